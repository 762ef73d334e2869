//! Each style of printing is held against what somebody else's phone or project printed.
//!
//! Texts lie in `styles/*.txt` and `fixtures/`; docs/styles.md says where each comes from and what it covers. For each one
//! the same package is described to the printer, and line by line the two have to agree: indentation, keys, order,
//! separators, and every value that the model knows. What differs from phone to phone (hashes, inodes, paths) is masked,
//! and lines of things that the printer leaves out (see `NOT_PRINTED`) are passed over.
//!
//! Where no text was found that may be passed on, `styles/*.shape` notes what was seen without a value of it: see `form`.

use lendlens_tests::{
    phone::{
        Event, Grant, InstallGrant, Mode, Moment, Op, Package, PackageUser, Phone, Style, UidMode, User, UserKind,
    },
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
fn lines_of(text: &str) -> Vec<String> {
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
    stands_in(&lines_of(outside), &lines_of(printed));
}

/// The noted shape is that of what is printed, line after line.
fn agrees_in_shape(noted: &str, printed: &str) {
    let noted: Vec<String> = noted.lines().map(Into::into).collect();
    stands_in(&noted, &shape(printed));
}

fn stands_in(outside: &[String], printed: &[String]) {
    let first = outside.first().expect("a text");
    let begin = printed.iter().position(|line| line == first);
    let begin = begin.unwrap_or_else(|| panic!("no line {first:?} in {printed:#?}"));
    for (place, line) in outside.iter().enumerate() {
        let other = printed.get(begin + place);
        assert_eq!(Some(line), other, "line {} of the outside text", place + 1);
    }
}

/// Of an outside text that left out lines, each one stands in the printed text, in the same order.
fn agrees_with_gaps(outside: &str, printed: &str) {
    let (outside, printed) = (lines_of(outside), lines_of(printed));
    assert!(!outside.is_empty(), "a text");
    let mut rest = printed.iter();
    for line in outside {
        assert!(rest.any(|other| *other == line), "no line {line:?}, or not in this place, in {printed:#?}");
    }
}

/// A text as facts about its form only: of each line the number of blanks before it, and its `form`.
fn shape(text: &str) -> Vec<String> {
    let lines = lines_of(text);
    lines.iter().map(|line| format!("{} {}", line.len() - line.trim_start().len(), form(line.trim_start()))).collect()
}

/// A line without its values. What stays are keys, marks and the platform's own small words; the rest becomes
/// `BOOL`, `NAME` (with dots), `FLAG` (capitals, two for a longer list), `TIME`, or `#` (anything else with a digit in it).
fn form(line: &str) -> String {
    let in_word = |letter: char| letter.is_ascii_alphanumeric() || "_./~".contains(letter);
    let mut form = String::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let length = rest.find(|letter| !in_word(letter)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(length.max(first.len_utf8()));
        form.push_str(match word {
            _ if length == 0 || behind.starts_with('=') => word,
            "true" | "false" => "BOOL",
            "INSTALLED" | "BOOL" | "NAME" | "TIME" => word,
            _ if word.contains('.') && first.is_ascii_alphabetic() => "NAME",
            _ if word.contains(|letter: char| letter.is_ascii_digit() || letter == '/') => "#",
            _ if word.len() > 1 && !word.contains(|letter: char| letter.is_ascii_lowercase()) => "FLAG",
            _ => word,
        });
        rest = behind;
    }
    let mut form = form.replace("#-#-# #:#:#", "TIME");
    while form.contains("FLAG|FLAG|FLAG") {
        form = form.replace("FLAG|FLAG|FLAG", "FLAG|FLAG");
    }
    form
}

/// The lines of a text from one line up to another.
fn between(text: &str, from: &str, to: &str) -> String {
    let lines = text.lines().skip_while(|line| *line != from).take_while(|line| *line != to);
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn a_shape_holds_no_value_of_the_text_that_it_was_seen_in() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/styles");
    let files = std::fs::read_dir(folder).expect("the folder").map(|file| file.expect("a file").path());
    let shapes: Vec<_> = files.filter(|file| file.extension().is_some_and(|extension| extension == "shape")).collect();
    assert_eq!(shapes.len(), 6);
    for file in shapes {
        for line in std::fs::read_to_string(&file).expect("a text").lines() {
            let (indent, rest) = line.split_once(' ').expect("an indentation");
            assert!(indent.parse::<usize>().is_ok(), "{}: {line}", file.display());
            assert_eq!(form(rest), rest, "{}", file.display());
        }
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
const NETWORK: &str = "android.permission.ACCESS_NETWORK_STATE";
const WAKE: &str = "android.permission.WAKE_LOCK";
const COMPLICATION: &str = "com.google.android.wearable.permission.RECEIVE_COMPLICATION_DATA";
const READ: &str = "android.permission.READ_EXTERNAL_STORAGE";
const WRITE: &str = "android.permission.WRITE_EXTERNAL_STORAGE";

#[test]
fn android_6_prints_a_renamed_package_as_the_test_of_battery_historian_has_it() {
    let mut app = package("com.android.packageinstaller", 10_077, (23, "6.0-2256973", 0, 23), "2015-09-15 18:26:51");
    app.real_name = Some("com.google.android.packageinstaller".into());
    app.users = vec![PackageUser::installed(0, time("2015-07-06 12:04:19"))];
    let printed = single(Style::Android6, vec![User::owner()], app);
    // From the line behind the heading, which has lost its indentation there.
    let text = include_str!("fixtures/dumpsys/battery-historian-package.txt");
    let from = "    compat name=com.android.packageinstaller";
    agrees_with_gaps(&between(text, from, "Hidden system packages:"), &printed);
}

#[test]
fn android_6_prints_the_form_that_a_phone_of_2017_did() {
    let mut app = package("com.example.app", 10_100, (1, "1.0", 14, 23), "2026-01-01 10:00:00");
    asks(&mut app, &[NET, WRITE, READ, NETWORK], &[NET, NETWORK]);
    let mut owner = PackageUser::installed(0, app.updated);
    owner.runtime = vec![grant("READ_EXTERNAL_STORAGE", true, 0), grant("WRITE_EXTERNAL_STORAGE", true, 0)];
    app.users = vec![owner];
    agrees_in_shape(include_str!("styles/package-6.shape"), &single(Style::Android6, vec![User::owner()], app));
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
fn android_10_prints_the_form_that_a_samsung_phone_did() {
    let mut app = package("com.example.app", 10_143, (1, "1.0", 29, 29), "2026-01-01 10:00:00");
    app.system = true;
    app.declares = vec![("com.example.permission.OWN".into(), "signature|privileged".into())];
    asks(&mut app, &[NET, NETWORK], &[NET, NETWORK]);
    let mut owner = PackageUser::installed(0, app.updated);
    owner.runtime = vec![
        grant("READ_SMS", false, 1 << 8 | 1 << 13),
        grant("READ_CALL_LOG", false, 1 << 7 | 1 << 8 | 1 << 13),
        grant("READ_CONTACTS", false, 1 << 8),
    ];
    app.users = vec![owner];
    agrees_in_shape(include_str!("styles/package-10.shape"), &single(Style::Android10, vec![User::owner()], app));
}

#[test]
fn android_11_prints_a_package_as_a_watch_did() {
    let mut app = package("com.tekartik.package2", 10_090, (248, "1.4.73", 26, 36), "2025-07-03 23:31:21");
    app.installer = Some("com.android.vending".into());
    let own = "com.tekartik.package2.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION";
    app.declares = vec![(own.into(), "signature".into())];
    let referrer = "com.google.android.finsky.permission.BIND_GET_INSTALL_REFERRER_SERVICE";
    let (push, ads) = ("com.google.android.c2dm.permission.RECEIVE", "com.google.android.gms.permission.AD_ID");
    let [vibrate, post] = ["VIBRATE", "POST_NOTIFICATIONS"].map(|name| format!("android.permission.{name}"));
    asks(
        &mut app,
        &[WAKE, NET, NETWORK, &vibrate, COMPLICATION, &post, push, ads, referrer, own],
        &[referrer, push, NET, NETWORK, &vibrate, ads, WAKE, own],
    );
    app.users = vec![PackageUser::installed(0, time("2025-06-18 08:27:04"))];
    let text = include_str!("fixtures/dumpsys/tekartik-package2.txt");
    agrees(&between(text, "Packages:", "Queries:"), &single(Style::Android11, vec![User::owner()], app));
}

#[test]
fn android_11_prints_an_updated_system_package_and_the_copy_it_hides_as_a_watch_did() {
    let own = "com.tekartik.package1.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION";
    let shipped = "2009-01-01 01:00:00";
    let vendors = |version, updated| {
        let mut app = package("com.tekartik.package1", 10_057, version, updated);
        app.system = true;
        app.declares = vec![(own.into(), "signature".into())];
        let mut owner = PackageUser::installed(0, time(shipped));
        owner.runtime = vec![Grant { permission: COMPLICATION.into(), granted: true, flags: 1 << 5 }];
        app.users = vec![owner];
        app
    };
    let mut app = vendors((20, "1.0.16", 27, 36), "2025-07-04 01:16:34");
    app.updated_system = true;
    app.installer = Some("com.android.vending".into());
    asks(&mut app, &[WAKE, COMPLICATION, NETWORK, own], &[NETWORK, own, WAKE]);
    let mut hidden = vendors((15, "1.0.11", 27, 33), shipped);
    let watch_face = "com.google.android.wearable.permission.BIND_WATCH_FACE_CONTROL";
    asks(&mut hidden, &[WAKE, COMPLICATION, watch_face, own], &[own, WAKE]);

    let mut phone = Phone::empty(Style::Android11, time("2026-11-23 10:00:00"));
    (phone.users, phone.packages, phone.factory_copies) = (vec![User::owner()], vec![app], vec![hidden]);
    let text = include_str!("fixtures/dumpsys/tekartik-package1.txt");
    let printed = print::package::single(&phone, "com.tekartik.package1");
    agrees(&same_time_stamp(&between(text, "Packages:", "Queries:")), &printed);
}

#[test]
fn android_13_prints_the_form_that_a_phone_did() {
    let mut app = package("com.example.app", 10_030, (33, "13", 30, 30), "2026-01-01 10:00:00");
    app.system = true;
    app.declares = vec![("com.example.permission.OWN".into(), "signature".into())];
    asks(&mut app, &[], &[WAKE, NETWORK]);
    let mut owner = PackageUser::installed(0, app.updated);
    owner.runtime = vec![grant("POST_NOTIFICATIONS", true, 1 << 4 | 1 << 5 | 1 << 8 | 1 << 9)];
    app.users = vec![owner];
    agrees_in_shape(include_str!("styles/package-13.shape"), &single(Style::Android13, vec![User::owner()], app));
}

#[test]
fn android_14_prints_the_form_that_a_samsung_phone_with_two_users_did() {
    let mut app = package("com.example.app", 10_333, (16, "1.2.0", 26, 34), "2026-01-01 10:00:00");
    app.installer = Some("com.example.installer".into());
    app.initiating = app.installer.clone();
    app.originating = Some("com.example.browser".into());
    app.source = 4;
    app.declares = vec![("com.example.permission.OWN".into(), "signature".into())];
    asks(&mut app, &[], &[NET]);
    let mut owner = PackageUser { stopped: true, not_launched: true, ..PackageUser::installed(0, app.updated) };
    owner.runtime = vec![grant("POST_NOTIFICATIONS", false, 1 << 8 | 1 << 9)];
    let mut work = PackageUser::absent(10);
    work.runtime = vec![grant("POST_NOTIFICATIONS", false, 0)];
    app.users = vec![owner, work];
    let users = vec![User::owner(), User::new(10, "Work", UserKind::Work)];
    agrees_in_shape(include_str!("styles/package-14.shape"), &single(Style::Android14, users, app));
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
fn android_17_prints_the_state_of_a_user_in_the_form_that_a_pixel_phone_did() {
    let mut app = package("com.example.app", 10_300, (1, "1.0", 26, 36), "2026-01-01 10:00:00");
    app.users = vec![PackageUser::installed(10, app.updated)];
    let users = vec![User::owner(), User::new(10, "Second", UserKind::Secondary)];
    agrees_in_shape(include_str!("styles/package-17.shape"), &single(Style::Android17, users, app));
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
fn android_10_prints_app_ops_in_the_form_that_a_samsung_phone_did() {
    let clock = time("2026-01-03 10:00:00");
    let at = |hours: i64| Moment(clock.0 - hours * 3_600_000);
    let ops = vec![
        op("READ_CONTACTS", Mode::Allow, vec![Event { flag: "tpd", ..Event::access(at(30), "bg") }]),
        op("WRITE_SMS", Mode::Ignore, vec![Event::reject(at(20), "fg")]),
        op("WAKE_LOCK", Mode::Allow, vec![Event { duration_ms: 33, ..Event::access(at(1), "bg") }]),
    ];
    let mut phone = app_ops(Style::Android10, clock.0, vec![("com.example.app", 10_103, ops)]);
    phone.uid_modes = vec![UidMode { uid: 10_103, op: "COARSE_LOCATION".into(), mode: Mode::Ignore }];
    agrees_in_shape(include_str!("styles/appops-10.shape"), &print::app_ops::dump(&phone));
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
