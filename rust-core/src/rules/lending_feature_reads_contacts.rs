//! A bank, wallet, shop or other app that lends among other things can read the contacts.

use super::{Facts, Fill as _, Meta, Rule, confidence, evidence, meta};
use crate::{
    model::{Finding, LenderClass, Verdict},
    remediation::{self, Page},
};

/// The rule.
pub(super) struct LendingFeatureReadsContacts;

const META: Meta = meta!("lending-feature-reads-contacts", Medium, since "0.1.0");

impl Rule for LendingFeatureReadsContacts {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .installed()
            .filter(|seen| seen.app.lender.class == LenderClass::LendingFeature)
            .filter(|seen| seen.reach.verdict == Verdict::CanRead)
            .map(|seen| {
                META.about(seen.app, Some(seen.reach.user), confidence(seen.app, facts.knowledge))
                    .because(evidence::contacts(&seen))
                    .remedied_by(vec![remediation::open_page(seen.app.name(), Page::Contacts)])
            })
            .collect()
    }
}
