//! The inventory of one phone: everything the sources said, nothing judged.

use serde::{Deserialize, Serialize};

use super::{Device, Gap, Grant, Package, Source, User, UserId};

/// One phone, as a set of sources shows it. Serialised it is `lendlens-inventory/1`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inventory {
    /// Always [`Inventory::SCHEMA`].
    pub schema: String,
    /// Where the facts came from.
    #[serde(default)]
    pub source: Vec<Source>,
    /// The phone.
    #[serde(default)]
    pub device: Device,
    /// Its users, by number.
    #[serde(default)]
    pub users: Vec<User>,
    /// Its packages, by name; each name once.
    #[serde(default)]
    pub packages: Vec<Package>,
    /// Uids that several packages share.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared_users: Vec<SharedUser>,
    /// What could not be seen.
    #[serde(default)]
    pub gaps: Vec<Gap>,
}

impl Inventory {
    /// The name and version of the serialised form.
    pub const SCHEMA: &'static str = "lendlens-inventory/1";

    /// The package of this name.
    pub fn package(&self, name: &str) -> Option<&Package> {
        let index = self.packages.binary_search_by(|package| package.name.as_str().cmp(name)).ok()?;
        self.packages.get(index)
    }

    /// The shared user of this name.
    pub fn shared_user(&self, name: &str) -> Option<&SharedUser> {
        self.shared_users.iter().find(|shared| shared.name == name)
    }
}

impl Default for Inventory {
    fn default() -> Self {
        Self {
            schema: Self::SCHEMA.into(),
            source: Vec::new(),
            device: Device::default(),
            users: Vec::new(),
            packages: Vec::new(),
            shared_users: Vec::new(),
            gaps: Vec::new(),
        }
    }
}

/// A uid that several packages share (`android:sharedUserId`). What it holds, each of them can use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedUser {
    /// Its name, such as `android.uid.phone`.
    pub name: String,
    /// Its app id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_id: Option<u32>,
    /// Permissions granted at install, for every user.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub install_grants: Vec<Grant>,
    /// Runtime permissions by user.
    #[serde(default)]
    pub users: Vec<SharedUserState>,
}

/// What a shared uid holds for one user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedUserState {
    /// The user.
    pub user: UserId,
    /// The state of each runtime permission.
    pub grants: Vec<Grant>,
}
