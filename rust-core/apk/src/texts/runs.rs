//! Texts in bytes of which nothing is known but that texts stand in them: Flutter's snapshot, bytecode of unknown form.
//!
//! A heuristic. What looks like words is handed out: bytes of ASCII and Latin-1, and units of UTF-16 at any offset. Two
//! letters of ASCII are a Chinese one to UTF-16, and the other way round, so the likelier reading is taken. Neighbours may
//! stick together, and noise may look like a word.

/// Shorter runs of bytes are noise.
const BYTES: usize = 6;
/// So many bytes tell whether a run is made of words.
const SAMPLE: usize = 16;
/// Shorter runs of UTF-16 are noise, when they are foreign letters and when they are not.
const FOREIGN_UNITS: usize = 3;
const UNITS: usize = 6;

/// Gives every run to `visit` until that gives `false`; gives whether it never did.
pub(super) fn each(bytes: &[u8], mut visit: impl FnMut(&str) -> bool) -> bool {
    let mut at = 0;
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        let sample = Sample::of(rest);
        if !sample.is_words() {
            if let Some(wide) = Wide::likely(rest) {
                let units = rest.chunks_exact(2).take(wide.units);
                let text: String = units.filter_map(|unit| letter(u16::from_le_bytes(unit.try_into().ok()?))).collect();
                if !visit(&text) {
                    return false;
                }
                at += wide.units * 2;
                continue;
            }
            if !sample.is_ascii() {
                at += 1;
                continue;
            }
        }
        let length = rest.iter().take_while(|&&byte| class(byte) != 0).count();
        let run = rest.get(..length).unwrap_or_default();
        let go_on = match std::str::from_utf8(run) {
            Ok(text) => visit(text),
            Err(_) => visit(&run.iter().map(|&byte| char::from(byte)).collect::<String>()),
        };
        if !go_on {
            return false;
        }
        at += length;
    }
    true
}

/// What a byte may be in a run of bytes; 0 for those that are in none.
fn class(byte: u8) -> u8 {
    CLASSES.get(usize::from(byte)).copied().unwrap_or_default()
}

const ASCII: u8 = 1;
const WORD: u8 = 2;
const LATIN: u8 = 4;
/// A table, for every byte of a library is looked up more than once.
static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut rest: &mut [u8] = &mut classes;
    let mut byte = 0_u8;
    while let Some((class, behind)) = rest.split_first_mut() {
        *class = match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b' ' => ASCII | WORD,
            b'!'..=b'~' | b'\n' | b'\t' => ASCII,
            0xa1 | 0xbf.. => LATIN,
            _ => 0,
        };
        byte = byte.wrapping_add(1);
        rest = behind;
    }
    classes
};

/// The first bytes of a run, which tell what it is made of.
#[derive(Default)]
struct Sample {
    bytes: usize,
    ascii: usize,
    words: usize,
}

impl Sample {
    fn of(bytes: &[u8]) -> Self {
        let mut sample = Self::default();
        for &byte in bytes.iter().take(SAMPLE) {
            let class = class(byte);
            if class == 0 {
                break;
            }
            sample.bytes += 1;
            sample.ascii += usize::from(class & ASCII != 0);
            sample.words += usize::from(class & WORD != 0);
        }
        sample
    }

    fn is_ascii(&self) -> bool {
        self.bytes >= BYTES && self.ascii == self.bytes
    }

    fn is_words(&self) -> bool {
        self.bytes >= BYTES && self.words * 4 >= self.bytes * 3
    }
}

/// A run of UTF-16.
#[derive(Default)]
struct Wide {
    units: usize,
    ascii: usize,
    /// Units that are neither ASCII nor Latin.
    foreign: usize,
}

impl Wide {
    /// The run at the front, unless there is none, or it is likelier that one begins with the next byte.
    fn likely(bytes: &[u8]) -> Option<Self> {
        let here = Some(Self::read(bytes)).filter(Self::is_text)?;
        let next = Self::read(bytes.get(1..)?);
        let better = next.units > here.units || (next.units + 1 >= here.units && next.ascii > here.ascii);
        (!better).then_some(here)
    }

    fn read(bytes: &[u8]) -> Self {
        let mut run = Self::default();
        let mut rest = bytes;
        while let Some((unit, behind)) = rest.split_first_chunk() {
            let Some(letter) = letter(u16::from_le_bytes(*unit)) else { break };
            if rest.get(..8).is_some_and(|next| next.iter().all(|&byte| class(byte) & WORD != 0)) {
                break;
            }
            run.units += 1;
            run.ascii += usize::from(letter.is_ascii());
            run.foreign += usize::from(letter > '\u{24f}');
            rest = behind;
        }
        run
    }

    fn is_text(&self) -> bool {
        self.units >= UNITS || (self.units >= FOREIGN_UNITS && self.foreign >= 2)
    }
}

/// The letter or sign of a unit, of scripts that people lend in.
fn letter(unit: u16) -> Option<char> {
    let known = matches!(unit,
        0x20..=0x7e | 0xa0..=0x24f        // Latin
        | 0x370..=0x52f                   // Greek, Cyrillic
        | 0x590..=0x6ff                   // Hebrew, Arabic
        | 0x900..=0xdff                   // of India
        | 0xe00..=0xeff | 0x1000..=0x109f | 0x1780..=0x17ff // Thai, Lao, Burmese, Khmer
        | 0x1200..=0x137f                 // Ethiopic
        | 0x1e00..=0x1eff                 // Vietnamese
        | 0x2010..=0x2030 | 0x20a0..=0x20bf // signs, currencies
        | 0x3000..=0x30ff                 // Japanese, signs
        | 0x4e00..=0x9fff                 // Chinese
        | 0xac00..=0xd7a3                 // Korean
        | 0xff01..=0xff65                 // wide forms
    );
    char::from_u32(unit.into()).filter(|_| known)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all(bytes: &[u8]) -> Vec<String> {
        let mut texts = Vec::new();
        each(bytes, |text| {
            texts.push(text.to_owned());
            true
        });
        texts
    }

    fn utf16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn words_are_found_in_one_and_in_two_bytes_at_even_and_odd_places() {
        for noise in [&[][..], &[1], &[5, 0], &[1, 2, 3]] {
            let mut bytes = noise.to_vec();
            for text in [utf16("请输入OTP还款"), b"Repay now".to_vec(), utf16("ऋण चुकाएं"), utf16("Vay tiền nhanh")]
            {
                bytes.extend(text);
                bytes.extend([1, 0]);
            }
            bytes.extend(b"Pr\xe9stamo r\xe1pido");
            let texts = all(&bytes);
            assert_eq!(
                texts,
                ["请输入OTP还款", "Repay now", "ऋण चुकाएं", "Vay tiền nhanh", "Préstamo rápido"],
                "{noise:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_gone_through_and_give_no_more_than_they_have(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
            let letters: usize = all(&bytes).iter().map(|text| text.chars().count()).sum();
            prop_assert!(letters <= bytes.len());
        }
    }
}
