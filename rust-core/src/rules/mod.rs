//! Rules: what makes a fact a finding. One file per rule; the registry lists them in the order of the documentation.

use crate::{
    knowledge::Knowledge,
    model::{AppReport, Finding, Inventory, LocalTime, Package, Severity, UserReach},
};

/// What a rule is, apart from what it finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meta {
    /// Its id, for ever.
    pub id: &'static str,
    /// How grave its findings are.
    pub severity: Severity,
    /// The version of LendLens that brought it.
    pub since: &'static str,
}

/// What a rule may look at.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The inventory.
    pub inventory: &'a Inventory,
    /// The knowledge.
    pub knowledge: &'a Knowledge,
    /// Every app with its class and reach.
    pub apps: &'a [AppReport],
    /// The time of the audit.
    pub now: Option<LocalTime>,
}

impl<'a> Facts<'a> {
    /// Every app with its package and each of its users.
    pub fn app_users(&self) -> impl Iterator<Item = (&'a AppReport, &'a Package, &'a UserReach)> {
        let inventory = self.inventory;
        self.apps
            .iter()
            .filter_map(move |app| Some((app, inventory.package(app.package.as_str())?)))
            .flat_map(|(app, package)| app.users.iter().map(move |user| (app, package, user)))
    }
}

/// A rule.
pub trait Rule: Sync {
    /// What it is.
    fn meta(&self) -> Meta;
    /// What it finds.
    fn check(&self, facts: &Facts<'_>) -> Vec<Finding>;
}

/// Every rule, in the order of docs/rules.md.
pub fn registry() -> &'static [&'static dyn Rule] {
    &[]
}
