//! A lender cannot read the contacts, but may still ask for them.

use super::{Facts, Fill as _, Meta, Rule, confidence, evidence, meta};
use crate::model::{Finding, Verdict};

/// The rule.
pub(super) struct LenderMayAskForContacts;

const META: Meta = meta!("lender-may-ask-for-contacts", Medium, since "0.1.0");

impl Rule for LenderMayAskForContacts {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders_with(Verdict::MayAsk)
            .map(|seen| {
                META.about(seen.app, Some(seen.reach.user), confidence(seen.app, facts.knowledge))
                    .because(evidence::contacts(&seen))
                    .citing(seen.laws_on("contacts"))
                    .remedied_by(seen.contacts_plan())
            })
            .collect()
    }
}
