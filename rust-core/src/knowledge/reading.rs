//! Names as they are read: one spelling for all the ways of writing a name, so that words can be looked up in it.
//!
//! Names of apps come from their makers and may be written to hide: full-width letters, accents, zero-width characters,
//! Cyrillic look-alikes, `l0an`, `L-O-A-N`. Each name has a reading as it is written and, where that differs, one as it
//! looks to a person.

use std::borrow::Cow;

use unicode_normalization::{
    UnicodeNormalization,
    char::{decompose_compatible, is_combining_mark},
};

/// So many characters of a name are read. Launchers and stores show far fewer.
const MAX_CHARS: usize = 256;

/// A name as a dictionary would print it: the text of its [`Reading`], which for most of our own words is the word itself.
pub(super) fn spelling(name: &str) -> Cow<'_, str> {
    let is_plain = |char| matches!(char, 'a'..='z' | '0'..='9' | '\u{4e00}'..='\u{9fff}');
    if name.len() <= MAX_CHARS && name.chars().all(is_plain) {
        return Cow::Borrowed(name);
    }
    Cow::Owned(Reading::as_written(name).text)
}

/// A name without its writing: its [`spelling`] without spaces.
pub(super) fn brand(name: &str) -> String {
    if name.is_ascii() {
        let mut brand = String::with_capacity(name.len().min(MAX_CHARS));
        let letters = name.chars().take(MAX_CHARS).filter(char::is_ascii_alphanumeric);
        brand.extend(letters.map(|letter| letter.to_ascii_lowercase()));
        return brand;
    }
    Reading::as_written(name).text.replace(' ', "")
}

/// A name, normalised: compatibility forms resolved, lower case, without accents and invisible characters, one space
/// for whatever separates words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    text: String,
    /// For each byte offset of `text`, and its end: whether a word may begin or end there. Words end at spaces, between
    /// letters and digits, between scripts and where a lower-case letter meets an upper-case one.
    border: Vec<bool>,
}

impl Reading {
    /// The name as it is written.
    pub fn as_written(name: &str) -> Self {
        Self::of(&visible(name))
    }

    /// The name as it is written, and as it looks where that is something else.
    pub fn both(name: &str) -> (Self, Option<Self>) {
        let written = visible(name);
        let looks = as_it_looks(&written);
        (Self::of(&written), looks.map(|looks| Self::of(&looks)))
    }

    /// The normalised text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether a word may begin or end at this byte offset.
    pub fn is_border(&self, offset: usize) -> bool {
        self.border.get(offset).copied().unwrap_or(true)
    }

    fn of(chars: &[char]) -> Self {
        let bytes = chars.iter().map(|char| char.len_utf8()).sum::<usize>() + 8;
        let mut text = String::with_capacity(bytes);
        let mut border = Vec::with_capacity(bytes);
        let mut before = Script::Other;
        let mut upper_before = false;
        for (index, &char) in chars.iter().enumerate() {
            let script = Script::of(char);
            if script == Script::Other {
                if before != Script::Other {
                    text.push(' ');
                    border.push(true);
                }
                before = script;
                continue;
            }
            let upper = char.is_uppercase();
            let lower_next = chars.get(index + 1).is_some_and(|next| next.is_lowercase());
            let hump = upper && (!upper_before || lower_next);
            border.push(script != before || hump);
            if char.is_ascii() {
                text.push(char.to_ascii_lowercase());
            } else {
                text.extend(char.to_lowercase().map(without_stroke));
            }
            border.resize(text.len(), false);
            before = script;
            upper_before = upper;
        }
        if text.ends_with(' ') {
            text.pop();
            border.pop();
        }
        border.push(true);
        Self { text, border }
    }
}

/// What a character can be part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    /// A word of a script that puts spaces between words.
    Letter,
    /// A number.
    Digit,
    /// A text without spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese.
    Unspaced,
    /// What separates words.
    Other,
}

impl Script {
    pub(super) fn of(char: char) -> Self {
        match char {
            'a'..='z' | 'A'..='Z' => Self::Letter,
            '0'..='9' => Self::Digit,
            '\0'..='\x7f' => Self::Other,
            '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' => {
                Self::Unspaced
            }
            '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
                Self::Unspaced
            }
            _ if char.is_alphabetic() || is_combining_mark(char) => Self::Letter,
            _ if char.is_numeric() => Self::Digit,
            _ => Self::Other,
        }
    }
}

/// The characters that can be seen, compatibility forms resolved (NFKD), accents of Latin, Greek and Cyrillic letters
/// taken off. Marks of other scripts are letters of theirs and stay.
fn visible(name: &str) -> Vec<char> {
    if name.is_ascii() {
        return name.chars().take(MAX_CHARS).collect();
    }
    let seen = name.chars().filter(|char| !is_invisible(*char)).take(MAX_CHARS);
    let mut visible = Vec::with_capacity(name.len().min(MAX_CHARS));
    visible.extend(seen.nfkd().filter(|char| !is_accent(*char)));
    visible
}

/// The letters of one character as they are compared, as [`Reading`] would have them; none of an invisible one.
pub(super) fn each_letter(char: char, mut each: impl FnMut(char)) {
    if is_invisible(char) {
        return;
    }
    decompose_compatible(char, |part| {
        if !is_accent(part) {
            part.to_lowercase().map(without_stroke).for_each(&mut each);
        }
    });
}

fn is_accent(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}')
}

/// Characters that leave no trace on the screen: soft hyphen, joiners, marks of direction, fillers, variation selectors,
/// tags.
fn is_invisible(char: char) -> bool {
    matches!(
        char,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Letters with a stroke, which no normalisation resolves.
fn without_stroke(char: char) -> char {
    match char {
        'đ' | 'ð' => 'd',
        'ø' => 'o',
        'ł' => 'l',
        'ı' => 'i',
        other => other,
    }
}

/// The name as a person sees it: look-alikes as the letters they look like, a digit between letters as the letter it
/// stands for, single letters in a row as a word. `None` when that changes nothing.
fn as_it_looks(written: &[char]) -> Option<Vec<char>> {
    let letters: Vec<char> = written.iter().map(|char| look_alike(*char)).collect();
    let is_letter = |index: usize| letters.get(index).is_some_and(|char| Script::of(*char) == Script::Letter);
    let spelt: Vec<char> = letters
        .iter()
        .enumerate()
        .map(|(index, &char)| match digit_for_letter(char) {
            Some(letter) if index > 0 && is_letter(index - 1) && is_letter(index + 1) => letter,
            _ => char,
        })
        .collect();
    let looks = join_single_letters(&spelt);
    (looks != written).then_some(looks)
}

/// Joins runs of at least three single letters with one sign between each two: `L-O-A-N`, `l o a n`.
fn join_single_letters(chars: &[char]) -> Vec<char> {
    let is_word = |index: Option<usize>| {
        index
            .and_then(|index| chars.get(index))
            .is_some_and(|char| matches!(Script::of(*char), Script::Letter | Script::Digit))
    };
    let is_single = |index: usize| is_word(Some(index)) && !is_word(index.checked_sub(1)) && !is_word(Some(index + 1));
    let mut joined = Vec::with_capacity(chars.len());
    let mut index = 0;
    while let Some(&char) = chars.get(index) {
        let mut end = index;
        while is_single(end) && is_single(end + 2) {
            end += 2;
        }
        if end >= index + 4 {
            joined.extend(chars.iter().take(end + 1).skip(index).step_by(2).flat_map(|char| char.to_lowercase()));
            index = end + 1;
        } else {
            joined.push(char);
            index += 1;
        }
    }
    joined
}

/// Digits and signs that stand for letters inside a word.
fn digit_for_letter(char: char) -> Option<char> {
    Some(match char {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        _ => return None,
    })
}

/// The Latin letter that a letter of another alphabet or a letter in a box looks like (a few of [Unicode's
/// confusables]).
///
/// [Unicode's confusables]: https://www.unicode.org/Public/security/16.0.0/confusables.txt
fn look_alike(char: char) -> char {
    let boxed = |first: u32| char::from_u32(u32::from('A') + u32::from(char).saturating_sub(first)).unwrap_or(char);
    match char {
        '\0'..='\x7f' => char,
        '\u{1f150}'..='\u{1f169}' => boxed(0x1f150),
        '\u{1f170}'..='\u{1f189}' => boxed(0x1f170),
        '\u{1f1e6}'..='\u{1f1ff}' => boxed(0x1f1e6),
        'а' | 'α' | 'ɑ' | 'ᴀ' => 'a',
        'А' | 'Α' => 'A',
        'в' | 'ʙ' => 'b',
        'В' | 'Β' => 'B',
        'с' | 'ϲ' | 'ᴄ' => 'c',
        'С' | 'Ϲ' => 'C',
        'ԁ' | 'ᴅ' => 'd',
        'е' | 'ε' | 'ᴇ' => 'e',
        'Е' | 'Ε' => 'E',
        'ɡ' | 'ɢ' => 'g',
        'һ' | 'ʜ' => 'h',
        'Н' | 'Η' => 'H',
        'і' | 'ι' | 'ɪ' => 'i',
        'І' | 'Ι' => 'I',
        'ј' | 'ᴊ' => 'j',
        'Ј' => 'J',
        'к' | 'κ' | 'ᴋ' => 'k',
        'К' | 'Κ' => 'K',
        'ӏ' | 'ʟ' | 'ǀ' => 'l',
        'Ӏ' => 'I',
        'м' | 'ᴍ' => 'm',
        'М' | 'Μ' => 'M',
        'п' | 'η' | 'ɴ' | 'ո' => 'n',
        'Ν' => 'N',
        'о' | 'ο' | 'ᴏ' | 'օ' => 'o',
        'О' | 'Ο' => 'O',
        'р' | 'ρ' | 'ᴘ' => 'p',
        'Р' | 'Ρ' => 'P',
        'г' | 'ʀ' => 'r',
        'ѕ' | 'ꜱ' => 's',
        'Ѕ' => 'S',
        'т' | 'τ' | 'ᴛ' => 't',
        'Т' | 'Τ' => 'T',
        'υ' | 'ᴜ' | 'ս' => 'u',
        'ѵ' | 'ν' | 'ᴠ' => 'v',
        'ԝ' | 'ᴡ' => 'w',
        'х' | 'χ' => 'x',
        'Х' | 'Χ' => 'X',
        'у' | 'γ' | 'ʏ' => 'y',
        'У' | 'Υ' => 'Y',
        'ᴢ' => 'z',
        'Ζ' => 'Z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_for_all_ways_of_writing() {
        for name in [
            "Préstamo Fácil",
            "PRESTAMO-FACIL",
            "Ｐｒéｓｔａｍｏ　Ｆáｃｉｌ",
            "pre\u{301}stamo_fa\u{301}cil",
            "Prés\u{200b}tamo  Fácil!",
        ] {
            assert_eq!(Reading::as_written(name).text(), "prestamo facil", "{name}");
        }
        assert_eq!(Reading::as_written("Vay Đồng").text(), "vay dong");
        assert_eq!(Reading::as_written(" …").text(), "");
    }

    #[test]
    fn the_short_ways_to_a_spelling_lead_to_the_same_one() {
        for name in [
            "loan",
            "peso2go",
            "Apex Lending",
            "pay-day  loan!",
            "Préstamo Fácil",
            "借条",
            "",
            "a".repeat(300).as_str(),
        ] {
            let reading = Reading::as_written(name);
            assert_eq!(spelling(name), reading.text(), "{name}");
            assert_eq!(brand(name), reading.text().replace(' ', ""), "{name}");
        }
    }

    #[test]
    fn marks_of_other_scripts_are_letters() {
        assert_eq!(Reading::as_written("लोन").text().chars().count(), 3);
        assert!(Reading::as_written("เงินกู้").text().contains('\u{e39}'));
    }

    #[test]
    fn words_end_at_humps_digits_scripts_and_spaces() {
        let words = |name: &str| {
            let reading = Reading::as_written(name);
            let mut words: Vec<String> = Vec::new();
            for (offset, char) in reading.text().char_indices() {
                if reading.is_border(offset) {
                    words.push(String::new());
                }
                words.last_mut().unwrap().push(char);
            }
            words.retain(|word| word != " ");
            words.join("|")
        };
        assert_eq!(words("EasyCashLoan"), "easy|cash|loan");
        assert_eq!(words("KTAKilat"), "kta|kilat");
        assert_eq!(words("com.peso2go.app"), "com|peso|2|go|app");
        assert_eq!(words("360借条Pro"), "360|借条|pro");
        assert_eq!(words("BLENDER"), "blender");
    }

    #[test]
    fn a_disguised_name_has_a_second_reading() {
        let looks = |name| Reading::both(name).1.map(|reading| reading.text().to_owned());
        for name in ["Cаsh Lоаn", "C4sh L0an", "Ca$h L0an", "🅲🅰🆂🅷 🅻🅾🅰🅽", "ᴄᴀsʜ ʟᴏᴀɴ"]
        {
            assert_eq!(looks(name).as_deref(), Some("cash loan"), "{name}");
        }
        assert_eq!(looks("L-O-A-N app").as_deref(), Some("loan app"));
        assert_eq!(looks("l o a n"), Some("loan".into()));
        for plain in ["Cash Loan", "Kredit24", "Pay 4 me", "A B loan", "Préstamo", "借条", "लोन"] {
            assert_eq!(looks(plain), None, "{plain}");
        }
    }

    #[test]
    fn a_name_without_end_is_cut() {
        assert_eq!(Reading::as_written(&"a".repeat(100_000)).text().len(), MAX_CHARS);
        assert!(Reading::as_written(&"\u{fdfa}".repeat(100_000)).text().len() < 20 * 4 * MAX_CHARS);
    }
}
