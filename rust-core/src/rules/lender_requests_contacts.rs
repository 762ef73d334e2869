//! A lender asks for the contacts, and no source says whether it holds them.

use super::{Facts, Fill as _, Meta, Rule, confidence, evidence, meta};
use crate::model::{Finding, Verdict};

/// The rule.
pub(super) struct LenderRequestsContacts;

const META: Meta = meta!("lender-requests-contacts", High, since "0.1.0");

impl Rule for LenderRequestsContacts {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders_with(Verdict::Requested)
            .map(|seen| {
                META.about(seen.app, Some(seen.reach.user), confidence(seen.app, facts.knowledge))
                    .because(evidence::contacts(&seen))
                    .citing(seen.laws_on("contacts"))
                    .remedied_by(seen.contacts_plan())
            })
            .collect()
    }
}
