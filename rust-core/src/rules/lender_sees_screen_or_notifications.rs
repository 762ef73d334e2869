//! A lender sees the screen or the notifications, and with them who writes and who is written to.

use super::{Facts, Meta, Rule, meta};
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
        facts.lenders_with_open(&WAYS).map(|(seen, ways)| META.about_ways(&seen, &ways)).collect()
    }
}
