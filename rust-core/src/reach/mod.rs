//! Who can reach the contacts: the decision table, one verdict per package and user.

use crate::{
    knowledge::ContactRoutes,
    model::{Inventory, Package, Text, UserId, UserReach, Verdict},
};

/// Judges one package for one user.
pub fn reach(inventory: &Inventory, package: &Package, user: UserId, routes: &ContactRoutes) -> UserReach {
    let _ = (inventory, package, routes);
    UserReach {
        user,
        installed: None,
        verdict: Verdict::Unknown,
        reason: Text::new("reach-unknown"),
        routes: Vec::new(),
        other_reach: Vec::new(),
    }
}
