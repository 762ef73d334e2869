//! What the fuzz targets share. A target fails when the code under it panics, hangs, takes too much memory, gives two
//! answers to one question, or breaks a promise that its documentation makes.

use std::{
    borrow::Cow,
    fmt::Debug,
    fs,
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

/// Does the work, and insists that it is done soon: within [`LONGEST`] of a processor's time. What took long gets two more
/// tries, since caches may have been cold.
///
/// # Panics
///
/// When each of three tries took too long.
pub fn soon<T>(work: impl Fn() -> T) -> T {
    let mut fastest = Duration::MAX;
    for _ in 0..3 {
        let (began, start) = (Instant::now(), processor_time());
        let done = work();
        // A machine has other work too: what a clock on the wall shows is the most it can have been.
        let waited = began.elapsed();
        let worked = processor_time().zip(start).map(|(now, start)| now.saturating_sub(start));
        fastest = fastest.min(worked.map_or(waited, |worked| worked.min(waited)));
        if fastest <= LONGEST {
            return done;
        }
    }
    panic!("it takes {fastest:?}");
}

/// What this thread has had of a processor, where Linux tells.
fn processor_time() -> Option<Duration> {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(told.split_ascii_whitespace().next()?.parse().ok()?))
}

/// The input as a parser of text gets it.
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    lendlens_core::parse::encoding::decode(bytes).text
}
