//! `dumpsys package`, of the whole phone or of one package (`Settings.dumpPackageLPr` and what stands around it).

mod around;

use super::{Paper, full_uid, identity};
use crate::phone::{Grant, InstallGrant, Package, PackageUser, Phone, SharedUid, Style, UserId};

/// `dumpsys package`: the whole phone. No version prints what packages request here.
pub fn whole_phone(phone: &Phone) -> String {
    print(phone, None)
}

/// `dumpsys package NAME`.
pub fn single(phone: &Phone, name: &str) -> String {
    if phone.package(name).is_none() {
        return match phone.style {
            Style::Android6 => String::new(),
            Style::Android8 | Style::Android10 | Style::Android11 => {
                format!("\nDexopt state:\n  Unable to find package: {name}\n")
            }
            _ => format!("Unable to find package: {name}\n"),
        };
    }
    print(phone, Some(name))
}

fn print(phone: &Phone, only: Option<&str>) -> String {
    let mut paper = Paper::default();
    let shown = |package: &&Package| only.is_none_or(|name| package.name == name);
    if only.is_none() {
        around::about_the_system(&mut paper, phone);
    }
    around::resolver_tables(&mut paper, phone, only);
    around::definitions(&mut paper, phone, only);

    paper.line(0, "Packages:");
    for package in phone.packages.iter().filter(shown) {
        block(&mut paper, phone, package, only.is_some());
    }
    let renamed: Vec<_> = phone.packages.iter().filter(shown).filter(|package| package.real_name.is_some()).collect();
    if !renamed.is_empty() {
        paper.end();
        paper.line(0, "Renamed packages:");
        for package in renamed {
            // New name, comma, the old one under which it goes on: the arrow is for the check-in form.
            let real = package.real_name.as_deref().unwrap_or_default();
            paper.line(2, format!("{real},{}", package.name));
        }
    }
    let hidden: Vec<_> = phone.factory_copies.iter().filter(shown).collect();
    if !hidden.is_empty() {
        paper.end();
        paper.line(0, "Hidden system packages:");
        for package in hidden {
            block(&mut paper, phone, package, only.is_some());
        }
    }
    if phone.style >= Style::Android11 {
        around::queries(&mut paper, phone, only);
    }
    let of_only = only.and_then(|name| phone.package(name)).and_then(|package| package.shared_uid.as_deref());
    let shared: Vec<_> =
        phone.shared_uids.iter().filter(|shared| only.is_none() || of_only == Some(shared.name.as_str())).collect();
    if !shared.is_empty() {
        paper.end();
        paper.line(0, "Shared users:");
        for shared in shared {
            shared_user(&mut paper, phone, shared);
        }
    }
    around::after_the_packages(&mut paper, phone, only);
    paper.done()
}

/// One package. `single` is the dump of this package alone, which prints more.
fn block(paper: &mut Paper, phone: &Phone, package: &Package, single: bool) {
    let style = phone.style;
    let name = &package.name;
    let heading = package.real_name.as_deref().unwrap_or(name);
    paper.line(2, format!("Package [{heading}] ({:x}):", identity(&[name, &package.version_name])));
    if package.real_name.is_some() {
        paper.line(4, format!("compat name={name}"));
    }
    let id = if style >= Style::Android14 { "appId" } else { "userId" };
    paper.line(4, format!("{id}={}", package.app_id));
    if let Some(shared) = &package.shared_uid {
        paper.line(4, format!("sharedUser=SharedUserSetting{{{:x} {shared}/{}}}", identity(&[shared]), package.app_id));
    }
    about_the_code(paper, style, package);
    about_the_installation(paper, style, package);
    if !package.declares.is_empty() {
        paper.line(4, "declared permissions:");
        for (permission, prot) in &package.declares {
            let installed = if style >= Style::Android14 { "" } else { ", INSTALLED" };
            paper.line(6, format!("{permission}: prot={prot}{installed}"));
        }
    }
    if single && !package.requests.is_empty() {
        paper.line(4, "requested permissions:");
        for request in &package.requests {
            let marked = matches!(style, Style::Android10 | Style::Android11) && RESTRICTED.contains(&request.as_str());
            paper.line(6, format!("{request}{}", if marked { ": restricted=true" } else { "" }));
        }
    }
    let shared = package.shared_uid.as_deref().and_then(|name| phone.shared_uid(name));
    match shared {
        None => install_permissions(paper, style, &package.install),
        Some(shared) if single => install_permissions(paper, style, &shared.install),
        Some(_) => {}
    }
    for user in &package.users {
        user_block(paper, style, package, user, single);
    }
}

/// The permissions that Android 10 and 11 mark as restricted (`PermissionInfo.FLAG_HARD_RESTRICTED` and `SOFT_`).
const RESTRICTED: [&str; 12] = [
    "android.permission.SEND_SMS",
    "android.permission.RECEIVE_SMS",
    "android.permission.READ_SMS",
    "android.permission.RECEIVE_WAP_PUSH",
    "android.permission.RECEIVE_MMS",
    "android.permission.READ_CELL_BROADCASTS",
    "android.permission.READ_CALL_LOG",
    "android.permission.WRITE_CALL_LOG",
    "android.permission.PROCESS_OUTGOING_CALLS",
    "android.permission.ACCESS_BACKGROUND_LOCATION",
    "android.permission.READ_EXTERNAL_STORAGE",
    "android.permission.WRITE_EXTERNAL_STORAGE",
];

/// Where the code lies and what it is: from `pkg=` to `processes`.
fn about_the_code(paper: &mut Paper, style: Style, package: &Package) {
    let name = &package.name;
    let path = code_path(style, package);
    let hash = identity(&[name, "pkg", &package.version_name]);
    paper.line(4, format!("pkg=Package{{{hash:x} {name}}}"));
    paper.line(4, format!("codePath={path}"));
    paper.line(4, format!("resourcePath={path}"));
    paper.line(4, format!("legacyNativeLibraryDir={path}/lib"));
    if style >= Style::Android13 {
        paper.line(4, "extractNativeLibs=false");
    }
    paper.line(4, "primaryCpuAbi=arm64-v8a");
    paper.line(4, "secondaryCpuAbi=null");
    if style >= Style::Android13 {
        paper.line(4, "cpuAbiOverride=null");
    }
    let min_sdk = if style >= Style::Android8 { format!(" minSdk={}", package.min_sdk) } else { String::new() };
    paper.line(4, format!("versionCode={}{min_sdk} targetSdk={}", package.version_code, package.target_sdk));
    if style >= Style::Android13 {
        paper.line(4, "minExtensionVersions=[]");
    }
    paper.line(4, format!("versionName={}", package.version_name));
    if style >= Style::Android16 {
        paper.line(4, "hiddenApiEnforcementPolicy=2");
    }
    if style >= Style::Android13 {
        paper.line(4, "usesNonSdkApi=false");
    }
    paper.line(4, "splits=[base]");
    if style >= Style::Android8 {
        paper.line(4, "apkSigningVersion=2");
    }
    if style < Style::Android13 {
        paper.line(4, format!("applicationInfo=ApplicationInfo{{{hash:x} {name}}}"));
    }
    let flags = flags(package);
    paper.line(4, format!("flags=[ {flags}]"));
    let private = if package.privileged { "PRIVILEGED " } else { "" };
    if package.privileged {
        paper.line(4, format!("privateFlags=[ {private}]"));
    }
    if style >= Style::Android11 {
        paper.line(4, "forceQueryable=false");
        // Android 11 and 12 print the list only when it is empty; later ones only when it is not.
        if style < Style::Android13 {
            paper.line(4, "queriesPackages=[]");
        }
    }
    if style >= Style::Android14Qpr {
        paper.line(4, "scannedAsStoppedSystemApp=false");
    } else {
        paper.line(4, format!("dataDir=/data/user/0/{name}"));
    }
    paper.line(4, "supportsScreens=[small, medium, large, xlarge, resizeable, anyDensity]");
}

fn code_path(style: Style, package: &Package) -> String {
    let name = &package.name;
    if package.system && !package.updated_system {
        let folder = if package.privileged { "priv-app" } else { "app" };
        return format!("/system/{folder}/{name}");
    }
    if style < Style::Android11 {
        return format!("/data/app/{name}-1");
    }
    format!(
        "/data/app/~~{:07x}{:07x}wA==/{name}-{:07x}{:07x}Q==",
        identity(&[name, "a"]),
        identity(&[name, "b"]),
        identity(&[name, "c"]),
        identity(&[name, "d"])
    )
}

fn flags(package: &Package) -> String {
    [
        ("SYSTEM ", package.system),
        ("HAS_CODE ", true),
        ("ALLOW_CLEAR_USER_DATA ", true),
        ("UPDATED_SYSTEM_APP ", package.updated_system),
        ("ALLOW_BACKUP ", !package.system),
    ]
    .iter()
    .filter(|(_, set)| *set)
    .map(|(name, _)| *name)
    .collect()
}

/// When it came, from whom, and its signature: from `timeStamp=` to the overlay lines.
fn about_the_installation(paper: &mut Paper, style: Style, package: &Package) {
    paper.line(4, format!("timeStamp={}", package.updated));
    if style < Style::Android13 {
        // One time for the whole phone; the owner's, or that of whoever has it.
        let first = package.users.iter().find(|user| user.installed).or(package.users.first());
        paper.line(4, format!("firstInstallTime={}", first.map(|user| user.first_installed).unwrap_or_default()));
    }
    paper.line(4, format!("lastUpdateTime={}", package.updated));
    let or_null = |name: &Option<String>| name.clone().unwrap_or_else(|| "null".into());
    if style >= Style::Android14 {
        paper.line(4, format!("installerPackageName={}", or_null(&package.installer)));
        let uid = if package.installer.is_some() { "10023" } else { "-1" };
        paper.line(4, format!("installerPackageUid={uid}"));
        paper.line(4, format!("initiatingPackageName={}", or_null(&package.initiating)));
        paper.line(4, format!("originatingPackageName={}", or_null(&package.originating)));
    } else if let Some(installer) = &package.installer {
        paper.line(4, format!("installerPackageName={installer}"));
    }
    if style >= Style::Android13 {
        paper.line(4, format!("packageSource={}", package.source));
    }
    if style >= Style::Android14 {
        paper.line(4, "appMetadataFilePath=null");
    }
    if style >= Style::Android16 {
        paper.line(4, "appMetadataSource=0");
    }
    let hash = identity(&[&package.name, "signature"]);
    if style >= Style::Android10 {
        paper.line(
            4,
            format!(
                "signatures=PackageSignatures{{{hash:x} version:2, signatures:[{:x}], past signatures:[]}}",
                hash / 3
            ),
        );
    } else {
        paper.line(4, format!("signatures=PackageSignatures{{{hash:x} [{:x}]}}", hash / 3));
    }
    let status = if style <= Style::Android8 { " installStatus=1" } else { "" };
    paper.line(4, format!("installPermissionsFixed=true{status}"));
    paper.line(4, format!("pkgFlags=[ {}]", flags(package)));
    if style >= Style::Android14 {
        paper.line(4, format!("privatePkgFlags=[ {}]", if package.privileged { "PRIVILEGED " } else { "" }));
        paper.line(4, "apexModuleName=null");
    }
    if let Some(target) = package.overlay_target.as_ref().filter(|_| style >= Style::Android10) {
        paper.line(4, format!("overlayTarget={target}"));
        paper.line(4, "overlayCategory=null");
    }
}

fn install_permissions(paper: &mut Paper, style: Style, grants: &[InstallGrant]) {
    if grants.is_empty() {
        return;
    }
    paper.line(4, "install permissions:");
    for grant in grants {
        let user = grant.user.map(|user| format!(", userId={user}")).unwrap_or_default();
        paper.line(6, format!("{}{user}", state(style, &grant.permission, grant.granted, grant.flags)));
    }
}

/// `NAME: granted=true, flags=[ … ]`.
fn state(style: Style, permission: &str, granted: bool, flags: u32) -> String {
    if flags == 0 {
        return format!("{permission}: granted={granted}");
    }
    let names: Vec<String> =
        (0..32).map(|bit| 1_u32 << bit).filter(|bit| flags & bit != 0).map(|bit| flag_name(style, bit)).collect();
    // Blanks between and behind before Android 10; bars between and nothing behind since.
    let list =
        if style >= Style::Android10 { names.join("|") } else { names.iter().map(|name| format!("{name} ")).collect() };
    format!("{permission}: granted={granted}, flags=[ {list}]")
}

/// The name of a flag; what has none is printed as a signed number.
fn flag_name(style: Style, bit: u32) -> String {
    let known = FLAGS.iter().find(|(known, since, _)| *known == bit && style >= *since).map(|(_, _, name)| *name);
    match known {
        Some("REVOKED_COMPAT") if style < Style::Android11 => "REVOKE_ON_UPGRADE".into(),
        Some(name) => name.into(),
        None => bit.cast_signed().to_string(),
    }
}

/// The bit of a flag by its name.
pub fn flag_bit(name: &str) -> Option<u32> {
    FLAGS.iter().find(|(_, _, known)| *known == name).map(|(bit, ..)| *bit)
}

/// `PackageManager.permissionFlagToString`: bit, first style that names it, name.
const FLAGS: [(u32, Style, &str); 18] = [
    (1, Style::Android6, "USER_SET"),
    (1 << 1, Style::Android6, "USER_FIXED"),
    (1 << 2, Style::Android6, "POLICY_FIXED"),
    (1 << 3, Style::Android6, "REVOKED_COMPAT"),
    (1 << 4, Style::Android6, "SYSTEM_FIXED"),
    (1 << 5, Style::Android6, "GRANTED_BY_DEFAULT"),
    (1 << 6, Style::Android8, "REVIEW_REQUIRED"),
    (1 << 7, Style::Android10, "REVOKE_WHEN_REQUESTED"),
    (1 << 8, Style::Android10, "USER_SENSITIVE_WHEN_GRANTED"),
    (1 << 9, Style::Android10, "USER_SENSITIVE_WHEN_DENIED"),
    (1 << 11, Style::Android10, "RESTRICTION_INSTALLER_EXEMPT"),
    (1 << 12, Style::Android10, "RESTRICTION_SYSTEM_EXEMPT"),
    (1 << 13, Style::Android10, "RESTRICTION_UPGRADE_EXEMPT"),
    (1 << 14, Style::Android10, "APPLY_RESTRICTION"),
    (1 << 15, Style::Android10, "GRANTED_BY_ROLE"),
    (1 << 16, Style::Android11, "ONE_TIME"),
    (1 << 17, Style::Android11, "AUTO_REVOKED"),
    (1 << 19, Style::Android17, "SELECTED_LOCATION_ACCURACY"),
];

/// The `User N:` line and what stands below it.
fn user_block(paper: &mut Paper, style: Style, package: &Package, user: &PackageUser, single: bool) {
    let name = &package.name;
    paper.line(4, user_line(style, package, user));
    if style >= Style::Android13 {
        paper.line(6, format!("installReason={}", if user.installed && !package.system { 4 } else { 0 }));
    }
    if style >= Style::Android14Qpr {
        let folder = if user.installed { format!("/data/user/{}/{name}", user.user) } else { "null".into() };
        paper.line(6, format!("dataDir={folder}"));
    }
    if style >= Style::Android13 {
        paper.line(6, format!("firstInstallTime={}", user.first_installed));
    }
    if let Some(archived) = user.archived.filter(|_| style >= Style::Android14Qpr) {
        paper.line(6, format!("archiveTime={archived}"));
        if style >= Style::Android16 {
            paper.line(6, format!("unarchiveInstallerTitle={}", package.installer.as_deref().unwrap_or("null")));
            paper.line(8, format!("archiveActivityInfo=ArchiveActivityInfo {{ title = {name} }}"));
        }
    }
    if style >= Style::Android13 {
        paper.line(6, "uninstallReason=0");
    }
    if let Some(by) = user.suspended_by.as_ref().filter(|_| style >= Style::Android11) {
        paper.line(4, "Suspend params:");
        paper.start(6, format!("suspendingPackage={by} dialogInfo=null"));
        if style >= Style::Android14Qpr {
            paper.more(format!(" quarantined={}", user.quarantined));
            paper.end();
        }
        paper.end();
    }
    overlay_paths(paper, style, package);
    let runtime: &[Grant] = if package.shared_uid.is_some() { &[] } else { &user.runtime };
    if package.shared_uid.is_none() {
        // The group of the network is the one that an install permission brings.
        if package.install.iter().any(|grant| grant.granted && grant.permission == "android.permission.INTERNET") {
            paper.line(6, "gids=[3003]");
        }
        if single || !runtime.is_empty() {
            paper.line(6, "runtime permissions:");
        }
    }
    for grant in runtime {
        paper.line(8, state(style, &grant.permission, grant.granted, grant.flags));
    }
    if !user.disabled_components.is_empty() {
        paper.line(6, "disabledComponents:");
        for component in &user.disabled_components {
            paper.line(8, component);
        }
    }
    if user.archived.is_some() && style == Style::Android14Qpr {
        // Printed without an end of line, so that the next line is glued to it.
        paper.start(
            0,
            format!(
                "ArchiveState {{ activityInfos = [ArchiveActivityInfo {{ title = {name} }}], installerTitle = null }}"
            ),
        );
    }
}

fn user_line(style: Style, package: &Package, user: &PackageUser) -> String {
    let number = user.user;
    let inode = if user.installed { identity(&[&package.name, "ce"]) % 500_000 + 1 + number } else { 0 };
    let suspended = match (&user.suspended_by, style) {
        (None, _) => "false".into(),
        (Some(by), Style::Android10) => format!("true suspendingPackage={by} dialogInfo=null"),
        (Some(_), _) => "true".into(),
    };
    let line = [
        ("ceDataInode", inode.to_string(), style >= Style::Android8),
        ("deDataInode", (inode / 2).to_string(), style >= Style::Android14Qpr),
        ("pccCeDataInode", "0".into(), style >= Style::Android17),
        ("pccDeDataInode", "0".into(), style >= Style::Android17),
        ("installed", user.installed.to_string(), true),
        ("hidden", user.hidden.to_string(), true),
        ("suspended", suspended, style >= Style::Android8),
        ("appLockEnabled", "false".into(), style >= Style::Android17),
        ("distractionFlags", "0".into(), style >= Style::Android11),
        ("stopped", user.stopped.to_string(), true),
        ("notLaunched", user.not_launched.to_string(), true),
        ("enabled", user.enabled.to_string(), true),
        ("instant", "false".into(), style >= Style::Android8),
        ("virtual", "false".into(), style >= Style::Android10),
        ("quarantined", user.quarantined.to_string(), style >= Style::Android14Qpr),
    ]
    .into_iter()
    .filter(|(_, _, printed)| *printed)
    .fold(format!("User {number}:"), |line, (key, value, _)| format!("{line} {key}={value}"));
    // Android 6 puts two blanks behind the colon.
    if style == Style::Android6 { line.replacen(": ", ":  ", 1) } else { line }
}

/// Overlay paths of the library that a system package brings along: at the left edge in Android 13 and 14.
fn overlay_paths(paper: &mut Paper, style: Style, package: &Package) {
    if !(package.privileged && style >= Style::Android13) {
        return;
    }
    let overlay = "/product/overlay/NavigationBarMode3Button/NavigationBarMode3ButtonOverlay.apk";
    paper.line(6, "overlay paths:");
    paper.line(8, overlay);
    if style < Style::Android16 {
        paper.line(6, "");
        paper.line(0, format!("{}.shared overlay paths:", package.name));
        paper.line(10, overlay);
    } else {
        paper.line(6, format!("{}.shared overlay paths:", package.name));
        paper.line(8, overlay);
    }
}

fn shared_user(paper: &mut Paper, phone: &Phone, shared: &SharedUid) {
    let style = phone.style;
    paper.line(2, format!("SharedUser [{}] ({:x}):", shared.name, identity(&[&shared.name])));
    let id = if style >= Style::Android14 { "appId" } else { "userId" };
    paper.line(4, format!("{id}={}", shared.app_id));
    if style >= Style::Android10 {
        paper.line(4, "Packages");
        for package in phone.packages.iter().filter(|package| package.shared_uid.as_ref() == Some(&shared.name)) {
            let hash = identity(&[&package.name, &package.version_name]);
            paper.line(6, format!("PackageSetting{{{hash:x} {}/{}}}", package.name, shared.app_id));
        }
    }
    install_permissions(paper, style, &shared.install);
    let state_of = |user: UserId| shared.runtime.iter().find(|(owner, _)| *owner == user).map(|(_, grants)| grants);
    for user in &phone.users {
        let Some(grants) = state_of(user.id) else { continue };
        // Since Android 13 install states count too, so the heading may stand alone.
        let counted = !grants.is_empty() || style >= Style::Android13 && !shared.install.is_empty();
        if counted {
            paper.line(4, format!("User {}: ", user.id));
            paper.line(6, "gids=[3003]");
        }
        if !grants.is_empty() {
            paper.line(6, "runtime permissions:");
        }
        for grant in grants {
            paper.line(8, state(style, &grant.permission, grant.granted, grant.flags));
        }
    }
}

/// Used by the app-op printer: the uid under which a package acts for a user.
pub(crate) fn uid_of(package: &Package, user: UserId) -> u32 {
    full_uid(user, package.app_id)
}
