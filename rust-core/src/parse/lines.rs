//! What every line-wise format shares: lines whatever their ends are, the words with which a phone refuses to answer,
//! and one place that collects what could not be understood.

use memchr::{Memchr, memchr, memchr_iter};

use crate::model::{Gap, GapKind, UserId};

/// One line of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line<'text> {
    /// Its number, from 1.
    pub(crate) number: usize,
    /// Columns of blanks before its text; a tab goes to the next multiple of 8. Compare only with another line of
    /// the same text: a paste may have shifted or lost all of them.
    pub(crate) indent: usize,
    /// Its text without blanks at either end, hence without the `\r` of `\r\n` and `\r\r\n`. Empty for a blank line.
    pub(crate) text: &'text str,
}

/// The lines of `text`.
pub(crate) fn lines(text: &str) -> Lines<'_> {
    Lines { text, start: 0, ends: memchr_iter(b'\n', text.as_bytes()), number: 0 }
}

/// Iterator over [`lines`].
#[derive(Debug, Clone)]
pub(crate) struct Lines<'text> {
    text: &'text str,
    start: usize,
    ends: Memchr<'text>,
    number: usize,
}

impl<'text> Iterator for Lines<'text> {
    type Item = Line<'text>;

    #[inline]
    fn next(&mut self) -> Option<Line<'text>> {
        if self.start >= self.text.len() {
            return None;
        }
        let end = self.ends.next().unwrap_or(self.text.len());
        let raw = self.text.get(self.start..end)?;
        self.start = end + 1;
        self.number += 1;
        let text = raw.trim_ascii_start();
        let blanks = raw.as_bytes().get(..raw.len() - text.len())?;
        let indent = if blanks.contains(&b'\t') { column_behind(blanks) } else { blanks.len() };
        Some(Line { number: self.number, indent, text: text.trim_ascii_end() })
    }
}

fn column_behind(blanks: &[u8]) -> usize {
    blanks.iter().fold(0, |column, blank| match blank {
        b'\t' => column / 8 * 8 + 8,
        _ => column + 1,
    })
}

/// Splits `KEY=VALUE`. A dump has tens of thousands of them, so this looks for the sign faster than `split_once`.
#[inline]
pub(crate) fn key_value(text: &str) -> Option<(&str, &str)> {
    let (key, rest) = text.split_at_checked(memchr(b'=', text.as_bytes())?)?;
    Some((key, rest.strip_prefix('=')?))
}

/// What a line says when it is no answer but a refusal, an error or a time-out; `None` for any other line.
///
/// The kind is `NotAnswered` (also for the words of adb and of the phone's shell), `CutOff` for the time-out that
/// dumpsys prints in the middle of a dump, and `UserNotVisible` for a user that the shell may not look into.
///
/// Source: [`dumpsys.cpp`](https://github.com/yaap/frameworks_native/blob/4cdda61bb6c6/cmds/dumpsys/dumpsys.cpp) and
/// the "errors" column of `docs/formats.md`.
pub(crate) fn refusal(line: &str) -> Option<Gap> {
    const NO_ACCESS: &str = "does not have permission to access user ";
    const BEGINNINGS: [&str; 19] = [
        "Permission Denial:",
        "Shell does not have permission ",
        "/system/bin/sh:",
        "sh:",
        "Can't find service:",
        "cmd: Can't find service:",
        "Error:",
        "Error with service ",
        "Error dumping service",
        "Error while accessing ",
        "Exception occurred while ",
        "java.lang.",
        "Security exception:",
        "Remote exception:",
        "Failure calling service ",
        "Failed transaction",
        "Unknown command:",
        "error:",
        "adb:",
    ];
    if line.starts_with("*** SERVICE ") && line.contains("TIMEOUT") {
        return Some(Gap::new(GapKind::CutOff, shortened(line)));
    }
    if !BEGINNINGS.iter().any(|beginning| line.starts_with(beginning)) {
        return None;
    }
    let Some((_, user)) = line.split_once(NO_ACCESS) else {
        return Some(Gap::new(GapKind::NotAnswered, shortened(line)));
    };
    let digits = user.trim_ascii_start().split(|other: char| !other.is_ascii_digit()).next();
    let user: Option<UserId> = digits.and_then(|digits| digits.parse().ok());
    Some(Gap { user, ..Gap::new(GapKind::UserNotVisible, shortened(line)) })
}

/// Collects what a parser could not understand.
///
/// Lines that say nothing known are one gap of kind `Malformed` together, whose detail is `NUMBER: TEXT` of the first
/// one and ` (+N)` when N more follow; so a source cannot blow up its list of gaps.
#[derive(Debug, Default)]
pub(super) struct Doubts {
    gaps: Vec<Gap>,
    first_malformed: Option<String>,
    last_malformed: Option<(usize, String)>,
    malformed: usize,
}

impl Doubts {
    /// At most this many gaps of one source are kept, apart from malformed lines.
    const LIMIT: usize = 1000;

    /// Notes the line when it is a [`refusal`], once however often it is repeated; says whether it is one. The stack of
    /// an exception goes with it.
    pub(super) fn refused(&mut self, line: Line<'_>) -> bool {
        let Some(gap) = refusal(line.text) else {
            let of_stack = line.text.starts_with("at ") && line.text.ends_with(')') || line.text.starts_with("... ");
            return of_stack && !self.gaps.is_empty();
        };
        self.add(gap);
        true
    }

    /// Notes a line that says nothing known.
    pub(super) fn malformed(&mut self, line: Line<'_>) {
        let seen = format!("{}: {}", line.number, shortened(line.text));
        self.malformed += 1;
        self.first_malformed.get_or_insert_with(|| seen.clone());
        self.last_malformed = Some((line.number, seen));
    }

    /// Notes that the source ends in the middle, after `detail`.
    pub(super) fn cut_off(&mut self, detail: &str) {
        self.add(Gap::new(GapKind::CutOff, shortened(detail)));
    }

    /// Notes that the source is of another kind; `line` is its first or last line.
    pub(super) fn unrecognised(&mut self, line: Line<'_>) {
        (self.malformed, self.first_malformed, self.last_malformed) = (0, None, None);
        self.add(Gap::new(GapKind::Unrecognised, format!("{}: {}", line.number, shortened(line.text))));
    }

    /// Says that `last` is the last line of the source with text: if it was malformed, the source was cut off there.
    pub(super) fn ends_with(&mut self, last: Line<'_>) {
        match self.last_malformed.take() {
            Some((number, seen)) if number == last.number => {
                self.malformed -= 1;
                self.cut_off(&seen);
            }
            other => self.last_malformed = other,
        }
    }

    /// Notes any other gap, once.
    pub(super) fn add(&mut self, gap: Gap) {
        if self.gaps.len() < Self::LIMIT && self.gaps.last() != Some(&gap) {
            self.gaps.push(gap);
        }
    }

    /// How many gaps other than malformed lines were noted.
    pub(super) fn refusals(&self) -> usize {
        self.gaps.len()
    }

    /// The gaps, in the order of the source; malformed lines at the end.
    pub(super) fn into_gaps(mut self) -> Vec<Gap> {
        if let (Some(first), 1..) = (self.first_malformed, self.malformed) {
            let more = self.malformed - 1;
            let detail = if more == 0 { first } else { format!("{first} (+{more})") };
            self.gaps.push(Gap::new(GapKind::Malformed, detail));
        }
        self.gaps
    }
}

/// The text, cut to 200 characters: details of gaps are hostile and should stay short.
pub(super) fn shortened(text: &str) -> String {
    text.chars().take(200).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Runs `parse` on every beginning of `sample` and on `sample` with each byte changed in turn: it must not panic.
    /// The callers say "total" of their parsers, this is the check.
    pub(in crate::parse) fn survives_any_damage<T>(sample: &str, parse: impl Fn(&str) -> T) {
        for end in (0..=sample.len()).filter(|end| sample.is_char_boundary(*end)) {
            parse(&sample[..end]);
            parse(&sample[end..]);
        }
        for at in 0..sample.len() {
            for byte in [0, b'\n', b'\r', b' ', b':', b'=', b'[', b']', b'}', b'9', 0xff, 0xc3] {
                let mut bytes = sample.as_bytes().to_vec();
                bytes[at] = byte;
                parse(&String::from_utf8_lossy(&bytes));
            }
        }
    }

    fn texts(text: &str) -> Vec<(usize, &str)> {
        lines(text).map(|line| (line.indent, line.text)).collect()
    }

    #[test]
    fn lines_end_with_lf_crlf_or_what_old_adb_made_of_it() {
        assert_eq!(texts("a\n  b\r\n    c\r\r\n\n\td"), [(0, "a"), (2, "b"), (4, "c"), (0, ""), (8, "d")]);
        assert_eq!(texts(""), []);
        assert_eq!(texts("a\n"), [(0, "a")]);
    }

    #[test]
    fn a_blank_at_the_end_of_a_line_is_not_part_of_it() {
        assert_eq!(
            texts("  Device Owner: \n      READ_CONTACTS (allow): \r\n"),
            [(2, "Device Owner:"), (6, "READ_CONTACTS (allow):")]
        );
    }

    #[test]
    fn the_phones_refusals_are_known() {
        for (line, kind) in [
            ("Permission Denial: can't dump AppOpsService from pid=1, uid=2000", GapKind::NotAnswered),
            ("Can't find service: role", GapKind::NotAnswered),
            ("cmd: Can't find service: user", GapKind::NotAnswered),
            ("Error: Unknown option: -x", GapKind::NotAnswered),
            ("Error with service 'appops' while dumping: FAILED_TRANSACTION", GapKind::NotAnswered),
            ("Exception occurred while executing 'list':", GapKind::NotAnswered),
            ("/system/bin/sh: cmd: not found", GapKind::NotAnswered),
            ("adb: no devices/emulators found", GapKind::NotAnswered),
            ("*** SERVICE 'package' DUMP TIMEOUT (10000ms) EXPIRED ***", GapKind::CutOff),
            ("*** SERVICE DUMP TIMEOUT EXPIRED ***", GapKind::CutOff),
        ] {
            assert_eq!(refusal(line).map(|gap| gap.kind), Some(kind), "{line}");
        }
        for line in ["", "package:com.example", "  Uid 0:", "[ro.product.model]: [Error:]"] {
            assert_eq!(refusal(line), None, "{line}");
        }
    }

    #[test]
    fn a_user_the_shell_may_not_see_is_named() {
        let gap = refusal("Error: java.lang.SecurityException: Shell does not have permission to access user 150")
            .expect("a refusal");
        assert_eq!((gap.kind, gap.user), (GapKind::UserNotVisible, Some(150)));
        let far = refusal("Shell does not have permission to access user 99999999999").expect("a refusal");
        assert_eq!((far.kind, far.user), (GapKind::UserNotVisible, None));
    }

    #[test]
    fn malformed_lines_are_counted_not_listed() {
        let mut doubts = Doubts::default();
        for line in lines("x\ny\nz") {
            doubts.malformed(line);
        }
        assert_eq!(doubts.into_gaps(), [Gap::new(GapKind::Malformed, "1: x (+2)")]);
    }

    #[test]
    fn a_malformed_last_line_is_a_cut() {
        let mut doubts = Doubts::default();
        let all: Vec<_> = lines("x\ny").collect();
        all.iter().for_each(|line| doubts.malformed(*line));
        doubts.ends_with(all[1]);
        assert_eq!(doubts.into_gaps(), [Gap::new(GapKind::CutOff, "2: y"), Gap::new(GapKind::Malformed, "1: x")]);
    }

    #[test]
    fn a_repeated_refusal_is_one_gap() {
        let mut doubts = Doubts::default();
        for line in lines(&"Permission Denial: no\n".repeat(5)) {
            assert!(doubts.refused(line));
        }
        assert_eq!(doubts.into_gaps().len(), 1);
    }
}
