//! No source shows what an app may do: that is not the same as nothing.

use super::{Facts, Fill as _, Meta, Rule, evidence, meta};
use crate::{
    model::{Confidence, Finding, Text, Verdict},
    remediation,
};

/// The rule.
pub(super) struct UnreadableApp;

const META: Meta = meta!("unreadable-app", Info, since "0.1.0");

impl Rule for UnreadableApp {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .installed()
            .filter(|seen| seen.reach.verdict == Verdict::Unknown)
            .map(|seen| {
                let mut because = vec![Text::new(evidence::verdict(Verdict::Unknown)), seen.reach.reason.clone()];
                because.extend(evidence::lends(seen.app));
                META.about(seen.app, Some(seen.reach.user), Confidence::High)
                    .because(because)
                    .remedied_by(vec![remediation::read_package(&seen.app.package)])
            })
            .collect()
    }
}
