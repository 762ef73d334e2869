//! What a dump of the package service prints around the packages: it names packages and permissions in many places that
//! say nothing of who holds what, and a parser has to pass over all of them.

use super::code_path;
use crate::{
    phone::{Package, Phone, Setting, Style},
    print::{Paper, getprop, identity},
};

/// What a whole dump opens with.
pub(super) fn about_the_system(paper: &mut Paper, phone: &Phone) {
    let api = phone.style.api();
    paper.line(0, "Database versions:");
    for volume in ["Internal", "External"] {
        paper.line(2, format!("{volume}:"));
        paper.line(4, format!("sdkVersion={api} databaseVersion=3 "));
        paper.line(4, format!("fingerprint={} ", getprop::fingerprint(phone)));
    }
    paper.end();
    if phone.style >= Style::Android13 {
        paper.line(0, "Known Packages:");
        paper.line(2, "System:");
        paper.line(4, "android");
        paper.end();
    }
    paper.line(0, "Verifiers:");
    paper.line(2, "Required: com.android.vending (uid=10023)");
    paper.end();
    let verifier = if phone.style >= Style::Android13 { "Domain Verifier" } else { "Intent Filter Verifier" };
    paper.line(0, format!("No {verifier} available!"));
    paper.end();
    paper.line(0, "Libraries:");
    paper.line(2, "android.test.base -> (jar) /system/framework/android.test.base.jar");
    paper.line(2, "org.apache.http.legacy -> (jar) /system/framework/org.apache.http.legacy.jar");
    paper.end();
    paper.line(0, "Features:");
    paper.line(2, "android.hardware.camera");
    paper.line(2, "android.hardware.telephony");
    paper.end();
}

/// Who answers which intent: it names packages and components long before the packages come.
pub(super) fn resolver_tables(paper: &mut Paper, phone: &Phone, only: Option<&str>) {
    paper.line(0, "Activity Resolver Table:");
    paper.line(2, "Non-Data Actions:");
    paper.line(6, "android.intent.action.MAIN:");
    for package in phone.packages.iter().filter(|package| only.is_none_or(|name| package.name == name)) {
        let (name, component) = (&package.name, identity(&[&package.name, "activity"]));
        paper.line(8, format!("{component:x} {name}/.MainActivity filter {:x}", identity(&[name, "filter"])));
        paper.line(10, "Action: \"android.intent.action.MAIN\"");
        paper.line(10, "Category: \"android.intent.category.LAUNCHER\"");
    }
    paper.end();
    services(paper, phone, only);
    if phone.style >= Style::Android13 {
        paper.line(0, "Domain verification status:");
        paper.end();
    }
}

/// The services that see the screen or the notifications, each behind the permission that makes it one.
fn services(paper: &mut Paper, phone: &Phone, only: Option<&str>) {
    let shown = phone.packages.iter().filter(|package| only.is_none_or(|name| package.name == name));
    let services: Vec<_> = shown.flat_map(|package| package.services.iter().map(move |one| (package, one))).collect();
    if services.is_empty() {
        return;
    }
    paper.line(0, "Service Resolver Table:");
    paper.line(2, "Non-Data Actions:");
    for (setting, action, permission) in [
        (Setting::Accessibility, "android.accessibilityservice.AccessibilityService", "BIND_ACCESSIBILITY_SERVICE"),
        (
            Setting::NotificationListeners,
            "android.service.notification.NotificationListenerService",
            "BIND_NOTIFICATION_LISTENER_SERVICE",
        ),
    ] {
        let mut of_action = services.iter().filter(|(_, service)| service.setting == setting).peekable();
        if of_action.peek().is_some() {
            paper.line(6, format!("{action}:"));
        }
        for (package, service) in of_action {
            let (name, class) = (&package.name, &service.class);
            let short = class.strip_prefix(name.as_str()).filter(|rest| rest.starts_with('.')).unwrap_or(class);
            let (component, filter) = (identity(&[name, class]), identity(&[name, class, "filter"]));
            let line =
                format!("{component:x} {name}/{short} filter {filter:x} permission android.permission.{permission}");
            paper.line(8, line);
            paper.line(10, format!("Action: \"{action}\""));
        }
    }
    paper.end();
}

/// Permissions that are defined, and the keys of packages.
pub(super) fn definitions(paper: &mut Paper, phone: &Phone, only: Option<&str>) {
    let style = phone.style;
    let defined: Vec<(&str, &str, u32, u32, &str)> = PLATFORM_PERMISSIONS
        .iter()
        .filter(|_| only.is_none())
        .map(|(name, kind, prot)| (*name, "android", 1000, *kind, *prot))
        .chain(phone.packages.iter().filter(|package| only.is_none_or(|name| package.name == name)).flat_map(
            |package| {
                let declares = package.declares.iter();
                declares.map(|(name, prot)| (name.as_str(), package.name.as_str(), package.app_id, 0, prot.as_str()))
            },
        ))
        .collect();
    if !defined.is_empty() {
        paper.line(0, "Permissions:");
        for (name, package, uid, kind, prot) in defined {
            paper.line(2, format!("Permission [{name}] ({:x}):", identity(&[name])));
            paper.line(4, format!("sourcePackage={package}"));
            let gids = if style >= Style::Android16 { "[]" } else { "null" };
            paper.line(4, format!("uid={uid} gids={gids} type={kind} prot={prot}"));
            let class = if style >= Style::Android13 { "PermissionInfo" } else { "Permission" };
            paper.line(4, format!("perm={class}{{{:x} {name}}}", identity(&[name, "perm"])));
            if style >= Style::Android13 {
                paper.line(4, "flags=0x0");
            }
        }
        paper.end();
    }
    if only.is_none() {
        paper.line(0, "AppOp Permissions:");
        paper.line(2, "AppOp Permission android.permission.SYSTEM_ALERT_WINDOW:");
        for package in phone.packages.iter().filter(|package| asks(package, "android.permission.SYSTEM_ALERT_WINDOW")) {
            paper.line(4, &package.name);
        }
        paper.end();
    }
    paper.line(0, "Key Set Manager:");
    for package in phone.packages.iter().filter(|package| only.is_none_or(|name| package.name == name)) {
        paper.line(2, format!("[{}]", package.name));
        paper.line(6, "Signing KeySets: 32");
    }
    paper.end();
}

/// A few permissions of the platform, so that the section is there: name, type (0 dangerous-install, 1 built in), protection.
const PLATFORM_PERMISSIONS: [(&str, u32, &str); 3] = [
    ("android.permission.READ_CONTACTS", 1, "dangerous"),
    ("android.permission.WRITE_CONTACTS", 1, "dangerous"),
    ("android.permission.INTERNET", 1, "normal|instant"),
];

fn asks(package: &Package, permission: &str) -> bool {
    package.requests.iter().any(|request| request == permission)
}

/// Who may see whom (Android 11 and later): it repeats `User N:` in the column of a package's user.
pub(super) fn queries(paper: &mut Paper, phone: &Phone, only: Option<&str>) {
    paper.end();
    paper.line(0, "Queries:");
    paper.line(2, "system apps queryable: false");
    if phone.style >= Style::Android13 {
        paper.line(2, "queries via forceQueryable:");
    }
    paper.line(2, "queries via package name:");
    paper.line(2, if phone.style >= Style::Android16 { "queries via component:" } else { "queries via intent:" });
    for package in phone.packages.iter().filter(|package| only.is_none_or(|name| package.name == name)).take(3) {
        paper.line(4, format!("{}:", package.name));
        paper.line(6, "com.android.vending");
    }
    paper.line(2, "queryable via interaction:");
    for user in &phone.users {
        paper.line(4, format!("User {}:", user.id));
        if let Some(package) = phone.packages.first() {
            paper.line(6, "[android,com.android.settings]:");
            paper.line(8, &package.name);
        }
    }
    if phone.style >= Style::Android13 {
        paper.line(2, "queryable via uses-library:");
    }
}

pub(super) fn after_the_packages(paper: &mut Paper, phone: &Phone, only: Option<&str>) {
    if phone.style >= Style::Android8 && only.is_none() {
        paper.end();
        paper.line(0, "Package Changes:");
        paper.line(2, "Sequence number=2");
        for user in &phone.users {
            paper.line(2, format!("User {}:", user.id));
            paper.line(4, "seq=1, package=com.android.vending");
        }
        paper.end();
    }
    if phone.style >= Style::Android8 {
        paper.end();
        paper.line(0, "Dexopt state:");
        for package in phone.packages.iter().filter(|package| only.is_none_or(|name| package.name == name)) {
            paper.line(2, format!("[{}]", package.name));
            paper.line(4, format!("path: {}/base.apk", code_path(phone.style, package)));
            paper.line(6, "arm64: [status=speed-profile] [reason=install]");
        }
    }
    if (Style::Android8..Style::Android16).contains(&phone.style) {
        paper.end();
        paper.line(0, "Compiler stats:");
        for package in phone.packages.iter().filter(|package| only.is_none_or(|name| package.name == name)) {
            paper.line(2, format!("[{}]", package.name));
            paper.line(4, "(No recorded stats)");
        }
    }
    if only.is_none() {
        paper.end();
        paper.line(0, "Settings parse messages:");
        paper.end();
        paper.line(0, "Package warning messages:");
    }
}
