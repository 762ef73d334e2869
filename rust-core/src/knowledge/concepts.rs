//! What the texts of lending apps speak of, and those of apps that only look like them (`data/concepts/`): concepts, each
//! with its words in many languages, and what a concept weighs.
//!
//! A text is gone through once for all languages. Words are looked up where one may begin: by their first three bytes, of
//! which few share any.

use super::{
    KnowledgeError, Parts,
    fit::Fit,
    index::Index,
    reading::{self, Script},
    table,
};
use crate::data;

const TERMS_HEADER: [&str; 4] = ["concept", "match", "beside", "terms"];
const WEIGHTS: &str = "concept_weights.csv";
const WEIGHTS_HEADER: [&str; 5] = ["concept", "role", "weight", "lenders", "others"];
/// A phrase in which shorter ones mean nothing, such as `credit card`; no concept.
const NEUTRAL: &str = "neutral";
/// What a word may have to stand beside.
const LOAN: &str = "loan";
/// No more fit into a [`Mentions`].
const MOST: usize = 32;
/// Bytes of a word by which it is found.
const KEY: usize = 3;

/// The concepts and their words.
#[derive(Debug)]
pub struct Concepts {
    concepts: Vec<Concept>,
    loan: Option<usize>,
    terms: Vec<Term>,
    by_beginning: Index,
}

/// Something that texts speak of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Concept {
    /// Its name, as in the files and in inventories.
    pub name: &'static str,
    /// What it says.
    pub role: Role,
    /// Log-odds (natural logarithm) when an app's texts speak of it; fitted, see `docs/classification.md`.
    pub weight: f64,
}

impl Concept {
    /// Whether it is lending money itself.
    pub fn is_loan(&self) -> bool {
        self.name == LOAN
    }
}

/// What a concept says of an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// What happens between a lender and a borrower: applying, disbursing, repaying.
    Process,
    /// What loans are about, whoever speaks of them: amount, interest.
    Topic,
    /// What other apps speak of: calculating, debts between people, books.
    Counter,
}

#[derive(Debug)]
struct Term {
    /// As [`Folded`] reads it.
    text: Box<[u8]>,
    /// `None` for a neutral phrase.
    concept: Option<usize>,
    fit: Fit,
    beside_loan: bool,
}

/// Which concepts a text speaks of, by their place in [`Concepts::all`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mentions(u32);

impl Mentions {
    fn add(&mut self, concept: usize) {
        self.0 |= 1 << concept;
    }

    /// The places of the concepts, in their order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..MOST).filter(move |concept| self.0 & 1 << concept != 0)
    }
}

impl Concepts {
    /// Reads the weights and the files of words.
    pub(super) fn read(weights: &'static str, files: &[data::File]) -> Result<Self, KnowledgeError> {
        let concepts = read_weights(weights)?;
        let loan = concepts.iter().position(|concept| concept.name == LOAN);
        let about = files.iter().map(|file| file.text.len()).sum::<usize>() / 16;
        let (mut terms, mut by_beginning) = (Vec::with_capacity(about), Index::default());
        let mut folded = Folded::default();
        for file in files {
            let first = terms.len();
            for row in table::rows(file.path, TERMS_HEADER, file.text)? {
                let row = row?;
                let [name, fit, beside, texts] = row.cells();
                let concept = concepts.iter().position(|concept| concept.name == name);
                if concept.is_none() && name != NEUTRAL {
                    return Err(row.error(format!("{name:?} is no concept of concept_weights.csv")));
                }
                let fit = Fit::read(fit, &row)?;
                let beside_loan = match beside {
                    "" => false,
                    LOAN if loan.is_some() => true,
                    other => return Err(row.error(format!("nothing stands beside {other:?}; loan or nothing does"))),
                };
                for text in Parts::from(texts).iter() {
                    folded.read(text);
                    let text: Box<[u8]> = folded.text.as_slice().into();
                    let key = key(&text).ok_or_else(|| row.error(format!("{text:?} is too short to be found")))?;
                    let known = |term: &Term| term.text == text && term.concept == concept;
                    // Languages share words; each file is to be whole by itself.
                    let twice = |number: usize| number >= first && terms.get(number).is_some_and(known);
                    if by_beginning.under(key).any(twice) {
                        return Err(row.error(format!("{:?} stands there before", String::from_utf8_lossy(&text))));
                    }
                    by_beginning.insert(key, terms.len());
                    terms.push(Term { text, concept, fit, beside_loan });
                }
            }
        }
        Ok(Self { concepts, loan, terms, by_beginning })
    }

    /// All concepts, in the order of their file.
    pub fn all(&self) -> &[Concept] {
        &self.concepts
    }

    /// The same concepts with other weights, in their order: for whoever fits them.
    #[must_use]
    pub fn with_weights(&self, weights: &[f64]) -> Vec<Concept> {
        self.concepts.iter().zip(weights).map(|(concept, weight)| Concept { weight: *weight, ..*concept }).collect()
    }

    /// Number of words.
    pub fn words(&self) -> usize {
        self.terms.len()
    }

    /// What a text speaks of. `folded` is kept from one text to the next.
    pub fn in_text(&self, text: &str, folded: &mut Folded) -> Mentions {
        folded.read(text);
        let (mut sure, mut beside_loan, mut neutral) = (Mentions::default(), Mentions::default(), None);
        for &start in &folded.starts {
            let Some(rest) = folded.text.get(start..) else { continue };
            let Some(key) = key(rest) else { break };
            // Behind the beginning of a neutral phrase nothing counts up to its end.
            let hidden = neutral.is_some_and(|end| start < end);
            if hidden {
                continue;
            }
            let found =
                |term: &&Term| rest.starts_with(&term.text) && folded.fits(start, start + term.text.len(), term.fit);
            let terms = self.by_beginning.under(key).filter_map(|number| self.terms.get(number)).filter(found);
            let (mut longest, mut longest_neutral) = (0, 0);
            let before = (sure, beside_loan);
            for term in terms {
                match term.concept {
                    None => longest_neutral = longest_neutral.max(term.text.len()),
                    Some(concept) => {
                        longest = longest.max(term.text.len());
                        if term.beside_loan { beside_loan.add(concept) } else { sure.add(concept) }
                    }
                }
            }
            if longest_neutral > longest {
                (sure, beside_loan) = before;
                neutral = Some(start + longest_neutral);
            }
        }
        if self.loan.is_some_and(|loan| sure.0 & 1 << loan != 0) {
            sure.0 |= beside_loan.0;
        }
        sure
    }
}

fn read_weights(text: &'static str) -> Result<Vec<Concept>, KnowledgeError> {
    let mut concepts: Vec<Concept> = Vec::new();
    for row in table::rows(WEIGHTS, WEIGHTS_HEADER, text)? {
        let row = row?;
        let [name, role, weight, _, _] = row.cells();
        let role = match role {
            "process" => Role::Process,
            "topic" => Role::Topic,
            "counter" => Role::Counter,
            other => return Err(row.error(format!("{other:?} is no role; process, topic and counter are"))),
        };
        let weight: f64 = weight.parse().map_err(|_| row.error(format!("{weight:?} is no weight")))?;
        let sign = if role == Role::Counter { weight <= 0.0 } else { weight >= 0.0 };
        if !sign || !(-5.0..=5.0).contains(&weight) {
            return Err(
                row.error(format!("the weight {weight} does not fit: counter-concepts weigh below 0, 5 at most"))
            );
        }
        if name.is_empty() || name == NEUTRAL || concepts.iter().any(|concept| concept.name == name) {
            return Err(row.error(format!("{name:?} is no name for a concept, or stands there before")));
        }
        concepts.push(Concept { name, role, weight });
        if concepts.len() > MOST {
            return Err(row.error(format!("there are {MOST} concepts at most")));
        }
    }
    Ok(concepts)
}

fn key(text: &[u8]) -> Option<u32> {
    let beginning = text.get(..KEY)?;
    Some(beginning.iter().fold(0, |key, byte| key << 8 | u32::from(*byte)))
}

/// A text as it is compared: lower case, without accents and invisible characters, one space for whatever separates
/// words. Its memory is used again for the next text.
#[derive(Debug, Default)]
pub struct Folded {
    text: Vec<u8>,
    /// What each byte of the text is part of.
    scripts: Vec<Script>,
    /// Where words may begin: at borders, and at every character of other scripts than Latin.
    starts: Vec<usize>,
}

impl Folded {
    fn read(&mut self, text: &str) {
        self.text.clear();
        self.scripts.clear();
        self.starts.clear();
        for char in text.chars() {
            match Script::of(char) {
                script if char.is_ascii() => self.push(char.to_ascii_lowercase(), script),
                Script::Unspaced => self.push(char, Script::Unspaced),
                _ => reading::each_letter(char, |letter| self.push(letter, Script::of(letter))),
            }
        }
    }

    fn push(&mut self, char: char, script: Script) {
        let last = self.scripts.last().copied().unwrap_or(Script::Other);
        let at = self.text.len();
        if script == Script::Other {
            if last != Script::Other {
                self.text.push(b' ');
                self.scripts.push(Script::Other);
            }
            return;
        }
        if script != last || !char.is_ascii() {
            self.starts.push(at);
        }
        self.text.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
        self.scripts.resize(self.text.len(), script);
    }

    fn fits(&self, start: usize, end: usize, fit: Fit) -> bool {
        fit.holds(|| self.is_border(start), || self.is_border(end))
    }

    fn is_border(&self, offset: usize) -> bool {
        let script = |offset: Option<usize>| {
            offset.and_then(|offset| self.scripts.get(offset)).copied().unwrap_or(Script::Other)
        };
        let (before, after) = (script(offset.checked_sub(1)), script(Some(offset)));
        before != after || before != Script::Letter
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEIGHTS: &str = "concept,role,weight,lenders,others\nloan,topic,0.5,1,1\napply,process,2,1,0\n";

    fn read(weights: &'static str, rows: &str) -> Result<Concepts, KnowledgeError> {
        let text = format!("concept,match,beside,terms\n{rows}").leak();
        Concepts::read(weights, &[data::File { path: "concepts/xx.csv", text }])
    }

    fn mentions(rows: &str, text: &str) -> Vec<usize> {
        read(WEIGHTS, rows).unwrap().in_text(text, &mut Folded::default()).iter().collect()
    }

    #[test]
    fn a_word_stands_where_its_match_says() {
        for (text, fits) in [("a Loan!", "word start affix"), ("loans", "start affix"), ("b loam", "")] {
            for fit in ["word", "start", "affix"] {
                let found = !mentions(&format!("loan,{fit},,loan\n"), text).is_empty();
                assert_eq!(found, fits.split(' ').any(|fits| fits == fit), "{fit} in {text}");
            }
        }
        assert!(mentions("loan,word,,loan\n", "loans").is_empty());
        assert_eq!(mentions("loan,inside,,贷款\n", "个人贷款app"), [0]);
    }

    #[test]
    fn a_neutral_phrase_hides_what_stands_in_it() {
        let rows = "loan,word,,credit|loan\nneutral,word,,credit card\n";
        assert!(mentions(rows, "Credit card").is_empty());
        assert_eq!(mentions(rows, "Credit card or loan"), [0]);
        assert_eq!(mentions(rows, "Credit"), [0]);
    }

    #[test]
    fn a_word_may_need_a_loan_beside_it() {
        let rows = "loan,start,,loan\napply,word,loan,request\n";
        assert!(mentions(rows, "Request sent").is_empty());
        assert_eq!(mentions(rows, "Request sent for your loan"), [0, 1]);
    }

    #[test]
    fn every_mistake_of_a_row_is_refused_with_its_line() {
        for (bad, about) in [
            ("money,word,,cash\n", "no concept"),
            ("loan,suffix,,cash\n", "no match"),
            ("apply,word,cash,cash\n", "beside"),
            ("loan,word,,xy\n", "too short"),
            ("loan,word,,LOÁN\n", "before"),
        ] {
            let error = read(WEIGHTS, &format!("loan,word,,loan\n{bad}")).unwrap_err();
            assert_eq!(error.line, 3, "{bad}");
            assert!(error.problem.contains(about), "{bad}: {error}");
        }
        for (bad, about) in [
            ("loan,other,1,0,0", "no role"),
            ("loan,topic,much,0,0", "no weight"),
            ("loan,counter,1,0,0", "does not fit"),
            ("neutral,topic,1,0,0", "no name"),
        ] {
            let weights = format!("concept,role,weight,lenders,others\n{bad}\n").leak();
            assert!(read(weights, "").unwrap_err().problem.contains(about), "{bad}");
        }
    }
}
