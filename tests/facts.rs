//! What real inputs proved, each held by a fixture: the numbers are those of `fixtures/facts/README.md`, which says where
//! each file comes from. Every expectation is written from the fact, and seen from outside: files in, verdicts out.

use std::{fs, path::Path};

use lendlens_core::{
    Options, audit,
    knowledge::Knowledge,
    model::{
        Doubt, EnabledState, GapKind, Grant, InstallSource, Inventory, Mode, OpEventKind, PackageUser, PermissionFlags,
        Report, RequestList, SourceKind, UserId, UserReach,
    },
    source::{Limits, Sources},
};

const READ: &str = "android.permission.READ_CONTACTS";
const LOAN: &str = "com.example.loan";

/// A phone of some files: what was read, and what the audit makes of it.
struct Phone {
    inventory: Inventory,
    report: Report,
}

impl Phone {
    fn of<'a>(files: impl IntoIterator<Item = (&'a str, Vec<u8>)>) -> Self {
        let mut sources = Sources::new(Limits::default());
        for (name, bytes) in files {
            sources.add(name, &bytes);
        }
        let inventory = sources.finish();
        let captured = inventory.source.iter().filter_map(|source| source.captured_at).max();
        let options = Options { now: captured, all: true, ..Options::default() };
        let report = audit(&inventory, Knowledge::embedded().expect("knowledge"), &options);
        Self { inventory, report }
    }

    /// Of one fixture.
    fn of_fixture(name: &str) -> Self {
        Self::of([(name, fixture(name))])
    }

    fn of_text(text: &str) -> Self {
        Self::of([("dump.txt", text.into())])
    }

    fn reach(&self, package: &str, user: UserId) -> &UserReach {
        let app = self.report.apps.iter().find(|app| app.package.as_str() == package).expect("the app");
        app.users.iter().find(|reach| reach.user == user).expect("the user of the app")
    }

    fn verdict(&self, package: &str, user: UserId) -> &'static str {
        self.reach(package, user).verdict.as_str()
    }

    /// The sentence that says why.
    fn reason(&self, package: &str, user: UserId) -> &'static str {
        self.reach(package, user).reason.id
    }

    fn state(&self, package: &str, user: UserId) -> &PackageUser {
        self.inventory.package(package).expect("the package").user(user).expect("the user of the package")
    }

    fn grant(&self, package: &str, user: UserId, permission: &str) -> &Grant {
        self.state(package, user).grant(permission).expect("a state")
    }

    /// When the package came to the user, by the report.
    fn installed_at(&self, package: &str, user: UserId) -> Option<String> {
        let app = self.report.apps.iter().find(|app| app.package.as_str() == package).expect("the app");
        app.installed_at.get(&user).map(ToString::to_string)
    }

    fn gaps(&self) -> Vec<GapKind> {
        self.inventory.gaps.iter().map(|gap| gap.kind).collect()
    }

    fn names(&self) -> Vec<&str> {
        self.inventory.packages.iter().map(|package| package.name.as_str()).collect()
    }

    /// Nothing was seen, and that is said: an audit of it names no app and is not complete.
    fn is_not_answered(&self) -> bool {
        self.report.summary.apps == 0 && !self.report.summary.complete && self.gaps().contains(&GapKind::NoPackages)
    }
}

fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let folder = if name.contains('/') { folder } else { folder.join("facts") };
    fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn text(name: &str) -> String {
    String::from_utf8(fixture(name)).expect("UTF-8")
}

fn utf16(text: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[test]
fn fact_01_utf_16_with_windows_line_ends_is_read_like_utf_8() {
    let real = Phone::of_fixture("dumpsys/cockpit-ui-package-utf16.txt");
    assert_eq!(real.verdict("com.wheelchair.cockpit", 0), "not_installed");
    assert_eq!(real.verdict("com.wheelchair.cockpit", 10), "not_requested");
    assert_eq!(real.gaps(), []);

    let mixed = text("01-mixed-line-ends.txt");
    for bytes in [mixed.clone().into_bytes(), utf16(&mixed)] {
        let phone = Phone::of([("package.txt", bytes)]);
        assert_eq!(phone.verdict(LOAN, 0), "can_read");
        assert_eq!(phone.state(LOAN, 0).grants.len(), 2);
        assert_eq!(phone.gaps(), []);
    }
}

#[test]
fn fact_02_install_times_and_grants_are_those_of_their_own_user() {
    let phone = Phone::of_fixture("02-users-14.txt");
    assert_eq!(phone.installed_at(LOAN, 0).as_deref(), Some("2025-11-02T18:30:05"));
    assert_eq!(phone.installed_at(LOAN, 95).as_deref(), Some("2026-01-20T07:00:00"));
    assert_eq!(phone.installed_at(LOAN, 150), None, "1970 is no time");
    assert_eq!(phone.verdict(LOAN, 0), "can_read");
    assert_eq!(phone.verdict(LOAN, 95), "may_ask");
    assert_eq!(phone.verdict(LOAN, 150), "not_installed");
    let users: Vec<_> = phone.inventory.users.iter().map(|user| user.id).collect();
    assert_eq!(users, [0, 95, 150]);
    assert_eq!(phone.gaps(), [], "the bare users of the queries say nothing");
}

#[test]
fn fact_02_until_android_12_the_install_time_is_that_of_the_package() {
    let phone = Phone::of_fixture("02-users-12.txt");
    for user in [0, 999] {
        assert_eq!(phone.installed_at(LOAN, user).as_deref(), Some("2021-11-02T18:30:05"));
    }
    assert_eq!(phone.verdict(LOAN, 0), "can_read");
    assert_eq!(phone.verdict(LOAN, 999), "blocked");
}

#[test]
fn fact_03_the_app_id_is_that_of_the_package_block_under_either_name() {
    let app_id = |name| Phone::of_fixture(name).inventory.package(LOAN).expect("the package").app_id;
    assert_eq!(app_id("02-users-12.txt"), Some(10_123));
    assert_eq!(app_id("03-app-id-14.txt"), Some(10_123));
    let phone = Phone::of_fixture("03-app-id-14.txt");
    assert_eq!(phone.names(), [LOAN]);
    assert_eq!(phone.inventory.users.len(), 1, "a session's userId= makes no user");
    assert_eq!(phone.gaps(), []);
}

#[test]
fn fact_04_fields_of_a_user_are_read_by_name_wherever_new_ones_stand() {
    let phone = Phone::of_fixture("04-new-fields.txt");
    let owner = phone.state(LOAN, 0);
    assert_eq!((owner.installed, owner.hidden, owner.stopped), (Some(true), Some(false), Some(true)));
    assert_eq!(owner.enabled, Some(EnabledState::DisabledByUser));
    assert_eq!(owner.quarantined, Some(true));
    assert_eq!(phone.verdict(LOAN, 0), "can_read");
    assert_eq!(phone.state(LOAN, 10).installed, Some(false));
    assert_eq!(phone.verdict(LOAN, 10), "not_installed");
    assert_eq!(phone.gaps(), []);
}

#[test]
fn fact_05_a_date_in_persian_digits_is_a_date() {
    let phone = Phone::of_fixture("05-persian-digits.txt");
    assert_eq!(phone.installed_at(LOAN, 0).as_deref(), Some("2025-11-02T18:30:05"));
    let updated = phone.inventory.package(LOAN).expect("the package").last_updated;
    assert_eq!(updated.map(|time| time.to_string()).as_deref(), Some("2026-03-01T09:00:03"));
    assert_eq!(phone.gaps(), []);
}

#[test]
fn fact_06_flags_are_the_same_with_blanks_and_with_bars() {
    let old = Phone::of_fixture("06-flags-by-blanks.txt");
    let fixed = PermissionFlags::SYSTEM_FIXED | PermissionFlags::GRANTED_BY_DEFAULT;
    assert_eq!(old.grant("com.example.contacts", 0, READ).flags, fixed);
    let camera = old.grant("com.example.contacts", 0, "android.permission.CAMERA");
    assert_eq!(camera.flags, PermissionFlags::USER_SET | PermissionFlags::USER_FIXED);
    assert_eq!(old.verdict("com.example.contacts", 0), "can_read");

    let new = Phone::of_fixture("06-flags-by-bars.txt");
    let dialer = "com.example.dialer";
    let set = PermissionFlags::USER_SET | PermissionFlags::USER_SENSITIVE_WHEN_GRANTED;
    assert_eq!(new.grant(dialer, 10, READ).flags, set);
    let calls = new.grant(dialer, 10, "android.permission.READ_CALL_LOG");
    assert!(calls.flags.contains(PermissionFlags::APPLY_RESTRICTION), "cars add it");
    assert_eq!(new.grant(dialer, 10, "android.permission.SEND_SMS").other_flags, ["MAKERS_OWN_FLAG"]);
    assert_eq!(new.verdict(dialer, 10), "can_read");
    assert_eq!(new.gaps(), []);
}

#[test]
fn fact_06_a_line_of_26_000_characters_is_a_line_like_any_other() {
    let long = format!("    queriesPackages=[{}]\n    timeStamp=", "com.example.asked, ".repeat(1400));
    let phone = Phone::of_text(&text("02-users-14.txt").replace("    timeStamp=", &long));
    assert_eq!(phone.verdict(LOAN, 0), "can_read");
    assert_eq!(phone.names(), [LOAN]);
    assert_eq!(phone.gaps(), []);
}

#[test]
fn fact_07_on_android_7_grants_stand_in_three_places_and_silence_is_no_no() {
    let phone = Phone::of_fixture("07-android-7.txt");
    let verdict = |package| phone.verdict(package, 0);
    assert_eq!(verdict("com.example.new.loan"), "can_read", "in the block of the user");
    assert_eq!(verdict("com.example.old.loan"), "can_read", "among the install permissions: built for Android 5.1");
    assert_eq!(phone.reason("com.example.old.loan", 0), "why-granted-at-install");
    assert_eq!(verdict("com.example.shared.one"), "can_read", "with the shared uid");
    assert_eq!(verdict("com.example.quiet"), "unknown", "no request is listed, so silence says nothing");
    assert_eq!(verdict("com.example.maker.loan"), "blocked", "what the hidden factory copy holds is stale");
    let maker = phone.inventory.package("com.example.maker.loan").expect("the package");
    assert_eq!(maker.version_code, Some(30));
    assert_eq!(phone.names().len(), 5, "the factory copy is no second app");
    assert_eq!(phone.gaps(), []);
}

#[test]
fn fact_08_app_ops_are_read_in_blocks_and_in_the_old_line_and_not_from_the_watchers() {
    let phone = Phone::of_fixture("08-blocks-11.txt");
    assert_eq!(phone.names(), [LOAN, "com.example.other"], "a watched package is not one with app-ops");
    let op = phone.state(LOAN, 0).app_op("READ_CONTACTS").expect("the op");
    assert_eq!((&op.uid_mode, &op.package_mode), (&Some(Mode::Ignore), &Some(Mode::Allow)));
    assert_eq!(op.mode(), Some(&Mode::Ignore), "the mode of the uid stands over that of the package");
    let last = |kind| {
        let times = op.events.iter().filter(|event| event.kind == kind).filter_map(|event| event.at);
        times.max().map(|time| time.to_string())
    };
    assert_eq!(last(OpEventKind::Access).as_deref(), Some("2026-03-29T23:03:03.763"));
    assert_eq!(last(OpEventKind::Reject).as_deref(), Some("2026-03-07T18:05:34.325"), "no blank behind the bracket");
    let synced = op.events.iter().find(|event| event.attribution.as_deref() == Some("sync")).expect("the tag");
    assert!(synced.proxy.is_some());
    let other = phone.state("com.example.other", 0).app_op("READ_CONTACTS").expect("the op");
    assert_eq!((&other.uid_mode, other.events.len()), (&None, 1), "a Uid line ends the package before it");

    let old = Phone::of_fixture("08-one-line-8.txt");
    let op = old.state(LOAN, 0).app_op("READ_CONTACTS").expect("the op");
    assert_eq!(op.mode(), Some(&Mode::Allow));
    let ago: Vec<_> = op.events.iter().map(|event| (event.kind, event.ago_ms)).collect();
    assert_eq!(ago, [(OpEventKind::Access, Some(39_500)), (OpEventKind::Reject, Some(3_723_004))]);
    let camera = old.state(LOAN, 0).app_op("CAMERA").expect("the op");
    assert_eq!((camera.mode(), camera.events.len()), (Some(&Mode::Ignore), 0));
    for phone in [phone, old] {
        assert_eq!(phone.verdict(LOAN, 0), "unknown", "app-ops alone do not say what is granted");
        let kinds = [GapKind::NoPermissions, GapKind::NoPackages, GapKind::UserNotVisible];
        assert!(kinds.iter().all(|kind| phone.gaps().contains(kind)), "{:?}", phone.gaps());
        assert!(phone.gaps().iter().all(|kind| kinds.contains(kind)), "{:?}", phone.gaps());
    }
}

#[test]
fn fact_09_a_line_that_was_broken_and_lost_its_indentation_still_counts() {
    let real = Phone::of_fixture("dumpsys/agi-extra-newline.txt");
    assert_eq!(real.inventory.package("com.google.foo").expect("the package").version_code, Some(902_107));
    let phone = Phone::of_fixture("09-broken-lines.txt");
    let loan = phone.inventory.package(LOAN).expect("the package");
    assert_eq!((loan.target_sdk, loan.system), (Some(30), Some(false)));
    assert_eq!(phone.verdict(LOAN, 0), "can_read");
    assert_eq!(phone.state(LOAN, 0).grants.len(), 2);
    assert_eq!(phone.verdict("com.example.notes", 0), "may_ask");
    assert_eq!(phone.gaps(), []);
}

#[test]
fn fact_10_a_locked_user_is_named_and_not_taken_for_an_empty_one() {
    let refused = Phone::of([("packages-user150.txt", fixture("10-locked-user.txt"))]);
    assert!(refused.is_not_answered());
    let gaps = &refused.inventory.gaps;
    assert!(gaps.iter().any(|gap| (gap.kind, gap.user) == (GapKind::UserNotVisible, Some(150))), "{gaps:?}");

    let others = Phone::of_fixture("10-locked-user-14.txt");
    assert_eq!(others.names(), [LOAN, "com.example.notes"]);
    let hidden: Vec<_> = others.inventory.users.iter().filter(|user| !user.visible).map(|user| user.id).collect();
    assert_eq!(hidden, [150]);
    assert!(others.gaps().contains(&GapKind::UserNotVisible));
    assert!(!others.report.summary.complete);
}

#[test]
fn fact_11_a_path_with_equals_signs_is_split_at_the_last_of_them() {
    let phone = Phone::of_fixture("11-paths.txt");
    assert_eq!(phone.names(), ["com.example.bare", "com.example.contacts", LOAN, "com.example.side"]);
    let package = |name| phone.inventory.package(name).expect("the package");
    let installer = |name| package(name).install_source.as_ref().map(|source| source.installer.as_deref());
    assert_eq!((package(LOAN).version_code, package(LOAN).app_id), (Some(12), Some(10_123)));
    assert_eq!(installer(LOAN), Some(Some("com.android.vending")));
    assert_eq!(installer("com.example.side"), Some(None), "asked, and none");
    assert_eq!(installer("com.example.bare"), None, "not asked");
    let users: Vec<_> = package("com.example.contacts").users.iter().map(|state| state.user).collect();
    assert_eq!(users, [0, 10]);
    assert_eq!(package("com.example.contacts").system, Some(true));
}

#[test]
fn fact_12_a_report_cut_before_the_packages_another_service_and_an_error_are_not_answered() {
    let cut = Phone::of_fixture("12-cut-before-package.txt");
    assert!(cut.is_not_answered());
    assert!(cut.gaps().contains(&GapKind::CutOff));
    assert_eq!(cut.inventory.device.api_level, Some(34), "what comes before the cut is read");

    let other = Phone::of_fixture("dumpsys/hremote-input.txt");
    assert!(other.is_not_answered());
    assert!(other.gaps().contains(&GapKind::Unrecognised));

    for line in text("12-errors.txt").lines() {
        for text in [line.into(), format!("{line}\r\n"), format!("\n\n{line}\n")] {
            let phone = Phone::of_text(&text);
            assert!(phone.is_not_answered(), "{line}");
            let of_file = phone.inventory.gaps.iter().any(|gap| gap.source == Some(0));
            assert!(of_file, "{line}: the file itself has a gap");
        }
    }
}

#[test]
fn fact_12_what_a_cut_dump_did_not_come_to_is_unknown_and_what_it_shows_counts() {
    let phone = Phone::of_fixture("12-cut-in-grants.txt");
    assert!(phone.gaps().contains(&GapKind::CutOff));
    assert_eq!(phone.verdict(LOAN, 0), "can_read", "it stands before the cut");
    assert_eq!(phone.verdict(LOAN, 95), "unknown");
    assert_eq!(phone.state(LOAN, 95).doubt, Some(Doubt::CutOff));
}

#[test]
fn fact_13_a_bug_report_says_who_installed_an_app() {
    let phone = Phone::of_fixture("13-bug-report.txt");
    let expected = InstallSource {
        installer: Some("com.example.market".into()),
        initiating: Some("com.example.browser".into()),
        originating: None,
        package_source: Some(4),
    };
    assert_eq!(phone.inventory.package(LOAN).expect("the package").install_source, Some(expected));
    assert_eq!(phone.report.apps[0].installer.as_deref(), Some("com.example.market"));
    assert_eq!(phone.verdict(LOAN, 0), "can_read");
    assert_eq!(phone.gaps(), []);
}

#[test]
fn fact_14_silence_of_a_whole_dump_means_nothing_before_android_10_and_not_requested_since() {
    let nine = Phone::of_fixture("14-whole-phone-9.txt");
    assert_eq!(nine.verdict("com.example.camera", 0), "unknown");
    let ten = Phone::of_fixture("14-whole-phone-10.txt");
    assert_eq!(ten.verdict("com.example.camera", 0), "not_requested");
    assert_eq!(ten.reason("com.example.camera", 0), "why-not-requested-by-states", "and the report says by what");
    let package = ten.inventory.package("com.example.camera").expect("the package");
    assert_eq!(package.request_list, RequestList::RuntimeStates);
}

#[test]
fn fact_14_a_dump_filtered_by_permission_says_nothing_of_the_others() {
    let phone = Phone::of_fixture("14-filtered.txt");
    assert_eq!(phone.verdict(LOAN, 0), "unknown");
    assert_eq!(phone.reason(LOAN, 0), "reach-doubt-filtered");
    assert!(phone.gaps().contains(&GapKind::Filtered));
}

#[test]
fn fact_14_each_of_many_dumps_below_one_another_has_its_own_rules() {
    let phone = Phone::of_fixture("14-singles.txt");
    assert_eq!(phone.verdict("com.example.notes", 0), "not_requested");
    assert_eq!(phone.reason("com.example.notes", 0), "why-not-requested", "its requests are listed in full");
    assert_eq!(phone.verdict(LOAN, 0), "may_ask");
    let gone = phone.inventory.gaps.iter().find(|gap| gap.kind == GapKind::NotAnswered).expect("a gap");
    assert_eq!(gone.package.as_ref().map(|package| package.as_str()), Some("com.example.gone"));
    assert_eq!(phone.verdict("com.example.selfie", 0), "unknown", "a filtered dump below whole ones");
    assert!(phone.gaps().contains(&GapKind::Filtered));
}

#[test]
fn fact_15_the_answer_about_one_package_gets_its_name_from_the_file_and_only_its_first_line_says_uid() {
    let name = "appops-com.example.loan.txt";
    let phone = Phone::of([(name, fixture("15-get-11.txt"))]);
    let op = |op| phone.state(LOAN, 0).app_op(op).expect("the op");
    assert_eq!(op("COARSE_LOCATION").uid_mode, Some(Mode::Foreground));
    let read = op("READ_CONTACTS");
    assert_eq!((&read.uid_mode, &read.package_mode), (&Some(Mode::Ignore), &Some(Mode::Allow)));
    assert_eq!(read.events.len(), 2);
    assert_eq!(read.events[0].ago_ms, Some(93_784_005));

    let old = Phone::of([(name, fixture("15-get-8.txt"))]);
    let read = old.state(LOAN, 0).app_op("READ_CONTACTS").expect("the op");
    assert_eq!((read.mode(), read.events.len()), (Some(&Mode::Ignore), 2));

    let nameless = Phone::of([("appops.txt", fixture("15-get-11.txt"))]);
    assert!(nameless.is_not_answered() && nameless.gaps().contains(&GapKind::Unrecognised), "whose ops, nobody says");
}

#[test]
fn fact_15_a_default_mode_is_no_grant() {
    let phone = Phone::of([("appops-com.example.loan.txt", fixture("15-get-default.txt"))]);
    assert_eq!(phone.state(LOAN, 0).app_ops, []);
    assert_eq!(phone.verdict(LOAN, 0), "unknown");
}

#[test]
fn fact_15_android_17_titles_the_uids_and_prints_restrictions_before_them() {
    let phone = Phone::of_fixture("15-dump-17.txt");
    let op = phone.state(LOAN, 0).app_op("READ_CONTACTS").expect("the op");
    assert_eq!((op.mode(), op.events.len()), (Some(&Mode::Ignore), 1));
    let captured = phone.inventory.source[0].captured_at.map(|time| time.to_string());
    assert_eq!(captured.as_deref(), Some("2026-11-20T19:05:34.325"));
}

#[test]
fn fact_16_tabs_double_spacing_and_lost_indentation_change_nothing() {
    let printed = text("16-variants.txt");
    let variants = [
        printed.clone(),
        printed.lines().map(|line| format!("\t{line}\n")).collect(),
        printed.replace('\n', "\n\n"),
        printed.lines().map(|line| format!("{}\n", line.trim_start())).collect(),
    ];
    for (number, variant) in variants.iter().enumerate() {
        let phone = Phone::of_text(variant);
        assert_eq!(phone.names(), [LOAN, "com.example.renamed"], "variant {number}: its name of today");
        assert_eq!(phone.verdict("com.example.renamed", 0), "can_read", "variant {number}");
        assert_eq!(phone.verdict("com.example.renamed", 10), "blocked", "variant {number}");
        let internet = "android.permission.INTERNET";
        assert!(!phone.grant("com.example.renamed", 10, internet).granted, "variant {number}: userId=10 is of user 10");
        assert_eq!(phone.state("com.example.renamed", 0).grant(internet), None, "variant {number}");
        assert_eq!(phone.verdict(LOAN, 0), "can_read", "variant {number}");
        assert_eq!(phone.gaps(), [], "variant {number}");
    }
}

#[test]
fn fact_17_what_a_shared_uid_holds_every_package_of_it_can_use() {
    let phone = Phone::of_fixture("17-shared-uid.txt");
    for package in ["com.example.keyboard", LOAN] {
        assert_eq!(phone.verdict(package, 0), "can_read");
        assert_eq!(phone.reason(package, 0), "why-granted-by-shared-uid");
    }
    let cut = text("17-shared-uid.txt");
    let cut = cut.split_once("Shared users:").expect("the section").0;
    let phone = Phone::of_text(cut);
    assert_eq!(phone.verdict(LOAN, 0), "unknown", "without the section nobody knows");
    assert!(phone.gaps().contains(&GapKind::SharedUserMissing));
}

#[test]
fn fact_18_left_over_grants_of_what_is_not_there_never_read_contacts() {
    let phone = Phone::of_fixture("18-left-over-grants.txt");
    assert_eq!(phone.verdict(LOAN, 0), "not_installed");
    assert_eq!(phone.verdict("com.example.archived", 0), "not_installed");
    assert_eq!(phone.reason("com.example.archived", 0), "reach-archived");
    assert_eq!(phone.verdict("com.example.archived", 10), "can_read", "for this user it is there");
    assert_eq!(phone.verdict("com.example.preinstalled", 0), "blocked", "not by its hidden factory copy");
    assert_eq!(phone.gaps(), []);
}

#[test]
fn fact_19_an_app_op_that_ignores_blocks_only_what_is_granted() {
    let phone = Phone::of([("package.txt", fixture("19-package.txt")), ("appops.txt", fixture("19-appops.txt"))]);
    assert_eq!(phone.verdict("com.example.never.asked", 0), "may_ask", "since Android 10 it reads so by itself");
    assert_eq!(phone.verdict("com.example.shut", 0), "blocked");
    assert_eq!(phone.gaps(), []);
}

#[test]
fn every_fixture_has_its_row_and_every_fact_a_test() {
    let readme = text("README.md");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/facts");
    let files = fs::read_dir(folder).expect("the folder").flatten().map(|entry| entry.file_name());
    for file in files.map(|name| name.to_string_lossy().into_owned()).filter(|name| name != "README.md") {
        assert!(readme.contains(&format!("`{file}`")), "{file} has no origin");
    }
    let tests = include_str!("facts.rs");
    for fact in 1..=19 {
        assert!(readme.contains(&format!("\n| {fact} |")), "fact {fact} has no row");
        assert!(tests.contains(&format!("fn fact_{fact:02}_")), "fact {fact} has no test");
    }
}

#[test]
fn one_bad_file_beside_good_ones_takes_nothing_from_them() {
    let good = || [("package.txt", fixture("19-package.txt")), ("appops.txt", fixture("19-appops.txt"))];
    let alone = Phone::of(good());
    for bad in ["12-cut-before-package.txt", "12-errors.txt", "10-locked-user.txt", "dumpsys/hremote-input.txt"] {
        let both = Phone::of(good().into_iter().chain([("bad.txt", fixture(bad))]));
        assert_eq!(both.report.apps, alone.report.apps, "{bad}");
        assert!(!both.gaps().is_empty(), "{bad}");
        let kinds: Vec<_> = both.inventory.source.iter().map(|source| source.kind).collect();
        assert!(kinds.contains(&SourceKind::DumpsysPackage) && kinds.contains(&SourceKind::DumpsysAppops), "{bad}");
    }
}
