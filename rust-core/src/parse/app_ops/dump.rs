//! `dumpsys appops`: uid by uid, package by package.
//!
//! Lines are known by their words and by what stands open around them, not by their columns: indentation differs
//! between versions and gets lost in pastes. Names of ops stand in many other places (watchers, clients, restrictions,
//! history), so nothing counts outside a `Uid` block, and known headings end the blocks.

use std::{collections::HashMap, sync::Arc};

use super::{AppOpsDump, UidOps, trace};
use crate::{
    model::{AppOp, Gap, GapKind, LocalTime, Mode, OpEvent, OpEventKind, PackageName, split_uid},
    parse::lines::{Doubts, Line, lines},
};

/// Parses `dumpsys appops`, of Android 6 to 17; also as a part of a whole `dumpsys` or bug report, with its heading and
/// last line.
///
/// Attribution tags are texts of the app: they may hold anything but are only ever taken as tags.
///
/// A dump that was cut off between two complete blocks, and has neither the heading nor the last line of a bug report,
/// looks like a shorter dump; any other cut is a gap of kind `CutOff`.
///
/// Source: `AppOpsService.dump`, linked for each version in `docs/formats.md`.
pub fn parse_dump(text: &str) -> AppOpsDump {
    let mut dump = Dump::default();
    for line in lines(text).filter(|line| !line.text.is_empty()) {
        dump.line(line);
        dump.last = Some(line);
    }
    dump.finish(text.ends_with('\n'))
}

/// Headings behind which no `Uid` block counts, in all versions.
const OTHER_SECTIONS: [&str; 8] = [
    "User restrictions for token",
    "Global restrictions for token",
    "AppOps policy",
    "AppOps Restrictions",
    "AppOps Watchers",
    "Uid State Changes Event Log:",
    "AppOps Historical Service State:",
    "History:",
];

/// More ops than any Android has; a longer list of a uid's modes is not searched any further.
const MOST_OPS: usize = 1000;

#[derive(Debug, Default, PartialEq, Eq)]
enum Section {
    /// Settings, watchers, restrictions: until the first `Uid` line.
    #[default]
    Before,
    /// The uids.
    Uids,
    /// What follows them.
    After,
}

/// The name of an op, which all of its packages share.
struct OpName {
    name: Arc<str>,
    /// The last package it stood in, by its number: a tag with a line feed in it could forge a second op of one name.
    package: usize,
}

#[derive(Default)]
struct Dump<'text> {
    section: Section,
    /// A heading of the service was seen.
    titled: bool,
    /// The heading of a whole dumpsys was seen, and not yet the last line that goes with it.
    footer_due: bool,
    uids: Vec<UidOps>,
    uid: Option<UidOps>,
    package: Option<(PackageName, Vec<AppOp>)>,
    op: Option<AppOp>,
    /// Of the op that is open. It gets a list of its own when it is closed, as long as there are events: a phone has
    /// tens of thousands.
    events: Vec<OpEvent>,
    /// The names of the ops so far.
    names: HashMap<&'text str, OpName>,
    /// How many packages there were so far.
    packages: usize,
    /// The attribution block that is open, by its tag.
    tag: Option<Option<Arc<str>>>,
    /// What the last event line was about; Android 9 goes on with more states below it.
    kind: Option<OpEventKind>,
    /// The open attribution block (or op without one) told an access.
    accessed: bool,
    /// Time and index of the newest access of the op.
    newest_access: Option<(Option<LocalTime>, usize)>,
    /// A `Package` or `Uid` line was not understood: what follows belongs to nobody.
    orphaned: bool,
    /// The last line may be half a mode.
    half: bool,
    /// The newest event: how long ago, and when.
    newest: Option<(u64, LocalTime)>,
    footer: Option<LocalTime>,
    last: Option<Line<'text>>,
    doubts: Doubts,
}

impl<'text> Dump<'text> {
    fn line(&mut self, line: Line<'text>) {
        self.half = false;
        let in_uids = self.section == Section::Uids;
        let known = in_uids && self.in_uids(line) || self.heading(line) || self.doubts.refused(line);
        if in_uids && !known && !self.orphaned {
            self.doubts.malformed(line);
        }
    }

    /// Headings and what frames a dump inside a whole dumpsys.
    fn heading(&mut self, line: Line<'text>) -> bool {
        let text = line.text;
        if let Some(service) = text.strip_prefix("DUMP OF SERVICE ") {
            self.close_uid();
            self.footer_due = service.trim_end_matches(':').ends_with("appops");
            self.section = if self.footer_due { Section::Before } else { Section::After };
        } else if let Some((_, footer)) = text.split_once("was the duration of dumpsys appops") {
            self.close_uid();
            self.section = Section::After;
            self.footer_due = false;
            self.footer = footer.split_once("ending at:").and_then(|(_, time)| LocalTime::parse(time));
        } else if text.ends_with("AppOps Service state:") || text == "AppOps Uid Op State" {
            self.close_uid();
            (self.section, self.titled) = (Section::Before, true);
        } else if OTHER_SECTIONS.iter().any(|heading| text.starts_with(heading)) || text.starts_with("-----") {
            self.close_uid();
            self.section = Section::After;
        } else if let (Some(uid), false) = (uid_line(text), self.section == Section::After) {
            self.close_uid();
            self.section = Section::Uids;
            self.uid = trace::uid(uid).map(|uid| UidOps { uid, modes: Vec::new(), packages: Vec::new() });
            self.orphaned = self.uid.is_none();
            if self.orphaned {
                self.doubts.malformed(line);
            }
        } else {
            return false;
        }
        true
    }

    /// A line inside the uids; false when it is nothing that stands there.
    fn in_uids(&mut self, line: Line<'text>) -> bool {
        let text = line.text;
        if self.op.is_some() && self.of_op(text) {
            return true;
        }
        if let Some(package) = text.strip_prefix("Package ").and_then(|rest| rest.strip_suffix(':')) {
            self.half_open(line);
            self.close_package();
            self.packages += 1;
            self.package = PackageName::new(package).ok().map(|name| (name, Vec::new()));
            self.orphaned = self.package.is_none() || self.uid.is_none();
            if self.package.is_none() {
                self.doubts.malformed(line);
            }
            return true;
        }
        if self.orphaned || uid_line(text).is_some() {
            self.half_open(line);
            return false;
        }
        if let Some((op, mode, switch)) = package_op(text) {
            self.half_open(line);
            let uid_mode = switch.and_then(|switch| self.mode_of_uid(switch));
            return self.open_op(line, op, uid_mode, mode, Vec::new());
        }
        match text.split_once(": mode=").filter(|(op, _)| trace::is_op(op)) {
            Some((op, printed)) if self.package.is_some() => {
                let end = printed.find([';', ' ']).unwrap_or(printed.len());
                let (mode, traces) = printed.split_at_checked(end).unwrap_or((printed, ""));
                let Some(events) = trace::one_line_events(traces) else { return false };
                let mode = trace::numbered_mode(mode);
                self.half = matches!(mode, Mode::Other(_));
                self.open_op(line, op, None, mode, events)
            }
            Some((op, mode)) => {
                let mode = trace::numbered_mode(mode);
                self.half = matches!(mode, Mode::Other(_));
                let name = self.name(op).name.clone();
                let Some(uid) = &mut self.uid else { return false };
                uid.modes.push((name, mode));
                true
            }
            None => self.package.is_none() && is_state_of_uid(text),
        }
    }

    /// A line below an op: its attribution blocks, accesses and rejects.
    fn of_op(&mut self, text: &'text str) -> bool {
        if self.tag.is_some() && text == "]" {
            self.tag = None;
            return true;
        }
        if self.tag.is_none()
            && let Some(tag) = text.strip_suffix("=[")
        {
            let tag = Some(tag).filter(|tag| *tag != "null").map(Into::into);
            (self.tag, self.kind, self.accessed) = (Some(tag), None, false);
            return true;
        }
        for (word, kind) in [("Access:", OpEventKind::Access), ("Reject:", OpEventKind::Reject)] {
            if let Some(printed) = text.strip_prefix(word) {
                self.kind = Some(kind);
                return self.events(kind, printed.trim_ascii_start());
            }
        }
        if let Some(printed) = text.strip_prefix("Running start at:") {
            return self.running(printed.trim_ascii());
        }
        if let Some(printed) = text.strip_prefix("duration=") {
            return self.duration(printed);
        }
        if text.starts_with("startNesting=") {
            return true;
        }
        match self.kind {
            Some(kind) if text.ends_with(')') && text.contains('=') => self.events(kind, text),
            _ => false,
        }
    }

    fn events(&mut self, kind: OpEventKind, printed: &str) -> bool {
        let (before, attribution) = (self.events.len(), self.tag.as_ref().and_then(Option::as_ref));
        if trace::add_events(kind, attribution, printed, &mut self.events).is_none() {
            return false;
        }
        let Some(event) = self.events.get(before) else { return false };
        if let (Some(at), Some(ago)) = (event.at, event.ago_ms)
            && self.newest.is_none_or(|(newest, _)| ago < newest)
        {
            self.newest = Some((ago, at));
        }
        if kind == OpEventKind::Access {
            self.accessed = true;
            if self.newest_access.is_none_or(|(newest, _)| newest <= event.at) {
                self.newest_access = Some((event.at, before));
            }
        }
        true
    }

    /// An access that goes on has a line of its own; it counts where none with its time was printed.
    fn running(&mut self, printed: &str) -> bool {
        let Some(ago) = trace::duration(printed) else { return false };
        if !self.accessed {
            let (ago_ms, attribution) = (u64::try_from(ago).ok(), self.tag.clone().flatten());
            self.events.push(OpEvent { ago_ms, attribution, ..trace::event(OpEventKind::Access) });
        }
        true
    }

    /// Android 9 prints the duration below the accesses: it is that of the newest one.
    fn duration(&mut self, printed: &str) -> bool {
        let Some(duration) = trace::duration(printed) else { return false };
        if let Some(newest) = self.newest_access.and_then(|(_, index)| self.events.get_mut(index)) {
            newest.duration_ms = u64::try_from(duration).ok();
        }
        true
    }

    fn name(&mut self, name: &'text str) -> &mut OpName {
        self.names.entry(name).or_insert_with(|| OpName { name: name.into(), package: 0 })
    }

    fn open_op(
        &mut self,
        line: Line<'text>,
        name: &'text str,
        uid_mode: Option<Mode>,
        package_mode: Mode,
        events: Vec<OpEvent>,
    ) -> bool {
        let packages = self.packages;
        let known = self.name(name);
        let (op, before) = (known.name.clone(), std::mem::replace(&mut known.package, packages));
        let Some((package, _)) = &self.package else { return false };
        if before == packages {
            let user = self.uid.as_ref().map(|uid| split_uid(uid.uid).0);
            let detail = format!("{}: {name}", line.number);
            self.doubts.add(Gap { package: Some(package.clone()), user, ..Gap::new(GapKind::Contradiction, detail) });
        }
        self.close_op();
        self.op = Some(AppOp { op, uid_mode, package_mode: Some(package_mode), events: Vec::new() });
        self.events.extend(events);
        true
    }

    fn mode_of_uid(&self, op: &str) -> Option<Mode> {
        let modes = self.uid.as_ref()?.modes.iter().take(MOST_OPS);
        modes.clone().find(|(name, _)| **name == *op).map(|(_, mode)| mode.clone())
    }

    /// Notes that a block was never closed before `line`.
    fn half_open(&mut self, line: Line<'text>) {
        if self.tag.is_some() {
            self.doubts.malformed(line);
        }
    }

    fn close_op(&mut self) {
        (self.tag, self.kind, self.accessed, self.newest_access) = (None, None, false, None);
        let events = self.events.drain(..).collect();
        if let (Some(op), Some((_, ops))) = (self.op.take(), &mut self.package) {
            ops.push(AppOp { events, ..op });
        }
    }

    fn close_package(&mut self) {
        self.close_op();
        if let (Some(package), Some(uid)) = (self.package.take(), &mut self.uid) {
            uid.packages.push(package);
        }
    }

    fn close_uid(&mut self) {
        self.close_package();
        self.uids.extend(self.uid.take());
    }

    fn finish(mut self, complete_line: bool) -> AppOpsDump {
        match self.last {
            None => self.doubts.add(Gap::new(GapKind::Empty, "")),
            Some(last) => self.note_the_end(last, complete_line),
        }
        self.close_uid();
        let captured_at = self.footer.or_else(|| self.newest.and_then(|(ago, at)| at.after(ago)));
        AppOpsDump { uids: self.uids, captured_at, gaps: self.doubts.into_gaps() }
    }

    fn note_the_end(&mut self, last: Line<'text>, complete_line: bool) {
        let in_uids = self.section == Section::Uids;
        let nothing_of_package =
            self.op.is_none() && !self.orphaned && self.package.as_ref().is_some_and(|(_, ops)| ops.is_empty());
        let half_mode = self.half && !complete_line;
        let no_uids = self.uids.is_empty() && self.uid.is_none();
        if no_uids && !self.titled && self.doubts.refusals() == 0 {
            self.doubts.unrecognised(last);
        } else if in_uids && (self.tag.is_some() || nothing_of_package || half_mode || uid_line(last.text).is_some())
            || no_uids && self.doubts.refusals() == 0
            || self.footer_due
        {
            self.doubts.cut_off(&format!("{}: {}", last.number, last.text));
        } else {
            self.doubts.ends_with(last);
        }
    }
}

fn uid_line(text: &str) -> Option<&str> {
    text.strip_prefix("Uid ")?.strip_suffix(':').filter(|uid| !uid.contains(' '))
}

/// `OP (MODE):`, or `OP (MODE / switch OTHER=MODE):`, where the other op decides over this one. Gives the op, the mode in
/// force and the other op.
fn package_op(text: &str) -> Option<(&str, Mode, Option<&str>)> {
    let (op, mode) = text.strip_suffix("):")?.rsplit_once('(')?;
    let op = op.strip_suffix(' ')?;
    let (mode, switch) = match mode.split_once('/') {
        Some((_, switch)) => switch.strip_prefix(" switch ")?.split_once('=').map(|(op, mode)| (mode, Some(op)))?,
        None => (mode, None),
    };
    trace::is_op(op).then(|| (op, trace::mode(mode), switch))
}

/// A line between `Uid` and the first package that tells the uid's state: `state=cch`, `capability=LCM-`, and the list
/// of ops that its foreground decides over.
fn is_state_of_uid(text: &str) -> bool {
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    text == "foregroundOps:"
        || text.split_once('=').is_some_and(|(name, _)| is_name(name))
        || text
            .split_once(": ")
            .is_some_and(|(op, watched)| trace::is_op(op) && matches!(watched, "WATCHER" | "SILENT"))
}

#[cfg(test)]
mod tests;
