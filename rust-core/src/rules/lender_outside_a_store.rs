//! A lender did not come from a store that we know.

use super::{AppUser, Facts, Fill as _, Meta, Rule, confidence, evidence, meta};
use crate::{
    knowledge::InstallerKind,
    model::Finding,
    remediation::{self, Channel},
};

/// The rule.
pub(super) struct LenderOutsideAStore;

const META: Meta = meta!("lender-outside-a-store", Medium, since "0.1.0");

impl Rule for LenderOutsideAStore {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders_once()
            .filter(|seen| seen.app.system == Some(false) && !came_from_a_store(seen).unwrap_or(true))
            .map(|seen| {
                let mut because = evidence::installer(&seen);
                because.extend(evidence::lends(seen.app));
                META.about(seen.app, None, confidence(seen.app, facts.knowledge)).because(because).remedied_by(vec![
                    remediation::keep_evidence(),
                    remediation::uninstall(&seen.app.package, seen.reach.user, false),
                    remediation::complain(Channel::General),
                ])
            })
            .collect()
    }
}

/// Whether a store installed it; `None` when no source says who did.
fn came_from_a_store(seen: &AppUser<'_>) -> Option<bool> {
    let source = seen.package.install_source.as_ref()?;
    let installer = source.installer.as_deref().and_then(|installer| seen.facts.knowledge.installers.get(installer));
    Some(installer.is_some_and(|installer| installer.kind == InstallerKind::Store))
}
