//! A second judge of reach: slow, plain, and written from `tests/reach/cases.tsv` and docs/reach.md alone. It shares
//! nothing with the core but the model, so that one mistake is not made twice.

use lendlens_core::model::{
    Doubt, Grant, Inventory, Mode, Package, PermissionFlags, RequestList, RouteState, UserId, Verdict,
};

const READ: &str = "android.permission.READ_CONTACTS";
const WRITE: &str = "android.permission.WRITE_CONTACTS";
const ACCOUNTS: &str = "android.permission.GET_ACCOUNTS";

/// The verdict on `package` for `user`, and the state of its route READ_CONTACTS.
pub fn verdict(inventory: &Inventory, package: &Package, user: UserId) -> (Verdict, RouteState) {
    // not_installed: not installed, or archived; left-over lines count for nothing.
    if let Some(state) = package.user(user)
        && (state.installed == Some(false) || state.archived == Some(true))
    {
        if listed(inventory, package, READ) {
            return (Verdict::NotInstalled, RouteState::Requested);
        }
        if package.request_list == RequestList::Full {
            return (Verdict::NotInstalled, RouteState::NotRequested);
        }
        return (Verdict::NotInstalled, RouteState::Unknown);
    }

    // unknown: the source is no good for this app and user. The route says what was seen; silence says nothing.
    let in_doubt = match package.user(user).and_then(|state| state.doubt) {
        // What a list of some permissions does show stands.
        Some(Doubt::Filtered) => lines(inventory, package, user, READ).is_empty(),
        Some(Doubt::CutOff | Doubt::Contradiction) => true,
        None => false,
    };
    // An APK file that asks, asks. One that does not may share what others of its uid hold.
    let uninstalled_asks = package.user(user).is_none()
        && asks(inventory, package, user, READ, true) == Some(true)
        && lines(inventory, package, user, READ).is_empty();
    if in_doubt || shared_uid_missing(inventory, package) && !uninstalled_asks {
        let (_, state) = judge(inventory, package, user, false);
        return (Verdict::Unknown, state);
    }

    judge(inventory, package, user, true)
}

/// Everything below the first two rows. `silence_counts` is false where the source is no good, so that what it does
/// not show is not taken for a "no".
fn judge(inventory: &Inventory, package: &Package, user: UserId, silence_counts: bool) -> (Verdict, RouteState) {
    let read = lines(inventory, package, user, READ);
    let granted: Vec<&Line> = read.iter().filter(|line| line.granted).collect();
    let op = package.user(user).and_then(|state| state.app_op("READ_CONTACTS")).and_then(|op| op.mode());

    // Granted: by itself, through the shared uid, at install.
    if !granted.is_empty() {
        if op == Some(&Mode::Ignore) || op == Some(&Mode::Deny) {
            return (Verdict::Blocked, RouteState::GrantedButBlocked);
        }
        let open = granted.iter().find(|line| {
            !line.flags.contains(PermissionFlags::REVOKED_COMPAT)
                && !line.flags.contains(PermissionFlags::APPLY_RESTRICTION)
        });
        let Some(open) = open else {
            return (Verdict::Blocked, RouteState::GrantedButBlocked);
        };
        if op == Some(&Mode::Ask) {
            return (Verdict::MayAsk, RouteState::AskEveryTime);
        }
        return (Verdict::CanRead, kind_of_grant(open, package.target_sdk));
    }

    let asks = asks(inventory, package, user, READ, silence_counts);
    if asks.is_none() {
        return (Verdict::Unknown, RouteState::Unknown);
    }
    if asks == Some(false) {
        if wants(inventory, package, user, WRITE, silence_counts) {
            return (Verdict::WriteOnly, RouteState::NotRequested);
        }
        if wants(inventory, package, user, ACCOUNTS, silence_counts) {
            return (Verdict::AccountsOnly, RouteState::NotRequested);
        }
        return (Verdict::NotRequested, RouteState::NotRequested);
    }

    // Requested, and no line grants it.
    if read.iter().any(|line| line.flags.contains(PermissionFlags::POLICY_FIXED)) {
        return (Verdict::Blocked, RouteState::BlockedByPolicy);
    }
    if read.iter().any(|line| line.flags.contains(PermissionFlags::SYSTEM_FIXED)) {
        return (Verdict::Blocked, RouteState::DeniedForGood);
    }
    if read.iter().any(|line| line.flags.contains(PermissionFlags::USER_FIXED)) {
        return (Verdict::Blocked, RouteState::DeniedForGood);
    }

    let group_granted =
        counts_for_group(inventory, package, user, WRITE) || counts_for_group(inventory, package, user, ACCOUNTS);
    let before_android_8 = inventory.device.api_level.is_some_and(|api| api < 26);
    // A grant of the group opens the app-op along with the permission, whatever it is set to now.
    if before_android_8 && group_granted && op != Some(&Mode::Ask) {
        return (Verdict::CanRead, RouteState::Granted);
    }
    if before_android_8 && group_granted {
        return (Verdict::MayAsk, RouteState::AskEveryTime);
    }

    // Is it known that it is not granted? A line says so; else the silence of a source that shows this user's lines,
    // unless the app is so old that its grant would stand elsewhere.
    let old = package.target_sdk.is_some_and(|target| target < 23);
    let silence_means_not_granted = silence_counts && shown(inventory, package, user) && !old;
    if read.is_empty() && !silence_means_not_granted {
        return (Verdict::Requested, RouteState::Requested);
    }

    let state = if read.iter().any(|line| line.flags.contains(PermissionFlags::ONE_TIME)) {
        RouteState::AskEveryTime
    } else if read.iter().any(|line| {
        line.flags.contains(PermissionFlags::USER_SET) || line.flags.contains(PermissionFlags::AUTO_REVOKED)
    }) {
        RouteState::Denied
    } else {
        RouteState::NotAsked
    };
    if group_granted {
        return (Verdict::CanObtainSilently, state);
    }
    (Verdict::MayAsk, state)
}

/// One line about a permission.
struct Line {
    granted: bool,
    flags: PermissionFlags,
    at_install: bool,
}

/// The lines about `permission` that hold for `user`: the app's own, those of its shared uid, then the same at install.
fn lines(inventory: &Inventory, package: &Package, user: UserId, permission: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut add = |grants: &[Grant], at_install: bool| {
        for grant in grants {
            if grant.permission.as_str() == permission {
                lines.push(Line { granted: grant.granted, flags: grant.flags, at_install });
            }
        }
    };
    let shared = package.shared_user.as_deref().and_then(|name| inventory.shared_user(name));
    if let Some(state) = package.user(user) {
        add(&state.grants, false);
    }
    if let Some(shared) = shared {
        for state in shared.users.iter().filter(|state| state.user == user) {
            add(&state.grants, false);
        }
    }
    add(&package.install_grants, true);
    if let Some(shared) = shared {
        add(&shared.install_grants, true);
    }
    lines
}

/// In which way an open grant came.
fn kind_of_grant(line: &Line, target: Option<u32>) -> RouteState {
    if line.flags.contains(PermissionFlags::SYSTEM_FIXED) || line.flags.contains(PermissionFlags::POLICY_FIXED) {
        RouteState::GrantedFixed
    } else if line.at_install || target.is_some_and(|target| target < 23) {
        RouteState::GrantedAtInstall
    } else if line.flags.contains(PermissionFlags::ONE_TIME) {
        RouteState::GrantedOnce
    } else if line.flags.contains(PermissionFlags::GRANTED_BY_ROLE) {
        RouteState::GrantedByRole
    } else if line.flags.contains(PermissionFlags::GRANTED_BY_DEFAULT) {
        RouteState::GrantedByDefault
    } else {
        RouteState::Granted
    }
}

/// Whether the manifest lists `permission` with a request that counts on this phone.
fn listed(inventory: &Inventory, package: &Package, permission: &str) -> bool {
    package.requests.iter().any(|request| {
        let passed = match (request.max_sdk, inventory.device.api_level) {
            (Some(max), Some(api)) => api > max,
            _ => false,
        };
        request.permission.as_str() == permission && !passed
    })
}

/// Whether the app asks for `permission`; `None` when nothing says.
fn asks(
    inventory: &Inventory,
    package: &Package,
    user: UserId,
    permission: &str,
    silence_counts: bool,
) -> Option<bool> {
    if listed(inventory, package, permission) {
        return Some(true);
    }
    if silence_counts && package.request_list == RequestList::Full {
        return Some(false);
    }
    // A line of any user shows that it is asked for: the manifest is the same for all of them.
    let is_it = |grant: &Grant| grant.permission.as_str() == permission;
    if package.install_grants.iter().any(is_it)
        || package.users.iter().any(|state| state.grants.iter().any(is_it))
        || package.shared_user.as_deref().and_then(|name| inventory.shared_user(name)).is_some_and(|shared| {
            shared.install_grants.iter().any(is_it) || shared.users.iter().any(|state| state.grants.iter().any(is_it))
        })
    {
        return Some(true);
    }
    if silence_counts && package.request_list == RequestList::RuntimeStates && shown(inventory, package, user) {
        return Some(false);
    }
    None
}

/// Whether the app holds or asks for `permission`.
fn wants(inventory: &Inventory, package: &Package, user: UserId, permission: &str, silence_counts: bool) -> bool {
    lines(inventory, package, user, permission).iter().any(|line| line.granted)
        || asks(inventory, package, user, permission, silence_counts) == Some(true)
}

/// Whether `permission` makes the dialog take its group for granted.
fn counts_for_group(inventory: &Inventory, package: &Package, user: UserId, permission: &str) -> bool {
    lines(inventory, package, user, permission)
        .iter()
        .any(|line| line.granted && !line.flags.contains(PermissionFlags::REVOKED_COMPAT))
}

/// Whether the sources show what this user has granted: to the app, or to the shared uid it belongs to, whose block
/// leaves out the users for whom it holds nothing.
fn shown(inventory: &Inventory, package: &Package, user: UserId) -> bool {
    package.user(user).is_some_and(|state| state.grants_shown)
        || package.shared_user.as_deref().is_some_and(|name| inventory.shared_user(name).is_some())
}

fn shared_uid_missing(inventory: &Inventory, package: &Package) -> bool {
    match &package.shared_user {
        Some(name) => inventory.shared_user(name).is_none(),
        None => false,
    }
}
