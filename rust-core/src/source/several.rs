//! Answers of several commands one below the other in one file, without the headings of a report between them, as
//! `adb shell dumpsys package > all.txt; adb shell dumpsys appops >> all.txt` leaves them.
//!
//! Each answer begins with a line of its own. An app can imitate that line (in its version name, say), but not what
//! stands behind it: there the answer that it sits in goes on. So the borders count only where no answer goes on behind
//! the beginning of another one; else the file is not taken apart.

use super::{bug_report::offset, recognise::is_uid};
use crate::{
    model::SourceKind,
    parse::{
        dumpsys_package,
        lines::{Line, lines},
    },
};

/// One of the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part<'text> {
    pub(super) kind: SourceKind,
    pub(super) text: &'text str,
}

/// Takes a file apart; `None` when there is one answer only or the borders are not clear.
pub(super) fn split(text: &str) -> Option<Vec<Part<'_>>> {
    let mut begun: Vec<(SourceKind, usize)> = Vec::new();
    let mut heading = None;
    for line in lines(text).filter(|line| !line.text.is_empty()) {
        let at = offset(text, line.text);
        match mark(line) {
            Some(Mark { kind, .. }) if begun.last().is_some_and(|(known, _)| *known == kind) => {}
            Some(Mark { kind, begins: true }) if begun.iter().all(|(known, _)| *known != kind) => {
                begun.push((kind, heading.filter(|_| kind != SourceKind::PmListPackages).unwrap_or(at)));
            }
            Some(_) => return None,
            None => {}
        }
        heading = (line.text == "Users:").then_some(at);
    }
    if begun.len() < 2 {
        return None;
    }
    let ends = begun.iter().skip(1).map(|(_, at)| *at).chain([text.len()]);
    let parts = begun.iter().zip(ends).map(|((kind, at), end)| Some(Part { kind: *kind, text: text.get(*at..end)? }));
    parts.collect()
}

/// What a line tells of the answer it stands in.
struct Mark {
    kind: SourceKind,
    /// It can be the first line of the answer.
    begins: bool,
}

fn mark(line: Line<'_>) -> Option<Mark> {
    let text = line.text;
    let begins = |kind| Some(Mark { kind, begins: true });
    let goes_on = |kind| Some(Mark { kind, begins: false });
    match text {
        "Current AppOps Service state:" | "AppOps Service state:" => begins(SourceKind::DumpsysAppops),
        "ROLE STATE (dumpsys role):" => begins(SourceKind::DumpsysRole),
        "Current Device Policy Manager state:" => begins(SourceKind::DumpsysDevicePolicy),
        "Database versions:"
        | "Activity Resolver Table:"
        | "Receiver Resolver Table:"
        | "Service Resolver Table:"
        | "Provider Resolver Table:"
        | "Domain verification status:"
        | "Registered ContentProviders:"
        | "ContentProvider Authorities:"
        | "Key Set Manager:"
        | "Permissions:"
        | "Packages:" => begins(SourceKind::DumpsysPackage),
        "requested permissions:" | "install permissions:" | "runtime permissions:" => {
            goes_on(SourceKind::DumpsysPackage)
        }
        _ if dumpsys_package::recognises(text)
            || text.starts_with("signatures=PackageSignatures{")
            || text.starts_with("User ") && text.contains(" installed=")
            || text.contains(": granted=") =>
        {
            goes_on(SourceKind::DumpsysPackage)
        }
        _ if is_uid(text) || text.ends_with("=[") || text.starts_with("Access: [") || text.starts_with("Reject: [") => {
            goes_on(SourceKind::DumpsysAppops)
        }
        _ if text.starts_with("Current user: ") => begins(SourceKind::DumpsysUser),
        _ if text.starts_with("UserInfo{") && text.contains(" serialNo=") => begins(SourceKind::DumpsysUser),
        _ if text.starts_with("UserInfo{") => begins(SourceKind::PmListUsers),
        _ if text.starts_with("package:") && !text.contains(": ") => begins(SourceKind::PmListPackages),
        _ if text.starts_with('[') && text.contains("]: [") && text.ends_with(']') => begins(SourceKind::Getprop),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACKAGE: &str = "Packages:\n  Package [com.a] (1):\n    versionName=1\n    signatures=PackageSignatures{1 [2]}\n    \
        User 0: ceDataInode=1 installed=true hidden=false\n      runtime permissions:\n\nShared users:\n";
    const APP_OPS: &str = "Current AppOps Service state:\n  Uid u0a1:\n    Package com.a:\n      READ_CONTACTS (allow):\n        \
        null=[\n          Access: [fg-s] 2026-03-29 23:03:03.763 (-24m50s324ms)\n        ]\n";
    const USERS: &str = "Users:\n\tUserInfo{0:Owner:c13} running\n";
    const PROPERTIES: &str = "[ro.build.version.sdk]: [34]\n";
    const LIST: &str = "package:com.a uid:10001\npackage:com.b\n";

    fn kinds(text: &str) -> Option<Vec<SourceKind>> {
        split(text).map(|parts| parts.iter().map(|part| part.kind).collect())
    }

    #[test]
    fn answers_one_below_the_other_are_taken_apart_in_any_order() {
        let answers = [
            (PACKAGE, SourceKind::DumpsysPackage),
            (APP_OPS, SourceKind::DumpsysAppops),
            (USERS, SourceKind::PmListUsers),
            (PROPERTIES, SourceKind::Getprop),
            (LIST, SourceKind::PmListPackages),
        ];
        for rotation in 0..answers.len() {
            let mut answers = answers;
            answers.rotate_left(rotation);
            let text: String = answers.iter().map(|(text, _)| *text).collect();
            let parts = split(&text).expect("clear borders");
            let expected = answers.map(|(text, kind)| Part { kind, text });
            assert_eq!(parts, expected);
        }
    }

    #[test]
    fn one_answer_is_not_taken_apart_also_when_its_command_was_given_many_times() {
        for text in [PACKAGE, APP_OPS, USERS, PROPERTIES, LIST] {
            assert_eq!(kinds(text), None);
            assert_eq!(kinds(&text.repeat(3)), None);
        }
    }

    #[test]
    fn the_beginning_of_an_answer_that_an_app_imitates_is_no_border() {
        for forged in [APP_OPS, USERS, PROPERTIES, LIST] {
            let version = PACKAGE.replace("versionName=1\n", &format!("versionName=1\n{forged}"));
            assert_eq!(kinds(&version), None, "{version}");
            let both = format!("{version}{APP_OPS}");
            assert_eq!(kinds(&both), None, "{both}");
            // Also when it closes its imitation with the heading of the answer it sits in.
            let closed = PACKAGE.replace("versionName=1\n", &format!("versionName=1\n{forged}Packages:\n"));
            assert_eq!(kinds(&closed), None, "{closed}");
        }
        let permission = format!("runtime permissions:\n        {APP_OPS}: granted=true\n");
        assert_eq!(kinds(&PACKAGE.replace("runtime permissions:\n", &permission)), None);
        let tag = APP_OPS.replace("null=[", "x\nPackages:\nPackage [a.b] (1):\ny=[");
        assert_eq!(kinds(&tag), None);
    }
}
