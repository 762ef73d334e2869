//! Permissions: requested, granted, and with which flags.

use std::{borrow::Borrow, fmt, sync::Arc};

use serde::{Deserialize, Serialize};

/// The permission to read contacts.
pub const READ_CONTACTS: &str = "android.permission.READ_CONTACTS";
/// The permission to write contacts, of the same group.
pub const WRITE_CONTACTS: &str = "android.permission.WRITE_CONTACTS";
/// The permission to see the accounts of the phone, of the same group.
pub const GET_ACCOUNTS: &str = "android.permission.GET_ACCOUNTS";

/// From this `targetSdkVersion` an app asks for permissions while it runs; older ones get them at install.
pub const FIRST_RUNTIME_TARGET: u32 = 23;

/// The name of a permission, such as `android.permission.READ_CONTACTS`. Shared, because a phone repeats a few hundred
/// names tens of thousands of times.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PermissionName(Arc<str>);

impl PermissionName {
    /// Takes the name as it is; a source may name permissions of any app or maker.
    pub fn new(name: &str) -> Self {
        Self(name.into())
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for PermissionName {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PermissionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PermissionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &self.0)
    }
}

/// One request of a manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The permission asked for.
    pub permission: PermissionName,
    /// `android:maxSdkVersion`: above this API level the request does not count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_sdk: Option<u32>,
    /// Asked for by `uses-permission-sdk-23`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub sdk23: bool,
    /// Not written in the manifest, but added by the platform (split permission).
    #[serde(default, skip_serializing_if = "is_false")]
    pub implied: bool,
}

impl Request {
    /// A plain request of `permission`.
    pub fn new(permission: PermissionName) -> Self {
        Self { permission, max_sdk: None, sdk23: false, implied: false }
    }
}

/// The state of one permission for one user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// The permission.
    pub permission: PermissionName,
    /// What the platform says of it; see the flags for what it is worth.
    pub granted: bool,
    /// The flags we know.
    #[serde(default, skip_serializing_if = "PermissionFlags::is_empty")]
    pub flags: PermissionFlags,
    /// Flags of a maker or of a version newer than this program, as printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_flags: Vec<String>,
}

/// The flags of a permission's state, one bit each, with the platform's own values
/// ([`PackageManager.FLAG_PERMISSION_*`]).
///
/// [`PackageManager.FLAG_PERMISSION_*`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/000421940dd678e494a8886722cbe61f357c6138/core/java/android/content/pm/PackageManager.java
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<&'static str>")]
pub struct PermissionFlags(u32);

impl PermissionFlags {
    /// The user decided; the app may ask again.
    pub const USER_SET: Self = Self(1);
    /// The user decided and the app can no longer ask.
    pub const USER_FIXED: Self = Self(1 << 1);
    /// A device policy decided.
    pub const POLICY_FIXED: Self = Self(1 << 2);
    /// Kept "granted" for an app built for Android 5.1 or older, but shut by its app-op. Printed
    /// `REVOKE_ON_UPGRADE` before Android 11.
    pub const REVOKED_COMPAT: Self = Self(1 << 3);
    /// Part of the system; nobody can change it.
    pub const SYSTEM_FIXED: Self = Self(1 << 4);
    /// Granted by the maker before anybody was asked.
    pub const GRANTED_BY_DEFAULT: Self = Self(1 << 5);
    /// The person has to review it before the app may run.
    pub const REVIEW_REQUIRED: Self = Self(1 << 6);
    /// Added by the platform, not asked for by the manifest.
    pub const REVOKE_WHEN_REQUESTED: Self = Self(1 << 7);
    /// Shown prominently while granted.
    pub const USER_SENSITIVE_WHEN_GRANTED: Self = Self(1 << 8);
    /// Shown prominently while denied.
    pub const USER_SENSITIVE_WHEN_DENIED: Self = Self(1 << 9);
    /// A restricted permission, allowed by whoever installed the app.
    pub const RESTRICTION_INSTALLER_EXEMPT: Self = Self(1 << 11);
    /// A restricted permission, allowed by the system.
    pub const RESTRICTION_SYSTEM_EXEMPT: Self = Self(1 << 12);
    /// A restricted permission, allowed because the app had it before an upgrade.
    pub const RESTRICTION_UPGRADE_EXEMPT: Self = Self(1 << 13);
    /// A restricted permission that is kept from the app.
    pub const APPLY_RESTRICTION: Self = Self(1 << 14);
    /// Came with a role such as dialler.
    pub const GRANTED_BY_ROLE: Self = Self(1 << 15);
    /// "Only this time", or "ask every time" while it is not granted.
    pub const ONE_TIME: Self = Self(1 << 16);
    /// Taken away because the app was not used.
    pub const AUTO_REVOKED: Self = Self(1 << 17);
    /// The choice between fine and coarse location.
    pub const SELECTED_LOCATION_ACCURACY: Self = Self(1 << 19);

    /// Every name a dump prints, with its bit; where two names share a bit, the newer one comes first.
    const NAMES: [(&'static str, Self); 19] = [
        ("USER_SET", Self::USER_SET),
        ("USER_FIXED", Self::USER_FIXED),
        ("POLICY_FIXED", Self::POLICY_FIXED),
        ("REVOKED_COMPAT", Self::REVOKED_COMPAT),
        ("REVOKE_ON_UPGRADE", Self::REVOKED_COMPAT),
        ("SYSTEM_FIXED", Self::SYSTEM_FIXED),
        ("GRANTED_BY_DEFAULT", Self::GRANTED_BY_DEFAULT),
        ("REVIEW_REQUIRED", Self::REVIEW_REQUIRED),
        ("REVOKE_WHEN_REQUESTED", Self::REVOKE_WHEN_REQUESTED),
        ("USER_SENSITIVE_WHEN_GRANTED", Self::USER_SENSITIVE_WHEN_GRANTED),
        ("USER_SENSITIVE_WHEN_DENIED", Self::USER_SENSITIVE_WHEN_DENIED),
        ("RESTRICTION_INSTALLER_EXEMPT", Self::RESTRICTION_INSTALLER_EXEMPT),
        ("RESTRICTION_SYSTEM_EXEMPT", Self::RESTRICTION_SYSTEM_EXEMPT),
        ("RESTRICTION_UPGRADE_EXEMPT", Self::RESTRICTION_UPGRADE_EXEMPT),
        ("APPLY_RESTRICTION", Self::APPLY_RESTRICTION),
        ("GRANTED_BY_ROLE", Self::GRANTED_BY_ROLE),
        ("ONE_TIME", Self::ONE_TIME),
        ("AUTO_REVOKED", Self::AUTO_REVOKED),
        ("SELECTED_LOCATION_ACCURACY", Self::SELECTED_LOCATION_ACCURACY),
    ];

    /// The flag that a dump prints as `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, flag)| *flag)
    }

    /// The names of the flags that are set, in the order of their bits.
    pub fn names(self) -> Vec<&'static str> {
        let mut seen = Self::default();
        let mut names = Vec::new();
        for (name, flag) in Self::NAMES {
            if self.contains(flag) && !seen.contains(flag) {
                names.push(name);
                seen |= flag;
            }
        }
        names
    }

    /// The flags of the platform's own bits, without those this program does not know.
    pub fn from_bits(bits: u32) -> Self {
        let known = Self::NAMES.iter().fold(0, |all, (_, flag)| all | flag.0);
        Self(bits & known)
    }

    /// Whether all of `flags` are set.
    pub fn contains(self, flags: Self) -> bool {
        self.0 & flags.0 == flags.0
    }

    /// Whether none is set.
    pub fn is_empty(&self) -> bool {
        self.0 == 0
    }
}

impl std::ops::BitOr for PermissionFlags {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl std::ops::BitOrAssign for PermissionFlags {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

impl fmt::Debug for PermissionFlags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}]", self.names().join("|"))
    }
}

impl TryFrom<Vec<String>> for PermissionFlags {
    type Error = String;
    fn try_from(names: Vec<String>) -> Result<Self, Self::Error> {
        names.iter().try_fold(Self::default(), |all, name| {
            let flag =
                Self::from_name(name).ok_or_else(|| format!("{name:?} is no known flag; put it under other_flags"))?;
            Ok(all | flag)
        })
    }
}

impl From<PermissionFlags> for Vec<&'static str> {
    fn from(flags: PermissionFlags) -> Self {
        flags.names()
    }
}

pub(super) fn is_true(value: &bool) -> bool {
    *value
}

pub(super) fn is_false(value: &bool) -> bool {
    !*value
}
