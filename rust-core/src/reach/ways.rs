//! How far each way is open: runtime and normal permissions, special accesses, components that the person has switched
//! on, roles.

use super::Case;
use crate::{
    knowledge::{Route, Through},
    model::{ComponentKind, Inventory, Mode, PermissionFlags, RouteReach, RouteState, SourceKind, Text},
};

pub(super) fn reach(case: &Case<'_>, inventory: &Inventory, route: &Route) -> RouteReach {
    match &route.through {
        Through::Permission => case.permission(&route.id, route.app_op.as_deref()).into_route(),
        Through::NormalPermission => normal_permission(case, route),
        Through::SpecialAccess => special_access(case, route),
        Through::Component(kind) => {
            let is_shown = inventory.source.iter().any(|source| shows(source.kind, *kind));
            let is_declared = case.package.components.iter().any(|component| component.kind == *kind);
            let is_on = case
                .state
                .is_some_and(|state| state.enabled_components.iter().any(|component| component.kind == *kind));
            let (state, why) = match (is_on, is_shown) {
                (true, _) => (RouteState::Granted, "why-switched-on"),
                (false, true) => (RouteState::NotAsked, "why-not-switched-on"),
                (false, false) => (RouteState::Unknown, "why-unknown"),
            };
            plain(route, (is_declared || is_on).then_some(true), state, why)
        }
        Through::Role(role) => match case.state {
            Some(state) if state.roles.iter().any(|held| held == role) => {
                plain(route, Some(true), RouteState::GrantedByRole, "why-holds-role")
            }
            _ => plain(route, None, RouteState::Unknown, "why-unknown"),
        },
        Through::Unseen => plain(route, None, RouteState::Unknown, "why-unseen"),
    }
}

fn normal_permission(case: &Case<'_>, route: &Route) -> RouteReach {
    let mut reach = case.permission(&route.id, route.app_op.as_deref()).into_route();
    if reach.state == RouteState::GrantedAtInstall {
        reach.state = RouteState::Granted;
        reach.why = Text::new("why-granted-to-all");
    }
    reach
}

/// The app-op alone decides; a dump's `granted=` of such a permission says nothing.
fn special_access(case: &Case<'_>, route: &Route) -> RouteReach {
    let permission = case.permission(&route.id, route.app_op.as_deref());
    let mode = permission.app_op.and_then(|op| op.mode()).cloned();
    let (state, why) = match (&mode, permission.requested) {
        (Some(Mode::Allow), _) => (RouteState::Granted, "why-granted"),
        (Some(Mode::Ignore | Mode::Deny), _) => (RouteState::Denied, "why-denied"),
        (_, Some(true)) => (RouteState::Requested, "why-requested"),
        (_, Some(false)) => (RouteState::NotRequested, "why-not-requested"),
        (_, None) => (RouteState::Unknown, "why-unknown"),
    };
    let mut reach = plain(route, permission.requested, state, why);
    reach.app_op = mode;
    reach.last_access = permission.last_access;
    reach.last_reject = permission.last_reject;
    reach
}

/// Whether a source of this kind lists the components of `kind` that are switched on.
fn shows(source: SourceKind, kind: ComponentKind) -> bool {
    match kind {
        ComponentKind::DeviceAdmin => source == SourceKind::DumpsysDevicePolicy,
        _ => source == SourceKind::Settings,
    }
}

fn plain(route: &Route, requested: Option<bool>, state: RouteState, why: &'static str) -> RouteReach {
    RouteReach {
        route: route.id.clone(),
        requested,
        state,
        flags: PermissionFlags::default(),
        app_op: None,
        last_access: None,
        last_reject: None,
        why: Text::new(why),
    }
}
