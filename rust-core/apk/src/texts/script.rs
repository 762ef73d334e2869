//! Texts in scripts and pages: JavaScript, JSON, HTML.
//!
//! Nothing is parsed. A file is cut at quotes, angle brackets and line ends, and every piece with a word in it is a text,
//! code among them: to tell a string from a comment and a regular expression takes a whole parser for each language, and
//! a text that is missed is worse than a name of a variable that is none. Bundlers write other letters than ASCII as
//! `\u4f60`; these are read as what they stand for.

use std::borrow::Cow;

/// Gives every text to `visit` until that gives `false`; gives whether it never did.
pub(super) fn each(bytes: &[u8], mut visit: impl FnMut(&str) -> bool) -> bool {
    let utf16 = bytes.strip_prefix(b"\xff\xfe").map(|bytes| {
        let units = bytes.chunks_exact(2).map(|unit| unit.try_into().map_or(0, u16::from_le_bytes));
        char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>()
    });
    let bytes = utf16.as_ref().map_or(bytes, |text| text.as_bytes());
    let (mut start, mut before) = (0, 0_u8);
    for (at, &byte) in bytes.iter().enumerate() {
        let after = || bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic);
        let cuts = match byte {
            b'"' | b'`' | b'<' | b'>' | b'\n' | b'\r' | 0 => true,
            // Not in "don't".
            b'\'' => !(before.is_ascii_alphabetic() && after()),
            _ => false,
        };
        before = byte;
        if cuts {
            if !give(bytes.get(start..at).unwrap_or_default(), &mut visit) {
                return false;
            }
            start = at + 1;
        }
    }
    give(bytes.get(start..).unwrap_or_default(), &mut visit)
}

fn give(piece: &[u8], visit: &mut impl FnMut(&str) -> bool) -> bool {
    !has_word(piece) || visit(unescape(&String::from_utf8_lossy(piece)).trim())
}

/// Three letters in a row, or one that is no ASCII, also an escaped one.
fn has_word(piece: &[u8]) -> bool {
    let mut letters = 0;
    piece.iter().any(|&byte| {
        letters = if byte.is_ascii_alphabetic() { letters + 1 } else { 0 };
        letters == 3 || !byte.is_ascii()
    }) || memchr::memmem::find(piece, b"\\u").is_some()
}

/// The text with the escapes of JavaScript and JSON read; what is no escape stays as it is.
pub(crate) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut units = Vec::with_capacity(text.len());
    let mut parts = text.split('\\');
    units.extend(parts.next().unwrap_or_default().encode_utf16());
    // Of two backslashes the second is a letter: the empty part between them says so.
    let mut escaped = true;
    for part in parts {
        if !escaped {
            escaped = true;
            units.extend(part.encode_utf16());
            continue;
        }
        let mut letters = part.chars();
        match letters.next() {
            None => {
                units.push(u16::from(b'\\'));
                escaped = false;
                continue;
            }
            Some('n' | 'r' | 't') => units.push(u16::from(b' ')),
            Some('u') => {
                let unit = part.get(1..5).and_then(|digits| u16::from_str_radix(digits, 16).ok());
                let long = || {
                    let (digits, _) = part.strip_prefix("u{")?.split_once('}')?;
                    char::from_u32(u32::from_str_radix(digits, 16).ok()?).map(|letter| (letter, digits.len() + 3))
                };
                if let Some(unit) = unit {
                    units.push(unit);
                    units.extend(part.get(5..).unwrap_or_default().encode_utf16());
                    continue;
                } else if let Some((letter, size)) = long() {
                    units.extend(letter.encode_utf16(&mut [0; 2]).iter());
                    units.extend(part.get(size..).unwrap_or_default().encode_utf16());
                    continue;
                }
                units.extend("\\u".encode_utf16());
            }
            Some(other) => units.extend(other.encode_utf16(&mut [0; 2]).iter()),
        }
        units.extend(letters.as_str().encode_utf16());
    }
    Cow::Owned(String::from_utf16_lossy(&units))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8]) -> Vec<String> {
        let mut texts = Vec::new();
        each(bytes, |text| {
            texts.push(text.to_owned());
            true
        });
        texts
    }

    #[test]
    fn escaped_letters_are_read() {
        assert_eq!(unescape(r"\u501f\u94b1 now"), "借钱 now");
        assert_eq!(unescape(r"\ud83d\ude00"), "😀");
        assert_eq!(unescape(r"\u{1f600}!"), "😀!");
        assert_eq!(unescape(r"a\\u501f"), r"a\u501f");
        assert_eq!(unescape(r"a\\\u501f"), r"a\借");
        assert_eq!(unescape(r"one\ntwo\/three\"), "one two/three\\");
        assert_eq!(unescape(r"\u12 \uzzzz \u"), r"\u12 \uzzzz \u");
        assert_eq!(unescape(r"\é\u00e9é"), "ééé");
    }

    #[test]
    fn texts_of_scripts_and_pages_are_found() {
        let script = br#"e.exports={t:"Repay your loan",n:'\u501f\u94b1',k:1},<p>Don't pay <b>today</b></p>"#;
        let texts = all(script);
        for text in ["Repay your loan", "借钱", "Don't pay", "today"] {
            assert!(texts.iter().any(|other| other == text), "{text}: {texts:?}");
        }
        assert!(!texts.iter().any(|text| text == ",k:1},"), "{texts:?}");
        let utf16: Vec<u8> =
            [0xff, 0xfe].into_iter().chain("\"借款\"".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(all(&utf16), ["借款"]);
    }
}
