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

use crate::{messages::Messages, model::Report};

/// What is told in a report for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Telling {
    /// Names apps that are no lenders too.
    pub all: bool,
    /// A message to stand right below the answer, such as [`crate::sample_phone::NOTE`].
    pub note: Option<&'static str>,
    /// Told on the audited phone itself: there are no files, and no command line to point at.
    pub on_phone: bool,
}

/// The answer: the first sentence of the report for people, and those right below it.
pub fn answer(report: &Report, messages: &Messages, telling: Telling) -> Vec<String> {
    outline::answer(report, messages, telling, sanitize::plain)
}

/// A sentence for each gap of the report, in their order.
pub fn gaps(report: &Report, messages: &Messages, telling: Telling) -> Vec<String> {
    outline::gaps(report, messages, telling, sanitize::plain)
}
