//! `pm list packages` with any of its flags.
//!
//! One line a package, whose fields always come in the same order:
//! `package:[PATH=]NAME[ versionCode:N][ stopped=B][  installer=NAME][ uid:N[,N…]]`.

use super::lines::{Doubts, lines};
use crate::model::{Gap, GapKind, PackageName};

/// The packages that `pm list packages` prints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PackageList {
    /// In the order of the list. Since Android 14 the list is of all users, and a package comes twice when two users
    /// have it from different installers.
    pub packages: Vec<ListedPackage>,
    /// What could not be understood, and what the phone refused.
    pub gaps: Vec<Gap>,
}

/// One line of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPackage {
    /// The package.
    pub name: PackageName,
    /// `-f`: path of its APK.
    pub path: Option<String>,
    /// `--show-versioncode`.
    pub version_code: Option<u64>,
    /// `-i`: `Some(None)` is the printed `null`.
    pub installer: Option<Option<String>>,
    /// `-U`: its uids; several users print several.
    pub uids: Vec<u32>,
}

/// Parses `pm list packages`.
///
/// Fields of other versions are passed over. A user that the shell may not see is a gap of kind `UserNotVisible` with
/// its number; before Android 14 nothing else is printed then, newer versions go on with the other users.
///
/// Source: `runListPackages` of `PackageManagerShellCommand`, linked in `docs/formats.md`.
pub fn parse(text: &str) -> PackageList {
    let mut packages = Vec::new();
    let mut doubts = Doubts::default();
    let mut last = None;
    for line in lines(text).filter(|line| !line.text.is_empty()) {
        last = Some(line);
        match line.text.strip_prefix("package:").map(listed_package) {
            Some(Some(package)) => packages.push(package),
            None if doubts.refused(line) => {}
            _ => doubts.malformed(line),
        }
    }
    match last {
        None => doubts.add(Gap::new(GapKind::Empty, "")),
        Some(line) if packages.is_empty() && doubts.refusals() == 0 => doubts.unrecognised(line),
        Some(line) => doubts.ends_with(line),
    }
    PackageList { packages, gaps: doubts.into_gaps() }
}

fn listed_package(printed: &str) -> Option<ListedPackage> {
    let mut rest = printed;
    let (mut version_code, mut installer, mut uids) = (None, None, Vec::new());
    while let Some((before, field)) = rest.rsplit_once(' ').filter(|(_, field)| is_field(field)) {
        if let Some(number) = field.strip_prefix("versionCode:") {
            version_code = Some(number.parse().ok()?);
        } else if let Some(name) = field.strip_prefix("installer=") {
            installer = Some(Some(name).filter(|name| !matches!(*name, "null" | "")).map(Into::into));
        } else if let Some(numbers) = field.strip_prefix("uid:") {
            uids = numbers.split(',').map(|uid| uid.parse().ok()).collect::<Option<_>>()?;
        }
        rest = before.trim_ascii_end();
    }
    let (path, name) = match rest.rsplit_once('=') {
        Some((path, name)) => (Some(path.into()), name),
        None => (None, rest),
    };
    Some(ListedPackage { name: PackageName::new(name).ok()?, path, version_code, installer, uids })
}

/// `NAME:…` or `NAME=…`; a path may hold blanks and `=` too, but hardly a word before one.
fn is_field(printed: &str) -> bool {
    printed.split_once([':', '=']).is_some_and(|(name, _)| name.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::lines::tests::survives_any_damage;

    fn only(line: &str) -> ListedPackage {
        let list = parse(line);
        assert_eq!((list.packages.len(), list.gaps), (1, vec![]), "{line}");
        list.packages.into_iter().next().expect("a package")
    }

    fn kinds(text: &str) -> Vec<GapKind> {
        parse(text).gaps.into_iter().map(|gap| gap.kind).collect()
    }

    #[test]
    fn a_bare_list_gives_names() {
        let names: Vec<_> = parse("package:com.example.loan\npackage:android\n").packages;
        assert_eq!(
            names.iter().map(|package| package.name.as_str()).collect::<Vec<_>>(),
            ["com.example.loan", "android"]
        );
    }

    #[test]
    fn every_flag_at_once() {
        let line = "package:/data/app/~~Ab0_c-D==/com.example.loan-Ef1_g==/base.apk=com.example.loan versionCode:120 \
                    stopped=false  installer=com.android.vending uid:10235,1010235\r\n";
        let package = only(line);
        assert_eq!(package.name.as_str(), "com.example.loan");
        assert_eq!(package.path.as_deref(), Some("/data/app/~~Ab0_c-D==/com.example.loan-Ef1_g==/base.apk"));
        assert_eq!(package.version_code, Some(120));
        assert_eq!(package.installer, Some(Some("com.android.vending".into())));
        assert_eq!(package.uids, [10_235, 1_010_235]);
    }

    #[test]
    fn no_installer_is_told_from_not_asked_for() {
        assert_eq!(only("package:com.example  installer=null\n").installer, Some(None));
        assert_eq!(only("package:com.example\n").installer, None);
    }

    #[test]
    fn a_path_may_hold_blanks_and_a_field_be_new() {
        let package = only("package:/system/app/My App/My App.apk=com.example quarantined=true uid:10001\n");
        assert_eq!(package.path.as_deref(), Some("/system/app/My App/My App.apk"));
        assert_eq!(package.uids, [10_001]);
    }

    #[test]
    fn before_android_14_a_locked_user_fails_the_whole_list() {
        let text = "\nException occurred while executing 'list':\n\
            java.lang.SecurityException: Shell does not have permission to access user 150\n\
            \tat com.android.server.am.ActivityManagerService.handleIncomingUser(ActivityManagerService.java:1)\n\
            \t... 9 more\n";
        let list = parse(text);
        assert_eq!(list.packages, []);
        let gaps: Vec<_> = list.gaps.iter().map(|gap| (gap.kind, gap.user)).collect();
        assert_eq!(gaps, [(GapKind::NotAnswered, None), (GapKind::UserNotVisible, Some(150))]);
    }

    #[test]
    fn since_then_the_other_users_are_listed() {
        let text = "package:com.example.loan uid:10235\n\
            Error: java.lang.SecurityException: Shell does not have permission to access user 10\n\
            package:com.example.maps uid:10236\n";
        let list = parse(text);
        assert_eq!(list.packages.len(), 2);
        assert_eq!(
            list.gaps.iter().map(|gap| (gap.kind, gap.user)).collect::<Vec<_>>(),
            [(GapKind::UserNotVisible, Some(10))]
        );
    }

    #[test]
    fn other_lines_cuts_and_errors_are_gaps() {
        assert_eq!(kinds("WARNING: linker\npackage:com.example\n"), [GapKind::Malformed]);
        assert_eq!(kinds("package:com.example\npackage:/data/app/x/base.apk=com.ex ampl"), [GapKind::CutOff]);
        assert_eq!(kinds("package:com.example uid:abc\npackage:com.example\n"), [GapKind::Malformed]);
        assert_eq!(kinds("Error: Unknown option: -x\n"), [GapKind::NotAnswered]);
        assert_eq!(kinds("Can't find service: package\n"), [GapKind::NotAnswered]);
        assert_eq!(kinds("Users:\n\tUserInfo{0:Owner:13} running\n"), [GapKind::Unrecognised]);
        assert_eq!(kinds(""), [GapKind::Empty]);
    }

    #[test]
    fn tabs_double_spacing_and_damage() {
        let text = "package:/a=b/base.apk=com.example versionCode:1  installer=null uid:1,2\npackage:android\n";
        for end in ["\r\n", "\r\r\n", "\n\n", "\n\t"] {
            assert_eq!(parse(&text.replace('\n', end)), parse(text));
        }
        survives_any_damage(text, parse);
    }
}
