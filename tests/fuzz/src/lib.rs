//! What the fuzz targets share. A target fails when the code under it panics, hangs, takes too much memory, gives two
//! answers to one question, or breaks a promise that its documentation makes.

use std::{borrow::Cow, fmt::Debug};

/// Asks twice and insists on one answer.
///
/// # Panics
///
/// When the two answers differ.
pub fn same<T: PartialEq + Debug>(ask: impl Fn() -> T) -> T {
    let answer = ask();
    assert_eq!(answer, ask(), "the same input gave two answers");
    answer
}

/// The input as a parser of text gets it.
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    lendlens_core::parse::encoding::decode(bytes).text
}
