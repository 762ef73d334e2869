//! What all line-by-line parsers need.

use memchr::memchr_iter;

use crate::model::{Gap, GapKind};

/// The lines of a text, without their ends (`\n`, `\r\n`, `\r\r\n`).
pub(super) fn iter(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    memchr_iter(b'\n', text.as_bytes()).chain([text.len()]).filter_map(move |end| {
        let line = text.get(start..end)?;
        start = end + 1;
        Some(line.trim_end_matches('\r'))
    })
}

/// The last line that is not blank.
pub(super) fn last(text: &str) -> Option<&str> {
    text.trim_end().rsplit('\n').next().filter(|line| !line.is_empty())
}

/// The beginning of a line, at most 80 characters, for the detail of a gap.
pub(super) fn excerpt(line: &str) -> String {
    line.chars().take(80).collect()
}

/// The text up to the first blank.
pub(super) fn first_word(text: &str) -> &str {
    text.split_ascii_whitespace().next().unwrap_or_default()
}

/// The class of a component in full: `.Name` stands for `PACKAGE.Name`.
pub(super) fn full_class(package: &str, class: &str) -> String {
    if class.starts_with('.') { format!("{package}{class}") } else { class.into() }
}

/// Counts what could not be understood, so that a long broken text makes one gap.
#[derive(Debug, Default)]
pub(super) struct Malformed {
    count: usize,
    first: String,
}

impl Malformed {
    /// Adds a line.
    pub(super) fn add(&mut self, line: &str) {
        if self.count == 0 {
            self.first = excerpt(line);
        }
        self.count += 1;
    }

    /// The gap, if there is one: the first line and how many more.
    pub(super) fn gap(&self) -> Option<Gap> {
        match self.count {
            0 => None,
            1 => Some(Gap::new(GapKind::Malformed, self.first.clone())),
            count => Some(Gap::new(GapKind::Malformed, format!("{} (+{})", self.first, count - 1))),
        }
    }
}
