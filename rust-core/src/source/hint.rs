//! What the name of a file may say, where its content cannot.
//!
//! `cmd appops get` names neither package nor user; a bare settings value does not name its setting, nor a role holder
//! the role; hardly any command names the user it was asked for. So these names mean something (`.txt` may be missing,
//! `-userN` in front of it gives the user, else it is user 0):
//!
//! | name | content |
//! |---|---|
//! | `appops-PACKAGE.txt`, `appops-PACKAGE-userN.txt` | `cmd appops get --user N PACKAGE` |
//! | `enabled_accessibility_services.txt`, `…-userN.txt` | `settings get --user N secure enabled_accessibility_services` |
//! | `enabled_notification_listeners.txt`, `…-userN.txt` | `settings get --user N secure enabled_notification_listeners` |
//! | `role-ROLE.txt`, `role-ROLE-userN.txt` | `cmd role get-role-holders --user N ROLE` |
//! | `packages-userN.txt` | `pm list packages --user N` |
//! | `settings_secure-userN.txt` | `settings list --user N secure` |
//!
//! A name never overrules a content that speaks for itself.

use crate::model::{PackageName, UserId};

/// What a name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hint<'name> {
    /// What the content is about.
    pub(super) about: Option<About<'name>>,
    /// The user it is about.
    pub(super) user: Option<UserId>,
}

/// The subjects that a name can give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum About<'name> {
    /// The app-ops of a package.
    AppOps(PackageName),
    /// The setting `enabled_accessibility_services`.
    AccessibilityServices,
    /// The setting `enabled_notification_listeners`.
    NotificationListeners,
    /// The holders of a role.
    Role(&'name str),
}

impl<'name> Hint<'name> {
    /// Reads the last part of a path or of `FILE!PART`.
    pub(super) fn of(name: &'name str) -> Self {
        let last = name.rsplit(['/', '\\', '!']).next().unwrap_or_default();
        let stem = last.strip_suffix(".txt").unwrap_or(last);
        let (stem, user) = match stem.rsplit_once("-user") {
            Some((stem, digits)) if digits.bytes().all(|byte| byte.is_ascii_digit()) => match digits.parse() {
                Ok(user) => (stem, Some(user)),
                Err(_) => (stem, None),
            },
            _ => (stem, None),
        };
        let about = match stem {
            "enabled_accessibility_services" => Some(About::AccessibilityServices),
            "enabled_notification_listeners" => Some(About::NotificationListeners),
            _ => stem
                .strip_prefix("appops-")
                .and_then(|package| PackageName::new(package).ok())
                .map(About::AppOps)
                .or_else(|| stem.strip_prefix("role-").filter(|role| !role.is_empty()).map(About::Role)),
        };
        Self { about, user }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app_ops(package: &str) -> Option<About<'static>> {
        Some(About::AppOps(PackageName::new(package).expect("a name")))
    }

    #[test]
    fn the_documented_names_are_understood() {
        for (name, about, user) in [
            ("appops-com.example.loan.txt", app_ops("com.example.loan"), None),
            ("dumps/appops-com.example.loan-user10.txt", app_ops("com.example.loan"), Some(10)),
            ("enabled_accessibility_services.txt", Some(About::AccessibilityServices), None),
            ("C:\\dumps\\enabled_notification_listeners-user10.txt", Some(About::NotificationListeners), Some(10)),
            ("x.zip!role-android.app.role.SMS.txt", Some(About::Role("android.app.role.SMS")), None),
            ("role-android.app.role.SMS-user999", Some(About::Role("android.app.role.SMS")), Some(999)),
            ("packages-user10.txt", None, Some(10)),
            ("package.txt", None, None),
            ("appops.txt", None, None),
        ] {
            assert_eq!(Hint::of(name), Hint { about, user }, "{name}");
        }
    }

    #[test]
    fn a_name_that_is_nearly_one_of_them_says_nothing() {
        for name in
            ["appops-.txt", "appops-a b.txt", "role-.txt", "packages-userX.txt", "-user", "", "appops-com.é.txt"]
        {
            assert_eq!(Hint::of(name).about, None, "{name}");
            assert_eq!(Hint::of(name).user, None, "{name}");
        }
        assert_eq!(Hint::of("packages-user99999999999.txt").user, None);
    }
}
