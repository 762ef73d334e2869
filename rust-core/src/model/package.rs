//! Packages: what is installed, for whom, and what it asks for and holds.

use std::collections::BTreeMap;

pub use lendlens_apk::manifest::ComponentKind;
use serde::{Deserialize, Serialize};

use super::{
    Anomaly, AppOp, Grant, LocalTime, PackageName, Request, UserId,
    permission::{is_false, is_true},
};

/// One package of the phone. `None` and empty lists mean "not in the sources", never "no".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// Its name.
    pub name: PackageName,
    /// Its names for people by language tag; the key "" is for the phone's language or an unknown one. Where the
    /// launcher shows another name than the rest of the phone, that stands under the tag with `x-launcher` behind it.
    /// Hostile text.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    /// `versionName`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version_name: Option<String>,
    /// `versionCode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version_code: Option<u64>,
    /// `targetSdkVersion`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_sdk: Option<u32>,
    /// `minSdkVersion`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_sdk: Option<u32>,
    /// `compileSdkVersion`: the platform it was built with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compile_sdk: Option<u32>,
    /// Uid without the user's part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_id: Option<u32>,
    /// The shared uid it belongs to, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_user: Option<String>,
    /// Part of the system image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<bool>,
    /// Part of the system image and updated since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_system: Option<bool>,
    /// Who installed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub install_source: Option<InstallSource>,
    /// First installed, where the source does not tell it per user (Android 12 and older).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_installed: Option<LocalTime>,
    /// Last updated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<LocalTime>,
    /// SHA-256 of its signer certificates, lower-case hexadecimal. A dump shows a hash of another kind, which is not
    /// kept here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signers: Vec<String>,
    /// How much `requests` tells.
    #[serde(default)]
    pub request_list: RequestList,
    /// The permissions it asks for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<Request>,
    /// Permissions granted at install, for every user.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub install_grants: Vec<Grant>,
    /// Components that reach beyond permissions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub components: Vec<OwnComponent>,
    /// Features of the phone that it uses (`uses-feature`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<Feature>,
    /// Which other apps it wants to see (`queries`, Android 11).
    #[serde(default, skip_serializing_if = "Queries::is_empty")]
    pub queries: Queries,
    /// Names of its native libraries, such as `libmegface.so`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub native_libraries: Vec<String>,
    /// Prefixes of its classes that name a known library.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub class_prefixes: Vec<String>,
    /// What its own texts speak of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_texts: Option<OwnTexts>,
    /// What is odd in its file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub anomalies: Vec<Anomaly>,
    /// Its state for each user.
    #[serde(default)]
    pub users: Vec<PackageUser>,
}

impl Package {
    /// A package of which only the name is known.
    pub fn new(name: PackageName) -> Self {
        Self {
            name,
            labels: BTreeMap::new(),
            version_name: None,
            version_code: None,
            target_sdk: None,
            min_sdk: None,
            compile_sdk: None,
            app_id: None,
            shared_user: None,
            system: None,
            updated_system: None,
            install_source: None,
            first_installed: None,
            last_updated: None,
            signers: Vec::new(),
            request_list: RequestList::Unknown,
            requests: Vec::new(),
            install_grants: Vec::new(),
            components: Vec::new(),
            features: Vec::new(),
            queries: Queries::default(),
            native_libraries: Vec::new(),
            class_prefixes: Vec::new(),
            own_texts: None,
            anomalies: Vec::new(),
            users: Vec::new(),
        }
    }

    /// Its state for one user.
    pub fn user(&self, user: UserId) -> Option<&PackageUser> {
        self.users.iter().find(|state| state.user == user)
    }

    /// Its request of `permission`.
    pub fn request(&self, permission: &str) -> Option<&Request> {
        self.requests.iter().find(|request| request.permission.as_str() == permission)
    }

    /// The name to show to people, when a source gives one: the phone's own, else the first by language tag.
    pub fn label(&self) -> Option<&str> {
        self.labels.get("").or_else(|| self.labels.values().next()).map(String::as_str)
    }
}

/// How much a list of requests tells when a permission is not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequestList {
    /// Nothing: the source does not list requests.
    #[default]
    Unknown,
    /// Runtime permissions that are not among the states were not asked for (whole-phone dumps since Android 10).
    RuntimeStates,
    /// Everything: the manifest's own list.
    Full,
}

/// Who brought a package onto the phone.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct InstallSource {
    /// The installer of record; `None` is the platform's "null": no installer (adb, a system image, an installer since
    /// removed).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installer: Option<String>,
    /// The package that asked for the installation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiating: Option<String>,
    /// The package that the installer named as the origin, such as a browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating: Option<String>,
    /// `PackageInstaller.PACKAGE_SOURCE_*`: 0 unspecified, 1 other, 2 store, 3 local file, 4 downloaded file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_source: Option<u32>,
}

/// A component of an app that reaches beyond permissions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OwnComponent {
    /// What it can be made.
    pub kind: ComponentKind,
    /// Its class, in full.
    pub class: String,
}

/// A feature of the phone that an app uses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Feature {
    /// Its name; a version of OpenGL ES stands here as `gles-0x20000`.
    pub name: String,
    /// The app cannot do without it.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub required: bool,
}

fn yes() -> bool {
    true
}

/// Which other apps an app wants to see (Android 11).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Queries {
    /// Packages by name; as written, so hostile text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub packages: Vec<String>,
    /// Actions of intents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub intents: Vec<String>,
    /// Authorities of content providers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub providers: Vec<String>,
}

impl Queries {
    /// Whether it asks to see none.
    pub fn is_empty(&self) -> bool {
        self.packages.is_empty() && self.intents.is_empty() && self.providers.is_empty()
    }
}

/// What an app's own texts speak of: counts by concept, never the texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnTexts {
    /// How many strings were read.
    pub strings: u32,
    /// In how many of them each concept of the lexicon occurs.
    pub concepts: BTreeMap<String, u32>,
}

/// The state of a package for one user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackageUser {
    /// The user.
    pub user: UserId,
    /// Installed for this user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub installed: Option<bool>,
    /// Enabled, disabled or in between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<EnabledState>,
    /// Archived: only its icon and data are left (Android 15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Hidden by a device policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// Suspended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspended: Option<bool>,
    /// Quarantined (Android 15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quarantined: Option<bool>,
    /// Never started, or stopped by force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopped: Option<bool>,
    /// First installed for this user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_installed: Option<LocalTime>,
    /// Whether the source shows this user's runtime permissions; `false` makes its silence say nothing.
    #[serde(default)]
    pub grants_shown: bool,
    /// Whether the source keeps the flags of permissions to itself, as a phone does before an ordinary app: who decided,
    /// and whether for good, is not known then.
    #[serde(default, skip_serializing_if = "is_false")]
    pub flags_hidden: bool,
    /// Why the source cannot be relied on for this user's permissions, when it cannot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doubt: Option<Doubt>,
    /// The state of each runtime permission shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grants: Vec<Grant>,
    /// App-ops: modes and traces.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub app_ops: Vec<AppOp>,
    /// Components of it that the person has switched on: accessibility, notification listener, device administrator.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub enabled_components: Vec<OwnComponent>,
    /// Roles it holds, such as `android.app.role.SMS`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<String>,
}

impl PackageUser {
    /// A state of which only the user is known.
    pub fn new(user: UserId) -> Self {
        Self {
            user,
            installed: None,
            enabled: None,
            archived: None,
            hidden: None,
            suspended: None,
            quarantined: None,
            stopped: None,
            first_installed: None,
            grants_shown: false,
            flags_hidden: false,
            doubt: None,
            grants: Vec::new(),
            app_ops: Vec::new(),
            enabled_components: Vec::new(),
            roles: Vec::new(),
        }
    }

    /// The state of `permission`.
    pub fn grant(&self, permission: &str) -> Option<&Grant> {
        self.grants.iter().find(|grant| grant.permission.as_str() == permission)
    }

    /// The app-op `op`.
    pub fn app_op(&self, op: &str) -> Option<&AppOp> {
        self.app_ops.iter().find(|known| *known.op == *op)
    }
}

/// Why a source cannot be relied on for a user's permissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// It ends in the middle of them.
    CutOff,
    /// It shows some permissions only, so its silence on others says nothing.
    Filtered,
    /// It says two things at once.
    Contradiction,
}

/// Whether a package may run (`PackageManager.COMPONENT_ENABLED_STATE_*`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EnabledState {
    /// As its manifest says (0).
    Default,
    /// Enabled (1).
    Enabled,
    /// Disabled (2).
    Disabled,
    /// Disabled by the person (3).
    DisabledByUser,
    /// Disabled until it is used (4).
    DisabledUntilUsed,
}

impl EnabledState {
    /// The state of a dump's number.
    pub fn from_number(number: u32) -> Option<Self> {
        [Self::Default, Self::Enabled, Self::Disabled, Self::DisabledByUser, Self::DisabledUntilUsed]
            .get(usize::try_from(number).ok()?)
            .copied()
    }
}
