//! An app that does not lend can read the contacts: good to know, no more.

use super::{Facts, Fill as _, Meta, Rule, evidence, meta};
use crate::{
    model::{Confidence, Finding, LenderClass, Verdict},
    remediation::{self, Page},
};

/// The rule.
pub(super) struct AppReadsContacts;

const META: Meta = meta!("app-reads-contacts", Info, since "0.1.0");

/// The sentence for a part of the system image.
const MESSAGE_OF_SYSTEM: &str = "rule-app-reads-contacts-message-system";

impl Rule for AppReadsContacts {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .installed()
            .filter(|seen| {
                let lender = &seen.app.lender;
                !lender.is_lender && !lender.is_possible() && lender.class != LenderClass::LendingFeature
            })
            .filter(|seen| seen.reach.verdict == Verdict::CanRead)
            .map(|seen| {
                let mut finding = META.about(seen.app, Some(seen.reach.user), Confidence::High);
                if seen.is_system() {
                    finding.message.id = MESSAGE_OF_SYSTEM;
                }
                finding
                    .because(evidence::contacts(&seen))
                    .remedied_by(vec![remediation::open_page(seen.app.name(), Page::Contacts)])
            })
            .collect()
    }
}
