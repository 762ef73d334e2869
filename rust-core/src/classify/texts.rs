//! What an app's own texts speak of, and what that says of it.
//!
//! An app cannot hide what it is from the people who use it: a lender's texts tell how to apply, how much is due, what
//! comes of paying late. Concepts count, not words, and how many of the texts speak of each. The texts are counted as they
//! go by and not kept.

use crate::{
    knowledge::{Concept, Concepts, Folded, Knowledge, Role},
    model::{Evidence, EvidenceKind, OwnTexts},
};

/// Bytes that are looked at, over all texts of an app. Texts for people rarely have a tenth of that.
const MOST: usize = 2 << 20;
/// Fewer texts say nothing.
const FEW: u32 = 20;
/// One text of so many is to speak of a concept: the libraries in an app speak of many things once.
const TEXTS_FOR_ONE: u32 = 2_000;
/// So many texts are enough, however many there are.
const ENOUGH: u32 = 10;
/// One text of so many is to name a loan before the rest counts in full: who lends says so.
const TEXTS_FOR_A_LOAN: u32 = 500;
/// What is left of it elsewhere.
const BESIDE_NOTHING: f64 = 0.35;
/// A lender's texts may hold a calculator: fewer texts than one for so many that name a loan are an aside.
const LOANS_FOR_AN_ASIDE: u32 = 10;
/// What texts weigh at most: they are no witnesses of each other.
const CAP: f64 = 7.0;

const SOURCE: &str = "concepts, fitted over texts of 36 apps, 2026-11-24";

/// Counts the concepts in texts.
#[derive(Debug)]
pub struct TextCounter<'k> {
    concepts: &'k Concepts,
    strings: u32,
    counts: Vec<u32>,
    left: usize,
    folded: Folded,
}

impl<'k> TextCounter<'k> {
    /// Counts nothing yet.
    pub fn new(knowledge: &'k Knowledge) -> Self {
        let concepts = &knowledge.concepts;
        Self { concepts, strings: 0, counts: vec![0; concepts.all().len()], left: MOST, folded: Folded::default() }
    }

    /// Counts a text; gives whether more are wanted. Each concept counts once in a text, however often it stands there. A
    /// text without letters is none.
    pub fn count(&mut self, text: &str) -> bool {
        let Some(left) = self.left.checked_sub(text.len()) else { return false };
        self.left = left;
        if text.contains(char::is_alphabetic) {
            self.strings = self.strings.saturating_add(1);
            for concept in self.concepts.in_text(text, &mut self.folded).iter() {
                if let Some(count) = self.counts.get_mut(concept) {
                    *count = count.saturating_add(1);
                }
            }
        }
        left > 0
    }

    /// What was counted.
    pub fn finish(self) -> OwnTexts {
        let counts = self.concepts.all().iter().zip(self.counts).filter(|(_, count)| *count > 0);
        let concepts = counts.map(|(concept, count)| (concept.name.to_owned(), count)).collect();
        OwnTexts { strings: self.strings, concepts }
    }
}

/// What the texts of an app say, a piece for each concept. Besides the audit, whoever fits the weights asks for it.
pub fn weigh_texts(texts: &OwnTexts, concepts: &[Concept]) -> Vec<Evidence> {
    let found = spoken_of(texts, concepts);
    let sum = |sign: f64| found.iter().map(|(_, weight)| weight * sign).filter(|weight| *weight > 0.0).sum::<f64>();
    let (lending, counter) = (CAP / sum(1.0).max(CAP), CAP / sum(-1.0).max(CAP));
    let pieces = found.iter().filter(|(_, weight)| *weight != 0.0).map(|(concept, weight)| Evidence {
        kind: EvidenceKind::Texts,
        detail: format!("{}: {} of {} texts", concept.name, count(texts, concept), texts.strings),
        weight: weight * if *weight > 0.0 { lending } else { counter },
        source: SOURCE.into(),
    });
    pieces.collect()
}

/// The concepts that the texts speak of, and what each weighs by itself.
///
/// What loans are about, such as their amount, counts in full only beside what happens between a lender and a borrower:
/// calculators speak of the one without the other. A counter-concept counts when it is more than an aside.
pub fn spoken_of<'k>(texts: &OwnTexts, concepts: &'k [Concept]) -> Vec<(&'k Concept, f64)> {
    if texts.strings < FEW {
        return Vec::new();
    }
    let least = |texts_for_one: u32| (texts.strings / texts_for_one).clamp(1, ENOUGH);
    let loans = concepts.iter().find(|concept| concept.is_loan()).map_or(0, |loan| count(texts, loan));
    let least_of = |role| match role {
        Role::Counter => least(TEXTS_FOR_ONE).max(2).max(loans / LOANS_FOR_AN_ASIDE),
        Role::Process | Role::Topic => least(TEXTS_FOR_ONE),
    };
    let found = || concepts.iter().filter(|concept| count(texts, concept) >= least_of(concept.role));
    let names_loans = loans >= least(TEXTS_FOR_A_LOAN);
    let has_process = found().any(|concept| concept.role == Role::Process);
    let weigh = |concept: &Concept| match concept.role {
        Role::Counter => concept.weight,
        Role::Process if names_loans => concept.weight,
        Role::Topic if names_loans && has_process => concept.weight,
        Role::Process | Role::Topic => concept.weight * BESIDE_NOTHING,
    };
    found().map(|concept| (concept, weigh(concept))).collect()
}

fn count(texts: &OwnTexts, concept: &Concept) -> u32 {
    texts.concepts.get(concept.name).copied().unwrap_or_default()
}
