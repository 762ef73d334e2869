//! The report for a terminal: the answer first.

use super::{
    Telling, guidance,
    outline::{Block, Line, Tone, outline},
    sanitize,
};
use crate::{knowledge::Guidance, messages::Messages, model::Report};

/// How the text is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TextOptions {
    /// What is told.
    pub telling: Telling,
    /// With colours.
    pub color: bool,
    /// Columns of the terminal; `None` for lines as long as they come.
    pub width: Option<usize>,
}

/// The report for a terminal.
pub fn render(report: &Report, messages: &Messages, options: TextOptions) -> String {
    set(&outline(report, messages, options.telling, sanitize::plain), options)
}

/// What can be done in a country, for a terminal.
pub fn guidance(page: &guidance::Page<'_>, extent: guidance::Extent, options: TextOptions) -> String {
    set(&page.blocks(extent, sanitize::plain), options)
}

/// The countries with guidance, for a terminal.
pub fn guidance_list(guidance: &Guidance, messages: &Messages, options: TextOptions) -> String {
    set(&guidance::list(guidance, messages, sanitize::plain), options)
}

fn set(blocks: &[Block], options: TextOptions) -> String {
    let mut page = Page { text: String::new(), options, label: label_width(blocks) };
    let mut last = None;
    for block in blocks {
        if last.is_some_and(|last| wants_blank_line(last, block)) {
            page.text.push('\n');
        }
        page.block(block);
        last = Some(block);
    }
    page.text
}

/// A text of several paragraphs, each from column `indent` on and broken at `columns`; its lines are kept.
pub fn paragraphs(text: &str, indent: usize, columns: usize) -> String {
    let room = columns.saturating_sub(indent).max(MIN_ROOM);
    let lines = text.lines().flat_map(|line| wrap(line, room));
    lines.map(|line| format!("{}{line}\n", blanks(indent))).collect()
}

/// Columns that the widest label takes, with the gap behind it.
fn label_width(blocks: &[Block]) -> usize {
    let labels = blocks.iter().filter_map(|block| match block {
        Block::Field { label, .. } | Block::Commands { label, .. } => Some(width(label)),
        _ => None,
    });
    labels.max().unwrap_or_default() + 2
}

fn wants_blank_line(last: &Block, block: &Block) -> bool {
    match (last, block) {
        (_, Block::Section(_)) => true,
        (Block::Section(_), _) => false,
        (_, Block::App { .. }) => true,
        (Block::Item { .. }, Block::Paragraph(line)) | (Block::Paragraph(_), Block::Paragraph(line)) => {
            line.tone == Tone::Faint
        }
        _ => false,
    }
}

/// The codes of ISO 6429 that are used; every one is taken back at the end of its line.
const BOLD: &str = "\u{1b}[1m";
const FAINT: &str = "\u{1b}[2m";
const RED: &str = "\u{1b}[31m";
const GREEN: &str = "\u{1b}[32m";
const YELLOW: &str = "\u{1b}[33m";
const RESET: &str = "\u{1b}[0m";

fn codes(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "",
        Tone::Bad => RED,
        Tone::Warn => YELLOW,
        Tone::Good => GREEN,
        Tone::Faint => FAINT,
    }
}

struct Page {
    text: String,
    options: TextOptions,
    label: usize,
}

impl Page {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Answer(line) => self.lines("", &line.text, &[BOLD, codes(line.tone)]),
            Block::Paragraph(line) => self.lines("", &line.text, &[codes(line.tone)]),
            Block::Section(title) => {
                self.lines("", title, &[BOLD]);
                let rule = "─".repeat(width(title).min(self.options.width.unwrap_or(usize::MAX)));
                self.lines("", &rule, &[FAINT]);
            }
            Block::App { name, package } => {
                let package = package.as_ref().map(|package| format!("  {package}")).unwrap_or_default();
                self.lines("", &format!("{name}{package}"), &[BOLD]);
            }
            Block::Field { label, lines } => {
                let mut first = self.labelled(label);
                for Line { text, tone } in lines {
                    self.lines(&first, text, &[codes(*tone)]);
                    first = blanks(width(&first));
                }
            }
            Block::Commands { label, commands } => {
                let first = self.labelled(label);
                for (number, command) in commands.iter().enumerate() {
                    let margin = if number == 0 { first.clone() } else { blanks(width(&first)) };
                    self.commands(&margin, std::slice::from_ref(command));
                }
            }
            Block::Steps(steps) => {
                for (number, (text, command)) in (1..).zip(steps) {
                    self.lines(&format!("{number}. "), text, &[]);
                    command.iter().for_each(|command| self.line("   ", command, &[]));
                }
            }
            Block::Item { text, details, commands } => {
                self.lines("• ", text, &[]);
                for Line { text, tone } in details {
                    self.lines("  – ", text, &[codes(*tone)]);
                }
                self.commands("    ", commands);
            }
            Block::Code { lines, .. } => {
                for line in lines {
                    self.line("    ", line, &[]);
                }
            }
        }
    }

    /// Commands are copied: they are never broken.
    fn commands(&mut self, margin: &str, commands: &[String]) {
        for command in commands {
            self.line(margin, &sanitize::command(command), &[]);
        }
    }

    /// A label at its place, filled up to where its text begins.
    fn labelled(&self, label: &str) -> String {
        format!("  {label}{}", blanks(self.label.saturating_sub(width(label))))
    }

    /// A text behind `first`, broken where the page ends; what is broken goes on below where it began.
    fn lines(&mut self, first: &str, text: &str, codes: &[&str]) {
        let margin = width(first);
        let room = self.options.width.map_or(usize::MAX, |columns| columns.saturating_sub(margin).max(MIN_ROOM));
        for (number, line) in wrap(text, room).into_iter().enumerate() {
            if number == 0 {
                self.line(first, line, codes);
            } else {
                self.line(&blanks(margin), line, codes);
            }
        }
    }

    fn line(&mut self, margin: &str, text: &str, codes: &[&str]) {
        self.text.push_str(margin);
        let codes = if self.options.color { codes.concat() } else { String::new() };
        self.text.push_str(&codes);
        self.text.push_str(text);
        if !codes.is_empty() {
            self.text.push_str(RESET);
        }
        self.text.push('\n');
    }
}

/// Columns that a text gets at least, however narrow the terminal.
const MIN_ROOM: usize = 20;

fn blanks(count: usize) -> String {
    " ".repeat(count)
}

/// Breaks a text into lines of at most `room` columns: at blanks, and beside any wide character but where the
/// punctuation of Chinese forbids it. A word that is longer than a line stays whole, so that it can be copied.
fn wrap(text: &str, room: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let (mut start, mut columns) = (0, 0);
    // Where the line may end, where the next then begins, and how many columns that one has taken by now.
    let mut chance: Option<(usize, usize, usize)> = None;
    let mut before = None;
    for (at, character) in text.char_indices() {
        let step = char_width(character);
        if character == ' ' {
            chance = Some((at, at + 1, 0));
            if columns < room {
                columns += step;
            }
            before = Some(character);
            continue;
        }
        if at > start && before.is_some_and(|before| breaks_between(before, character)) {
            chance = Some((at, at, 0));
        }
        if columns + step > room
            && let Some((end, next, taken)) = chance.take()
        {
            lines.push(text.get(start..end).unwrap_or_default());
            (start, columns) = (next, taken);
        }
        columns += step;
        if let Some((_, _, taken)) = &mut chance {
            *taken += step;
        }
        before = Some(character);
    }
    lines.push(text.get(start..).unwrap_or_default());
    lines
}

fn breaks_between(before: char, after: char) -> bool {
    const NEVER_BEFORE: &str = "，。、；：？！）》」』”’…—%,.;:?!)]}";
    const NEVER_BEHIND: &str = "（《「『“‘—([{";
    before != ' '
        && (char_width(before) == 2 || char_width(after) == 2)
        && !NEVER_BEFORE.contains(after)
        && !NEVER_BEHIND.contains(before)
}

/// Columns of a text on a terminal.
fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

/// Columns of a character: 2 for wide and full-width ones (Unicode, East Asian Width W and F, by blocks), 0 for marks
/// that stand on another, else 1.
fn char_width(character: char) -> usize {
    match character {
        '\u{0300}'..='\u{036F}' | '\u{200C}' | '\u{200D}' | '\u{20D0}'..='\u{20FF}' | '\u{FE0E}' | '\u{FE0F}' => 0,
        '\u{1100}'..='\u{115F}'
        | '\u{2E80}'..='\u{303E}'
        | '\u{3041}'..='\u{33FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{A000}'..='\u{A4CF}'
        | '\u{A960}'..='\u{A97F}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF01}'..='\u{FF60}'
        | '\u{FFE0}'..='\u{FFE6}'
        | '\u{1F300}'..='\u{1F64F}'
        | '\u{1F680}'..='\u{1F6FF}'
        | '\u{1F900}'..='\u{1F9FF}'
        | '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_blanks_and_keep_every_word() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("one", 2), ["one"]);
        assert_eq!(wrap("a verylongword b", 4), ["a", "verylongword", "b"]);
        assert_eq!(wrap("", 4), [""]);
    }

    #[test]
    fn chinese_breaks_anywhere_but_before_a_full_stop() {
        assert_eq!(wrap("可以读取通讯录。", 8), ["可以读取", "通讯录。"]);
        assert_eq!(wrap("可以读取通讯录。好", 14), ["可以读取通讯", "录。好"]);
        assert_eq!(wrap("（工作资料）", 4), ["（工", "作资", "料）"]);
        assert_eq!(wrap("应用 com.example 可以", 12), ["应用", "com.example", "可以"]);
    }

    #[test]
    fn no_line_is_wider_than_the_page_where_a_break_exists() {
        let text = "有 2 个借贷应用可以读取你的通讯录，另有 3 个不用再弹窗询问就能取得权限（详见下文）。";
        for room in 8..80 {
            for line in wrap(text, room) {
                assert!(width(line) <= room, "{room}: {line:?}");
            }
        }
    }

    #[test]
    fn a_label_in_any_script_takes_the_columns_it_shows() {
        assert_eq!(width("借钱 loan"), 9);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("💰"), 2);
    }
}
