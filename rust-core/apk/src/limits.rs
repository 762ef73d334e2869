//! How much of a file is read at most, so that no file costs more than it is worth.

/// What may be read at most. Passing a limit is an [`crate::AnomalyKind::Limit`], never an error: what lies within is
/// read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the central directory.
    pub directory_bytes: usize,
    /// Bytes that the manifest unpacks to.
    pub manifest_bytes: usize,
    /// Bytes that the resource table unpacks to, where it is not stored as it is.
    pub table_bytes: usize,
    /// Bytes of own texts that are looked at, over all files of the app.
    pub text_bytes: usize,
    /// APKs of one set that are looked at.
    pub apks: usize,
    /// Bytes that any entry unpacks to, and the packed APKs of one set together; a small file has less, see
    /// [`unpacked`](Self::unpacked).
    pub unpacked_bytes: usize,
    /// Strings of each kind of which there are many: requests, components, labels.
    pub items: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            directory_bytes: 32 << 20,
            manifest_bytes: 8 << 20,
            table_bytes: 64 << 20,
            text_bytes: 32 << 20,
            apks: 500,
            unpacked_bytes: 256 << 20,
            items: 10_000,
        }
    }
}

/// Apps pack to a half or a third. What unpacks to more than this many times the size of its file is no app, and is cut.
const RATIO: u64 = 24;
/// What may be unpacked of however small a file: manifests of a few hundred kilobytes pack well.
const LEAST: u64 = 1 << 20;

impl Limits {
    /// How many bytes may come out of a file of this size at once, so that a small file cannot cost more than a small one
    /// should: of any entry, of all the packed APKs in a set, of all texts.
    #[must_use]
    pub fn unpacked(&self, file_size: u64) -> usize {
        let most = file_size.saturating_mul(RATIO).max(LEAST);
        self.unpacked_bytes.min(usize::try_from(most).unwrap_or(usize::MAX))
    }
}
