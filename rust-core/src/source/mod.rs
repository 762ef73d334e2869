//! What a file is, found out by its content, and how several files make one inventory.
//!
//! ```text
//! bytes ─► archive ─► recognise ─► read (through parse) ─► assemble ─► Inventory
//!     │           └► bug_report ─┘                             │
//!     └► apk ──────────────────────────────────────────────────┘
//! ```
//!
//! A file is recognised by what stands in it; its name counts only where the content cannot say what it is about (see
//! [`hint`]). Everything that could not be read becomes a gap of the inventory. Nothing is ever written to disk, so
//! the paths inside an archive are names and nothing more. `docs/sources.md` tells all of it to the people who bring
//! the files.

// Input is hostile: a slice that is not there would be a panic.
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::string_slice))]

use std::collections::HashSet;

use lendlens_apk::ReadAt;
use sha2::{Digest, Sha256};

use crate::model::{Gap, GapKind, Inventory, Source, SourceKind};

mod androidqf;
pub mod apk;
mod archive;
mod assemble;
mod bug_report;
mod facts;
mod hint;
mod inventory_json;
mod json;
mod merge;
mod read;
mod recognise;
mod several;

use facts::{Facts, Read};

/// What may be read at most; passing a limit is a gap, never an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one text, also inside an archive.
    pub text_bytes: u64,
    /// Entries of one archive.
    pub archive_entries: usize,
    /// Bytes that all entries of one archive unpack to.
    pub archive_bytes: u64,
    /// Packages of one inventory.
    pub packages: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { text_bytes: 256 << 20, archive_entries: 20_000, archive_bytes: 512 << 20, packages: 200_000 }
    }
}

/// Up to this many gaps of one kind are told one by one, more as a number: nobody reads 312 lines.
const FEW: usize = 20;

/// Collects sources, one after the other, and makes one inventory of them.
#[derive(Debug, Default)]
pub struct Sources {
    limits: Limits,
    hash_apks: bool,
    /// Of each file that was added: what was read from it, then from its parts.
    files: Vec<Vec<Read>>,
    gaps: Vec<Gap>,
}

impl Sources {
    /// Starts without any source.
    pub fn new(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// Reads all of each app that is [added at offsets](Self::add_apk), for its SHA-256. Of what is added by its bytes it is
    /// there anyway.
    pub fn with_sha256_of_apks(self) -> Self {
        Self { hash_apks: true, ..self }
    }

    /// Adds a file: `name` is how it is called in the report, `bytes` its whole content.
    ///
    /// The bytes are read at once and not kept. What is wrong with them becomes a gap of the inventory.
    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        let reads = match apk::of_bytes(name, bytes) {
            Some(read) => vec![read],
            None if archive::is_zip(bytes) => archive::read(name, bytes, self.limits),
            None => read::text(name, bytes, self.limits),
        };
        self.files.push(reads);
    }

    /// Adds a file that is read at offsets, so that it need not be in memory; gives whether it is an app. What is none
    /// has to be [added](Self::add) by its bytes.
    pub fn add_apk(&mut self, name: &str, file: &dyn ReadAt) -> bool {
        let mut read = apk::of_file(name, file);
        if let Some(read) = read.as_mut().filter(|_| self.hash_apks) {
            match apk::sha256(file) {
                Ok(sha256) => read.source.sha256 = Some(sha256),
                Err(error) => read.gaps.push(Gap::new(GapKind::Unreadable, shortened(&format!("SHA-256: {error}")))),
            }
        }
        let is_app = read.is_some();
        self.files.extend(read.map(|read| vec![read]));
        is_app
    }

    /// Adds what the caller could not even read. Its `source` is not kept: it could be none of these.
    pub fn add_gap(&mut self, gap: Gap) {
        self.gaps.push(Gap { source: None, ..gap });
    }

    /// Takes over what another one has collected, such as in another thread.
    pub fn append(&mut self, other: Self) {
        self.files.extend(other.files);
        self.gaps.extend(other.gaps);
    }

    /// Makes the inventory. The order in which sources were added does not matter, and a file given twice counts
    /// once.
    pub fn finish(mut self) -> Inventory {
        self.files.sort_by(|a, b| identity(a).cmp(&identity(b)));
        self.files.dedup_by(|a, b| identity(a) == identity(b));
        self.gaps.sort();
        self.gaps.dedup();
        let collections = self.collections();
        let reads: Vec<Read> =
            self.files.into_iter().flatten().filter(|read| !is_companion(&collections, &read.source)).collect();
        assemble::assemble(reads, self.gaps, self.limits)
    }

    /// The folders that are a bug report or an androidqf collection as a whole, unpacked. Each is the beginning that
    /// the names of its files share.
    fn collections(&self) -> HashSet<(String, SourceKind)> {
        let reads = self.files.iter().filter_map(|file| file.first());
        let marks = reads.filter(|read| matches!(read.facts, Facts::CollectionMark));
        marks.map(|read| (folder(&read.source.name).to_owned(), read.source.kind)).collect()
    }
}

/// What tells one file from another: its name and the hash of its bytes.
fn identity(file: &[Read]) -> Option<(&str, Option<&str>)> {
    file.first().map(|read| (read.source.name.as_str(), read.source.sha256.as_deref()))
}

/// Whether the source is one of the files that lie in such a folder and tell nothing of apps. They are no gap.
fn is_companion(collections: &HashSet<(String, SourceKind)>, source: &Source) -> bool {
    if source.kind != SourceKind::Unrecognised || collections.is_empty() {
        return false;
    }
    // Every folder above the file, the nearest first.
    let mut above = folder(&source.name);
    loop {
        let inside = source.name.get(above.len()..).unwrap_or_default();
        let belongs =
            |kind, companion: fn(&str) -> bool| collections.contains(&(above.to_owned(), kind)) && companion(inside);
        if belongs(SourceKind::Androidqf, androidqf::is_companion)
            || belongs(SourceKind::BugReport, bug_report::is_companion)
        {
            return true;
        }
        let Some(parent) = above.strip_suffix(['/', '\\']) else { return false };
        above = folder(parent);
    }
}

/// The path up to and with its last separator.
fn folder(path: &str) -> &str {
    path.rfind(['/', '\\']).and_then(|at| path.get(..=at)).unwrap_or_default()
}

/// The SHA-256 of bytes, in lower-case hexadecimal.
fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first line with a letter or digit, cut to 80 characters: what to say of a text that is not understood.
fn first_line(text: &str) -> String {
    shortened(text.lines().find(|line| line.contains(char::is_alphanumeric)).unwrap_or(text).trim())
}

/// The last line with text, cut to 80 characters: where a text was cut off.
fn last_line(text: &str) -> String {
    shortened(text.trim_end().rsplit('\n').next().unwrap_or_default().trim())
}

/// The text, cut to 80 characters.
fn shortened(text: &str) -> String {
    text.chars().take(80).collect()
}
