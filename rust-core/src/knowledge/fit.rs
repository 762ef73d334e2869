//! Where a word has to stand in the text around it, in the lexicon and among the concepts alike.

use super::{KnowledgeError, table::Row};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// A word of its own.
    Word,
    /// The beginning of a word.
    Start,
    /// The beginning or the end of a word.
    Affix,
    /// Anywhere: scripts without spaces have no borders.
    Inside,
}

impl Fit {
    /// What the column `match` of a row says.
    pub(super) fn read<const N: usize>(name: &str, row: &Row<N>) -> Result<Self, KnowledgeError> {
        match name {
            "word" => Ok(Self::Word),
            "start" => Ok(Self::Start),
            "affix" => Ok(Self::Affix),
            "inside" => Ok(Self::Inside),
            other => Err(row.error(format!("{other:?} is no match; word, start, affix and inside are"))),
        }
    }

    /// Whether a word stands as it has to, where a word of the text begins or ends with it or not.
    pub(super) fn holds(self, begins: impl Fn() -> bool, ends: impl Fn() -> bool) -> bool {
        match self {
            Self::Word => begins() && ends(),
            Self::Start => begins(),
            Self::Affix => begins() || ends(),
            Self::Inside => true,
        }
    }
}
