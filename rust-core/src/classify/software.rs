//! Libraries in an app that check who a person is or how much of a risk a phone is. They say "finance with identity
//! check", not "lender": together they weigh little.

use super::Candidate;
use crate::{
    knowledge::{Component, ComponentTrace, Components},
    model::{Evidence, EvidenceKind},
};

/// What all of them weigh at most.
const CAP: f64 = 1.0;

/// What the libraries of an app say: one piece for each maker and use, the heaviest.
pub(super) fn weigh(candidate: &Candidate<'_>, components: &Components) -> Vec<Evidence> {
    let is_there = |component: &&Component| match component.kind {
        ComponentTrace::Class => candidate.class_prefixes.iter().any(|prefix| prefix == component.name),
        ComponentTrace::Library => candidate.native_libraries.iter().any(|library| library == component.name),
    };
    let mut found: Vec<&Component> = Vec::new();
    for component in components.iter().filter(is_there) {
        let same = |known: &&mut &Component| (known.vendor, known.what) == (component.vendor, component.what);
        match found.iter_mut().find(same) {
            Some(known) if known.weight < component.weight => *known = component,
            Some(_) => {}
            None => found.push(component),
        }
    }
    let sum: f64 = found.iter().map(|component| component.weight).sum();
    let share = CAP / sum.max(CAP);
    let pieces = found.into_iter().map(|component| Evidence {
        kind: match component.kind {
            ComponentTrace::Class => EvidenceKind::Component,
            ComponentTrace::Library => EvidenceKind::Library,
        },
        detail: format!("{} ({}, {})", component.name, component.vendor, component.what),
        weight: component.weight * share,
        source: component.source.citation(),
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::Knowledge;

    #[test]
    fn a_face_check_is_named_once_and_does_not_make_a_lender() {
        let libraries =
            ["libmegface.so", "libMegActionFmpJni.so", "libtongdun.so", "libtoyger.so", "libfoo.so"].map(String::from);
        let candidate = Candidate { native_libraries: &libraries, ..Candidate::default() };
        let pieces = weigh(&candidate, &Knowledge::embedded().unwrap().components);
        assert_eq!(pieces.len(), 3, "{pieces:?}");
        assert!(pieces.iter().map(|piece| piece.weight).sum::<f64>() <= CAP + 1e-9);
        assert!(pieces.iter().all(|piece| piece.kind == EvidenceKind::Library && !piece.source.is_empty()));
    }

    #[test]
    fn classes_count_as_libraries_do() {
        let prefixes = ["com/lenddo/mobile/".to_owned()];
        let candidate = Candidate { class_prefixes: &prefixes, ..Candidate::default() };
        let pieces = weigh(&candidate, &Knowledge::embedded().unwrap().components);
        assert_eq!(pieces.first().map(|piece| (piece.kind, pieces.len())), Some((EvidenceKind::Component, 1)));
    }
}
