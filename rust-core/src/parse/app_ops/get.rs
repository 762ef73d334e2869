//! `cmd appops get PACKAGE [OP]`: a line an op.

use std::{collections::HashMap, sync::LazyLock};

use super::{AppOpsOfPackage, trace};
use crate::{
    data,
    model::{AppOp, Gap, GapKind, Mode, OpEvent},
    parse::lines::{Doubts, lines},
};

/// Parses `cmd appops get PACKAGE [OP]`.
///
/// The modes of the uid come first, but `Uid mode:` stands only before the first of them and nothing marks where the
/// package's begin. Both lists are in the order of the op's numbers, so the package's begin at the latest where the
/// numbers fall back, an op comes again, or a time is told (uids have none). Without any of these, the lines go on
/// being modes of the uid; the mode in force is the same either way.
///
/// Answers about several packages one under the other cannot be told apart: the first one is taken, the rest is a gap.
///
/// Source: the shell's `get` of [`AppOpsService`](https://github.com/PixelOS-17/android_frameworks_base/blob/2271b503c93bf42c1db3f5162e75acb0091122be/services/core/java/com/android/server/appop/AppOpsService.java).
pub fn parse_get(text: &str) -> AppOpsOfPackage {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    let mut doubts = Doubts::default();
    let mut of_uid = false;
    let mut answered = false;
    let mut last = None;
    for line in lines(text).filter(|line| !line.text.is_empty()) {
        last = Some(line);
        if line.text == "No operations." || line.text.starts_with("Default mode:") {
            answered = true;
            continue;
        }
        let printed = line.text.strip_prefix("Uid mode:").map(str::trim_ascii_start);
        if printed.is_some() && !entries.is_empty() {
            doubts.malformed(line);
            break;
        }
        of_uid |= printed.is_some();
        if doubts.refused(line) {
            answered = true;
        } else if let Some(entry) = Entry::parse(printed.unwrap_or(line.text)) {
            entries.push(entry);
        } else {
            doubts.malformed(line);
        }
    }
    match last {
        None => doubts.add(Gap::new(GapKind::Empty, "")),
        Some(line) if entries.is_empty() && !answered => doubts.unrecognised(line),
        Some(line) => doubts.ends_with(line),
    }
    let border = if of_uid { border(&entries) } else { 0 };
    let mut ops: Vec<AppOp> = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for (index, entry) in entries.into_iter().enumerate() {
        let at = *known.entry(entry.op).or_insert_with(|| {
            ops.push(AppOp::new(entry.op));
            ops.len() - 1
        });
        let Some(op) = ops.get_mut(at) else { continue };
        let mode = if index < border { &mut op.uid_mode } else { &mut op.package_mode };
        if mode.is_some() {
            doubts.add(Gap::new(GapKind::Contradiction, entry.op));
            continue;
        }
        *mode = Some(entry.mode);
        op.events = entry.events;
    }
    AppOpsOfPackage { ops, gaps: doubts.into_gaps() }
}

/// One line.
struct Entry<'text> {
    op: &'text str,
    mode: Mode,
    events: Vec<OpEvent>,
}

impl<'text> Entry<'text> {
    fn parse(printed: &'text str) -> Option<Self> {
        let (op, printed) = printed.split_once(": ")?;
        let end = printed.find([';', ' ']).unwrap_or(printed.len());
        let (mode, traces) = printed.split_at_checked(end)?;
        if !trace::is_op(op) || mode.is_empty() {
            return None;
        }
        Some(Self { op, mode: trace::mode(mode), events: trace::one_line_events(traces)? })
    }
}

/// How many of the entries are modes of the uid.
fn border(entries: &[Entry<'_>]) -> usize {
    let mut highest = None;
    let mut seen = std::collections::HashSet::new();
    entries
        .iter()
        .position(|entry| {
            let number = number(entry.op);
            let falls_back = number.is_some_and(|number| highest.is_some_and(|highest| number <= highest));
            highest = number.or(highest);
            falls_back || !seen.insert(entry.op) || !entry.events.is_empty()
        })
        .unwrap_or(entries.len())
}

/// The number of an op, when it is one of the platform's or printed with it, as in `MIUIOP(10021)`.
fn number(op: &str) -> Option<u32> {
    static NUMBERS: LazyLock<HashMap<&str, u32>> = LazyLock::new(|| {
        data::text("app_op_numbers.csv")
            .lines()
            .filter_map(|line| line.split_once(','))
            .filter_map(|(number, op)| Some((op, number.parse().ok()?)))
            .collect()
    });
    let printed = || op.strip_suffix(')')?.split_once('(')?.1.parse().ok();
    NUMBERS.get(op).copied().or_else(printed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::lines::tests::survives_any_damage;

    fn modes(text: &str) -> Vec<(String, Option<Mode>, Option<Mode>)> {
        parse_get(text).ops.into_iter().map(|op| (op.op.to_string(), op.uid_mode, op.package_mode)).collect()
    }

    fn kinds(text: &str) -> Vec<GapKind> {
        parse_get(text).gaps.into_iter().map(|gap| gap.kind).collect()
    }

    const ANDROID_13: &str = "Uid mode: COARSE_LOCATION: ignore\nLEGACY_STORAGE: allow\n\
                              READ_CONTACTS: allow; time=+1d2h3m4s5ms ago; duration=+33ms\n\
                              WRITE_SMS: ignore; rejectTime=+3s0ms ago\nCAMERA: foreground (running)\n";

    #[test]
    fn uid_mode_stands_only_before_the_first_mode_of_the_uid() {
        assert_eq!(
            modes(ANDROID_13),
            [
                ("COARSE_LOCATION".into(), Some(Mode::Ignore), None),
                ("LEGACY_STORAGE".into(), Some(Mode::Allow), None),
                ("READ_CONTACTS".into(), None, Some(Mode::Allow)),
                ("WRITE_SMS".into(), None, Some(Mode::Ignore)),
                ("CAMERA".into(), None, Some(Mode::Foreground)),
            ]
        );
        assert_eq!(parse_get(ANDROID_13).gaps, []);
    }

    #[test]
    fn the_package_begins_where_the_numbers_of_the_ops_fall_back() {
        assert_eq!(
            modes("Uid mode: LEGACY_STORAGE: allow\nREAD_CONTACTS: ignore\n"),
            [("LEGACY_STORAGE".into(), Some(Mode::Allow), None), ("READ_CONTACTS".into(), None, Some(Mode::Ignore)),]
        );
        assert_eq!(
            modes("Uid mode: READ_CONTACTS: ignore\nLEGACY_STORAGE: allow\n"),
            [("READ_CONTACTS".into(), Some(Mode::Ignore), None), ("LEGACY_STORAGE".into(), Some(Mode::Allow), None),]
        );
    }

    #[test]
    fn an_op_that_comes_again_is_the_packages() {
        let text = "Uid mode: READ_CONTACTS: ignore\nREAD_CONTACTS: allow; time=+5s0ms ago\n";
        assert_eq!(modes(text), [("READ_CONTACTS".into(), Some(Mode::Ignore), Some(Mode::Allow))]);
        assert_eq!(parse_get(text).ops.first().and_then(AppOp::mode), Some(&Mode::Ignore));
    }

    #[test]
    fn android_9_and_older_print_the_package_alone() {
        let text = "READ_CONTACTS: allow; time=+39s500ms ago\nWAKE_LOCK: allow; time=+2s0ms ago; duration=+5s0ms\n\
                    MIUIOP(10021): ask\nGPS: mode=7\n";
        let found = parse_get(text);
        assert_eq!(
            found.ops.iter().map(|op| op.package_mode.clone()).collect::<Vec<_>>(),
            [Some(Mode::Allow), Some(Mode::Allow), Some(Mode::Ask), Some(Mode::Other("7".into()))]
        );
        let first = found.ops.first().and_then(|op| op.events.first()).expect("an event");
        assert_eq!(first.ago_ms, Some(39_500));
        assert_eq!(found.gaps, []);
    }

    #[test]
    fn no_operations_is_an_answer_and_the_default_mode_no_grant() {
        assert_eq!(parse_get("No operations.\nDefault mode: allow\n"), AppOpsOfPackage::default());
    }

    #[test]
    fn errors_are_no_empty_lists() {
        assert_eq!(kinds("Error: No UID for com.example in user 0\n"), [GapKind::NotAnswered]);
        let exception = "java.lang.SecurityException: x\n\tat android.os.Parcel.createException(Parcel.java:2071)\n";
        assert_eq!(kinds(exception), [GapKind::NotAnswered]);
        assert_eq!(kinds(""), [GapKind::Empty]);
        assert_eq!(kinds("Activity Resolver Table:\n"), [GapKind::Unrecognised]);
    }

    #[test]
    fn a_line_cut_in_the_middle_is_a_cut() {
        assert_eq!(kinds("READ_CONTACTS: allow\nWRITE_CONTACTS: allow; time=+5"), [GapKind::CutOff]);
        assert_eq!(kinds("READ_CONTACTS: allow\n#\nWRITE_CONTACTS: allow\n"), [GapKind::Malformed]);
    }

    #[test]
    fn the_answer_about_a_second_package_is_not_mixed_in() {
        let text = format!("{ANDROID_13}Uid mode: READ_SMS: allow\nREAD_CALL_LOG: allow\n");
        assert_eq!(modes(&text), modes(ANDROID_13));
        assert_ne!(parse_get(&text).gaps, []);
    }

    #[test]
    fn line_ends_and_blank_lines_change_nothing() {
        for end in ["\r\n", "\r\r\n", "\n\n"] {
            assert_eq!(parse_get(&ANDROID_13.replace('\n', end)), parse_get(ANDROID_13));
        }
        survives_any_damage(ANDROID_13, parse_get);
    }

    #[test]
    fn every_op_of_the_table_has_its_number() {
        for (op, expected) in
            [("READ_CONTACTS", 4), ("GET_ACCOUNTS", 62), ("LEGACY_STORAGE", 87), ("MIUIOP(10021)", 10021)]
        {
            assert_eq!(number(op), Some(expected), "{op}");
        }
        assert_eq!(number("SOMETHING_NEW"), None);
    }
}
