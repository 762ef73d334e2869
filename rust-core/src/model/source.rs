//! Where the facts came from.

use serde::{Deserialize, Serialize};

use super::LocalTime;

/// One file (or part of one) that went into an inventory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// What it is, found out by its content.
    pub kind: SourceKind,
    /// Name of the file; a part of an archive or bug report is `FILE!PART`.
    pub name: String,
    /// SHA-256 of its bytes as they came in, 64 lower-case hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// When it was made, by the phone's clock, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub captured_at: Option<LocalTime>,
    /// The program that made it, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
}

/// The kinds of source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// `dumpsys package`, of the whole phone or of some packages.
    DumpsysPackage,
    /// `dumpsys appops`.
    DumpsysAppops,
    /// `cmd appops get PACKAGE`.
    CmdAppops,
    /// `pm list packages`.
    PmListPackages,
    /// `pm list users`.
    PmListUsers,
    /// `dumpsys user`.
    DumpsysUser,
    /// `dumpsys role`.
    DumpsysRole,
    /// `cmd role get-role-holders`.
    RoleHolders,
    /// `settings get secure enabled_accessibility_services`, or a list of settings.
    Settings,
    /// `dumpsys device_policy`.
    DumpsysDevicePolicy,
    /// `getprop`.
    Getprop,
    /// A bug report; its parts follow as sources of their own.
    BugReport,
    /// A folder or archive of androidqf; its files follow as sources of their own.
    Androidqf,
    /// androidqf's `packages.json`.
    AndroidqfPackages,
    /// A zip of other sources, which follow as sources of their own.
    Archive,
    /// An APK.
    Apk,
    /// A set of APKs of one app: `.apks`, `.xapk`, `.apkm` or a zip of splits.
    ApkSet,
    /// A list `package,label`.
    Labels,
    /// The phone's PackageManager and what stands beside it, asked by an app on the phone itself.
    PackageManager,
    /// `lendlens-inventory/1`.
    Inventory,
    /// Something whose content told nothing.
    Unrecognised,
}

impl SourceKind {
    /// The name in inventories and reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DumpsysPackage => "dumpsys-package",
            Self::DumpsysAppops => "dumpsys-appops",
            Self::CmdAppops => "cmd-appops",
            Self::PmListPackages => "pm-list-packages",
            Self::PmListUsers => "pm-list-users",
            Self::DumpsysUser => "dumpsys-user",
            Self::DumpsysRole => "dumpsys-role",
            Self::RoleHolders => "role-holders",
            Self::Settings => "settings",
            Self::DumpsysDevicePolicy => "dumpsys-device-policy",
            Self::Getprop => "getprop",
            Self::BugReport => "bug-report",
            Self::Androidqf => "androidqf",
            Self::AndroidqfPackages => "androidqf-packages",
            Self::Archive => "archive",
            Self::Apk => "apk",
            Self::ApkSet => "apk-set",
            Self::Labels => "labels",
            Self::PackageManager => "package-manager",
            Self::Inventory => "inventory",
            Self::Unrecognised => "unrecognised",
        }
    }
}
