//! The archive of an APK: its directory, the data of its entries, what is odd about it.
#![no_main]

use std::io::Read as _;

use lendlens_apk::{
    Anomaly, Effect, Limits, ReadAt as _,
    zip::{Inflater, Zip},
};
use lendlens_fuzz::{same, soon};

/// Bytes that an entry unpacks to at most.
const LIMIT: usize = 1 << 20;
/// Entries that are unpacked.
const ENTRIES: usize = 4;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    same(|| soon(|| look(bytes)));
});

/// What is odd.
fn look(bytes: &[u8]) -> Vec<Anomaly> {
    let mut anomalies = Vec::new();
    let Ok(zip) = Zip::open(bytes, &Limits::default(), &mut anomalies) else { return anomalies };
    zip.inspect(&mut anomalies);
    let (mut inflater, mut content, mut again) = (Inflater::default(), Vec::new(), Vec::new());
    for entry in zip.entries().take(ENTRIES) {
        let mut odd = Vec::new();
        let Ok(whole) = zip.read(&entry, LIMIT, &mut inflater, &mut content, &mut odd) else { continue };
        assert!(content.len() <= LIMIT, "an entry keeps to its limit");
        assert!(whole || odd.iter().any(|odd| odd.effect == Effect::Hides || odd.effect == Effect::Refused), "{odd:?}");
        anomalies.append(&mut odd);
        if whole {
            let mut stream = zip.reader(&entry, &mut inflater).expect("it was read before");
            again.clear();
            let _: std::io::Result<_> = stream.by_ref().take(LIMIT as u64).read_to_end(&mut again);
            assert!(again.starts_with(&content), "the stream gives what is read at once");
        }
        if let Some(place) = zip.stored(&entry).filter(|place| place.size() > 0) {
            assert!(place.start().saturating_add(place.size()) <= bytes.size(), "a stored entry lies in the file");
        }
        if let Ok(name) = std::str::from_utf8(entry.name) {
            assert!(zip.find(name).is_some(), "an entry is found by its name");
        }
    }
    anomalies
}
