//! Who can reach the contacts: one verdict per package and user, over the state of each way.
//!
//! The verdicts and their order are the decision table of docs/reach.md; `tests/reach/cases.tsv` holds it row by row
//! with the source of each rule, and a second evaluator written from that table agrees on random states.

mod permission;
mod ways;

use std::collections::HashMap;

use self::permission::PermissionReach;
use crate::{
    knowledge::{ContactRoutes, Route, RouteKind, Through},
    model::{
        Doubt, GET_ACCOUNTS, Inventory, LocalTime, Package, PackageUser, READ_CONTACTS, RouteState, SharedUser, Text,
        UserId, UserReach, Verdict, WRITE_CONTACTS,
    },
};

/// Judges the packages of one inventory.
#[derive(Debug)]
pub struct Judge<'a> {
    inventory: &'a Inventory,
    routes: &'a ContactRoutes,
    now: Option<LocalTime>,
    shared_users: HashMap<&'a str, &'a SharedUser>,
}

impl<'a> Judge<'a> {
    /// Prepares to judge; `now` is the time to which "39 seconds ago" of a source counts when the source does not say
    /// when it was made.
    pub fn new(inventory: &'a Inventory, routes: &'a ContactRoutes, now: Option<LocalTime>) -> Self {
        let shared_users = inventory.shared_users.iter().map(|shared| (shared.name.as_str(), shared)).collect();
        Self { inventory, routes, now, shared_users }
    }

    /// The reach of a package for a user.
    pub fn reach(&self, package: &'a Package, user: UserId) -> UserReach {
        let mut case = Case {
            package,
            user,
            state: package.user(user),
            shared: package.shared_user.as_deref().and_then(|name| self.shared_users.get(name).copied()),
            api_level: self.inventory.device.api_level,
            now: self.now,
            trust: Trust::Full,
        };
        let not_installed = case.not_installed();
        let doubt = case.doubt();
        if not_installed.is_some() {
            case.trust = Trust::ManifestOnly;
        } else if doubt.is_some() {
            case.trust = Trust::WithoutSilence;
        }
        let (verdict, reason) = match (not_installed, doubt) {
            (Some(reason), _) => (Verdict::NotInstalled, reason),
            (None, Some(reason)) => (Verdict::Unknown, reason),
            (None, None) => case.verdict(),
        };
        let mut routes = Vec::new();
        let mut other_reach = Vec::new();
        for route in self.routes.iter() {
            let reach = ways::reach(&case, self.inventory, route);
            let is_shown = route.id == READ_CONTACTS || reach.state.is_open() || reach.requested == Some(true);
            match route.kind {
                RouteKind::Contacts if is_shown || self.is_unseen_here(route) => routes.push(reach),
                RouteKind::Contacts => {}
                _ if is_shown => other_reach.push(reach),
                _ => {}
            }
        }
        let installed = case.state.and_then(|state| state.installed);
        UserReach { user, installed, verdict, reason, routes, other_reach }
    }

    /// A way that no source shows, on a phone that has it.
    fn is_unseen_here(&self, route: &Route) -> bool {
        route.through == Through::Unseen
            && matches!((self.inventory.device.api_level, route.since), (Some(level), Some(since)) if level >= since)
    }
}

/// One package for one user, with all that bears on it.
#[derive(Debug, Clone, Copy)]
struct Case<'a> {
    package: &'a Package,
    user: UserId,
    /// `None` when no source shows the package for this user, as with an APK file.
    state: Option<&'a PackageUser>,
    /// The shared uid it belongs to, where a source shows it.
    shared: Option<&'a SharedUser>,
    api_level: Option<u32>,
    now: Option<LocalTime>,
    trust: Trust,
}

/// How far the sources are relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// What they say and what they do not say.
    Full,
    /// What they say; where they are cut or contradictory, silence is no "no".
    WithoutSilence,
    /// The manifest alone: the app is not installed for this user, and left-over grants count for nothing.
    ManifestOnly,
}

impl Case<'_> {
    /// The first row of the table that holds, behind those for what is not installed and what the sources are no good
    /// for.
    fn verdict(&self) -> (Verdict, Text) {
        let read = self.permission(READ_CONTACTS, Some("READ_CONTACTS"));
        match read.state {
            state if state.is_open() => return (Verdict::CanRead, read.why),
            RouteState::GrantedButBlocked | RouteState::DeniedForGood | RouteState::BlockedByPolicy => {
                return (Verdict::Blocked, read.why);
            }
            // A maker's "ask" stands before a grant, so its group does not matter.
            RouteState::AskEveryTime if read.is_granted => return (Verdict::MayAsk, read.why),
            RouteState::Requested => return (Verdict::Requested, read.why),
            RouteState::Unknown => return (Verdict::Unknown, Text::new("reach-nothing-known")),
            _ => {}
        }
        if read.state != RouteState::NotRequested {
            return match self.granted_sibling() {
                Some(sibling) => (Verdict::CanObtainSilently, Text::new("reach-silent").with("permission", sibling)),
                None => (Verdict::MayAsk, read.why),
            };
        }
        let write = self.permission(WRITE_CONTACTS, Some("WRITE_CONTACTS"));
        let accounts = self.permission(GET_ACCOUNTS, Some("GET_ACCOUNTS"));
        let wants = |reach: &PermissionReach<'_>| reach.is_granted || reach.requested == Some(true);
        if write.is_granted {
            (Verdict::WriteOnly, Text::new("reach-write-only"))
        } else if wants(&write) {
            (Verdict::WriteOnly, Text::new("reach-write-only-not-granted"))
        } else if wants(&accounts) {
            (Verdict::AccountsOnly, Text::new("reach-accounts-only"))
        } else {
            (Verdict::NotRequested, read.why)
        }
    }

    fn not_installed(&self) -> Option<Text> {
        let state = self.state?;
        if state.archived == Some(true) {
            Some(Text::new("reach-archived"))
        } else if state.installed == Some(false) {
            Some(Text::new("reach-not-installed"))
        } else {
            None
        }
    }

    /// Why the sources are no good for this package and user, when they are not.
    fn doubt(&self) -> Option<Text> {
        match self.state.and_then(|state| state.doubt) {
            Some(Doubt::Contradiction) => return Some(Text::new("reach-doubt-contradiction")),
            Some(Doubt::CutOff) => return Some(Text::new("reach-doubt-cut-off")),
            // The one permission that a filter lets through is not what it keeps from us.
            Some(Doubt::Filtered) if !self.is_stated(READ_CONTACTS) => return Some(Text::new("reach-doubt-filtered")),
            Some(Doubt::Filtered) | None => {}
        }
        match (&self.package.shared_user, self.shared) {
            // An app that nobody has installed asks by itself, whatever others of that uid hold on some phone.
            (Some(_), None) if self.state.is_none() && self.only_asks(READ_CONTACTS) => None,
            (Some(name), None) => Some(Text::new("reach-shared-user-missing").with("name", name.as_str())),
            _ => None,
        }
    }

    /// Whether `permission` is asked for, and no source says whether it is granted.
    fn only_asks(&self, permission: &str) -> bool {
        self.is_requested(permission) == Some(true) && !self.is_stated(permission)
    }

    /// Another permission of the CONTACTS group by which Android takes the group for granted.
    fn granted_sibling(&self) -> Option<&'static str> {
        let names = [(WRITE_CONTACTS, "WRITE_CONTACTS"), (GET_ACCOUNTS, "GET_ACCOUNTS")];
        names.into_iter().find(|(permission, _)| self.counts_for_group(permission)).map(|(_, name)| name)
    }
}
