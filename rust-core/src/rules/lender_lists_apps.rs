//! A lender can see which apps are installed.

use super::{Facts, Meta, Rule, meta};
use crate::model::Finding;

/// The rule.
pub(super) struct LenderListsApps;

const META: Meta = meta!("lender-lists-apps", Medium, since "0.1.0");

/// The platform's permission, the one of phones for China, and Samsung's for China.
const WAYS: [&str; 3] = [
    "android.permission.QUERY_ALL_PACKAGES",
    "com.android.permission.GET_INSTALLED_APPS",
    "com.samsung.android.permission.GET_APP_LIST",
];

impl Rule for LenderListsApps {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts.lenders_with_open(&WAYS).map(|(seen, ways)| META.about_ways(&seen, &ways)).collect()
    }
}
