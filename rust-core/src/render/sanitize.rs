//! Makes text of sources harmless, renderer by renderer.
//!
//! A label, a file name or a line of a dump is written by whoever made the app, and the report is read by whoever may
//! be its target. Such text must not move the cursor, turn the line round, hide its end, open a link, begin a heading
//! or fill the screen. What is taken out leaves a visible `\u{FFFD}`, so that nobody takes a treated name for the real
//! one; the JSON report keeps the exact text.

/// The most characters of one hostile text that a report for people shows.
pub const MAX_CHARS: usize = 100;

/// For a terminal and other plain text: one line, nothing invisible, at most [`MAX_CHARS`] characters.
///
/// Blanks of any kind, line ends and tabs become one blank; control characters, bidirectional controls, zero-width
/// and other invisible characters become one `\u{FFFD}` a run; what is longer ends in `…`.
pub fn plain(hostile: &str) -> String {
    let mut shown = String::with_capacity(hostile.len().min(4 * MAX_CHARS));
    let mut count = 0;
    let mut last = ' ';
    let mut marks = 0;
    for character in hostile.trim().chars() {
        // A pile of accents on one letter would run over the lines above.
        marks = if is_combining(character) { marks + 1 } else { 0 };
        let character = if character.is_whitespace() {
            ' '
        } else if matches!(character, '\u{FE0E}' | '\u{FE0F}') || (is_joiner(character) && joins(last)) {
            // Part of how an emoji or a word of these scripts is written.
            character
        } else if is_invisible(character) || marks > 3 {
            char::REPLACEMENT_CHARACTER
        } else {
            character
        };
        if character == last && matches!(character, ' ' | char::REPLACEMENT_CHARACTER) {
            continue;
        }
        if count == MAX_CHARS {
            shown.pop();
            shown.push('…');
            return shown;
        }
        shown.push(character);
        last = character;
        count += 1;
    }
    shown.truncate(shown.trim_end().len());
    shown
}

/// For Markdown, wherever in a line it may stand: as [`plain`], and every character that could begin markup, a link,
/// HTML or a table cell is escaped.
pub fn markdown(hostile: &str) -> String {
    let plain = plain(hostile);
    let mut escaped = String::with_capacity(plain.len() + 16);
    for character in plain.chars() {
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            // Sites turn bare addresses and @names into links; an entity does not stop all of them, a word joiner
            // would be invisible. Breaking the scheme does.
            ':' if escaped.ends_with("http") || escaped.ends_with("https") || escaped.ends_with("ftp") => {
                escaped.push_str("&#58;");
            }
            '@' => escaped.push_str("&#64;"),
            _ if character.is_ascii_punctuation()
                && !matches!(character, '.' | ',' | ';' | ':' | '\'' | '"' | '?' | '%' | '/') =>
            {
                escaped.push('\\');
                escaped.push(character);
            }
            _ => escaped.push(character),
        }
    }
    // `1.` at the start of a line would begin a list.
    let digits = escaped.chars().take_while(char::is_ascii_digit).count();
    if digits > 0 && escaped.get(digits..).is_some_and(|rest| rest.starts_with('.')) {
        escaped.insert(digits, '\\');
    }
    escaped
}

/// For a span or block of code in Markdown: as [`plain`], and no backtick ends it early.
pub fn markdown_code(hostile: &str) -> String {
    plain(hostile).replace('`', "'")
}

/// A command to be copied from a report: whole, on one line, nothing invisible.
pub fn command(command: &str) -> String {
    let harmless = |character| if is_invisible(character) { char::REPLACEMENT_CHARACTER } else { character };
    command.chars().map(harmless).collect()
}

/// Whether JSON escapes this character although it need not: raw, it would act on a terminal that shows the file. The
/// controls of ASCII but DEL are escaped by JSON itself, or are its line ends.
pub(super) fn acts_on_a_terminal(character: char) -> bool {
    character == '\u{7F}' || (!character.is_ascii() && is_invisible(character))
}

/// Controls, marks of direction, characters of no width and other ones that are not seen but act.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{00AD}'                      // soft hyphen
            | '\u{034F}'                    // combining grapheme joiner
            | '\u{061C}'                    // Arabic letter mark
            | '\u{115F}' | '\u{1160}'       // Hangul fillers
            | '\u{17B4}' | '\u{17B5}'       // Khmer inherent vowels
            | '\u{180B}'..='\u{180F}'       // Mongolian selectors
            | '\u{200B}'..='\u{200F}'       // zero width, marks of direction
            | '\u{2028}' | '\u{2029}'       // line and paragraph separators
            | '\u{202A}'..='\u{202E}'       // embeddings and overrides of direction
            | '\u{2060}'..='\u{206F}'       // word joiner, isolates, deprecated controls
            | '\u{2800}'                    // blank Braille
            | '\u{3164}' | '\u{FFA0}'       // Hangul fillers
            | '\u{FE00}'..='\u{FE0F}'       // variation selectors
            | '\u{FEFF}'                    // byte order mark
            | '\u{FFF0}'..='\u{FFFC}'       // specials
            | '\u{1BCA0}'..='\u{1BCA3}'     // shorthand controls
            | '\u{1D173}'..='\u{1D17A}'     // musical controls
            | '\u{E0000}'..='\u{E0FFF}'     // tags, selectors
            | '\u{E000}'..='\u{F8FF}'       // private use
            | '\u{F0000}'..='\u{10FFFF}'    // private use
        )
}

/// The zero-width joiner and non-joiner.
fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}')
}

/// Whether letters of this script take joiners: Arabic and the scripts of India.
fn joins(letter: char) -> bool {
    matches!(letter, '\u{0620}'..='\u{06FF}' | '\u{0900}'..='\u{0DFF}')
}

/// Marks that stand on the letter before them.
fn is_combining(character: char) -> bool {
    matches!(character,
        '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_not_told_what_to_do() {
        for (attack, shown) in [
            ("\u{1b}[2J\u{1b}[H0 lending apps", "\u{fffd}[2J\u{fffd}[H0 lending apps"),
            (
                "\u{1b}]8;;https://evil.example\u{7}Loan\u{1b}]8;;\u{7}",
                "\u{fffd}]8;;https://evil.example\u{fffd}Loan\u{fffd}]8;;\u{fffd}",
            ),
            ("\u{9b}31mred", "\u{fffd}31mred"),
            ("Safe\r\nNo lending app was seen", "Safe No lending app was seen"),
            ("a\tb\u{b}c\u{c}d\u{85}e\u{2028}f", "a b c d e f"),
            ("beep\u{7}\u{8}\u{8}\u{8}\u{8}", "beep\u{fffd}"),
            ("\0\0\0", "\u{fffd}"),
            ("  many    blanks  ", "many blanks"),
            ("\u{3000}全角\u{a0}blank", "全角 blank"),
        ] {
            assert_eq!(plain(attack), shown);
        }
    }

    #[test]
    fn a_name_does_not_turn_round_or_hide() {
        for (attack, shown) in [
            ("evil\u{202e}kpa.naol", "evil\u{fffd}kpa.naol"),
            ("\u{2066}\u{2067}\u{2068}x\u{2069}", "\u{fffd}x\u{fffd}"),
            ("\u{200f}\u{200e}\u{61c}", "\u{fffd}"),
            ("L\u{200b}o\u{200d}a\u{feff}n", "L\u{fffd}o\u{fffd}a\u{fffd}n"),
            ("\u{3164}", "\u{fffd}"),
            ("tag\u{e0041}\u{e007f}", "tag\u{fffd}"),
        ] {
            assert_eq!(plain(attack), shown);
        }
    }

    #[test]
    fn ordinary_names_of_any_script_stay_as_they_are() {
        for name in [
            "借钱呗",
            "Kredit Pintar – Pinjaman",
            "تمويل",
            "ऋण",
            "Préstamos Sin Buró",
            "e\u{301}",
            "می\u{200c}خواهم",
            "❤\u{fe0f} Loan",
            "C&A <3",
        ] {
            assert_eq!(plain(name), name);
        }
    }

    #[test]
    fn a_pile_of_accents_is_levelled() {
        let shown = plain(&format!("Z{}algo", "\u{301}".repeat(50)));
        assert_eq!(shown, "Z\u{301}\u{301}\u{301}\u{fffd}algo");
    }

    #[test]
    fn an_endless_name_is_cut_and_says_so() {
        let shown = plain(&"贷".repeat(1_000_000));
        assert_eq!(shown.chars().count(), MAX_CHARS);
        assert!(shown.ends_with('…'));
        let just = "x".repeat(MAX_CHARS);
        assert_eq!(plain(&just), just);
    }

    #[test]
    fn markdown_gets_no_markup() {
        for (attack, shown) in [
            ("a|b", "a\\|b"),
            ("`code`", "\\`code\\`"),
            ("[Loan](https://evil.example)", "\\[Loan\\]\\(https&#58;//evil.example\\)"),
            ("![x](http://evil.example/p.png)", "\\!\\[x\\]\\(http&#58;//evil.example/p.png\\)"),
            ("<img src=x onerror=alert(1)>", "&lt;img src\\=x onerror\\=alert\\(1\\)&gt;"),
            ("# Heading", "\\# Heading"),
            ("- item", "\\- item"),
            ("1. item", "1\\. item"),
            ("**bold** _it_ ~~no~~", "\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~"),
            ("a\n\n# b", "a \\# b"),
            ("&#60;b&#62;", "&amp;\\#60;b&amp;\\#62;"),
            ("@everyone", "&#64;everyone"),
            ("back\\slash", "back\\\\slash"),
            ("借钱 Plus 2.0", "借钱 Plus 2.0"),
        ] {
            assert_eq!(markdown(attack), shown);
        }
    }

    #[test]
    fn a_command_stays_whole_on_its_line() {
        let long = format!("adb shell settings put secure enabled_accessibility_services {}", "a:".repeat(100));
        assert_eq!(command(&long), long);
        assert_eq!(command("adb shell a\nrm\u{1b}[A"), "adb shell a\u{fffd}rm\u{fffd}[A");
    }

    #[test]
    fn code_in_markdown_does_not_end_early() {
        assert_eq!(markdown_code("a`` ` <b>\n"), "a'' ' <b>");
    }
}
