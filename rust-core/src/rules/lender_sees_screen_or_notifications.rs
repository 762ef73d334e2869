//! A lender sees the screen or the notifications, and with them who writes and who is written to.

use super::{Facts, Fill as _, Meta, Rule, confidence, evidence, meta};
use crate::model::Finding;

/// The rule.
pub(super) struct LenderSeesScreenOrNotifications;

const META: Meta = meta!("lender-sees-screen-or-notifications", High, since "0.1.0");

/// A device administrator is not among them: it can lock and wipe, but not see.
const WAYS: [&str; 2] = ["accessibility", "notification-listener"];

impl Rule for LenderSeesScreenOrNotifications {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders()
            .map(|seen| (seen, seen.open(&WAYS)))
            .filter(|(_, ways)| !ways.is_empty())
            .map(|(seen, ways)| {
                META.about(seen.app, Some(seen.reach.user), confidence(seen.app, facts.knowledge))
                    .because(evidence::ways(&seen, &ways))
                    .remedied_by(seen.other_plan(&ways))
            })
            .collect()
    }
}
