//! Who can reach the contacts: one verdict per package and user, over the state of each way.
//!
//! The verdicts and their order are the decision table of docs/reach.md; `tests/reach/cases.tsv` holds it row by row
//! with the source of each rule, and a second evaluator written from that table agrees on random states.

mod other;
mod permission;

use std::collections::HashMap;

use self::permission::PermissionReach;
use crate::{
    knowledge::{ContactRoutes, Route, RouteKind, Through},
    model::{
        Doubt, Inventory, LocalTime, Package, PackageUser, RouteReach, RouteState, SharedUser, Text, UserId, UserReach,
        Verdict,
    },
};

const READ: &str = "android.permission.READ_CONTACTS";
const WRITE: &str = "android.permission.WRITE_CONTACTS";
const ACCOUNTS: &str = "android.permission.GET_ACCOUNTS";

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
        let case = Case {
            package,
            user,
            state: package.user(user),
            shared: package.shared_user.as_deref().and_then(|name| self.shared_users.get(name).copied()),
            api_level: self.inventory.device.api_level,
            now: self.now,
        };
        let (verdict, reason) = case.verdict();
        let mut routes = Vec::new();
        let mut other_reach = Vec::new();
        if verdict != Verdict::NotInstalled {
            for route in self.routes.iter() {
                let reach = match &route.through {
                    Through::Permission => case.permission(&route.id, route.app_op.as_deref()).into_route(route),
                    Through::SpecialAccess | Through::Component(_) | Through::Role(_) | Through::Unseen => {
                        other::reach(&case, self.inventory, route)
                    }
                };
                let is_shown = route.id == READ || reach.state.is_open() || reach.requested == Some(true);
                match route.kind {
                    RouteKind::Contacts if is_shown || self.is_unseen_here(route) => routes.push(reach),
                    RouteKind::Contacts => {}
                    _ if is_shown => other_reach.push(reach),
                    _ => {}
                }
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
}

impl<'a> Case<'a> {
    /// The first row of the table that holds.
    fn verdict(&self) -> (Verdict, Text) {
        let read = self.permission(READ, Some("READ_CONTACTS"));
        let write = self.permission(WRITE, Some("WRITE_CONTACTS"));
        let accounts = self.permission(ACCOUNTS, Some("GET_ACCOUNTS"));
        let sibling = [&write, &accounts].into_iter().find(|sibling| sibling.state.is_open());

        if let Some(reason) = self.not_installed() {
            return (Verdict::NotInstalled, reason);
        }
        if let Some(reason) = self.doubt(&read) {
            return (Verdict::Unknown, reason);
        }
        if read.state.is_open() {
            return (Verdict::CanRead, read.why);
        }
        if matches!(read.state, RouteState::GrantedButBlocked | RouteState::DeniedForGood | RouteState::BlockedByPolicy)
        {
            return (Verdict::Blocked, read.why);
        }
        if read.requested == Some(true) {
            return match sibling {
                // Before Android 8 a grant is one of the whole group.
                Some(sibling) if self.api_level.is_some_and(|level| level < 26) => {
                    (Verdict::CanRead, Text::new("why-granted-by-group").with("permission", sibling.short_name()))
                }
                Some(sibling) => {
                    (Verdict::CanObtainSilently, Text::new("reach-silent").with("permission", sibling.short_name()))
                }
                None if read.state == RouteState::Requested => (Verdict::Requested, read.why),
                None => (Verdict::MayAsk, read.why),
            };
        }
        if read.requested == Some(false) {
            return if write.state.is_open() {
                (Verdict::WriteOnly, Text::new("reach-write-only"))
            } else if write.requested == Some(true) {
                (Verdict::WriteOnly, Text::new("reach-write-only-not-granted"))
            } else if accounts.state.is_open() || accounts.requested == Some(true) {
                (Verdict::AccountsOnly, Text::new("reach-accounts-only"))
            } else {
                (Verdict::NotRequested, read.why)
            };
        }
        (Verdict::Unknown, Text::new("reach-nothing-known"))
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

    /// Why the sources cannot be relied on here. A state that was seen before a dump was cut, or that a filter let
    /// through, stands all the same.
    fn doubt(&self, read: &PermissionReach<'_>) -> Option<Text> {
        match self.state.and_then(|state| state.doubt) {
            Some(Doubt::Contradiction) => return Some(Text::new("reach-doubt-contradiction")),
            Some(Doubt::CutOff) if !read.is_stated => return Some(Text::new("reach-doubt-cut-off")),
            Some(Doubt::Filtered) if !read.is_stated => return Some(Text::new("reach-doubt-filtered")),
            _ => {}
        }
        match (&self.package.shared_user, self.shared) {
            (Some(name), None) if !read.is_stated => {
                Some(Text::new("reach-shared-user-missing").with("name", name.as_str()))
            }
            _ => None,
        }
    }
}

impl PermissionReach<'_> {
    fn into_route(self, route: &Route) -> RouteReach {
        RouteReach {
            route: route.id.clone(),
            requested: self.requested,
            state: self.state,
            flags: self.flags,
            app_op: self.app_op.and_then(|op| op.mode()).cloned(),
            last_access: self.last_access,
            last_reject: self.last_reject,
            why: self.why,
        }
    }
}
