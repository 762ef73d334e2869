//! A lender from Google Play asks for the contacts, which Play's policy on personal loans speaks of.

use super::{AppUser, Facts, Fill as _, Meta, Rule, confidence, evidence, meta};
use crate::{
    model::Finding,
    remediation::{self, Channel},
};

/// The rule.
pub(super) struct StoreRuleLenderContacts;

const META: Meta = meta!("store-rule-lender-contacts", Medium, since "0.1.0", cites "play-personal-loans");

const GOOGLE_PLAY: &str = "com.android.vending";

/// The day the policy came into force: year, month, day.
const IN_FORCE: (i32, u8, u8) = (2023, 5, 31);

impl Rule for StoreRuleLenderContacts {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders_once()
            .filter(|seen| seen.app.installer.as_deref() == Some(GOOGLE_PLAY))
            .filter(|seen| seen.asks_for_contacts() && may_be_younger_than_the_policy(seen))
            .map(|seen| {
                let mut because = vec![evidence::asks_for_contacts()];
                because.extend(evidence::installer(&seen));
                because.extend(evidence::last_updated(seen.package));
                because.extend(evidence::lends(seen.app));
                META.about(seen.app, None, confidence(seen.app, facts.knowledge))
                    .because(because)
                    .citing(META.citations(facts.knowledge))
                    .remedied_by(vec![remediation::keep_evidence(), remediation::complain(Channel::GooglePlay)])
            })
            .collect()
    }
}

/// A version that is older than the policy says nothing about today's.
fn may_be_younger_than_the_policy(seen: &AppUser<'_>) -> bool {
    seen.package.last_updated.is_none_or(|updated| updated.date() >= IN_FORCE)
}
