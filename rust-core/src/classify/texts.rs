//! What an app's own texts speak of: in how many of them each concept of the lexicon occurs. The texts are counted as they
//! go by and not kept.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    knowledge::{Lexicon, Place, TermKind},
    model::OwnTexts,
};

/// Characters that are looked at, over all texts of an app. Texts for people rarely have a tenth of that.
const MOST: usize = 4 << 20;
/// The lexicon reads so many characters of a name; longer texts are given to it in pieces.
const PIECE: usize = 256;

/// Counts the concepts in texts.
#[derive(Debug)]
pub struct TextCounter<'k> {
    lexicon: &'k Lexicon,
    strings: u32,
    counts: BTreeMap<TermKind, u32>,
    left: usize,
}

impl<'k> TextCounter<'k> {
    /// Counts nothing yet.
    pub fn new(lexicon: &'k Lexicon) -> Self {
        Self { lexicon, strings: 0, counts: BTreeMap::new(), left: MOST }
    }

    /// Counts a text; gives whether more are wanted. Each concept counts once in a text, however often it stands there.
    pub fn count(&mut self, text: &str) -> bool {
        let mut concepts = BTreeSet::new();
        let mut rest = text;
        while !rest.is_empty() && self.left > 0 {
            let most = PIECE.min(self.left);
            let (piece, behind) = rest.split_at(rest.char_indices().nth(most).map_or(rest.len(), |(end, _)| end));
            self.left = self.left.saturating_sub(piece.chars().count());
            concepts.extend(self.lexicon.words_in(piece, Place::Label).into_iter().map(|term| term.kind));
            rest = behind;
        }
        self.strings = self.strings.saturating_add(1);
        for concept in concepts {
            let count = self.counts.entry(concept).or_default();
            *count = count.saturating_add(1);
        }
        self.left > 0
    }

    /// What was counted.
    pub fn finish(self) -> OwnTexts {
        let concepts = self.counts.into_iter().map(|(kind, count)| (kind.as_str().to_owned(), count)).collect();
        OwnTexts { strings: self.strings, concepts }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::Knowledge;

    fn counted<'a>(texts: impl IntoIterator<Item = &'a str>) -> OwnTexts {
        let mut counter = TextCounter::new(&Knowledge::embedded().unwrap().lexicon);
        for text in texts {
            counter.count(text);
        }
        counter.finish()
    }

    #[test]
    fn a_concept_counts_once_in_each_text_that_holds_it() {
        let texts = counted(["Your loan is due, repay the loan", "Borrow now: 借款", "Settings", "Loan calculator"]);
        assert_eq!(texts.strings, 4);
        assert_eq!(texts.concepts.get("lending"), Some(&3), "{texts:?}");
        assert_eq!(texts.concepts.get("counter-calculator"), Some(&1), "{texts:?}");
    }

    #[test]
    fn a_long_text_is_read_to_its_end_and_many_only_as_far_as_it_is_worth() {
        let long = format!("{} loan", "word ".repeat(700));
        assert_eq!(counted([long.as_str()]).concepts.get("lending"), Some(&1));
        let mut counter = TextCounter::new(&Knowledge::embedded().unwrap().lexicon);
        let long = "x".repeat(MOST / 8);
        let wanted = (0..100).take_while(|_| counter.count(&long)).count();
        assert_eq!((wanted, counter.finish().strings), (7, 8));
    }
}
