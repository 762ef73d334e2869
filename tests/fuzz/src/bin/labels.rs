//! A list of app names.
#![no_main]

use lendlens_core::parse::labels;
use lendlens_fuzz::{same, text};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = text(bytes);
    same(|| labels::parse(&text));
});
