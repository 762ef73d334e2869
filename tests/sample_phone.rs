//! The sample phone: its committed dumps are what the printer makes of its readable sources.
//!
//! `LENDLENS_OVERWRITE=1 cargo test -p lendlens-tests --test sample_phone` writes them anew.

use std::{collections::BTreeSet, env, fs};

use lendlens_core::{
    Options, audit,
    knowledge::Knowledge,
    model::{GapKind, PackageName, Report, Verdict},
    rules::registry,
    source::{Limits, Sources},
};
use lendlens_tests::sample_phone;

#[test]
fn the_committed_dumps_are_what_the_sources_print() {
    let folder = sample_phone::folder().join("dumps");
    let printed = sample_phone::dumps().expect("the sources are sound");
    if env::var_os("LENDLENS_OVERWRITE").is_some() {
        fs::create_dir_all(&folder).expect("a folder");
        for (name, text) in &printed {
            fs::write(folder.join(name), text).expect("written");
        }
    }
    let names: BTreeSet<String> = printed.iter().map(|(name, _)| name.clone()).collect();
    let committed = fs::read_dir(&folder).expect("the dumps").map(|entry| entry.expect("an entry").file_name());
    assert_eq!(committed.map(|name| name.to_string_lossy().into_owned()).collect::<BTreeSet<_>>(), names);
    for (name, text) in printed {
        let committed = fs::read_to_string(folder.join(&name)).expect("a dump");
        assert!(committed == text, "{name} differs from its sources; LENDLENS_OVERWRITE=1 writes it anew");
    }
}
fn report() -> Report {
    let mut sources = Sources::new(Limits::default());
    for (name, bytes) in lendlens_core::sample_phone::files() {
        sources.add(name, bytes);
    }
    let options = Options { now: lendlens_core::sample_phone::made_at(), ..Options::default() };
    audit(&sources.finish(), Knowledge::embedded().expect("sound knowledge"), &options)
}

#[test]
fn what_the_program_brings_along_is_what_is_committed() {
    let printed = sample_phone::dumps().expect("the sources are sound");
    let built_in = lendlens_core::sample_phone::files();
    let names = |files: &mut dyn Iterator<Item = &str>| files.map(String::from).collect::<Vec<_>>();
    assert_eq!(
        names(&mut built_in.iter().map(|(name, _)| *name)),
        names(&mut printed.iter().map(|(name, _)| name.as_str()))
    );
    for ((name, bytes), (_, text)) in built_in.iter().zip(&printed) {
        assert!(*bytes == text.as_bytes(), "{name} is not what was built in; build again");
    }
}

#[test]
fn every_verdict_occurs() {
    let report = report();
    let seen: BTreeSet<&str> =
        report.apps.iter().flat_map(|app| &app.users).map(|user| user.verdict.as_str()).collect();
    let all: BTreeSet<&str> = Verdict::ALL.iter().map(|verdict| verdict.as_str()).collect();
    assert_eq!(all.difference(&seen).collect::<Vec<_>>(), Vec::<&&str>::new());
}

#[test]
fn every_rule_occurs() {
    let report = report();
    let seen: BTreeSet<&str> = report.findings.iter().map(|finding| finding.rule).collect();
    let all: BTreeSet<&str> = registry().iter().map(|rule| rule.meta().id).collect();
    assert_eq!(all.difference(&seen).collect::<Vec<_>>(), Vec::<&&str>::new());
}

/// A real lender on an invented phone must not stand there with a finding.
#[test]
fn no_app_with_a_real_name_has_a_finding() {
    let invented = |name: &str| name.starts_with("com.example.") || name.starts_with("org.example.");
    let report = report();
    assert!(report.apps.iter().any(|app| !invented(app.package.as_str())), "no real lender is there at all");
    let accused = report.findings.iter().filter_map(|finding| finding.package.as_ref());
    assert_eq!(accused.filter(|package| !invented(package.as_str())).collect::<Vec<_>>(), Vec::<&PackageName>::new());
}

#[test]
fn two_users_of_one_app_have_two_verdicts_and_an_app_of_a_shared_uid_has_one() {
    let report = report();
    let verdict = |package: &str, user: u32| {
        let app = report.apps.iter().find(|app| app.package.as_str() == package).expect("the app");
        app.users.iter().find(|reach| reach.user == user).map(|reach| reach.verdict)
    };
    assert_eq!(verdict("com.example.nairafast.loan", 0), Some(Verdict::CanRead));
    assert_eq!(verdict("com.example.nairafast.loan", 10), Some(Verdict::Blocked));
    assert_eq!(verdict("com.example.familyloan", 0), Some(Verdict::CanRead));
    let shown_twice = "com.example.phonemaker.loan";
    assert_eq!(report.apps.iter().filter(|app| app.package.as_str() == shown_twice).count(), 1);
}

#[test]
fn the_locked_space_is_said_aloud() {
    let gaps = report().gaps;
    assert!(gaps.iter().any(|gap| gap.kind == GapKind::UserNotVisible && gap.user == Some(11)), "{gaps:?}");
}
