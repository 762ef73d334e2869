//! The repository speaks of itself alone: no path of somebody's machine, no host that packages happened to come from,
//! nothing put off, no link into nowhere, and no file from elsewhere without its origin.

use std::{
    fs,
    path::{Path, PathBuf},
};

use lendlens_core::source::{Limits, Sources};
use lendlens_tests::corpus;
use sha2::{Digest, Sha256};

/// The words are put together here, so that this file is not the first to be found.
const UNWANTED: [(&str, &str); 15] = [
    (concat!("/ro", "ot/"), "a path of a machine"),
    (concat!("/ho", "me/"), "a path of a machine"),
    (concat!("/Us", "ers/"), "a path of a machine"),
    (concat!("/wo", "rk/"), "a path of a machine"),
    (concat!("C:", "\\Us", "ers"), "a path of a machine"),
    (concat!("..", "/sha", "red/"), "a path outside the repository"),
    (concat!("index.", "crates.io"), "a host of a registry"),
    (concat!("static.", "crates.io"), "a host of a registry"),
    (concat!("registry.", "npmjs"), "a host of a registry"),
    (concat!("files.", "pythonhosted"), "a host of a registry"),
    (concat!("repo.maven", ".apache"), "a host of a registry"),
    (concat!("proxy.", "golang"), "a host of a registry"),
    (concat!("artifac", "tory"), "a host of a registry"),
    (concat!("TO", "DO"), "something put off"),
    (concat!("FIX", "ME"), "something put off"),
];

#[test]
fn the_tree_holds_no_machine_path_no_registry_host_and_nothing_put_off() {
    let mut found = Vec::new();
    let files = files();
    assert!(files.len() > 50, "the repository was not found");
    // What other projects packed says what it likes.
    let packed = |file: &PathBuf| file.starts_with("tests/corpus/apk") || file.starts_with("tests/corpus/axml");
    for file in files.into_iter().filter(|file| !packed(file)) {
        // A fixture may be in another encoding; its ASCII shows all the same once the NULs are gone.
        let bytes = fs::read(repository().join(&file)).expect("a file that can be read");
        let text = String::from_utf8_lossy(&bytes).replace('\0', "");
        for (number, line) in text.lines().enumerate() {
            for (_, what) in UNWANTED.iter().filter(|(word, _)| line.contains(word)) {
                found.push(format!("{}:{}: {what}: {}", file.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_link_within_the_documentation_leads_somewhere() {
    let mut broken = Vec::new();
    for file in files().into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "md")) {
        let text = fs::read_to_string(repository().join(&file)).expect("a text");
        for link in text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
            let target = repository().join(&file).with_file_name(link);
            if !link.is_empty() && !link.contains("://") && !target.exists() {
                broken.push(format!("{}: {link}", file.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Folders of texts and facts from elsewhere, and the page that says of each file or subfolder where it comes from.
const ORIGINS: [(&str, &str); 4] = [
    ("tests/styles", "docs/styles.md"),
    ("tests/classification", "tests/classification/PROVENANCE.md"),
    ("rust-core/data/sample-phone", "rust-core/data/sample-phone/README.md"),
    ("rust-core/data", "rust-core/data/README.md"),
];

#[test]
fn every_file_from_elsewhere_has_its_origin() {
    let mut without = Vec::new();
    for file in files() {
        let Some((folder, page)) = ORIGINS.iter().find(|(folder, _)| file.starts_with(folder)) else { continue };
        let told = fs::read_to_string(repository().join(page)).expect("the page");
        let mut parts = file.strip_prefix(folder).expect("in the folder").iter().filter_map(|part| part.to_str());
        if file != Path::new(page) && !parts.any(|part| told.contains(part)) {
            without.push(format!("{page} says nothing of {}", file.display()));
        }
    }
    assert!(without.is_empty(), "{}", without.join("\n"));
}

#[test]
fn every_fixture_is_as_it_came() {
    let folder = repository().join("tests/fixtures");
    let page = fs::read_to_string(folder.join("PROVENANCE.md")).expect("the page");
    let mut listed: Vec<&str> = page.lines().filter(|line| line.split_once("  ").is_some_and(is_hash)).collect();
    let mut found: Vec<String> = Vec::new();
    for file in files() {
        let Ok(name) = file.strip_prefix("tests/fixtures") else { continue };
        // Those of facts/ were made here; its page says what after.
        if name.components().count() > 1 && !name.starts_with("facts") {
            let mut sources = Sources::new(Limits::default());
            sources.add("fixture", &fs::read(folder.join(name)).expect("a file that can be read"));
            let hash = sources.finish().source.swap_remove(0).sha256.expect("a hash");
            found.push(format!("{hash}  {}", name.display()));
        }
    }
    listed.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, listed, "what is there, and what PROVENANCE.md says");
}

#[test]
fn every_file_of_the_corpus_is_as_it_came() {
    let mut listed = corpus::listed();
    let mut found: Vec<corpus::Listed> = Vec::new();
    for file in files() {
        let Ok(path) = file.strip_prefix("tests/corpus") else { continue };
        if path.starts_with("apk") || path.starts_with("axml") {
            let hash = Sha256::digest(fs::read(repository().join(&file)).expect("a file that can be read"));
            let sha256 = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            found.push(corpus::Listed { path: path.to_str().expect("a name").to_owned(), sha256 });
        }
    }
    listed.sort_unstable();
    found.sort_unstable();
    let differ =
        listed.iter().filter(|file| !found.contains(file)).chain(found.iter().filter(|file| !listed.contains(file)));
    assert_eq!(differ.collect::<Vec<_>>(), Vec::<&corpus::Listed>::new(), "what is there, and what MANIFEST.tsv says");
}

fn is_hash((hash, _): (&str, &str)) -> bool {
    hash.len() == 64 && hash.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// Every file of the repository, relative to its root; hidden ones too.
fn files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(repository().join(&folder)).expect("a folder").flatten() {
            let path = folder.join(entry.file_name());
            if [".git", "target"].iter().any(|name| path.ends_with(name)) {
                continue;
            }
            if entry.path().is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the repository")
}
