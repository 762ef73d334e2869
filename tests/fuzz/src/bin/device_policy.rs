//! `dumpsys device_policy`.
#![no_main]

use lendlens_core::parse::device_policy;
use lendlens_fuzz::{same, text};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = text(bytes);
    same(|| device_policy::parse(&text));
});
