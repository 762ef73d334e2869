//! How a report is shown. Text of sources is hostile: every renderer makes it harmless in its own way.
//!
//! `outline` says what a person is told and in which order; `text` and `markdown` set it. `json` is the fixed form for
//! programs.

pub mod json;
pub mod markdown;
mod outline;
pub mod sanitize;
pub mod text;
pub mod words;

/// What is told in a report for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Telling {
    /// Names apps that are no lenders too.
    pub all: bool,
    /// A message to stand right below the answer, such as [`crate::sample_phone::NOTE`].
    pub note: Option<&'static str>,
}
