//! One app: an APK, or a set of APKs that are installed together.

use std::collections::BTreeMap;

use crate::{Anomaly, Apk, ApkError, Limits, ReadAt, Scratch, Window};

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// An APK.
    Apk,
    /// `.apks`, as bundletool makes it.
    Apks,
    /// `.xapk`.
    Xapk,
    /// `.apkm`.
    Apkm,
    /// A zip of splits.
    Splits,
}

/// An app.
#[derive(Debug)]
pub struct App<R> {
    /// What the file is.
    pub kind: FileKind,
    /// The base.
    pub base: Apk<Content<R>>,
    /// Its splits, with the names of their entries.
    pub splits: Vec<(String, Apk<Content<R>>)>,
    /// What is odd about the set; each APK has its own.
    pub anomalies: Vec<Anomaly>,
}

/// The bytes of an APK: the file, a stored entry of it, or one that was unpacked.
#[derive(Debug)]
pub enum Content<R> {
    /// In place.
    Place(Window<R>),
    /// Unpacked.
    Unpacked(Vec<u8>),
}

impl<R: ReadAt> ReadAt for Content<R> {
    fn size(&self) -> u64 {
        match self {
            Self::Place(window) => window.size(),
            Self::Unpacked(bytes) => bytes.size(),
        }
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> std::io::Result<usize> {
        match self {
            Self::Place(window) => window.read_at(offset, buffer),
            Self::Unpacked(bytes) => bytes.read_at(offset, buffer),
        }
    }

    fn in_memory(&self) -> Option<&[u8]> {
        match self {
            Self::Place(window) => window.in_memory(),
            Self::Unpacked(bytes) => bytes.in_memory(),
        }
    }
}

impl<R: ReadAt + Copy> App<R> {
    /// Reads the manifests of a file.
    ///
    /// # Errors
    ///
    /// [`ApkError`] when there is no app in it.
    pub fn open(source: R, scratch: &mut Scratch, limits: &Limits) -> Result<Self, ApkError> {
        let size = source.size();
        let base = Apk::open(Content::Place(Window::new(source, 0, size)), scratch, limits)?;
        Ok(Self { kind: FileKind::Apk, base, splits: Vec::new(), anomalies: Vec::new() })
    }

    /// The names of the app by language tag; "" is the default. Splits add languages.
    pub fn labels(&mut self, scratch: &mut Scratch, limits: &Limits) -> BTreeMap<String, String> {
        self.base.labels(scratch, limits)
    }
}
