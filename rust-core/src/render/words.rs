//! Which message says a value of the model.

use crate::model::{EvidenceKind, GapKind, Severity, UserKind, Verdict};

pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::NotInstalled => "report-verdict-not-installed",
        Verdict::Unknown => "report-verdict-unknown",
        Verdict::CanRead => "report-verdict-can-read",
        Verdict::Blocked => "report-verdict-blocked",
        Verdict::CanObtainSilently => "report-verdict-can-obtain-silently",
        Verdict::MayAsk => "report-verdict-may-ask",
        Verdict::Requested => "report-verdict-requested",
        Verdict::WriteOnly => "report-verdict-write-only",
        Verdict::AccountsOnly => "report-verdict-accounts-only",
        Verdict::NotRequested => "report-verdict-not-requested",
    }
}

pub(super) fn user(kind: UserKind) -> &'static str {
    match kind {
        UserKind::Owner => "report-user-owner",
        UserKind::Secondary => "report-user-secondary",
        UserKind::Work => "report-user-work",
        UserKind::Clone => "report-user-clone",
        UserKind::Private => "report-user-private",
        UserKind::SecureFolder => "report-user-secure-folder",
        UserKind::Guest => "report-user-guest",
        UserKind::Unknown => "report-user-unknown",
    }
}

/// The word for where evidence was found.
pub fn evidence(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Catalog => "report-kind-catalog",
        EvidenceKind::Label => "report-kind-label",
        EvidenceKind::Package => "report-kind-package",
        EvidenceKind::Texts => "report-kind-texts",
        EvidenceKind::Component => "report-kind-component",
        EvidenceKind::Library => "report-kind-library",
        EvidenceKind::Signer => "report-kind-signer",
        EvidenceKind::Context => "report-kind-context",
        EvidenceKind::User => "report-kind-user",
    }
}

/// The word for a severity.
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "report-severity-critical",
        Severity::High => "report-severity-high",
        Severity::Medium => "report-severity-medium",
        Severity::Low => "report-severity-low",
        Severity::Info => "report-severity-info",
    }
}

pub(super) fn gap(kind: GapKind) -> &'static str {
    match kind {
        GapKind::Unreadable => "report-gap-unreadable",
        GapKind::Empty => "report-gap-empty",
        GapKind::Unrecognised => "report-gap-unrecognised",
        GapKind::Unsupported => "report-gap-unsupported",
        GapKind::NotAnswered => "report-gap-not-answered",
        GapKind::CutOff => "report-gap-cut-off",
        GapKind::Filtered => "report-gap-filtered",
        GapKind::Malformed => "report-gap-malformed",
        GapKind::Encoding => "report-gap-encoding",
        GapKind::Limit => "report-gap-limit",
        GapKind::UserNotVisible => "report-gap-user-not-visible",
        GapKind::Contradiction => "report-gap-contradiction",
        GapKind::Disagreement => "report-gap-disagreement",
        GapKind::NoPermissions => "report-gap-no-permissions",
        GapKind::RequestsNotListed => "report-gap-requests-not-listed",
        GapKind::SharedUserMissing => "report-gap-shared-user-missing",
        GapKind::NoPackages => "report-gap-no-packages",
        GapKind::ListCut => "report-gap-list-cut",
        GapKind::AppsHidden => "report-gap-apps-hidden",
        GapKind::GrantsNotVisible => "report-gap-grants-not-visible",
    }
}

/// What says the same on the phone itself, for a message that speaks of files or of the command line.
pub(super) fn on_phone(id: &str) -> Option<&'static str> {
    Some(match id {
        "report-answer-nothing" => "report-phone-answer-nothing",
        "report-second-but-gaps" => "report-phone-but-gaps",
        "report-second-more-gaps" => "report-phone-more-gaps",
        "report-second-complete" => "report-phone-complete",
        "report-section-sources" => "report-phone-section-sources",
        "report-step-verify" => "report-phone-step-verify",
        "report-ask-how" => "report-phone-ask-how",
        "report-others-count" => "report-phone-others-count",
        "report-others-files" => "report-phone-others-files",
        "report-gaps-what-to-do" => "report-phone-gaps-what-to-do",
        "report-tool" => "report-phone-tool",
        _ => return None,
    })
}

/// The short name of a way; `None` for one that has no word yet and is shown by its id.
pub(super) fn route(id: &str) -> Option<&'static str> {
    Some(match id.rsplit('.').next().unwrap_or(id) {
        "READ_CALL_LOG" => "report-route-call-log",
        "WRITE_CALL_LOG" => "report-route-call-log-write",
        "PROCESS_OUTGOING_CALLS" => "report-route-outgoing-calls",
        "READ_SMS" => "report-route-sms",
        "RECEIVE_SMS" | "RECEIVE_MMS" | "RECEIVE_WAP_PUSH" => "report-route-sms-receive",
        "READ_PHONE_STATE" => "report-route-phone-state",
        "READ_PHONE_NUMBERS" => "report-route-phone-numbers",
        "accessibility" => "report-route-accessibility",
        "notification-listener" => "report-route-notifications",
        "MANAGE_EXTERNAL_STORAGE" => "report-route-all-files",
        "READ_EXTERNAL_STORAGE" => "report-route-storage",
        "QUERY_ALL_PACKAGES" | "GET_INSTALLED_APPS" | "GET_APP_LIST" => "report-route-app-list",
        "device-admin" => "report-route-device-admin",
        "dialer" => "report-route-dialer",
        "sms" => "report-route-sms-role",
        _ => return None,
    })
}

/// The language of a part of the lexicon, as evidence names it: `lexicon en`, `lexicon en, counted`.
pub(super) fn language(source: &str) -> Option<&'static str> {
    let part = source.strip_prefix("lexicon ")?;
    Some(match part.split_once(", ").map_or(part, |(part, _)| part) {
        "ar-ur" => "report-language-ar-ur",
        "en" => "report-language-en",
        "es" => "report-language-es",
        "fa" => "report-language-fa",
        "fil" => "report-language-fil",
        "fr" => "report-language-fr",
        "hi-bn" => "report-language-hi-bn",
        "id-ms" => "report-language-id-ms",
        "pt" => "report-language-pt",
        "ru" => "report-language-ru",
        "sw-ng" => "report-language-sw-ng",
        "ta-te" => "report-language-ta-te",
        "th" => "report-language-th",
        "vi" => "report-language-vi",
        "zh" => "report-language-zh",
        _ => return None,
    })
}

/// What surrounds an app, as evidence names it: the message that says it.
pub fn circumstance(detail: &str) -> Option<&'static str> {
    Some(match detail {
        "no android.permission.INTERNET" => "report-context-no-network",
        "part of the system image" => "report-context-system",
        "before anything is known" => "report-context-prior",
        _ => return None,
    })
}

/// A step that is the same for every app.
pub(super) struct CommonStep {
    /// Its message.
    pub(super) message: &'static str,
    /// The actions of findings that come to it.
    pub(super) actions: &'static [&'static str],
    /// The form of its command; what differs stands in capitals.
    pub(super) command: Option<&'static str>,
}

/// What can be done, in order.
pub(super) const STEPS: [CommonStep; 9] = {
    const fn step(message: &'static str, actions: &'static [&'static str]) -> CommonStep {
        CommonStep { message, actions, command: None }
    }
    [
        step("report-step-keep-evidence", &["keep-evidence"]),
        step("report-step-open-page", &["open-permission-page"]),
        step("report-step-commands", &["revoke", "release-role"]),
        CommonStep {
            command: Some("adb shell pm set-permission-flags --user USER PACKAGE PERMISSION user-fixed"),
            ..step("report-step-make-final", &["make-final"])
        },
        step("report-step-verify", &["verify"]),
        step("report-step-refuse", &["refuse"]),
        CommonStep {
            command: Some("adb shell pm uninstall --user USER PACKAGE"),
            ..step("report-step-uninstall", &["uninstall"])
        },
        step("report-step-complain", &["complain"]),
        step("report-step-warn-contacts", &["warn-contacts"]),
    ]
};
