//! What could not be seen. A gap is said aloud; it never turns into "no".

use serde::{Deserialize, Serialize};

use super::{PackageName, UserId};

/// One thing that an inventory could not tell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Gap {
    /// What kind of thing.
    pub kind: GapKind,
    /// The detail: the line, name or number it is about. Text of a source is hostile until a renderer has treated it.
    pub detail: String,
    /// The source it concerns, as an index into `source` of the inventory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<usize>,
    /// The package it concerns, when it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package: Option<PackageName>,
    /// The user it concerns, when it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<UserId>,
}

impl Gap {
    /// A gap that concerns no package or user in particular.
    pub fn new(kind: GapKind, detail: impl Into<String>) -> Self {
        Self { kind, detail: detail.into(), source: None, package: None, user: None }
    }
}

/// The kinds of gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GapKind {
    /// The file or folder could not be opened or read.
    Unreadable,
    /// It is empty.
    Empty,
    /// Its content is none that we know, or of another service.
    Unrecognised,
    /// It is of a kind that is known and not read: an app bundle (`aab`), or an encrypted `apkm`.
    Unsupported,
    /// The phone answered with an error.
    NotAnswered,
    /// It ends in the middle.
    CutOff,
    /// It shows a part only (one permission, one user), so its silence says nothing.
    Filtered,
    /// A line or block of it could not be understood.
    Malformed,
    /// Bytes that are no text of the encoding it is in.
    Encoding,
    /// It passes a limit on size, count or depth; the rest was left out.
    Limit,
    /// A user of the phone whose apps are not shown.
    UserNotVisible,
    /// A source says two things at once; it cannot be relied on there.
    Contradiction,
    /// Two sources disagree; the newer or fuller one was used.
    Disagreement,
    /// A package is named, but no source shows its permissions.
    NoPermissions,
    /// Packages of which no contacts permission is shown, by sources that do not list what they ask for (dumps of a
    /// whole phone before Android 10): they may ask for one all the same. The detail is their number.
    RequestsNotListed,
    /// A package belongs to a shared user whose permissions no source shows.
    SharedUserMissing,
    /// No package list was among the sources: which apps there are is not known.
    NoPackages,
    /// The phone's list of apps broke off or was refused as a whole; its apps were asked for one by one, as far as their
    /// names were to be had. The detail is what the phone said.
    ListCut,
    /// The phone does not show every app to the app that asks: a permission is missing or was refused
    /// (`QUERY_ALL_PACKAGES`, `GET_INSTALLED_APPS`), or the maker filters. The detail is what stands in the way.
    AppsHidden,
    /// The apps of a user are shown, and what they were allowed is not: another profile, seen from this one.
    GrantsNotVisible,
}

impl GapKind {
    /// The name in inventories and reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Empty => "empty",
            Self::Unrecognised => "unrecognised",
            Self::Unsupported => "unsupported",
            Self::NotAnswered => "not-answered",
            Self::CutOff => "cut-off",
            Self::Filtered => "filtered",
            Self::Malformed => "malformed",
            Self::Encoding => "encoding",
            Self::Limit => "limit",
            Self::UserNotVisible => "user-not-visible",
            Self::Contradiction => "contradiction",
            Self::Disagreement => "disagreement",
            Self::NoPermissions => "no-permissions",
            Self::RequestsNotListed => "requests-not-listed",
            Self::SharedUserMissing => "shared-user-missing",
            Self::NoPackages => "no-packages",
            Self::ListCut => "list-cut",
            Self::AppsHidden => "apps-hidden",
            Self::GrantsNotVisible => "grants-not-visible",
        }
    }
}
