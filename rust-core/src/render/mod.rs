//! How a report is shown. Text of sources is hostile: every renderer makes it harmless in its own way.
//!
//! `outline` says what a person is told and in which order; `text` and `markdown` set it. `json` is the fixed form for
//! programs.

pub mod json;
pub mod markdown;
mod outline;
pub mod sanitize;
pub mod text;
mod words;
