//! Strings and class names of dex files.
#![no_main]

use lendlens_apk::dex::Dex;
use lendlens_fuzz::{same, soon};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    same(|| {
        soon(|| Dex::all(bytes).map(|dex| dex.prefixes(&["com/", "android/support/v4/", "a"])).collect::<Vec<_>>())
    });
    same(|| {
        soon(|| {
            let mut lengths = Vec::new();
            for dex in Dex::all(bytes) {
                let mut strings = dex.strings();
                let length: usize = strings.by_ref().map(|text| text.len()).sum();
                // A byte that is none becomes three.
                assert!(length <= 3 * bytes.len(), "strings are no more than the file has: {length}");
                lengths.push((length, strings.whole()));
            }
            lengths
        })
    });
});
