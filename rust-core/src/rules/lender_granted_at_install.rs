//! A lender got the contacts with its installation, because it was built for an Android that does not ask.

use super::{Facts, Meta, Rule, meta};
use crate::model::{Finding, READ_CONTACTS, RouteState, Verdict};

/// The rule.
pub(super) struct LenderGrantedAtInstall;

const META: Meta = meta!("lender-granted-at-install", High, since "0.1.0", cites "contacts");

impl Rule for LenderGrantedAtInstall {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders_with_verdict(Verdict::CanRead)
            .filter(|seen| seen.open(&[READ_CONTACTS]).iter().any(|way| way.state == RouteState::GrantedAtInstall))
            .map(|seen| META.about_contacts(&seen))
            .collect()
    }
}
