//! App-ops, as `dumpsys appops` prints them for the whole phone and `cmd appops get PACKAGE` for one package.

use crate::model::{AppOp, Gap, LocalTime, Mode, PackageName};

/// The app-ops of a phone, uid by uid, in the order of the dump.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AppOpsDump {
    /// Uids with their modes and packages.
    pub uids: Vec<UidOps>,
    /// When the dump was made, where it says so.
    pub captured_at: Option<LocalTime>,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// The app-ops of one uid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UidOps {
    /// The full uid: user × 100000 + app id.
    pub uid: u32,
    /// Modes of the whole uid by op.
    pub modes: Vec<(String, Mode)>,
    /// Its packages; modes of the uid are not repeated there.
    pub packages: Vec<(PackageName, Vec<AppOp>)>,
}

/// What `cmd appops get PACKAGE` prints. It names neither the package nor the user.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AppOpsOfPackage {
    /// The app-ops, with the modes of uid and package.
    pub ops: Vec<AppOp>,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// Parses `dumpsys appops`.
pub fn parse_dump(text: &str) -> AppOpsDump {
    let _ = text;
    AppOpsDump::default()
}

/// Parses `cmd appops get PACKAGE [OP]`.
pub fn parse_get(text: &str) -> AppOpsOfPackage {
    let _ = text;
    AppOpsOfPackage::default()
}
