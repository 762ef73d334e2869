//! The facts a finding rests on, as sentences.

use super::{AppUser, app_user::LastUse};
use crate::{
    knowledge::{InstallerKind, Installers},
    model::{
        AppReport, EvidenceKind, FIRST_RUNTIME_TARGET, GapKind, LocalTime, Package, READ_CONTACTS, RouteReach,
        RouteState, Text, TextValue, UserKind, Verdict,
    },
};

/// How many reasons for a class are shown; the report lists all of them with the app.
const REASONS_SHOWN: usize = 3;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// How an app stands to the contacts: verdict, state, traces, origin, and why we think that it lends.
pub(super) fn contacts(seen: &AppUser<'_>) -> Vec<Text> {
    let mut facts = vec![Text::new(verdict(seen.reach.verdict)), seen.reach.reason.clone()];
    if let Some(way) = seen.read_contacts() {
        facts.extend(way_details(way).into_iter().filter(|detail| *detail != seen.reach.reason));
        facts.extend(last_use(seen));
        facts.extend(way.last_reject.map(|at| reject(at, seen.facts.now)));
    }
    facts.extend(target(seen.app));
    facts.extend(installer(seen));
    facts.extend(lends(seen.app));
    facts
}

/// Ways on which data flows, and why we think that the app lends.
pub(super) fn ways(seen: &AppUser<'_>, ways: &[&RouteReach]) -> Vec<Text> {
    let mut facts: Vec<Text> = ways.iter().flat_map(|way| way_details(way)).collect();
    facts.extend(lends(seen.app));
    facts
}

/// The last time the app was let through, how long ago that was, and what that cannot tell.
pub(super) fn last_use(seen: &AppUser<'_>) -> Vec<Text> {
    let Some(last) = seen.last_use() else { return Vec::new() };
    let mut facts = vec![match last {
        LastUse::At(at) => access(at, seen.facts.now),
        LastUse::Ago(milliseconds) => ago(milliseconds),
    }];
    match seen.last_use_in_background() {
        Some(true) => facts.push(Text::new("evidence-access-in-background")),
        Some(false) => facts.push(Text::new("evidence-access-in-foreground")),
        None => {}
    }
    facts.push(Text::new("evidence-access-limits"));
    facts
}

/// The verdict as a sentence.
pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::NotInstalled => "evidence-verdict-not-installed",
        Verdict::Unknown => "evidence-verdict-unknown",
        Verdict::CanRead => "evidence-verdict-can-read",
        Verdict::Blocked => "evidence-verdict-blocked",
        Verdict::CanObtainSilently => "evidence-verdict-can-obtain-silently",
        Verdict::MayAsk => "evidence-verdict-may-ask",
        Verdict::Requested => "evidence-verdict-requested",
        Verdict::WriteOnly => "evidence-verdict-write-only",
        Verdict::AccountsOnly => "evidence-verdict-accounts-only",
        Verdict::NotRequested => "evidence-verdict-not-requested",
    }
}

/// Built for an Android that does not ask.
fn target(app: &AppReport) -> Option<Text> {
    let target = app.target_sdk.filter(|target| *target < FIRST_RUNTIME_TARGET)?;
    Some(Text::new("evidence-old-target").with("target", target))
}

/// Where the app came from.
pub(super) fn installer(seen: &AppUser<'_>) -> Vec<Text> {
    let Some(source) = &seen.package.install_source else { return Vec::new() };
    let installers = &seen.facts.knowledge.installers;
    let mut facts = vec![match source.installer.as_deref() {
        None if seen.is_system() => Text::new("evidence-installer-system"),
        None => Text::new("evidence-installer-none"),
        Some(installer) => by(installer, installers),
    }];
    if let Some(originating) = source.originating.as_deref() {
        let name = installers.get(originating).map_or(originating, |known| known.name);
        facts.push(Text::new("evidence-originating").with("originating", name));
    }
    match source.package_source {
        Some(3) => facts.push(Text::new("evidence-source-local-file")),
        Some(4) => facts.push(Text::new("evidence-source-downloaded-file")),
        _ => {}
    }
    facts
}

fn by(installer: &str, installers: &Installers) -> Text {
    let (id, name) = match installers.get(installer) {
        Some(known) => {
            let id = match known.kind {
                InstallerKind::Store => "evidence-installer-store",
                InstallerKind::PackageInstaller => "evidence-installer-file",
                InstallerKind::Shell => "evidence-installer-shell",
                InstallerKind::Browser => "evidence-installer-browser",
                InstallerKind::FileManager => "evidence-installer-file-manager",
            };
            (id, known.name)
        }
        None => ("evidence-installer-other", installer),
    };
    Text::new(id).with("installer", name)
}

/// Why we think that it lends: the heaviest reasons.
pub(super) fn lends(app: &AppReport) -> Vec<Text> {
    let reasons = app.lender.evidence.iter().filter(|evidence| evidence.weight > 0.0).take(REASONS_SHOWN);
    reasons
        .map(|evidence| {
            let id = match evidence.kind {
                EvidenceKind::Catalog => "evidence-lends-catalog",
                EvidenceKind::Label => "evidence-lends-label",
                EvidenceKind::Package => "evidence-lends-package",
                EvidenceKind::Texts => "evidence-lends-texts",
                EvidenceKind::Component => "evidence-lends-component",
                EvidenceKind::Library => "evidence-lends-library",
                EvidenceKind::Signer => "evidence-lends-signer",
                EvidenceKind::Context => "evidence-lends-context",
                EvidenceKind::User => return Text::new("evidence-lends-user"),
            };
            Text::new(id).with("detail", evidence.detail.as_str()).with("source", evidence.source.as_str())
        })
        .collect()
}

/// The user an app stands in.
pub(super) fn user(kind: UserKind, id: u32) -> Text {
    let message = match kind {
        UserKind::Clone => "evidence-user-clone",
        UserKind::Work => "evidence-user-work",
        _ => "evidence-user-other",
    };
    Text::new(message).with("user", id)
}

/// How often a kind of thing could not be seen.
pub(super) fn gap(kind: GapKind, count: usize) -> Text {
    let message = match kind {
        GapKind::Unreadable => "evidence-gap-unreadable",
        GapKind::Empty => "evidence-gap-empty",
        GapKind::Unrecognised => "evidence-gap-unrecognised",
        GapKind::Unsupported => "evidence-gap-unsupported",
        GapKind::NotAnswered => "evidence-gap-not-answered",
        GapKind::CutOff => "evidence-gap-cut-off",
        GapKind::Filtered => "evidence-gap-filtered",
        GapKind::Malformed => "evidence-gap-malformed",
        GapKind::Encoding => "evidence-gap-encoding",
        GapKind::Limit => "evidence-gap-limit",
        GapKind::UserNotVisible => "evidence-gap-user-not-visible",
        GapKind::Contradiction => "evidence-gap-contradiction",
        GapKind::Disagreement => "evidence-gap-disagreement",
        GapKind::NoPermissions => "evidence-gap-no-permissions",
        GapKind::RequestsNotListed => "evidence-gap-requests-not-listed",
        GapKind::SharedUserMissing => "evidence-gap-shared-user-missing",
        GapKind::NoPackages => "evidence-gap-no-packages",
        GapKind::ListCut => "evidence-gap-list-cut",
        GapKind::AppsHidden => "evidence-gap-apps-hidden",
        GapKind::GrantsNotVisible => "evidence-gap-grants-not-visible",
    };
    Text::new(message).with("count", count)
}

/// The last update of a package, where a source tells it.
pub(super) fn last_updated(package: &Package) -> Option<Text> {
    Some(Text::new("evidence-last-updated").with("time", package.last_updated?))
}

/// The request for contacts.
pub(super) fn asks_for_contacts() -> Text {
    Text::new("evidence-asks-for").with("permission", READ_CONTACTS)
}

/// State, reason, flags and app-op of a way.
///
/// The app-op of a permission that is not granted reads `ignore` by itself since Android 10, so it is shown only where it
/// decides.
fn way_details(way: &RouteReach) -> Vec<Text> {
    let state = TextValue::Message(state(way.state));
    let mut facts =
        vec![Text::new("evidence-way").with("route", way.route.as_str()).with("state", state), way.why.clone()];
    if !way.flags.is_empty() {
        facts.push(Text::new("evidence-flags").with("flags", way.flags.names().join(", ")));
    }
    let decides = way.state.is_open() || way.state == RouteState::GrantedButBlocked;
    if let Some(mode) = way.app_op.as_ref().filter(|_| decides) {
        facts.push(Text::new("evidence-app-op").with("mode", mode.as_str()));
    }
    facts
}

fn state(state: RouteState) -> &'static str {
    match state {
        RouteState::NotRequested => "evidence-state-not-requested",
        RouteState::Requested => "evidence-state-requested",
        RouteState::NotAsked => "evidence-state-not-asked",
        RouteState::Denied => "evidence-state-denied",
        RouteState::DeniedForGood => "evidence-state-denied-for-good",
        RouteState::BlockedByPolicy => "evidence-state-blocked-by-policy",
        RouteState::AskEveryTime => "evidence-state-ask-every-time",
        RouteState::GrantedOnce => "evidence-state-granted-once",
        RouteState::GrantedButBlocked => "evidence-state-granted-but-blocked",
        RouteState::Granted => "evidence-state-granted",
        RouteState::GrantedAtInstall => "evidence-state-granted-at-install",
        RouteState::GrantedByDefault => "evidence-state-granted-by-default",
        RouteState::GrantedByRole => "evidence-state-granted-by-role",
        RouteState::GrantedFixed => "evidence-state-granted-fixed",
        RouteState::Unknown => "evidence-state-unknown",
    }
}

fn access(at: LocalTime, now: Option<LocalTime>) -> Text {
    aged(
        at,
        now,
        [
            "evidence-last-access",
            "evidence-last-access-minutes",
            "evidence-last-access-hours",
            "evidence-last-access-days",
        ],
    )
}

fn reject(at: LocalTime, now: Option<LocalTime>) -> Text {
    aged(
        at,
        now,
        [
            "evidence-last-reject",
            "evidence-last-reject-minutes",
            "evidence-last-reject-hours",
            "evidence-last-reject-days",
        ],
    )
}

/// A time with its age; without one when nobody says what time it is, or the phone's clock was set back.
fn aged(at: LocalTime, now: Option<LocalTime>, [plain, minutes, hours, days]: [&'static str; 4]) -> Text {
    let age = now.map(|now| now.milliseconds_since(at)).filter(|age| *age >= 0);
    let text = match age.map(count) {
        None => Text::new(plain),
        Some((Unit::Minutes, count)) => Text::new(minutes).with("count", TextValue::Number(count)),
        Some((Unit::Hours, count)) => Text::new(hours).with("count", TextValue::Number(count)),
        Some((Unit::Days, count)) => Text::new(days).with("count", TextValue::Number(count)),
    };
    text.with("time", at)
}

/// How long before the source was made.
fn ago(milliseconds: u64) -> Text {
    let (unit, count) = count(i64::try_from(milliseconds).unwrap_or(i64::MAX));
    let id = match unit {
        Unit::Minutes => "evidence-access-ago-minutes",
        Unit::Hours => "evidence-access-ago-hours",
        Unit::Days => "evidence-access-ago-days",
    };
    Text::new(id).with("count", TextValue::Number(count))
}

enum Unit {
    Minutes,
    Hours,
    Days,
}

/// An age in the largest unit of which it holds at least one.
fn count(milliseconds: i64) -> (Unit, i64) {
    match milliseconds {
        DAY.. => (Unit::Days, milliseconds / DAY),
        HOUR.. => (Unit::Hours, milliseconds / HOUR),
        _ => (Unit::Minutes, milliseconds / MINUTE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> LocalTime {
        LocalTime::parse(text).expect("a time")
    }

    #[test]
    fn an_age_is_told_in_the_largest_unit_that_fills() {
        let now = Some(at("2026-11-20 12:00:00"));
        for (access_at, id, expected) in [
            ("2026-11-20 11:59:30", "evidence-last-access-minutes", 0),
            ("2026-11-20 11:01:00", "evidence-last-access-minutes", 59),
            ("2026-11-20 11:00:00", "evidence-last-access-hours", 1),
            ("2026-11-19 12:00:01", "evidence-last-access-hours", 23),
            ("2026-11-19 12:00:00", "evidence-last-access-days", 1),
            ("2025-11-20 12:00:00", "evidence-last-access-days", 365),
        ] {
            let text = access(at(access_at), now);
            assert_eq!(text.id, id, "{access_at}");
            assert!(text.args.contains(&("count", TextValue::Number(expected))), "{text:?}");
        }
    }

    #[test]
    fn without_a_time_of_the_audit_or_with_one_before_the_access_no_age_is_told() {
        let access_at = at("2026-11-20 12:00:00");
        assert_eq!(access(access_at, None).id, "evidence-last-access");
        assert_eq!(access(access_at, access_at.before(1)).id, "evidence-last-access");
    }
}
