//! `pm list packages`.
#![no_main]

use lendlens_core::parse::pm_list;
use lendlens_fuzz::{same, text};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = text(bytes);
    same(|| pm_list::parse(&text));
});
