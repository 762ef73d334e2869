//! `dumpsys role`.
#![no_main]

use lendlens_core::parse::roles;
use lendlens_fuzz::{same, text};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = text(bytes);
    same(|| roles::parse_dump(&text));
});
