//! Strings of Hermes bytecode, to which React Native compiles the script of an app.
//!
//! The layout is that of [`BytecodeFileFormat.h`]. What stands before the strings has not changed from version 59 (2019)
//! to 99 (2026), except that the header of a function has 12 bytes instead of 16 in the line that begins with 97. So the
//! layout is not looked up by version but checked: the run-length list of kinds must count just as many strings and
//! identifiers as the header does.
//!
//! [`BytecodeFileFormat.h`]: https://github.com/facebook/hermes/blob/aa4dc53995121184faadceecf2d9d0a535f962c7/include/hermes/BCGen/HBC/BytecodeFileFormat.h

use crate::chunk::u32_at;

const MAGIC: [u8; 8] = 0x1f19_03c1_03bc_1fc6_u64.to_le_bytes();
const HEADER: usize = 128;
/// Bytes of a function's header: in the older line and in the newer one.
const FUNCTION: [usize; 2] = [16, 12];
/// The bit of an entry in the list of kinds that says that its strings are names in the code.
const IDENTIFIER: u32 = 1 << 31;
/// The length that says that offset and length stand in the second table.
const OVERFLOW: u32 = 0xff;

/// Bytecode whose tables of strings were found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bytecode<'a> {
    kinds: &'a [u8],
    strings: &'a [u8],
    overflow: &'a [u8],
    storage: &'a [u8],
}

/// Whether it begins as bytecode does.
pub(super) fn is_bytecode(bytes: &[u8]) -> bool {
    bytes.starts_with(&MAGIC)
}

impl<'a> Bytecode<'a> {
    /// Reads the header; `None` when it is not bytecode, or the layout is none of those known.
    pub(super) fn new(bytes: &'a [u8]) -> Option<Self> {
        bytes.get(..HEADER).filter(|header| is_bytecode(header))?;
        FUNCTION.iter().find_map(|&function| Self::with_layout(bytes, function))
    }

    fn with_layout(bytes: &'a [u8], function: usize) -> Option<Self> {
        let field = |index: usize| usize::try_from(u32_at(bytes, index.checked_mul(4)?.checked_add(32)?)?).ok();
        let (functions, kinds, identifiers, strings) = (field(2)?, field(3)?, field(4)?, field(5)?);
        let (overflow, storage) = (field(6)?, field(7)?);
        let mut rest = bytes.get(HEADER.checked_add(functions.checked_mul(function)?)?..)?;
        let mut take = |count: usize, size: usize| {
            let end = count.checked_mul(size)?;
            let part = rest.get(..end)?;
            rest = rest.get(end..)?;
            Some(part)
        };
        let kinds = take(kinds, 4)?;
        take(identifiers, 4)?;
        let code = Self { kinds, strings: take(strings, 4)?, overflow: take(overflow, 8)?, storage: take(storage, 1)? };
        let (mut all, mut names) = (0_usize, 0_usize);
        for (count, identifier) in code.kinds() {
            all = all.checked_add(count)?;
            names = names.checked_add(if identifier { count } else { 0 })?;
        }
        ((all, names) == (strings, identifiers)).then_some(code)
    }

    /// How many strings of a kind follow, and whether they are names in the code.
    fn kinds(&self) -> impl Iterator<Item = (usize, bool)> {
        let kinds = self.kinds.chunks_exact(4).filter_map(|kind| u32_at(kind, 0));
        kinds.map(|kind| (usize::try_from(kind & !IDENTIFIER).unwrap_or(usize::MAX), kind & IDENTIFIER != 0))
    }

    /// Gives every string to `visit`, those that are no names first, until that gives `false`; gives whether it never
    /// did. Ends when they are more than the file may sensibly have: strings share bytes, but not all of them the same.
    pub(super) fn each(&self, mut visit: impl FnMut(&str) -> bool) -> bool {
        let mut left = self.storage.len().saturating_mul(2);
        for names in [false, true] {
            let mut first = 0_usize;
            for (count, identifier) in self.kinds() {
                let end = first.saturating_add(count);
                let entries = self.strings.get(first.saturating_mul(4)..end.saturating_mul(4)).unwrap_or_default();
                first = end;
                for entry in entries.chunks_exact(4).filter(|_| identifier == names) {
                    let Some((bytes, utf16)) = self.string(entry) else { continue };
                    let Some(rest) = left.checked_sub(bytes.len()) else { return false };
                    left = rest;
                    if !visit(&text(bytes, utf16)) {
                        return false;
                    }
                }
            }
        }
        true
    }

    /// The bytes of a string, and whether they are UTF-16; `None` when they are not there.
    fn string(&self, entry: &[u8]) -> Option<(&'a [u8], bool)> {
        let entry = u32_at(entry, 0)?;
        let utf16 = entry & 1 != 0;
        let (mut offset, mut length) = (entry >> 1 & 0x7f_ffff, entry >> 24);
        if length == OVERFLOW {
            let at = usize::try_from(offset).ok()?.checked_mul(8)?;
            (offset, length) = (u32_at(self.overflow, at)?, u32_at(self.overflow, at.checked_add(4)?)?);
        }
        let size = usize::try_from(length).ok()?.checked_mul(if utf16 { 2 } else { 1 })?;
        let offset = usize::try_from(offset).ok()?;
        Some((self.storage.get(offset..offset.checked_add(size)?)?, utf16))
    }
}

fn text(bytes: &[u8], utf16: bool) -> String {
    if utf16 {
        let units = bytes.chunks_exact(2).map(|unit| unit.try_into().map_or(0, u16::from_le_bytes));
        char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    } else {
        bytes.iter().map(|&byte| char::from(byte)).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Writes bytecode without code: as [`BytecodeFileFormat.h`](super) lays it out.
    fn write(strings: &[String], names: &[String], function: usize, functions: usize) -> Vec<u8> {
        let (mut small, mut overflow, mut storage) = (Vec::new(), Vec::new(), Vec::new());
        for text in strings.iter().chain(names) {
            let utf16 = !text.is_ascii();
            let offset = u32::try_from(storage.len()).unwrap();
            let length = if utf16 {
                storage.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
                u32::try_from(text.encode_utf16().count()).unwrap()
            } else {
                storage.extend(text.bytes());
                u32::try_from(text.len()).unwrap()
            };
            let (offset, short) = if length < OVERFLOW {
                (offset, length)
            } else {
                overflow.extend([offset, length]);
                (u32::try_from(overflow.len()).unwrap() / 2 - 1, OVERFLOW)
            };
            small.push(u32::from(utf16) | offset << 1 | short << 24);
        }
        let count = |length: usize| u32::try_from(length).unwrap();
        let kinds = [count(strings.len()), count(names.len()) | IDENTIFIER];
        let head = [
            0,
            0,
            count(functions),
            2,
            count(names.len()),
            count(small.len()),
            count(overflow.len() / 2),
            count(storage.len()),
        ];
        let mut bytes = MAGIC.to_vec();
        bytes.extend(96_u32.to_le_bytes());
        bytes.resize(32, 7);
        bytes.extend(head.into_iter().flat_map(u32::to_le_bytes));
        bytes.resize(HEADER + function * functions, 1);
        let hashes = vec![9_u32; names.len()];
        bytes.extend(kinds.into_iter().chain(hashes).chain(small).chain(overflow).flat_map(u32::to_le_bytes));
        bytes.extend(storage);
        bytes
    }

    fn all(bytes: &[u8]) -> Option<Vec<String>> {
        let mut texts = Vec::new();
        Bytecode::new(bytes)?.each(|text| {
            texts.push(text.to_owned());
            true
        });
        Some(texts)
    }

    proptest! {
        #[test]
        fn every_string_is_read_in_the_old_and_in_the_new_layout(
            strings in prop::collection::vec("[a-z ]{0,9}|\\PC{0,20}|[a-z]{250,300}", 0..20),
            names in prop::collection::vec("[a-z]{1,9}", 1..9),
            function in prop::sample::select(&FUNCTION),
            functions in 0_usize..5,
        ) {
            let expected: Vec<String> = strings.iter().chain(&names).cloned().collect();
            prop_assert_eq!(all(&write(&strings, &names, function, functions)), Some(expected));
        }

        #[test]
        fn any_change_leaves_it_without_a_panic(at in 32_usize..400, value in any::<u8>()) {
            let mut bytes = write(&["one".to_owned(), "二三".to_owned(), "x".repeat(300)], &["name".to_owned()], 16, 3);
            let at = at % bytes.len();
            bytes[at] = value;
            all(&bytes);
        }
    }

    #[test]
    fn what_compilers_make_of_one_script_says_the_same_in_every_version() {
        // tests/corpus/hermes: one script, compiled by the compilers of React Native 0.68, 0.76 and of 2026.
        for version in [84, 96, 99] {
            let path = format!("{}/../../tests/corpus/hermes/v{version}.hbc", env!("CARGO_MANIFEST_DIR"));
            let bytes = std::fs::read(path).unwrap();
            assert_eq!(u32_at(&bytes, 8), Some(version));
            let texts = all(&bytes).unwrap();
            for text in ["Repay your loan", "按时还款 now", "Interest: 24 % a year", "₹ ", "ऋण चुकाएं", "borrowMoney"]
            {
                assert!(texts.iter().any(|other| other == text), "{version}: {text}: {texts:?}");
            }
            assert!(texts.iter().any(|text| text.starts_with("A text of more than") && text.ends_with("every day.")));
            let place = |text| texts.iter().position(|other| other == text);
            assert!(place("Repay your loan") < place("title_zh"), "{version}: sentences come before names");
        }
    }

    #[test]
    fn counts_of_four_billion_are_no_layout() {
        let mut bytes = write(&["one".to_owned()], &[], 16, 0);
        for field in 2..8 {
            let mut bytes = bytes.clone();
            bytes[32 + field * 4..][..4].copy_from_slice(&u32::MAX.to_le_bytes());
            assert!(Bytecode::new(&bytes).is_none(), "{field}");
        }
        bytes.truncate(130);
        assert!(Bytecode::new(&bytes).is_none());
    }

    #[test]
    fn strings_that_all_share_the_same_bytes_come_to_an_end() {
        let mut bytes = write(&["x".repeat(60_000)], &[], 16, 0);
        // 10,000 entries that lead to the one long string.
        let (count, storage) = (10_000_u32, bytes.split_off(bytes.len() - 60_000));
        let overflow = bytes.split_off(bytes.len() - 8);
        let entry = bytes.split_off(bytes.len() - 4);
        bytes.extend(entry.repeat(count as usize));
        bytes.extend(overflow);
        bytes.extend(storage);
        bytes[52..56].copy_from_slice(&count.to_le_bytes());
        bytes[HEADER..HEADER + 4].copy_from_slice(&count.to_le_bytes());
        let mut seen = 0_usize;
        assert!(!Bytecode::new(&bytes).unwrap().each(|text| {
            seen += text.len();
            true
        }));
        assert!(seen <= 2 * 60_000, "{seen}");
    }
}
