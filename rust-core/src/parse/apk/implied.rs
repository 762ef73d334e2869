//! Permissions that Android adds to those an app asks for (`data/split_permissions.csv`).

use std::sync::LazyLock;

use super::requests::Requests;
use crate::{
    data,
    model::{PermissionName, Request},
};

struct Rule {
    /// What is asked for; empty where every app is meant.
    permission: &'static str,
    implies: PermissionName,
    /// The app was built for an older API level than this.
    below_target: Option<u32>,
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let rows = data::text("split_permissions.csv").lines().filter(|line| !line.starts_with('#')).skip(1);
    let rules = rows.filter_map(|row| {
        let (permission, rest) = row.split_once(',')?;
        let (implies, below_target) = rest.split_once(',')?;
        Some(Rule { permission, implies: PermissionName::new(implies), below_target: below_target.parse().ok() })
    });
    rules.collect()
});

/// Adds what Android adds; `target` is `None` when the target is not known.
///
/// What is implied by a request that ends at an API level ends there too.
pub(super) fn add(requests: &mut Requests, target: Option<u32>) {
    for rule in RULES.iter() {
        let concerned = rule.below_target.is_none_or(|below| target.is_some_and(|target| target < below));
        if !concerned || requests.get(rule.implies.as_str()).is_some() {
            continue;
        }
        let max_sdk = match requests.get(rule.permission) {
            Some(request) => request.max_sdk,
            None if rule.permission.is_empty() => None,
            None => continue,
        };
        requests.add(Request { max_sdk, implied: true, ..Request::new(rule.implies.clone()) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const READ_CALL_LOG: &str = "android.permission.READ_CALL_LOG";

    fn implied(asked: &[(&str, Option<u32>)], target: Option<u32>) -> Vec<(String, Option<u32>)> {
        let mut requests = Requests::default();
        for (permission, max_sdk) in asked {
            requests.add(Request { max_sdk: *max_sdk, ..Request::new(PermissionName::new(permission)) });
        }
        add(&mut requests, target);
        let implied = requests.into_list().into_iter().filter(|request| request.implied);
        implied.map(|request| (request.permission.to_string(), request.max_sdk)).collect()
    }

    #[test]
    fn every_row_of_the_table_is_read() {
        let rows = data::text("split_permissions.csv").lines().filter(|line| !line.starts_with('#'));
        assert_eq!(RULES.len(), rows.count() - 1);
        assert!(RULES.iter().all(|rule| rule.implies.as_str().starts_with("android.permission.")));
        assert_eq!(RULES.iter().filter(|rule| rule.below_target.is_none()).count(), 6);
    }

    #[test]
    fn an_old_app_that_reads_contacts_reads_the_call_log_too() {
        let contacts = [("android.permission.READ_CONTACTS", None)];
        assert_eq!(implied(&contacts, Some(15)), [(READ_CALL_LOG.into(), None)]);
        assert_eq!(implied(&contacts, Some(16)), []);
        assert_eq!(implied(&contacts, None), [], "a target that is not known is no old one");
    }

    #[test]
    fn each_row_applies_to_what_the_rows_before_have_added() {
        let names: Vec<String> = implied(&[], Some(3)).into_iter().map(|(name, _)| name).collect();
        assert!(names.contains(&"android.permission.READ_PHONE_STATE".into()));
        assert!(names.contains(&"android.permission.READ_EXTERNAL_STORAGE".into()), "by WRITE_EXTERNAL_STORAGE");
        assert!(names.contains(&"android.permission.READ_MEDIA_IMAGES".into()));
        assert!(names.contains(&"android.permission.READ_MEDIA_VISUAL_USER_SELECTED".into()));
    }

    #[test]
    fn what_is_asked_for_is_not_implied_and_what_ends_ends_for_both() {
        let fine = "android.permission.ACCESS_FINE_LOCATION";
        let coarse = "android.permission.ACCESS_COARSE_LOCATION";
        assert_eq!(implied(&[(fine, Some(30))], Some(36)), [(coarse.into(), Some(30))]);
        assert_eq!(implied(&[(fine, None), (coarse, None)], Some(36)), []);
    }
}
