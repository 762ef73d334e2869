//! What a manifest says.

use std::fmt;

use serde::{Deserialize, Serialize};

mod read;
#[cfg(test)]
mod tests;

pub use read::read;

/// A value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text.
    Text(String),
    /// A reference to a resource, such as 0x7f0b0001.
    Reference(u32),
    /// A number, as `android:versionCode` and others have it.
    Number(u32),
    /// Yes or no.
    Bool(bool),
}

/// What a manifest says; what it does not say, or what could not be read, is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// `package`.
    pub package: Option<String>,
    /// `split`: the name of this split; `None` for a base.
    pub split: Option<String>,
    /// `android:versionCode` with `versionCodeMajor` in the upper half.
    pub version_code: Option<u64>,
    /// `android:versionName`; may be a reference.
    pub version_name: Option<Value>,
    /// `android:sharedUserId`.
    pub shared_user: Option<String>,
    /// `android:minSdkVersion`; a code name is in `min_sdk_codename`.
    pub min_sdk: Option<u32>,
    /// `android:targetSdkVersion`, else `min_sdk`, as the platform takes it.
    pub target_sdk: Option<u32>,
    /// The code name of a version not yet released, where the target is one.
    pub target_codename: Option<String>,
    /// `android:compileSdkVersion`.
    pub compile_sdk: Option<u32>,
    /// `android:label` of the application.
    pub label: Option<Value>,
    /// `android:label` of the activities that the launcher shows, where they have their own.
    pub launcher_labels: Vec<Value>,
    /// Every request, in every spelling, in order; doubled ones too.
    pub requests: Vec<UsesPermission>,
    /// `uses-feature`.
    pub features: Vec<Feature>,
    /// Components that reach beyond permissions.
    pub components: Vec<Component>,
    /// `queries`: which apps it may see.
    pub queries: Queries,
    /// `<permission>`: what it declares itself.
    pub declared_permissions: Vec<String>,
    /// The classes of all its components, in order.
    pub component_classes: Vec<String>,
    /// Services that sync accounts.
    pub sync_adapters: Vec<SyncAdapter>,
    /// It has an `application`.
    pub application: bool,
    /// A limit cut a list of what matters.
    pub(crate) incomplete: bool,
    /// The whole manifest was read, so that what is not in `requests` is not asked for.
    pub whole: bool,
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsesPermission {
    /// `android:name`.
    pub name: String,
    /// `android:maxSdkVersion`.
    pub max_sdk: Option<u32>,
    /// By `uses-permission-sdk-23` or `-sdk-m`.
    pub sdk23: bool,
}

/// A feature of the phone that the app uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature {
    /// `android:name`, or `glEsVersion` as `gles-0x20000`.
    pub name: String,
    /// `android:required`.
    pub required: bool,
}

/// What a component can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ComponentKind {
    /// An accessibility service: sees the screen.
    Accessibility,
    /// A notification listener: sees notifications.
    NotificationListener,
    /// A device administrator.
    DeviceAdmin,
    /// May become the dialler.
    Dialer,
    /// May become the SMS app.
    Sms,
    /// A sync adapter that may write contacts.
    ContactsSync,
}

/// A component that reaches beyond permissions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Component {
    /// What it can be made.
    pub kind: ComponentKind,
    /// Its class, in full.
    pub class: String,
}

/// Which apps it may see (Android 11).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Queries {
    /// Packages by name.
    pub packages: Vec<String>,
    /// Actions of intents.
    pub intents: Vec<String>,
    /// Authorities of content providers.
    pub providers: Vec<String>,
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Reference(id) => write!(f, "@{id:#010x}"),
            // The platform has numbers with a sign.
            Self::Number(number) => write!(f, "{}", number.cast_signed()),
            Self::Bool(yes) => write!(f, "{yes}"),
        }
    }
}

/// A service that syncs an account. Whether with the contacts stands in another file
/// ([`crate::Apk::contacts_sync_adapters`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncAdapter {
    /// Its class, in full.
    pub class: String,
    /// The XML file that describes it.
    pub description: Option<u32>,
}

/// The resource ids of attribute names (`android.R.attr`), which do not change.
pub(crate) mod attr {
    pub(crate) const LABEL: u32 = 0x0101_0001;
    pub(crate) const NAME: u32 = 0x0101_0003;
    pub(crate) const PERMISSION: u32 = 0x0101_0006;
    pub(crate) const SHARED_USER: u32 = 0x0101_000b;
    pub(crate) const AUTHORITIES: u32 = 0x0101_0018;
    pub(crate) const RESOURCE: u32 = 0x0101_0025;
    pub(crate) const MIN_SDK: u32 = 0x0101_020c;
    pub(crate) const VERSION_CODE: u32 = 0x0101_021b;
    pub(crate) const VERSION_NAME: u32 = 0x0101_021c;
    pub(crate) const TARGET_SDK: u32 = 0x0101_0270;
    pub(crate) const MAX_SDK: u32 = 0x0101_0271;
    pub(crate) const GL_ES_VERSION: u32 = 0x0101_0281;
    pub(crate) const REQUIRED: u32 = 0x0101_028e;
    pub(crate) const CONTENT_AUTHORITY: u32 = 0x0101_0290;
    pub(crate) const COMPILE_SDK: u32 = 0x0101_0572;
    pub(crate) const VERSION_CODE_MAJOR: u32 = 0x0101_0576;
}
