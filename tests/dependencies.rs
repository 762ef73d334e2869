//! What the project stands on: every direct dependency has its reason in docs/dependencies.md, every licence is one that
//! deny.toml allows, and no crate comes in two versions without a reason there.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde::Deserialize;

/// The folders of our own Cargo.lock files.
const LOCKED: [&str; 2] = ["", "tests/fuzz"];

#[test]
fn every_direct_dependency_has_its_line_in_the_documentation() {
    let mut direct = BTreeMap::new();
    for folder in LOCKED {
        let metadata = Metadata::of(folder);
        let ours = |package: &&Package| metadata.workspace_members.contains(&package.id);
        for dependency in metadata.packages.iter().filter(ours).flat_map(|package| &package.dependencies) {
            if dependency.path.is_none() {
                let package = metadata.packages.iter().find(|package| package.name == dependency.name);
                direct.insert(dependency.name.clone(), package.and_then(|package| package.license.clone()));
            }
        }
    }
    let documented: BTreeMap<String, Option<String>> = read("docs/dependencies.md")
        .lines()
        .filter_map(|line| line.strip_prefix("| ["))
        .map(|row| {
            let columns: Vec<&str> = row.trim_end_matches('|').split('|').map(str::trim).collect();
            let [name, used_by, why, licence] = columns[..] else { panic!("no row of four columns: {row}") };
            assert!(!used_by.is_empty() && !why.is_empty(), "{row}: where it is used, and why it is there");
            (name.split(']').next().unwrap_or_default().into(), Some(licence.into()))
        })
        .collect();
    let differing = |one: &BTreeMap<String, Option<String>>, other: &BTreeMap<String, Option<String>>| {
        one.iter()
            .filter(|(name, licence)| other.get(*name) != Some(*licence))
            .map(|row| format!("{row:?}"))
            .collect::<Vec<_>>()
    };
    let (missing, dead) = (differing(&direct, &documented), differing(&documented, &direct));
    assert!(missing.is_empty(), "docs/dependencies.md says nothing, or another licence, of {missing:?}");
    assert!(dead.is_empty(), "docs/dependencies.md lists {dead:?}, which no manifest names");
}

#[test]
fn every_licence_is_an_allowed_one() {
    let allowed = quoted_between("allow = [", "]");
    let allowed: BTreeSet<&str> = allowed.iter().map(String::as_str).collect();
    assert!(allowed.contains("MIT"), "the list of deny.toml was not found");
    for folder in LOCKED {
        for Package { name, version, license, .. } in Metadata::of(folder).packages {
            let license = license.unwrap_or_default();
            assert!(may_use(&license, &allowed), "{name} {version}: {license:?} is not covered by deny.toml");
        }
    }
}

#[test]
fn no_crate_comes_twice_without_a_reason() {
    let reasons = quoted_between("skip = [", "]");
    let listed: BTreeSet<&str> = reasons.iter().map(String::as_str).collect();
    let mut used = BTreeSet::new();
    for folder in LOCKED {
        let mut versions: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for package in Metadata::of(folder).packages {
            versions.entry(package.name).or_default().push(compatible(&package.version));
        }
        for (name, versions) in versions {
            let unexplained = versions.iter().filter(|version| {
                let key = format!("{name}@{version}");
                let explained = listed.contains(key.as_str());
                used.extend(explained.then_some(key));
                !explained
            });
            assert_eq!(unexplained.count(), 1, "{folder}/Cargo.lock: {name} comes as {versions:?}");
        }
    }
    let used: BTreeSet<&str> = used.iter().map(String::as_str).collect();
    let explained: BTreeSet<&str> = listed.iter().copied().filter(|text| text.contains('@')).collect();
    assert_eq!(explained, used, "deny.toml explains duplicates that are not there");
}

#[test]
fn every_crate_comes_from_the_public_registry() {
    for folder in LOCKED {
        let lock = read(&format!("{folder}/Cargo.lock"));
        for source in lock.lines().filter_map(|line| line.strip_prefix("source = ")) {
            assert_eq!(source, "\"registry+https://github.com/rust-lang/crates.io-index\"", "{folder}/Cargo.lock");
        }
    }
}

#[test]
fn a_licence_expression_is_read_with_its_words_and_brackets() {
    let allowed = BTreeSet::from(["MIT", "Apache-2.0"]);
    for (expression, expected) in [
        ("MIT", true),
        ("GPL-3.0-only", false),
        ("", false),
        ("GPL-3.0-only OR MIT", true),
        ("GPL-3.0-only/MIT", true),
        ("GPL-3.0-only AND MIT", false),
        ("(MIT OR GPL-3.0-only) AND Apache-2.0", true),
        ("(MIT OR Apache-2.0) AND GPL-3.0-only", false),
        ("GPL-3.0-only AND Apache-2.0 OR MIT", true),
        ("Apache-2.0 WITH LLVM-exception", false),
        ("Apache-2.0 WITH LLVM-exception OR MIT", true),
    ] {
        assert_eq!(may_use(expression, &allowed), expected, "{expression}");
    }
}

/// What `cargo metadata` says, as far as we ask.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_members: Vec<String>,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    path: Option<PathBuf>,
}

impl Metadata {
    fn of(folder: &str) -> Self {
        let output = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--locked"])
            .current_dir(repository().join(folder))
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "cargo metadata in {folder:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("cargo metadata is JSON")
    }
}

/// Whether an SPDX expression can be met with the allowed licences. AND binds closer than OR; `/` is an old OR.
fn may_use(expression: &str, allowed: &BTreeSet<&str>) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ").replace(" WITH ", "+WITH+");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    any_of(&words, &mut at, allowed)
}

fn any_of(words: &[&str], at: &mut usize, allowed: &BTreeSet<&str>) -> bool {
    let mut met = all_of(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= all_of(words, at, allowed);
    }
    met
}

fn all_of(words: &[&str], at: &mut usize, allowed: &BTreeSet<&str>) -> bool {
    let mut met = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= one(words, at, allowed);
    }
    met
}

fn one(words: &[&str], at: &mut usize, allowed: &BTreeSet<&str>) -> bool {
    let word = words.get(*at).copied();
    *at += 1;
    if word == Some("(") {
        let met = any_of(words, at, allowed);
        *at += 1;
        return met;
    }
    word.is_some_and(|word| allowed.contains(word))
}

/// The part of a version that must be the same for two versions to be one: `2`, or `0.4` below 1.
fn compatible(version: &str) -> String {
    let mut numbers = version.split('.');
    let (major, minor) = (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default());
    if major == "0" { format!("0.{minor}") } else { major.into() }
}

/// What stands in quotation marks between two lines of deny.toml.
fn quoted_between(first: &str, last: &str) -> Vec<String> {
    let deny = read("deny.toml");
    let lines = deny.lines().skip_while(|line| *line != first).take_while(|line| *line != last);
    lines.flat_map(|line| line.split('"').skip(1).step_by(2)).map(Into::into).collect()
}

fn read(name: &str) -> String {
    fs::read_to_string(repository().join(name.trim_start_matches('/')))
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the repository")
}
