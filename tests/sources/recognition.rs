//! Real files and hostile ones, one at a time.

use lendlens_core::{
    model::{GapKind, RequestList, SourceKind},
    source::Limits,
};

use crate::{gaps, gaps_of, inventory, inventory_within, kinds, names, of_text};

#[test]
fn a_dump_of_two_users_in_utf_16_is_read() {
    let bytes = include_bytes!("../fixtures/dumpsys/cockpit-ui-package-utf16.txt");
    let found = inventory([("package_dump.txt", bytes.as_slice())]);
    assert_eq!(kinds(&found), [(SourceKind::DumpsysPackage, "package_dump.txt")]);
    assert_eq!(
        found.source[0].sha256.as_deref(),
        Some("8628a1677d0f0e1ef6d6e0ff7622af2fc4e9040ff82f3ece62abc7b40d8ebd41")
    );
    let package = found.package("com.wheelchair.cockpit").expect("the app");
    assert_eq!(package.request_list, RequestList::Full);
    let installed: Vec<_> = package.users.iter().map(|state| (state.user, state.installed)).collect();
    assert_eq!(installed, [(0, Some(false)), (10, Some(true))]);
    let microphone = |user| package.user(user).and_then(|state| state.grant("android.permission.RECORD_AUDIO"));
    assert!(microphone(10).expect("a state").granted);
    assert_eq!(microphone(0), None);
    assert_eq!(gaps(&found), []);
}

#[test]
fn dumps_of_single_apps_are_read() {
    for (text, name) in [
        (include_str!("../fixtures/dumpsys/tekartik-package1.txt"), "com.tekartik.package1"),
        (include_str!("../fixtures/dumpsys/tekartik-package2.txt"), "com.tekartik.package2"),
    ] {
        let found = of_text("package.txt", text);
        assert_eq!(names(&found), [name]);
        assert_eq!(found.source[0].kind, SourceKind::DumpsysPackage);
    }
    let found = of_text("package.txt", include_str!("../fixtures/dumpsys/agi-extra-newline.txt"));
    assert_eq!(names(&found), ["com.google.foo", "com.google.qux"]);
}

#[test]
fn another_service_is_a_gap_and_never_an_empty_phone() {
    let found = of_text("dumpsys.txt", include_str!("../fixtures/dumpsys/hremote-input.txt"));
    assert_eq!(kinds(&found), [(SourceKind::Unrecognised, "dumpsys.txt")]);
    assert_eq!(gaps(&found), [(GapKind::Unrecognised, "dumpsys input"), (GapKind::NoPackages, "")]);
    assert_eq!(found.gaps[0].source, Some(0));
}

#[test]
fn lines_outside_of_a_service_are_not_believed() {
    let found = of_text("report.txt", include_str!("../fixtures/dumpsys/battery-historian-bug-report.txt"));
    assert_eq!(
        kinds(&found),
        [
            (SourceKind::BugReport, "report.txt"),
            (SourceKind::DumpsysAppops, "report.txt!appops"),
            (SourceKind::DumpsysPackage, "report.txt!package"),
        ]
    );
    assert!(!names(&found).iter().any(|name| name.contains("evil") || name.contains("late")), "{:?}", names(&found));
    let gms = found.package("com.google.android.gms").expect("there");
    assert_eq!(gms.app_id, Some(10012));
    let youtube = found.package("com.google.android.youtube").expect("there");
    assert_eq!(youtube.version_code, Some(60_013_301), "the factory copy must not win");

    let found = of_text("package.txt", include_str!("../fixtures/dumpsys/battery-historian-package.txt"));
    assert_eq!(
        names(&found),
        [
            "com.android.packageinstaller",
            "com.google.android.apps.photos",
            "com.google.android.gms",
            "com.google.android.gsf",
            "com.google.android.youtube",
        ]
    );
    let found = of_text("appops.txt", include_str!("../fixtures/dumpsys/battery-historian-appops.txt"));
    assert!(found.package("com.google.android.gsf").is_some());
    assert!(found.package("evil.fake.package").is_none());
    assert!(gaps(&found).contains(&(GapKind::NoPackages, "")), "app-ops are no list of apps");
}

#[test]
fn an_empty_file_an_error_and_a_cut_file_are_told_apart() {
    for (text, kind) in [
        ("", GapKind::Empty),
        ("\r\n\n", GapKind::Empty),
        ("Can't find service: package\n", GapKind::NotAnswered),
        ("Permission Denial: can't dump PackageManager from from pid=1, uid=2\n", GapKind::NotAnswered),
        ("Unable to find package: com.example.loan\n", GapKind::NotAnswered),
        ("adb: no devices/emulators found\n", GapKind::NotAnswered),
        ("Activity Resolver Table:\n  Non-Data Actions:\n", GapKind::CutOff),
        ("Current AppOps Service state:\n", GapKind::CutOff),
        ("Users:\n\tUserInfo{0:Ow", GapKind::CutOff),
        ("\u{1b}[31mhello\n", GapKind::Unrecognised),
        ("\0\0\0\0", GapKind::Encoding),
        ("MZ\0\0\u{1}", GapKind::Unrecognised),
    ] {
        let found = of_text("file.txt", text);
        assert!(found.gaps.iter().any(|gap| gap.kind == kind && gap.source == Some(0)), "{text:?}: {:?}", gaps(&found));
        assert_eq!(gaps_of(&found, GapKind::NoPackages).len(), 1, "{text:?}");
        assert!(found.packages.is_empty());
    }
}

#[test]
fn a_long_first_line_is_cut_to_eighty_characters() {
    let found = of_text("x", &"é".repeat(1000));
    assert_eq!(gaps(&found)[0], (GapKind::Unrecognised, "é".repeat(80).as_str()));
}

#[test]
fn a_byte_order_mark_changes_nothing() {
    for text in [
        r#"{"schema": "lendlens-inventory/1", "packages": [{"name": "com.a"}]}"#,
        r#"[{"name": "com.a", "installer": "null", "uid": 10001}]"#,
        "package:com.a\n",
    ] {
        let (marked, plain) = (of_text("x", &format!("\u{feff}{text}")), of_text("x", text));
        assert_eq!(names(&plain), ["com.a"]);
        assert_eq!((marked.packages, marked.gaps), (plain.packages, plain.gaps), "{text}");
    }
}

#[test]
fn a_text_beyond_the_limit_is_read_to_it_and_the_rest_is_a_gap() {
    let text = "package:com.a\npackage:com.b\npackage:com.c\n";
    let limits = Limits { text_bytes: 28, ..Limits::default() };
    let found = inventory_within(limits, [("packages.txt", text.as_bytes())]);
    assert_eq!(names(&found), ["com.a", "com.b"]);
    assert!(gaps(&found).contains(&(GapKind::Limit, "42 > 28")), "{:?}", gaps(&found));
}

const APP_OPS: &str = "Current AppOps Service state:\n  Uid u0a1:\n    Package com.a:\n      READ_CONTACTS (ignore):\n        null=[\n        ]\n";

#[test]
fn answers_one_below_the_other_in_one_file_are_all_read() {
    let text = format!("package:com.a uid:10001\n{APP_OPS}Users:\n\tUserInfo{{0:Owner:c13}} running\n");
    let found = of_text("all.txt", &text);
    assert_eq!(
        kinds(&found),
        [
            (SourceKind::BugReport, "all.txt"),
            (SourceKind::PmListPackages, "all.txt!pm-list-packages"),
            (SourceKind::DumpsysAppops, "all.txt!dumpsys-appops"),
            (SourceKind::PmListUsers, "all.txt!pm-list-users"),
        ]
    );
    assert!(found.package("com.a").and_then(|package| package.user(0)?.app_op("READ_CONTACTS")).is_some());
    assert_eq!(gaps(&found), [(GapKind::NoPermissions, "com.a")]);
}

#[test]
fn an_answer_that_an_app_imitates_inside_another_is_not_believed_and_said() {
    let text = format!(
        "Packages:\n  Package [com.a] (1):\n    userId=10001\n    versionName=1\n{APP_OPS}    \
         User 0: installed=true\n      runtime permissions:\n        \
         android.permission.READ_CONTACTS: granted=true\n  Package [com.b] (2):\n    userId=10002\n    User 0: installed=true\n"
    );
    let found = of_text("package.txt", &text);
    assert_eq!(names(&found), ["com.a", "com.b"], "it hides no app behind it");
    let app = found.package("com.a").and_then(|package| package.user(0)).expect("the user");
    assert!(app.app_ops.is_empty() && app.grants[0].granted, "{app:?}");
    assert_eq!(gaps(&found), [(GapKind::Unrecognised, "Current AppOps Service state:")]);
}

#[test]
fn the_parts_of_a_bug_report_have_their_own_time_and_a_cut_one_a_gap() {
    let report = "========================================================\n\
        == dumpstate: 2026-01-21 11:08:39\n\
        ========================================================\n\
        ------ SYSTEM PROPERTIES (getprop) ------\n\
        [ro.build.version.sdk]: [34]\n[ro.product.manufacturer]: [Example]\n\
        ------ DUMPSYS (/system/bin/dumpsys) ------\n\
        -------------------------------------------------------------------------------\n\
        DUMP OF SERVICE package:\n\
        Database versions:\n  Internal:\n    sdkVersion=34 databaseVersion=3\n\n\
        Packages:\n  Package [com.example.loan] (1a2b):\n    appId=10001\n    pkg=Package{1 com.example.loan}\n    \
        User 0: ceDataInode=1 installed=true hidden=false\n      runtime permissions:\n        \
        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]\n\nShared users:\n\n\
        --------- 0.053s was the duration of dumpsys package, ending at: 2026-01-21 11:09:01\n\
        -------------------------------------------------------------------------------\n\
        DUMP OF SERVICE appops:\n";
    let found = of_text("bugreport.txt", report);
    let times: Vec<_> = found.source.iter().map(|source| source.captured_at.expect("a time").to_string()).collect();
    assert_eq!(
        times,
        ["2026-01-21T11:08:39", "2026-01-21T11:08:39", "2026-01-21T11:09:01", "2026-01-21T11:08:39"],
        "{:?}",
        kinds(&found)
    );
    assert_eq!(found.device.maker.as_deref(), Some("Example"));
    let loan = found.package("com.example.loan").expect("there");
    assert_eq!(loan.request_list, RequestList::RuntimeStates, "Android 14, the whole phone");
    let cut: Vec<_> = gaps_of(&found, GapKind::CutOff).iter().map(|gap| gap.source).collect();
    assert!(cut.contains(&Some(0)) && cut.contains(&Some(3)), "{:?}", found.gaps);
}

#[test]
fn the_companions_of_an_unpacked_collection_are_no_gaps() {
    let found = inventory([
        ("qf/acquisition.json", br#"{"uuid": "1", "androidqf_version": "1.8"}"#.as_slice()),
        ("qf/packages.json", br#"[{"name": "com.a", "installer": "null", "uid": 10001, "third_party": true}]"#),
        ("qf/files.json", b"[]"),
        ("qf/logcat.txt", b"nothing for us\n"),
        ("qf/apks/com.a.apk", b"not even a zip"),
        ("qf/notes.txt", b"strange\n"),
        ("files.json", b"[]"),
    ]);
    let unrecognised: Vec<_> = gaps_of(&found, GapKind::Unrecognised).iter().map(|gap| gap.source).collect();
    let name = |source: &Option<usize>| found.source[source.expect("an index")].name.as_str();
    assert_eq!(unrecognised.iter().map(name).collect::<Vec<_>>(), ["files.json", "qf/notes.txt"]);
    assert_eq!(found.source.iter().find_map(|source| source.tool.as_deref()), Some("androidqf 1.8"));
    assert_eq!(found.package("com.a").expect("there").system, Some(false));
}
