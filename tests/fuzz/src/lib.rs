//! What the fuzz targets share. A target fails when the code under it panics, hangs, takes too much memory, gives two
//! answers to one question, or breaks a promise that its documentation makes.

use std::{
    borrow::Cow,
    fmt::Debug,
    time::{Duration, Instant},
};

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

/// The longest that one input of an APK may take, although every edge is counted here.
const LONGEST: Duration = Duration::from_millis(100);

/// Does the work, and insists that it is done soon. A machine has other work too, so what took long gets two more tries.
///
/// # Panics
///
/// When each of three tries took too long.
pub fn soon<T>(work: impl Fn() -> T) -> T {
    let mut fastest = Duration::MAX;
    for _ in 0..3 {
        let start = Instant::now();
        let done = work();
        fastest = fastest.min(start.elapsed());
        if fastest <= LONGEST {
            return done;
        }
    }
    panic!("it takes {fastest:?}");
}

/// The input as a parser of text gets it.
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    lendlens_core::parse::encoding::decode(bytes).text
}
