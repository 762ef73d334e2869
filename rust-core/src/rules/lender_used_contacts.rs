//! A lender was let through to the contacts, whatever it can do now.

use super::{Facts, Fill as _, Meta, Rule, app_user::LastUse, confidence, evidence, meta};
use crate::model::{Finding, Text, TextValue};

/// The rule.
pub(super) struct LenderUsedContacts;

const META: Meta = meta!("lender-used-contacts", Critical, since "0.1.0", cites "contacts");

/// The sentence for sources that tell how long ago, but not when.
const MESSAGE_WITHOUT_TIME: &str = "rule-lender-used-contacts-message-without-time";

impl Rule for LenderUsedContacts {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders()
            .filter(|seen| seen.last_use().is_some())
            .map(|seen| {
                let mut finding = META.about(seen.app, Some(seen.reach.user), confidence(seen.app, facts.knowledge));
                let now = TextValue::Message(evidence::verdict(seen.reach.verdict));
                finding.message = match seen.last_use() {
                    Some(LastUse::At(at)) => finding.message.with("time", at),
                    _ => Text { id: MESSAGE_WITHOUT_TIME, ..finding.message },
                }
                .with("now", now);
                finding.because(evidence::contacts(&seen)).citing(seen.laws_on(META)).remedied_by(seen.contacts_plan())
            })
            .collect()
    }
}
