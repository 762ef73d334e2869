//! A lender asks for the contacts, and no source says whether it holds them.

use super::{Facts, Meta, Rule, meta};
use crate::model::{Finding, Verdict};

/// The rule.
pub(super) struct LenderRequestsContacts;

const META: Meta = meta!("lender-requests-contacts", High, since "0.1.0", cites "contacts");

impl Rule for LenderRequestsContacts {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts.lenders_with_verdict(Verdict::Requested).map(|seen| META.about_contacts(&seen)).collect()
    }
}
