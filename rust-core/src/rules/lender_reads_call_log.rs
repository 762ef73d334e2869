//! A lender can see who is called and who calls.

use super::{Facts, Meta, Rule, meta};
use crate::model::Finding;

/// The rule.
pub(super) struct LenderReadsCallLog;

const META: Meta = meta!("lender-reads-call-log", High, since "0.1.0", cites "call-log");

/// WRITE_CALL_LOG is not among them: the provider asks for READ_CALL_LOG before it answers.
const WAYS: [&str; 3] =
    ["android.permission.READ_CALL_LOG", "android.permission.PROCESS_OUTGOING_CALLS", "role.dialer"];

impl Rule for LenderReadsCallLog {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts.lenders_with_open(&WAYS).map(|(seen, ways)| META.about_ways(&seen, &ways)).collect()
    }
}
