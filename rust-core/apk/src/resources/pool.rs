//! The pool of a table's strings, of which one is read at a time.

use super::pages::Pages;
use crate::{
    ReadAt,
    chunk::u32_at,
    strings::{self, PoolHeader},
};

/// A pool, where it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pool {
    pub(super) start: u64,
    pub(super) end: u64,
    pub(super) header: PoolHeader,
}

/// Why a string cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoString {
    /// It is not there, or contradicts itself.
    Broken,
    /// It takes more bytes than wanted.
    Long,
}

impl Pool {
    /// How many strings there are at most: no more than their offsets have room.
    pub(super) fn count(&self) -> u32 {
        let room = self.end.saturating_sub(self.start).saturating_sub(self.header.chunk.header_size.into()) / 4;
        self.header.strings.min(u32::try_from(room).unwrap_or(u32::MAX))
    }

    /// Where a string begins.
    pub(super) fn place<R: ReadAt + ?Sized>(&self, offsets: &mut Pages<'_, R>, index: u32) -> Option<u64> {
        if index >= self.header.strings {
            return None;
        }
        let at = self.start.checked_add(self.header.chunk.header_size.into())?.checked_add(u64::from(index) * 4)?;
        let offset = (at.checked_add(4)? <= self.end).then(|| u32_at(offsets.get(at, 4)?, 0))??;
        self.start.checked_add(self.header.strings_start.into())?.checked_add(offset.into())
    }

    /// Gives the string that begins at `place` to `read`, when it takes up to `longest` bytes, with how many it takes.
    pub(super) fn string<R: ReadAt + ?Sized, T>(
        &self,
        pages: &mut Pages<'_, R>,
        place: u64,
        longest: usize,
        read: impl FnOnce(&str, usize) -> T,
    ) -> Result<T, NoString> {
        let room = usize::try_from(self.end.checked_sub(place).ok_or(NoString::Broken)?).unwrap_or(usize::MAX);
        let length = pages.up_to(place, room.min(strings::LENGTH_BYTES));
        let size =
            strings::encoded_size(length, self.header.utf8).filter(|size| *size <= room).ok_or(NoString::Broken)?;
        if size > longest {
            return Err(NoString::Long);
        }
        let text = strings::decode(pages.up_to(place, size), self.header.utf8).ok_or(NoString::Broken)?;
        Ok(read(&text, size))
    }
}
