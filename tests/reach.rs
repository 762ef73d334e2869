//! The decision table of reach, row by row, and a second judge that must agree on everything the table does not show.

use std::collections::{BTreeMap, BTreeSet};

use lendlens_core::{
    knowledge::Knowledge,
    model::{Inventory, Package, RouteState, Verdict},
    reach::Judge,
};
use lendlens_tests::{
    oracle,
    situation::{Chance, USER, phone},
};

const TABLE: &str = include_str!("reach/cases.tsv");
const RANDOM_STATES: usize = 10_000;
const SEED: u64 = 0x1e4d_1e45;
/// Every state a route can have. `RouteState` has no list of its own.
const ROUTE_STATES: [RouteState; 15] = [
    RouteState::NotRequested,
    RouteState::Requested,
    RouteState::NotAsked,
    RouteState::Denied,
    RouteState::DeniedForGood,
    RouteState::BlockedByPolicy,
    RouteState::AskEveryTime,
    RouteState::GrantedOnce,
    RouteState::GrantedButBlocked,
    RouteState::Granted,
    RouteState::GrantedAtInstall,
    RouteState::GrantedByDefault,
    RouteState::GrantedByRole,
    RouteState::GrantedFixed,
    RouteState::Unknown,
];

struct Case {
    id: &'static str,
    situation: &'static str,
    expected: (&'static str, &'static str),
    sources: &'static str,
}

fn cases() -> Vec<Case> {
    let rows = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|row| {
        let columns: Vec<&str> = row.split('\t').collect();
        assert_eq!(columns.len(), 6, "columns of {row:?}");
        Case { id: columns[0], situation: columns[1], expected: (columns[2], columns[3]), sources: columns[4] }
    })
    .collect()
}

fn judged_by_core(inventory: &Inventory, package: &Package) -> (&'static str, &'static str) {
    let reach =
        Judge::new(inventory, &Knowledge::embedded().expect("the data are whole").routes, None).reach(package, USER);
    let read = reach.routes.iter().find(|route| route.route == "android.permission.READ_CONTACTS");
    (reach.verdict.as_str(), read.map_or("(no such route)", |route| route.state.as_str()))
}

fn judged_by_oracle(inventory: &Inventory, package: &Package) -> (&'static str, &'static str) {
    let (verdict, state) = oracle::verdict(inventory, package, USER);
    (verdict.as_str(), state.as_str())
}

/// Holds a judge against every row and reports all that differ at once.
fn assert_table(judge: impl Fn(&Inventory, &Package) -> (&'static str, &'static str)) {
    let mut wrong = Vec::new();
    for Case { id, situation, expected, .. } in cases() {
        let (inventory, package) = match phone(situation) {
            Ok(phone) => phone,
            Err(problem) => {
                wrong.push(format!("{id}: {problem}"));
                continue;
            }
        };
        let judged = judge(&inventory, &package);
        if judged != expected {
            wrong.push(format!("{id}\n    {situation}\n    expected {expected:?}, judged {judged:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} rows:\n{}", wrong.len(), cases().len(), wrong.join("\n"));
}

fn random_situations() -> impl Iterator<Item = String> {
    let mut chance = Chance::new(SEED);
    (0..RANDOM_STATES).map(move |_| chance.situation())
}

#[test]
fn every_row_of_the_table_holds() {
    assert_table(judged_by_core);
}

#[test]
fn the_second_judge_follows_the_table() {
    assert_table(judged_by_oracle);
}

#[test]
fn both_judges_agree_on_random_states() {
    let mut apart = BTreeMap::new();
    for situation in random_situations() {
        let (inventory, package) = phone(&situation).unwrap();
        let core = judged_by_core(&inventory, &package);
        let oracle = judged_by_oracle(&inventory, &package);
        if core != oracle {
            apart.entry((core, oracle)).or_insert_with(Vec::new).push(situation);
        }
    }
    // One short example of each kind of difference says more than thousands of lines.
    let kinds = apart.iter().map(|((core, oracle), situations)| {
        let shortest = situations.iter().min_by_key(|situation| situation.len()).unwrap();
        format!("{} times core {core:?}, oracle {oracle:?}, such as\n    {shortest}", situations.len())
    });
    let kinds: Vec<String> = kinds.collect();
    assert!(kinds.is_empty(), "{} kinds of difference:\n{}", kinds.len(), kinds.join("\n"));
}

#[test]
fn random_states_meet_every_verdict_and_every_route_state() {
    let mut verdicts = BTreeSet::new();
    let mut states = BTreeSet::new();
    for situation in random_situations() {
        let (inventory, package) = phone(&situation).unwrap();
        let (verdict, state) = oracle::verdict(&inventory, &package, USER);
        verdicts.insert(verdict);
        states.insert(state);
    }
    assert_eq!(verdicts, BTreeSet::from(Verdict::ALL));
    assert_eq!(states, BTreeSet::from(ROUTE_STATES));
}

#[test]
fn the_table_meets_every_verdict_twice_and_every_route_state() {
    let cases = cases();
    assert!(cases.len() >= 80);
    for verdict in Verdict::ALL {
        let rows = cases.iter().filter(|case| case.expected.0 == verdict.as_str()).count();
        assert!(rows >= 2, "{verdict:?} has {rows} rows");
    }
    for state in ROUTE_STATES {
        assert!(cases.iter().any(|case| case.expected.1 == state.as_str()), "no row ends in {state:?}");
    }
}

#[test]
fn every_row_is_told_apart_and_names_a_source_that_the_head_explains() {
    let explained: BTreeSet<&str> =
        TABLE.lines().filter_map(|line| line.strip_prefix("# source ")?.split_once('\t')).map(|(key, _)| key).collect();
    let mut ids = BTreeSet::new();
    let mut used = BTreeSet::new();
    for Case { id, sources, .. } in cases() {
        assert!(ids.insert(id), "{id} stands twice");
        assert!(!sources.is_empty(), "{id} names no source");
        for source in sources.split(' ') {
            assert!(explained.contains(source), "{id}: the head does not explain {source:?}");
            used.insert(source);
        }
    }
    assert_eq!(used, explained, "sources that no row uses");
}
