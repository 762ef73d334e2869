//! The data of an entry: where it begins, and what it unpacks to.
//!
//! What the platform does with it, see [`ZipAssetsProvider::OpenInternal`] and [`inflateImpl`]: a stored entry has as
//! many bytes as its unpacked size says; a deflated one must unpack to just as many; a checksum is never looked at.
//!
//! [`ZipAssetsProvider::OpenInternal`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/6156e44900bd2903365e8965f7e68352a14796fc/libs/androidfw/AssetsProvider.cpp
//! [`inflateImpl`]: https://github.com/yaap/system_libziparchive/blob/9e11b4604db0a0275b830a065778ee7190b75e45/zip_archive.cc

use std::io;

use flate2::{Crc, Decompress, DecompressError, FlushDecompress, Status};
use memchr::memmem;

use super::{
    Zip, ZipError,
    directory::Entry,
    local::{self, LocalHeader, SIZES_FOLLOW},
    notes::{Shown, lost, note, unseen},
};
use crate::{Anomaly, AnomalyKind, Effect, ReadAt};

/// How much packed data is read at once.
const CHUNK: usize = 64 << 10;
/// Room for the extra field of a local header, so that header and data come with one read.
const EXTRA: usize = 64;
/// How far from its place a local header is searched for, in both directions.
const NEARBY: u64 = 4 << 10;
/// Room that lets the end of the data be seen together with its last bytes.
const MORE: usize = 320;
/// Unpacks; its state is kept from one entry to the next.
#[derive(Debug, Default)]
pub struct Inflater {
    state: Option<Decompress>,
    /// Packed bytes, of which those in `from..` are still to be used.
    input: Vec<u8>,
    from: usize,
}

/// Where the data of an entry is.
#[derive(Debug, Clone, Copy)]
struct Data {
    /// Where it begins in the file.
    start: u64,
    /// Bytes of it.
    length: u64,
    deflated: bool,
}

/// How unpacking ended.
enum Outcome {
    Whole,
    /// It would have gone on.
    More,
    Broken(DecompressError),
    /// The packed data ended before that what it unpacks to.
    CutOff,
}

impl Inflater {
    fn reset(&mut self) {
        match &mut self.state {
            Some(state) => state.reset(false),
            None => self.state = Some(Decompress::new(false)),
        }
    }

    /// Forgets the input.
    fn clear(&mut self) {
        self.input.clear();
        self.from = 0;
    }

    /// Reads up to `length` bytes at `offset` into the input.
    fn fill<R: ReadAt>(&mut self, source: &R, offset: u64, length: usize) -> io::Result<()> {
        let length = length.min(usize::try_from(source.size().saturating_sub(offset)).unwrap_or(length));
        self.from = 0;
        // No need to clear what is overwritten.
        if self.input.len() < length {
            self.input.resize(length, 0);
        }
        self.input.truncate(length);
        let filled = source.read_at(offset, &mut self.input)?;
        self.input.truncate(filled);
        Ok(())
    }

    fn input(&self) -> &[u8] {
        self.input.get(self.from..).unwrap_or_default()
    }
}

/// The unpacked bytes of an entry, in pieces: 64 KB of packed data are in memory at most.
#[derive(Debug)]
pub struct Reader<'a, R> {
    source: &'a R,
    inflater: &'a mut Inflater,
    deflated: bool,
    /// Where the data goes on that is not in memory yet, and how much of it there is.
    next: u64,
    left: u64,
    /// How it ended, once it did; an error is given once.
    end: Option<Result<(), io::Error>>,
}

impl<'a, R: ReadAt> Reader<'a, R> {
    /// The data may already stand in the inflater's input, from `from` on.
    fn new(source: &'a R, inflater: &'a mut Inflater, data: Data) -> Self {
        if data.deflated {
            inflater.reset();
        }
        let there = usize::try_from(data.length).unwrap_or(usize::MAX).min(inflater.input().len());
        inflater.input.truncate(inflater.from + there);
        let there = there as u64;
        let Data { start, length, deflated } = data;
        Self { source, inflater, deflated, next: start + there, left: length - there, end: None }
    }

    /// Has some input ready, if there is any.
    fn refill(&mut self) -> io::Result<()> {
        if !self.inflater.input().is_empty() || self.left == 0 {
            return Ok(());
        }
        let length = usize::try_from(self.left).unwrap_or(CHUNK).min(CHUNK);
        self.inflater.fill(self.source, self.next, length)?;
        let read = self.inflater.input.len();
        self.next += read as u64;
        self.left = if read < length { 0 } else { self.left - read as u64 };
        Ok(())
    }

    /// One step of inflating; gives how it ended, if it did.
    fn step<E>(
        &mut self,
        inflate: impl FnOnce(&mut Decompress, &[u8]) -> Result<Status, E>,
    ) -> io::Result<Result<Option<Outcome>, E>> {
        self.refill()?;
        let Inflater { state, input, from } = &mut *self.inflater;
        let Some(state) = state else { return Ok(Ok(Some(Outcome::CutOff))) };
        let packed = input.get(*from..).unwrap_or_default();
        let (taken, given) = (state.total_in(), state.total_out());
        let status = inflate(state, packed);
        let moved = state.total_in() - taken;
        *from += usize::try_from(moved).unwrap_or(usize::MAX).min(packed.len());
        Ok(status.map(|status| match status {
            Status::StreamEnd => Some(Outcome::Whole),
            _ if moved == 0 && state.total_out() == given => Some(Outcome::CutOff),
            _ => None,
        }))
    }

    /// Unpacks into `content`, up to `limit` bytes and some more, or until it ends.
    fn unpack(&mut self, expected: u64, limit: usize, content: &mut Vec<u8>) -> io::Result<Outcome> {
        let packed = self.left.saturating_add(self.inflater.input().len() as u64);
        let likely = usize::try_from(expected.min(packed.saturating_mul(8))).unwrap_or(limit).min(limit);
        content.reserve_exact(likely.saturating_add(MORE));
        loop {
            if content.len() > limit {
                return Ok(Outcome::More);
            }
            if content.len() == content.capacity() {
                content.reserve_exact(content.len().max(CHUNK).min(limit - content.len()).saturating_add(MORE));
            }
            match self.step(|state, packed| state.decompress_vec(packed, content, FlushDecompress::None))? {
                Ok(Some(outcome)) => return Ok(outcome),
                Ok(None) => {}
                Err(error) => return Ok(Outcome::Broken(error)),
            }
        }
    }

    /// How many bytes came out so far.
    fn given(&self) -> u64 {
        self.inflater.state.as_ref().map_or(0, Decompress::total_out)
    }

    fn copy(&mut self, limit: usize, content: &mut Vec<u8>) -> io::Result<Outcome> {
        while content.len() <= limit {
            self.refill()?;
            let ready = self.inflater.input();
            if ready.is_empty() {
                return Ok(Outcome::Whole);
            }
            content.extend_from_slice(ready);
            self.inflater.from = self.inflater.input.len();
        }
        Ok(Outcome::More)
    }
}

impl<R: ReadAt> io::Read for Reader<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        if !self.deflated {
            self.refill()?;
            let ready = self.inflater.input();
            let length = ready.len().min(buffer.len());
            if let (Some(to), Some(from)) = (buffer.get_mut(..length), ready.get(..length)) {
                to.copy_from_slice(from);
            }
            self.inflater.from += length;
            return Ok(length);
        }
        while self.end.is_none() {
            let before = self.given();
            let step = self.step(|state, packed| state.decompress(packed, buffer, FlushDecompress::None))?;
            self.end = match step {
                Ok(None) => None,
                Ok(Some(Outcome::CutOff)) => Some(Err(io::ErrorKind::UnexpectedEof.into())),
                Ok(Some(_)) => Some(Ok(())),
                Err(error) => Some(Err(io::Error::new(io::ErrorKind::InvalidData, error))),
            };
            let given = self.given() - before;
            if given > 0 {
                return Ok(usize::try_from(given).unwrap_or(buffer.len()));
            }
        }
        match self.end.replace(Ok(())) {
            Some(Err(error)) => Err(error),
            _ => Ok(0),
        }
    }
}

impl<R: ReadAt> Zip<R> {
    /// Finds the data of an entry, and has the first of it in the inflater's input.
    fn locate(
        &self,
        entry: &Entry<'_>,
        inflater: &mut Inflater,
        anomalies: &mut Vec<Anomaly>,
    ) -> Result<Data, ZipError> {
        let mut header = entry.header;
        let packed = usize::try_from(entry.packed).unwrap_or(CHUNK).min(CHUNK);
        let wanted = local::HEADER + entry.name.len() + EXTRA + packed;
        inflater.fill(&self.source, header, wanted)?;
        if LocalHeader::read(inflater.input()).is_none() {
            header = self.search_header(entry, inflater, anomalies)?;
            inflater.fill(&self.source, header, wanted)?;
        }
        let Some(local) = LocalHeader::read(inflater.input()) else {
            return Err(ZipError::entry(entry, "no local header"));
        };
        let start = header.saturating_add(local.data as u64);
        let from = local.data;
        self.compare(entry, &local, start, anomalies);
        let there = self.source.size().saturating_sub(start);
        if from > inflater.input.len() {
            inflater.clear();
        } else {
            inflater.from = from;
        }
        let stored = Data { start, length: entry.size.min(there), deflated: false };
        let deflated = Data { start, length: entry.packed.min(there), deflated: true };
        Ok(match entry.method {
            Entry::STORED => stored,
            Entry::DEFLATED => deflated,
            _ if entry.packed == entry.size => stored,
            _ if self.unpacks_as_told(entry, deflated, inflater)? => {
                inflater.clear();
                deflated
            }
            _ => {
                inflater.clear();
                stored
            }
        })
    }

    /// The platform opens an entry only when its local header says the same as the directory.
    fn compare(&self, entry: &Entry<'_>, local: &LocalHeader<'_>, start: u64, anomalies: &mut Vec<Anomaly>) {
        if !entry.has_record() {
            return;
        }
        let name = Shown(entry.name);
        let unseen = unseen(entry.name);
        if local.name != entry.name {
            let detail = format!("{name}: {}", Shown(local.name));
            note(anomalies, AnomalyKind::LocalHeader, unseen, entry.header, detail);
        }
        let large = local.packed == u32::MAX || local.size == u32::MAX;
        let local_sizes = (u64::from(local.packed), u64::from(local.size), local.checksum);
        if local.flags & SIZES_FOLLOW == 0 && !large && local_sizes != (entry.packed, entry.size, entry.checksum) {
            let (packed, size, checksum) = local_sizes;
            let detail = format!(
                "{name}: {packed} {size} {checksum:08x} != {} {} {:08x}",
                entry.packed, entry.size, entry.checksum
            );
            note(anomalies, AnomalyKind::SizeMismatch, unseen, entry.header, detail);
        }
        if local.method != entry.method {
            let detail = format!("{name}: {} != {}", local.method, entry.method);
            note(anomalies, AnomalyKind::CompressionMethod, Effect::Misleads, entry.header, detail);
        }
        if (local.flags ^ entry.flags) & Entry::ENCRYPTED != 0 {
            note(anomalies, AnomalyKind::EncryptedFlag, Effect::Misleads, entry.header, &name);
        }
        let room = self.directory_offset().saturating_sub(start);
        let length = if entry.method == Entry::STORED { entry.packed.max(entry.size) } else { entry.packed };
        if length > room {
            note(anomalies, AnomalyKind::SizeMismatch, unseen, entry.record, format!("{name}: {length} > {room}"));
        } else if entry.method == Entry::STORED && entry.packed != entry.size {
            let detail = format!("{name}: {} != {}", entry.packed, entry.size);
            note(anomalies, AnomalyKind::SizeMismatch, Effect::Misleads, entry.record, detail);
        }
    }

    /// Looks at the local header of an entry, without its data.
    pub(super) fn check_local_header(&self, entry: &Entry<'_>, inflater: &mut Inflater, anomalies: &mut Vec<Anomaly>) {
        let wanted = local::HEADER + entry.name.len();
        if inflater.fill(&self.source, entry.header, wanted).is_err() {
            return;
        }
        match LocalHeader::read(inflater.input()) {
            Some(local) => self.compare(entry, &local, entry.header.saturating_add(local.data as u64), anomalies),
            None => drop(self.search_header(entry, inflater, anomalies)),
        }
    }

    /// Where the local header is, when it is not where it should be.
    fn search_header(
        &self,
        entry: &Entry<'_>,
        inflater: &mut Inflater,
        anomalies: &mut Vec<Anomaly>,
    ) -> Result<u64, ZipError> {
        if self.shift != 0 {
            let header = entry.header.saturating_add(self.shift);
            inflater.fill(&self.source, header, local::HEADER + entry.name.len())?;
            if LocalHeader::read(inflater.input()).is_some() {
                return Ok(header);
            }
        }
        let start = entry.header.saturating_sub(NEARBY);
        let length = 2 * NEARBY as usize + local::HEADER + entry.name.len();
        inflater.fill(&self.source, start, length)?;
        let near = memmem::find_iter(&inflater.input, local::SIGNATURE).find(|at| {
            let header = inflater.input.get(*at..).and_then(LocalHeader::read);
            header.is_some_and(|header| header.name == entry.name)
        });
        let name = Shown(entry.name);
        note(anomalies, AnomalyKind::LocalHeader, unseen(entry.name), entry.header, name);
        near.map(|at| start + at as u64).ok_or_else(|| ZipError::entry(entry, "no local header"))
    }

    /// Whether an entry of another compression method is a deflated one: then it unpacks to what the directory tells.
    fn unpacks_as_told(&self, entry: &Entry<'_>, data: Data, inflater: &mut Inflater) -> io::Result<bool> {
        if entry.size > self.most_unpacked() as u64 {
            return Ok(false);
        }
        let mut reader = Reader::new(&self.source, inflater, data);
        let (mut checksum, mut size, mut piece) = (Crc::new(), 0, [0; 4 << 10]);
        loop {
            match io::Read::read(&mut reader, &mut piece) {
                Ok(0) => return Ok(size == entry.size && checksum.sum() == entry.checksum),
                Ok(length) => {
                    checksum.update(piece.get(..length).unwrap_or_default());
                    size += length as u64;
                }
                Err(error) => match error.kind() {
                    io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => return Ok(false),
                    _ => return Err(error),
                },
            }
            if size > entry.size {
                return Ok(false);
            }
        }
    }

    /// Unpacks an entry into `content`, which is emptied first, up to `limit` bytes. Gives whether that is all of it.
    ///
    /// What came out before the data broke stays in `content`; why it is not all of it, is among the `anomalies`.
    ///
    /// An entry with another compression method than 0 and 8 is taken for a deflated one when it unpacks to what the
    /// directory tells, size and checksum, and else for a stored one: the platform's readers do not agree on these.
    ///
    /// # Errors
    ///
    /// [`ZipError::Entry`] when its data cannot be found, and [`ZipError::Read`].
    pub fn read(
        &self,
        entry: &Entry<'_>,
        limit: usize,
        inflater: &mut Inflater,
        content: &mut Vec<u8>,
        anomalies: &mut Vec<Anomaly>,
    ) -> Result<bool, ZipError> {
        content.clear();
        let data = self.locate(entry, inflater, anomalies)?;
        let limit = limit.min(self.most_unpacked());
        let mut reader = Reader::new(&self.source, inflater, data);
        let outcome =
            if data.deflated { reader.unpack(entry.size, limit, content)? } else { reader.copy(limit, content)? };
        let name = Shown(entry.name);
        let lost = lost(entry.name);
        let came = content.len();
        let place = reader.next.saturating_sub(reader.inflater.input().len() as u64);
        match outcome {
            // What was unpacked last may have gone over the limit.
            Outcome::Whole if came <= limit => {}
            Outcome::Whole | Outcome::More => {
                content.truncate(limit);
                note(anomalies, AnomalyKind::Limit, Effect::Hides, entry.record, format!("{name}: > {limit}"));
                return Ok(false);
            }
            Outcome::Broken(error) => {
                note(
                    anomalies,
                    AnomalyKind::PackedData,
                    lost,
                    place,
                    format!("{name}: {error}, {came}/{}", entry.size),
                );
                return Ok(false);
            }
            Outcome::CutOff => {
                note(anomalies, AnomalyKind::CutOff, lost, place, format!("{name}: {came}/{}", entry.size));
                return Ok(false);
            }
        }
        if entry.has_record() && came as u64 != entry.size {
            let kind = if data.deflated { AnomalyKind::SizeMismatch } else { AnomalyKind::CutOff };
            let effect = if data.deflated { unseen(entry.name) } else { lost };
            note(anomalies, kind, effect, entry.record, format!("{name}: {came} != {}", entry.size));
            return Ok(data.deflated);
        }
        if entry.has_record() {
            let mut checksum = Crc::new();
            checksum.update(content);
            if checksum.sum() != entry.checksum {
                let detail = format!("{name}: {:08x} != {:08x}", checksum.sum(), entry.checksum);
                note(anomalies, AnomalyKind::Checksum, Effect::Misleads, entry.record, detail);
            }
        }
        Ok(true)
    }

    pub(super) fn reader_of<'a>(
        &'a self,
        entry: &Entry<'_>,
        inflater: &'a mut Inflater,
    ) -> Result<Reader<'a, R>, ZipError> {
        let mut anomalies = Vec::new();
        let data = self.locate(entry, inflater, &mut anomalies)?;
        Ok(Reader::new(&self.source, inflater, data))
    }

    /// Where a stored entry begins, and its length.
    pub(super) fn stored_at(&self, entry: &Entry<'_>) -> Option<(u64, u64)> {
        let stored = match entry.method {
            Entry::STORED => true,
            Entry::DEFLATED => false,
            _ => entry.packed == entry.size,
        };
        if !stored {
            return None;
        }
        let (mut anomalies, mut inflater) = (Vec::new(), Inflater::default());
        let headless = Entry { packed: 0, method: Entry::STORED, ..*entry };
        let data = self.locate(&headless, &mut inflater, &mut anomalies).ok()?;
        Some((data.start, entry.size))
    }
}
