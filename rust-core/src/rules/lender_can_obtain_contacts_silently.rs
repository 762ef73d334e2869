//! A lender holds another permission of the contacts group: its next request brings no dialog.

use super::{Facts, Meta, Rule, meta};
use crate::model::{Finding, Verdict};

/// The rule.
pub(super) struct LenderCanObtainContactsSilently;

const META: Meta = meta!("lender-can-obtain-contacts-silently", High, since "0.1.0", cites "contacts");

impl Rule for LenderCanObtainContactsSilently {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts.lenders_with_verdict(Verdict::CanObtainSilently).map(|seen| META.about_contacts(&seen)).collect()
    }
}
