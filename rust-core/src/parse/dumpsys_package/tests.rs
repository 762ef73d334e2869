use super::*;
use crate::model::{EnabledState, InstallSource, PermissionFlags, UserId};

const READ: &str = "android.permission.READ_CONTACTS";

fn only(dump: &PackageDump) -> &Package {
    assert_eq!(dump.packages.len(), 1, "{:#?}", dump.packages);
    &dump.packages[0]
}

fn state(package: &Package, user: UserId) -> &PackageUser {
    package.user(user).expect("the user is there")
}

#[test]
fn a_package_of_android_14_is_read_field_by_field() {
    let dump = parse(
        "Packages:
  Package [org.example.lender] (74ff918):
    appId=10248
    pkg=Package{b828f71 org.example.lender}
    primaryCpuAbi=arm64-v8a
    versionCode=17 minSdk=21 targetSdk=33
    versionName=1.7 beta
    flags=[ HAS_CODE ALLOW_BACKUP ]
    timeStamp=2026-08-04 18:48:32
    lastUpdateTime=2026-08-04 18:48:33
    installerPackageName=com.android.vending
    initiatingPackageName=com.android.vending
    originatingPackageName=null
    packageSource=2
    signatures=PackageSignatures{272a63c version:2, signatures:[293a2c13], past signatures:[]}
    requested permissions:
      android.permission.READ_CONTACTS
      android.permission.READ_SMS: restricted=true
    install permissions:
      android.permission.INTERNET: granted=true
      android.permission.CAMERA: granted=false, userId=10
    User 0: ceDataInode=1 deDataInode=2 installed=true hidden=false suspended=false distractionFlags=0 stopped=false notLaunched=false enabled=3 instant=false virtual=false quarantined=false
      installReason=4
      firstInstallTime=2026-08-04 15:20:20
      gids=[3003]
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET|USER_SENSITIVE_WHEN_GRANTED]
",
    );
    let package = only(&dump);
    assert_eq!(package.app_id, Some(10248));
    assert_eq!((package.version_code, package.min_sdk, package.target_sdk), (Some(17), Some(21), Some(33)));
    assert_eq!(package.version_name.as_deref(), Some("1.7 beta"));
    assert_eq!((package.system, package.updated_system), (Some(false), Some(false)));
    let source = package.install_source.as_ref().expect("the source is printed");
    assert_eq!(source.installer.as_deref(), Some("com.android.vending"));
    assert_eq!((source.originating.as_deref(), source.package_source), (None, Some(2)));
    assert_eq!(package.request_list, RequestList::Full);
    assert!(package.request(READ).is_some() && package.request("android.permission.READ_SMS").is_some());
    assert_eq!(package.install_grants.len(), 1);
    let owner = state(package, 0);
    assert_eq!((owner.installed, owner.enabled), (Some(true), Some(EnabledState::DisabledByUser)));
    assert_eq!(owner.first_installed.map(|time| time.to_string()).as_deref(), Some("2026-08-04T15:20:20"));
    let grant = owner.grant(READ).expect("the state is printed");
    assert!(grant.granted && grant.flags.contains(PermissionFlags::USER_SET));
    assert!(dump.prints_all_runtime_states && dump.gaps.is_empty(), "{:?}", dump.gaps);
    // The install permission that only the work profile lacks is that profile's own state.
    assert_eq!(state(package, 10).grant("android.permission.CAMERA").map(|grant| grant.granted), Some(false));
}

#[test]
fn each_user_keeps_its_own_grants_and_install_time() {
    let dump = parse(
        "Packages:
  Package [org.example.twice] (1):
    User 0: installed=true hidden=false
      firstInstallTime=2026-01-01 10:00:00
      runtime permissions:
        android.permission.READ_CONTACTS: granted=false, flags=[ USER_FIXED]
    User 95: installed=true hidden=false
      firstInstallTime=2026-02-02 10:00:00
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]
",
    );
    let package = only(&dump);
    assert_eq!(state(package, 0).grant(READ).map(|grant| grant.granted), Some(false));
    assert_eq!(state(package, 95).grant(READ).map(|grant| grant.granted), Some(true));
    assert_eq!(state(package, 95).first_installed.map(|time| time.date()), Some((2026, 2, 2)));
}

#[test]
fn flags_are_read_between_blanks_and_between_bars_and_as_numbers() {
    for (printed, expected, bars) in [
        ("flags=[ SYSTEM_FIXED GRANTED_BY_DEFAULT ]", vec!["SYSTEM_FIXED", "GRANTED_BY_DEFAULT"], false),
        ("flags=[ USER_SET|USER_FIXED]", vec!["USER_SET", "USER_FIXED"], true),
        ("flags=[ REVOKE_ON_UPGRADE ]", vec!["REVOKED_COMPAT"], false),
        ("flags=[ USER_SET|524288]", vec!["USER_SET", "SELECTED_LOCATION_ACCURACY"], true),
        ("flags=[]", vec![], false),
    ] {
        let line =
            format!("    User 0:  installed=true\n      runtime permissions:\n        x: granted=true, {printed}\n");
        let dump = parse(&format!("  Package [a.b] (f):\n{line}"));
        let grant = &state(only(&dump), 0).grants[0];
        assert_eq!((grant.flags.names(), dump.prints_all_runtime_states), (expected, bars), "{printed}");
    }
}

#[test]
fn a_flag_nobody_knows_is_kept() {
    let dump = parse(
        "  Package [a.b] (f):\n    User 0: installed=true\n      runtime permissions:\n        x: granted=true, flags=[ USER_SET|MAKERS_OWN|-2147483648]\n",
    );
    assert_eq!(state(only(&dump), 0).grants[0].other_flags, ["MAKERS_OWN", "-2147483648"]);
}

#[test]
fn android_6_prints_two_blanks_behind_the_user_and_no_requests() {
    let dump = parse(
        "Packages:
  Package [org.example.old] (2b67a01):
    userId=10061
    primaryCpuAbi=null
    versionCode=3 targetSdk=22
    signatures=PackageSignatures{1 [2]}
    installPermissionsFixed=true installStatus=1
    pkgFlags=[ SYSTEM HAS_CODE UPDATED_SYSTEM_APP ]
    install permissions:
      android.permission.READ_CONTACTS: granted=true
    User 0:  installed=true hidden=false stopped=false notLaunched=false enabled=0
",
    );
    let package = only(&dump);
    assert_eq!((package.app_id, package.request_list), (Some(10061), RequestList::Unknown));
    assert_eq!((package.system, package.updated_system), (Some(true), Some(true)));
    assert!(package.install_grants.iter().any(|grant| grant.permission.as_str() == READ && grant.granted));
    assert_eq!(package.install_source, Some(InstallSource::default()), "no installer line means no installer");
    assert!(state(package, 0).grants_shown && state(package, 0).grants.is_empty());
}

#[test]
fn a_block_with_a_shared_uid_shows_no_grants_of_its_own() {
    let dump = parse(
        "Packages:
  Package [com.example.phone] (a):
    userId=1001
    sharedUser=SharedUserSetting{5b2 android.uid.phone/1001}
    User 0: installed=true
Shared users:
  SharedUser [android.uid.phone] (5b2):
    userId=1001
    Packages
      PackageSetting{a com.example.phone/1001}
    install permissions:
      android.permission.INTERNET: granted=true
    User 0: 
      gids=[3003]
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ SYSTEM_FIXED|GRANTED_BY_DEFAULT]
",
    );
    let package = only(&dump);
    assert_eq!(package.shared_user.as_deref(), Some("android.uid.phone"));
    assert!(!state(package, 0).grants_shown);
    let shared = &dump.shared_users[0];
    assert_eq!((shared.name.as_str(), shared.app_id), ("android.uid.phone", Some(1001)));
    assert!(shared.users[0].grants[0].granted);
}

#[test]
fn the_hidden_factory_copy_of_an_updated_app_does_not_count() {
    let dump = parse(
        "Packages:
  Package [com.example.finance] (1):
    versionCode=20 targetSdk=33
    User 0: installed=true
Hidden system packages:
  Package [com.example.finance] (2):
    versionCode=10 targetSdk=22
    User 0: installed=true
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true
",
    );
    assert_eq!(only(&dump).version_code, Some(20));
    assert!(state(only(&dump), 0).grants.is_empty());
}

#[test]
fn a_package_cannot_hide_others_behind_a_heading_it_imitates() {
    let dump = parse(
        "Packages:
  Package [com.example.liar] (1):
    versionName=1
Hidden system packages:
    User 0: installed=true
  Package [com.example.victim] (2):
    User 0: installed=true
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true
Queries:
  Package [com.example.third] (3):
    User 0: installed=true
",
    );
    let names: Vec<&str> = dump.packages.iter().map(|package| package.name.as_str()).collect();
    assert_eq!(names, ["com.example.liar", "com.example.third", "com.example.victim"]);
    assert!(dump.gaps.iter().any(|gap| gap.kind == GapKind::Malformed));
}

#[test]
fn of_two_states_of_one_permission_the_open_one_counts_and_the_contradiction_is_said() {
    let dump = parse(
        "  Package [com.example.liar] (1):
    versionName=1
    User 0: installed=true
      runtime permissions:
        android.permission.READ_CONTACTS: granted=false
    User 0: installed=true
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true
",
    );
    assert_eq!(state(only(&dump), 0).grants.len(), 1);
    assert!(state(only(&dump), 0).grants[0].granted);
    assert_eq!(dump.gaps[0].kind, GapKind::Contradiction);
}

#[test]
fn a_permission_named_like_a_heading_hides_nothing_behind_it() {
    for name in ["User 10", "User 0", "install permissions", "Package [x.y] (1)", "Queries", "x: granted=false"] {
        let dump = parse(&format!(
            "Packages:
  Package [a.b] (1):
    requested permissions:
      {name}:
      {name}
      android.permission.READ_CONTACTS
    install permissions:
      {name}: granted=true
      android.permission.INTERNET: granted=true
    User 0: installed=true
      runtime permissions:
        {name}: granted=true
        android.permission.READ_CONTACTS: granted=true
"
        ));
        let package = only(&dump);
        assert_eq!(package.users.len(), 1, "{name}");
        assert!(package.request(READ).is_some(), "{name}");
        assert_eq!(package.install_grants.len(), 2, "{name}");
        assert_eq!(state(package, 0).grant(READ).map(|grant| grant.granted), Some(true), "{name}");
    }
}

#[test]
fn user_lines_of_the_queries_section_belong_to_no_package() {
    let dump = parse(
        "  Package [a.b] (1):
    User 0: installed=true
Queries:
  queryable via interaction:
    User 0:
      [com.android.settings]:
        a.b
    User 10:
",
    );
    assert_eq!(only(&dump).users.len(), 1);
}

#[test]
fn a_line_of_the_system_between_blocks_ends_nothing() {
    // Android 12 to 14 print the overlays of a library at the left border, and makers break lines.
    let dump = parse(
        "Packages:
  Package [com.google.foo] (ffffffc):
    userId=12345
    
primaryCpuAbi=armeabi-v7a
    versionCode=902107 minSdk=14 targetSdk=15
    User 0: installed=true

com.lib overlay paths:
          /product/overlay/x.apk
      runtime permissions:

        android.permission.READ_CONTACTS: granted=true
",
    );
    assert_eq!(only(&dump).target_sdk, Some(15));
    assert!(state(only(&dump), 0).grant(READ).is_some());
}

#[test]
fn a_paste_without_indentation_or_with_tabs_and_double_spacing_is_read_alike() {
    let text = "Packages:
  Package [a.b] (1):
    userId=10001
    requested permissions:
      android.permission.READ_CONTACTS
    User 0: installed=true enabled=0
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET ]
    User 10: installed=false
";
    let expected = parse(text);
    let flat: String = text.lines().map(|line| format!("{}\n", line.trim())).collect();
    let tabs: String = text.lines().map(|line| format!("\t{line}\r\n\r\n")).collect();
    assert_eq!(parse(&flat), expected);
    assert_eq!(parse(&tabs), expected);
    assert_eq!(only(&expected).users.len(), 2);
}

#[test]
fn a_renamed_package_goes_by_the_name_the_system_uses() {
    let dump = parse("  Package [com.new.name] (1):\n    compat name=com.old.name\n    userId=1\n");
    assert_eq!(only(&dump).name.as_str(), "com.old.name");
}

#[test]
fn an_archived_app_is_said_to_be_archived_although_its_line_end_is_missing() {
    let dump = parse(
        "  Package [a.b] (1):
    User 0: installed=false hidden=false
      ArchiveState{null}    User 10: installed=true
  Package [c.d] (2):
    User 0: installed=false
      archiveTime=2026-01-01 10:00:00
",
    );
    assert_eq!(state(&dump.packages[0], 0).archived, Some(true));
    assert_eq!(state(&dump.packages[0], 10).installed, Some(true));
    assert_eq!(state(&dump.packages[1], 0).archived, Some(true));
}

#[test]
fn free_text_of_who_suspends_an_app_changes_no_field() {
    let dump = parse(
        "  Package [a.b] (1):\n    User 0: ceDataInode=1 installed=true hidden=false suspended=true suspendingPackage=x dialogMessage=installed=false enabled=2 stopped=false notLaunched=false enabled=0 instant=false\n",
    );
    let state = state(only(&dump), 0);
    assert_eq!((state.installed, state.suspended), (Some(true), Some(true)));
    assert_eq!(state.enabled, Some(EnabledState::Default));
}

#[test]
fn a_dump_filtered_by_one_permission_says_nothing_of_the_others() {
    let dump = parse(
        "Permissions:
  Permission [android.permission.CAMERA] (1):
    sourcePackage=android
Packages:
  Package [a.b] (1):
    userId=10001
    versionCode=1 targetSdk=30
    requested permissions:
      android.permission.CAMERA
    User 0: installed=true
      runtime permissions:
        android.permission.CAMERA: granted=true
",
    );
    assert_eq!(only(&dump).request_list, RequestList::Unknown);
    assert!(!state(only(&dump), 0).grants_shown);
    assert_eq!(dump.gaps[0].kind, GapKind::Filtered);
}

#[test]
fn a_whole_dump_that_ends_inside_its_packages_is_cut_off() {
    let whole = "Database versions:
  Internal:
    sdkVersion=34 databaseVersion=3
Packages:
  Package [a.b] (1):
    User 0: installed=true
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true
  Package [c.d] (2):
    User 0: installed=true
      runtime permissions:
        android.permission.CAMERA: granted=true
";
    let cut = parse(whole);
    assert_eq!(cut.api_level, Some(34));
    assert_eq!(cut.gaps[0].kind, GapKind::CutOff);
    assert!(cut.whole_phone && state(&cut.packages[0], 0).grants_shown);
    assert!(!state(&cut.packages[1], 0).grants_shown, "what the last block did not come to is not known");
    let complete = parse(&format!("{whole}Shared users:\n"));
    assert!(complete.whole_phone && complete.gaps.is_empty());
}

#[test]
fn a_line_cut_in_the_middle_is_said() {
    let dump = parse(
        "  Package [a.b] (1):\n    User 0: installed=true\n      runtime permissions:\n        android.permission.READ_CONTACTS: granted=true, flags=[ USER_S",
    );
    assert!(dump.gaps.iter().any(|gap| gap.kind == GapKind::CutOff), "{:?}", dump.gaps);
    assert!(!state(only(&dump), 0).grants_shown);
}

#[test]
fn a_dump_that_timed_out_is_cut_off_where_it_stands() {
    let dump = parse(
        "Packages:\n  Package [a.b] (1):\n    User 0: installed=true\n\n*** SERVICE 'package' DUMP TIMEOUT (10000ms) EXPIRED ***\n\n",
    );
    assert_eq!(dump.gaps[0].kind, GapKind::CutOff);
    assert_eq!(dump.gaps[0].package.as_ref().map(PackageName::as_str), Some("a.b"));
}

#[test]
fn services_that_see_the_screen_are_known_from_the_resolver_table() {
    let dump = parse(
        "Service Resolver Table:
  Non-Data Actions:
      android.accessibilityservice.AccessibilityService:
        5de272b a.b/.Watcher filter 5c7f788 permission android.permission.BIND_ACCESSIBILITY_SERVICE
Packages:
  Package [a.b] (1):
    User 0: installed=true
",
    );
    let expected = OwnComponent { kind: ComponentKind::Accessibility, class: "a.b.Watcher".into() };
    assert_eq!(only(&dump).components, [expected]);
}

#[test]
fn a_package_that_is_not_there_is_an_answer_missing() {
    let dump = parse("Dexopt state:\n  Unable to find package: com.example.gone\n");
    assert!(dump.packages.is_empty());
    assert_eq!(dump.gaps[0].kind, GapKind::NotAnswered);
    assert_eq!(dump.gaps[0].package.as_ref().map(PackageName::as_str), Some("com.example.gone"));
}

#[test]
fn no_prefix_and_no_flipped_byte_makes_it_panic() {
    let text = "Database versions:\nPackages:\n  Package [a.b] (1):\n    sharedUser=SharedUserSetting{1 x/1}\n    versionCode=1 minSdk=2 targetSdk=3\n    requested permissions:\n      x: restricted=true\n    install permissions:\n      x: granted=true, flags=[ A|B], userId=10\n    User 0: installed=true suspended=[true x\n      runtime permissions:\n        é: granted=false, flags=[ USER_SET ]\nShared users:\n  SharedUser [x] (1):\n    User 0: \n";
    for end in 0..text.len() {
        let _ = parse(text.get(..end).unwrap_or_default());
        let mut bytes = text.as_bytes().to_vec();
        for flip in [1, 4, 32, 128] {
            bytes[end] ^= flip;
            let _ = parse(&String::from_utf8_lossy(&bytes));
        }
    }
}
