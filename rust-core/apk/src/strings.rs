//! Pools of strings, of binary XML and of resource tables.
//!
//! A table's pool may have 20 MB of which one string is wanted. So what a pool says of itself ([`PoolHeader`]) and how
//! one string is read ([`decode`]) stand apart from where the bytes are; [`StringPool`] is both for bytes at hand.

use std::borrow::Cow;

use crate::chunk::{self, Chunk, u16_at, u32_at};

/// What a pool says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PoolHeader {
    /// Its chunk.
    pub chunk: Chunk,
    /// How many strings.
    pub strings: u32,
    /// How many of them have styles.
    pub styles: u32,
    /// In UTF-8, else in UTF-16.
    pub utf8: bool,
    /// Where the strings begin, from the beginning of the chunk.
    pub strings_start: u32,
    /// Where the styles begin, from the beginning of the chunk; 0 when there are none.
    pub styles_start: u32,
}

impl PoolHeader {
    /// Bytes of it.
    pub const SIZE: usize = 28;
    const UTF8: u32 = 1 << 8;

    /// Reads the header at the beginning of `bytes`; `None` when it is cut off or of another kind.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let chunk = Chunk::read(bytes).filter(|chunk| chunk.kind == chunk::kind::STRING_POOL)?;
        Some(Self {
            chunk,
            strings: u32_at(bytes, 8)?,
            styles: u32_at(bytes, 12)?,
            utf8: u32_at(bytes, 16)? & Self::UTF8 != 0,
            strings_start: u32_at(bytes, 20)?,
            styles_start: u32_at(bytes, 24)?,
        })
    }
}

/// The string at the beginning of `bytes`, which may reach further; `None` when it is cut off.
///
/// A length that a terminator contradicts counts as the platform counts it: the terminator must stand where the length
/// says. Characters that are none become U+FFFD.
pub fn decode(bytes: &[u8], utf8: bool) -> Option<Cow<'_, str>> {
    if utf8 {
        let (_, bytes) = length8(bytes)?;
        let (length, bytes) = length8(bytes)?;
        Some(String::from_utf8_lossy(text8(length, bytes)?))
    } else {
        let (length, bytes) = length16(bytes)?;
        let text = bytes.get(..length.checked_mul(2)?)?;
        if u16_at(bytes, text.len()) != Some(0) {
            return None;
        }
        let units = text.chunks_exact(2).map(|unit| unit.try_into().map_or(0, u16::from_le_bytes));
        let text = char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER));
        Some(Cow::Owned(text.collect()))
    }
}

/// A text that tells this length and ends with a terminator. aapt cut off the bits of a length above the 15th, so the
/// platform looks for the terminator in steps of 32,768 bytes (`stringDecodeAt`).
fn text8(length: usize, bytes: &[u8]) -> Option<&[u8]> {
    let end = (length..bytes.len()).step_by(1 << 15).find(|end| bytes.get(*end) == Some(&0))?;
    bytes.get(..end)
}

/// How many bytes from the beginning of a string are enough to know its whole length in bytes.
pub const LENGTH_BYTES: usize = 4;

/// How many bytes the string takes that begins so, with its length and terminator.
pub fn encoded_size(bytes: &[u8], utf8: bool) -> Option<usize> {
    let (length, rest) = if utf8 { length8(length8(bytes)?.1)? } else { length16(bytes)? };
    let unit = if utf8 { 1 } else { 2 };
    (bytes.len() - rest.len()).checked_add(length.checked_add(1)?.checked_mul(unit)?)
}

/// One byte, or two when the first has its highest bit.
fn length8(bytes: &[u8]) -> Option<(usize, &[u8])> {
    match *bytes {
        [first, ref rest @ ..] if first & 0x80 == 0 => Some((first.into(), rest)),
        [first, second, ref rest @ ..] => Some((usize::from(first & 0x7f) << 8 | usize::from(second), rest)),
        _ => None,
    }
}

/// One unit, or two when the first has its highest bit.
fn length16(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let first = u16_at(bytes, 0)?;
    if first & 0x8000 == 0 {
        return Some((first.into(), bytes.get(2..)?));
    }
    Some((usize::from(first & 0x7fff) << 16 | usize::from(u16_at(bytes, 2)?), bytes.get(4..)?))
}

/// The longest [word](StringPool::word), in bytes.
pub const WORD: usize = 64;

/// How long a string without a terminator is taken for, in units.
const MOST_UNTERMINATED: usize = 256;

/// A pool whose bytes are at hand.
#[derive(Debug, Clone, Copy)]
pub struct StringPool<'a> {
    header: PoolHeader,
    /// The chunk.
    bytes: &'a [u8],
}

impl<'a> StringPool<'a> {
    /// Reads the pool at the beginning of `bytes`, which may reach further.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let header = PoolHeader::read(bytes)?;
        let size = usize::try_from(header.chunk.size).ok()?;
        Some(Self { header, bytes: bytes.get(..size).unwrap_or(bytes) })
    }

    /// What it says of itself.
    pub fn header(&self) -> &PoolHeader {
        &self.header
    }

    /// Why the platform takes no string of this pool, when it does not: the checks of [`ResStringPool::setTo`].
    ///
    /// [`ResStringPool::setTo`]: https://github.com/Evolution-X/frameworks_base/blob/0a4df6940a372c035b90f91bc709846ade4f9121/libs/androidfw/ResourceTypes.cpp
    pub fn problem(&self) -> Option<&'static str> {
        let PoolHeader { chunk, strings, styles, utf8, strings_start, styles_start } = self.header;
        let size = self.bytes.len() as u64;
        let (start, end) = (u64::from(strings_start), if styles > 0 { u64::from(styles_start) } else { size });
        let offsets = u64::from(chunk.header_size) + 4 * (u64::from(strings) + u64::from(styles));
        if usize::from(chunk.header_size) < PoolHeader::SIZE {
            return Some("header");
        }
        if start > size || u64::from(styles_start) > size || offsets > size {
            return Some("beyond its end");
        }
        if strings > 0 {
            let unit = if utf8 { 1 } else { 2 };
            if start + 2 >= size || end < start + unit || end > size {
                return Some("strings");
            }
            let last = start + (end - start) / unit * unit;
            let terminator = usize::try_from(last - unit).ok().zip(usize::try_from(last).ok());
            let terminator = terminator.and_then(|(from, to)| self.bytes.get(from..to));
            if !terminator.is_some_and(|bytes| bytes.iter().all(|byte| *byte == 0)) {
                return Some("last string not terminated");
            }
        }
        if styles > 0 {
            let words = self.bytes.get(usize::try_from(styles_start).ok()?..).unwrap_or_default();
            let words = words.get(..words.len() / 4 * 4).unwrap_or_default();
            let ends = words.len() >= 12 && words.iter().rev().take(12).all(|byte| *byte == 0xff);
            if offsets > start || !ends {
                return Some("styles");
            }
        }
        None
    }

    /// The string of this index.
    pub fn get(&self, index: u32) -> Option<Cow<'a, str>> {
        decode(self.place(index)?, self.header.utf8)
    }

    /// The string of this index by the length it tells, with no terminator where that says: older versions of the platform
    /// took such strings. At most 256 characters.
    pub fn unterminated(&self, index: u32) -> Option<String> {
        let bytes = self.place(index)?;
        if self.header.utf8 {
            let (length, bytes) = length8(length8(bytes)?.1)?;
            return Some(String::from_utf8_lossy(bytes.get(..length.min(MOST_UNTERMINATED))?).into_owned());
        }
        let (length, bytes) = length16(bytes)?;
        let units = bytes.get(..length.min(MOST_UNTERMINATED).checked_mul(2)?)?.chunks_exact(2);
        Some(String::from_utf16_lossy(
            &units.map(|unit| unit.try_into().map_or(0, u16::from_le_bytes)).collect::<Vec<_>>(),
        ))
    }

    /// How many bytes the string of this index has at most, once it is decoded; `None` when it cannot be read.
    pub fn decoded_size(&self, index: u32) -> Option<usize> {
        let bytes = self.place(index)?;
        // A byte that is no UTF-8 becomes three, and so does a unit of UTF-16.
        if self.header.utf8 {
            let (length, bytes) = length8(length8(bytes)?.1)?;
            let text = text8(length, bytes)?;
            Some(if text.is_ascii() { text.len() } else { text.len().saturating_mul(3) })
        } else {
            let (length, bytes) = length16(bytes)?;
            (u16_at(bytes, length.checked_mul(2)?) == Some(0)).then(|| length.saturating_mul(3))
        }
    }

    /// The string of this index when it is short and ASCII, as the words of a format are: without an allocation.
    pub fn word<'b>(&self, index: u32, buffer: &'b mut [u8; WORD]) -> Option<&'b str> {
        let bytes = self.place(index)?;
        let (length, step, bytes) = if self.header.utf8 {
            let (length, bytes) = length8(length8(bytes)?.1)?;
            (length, 1, bytes)
        } else {
            let (length, bytes) = length16(bytes)?;
            (length, 2, bytes)
        };
        let word = buffer.get_mut(..length)?;
        for (to, from) in word.iter_mut().zip(bytes.chunks(step)) {
            *to = match *from {
                [byte] | [byte, 0] if byte.is_ascii() => byte,
                _ => return None,
            };
        }
        str::from_utf8(word).ok().filter(|_| bytes.len() > length * step)
    }

    fn place(&self, index: u32) -> Option<&'a [u8]> {
        if index >= self.header.strings {
            return None;
        }
        let entry = usize::try_from(index).ok()?.checked_mul(4)?.checked_add(self.header.chunk.header_size.into())?;
        let offset = u32_at(self.bytes, entry)?.checked_add(self.header.strings_start)?;
        self.bytes.get(usize::try_from(offset).ok()?..)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pool of one string in UTF-16 whose strings take one byte, from its very beginning.
    #[test]
    fn a_pool_without_room_for_a_single_unit_has_a_problem_and_no_panic() {
        let words: [u32; 9] = [0x001c_0001, 36, 1, 1, 0, 0, 1, 0, 0];
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        let pool = StringPool::read(&bytes).expect("a pool");
        assert_eq!(pool.problem(), Some("strings"));
        assert_eq!(pool.get(0), None);
    }
}
