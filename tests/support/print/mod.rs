//! Printers of dumps: what a [`Phone`](crate::phone::Phone) of one Android version answers to the commands that an audit
//! asks, one file per service.
//!
//! Each follows the platform's printing code as `docs/formats.md` and `docs/styles.md` name it; `tests/styles.rs` holds
//! every style against a text from outside this project.

pub mod app_ops;
pub mod bugreport;
pub mod device_policy;
pub mod getprop;
pub mod package;
pub mod pm_list;
pub mod role;
pub mod settings;
pub mod users;

use std::fmt::{Display, Write};

/// Paper to print on: lines with an indentation.
#[derive(Debug, Default)]
pub(crate) struct Paper(String);

impl Paper {
    /// A line, `indent` blanks from the left.
    pub(crate) fn line(&mut self, indent: usize, text: impl Display) {
        self.start(indent, text);
        self.0.push('\n');
    }

    /// The start of a line that [`Paper::more`] goes on with.
    pub(crate) fn start(&mut self, indent: usize, text: impl Display) {
        self.0.extend(std::iter::repeat_n(' ', indent));
        self.more(text);
    }

    /// More of the line that was begun.
    pub(crate) fn more(&mut self, text: impl Display) {
        // Writing to a string cannot fail.
        let _ = write!(self.0, "{text}");
    }

    /// The end of the line that was begun, or an empty line.
    pub(crate) fn end(&mut self) {
        self.0.push('\n');
    }

    /// What was printed.
    pub(crate) fn done(self) -> String {
        self.0
    }
}

/// `TimeUtils.formatDuration`: from the first unit that is not zero down, with a sign; a bare `0` for nothing.
pub(crate) fn duration(milliseconds: i64) -> String {
    if milliseconds == 0 {
        return "0".into();
    }
    let left = milliseconds.unsigned_abs();
    let units = [
        (left / 86_400_000, "d"),
        (left / 3_600_000 % 24, "h"),
        (left / 60_000 % 60, "m"),
        (left / 1000 % 60, "s"),
        (left % 1000, "ms"),
    ];
    let first = units.iter().position(|(count, _)| *count > 0).unwrap_or(4);
    let sign = if milliseconds < 0 { "-" } else { "+" };
    units.iter().skip(first).fold(sign.into(), |text, (count, unit)| format!("{text}{count}{unit}"))
}

/// `UserHandle.formatUid`: `1000`, `u0a123`, `u10s1000`, `u0i5`.
pub(crate) fn uid(uid: u32) -> String {
    let (user, app) = (uid / 100_000, uid % 100_000);
    match app {
        _ if uid < 10_000 => uid.to_string(),
        99_001.. => format!("u{user}i{}", app - 99_000),
        90_000..=99_000 => format!("u{user}ai{}", app - 90_000),
        10_000.. => format!("u{user}a{}", app - 10_000),
        _ => format!("u{user}s{app}"),
    }
}

/// The full uid of an app for a user.
pub fn full_uid(user: u32, app_id: u32) -> u32 {
    user * 100_000 + app_id
}

/// A number that stands for an object's identity hash: the same text always gives the same one (FNV-1a).
pub(crate) fn identity(parts: &[&str]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for byte in parts.iter().flat_map(|part| part.bytes()) {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    hash & 0x0fff_ffff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_printed_as_the_platform_prints_them() {
        for (milliseconds, printed) in [
            (0, "0"),
            (33, "+33ms"),
            (30_000, "+30s0ms"),
            (-1_490_324, "-24m50s324ms"),
            (-27_134_702_033, "-314d1h25m2s33ms"),
        ] {
            assert_eq!(duration(milliseconds), printed);
        }
    }

    #[test]
    fn uids_are_printed_as_the_platform_prints_them() {
        for (number, printed) in [
            (1000, "1000"),
            (10_123, "u0a123"),
            (1_010_123, "u10a123"),
            (1_001_000, "u10s1000"),
            (99_005, "u0i5"),
            (90_005, "u0ai5"),
        ] {
            assert_eq!(uid(number), printed);
        }
    }
}
