//! A lender can read the contacts.

use super::{Facts, Meta, Rule, meta};
use crate::model::{Finding, Verdict};

/// The rule.
pub(super) struct LenderReadsContacts;

const META: Meta = meta!("lender-reads-contacts", Critical, since "0.1.0", cites "contacts");

impl Rule for LenderReadsContacts {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts.lenders_with_verdict(Verdict::CanRead).map(|seen| META.about_contacts(&seen)).collect()
    }
}
