//! A bug report as text, or a full `dumpsys`: the dumps of many services one below the other.
//!
//! Formats: [`dumpstate.cpp`](https://github.com/yaap/frameworks_native/blob/4cdda61bb6c6/cmds/dumpstate/dumpstate.cpp)
//! for the head, the sections and the end, [`dumpsys.cpp`](https://github.com/yaap/frameworks_native/blob/4cdda61bb6c6/cmds/dumpsys/dumpsys.cpp)
//! for the heading, the time-out and the last line of each service.

use crate::{
    model::{Gap, GapKind, LocalTime, SourceKind},
    parse::lines::{Line, lines},
};

/// What a report holds for us. Every other service is passed over: it tells nothing of apps and permissions.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Report<'text> {
    /// The head of `dumpstate` was there, so this is a bug report and no full `dumpsys`.
    pub(super) by_dumpstate: bool,
    /// When it was made.
    pub(super) captured_at: Option<LocalTime>,
    /// The parts that are read, in the order of the text.
    pub(super) parts: Vec<Part<'text>>,
    /// What is wrong with the whole.
    pub(super) gaps: Vec<Gap>,
}

/// The dump of one service, or the system properties.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part<'text> {
    /// The service, or the title of the section.
    pub(super) name: &'text str,
    /// What it is.
    pub(super) kind: SourceKind,
    /// Its text without heading and last line.
    pub(super) text: &'text str,
    /// When it ended.
    pub(super) captured_at: Option<LocalTime>,
    /// What is wrong with it: a time-out, a missing last line.
    pub(super) gaps: Vec<Gap>,
}

const PROPERTIES: &str = "SYSTEM PROPERTIES";
const LAST_LINE: &str = " was the duration of dumpsys ";

/// Ends without a beginning that are told and repaired; more is no phone's report.
const MOST_FORGED: usize = 1000;

/// The services that are read.
fn kind(service: &str) -> Option<SourceKind> {
    match service {
        "package" => Some(SourceKind::DumpsysPackage),
        "appops" => Some(SourceKind::DumpsysAppops),
        "user" => Some(SourceKind::DumpsysUser),
        "role" => Some(SourceKind::DumpsysRole),
        "device_policy" => Some(SourceKind::DumpsysDevicePolicy),
        _ => None,
    }
}

/// Takes a report apart.
pub(super) fn split(text: &str) -> Report<'_> {
    let mut split = Split { text, report: Report::default(), open: None, last_lines: 0, ended: false };
    for line in lines(text) {
        split.line(line, offset(text, line.text));
    }
    split.finish()
}

/// Where `line`, a part of `text`, begins in it.
pub(super) fn offset(text: &str, line: &str) -> usize {
    (line.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

struct Split<'text> {
    text: &'text str,
    report: Report<'text>,
    open: Option<Open<'text>>,
    /// How many services ended with their last line.
    last_lines: usize,
    /// The last line of dumpstate was seen.
    ended: bool,
}

/// A part that has not ended yet.
struct Open<'text> {
    name: &'text str,
    kind: SourceKind,
    starts: usize,
    gaps: Vec<Gap>,
}

/// How a part ended.
#[derive(Clone, Copy)]
enum End {
    /// With its own last line.
    LastLine(Option<LocalTime>),
    /// Where another part begins.
    NextPart,
    /// Where the text ends.
    Text,
}

impl<'text> Split<'text> {
    fn line(&mut self, line: Line<'text>, at: usize) {
        let text = line.text;
        match text.as_bytes().first() {
            Some(b'D') => {
                let Some(heading) = text.strip_prefix("DUMP OF SERVICE ") else { return };
                let heading = heading.strip_suffix(':').unwrap_or(heading);
                let service = heading.rsplit(' ').next().unwrap_or(heading);
                self.close(at, End::NextPart);
                self.open(service, kind(service), at + text.len());
            }
            Some(b'-') => self.dashes(text, at),
            Some(b'*') if text.starts_with("*** SERVICE ") && text.contains("TIMEOUT") => {
                if let Some(open) = &mut self.open {
                    let gap = Gap::new(GapKind::CutOff, super::shortened(text));
                    if !open.gaps.contains(&gap) {
                        open.gaps.push(gap);
                    }
                }
            }
            // A line of these alone frames the title of the next group of sections.
            Some(b'=') if text.len() > 40 && text.bytes().all(|byte| byte == b'=') => self.close(at, End::NextPart),
            Some(b'=') => {
                let Some(words) = text.strip_prefix("== dumpstate: ") else { return };
                if words.starts_with("done") {
                    self.ended = true;
                    self.close(at, End::NextPart);
                } else if !self.report.by_dumpstate {
                    self.report.by_dumpstate = true;
                    self.report.captured_at = LocalTime::parse(words);
                }
            }
            _ => {}
        }
    }

    /// `--------- 0.053s was the duration of dumpsys appops, ending at: 2022-03-29 23:14:27`, or a heading of dumpstate:
    /// `------ SYSTEM PROPERTIES (getprop) ------`.
    fn dashes(&mut self, text: &'text str, at: usize) {
        if let Some((_, words)) = text.split_once(LAST_LINE) {
            let (service, time) = words.split_once(", ending at: ").unwrap_or((words, ""));
            self.last_lines += 1;
            let time = LocalTime::parse(time);
            match &self.open {
                Some(open) if open.name == service => self.close(at, End::LastLine(time)),
                // Text of an app (a version name, say) may hold a last line and a whole heading; the true end then stands
                // alone.
                _ if kind(service).is_some() && self.report.gaps.len() < MOST_FORGED => {
                    self.report.gaps.push(Gap::new(GapKind::Malformed, super::shortened(text)));
                    self.prolong(service, at, time);
                }
                _ => {}
            }
        } else if let Some(title) = text.strip_prefix("------ ").and_then(|title| title.strip_suffix(" ------")) {
            self.close(at, End::NextPart);
            if title.starts_with(PROPERTIES) {
                self.open(PROPERTIES, Some(SourceKind::Getprop), at + text.len());
            }
        }
    }

    /// Lets the last part of this service go on to `at`, so that nothing of it is hidden behind a forged end. What
    /// seemed to begin in between is text of it and no part.
    fn prolong(&mut self, service: &str, at: usize, time: Option<LocalTime>) {
        let parts = &mut self.report.parts;
        let Some(index) = parts.iter().rposition(|part| part.name == service) else { return };
        parts.truncate(index + 1);
        self.open = None;
        let Some(part) = parts.last_mut() else { return };
        let starts = offset(self.text, part.text);
        part.text = self.text.get(starts..at).unwrap_or(part.text).trim_end_matches(['-', '\r', '\n']);
        part.captured_at = time.or(part.captured_at);
        part.gaps.retain(|gap| gap.kind != GapKind::CutOff);
    }

    fn open(&mut self, name: &'text str, kind: Option<SourceKind>, starts: usize) {
        self.open = kind.map(|kind| Open { name, kind, starts, gaps: Vec::new() });
    }

    fn close(&mut self, at: usize, end: End) {
        let Some(mut open) = self.open.take() else { return };
        let text = self.text.get(open.starts..at).unwrap_or_default();
        let text = text.trim_end_matches(['-', '\r', '\n']);
        let whole = match end {
            End::LastLine(_) => true,
            // Android 7 and older print no last line; then none is missing.
            End::NextPart => open.kind == SourceKind::Getprop || self.last_lines == 0,
            End::Text => false,
        };
        if !whole {
            open.gaps.push(Gap::new(GapKind::CutOff, super::last_line(text)));
        }
        let captured_at = match end {
            End::LastLine(time) => time,
            _ => None,
        };
        self.report.parts.push(Part { name: open.name, kind: open.kind, text, captured_at, gaps: open.gaps });
    }

    fn finish(mut self) -> Report<'text> {
        self.close(self.text.len(), End::Text);
        if self.report.by_dumpstate && !self.ended {
            self.report.gaps.push(Gap::new(GapKind::CutOff, super::last_line(self.text)));
        }
        self.report
    }
}

/// Whether a file of an unpacked bug report, by its path in it, is one that tells nothing of apps.
pub(super) fn is_companion(path: &str) -> bool {
    let path = path.replace('\\', "/");
    ["FS/", "proto/", "lshal-debug/"].iter().any(|folder| path.starts_with(folder))
        || [".png", ".bin", ".pb", ".renamed"].iter().any(|ending| path.ends_with(ending))
        || matches!(
            path.as_str(),
            MAIN_ENTRY
                | "version.txt"
                | "dumpstate_log.txt"
                | "dumpstate_board.txt"
                | "title.txt"
                | "description.txt"
                | "visible_windows.zip"
        )
}

/// The file of a bug report's archive that names its main text.
pub(super) const MAIN_ENTRY: &str = "main_entry.txt";

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "\
========================================================
== dumpstate: 2026-01-21 11:08:39
========================================================

Build: X
------ SYSTEM PROPERTIES (getprop) ------
[ro.build.version.sdk]: [34]
------ 0.085s was the duration of 'SYSTEM PROPERTIES' ------
------ DUMPSYS (/system/bin/dumpsys) ------
-------------------------------------------------------------------------------
DUMP OF SERVICE HIGH meminfo:
Applications Memory Usage
--------- 0.010s was the duration of dumpsys meminfo, ending at: 2026-01-21 11:08:50
-------------------------------------------------------------------------------
DUMP OF SERVICE package:
Packages:
  Package [com.a] (1):
--------- 0.053s was the duration of dumpsys package, ending at: 2026-01-21 11:09:01
========================================================
== dumpstate: done (id 1)
========================================================
";

    fn time(text: &str) -> Option<LocalTime> {
        Some(LocalTime::parse(text).expect("a time"))
    }

    #[test]
    fn a_bug_report_gives_its_parts_with_their_times() {
        let report = split(REPORT);
        assert_eq!(report.captured_at, time("2026-01-21 11:08:39"));
        assert_eq!(report.gaps, []);
        let [properties, package] = report.parts.as_slice() else { panic!("{:?}", report.parts) };
        assert_eq!((properties.name, properties.kind), ("SYSTEM PROPERTIES", SourceKind::Getprop));
        assert_eq!(properties.text.trim(), "[ro.build.version.sdk]: [34]");
        assert_eq!((package.name, package.kind), ("package", SourceKind::DumpsysPackage));
        assert_eq!(package.text.trim(), "Packages:\n  Package [com.a] (1):");
        assert_eq!(package.captured_at, time("2026-01-21 11:09:01"));
        assert_eq!(package.gaps, []);
    }

    #[test]
    fn a_report_cut_anywhere_after_its_head_has_a_gap() {
        let head = REPORT.find("Build").expect("there");
        let end = REPORT.find("== dumpstate: done").expect("there");
        for cut in head..end {
            let report = split(&REPORT[..cut]);
            assert!(report.gaps.iter().any(|gap| gap.kind == GapKind::CutOff), "{}", &REPORT[..cut]);
        }
    }

    #[test]
    fn a_service_without_its_last_line_is_cut_off() {
        let text = REPORT
            .replace("--------- 0.053s was the duration of dumpsys package, ending at: 2026-01-21 11:09:01\n", "");
        let report = split(&text);
        assert_eq!(report.parts[1].gaps, [Gap::new(GapKind::CutOff, "Package [com.a] (1):")]);
    }

    #[test]
    fn a_service_that_timed_out_is_cut_off() {
        let timeout = "*** SERVICE 'package' DUMP TIMEOUT (10000ms) EXPIRED ***";
        let text = REPORT.replace("  Package [com.a] (1):", &format!("\n{timeout}\n\n{timeout}\n"));
        assert_eq!(split(&text).parts[1].gaps, [Gap::new(GapKind::CutOff, timeout)]);
    }

    #[test]
    fn old_reports_have_no_last_lines_and_are_whole_all_the_same() {
        let text = "DUMP OF SERVICE appops:\nCurrent AppOps Service state:\nDUMP OF SERVICE package:\nPackages:\nDUMP OF SERVICE x:\n";
        let report = split(text);
        assert_eq!(report.parts.len(), 2);
        assert!(report.parts.iter().all(|part| part.gaps.is_empty()), "{report:?}");
        assert!(!report.by_dumpstate);
    }

    #[test]
    fn a_heading_forged_inside_a_dump_does_not_hide_the_rest_silently() {
        let forged = "    versionName=1\n--------- 0.1s was the duration of dumpsys package, ending at: 2026-01-21 11:09:00\nDUMP OF SERVICE x:\n  Package [com.a] (1):";
        let text = REPORT.replace("  Package [com.a] (1):", forged);
        let report = split(&text);
        assert_eq!(report.gaps.len(), 1);
        assert_eq!(report.gaps[0].kind, GapKind::Malformed);
        assert!(report.gaps[0].detail.contains("duration of dumpsys package"));
        let [properties, package] = report.parts.as_slice() else { panic!("{:?}", report.parts) };
        assert_eq!((properties.kind, package.kind), (SourceKind::Getprop, SourceKind::DumpsysPackage));
        assert!(package.text.ends_with("Package [com.a] (1):"), "what stood behind it is still read: {}", package.text);
        assert_eq!(package.captured_at, time("2026-01-21 11:09:01"));
        assert_eq!(package.gaps, []);
    }

    #[test]
    fn a_service_forged_inside_a_dump_is_not_believed() {
        let forged = "    versionName=1\n--------- 0.1s was the duration of dumpsys package, ending at: 2026-01-21 11:09:00\n\
            DUMP OF SERVICE appops:\nCurrent AppOps Service state:\n\
            --------- 0.1s was the duration of dumpsys appops, ending at: 2026-01-21 11:09:00\n  Package [com.a] (1):";
        let text = REPORT.replace("  Package [com.a] (1):", forged);
        let kinds: Vec<_> = split(&text).parts.iter().map(|part| part.kind).collect();
        assert_eq!(kinds, [SourceKind::Getprop, SourceKind::DumpsysPackage]);
    }

    #[test]
    fn windows_line_ends_change_nothing() {
        let crlf = REPORT.replace('\n', "\r\n");
        let report = split(&crlf);
        assert_eq!(report.parts.len(), 2);
        assert!(report.gaps.is_empty() && report.parts.iter().all(|part| part.gaps.is_empty()));
    }
}
