//! A manifest in binary XML.
#![no_main]

use lendlens_apk::manifest;
use lendlens_fuzz::{same, soon};

/// Entries of a list that are kept: few, so that short inputs pass it.
const ITEMS: usize = 20;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let (manifest, anomalies) = same(|| {
        soon(|| {
            let mut anomalies = Vec::new();
            (manifest::read(bytes, ITEMS, &mut anomalies), anomalies)
        })
    });
    assert!(manifest.whole || !anomalies.is_empty(), "what is not whole is told");
    assert!(!manifest.whole || manifest.package.is_some() || !anomalies.is_empty(), "no silent lack of a package");
    for length in [manifest.requests.len(), manifest.components.len(), manifest.queries.packages.len()] {
        assert!(length <= ITEMS, "a list keeps to its limit: {manifest:?}");
    }
});
