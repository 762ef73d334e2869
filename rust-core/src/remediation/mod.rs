//! What can be done about a finding: steps in the right order, evidence first. They describe; nothing is executed.

use crate::model::{PackageName, Step, UserId};

/// Steps that turn off `permissions` of a package, without any privilege or from a computer.
pub fn revoke(package: &PackageName, user: UserId, target_sdk: Option<u32>, permissions: &[&str]) -> Vec<Step> {
    let _ = (package, user, target_sdk, permissions);
    Vec::new()
}
