//! Opening: from the end record to a directory that was walked once.

use std::{io, ops::Range};

use super::{
    Zip, ZipError,
    directory::{self, Record},
    end::{self, End, Tail},
    local,
    notes::{Shown, note},
};
use crate::{
    Anomaly, AnomalyKind, Effect, Limits, ReadAt,
    apk::{MANIFEST, TABLE},
};

/// How much of a file is searched for local headers.
const SEARCHED: u64 = 256 << 20;

/// Where the records of the entries are, among the others, that every app has.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    pub manifest: Option<usize>,
    pub table: Option<usize>,
    /// Which of the first dex files there are.
    dex: u128,
}

impl Known {
    /// Remembers an entry by its name; gives whether there was one before.
    fn remember(&mut self, name: &[u8], at: usize) -> bool {
        let place = match name {
            _ if name == MANIFEST.as_bytes() => &mut self.manifest,
            _ if name == TABLE.as_bytes() => &mut self.table,
            _ => return self.remember_dex(name),
        };
        let doubled = place.is_some();
        place.get_or_insert(at);
        doubled
    }

    fn remember_dex(&mut self, name: &[u8]) -> bool {
        let Some(bit) = dex_number(name).and_then(|number| 1_u128.checked_shl(number)) else { return false };
        let doubled = self.dex & bit != 0;
        self.dex |= bit;
        doubled
    }
}

/// 0 for `classes.dex`, 2 for `classes2.dex`.
fn dex_number(name: &[u8]) -> Option<u32> {
    match name.strip_prefix(b"classes")?.strip_suffix(b".dex")? {
        b"" => Some(0),
        number @ [b'1'..=b'9', ..] => std::str::from_utf8(number).ok()?.parse().ok(),
        _ => None,
    }
}

/// Whether the platform opens the entry by its name, whatever is in the app.
pub(super) fn is_known(name: &[u8]) -> bool {
    name == MANIFEST.as_bytes() || name == TABLE.as_bytes() || dex_number(name).is_some()
}

pub(super) fn open<R: ReadAt>(source: R, limits: &Limits, anomalies: &mut Vec<Anomaly>) -> Result<Zip<R>, ZipError> {
    let (tail, end) = end::find(&source, anomalies)?;
    let Some(end) = end else { return without_directory(source, limits, anomalies) };
    // What looks like an end record in the middle may be that of an archive within this one, whose own end is lost.
    if !end.fits && !begins_at(&source, &tail, end.directory)? {
        return without_directory(source, limits, anomalies);
    }
    check_end(&source, &tail, &end, anomalies)?;
    let Directory { start, range, bytes } = Directory::find(&source, &tail, &end, limits, anomalies)?;
    let mut zip = Zip {
        most_unpacked: limits.unpacked(source.size()),
        source,
        made: range.len(),
        bytes: bytes.unwrap_or(tail.bytes),
        records: range,
        directory: start,
        shift: start.saturating_sub(end.directory),
        known: Known::default(),
    };
    if !zip.walk(end.count, anomalies)? {
        for found in zip.search_entries(limits, anomalies)? {
            note(anomalies, AnomalyKind::EntryOutsideDirectory, Effect::Refused, found.0, found.1);
        }
        if zip.entries().next().is_none() && end.count > 0 {
            return Err(ZipError::NoDirectory);
        }
    }
    Ok(zip)
}

/// What the local headers tell of an archive whose end is lost.
fn without_directory<R: ReadAt>(source: R, limits: &Limits, anomalies: &mut Vec<Anomaly>) -> Result<Zip<R>, ZipError> {
    let mut zip = Zip {
        directory: source.size(),
        most_unpacked: limits.unpacked(source.size()),
        source,
        bytes: Vec::new(),
        records: 0..0,
        made: 0,
        shift: 0,
        known: Known::default(),
    };
    let found = zip.search_entries(limits, anomalies)?.len();
    if found == 0 {
        return Err(ZipError::NoEnd);
    }
    note(anomalies, AnomalyKind::NoDirectory, Effect::Refused, zip.directory, found);
    Ok(zip)
}

/// Whether a directory begins at a place.
fn begins_at(source: &impl ReadAt, tail: &Tail, offset: u64) -> io::Result<bool> {
    if let Some(index) = tail.index(offset) {
        return Ok(tail.bytes.get(index..).is_some_and(|bytes| bytes.starts_with(directory::SIGNATURE)));
    }
    let mut signature = [0; 4];
    Ok(source.read_at(offset, &mut signature)? == signature.len() && signature == directory::SIGNATURE)
}

/// What the end record says must agree with where it stands.
fn check_end(source: &impl ReadAt, tail: &Tail, end: &End, anomalies: &mut Vec<Anomaly>) -> io::Result<()> {
    let told = end.directory.saturating_add(end.size);
    if told > end.offset {
        let detail = format!("{told} > {}", end.offset);
        note(anomalies, AnomalyKind::SizeMismatch, Effect::Refused, end.offset, detail);
    } else if end.count == 0 {
        note(anomalies, AnomalyKind::DirectoryCount, Effect::Refused, end.offset, 0);
    } else if told < end.offset {
        // The platform goes by the place of the directory; others count its size back from the end record.
        let records = begins_at(source, tail, told)?;
        let kind = if records { AnomalyKind::DirectoryCount } else { AnomalyKind::BytesBehindDirectory };
        note(anomalies, kind, Effect::Misleads, told, end.offset - told);
    }
    Ok(())
}

/// The bytes of a directory.
struct Directory {
    /// Where they begin in the file.
    start: u64,
    /// Where they are among `bytes`, else in the tail.
    range: Range<usize>,
    bytes: Option<Vec<u8>>,
}

impl Directory {
    /// Reads the directory where the end record says it is, or else where it must be by its size.
    fn find(
        source: &impl ReadAt,
        tail: &Tail,
        end: &End,
        limits: &Limits,
        anomalies: &mut Vec<Anomaly>,
    ) -> io::Result<Self> {
        let told_end = end.directory.saturating_add(end.size).min(end.offset);
        let told = Self::read(source, tail, end.directory..told_end, limits, anomalies)?;
        if told.begins_right(tail) {
            return Ok(told);
        }
        match end.offset.checked_sub(end.size) {
            Some(start) if start < end.offset && begins_at(source, tail, start)? => {
                note(anomalies, AnomalyKind::DirectoryShifted, Effect::Refused, start, end.directory);
                Self::read(source, tail, start..end.offset, limits, anomalies)
            }
            _ => Ok(told),
        }
    }

    fn read(
        source: &impl ReadAt,
        tail: &Tail,
        place: Range<u64>,
        limits: &Limits,
        anomalies: &mut Vec<Anomaly>,
    ) -> io::Result<Self> {
        let start = place.start;
        let mut length = usize::try_from(place.end.saturating_sub(start)).unwrap_or(usize::MAX);
        if length > limits.directory_bytes {
            let detail = format!("{length} > {}", limits.directory_bytes);
            note(anomalies, AnomalyKind::Limit, Effect::Hides, start, detail);
            length = limits.directory_bytes;
        }
        if let Some(index) = tail.index(start) {
            let end = index.saturating_add(length).min(tail.bytes.len());
            return Ok(Self { start, range: index..end, bytes: None });
        }
        let mut bytes = vec![0; length];
        let filled = source.read_at(start, &mut bytes)?;
        bytes.truncate(filled);
        Ok(Self { start, range: 0..filled, bytes: Some(bytes) })
    }

    fn begins_right(&self, tail: &Tail) -> bool {
        let bytes = self.bytes.as_ref().unwrap_or(&tail.bytes).get(self.range.clone());
        bytes.is_some_and(|bytes| bytes.starts_with(directory::SIGNATURE))
    }
}

impl<R: ReadAt> Zip<R> {
    /// Walks over the records once: finds the entries every app has, and what is broken. Gives whether the platform
    /// takes the directory; if so, what lies behind the last of its `count` records is cut off.
    fn walk(&mut self, count: u64, anomalies: &mut Vec<Anomaly>) -> Result<bool, ZipError> {
        let mut records = self.records();
        let mut known = Known::default();
        let (mut seen, mut sound, mut first) = (0, count > 0, u64::MAX);
        while !(sound && seen == count) {
            let at = records.at;
            match records.next() {
                None => break,
                Some(Record::Broken { offset }) => {
                    sound = false;
                    note(anomalies, AnomalyKind::DirectoryRecord, Effect::Refused, offset, "");
                }
                Some(Record::Entry(entry)) => {
                    seen += 1;
                    first = first.min(entry.header);
                    if entry.header >= self.directory {
                        sound = false;
                        note(anomalies, AnomalyKind::LocalHeader, Effect::Refused, entry.record, Shown(entry.name));
                    }
                    if known.remember(entry.name, at) {
                        note(anomalies, AnomalyKind::DuplicateEntry, Effect::Refused, entry.record, Shown(entry.name));
                    }
                }
            }
        }
        let (end, length) = (records.at, self.records.len());
        if seen < count {
            sound = false;
            let offset = self.directory.saturating_add(length as u64);
            note(anomalies, AnomalyKind::DirectoryCount, Effect::Refused, offset, format!("{seen} < {count}"));
        } else if end < length {
            let offset = self.directory.saturating_add(end as u64);
            note(anomalies, AnomalyKind::DirectoryCount, Effect::Misleads, offset, length - end);
            self.records.end = self.records.start.saturating_add(end);
            self.made = end;
        }
        self.known = known;
        if seen > 0 && (first > 0 || self.shift > 0) {
            self.check_first_bytes(anomalies)?;
        }
        Ok(sound)
    }

    /// The platform takes no archive with anything before the first local header.
    pub(super) fn check_first_bytes(&self, anomalies: &mut Vec<Anomaly>) -> io::Result<()> {
        let mut bytes = [0; 4];
        let filled = self.source.read_at(0, &mut bytes)?;
        if filled < bytes.len() || bytes != local::SIGNATURE {
            let detail = bytes.escape_ascii();
            note(anomalies, AnomalyKind::BytesBeforeFirstEntry, Effect::Refused, 0, detail);
        }
        Ok(())
    }

    /// Adds the entries that only their local headers tell of; gives their places and names.
    fn search_entries(
        &mut self,
        limits: &Limits,
        anomalies: &mut Vec<Anomaly>,
    ) -> Result<Vec<(u64, String)>, ZipError> {
        if self.source.size() > SEARCHED {
            note(anomalies, AnomalyKind::Limit, Effect::Hides, SEARCHED, self.source.size());
        }
        let mut told: Vec<u64> = Vec::new();
        for entry in self.entries() {
            told.push(entry.header);
            told.push(entry.header.saturating_add(self.shift));
        }
        told.sort_unstable();
        let room = limits.directory_bytes.saturating_sub(self.records.len());
        let made = local::search(&self.source, &told, SEARCHED.min(self.directory), room)?;
        if !made.all {
            note(anomalies, AnomalyKind::Limit, Effect::Hides, self.directory, limits.directory_bytes);
        }
        let mut bytes = self.bytes.get(self.records.clone()).unwrap_or_default().to_vec();
        self.made = bytes.len();
        bytes.extend_from_slice(&made.records);
        self.records = 0..bytes.len();
        self.bytes = bytes;
        let (mut known, mut found) = (Known::default(), Vec::new());
        let mut records = self.records();
        loop {
            let at = records.at;
            match records.next() {
                None => break,
                Some(Record::Broken { .. }) => {}
                Some(Record::Entry(entry)) => {
                    known.remember(entry.name, at);
                    if !entry.has_record() {
                        found.push((entry.header, Shown(entry.name).to_string()));
                    }
                }
            }
        }
        self.known = known;
        Ok(found)
    }
}
