//! A lender holds another permission of the contacts group: its next request brings no dialog.

use super::{Facts, Fill as _, Meta, Rule, confidence, evidence, meta};
use crate::model::{Finding, Verdict};

/// The rule.
pub(super) struct LenderCanObtainContactsSilently;

const META: Meta = meta!("lender-can-obtain-contacts-silently", High, since "0.1.0");

impl Rule for LenderCanObtainContactsSilently {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders_with(Verdict::CanObtainSilently)
            .map(|seen| {
                META.about(seen.app, Some(seen.reach.user), confidence(seen.app, facts.knowledge))
                    .because(evidence::contacts(&seen))
                    .citing(seen.laws_on("contacts"))
                    .remedied_by(seen.contacts_plan())
            })
            .collect()
    }
}
