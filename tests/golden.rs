//! The report of the sample phone in every form, as it is committed in `golden/`: what a person and a program are shown
//! changes only when somebody looked at the change.
//!
//! `LENDLENS_OVERWRITE=1 cargo test -p lendlens-tests --test golden` writes them anew. The command line is held against
//! the same files in `rust-core/cli/tests/cli/golden.rs`.

use lendlens_core::{
    Options, audit,
    knowledge::{Filling, Knowledge},
    messages::{Language, Messages},
    model::{Inventory, READ_CONTACTS, Report},
    render::{
        Telling,
        guidance::{Extent, Page},
        json, markdown,
        text::{self, TextOptions},
    },
    sample_phone,
    source::{Limits, Sources},
};
use lendlens_tests::golden::assert_golden;

const TELLING: Telling = Telling { all: false, note: Some(sample_phone::NOTE), on_phone: false };

fn inventory() -> Inventory {
    let mut sources = Sources::new(Limits::default());
    for (name, bytes) in sample_phone::files() {
        sources.add(name, bytes);
    }
    sources.finish()
}

fn report() -> Report {
    let options = Options { now: sample_phone::made_at(), ..Options::default() };
    audit(&inventory(), Knowledge::embedded().expect("sound knowledge"), &options)
}

#[test]
fn the_text_is_the_golden_one_in_each_language() {
    for language in Language::ALL {
        let options = TextOptions { telling: TELLING, width: Some(80), ..TextOptions::default() };
        let made = text::render(&report(), &Messages::new(language), options);
        assert_golden(&format!("tests/golden/sample-phone.{}.txt", language.tag()), &made);
    }
}

#[test]
fn the_markdown_is_the_golden_one_in_each_language() {
    for language in Language::ALL {
        let made = markdown::render(&report(), &Messages::new(language), TELLING);
        assert_golden(&format!("tests/golden/sample-phone.{}.md", language.tag()), &made);
    }
}

#[test]
fn the_report_and_the_inventory_for_programs_are_the_golden_ones() {
    assert_golden("tests/golden/sample-phone.report.json", &json::render(&report(), &Messages::new(Language::English)));
    assert_golden("tests/golden/sample-phone.inventory.json", &json::inventory(&inventory()));
}

#[test]
fn the_guidance_of_china_and_india_is_the_golden_one() {
    let knowledge = Knowledge::embedded().expect("sound knowledge");
    let guidance = knowledge.guidance().expect("sound guidance");
    let wide = TextOptions { width: Some(80), ..TextOptions::default() };
    for (country, language) in
        [("CN", Language::English), ("CN", Language::SimplifiedChinese), ("IN", Language::English)]
    {
        let page = Page {
            guide: guidance.by_jurisdiction(country).expect("a country"),
            guidance,
            citations: &knowledge.citations,
            messages: &Messages::new(language),
            filling: &Filling::default(),
        };
        let name = format!("tests/golden/guidance-{country}.{}", language.tag());
        assert_golden(&format!("{name}.txt"), &text::guidance(&page, Extent::All, wide));
        if language == Language::English {
            assert_golden(&format!("{name}.md"), &markdown::guidance(&page, Extent::All));
        }
    }
}

/// What is judged of every package for the owner out of the dumps; Kotlin's `ParityTest` holds against it what is judged of
/// the same packages out of PackageManager.
#[test]
fn the_verdicts_on_all_packages_are_the_golden_ones() {
    let options = Options { now: sample_phone::made_at(), all: true, ..Options::default() };
    let report = audit(&inventory(), Knowledge::embedded().expect("sound knowledge"), &options);
    let mut made = String::from("package,verdict,read_contacts\n");
    for app in &report.apps {
        for user in app.users.iter().filter(|user| user.user == 0) {
            let read = user.routes.iter().find(|route| route.route == READ_CONTACTS).expect("the way to the contacts");
            made += &format!("{},{},{}\n", app.package, user.verdict.as_str(), read.state.as_str());
        }
    }
    assert_golden("tests/golden/sample-phone.verdicts.csv", &made);
}

/// A person reads the answer, that the phone is invented, and every lender by its name, whatever the language.
#[test]
fn every_lender_of_the_sample_phone_is_named() {
    let report = report();
    for language in Language::ALL {
        let shown =
            text::render(&report, &Messages::new(language), TextOptions { telling: TELLING, ..TextOptions::default() });
        for app in report.apps.iter().filter(|app| app.lender.is_lender) {
            let here = app.users.iter().any(|user| user.verdict.as_str() != "not_installed");
            assert_eq!(shown.contains(app.package.as_str()), here, "{}: {}", language.tag(), app.package);
        }
    }
}
