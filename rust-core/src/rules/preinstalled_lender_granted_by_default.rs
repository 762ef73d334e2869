//! A lender that came with the phone got the contacts from its maker.

use super::{Facts, Meta, Rule, meta};
use crate::model::{Finding, PermissionFlags, READ_CONTACTS, RouteReach, RouteState, Verdict};

/// The rule.
pub(super) struct PreinstalledLenderGrantedByDefault;

const META: Meta = meta!("preinstalled-lender-granted-by-default", High, since "0.1.0", cites "contacts");

impl Rule for PreinstalledLenderGrantedByDefault {
    fn meta(&self) -> Meta {
        META
    }

    /// Before Android 10 an app that a person makes the default dialler carries the same flag, so the flag alone is no
    /// sign of a preinstalled app.
    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders_with_verdict(Verdict::CanRead)
            .filter(|seen| seen.is_system() && seen.open(&[READ_CONTACTS]).iter().any(|way| by_default(way)))
            .map(|seen| META.about_contacts(&seen))
            .collect()
    }
}

/// A grant that is fixed as well keeps the flag that says where it came from.
fn by_default(way: &RouteReach) -> bool {
    way.state == RouteState::GrantedByDefault || way.flags.contains(PermissionFlags::GRANTED_BY_DEFAULT)
}
