//! What became of a switch: an app's reach before and after somebody went to the settings.

use serde::Serialize;

use crate::model::{AppReport, RouteState, Text, UserId, UserReach, Verdict};

/// Whether the contacts are out of reach now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The phone says so.
    TurnedOff,
    /// The app reaches them, or gets them as soon as it asks.
    StillOn,
    /// The phone does not say.
    CannotTell,
}

/// Compares the verdict `before` with what a new audit says of the app; gives the outcome, and a sentence on it.
///
/// `app` is `None` when the audit does not list it: it was removed, or the phone hides it. Which of the two it is, the
/// caller knows (`all_apps_shown`: nothing was kept from the audit).
pub fn outcome(before: Verdict, app: Option<&AppReport>, user: UserId, all_apps_shown: bool) -> (Outcome, Text) {
    let Some(app) = app else {
        return if all_apps_shown {
            (Outcome::TurnedOff, Text::new("remedy-outcome-removed"))
        } else {
            (Outcome::CannotTell, Text::new("remedy-outcome-hidden"))
        };
    };
    let reach = app.users.iter().find(|reach| reach.user == user);
    // An app for Android 5.1 or older keeps its permission; whether it gets empty data instead, its app-op says.
    let op_unknown = |reach: &&UserReach| {
        reach.routes.iter().any(|route| route.state == RouteState::GrantedAtInstall && route.app_op.is_none())
    };
    let (outcome, message) = match reach.map(|reach| reach.verdict) {
        None | Some(Verdict::Unknown | Verdict::Requested) => (Outcome::CannotTell, "remedy-outcome-not-shown"),
        Some(Verdict::CanRead) if reach.as_ref().is_some_and(op_unknown) => {
            (Outcome::CannotTell, "remedy-outcome-old-app")
        }
        Some(Verdict::CanRead) if before != Verdict::CanRead => (Outcome::StillOn, "remedy-outcome-on-now"),
        Some(Verdict::CanRead) => (Outcome::StillOn, "remedy-outcome-still-on"),
        Some(Verdict::CanObtainSilently) => (Outcome::StillOn, "remedy-outcome-silently"),
        Some(Verdict::NotInstalled) => (Outcome::TurnedOff, "remedy-outcome-removed"),
        Some(Verdict::MayAsk) => (Outcome::TurnedOff, "remedy-outcome-may-ask"),
        Some(Verdict::Blocked | Verdict::WriteOnly | Verdict::AccountsOnly | Verdict::NotRequested) => {
            (Outcome::TurnedOff, "remedy-outcome-off")
        }
    };
    (outcome, Text::new(message).with("app", app.name()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        audit::{Options, audit},
        knowledge::Knowledge,
        model::{
            Grant, Inventory, Package, PackageName, PackageUser, PermissionFlags, PermissionName, READ_CONTACTS,
            Request, RequestList,
        },
    };

    /// The app after somebody went to the settings: granted or not, for this target.
    fn app(granted: Option<bool>, target: u32) -> AppReport {
        let mut package = Package::new(PackageName::new("com.example.loan").unwrap());
        let permission = PermissionName::new(READ_CONTACTS);
        package.target_sdk = Some(target);
        package.request_list = RequestList::Full;
        package.requests = vec![Request::new(permission.clone())];
        let mut state = PackageUser::new(0);
        state.installed = Some(true);
        state.grants_shown = granted.is_some();
        state.grants = granted
            .map(|granted| Grant { permission, granted, flags: PermissionFlags::default(), other_flags: Vec::new() })
            .into_iter()
            .collect();
        package.users = vec![state];
        let inventory = Inventory { packages: vec![package], ..Inventory::default() };
        let options = Options { all: true, ..Options::default() };
        audit(&inventory, Knowledge::embedded().unwrap(), &options).apps.remove(0)
    }

    #[test]
    fn off_is_said_only_where_the_phone_says_so() {
        use Outcome::{CannotTell, StillOn, TurnedOff};
        for (before, after, all_shown, expected, message) in [
            (Verdict::CanRead, Some(app(Some(true), 34)), true, StillOn, "remedy-outcome-still-on"),
            (Verdict::MayAsk, Some(app(Some(true), 34)), true, StillOn, "remedy-outcome-on-now"),
            (Verdict::CanRead, Some(app(Some(false), 34)), true, TurnedOff, "remedy-outcome-may-ask"),
            (Verdict::CanRead, Some(app(None, 34)), true, CannotTell, "remedy-outcome-not-shown"),
            (Verdict::CanRead, Some(app(Some(true), 22)), true, CannotTell, "remedy-outcome-old-app"),
            (Verdict::CanRead, None, true, TurnedOff, "remedy-outcome-removed"),
            (Verdict::CanRead, None, false, CannotTell, "remedy-outcome-hidden"),
        ] {
            let (outcome, text) = outcome(before, after.as_ref(), 0, all_shown);
            assert_eq!((outcome, text.id), (expected, message));
        }
    }
}
