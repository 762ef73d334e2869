//! Reach: whether, and by which way, a package can get at the contacts of a user.

use serde::{Deserialize, Serialize};

use super::{LocalTime, Mode, PermissionFlags, Text, UserId};

/// The answer for one package and one user.
#[derive(Debug, Clone, PartialEq)]
pub struct UserReach {
    /// The user.
    pub user: UserId,
    /// Installed for this user; `None` when no source says.
    pub installed: Option<bool>,
    /// The answer.
    pub verdict: Verdict,
    /// Why this answer, in one sentence.
    pub reason: Text,
    /// The ways to the contacts themselves.
    pub routes: Vec<RouteReach>,
    /// The ways to what else tells of the contact graph: calls, messages, the screen, notifications, storage.
    pub other_reach: Vec<RouteReach>,
}

/// The answer over the contacts routes. The names are fixed, and so is their order: the first that holds wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Not installed, or archived: left-over grants count for nothing.
    NotInstalled,
    /// The sources cannot tell; the reason says why.
    Unknown,
    /// Contacts can be read now.
    CanRead,
    /// Reading is granted but shut, or denied for good.
    Blocked,
    /// Not granted, but the next request brings no dialog.
    CanObtainSilently,
    /// Not granted, and the app may still ask.
    MayAsk,
    /// Asked for, and the sources cannot say whether granted.
    Requested,
    /// Contacts can be written, and reading is not asked for.
    WriteOnly,
    /// Of the group only the accounts of the phone.
    AccountsOnly,
    /// No contacts permission is asked for.
    NotRequested,
}

impl Verdict {
    /// Every verdict, in the fixed order.
    pub const ALL: [Self; 10] = [
        Self::NotInstalled,
        Self::Unknown,
        Self::CanRead,
        Self::Blocked,
        Self::CanObtainSilently,
        Self::MayAsk,
        Self::Requested,
        Self::WriteOnly,
        Self::AccountsOnly,
        Self::NotRequested,
    ];

    /// How far the app is from the contacts: 0 when it can read them. For the order in which apps are told.
    pub fn distance(self) -> u8 {
        match self {
            Self::CanRead => 0,
            Self::CanObtainSilently => 1,
            Self::MayAsk => 2,
            Self::Requested => 3,
            Self::Unknown => 4,
            Self::Blocked => 5,
            Self::WriteOnly => 6,
            Self::AccountsOnly => 7,
            Self::NotRequested => 8,
            Self::NotInstalled => 9,
        }
    }

    /// The fixed name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotInstalled => "not_installed",
            Self::Unknown => "unknown",
            Self::CanRead => "can_read",
            Self::Blocked => "blocked",
            Self::CanObtainSilently => "can_obtain_silently",
            Self::MayAsk => "may_ask",
            Self::Requested => "requested",
            Self::WriteOnly => "write_only",
            Self::AccountsOnly => "accounts_only",
            Self::NotRequested => "not_requested",
        }
    }
}

/// One way, and how far it is open.
#[derive(Debug, Clone, PartialEq)]
pub struct RouteReach {
    /// The permission or capability, as `data/routes.json` names it.
    pub route: String,
    /// Asked for by the manifest; `None` when no source says.
    pub requested: Option<bool>,
    /// How far it is open.
    pub state: RouteState,
    /// The flags of its permission.
    pub flags: PermissionFlags,
    /// The mode of its app-op that is in force.
    pub app_op: Option<Mode>,
    /// Last time the app was let through.
    pub last_access: Option<LocalTime>,
    /// Last time it was refused.
    pub last_reject: Option<LocalTime>,
    /// Why this state, in one sentence.
    pub why: Text,
}

/// How far a way is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RouteState {
    /// Not asked for.
    NotRequested,
    /// Asked for; no source says whether granted.
    Requested,
    /// Asked for; nobody has been asked yet.
    NotAsked,
    /// Denied; the app may ask again.
    Denied,
    /// Denied; the app can no longer ask.
    DeniedForGood,
    /// A device policy denies it.
    BlockedByPolicy,
    /// The person is asked every time.
    AskEveryTime,
    /// Granted for this time only.
    GrantedOnce,
    /// Granted, but an app-op or a restriction shuts it.
    GrantedButBlocked,
    /// Granted.
    Granted,
    /// Granted when it was installed, as for every app built for Android 5.1 or older.
    GrantedAtInstall,
    /// Granted by the maker of the phone.
    GrantedByDefault,
    /// Granted with a role.
    GrantedByRole,
    /// Granted so that nobody can take it back.
    GrantedFixed,
    /// No source says.
    Unknown,
}

impl RouteState {
    /// The name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotRequested => "not-requested",
            Self::Requested => "requested",
            Self::NotAsked => "not-asked",
            Self::Denied => "denied",
            Self::DeniedForGood => "denied-for-good",
            Self::BlockedByPolicy => "blocked-by-policy",
            Self::AskEveryTime => "ask-every-time",
            Self::GrantedOnce => "granted-once",
            Self::GrantedButBlocked => "granted-but-blocked",
            Self::Granted => "granted",
            Self::GrantedAtInstall => "granted-at-install",
            Self::GrantedByDefault => "granted-by-default",
            Self::GrantedByRole => "granted-by-role",
            Self::GrantedFixed => "granted-fixed",
            Self::Unknown => "unknown",
        }
    }

    /// Whether data flows this way now.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Self::Granted
                | Self::GrantedOnce
                | Self::GrantedAtInstall
                | Self::GrantedByDefault
                | Self::GrantedByRole
                | Self::GrantedFixed
        )
    }
}
