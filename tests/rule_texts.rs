//! What rules and remediation say: their sections in docs/rules.md, their texts in every language, their words.

use std::{fs, path::PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use lendlens_core::{
    messages::Language as Languages,
    model::{LocalTime, RouteState, Text, TextValue, Verdict},
    rules::registry,
};
use lendlens_tests::rule_rows::{Phone, ROWS};

#[test]
fn a_use_that_lies_behind_is_told_together_with_what_is_shut_now() {
    let phone = Phone::of(ROWS[0].hit);
    let [finding] = &phone.findings_of("lender-used-contacts")[..] else { panic!("one finding") };
    let english = Language::read("en");
    let message = english.text(&finding.message);
    assert!(message.contains("2026-11-20T18:05:34.325"), "{message}");
    assert!(message.contains("cannot read the contacts now"), "{message}");
    let evidence: Vec<String> = finding.evidence.iter().map(|text| english.text(text)).collect();
    assert!(evidence.iter().any(|fact| fact.contains("3 days before the audit")), "{evidence:?}");
    assert!(finding.remediation.iter().all(|step| step.action != "revoke"), "nothing is left to revoke");
    assert!(finding.remediation.iter().any(|step| step.action == "warn-contacts"));
}

#[test]
fn a_lender_that_left_a_trace_is_not_said_to_have_left_none() {
    // The finding on what the app can do now speaks beside the one on what it did.
    let used = Phone::of(|phone| {
        phone.contacts(Verdict::CanRead, RouteState::Granted).last_access = LocalTime::new(2026, 11, 20, 18, 5, 0, 0);
    });
    for tag in Languages::ALL.map(Languages::tag) {
        let language = Language::read(tag);
        let [finding] = &used.findings_of("lender-reads-contacts")[..] else { panic!("one finding") };
        let message = language.text(&finding.message);
        assert!(!["No trace", "没有", "沒有"].iter().any(|none| message.contains(none)), "{tag}: {message}");
    }
}

#[test]
fn every_rule_has_its_section_in_the_docs_in_the_same_order() {
    let docs = fs::read_to_string(root().join("docs/rules.md")).expect("docs/rules.md");
    let (_, sections) = docs.split_once("\n# The rules\n").expect("the part with the rules");
    let mut ids = Vec::new();
    for section in sections.split("\n## ").skip(1) {
        let (id, text) = section.split_once('\n').expect("a heading");
        let meta = registry().iter().map(|rule| rule.meta()).find(|meta| meta.id == id).expect("a rule of that id");
        let line = format!("Severity: {} · since {}", meta.severity.as_str(), meta.since);
        assert!(text.lines().any(|found| found == line), "{id}: {line}");
        for part in ["**Looks at:**", "**Why it matters:**", "**False alarms:**", "**What to do:**", "**Sources:**"] {
            assert_eq!(text.matches(part).count(), 1, "{id}: {part}");
        }
        ids.push(id);
    }
    let registered: Vec<&str> = registry().iter().map(|rule| rule.meta().id).collect();
    assert_eq!(ids, registered);
}

#[test]
fn every_rule_has_its_five_texts_in_every_language() {
    for tag in Languages::ALL.map(Languages::tag) {
        let language = Language::read(tag);
        for meta in registry().iter().map(|rule| rule.meta()) {
            for id in [meta.title, meta.why, meta.false_alarm, meta.what_to_do] {
                // These stand without a finding in `explain`: no place to fill.
                assert!(!language.text(&Text::new(id)).is_empty(), "{tag}: {id}");
            }
            assert!(language.bundle.has_message(meta.message), "{tag}: {}", meta.message);
            for (text, part) in [
                (meta.title, "title"),
                (meta.message, "message"),
                (meta.why, "why"),
                (meta.false_alarm, "false-alarm"),
                (meta.what_to_do, "what-to-do"),
            ] {
                assert_eq!(text, format!("rule-{}-{part}", meta.id));
            }
        }
    }
}

#[test]
fn every_sentence_of_every_hit_is_there_in_every_language_with_all_places_filled() {
    for tag in Languages::ALL.map(Languages::tag) {
        let language = Language::read(tag);
        for row in &ROWS {
            for finding in Phone::of(row.hit).findings() {
                let steps = finding.remediation.iter().map(|step| &step.text);
                for text in [&finding.title, &finding.message].into_iter().chain(&finding.evidence).chain(steps) {
                    let shown = language.text(text);
                    assert!(!shown.contains(['{', '}', '$']), "{tag}: {shown}");
                }
                assert!(!finding.evidence.is_empty(), "{}: no evidence", row.rule);
                assert!(!finding.remediation.is_empty(), "{}: nothing to do", row.rule);
            }
        }
    }
}

/// The messages of one language; formatting fails the test where a message is missing or a place is not filled.
struct Language {
    bundle: FluentBundle<FluentResource>,
}

impl Language {
    fn read(tag: &str) -> Self {
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a language tag")]);
        bundle.set_use_isolating(false);
        for file in ["reach.ftl", "rules.ftl", "remediation.ftl"] {
            let resource = FluentResource::try_new(read(tag, file)).expect("Fluent without mistakes");
            bundle.add_resource(resource).expect("no message twice");
        }
        Self { bundle }
    }

    fn text(&self, text: &Text) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &text.args {
            match value {
                TextValue::Str(text) => args.set(*name, text.as_str()),
                TextValue::Number(number) => args.set(*name, *number),
                TextValue::Time(time) => args.set(*name, time.to_string()),
                TextValue::Message(id) => args.set(*name, FluentValue::from(self.text(&Text::new(id)))),
            }
        }
        let message = self.bundle.get_message(text.id).unwrap_or_else(|| panic!("no message {}", text.id));
        let mut errors = Vec::new();
        let pattern = message.value().unwrap_or_else(|| panic!("{} says nothing", text.id));
        let shown = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{}: {errors:?}", text.id);
        shown
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(tag: &str, file: &str) -> String {
    let path = root().join("rust-core/data/messages").join(tag).join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
