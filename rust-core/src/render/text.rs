//! The report for a terminal: the answer first.

use crate::{messages::Messages, model::Report};

/// How the text is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TextOptions {
    /// With colours.
    pub color: bool,
    /// Apps that are no lenders too.
    pub all: bool,
}

/// The report for a terminal.
pub fn render(report: &Report, messages: &Messages, options: TextOptions) -> String {
    let _ = (report, messages, options);
    String::new()
}
