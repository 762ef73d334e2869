//! The directory: one record for each entry, one behind the other.
//!
//! The platform reads as many records as the end record tells, and refuses the archive when one of them is broken
//! ([`ParseZipArchive`]). Here the next whole record is searched for, so that a broken one hides only itself.
//!
//! [`ParseZipArchive`]: https://github.com/yaap/system_libziparchive/blob/9e11b4604db0a0275b830a065778ee7190b75e45/zip_archive.cc

use memchr::memmem;

use super::local::LocalHeader;
use crate::chunk::{u16_at, u32_at, u64_at};

pub(super) const SIGNATURE: &[u8] = b"PK\x01\x02";
/// Bytes of a record without its name, extra field and comment.
pub(super) const RECORD: usize = 46;
const ZIP64_EXTRA: u16 = 1;

/// One entry, as the directory tells of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'zip> {
    /// Its name, which may be no text.
    pub name: &'zip [u8],
    /// 0 stored, 8 deflated; for others see [`Zip::read`](super::Zip::read).
    pub method: u16,
    /// General purpose flags.
    pub flags: u16,
    /// CRC-32 of the unpacked bytes.
    pub checksum: u32,
    /// Bytes in the archive.
    pub packed: u64,
    /// Bytes when unpacked.
    pub size: u64,
    /// Where its local header is said to begin.
    pub header: u64,
    /// Where its record in the directory begins, in the file; where there is none, its local header.
    pub record: u64,
}

impl Entry<'_> {
    /// The flag of an encrypted entry. The platform does not look at it.
    pub const ENCRYPTED: u16 = 1;
    pub(super) const STORED: u16 = 0;
    pub(super) const DEFLATED: u16 = 8;
}

/// What stands at a place of the directory.
pub(super) enum Record<'a> {
    Entry(Entry<'a>),
    /// No record, or one that reaches beyond the end; the next one follows.
    Broken {
        /// Where, in the file.
        offset: u64,
    },
}

/// The records of a directory.
#[derive(Debug, Clone)]
pub(super) struct Records<'a> {
    bytes: &'a [u8],
    /// Where `bytes` begin in the file.
    start: u64,
    /// Where the records begin that were made from local headers: they stand nowhere in the file.
    made: usize,
    /// Where the next record begins.
    pub at: usize,
}

impl<'a> Records<'a> {
    pub fn new(bytes: &'a [u8], start: u64, made: usize) -> Self {
        Self { bytes, start, made, at: 0 }
    }

    /// The record at a place, and where the next one begins.
    fn entry(&self, at: usize) -> Option<(Entry<'a>, usize)> {
        let record = self.bytes.get(at..)?;
        let fixed: &[u8; RECORD] = record.first_chunk()?;
        if !fixed.starts_with(SIGNATURE) {
            return None;
        }
        let name_end = RECORD + usize::from(u16_at(fixed, 28)?);
        let extra_end = name_end + usize::from(u16_at(fixed, 30)?);
        let end = extra_end + usize::from(u16_at(fixed, 32)?);
        let room = if at < self.made { self.made - at } else { record.len() };
        if end > room.min(record.len()) {
            return None;
        }
        let mut entry = Entry {
            name: record.get(RECORD..name_end)?,
            method: u16_at(fixed, 10)?,
            flags: u16_at(fixed, 8)?,
            checksum: u32_at(fixed, 16)?,
            packed: u32_at(fixed, 20)?.into(),
            size: u32_at(fixed, 24)?.into(),
            header: u32_at(fixed, 42)?.into(),
            record: self.start.saturating_add(at as u64),
        };
        if [entry.packed, entry.size, entry.header].contains(&u32::MAX.into())
            && let Some(large) = Zip64::read(record.get(name_end..extra_end)?, &entry)
        {
            entry.size = large.size.unwrap_or(entry.size);
            entry.packed = large.packed.unwrap_or(entry.packed);
            entry.header = large.header.unwrap_or(entry.header);
        }
        if at >= self.made {
            entry.record = entry.header;
        }
        Some((entry, at + end))
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        if self.at >= self.bytes.len() {
            return None;
        }
        if let Some((entry, next)) = self.entry(self.at) {
            self.at = next;
            return Some(Record::Entry(entry));
        }
        let offset = self.start.saturating_add(self.at as u64);
        let next = self.bytes.get(self.at + 1..).and_then(|rest| memmem::find(rest, SIGNATURE));
        self.at = next.map_or(self.bytes.len(), |next| self.at + 1 + next);
        Some(Record::Broken { offset })
    }
}

/// The sizes and place of a large entry, from the extra field. Those stand there whose 32-bit field is 0xffffffff, or
/// all three of them ([`ParseZip64ExtendedInfoInExtraField`]).
///
/// [`ParseZip64ExtendedInfoInExtraField`]: https://github.com/yaap/system_libziparchive/blob/9e11b4604db0a0275b830a065778ee7190b75e45/zip_archive.cc
struct Zip64 {
    size: Option<u64>,
    packed: Option<u64>,
    header: Option<u64>,
}

impl Zip64 {
    fn read(mut extra: &[u8], entry: &Entry<'_>) -> Option<Self> {
        loop {
            let (kind, length) = (u16_at(extra, 0)?, usize::from(u16_at(extra, 2)?));
            let field = extra.get(4..4 + length)?;
            if kind != ZIP64_EXTRA {
                extra = extra.get(4 + length..)?;
                continue;
            }
            let complete = matches!(length, 24 | 28);
            let mut at = 0;
            let mut take = |told: u64| -> Option<u64> {
                (complete || told == u64::from(u32::MAX))
                    .then(|| {
                        at += 8;
                        u64_at(field, at - 8)
                    })
                    .flatten()
            };
            return Some(Self { size: take(entry.size), packed: take(entry.packed), header: take(entry.header) });
        }
    }
}

/// Writes the record that an entry would have by its local header.
pub(super) fn write(records: &mut Vec<u8>, header: &LocalHeader<'_>, place: u64) {
    let name = u16::try_from(header.name.len()).unwrap_or(u16::MAX);
    records.extend_from_slice(SIGNATURE);
    records.extend_from_slice(&[0; 4]);
    records.extend_from_slice(&header.flags.to_le_bytes());
    records.extend_from_slice(&header.method.to_le_bytes());
    records.extend_from_slice(&[0; 4]);
    records.extend_from_slice(&header.checksum.to_le_bytes());
    records.extend_from_slice(&header.packed.to_le_bytes());
    records.extend_from_slice(&header.size.to_le_bytes());
    records.extend_from_slice(&name.to_le_bytes());
    records.extend_from_slice(&[0; 12]);
    records.extend_from_slice(&u32::try_from(place).unwrap_or(u32::MAX).to_le_bytes());
    records.extend_from_slice(header.name);
}

/// Sets checksum, packed and unpacked size of the record at `at`: 12 bytes.
pub(super) fn set_sizes(records: &mut [u8], at: usize, sizes: &[u8]) {
    if let Some(place) = records.get_mut(at + 16..at + 28).filter(|place| place.len() == sizes.len()) {
        place.copy_from_slice(sizes);
    }
}

/// Sets the size of the record at `at` to what lies between its header and the next thing.
pub(super) fn set_length(records: &mut [u8], at: usize, length: u64) {
    let length = u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes();
    set_sizes(records, at, &[[0; 4], length, length].concat());
}
