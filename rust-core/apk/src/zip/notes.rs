//! What is odd in an archive.

use std::fmt::{self, Display};

use crate::{Anomaly, AnomalyKind, Effect, Part, anomaly, apk::MANIFEST};

/// Notes an anomaly of the archive.
pub(super) fn note(anomalies: &mut Vec<Anomaly>, kind: AnomalyKind, effect: Effect, offset: u64, detail: impl Display) {
    let anomaly = Anomaly { kind, effect, part: Part::Zip, offset: Some(offset), detail: detail.to_string() };
    anomaly::note(anomalies, anomaly);
}

/// What it means that the platform does not find an entry which is there: without its manifest an app cannot be
/// installed; any other entry is just missing for the platform, and there for other readers.
pub(super) fn unseen(name: &[u8]) -> Effect {
    if name == MANIFEST.as_bytes() { Effect::Refused } else { Effect::Misleads }
}

/// What it means that an entry cannot be unpacked.
pub(super) fn lost(name: &[u8]) -> Effect {
    if name == MANIFEST.as_bytes() { Effect::Refused } else { Effect::Hides }
}

/// A name as it is shown in an anomaly: text, and not endless.
pub(super) struct Shown<'a>(pub &'a [u8]);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 256;
        let shown = self.0.get(..LONGEST).unwrap_or(self.0);
        f.write_str(&String::from_utf8_lossy(shown))?;
        if shown.len() < self.0.len() { f.write_str("\u{2026}") } else { Ok(()) }
    }
}
