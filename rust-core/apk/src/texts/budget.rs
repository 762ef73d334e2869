//! How much is unpacked for the sake of texts and names, so that a small file cannot cost more than a small one should.

use crate::{
    Anomaly, AnomalyKind, Effect, Limits, Part, ReadAt, Scratch,
    zip::{Entry, Zip},
};

/// What may be unpacked for one byte of text that may be looked at: a third of a dex file is strings.
const UNPACKED_FOR_TEXT: usize = 4;

/// What may still be unpacked.
#[derive(Debug)]
pub(crate) struct Budget {
    texts: usize,
    left: usize,
}

impl Budget {
    /// The budget of one file.
    pub(crate) fn new<R: ReadAt>(zip: &Zip<R>, limits: &Limits) -> Self {
        let most = zip.most_unpacked();
        let texts = limits.text_bytes.min(most);
        Self { texts, left: texts.saturating_mul(UNPACKED_FOR_TEXT).min(most) }
    }

    /// How many bytes of texts may be looked at.
    pub(crate) fn texts(&self) -> usize {
        self.texts
    }

    /// Unpacks an entry into the content of `scratch` and gives whether that is all of it; `None` when nothing is left to
    /// spend. What is cut off or broken is put down, and what came out before that is there.
    pub(crate) fn unpack<R: ReadAt>(
        &mut self,
        zip: &Zip<R>,
        entry: &Entry<'_>,
        part: Part,
        scratch: &mut Scratch,
        anomalies: &mut Vec<Anomaly>,
    ) -> Option<bool> {
        let Scratch { inflater, content } = scratch;
        content.clear();
        if self.left == 0 {
            let detail = format!("from {} on", String::from_utf8_lossy(entry.name));
            anomalies.push(Anomaly { kind: AnomalyKind::Limit, effect: Effect::Hides, part, offset: None, detail });
            return None;
        }
        let read = zip.read(entry, self.texts.min(self.left), inflater, content, anomalies);
        self.left = self.left.saturating_sub(content.len());
        Some(read.unwrap_or_else(|error| {
            let (kind, effect) = (AnomalyKind::PackedData, Effect::Hides);
            anomalies.push(Anomaly { kind, effect, part, offset: None, detail: error.to_string() });
            false
        }))
    }
}
