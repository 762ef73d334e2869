//! Opening: from the end record to a directory that was walked once.

use std::ops::Range;

use super::{
    Zip, ZipError,
    directory::{self, Record},
    end::{self, End, Tail},
    local,
    notes::note,
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
        number => std::str::from_utf8(number).ok()?.parse().ok(),
    }
}

/// Whether the platform opens the entry by its name, whatever is in the app.
pub(super) fn is_known(name: &[u8]) -> bool {
    name == MANIFEST.as_bytes() || name == TABLE.as_bytes() || dex_number(name).is_some()
}

pub(super) fn open<R: ReadAt>(source: R, limits: &Limits, anomalies: &mut Vec<Anomaly>) -> Result<Zip<R>, ZipError> {
    let (tail, end) = end::find(&source, anomalies)?;
    let Some(end) = end else { return without_directory(source, limits, anomalies) };
    let place = Place::find(&source, &tail, &end, anomalies)?;
    let (bytes, records) = place.read(&source, tail, limits, anomalies)?;
    let mut zip = Zip {
        source,
        made: records.len(),
        bytes,
        records,
        directory: place.start,
        shift: place.start.saturating_sub(end.directory),
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

/// Where the directory really is.
struct Place {
    start: u64,
    end: u64,
}

impl Place {
    fn find(source: &impl ReadAt, tail: &Tail, end: &End, anomalies: &mut Vec<Anomaly>) -> Result<Self, ZipError> {
        let begins_at = |offset: u64| -> Result<bool, ZipError> {
            if let Some(index) = tail.index(offset) {
                return Ok(tail.bytes.get(index..).is_some_and(|bytes| bytes.starts_with(directory::SIGNATURE)));
            }
            let mut signature = [0; 4];
            Ok(source.read_at(offset, &mut signature)? == signature.len() && signature == directory::SIGNATURE)
        };
        let told_end = end.directory.saturating_add(end.size);
        if told_end > end.offset {
            let detail = format!("{told_end} > {}", end.offset);
            note(anomalies, AnomalyKind::SizeMismatch, Effect::Refused, end.offset, detail);
        } else if end.count == 0 {
            note(anomalies, AnomalyKind::DirectoryCount, Effect::Refused, end.offset, 0);
        } else if told_end < end.offset {
            // The platform goes by the place, others by the size.
            let kind =
                if begins_at(told_end)? { AnomalyKind::DirectoryCount } else { AnomalyKind::BytesBehindDirectory };
            note(anomalies, kind, Effect::Misleads, told_end, end.offset - told_end);
        }
        let told = Self { start: end.directory, end: told_end.min(end.offset) };
        if end.size == 0 || begins_at(end.directory)? {
            return Ok(told);
        }
        let Some(start) = end.offset.checked_sub(end.size) else { return Ok(told) };
        if begins_at(start)? {
            note(anomalies, AnomalyKind::DirectoryShifted, Effect::Refused, start, end.directory);
            return Ok(Self { start, end: end.offset });
        }
        Ok(told)
    }

    /// The bytes of the directory, and where it is in them: often they were read with the end record.
    fn read(
        &self,
        source: &impl ReadAt,
        tail: Tail,
        limits: &Limits,
        anomalies: &mut Vec<Anomaly>,
    ) -> Result<(Vec<u8>, Range<usize>), ZipError> {
        let mut length = usize::try_from(self.end.saturating_sub(self.start)).unwrap_or(usize::MAX);
        if length > limits.directory_bytes {
            note(
                anomalies,
                AnomalyKind::Limit,
                Effect::Hides,
                self.start,
                format!("{length} > {}", limits.directory_bytes),
            );
            length = limits.directory_bytes;
        }
        if let Some(start) = tail.index(self.start) {
            let end = start.saturating_add(length).min(tail.bytes.len());
            return Ok((tail.bytes, start..end));
        }
        let mut bytes = vec![0; length];
        let filled = source.read_at(self.start, &mut bytes)?;
        bytes.truncate(filled);
        Ok((bytes, 0..filled))
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
                        let name = String::from_utf8_lossy(entry.name);
                        note(anomalies, AnomalyKind::LocalHeader, Effect::Refused, entry.record, name);
                    }
                    if known.remember(entry.name, at) {
                        let name = String::from_utf8_lossy(entry.name);
                        note(anomalies, AnomalyKind::DuplicateEntry, Effect::Refused, entry.record, name);
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
    pub(super) fn check_first_bytes(&self, anomalies: &mut Vec<Anomaly>) -> Result<(), ZipError> {
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
        let mut bytes = self.bytes.get(self.records.clone()).unwrap_or_default().to_vec();
        self.made = bytes.len();
        bytes.extend_from_slice(&made);
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
                        found.push((entry.header, String::from_utf8_lossy(entry.name).into_owned()));
                    }
                }
            }
        }
        self.known = known;
        Ok(found)
    }
}
