//! Words of lending and of what only looks like it, by language.

/// The lexicon.
#[derive(Debug, Default)]
pub struct Lexicon {}
