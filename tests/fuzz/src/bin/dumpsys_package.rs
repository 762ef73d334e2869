//! `dumpsys package`.
#![no_main]

use lendlens_core::parse::dumpsys_package;
use lendlens_fuzz::{same, text};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = text(bytes);
    same(|| dumpsys_package::parse(&text));
});
