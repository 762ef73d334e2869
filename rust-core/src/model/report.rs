//! The report: the answer, app by app, with findings and gaps.

use std::collections::BTreeMap;

use super::{Device, Finding, Gap, Lender, LocalTime, Package, PackageName, Source, User, UserId, UserReach};

/// What an audit found. `render` writes it; `render::json` holds its fixed form.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Version of the knowledge used, such as `2026.11`.
    pub knowledge_version: String,
    /// Number of catalog entries.
    pub knowledge_lenders: usize,
    /// SHA-256 over the knowledge files.
    pub knowledge_sha256: String,
    /// Where the facts came from.
    pub source: Vec<Source>,
    /// The phone.
    pub device: Device,
    /// Its users.
    pub users: Vec<User>,
    /// The numbers.
    pub summary: Summary,
    /// Apps, the worst first: lenders, possible lenders, the rest; nearest to the contacts, last used, by package name.
    pub apps: Vec<AppReport>,
    /// Findings, gravest first, then by rule, package and user.
    pub findings: Vec<Finding>,
    /// Findings that somebody asked not to hear of.
    pub suppressed: Vec<SuppressedFinding>,
    /// What could not be seen.
    pub gaps: Vec<Gap>,
    /// The time of the audit, as the caller gave it.
    pub now: Option<LocalTime>,
}

/// The numbers of a report, over all users that could be seen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// Packages installed for at least one user.
    pub apps: usize,
    /// Of them, lenders and loan marketplaces.
    pub lenders: usize,
    /// Of those, the ones that can read contacts.
    pub lenders_that_can_read_contacts: usize,
    /// Packages that can read contacts, lenders or not.
    pub apps_that_can_read_contacts: usize,
    /// Packages of which no source shows the permissions.
    pub unreadable: usize,
    /// Nothing was left out: no gap.
    pub complete: bool,
}

/// One app of a report.
#[derive(Debug, Clone, PartialEq)]
pub struct AppReport {
    /// Its name.
    pub package: PackageName,
    /// Its name for people, where a source or the catalog gives one. Hostile text.
    pub label: Option<String>,
    /// The label is the catalog's, not the phone's.
    pub label_from_catalog: bool,
    /// Part of the system image.
    pub system: Option<bool>,
    /// `targetSdkVersion`.
    pub target_sdk: Option<u32>,
    /// The installer of record.
    pub installer: Option<String>,
    /// When it was first installed, by user. For people only: the JSON report has no place for it.
    pub installed_at: BTreeMap<UserId, LocalTime>,
    /// Whether it lends.
    pub lender: Lender,
    /// Its reach, user by user.
    pub users: Vec<UserReach>,
}

impl AppReport {
    /// Builds the part that repeats the inventory.
    pub fn new(package: &Package, lender: Lender, users: Vec<UserReach>) -> Self {
        Self {
            package: package.name.clone(),
            label: package.label().map(Into::into),
            label_from_catalog: false,
            system: package.system,
            target_sdk: package.target_sdk,
            installer: package.install_source.as_ref().and_then(|source| source.installer.clone()),
            installed_at: package
                .users
                .iter()
                .filter_map(|state| Some((state.user, state.first_installed.or(package.first_installed)?)))
                .collect(),
            lender,
            users,
        }
    }

    /// The name to show: label, else package.
    pub fn name(&self) -> &str {
        self.label.as_deref().unwrap_or(self.package.as_str())
    }
}

/// A finding that was left out on request; it is counted aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuppressedFinding {
    /// The rule.
    pub rule: &'static str,
    /// The package.
    pub package: Option<PackageName>,
    /// The user.
    pub user: Option<u32>,
    /// Why.
    pub reason: String,
}
