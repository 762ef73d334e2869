//! What speaks for and against lending, weighed.

use super::{Candidate, PRIOR, software, texts};
use crate::{
    knowledge::{CatalogEntry, Knowledge, Place, Term},
    model::{Evidence, EvidenceKind, LenderClass},
};

/// What the first piece of evidence is called: how many apps lend at all.
const BEFORE: &str = "before anything is known";
/// A public list names the package as one that lends. It outweighs any words in the name.
const LISTED_PACKAGE: f64 = 12.0;
/// A public list names the package as something else: a bank, a guide.
const LISTED_PACKAGE_OTHER: f64 = -10.0;
/// The label is a name that a public list gives.
const LISTED_BRAND: f64 = 6.5;
/// The same, but the name is an ordinary word.
const LISTED_COMMON_BRAND: f64 = 1.5;
/// The label is the name of a listed app that is no lender.
const LISTED_BRAND_OTHER: f64 = -4.0;
/// Package or label are a listed one with something added.
const NEAR_LISTED: f64 = 3.0;
/// The same of a listed app that is no lender.
const NEAR_LISTED_OTHER: f64 = -2.0;
/// No network access: 0 of 410 lenders, 41 of 100 open-source apps (half a lender assumed: ln (0.5/411 / 0.41)).
const NO_NETWORK: f64 = -5.8;
/// Part of the system image, and on no list.
const SYSTEM: f64 = -1.5;
/// The log-odds to which the person's answer brings an app at least.
const ANSWERED: f64 = 7.0;
/// What the person's answer weighs at least.
const ANSWER: f64 = 3.0;
/// What each further word of a name counts of the one before it: words of one name are no independent witnesses.
const NEXT_WORD: f64 = 0.4;
/// What a word counts that only the package name holds: makers name packages after other things than the app, too.
const PACKAGE_WORD: f64 = 0.9;

/// The evidence on one app, heaviest first, and what the class is decided by.
pub(super) struct Findings<'k> {
    pub evidence: Vec<Evidence>,
    /// The words in its names, each once.
    pub words: Vec<&'k Term>,
    /// What the catalog calls it.
    pub listed_as: Option<LenderClass>,
}

impl<'k> Findings<'k> {
    pub fn gather(candidate: &Candidate<'_>, knowledge: &'k Knowledge, catalog: bool) -> Self {
        let mut evidence = vec![Evidence {
            kind: EvidenceKind::Context,
            detail: BEFORE.into(),
            weight: PRIOR,
            source: "assumed".into(),
        }];
        let listed = if catalog { listed(candidate, knowledge) } else { None };
        if let Some((entry, detail, weight)) = listed {
            let kind = EvidenceKind::Catalog;
            evidence.push(Evidence { kind, detail: detail.into(), weight, source: entry.citation() });
        }
        let words = weighed_words(candidate, knowledge);
        evidence.extend(words.iter().map(|word| Evidence {
            kind: if word.place == Place::Label { EvidenceKind::Label } else { EvidenceKind::Package },
            detail: word.term.text.into(),
            weight: word.weight(),
            source: format!("lexicon {}, {}", word.term.language, word.term.source.id),
        }));
        evidence.append(&mut software::weigh(candidate, &knowledge.components));
        if let Some(own) = candidate.texts {
            evidence.append(&mut texts::weigh_texts(own, knowledge.concepts.all()));
        }
        let mut context = |detail: &str, weight: f64, source: &str| {
            let kind = EvidenceKind::Context;
            evidence.push(Evidence { kind, detail: detail.into(), weight, source: source.into() });
        };
        if candidate.internet == Some(false) {
            context(
                "no android.permission.INTERNET",
                NO_NETWORK,
                "counted over 410 lenders and 1,241 open-source apps, 2026-11-23",
            );
        }
        if candidate.system == Some(true) && listed.is_none() {
            context("part of the system image", SYSTEM, "assumed");
        }
        if let Some(lends) = candidate.answer {
            let rest = evidence.iter().fold(0.0, |sum, evidence| sum + evidence.weight);
            let weight = if lends { (ANSWERED - rest).max(ANSWER) } else { (-ANSWERED - rest).min(-ANSWER) };
            let detail = if lends { "yes" } else { "no" };
            evidence.push(Evidence {
                kind: EvidenceKind::User,
                detail: detail.into(),
                weight,
                source: "answer".into(),
            });
        }
        evidence.sort_by(by_weight);
        let listed_as = listed.map(|(entry, ..)| entry.class);
        Self { evidence, words: words.into_iter().map(|word| word.term).collect(), listed_as }
    }
}

/// The entry that names the app, by package or else by label; what it names; and what that weighs.
fn listed<'a>(
    candidate: &Candidate<'a>,
    knowledge: &'a Knowledge,
) -> Option<(&'a CatalogEntry<'static>, &'a str, f64)> {
    let by_package = candidate.package.and_then(|package| Some((knowledge.lenders.by_package(package)?, package)));
    if let Some((entry, package)) = by_package {
        let weight = if entry.class.lends() { LISTED_PACKAGE } else { LISTED_PACKAGE_OTHER };
        return Some((entry, package, weight));
    }
    let by_label = candidate.labels.iter().filter_map(|label| Some((knowledge.lenders.by_label(label)?, *label)));
    let Some((entry, label)) = by_label.min_by_key(|(entry, label)| (entry.common, &entry.id, *label)) else {
        return near(candidate, knowledge);
    };
    let weight = match (entry.class.lends(), entry.common) {
        (true, false) => LISTED_BRAND,
        (true, true) => LISTED_COMMON_BRAND,
        (false, false) => LISTED_BRAND_OTHER,
        (false, true) => -LISTED_COMMON_BRAND,
    };
    Some((entry, label, weight))
}

/// The same of an entry that package or label only resemble.
fn near<'a>(candidate: &Candidate<'a>, knowledge: &'a Knowledge) -> Option<(&'a CatalogEntry<'static>, &'a str, f64)> {
    let by_package = candidate.package.and_then(|package| Some((knowledge.lenders.near_package(package)?, package)));
    let (entry, name) = by_package.or_else(|| {
        let labels = candidate.labels.iter();
        let near = labels.filter_map(|label| Some((knowledge.lenders.near_label(label)?, *label)));
        near.min_by_key(|(entry, label)| (&entry.id, *label))
    })?;
    Some((entry, name, if entry.class.lends() { NEAR_LISTED } else { NEAR_LISTED_OTHER }))
}

/// The words in all names, each once, at the place where people see it.
fn words<'k>(candidate: &Candidate<'_>, knowledge: &'k Knowledge) -> Vec<(&'k Term, Place)> {
    let labels = candidate.labels.iter().map(|label| (*label, Place::Label));
    let package = candidate.package.map(|package| (package, Place::Package));
    let mut words: Vec<(&Term, Place)> = Vec::new();
    for (name, place) in labels.chain(package) {
        for term in knowledge.lexicon.words_in(name, place) {
            if !words.iter().any(|(known, _)| known.text == term.text && known.kind == term.kind) {
                words.push((term, place));
            }
        }
    }
    words
}

/// A word in a name, and what it counts there of its weight.
#[derive(Debug, Clone, Copy)]
pub struct WeighedWord<'k> {
    /// The word.
    pub term: &'k Term,
    /// Where it stands.
    pub place: Place,
    /// So much of its weight counts, 0 to 1: less in a package name, and less beside heavier words.
    pub share: f64,
}

impl WeighedWord<'_> {
    fn weight(&self) -> f64 {
        self.term.weight * self.share
    }
}

/// The words in all names of an app, heaviest first. The heaviest one for lending counts in full, each next one less;
/// likewise against it. So a name cannot be stuffed.
pub fn weighed_words<'k>(candidate: &Candidate<'_>, knowledge: &'k Knowledge) -> Vec<WeighedWord<'k>> {
    let mut words: Vec<WeighedWord<'k>> = words(candidate, knowledge)
        .into_iter()
        .map(|(term, place)| WeighedWord { term, place, share: if place == Place::Label { 1.0 } else { PACKAGE_WORD } })
        .collect();
    words.sort_by(|a, b| {
        let heaviest = b.weight().abs().total_cmp(&a.weight().abs());
        heaviest.then_with(|| (a.place, a.term.text).cmp(&(b.place, b.term.text)))
    });
    let (mut share_for, mut share_against) = (1.0, 1.0);
    for word in &mut words {
        let share = if word.term.weight > 0.0 { &mut share_for } else { &mut share_against };
        word.share *= *share;
        *share *= NEXT_WORD;
    }
    words
}

/// Heaviest first; equal ones in an order that does not depend on where they came from.
fn by_weight(a: &Evidence, b: &Evidence) -> std::cmp::Ordering {
    b.weight.abs().total_cmp(&a.weight.abs()).then_with(|| (a.kind, &a.detail).cmp(&(b.kind, &b.detail)))
}
