//! The module edges of the core, as docs/architecture.md lists them, held against its own source; and what the core may
//! not touch.
//!
//! Unit tests inside a module are no part of its edges and are left out.

mod paths;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use paths::SourceFile;

/// Paths that reach out of the core: processes, network, files, environment, standard streams.
const FORBIDDEN_PATHS: &[&[&str]] = &[
    &["std", "process"],
    &["std", "net"],
    &["std", "fs"],
    &["std", "env"],
    &["std", "os"],
    &["std", "io", "stdin"],
    &["std", "io", "stdout"],
    &["std", "io", "stderr"],
    &["std", "*"],
];

/// Names that read a clock or print, under whatever path they come.
const FORBIDDEN_NAMES: &[&str] = &["SystemTime", "Instant", "now_utc", "now_local"];
const FORBIDDEN_MACROS: &[&str] = &["print", "println", "eprint", "eprintln", "dbg"];

#[test]
fn every_module_of_the_core_uses_only_what_it_may() {
    let edges = Edges::documented();
    let files = core_files();
    let mut wrong: Vec<String> = files.iter().flat_map(|file| edges.broken_by(file)).collect();
    let missing = edges.0.keys().filter(|module| files.iter().all(|file| file.module.first() != Some(*module)));
    wrong.extend(missing.map(|module| format!("docs/architecture.md lists {module}, which is not there")));
    assert!(wrong.is_empty(), "edges against docs/architecture.md:\n{}", wrong.join("\n"));
}

#[test]
fn the_core_touches_no_process_network_file_environment_clock_or_terminal() {
    let mut wrong = Vec::new();
    for file in core_files() {
        wrong.extend(touches_the_outside(&file));
    }
    assert!(wrong.is_empty(), "the core is pure; whoever calls it brings bytes and time:\n{}", wrong.join("\n"));
}

#[test]
fn no_crate_in_any_lock_file_talks_to_a_network() {
    // The list is in deny.toml, where cargo-deny reads it too.
    let deny = read("deny.toml");
    let banned: Vec<&str> = deny
        .lines()
        .skip_while(|line| *line != "deny = [")
        .take_while(|line| *line != "]")
        .filter_map(|line| line.split('"').nth(1))
        .collect();
    assert!(banned.len() > 20, "the list of network crates in deny.toml was not found");
    for lock in ["Cargo.lock", "tests/fuzz/Cargo.lock"] {
        for name in read(lock).lines().filter_map(|line| line.strip_prefix("name = ")) {
            assert!(!banned.contains(&name.trim_matches('"')), "{lock}: {name} talks to a network");
        }
    }
}

#[test]
fn a_planted_edge_is_found_in_every_spelling() {
    let edges = Edges::documented();
    for planted in [
        "use crate::render::text;",
        "use crate::{model::Gap, render};",
        "use crate::{\n    model::{Gap, GapKind},\n    render::{self, json},\n};",
        "pub use super::super::render::sanitize as clean;",
        "fn f() { let _ = crate::render::json::render; }",
        "mod inner { use super::super::super::render::text; }",
        "fn f() -> &'static str { \"//\" } use crate::render::text;",
        "const C: char = '\"'; use crate::render::text;",
        "const R: &str = r#\"\"//\"#; use crate::render::text;",
    ] {
        let file = SourceFile::new(&["parse", "users"], "planted.rs", planted);
        assert_eq!(edges.broken_by(&file), ["planted.rs: parse uses render"], "{planted}");
    }
    let file = SourceFile::new(&["parse", "users"], "planted.rs", "use crate::audit;");
    assert_eq!(edges.broken_by(&file), ["planted.rs: parse uses audit"]);
    let file = SourceFile::new(&["parse", "users"], "planted.rs", "use crate::*; use crate::Options;");
    assert_eq!(
        edges.broken_by(&file),
        ["planted.rs: parse uses `*` of the crate root", "planted.rs: parse uses `Options` of the crate root"]
    );
}

#[test]
fn what_is_allowed_or_no_code_is_left_alone() {
    let edges = Edges::documented();
    for fine in [
        "use crate::model::Gap;",
        "use super::encoding;",
        "use super::{labels, encoding::decode};",
        "// use crate::render::text;",
        "/* use crate::render; /* nested */ use crate::render; */",
        "//! [`crate::render`]\n",
        "const S: &str = \"crate::render \\\" std::fs println!\";",
        "#[cfg(test)]\nmod tests {\n    use crate::render::text; use std::fs;\n}",
        "fn f<'a>(text: &'a str) -> &'a str { text }",
        "fn f() { fmt::print(1); let time = time::Date::MIN; }",
    ] {
        let file = SourceFile::new(&["parse", "users"], "fine.rs", fine);
        assert_eq!(edges.broken_by(&file), [""; 0], "{fine}");
        assert_eq!(touches_the_outside(&file), [""; 0], "{fine}");
    }
}

#[test]
fn a_planted_way_out_is_found() {
    for planted in [
        "use std::fs;",
        "use std::{collections::HashMap, io::{self, stdout}};",
        "fn f() { std::process::exit(1) }",
        "use std::{env, fmt};",
        "use std::time::SystemTime;",
        "use std::time; fn f() { time::Instant::now(); }",
        "fn f() { println!(\"\") }",
        "fn f() { std::println!() }",
        "use std::*;",
    ] {
        let file = SourceFile::new(&["parse", "users"], "planted.rs", planted);
        assert_eq!(touches_the_outside(&file).len(), 1, "{planted}: {:?}", touches_the_outside(&file));
    }
}

/// Which module may use which, by its name.
struct Edges(BTreeMap<String, Vec<String>>);

impl Edges {
    fn documented() -> Self {
        let text = read("docs/architecture.md");
        let table = text.lines().skip_while(|line| *line != "| module | may use |").skip(2);
        let rows = table.take_while(|line| line.starts_with("| `")).map(|row| {
            let mut names = row.split('`').skip(1).step_by(2).map(String::from);
            (names.next().unwrap_or_default(), names.collect())
        });
        let edges: BTreeMap<_, _> = rows.collect();
        assert!(edges.len() > 5, "the table of docs/architecture.md was not found");
        Self(edges)
    }

    /// Every edge of a file that is not listed.
    fn broken_by(&self, file: &SourceFile) -> Vec<String> {
        // lib.rs itself names every module.
        let Some(own) = file.module.first() else { return Vec::new() };
        let Some(allowed) = self.0.get(own) else {
            return vec![format!("{}: module {own} has no row in docs/architecture.md", file.name)];
        };
        let mut broken = Vec::new();
        for (inline, path) in file.paths() {
            let Some(used) = below_the_root(file.module.len() + inline.len(), &path) else { continue };
            if used == own || allowed.contains(used) {
                continue;
            }
            let what = if self.0.contains_key(used) { used.clone() } else { format!("`{used}` of the crate root") };
            broken.push(format!("{}: {own} uses {what}", file.name));
        }
        broken.dedup();
        broken
    }
}

/// The name below the crate root that a path of a module at `depth` starts with, if it starts at the root.
fn below_the_root(depth: usize, path: &[String]) -> Option<&String> {
    let supers = path.iter().take_while(|part| *part == "super" || *part == "self").collect::<Vec<_>>();
    let up = supers.iter().filter(|part| ***part == "super").count();
    match path.first()?.as_str() {
        "crate" | "lendlens_core" => path.get(1),
        _ if up == depth && up > 0 => path.get(supers.len()),
        _ => None,
    }
}

fn touches_the_outside(file: &SourceFile) -> Vec<String> {
    let mut wrong = Vec::new();
    for (_, path) in file.paths() {
        let by_path = FORBIDDEN_PATHS
            .iter()
            .any(|forbidden| path.iter().map(String::as_str).take(forbidden.len()).eq(forbidden.iter().copied()));
        if by_path || path.iter().any(|part| FORBIDDEN_NAMES.contains(&part.as_str())) {
            wrong.push(format!("{}: {}", file.name, path.join("::")));
        }
    }
    let printing = file.macros().filter(|name| FORBIDDEN_MACROS.contains(name));
    wrong.extend(printing.map(|name| format!("{}: {name}!", file.name)));
    wrong
}

fn core_files() -> Vec<SourceFile> {
    let root = repository().join("rust-core/src");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the core").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(core_file(&root, &path));
            }
        }
    }
    files
}

fn core_file(root: &Path, path: &Path) -> SourceFile {
    let name = path.strip_prefix(root).expect("below the root").with_extension("");
    let mut module: Vec<&str> = name.iter().filter_map(|part| part.to_str()).collect();
    module.pop_if(|last| *last == "mod" || (*last == "lib" && name.components().count() == 1));
    let text = fs::read_to_string(path).expect("a file of the core");
    SourceFile::new(&module, &path.strip_prefix(repository()).unwrap_or(path).display().to_string(), &text)
}

fn read(name: &str) -> String {
    fs::read_to_string(repository().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the repository").into()
}
