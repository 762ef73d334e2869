//! The state of one permission: requested, granted, by whom, and whether an app-op or a restriction shuts it.

use super::Case;
use crate::model::{
    AppOp, Grant, LocalTime, Mode, OpEvent, OpEventKind, PermissionFlags, RequestList, RouteState, Text,
};

/// What is known of one permission of one package for one user.
#[derive(Debug, Clone)]
pub(super) struct PermissionReach<'a> {
    permission: &'a str,
    /// Asked for; `None` when no source says.
    pub(super) requested: Option<bool>,
    /// A source states whether it is granted.
    pub(super) is_stated: bool,
    pub(super) state: RouteState,
    pub(super) flags: PermissionFlags,
    pub(super) app_op: Option<&'a AppOp>,
    pub(super) last_access: Option<LocalTime>,
    pub(super) last_reject: Option<LocalTime>,
    pub(super) why: Text,
}

impl PermissionReach<'_> {
    /// The name without `android.permission.`.
    pub(super) fn short_name(&self) -> &str {
        self.permission.strip_prefix("android.permission.").unwrap_or(self.permission)
    }
}

/// Where a grant stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holder<'a> {
    /// In the package's own runtime permissions.
    Runtime,
    /// Among the permissions granted at install.
    Install,
    /// In a shared uid of this name.
    Shared(&'a str),
}

impl<'a> Case<'a> {
    /// Judges one permission.
    pub(super) fn permission(&self, permission: &'a str, app_op: Option<&str>) -> PermissionReach<'a> {
        let grant = self.grant(permission);
        let app_op = app_op.and_then(|op| self.state?.app_op(op));
        let requested = self.is_requested(permission);
        let (state, why) = match grant {
            Some((grant, holder)) if grant.granted => {
                self.shut(grant, app_op).unwrap_or_else(|| self.granted(grant, holder))
            }
            Some((grant, _)) => denied(grant),
            None => self.silent(permission, requested),
        };
        PermissionReach {
            permission,
            requested,
            is_stated: grant.is_some(),
            state,
            flags: grant.map(|(grant, _)| grant.flags).unwrap_or_default(),
            app_op,
            last_access: self.last(app_op, OpEventKind::Access),
            last_reject: self.last(app_op, OpEventKind::Reject),
            why,
        }
    }

    /// The state that counts: the user's own, else that of the install, else that of the shared uid. What is granted
    /// to the uid is granted to each of its packages.
    fn grant(&self, permission: &str) -> Option<(&'a Grant, Holder<'a>)> {
        let find = |grants: &'a [Grant]| grants.iter().find(|grant| grant.permission.as_str() == permission);
        let runtime = self.state.and_then(|state| find(&state.grants)).map(|grant| (grant, Holder::Runtime));
        let install = find(&self.package.install_grants).map(|grant| (grant, Holder::Install));
        let shared = self.shared.and_then(|shared| {
            let user = shared.users.iter().find(|state| state.user == self.user);
            let grant = user.and_then(|state| find(&state.grants)).or_else(|| find(&shared.install_grants))?;
            Some((grant, Holder::Shared(shared.name.as_str())))
        });
        let own = runtime.or(install);
        match (own, shared) {
            (Some((grant, _)), Some(shared)) if !grant.granted && shared.0.granted => Some(shared),
            (own, shared) => own.or(shared),
        }
    }

    /// Whether the package asks for it. A state exists only for what is asked for, by the package or, with a shared
    /// uid, by one of its packages.
    fn is_requested(&self, permission: &str) -> Option<bool> {
        if let Some(request) = self.package.request(permission) {
            return Some(!matches!((request.max_sdk, self.api_level), (Some(max), Some(level)) if level > max));
        }
        let is_stated = |grants: &[Grant]| grants.iter().any(|grant| grant.permission.as_str() == permission);
        let in_user = self.state.is_some_and(|state| is_stated(&state.grants));
        if in_user || is_stated(&self.package.install_grants) {
            return Some(true);
        }
        let in_shared = self.shared.is_some_and(|shared| {
            is_stated(&shared.install_grants) || shared.users.iter().any(|state| is_stated(&state.grants))
        });
        let all_states_shown = self.shared.is_some() || self.state.is_some_and(|state| state.grants_shown);
        match self.package.request_list {
            RequestList::Full => Some(false),
            _ if in_shared => Some(true),
            RequestList::RuntimeStates if all_states_shown => Some(false),
            RequestList::RuntimeStates | RequestList::Unknown => None,
        }
    }

    /// Granted, but shut: the data flow to nobody.
    fn shut(&self, grant: &Grant, app_op: Option<&AppOp>) -> Option<(RouteState, Text)> {
        let blocked = |id| Some((RouteState::GrantedButBlocked, Text::new(id)));
        if grant.flags.contains(PermissionFlags::REVOKED_COMPAT) {
            return blocked("why-shut-revoked-compat");
        }
        if grant.flags.contains(PermissionFlags::APPLY_RESTRICTION) {
            return blocked("why-shut-restricted");
        }
        match app_op?.mode()? {
            mode @ (Mode::Ignore | Mode::Deny) => {
                Some((RouteState::GrantedButBlocked, Text::new("why-shut-by-app-op").with("mode", mode.as_str())))
            }
            Mode::Ask => Some((RouteState::AskEveryTime, Text::new("why-ask-every-time"))),
            Mode::Allow | Mode::Default | Mode::Foreground | Mode::Other(_) => None,
        }
    }

    /// Granted and open: by whom.
    fn granted(&self, grant: &Grant, holder: Holder<'_>) -> (RouteState, Text) {
        let has = |flag| grant.flags.contains(flag);
        let is_legacy = self.package.target_sdk.is_some_and(|target| target < 23);
        let (state, id) = if has(PermissionFlags::SYSTEM_FIXED) || has(PermissionFlags::POLICY_FIXED) {
            (RouteState::GrantedFixed, "why-granted-fixed")
        } else if has(PermissionFlags::GRANTED_BY_ROLE) {
            (RouteState::GrantedByRole, "why-granted-by-role")
        } else if has(PermissionFlags::ONE_TIME) {
            (RouteState::GrantedOnce, "why-granted-once")
        } else if has(PermissionFlags::GRANTED_BY_DEFAULT) {
            (RouteState::GrantedByDefault, "why-granted-by-default")
        } else if is_legacy || holder == Holder::Install {
            (RouteState::GrantedAtInstall, "why-granted-at-install")
        } else {
            (RouteState::Granted, "why-granted")
        };
        if let Holder::Shared(name) = holder {
            return (state, Text::new("why-granted-by-shared-uid").with("name", name));
        }
        if has(PermissionFlags::REVIEW_REQUIRED) {
            return (state, Text::new("why-granted-review-pending"));
        }
        (state, Text::new(id))
    }

    /// No source states whether it is granted.
    fn silent(&self, permission: &str, requested: Option<bool>) -> (RouteState, Text) {
        let is_shown = self.state.is_some_and(|state| state.grants_shown)
            || self.shared.is_some_and(|shared| shared.users.iter().any(|state| state.user == self.user));
        match requested {
            Some(true) if is_shown => (RouteState::NotAsked, Text::new("why-not-asked")),
            Some(true) => (RouteState::Requested, Text::new("why-requested")),
            Some(false) => {
                let max = self.package.request(permission).and_then(|request| request.max_sdk);
                let why = match (max, self.package.request_list) {
                    (Some(max), _) => Text::new("why-request-ended").with("level", max),
                    (None, RequestList::RuntimeStates) => Text::new("why-not-requested-by-states"),
                    (None, _) => Text::new("why-not-requested"),
                };
                (RouteState::NotRequested, why)
            }
            None => (RouteState::Unknown, Text::new("why-unknown")),
        }
    }

    /// The newest event of a kind. Older sources say how long ago it was instead of when.
    fn last(&self, app_op: Option<&AppOp>, kind: OpEventKind) -> Option<LocalTime> {
        let when = |event: &OpEvent| event.at.or_else(|| self.now?.before(event.ago_ms?));
        app_op?.events.iter().filter(|event| event.kind == kind).filter_map(when).max()
    }
}

/// Not granted: whether that holds.
fn denied(grant: &Grant) -> (RouteState, Text) {
    let has = |flag| grant.flags.contains(flag);
    let (state, id) = if has(PermissionFlags::POLICY_FIXED) || has(PermissionFlags::SYSTEM_FIXED) {
        (RouteState::BlockedByPolicy, "why-blocked-by-policy")
    } else if has(PermissionFlags::USER_FIXED) {
        (RouteState::DeniedForGood, "why-denied-for-good")
    } else if has(PermissionFlags::ONE_TIME) {
        (RouteState::AskEveryTime, "why-ask-every-time")
    } else if has(PermissionFlags::AUTO_REVOKED) {
        (RouteState::Denied, "why-auto-revoked")
    } else if has(PermissionFlags::USER_SET) {
        (RouteState::Denied, "why-denied")
    } else {
        (RouteState::NotAsked, "why-not-asked")
    };
    (state, Text::new(id))
}
