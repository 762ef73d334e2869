//! A lender cannot read the contacts, but may still ask for them.

use super::{Facts, Meta, Rule, meta};
use crate::model::{Finding, Verdict};

/// The rule.
pub(super) struct LenderMayAskForContacts;

const META: Meta = meta!("lender-may-ask-for-contacts", Medium, since "0.1.0", cites "contacts");

impl Rule for LenderMayAskForContacts {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts.lenders_with_verdict(Verdict::MayAsk).map(|seen| META.about_contacts(&seen)).collect()
    }
}
