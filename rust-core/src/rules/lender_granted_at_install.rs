//! A lender got the contacts with its installation, because it was built for an Android that does not ask.

use super::{Facts, Fill as _, Meta, Rule, app_user::READ_CONTACTS, confidence, evidence, meta};
use crate::model::{Finding, RouteState, Verdict};

/// The rule.
pub(super) struct LenderGrantedAtInstall;

const META: Meta = meta!("lender-granted-at-install", High, since "0.1.0");

impl Rule for LenderGrantedAtInstall {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders()
            .filter(|seen| seen.reach.verdict == Verdict::CanRead)
            .filter(|seen| seen.open(&[READ_CONTACTS]).iter().any(|way| way.state == RouteState::GrantedAtInstall))
            .map(|seen| {
                META.about(seen.app, Some(seen.reach.user), confidence(seen.app, facts.knowledge))
                    .because(evidence::contacts(&seen))
                    .citing(seen.laws_on("contacts"))
                    .remedied_by(seen.contacts_plan())
            })
            .collect()
    }
}
