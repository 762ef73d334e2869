//! The audit: from an inventory to a report.

use crate::{
    knowledge::Knowledge,
    model::{Inventory, LocalTime, PackageName, Report, Summary, UserId},
};

/// What an audit is told.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The time of the audit by the phone's clock: ages are counted to it.
    pub now: Option<LocalTime>,
    /// Only these users; empty for all.
    pub users: Vec<UserId>,
    /// Leave the brand and package lists out.
    pub no_catalog: bool,
    /// What the person said of an app: `true` "this is a loan app".
    pub answers: Vec<(PackageName, bool)>,
    /// Findings not to hear of: rule, package (or all), why.
    pub suppress: Vec<(String, Option<PackageName>, String)>,
}

/// Audits a phone. The same inventory, knowledge and options give the same report.
pub fn audit(inventory: &Inventory, knowledge: &Knowledge, options: &Options) -> Report {
    Report {
        knowledge_version: knowledge.version.clone(),
        knowledge_lenders: knowledge.lenders.len(),
        knowledge_sha256: knowledge.sha256.clone(),
        source: inventory.source.clone(),
        device: inventory.device.clone(),
        users: inventory.users.clone(),
        summary: Summary::default(),
        apps: Vec::new(),
        findings: Vec::new(),
        suppressed: Vec::new(),
        gaps: inventory.gaps.clone(),
        now: options.now,
    }
}
