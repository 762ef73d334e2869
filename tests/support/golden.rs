//! Files that are made by tests and committed, so that a change of them is looked at.

use std::{env, fs, path::Path};

/// The file at `path`, from the repository's root on, is `made`. `LENDLENS_OVERWRITE=1` writes it anew.
///
/// # Panics
///
/// When it differs, with its first line that does.
pub fn assert_golden(path: &str, made: &str) {
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    if env::var_os("LENDLENS_OVERWRITE").is_some() {
        fs::create_dir_all(full.parent().expect("a folder")).expect("the folder");
        fs::write(&full, made).expect("written");
    }
    let golden = fs::read_to_string(&full).unwrap_or_default();
    let differs = golden.lines().zip(made.lines()).position(|(golden, made)| golden != made);
    let line = differs.unwrap_or_else(|| golden.lines().count().min(made.lines().count()));
    let of = |text: &str| text.lines().nth(line).unwrap_or("(its end)").to_owned();
    assert!(
        golden == made,
        "{path} differs in line {}:\n  golden {}\n  made   {}\nLENDLENS_OVERWRITE=1 writes it anew",
        line + 1,
        of(&golden),
        of(made)
    );
}
