//! A name, and whether its app lends. The lines of the input: package, then labels.
#![no_main]

use lendlens_core::{
    classify::{Candidate, classify},
    knowledge::Knowledge,
    model::Band,
};
use lendlens_fuzz::{same, text};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = text(bytes);
    let (package, labels) = text.split_once('\n').unwrap_or((&text, ""));
    let labels: Vec<&str> = labels.lines().collect();
    let candidate =
        Candidate { package: (!package.is_empty()).then_some(package), labels: &labels, ..Candidate::default() };
    for catalog in [true, false] {
        let lender = same(|| classify(&candidate, Knowledge::embedded().expect("the data are whole"), catalog));
        assert!((0.0..=1.0).contains(&lender.probability), "a probability: {lender:?}");
        assert_eq!(lender.band, Band::of(lender.probability));
        assert_eq!(lender.is_lender, lender.class.lends() && lender.band == Band::Likely);
        assert!(lender.evidence.iter().all(|evidence| evidence.weight.is_finite()), "weights add up: {lender:?}");
    }
});
