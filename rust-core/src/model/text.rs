//! Sentences for people, before a language is chosen.

use super::LocalTime;

/// A sentence: the id of a message in `data/messages/` and what stands in its places.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// The message.
    pub id: &'static str,
    /// Name and value of each placeable.
    pub args: Vec<(&'static str, TextValue)>,
}

/// What may stand in a place of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum TextValue {
    /// Text of a source or of the knowledge; hostile until a renderer has treated it.
    Str(String),
    /// A number, which may decide the plural.
    Number(i64),
    /// A time of the phone's clock.
    Time(LocalTime),
    /// The text of another message.
    Message(&'static str),
}

impl Text {
    /// The message `id`, without places.
    pub fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// The same with `value` in the place `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<TextValue>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl From<&str> for TextValue {
    fn from(text: &str) -> Self {
        Self::Str(text.into())
    }
}

impl From<String> for TextValue {
    fn from(text: String) -> Self {
        Self::Str(text)
    }
}

impl From<LocalTime> for TextValue {
    fn from(time: LocalTime) -> Self {
        Self::Time(time)
    }
}

impl From<u32> for TextValue {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for TextValue {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
