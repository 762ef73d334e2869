//! `classification/hard_cases.csv` keeps its own rules: it is the one set that no weight may ever be fitted to, so what it
//! promises (enough rows of every language, half of them no lenders, one word for one thing) is held here and not by who
//! measures on it.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use serde::Deserialize;

/// Languages by their tags; `ng` holds Hausa, Yoruba and Igbo together.
const LANGUAGES: [&str; 20] = [
    "ar", "bn", "en", "es", "fa", "fil", "fr", "hi", "id", "ms", "ng", "pt", "sw", "ta", "te", "th", "ur", "vi",
    "zh-Hans", "zh-Hant",
];

/// Classes of apps that neither lend nor lead to a lender.
const NO_LENDER: [&str; 3] = ["loan_calculator", "loan_guide", "none"];

/// What an app is.
const KINDS: [&str; 20] = [
    "against-lenders",
    "back-office",
    "bank",
    "broker",
    "budget",
    "calculator",
    "cashback",
    "company-name",
    "donation",
    "game",
    "guide",
    "item-lending",
    "ledger",
    "library-lending",
    "marketplace",
    "pawn",
    "public-service",
    "savings",
    "shop",
    "wallet",
];

/// What makes a name hard to read, whatever the app is.
const TRICKS: [&str; 14] = [
    "brand-with-word",
    "confusables",
    "emoji",
    "full-width",
    "generated-id",
    "misspelt",
    "no-accents",
    "other-meaning",
    "package-only",
    "product-word",
    "romanised",
    "stuffed-package",
    "weak-words",
    "zero-width",
];

#[derive(Deserialize)]
struct Case {
    id: String,
    package: String,
    label: String,
    language: String,
    class: String,
    kind: String,
    why: String,
}

#[test]
fn every_language_has_enough_hard_cases_and_at_least_half_of_them_do_not_lend() {
    let cases = cases();
    assert!(cases.len() >= 400, "{} cases", cases.len());
    let mut languages: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for case in &cases {
        let (all, no_lender) = languages.entry(&case.language).or_default();
        *all += 1;
        *no_lender += usize::from(NO_LENDER.contains(&case.class.as_str()));
    }
    assert!(languages.keys().eq(&LANGUAGES), "{:?}", languages.keys());
    for (language, (all, no_lender)) in languages {
        assert!(all >= 25, "{language}: {all}");
        assert!(no_lender * 2 >= all, "{language}: {no_lender} of {all} do not lend");
    }
}

#[test]
fn every_hard_case_is_told_once_in_known_words_and_says_why() {
    let cases = cases();
    let mut names = BTreeSet::new();
    for Case { id, package, label, language, class, kind, why } in &cases {
        let (of, number) = id.rsplit_once('-').expect("an id such as zh-Hans-01");
        assert!(of == language && number.len() == 2 && number.parse::<u8>().is_ok(), "{id}");
        assert!(
            ["lender", "loan_marketplace", "lending_feature"].iter().chain(&NO_LENDER).any(|k| k == class),
            "{id}: {class}"
        );
        assert!(KINDS.iter().chain(&TRICKS).any(|known| known == kind), "{id}: {kind}");
        assert!(!label.is_empty() && !why.is_empty(), "{id}");
        assert!(names.insert((package, label)), "{id}: twice");
    }
    assert!(cases.windows(2).all(|pair| pair[0].id < pair[1].id), "sorted by id, each once");
    let used: BTreeSet<&str> = cases.iter().map(|case| case.kind.as_str()).collect();
    assert!(KINDS.iter().chain(&TRICKS).all(|kind| used.contains(kind)), "a kind without a case: {used:?}");
}

fn cases() -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("classification/hard_cases.csv");
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}
