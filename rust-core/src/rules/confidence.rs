//! How sure a finding about a lender is: as sure as we are that it lends.

use crate::{
    knowledge::Knowledge,
    model::{AppReport, Band, Confidence, EvidenceKind, LenderClass},
};

/// The confidence of a finding that rests on the class of `app`.
///
/// What a dump says of permissions is seen, not guessed; the weak link is the class:
///
/// - high: the person said so, or a public list names the package itself;
/// - medium: names, own texts or a list of brands make the class likely;
/// - low: the class is only possible, or nothing is given as its reason.
pub fn confidence(app: &AppReport, knowledge: &Knowledge) -> Confidence {
    let lender = &app.lender;
    let speaks = |kind| {
        lender.evidence.iter().any(|evidence| {
            evidence.kind == kind && (evidence.weight > 0.0 || lender.class == LenderClass::LendingFeature)
        })
    };
    let listed = speaks(EvidenceKind::Catalog) && knowledge.lenders.by_package(app.package.as_str()).is_some();
    if speaks(EvidenceKind::User) || listed {
        return Confidence::High;
    }
    let likely = lender.band == Band::Likely || lender.class == LenderClass::LendingFeature;
    if likely && !lender.evidence.is_empty() { Confidence::Medium } else { Confidence::Low }
}
