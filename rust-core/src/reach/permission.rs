//! The state of one permission: requested, granted, by whom, and whether an app-op or a restriction shuts it.

use super::{Case, Trust};
use crate::model::{
    AppOp, FIRST_RUNTIME_TARGET, Grant, LocalTime, Mode, OpEvent, OpEventKind, PermissionFlags, READ_CONTACTS,
    RequestList, RouteReach, RouteState, Text,
};

/// What is known of one permission of one package for one user.
#[derive(Debug, Clone)]
pub(super) struct PermissionReach<'a> {
    permission: &'a str,
    /// Asked for; `None` when no source says.
    pub(super) requested: Option<bool>,
    /// It is granted, open or shut.
    pub(super) is_granted: bool,
    pub(super) state: RouteState,
    pub(super) app_op: Option<&'a AppOp>,
    pub(super) last_access: Option<LocalTime>,
    pub(super) last_reject: Option<LocalTime>,
    pub(super) why: Text,
    flags: PermissionFlags,
}

impl PermissionReach<'_> {
    pub(super) fn into_route(self) -> RouteReach {
        RouteReach {
            route: self.permission.into(),
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

/// What a source says of a permission in one place.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    grant: &'a Grant,
    /// Among the permissions granted at install.
    at_install: bool,
    /// In the shared uid of this name.
    shared: Option<&'a str>,
}

impl Line<'_> {
    fn has(&self, flag: PermissionFlags) -> bool {
        self.grant.flags.contains(flag)
    }

    /// Granted, and no flag shuts it.
    fn is_open(&self) -> bool {
        self.grant.granted
            && !self.has(PermissionFlags::REVOKED_COMPAT)
            && !self.has(PermissionFlags::APPLY_RESTRICTION)
    }
}

impl<'a> Case<'a> {
    /// Judges one permission.
    pub(super) fn permission(&self, permission: &'a str, app_op: Option<&str>) -> PermissionReach<'a> {
        let lines = self.lines(permission);
        let app_op = app_op.and_then(|op| self.state?.app_op(op));
        let requested = self.is_requested(permission);
        let granted = lines.iter().find(|line| line.is_open()).or_else(|| lines.iter().find(|line| line.grant.granted));
        let by_group = if granted.is_none() { self.held_by_group(permission, requested, &lines) } else { None };
        let (state, why) = match (granted, by_group) {
            (Some(line), _) => shut(line, app_op).unwrap_or_else(|| self.granted(line)),
            // The next request grants it without a dialog and opens the app-op along with it.
            (None, Some(_)) if app_op.and_then(AppOp::mode) == Some(&Mode::Ask) => ask_every_time(),
            (None, Some(sibling)) => {
                (RouteState::Granted, Text::new("why-granted-by-group").with("permission", sibling))
            }
            (None, None) => self.not_granted(permission, requested, &lines),
        };
        PermissionReach {
            permission,
            requested,
            is_granted: granted.is_some() || by_group.is_some(),
            state,
            flags: granted.or(lines.first()).map(|line| line.grant.flags).unwrap_or_default(),
            app_op,
            last_access: self.last(app_op, OpEventKind::Access),
            last_reject: self.last(app_op, OpEventKind::Reject),
            why,
        }
    }

    /// Whether a source says of `permission` that it is granted or not.
    pub(super) fn is_stated(&self, permission: &str) -> bool {
        !self.lines(permission).is_empty()
    }

    /// Whether `permission` makes Android take its group for granted.
    pub(super) fn counts_for_group(&self, permission: &str) -> bool {
        let lines = self.lines(permission);
        lines.iter().any(|line| line.grant.granted && !line.has(PermissionFlags::REVOKED_COMPAT))
    }

    /// Everything said of a permission for this user: by the app's own lines, by those of its shared uid, whose grants
    /// are those of each of its packages, and by the permissions granted at install to all users.
    fn lines(&self, permission: &str) -> Vec<Line<'a>> {
        let mut lines = Vec::new();
        if self.trust == Trust::ManifestOnly {
            return lines;
        }
        let mut add = |grants: &'a [Grant], at_install, shared| {
            let named = grants.iter().filter(|grant| grant.permission.as_str() == permission);
            lines.extend(named.map(|grant| Line { grant, at_install, shared }));
        };
        if let Some(state) = self.state {
            add(&state.grants, false, None);
        }
        if let Some(shared) = self.shared {
            for state in shared.users.iter().filter(|state| state.user == self.user) {
                add(&state.grants, false, Some(shared.name.as_str()));
            }
        }
        add(&self.package.install_grants, true, None);
        if let Some(shared) = self.shared {
            add(&shared.install_grants, true, Some(shared.name.as_str()));
        }
        lines
    }

    /// Whether the package asks for it.
    pub(super) fn is_requested(&self, permission: &str) -> Option<bool> {
        let ended = |max: Option<u32>| matches!((max, self.api_level), (Some(max), Some(level)) if level > max);
        let named = |list: &[Grant]| list.iter().any(|grant| grant.permission.as_str() == permission);
        let package = self.package;
        if package.request(permission).is_some_and(|request| !ended(request.max_sdk)) {
            return Some(true);
        }
        if package.request_list == RequestList::Full && self.trust != Trust::WithoutSilence {
            return Some(false);
        }
        if self.trust == Trust::ManifestOnly {
            return None;
        }
        // The manifest is the same for every user, so a line of any of them shows that it is asked for.
        let in_package = named(&package.install_grants) || package.users.iter().any(|state| named(&state.grants));
        let in_shared = self.shared.is_some_and(|shared| {
            named(&shared.install_grants) || shared.users.iter().any(|state| named(&state.grants))
        });
        if in_package || in_shared {
            return Some(true);
        }
        let silence_tells = self.trust == Trust::Full && self.is_shown();
        (silence_tells && package.request_list == RequestList::RuntimeStates).then_some(false)
    }

    /// Whether the sources show what this user has granted, to the app or to its shared uid, whose block leaves out the
    /// users for whom it holds nothing.
    fn is_shown(&self) -> bool {
        self.shared.is_some() || self.state.is_some_and(|state| state.grants_shown)
    }

    /// Built for an Android that grants at install, without asking.
    fn is_legacy(&self) -> bool {
        self.package.target_sdk.is_some_and(|target| target < FIRST_RUNTIME_TARGET)
    }

    /// Granted and open: by whom.
    fn granted(&self, line: &Line<'_>) -> (RouteState, Text) {
        let (state, id) = if line.has(PermissionFlags::SYSTEM_FIXED) || line.has(PermissionFlags::POLICY_FIXED) {
            (RouteState::GrantedFixed, "why-granted-fixed")
        } else if line.at_install || self.is_legacy() {
            (RouteState::GrantedAtInstall, "why-granted-at-install")
        } else if line.has(PermissionFlags::ONE_TIME) {
            (RouteState::GrantedOnce, "why-granted-once")
        } else if line.has(PermissionFlags::GRANTED_BY_ROLE) {
            (RouteState::GrantedByRole, "why-granted-by-role")
        } else if line.has(PermissionFlags::GRANTED_BY_DEFAULT) {
            (RouteState::GrantedByDefault, "why-granted-by-default")
        } else {
            (RouteState::Granted, "why-granted")
        };
        let why = match line.shared {
            Some(name) => Text::new("why-granted-by-shared-uid").with("name", name),
            None if line.has(PermissionFlags::REVIEW_REQUIRED) => Text::new("why-granted-review-pending"),
            None => Text::new(id),
        };
        (state, why)
    }

    /// The sibling through which reading is held: before Android 8 a grant is one of the whole group, unless the
    /// permission is fixed.
    fn held_by_group(&self, permission: &str, requested: Option<bool>, lines: &[Line<'_>]) -> Option<&'static str> {
        const FIXED: [PermissionFlags; 3] =
            [PermissionFlags::POLICY_FIXED, PermissionFlags::SYSTEM_FIXED, PermissionFlags::USER_FIXED];
        let is_fixed = lines.iter().any(|line| FIXED.iter().any(|flag| line.has(*flag)));
        let is_old = self.api_level.is_some_and(|level| level < 26);
        if permission == READ_CONTACTS && requested == Some(true) && is_old && !is_fixed {
            self.granted_sibling()
        } else {
            None
        }
    }

    /// No line grants it: what its flags and the silence of the sources tell.
    fn not_granted(&self, permission: &str, requested: Option<bool>, lines: &[Line<'_>]) -> (RouteState, Text) {
        let has = |flag| lines.iter().any(|line| line.has(flag));
        let state = |state, id| (state, Text::new(id));
        match requested {
            None => return state(RouteState::Unknown, "why-unknown"),
            Some(false) => return (RouteState::NotRequested, self.why_not_requested(permission)),
            Some(true) => {}
        }
        if has(PermissionFlags::POLICY_FIXED) {
            return state(RouteState::BlockedByPolicy, "why-blocked-by-policy");
        }
        if has(PermissionFlags::SYSTEM_FIXED) || has(PermissionFlags::USER_FIXED) {
            return state(RouteState::DeniedForGood, "why-denied-for-good");
        }
        // An app that old is granted at install, in another place: where that place is silent too, the source is.
        if lines.is_empty() && (self.trust != Trust::Full || !self.is_shown() || self.is_legacy()) {
            return state(RouteState::Requested, "why-requested");
        }
        if self.state.is_some_and(|state| state.flags_hidden) {
            state(RouteState::Denied, "why-not-granted-flags-hidden")
        } else if has(PermissionFlags::ONE_TIME) {
            ask_every_time()
        } else if has(PermissionFlags::AUTO_REVOKED) {
            state(RouteState::Denied, "why-auto-revoked")
        } else if has(PermissionFlags::USER_SET) {
            state(RouteState::Denied, "why-denied")
        } else {
            state(RouteState::NotAsked, "why-not-asked")
        }
    }

    fn why_not_requested(&self, permission: &str) -> Text {
        match (self.package.request(permission).and_then(|request| request.max_sdk), self.package.request_list) {
            (Some(level), _) => Text::new("why-request-ended").with("level", level),
            (None, RequestList::RuntimeStates) => Text::new("why-not-requested-by-states"),
            (None, _) => Text::new("why-not-requested"),
        }
    }

    /// The newest event of a kind. Older sources say how long ago it was instead of when.
    fn last(&self, app_op: Option<&AppOp>, kind: OpEventKind) -> Option<LocalTime> {
        let when = |event: &OpEvent| event.at.or_else(|| self.now?.before(event.ago_ms?));
        app_op?.events.iter().filter(|event| event.kind == kind).filter_map(when).max()
    }
}

fn ask_every_time() -> (RouteState, Text) {
    (RouteState::AskEveryTime, Text::new("why-ask-every-time"))
}

/// What shuts a grant, so that no data flow.
fn shut(line: &Line<'_>, app_op: Option<&AppOp>) -> Option<(RouteState, Text)> {
    let flag = if line.has(PermissionFlags::REVOKED_COMPAT) {
        Some("why-shut-revoked-compat")
    } else if line.has(PermissionFlags::APPLY_RESTRICTION) {
        Some("why-shut-restricted")
    } else {
        None
    };
    if let Some(id) = flag {
        return Some((RouteState::GrantedButBlocked, Text::new(id)));
    }
    match app_op?.mode()? {
        mode @ (Mode::Ignore | Mode::Deny) => {
            Some((RouteState::GrantedButBlocked, Text::new("why-shut-by-app-op").with("mode", mode.as_str())))
        }
        Mode::Ask => Some(ask_every_time()),
        Mode::Allow | Mode::Default | Mode::Foreground | Mode::Other(_) => None,
    }
}
