//! Own texts: how well they tell lenders from others, leaving one family of software out at a time; and that they raise no
//! alarm over any app of the corpus.

use std::fs;

use lendlens_apk::{Limits, Scratch};
use lendlens_core::{
    classify::{TextCounter, classify_package},
    knowledge::Knowledge,
    model::Band,
    source::apk::{self, Look},
};
use lendlens_tests::{
    concept_fit::{apps, fit, leave_family_out, reaching},
    corpus,
};

fn knowledge() -> &'static Knowledge {
    Knowledge::embedded().unwrap()
}

#[test]
fn the_weights_are_those_that_the_counts_give() {
    for fitted in fit(apps().iter(), &knowledge().concepts) {
        let kept = knowledge().concepts.all().iter().find(|concept| concept.name == fitted.concept.name);
        assert_eq!(kept, Some(&fitted.concept), "run the example fit_concepts with --write");
    }
}

#[test]
fn texts_tell_lenders_of_a_family_that_was_left_out() {
    let judged = leave_family_out(&knowledge().concepts);
    let [(found, lenders), (alarms, others)] = reaching(Band::Possible, &judged);
    assert!(lenders >= 12 && others >= 23, "{lenders}, {others}");
    assert!(found * 100 >= lenders * 75, "recall: {found} of {lenders}");
    assert!(found * 100 >= (found + alarms) * 85, "precision: {found} of {}", found + alarms);
    let [(found, _), (alarms, _)] = reaching(Band::Likely, &judged);
    assert!(found >= 8 && alarms == 0, "{found} lenders and {alarms} others are likely");
}

/// None of them lends, by what their makers say.
#[test]
fn no_app_of_the_corpus_is_called_a_lender_by_names_and_texts() {
    let (mut scratch, limits) = (Scratch::default(), Limits::default());
    let mut read = 0;
    for listed in corpus::listed().into_iter().filter(|listed| listed.path.starts_with("apk/")) {
        let Ok(bytes) = fs::read(corpus::folder().join(&listed.path)) else { continue };
        let found = apk::read(&listed.path, &bytes, Look::Close, &mut scratch, &limits);
        let Some(mut package) = found.and_then(|found| found.packages.into_iter().next()) else { continue };
        let mut counter = TextCounter::new(knowledge());
        apk::each_text(&bytes, &mut scratch, &limits, |text| counter.count(text));
        package.own_texts = Some(counter.finish());
        let lender = classify_package(&package, knowledge(), false, None);
        assert!(lender.band == Band::Unlikely, "{}: {lender:?}", listed.path);
        read += 1;
    }
    assert!(read > 200, "{read}");
}
