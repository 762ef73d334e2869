//! Figures over names, each judged by weights that no name of its fold had a part in.

use super::{Files, Named, View, development, fit};
use lendlens_core::{
    knowledge::Knowledge,
    model::{Band, Lender},
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// One name and what was said of it.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The name.
    pub named: Named,
    /// Which of its names.
    pub view: View,
    /// The answer.
    pub lender: Lender,
}

/// Counts over some names.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Lenders and marketplaces.
    pub lenders: usize,
    /// Of them called so.
    pub found: usize,
    /// Of them called so, or asked about.
    pub found_or_asked: usize,
    /// Other apps.
    pub others: usize,
    /// Of them called lenders.
    pub alarms: usize,
    /// Of them called lenders, or asked about.
    pub alarms_or_asked: usize,
}

impl Figures {
    /// Counts what `judged` holds.
    pub fn of<'a>(judged: impl IntoIterator<Item = &'a Judged>) -> Self {
        let mut figures = Self::default();
        for Judged { named, lender, .. } in judged {
            let asked = lender.band != Band::Unlikely;
            match named.lends() {
                Some(true) => {
                    figures.lenders += 1;
                    figures.found += usize::from(lender.is_lender);
                    figures.found_or_asked += usize::from(asked);
                }
                Some(false) => {
                    figures.others += 1;
                    figures.alarms += usize::from(lender.is_lender);
                    figures.alarms_or_asked += usize::from(asked);
                }
                None => {}
            }
        }
        figures
    }

    /// Of those called lenders, how many are.
    pub fn precision(&self) -> f64 {
        share(self.found, self.found + self.alarms)
    }

    /// Of the lenders, how many are called so.
    pub fn recall(&self) -> f64 {
        share(self.found, self.lenders)
    }

    /// Harmonic mean of both.
    pub fn f1(&self) -> f64 {
        share(2 * self.found, self.found + self.alarms + self.lenders)
    }

    /// Recall of the bands `possible` and `likely`.
    pub fn recall_asked(&self) -> f64 {
        share(self.found_or_asked, self.lenders)
    }

    /// Of 1,000 other apps so many are called lenders, and so many called so or asked about.
    pub fn alarms_per_1000(&self) -> (f64, f64) {
        (1e3 * share(self.alarms, self.others), 1e3 * share(self.alarms_or_asked, self.others))
    }

    /// A row of a table.
    pub fn row(&self, what: &str) -> String {
        let interval = |part, all| {
            let (low, high) = wilson(part, all);
            format!("{:.3} ({low:.3}–{high:.3})", share(part, all))
        };
        let (alarms, asked) = self.alarms_per_1000();
        format!(
            "| {what} | {} | {} | {} | {} | {:.3} | {} | {} | {alarms:.1} / {asked:.1} |",
            self.lenders,
            self.others,
            if self.found + self.alarms == 0 { "–".into() } else { interval(self.found, self.found + self.alarms) },
            if self.lenders == 0 { "–".into() } else { interval(self.found, self.lenders) },
            self.f1(),
            if self.lenders == 0 { "–".into() } else { interval(self.found_or_asked, self.lenders) },
            self.alarms,
        )
    }
}

fn share(part: usize, all: usize) -> f64 {
    part as f64 / all.max(1) as f64
}

/// The 95 % interval of Wilson for a share.
fn wilson(part: usize, all: usize) -> (f64, f64) {
    const Z: f64 = 1.96;
    let (n, p) = (all.max(1) as f64, share(part, all));
    let middle = (p + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
    let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt() / (1.0 + Z * Z / n);
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

/// Every development name in both views, out of fold: with the catalog off, and with one made from the other folds.
pub fn evaluate(files: &Files) -> [Vec<Judged>; 2] {
    let names = development();
    let mut all = [Vec::new(), Vec::new()];
    for fold in 0..5 {
        let (held_out, rest): (Vec<&Named>, Vec<&Named>) = names.iter().partition(|named| named.fold == fold);
        let fitted = fit(&rest, files);
        let sources = "id,title,url,date,licence\nrest,The other folds,tests/classification,2026,facts\n";
        let known = sources_of_lexicon(sources);
        let knowledge = fitted.and("lenders.csv", catalog(&rest)).and("sources.csv", known).knowledge();
        for named in held_out {
            for view in [View::Title, View::Launcher] {
                if named.name(view).is_empty() {
                    continue;
                }
                for (catalog, judged) in [false, true].into_iter().zip(&mut all) {
                    let lender = named.judged(view, &knowledge, catalog);
                    judged.push(Judged { named: named.clone(), view, lender });
                }
            }
        }
    }
    all
}

/// The sources that the lexicon names, and one more; sorted by id as the reader wants them.
fn sources_of_lexicon(more: &str) -> String {
    let own = include_str!("../../../rust-core/data/sources.csv");
    let mut rows: Vec<&str> = own.lines().skip(1).chain(more.lines().skip(1)).collect();
    rows.sort_by_key(|row| row.split(',').next());
    let header = own.lines().next().expect("a header");
    std::iter::once(header).chain(rows).map(|row| format!("{row}\n")).collect()
}

/// A catalog of the lenders among `names`.
fn catalog(names: &[&Named]) -> String {
    let (mut packages, mut brands) = (BTreeSet::new(), BTreeSet::new());
    let mut rows: BTreeMap<&str, String> = BTreeMap::new();
    for named in names.iter().filter(|named| named.lends() == Some(true)) {
        let clean = |text: &str| text.replace(['"', '|', ','], " ");
        let brand: String =
            named.name(View::Launcher).to_lowercase().chars().filter(|char| char.is_alphanumeric()).collect();
        let title =
            if brand.len() > 1 && brands.insert(brand) { clean(super::cut(&named.title)) } else { String::new() };
        let package = if packages.insert(&named.package) { named.package.as_str() } else { "" };
        if title.trim().is_empty() && package.is_empty() {
            continue;
        }
        let common = if title.trim().is_empty() { "" } else { "no" };
        let class = if named.class == "lender" { "lender" } else { "loan_marketplace" };
        rows.insert(&named.id, format!("{},{title},{common},{package},,,{class},rest,\n", named.id));
    }
    "id,names,common,packages,signers,markets,class,sources,note\n".to_owned() + &rows.into_values().collect::<String>()
}

/// A row of `tests/classification/hard_cases.csv`.
#[derive(Debug, Deserialize)]
struct HardCase {
    id: String,
    package: String,
    label: String,
    language: String,
    class: String,
    kind: String,
}

/// The hard cases, judged. The part is what makes the case hard.
pub fn hard_cases(knowledge: &Knowledge) -> Vec<Judged> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/classification/hard_cases.csv");
    let rows = csv::Reader::from_path(path).expect("the cases").into_deserialize();
    rows.map(|row| {
        let HardCase { id, package, label, language, class, kind } = row.expect("a case");
        let named = Named {
            id,
            package,
            title: label,
            launcher: String::new(),
            lang: language,
            market: String::new(),
            class,
            part: kind,
            fold: 0,
            group: String::new(),
        };
        let lender = named.judged(View::Title, knowledge, false);
        Judged { named, view: View::Title, lender }
    })
    .collect()
}

/// An answer in one line: what was said of which name, and why.
pub fn shortened(judged: &Judged) -> String {
    let Judged { named, view, lender } = judged;
    let evidence: Vec<String> =
        lender.evidence.iter().map(|piece| format!("{} {:+.1}", piece.detail, piece.weight)).collect();
    format!(
        "{}\t{:.3}\t{}\t{}\t{}\t[{}]",
        named.class,
        lender.probability,
        named.part,
        named.package,
        named.name(*view),
        evidence.join(", ")
    )
}
