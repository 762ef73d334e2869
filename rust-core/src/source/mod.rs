//! What a file is, found out by its content, and how several files make one inventory.

// Input is hostile: a slice that is not there would be a panic.
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::string_slice))]

use crate::model::{Gap, Inventory};

/// What may be read at most; passing a limit is a gap, never an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one text, also inside an archive.
    pub text_bytes: u64,
    /// Entries of one archive.
    pub archive_entries: usize,
    /// Bytes that all entries of one archive unpack to.
    pub archive_bytes: u64,
    /// Packages of one inventory.
    pub packages: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { text_bytes: 256 << 20, archive_entries: 20_000, archive_bytes: 512 << 20, packages: 200_000 }
    }
}

/// Collects sources, one after the other, and makes one inventory of them.
#[derive(Debug, Default)]
pub struct Sources {
    limits: Limits,
}

impl Sources {
    /// Starts without any source.
    pub fn new(limits: Limits) -> Self {
        Self { limits }
    }

    /// Adds a file: `name` is how it is called in the report, `bytes` its whole content.
    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        let _ = (name, bytes, self.limits);
    }

    /// Adds what the caller could not even read.
    pub fn add_gap(&mut self, gap: Gap) {
        let _ = gap;
    }

    /// Makes the inventory. The order in which sources were added does not matter.
    pub fn finish(self) -> Inventory {
        Inventory::default()
    }
}
