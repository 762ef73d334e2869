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
    /// Bytes that the APKs of one set unpack to, where they are not stored as they are.
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
