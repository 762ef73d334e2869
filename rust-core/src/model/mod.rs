//! The words of the product as types: what a phone holds, and what we say of it.
//!
//! Nothing here parses or judges. A value that a source does not tell is `None`, never `false`: "not seen" is not
//! "no". The serialised form of [`Inventory`] is the fixed contract `lendlens-inventory/1`
//! (`data/schema/inventory-1.schema.json`); the report has frozen structs of its own in `render::json`.

mod anomaly;
mod app_op;
mod device;
mod finding;
mod gap;
mod inventory;
mod lender;
mod name;
mod package;
mod permission;
mod reach;
mod report;
mod source;
mod text;
mod time;
mod user;

pub use anomaly::{Anomaly, AnomalyKind, Effect, Part};
pub use app_op::{AppOp, Mode, OpEvent, OpEventKind, OpFlag, Proxy, UidState};
pub use device::Device;
pub use finding::{Citation, Confidence, Finding, Page, Reliability, Severity, Step};
pub use gap::{Gap, GapKind};
pub use inventory::{Inventory, SharedUser, SharedUserState};
pub use lender::{Band, Evidence, EvidenceKind, Lender, LenderClass};
pub use name::{InvalidPackageName, PackageName};
pub use package::{
    ComponentKind, Doubt, EnabledState, Feature, InstallSource, OwnComponent, OwnTexts, Package, PackageUser, Queries,
    RequestList,
};
pub use permission::{
    FIRST_RUNTIME_TARGET, GET_ACCOUNTS, Grant, PermissionFlags, PermissionName, READ_CONTACTS, Request, WRITE_CONTACTS,
};
pub use reach::{RouteReach, RouteState, UserReach, Verdict};
pub use report::{AppReport, Report, Summary, SuppressedFinding};
pub use source::{Source, SourceKind};
pub use text::{Text, TextValue};
pub use time::LocalTime;
pub use user::{User, UserId, UserKind, full_uid, split_uid};
