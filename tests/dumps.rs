//! What is printed is read back: for phones made at random, in the style of each Android version, every fact that a dump
//! tells is what the parser reads from it, and nothing else is.
//!
//! Both sides are brought into plain sentences, so that a failing case says in words which fact got lost or was made up.

use std::collections::BTreeSet;

use lendlens_core::{
    model::{self, EnabledState, GapKind, LocalTime, OpEventKind, OpFlag, UidState},
    parse::{app_ops, device_policy, dumpsys_package, encoding, getprop, labels, pm_list, roles, settings, users},
    source::{Limits, Sources},
};
use lendlens_tests::{
    phone::{Event, Mode, Moment, Package, Phone, Setting, Style, UserKind},
    print::{self, full_uid},
    random,
};
use proptest::{
    prelude::*,
    test_runner::{TestError, TestRunner},
};

/// Facts, one a sentence.
type Facts = BTreeSet<String>;

/// Runs a check on random phones of each style.
fn for_each_style(check: impl Fn(&Phone) -> Result<(), TestCaseError>) {
    for style in Style::ALL {
        let mut runner = TestRunner::new(ProptestConfig { cases: 48, failure_persistence: None, ..Default::default() });
        match runner.run(&random::phone(style), |phone| check(&phone)) {
            Ok(()) => {}
            Err(TestError::Fail(why, _)) => panic!("{style:?}: {why}"),
            Err(error) => panic!("{style:?}: {error}"),
        }
    }
}

/// The same facts on both sides; says which ones are missing or made up.
fn same(printed: &Facts, read: &Facts, text: &str) -> Result<(), TestCaseError> {
    let lost: Vec<_> = printed.difference(read).collect();
    let made_up: Vec<_> = read.difference(printed).collect();
    prop_assert!(lost.is_empty() && made_up.is_empty(), "lost: {lost:#?}\nmade up: {made_up:#?}\n{text}");
    Ok(())
}

fn iso(at: Moment) -> String {
    let text = at.with_millis().replace(' ', "T");
    text.strip_suffix(".000").unwrap_or(&text).into()
}

/// To the second, as the package service prints.
fn second(at: Moment) -> String {
    at.to_string().replace(' ', "T")
}

fn read_time(time: Option<LocalTime>) -> String {
    time.map(|time| time.to_string()).unwrap_or_default()
}

#[test]
fn a_dump_of_the_whole_phone_is_read_as_it_was_printed() {
    for_each_style(|phone| {
        let text = print::package::whole_phone(phone);
        let dump = dumpsys_package::parse(&text);
        prop_assert!(dump.whole_phone);
        prop_assert_eq!(dump.api_level, Some(phone.style.api()));
        prop_assert_eq!(&dump.gaps, &[]);
        same(&told_of_packages(phone, None), &read_of_packages(&dump, phone.style), &text)
    });
}

#[test]
fn a_dump_of_one_package_is_read_as_it_was_printed() {
    for_each_style(|phone| {
        for package in &phone.packages {
            let text = print::package::single(phone, &package.name);
            let dump = dumpsys_package::parse(&text);
            prop_assert!(!dump.whole_phone);
            prop_assert_eq!(&dump.gaps, &[]);
            same(&told_of_packages(phone, Some(&package.name)), &read_of_packages(&dump, phone.style), &text)?;
        }
        Ok(())
    });
}

#[test]
fn a_package_that_is_not_there_is_a_gap() {
    for style in Style::ALL {
        let phone = Phone::empty(style, Moment(1_795_000_000_123));
        let dump = dumpsys_package::parse(&print::package::single(&phone, "com.example.gone"));
        assert!(dump.packages.is_empty());
        // Android 6 prints nothing at all.
        let kinds: Vec<_> = dump.gaps.iter().map(|gap| gap.kind).collect();
        assert_eq!(kinds, if style == Style::Android6 { vec![] } else { vec![GapKind::NotAnswered] }, "{style:?}");
    }
}

#[test]
fn a_dump_that_ends_in_the_middle_never_reads_as_whole() {
    for_each_style(|phone| {
        let text = print::package::whole_phone(phone);
        let begin = text.find("\nPackages:\n").unwrap_or_default();
        let next = [
            "Renamed packages:",
            "Hidden system packages:",
            "Queries:",
            "Package Changes:",
            "Shared users:",
            "Settings parse messages:",
        ];
        let end = next.iter().filter_map(|heading| text.find(&format!("\n{heading}"))).min().unwrap_or_default() - 1;
        for cut in (begin + 20..end).step_by(211).filter(|cut| text.is_char_boundary(*cut)) {
            let dump = dumpsys_package::parse(&text[..cut]);
            prop_assert!(dump.gaps.iter().any(|gap| gap.kind == GapKind::CutOff), "{}", &text[..cut]);
        }
        Ok(())
    });
}

/// What a dump of the package service tells.
fn told_of_packages(phone: &Phone, only: Option<&str>) -> Facts {
    let style = phone.style;
    let mut facts = Facts::new();
    for package in phone.packages.iter().filter(|package| only.is_none_or(|name| package.name == name)) {
        let name = &package.name;
        about_package(&mut facts, style, package);
        if only.is_some() && !package.requests.is_empty() {
            facts.insert(format!("{name} asks for {}", package.requests.join(" ")));
        }
        let shared = package.shared_uid.as_deref().and_then(|shared| phone.shared_uid(shared));
        let install = match shared {
            None => Some(&package.install),
            Some(shared) => only.map(|_| &shared.install),
        };
        for grant in install.into_iter().flatten() {
            let user = grant.user.map(|user| format!("/{user}")).unwrap_or_default();
            let list = if grant.user.is_some() { "" } else { " install" };
            let (permission, granted, flags) = (&grant.permission, grant.granted, grant.flags);
            facts.insert(format!("{name}{user}{list} {permission} {granted} {flags:x}"));
        }
        for user in &package.users {
            let id = user.user;
            facts.insert(format!(
                "{name}/{id} installed={} enabled={:?} hidden={} stopped={}",
                user.installed,
                EnabledState::from_number(user.enabled),
                user.hidden,
                user.stopped
            ));
            if style >= Style::Android8 {
                facts.insert(format!("{name}/{id} suspended={}", user.suspended_by.is_some()));
            }
            if style >= Style::Android14Qpr {
                facts.insert(format!(
                    "{name}/{id} quarantined={} archived={}",
                    user.quarantined,
                    user.archived.is_some()
                ));
            }
            if style >= Style::Android13 && user.first_installed != Moment::default() {
                facts.insert(format!("{name}/{id} first installed {}", second(user.first_installed)));
            }
            for grant in user.runtime.iter().filter(|_| package.shared_uid.is_none()) {
                facts.insert(format!("{name}/{id} {} {} {:x}", grant.permission, grant.granted, grant.flags));
            }
        }
    }
    let of_only = only.and_then(|name| phone.package(name)).map(|package| package.shared_uid.as_deref());
    for shared in phone.shared_uids.iter().filter(|shared| of_only.is_none_or(|of| of == Some(shared.name.as_str()))) {
        facts.insert(format!("{} is {}", shared.name, shared.app_id));
        for grant in &shared.install {
            facts.insert(format!("{} install {} {} {:x}", shared.name, grant.permission, grant.granted, grant.flags));
        }
        for (user, grant) in
            shared.runtime.iter().flat_map(|(user, grants)| grants.iter().map(move |grant| (user, grant)))
        {
            facts.insert(format!("{}/{user} {} {} {:x}", shared.name, grant.permission, grant.granted, grant.flags));
        }
    }
    facts
}

fn about_package(facts: &mut Facts, style: Style, package: &Package) {
    let name = &package.name;
    let min_sdk = (style >= Style::Android8).then_some(package.min_sdk);
    facts.insert(format!(
        "{name} version {} {} sdk {min_sdk:?} {} app {} shared {:?}",
        package.version_code, package.version_name, package.target_sdk, package.app_id, package.shared_uid
    ));
    facts.insert(format!("{name} system {} updated {}", package.system, package.updated_system));
    facts.insert(format!("{name} installed by {:?}", package.installer));
    if style >= Style::Android14 {
        facts.insert(format!("{name} from {:?} {:?}", package.initiating, package.originating));
    }
    if style >= Style::Android13 {
        facts.insert(format!("{name} source {}", package.source));
    }
    facts.insert(format!("{name} last updated {}", second(package.updated)));
    let first = package.users.iter().find(|user| user.installed).or(package.users.first());
    let first = first.map(|user| user.first_installed).filter(|first| *first != Moment::default());
    if let Some(first) = first.filter(|_| style < Style::Android13) {
        facts.insert(format!("{name} first installed {}", second(first)));
    }
}

/// What the parser made of it.
fn read_of_packages(dump: &dumpsys_package::PackageDump, style: Style) -> Facts {
    let mut facts = Facts::new();
    for package in &dump.packages {
        let name = &package.name;
        facts.insert(format!(
            "{name} version {} {} sdk {:?} {} app {} shared {:?}",
            package.version_code.unwrap_or_default(),
            package.version_name.as_deref().unwrap_or_default(),
            package.min_sdk,
            package.target_sdk.unwrap_or_default(),
            package.app_id.unwrap_or_default(),
            package.shared_user
        ));
        let (system, updated) = (package.system == Some(true), package.updated_system == Some(true));
        facts.insert(format!("{name} system {system} updated {updated}"));
        let source = package.install_source.clone().unwrap_or_default();
        facts.insert(format!("{name} installed by {:?}", source.installer));
        if style >= Style::Android14 {
            facts.insert(format!("{name} from {:?} {:?}", source.initiating, source.originating));
        }
        if let Some(number) = source.package_source {
            facts.insert(format!("{name} source {number}"));
        }
        facts.insert(format!("{name} last updated {}", read_time(package.last_updated)));
        if package.first_installed.is_some() {
            facts.insert(format!("{name} first installed {}", read_time(package.first_installed)));
        }
        if !package.requests.is_empty() {
            let asked: Vec<_> = package.requests.iter().map(|request| request.permission.as_str()).collect();
            facts.insert(format!("{name} asks for {}", asked.join(" ")));
        }
        for grant in &package.install_grants {
            facts.insert(format!("{name} install {}", read_grant(grant)));
        }
        for user in &package.users {
            read_of_package_user(&mut facts, style, name.as_str(), user);
        }
    }
    for shared in &dump.shared_users {
        facts.insert(format!("{} is {}", shared.name, shared.app_id.unwrap_or_default()));
        for grant in &shared.install_grants {
            facts.insert(format!("{} install {}", shared.name, read_grant(grant)));
        }
        for user in &shared.users {
            facts
                .extend(user.grants.iter().map(|grant| format!("{}/{} {}", shared.name, user.user, read_grant(grant))));
        }
    }
    facts
}

fn read_of_package_user(facts: &mut Facts, style: Style, name: &str, user: &model::PackageUser) {
    let id = user.user;
    let yes = |known: Option<bool>| known.map_or("unknown".into(), |known| known.to_string());
    facts.insert(format!(
        "{name}/{id} installed={} enabled={:?} hidden={} stopped={}",
        yes(user.installed),
        user.enabled,
        yes(user.hidden),
        yes(user.stopped)
    ));
    if style >= Style::Android8 {
        facts.insert(format!("{name}/{id} suspended={}", yes(user.suspended)));
    }
    if style >= Style::Android14Qpr {
        let archived = user.archived == Some(true);
        facts.insert(format!("{name}/{id} quarantined={} archived={archived}", yes(user.quarantined)));
    }
    if user.first_installed.is_some() {
        facts.insert(format!("{name}/{id} first installed {}", read_time(user.first_installed)));
    }
    facts.extend(user.grants.iter().map(|grant| format!("{name}/{id} {}", read_grant(grant))));
}

/// A grant with its flags as the platform's bits, whether they have a name for the core or are kept as printed.
fn read_grant(grant: &model::Grant) -> String {
    let named = grant.flags.names().into_iter().map(bit_of);
    let other = grant.other_flags.iter().map(|printed| printed.parse::<i64>().map_or(0, |bit| bit as u32));
    let bits = named.chain(other).fold(0, |bits, bit| bits | bit);
    format!("{} {} {bits:x}", grant.permission, grant.granted)
}

/// The bit of a flag, written out here once more so that a wrong bit in the core is found.
fn bit_of(name: &str) -> u32 {
    match name {
        "USER_SET" => 1,
        "USER_FIXED" => 2,
        "POLICY_FIXED" => 4,
        "REVOKED_COMPAT" | "REVOKE_ON_UPGRADE" => 8,
        "SYSTEM_FIXED" => 16,
        "GRANTED_BY_DEFAULT" => 32,
        "REVIEW_REQUIRED" => 64,
        "REVOKE_WHEN_REQUESTED" => 128,
        "USER_SENSITIVE_WHEN_GRANTED" => 256,
        "USER_SENSITIVE_WHEN_DENIED" => 512,
        "RESTRICTION_INSTALLER_EXEMPT" => 2048,
        "RESTRICTION_SYSTEM_EXEMPT" => 4096,
        "RESTRICTION_UPGRADE_EXEMPT" => 8192,
        "APPLY_RESTRICTION" => 16_384,
        "GRANTED_BY_ROLE" => 32_768,
        "ONE_TIME" => 65_536,
        "AUTO_REVOKED" => 131_072,
        "SELECTED_LOCATION_ACCURACY" => 524_288,
        _ => 0,
    }
}

#[test]
fn a_dump_of_the_app_ops_is_read_as_it_was_printed() {
    for_each_style(|phone| {
        let text = print::app_ops::dump(phone);
        let dump = app_ops::parse_dump(&text);
        let mut told: Facts = phone
            .uid_modes
            .iter()
            .map(|mode| format!("uid {} {} {}", mode.uid, mode.op, told_mode(mode.mode)))
            .collect();
        for package in &phone.packages {
            for user in package.users.iter() {
                let uid = full_uid(user.user, package.app_id);
                for op in &user.ops {
                    let who = format!("uid {uid} {} {}", package.name, op.name);
                    // The mode of the op that decides for it is the one in force.
                    let mode = op.switch.as_ref().map_or(op.mode, |(_, mode)| *mode);
                    told.insert(format!("{who} {}", told_mode(mode)));
                    told.extend(op.events.iter().map(|event| format!("{who} {}", told_event(phone, event))));
                }
            }
        }
        // Every phone has uids with ops; a dump without any ends too early.
        prop_assert!(dump.gaps.is_empty() || told.is_empty(), "{:?}\n{}", dump.gaps, text);
        let mut read = Facts::new();
        for uid in &dump.uids {
            read.extend(uid.modes.iter().map(|(op, mode)| format!("uid {} {op} {}", uid.uid, mode.as_str())));
            for (package, ops) in &uid.packages {
                for op in ops {
                    let who = format!("uid {} {package} {}", uid.uid, op.op);
                    read.extend(op.package_mode.iter().map(|mode| format!("{who} {}", mode.as_str())));
                    read.extend(op.events.iter().map(|event| format!("{who} {}", read_event(phone.style, event))));
                }
            }
        }
        same(&told, &read, &text)
    });
}

fn told_mode(mode: Mode) -> String {
    match mode {
        Mode::Number(number) => number.to_string(),
        named => named.name(),
    }
}

fn told_event(phone: &Phone, event: &Event) -> String {
    let kind = if event.refused { "Reject" } else { "Access" };
    if phone.style <= Style::Android8 {
        return format!("{kind} {} ms before, {} ms long", phone.clock.0 - event.at.0, event.duration_ms);
    }
    let flag = match event.flag {
        "s" => OpFlag::Own,
        "tp" => OpFlag::TrustedProxy,
        "up" => OpFlag::UntrustedProxy,
        "tpd" => OpFlag::TrustedProxied,
        _ => OpFlag::UntrustedProxied,
    };
    let (state, length, part) = (event.state, event.duration_ms, &event.attribution);
    format!("{kind} {} {state} {flag:?} {length} ms long {part:?} {:?}", iso(event.at), event.proxy)
}

fn read_event(style: Style, event: &model::OpEvent) -> String {
    let kind = match event.kind {
        OpEventKind::Access => "Access",
        OpEventKind::Reject => "Reject",
    };
    let length = event.duration_ms.unwrap_or(0);
    if style <= Style::Android8 {
        return format!("{kind} {} ms before, {length} ms long", event.ago_ms.unwrap_or_default());
    }
    let proxy =
        event.proxy.as_ref().map(|proxy| (proxy.uid.unwrap_or_default(), proxy.package.clone().unwrap_or_default()));
    let flag = event.flag.map_or_else(String::new, |flag| format!("{flag:?}"));
    let (state, part) = (event.uid_state.as_ref().map_or("", UidState::as_str), &event.attribution);
    format!("{kind} {} {state} {flag} {length} ms long {part:?} {proxy:?}", read_time(event.at))
}

#[test]
fn the_app_ops_of_one_package_are_read_as_they_were_printed() {
    for_each_style(|phone| {
        for package in &phone.packages {
            for user in &package.users {
                let uid = full_uid(user.user, package.app_id);
                let text = print::app_ops::get(phone, user.user, &package.name);
                let read = app_ops::parse_get(&text);
                // A uid mode of an op and a package mode of it cannot always be told apart: nothing marks the border.
                let mut told: Facts = user.ops.iter().map(|op| format!("{} {}", op.name, told_mode(op.mode))).collect();
                let of_uid = phone.uid_modes.iter().filter(|mode| mode.uid == uid && phone.style >= Style::Android10);
                told.extend(of_uid.map(|mode| format!("{} {}", mode.op, told_mode(mode.mode))));
                let mut seen = Facts::new();
                for op in &read.ops {
                    let modes = op.uid_mode.iter().chain(&op.package_mode);
                    seen.extend(modes.map(|mode| format!("{} {}", op.op, mode.as_str())));
                }
                same(&told, &seen, &text)?;
            }
        }
        Ok(())
    });
}

#[test]
fn a_list_of_packages_is_read_with_every_combination_of_flags() {
    for_each_style(|phone| {
        for (user, flags) in
            phone.users.iter().flat_map(|user| print::pm_list::Flags::all().map(move |flags| (user, flags)))
        {
            let text = print::pm_list::print(phone, user.id, flags);
            let list = pm_list::parse(&text);
            if user.refused {
                prop_assert!(list.packages.is_empty() && !list.gaps.is_empty(), "{}", text);
                continue;
            }
            // A user without apps prints nothing, and a file with nothing in it is a gap.
            prop_assert_eq!(list.gaps.is_empty(), !text.is_empty(), "{:?} {}", list.gaps, text);
            let of_user = phone.packages.iter().filter(|p| p.user(user.id).is_some_and(|state| state.installed));
            let told: Facts = of_user
                .map(|package| {
                    let installer = flags.installer.then_some(&package.installer);
                    let uids: Vec<_> = flags.uid.then(|| full_uid(user.id, package.app_id)).into_iter().collect();
                    let version = flags.version_code.then_some(package.version_code);
                    format!("{} {version:?} {installer:?} {uids:?} {}", package.name, flags.path)
                })
                .collect();
            let read: Facts = list
                .packages
                .iter()
                .map(|package| {
                    let installer = package.installer.as_ref();
                    let (version, uids) = (package.version_code, &package.uids);
                    format!("{} {version:?} {installer:?} {uids:?} {}", package.name, package.path.is_some())
                })
                .collect();
            same(&told, &read, &text)?;
        }
        Ok(())
    });
}

#[test]
fn the_users_are_read_from_both_lists() {
    for_each_style(|phone| {
        let kind = |kind: UserKind| match kind {
            UserKind::Owner => Some(model::UserKind::Owner),
            UserKind::Secondary => Some(model::UserKind::Secondary),
            UserKind::Guest => Some(model::UserKind::Guest),
            UserKind::Work => Some(model::UserKind::Work),
            UserKind::Clone => Some(model::UserKind::Clone),
            UserKind::Private => Some(model::UserKind::Private),
        };
        let told: Facts = phone.users.iter().map(|user| format!("{}", user.id)).collect();
        for (text, read) in [
            (print::users::list(phone), users::parse_list(&print::users::list(phone))),
            (print::users::dump(phone), users::parse_dump(&print::users::dump(phone))),
        ] {
            same(&told, &read.users.iter().map(|user| user.id.to_string()).collect(), &text)?;
        }
        // The kinds are told by name since Android 11, and only by `dumpsys user`.
        if phone.style >= Style::Android11 {
            let text = print::users::dump(phone);
            for (user, read) in phone.users.iter().zip(users::parse_dump(&text).users) {
                prop_assert_eq!(kind(user.kind), Some(read.kind), "{}", text);
                prop_assert_eq!(user.quiet, !read.visible, "{}", text);
            }
        }
        Ok(())
    });
}

#[test]
fn the_holders_of_roles_are_read_as_they_were_printed() {
    for_each_style(|phone| {
        let Some(text) = print::role::dump(phone) else { return Ok(()) };
        let told = phone.roles.iter().map(|held| format!("{} {} {}", held.user, held.role, held.package)).collect();
        let read = roles::parse_dump(&text);
        prop_assert_eq!(&read.gaps, &[], "{}", text);
        same(&told, &read.holders.iter().map(|(user, role, holder)| format!("{user} {role} {holder}")).collect(), &text)
    });
}

#[test]
fn what_is_switched_on_is_read_as_it_was_printed() {
    for_each_style(|phone| {
        for (user, setting) in
            phone.users.iter().flat_map(|user| [(user, Setting::Accessibility), (user, Setting::NotificationListeners)])
        {
            let on = phone.switched_on.iter().filter(|on| on.user == user.id && on.setting == setting);
            let told: Facts = on.map(|on| on.component.clone()).collect();
            let text = print::settings::value(phone, user.id, setting);
            same(&told, &settings::parse_value(&text).0.into_iter().collect(), &text)?;
            let text = print::settings::list(phone, user.id);
            let all = settings::parse_list(&text);
            let listed = match setting {
                Setting::Accessibility => all.accessibility,
                Setting::NotificationListeners => all.notification_listeners,
            };
            same(&told, &listed.into_iter().flatten().collect(), &text)?;
        }
        Ok(())
    });
}

#[test]
fn owners_and_administrators_are_read_as_they_were_printed() {
    for_each_style(|phone| {
        let text = print::device_policy::dump(phone);
        let read = device_policy::parse(&text);
        prop_assert_eq!(&read.device_owner, &phone.device_owner, "{}", text);
        prop_assert_eq!(&read.profile_owners, &phone.profile_owners, "{}", text);
        prop_assert_eq!(&read.admins, &phone.admins, "{}", text);
        Ok(())
    });
}

#[test]
fn a_bug_report_tells_what_its_services_tell_one_by_one() {
    for_each_style(|phone| {
        let mut whole = Sources::new(Limits::default());
        whole.add("bugreport.txt", print::bugreport::text(phone).as_bytes());
        let mut apart = Sources::new(Limits::default());
        for (name, text) in [
            ("appops.txt", print::app_ops::dump(phone)),
            ("device_policy.txt", print::device_policy::dump(phone)),
            ("getprop.txt", print::getprop::print(phone)),
            ("package.txt", print::package::whole_phone(phone)),
            ("user.txt", print::users::dump(phone)),
        ] {
            apart.add(name, text.as_bytes());
        }
        if let Some(roles) = print::role::dump(phone) {
            apart.add("role.txt", roles.as_bytes());
        }
        let (whole, apart) = (whole.finish(), apart.finish());
        prop_assert_eq!(whole.device, apart.device);
        prop_assert_eq!(whole.users, apart.users);
        prop_assert_eq!(whole.packages, apart.packages);
        prop_assert_eq!(whole.shared_users, apart.shared_users);
        Ok(())
    });
}

#[test]
fn the_properties_name_the_phone() {
    for style in Style::ALL {
        let phone = Phone::empty(style, Moment(0));
        let device = getprop::parse(&print::getprop::print(&phone)).device;
        assert_eq!(device.maker.as_deref(), Some("Example"));
        assert_eq!(device.model.as_deref(), Some("Sample 1"));
        assert_eq!(device.android.as_deref(), Some(style.release()));
        assert_eq!(device.api_level, Some(style.api()));
        assert_eq!(device.security_patch.as_deref(), Some("2026-10-05"));
        assert_eq!(device.language.as_deref(), Some("en-US"));
    }
}

/// Runs a check on random lists of names.
fn for_names(check: impl Fn(&[(String, String, String)]) -> Result<(), TestCaseError>) {
    let row = ("com\\.[a-z]{1,8}\\.[a-z]{1,8}", "(|en|zh-Hans)", "\\PC{1,40}");
    let rows = prop::collection::vec(row, 1..20);
    let mut runner = TestRunner::new(ProptestConfig { failure_persistence: None, ..Default::default() });
    runner.run(&rows, |rows| check(&rows)).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn a_list_of_names_is_read_as_a_spreadsheet_wrote_it() {
    for_names(|rows| {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["label", "package", "language"]).expect("a row");
        for (package, language, label) in rows {
            writer.write_record([label, package, language]).expect("a row");
        }
        let text = String::from_utf8(writer.into_inner().expect("the list")).expect("text");
        let read = labels::parse(&text);
        let read: Vec<_> =
            read.labels.into_iter().map(|(name, language, label)| (name.to_string(), language, label)).collect();
        let named = rows.iter().map(|(package, language, label)| (package.clone(), language.clone(), label.trim()));
        let named: Vec<_> = named.filter(|(.., label)| !label.is_empty()).collect();
        let read: Vec<_> =
            read.iter().map(|(name, language, label)| (name.clone(), language.clone(), &**label)).collect();
        prop_assert_eq!(read, named);
        Ok(())
    });
}

#[test]
fn a_text_is_the_same_in_every_encoding_a_computer_saves_it_in() {
    for_names(|rows| {
        let text: String = rows.iter().map(|(package, _, label)| format!("{package}: {label}\r\n")).collect();
        let utf16 = |to_bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            ['\u{feff}']
                .into_iter()
                .chain(text.chars())
                .flat_map(|c| c.encode_utf16(&mut [0; 2]).to_vec())
                .flat_map(to_bytes)
                .collect()
        };
        let saved = [
            text.clone().into_bytes(),
            format!("\u{feff}{text}").into_bytes(),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
        ];
        for bytes in &saved {
            let decoded = encoding::decode(bytes);
            prop_assert_eq!(&*decoded.text, &*text);
            prop_assert_eq!(decoded.gaps, []);
        }
        Ok(())
    });
}
