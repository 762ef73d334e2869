//! App-ops: the second switch beside each permission, and the only trace of when it was used.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::LocalTime;

/// One app-op of a package for one user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppOp {
    /// The name as printed, such as `READ_CONTACTS` or a maker's `MIUIOP(10022)`. Shared, because a phone repeats a
    /// hundred names thousands of times.
    pub op: Arc<str>,
    /// The mode of the whole uid; it wins over the package's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uid_mode: Option<Mode>,
    /// The mode of this package.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package_mode: Option<Mode>,
    /// Every access and reject the source tells, one per uid state and way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<OpEvent>,
}

impl AppOp {
    /// An app-op of which only the name is known.
    pub fn new(op: impl Into<Arc<str>>) -> Self {
        Self { op: op.into(), uid_mode: None, package_mode: None, events: Vec::new() }
    }

    /// The mode in force: that of the uid, else that of the package.
    pub fn mode(&self) -> Option<&Mode> {
        self.uid_mode.as_ref().or(self.package_mode.as_ref())
    }
}

/// What an app-op does when it is asked. Unknown modes are data, not errors.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Mode {
    /// Lets the app through.
    Allow,
    /// Gives the app nothing, silently.
    Ignore,
    /// Refuses with an error (`MODE_ERRORED`).
    Deny,
    /// Leaves it to the permission.
    Default,
    /// Lets the app through while it is in the foreground.
    Foreground,
    /// A maker's "ask".
    Ask,
    /// Anything else, as printed.
    Other(String),
}

impl Mode {
    /// The mode as printed by the platform.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "allow",
            Self::Ignore => "ignore",
            Self::Deny => "deny",
            Self::Default => "default",
            Self::Foreground => "foreground",
            Self::Ask => "ask",
            Self::Other(printed) => printed,
        }
    }
}

impl From<&str> for Mode {
    /// Reads a name, or the number that Android 8 and older print (`AppOpsManager.MODE_*`).
    fn from(printed: &str) -> Self {
        match printed {
            "allow" | "0" => Self::Allow,
            "ignore" | "1" => Self::Ignore,
            "deny" | "2" => Self::Deny,
            "default" | "3" => Self::Default,
            "foreground" | "4" => Self::Foreground,
            "ask" | "5" => Self::Ask,
            other => Self::Other(other.into()),
        }
    }
}

impl From<String> for Mode {
    fn from(printed: String) -> Self {
        printed.as_str().into()
    }
}

impl From<Mode> for String {
    fn from(mode: Mode) -> Self {
        mode.as_str().into()
    }
}

/// One trace that an app-op left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpEvent {
    /// Let through or refused.
    pub kind: OpEventKind,
    /// When, by the phone's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<LocalTime>,
    /// How long before the source was made, in milliseconds; the only time that older sources give.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ago_ms: Option<u64>,
    /// What the app was then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uid_state: Option<UidState>,
    /// By itself or through another app.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flag: Option<OpFlag>,
    /// How long it took, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<u64>,
    /// The part of the app that did it, where it names its parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<Arc<str>>,
    /// The other app, where there was one; most events have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<Box<Proxy>>,
}

/// What an app was doing when it left a trace (`AppOpsManager.UID_STATE_*`, by the names a dump prints).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum UidState {
    /// A part of the system that always runs (`pers`).
    Persistent,
    /// On the screen (`top`).
    Top,
    /// A foreground service that may use the location (`fgsvcl`).
    LocationService,
    /// A foreground service (`fgsvc`).
    ForegroundService,
    /// In the foreground in another way (`fg`).
    Foreground,
    /// In the background (`bg`).
    Background,
    /// Kept in memory, doing nothing (`cch`).
    Cached,
    /// Anything else, as printed.
    Other(Box<str>),
}

impl UidState {
    /// The state as printed by the platform.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Persistent => "pers",
            Self::Top => "top",
            Self::LocationService => "fgsvcl",
            Self::ForegroundService => "fgsvc",
            Self::Foreground => "fg",
            Self::Background => "bg",
            Self::Cached => "cch",
            Self::Other(printed) => printed,
        }
    }
}

impl From<&str> for UidState {
    fn from(printed: &str) -> Self {
        match printed {
            "pers" => Self::Persistent,
            "top" => Self::Top,
            "fgsvcl" => Self::LocationService,
            "fgsvc" => Self::ForegroundService,
            "fg" => Self::Foreground,
            "bg" => Self::Background,
            "cch" => Self::Cached,
            other => Self::Other(other.into()),
        }
    }
}

impl From<String> for UidState {
    fn from(printed: String) -> Self {
        printed.as_str().into()
    }
}

impl From<UidState> for String {
    fn from(state: UidState) -> Self {
        state.as_str().into()
    }
}

/// Whether the app was let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OpEventKind {
    /// It was.
    Access,
    /// It was not.
    Reject,
}

/// Who acted for whom (`AppOpsManager.OP_FLAG_*`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OpFlag {
    /// The app for itself (`s`).
    Own,
    /// The app, trusted, for another one (`tp`).
    TrustedProxy,
    /// The app, not trusted, for another one (`up`).
    UntrustedProxy,
    /// Another app, trusted, for this one (`tpd`).
    TrustedProxied,
    /// Another app, not trusted, for this one (`upd`).
    UntrustedProxied,
}

/// The app through which another one acted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proxy {
    /// Its package, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// Its uid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uid: Option<u32>,
    /// The part of it that acted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<String>,
}
