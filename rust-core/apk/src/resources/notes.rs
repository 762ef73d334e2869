//! What is odd in a table, each oddity told once.

use crate::{Anomaly, AnomalyKind, Effect, Part};

/// Takes down oddities of a table. One kind with one effect is told once, at its first place: a hostile table has as
/// many of them as it has chunks.
#[derive(Debug)]
pub(super) struct Notes<'a>(pub(super) &'a mut Vec<Anomaly>);

impl Notes<'_> {
    pub(super) fn tell(&mut self, kind: AnomalyKind, effect: Effect, offset: u64, detail: impl FnOnce() -> String) {
        let known = |told: &Anomaly| told.part == Part::Resources && told.kind == kind && told.effect == effect;
        if !self.0.iter().any(known) {
            self.0.push(Anomaly { kind, effect, part: Part::Resources, offset: Some(offset), detail: detail() });
        }
    }
}
