//! A lender can see text messages.

use super::{Facts, Meta, Rule, meta};
use crate::model::Finding;

/// The rule.
pub(super) struct LenderReadsSms;

const META: Meta = meta!("lender-reads-sms", High, since "0.1.0", cites "sms");

/// What shows messages that are there or that come in; SEND_SMS shows none.
const WAYS: [&str; 5] = [
    "android.permission.READ_SMS",
    "android.permission.RECEIVE_SMS",
    "android.permission.RECEIVE_MMS",
    "android.permission.RECEIVE_WAP_PUSH",
    "role.sms",
];

impl Rule for LenderReadsSms {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts.lenders_with_open(&WAYS).map(|(seen, ways)| META.about_ways(&seen, &ways)).collect()
    }
}
