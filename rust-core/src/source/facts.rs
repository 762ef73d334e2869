//! What one source says, before it is put together with the others.

use crate::{
    model::{AppOp, Device, Gap, Inventory, Package, PackageName, Source, SourceKind, User, UserId},
    parse::{
        app_ops::AppOpsDump, device_policy::DevicePolicy, dumpsys_package::PackageDump, settings::EnabledServices,
    },
};

/// One source and what it says.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) source: Source,
    pub(super) facts: Facts,
    /// What is wrong with it. Their `source` is set when all sources are known.
    pub(super) gaps: Vec<Gap>,
}

/// What a source says. The gaps of the parsers are not in here but in [`Read::gaps`].
#[derive(Debug)]
pub(super) enum Facts {
    Nothing,
    /// The folder this file lies in is a bug report or a collection as a whole.
    CollectionMark,
    Packages(PackageDump),
    Listed(Vec<Listing>),
    AppOps(AppOpsDump),
    /// The app-ops of one package.
    AppOpsOf(PackageName, UserId, Vec<AppOp>),
    Users(Vec<User>),
    Roles(Vec<(UserId, String, PackageName)>),
    Enabled(UserId, EnabledServices),
    Policy(DevicePolicy),
    Device(Device),
    Labels(Vec<(PackageName, String, String)>),
    Inventory(Box<Inventory>),
    /// An app's own file.
    Apk(Box<Package>),
}

/// A package in a list: that it is there, and little more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listing {
    /// What is known for every user.
    pub(super) package: Package,
    /// The users it is listed for; empty when the list does not say.
    pub(super) users: Vec<UserId>,
    /// Whether it is installed for them.
    pub(super) installed: bool,
    /// It is switched off for them.
    pub(super) disabled: bool,
}

impl Read {
    /// A source of which nothing is known yet but its bytes.
    pub(super) fn new(kind: SourceKind, name: &str, bytes: &[u8]) -> Self {
        let sha256 = Some(super::sha256(bytes));
        let source = Source { kind, name: name.into(), sha256, captured_at: None, tool: None };
        Self { source, facts: Facts::Nothing, gaps: Vec::new() }
    }
}
