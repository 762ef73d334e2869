//! What is odd in an archive, told without end: of each kind the first are named, the others counted.

use std::fmt::{self, Display};

use crate::{Anomaly, AnomalyKind, Effect, Part, apk::MANIFEST};

/// How many of a kind are named.
const NAMED: usize = 16;

/// Notes an anomaly of the archive; one that is noted already is not noted again.
pub(super) fn note(anomalies: &mut Vec<Anomaly>, kind: AnomalyKind, effect: Effect, offset: u64, detail: impl Display) {
    let anomaly = Anomaly { kind, effect, part: Part::Zip, offset: Some(offset), detail: detail.to_string() };
    let mut named = 0;
    let mut counted = None;
    for noted in
        anomalies.iter_mut().filter(|noted| (noted.kind, noted.effect, noted.part) == (kind, effect, Part::Zip))
    {
        if *noted == anomaly {
            return;
        }
        match noted.offset {
            Some(_) => named += 1,
            None => counted = Some(noted),
        }
    }
    if named < NAMED {
        anomalies.push(anomaly);
    } else if let Some(counted) = counted {
        let count = counted.detail.trim_start_matches('+').parse().unwrap_or(1_u64);
        counted.detail = format!("+{}", count.saturating_add(1));
    } else {
        anomalies.push(Anomaly { offset: None, detail: "+1".to_owned(), ..anomaly });
    }
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
