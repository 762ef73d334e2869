//! What `demo` prints is what the library renders: both are held against the same committed files (`tests/golden/`).

use std::{fs, path::Path};

use lendlens_core::messages::Language;

use crate::support::run_in;

#[test]
fn demo_prints_what_the_library_renders_in_every_form() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let folder = tempfile::tempdir().expect("a folder");
    let prints = |name: &str, args: &[&str]| {
        let ended = run_in(folder.path(), &[&["demo"], args].concat());
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{name}");
        let expected = fs::read_to_string(golden.join(name)).expect("a golden file");
        assert!(ended.out == expected, "demo {} differs from tests/golden/{name}", args.join(" "));
    };
    for language in Language::ALL.map(Language::tag) {
        prints(&format!("sample-phone.{language}.txt"), &["--language", language]);
        prints(&format!("sample-phone.{language}.md"), &["--language", language, "--format", "markdown"]);
    }
    prints("sample-phone.report.json", &["--format", "json"]);
    prints("sample-phone.inventory.json", &["--format", "inventory"]);
}
