//! How a report is shown. Text of sources is hostile: every renderer makes it harmless in its own way.
//!
//! `outline` says what a person is told and in which order; `text` and `markdown` set it. `json` is the fixed form for
//! programs. `guidance` says in the same forms what can be done in a country.

pub mod guidance;
pub mod json;
pub mod markdown;
mod outline;
pub mod sanitize;
pub mod text;
pub mod words;

use crate::{
    messages::Messages,
    model::{Report, UserId},
};

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

/// What is told of one app beside its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppWords {
    /// For each piece of evidence of the app, in the same order, a sentence.
    pub evidence: Vec<String>,
    /// The user for whom it comes nearest to the contacts; `None` when nothing is known of any.
    pub nearest: Option<UserId>,
    /// For each user of the app, in the same order, the other ways that are open, those of one name together.
    pub open_ways: Vec<Vec<OpenWay>>,
}

/// A way other than the contacts that is open to an app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenWay {
    /// What people call it.
    pub name: String,
    /// Why it is open.
    pub why: String,
}

/// The answer: the first sentence of the report for people, and those right below it.
pub fn answer(report: &Report, messages: &Messages, telling: Telling) -> Vec<String> {
    outline::answer(report, messages, telling, sanitize::plain)
}

/// A sentence for each gap of the report, in their order.
pub fn gaps(report: &Report, messages: &Messages, telling: Telling) -> Vec<String> {
    outline::gaps(report, messages, telling, sanitize::plain)
}

/// What is told of each app of the report, in their order.
pub fn apps(report: &Report, messages: &Messages, telling: Telling) -> Vec<AppWords> {
    outline::apps(report, messages, telling, sanitize::plain)
}
