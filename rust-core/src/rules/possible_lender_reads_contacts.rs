//! An app that may be a lender can read the contacts, or did: the person is asked.

use super::{Facts, Fill as _, Meta, Rule, confidence, evidence, meta};
use crate::{
    model::{Finding, Verdict},
    remediation,
};

/// The rule.
pub(super) struct PossibleLenderReadsContacts;

const META: Meta = meta!("possible-lender-reads-contacts", Medium, since "0.1.0");

impl Rule for PossibleLenderReadsContacts {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .installed()
            .filter(|seen| seen.app.lender.is_possible())
            .filter(|seen| seen.reach.verdict == Verdict::CanRead || seen.last_use().is_some())
            .map(|seen| {
                let mut steps = vec![remediation::ask_person(seen.app.name())];
                steps.extend(seen.contacts_plan());
                META.about(seen.app, Some(seen.reach.user), confidence(seen.app, facts.knowledge))
                    .because(evidence::contacts(&seen))
                    .remedied_by(steps)
            })
            .collect()
    }
}
