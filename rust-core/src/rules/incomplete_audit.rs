//! Something could not be seen. Said once, with how much of what; the report lists each gap.

use std::collections::BTreeMap;

use super::{Facts, Fill as _, Meta, Rule, evidence, meta};
use crate::{
    model::{Confidence, Finding, GapKind},
    remediation,
};

/// The rule.
pub(super) struct IncompleteAudit;

const META: Meta = meta!("incomplete-audit", Info, since "0.1.0");

impl Rule for IncompleteAudit {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        let gaps = facts.gaps;
        if gaps.is_empty() {
            return Vec::new();
        }
        let mut kinds: BTreeMap<GapKind, usize> = BTreeMap::new();
        for gap in gaps {
            *kinds.entry(gap.kind).or_default() += 1;
        }
        let mut finding = META.alone(Confidence::High);
        finding.message = finding.message.with("count", gaps.len());
        vec![
            finding
                .because(kinds.into_iter().map(|(kind, count)| evidence::gap(kind, count)).collect())
                .remedied_by(vec![remediation::complete_audit()]),
        ]
    }
}
