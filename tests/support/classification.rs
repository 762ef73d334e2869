//! How well names tell who lends: the names that are measured, how weights are fitted to them, and the figures.
//!
//! Nothing here classifies: words and their shares come from the core, weights are numbers of one line of the lexicon
//! each, and every answer is that of [`classify`].

use std::collections::{BTreeMap, BTreeSet, HashMap};

use lendlens_core::{
    classify::{Candidate, PRIOR, classify, weighed_words},
    knowledge::{Knowledge, TermKind},
    model::Lender,
};
use serde::Deserialize;

mod figures;

pub use figures::{Figures, Judged, evaluate, hard_cases, key_figures, shortened, tables};

/// A row of `tests/classification/development.csv`.
#[derive(Debug, Clone, Deserialize)]
pub struct Named {
    /// Its name in the list.
    pub id: String,
    /// The package name; empty when the list does not give it.
    pub package: String,
    /// The name in the store or list; may be empty.
    pub title: String,
    /// The label of the APK, where it is known.
    pub launcher: String,
    /// The language of the name.
    pub lang: String,
    /// ISO code of the market, may be empty.
    pub market: String,
    /// What it is.
    pub class: String,
    /// The lists that name it, joined by `+`.
    pub part: String,
    /// The fifth of the names it is in: apps of one maker or brand are in one.
    pub fold: u8,
    /// The maker or brand.
    pub group: String,
}

/// The names an app is judged by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum View {
    /// As in the store.
    Title,
    /// As on the launcher: the label of the APK, else the title up to the first `:`, `|` or ` - `.
    Launcher,
}

impl Named {
    /// Lends or leads to lenders; `None` where that is not asked: what lends among other things, and the unsure.
    pub fn lends(&self) -> Option<bool> {
        match self.class.as_str() {
            "lender" | "aggregator" | "loan_marketplace" => Some(true),
            "lender-feature" | "lending_feature" | "unsure" => None,
            _ => Some(false),
        }
    }

    /// Whether one of its lists is `part`.
    pub fn is_of(&self, part: &str) -> bool {
        self.part.split('+').any(|known| known == part)
    }

    /// Its name as `view` shows it.
    pub fn name(&self, view: View) -> &str {
        match view {
            View::Title => &self.title,
            View::Launcher if !self.launcher.is_empty() => &self.launcher,
            View::Launcher => cut(&self.title),
        }
    }

    /// What the classifier says of it, by its names alone.
    pub fn judged(&self, view: View, knowledge: &Knowledge, catalog: bool) -> Lender {
        let name = self.name(view);
        let labels = [name];
        let candidate = Candidate {
            package: Some(self.package.as_str()).filter(|package| !package.is_empty()),
            labels: if name.is_empty() { &[] } else { &labels },
            ..Candidate::default()
        };
        classify(&candidate, knowledge, catalog)
    }
}

/// A title up to the first sign behind which stores put what the app does.
fn cut(title: &str) -> &str {
    let ends = [":", "|", " - "].into_iter().filter_map(|sign| title.find(sign)).filter(|end| *end > 0);
    ends.min().and_then(|end| title.get(..end)).unwrap_or(title).trim_end()
}

/// Every named app of the development list.
pub fn development() -> Vec<Named> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/classification/development.csv");
    csv::Reader::from_path(path).expect("the list").deserialize().map(|row| row.expect("a row")).collect()
}

/// Texts of the knowledge by file, as [`Knowledge::with`] takes them.
#[derive(Debug, Clone, Default)]
pub struct Files(BTreeMap<String, &'static str>);

impl Files {
    /// The lexicon as it stands in the source tree now.
    pub fn lexicon() -> Self {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../rust-core/data/lexicon");
        let files = std::fs::read_dir(folder).expect("the lexicon").map(|file| file.expect("a file").path());
        Self(
            files
                .map(|path| {
                    let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
                    let text: &str = std::fs::read_to_string(&path).expect("a text").leak();
                    (format!("lexicon/{name}"), text)
                })
                .collect(),
        )
    }

    /// The knowledge with these files.
    pub fn knowledge(&self) -> Knowledge {
        Knowledge::with(|file| self.0.get(file).copied()).expect("the files are in order")
    }

    /// The same with another text for one file.
    #[must_use]
    pub fn and(&self, file: &str, text: String) -> Self {
        let mut files = self.0.clone();
        files.insert(file.to_owned(), text.leak());
        Self(files)
    }

    /// Each file and its text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(file, text)| (file.as_str(), *text))
    }

    /// The same with what stands under `prior` under `weight`, too.
    fn weighed_as_by_judgement(&self) -> Self {
        self.rewritten(|_, _, cells| cells.get(2).map(|prior| (*prior).to_owned()))
    }

    /// The same with the column `weight` of each line of the lexicon as `weight` says.
    fn weighed(&self, weight: impl Fn(&str, usize) -> Option<f64>) -> Self {
        self.rewritten(|language, line, _| Some(weight(language, line)?.to_string()))
    }

    fn rewritten(&self, weight: impl Fn(&str, usize, &[&str]) -> Option<String>) -> Self {
        let rewritten = |(file, text): (&String, &&'static str)| {
            let Some(language) = file.strip_prefix("lexicon/").and_then(|file| file.strip_suffix(".csv")) else {
                return (file.clone(), *text);
            };
            let line = |(index, line): (usize, &str)| {
                let mut cells: Vec<&str> = line.split(',').collect();
                let weight = (index > 0).then(|| weight(language, index + 1, &cells)).flatten();
                if let (Some(weight), Some(cell)) = (&weight, cells.get_mut(3)) {
                    *cell = weight;
                }
                cells.join(",") + "\n"
            };
            let text: &str = text.lines().enumerate().map(line).collect::<String>().leak();
            (file.clone(), text)
        };
        Self(self.0.iter().map(rewritten).collect())
    }
}

/// How strongly a weight is held to its prior: as much as so many apps that leave it open.
const HOLD: f64 = 1.0;
/// Times the shares of words are looked up anew, because weights decide which word of a name is the heaviest.
const ROUNDS: usize = 6;
/// Steps downhill in each round.
const STEPS: usize = 30;
/// Weights are written with one decimal.
const DECIMALS: f64 = 10.0;
/// No weight of a fit is nearer to nothing, or further from it.
const RANGE: (f64, f64) = (0.2, 13.0);
/// What speaks against lending keeps so much of its prior: of calculators, guides and banks the list holds far fewer than
/// a store does, so their silence in it proves little.
const AGAINST: f64 = 0.8;
/// A word that wallets and banks bear as well as lenders makes an app `possible` when it stands alone, never
/// `likely`: with [`PRIOR`], this is a little below.
const WEAK: f64 = 4.3;

/// A line of the lexicon: language and number.
type Line = (&'static str, usize);
/// How much a name counts, whether it is a lender's, and the lines in it with their shares.
type Sample = (f64, bool, Vec<(Line, f64)>);

/// Fits the weights of the lexicon to `names`: logistic regression, each weight held to its prior and to the sign of its
/// kind. Lenders are counted as often as [`PRIOR`] takes them for: fewer than in the list.
pub fn fit(names: &[&Named], files: &Files) -> Files {
    let lenders = names.iter().filter(|named| named.lends() == Some(true)).count() as f64;
    let others = names.iter().filter(|named| named.lends() == Some(false)).count() as f64;
    let weight_of_other = (-PRIOR).exp() * lenders / others;
    let mut weights: BTreeMap<Line, (f64, f64)> = BTreeMap::new();
    let mut weak: BTreeSet<Line> = BTreeSet::new();
    // The weights that stand in the files are those of an earlier fit, and not where this one starts.
    let mut files = files.weighed_as_by_judgement();
    let mut knowledge = files.knowledge();
    for _ in 0..ROUNDS {
        let mut samples: Vec<Sample> = Vec::new();
        for named in names {
            let Some(lends) = named.lends() else { continue };
            for view in [View::Title, View::Launcher] {
                // What a guide or calculator is called on the launcher is not known: cut, its title hides what it is.
                if view == View::Launcher && matches!(named.class.as_str(), "guide" | "calculator") {
                    continue;
                }
                let labels = [named.name(view)];
                if labels == [""] && named.package.is_empty() {
                    continue;
                }
                let package = Some(named.package.as_str()).filter(|package| !package.is_empty());
                let candidate = Candidate { package, labels: &labels, ..Candidate::default() };
                let words: Vec<(Line, f64)> = weighed_words(&candidate, &knowledge)
                    .into_iter()
                    .map(|word| {
                        let line = (word.term.language, word.term.line);
                        weights.entry(line).or_insert((word.term.prior, word.term.prior));
                        if word.term.kind == TermKind::Weak {
                            weak.insert(line);
                        }
                        (line, word.share)
                    })
                    .collect();
                samples.push((0.5 * if lends { 1.0 } else { weight_of_other }, lends, words));
            }
        }
        for _ in 0..STEPS {
            let mut slopes: HashMap<Line, (f64, f64)> = HashMap::new();
            for (much, lends, words) in &samples {
                let sum: f64 = PRIOR + words.iter().map(|(line, share)| weights[line].0 * share).sum::<f64>();
                let probability = 1.0 / (1.0 + (-sum).exp());
                let off = probability - if *lends { 1.0 } else { 0.0 };
                let bend = probability * (1.0 - probability);
                for (line, share) in words {
                    let slope = slopes.entry(*line).or_default();
                    slope.0 += much * off * share;
                    slope.1 += much * bend * share;
                }
            }
            for (line, (weight, prior)) in &mut weights {
                let (slope, bend) = slopes.get(line).copied().unwrap_or_default();
                let step = (slope + HOLD * (*weight - *prior)) / (bend + HOLD);
                let size = (*weight - 0.5 * step.clamp(-2.0, 2.0)) * prior.signum();
                let least = if *prior < 0.0 { AGAINST * prior.abs() } else { RANGE.0 };
                let most = if weak.contains(line) { WEAK } else { RANGE.1 };
                *weight = size.clamp(least, most) * prior.signum();
            }
        }
        let by_line = |language: &str, line: usize| {
            let (weight, _) = weights.iter().find(|((l, n), _)| *l == language && *n == line)?.1;
            Some((weight * DECIMALS).round() / DECIMALS)
        };
        files = files.weighed(by_line);
        knowledge = files.knowledge();
    }
    files
}
