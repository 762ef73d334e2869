//! What a text is, told by its lines.

use aho_corasick::{AhoCorasick, MatchKind};

use super::hint::{About, Hint};
use crate::{
    model::{Gap, GapKind, SourceKind},
    parse::{
        dumpsys_package,
        lines::{Line, lines, refusal},
    },
};

/// What a text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Text {
    /// The answer of one command, or a file of one program.
    Is(SourceKind),
    /// The services of a phone one below the other: a bug report or a full `dumpsys`.
    Report,
    /// Nothing but an error of the phone or of adb.
    Refused(Gap),
    /// Blanks and line ends.
    Blank,
    /// None of these.
    Unknown,
}

/// How many lines with text are looked at. The commands speak up in their first few; the settings, which come in any
/// order, are a few hundred.
const HEAD: usize = 1000;

/// Tells what a text is.
pub(super) fn recognise(text: &str, hint: &Hint<'_>) -> Text {
    let mut head = lines(text).filter(|line| !line.text.is_empty()).take(HEAD).peekable();
    if let Some(kind) =
        json(text).or_else(|| head.peek().filter(|line| names_apps(line.text)).map(|_| SourceKind::Labels))
    {
        return Text::Is(kind);
    }
    let mut refused = None;
    let mut blank = true;
    for line in head {
        blank = false;
        if let Some(found) = opening(line) {
            return found;
        }
        if refused.is_none() {
            refused = refusal(line.text).or_else(|| no_such_package(line.text));
        }
    }
    match (refused, &hint.about) {
        (Some(gap), _) => Text::Refused(gap),
        (None, Some(about)) if bare_value(text, about) => Text::Is(match about {
            About::Role(_) => SourceKind::RoleHolders,
            _ => SourceKind::Settings,
        }),
        _ if blank => Text::Blank,
        _ => Text::Unknown,
    }
}

/// What a line that opens or marks a format says.
fn opening(line: Line<'_>) -> Option<Text> {
    let text = line.text;
    let kind = match text {
        "Currently running services:" => return Some(Text::Report),
        "Current AppOps Service state:" | "AppOps Service state:" => SourceKind::DumpsysAppops,
        "ROLE STATE (dumpsys role):" => SourceKind::DumpsysRole,
        "Current Device Policy Manager state:" => SourceKind::DumpsysDevicePolicy,
        "No operations." => SourceKind::CmdAppops,
        "Activity Resolver Table:"
        | "Receiver Resolver Table:"
        | "Service Resolver Table:"
        | "Provider Resolver Table:"
        | "Database versions:"
        | "Known Packages:"
        | "Domain verification status:"
        | "App verification status:"
        | "Registered ContentProviders:"
        | "ContentProvider Authorities:"
        | "Key Set Manager:"
        | "Renamed packages:"
        | "Hidden system packages:" => SourceKind::DumpsysPackage,
        _ if text.starts_with("== dumpstate:") || text.starts_with("DUMP OF SERVICE ") => return Some(Text::Report),
        _ if dumpsys_package::recognises(text) || is_permission_entry(text) => SourceKind::DumpsysPackage,
        _ if is_uid(text) => SourceKind::DumpsysAppops,
        _ if is_app_op(text) => SourceKind::CmdAppops,
        _ if text.strip_prefix("package:").is_some_and(|rest| !rest.trim().is_empty()) => SourceKind::PmListPackages,
        _ if text.strip_prefix("Current user: ").is_some_and(is_number) => SourceKind::DumpsysUser,
        _ if text.starts_with("UserInfo{") && text.contains(" serialNo=") => SourceKind::DumpsysUser,
        _ if text.starts_with("UserInfo{") || is_listed_user(text) => SourceKind::PmListUsers,
        _ if text.starts_with('[') && text.contains("]: [") => SourceKind::Getprop,
        _ if is_setting(text) => SourceKind::Settings,
        _ => return None,
    };
    Some(Text::Is(kind))
}

/// `Permission [com.example.READ] (1a2b3c):`.
fn is_permission_entry(text: &str) -> bool {
    text.starts_with("Permission [") && text.ends_with("):") && text.contains("] (")
}

/// `Uid 1000:` or `Uid u0a123:`.
pub(super) fn is_uid(text: &str) -> bool {
    let Some(uid) = text.strip_prefix("Uid ").and_then(|rest| rest.strip_suffix(':')) else { return false };
    let Some(rest) = uid.strip_prefix('u') else { return is_number(uid) };
    rest.split_once(['a', 's', 'i'])
        .is_some_and(|(user, app)| is_number(user) && is_number(app.strip_prefix('i').unwrap_or(app)))
}

/// `READ_CONTACTS: allow; time=+1d2h ago`, as `cmd appops get` prints.
fn is_app_op(text: &str) -> bool {
    if text.starts_with("Default mode: ") {
        return true;
    }
    let Some((op, rest)) = text.strip_prefix("Uid mode: ").unwrap_or(text).split_once(": ") else { return false };
    let name = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'(' | b')');
    let mode = rest.split([';', ' ']).next().unwrap_or_default();
    !op.is_empty()
        && op.bytes().all(name)
        && (matches!(mode, "allow" | "ignore" | "deny" | "default" | "foreground" | "ask") || mode.starts_with("mode="))
}

/// `0: id=0, name=Owner, flags=…`, as `cmd user list -v` prints.
fn is_listed_user(text: &str) -> bool {
    text.split_once(": id=").is_some_and(|(number, rest)| {
        is_number(number) && rest.split_once(", name=").is_some_and(|(id, _)| is_number(id))
    })
}

/// A line of `settings list`, of any of its three tables.
fn is_setting(text: &str) -> bool {
    const KEYS: [&str; 9] = [
        "accessibility_enabled",
        "enabled_accessibility_services",
        "enabled_notification_listeners",
        "default_input_method",
        "screen_off_timeout",
        "screen_brightness",
        "adb_enabled",
        "airplane_mode_on",
        "device_provisioned",
    ];
    text.split_once('=').is_some_and(|(key, _)| KEYS.contains(&key))
}

/// The whole answer of `dumpsys package NAME` when there is no such package.
fn no_such_package(text: &str) -> Option<Gap> {
    text.starts_with("Unable to find package: ").then(|| Gap::new(GapKind::NotAnswered, super::shortened(text)))
}

/// Whether the line is the header of a list of app names.
fn names_apps(header: &str) -> bool {
    let header = header.trim_start_matches('\u{feff}');
    let has = |column: &str| {
        header.split(',').any(|field| field.trim().trim_matches('"').trim().eq_ignore_ascii_case(column))
    };
    has("package") && has("label")
}

/// The kind of a JSON text.
fn json(text: &str) -> Option<SourceKind> {
    let has = |key: &str| memchr::memmem::find(text.as_bytes(), key.as_bytes()).is_some();
    let text = text.trim_start_matches(|blank: char| blank.is_whitespace() || blank == '\u{feff}');
    if let Some(inside) = text.strip_prefix('[') {
        let of_objects = inside.trim_start().starts_with('{');
        return (of_objects && has("\"name\"") && has("\"installer\"")).then_some(SourceKind::AndroidqfPackages);
    }
    if !text.starts_with('{') {
        return None;
    }
    if has("\"lendlens-inventory/") {
        return Some(SourceKind::Inventory);
    }
    (has("\"androidqf_version\"") || has("\"inventory_status\"")).then_some(SourceKind::Androidqf)
}

/// Whether a text that says nothing by itself can be the value its name promises: one line of the right alphabet, or
/// none. (An empty file is told apart before: a phone that answers prints at least a line end.)
fn bare_value(text: &str, about: &About<'_>) -> bool {
    let fits = |line: &str| match about {
        About::AppOps(_) => false,
        About::AccessibilityServices | About::NotificationListeners => {
            line == "null" || line.split(':').all(|component| component.is_empty() || component.contains('/'))
        }
        About::Role(_) => line.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b';')),
    };
    lines(text).all(|line| fits(line.text))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The line with which another format begins inside a text of `kind`.
pub(super) fn foreign_part(text: &str, kind: SourceKind) -> Option<&str> {
    // What stands before a beginning is looked at afterwards: a line end is too frequent to search for.
    const BEGINNINGS: [(&str, &str, SourceKind); 10] = [
        ("\n", "DUMP OF SERVICE ", SourceKind::BugReport),
        ("\n", "Current AppOps Service state:", SourceKind::DumpsysAppops),
        ("\n", "AppOps Service state:", SourceKind::DumpsysAppops),
        ("\n", "ROLE STATE (dumpsys role):", SourceKind::DumpsysRole),
        ("\n", "Current Device Policy Manager state:", SourceKind::DumpsysDevicePolicy),
        ("\n", "Packages:", SourceKind::DumpsysPackage),
        ("\n\t", "UserInfo{", SourceKind::PmListUsers),
        ("\n", "Current user: ", SourceKind::DumpsysUser),
        ("\n", "package:", SourceKind::PmListPackages),
        ("\n", "[ro.", SourceKind::Getprop),
    ];
    let beginnings = BEGINNINGS.map(|(_, beginning, _)| beginning);
    let finder = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(beginnings).ok()?;
    let found = finder.find_iter(text).find(|found| {
        let known = BEGINNINGS.get(found.pattern().as_usize());
        let before = text.get(..found.start()).unwrap_or_default();
        known.is_some_and(|(blanks, _, of)| *of != kind && before.ends_with(blanks))
    })?;
    text.get(found.start()..)?.lines().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> Text {
        recognise(text, &Hint::of(""))
    }

    #[test]
    fn each_command_is_known_by_what_it_prints() {
        for (text, expected) in [
            ("Activity Resolver Table:\n  Non-Data Actions:\n", SourceKind::DumpsysPackage),
            ("Packages:\n  Package [com.example.loan] (1a2b):\n    userId=10001\n", SourceKind::DumpsysPackage),
            ("\tPackage [com.example.loan] (1a2b):\r\n", SourceKind::DumpsysPackage),
            ("Permissions:\n  Permission [a.b.C] (1a2b):\n", SourceKind::DumpsysPackage),
            ("Current AppOps Service state:\n", SourceKind::DumpsysAppops),
            ("AppOps Service state:\n  Settings:\n", SourceKind::DumpsysAppops),
            ("  Uid u0a103:\n    state=cch\n", SourceKind::DumpsysAppops),
            ("Uid mode: COARSE_LOCATION: ignore\nREAD_CONTACTS: allow; time=+1d2h ago\n", SourceKind::CmdAppops),
            ("MIUIOP(10021): ask\n", SourceKind::CmdAppops),
            ("No operations.\nDefault mode: allow\n", SourceKind::CmdAppops),
            ("package:com.example.loan\n", SourceKind::PmListPackages),
            (
                "package:/data/app/~~x==/com.a-1==/base.apk=com.a  installer=null uid:10001,1010001\n",
                SourceKind::PmListPackages,
            ),
            ("Users:\n\tUserInfo{0:Owner:4c13} running\n", SourceKind::PmListUsers),
            ("2 users:\n\n0: id=0, name=Owner, flags=ADMIN (running)\n", SourceKind::PmListUsers),
            ("Current user: 0\n\nUsers:\n  UserInfo{0:null:4c13} serialNo=0 isPrimary=true\n", SourceKind::DumpsysUser),
            ("Users:\n  UserInfo{0:Owner:13} serialNo=0\n", SourceKind::DumpsysUser),
            ("ROLE STATE (dumpsys role):\n{\n", SourceKind::DumpsysRole),
            ("Current Device Policy Manager state:\n", SourceKind::DumpsysDevicePolicy),
            ("[ro.build.version.sdk]: [34]\n", SourceKind::Getprop),
            ("adb_enabled=1\nfoo=bar\n", SourceKind::Settings),
            ("package,label\ncom.a,A\n", SourceKind::Labels),
            ("\u{feff}\"Label\",\"Package\",\"language\"\n", SourceKind::Labels),
            ("{\"schema\": \"lendlens-inventory/1\"}", SourceKind::Inventory),
            ("[\n {\"name\": \"com.a\", \"files\": [], \"installer\": \"null\"}]", SourceKind::AndroidqfPackages),
            ("{\"uuid\": \"x\", \"androidqf_version\": \"1.8\"}", SourceKind::Androidqf),
        ] {
            assert_eq!(kind(text), Text::Is(expected), "{text}");
        }
    }

    #[test]
    fn a_command_line_in_front_of_the_answer_does_not_hide_it() {
        let text = "$ adb shell dumpsys package com.a\nReceiver Resolver Table:\n";
        assert_eq!(kind(text), Text::Is(SourceKind::DumpsysPackage));
    }

    #[test]
    fn several_services_make_a_report() {
        for text in [
            "========\n== dumpstate: 2026-01-21 11:08:39\n========\n",
            "Currently running services:\n  package\n",
            "-------\nDUMP OF SERVICE HIGH meminfo:\n",
        ] {
            assert_eq!(kind(text), Text::Report, "{text}");
        }
    }

    #[test]
    fn an_error_is_an_error_but_one_error_among_answers_is_not_all() {
        assert!(
            matches!(kind("Can't find service: package\n"), Text::Refused(gap) if gap.kind == GapKind::NotAnswered)
        );
        assert!(
            matches!(kind("Unable to find package: com.a\n"), Text::Refused(gap) if gap.kind == GapKind::NotAnswered)
        );
        let with_answer =
            "Error: java.lang.SecurityException: Shell does not have permission to access user 150\npackage:com.a\n";
        assert_eq!(kind(with_answer), Text::Is(SourceKind::PmListPackages));
    }

    #[test]
    fn another_service_and_another_program_stay_unknown() {
        for text in [
            "INPUT MANAGER (dumpsys input)\n\nInput Manager State:\n  Interactive: false\n",
            "vers,1\npkg,com.a,10001,1,1,1,?\n",
            "AppOps Historical Service State:\n",
            "com.example.loan/.Reader\n",
            "READ_CONTACTS\n",
            "{\"schema\": \"lendlens-report/1\"}",
            "[\"/system/xbin/su\"]",
            "age-encryption.org/v1\n",
            "PATH=/sbin\nHOME=/\n",
        ] {
            assert_eq!(kind(text), Text::Unknown, "{text}");
        }
        assert_eq!(kind(" \r\n\t\n"), Text::Blank);
    }

    #[test]
    fn a_name_helps_a_bare_value_and_never_overrules_a_speaking_content() {
        for (name, text, expected) in [
            ("enabled_accessibility_services.txt", "com.a/.Reader:com.b/com.b.X\n", Text::Is(SourceKind::Settings)),
            ("enabled_notification_listeners-user10.txt", "null\n", Text::Is(SourceKind::Settings)),
            ("enabled_accessibility_services.txt", "\n", Text::Is(SourceKind::Settings)),
            ("enabled_accessibility_services.txt", "Hello, world\n", Text::Unknown),
            ("role-android.app.role.SMS.txt", "com.a;com.b\n", Text::Is(SourceKind::RoleHolders)),
            ("role-android.app.role.SMS.txt", "\n", Text::Is(SourceKind::RoleHolders)),
            ("role-android.app.role.SMS.txt", "package:com.a\n", Text::Is(SourceKind::PmListPackages)),
            ("appops-com.a.txt", "Hello\n", Text::Unknown),
        ] {
            assert_eq!(recognise(text, &Hint::of(name)), expected, "{name}: {text}");
        }
        let refused = recognise("Can't find service: role\n", &Hint::of("role-android.app.role.SMS.txt"));
        assert!(matches!(refused, Text::Refused(_)));
    }

    #[test]
    fn a_second_format_in_the_same_text_is_seen() {
        let text = "Packages:\n  Package [com.a] (1):\n\nCurrent AppOps Service state:\n  Uid 0:\n";
        assert_eq!(foreign_part(text, SourceKind::DumpsysPackage), Some("Current AppOps Service state:"));
        let twice = "Packages:\n  Package [com.a] (1):\nPackages:\n  Package [com.b] (1):\n";
        assert_eq!(foreign_part(twice, SourceKind::DumpsysPackage), None);
    }
}
