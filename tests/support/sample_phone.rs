//! The sample phone: from its readable sources (`rust-core/data/sample-phone/`) to the dumps that `lendlens demo` audits.
//!
//! Everything here is invented but the lists of declared permissions; the README beside the sources says which is which.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    phone::{
        Event, Grant, InstallGrant, Mode, Moment, Op, Package, PackageUser, Phone, RoleHolder, Service, Setting,
        SharedUid, Style, SwitchedOn, UidMode, User, UserId, UserKind,
    },
    print::{self, pm_list},
};

/// The folder of the sources.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../rust-core/data/sample-phone")
}

/// The dumps by file name, as they are committed under `dumps/`.
///
/// # Errors
///
/// A sentence that names the file and what is wrong in it.
pub fn dumps() -> Result<Vec<(String, String)>, String> {
    let phone = read()?;
    let flags = pm_list::Flags { installer: true, uid: true, ..Default::default() };
    let mut files = vec![
        ("package.txt".into(), print::package::whole_phone(&phone)),
        ("appops.txt".into(), print::app_ops::dump(&phone)),
        ("users.txt".into(), print::users::list(&phone)),
        ("user.txt".into(), print::users::dump(&phone)),
        ("device_policy.txt".into(), print::device_policy::dump(&phone)),
        ("getprop.txt".into(), print::getprop::print(&phone)),
        ("role.txt".into(), print::role::dump(&phone).unwrap_or_default()),
        ("labels.csv".into(), text("labels.csv")?),
        ("apk-in-downloads.json".into(), text("apk-in-downloads.json")?),
    ];
    let later = with_what_came_later(&phone)?;
    for user in &phone.users {
        files.push((format!("packages-user{}.txt", user.id), pm_list::print(&later, user.id, flags)));
        for (setting, name) in [
            (Setting::Accessibility, "enabled_accessibility_services"),
            (Setting::NotificationListeners, "enabled_notification_listeners"),
        ] {
            if !user.refused {
                let file = format!("{name}-user{}.txt", user.id);
                files.push((file, print::settings::value(&phone, user.id, setting)));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The phone a minute later, when the lists of packages were made: with apps that the dump of the package service does
/// not have yet.
fn with_what_came_later(phone: &Phone) -> Result<Phone, String> {
    let mut later = phone.clone();
    for row in table::<LaterRow>("installed_later.csv")? {
        let mut package = Package::new(&row.package, row.app_id);
        package.installer = Some(row.installer);
        package.users = vec![PackageUser::installed(row.user, phone.clock)];
        later.packages.push(package);
    }
    Ok(later)
}

fn text(file: &str) -> Result<String, String> {
    fs::read_to_string(folder().join(file)).map_err(|error| format!("{file}: {error}"))
}

fn table<Row: DeserializeOwned>(file: &str) -> Result<Vec<Row>, String> {
    let mut reader = csv::Reader::from_path(folder().join(file)).map_err(|error| format!("{file}: {error}"))?;
    reader.deserialize().collect::<Result<_, _>>().map_err(|error| format!("{file}: {error}"))
}

#[derive(Deserialize)]
struct PhoneRow {
    key: String,
    value: String,
}

#[derive(Deserialize)]
struct UserRow {
    id: UserId,
    name: String,
    kind: String,
    state: String,
}

#[derive(Deserialize)]
struct ListRow {
    list: String,
    permissions: String,
}

#[derive(Deserialize)]
struct AppRow {
    package: String,
    permissions: String,
    target_sdk: u32,
    version: String,
    installer: String,
    system: String,
    shared_uid: String,
    users: String,
    installed: String,
    updated: String,
}

#[derive(Deserialize)]
struct GrantRow {
    holder: String,
    user: UserId,
    permission: String,
    state: String,
    flags: String,
}

#[derive(Deserialize)]
struct OpRow {
    package: String,
    user: UserId,
    op: String,
    mode: String,
    event: String,
    at: String,
    uid_state: String,
    flag: String,
    duration_ms: Option<i64>,
    attribution: String,
    proxy: String,
}

#[derive(Deserialize)]
struct UidModeRow {
    package: String,
    user: UserId,
    op: String,
    mode: String,
}

#[derive(Deserialize)]
struct SwitchedRow {
    user: UserId,
    what: String,
    who: String,
}

#[derive(Deserialize)]
struct LaterRow {
    package: String,
    app_id: u32,
    user: UserId,
    installer: String,
}

#[derive(Deserialize)]
struct ArchivedRow {
    package: String,
    user: UserId,
    at: String,
}

/// The phone that the sources describe.
///
/// # Errors
///
/// A sentence that names the file and what is wrong in it.
pub fn read() -> Result<Phone, String> {
    let about: BTreeMap<String, String> =
        table::<PhoneRow>("phone.csv")?.into_iter().map(|row| (row.key, row.value)).collect();
    let value = |key: &str| about.get(key).cloned().ok_or_else(|| format!("phone.csv: no {key}"));
    let android = value("android")?;
    let style = Style::ALL.into_iter().find(|style| style.release() == android);
    let style = style.ok_or_else(|| format!("phone.csv: android {android} is no known style"))?;
    let mut phone = Phone::empty(style, moment("phone.csv", &value("clock")?)?);
    (phone.maker, phone.model) = (value("maker")?, value("model")?);
    (phone.security_patch, phone.locale) = (value("security_patch")?, value("locale")?);
    phone.users = table::<UserRow>("users.csv")?.into_iter().map(user).collect::<Result<_, _>>()?;
    apps(&mut phone)?;
    grants(&mut phone)?;
    archived(&mut phone)?;
    app_ops(&mut phone)?;
    uid_modes(&mut phone)?;
    switched_on(&mut phone)?;
    factory_copies(&mut phone);
    Ok(phone)
}

fn moment(file: &str, text: &str) -> Result<Moment, String> {
    Moment::read(text).ok_or_else(|| format!("{file}: {text:?} is no time; 2026-11-20 18:05:34 would be"))
}

fn user(row: UserRow) -> Result<User, String> {
    let kind = match row.kind.as_str() {
        "owner" => UserKind::Owner,
        "work" => UserKind::Work,
        "clone" => UserKind::Clone,
        "private" => UserKind::Private,
        other => return Err(format!("users.csv: {other:?} is no kind of user")),
    };
    let locked = row.state == "locked";
    Ok(User { id: row.id, name: row.name, kind, running: !locked, quiet: locked, refused: locked })
}

/// Users that the package service shows: a locked space is left out.
fn shown(phone: &Phone) -> Vec<UserId> {
    phone.users.iter().filter(|user| !user.refused).map(|user| user.id).collect()
}

/// Apps with what their manifests ask for, nothing granted yet.
fn apps(phone: &mut Phone) -> Result<(), String> {
    let lists: BTreeMap<String, String> =
        table::<ListRow>("permissions.csv")?.into_iter().map(|row| (row.list, row.permissions)).collect();
    let users = shown(phone);
    for (number, row) in table::<AppRow>("apps.csv")?.into_iter().enumerate() {
        let own = 10_100 + u32::try_from(number).unwrap_or_default();
        let mut package = Package::new(&row.package, own);
        let (list, more) = row.permissions.split_once(' ').unwrap_or((&row.permissions, ""));
        let listed = lists.get(list).ok_or_else(|| format!("apps.csv: no list {list} in permissions.csv"))?;
        let more = more.split_ascii_whitespace().map(|added| added.trim_start_matches('+'));
        // `@` stands for the package in permissions that an app declares for itself.
        package.requests = listed
            .split(' ')
            .filter(|name| !name.is_empty())
            .chain(more)
            .map(|name| name.replace('@', &row.package))
            .collect();
        package.target_sdk = row.target_sdk;
        package.min_sdk = row.target_sdk.min(21);
        package.version_name = row.version;
        package.version_code = 3041;
        package.system = !row.system.is_empty();
        package.updated_system = row.system.contains("updated");
        package.privileged = row.system.contains("privileged");
        package.installer = (!row.installer.is_empty()).then_some(row.installer);
        package.initiating = package.installer.clone();
        package.source = match package.installer.as_deref() {
            None => 0,
            Some("com.android.vending" | "com.xiaomi.market") => 2,
            Some("com.android.packageinstaller") => 3,
            Some(_) => 1,
        };
        package.updated = moment("apps.csv", &row.updated)?;
        let installed = moment("apps.csv", &row.installed)?;
        let for_users: Vec<&str> = row.users.split(' ').collect();
        for user in &users {
            let has = for_users.contains(&user.to_string().as_str());
            let mut state = if has { PackageUser::installed(*user, installed) } else { PackageUser::absent(*user) };
            state.runtime = if row.shared_uid.is_empty() { not_asked(&package, has) } else { Vec::new() };
            package.users.push(state);
        }
        package.install = install_grants(&package);
        if !row.shared_uid.is_empty() {
            join(phone, &mut package, &row.shared_uid);
        }
        phone.packages.push(package);
    }
    Ok(())
}

/// A package of a shared uid: what it asks for is held by the uid.
fn join(phone: &mut Phone, package: &mut Package, name: &str) {
    if phone.shared_uid(name).is_none() {
        phone.shared_uids.push(SharedUid {
            name: name.into(),
            app_id: 10_090,
            install: Vec::new(),
            runtime: Vec::new(),
        });
    }
    let runtime: Vec<_> = package.users.iter().map(|state| (state.user, not_asked(package, state.installed))).collect();
    if let Some(shared) = phone.shared_uids.iter_mut().find(|shared| shared.name == name) {
        package.app_id = shared.app_id;
        for grant in package.install.drain(..) {
            if !shared.install.contains(&grant) {
                shared.install.push(grant);
            }
        }
        for (user, grants) in runtime {
            match shared.runtime.iter_mut().find(|(known, _)| *known == user) {
                Some((_, held)) => held.extend(grants),
                None => shared.runtime.push((user, grants)),
            }
        }
    }
    package.shared_uid = Some(name.into());
}

const SENSITIVE: u32 = 1 << 8 | 1 << 9;

/// The state of each runtime permission before anybody was asked. An app built for Android 5 has them all at once.
fn not_asked(package: &Package, installed: bool) -> Vec<Grant> {
    let asked = package.requests.iter().filter(|name| RUNTIME.contains(&name.as_str()));
    let flags = if package.system || !installed { 0 } else { SENSITIVE };
    asked.map(|name| Grant { permission: name.clone(), granted: package.target_sdk < 23, flags }).collect()
}

fn install_grants(package: &Package) -> Vec<InstallGrant> {
    let plain =
        package.requests.iter().filter(|name| !RUNTIME.contains(&name.as_str()) && !UNKNOWN.contains(&name.as_str()));
    plain
        .map(|name| InstallGrant { granted: !SPECIAL.contains(&name.as_str()), ..InstallGrant::granted(name) })
        .collect()
}

fn grants(phone: &mut Phone) -> Result<(), String> {
    for row in table::<GrantRow>("grants.csv")? {
        let known: Vec<u32> = row.flags.split_ascii_whitespace().map(flag).collect::<Result<_, _>>()?;
        let flags = known.into_iter().fold(0, |all, bit| all | bit);
        let held = match phone.shared_uids.iter_mut().find(|shared| shared.name == row.holder) {
            Some(shared) => shared.runtime.iter_mut().find(|(user, _)| *user == row.user).map(|(_, grants)| grants),
            None => phone
                .packages
                .iter_mut()
                .find(|package| package.name == row.holder)
                .and_then(|package| package.users.iter_mut().find(|state| state.user == row.user))
                .map(|state| &mut state.runtime),
        };
        let grant = held.and_then(|grants| grants.iter_mut().find(|grant| grant.permission == row.permission));
        let grant = grant.ok_or_else(|| {
            format!("grants.csv: {} does not ask for {} (user {})", row.holder, row.permission, row.user)
        })?;
        grant.granted = row.state == "granted";
        grant.flags |= flags;
    }
    Ok(())
}

fn flag(name: &str) -> Result<u32, String> {
    print::package::flag_bit(name).ok_or_else(|| format!("grants.csv: {name} is no flag"))
}

fn archived(phone: &mut Phone) -> Result<(), String> {
    for row in table::<ArchivedRow>("archived.csv")? {
        let at = moment("archived.csv", &row.at)?;
        let package = phone.packages.iter_mut().find(|package| package.name == row.package);
        let state = package.and_then(|package| package.users.iter_mut().find(|state| state.user == row.user));
        state.ok_or_else(|| format!("archived.csv: no {} for user {}", row.package, row.user))?.archived = Some(at);
    }
    Ok(())
}

fn mode(file: &str, name: &str) -> Result<Mode, String> {
    let known = [Mode::Allow, Mode::Ignore, Mode::Deny, Mode::Default, Mode::Foreground];
    known.into_iter().find(|mode| mode.name() == name).ok_or_else(|| format!("{file}: {name:?} is no mode"))
}

fn app_ops(phone: &mut Phone) -> Result<(), String> {
    for row in table::<OpRow>("ops.csv")? {
        let mode = mode("ops.csv", &row.mode)?;
        let package = phone.packages.iter_mut().find(|package| package.name == row.package);
        let state = package.and_then(|package| package.users.iter_mut().find(|state| state.user == row.user));
        let ops = &mut state.ok_or_else(|| format!("ops.csv: no {} for user {}", row.package, row.user))?.ops;
        let place = ops.iter().position(|op| op.name == row.op).unwrap_or(ops.len());
        if place == ops.len() {
            ops.push(Op { name: row.op.clone(), mode, switch: None, events: Vec::new() });
        }
        let event = event(&row)?;
        if let Some(op) = ops.get_mut(place) {
            op.events.extend(event);
        }
    }
    Ok(())
}

fn event(row: &OpRow) -> Result<Option<Event>, String> {
    if row.event.is_empty() {
        return Ok(None);
    }
    let state = ["pers", "top", "fgsvcl", "fgsvc", "fg", "bg", "cch"].into_iter().find(|known| *known == row.uid_state);
    let flag = ["s", "tp", "up", "tpd", "upd"].into_iter().find(|known| *known == row.flag);
    let proxy = row.proxy.split_once(':').map(|(uid, name)| (uid.parse().unwrap_or_default(), name.into()));
    Ok(Some(Event {
        refused: row.event == "reject",
        at: moment("ops.csv", &row.at)?,
        state: state.ok_or_else(|| format!("ops.csv: {:?} is no state of a uid", row.uid_state))?,
        flag: flag.ok_or_else(|| format!("ops.csv: {:?} is no flag of an op", row.flag))?,
        duration_ms: row.duration_ms.unwrap_or(0),
        attribution: (!row.attribution.is_empty()).then(|| row.attribution.clone()),
        proxy,
    }))
}

/// Uid modes: those of the source, and `ignore` for each contact permission that is not granted, which the platform sets
/// by itself since Android 10.
fn uid_modes(phone: &mut Phone) -> Result<(), String> {
    let mut modes: Vec<UidMode> = Vec::new();
    for row in table::<UidModeRow>("uid_modes.csv")? {
        let package = phone.package(&row.package).ok_or_else(|| format!("uid_modes.csv: no {}", row.package))?;
        let uid = print::full_uid(row.user, package.app_id);
        modes.push(UidMode { uid, op: row.op, mode: mode("uid_modes.csv", &row.mode)? });
    }
    for package in &phone.packages {
        for state in package.users.iter().filter(|state| state.installed) {
            for (permission, op) in OPS_OF_PERMISSIONS {
                if state.runtime.iter().any(|grant| grant.permission == permission && !grant.granted) {
                    let uid = print::full_uid(state.user, package.app_id);
                    modes.push(UidMode { uid, op: op.into(), mode: Mode::Ignore });
                }
            }
        }
    }
    modes.sort_by_key(|mode| mode.uid);
    phone.uid_modes = modes;
    Ok(())
}

const OPS_OF_PERMISSIONS: [(&str, &str); 4] = [
    ("android.permission.READ_CONTACTS", "READ_CONTACTS"),
    ("android.permission.WRITE_CONTACTS", "WRITE_CONTACTS"),
    ("android.permission.READ_CALL_LOG", "READ_CALL_LOG"),
    ("android.permission.READ_SMS", "READ_SMS"),
];

fn switched_on(phone: &mut Phone) -> Result<(), String> {
    for SwitchedRow { user, what, who } in table::<SwitchedRow>("switched_on.csv")? {
        let setting = match what.as_str() {
            "accessibility" => Setting::Accessibility,
            "notification-listener" => Setting::NotificationListeners,
            "admin" => {
                phone.admins.push((user, who));
                continue;
            }
            "profile-owner" => {
                phone.profile_owners.push((user, who));
                continue;
            }
            role if role.starts_with("android.app.role.") => {
                phone.roles.push(RoleHolder { user, role: what, package: who });
                continue;
            }
            other => return Err(format!("switched_on.csv: {other:?} cannot be switched on")),
        };
        let (name, class) = who.split_once('/').ok_or_else(|| format!("switched_on.csv: {who:?} is no component"))?;
        let package = phone.packages.iter_mut().find(|package| package.name == name);
        let package = package.ok_or_else(|| format!("switched_on.csv: no {name}"))?;
        package.services.push(Service { class: class.into(), setting });
        phone.switched_on.push(SwitchedOn { user, setting, component: who });
    }
    Ok(())
}

/// The system's own copy of each updated system app: older, and with the grants of the active one.
fn factory_copies(phone: &mut Phone) {
    let updated = phone.packages.iter().filter(|package| package.updated_system);
    phone.factory_copies = updated
        .map(|package| Package {
            version_code: 2000,
            version_name: "2.0".into(),
            updated_system: false,
            ..package.clone()
        })
        .collect();
}

/// Permissions that are granted at run time (protection `dangerous` on the phone's Android version or its maker's).
const RUNTIME: [&str; 42] = [
    "android.permission.READ_CONTACTS",
    "android.permission.WRITE_CONTACTS",
    "android.permission.GET_ACCOUNTS",
    "android.permission.READ_CALL_LOG",
    "android.permission.WRITE_CALL_LOG",
    "android.permission.PROCESS_OUTGOING_CALLS",
    "android.permission.READ_SMS",
    "android.permission.RECEIVE_SMS",
    "android.permission.SEND_SMS",
    "android.permission.RECEIVE_MMS",
    "android.permission.RECEIVE_WAP_PUSH",
    "android.permission.READ_PHONE_STATE",
    "android.permission.READ_PHONE_NUMBERS",
    "android.permission.CALL_PHONE",
    "android.permission.ANSWER_PHONE_CALLS",
    "android.permission.ADD_VOICEMAIL",
    "android.permission.USE_SIP",
    "android.permission.READ_CALENDAR",
    "android.permission.WRITE_CALENDAR",
    "android.permission.CAMERA",
    "android.permission.RECORD_AUDIO",
    "android.permission.ACCESS_FINE_LOCATION",
    "android.permission.ACCESS_COARSE_LOCATION",
    "android.permission.ACCESS_BACKGROUND_LOCATION",
    "android.permission.ACCESS_MEDIA_LOCATION",
    "android.permission.READ_EXTERNAL_STORAGE",
    "android.permission.WRITE_EXTERNAL_STORAGE",
    "android.permission.READ_MEDIA_IMAGES",
    "android.permission.READ_MEDIA_VIDEO",
    "android.permission.READ_MEDIA_AUDIO",
    "android.permission.READ_MEDIA_VISUAL_USER_SELECTED",
    "android.permission.POST_NOTIFICATIONS",
    "android.permission.ACTIVITY_RECOGNITION",
    "android.permission.BODY_SENSORS",
    "android.permission.BODY_SENSORS_BACKGROUND",
    "android.permission.BLUETOOTH_CONNECT",
    "android.permission.BLUETOOTH_SCAN",
    "android.permission.BLUETOOTH_ADVERTISE",
    "android.permission.NEARBY_WIFI_DEVICES",
    "android.permission.UWB_RANGING",
    "android.permission.ACCEPT_HANDOVER",
    "com.android.permission.GET_INSTALLED_APPS",
];

/// Permissions that a settings page grants; the install state stays "not granted".
const SPECIAL: [&str; 7] = [
    "android.permission.SYSTEM_ALERT_WINDOW",
    "android.permission.MANAGE_EXTERNAL_STORAGE",
    "android.permission.PACKAGE_USAGE_STATS",
    "android.permission.WRITE_SETTINGS",
    "android.permission.REQUEST_INSTALL_PACKAGES",
    "android.permission.SCHEDULE_EXACT_ALARM",
    "android.permission.USE_FULL_SCREEN_INTENT",
];

/// Permissions that current phones no longer know, or keep for the system: they get no state at all.
const UNKNOWN: [&str; 16] = [
    "android.permission.READ_PROFILE",
    "android.permission.AUTHENTICATE_ACCOUNTS",
    "android.permission.MANAGE_ACCOUNTS",
    "android.permission.USE_CREDENTIALS",
    "android.permission.WRITE_SMS",
    "android.permission.FLASHLIGHT",
    "android.permission.READ_LOGS",
    "android.permission.GET_TASKS",
    "android.permission.READ_PRIVILEGED_PHONE_STATE",
    "android.permission.BIND_ACCESSIBILITY_SERVICE",
    "android.permission.BIND_NOTIFICATION_LISTENER_SERVICE",
    "android.permission.WRITE_SECURE_SETTINGS",
    "android.permission.MANAGE_DOCUMENTS",
    "android.permission.READ_INTERNAL_STORAGE",
    "android.permission.MOUNT_UNMOUNT_FILESYSTEMS",
    "android.permission.UPDATE_APP_BADGE",
];
