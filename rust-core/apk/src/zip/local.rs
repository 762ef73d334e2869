//! Local headers: each entry has one right before its data.
//!
//! The platform asks them where the data begins, and whether they agree with the directory ([`FindEntry`]). Here they
//! also bring back the entries of a directory that is lost or broken.
//!
//! [`FindEntry`]: https://github.com/yaap/system_libziparchive/blob/9e11b4604db0a0275b830a065778ee7190b75e45/zip_archive.cc

use std::io;

use memchr::memmem;

use super::directory::{self, Entry};
use crate::{
    ReadAt,
    chunk::{u16_at, u32_at},
};

pub(super) const SIGNATURE: &[u8] = b"PK\x03\x04";
/// Bytes of a header without its name and extra field.
pub(super) const HEADER: usize = 30;
/// What every signature of an archive begins with.
const MARK: &[u8] = b"PK";
const DESCRIPTOR_SIGNATURE: &[u8] = b"PK\x07\x08";
const DESCRIPTOR: usize = 16;
/// The sizes and the checksum stand behind the data.
pub(super) const SIZES_FOLLOW: u16 = 1 << 3;
/// How much is read at once when headers are searched for; more than any header with its name has.
const CHUNK: usize = 256 << 10;

/// A local header without its extra field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LocalHeader<'a> {
    pub name: &'a [u8],
    pub flags: u16,
    pub method: u16,
    pub checksum: u32,
    pub packed: u32,
    pub size: u32,
    /// Where the data begins, from the beginning of the header.
    pub data: usize,
}

impl<'a> LocalHeader<'a> {
    /// Reads the header at the beginning of `bytes`, which may reach further.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        if !bytes.starts_with(SIGNATURE) {
            return None;
        }
        let name_end = HEADER + usize::from(u16_at(bytes, 26)?);
        Some(Self {
            name: bytes.get(HEADER..name_end)?,
            flags: u16_at(bytes, 6)?,
            method: u16_at(bytes, 8)?,
            checksum: u32_at(bytes, 14)?,
            packed: u32_at(bytes, 18)?,
            size: u32_at(bytes, 22)?,
            data: name_end + usize::from(u16_at(bytes, 28)?),
        })
    }
}

/// What a search brought.
pub(super) struct Found {
    /// A record of the directory for each entry.
    pub records: Vec<u8>,
    /// Whether there was room for all of them.
    pub all: bool,
}

/// Searches the first `limit` bytes for local headers whose place is not in `known`, which ascends, and gives a record
/// of the directory for each, `room` bytes at most.
pub(super) fn search(source: &impl ReadAt, known: &[u64], limit: u64, room: usize) -> io::Result<Found> {
    let mut search = Search { source, end: source.size().min(limit), start: 0, bytes: Vec::new() };
    let mut records = Vec::new();
    // The entry whose sizes are not known yet: its record, and where its data begins.
    let mut open: Option<(usize, u64)> = None;
    let mut at = 0;
    while let Some(place) = search.next(at)? {
        at = place + 4;
        let bytes = search.at(place);
        if open.is_some_and(|(_, data)| place < data) {
            // In its extra field.
            continue;
        }
        if bytes.starts_with(DESCRIPTOR_SIGNATURE) {
            let Some((record, data)) = open else { continue };
            let length = place.saturating_sub(data);
            let sizes = bytes.get(4..DESCRIPTOR).filter(|sizes| u32_at(sizes, 4).map(u64::from) == Some(length));
            if let Some(sizes) = sizes {
                directory::set_sizes(&mut records, record, sizes);
                open = None;
                at = place + DESCRIPTOR as u64;
            }
            continue;
        }
        if !bytes.starts_with(SIGNATURE) && !bytes.starts_with(directory::SIGNATURE) {
            continue;
        }
        if let Some((record, data)) = open.take() {
            directory::set_length(&mut records, record, place.saturating_sub(data));
        }
        let Some(header) = LocalHeader::read(bytes) else { continue };
        let data = place + header.data as u64;
        let follows = header.flags & SIZES_FOLLOW != 0 && header.packed == 0;
        let ahead = place + (HEADER + header.name.len()) as u64;
        let packed = u64::from(header.packed);
        if known.binary_search(&place).is_err() {
            if records.len() + directory::RECORD + header.name.len() > room {
                return Ok(Found { records, all: false });
            }
            if follows {
                open = Some((records.len(), data));
            }
            directory::write(&mut records, &header, place);
        }
        // What lies in the data of an entry is no entry of this archive, provided that the data ends where it says.
        at = if !follows && search.is_mark(data + packed)? { data + packed } else { ahead };
    }
    if let Some((record, data)) = open {
        directory::set_length(&mut records, record, source.size().saturating_sub(data));
    }
    Ok(Found { records, all: true })
}

/// A source, read on and on.
struct Search<'a, R> {
    source: &'a R,
    end: u64,
    /// Where `bytes` begin in the source.
    start: u64,
    bytes: Vec<u8>,
}

impl<R: ReadAt> Search<'_, R> {
    fn at(&self, place: u64) -> &[u8] {
        let index = place.checked_sub(self.start).and_then(|index| usize::try_from(index).ok());
        index.and_then(|index| self.bytes.get(index..)).unwrap_or_default()
    }

    /// The next mark from `place` on, with as much behind it as a header may have.
    fn next(&mut self, mut place: u64) -> io::Result<Option<u64>> {
        loop {
            let rest = self.at(place);
            let found = memmem::find(rest, MARK);
            let enough = rest.len().saturating_sub(found.unwrap_or(rest.len())) >= HEADER + usize::from(u16::MAX);
            let at_end = place.saturating_add(rest.len() as u64) >= self.end && !rest.is_empty();
            match found {
                Some(found) if enough || at_end => return Ok(Some(place + found as u64)),
                Some(found) => place += found as u64,
                None if place.saturating_add(rest.len() as u64) >= self.end => return Ok(None),
                // The mark may begin with the last byte.
                None => place += (rest.len() as u64).saturating_sub(1),
            }
            self.fill(place)?;
        }
    }

    fn fill(&mut self, place: u64) -> io::Result<()> {
        let length = usize::try_from(self.end.saturating_sub(place)).unwrap_or(CHUNK).min(CHUNK);
        self.bytes.resize(length, 0);
        let filled = self.source.read_at(place, &mut self.bytes)?;
        self.bytes.truncate(filled);
        self.start = place;
        if filled < length {
            // Cut while it was read.
            self.end = place + filled as u64;
        }
        Ok(())
    }

    fn is_mark(&self, place: u64) -> io::Result<bool> {
        if place >= self.end {
            return Ok(place == self.end);
        }
        if let Some(mark) = self.at(place).first_chunk::<2>() {
            return Ok(mark == MARK);
        }
        let mut mark = [0; 2];
        Ok(self.source.read_at(place, &mut mark)? == mark.len() && mark == MARK)
    }
}

impl Entry<'_> {
    /// Whether the directory tells of it; else its sizes may be unknown.
    pub(super) fn has_record(&self) -> bool {
        self.record != self.header
    }
}
