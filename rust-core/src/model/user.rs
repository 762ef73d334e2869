//! The users of a phone: the owner, profiles beside them, clones.

use serde::{Deserialize, Serialize};

/// The number of a user: 0 is the owner; 10, 95, 150, 999 and others are profiles and clones.
pub type UserId = u32;

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
