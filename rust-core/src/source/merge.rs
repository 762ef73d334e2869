//! One package out of everything the sources say of it.
//!
//! Each source gives a fragment. The best one is the base; what it does not tell is filled in from the next best, and
//! where two tell different things the better one is kept and a [`Disagreement`] noted. Better is, in this order: a
//! dump of the package, a list it stands in, its APK, a mention elsewhere, a name for people; the newer source, by the phone's
//! clock (one that does not tell its time counts as oldest); the fuller one; the first by name of source.
//!
//! An APK stands between a list and a mention: it lists every request, but what is installed may be another version. Of
//! a version that is not the installed one only the names count. Of several APKs of one package the newest version is the
//! base, and what any of them asks for is asked for.
//!
//! Two fragments of one and the same source that differ are worse than a disagreement: text that an app chose can
//! imitate a whole block. Then the granted state counts, and the [`Doubt`] stays with the package.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap, HashSet},
    fmt::Display,
    mem,
    sync::Arc,
};

use crate::model::{
    AppOp, Doubt, EnabledState, Gap, GapKind, Grant, InstallSource, LocalTime, Mode, Package, PackageName, PackageUser,
    PermissionName, RequestList, UserId,
};

/// What one source says of a package.
#[derive(Debug)]
pub(super) struct Fragment {
    pub(super) rank: Rank,
    /// Index of the source.
    pub(super) source: usize,
    pub(super) package: Package,
}

/// How good a fragment is; the greatest is the base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub(super) strength: Strength,
    captured_at: Option<LocalTime>,
    /// Of an APK: files have no time that could be trusted, versions grow.
    version: Option<u64>,
    fullness: (RequestList, usize, usize),
    order: Reverse<usize>,
}

/// What kind of thing a source says of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// A name for people.
    Label,
    /// It is named beside something else: an app-op, a role.
    Mention,
    /// Its file, which need not be what is installed.
    Apk,
    /// It stands in a list.
    Listing,
    /// Its own block with permissions.
    Dump,
}

impl Fragment {
    /// `order` is a running number: of equals the first is better.
    pub(super) fn new(
        strength: Strength,
        captured_at: Option<LocalTime>,
        source: usize,
        order: usize,
        package: Package,
    ) -> Self {
        let shown = package.users.iter().filter(|state| state.grants_shown && state.doubt.is_none()).count();
        let known = package.users.iter().filter(|state| state.installed.is_some()).count();
        let fullness = (package.request_list, shown, known);
        let version = package.version_code.filter(|_| strength == Strength::Apk);
        Self { rank: Rank { strength, captured_at, version, fullness, order: Reverse(order) }, source, package }
    }
}

/// Two sources that tell different things, or one that does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Disagreement {
    /// What about: a name as in the inventory, or a permission.
    pub(super) field: String,
    /// It is about a permission, which may decide who can reach the contacts.
    pub(super) about_permission: bool,
    /// The gap: `FIELD: KEPT / OTHER`, and the source that was not followed.
    pub(super) gap: Gap,
}

/// Merges the fragments of one package, which must be sorted, the best first.
pub(super) fn merge(
    fragments: impl Iterator<Item = Fragment>,
    disagreements: &mut Vec<Disagreement>,
) -> Option<Package> {
    let mut fragments = fragments.peekable();
    let Fragment { mut package, source, rank } = fragments.next()?;
    let sorted = package.users.is_sorted_by(|a, b| a.user < b.user);
    if sorted && fragments.peek().is_none() {
        return Some(package);
    }
    let mut merging = Merging { package: Some(package.name.clone()), base: source, source, disagreements };
    let mut users = BTreeMap::new();
    merging.users(&mut users, mem::take(&mut package.users));
    for mut fragment in fragments {
        merging.source = fragment.source;
        merging.users(&mut users, mem::take(&mut fragment.package.users));
        if fragment.rank.strength == Strength::Apk {
            merging.apk(&mut package, fragment.package, rank.strength == Strength::Apk);
        } else {
            merging.package(&mut package, fragment.package);
        }
    }
    package.users = users.into_values().collect();
    Some(package)
}

/// Merges the grants of a shared uid: those of a worse source into those of a better one.
pub(super) fn merge_shared_grants(
    kept: &mut Vec<Grant>,
    other: Vec<Grant>,
    user: Option<UserId>,
    source: usize,
    disagreements: &mut Vec<Disagreement>,
) {
    Merging { package: None, base: usize::MAX, source, disagreements }.grants(user, kept, other, Wins::Kept);
}

/// Whose state of a permission counts where two differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wins {
    Kept,
    Other,
    Granted,
}

struct Merging<'a> {
    package: Option<PackageName>,
    /// The source of the best fragment.
    base: usize,
    /// The source of the fragment that is being merged in.
    source: usize,
    disagreements: &'a mut Vec<Disagreement>,
}

impl Merging<'_> {
    fn disagree(&mut self, user: Option<UserId>, field: &str, kept: impl Display, other: impl Display) {
        let detail = format!("{field}: {kept} / {other}").chars().take(200).collect::<String>();
        let kind = if self.source == self.base { GapKind::Contradiction } else { GapKind::Disagreement };
        let gap = Gap { source: Some(self.source), package: self.package.clone(), user, ..Gap::new(kind, detail) };
        self.disagreements.push(Disagreement { field: field.into(), about_permission: false, gap });
    }

    /// Fills in what is not known, and notes what is known otherwise.
    fn settle<T: PartialEq + Display>(
        &mut self,
        user: Option<UserId>,
        field: &str,
        kept: &mut Option<T>,
        other: Option<T>,
    ) {
        match (kept.as_ref(), other) {
            (None, other) => *kept = other,
            (Some(known), Some(other)) if *known != other => self.disagree(user, field, known, other),
            _ => {}
        }
    }

    /// Merges what an APK says into what is installed, or into what a newer APK says.
    fn apk(&mut self, kept: &mut Package, mut other: Package, is_file_too: bool) {
        unite(&mut kept.anomalies, mem::take(&mut other.anomalies));
        let same =
            kept.version_code.is_none() || other.version_code.is_none() || kept.version_code == other.version_code;
        if !same && !is_file_too {
            self.settle(None, "version_code", &mut kept.version_code, other.version_code);
            let names_only = Package { labels: other.labels, ..Package::new(kept.name.clone()) };
            return self.package(kept, names_only);
        }
        let asked = if is_file_too { mem::take(&mut other.requests) } else { Vec::new() };
        // A list that is not whole makes the union none either.
        let list = kept.request_list.min(other.request_list);
        self.package(kept, other);
        if is_file_too {
            let known: HashSet<PermissionName> =
                kept.requests.iter().map(|request| request.permission.clone()).collect();
            kept.requests.extend(asked.into_iter().filter(|request| !known.contains(&request.permission)));
            kept.request_list = list;
        }
    }

    fn package(&mut self, kept: &mut Package, other: Package) {
        for (language, label) in other.labels {
            let mut known = kept.labels.remove(&language);
            self.settle(None, "label", &mut known, Some(label));
            kept.labels.extend(known.map(|label| (language, label)));
        }
        self.settle(None, "version_name", &mut kept.version_name, other.version_name);
        self.settle(None, "version_code", &mut kept.version_code, other.version_code);
        self.settle(None, "target_sdk", &mut kept.target_sdk, other.target_sdk);
        self.settle(None, "min_sdk", &mut kept.min_sdk, other.min_sdk);
        self.settle(None, "compile_sdk", &mut kept.compile_sdk, other.compile_sdk);
        self.settle(None, "app_id", &mut kept.app_id, other.app_id);
        self.settle(None, "shared_user", &mut kept.shared_user, other.shared_user);
        self.settle(None, "system", &mut kept.system, other.system);
        self.settle(None, "updated_system", &mut kept.updated_system, other.updated_system);
        self.settle(None, "first_installed", &mut kept.first_installed, other.first_installed);
        self.settle(None, "last_updated", &mut kept.last_updated, other.last_updated);
        self.install_source(&mut kept.install_source, other.install_source);
        if kept.signers.is_empty() {
            kept.signers = other.signers;
        } else if !other.signers.is_empty() && kept.signers != other.signers {
            self.disagree(None, "signers", kept.signers.join(" "), other.signers.join(" "));
        }
        if other.request_list > kept.request_list {
            kept.request_list = other.request_list;
            kept.requests = other.requests;
        } else if other.request_list == kept.request_list {
            if kept.requests.is_empty() {
                kept.requests = other.requests;
            } else if names(&kept.requests) != names(&other.requests) && !other.requests.is_empty() {
                self.disagree(None, "requests", kept.requests.len(), other.requests.len());
            }
        }
        let wins = if self.source == self.base { Wins::Granted } else { Wins::Kept };
        self.grants(None, &mut kept.install_grants, other.install_grants, wins);
        unite(&mut kept.components, other.components);
        unite(&mut kept.native_libraries, other.native_libraries);
        unite(&mut kept.class_prefixes, other.class_prefixes);
        unite(&mut kept.features, other.features);
        unite(&mut kept.queries.packages, other.queries.packages);
        unite(&mut kept.queries.intents, other.queries.intents);
        unite(&mut kept.queries.providers, other.queries.providers);
        unite(&mut kept.anomalies, other.anomalies);
        kept.own_texts = kept.own_texts.take().or(other.own_texts);
    }

    fn install_source(&mut self, kept: &mut Option<InstallSource>, other: Option<InstallSource>) {
        let (Some(known), Some(other)) = (kept.as_mut(), &other) else {
            *kept = kept.take().or(other);
            return;
        };
        if known.installer != other.installer {
            let or_null = |installer: &Option<String>| installer.clone().unwrap_or_else(|| "null".into());
            self.disagree(None, "installer", or_null(&known.installer), or_null(&other.installer));
        }
        self.settle(None, "initiating", &mut known.initiating, other.initiating.clone());
        self.settle(None, "originating", &mut known.originating, other.originating.clone());
        self.settle(None, "package_source", &mut known.package_source, other.package_source);
    }

    fn users(&mut self, kept: &mut BTreeMap<UserId, PackageUser>, others: Vec<PackageUser>) {
        for other in others {
            match kept.get_mut(&other.user) {
                Some(known) => self.user(known, other),
                None => {
                    kept.insert(other.user, other);
                }
            }
        }
    }

    fn user(&mut self, kept: &mut PackageUser, other: PackageUser) {
        let user = Some(kept.user);
        self.settle(user, "installed", &mut kept.installed, other.installed);
        match (kept.enabled, other.enabled) {
            (None, enabled) => kept.enabled = enabled,
            // Lists do not tell the three ways of being disabled apart.
            (Some(known), Some(other)) if is_disabled(known) != is_disabled(other) => {
                self.disagree(user, "disabled", is_disabled(known), is_disabled(other));
            }
            _ => {}
        }
        self.settle(user, "archived", &mut kept.archived, other.archived);
        self.settle(user, "hidden", &mut kept.hidden, other.hidden);
        self.settle(user, "suspended", &mut kept.suspended, other.suspended);
        self.settle(user, "quarantined", &mut kept.quarantined, other.quarantined);
        // It changes whenever an app is started, so two values are no contradiction.
        kept.stopped = kept.stopped.or(other.stopped);
        self.settle(user, "first_installed", &mut kept.first_installed, other.first_installed);
        self.user_grants(kept, other.grants_shown, other.doubt, other.grants);
        self.app_ops(user, &mut kept.app_ops, other.app_ops);
        unite(&mut kept.enabled_components, other.enabled_components);
        unite(&mut kept.roles, other.roles);
    }

    fn user_grants(&mut self, kept: &mut PackageUser, shown: bool, doubt: Option<Doubt>, others: Vec<Grant>) {
        let user = Some(kept.user);
        if self.source == self.base {
            let before = self.disagreements.len();
            self.grants(user, &mut kept.grants, others, Wins::Granted);
            kept.grants_shown |= shown;
            kept.doubt = kept.doubt.or(doubt);
            if self.disagreements.len() > before {
                kept.doubt = Some(Doubt::Contradiction);
            }
        } else if (shown, doubt.is_none()) > (kept.grants_shown, kept.doubt.is_none()) {
            // The worse source shows the whole list, the better one single lines at most. Those count, line by line,
            // unless they contradicted each other.
            let wins = if kept.doubt == Some(Doubt::Contradiction) { Wins::Kept } else { Wins::Other };
            let lines = mem::replace(&mut kept.grants, others);
            (kept.grants_shown, kept.doubt) = (shown, doubt);
            self.grants(user, &mut kept.grants, lines, wins);
        } else {
            self.grants(user, &mut kept.grants, others, Wins::Kept);
        }
    }

    /// Adds the permissions that are not there, and notes those that differ.
    fn grants(&mut self, user: Option<UserId>, kept: &mut Vec<Grant>, others: Vec<Grant>, wins: Wins) {
        if others.is_empty() || *kept == others {
            return;
        }
        let places: HashMap<PermissionName, usize> =
            kept.iter().enumerate().map(|(place, grant)| (grant.permission.clone(), place)).collect();
        for other in others {
            let Some(known) = places.get(&other.permission).and_then(|place| kept.get_mut(*place)) else {
                kept.push(other);
                continue;
            };
            if *known == other {
                continue;
            }
            let other_wins = match wins {
                Wins::Kept => false,
                Wins::Other => true,
                Wins::Granted => other.granted && !known.granted,
            };
            let (winner, loser) = if other_wins { (&other, &*known) } else { (&*known, &other) };
            self.disagree(user, winner.permission.as_str(), state(winner), state(loser));
            if let Some(disagreement) = self.disagreements.last_mut() {
                disagreement.about_permission = true;
            }
            if other_wins {
                *known = other;
            }
        }
    }

    fn app_ops(&mut self, user: Option<UserId>, kept: &mut Vec<AppOp>, others: Vec<AppOp>) {
        if kept.is_empty() || others.is_empty() {
            kept.extend(others);
            return;
        }
        let places: HashMap<Arc<str>, usize> =
            kept.iter().enumerate().map(|(place, op)| (op.op.clone(), place)).collect();
        for other in others {
            let Some(known) = places.get(&other.op).and_then(|place| kept.get_mut(*place)) else {
                kept.push(other);
                continue;
            };
            let mode = |mode: Option<Mode>| mode.map(Shown);
            let (mut uid_mode, mut package_mode) = (mode(known.uid_mode.take()), mode(known.package_mode.take()));
            self.settle(user, &other.op, &mut uid_mode, mode(other.uid_mode));
            self.settle(user, &other.op, &mut package_mode, mode(other.package_mode));
            known.uid_mode = uid_mode.map(|shown| shown.0);
            known.package_mode = package_mode.map(|shown| shown.0);
            if known.events.is_empty() {
                known.events = other.events;
            }
        }
    }
}

/// A mode that can be shown in the detail of a gap.
#[derive(PartialEq)]
struct Shown(Mode);

impl Display for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.as_str())
    }
}

/// The state of a permission in the words of a dump.
fn state(grant: &Grant) -> String {
    let flags = grant.flags.names().into_iter().chain(grant.other_flags.iter().map(String::as_str));
    let flags = flags.collect::<Vec<_>>().join("|");
    if flags.is_empty() { format!("granted={}", grant.granted) } else { format!("granted={} [{flags}]", grant.granted) }
}

fn is_disabled(state: EnabledState) -> bool {
    matches!(state, EnabledState::Disabled | EnabledState::DisabledByUser | EnabledState::DisabledUntilUsed)
}

/// The permissions asked for, in an order of their own.
fn names(requests: &[crate::model::Request]) -> Vec<&str> {
    let mut names: Vec<_> = requests.iter().map(|request| request.permission.as_str()).collect();
    names.sort_unstable();
    names
}

fn unite<T: Ord>(kept: &mut Vec<T>, others: Vec<T>) {
    if !others.is_empty() {
        kept.extend(others);
        kept.sort();
        kept.dedup();
    }
}
