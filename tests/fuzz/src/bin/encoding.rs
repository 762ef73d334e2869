//! Any bytes to text.
#![no_main]

use lendlens_core::{model::GapKind, parse::encoding};
use lendlens_fuzz::same;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let decoded = same(|| encoding::decode(bytes));
    assert!(decoded.gaps.len() <= 1, "one gap says it all: {:?}", decoded.gaps);
    assert!(decoded.gaps.iter().all(|gap| gap.kind == GapKind::Encoding));
    if bytes.is_ascii() && !bytes.contains(&0) {
        assert_eq!(decoded.text.as_bytes(), bytes, "plain text stays as it is");
        assert!(decoded.gaps.is_empty());
    }
});
