//! A lender can read the contacts, and no source shows that it did.

use super::{Facts, Fill as _, Meta, Rule, confidence, evidence, meta};
use crate::model::{Finding, Verdict};

/// The rule.
pub(super) struct LenderReadsContacts;

const META: Meta = meta!("lender-reads-contacts", Critical, since "0.1.0");

impl Rule for LenderReadsContacts {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders_with(Verdict::CanRead)
            .map(|seen| {
                META.about(seen.app, Some(seen.reach.user), confidence(seen.app, facts.knowledge))
                    .because(evidence::contacts(&seen))
                    .citing(seen.laws_on("contacts"))
                    .remedied_by(seen.contacts_plan())
            })
            .collect()
    }
}
