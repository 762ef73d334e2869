//! The users of a phone: the owner, profiles beside them, clones.

use serde::{Deserialize, Serialize};

/// The number of a user: 0 is the owner; 10, 95, 150, 999 and others are profiles and clones.
pub type UserId = u32;

/// How many uids a user has ([`UserHandle.PER_USER_RANGE`]).
///
/// [`UserHandle.PER_USER_RANGE`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/715b34be651ebcce2cac97440364b141aebe6606/core/java/android/os/UserHandle.java
const UIDS_OF_A_USER: u32 = 100_000;

/// The uid of an app for a user; `None` for an app id that no user has, or a user whose uids are past the last one.
pub fn full_uid(user: UserId, app_id: u32) -> Option<u32> {
    let of_user = user.checked_mul(UIDS_OF_A_USER)?;
    of_user.checked_add(app_id).filter(|_| app_id < UIDS_OF_A_USER)
}

/// The user and the app id of a uid.
pub fn split_uid(uid: u32) -> (UserId, u32) {
    (uid / UIDS_OF_A_USER, uid % UIDS_OF_A_USER)
}

/// One user of the phone. The name people gave it is personal data and is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// Its number.
    pub id: UserId,
    /// What it is for.
    pub kind: UserKind,
    /// Whether the sources show its apps.
    pub visible: bool,
    /// Why not, in the words of the phone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden_why: Option<String>,
}

/// What a user is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UserKind {
    /// The owner of the phone.
    Owner,
    /// A second full user.
    Secondary,
    /// A work profile.
    Work,
    /// A clone profile for a second copy of an app.
    Clone,
    /// A private space (Android 15).
    Private,
    /// A maker's locked folder, such as Samsung's Secure Folder.
    SecureFolder,
    /// A guest.
    Guest,
    /// Any other.
    Unknown,
}

impl UserKind {
    /// The name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Secondary => "secondary",
            Self::Work => "work",
            Self::Clone => "clone",
            Self::Private => "private",
            Self::SecureFolder => "secure-folder",
            Self::Guest => "guest",
            Self::Unknown => "unknown",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uid_is_put_together_and_taken_apart() {
        assert_eq!(full_uid(10, 10_123), Some(1_010_123));
        assert_eq!(split_uid(1_010_123), (10, 10_123));
        assert_eq!(full_uid(42_949, 67_295), Some(u32::MAX));
    }

    #[test]
    fn an_app_id_too_large_is_no_uid_of_the_next_user() {
        assert_eq!(full_uid(0, 1_010_123), None);
        assert_eq!(full_uid(42_949, 67_296), None);
        assert_eq!(full_uid(u32::MAX, 0), None);
    }
}
