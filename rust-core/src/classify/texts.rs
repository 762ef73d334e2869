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

#[cfg(test)]
mod tests {
    use super::*;

    fn knowledge() -> &'static Knowledge {
        Knowledge::embedded().unwrap()
    }

    fn counted<'a>(texts: impl IntoIterator<Item = &'a str>) -> OwnTexts {
        let mut counter = TextCounter::new(knowledge());
        for text in texts {
            counter.count(text);
        }
        counter.finish()
    }

    fn log_odds(texts: &OwnTexts) -> f64 {
        weigh_texts(texts, knowledge().concepts.all()).iter().map(|piece| piece.weight).sum()
    }

    #[test]
    fn a_concept_counts_once_in_each_text_that_holds_it() {
        let texts = counted(["Your loan is due, repay the loan", "立即借款", "Settings", "Loan calculator", "12 %"]);
        assert_eq!(texts.strings, 4);
        assert_eq!(texts.concepts.get("loan"), Some(&3), "{texts:?}");
        assert_eq!(texts.concepts.get("repay"), Some(&1), "{texts:?}");
        assert_eq!(texts.concepts.get("calculator"), Some(&1), "{texts:?}");
    }

    #[test]
    fn words_are_found_in_every_script_and_whatever_their_writing() {
        for (text, concept) in [
            ("APPLY FOR A LOAN", "apply"),
            ("Préstamo vencido", "overdue"),
            ("PRESTAMO VENCIDO", "overdue"),
            ("Ajukan pinjaman sekarang", "apply"),
            ("ऋण के लिए आवेदन करें", "apply"),
            ("ยื่นขอสินเชื่อวันนี้", "apply"),
            ("请在还款日前还款", "repay"),
            ("الضامن", "person"),
            ("ｌｏａｎ ａｐｐｌｉｃａｔｉｏｎ", "apply"),
        ] {
            assert!(counted([text]).concepts.contains_key(concept), "{text}: {:?}", counted([text]));
        }
        for text in ["Blender", "Interesting", "A lone house", "garbage collector", "Pay by credit card"] {
            assert!(counted([text]).concepts.is_empty(), "{text}: {:?}", counted([text]));
        }
    }

    #[test]
    fn words_that_mean_other_things_count_only_beside_a_loan() {
        assert!(counted(["Solicitud enviada", "Rejected", "本月额度"]).concepts.is_empty());
        assert!(counted(["Solicitud de préstamo enviada"]).concepts.contains_key("apply"));
        assert!(counted(["Your loan was rejected"]).concepts.contains_key("approve"));
        assert!(!counted(["Tarjeta de crédito"]).concepts.contains_key("loan"));
    }

    #[test]
    fn few_texts_say_nothing_and_a_lenders_say_much() {
        let loan = ["Apply for a loan", "Your loan was approved", "Repay your loan", "Overdue", "Guarantor"];
        assert_eq!(log_odds(&counted(loan)), 0.0);
        let settings: Vec<String> = (0..40).map(|number| format!("Setting {number}")).collect();
        let all = loan.into_iter().chain(settings.iter().map(String::as_str));
        assert!(log_odds(&counted(all)) > 4.0);
        assert_eq!(log_odds(&counted(settings.iter().map(String::as_str))), 0.0, "silence says nothing");
    }

    #[test]
    fn many_texts_are_read_only_as_far_as_they_are_worth() {
        let mut counter = TextCounter::new(knowledge());
        let long = "x".repeat(MOST / 8);
        let wanted = (0..100).take_while(|_| counter.count(&long)).count();
        assert_eq!((wanted, counter.finish().strings), (7, 8));
    }
}
