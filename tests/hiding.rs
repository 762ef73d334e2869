//! An app that wants to hide from an audit: its version name, the names of its permissions and its attribution tags are
//! printed as it chose them, line feeds and all, and can look like any part of a dump. Whatever it tries, it must not come
//! out as absent or harmless, no other app may vanish with it, and an attempt that costs knowledge must be said.

use lendlens_core::{
    Options, audit,
    knowledge::Knowledge,
    model::{GapKind, Report},
    source::{Limits, Sources},
};

const APP: &str = "com.example.easy.loan";

/// A phone with an app before the hiding one and one behind it.
fn package(version: &str, states: &str) -> String {
    format!(
        "Database versions:\n  Internal:\n    sdkVersion=34 databaseVersion=3\n\nPackages:\n{}{}{}\nShared users:\n",
        block("com.example.first", 10_100, "1", GRANTED),
        block(APP, 10_101, version, states),
        block("com.example.last", 10_102, "1", GRANTED),
    )
}

fn block(name: &str, app_id: u32, version: &str, states: &str) -> String {
    format!(
        "  Package [{name}] ({app_id:x}):\n    appId={app_id}\n    pkg=Package{{1 {name}}}\n    \
         codePath=/data/app/{name}\n    primaryCpuAbi=arm64-v8a\n    versionCode=1 minSdk=24 targetSdk=34\n    \
         versionName={version}\n    flags=[ HAS_CODE ]\n    installerPackageName=null\n    \
         signatures=PackageSignatures{{1 version:3, signatures:[2], past signatures:[]}}\n    \
         User 0: ceDataInode=1 installed=true hidden=false suspended=false stopped=false enabled=0\n      \
         firstInstallTime=2025-11-02 18:30:05\n      runtime permissions:\n{states}"
    )
}

const GRANTED: &str = "        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]\n";
const DENIED: &str = "        android.permission.READ_CONTACTS: granted=false, flags=[ USER_SET]\n";

fn report<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Report {
    let mut sources = Sources::new(Limits::default());
    for (name, text) in files {
        sources.add(name, text.as_bytes());
    }
    let options = Options { all: true, ..Options::default() };
    audit(&sources.finish(), Knowledge::embedded().expect("knowledge"), &options)
}

fn verdict(report: &Report, package: &str) -> &'static str {
    let app = report.apps.iter().find(|app| app.package.as_str() == package);
    let user = app.and_then(|app| app.users.iter().find(|reach| reach.user == 0));
    user.map_or("missing", |reach| reach.verdict.as_str())
}

fn gaps(report: &Report) -> Vec<GapKind> {
    report.gaps.iter().map(|gap| gap.kind).collect()
}

/// It is seen for what it is, or nothing is known of it and that is said; the others are there.
fn is_not_hidden(report: &Report, attempt: &str) {
    for other in ["com.example.first", "com.example.last"] {
        assert_eq!(verdict(report, other), "can_read", "{attempt}: {other}");
    }
    match verdict(report, APP) {
        "can_read" => {}
        "unknown" => assert!(!report.gaps.is_empty(), "{attempt}: nothing is known, and nobody says so"),
        hidden => panic!("{attempt}: {hidden}"),
    }
}

const VERSIONS: [&str; 21] = [
    "1\n    User 0: installed=false",
    "1\n    User 0: ceDataInode=1 installed=false\n      archiveTime=2026-01-01 00:00:00",
    "1\n    User 0: installed=true\n      archiveTime=2026-01-01 00:00:00",
    "1\n    User 0: installed=true\n      runtime permissions:\n        \
     android.permission.READ_CONTACTS: granted=false, flags=[ USER_FIXED]",
    "1\n    compat name=com.example.first",
    "1\n    compat name=com.example.harmless",
    "1\n    userId=10999",
    "1\n    sharedUser=SharedUserSetting{1 com.example.other/10001}",
    "1\n    requested permissions:\n      android.permission.INTERNET",
    "1\n\nHidden system packages:",
    "1\n\nHidden system packages:\n  Package [com.example.easy.loan] (1):\n    appId=10101",
    "1\n\nQueries:",
    "1\n\nService Resolver Table:",
    "1\n\nShared users:\n  SharedUser [x] (1):\n    appId=10101",
    "1\n  Package [com.example.other] (1):\n    appId=10999",
    "1\n*** SERVICE 'package' DUMP TIMEOUT (10000ms) EXPIRED ***",
    "1\nCurrent AppOps Service state:\n  Uid u0a101:\n    Package com.example.easy.loan:\n      READ_CONTACTS (ignore):",
    "1\n== dumpstate: 2026-01-21 11:08:39\n== dumpstate: done",
    "1\nCurrently running services:",
    "1\u{b}\u{c}\r\u{85}\u{2028}    User 0: installed=false",
    "{\"schema\": \"lendlens-inventory/1\"}",
];

#[test]
fn a_version_name_that_looks_like_the_dump_hides_no_app() {
    for version in VERSIONS {
        is_not_hidden(&report([("package.txt", package(version, GRANTED).as_str())]), version);
    }
}

#[test]
fn the_end_of_a_service_in_the_version_name_hides_no_app_of_a_bug_report() {
    let end = "--------- 0.053s was the duration of dumpsys package, ending at: 2026-01-21 11:09:01\n";
    let forged = [
        format!("1\n{end}DUMP OF SERVICE x:\n"),
        format!(
            "1\n{end}DUMP OF SERVICE appops:\nCurrent AppOps Service state:\n  Uid u0a101:\n    Package {APP}:\n      READ_CONTACTS (ignore):\n"
        ),
        "1\n== dumpstate: done (id 1)\n".into(),
        "1\n------ SYSTEM PROPERTIES (getprop) ------\n".into(),
    ];
    for version in VERSIONS.into_iter().chain(forged.iter().map(String::as_str)) {
        let text = format!(
            "== dumpstate: 2026-01-21 11:08:39\nDUMP OF SERVICE package:\n{}{end}DUMP OF SERVICE role:\n\
             ROLE STATE (dumpsys role):\n{{\n}}\n\
             --------- 0.053s was the duration of dumpsys role, ending at: 2026-01-21 11:09:02\n\
             == dumpstate: done (id 1)\n",
            package(version, GRANTED)
        );
        is_not_hidden(&report([("bugreport.txt", text.as_str())]), version);
    }
}

#[test]
fn a_list_of_requests_in_the_version_name_hides_no_request() {
    let dump = package("1\n    requested permissions:\n      android.permission.INTERNET", DENIED);
    let report = report([("package.txt", dump.as_str())]);
    assert_eq!(verdict(&report, APP), "may_ask");
    assert!(gaps(&report).contains(&GapKind::Contradiction));
}

#[test]
fn a_permission_that_is_named_like_a_part_of_the_dump_hides_no_other() {
    for name in [
        "User 0:",
        "User 0: installed=false",
        "install permissions:",
        "runtime permissions:",
        "requested permissions:",
        "Hidden system packages:",
        "Package [com.example.other] (1):",
        "flags=[ USER_FIXED]",
        "a: granted=false",
        "x\n    User 0: installed=false\n      y",
        "x\n\ny",
        "x\n        android.permission.READ_CONTACTS: granted=false, flags=[ USER_FIXED]\n        z",
    ] {
        let own = format!("        {name}: granted=true, flags=[ USER_SET]\n");
        for states in [format!("{own}{GRANTED}"), format!("{GRANTED}{own}")] {
            is_not_hidden(&report([("package.txt", package("1", &states).as_str())]), name);
        }
    }
}

#[test]
fn an_attribution_tag_that_looks_like_the_dump_shuts_no_grant() {
    for tag in [
        "]",
        "x]\n",
        "x\n    Package com.example.other:\n      READ_CONTACTS (ignore):\n        y",
        "x\n  Uid u0a9:\n",
        "x\n  Uid u0a101:\n      READ_CONTACTS: mode=allow\n",
        "]\n  User restrictions for token x:\n",
        "]\n      READ_CONTACTS (allow):\n        z",
    ] {
        let app_ops = format!(
            "Current AppOps Service state:\n  Uid u0a101:\n    Package {APP}:\n      READ_CONTACTS (allow):\n        \
             {tag}=[\n          Access: [fg-s] 2026-03-29 23:03:03.763 (-24m50s324ms)\n        ]\n  Uid u0a102:\n    \
             Package com.example.last:\n      READ_CONTACTS (allow):\n        null=[\n          \
             Access: [fg-s] 2026-03-29 23:03:03.763 (-24m50s324ms)\n        ]\n"
        );
        let dump = package("1", GRANTED);
        is_not_hidden(&report([("package.txt", dump.as_str()), ("appops.txt", app_ops.as_str())]), tag);
    }
}

#[test]
fn a_package_that_is_listed_twice_is_one_app_and_the_grant_is_not_forgotten() {
    let twice = |first, second| {
        let both = block(APP, 10_101, "1", first) + &block(APP, 10_101, "1", second);
        report([("package.txt", format!("Packages:\n{both}").as_str())])
    };
    for report in [twice(GRANTED, DENIED), twice(DENIED, GRANTED)] {
        assert_eq!(report.summary.apps, 1);
        assert_eq!(verdict(&report, APP), "unknown");
        assert!(gaps(&report).contains(&GapKind::Contradiction));
    }
    assert_eq!(verdict(&twice(GRANTED, GRANTED), APP), "can_read");
}

#[test]
fn a_mode_that_nobody_knows_shuts_nothing() {
    let app_ops =
        format!("Current AppOps Service state:\n  Uid u0a101:\n    Package {APP}:\n      READ_CONTACTS (mode=77):\n");
    let dump = package("1", GRANTED);
    is_not_hidden(&report([("package.txt", dump.as_str()), ("appops.txt", app_ops.as_str())]), "mode=77");
}
