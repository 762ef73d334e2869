//! App-ops, as `dumpsys appops` prints them for the whole phone and `cmd appops get PACKAGE` for one package.
//!
//! They are the second switch beside each permission and the only trace of when it was used. The two outputs share
//! their words ([`trace`]); what is printed by which version stands in `docs/formats.md`.

mod dump;
mod get;
mod trace;

use std::sync::Arc;

use crate::model::{AppOp, Gap, LocalTime, Mode, PackageName};

pub use dump::parse_dump;
pub use get::parse_get;

/// The app-ops of a phone, uid by uid, in the order of the dump.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AppOpsDump {
    /// Uids with their modes and packages.
    pub uids: Vec<UidOps>,
    /// When the dump was made, where it says so: by its last line, or by an event that is printed both with its time
    /// and with how long ago it was.
    pub captured_at: Option<LocalTime>,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// The app-ops of one uid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UidOps {
    /// The full uid: user × 100000 + app id.
    pub uid: u32,
    /// Modes of the whole uid by op, where they are not the op's default.
    pub modes: Vec<(Arc<str>, Mode)>,
    /// Its packages; modes of the uid are not repeated there. An op that another one decides over (`/ switch OTHER=…`)
    /// has the mode of that other op, also that of the uid.
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
