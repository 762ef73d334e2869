//! The repository speaks of itself alone: no path of somebody's machine, no host that packages happened to come from,
//! nothing put off, and no link into nowhere.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Texts that came from elsewhere as they are; what stands in them is theirs.
const TAKEN_OVER: [&str; 3] = ["tests/fixtures", "rust-core/data", "LICENSE-APACHE"];

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
    for file in files {
        let Ok(text) = fs::read_to_string(repository().join(&file)) else { continue };
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

/// Every file of the repository but those taken over, relative to its root.
fn files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(repository().join(&folder)).expect("a folder").flatten() {
            let path = folder.join(entry.file_name());
            let hidden_or_built = [".git", "target"].iter().any(|name| path.ends_with(name));
            if hidden_or_built || TAKEN_OVER.iter().any(|taken| path.starts_with(taken)) {
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
