//! From bytes to text: UTF-8 or UTF-16 with or without a byte order mark, stray NULs, invalid bytes.
//!
//! `adb shell … > file` in PowerShell writes UTF-16; other tools cut characters in two or pad with NULs.

use std::borrow::Cow;

use memchr::memchr_iter;

use crate::model::{Gap, GapKind};

/// A text and what was wrong with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded<'bytes> {
    /// The text without its byte order mark; invalid bytes became U+FFFD, NULs are left out. Line ends are as they came
    /// (`\n`, `\r\n`, mixed).
    pub text: Cow<'bytes, str>,
    /// At most one gap of kind `Encoding`, whose detail is the offset of the first wrong byte and ` (+N)` when N more
    /// wrong places follow.
    pub gaps: Vec<Gap>,
}

/// Decodes the bytes of a text source. Clean UTF-8 is borrowed.
pub fn decode(bytes: &[u8]) -> Decoded<'_> {
    let mut faults = Faults::default();
    let text = if let Some(little) = bytes.strip_prefix(&[0xff, 0xfe]) {
        Cow::Owned(utf16(little, u16::from_le_bytes, faults.behind(2)))
    } else if let Some(big) = bytes.strip_prefix(&[0xfe, 0xff]) {
        Cow::Owned(utf16(big, u16::from_be_bytes, faults.behind(2)))
    } else {
        match every_second_byte_is_nul(bytes) {
            Some(Order::Little) => Cow::Owned(utf16(bytes, u16::from_le_bytes, &mut faults)),
            Some(Order::Big) => Cow::Owned(utf16(bytes, u16::from_be_bytes, &mut faults)),
            None => match bytes.strip_prefix(&[0xef, 0xbb, 0xbf]) {
                Some(marked) => utf8(marked, faults.behind(3)),
                None => utf8(bytes, &mut faults),
            },
        }
    };
    Decoded { text, gaps: faults.into_gaps() }
}

/// Wrong places: the first one, and how many.
#[derive(Default)]
struct Faults {
    first: Option<usize>,
    count: usize,
    /// Bytes of the byte order mark, which offsets count too.
    behind: usize,
}

impl Faults {
    fn behind(&mut self, mark: usize) -> &mut Self {
        self.behind = mark;
        self
    }

    fn note(&mut self, offset: usize) {
        self.first.get_or_insert(self.behind + offset);
        self.count += 1;
    }

    fn into_gaps(self) -> Vec<Gap> {
        let Some(first) = self.first else { return Vec::new() };
        let detail = if self.count == 1 { first.to_string() } else { format!("{first} (+{})", self.count - 1) };
        vec![Gap::new(GapKind::Encoding, detail)]
    }
}

fn utf8<'bytes>(bytes: &'bytes [u8], faults: &mut Faults) -> Cow<'bytes, str> {
    if memchr::memchr(0, bytes).is_none()
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return Cow::Borrowed(text);
    }
    let mut text = String::with_capacity(bytes.len());
    let mut offset = 0;
    for chunk in bytes.utf8_chunks() {
        let valid = chunk.valid();
        memchr_iter(0, valid.as_bytes()).for_each(|nul| faults.note(offset + nul));
        valid.split('\0').for_each(|part| text.push_str(part));
        offset += valid.len();
        if !chunk.invalid().is_empty() {
            faults.note(offset);
            text.push(char::REPLACEMENT_CHARACTER);
            offset += chunk.invalid().len();
        }
    }
    Cow::Owned(text)
}

fn utf16(bytes: &[u8], order: fn([u8; 2]) -> u16, faults: &mut Faults) -> String {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(pairs.len());
    let mut unit = 0;
    for decoded in char::decode_utf16(pairs.iter().map(|pair| order(*pair))) {
        match decoded {
            Ok('\0') => faults.note(unit * 2),
            Ok(character) => text.push(character),
            Err(_) => {
                faults.note(unit * 2);
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        unit += decoded.map_or(1, char::len_utf16);
    }
    if !odd.is_empty() {
        faults.note(bytes.len() - 1);
    }
    text
}

enum Order {
    Little,
    Big,
}

/// Whether the bytes are UTF-16 without a mark: text of the first 256 characters is mostly ASCII in every dump, so nearly
/// every second byte is NUL, and hardly any other is.
fn every_second_byte_is_nul(bytes: &[u8]) -> Option<Order> {
    let (pairs, _) = bytes.as_chunks::<2>();
    let pairs = pairs.get(..pairs.len().min(256)).filter(|pairs| !pairs.is_empty())?;
    let first = pairs.iter().filter(|[first, _]| *first == 0).count();
    let second = pairs.iter().filter(|[_, second]| *second == 0).count();
    let (few, most) = (pairs.len() / 8, pairs.len() - pairs.len() / 4);
    if first <= few && second >= most {
        Some(Order::Little)
    } else if second <= few && first >= most {
        Some(Order::Big)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Packages:\r\n  Package [com.example] (1): 通讯录 😀\n";

    fn little(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    fn big(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_be_bytes).collect()
    }

    #[test]
    fn clean_utf8_is_borrowed() {
        let decoded = decode(TEXT.as_bytes());
        assert!(matches!(decoded.text, Cow::Borrowed(TEXT)));
        assert_eq!(decoded.gaps, []);
    }

    #[test]
    fn a_byte_order_mark_is_no_text() {
        for bytes in [
            [&[0xef, 0xbb, 0xbf], TEXT.as_bytes()].concat(),
            [&[0xff, 0xfe], little(TEXT).as_slice()].concat(),
            [&[0xfe, 0xff], big(TEXT).as_slice()].concat(),
        ] {
            let decoded = decode(&bytes);
            assert_eq!((decoded.text.as_ref(), decoded.gaps.len()), (TEXT, 0));
        }
        assert_eq!(decode(&[0xff, 0xfe]).text, "");
    }

    #[test]
    fn utf16_without_a_mark_is_known_by_its_nuls() {
        assert_eq!(decode(&little(TEXT)).text, TEXT);
        assert_eq!(decode(&big(TEXT)).text, TEXT);
    }

    #[test]
    fn stray_nuls_are_left_out_and_counted() {
        let decoded = decode(b"READ_\0CONTACTS\0\0 (allow)");
        assert_eq!(decoded.text, "READ_CONTACTS (allow)");
        assert_eq!(decoded.gaps, [Gap::new(GapKind::Encoding, "5 (+2)")]);
    }

    #[test]
    fn invalid_bytes_are_marked_and_their_place_told() {
        let decoded = decode(b"ab\xffcd");
        assert_eq!((decoded.text.as_ref(), decoded.gaps), ("ab\u{fffd}cd", vec![Gap::new(GapKind::Encoding, "2")]));
        let mut half = [&[0xff, 0xfe], little("a\u{1f600}b").as_slice()].concat();
        half.drain(4..6);
        let decoded = decode(&half);
        assert_eq!((decoded.text.as_ref(), decoded.gaps), ("a\u{fffd}b", vec![Gap::new(GapKind::Encoding, "4")]));
        let odd = [&[0xff, 0xfe], little("ab").as_slice(), b"c"].concat();
        assert_eq!(decode(&odd).gaps, [Gap::new(GapKind::Encoding, "6")]);
    }

    #[test]
    fn any_bytes_are_some_text() {
        let mut state = 1u32;
        for length in 0..600 {
            let bytes: Vec<u8> = (0..length)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (state >> 24) as u8 & if length % 2 == 0 { 0xff } else { 0x83 }
                })
                .collect();
            assert!(decode(&bytes).text.len() <= bytes.len() * 3);
        }
    }
}
