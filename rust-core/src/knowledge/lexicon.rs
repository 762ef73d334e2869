//! Words of lending and of what only looks like it, by language (`data/lexicon/`).
//!
//! A name is short and the words are many: at each place of the name, the words that begin as it does there are held
//! against it. Where words overlap the longer one wins, so that `blender` holds no
//! `lend` and 房贷计算器 (a mortgage calculator) no 贷.

use std::{borrow::Cow, sync::Arc};

use super::{
    KnowledgeError, ListSource, Parts,
    fit::Fit,
    index::Index,
    reading::{self, Reading},
    sources::Sources,
    table,
};
use crate::data;

const HEADER: [&str; 7] = ["kind", "match", "prior", "weight", "in", "source", "terms"];

/// The lexicon.
#[derive(Debug)]
pub struct Lexicon {
    terms: Vec<Term>,
    words: Words,
}

/// One word or phrase.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// As the file writes it.
    pub text: &'static str,
    /// What it speaks of.
    pub kind: TermKind,
    /// What it weighs by judgement, before names were counted, as `weight` is.
    pub prior: f64,
    /// Log-odds (natural logarithm) that it adds when it stands alone: above 0 for lending, below 0 against it. Fitted by
    /// `tests/examples/fit_names.rs`; words that too few names hold keep about their prior.
    pub weight: f64,
    /// The language file it stands in, such as `es`.
    pub language: &'static str,
    /// The line of that file; words of one line share a weight.
    pub line: usize,
    /// Why it is in the lexicon.
    pub source: Arc<ListSource<'static>>,
    fit: Fit,
    places: Places,
}

/// What a word speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TermKind {
    /// Lending money: `loan`, 借款.
    Lending,
    /// Money, as lenders and others call it: `cash`, `dana`.
    Weak,
    /// How lenders praise a loan: `instant`.
    Product,
    /// What loans are about, whoever speaks of it: `mortgage`.
    Topic,
    /// A place that leads to lenders: `loan market`.
    Marketplace,
    /// Computes.
    Calculator,
    /// Keeps or plans debts of one's own.
    Ledger,
    /// Keeps records, of whatever.
    Record,
    /// Tells about something.
    Guide,
    /// Lends books.
    Library,
    /// Lends or lists things.
    Items,
    /// A game.
    Game,
    /// Promises earnings, rewards or savings.
    Earn,
    /// Crypto-currencies.
    Crypto,
    /// Investing.
    Invest,
    /// The own budget or accounts.
    Budget,
    /// A bank or its cards.
    Bank,
    /// A wallet, transfers, bills.
    Wallet,
    /// A shop.
    Shop,
    /// Something else that is no lender's business.
    Other,
    /// Work of a lender's staff, agents and partners.
    Office,
    /// Help against lenders and debts: complaints, law, prayers.
    Aid,
    /// A longer word in which a shorter one means nothing.
    Neutral,
}

impl TermKind {
    const ALL: [Self; 23] = [
        Self::Lending,
        Self::Weak,
        Self::Product,
        Self::Topic,
        Self::Marketplace,
        Self::Calculator,
        Self::Ledger,
        Self::Record,
        Self::Guide,
        Self::Library,
        Self::Items,
        Self::Game,
        Self::Earn,
        Self::Crypto,
        Self::Invest,
        Self::Budget,
        Self::Bank,
        Self::Wallet,
        Self::Shop,
        Self::Other,
        Self::Office,
        Self::Aid,
        Self::Neutral,
    ];

    /// Whether it speaks for lending.
    pub fn is_for_lending(self) -> bool {
        matches!(self, Self::Lending | Self::Weak | Self::Product | Self::Topic | Self::Marketplace)
    }

    /// Its name, as in the files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lending => "lending",
            Self::Weak => "weak",
            Self::Product => "product",
            Self::Topic => "topic",
            Self::Marketplace => "marketplace",
            Self::Calculator => "counter-calculator",
            Self::Ledger => "counter-ledger",
            Self::Record => "counter-record",
            Self::Guide => "counter-guide",
            Self::Library => "counter-library",
            Self::Items => "counter-items",
            Self::Game => "counter-game",
            Self::Earn => "counter-earn",
            Self::Crypto => "counter-crypto",
            Self::Invest => "counter-invest",
            Self::Budget => "counter-budget",
            Self::Bank => "counter-bank",
            Self::Wallet => "counter-wallet",
            Self::Shop => "counter-shop",
            Self::Other => "counter-other",
            Self::Office => "counter-office",
            Self::Aid => "counter-aid",
            Self::Neutral => "neutral",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Places {
    Label,
    Package,
    Both,
}

/// Where a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The name for people.
    Label,
    /// The package name.
    Package,
}

impl Places {
    /// Whether some name stands in both.
    fn meet(self, other: Self) -> bool {
        self == other || self == Self::Both || other == Self::Both
    }
}

/// A found word: which, and from which byte to which.
#[derive(Clone, Copy)]
struct Found {
    term: usize,
    start: usize,
    end: usize,
}

/// The words, to be found by their beginning.
#[derive(Debug, Default)]
struct Words {
    words: Vec<Cow<'static, str>>,
    by_beginning: Index,
}

impl Words {
    fn push(&mut self, word: Cow<'static, str>) {
        if let Some(key) = beginning(&word) {
            self.by_beginning.insert(key, self.words.len());
        }
        self.words.push(word);
    }

    /// The words that `text` begins with.
    fn beginning<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
        let short = text.as_bytes().first_chunk().map(|[first, second]| u32::from_be_bytes([0, 0, *first, *second]));
        let keys = beginning(text).into_iter().chain(short.filter(|_| text.len() > 2));
        let numbers = keys.flat_map(|key| self.by_beginning.under(key));
        let words = numbers.filter_map(|number| Some((number, self.words.get(number)?.as_ref())));
        words.filter(|(_, word)| text.as_bytes().starts_with(word.as_bytes()))
    }

    /// Every word anywhere in `text`, overlapping ones too.
    fn find_all<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Found> {
        let places = text.char_indices().filter_map(|(start, _)| Some((start, text.get(start..)?)));
        places.flat_map(|(start, rest)| {
            self.beginning(rest).map(move |(term, word)| Found { term, start, end: start + word.len() })
        })
    }
}

/// The key of the words that begin as `text` does, by its first three bytes; of a word of two, by these.
fn beginning(text: &str) -> Option<u32> {
    match text.as_bytes() {
        [first, second, third, ..] => Some(u32::from_be_bytes([0, *first, *second, *third])),
        [first, second] => Some(u32::from_be_bytes([0, 0, *first, *second])),
        _ => None,
    }
}

impl Lexicon {
    /// Reads the files, each named after its language.
    pub(super) fn read(files: &[data::File], sources: &Sources<'static>) -> Result<Self, KnowledgeError> {
        // About as many as that; growing would copy them all thrice.
        let about = files.iter().map(|file| file.text.len()).sum::<usize>() / 18;
        let mut terms: Vec<Term> = Vec::with_capacity(about);
        let mut words = Words { words: Vec::with_capacity(about), ..Words::default() };
        for file in files {
            for row in table::rows(file.path, HEADER, file.text)? {
                let row = row?;
                let (group, texts) = read_group(&row, file.stem(), sources)?;
                for text in texts.iter() {
                    let spelling = reading::spelling(text);
                    if spelling.len() < 2 {
                        return Err(row.error(format!("{text:?} is no word; a single letter says nothing")));
                    }
                    let before = words.beginning(&spelling).filter(|(_, word)| *word == spelling);
                    if before.filter_map(|(index, _)| terms.get(index)).any(|term| term.places.meet(group.places)) {
                        return Err(
                            row.error(format!("{text:?} stands in the lexicon before, perhaps with another accent"))
                        );
                    }
                    terms.push(Term { text, ..group.clone() });
                    words.push(spelling);
                }
            }
        }
        Ok(Self { terms, words })
    }

    /// Number of words.
    pub fn len(&self) -> usize {
        self.terms.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The words that a name holds, each once, in the order of the lexicon; as written or as it looks. Neutral ones are
    /// left out.
    pub fn words_in(&self, name: &str, place: Place) -> Vec<&Term> {
        let (written, looks) = Reading::both(name);
        let mut found = Vec::new();
        self.find(&written, place, &mut found);
        if let Some(looks) = looks {
            self.find(&looks, place, &mut found);
        }
        found.sort_unstable();
        found.dedup();
        found
            .into_iter()
            .filter_map(|term| self.terms.get(term))
            .filter(|term| term.kind != TermKind::Neutral)
            .collect()
    }

    fn find(&self, reading: &Reading, place: Place, into: &mut Vec<usize>) {
        let all: Vec<Found> = self
            .words
            .find_all(reading.text())
            .filter(|found| self.terms.get(found.term).is_some_and(|term| term.stands_in(place)))
            .collect();
        // A word found right beside it is a border too, so that glued names such as `rupeecashloan` come apart.
        let begins = |offset: usize| reading.is_border(offset) || all.iter().any(|other| other.end == offset);
        let ends = |offset: usize| reading.is_border(offset) || all.iter().any(|other| other.start == offset);
        let fits = |found: &&Found| {
            let term = self.terms.get(found.term);
            term.is_some_and(|term| term.fit.holds(|| begins(found.start), || ends(found.end)))
        };
        let mut fitting: Vec<Found> = all.iter().filter(fits).copied().collect();
        fitting.sort_by_key(|found| (std::cmp::Reverse(found.end - found.start), found.start));
        let mut taken: Vec<Found> = Vec::new();
        for found in fitting {
            if taken.iter().all(|other| found.end <= other.start || other.end <= found.start) {
                into.push(found.term);
                taken.push(found);
            }
        }
    }
}

impl Term {
    fn stands_in(&self, place: Place) -> bool {
        match self.places {
            Places::Both => true,
            Places::Label => place == Place::Label,
            Places::Package => place == Place::Package,
        }
    }
}

/// What the words of one row share.
fn read_group(
    row: &table::Row<'static, 7>,
    language: &'static str,
    sources: &Sources<'static>,
) -> Result<(Term, Parts<'static>), KnowledgeError> {
    let [name, fit, prior, weight, places, listed_by, texts] = row.cells();
    let kind = TermKind::from_name(name).ok_or_else(|| row.error(format!("{name:?} is no kind")))?;
    let fit = Fit::read(fit, row)?;
    let (prior, weight) = (read_weight(row, kind, prior)?, read_weight(row, kind, weight)?);
    let places = match places {
        "label" => Places::Label,
        "package" => Places::Package,
        "both" => Places::Both,
        other => return Err(row.error(format!("{other:?} is no place; label, package and both are"))),
    };
    let source = sources
        .get(listed_by)
        .cloned()
        .ok_or_else(|| row.error(format!("{listed_by:?} does not stand in sources.csv")))?;
    let line = row.line();
    Ok((Term { text: "", kind, prior, weight, language, line, source, fit, places }, Parts::from(texts)))
}

/// A weight whose sign is that of its kind.
fn read_weight(row: &table::Row<'_, 7>, kind: TermKind, text: &str) -> Result<f64, KnowledgeError> {
    let weight: f64 = text.parse().map_err(|_| row.error(format!("{text:?} is no weight")))?;
    let sign = if kind == TermKind::Neutral { weight == 0.0 } else { (weight > 0.0) == kind.is_for_lending() };
    if !sign || !(-15.0..=15.0).contains(&weight) {
        return Err(row.error(format!(
            "the weight {weight} does not fit {}: above 0 for lending, below 0 against it, 0 for neutral words, 15 at most",
            kind.as_str()
        )));
    }
    Ok(weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "kind,match,prior,weight,in,source,terms\n";

    fn read(rows: &str) -> Result<Lexicon, KnowledgeError> {
        let sources =
            Sources::read("id,title,url,date,licence\nlist,A list,https://example.org,2024,MIT\n", "2026.11").unwrap();
        Lexicon::read(&[data::File { path: "lexicon/xx.csv", text: format!("{HEAD}{rows}").leak() }], &sources)
    }

    fn words(rows: &str, name: &str, place: Place) -> String {
        let lexicon = read(rows).unwrap();
        lexicon.words_in(name, place).into_iter().map(|term| term.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_word_stands_where_its_match_says() {
        let words = |fit: &str, name: &str| words(&format!("lending,{fit},5,5,both,list,lend\n"), name, Place::Label);
        for (name, fits) in [
            ("Lend Me", "word start affix inside"),
            ("EasyLend", "word start affix inside"),
            ("lendme", "start affix inside"),
            ("easylend", "affix inside"),
            ("calender", "inside"),
            ("money", ""),
        ] {
            for fit in ["word", "start", "affix", "inside"] {
                let expected = if fits.split(' ').any(|fits| fits == fit) { "lend" } else { "" };
                assert_eq!(words(fit, name), expected, "{fit} in {name}");
            }
        }
    }

    #[test]
    fn the_longer_of_two_overlapping_words_counts() {
        let rows = "lending,affix,5,5,both,list,lend\nneutral,affix,0,0,both,list,blend\n\
                    lending,inside,5,5,both,list,贷\ncounter-calculator,inside,-9,-9,both,list,房贷计算\n";
        assert_eq!(words(rows, "Colorblend", Place::Label), "");
        assert_eq!(words(rows, "Blend & lend", Place::Label), "lend");
        assert_eq!(words(rows, "房贷计算器", Place::Label), "房贷计算");
        assert_eq!(words(rows, "房贷计算器 贷", Place::Label), "贷 房贷计算");
    }

    #[test]
    fn glued_words_come_apart() {
        let rows = "lending,word,5,5,both,list,rupee|loan\nweak,word,3,3,both,list,cash\n";
        assert_eq!(words(rows, "com.x.rupeecashloan", Place::Package), "rupee loan cash");
        assert_eq!(words(rows, "com.x.scashloans", Place::Package), "", "both ends are open");
    }

    #[test]
    fn a_word_of_labels_is_not_looked_for_in_packages() {
        let rows = "lending,word,5,5,label,list,loan\nlending,word,4,4,package,list,credit\n";
        assert_eq!(words(rows, "loan credit", Place::Label), "loan");
        assert_eq!(words(rows, "com.loan.credit", Place::Package), "credit");
    }

    #[test]
    fn every_mistake_of_a_row_is_refused_with_its_line() {
        for (bad, about) in [
            ("money,word,5,5,both,list,xy\n", "no kind"),
            ("lending,suffix,5,5,both,list,xy\n", "no match"),
            ("lending,word,much,much,both,list,xy\n", "no weight"),
            ("lending,word,-5,-5,both,list,xy\n", "does not fit"),
            ("counter-game,word,5,5,both,list,xy\n", "does not fit"),
            ("neutral,word,1,1,both,list,xy\n", "does not fit"),
            ("lending,word,99,99,both,list,xy\n", "does not fit"),
            ("lending,word,NaN,NaN,both,list,xy\n", "does not fit"),
            ("lending,word,5,5,nowhere,list,xy\n", "no place"),
            ("lending,word,5,5,both,hearsay,xy\n", "sources.csv"),
            ("lending,word,5,5,both,list,xy|…\n", "no word"),
            ("lending,word,5,5,both,list,Prestamo\n", "before"),
            ("lending,word,5,5,package,list,préstamo\n", "before"),
        ] {
            let error = read(&format!("lending,word,5,5,both,list,préstamo\n{bad}")).unwrap_err();
            assert_eq!(error.line, 3, "{bad}");
            assert!(error.problem.contains(about), "{bad}: {error}");
        }
    }
}
