//! `pm list packages`, with the flags that change a line (`PackageManagerShellCommand.runListPackages`).

use super::Paper;
use crate::phone::{Phone, UserId};

/// What is printed of each package besides its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags {
    /// `-f`
    pub path: bool,
    /// `--show-versioncode`
    pub version_code: bool,
    /// `-i`
    pub installer: bool,
    /// `-U`
    pub uid: bool,
}

impl Flags {
    /// Every combination.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..16_u8).map(|bits| Self {
            path: bits & 1 != 0,
            version_code: bits & 2 != 0,
            installer: bits & 4 != 0,
            uid: bits & 8 != 0,
        })
    }
}

/// `pm list packages [flags] --user USER`; a user that is locked away answers with a refusal.
pub fn print(phone: &Phone, user: UserId, flags: Flags) -> String {
    if phone.users.iter().any(|known| known.id == user && known.refused) {
        return refusal(phone, user);
    }
    let mut paper = Paper::default();
    for package in &phone.packages {
        let Some(state) = package.user(user).filter(|state| state.installed) else { continue };
        paper.more("package:");
        if flags.path {
            paper.more(format!("/data/app/~~AbCdEfGh0w==/{0}-IjKlMnOp1Q==/base.apk=", package.name));
        }
        paper.more(&package.name);
        if flags.version_code {
            paper.more(format!(" versionCode:{}", package.version_code));
        }
        if flags.installer {
            paper.more(format!("  installer={}", package.installer.as_deref().unwrap_or("null")));
        }
        if flags.uid {
            paper.more(format!(" uid:{}", super::full_uid(state.user, package.app_id)));
        }
        paper.end();
    }
    paper.done()
}

fn refusal(phone: &Phone, user: UserId) -> String {
    let message = format!("java.lang.SecurityException: Shell does not have permission to access user {user}");
    if phone.style >= crate::phone::Style::Android16 {
        return format!("\nError: {message}\n");
    }
    let mut paper = Paper::default();
    paper.end();
    let named = if phone.style >= crate::phone::Style::Android11 { " 'list'" } else { "" };
    paper.line(0, format!("Exception occurred while executing{named}:"));
    paper.line(0, message);
    paper.line(0, "\tat com.android.server.am.ActivityManagerService.handleIncomingUser(ActivityManagerService.java)");
    paper.done()
}
