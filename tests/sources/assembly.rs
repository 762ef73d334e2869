//! Several sources of one phone.

use lendlens_core::{
    model::{ComponentKind, Doubt, GapKind, Inventory, Mode, RequestList, UserKind},
    source::{Limits, Sources},
};

use crate::{gaps, gaps_of, inventory, inventory_within, names, of_text};

const USERS: &str = "Users:\n\tUserInfo{0:Owner:4c13} running\n\tUserInfo{10:Work:1030} running\n";

/// The dump of a whole phone of Android 14 with one app of one user.
const PHONE: &str = "\
Database versions:
  Internal:
    sdkVersion=34 databaseVersion=3

Packages:
  Package [com.example.loan] (1a2b):
    appId=10001
    pkg=Package{1 com.example.loan}
    primaryCpuAbi=arm64-v8a
    versionCode=7 minSdk=26 targetSdk=33
    versionName=1.7
    flags=[ HAS_CODE ]
    installerPackageName=com.android.vending
    signatures=PackageSignatures{1 version:2, signatures:[1], past signatures:[]}
    User 0: ceDataInode=1 installed=true hidden=false suspended=false stopped=false enabled=0
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]

Shared users:

Package Changes:
";

/// The answer to `dumpsys package com.example.loan` on the same phone.
const ONE_APP: &str = "\
Key Set Manager:
  [com.example.loan]

Packages:
  Package [com.example.loan] (1a2b):
    appId=10001
    pkg=Package{1 com.example.loan}
    primaryCpuAbi=arm64-v8a
    versionCode=7 minSdk=26 targetSdk=33
    versionName=1.7
    flags=[ HAS_CODE ]
    installerPackageName=com.android.vending
    signatures=PackageSignatures{1 version:2, signatures:[1], past signatures:[]}
    requested permissions:
      android.permission.READ_CONTACTS
      android.permission.INTERNET
    install permissions:
      android.permission.INTERNET: granted=true
    User 0: ceDataInode=1 installed=true hidden=false suspended=false stopped=false enabled=0
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]

Queries:

Dexopt state:
";

const APP_OPS: &str = "\
Current AppOps Service state:
  Uid u0a1:
    state=cch
      COARSE_LOCATION: mode=ignore
    Package com.example.loan:
      READ_CONTACTS (allow):
        null=[
          Access: [top-s] 2026-11-20 18:05:34.325 (-1h0m0s0ms)
        ]
  Uid u10a1:
    Package com.example.loan:
      READ_CONTACTS (ignore):
  Uid 1013:
    Package media:
      WAKE_LOCK (allow):
";

#[test]
fn a_dump_of_the_phone_and_one_of_an_app_complete_each_other() {
    let found = inventory([("package.txt", PHONE.as_bytes()), ("one.txt", ONE_APP.as_bytes())]);
    let loan = found.package("com.example.loan").expect("there");
    assert_eq!((loan.request_list, loan.requests.len()), (RequestList::Full, 2));
    assert_eq!(gaps(&found), []);
    let alone = of_text("package.txt", PHONE);
    assert_eq!(alone.package("com.example.loan").expect("there").request_list, RequestList::RuntimeStates);
}

#[test]
fn before_android_10_the_silence_of_a_whole_dump_says_nothing() {
    let old = PHONE.replace("sdkVersion=34", "sdkVersion=28");
    let found = of_text("package.txt", &old);
    assert_eq!(found.package("com.example.loan").expect("there").request_list, RequestList::Unknown);
    assert_eq!(found.device.api_level, Some(28));
}

#[test]
fn sources_that_disagree_are_told_with_package_user_and_field() {
    let denied = ONE_APP
        .replace("granted=true, flags=[ USER_SET]", "granted=false, flags=[ USER_FIXED]")
        .replace("versionCode=7", "versionCode=8");
    let found = inventory([("package.txt", PHONE.as_bytes()), ("one.txt", denied.as_bytes())]);
    let loan = found.package("com.example.loan").expect("there");
    assert!(!loan.user(0).expect("user 0").grant("android.permission.READ_CONTACTS").expect("a state").granted);
    let told: Vec<_> = gaps_of(&found, GapKind::Disagreement)
        .iter()
        .map(|gap| (gap.package.as_ref().map(|name| name.to_string()), gap.user, gap.detail.as_str()))
        .collect();
    let name = || Some("com.example.loan".to_owned());
    assert_eq!(
        told,
        [
            (name(), Some(0), "android.permission.READ_CONTACTS: granted=false [USER_FIXED] / granted=true [USER_SET]"),
            (name(), None, "version_code: 8 / 7"),
        ]
    );
}

#[test]
fn the_newer_source_wins_over_the_fuller_one() {
    let report = |time: &str, dump: &str| {
        format!(
            "DUMP OF SERVICE package:\n{dump}\n--------- 0.1s was the duration of dumpsys package, ending at: {time}\n"
        )
    };
    let newer = report("2026-11-20 12:00:00", &PHONE.replace("granted=true, flags=[ USER_SET]", "granted=false"));
    let older = report("2026-11-19 12:00:00", ONE_APP);
    let found = inventory([("a.txt", older.as_bytes()), ("b.txt", newer.as_bytes())]);
    let loan = found.package("com.example.loan").expect("there");
    assert!(!loan.user(0).expect("user 0").grant("android.permission.READ_CONTACTS").expect("a state").granted);
    assert_eq!(loan.request_list, RequestList::Full, "what the newer one does not tell comes from the older");
    assert_eq!(gaps_of(&found, GapKind::Disagreement).len(), 1, "{:?}", gaps(&found));
}

#[test]
fn a_block_that_is_there_twice_in_one_dump_leaves_a_doubt_and_the_open_state() {
    // A version name with a line end can imitate a block of another app.
    let forged = "  Package [com.example.loan] (1a2b):\n    appId=10001\n    \
                  User 0: ceDataInode=1 installed=true hidden=false\n      runtime permissions:\n        \
                  android.permission.READ_CONTACTS: granted=false\n\nShared users:\n";
    let found = of_text("package.txt", &PHONE.replace("Shared users:\n", forged));
    let state = found.package("com.example.loan").expect("there").user(0).expect("user 0");
    assert!(state.grant("android.permission.READ_CONTACTS").expect("a state").granted);
    assert_eq!(state.doubt, Some(Doubt::Contradiction));
    assert_eq!(gaps_of(&found, GapKind::Contradiction)[0].user, Some(0));
}

#[test]
fn app_ops_go_to_the_package_of_their_user() {
    let found = inventory([("package.txt", PHONE.as_bytes()), ("appops.txt", APP_OPS.as_bytes())]);
    assert_eq!(names(&found), ["com.example.loan"], "media is no app of this phone");
    let loan = found.package("com.example.loan").expect("there");
    let mode = |user, op: &str| loan.user(user).and_then(|state| state.app_op(op)).and_then(|op| op.mode().cloned());
    assert_eq!(mode(0, "READ_CONTACTS"), Some(Mode::Allow));
    assert_eq!(mode(10, "READ_CONTACTS"), Some(Mode::Ignore));
    assert_eq!(mode(0, "COARSE_LOCATION"), Some(Mode::Ignore), "the mode of the uid");
    assert_eq!(mode(10, "COARSE_LOCATION"), None);
    let events = &loan.user(0).expect("user 0").app_op("READ_CONTACTS").expect("there").events;
    assert_eq!(events.len(), 1);
}

#[test]
fn the_answer_about_one_package_needs_its_name() {
    let answer = "READ_CONTACTS: ignore; rejectTime=+1h0m0s0ms ago\n";
    let found = inventory([("package.txt", PHONE.as_bytes()), ("appops-com.example.loan.txt", answer.as_bytes())]);
    let loan = found.package("com.example.loan").expect("there");
    assert_eq!(loan.user(0).expect("user 0").app_op("READ_CONTACTS").expect("there").mode(), Some(&Mode::Ignore));
    let found = inventory([("package.txt", PHONE.as_bytes()), ("answer.txt", answer.as_bytes())]);
    assert_eq!(gaps(&found), [(GapKind::Unrecognised, answer.trim())]);
    let of_user = inventory([("appops-com.example.loan-user10.txt", answer.as_bytes())]);
    assert!(of_user.package("com.example.loan").expect("there").user(10).is_some());
}

#[test]
fn what_is_switched_on_and_who_holds_a_role_goes_to_its_package() {
    let found = inventory([
        ("package.txt", PHONE.as_bytes()),
        ("enabled_accessibility_services.txt", b"com.example.loan/.Watch:com.gone/.Reader\n".as_slice()),
        ("enabled_notification_listeners-user10.txt", b"com.example.loan/com.example.loan.Ears\n"),
        ("role-android.app.role.SMS.txt", b"com.example.loan\n"),
    ]);
    let loan = found.package("com.example.loan").expect("there");
    let on = |user: u32| {
        let components = &loan.user(user).expect("the user").enabled_components;
        components.iter().map(|component| (component.kind, component.class.as_str())).collect::<Vec<_>>()
    };
    assert_eq!(on(0), [(ComponentKind::Accessibility, "com.example.loan.Watch")]);
    assert_eq!(on(10), [(ComponentKind::NotificationListener, "com.example.loan.Ears")]);
    assert_eq!(loan.user(0).expect("user 0").roles, ["android.app.role.SMS"]);
    assert_eq!(names(&found), ["com.example.loan"], "the service of a package that is gone");
}

#[test]
fn an_administrator_is_told_once() {
    let policy = "Current Device Policy Manager state:\n  Profile Owner (User 10): \n    \
                  admin=ComponentInfo{com.example.loan/com.example.loan.Admin}\n    package=com.example.loan\n\n  \
                  Enabled Device Admins (User 10, provisioningState: 3):\n    com.example.loan/.Admin:\n      uid=1010001\n";
    let found = inventory([("package.txt", PHONE.as_bytes()), ("device_policy.txt", policy.as_bytes())]);
    let components = &found.package("com.example.loan").expect("there").user(10).expect("user 10").enabled_components;
    assert_eq!(components.len(), 1);
    assert_eq!(components[0].kind, ComponentKind::DeviceAdmin);
}

#[test]
fn a_user_whose_apps_nobody_shows_is_a_gap() {
    let found = inventory([("package.txt", PHONE.as_bytes()), ("users.txt", USERS.as_bytes())]);
    let users: Vec<_> = found.users.iter().map(|user| (user.id, user.kind, user.visible)).collect();
    assert_eq!(users, [(0, UserKind::Owner, true), (10, UserKind::Work, false)]);
    let hidden = gaps_of(&found, GapKind::UserNotVisible);
    assert_eq!(hidden.iter().map(|gap| gap.user).collect::<Vec<_>>(), [Some(10)]);
    let with_list = inventory([
        ("package.txt", PHONE.as_bytes()),
        ("users.txt", USERS.as_bytes()),
        ("packages-user10.txt", b"package:com.example.loan\n".as_slice()),
    ]);
    assert!(with_list.users[1].visible);
    assert!(gaps_of(&with_list, GapKind::UserNotVisible).is_empty());
}

#[test]
fn a_user_that_one_command_may_not_see_and_another_shows_is_no_gap() {
    let refused = "Error: java.lang.SecurityException: Shell does not have permission to access user 150\npackage:com.example.loan\n";
    let found = inventory([("package.txt", PHONE.as_bytes()), ("packages.txt", refused.as_bytes())]);
    assert_eq!(gaps_of(&found, GapKind::UserNotVisible)[0].user, Some(150));
    assert_eq!(found.users.iter().map(|user| (user.id, user.visible)).collect::<Vec<_>>(), [(0, true), (150, false)]);
    let both =
        PHONE.replace("\nShared users", "    User 150: ceDataInode=1 installed=false hidden=false\n\nShared users");
    let found = inventory([("package.txt", both.as_bytes()), ("packages.txt", refused.as_bytes())]);
    assert!(gaps_of(&found, GapKind::UserNotVisible).is_empty(), "{:?}", gaps(&found));
}

#[test]
fn listed_packages_without_a_dump_are_told_one_by_one_or_as_a_number() {
    let found =
        inventory([("package.txt", PHONE.as_bytes()), ("packages-user0.txt", b"package:com.other\n".as_slice())]);
    let other = found.package("com.other").expect("there");
    assert_eq!(other.user(0).expect("user 0").installed, Some(true));
    let told = gaps_of(&found, GapKind::NoPermissions);
    assert_eq!(told[0].package.as_ref().map(|name| name.as_str()), Some("com.other"));
    let many: String = (0..312).map(|index| format!("package:com.app{index}\n")).collect();
    let found = inventory([("packages-user10.txt", many.as_bytes())]);
    assert_eq!(found.packages.len(), 312);
    let told = gaps_of(&found, GapKind::NoPermissions);
    assert_eq!((told.len(), told[0].detail.as_str(), told[0].user), (1, "312", Some(10)));
}

#[test]
fn a_list_that_names_no_user_does_not_choose_one_among_several() {
    let found = inventory([("users.txt", USERS.as_bytes()), ("packages.txt", b"package:com.a\n".as_slice())]);
    assert_eq!(found.package("com.a").expect("there").user(0).expect("a state").installed, None);
    let with_uids =
        inventory([("users.txt", USERS.as_bytes()), ("packages.txt", b"package:com.a uid:10001,1010001\n".as_slice())]);
    let package = with_uids.package("com.a").expect("there");
    assert_eq!(package.users.iter().map(|state| state.user).collect::<Vec<_>>(), [0, 10]);
    assert!(package.users.iter().all(|state| state.installed == Some(true)));
}

#[test]
fn a_shared_user_that_no_source_shows_is_a_gap() {
    let with =
        PHONE.replace("appId=10001\n", "appId=10001\n    sharedUser=SharedUserSetting{1 com.example.shared/10001}\n");
    let found = of_text("package.txt", &with);
    let gap = gaps_of(&found, GapKind::SharedUserMissing)[0];
    assert_eq!(gap.detail, "com.example.shared");
    assert_eq!(gap.package.as_ref().map(|name| name.as_str()), Some("com.example.loan"));
}

#[test]
fn names_of_apps_are_given_and_do_not_make_apps() {
    let found = inventory([
        ("package.txt", PHONE.as_bytes()),
        ("labels.csv", "package,label\ncom.example.loan,Quick Loan\ncom.other,Other\n".as_bytes()),
    ]);
    assert_eq!(names(&found), ["com.example.loan"]);
    assert_eq!(found.packages[0].label(), Some("Quick Loan"));
}

#[test]
fn the_order_in_which_files_are_given_does_not_matter() {
    let newer = PHONE.replace("versionCode=7", "versionCode=9");
    let files: Vec<(&str, &[u8])> = vec![
        ("package.txt", PHONE.as_bytes()),
        ("package2.txt", newer.as_bytes()),
        ("one.txt", ONE_APP.as_bytes()),
        ("appops.txt", APP_OPS.as_bytes()),
        ("users.txt", USERS.as_bytes()),
        ("packages.txt", b"package:com.other\n"),
    ];
    let expected = serde_json::to_string(&inventory(files.clone())).expect("JSON");
    let mut permutation: Vec<usize> = (0..files.len()).collect();
    let mut count = 0;
    permute(&mut permutation, 0, &mut |order| {
        let found = inventory(order.iter().map(|index| files[*index]));
        assert_eq!(serde_json::to_string(&found).expect("JSON"), expected, "{order:?}");
        count += 1;
    });
    assert_eq!(count, 720);
    // A file given twice counts once.
    let twice = inventory(files.iter().chain(&files).copied());
    assert_eq!(serde_json::to_string(&twice).expect("JSON"), expected);
}

fn permute(order: &mut Vec<usize>, from: usize, visit: &mut impl FnMut(&[usize])) {
    if from == order.len() {
        return visit(order);
    }
    for index in from..order.len() {
        order.swap(from, index);
        permute(order, from + 1, visit);
        order.swap(from, index);
    }
}

#[test]
fn an_inventory_read_back_says_the_same() {
    let files: [(&str, &[u8]); 4] = [
        ("package.txt", PHONE.as_bytes()),
        ("appops.txt", APP_OPS.as_bytes()),
        ("users.txt", USERS.as_bytes()),
        ("packages.txt", b"package:com.other\n"),
    ];
    let first = inventory(files);
    let json = serde_json::to_vec_pretty(&first).expect("JSON");
    let second = inventory([("phone.json", json.as_slice())]);
    assert_eq!(second.packages, first.packages);
    assert_eq!(
        (&second.users, &second.device, &second.shared_users),
        (&first.users, &first.device, &first.shared_users)
    );
    assert_eq!(gaps(&second), gaps(&first));
    let sources: Vec<_> = second.source.iter().map(|source| source.name.as_str()).collect();
    assert_eq!(
        sources,
        [
            "phone.json",
            "phone.json!appops.txt",
            "phone.json!package.txt",
            "phone.json!packages.txt",
            "phone.json!users.txt"
        ]
    );
}

#[test]
fn a_hostile_inventory_is_mended() {
    let json = r#"{"schema": "lendlens-inventory/1", "gaps": [{"kind": "cut-off", "detail": "x", "source": 77}],
        "packages": [
          {"name": "com.b", "users": [{"user": 5, "installed": true}, {"user": 0, "installed": true}, {"user": 5, "installed": false}]},
          {"name": "com.a", "request_list": "full", "users": [{"user": 0, "grants_shown": true, "grants": [
             {"permission": "android.permission.READ_CONTACTS", "granted": true},
             {"permission": "android.permission.READ_CONTACTS", "granted": false}]}]},
          {"name": "com.b"}, {"name": "../etc"}]}"#;
    let found = of_text("phone.json", json);
    assert_eq!(names(&found), ["com.a", "com.b"]);
    assert_eq!(found.package("com.a").expect("there").user(0).expect("user 0").doubt, Some(Doubt::Contradiction));
    assert_eq!(found.package("com.b").expect("there").users.iter().map(|state| state.user).collect::<Vec<_>>(), [0, 5]);
    assert!(found.gaps.iter().all(|gap| gap.source.is_none_or(|source| source < found.source.len())));
    assert!(gaps(&found).iter().any(|(kind, detail)| *kind == GapKind::Malformed && detail.contains("../etc")));
    assert!(gaps(&found).contains(&(GapKind::Contradiction, "installed: true / false")), "{:?}", gaps(&found));
}

#[test]
fn another_version_of_the_inventory_is_refused() {
    let found = of_text("phone.json", r#"{"schema": "lendlens-inventory/2", "packages": [{"name": "com.a"}]}"#);
    assert_eq!(gaps(&found), [(GapKind::Unrecognised, "lendlens-inventory/2"), (GapKind::NoPackages, "")]);
}

#[test]
fn what_the_caller_could_not_read_is_a_gap_of_no_source() {
    let mut sources = Sources::new(Limits::default());
    let gap = lendlens_core::model::Gap {
        source: Some(9),
        ..lendlens_core::model::Gap::new(GapKind::Unreadable, "locked.txt")
    };
    sources.add_gap(gap);
    sources.add("package.txt", PHONE.as_bytes());
    let found = sources.finish();
    assert_eq!(gaps(&found), [(GapKind::Unreadable, "locked.txt")]);
    assert_eq!(found.gaps[0].source, None);
}

#[test]
fn nothing_at_all_is_no_empty_phone() {
    let found = Sources::new(Limits::default()).finish();
    assert_eq!(gaps(&found), [(GapKind::NoPackages, "")]);
    assert_eq!(found, Inventory { gaps: found.gaps.clone(), ..Inventory::default() });
}

#[test]
fn packages_beyond_the_limit_are_a_gap() {
    let list: String = (0..100).map(|index| format!("package:com.app{index:03}\n")).collect();
    let found = inventory_within(Limits { packages: 40, ..Limits::default() }, [("packages.txt", list.as_bytes())]);
    assert_eq!(found.packages.len(), 40);
    assert!(gaps(&found).contains(&(GapKind::Limit, "100 > 40")), "{:?}", gaps(&found));
}

/// Not timed, but with anything quadratic in it this test would not end.
#[test]
fn a_hundred_thousand_packages_are_no_trouble() {
    let mut dump = String::from("Database versions:\n  Internal:\n    sdkVersion=34\n\nPackages:\n");
    let mut app_ops = String::from("Current AppOps Service state:\n");
    let mut list = String::new();
    for index in 0..100_000 {
        dump.push_str(&format!(
            "  Package [com.app{index}] (1a2b):\n    appId={}\n    User 0: installed=true\n      runtime permissions:\n        \
             android.permission.READ_CONTACTS: granted=true\n",
            10_000 + index % 80_000
        ));
        app_ops.push_str(&format!(
            "  Uid u0a{}:\n      COARSE_LOCATION: mode=ignore\n    Package com.app{index}:\n      READ_CONTACTS (allow):\n",
            index % 80_000
        ));
        list.push_str(&format!("package:com.app{index}\n"));
    }
    dump.push_str("\nShared users:\n\nPackage Changes:\n");
    let found = inventory([
        ("package.txt", dump.as_bytes()),
        ("appops.txt", app_ops.as_bytes()),
        ("packages-user0.txt", list.as_bytes()),
        ("packages-user10.txt", list.as_bytes()),
    ]);
    assert_eq!(found.packages.len(), 100_000);
    assert!(found.packages.iter().all(|package| package.user(0).expect("user 0").app_ops.len() == 2));
}
