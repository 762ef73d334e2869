//! Zip archives: bug reports, collections of androidqf, dumps that somebody packed.
//!
//! An archive is untrusted to the bone: it may unpack to a thousand times its size, lie about sizes, hold a hundred
//! thousand entries or paths that lead elsewhere. Everything is unpacked in memory, within limits, by what really comes
//! out and not by what the headers promise; names of entries are only ever shown.

use std::io::{Cursor, Read as _};

use zip::{ZipArchive, read::ZipFile, result::ZipError};

use super::{FEW, Limits, androidqf, apk, bug_report, facts::Read, read};
use crate::model::{Gap, GapKind, SourceKind};

/// An entry that unpacks to more than this many times its packed size is a bomb: the dumps among the fixtures and of the
/// sample phone reach 4 to 16 …
const RATIO: u64 = 200;
/// … unless it is so small that it does no harm.
const HARMLESS: u64 = 16 << 20;
/// How much of an entry is unpacked at a time.
const CHUNK: u64 = 64 << 10;

/// Whether bytes begin like a zip archive.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// What may still be unpacked of the outermost archive, nested ones included.
#[derive(Debug, Clone, Copy)]
struct Budget {
    bytes: u64,
    entries: usize,
}

/// Reads an archive: itself, then its entries in their order.
pub(super) fn read(name: &str, bytes: &[u8], limits: Limits) -> Vec<Read> {
    let mut budget = Budget { bytes: limits.archive_bytes, entries: limits.archive_entries };
    Archive { name, limits, depth: 0 }.read(bytes, &mut budget)
}

struct Archive<'name> {
    name: &'name str,
    limits: Limits,
    /// 0 for a file, 1 for an archive inside it.
    depth: u8,
}

impl Archive<'_> {
    fn read(&self, bytes: &[u8], budget: &mut Budget) -> Vec<Read> {
        let mut head = Read::new(SourceKind::Archive, self.name, bytes);
        let mut zip = match ZipArchive::new(Cursor::new(bytes)) {
            Ok(zip) => zip,
            Err(error) => {
                // The list of entries stands at the end: without it the end is missing.
                let kind = match error {
                    ZipError::InvalidArchive(_) => GapKind::CutOff,
                    _ => GapKind::Unreadable,
                };
                head.gaps.push(Gap::new(kind, super::shortened(&error.to_string())));
                return vec![head];
            }
        };
        if zip.has_duplicate_names() {
            head.gaps.push(Gap::new(GapKind::Malformed, "one name, several entries"));
        }
        if zip.len() > budget.entries {
            head.gaps.push(Gap::new(GapKind::Limit, format!("{} > {}", zip.len(), budget.entries)));
        }
        let paths: Vec<String> = (0..zip.len().min(budget.entries)).map(|index| path(&zip, index)).collect();
        budget.entries -= paths.len();
        let contents = Contents::of(&mut zip, &paths);
        head.source.kind = contents.kind();
        let mut reads = Vec::new();
        for (index, path) in paths.iter().enumerate().filter(|(index, path)| contents.wants(*index, path)) {
            if budget.bytes == 0 {
                head.gaps.push(Gap::new(GapKind::Limit, super::shortened(path)));
                break;
            }
            match self.entry(&mut zip, index, path, budget) {
                Ok(more) => reads.extend(more),
                Err(gap) => head.gaps.push(gap),
            }
        }
        self.sum_up(&mut head, &mut reads);
        reads.insert(0, head);
        reads
    }

    /// Reads one entry, or says what is wrong with it.
    fn entry(
        &self,
        zip: &mut ZipArchive<Cursor<&[u8]>>,
        index: usize,
        path: &str,
        budget: &mut Budget,
    ) -> Result<Vec<Read>, Gap> {
        let gap = |kind, why: &str| {
            let separator = if why.is_empty() { "" } else { ": " };
            Gap::new(kind, super::shortened(&format!("{path}{separator}{why}")))
        };
        let unreadable = |error: ZipError| gap(GapKind::Unreadable, &error.to_string());
        let data = zip.by_index_data(index).map_err(unreadable)?;
        if data.is_dir() {
            return Ok(Vec::new());
        }
        if data.encrypted() {
            return Err(gap(GapKind::Unreadable, "encrypted"));
        }
        let file = zip.by_index(index).map_err(unreadable)?;
        let (bytes, whole) = match unpack(file, self.limits.text_bytes.min(budget.bytes)) {
            Ok(Unpacked::Whole(bytes)) => (bytes, true),
            Ok(Unpacked::Beginning(bytes)) => (bytes, false),
            Ok(Unpacked::Bomb(size)) => {
                budget.bytes = budget.bytes.saturating_sub(size);
                return Err(gap(GapKind::Limit, ""));
            }
            Err(error) => return Err(gap(GapKind::Unreadable, &error.to_string())),
        };
        budget.bytes = budget.bytes.saturating_sub(bytes.len() as u64);
        let name = format!("{}!{path}", self.name);
        if let Some(read) = whole.then(|| apk::of_bytes(&name, &bytes)).flatten() {
            return Ok(vec![read]);
        }
        if is_zip(&bytes) {
            if self.depth > 0 || !whole {
                return Err(gap(GapKind::Limit, ""));
            }
            return Ok(Archive { name: &name, limits: self.limits, depth: self.depth + 1 }.read(&bytes, budget));
        }
        let mut reads = read::text(&name, &bytes, self.limits);
        if let (false, Some(first)) = (whole, reads.first_mut()) {
            // The hash of a beginning is none of the entry.
            first.source.sha256 = None;
            first.gaps.push(gap(GapKind::Limit, ""));
        }
        Ok(reads)
    }

    /// Makes one gap of many entries that nobody understands, so that they do not bury the others.
    fn sum_up(&self, head: &mut Read, reads: &mut Vec<Read>) {
        let unrecognised = |read: &Read| read.source.kind == SourceKind::Unrecognised;
        let count = reads.iter().filter(|read| unrecognised(read)).count();
        if count > FEW {
            reads.retain(|read| !unrecognised(read));
            head.gaps.push(Gap::new(GapKind::Unrecognised, count.to_string()));
        }
    }
}

/// What an archive is as a whole, and so which of its entries are looked at.
enum Contents {
    /// A bug report; its main text is the entry of this index, and the others tell nothing of apps.
    BugReport(usize),
    /// A collection of androidqf in this folder.
    Androidqf(String),
    /// Anything: every entry is looked at.
    Other,
}

impl Contents {
    fn of(zip: &mut ZipArchive<Cursor<&[u8]>>, paths: &[String]) -> Self {
        let find = |file: &str| paths.iter().position(|path| path.rsplit('/').next() == Some(file));
        if let Some(index) = find(bug_report::MAIN_ENTRY)
            && let Some(path) = paths.get(index)
            && let Some(main) = main_entry(zip, index)
        {
            let main = format!("{}{main}", super::folder(path));
            if let Some(index) = paths.iter().position(|path| *path == main) {
                return Self::BugReport(index);
            }
        }
        match find("acquisition.json").and_then(|index| paths.get(index)) {
            Some(path) => Self::Androidqf(super::folder(path).into()),
            None => Self::Other,
        }
    }

    fn kind(&self) -> SourceKind {
        match self {
            Self::BugReport(_) => SourceKind::BugReport,
            Self::Androidqf(_) => SourceKind::Androidqf,
            Self::Other => SourceKind::Archive,
        }
    }

    fn wants(&self, index: usize, path: &str) -> bool {
        match self {
            Self::BugReport(main) => index == *main,
            Self::Androidqf(folder) => !path.strip_prefix(folder.as_str()).is_some_and(androidqf::is_companion),
            Self::Other => true,
        }
    }
}

/// The name of the main text, by `main_entry.txt`.
fn main_entry(zip: &mut ZipArchive<Cursor<&[u8]>>, index: usize) -> Option<String> {
    let mut name = String::new();
    zip.by_index(index).ok()?.take(1024).read_to_string(&mut name).ok()?;
    Some(name.trim().into())
}

/// The name of an entry, to show it.
fn path(zip: &ZipArchive<Cursor<&[u8]>>, index: usize) -> String {
    let Ok(entry) = zip.by_index_data(index) else { return String::new() };
    let name = match entry.name() {
        Ok(name) => name.into_owned(),
        Err(_) => String::from_utf8_lossy(entry.name_raw()).into_owned(),
    };
    name.chars().take(255).collect()
}

/// What came out of an entry.
enum Unpacked {
    Whole(Vec<u8>),
    /// As much as the limit lets through.
    Beginning(Vec<u8>),
    /// So much out of so little that it is no dump; this much was unpacked to see it.
    Bomb(u64),
}

fn unpack(mut file: ZipFile<'_, Cursor<&[u8]>>, limit: u64) -> std::io::Result<Unpacked> {
    let packed = file.compressed_size();
    let mut bytes = Vec::new();
    loop {
        let unpacked = bytes.len() as u64;
        if unpacked > HARMLESS && unpacked / RATIO > packed {
            return Ok(Unpacked::Bomb(unpacked));
        }
        if unpacked > limit {
            bytes.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
            return Ok(Unpacked::Beginning(bytes));
        }
        if file.by_ref().take(CHUNK).read_to_end(&mut bytes)? == 0 {
            return Ok(Unpacked::Whole(bytes));
        }
    }
}
