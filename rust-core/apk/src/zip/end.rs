//! The end record: the last thing of an archive, from which the directory is found.
//!
//! The platform takes the last place that looks like an end record, whose comment must then reach exactly to the end of
//! the file ([`FindCentralDirectoryInfo`]). Nothing else of it is looked at but the place, size and number of records
//! of the directory; where one of the first two is 0xffffffff, those of the zip64 record count.
//!
//! [`FindCentralDirectoryInfo`]: https://github.com/yaap/system_libziparchive/blob/9e11b4604db0a0275b830a065778ee7190b75e45/zip_archive.cc

use std::io;

use memchr::memmem;

use super::notes::note;
use crate::{
    Anomaly, AnomalyKind, Effect, ReadAt,
    chunk::{u16_at, u32_at, u64_at},
};

const SIGNATURE: &[u8] = b"PK\x05\x06";
const SIZE: usize = 22;
const LONGEST_COMMENT: usize = 0xffff;
/// What is read first: it holds the whole directory of half of all APKs.
const FIRST_READ: usize = 4 << 10;
/// How many places that look like an end record are tried when the last one is none.
const TRIES: usize = 64;

const LOCATOR_SIGNATURE: u32 = 0x0706_4b50;
const LOCATOR_SIZE: u64 = 20;
const ZIP64_SIGNATURE: u32 = 0x0606_4b50;
const ZIP64_SIZE: usize = 56;

/// The last bytes of a source.
pub(super) struct Tail {
    /// Where they begin in it.
    pub start: u64,
    pub bytes: Vec<u8>,
}

impl Tail {
    fn read(source: &impl ReadAt, length: usize) -> io::Result<Self> {
        let start = source.size().saturating_sub(length as u64);
        let mut bytes = vec![0; usize::try_from(source.size() - start).unwrap_or(length)];
        let filled = source.read_at(start, &mut bytes)?;
        bytes.truncate(filled);
        Ok(Self { start, bytes })
    }

    /// Where a place in the source is among these bytes.
    pub fn index(&self, offset: u64) -> Option<usize> {
        usize::try_from(offset.checked_sub(self.start)?).ok().filter(|index| *index <= self.bytes.len())
    }
}

/// What the end record tells of the directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct End {
    /// Where the record begins, or the zip64 record before it: the directory must end there.
    pub offset: u64,
    /// Where the directory is said to begin.
    pub directory: u64,
    /// How many bytes it is said to have.
    pub size: u64,
    /// How many records it is said to have.
    pub count: u64,
    /// Its comment reaches exactly to the end of the file.
    pub fits: bool,
}

/// Reads the end of a source, and finds the end record there.
pub(super) fn find(source: &impl ReadAt, anomalies: &mut Vec<Anomaly>) -> io::Result<(Tail, Option<End>)> {
    let mut tail = Tail::read(source, FIRST_READ)?;
    let mut last = last_place(&tail.bytes);
    if last.is_none() && tail.start > 0 {
        tail = Tail::read(source, SIZE + LONGEST_COMMENT)?;
        last = last_place(&tail.bytes);
    }
    let Some(last) = last else { return Ok((tail, None)) };
    let fits = comment_fits(&tail.bytes, last);
    let place = if fits {
        if is_in_comment_of_another(&tail.bytes, last) {
            note(anomalies, AnomalyKind::EndRecordInComment, Effect::Misleads, tail.start + last as u64, "");
        }
        last
    } else {
        let whole = Tail::read(source, SIZE + LONGEST_COMMENT)?;
        let further = whole.bytes.len().saturating_sub(tail.bytes.len());
        tail = whole;
        refuse(&tail, last + further, anomalies)
    };
    let comment = tail.bytes.get(place + SIZE..).unwrap_or_default();
    if let Some(fake) = memmem::find(comment, SIGNATURE).filter(|_| fits) {
        let offset = tail.start + (place + SIZE + fake) as u64;
        note(anomalies, AnomalyKind::EndRecordInComment, Effect::Misleads, offset, "");
    }
    let end = read(source, &tail, place, anomalies)?;
    Ok((tail, end))
}

/// The last place where a whole end record may begin.
fn last_place(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(SIZE)?;
    if bytes.get(last..)?.starts_with(SIGNATURE) {
        return Some(last);
    }
    memmem::rfind(bytes.get(..last + SIGNATURE.len() - 1)?, SIGNATURE)
}

fn comment_fits(bytes: &[u8], place: usize) -> bool {
    u16_at(bytes, place + 20).is_some_and(|length| place + SIZE + usize::from(length) == bytes.len())
}

/// Whether a record further ahead takes this one for a part of its comment, as readers would that search forwards.
fn is_in_comment_of_another(bytes: &[u8], place: usize) -> bool {
    memmem::find_iter(bytes.get(..place).unwrap_or_default(), SIGNATURE).any(|other| comment_fits(bytes, other))
}

/// The platform refuses the last place: says why, and gives the one that most probably is the end record.
fn refuse(tail: &Tail, last: usize, anomalies: &mut Vec<Anomaly>) -> usize {
    let mut before = last;
    for _ in 0..TRIES {
        if comment_fits(&tail.bytes, before) {
            note(anomalies, AnomalyKind::EndRecordInComment, Effect::Refused, tail.start + last as u64, "");
            return before;
        }
        let Some(next) = memmem::rfind(tail.bytes.get(..before).unwrap_or_default(), SIGNATURE) else { break };
        before = next;
    }
    let comment = u16_at(&tail.bytes, last + 20).map_or(0, usize::from);
    let end = last + SIZE + comment;
    if end < tail.bytes.len() {
        let behind = tail.bytes.len() - end;
        note(anomalies, AnomalyKind::BytesBehindEnd, Effect::Refused, tail.start + end as u64, behind);
    } else {
        note(
            anomalies,
            AnomalyKind::CutOff,
            Effect::Refused,
            tail.start + tail.bytes.len() as u64,
            end - tail.bytes.len(),
        );
    }
    last
}

fn read(source: &impl ReadAt, tail: &Tail, place: usize, anomalies: &mut Vec<Anomaly>) -> io::Result<Option<End>> {
    let offset = tail.start + place as u64;
    let fits = comment_fits(&tail.bytes, place);
    let (Some(count), Some(size), Some(directory)) =
        (u16_at(&tail.bytes, place + 10), u32_at(&tail.bytes, place + 12), u32_at(&tail.bytes, place + 16))
    else {
        return Ok(None);
    };
    if size == u32::MAX || directory == u32::MAX {
        if let Some(end) = read_zip64(source, offset, fits)? {
            return Ok(Some(end));
        }
        note(anomalies, AnomalyKind::SizeMismatch, Effect::Refused, offset, "zip64");
    }
    Ok(Some(End { offset, directory: directory.into(), size: size.into(), count: count.into(), fits }))
}

/// The zip64 record, whose locator stands right before the end record.
fn read_zip64(source: &impl ReadAt, end: u64, fits: bool) -> io::Result<Option<End>> {
    let Some(locator_offset) = end.checked_sub(LOCATOR_SIZE) else { return Ok(None) };
    let mut locator = [0; LOCATOR_SIZE as usize];
    let read = source.read_at(locator_offset, &mut locator)?;
    if read < locator.len() || u32_at(&locator, 0) != Some(LOCATOR_SIGNATURE) {
        return Ok(None);
    }
    let Some(offset) = u64_at(&locator, 8) else { return Ok(None) };
    if locator_offset.checked_sub(ZIP64_SIZE as u64).is_none_or(|last| offset > last) {
        return Ok(None);
    }
    let mut record = [0; ZIP64_SIZE];
    let read = source.read_at(offset, &mut record)?;
    if read < record.len() || u32_at(&record, 0) != Some(ZIP64_SIGNATURE) {
        return Ok(None);
    }
    Ok(match (u64_at(&record, 32), u64_at(&record, 40), u64_at(&record, 48)) {
        (Some(count), Some(size), Some(directory)) => Some(End { offset, directory, size, count, fits }),
        _ => None,
    })
}
