//! A lender stands in a clone or a work profile, where its permissions are switched apart from the owner's.

use super::{Facts, Fill as _, Meta, Rule, confidence, evidence, meta};
use crate::{
    model::{Finding, UserKind, Verdict},
    remediation::{self, Page},
};

/// The rule.
pub(super) struct LenderInCloneOrWorkProfile;

const META: Meta = meta!("lender-in-clone-or-work-profile", Medium, since "0.1.0");

impl Rule for LenderInCloneOrWorkProfile {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders()
            .filter(|seen| seen.reach.installed == Some(true) || seen.reach.verdict != Verdict::Unknown)
            .filter_map(|seen| {
                let kind = seen.user_kind().filter(|kind| matches!(kind, UserKind::Clone | UserKind::Work))?;
                let mut because = vec![evidence::user(kind, seen.reach.user)];
                because.extend(evidence::contacts(&seen));
                let user = seen.reach.user;
                let mut finding = META.about(seen.app, Some(user), confidence(seen.app, facts.knowledge));
                finding.message = finding.message.with("user", user);
                Some(finding.because(because).remedied_by(vec![
                    remediation::open_page(seen.app.name(), Page::Contacts),
                    remediation::uninstall(&seen.app.package, user, seen.is_system()),
                ]))
            })
            .collect()
    }
}
