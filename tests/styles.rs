//! Each style of printing is held against a text that this project did not make.
//!
//! The texts lie in `styles/`; docs/styles.md says where each comes from and what it covers. For each one the same
//! package is described to the printer, and line by line the shapes have to agree: indentation, keys, order, separators,
//! and every value that the model knows. What differs from phone to phone (hashes, inodes, paths) is masked, and lines of
//! things that the printer leaves out (see `NOT_PRINTED`) are passed over.

use lendlens_tests::{
    phone::{Event, Grant, InstallGrant, Mode, Moment, Op, Package, PackageUser, Phone, Style, User, UserKind},
    print,
};

/// Keys of lines that say nothing of permissions and that the printer leaves out; with a list below, that too.
const NOT_PRINTED: [&str; 8] = [
    "privateFlags=",
    "queriesIntents=",
    "usesLibraries:",
    "usesOptionalLibraries:",
    "usesLibraryFiles:",
    "lastDisabledCaller:",
    "minExtensionVersions=",
    "scannedAsStoppedSystemApp=",
];

/// Keys whose values differ from build to build.
const MASKED: [&str; 17] = [
    "pkg",
    "codePath",
    "resourcePath",
    "legacyNativeLibraryDir",
    "extractNativeLibs",
    "primaryCpuAbi",
    "splits",
    "apkSigningVersion",
    "applicationInfo",
    "flags",
    "pkgFlags",
    "privatePkgFlags",
    "installerPackageUid",
    "installReason",
    "gids",
    "installPermissionsFixed",
    "signatures",
];

/// The lines of a text in the form in which they are compared.
fn shape(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut below = None;
    for line in text.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
        let indent = line.len() - line.trim_start().len();
        if below.is_some_and(|heading| indent > heading) {
            continue;
        }
        below = None;
        if NOT_PRINTED.iter().any(|key| line.trim_start().starts_with(key)) {
            below = Some(indent);
            continue;
        }
        lines.push(masked(line, indent));
    }
    lines
}

fn masked(line: &str, indent: usize) -> String {
    if let Some((start, _)) = line.split_once("] (").filter(|_| line.ends_with("):")) {
        return format!("{start}] (#):");
    }
    let start = &line[..indent];
    if let Some((key, value)) = line.trim_start().split_once('=').filter(|(key, _)| MASKED.contains(key)) {
        // The shape of the value stays: braces, brackets, and what follows them.
        let form = match value.chars().next() {
            Some('[') => value.rsplit_once(']').map_or("?".into(), |(_, rest)| format!("[…]{rest}")),
            _ if value.contains('{') => format!("…{}", if value.contains("version:") { " version" } else { "" }),
            _ => value.split_once(' ').map_or("…".into(), |(_, rest)| format!("… {rest}")),
        };
        return format!("{start}{key}={form}");
    }
    let words = line.trim_start().split(' ').map(|word| match word.split_once("DataInode=") {
        Some((which, _)) => format!("{which}DataInode=#"),
        None => word.into(),
    });
    format!("{start}{}", words.collect::<Vec<_>>().join(" "))
}

/// The outside text stands in the printed one, line after line.
fn agrees(outside: &str, printed: &str) {
    let (outside, printed) = (shape(outside), shape(printed));
    let first = outside.first().expect("a text");
    let begin = printed.iter().position(|line| line == first);
    let begin = begin.unwrap_or_else(|| panic!("no line {first:?} in {printed:#?}"));
    for (place, line) in outside.iter().enumerate() {
        let other = printed.get(begin + place);
        assert_eq!(Some(line), other, "line {} of the outside text", place + 1);
    }
}

fn time(text: &str) -> Moment {
    Moment::read(text).expect("a time")
}

/// A package as an outside text shows it: name, app id, version (code, name, minimum and target SDK), time of update.
fn package(name: &str, app_id: u32, version: (u64, &str, u32, u32), updated: &str) -> Package {
    let mut package = Package::new(name, app_id);
    (package.version_code, package.min_sdk, package.target_sdk) = (version.0, version.2, version.3);
    package.version_name = version.1.into();
    package.updated = time(updated);
    (package.installer, package.initiating, package.source) = (None, None, 0);
    package
}

fn asks(package: &mut Package, requests: &[&str], install: &[&str]) {
    package.requests = requests.iter().map(|name| (*name).into()).collect();
    package.install = install.iter().map(|name| InstallGrant::granted(name)).collect();
}

fn grant(permission: &str, granted: bool, flags: u32) -> Grant {
    Grant { permission: format!("android.permission.{permission}"), granted, flags }
}

/// The dump of the only package of a phone.
fn single(style: Style, users: Vec<User>, package: Package) -> String {
    let mut phone = Phone::empty(style, time("2026-11-23 10:00:00"));
    let name = package.name.clone();
    (phone.users, phone.packages) = (users, vec![package]);
    print::package::single(&phone, &name)
}

/// The time of timeStamp= and lastUpdateTime= differ by a second in a real dump; the model knows only one.
fn same_time_stamp(outside: &str) -> String {
    let stamp = outside.lines().find_map(|line| line.trim().strip_prefix("timeStamp=")).unwrap_or_default();
    let update = outside.lines().find_map(|line| line.trim().strip_prefix("lastUpdateTime=")).unwrap_or_default();
    outside.replace(&format!("timeStamp={stamp}"), &format!("timeStamp={update}"))
}

const NET: &str = "android.permission.INTERNET";

#[test]
fn android_6_prints_a_package_as_a_phone_of_2017_did() {
    let mut app = package("com.android.hq.ganktoutiao", 10_100, (1, "1.0.0", 14, 23), "2017-06-01 17:22:28");
    let network = "android.permission.ACCESS_NETWORK_STATE";
    let storage = ["WRITE_EXTERNAL_STORAGE", "READ_EXTERNAL_STORAGE"].map(|name| format!("android.permission.{name}"));
    asks(&mut app, &[NET, &storage[0], &storage[1], network], &[NET, network]);
    let mut owner = PackageUser::installed(0, app.updated);
    owner.runtime = vec![grant("READ_EXTERNAL_STORAGE", true, 0), grant("WRITE_EXTERNAL_STORAGE", true, 0)];
    app.users = vec![owner];
    agrees(&same_time_stamp(include_str!("styles/package-6.txt")), &single(Style::Android6, vec![User::owner()], app));
}

#[test]
fn android_8_prints_a_package_as_a_phone_of_2017_did() {
    let mut app = package("jp.co.cyberagent.stf", 11_261, (4, "2.1.0", 9, 22), "2017-09-08 22:06:07");
    let outside = include_str!("styles/package-8.txt");
    let list = |from: &str, to: &str| -> Vec<String> {
        let lines =
            outside.lines().skip_while(|line| line.trim() != from).skip(1).take_while(|line| !line.contains(to));
        lines.map(|line| line.trim().trim_end_matches(": granted=true").into()).collect()
    };
    app.requests = list("requested permissions:", "install permissions:");
    app.install = list("install permissions:", "User 0:").iter().map(|name| InstallGrant::granted(name)).collect();
    let state = |user| PackageUser {
        stopped: true,
        not_launched: true,
        ..PackageUser::installed(user, time("2017-09-08 22:06:07"))
    };
    app.users = vec![state(0), state(10)];
    let users = vec![User::owner(), User::new(10, "Second", UserKind::Secondary)];
    agrees(&same_time_stamp(outside), &single(Style::Android8, users, app));
}

#[test]
fn android_10_prints_a_package_as_a_samsung_phone_did() {
    let mut app = package("com.sec.android.app.DataCreate", 10_143, (1, "1.0", 29, 29), "2008-12-31 16:00:00");
    app.system = true;
    app.declares = vec![("com.sec.android.app.DataCreate.permission.KEYSTRING".into(), "signature|privileged".into())];
    asks(&mut app, &[NET, "android.permission.GET_ACCOUNTS"], &[NET, "android.permission.ACCESS_WIFI_STATE"]);
    let mut owner = PackageUser::installed(0, app.updated);
    owner.runtime = vec![
        grant("READ_SMS", false, 1 << 8 | 1 << 13),
        grant("READ_EXTERNAL_STORAGE", false, 1 << 7 | 1 << 8 | 1 << 13),
        grant("READ_CONTACTS", false, 1 << 8),
    ];
    app.users = vec![owner];
    agrees(include_str!("styles/package-10.txt"), &single(Style::Android10, vec![User::owner()], app));
}

#[test]
fn android_11_prints_a_package_as_a_watch_did() {
    let mut app = package("com.tekartik.package2", 10_090, (248, "1.4.73", 26, 36), "2025-07-03 23:31:21");
    app.installer = Some("com.android.vending".into());
    let own = "com.tekartik.package2.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION";
    app.declares = vec![(own.into(), "signature".into())];
    let referrer = "com.google.android.finsky.permission.BIND_GET_INSTALL_REFERRER_SERVICE";
    let (push, ads) = ("com.google.android.c2dm.permission.RECEIVE", "com.google.android.gms.permission.AD_ID");
    let [wake, network, vibrate, post] = ["WAKE_LOCK", "ACCESS_NETWORK_STATE", "VIBRATE", "POST_NOTIFICATIONS"]
        .map(|name| format!("android.permission.{name}"));
    let complication = "com.google.android.wearable.permission.RECEIVE_COMPLICATION_DATA";
    asks(
        &mut app,
        &[&wake, NET, &network, &vibrate, complication, &post, push, ads, referrer, own],
        &[referrer, push, NET, &network, &vibrate, ads, &wake, own],
    );
    app.users = vec![PackageUser::installed(0, time("2025-06-18 08:27:04"))];
    agrees(include_str!("styles/package-11.txt"), &single(Style::Android11, vec![User::owner()], app));
}

#[test]
fn android_13_prints_a_package_as_a_phone_did() {
    let mut app = package("com.android.documentsui", 10_030, (33, "13", 30, 30), "2009-01-01 00:00:00");
    app.system = true;
    let own = "com.android.documentsui.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION";
    app.declares = vec![(own.into(), "signature".into())];
    asks(&mut app, &[], &["android.permission.CHANGE_OVERLAY_PACKAGES", "android.permission.FOREGROUND_SERVICE"]);
    let mut owner = PackageUser::installed(0, app.updated);
    owner.runtime = vec![grant("POST_NOTIFICATIONS", true, 1 << 4 | 1 << 5 | 1 << 8 | 1 << 9)];
    app.users = vec![owner];
    agrees(include_str!("styles/package-13.txt"), &single(Style::Android13, vec![User::owner()], app));
}

#[test]
fn android_14_prints_a_package_of_two_users_as_a_samsung_phone_did() {
    let mut app = package("com.bitchat.droid", 10_333, (16, "1.2.0", 26, 34), "2025-08-26 13:40:57");
    app.installer = Some("com.google.android.packageinstaller".into());
    app.initiating = app.installer.clone();
    app.originating = Some("com.sec.android.app.sbrowser".into());
    app.source = 4;
    app.declares = vec![("com.bitchat.droid.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION".into(), "signature".into())];
    asks(&mut app, &[], &[NET]);
    let mut owner = PackageUser { stopped: true, not_launched: true, ..PackageUser::installed(0, app.updated) };
    owner.runtime = vec![grant("POST_NOTIFICATIONS", false, 1 << 8 | 1 << 9)];
    let mut work = PackageUser { first_installed: time("1970-01-01 01:00:00"), ..PackageUser::absent(10) };
    work.runtime = vec![grant("POST_NOTIFICATIONS", false, 0)];
    app.users = vec![owner, work];
    let users = vec![User::owner(), User::new(10, "Work", UserKind::Work)];
    agrees(&same_time_stamp(include_str!("styles/package-14.txt")), &single(Style::Android14, users, app));
}

#[test]
fn android_16_prints_a_package_of_two_users_as_a_car_did() {
    let outside = include_str!("styles/package-16.txt");
    let mut app = package("com.wheelchair.cockpit", 10_248, (1, "1.0", 33, 35), "2026-08-04 18:48:33");
    app.initiating = Some("com.android.shell".into());
    app.source = 1;
    let own = "com.wheelchair.cockpit.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION";
    app.declares = vec![(own.into(), "signature".into())];
    let asked = outside.lines().skip_while(|line| line.trim() != "requested permissions:").skip(1);
    app.requests =
        asked.take_while(|line| !line.contains("install permissions:")).map(|line| line.trim().into()).collect();
    app.install = [NET, own, "android.car.permission.CAR_INFO"].map(InstallGrant::granted).into();
    let owner = PackageUser { first_installed: time("1970-01-01 07:00:00"), ..PackageUser::absent(0) };
    let mut driver = PackageUser::installed(10, time("2026-08-04 15:20:20"));
    driver.runtime = vec![
        Grant { permission: "android.car.permission.CAR_SPEED".into(), granted: true, flags: 1 },
        grant("RECORD_AUDIO", true, 1 | 1 << 8 | 1 << 9),
    ];
    app.users = vec![owner, driver];
    let users = vec![User::owner(), User::new(10, "Driver", UserKind::Secondary)];
    agrees(&same_time_stamp(outside), &single(Style::Android16, users, app));
}

#[test]
fn android_17_prints_the_state_of_a_user_as_a_pixel_phone_did() {
    let name = "io.github.tedsluis.opencontrolpixelbuds";
    let mut app = package(name, 10_300, (1, "1.1.1", 26, 36), "2026-10-08 17:40:13");
    app.users = vec![PackageUser::installed(10, app.updated)];
    let users = vec![User::owner(), User::new(10, "Second", UserKind::Secondary)];
    agrees(include_str!("styles/package-17.txt"), &single(Style::Android17, users, app));
}

/// The app-ops of some packages, on a phone whose clock stands so that the ages agree.
fn app_ops(style: Style, clock: i64, packages: Vec<(&str, u32, Vec<Op>)>) -> Phone {
    let mut phone = Phone::empty(style, Moment(clock));
    for (name, app_id, ops) in packages {
        let mut package = Package::new(name, app_id);
        package.users = vec![PackageUser { ops, ..PackageUser::installed(0, Moment::default()) }];
        phone.packages.push(package);
    }
    phone
}

fn op(name: &str, mode: Mode, events: Vec<Event>) -> Op {
    Op { name: name.into(), mode, switch: None, events }
}

#[test]
fn android_8_prints_app_ops_as_the_test_of_battery_historian_has_them() {
    let clock = time("2016-01-01 00:00:00").0;
    let used = |ago, length| vec![Event { duration_ms: length, ..Event::access(Moment(clock - ago), "fg") }];
    let phone = app_ops(
        Style::Android8,
        clock,
        vec![
            ("com.android.settings", 1000, vec![op("COARSE_LOCATION", Mode::Allow, vec![])]),
            ("android", 1000, vec![op("VIBRATE", Mode::Allow, used(39_500, 59))]),
            ("com.google.android.gsf", 10_012, vec![op("WAKE_LOCK", Mode::Allow, used(1_428_927, 39))]),
        ],
    );
    agrees(include_str!("styles/appops-8.txt"), &print::app_ops::dump(&phone));
}

#[test]
fn android_10_prints_app_ops_as_a_samsung_phone_did() {
    let clock = time("2022-03-29 23:27:54.087").0;
    let ops = vec![
        op(
            "READ_CONTACTS",
            Mode::Allow,
            vec![Event { flag: "tpd", ..Event::access(time("2022-03-07 18:05:34.325"), "bg") }],
        ),
        op("WRITE_SMS", Mode::Ignore, vec![Event::reject(time("2021-05-19 22:02:52.054"), "fg")]),
        op(
            "WAKE_LOCK",
            Mode::Allow,
            vec![Event { duration_ms: 33, ..Event::access(time("2022-03-29 23:03:03.763"), "bg") }],
        ),
    ];
    let mut phone = app_ops(Style::Android10, clock, vec![("com.facebook.katana", 10_103, ops)]);
    phone.uid_modes =
        vec![lendlens_tests::phone::UidMode { uid: 10_103, op: "COARSE_LOCATION".into(), mode: Mode::Ignore }];
    // The clock went forward in between: the platform counts the time that passed, the model that of the clock.
    let outside = include_str!("styles/appops-10.txt").replace("(-22d4h22m", "(-22d5h22m");
    agrees(&outside, &print::app_ops::dump(&phone));
}

#[test]
fn android_11_prints_app_ops_as_the_documentation_of_the_platform_has_them() {
    let clock = time("2020-02-18 13:39:54.201").0;
    let part = |at: &str, state, flag, tag: Option<&str>| Event {
        flag,
        attribution: tag.map(Into::into),
        ..Event::access(time(at), state)
    };
    let icing = Event {
        proxy: Some((10_070, "com.android.providers.contacts".into())),
        ..part("2020-02-14 14:34:55.310", "bg", "tpd", Some("com.google.android.gms.icing"))
    };
    let contacts = vec![
        part("2020-02-14 14:24:10.559", "fgsvc", "s", None),
        part("2020-02-14 14:23:58.189", "fgsvc", "tp", None),
        part("2020-02-17 14:24:54.721", "fg", "tp", Some("apkappcontext")),
        icing,
    ];
    let storage = vec![Event::reject(time("2020-02-18 08:00:04.444"), "fg")];
    let ops = vec![op("READ_CONTACTS", Mode::Allow, contacts), op("MANAGE_EXTERNAL_STORAGE", Mode::Default, storage)];
    let phone = app_ops(Style::Android11, clock, vec![("com.google.android.gms", 10_113, ops)]);
    agrees(include_str!("styles/appops-11.txt"), &print::app_ops::dump(&phone));
}

#[test]
fn android_17_prints_app_ops_as_perfetto_describes_them() {
    let clock = time("2026-06-10 09:21:43.865").0;
    let tag = Some("SensorNotificationService".to_string());
    let access = Event {
        duration_ms: 1_172_603,
        attribution: tag.clone(),
        ..Event::access(time("2026-06-10 09:02:11.265"), "pers")
    };
    let reject = Event { attribution: tag, ..Event::reject(time("2026-06-10 09:02:10.562"), "pers") };
    let op = Op {
        switch: Some(("COARSE_LOCATION".into(), Mode::Allow)),
        ..op("MONITOR_LOCATION", Mode::Allow, vec![access, reject])
    };
    let phone = app_ops(Style::Android17, clock, vec![("android", 1000, vec![op])]);
    let printed = print::app_ops::dump(&phone)
        .replace("    state=cch\n    capability=--------\n    appWidgetVisible=false\n", "");
    agrees(include_str!("styles/appops-17.txt"), &printed);
}

#[test]
fn android_8_lists_users_as_a_test_of_the_platform_has_them() {
    let phone = Phone::empty(Style::Android8, Moment(0));
    assert_eq!(print::users::list(&phone), include_str!("styles/users-8.txt"));
}
