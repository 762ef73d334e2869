//! What can be done about a finding: steps in the right order, evidence first. They describe; nothing is executed.
//!
//! The commands are those of `pm`, `cmd appops` and `cmd role` in Android's own shell
//! ([`PackageManagerShellCommand`], [`AppOpsService`], [`RoleShellCommand`]). Every command that turns something off is
//! followed by one that reads it back: nothing is off until the phone says so.
//!
//! [`PackageManagerShellCommand`]: https://github.com/bluestacks/frameworks-base-a16/blob/a1c479dff6309fe015080132e4fb615ed9e7e0b4/services/core/java/com/android/server/pm/PackageManagerShellCommand.java
//! [`AppOpsService`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/b0fe1b673d510ebbe83ec67e69317384b6d62b04/services/core/java/com/android/server/appop/AppOpsService.java
//! [`RoleShellCommand`]: https://github.com/LineageOS/android_packages_modules_Permission/blob/ca31a0a4e002/service/java/com/android/role/RoleShellCommand.java

mod outcome;
mod settings;

pub use outcome::{Outcome, outcome};
pub use settings::{Intent, ways_to};

pub use crate::model::Page;
use crate::model::{FIRST_RUNTIME_TARGET, PackageName, Step, Text, UserId};

/// To whom a complaint goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// The provider, the store, the authority over lenders or personal data.
    General,
    /// Google Play.
    GooglePlay,
    /// The departments behind the Chinese rule on necessary information.
    China,
}

/// Save the traces before anything is changed.
pub fn keep_evidence() -> Step {
    step("keep-evidence", "remedy-keep-evidence")
}

/// Open the page of the phone where the switch is.
pub fn open_page(app: &str, page: Page) -> Step {
    let message = match page {
        Page::Contacts => "remedy-page-contacts",
        Page::CallLog => "remedy-page-call-log",
        Page::Sms => "remedy-page-sms",
        Page::AppList => "remedy-page-app-list",
        Page::Accessibility => "remedy-page-accessibility",
        Page::Notifications => "remedy-page-notifications",
        Page::DefaultDialer => "remedy-page-default-dialer",
        Page::DefaultSms => "remedy-page-default-sms",
    };
    Step { page: Some(page), ..with("open-permission-page", Text::new(message).with("app", app)) }
}

/// Steps that turn off `permissions` of a package from a computer and read them back.
///
/// An app built for Android 5.1 or older cannot lose a permission; its app-op is shut instead, and it gets empty data.
/// A permission whose name is none of the platform's alphabet is left to the settings page.
pub fn revoke(package: &PackageName, user: UserId, target_sdk: Option<u32>, permissions: &[&str]) -> Vec<Step> {
    let legacy = target_sdk.is_some_and(|target| target < FIRST_RUNTIME_TARGET);
    let mut steps = Vec::new();
    for permission in permissions.iter().filter(|permission| is_permission(permission)) {
        if legacy {
            let Some(op) = permission.strip_prefix("android.permission.") else { continue };
            steps.push(
                with("revoke", Text::new("remedy-shut-op").with("permission", *permission).with("user", user))
                    .run(format!("adb shell cmd appops set --user {user} {package} {op} ignore")),
            );
            steps.push(
                with("verify", Text::new("remedy-verify-op").with("permission", *permission))
                    .run(format!("adb shell cmd appops get --user {user} {package} {op}")),
            );
        } else {
            steps.push(
                with("revoke", Text::new("remedy-revoke").with("permission", *permission).with("user", user))
                    .run(format!("adb shell pm revoke --user {user} {package} {permission}")),
            );
            steps.push(make_final(package, user, permission));
        }
    }
    if !legacy && !steps.is_empty() {
        steps.push(verify(package, user));
    }
    steps
}

/// Steps that make a refusal hold: the app can no longer ask for `permission`.
pub fn refuse_for_good(package: &PackageName, user: UserId, permission: &str) -> Vec<Step> {
    if !is_permission(permission) {
        return Vec::new();
    }
    vec![make_final(package, user, permission), verify(package, user)]
}

/// Say no when it asks.
pub fn refuse() -> Step {
    step("refuse", "remedy-refuse")
}

/// Take a role away from a package (Android 10 and newer).
pub fn release_role(package: &PackageName, user: UserId, role: &'static str) -> Step {
    with("release-role", Text::new("remedy-release-role").with("user", user))
        .run(format!("adb shell cmd role remove-role-holder --user {user} {role} {package}"))
}

/// Switch off, for one user, an app whose permission nobody can take back.
pub fn disable(package: &PackageName, user: UserId) -> Step {
    step("disable", "remedy-disable").run(format!("adb shell pm disable-user --user {user} {package}"))
}

/// Remove the app, as the person's own choice; a part of the system image can only be switched off.
pub fn uninstall(package: &PackageName, user: UserId, system: bool) -> Step {
    if system {
        return disable(package, user);
    }
    step("uninstall", "remedy-uninstall").run(format!("adb shell pm uninstall --user {user} {package}"))
}

/// Complain.
pub fn complain(channel: Channel) -> Step {
    let message = match channel {
        Channel::General => "remedy-complain",
        Channel::GooglePlay => "remedy-complain-play",
        Channel::China => "remedy-complain-cn",
    };
    step("complain", message)
}

/// Tell the people in the contacts.
pub fn warn_contacts() -> Step {
    step("warn-contacts", "remedy-warn-contacts")
}

/// Ask the person whether the app lends.
pub fn ask_person(app: &str) -> Step {
    with("ask-person", Text::new("remedy-ask-person").with("app", app))
}

/// Leave the file, and take the app from a store.
pub fn do_not_install() -> Step {
    step("do-not-install", "remedy-do-not-install")
}

/// Read the permissions of a package that no source shows.
pub fn read_package(package: &PackageName) -> Step {
    step("read-package", "remedy-read-package").run(format!("adb shell dumpsys package {package}"))
}

/// Make the missing sources and audit again.
pub fn complete_audit() -> Step {
    step("complete-audit", "remedy-complete-audit")
}

fn make_final(package: &PackageName, user: UserId, permission: &str) -> Step {
    with("make-final", Text::new("remedy-make-final").with("permission", permission).with("user", user))
        .run(format!("adb shell pm set-permission-flags --user {user} {package} {permission} user-fixed"))
}

fn verify(package: &PackageName, user: UserId) -> Step {
    with("verify", Text::new("remedy-verify").with("user", user)).run(format!("adb shell dumpsys package {package}"))
}

/// A name that is safe to hand to a shell.
fn is_permission(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'.')
}

fn step(action: &'static str, message: &'static str) -> Step {
    with(action, Text::new(message))
}

fn with(action: &'static str, text: Text) -> Step {
    Step { action, text, command: None, page: None }
}

/// Gives a step its command.
trait Run {
    fn run(self, command: String) -> Step;
}

impl Run for Step {
    fn run(mut self, command: String) -> Step {
        self.command = Some(command);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::READ_CONTACTS;

    fn commands(target_sdk: Option<u32>, permissions: &[&str]) -> Vec<String> {
        let package = PackageName::new("com.example.loan").expect("a name");
        revoke(&package, 999, target_sdk, permissions).into_iter().filter_map(|step| step.command).collect()
    }

    #[test]
    fn a_permission_is_revoked_made_final_and_read_back() {
        assert_eq!(
            commands(Some(34), &[READ_CONTACTS]),
            [
                "adb shell pm revoke --user 999 com.example.loan android.permission.READ_CONTACTS",
                "adb shell pm set-permission-flags --user 999 com.example.loan android.permission.READ_CONTACTS user-fixed",
                "adb shell dumpsys package com.example.loan",
            ]
        );
        assert_eq!(commands(Some(23), &[READ_CONTACTS]), commands(None, &[READ_CONTACTS]));
    }

    #[test]
    fn an_old_app_loses_its_app_op_because_it_cannot_lose_the_permission() {
        assert_eq!(
            commands(Some(22), &[READ_CONTACTS]),
            [
                "adb shell cmd appops set --user 999 com.example.loan READ_CONTACTS ignore",
                "adb shell cmd appops get --user 999 com.example.loan READ_CONTACTS",
            ]
        );
    }

    #[test]
    fn a_name_that_a_shell_would_read_otherwise_gets_no_command() {
        let hostile = "android.permission.X; reboot";
        assert!(commands(Some(34), &[hostile, ""]).is_empty());
        let package = PackageName::new("com.example.loan").expect("a name");
        assert!(refuse_for_good(&package, 0, hostile).is_empty());
    }
}
