//! The files of `tests/corpus`, and what is known of them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::apk::Archive;

/// `tests/corpus`.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// A row of `MANIFEST.tsv`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
pub struct Listed {
    /// Relative to the corpus.
    pub path: String,
    /// In hexadecimal.
    pub sha256: String,
}

/// Every file of `MANIFEST.tsv`, in its order.
pub fn listed() -> Vec<Listed> {
    let reader = csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).from_path(folder().join("MANIFEST.tsv"));
    reader.expect("the list").deserialize().map(|row| row.expect("a row")).collect()
}

/// A file as a reader of APKs takes it. A file that is no archive comes in one, alone: a binary XML as the manifest, a
/// resource table as the table.
pub fn as_apk(path: &str) -> Vec<u8> {
    let bytes = fs::read(folder().join(path)).expect("a file of the corpus");
    match Path::new(path).extension().and_then(|extension| extension.to_str()) {
        Some("xml") => Archive::default().stored("AndroidManifest.xml", &bytes).finish(),
        Some("arsc") => Archive::default().stored("resources.arsc", &bytes).finish(),
        _ => bytes,
    }
}
