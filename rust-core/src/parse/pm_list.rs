//! `pm list packages` with any of its flags.

use crate::model::{Gap, PackageName};

/// The packages that `pm list packages` prints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PackageList {
    /// In the order of the list.
    pub packages: Vec<ListedPackage>,
    /// What could not be understood, and what the phone refused.
    pub gaps: Vec<Gap>,
}

/// One line of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPackage {
    /// The package.
    pub name: PackageName,
    /// `-f`: path of its APK.
    pub path: Option<String>,
    /// `--show-versioncode`.
    pub version_code: Option<u64>,
    /// `-i`: `Some(None)` is the printed `null`.
    pub installer: Option<Option<String>>,
    /// `-U`: its uids; several users print several.
    pub uids: Vec<u32>,
}

/// Parses `pm list packages`.
pub fn parse(text: &str) -> PackageList {
    let _ = text;
    PackageList::default()
}
