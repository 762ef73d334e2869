//! The entries of one type for one configuration.
//!
//! A type chunk has offsets of its entries (plain, in 16 bits, or sparse), then the entries: a value each, compact or
//! not, or a bag of values. The forms are `ResTable_type` and `ResTable_entry` of [`ResourceTypes.h`], the checks those
//! of `VerifyResTableType`, `GetEntryOffset` and `VerifyResTableEntry` in [`LoadedArsc.cpp`].
//!
//! [`ResourceTypes.h`]: https://github.com/muhomorr/platform_frameworks_base-15/blob/553bd1437b1c11d8b39c4484d5d4573c3173f463/libs/androidfw/include/androidfw/ResourceTypes.h
//! [`LoadedArsc.cpp`]: https://github.com/muhomorr/platform_frameworks_base-15/blob/0898a28d5bbff108e25bf93dfe4abffe42142886/libs/androidfw/LoadedArsc.cpp

use super::{config::Config, pages::Pages};
use crate::{
    ReadAt,
    chunk::{HEADER, u16_at, u32_at},
};

/// What an entry says, as far as it can become text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    /// A string of the table's pool.
    Text(u32),
    /// Another entry, here or elsewhere.
    Reference(u32),
    /// A whole number.
    Integer(i32),
    /// A whole number that is written in base 16.
    Hexadecimal(u32),
    /// Yes or no.
    Bool(bool),
    /// A bag, a colour, a length, nothing: no text.
    NoText,
}

impl Value {
    /// By `Res_value`: the kind of value and its data.
    fn of(kind: u8, data: u32) -> Self {
        match kind {
            0x01 | 0x07 if data != 0 => Self::Reference(data),
            0x03 => Self::Text(data),
            0x10 => Self::Integer(data.cast_signed()),
            0x11 => Self::Hexadecimal(data),
            0x12 => Self::Bool(data != 0),
            _ => Self::NoText,
        }
    }

    /// The reference, if it is one.
    pub(super) fn reference(&self) -> Option<u32> {
        match self {
            Self::Reference(reference) => Some(*reference),
            _ => None,
        }
    }
}

/// The header of a type chunk.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    /// Where its chunk begins and ends.
    pub(super) start: u64,
    end: u64,
    pub(super) id: u8,
    flags: u8,
    /// How many offsets there are.
    count: u32,
    /// Where the offsets begin, from the beginning of the chunk.
    offsets: u16,
    /// Where the entries begin, from there.
    entries: u32,
    pub(super) config: Config,
}

/// Why an entry cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BrokenEntry {
    /// Where it should be.
    pub(super) offset: u64,
}

impl Type {
    const SPARSE: u8 = 1;
    const OFFSET16: u8 = 2;
    /// Where the configuration begins; its size is the first of it.
    const CONFIG: usize = 20;

    /// Reads the header of the type chunk from `start` to `end`; `None` when it is cut off.
    pub(super) fn read<R: ReadAt + ?Sized>(pages: &mut Pages<'_, R>, start: u64, end: u64) -> Option<Self> {
        let room = usize::try_from(end.saturating_sub(start)).unwrap_or(usize::MAX);
        let header = pages.up_to(start, room.min(Self::CONFIG + Config::SIZE));
        let size = usize::try_from(u32_at(header, Self::CONFIG)?).unwrap_or(usize::MAX);
        let config = header.get(Self::CONFIG..)?;
        Some(Self {
            start,
            end,
            id: *header.get(HEADER)?,
            flags: *header.get(HEADER + 1)?,
            count: u32_at(header, 12)?,
            offsets: u16_at(header, 2)?,
            entries: u32_at(header, 16)?,
            config: Config::read(config.get(..size).unwrap_or(config)),
        })
    }

    /// What the platform would not take: it refuses the whole table then.
    pub(super) fn problem(&self) -> Option<&'static str> {
        let slot = if self.flags & Self::OFFSET16 != 0 { 2 } else { 4 };
        let slots_end = u64::from(self.offsets) + u64::from(self.count) * slot;
        if self.id == 0 {
            Some("type 0")
        } else if self.count > u16::MAX.into() {
            Some("more entries than ids")
        } else if slots_end > self.entries.into() || u64::from(self.entries) > self.end - self.start {
            Some("entries out of bounds")
        } else if self.entries & 3 != 0 {
            Some("entries not aligned")
        } else {
            None
        }
    }

    /// The entry of this index; `None` when this configuration has none.
    pub(super) fn entry<R: ReadAt + ?Sized>(
        &self,
        pages: &mut Pages<'_, R>,
        index: u16,
    ) -> Result<Option<Value>, BrokenEntry> {
        match self.offset_of(pages, index) {
            Some(offset) => self.value_at(pages, offset).map(Some),
            None => Ok(None),
        }
    }

    /// Gives every value that is here to `visit`, those in bags too, until it gives `false`.
    pub(super) fn each_value<R: ReadAt + ?Sized>(
        &self,
        slots: &mut Pages<'_, R>,
        entries: &mut Pages<'_, R>,
        mut visit: impl FnMut(Value) -> bool,
    ) -> bool {
        for slot in 0..self.count {
            let Some(bytes) = self.slot(slots, slot) else { return true };
            let Some(offset) = self.offset(bytes) else { continue };
            let Ok(value) = self.value_at(entries, offset) else { continue };
            if !visit(value) {
                return false;
            }
            if value == Value::NoText && !self.each_in_bag(entries, offset, &mut visit) {
                return false;
            }
        }
        true
    }

    /// Where the entry of this index begins, from the first entry on.
    fn offset_of<R: ReadAt + ?Sized>(&self, pages: &mut Pages<'_, R>, index: u16) -> Option<u32> {
        if self.flags & Self::SPARSE == 0 {
            return (u32::from(index) < self.count)
                .then(|| self.slot(pages, index.into()))?
                .and_then(|slot| self.offset(slot));
        }
        // The platform searches so too: in an index that is not in order both miss the same entries.
        let (mut low, mut high) = (0, self.count);
        while low < high {
            let middle = low.midpoint(high);
            let slot = self.slot(pages, middle)?;
            match u16::from_le_bytes([slot[0], slot[1]]).cmp(&index) {
                std::cmp::Ordering::Less => low = middle.checked_add(1)?,
                _ => high = middle,
            }
        }
        let slot = (low < self.count).then(|| self.slot(pages, low))??;
        (u16::from_le_bytes([slot[0], slot[1]]) == index).then(|| self.offset(slot))?
    }

    /// The bytes of an offset; those of a 16-bit one are the upper half, as those of a sparse one are.
    fn slot<R: ReadAt + ?Sized>(&self, pages: &mut Pages<'_, R>, slot: u32) -> Option<[u8; 4]> {
        let narrow = self.flags & (Self::OFFSET16 | Self::SPARSE) == Self::OFFSET16;
        let size = if narrow { 2 } else { 4 };
        let at = self.start.checked_add(self.offsets.into())?.checked_add(u64::from(slot) * size)?;
        if at.checked_add(size)? > self.end {
            return None;
        }
        if narrow {
            let [low, high] = pages.get(at, 2)?.try_into().ok()?;
            Some([0, 0, low, high])
        } else {
            pages.get(at, 4)?.try_into().ok()
        }
    }

    /// The offset in a slot; `None` for none.
    fn offset(&self, slot: [u8; 4]) -> Option<u32> {
        if self.flags & Self::SPARSE != 0 {
            Some(u32::from(u16::from_le_bytes([slot[2], slot[3]])) * 4)
        } else if self.flags & Self::OFFSET16 != 0 {
            Some(u16::from_le_bytes([slot[2], slot[3]]))
                .filter(|offset| *offset != u16::MAX)
                .map(|offset| u32::from(offset) * 4)
        } else {
            Some(u32::from_le_bytes(slot)).filter(|offset| *offset != u32::MAX)
        }
    }

    fn value_at<R: ReadAt + ?Sized>(&self, pages: &mut Pages<'_, R>, offset: u32) -> Result<Value, BrokenEntry> {
        let at = self.start.saturating_add(self.entries.into()).saturating_add(offset.into());
        self.read_value(pages, at).filter(|_| offset & 3 == 0).ok_or(BrokenEntry { offset: at })
    }

    fn read_value<R: ReadAt + ?Sized>(&self, pages: &mut Pages<'_, R>, at: u64) -> Option<Value> {
        let room = usize::try_from(self.end.checked_sub(at)?).unwrap_or(usize::MAX);
        let entry = pages.up_to(at, room.min(8));
        let flags = u16_at(entry, 2)?;
        if flags & Entry::COMPACT != 0 {
            let [_, kind] = flags.to_le_bytes();
            return Some(Value::of(kind, u32_at(entry, 4)?));
        }
        if flags & Entry::BAG != 0 {
            return Some(Value::NoText);
        }
        let size = u16_at(entry, 0).filter(|size| *size >= Entry::SIZE)?;
        let value = at.checked_add(size.into()).filter(|value| value.saturating_add(8) <= self.end)?;
        let value = pages.get(value, 8)?;
        (u16_at(value, 0)? >= 8).then_some(Value::of(*value.get(3)?, u32_at(value, 4)?))
    }

    fn each_in_bag<R: ReadAt + ?Sized>(
        &self,
        pages: &mut Pages<'_, R>,
        offset: u32,
        visit: &mut impl FnMut(Value) -> bool,
    ) -> bool {
        let at = self.start.saturating_add(self.entries.into()).saturating_add(offset.into());
        let Some(bag) = pages.get(at, Entry::BAG_SIZE) else { return true };
        let (Some(size), Some(flags), Some(count)) = (u16_at(bag, 0), u16_at(bag, 2), u32_at(bag, 12)) else {
            return true;
        };
        if flags & (Entry::BAG | Entry::COMPACT) != Entry::BAG {
            return true;
        }
        let first = at.saturating_add(size.into());
        for item in 0..u64::from(count) {
            let item = first.saturating_add(item * Entry::BAG_ITEM);
            if item.saturating_add(Entry::BAG_ITEM) > self.end {
                return true;
            }
            let Some(&[_, _, _, _, _, _, _, kind, a, b, c, d]) = pages.get(item, 12) else { return true };
            if !visit(Value::of(kind, u32::from_le_bytes([a, b, c, d]))) {
                return false;
            }
        }
        true
    }
}

/// The form of an entry.
struct Entry;

impl Entry {
    const BAG: u16 = 1;
    const COMPACT: u16 = 8;
    /// Bytes of an entry without its value.
    const SIZE: u16 = 8;
    /// Bytes of a bag without its items.
    const BAG_SIZE: usize = 16;
    /// Bytes of an item of a bag: a name and a value.
    const BAG_ITEM: u64 = 12;
}
