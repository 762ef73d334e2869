//! A table's bytes where they are: in memory, or read a page at a time.

use crate::ReadAt;

/// Read at once from a file, when the last read was near: the headers of most tables lie some hundred bytes apart.
const PAGE: usize = 4096;
/// Read at once when it was not, as where the headers of a large table lie thousands of bytes apart, and its strings
/// anywhere.
const SPOT: usize = 256;

/// Looks into a source, and keeps the page it looked at last.
#[derive(Debug)]
pub(super) struct Pages<'a, R: ?Sized> {
    source: &'a R,
    memory: Option<&'a [u8]>,
    page: Vec<u8>,
    start: u64,
    /// The operating system did not give bytes that are there.
    pub(super) failed: bool,
}

impl<'a, R: ReadAt + ?Sized> Pages<'a, R> {
    pub(super) fn new(source: &'a R) -> Self {
        Self { source, memory: source.in_memory(), page: Vec::new(), start: 0, failed: false }
    }

    /// The `length` bytes from `offset` on; `None` when not all of them are there.
    pub(super) fn get(&mut self, offset: u64, length: usize) -> Option<&[u8]> {
        self.up_to(offset, length).get(..length)
    }

    /// The bytes from `offset` on, `length` of them or as many as there are.
    pub(super) fn up_to(&mut self, offset: u64, length: usize) -> &[u8] {
        if let Some(memory) = self.memory {
            let rest = usize::try_from(offset).ok().and_then(|offset| memory.get(offset..)).unwrap_or_default();
            return rest.get(..length).unwrap_or(rest);
        }
        let within = |start: u64, page: &[u8]| {
            let at = usize::try_from(offset.checked_sub(start)?).ok()?;
            (page.len() >= at.checked_add(length)?).then_some(at)
        };
        let at = within(self.start, &self.page).unwrap_or_else(|| {
            self.turn(offset, length);
            0
        });
        let rest = self.page.get(at..).unwrap_or_default();
        rest.get(..length).unwrap_or(rest)
    }

    /// Makes the page one that begins at `offset`.
    fn turn(&mut self, offset: u64, length: usize) {
        let rest = self.source.size().saturating_sub(offset);
        let near = offset.checked_sub(self.start).is_some_and(|distance| distance <= PAGE as u64);
        let wanted = length.max(if near { PAGE } else { SPOT }).min(usize::try_from(rest).unwrap_or(usize::MAX));
        self.start = offset;
        self.page.resize(wanted, 0);
        let read = self.source.read_at(offset, &mut self.page);
        self.failed |= read.is_err();
        self.page.truncate(read.unwrap_or_default());
    }
}
