//! The archive, as Android's own reader takes it: [`libziparchive`], and what the framework makes of it.
//!
//! The rules are in docs/formats.md, "APK: the archive". Where the platform refuses an archive, it is read all the
//! same, as far as it can be, and the reason becomes an [`Anomaly`].
//!
//! [`libziparchive`]: https://github.com/yaap/system_libziparchive/blob/9e11b4604db0a0275b830a065778ee7190b75e45/zip_archive.cc

mod data;
mod directory;
mod end;
mod inspect;
mod local;
mod notes;
mod open;
#[cfg(test)]
mod tests;

use std::io;

pub use self::{
    data::{Inflater, Reader},
    directory::Entry,
};
use self::{
    directory::{Record, Records},
    notes::Shown,
    open::Known,
};
use crate::{
    Anomaly, Limits, ReadAt, Window,
    apk::{MANIFEST, TABLE},
};

/// An archive whose directory was found.
#[derive(Debug)]
pub struct Zip<R> {
    source: R,
    /// The records, among other bytes, and where they are.
    bytes: Vec<u8>,
    records: std::ops::Range<usize>,
    /// Where those begin, among the records, that were made from local headers.
    made: usize,
    /// Where the directory begins in the file.
    directory: u64,
    /// How much further behind the local headers may be than they are said to be.
    shift: u64,
    known: Known,
    most_unpacked: usize,
}

/// Why an archive or an entry of it cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ZipError {
    /// No end record: this is no archive, or its end is missing.
    #[error("no zip archive, or its end is missing")]
    NoEnd,
    /// The directory is not to be found.
    #[error("the directory of the archive cannot be found")]
    NoDirectory,
    /// The data of an entry cannot be found or unpacked.
    #[error("{entry} cannot be unpacked: {problem}")]
    Entry {
        /// Its name.
        entry: String,
        /// Why not.
        problem: String,
    },
    /// The operating system does not give the bytes.
    #[error(transparent)]
    Read(#[from] io::Error),
}

impl ZipError {
    fn entry(entry: &Entry<'_>, problem: &str) -> Self {
        Self::Entry { entry: Shown(entry.name).to_string(), problem: problem.to_owned() }
    }
}

impl<R: ReadAt> Zip<R> {
    /// Finds the directory of an archive: one read of 4 KB, and another where it does not lie in these.
    ///
    /// # Errors
    ///
    /// [`ZipError`] when there is none. What is merely odd goes to `anomalies`; [`inspect`](Self::inspect) tells more.
    pub fn open(source: R, limits: &Limits, anomalies: &mut Vec<Anomaly>) -> Result<Self, ZipError> {
        let mut odd = Vec::new();
        let zip = open::open(source, limits, &mut odd);
        anomalies.append(&mut odd);
        zip
    }

    /// Looks at what costs more than the way to the manifest: the names of all entries, what the directory says of
    /// each, the first bytes, the local headers of the entries that the platform opens by name.
    pub fn inspect(&self, anomalies: &mut Vec<Anomaly>) {
        let mut odd = Vec::new();
        inspect::inspect(self, &mut odd);
        odd.retain(|anomaly| !anomalies.contains(anomaly));
        anomalies.append(&mut odd);
    }

    /// The bytes of all of it.
    pub fn source(&self) -> &R {
        &self.source
    }

    /// Where the directory begins in the file: a signing block ends there.
    pub fn directory_offset(&self) -> u64 {
        self.directory
    }

    /// Every entry that the platform sees, in the order of the directory; where it sees none because it refuses the
    /// archive, every entry that was found.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.records().filter_map(|record| match record {
            Record::Entry(entry) => Some(entry),
            Record::Broken { .. } => None,
        })
    }

    /// How many bytes may come out of it at once.
    pub(crate) fn most_unpacked(&self) -> usize {
        self.most_unpacked
    }

    fn records(&self) -> Records<'_> {
        Records::new(self.bytes.get(self.records.clone()).unwrap_or_default(), self.directory, self.made)
    }

    /// The entry that the platform opens by this name: the first. (The platform of today refuses an archive with two.)
    pub fn find(&self, name: &str) -> Option<Entry<'_>> {
        let place = match name {
            MANIFEST => self.known.manifest,
            TABLE => self.known.table,
            _ => return self.entries().find(|entry| entry.name == name.as_bytes()),
        };
        let mut records = self.records();
        records.at = place?;
        match records.next()? {
            Record::Entry(entry) => Some(entry),
            Record::Broken { .. } => None,
        }
    }

    /// The place of an entry that is stored as it is; `None` when it is packed, or its local header cannot be read.
    pub fn stored(&self, entry: &Entry<'_>) -> Option<Window<&R>> {
        let (start, size) = self.stored_at(entry)?;
        Some(Window::new(&self.source, start, size))
    }

    /// The unpacked bytes of an entry as a stream, for entries too large to be held. Without a limit: whoever reads
    /// them, stops in time.
    ///
    /// Broken data is an error of the stream, [`io::ErrorKind::InvalidData`] or [`io::ErrorKind::UnexpectedEof`],
    /// behind everything that came out before. The checksum is not looked at.
    ///
    /// # Errors
    ///
    /// As for [`read`](Self::read).
    pub fn reader<'a>(&'a self, entry: &Entry<'_>, inflater: &'a mut Inflater) -> Result<Reader<'a, R>, ZipError> {
        self.reader_of(entry, inflater)
    }
}
