//! `getprop`.
#![no_main]

use lendlens_core::parse::getprop;
use lendlens_fuzz::{same, text};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = text(bytes);
    same(|| getprop::parse(&text));
});
