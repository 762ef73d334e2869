//! App-ops of the phone and of one package.
#![no_main]

use lendlens_core::parse::app_ops;
use lendlens_fuzz::{same, text};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = text(bytes);
    same(|| app_ops::parse_dump(&text));
    same(|| app_ops::parse_get(&text));
});
