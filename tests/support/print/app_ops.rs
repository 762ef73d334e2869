//! `dumpsys appops` and `cmd appops get PACKAGE` (`AppOpsService.dump` and its shell command).

use std::collections::BTreeMap;

use super::{Paper, duration, package::uid_of, uid};
use crate::phone::{Event, Mode, Moment, Op, Phone, Style, UserId};

/// `dumpsys appops`.
pub fn dump(phone: &Phone) -> String {
    let mut paper = Paper::default();
    let style = phone.style;
    paper.line(0, if style >= Style::Android17 { "AppOps Service state:" } else { "Current AppOps Service state:" });
    if style >= Style::Android10 {
        paper.line(2, "Settings:");
        paper.line(4, "top_state_settle_time=+5s0ms");
        paper.line(4, "fg_service_state_settle_time=+5s0ms");
        paper.line(4, "bg_state_settle_time=+1s0ms");
        paper.end();
    }
    let owners: Vec<_> = phone.profile_owners.iter().filter(|_| style >= Style::Android10).collect();
    if !owners.is_empty() {
        paper.line(2, "Profile owners:");
        for (user, component) in owners {
            let owner = component.split_once('/').and_then(|(package, _)| phone.package(package));
            paper
                .line(4, format!("User #{user}: {}", owner.map(|owner| uid(uid_of(owner, *user))).unwrap_or_default()));
        }
        paper.end();
    }
    if style < Style::Android17 {
        watchers(&mut paper, style);
        paper.end();
    } else {
        paper.line(2, "AppOps policy not set.");
        paper.end();
        paper.line(0, "AppOps Restrictions");
        restrictions(&mut paper, 2);
        paper.end();
        paper.line(0, "AppOps Uid Op State");
    }
    uids(&mut paper, phone);
    match style {
        Style::Android6 | Style::Android8 => {}
        Style::Android10 | Style::Android11 => restrictions(&mut paper, 2),
        Style::Android13 | Style::Android14 | Style::Android14Qpr | Style::Android16 => {
            paper.end();
            paper.line(2, "AppOps policy not set.");
        }
        Style::Android17 => paper.end(),
    }
    paper.done()
}

/// Who is told when a mode changes: it names ops outside of any package.
fn watchers(paper: &mut Paper, style: Style) {
    paper.line(2, "Op mode watchers:");
    for (op, uid) in [("COARSE_LOCATION", "1000"), ("READ_CONTACTS", "u0a12")] {
        paper.line(4, format!("Op {op}:"));
        let callback = match style {
            Style::Android6 | Style::Android8 => "com.android.internal.app.IAppOpsCallback$Stub$Proxy@b8f1a14".into(),
            _ => format!("ModeCallback{{b8f1a14 watchinguid=-1 flags=0x1 from uid={uid} pid=4098}}"),
        };
        paper.line(6, format!("#0: {callback}"));
    }
    if style >= Style::Android10 {
        paper.line(2, "All op noted watchers:");
        paper.line(4, "8c63d84 ->");
        paper.line(8, "[COARSE_LOCATION, FINE_LOCATION, READ_CONTACTS]");
        paper.line(8, "NotedCallback{364842a watchinguid=-1 from uid=u0a138 pid=2375}");
    }
    if style <= Style::Android10 {
        paper.line(2, "Clients:");
        paper.line(4, "android.os.Binder@2d88a7f2:");
        paper.line(6, "ClientState{mAppToken=android.os.Binder@2d88a7f2, local}");
    }
}

fn restrictions(paper: &mut Paper, indent: usize) {
    paper.line(indent, "User restrictions for token android.os.BinderProxy@1f2e3d:");
    paper.line(indent + 4, "Restricted ops:");
    paper.line(indent + 6, "user: 0 restricted ops: [WRITE_SMS]");
}

/// The packages of a uid that have ops, each with the user's own state of them.
type UidPackages<'a> = Vec<(&'a str, &'a [Op])>;

fn uids(paper: &mut Paper, phone: &Phone) {
    let mut uids: BTreeMap<u32, UidPackages<'_>> = phone.uid_modes.iter().map(|mode| (mode.uid, Vec::new())).collect();
    for package in &phone.packages {
        for user in package.users.iter().filter(|user| !user.ops.is_empty()) {
            uids.entry(uid_of(package, user.user)).or_default().push((&package.name, &user.ops));
        }
    }
    for (number, packages) in uids {
        paper.line(2, format!("Uid {}:", uid(number)));
        if phone.style >= Style::Android10 {
            paper.line(4, "state=cch");
        }
        if phone.style >= Style::Android11 {
            paper.line(4, if phone.style >= Style::Android13 { "capability=--------" } else { "capability=---" });
            paper.line(4, "appWidgetVisible=false");
        }
        for mode in phone.uid_modes.iter().filter(|mode| mode.uid == number) {
            paper.line(6, format!("{}: mode={}", mode.op, printed(phone.style, mode.mode)));
        }
        for (package, ops) in packages {
            paper.line(4, format!("Package {package}:"));
            for op in ops {
                one_op(paper, phone, op);
            }
        }
    }
}

/// Numbers up to Android 8, names since.
fn printed(style: Style, mode: Mode) -> String {
    if style <= Style::Android8 { mode.number().to_string() } else { mode.name() }
}

fn one_op(paper: &mut Paper, phone: &Phone, op: &Op) {
    if phone.style <= Style::Android8 {
        let times = relative_times(phone.clock, &op.events);
        let length = op.events.iter().map(|event| event.duration_ms).max().unwrap_or(0);
        paper.line(6, format!("{}: mode={}{times}; duration={}", op.name, op.mode.number(), duration(length)));
        return;
    }
    let switch = op.switch.as_ref().map(|(name, mode)| format!(" / switch {name}={}", mode.name())).unwrap_or_default();
    paper.line(6, format!("{} ({}{switch}): ", op.name, op.mode.name()));
    if phone.style == Style::Android10 {
        for event in &op.events {
            paper.line(10, one_event(phone, event));
        }
        return;
    }
    let mut tags: Vec<Option<&str>> = op.events.iter().map(|event| event.attribution.as_deref()).collect();
    tags.sort_unstable();
    tags.dedup();
    for tag in tags {
        paper.line(8, format!("{}=[", tag.unwrap_or("null")));
        for event in op.events.iter().filter(|event| event.attribution.as_deref() == tag) {
            paper.line(10, one_event(phone, event));
        }
        paper.line(8, "]");
    }
}

/// `Access: [fg-s] … (-…)` with a blank behind the bracket, `Reject: [fg-s]…` without.
fn one_event(phone: &Phone, event: &Event) -> String {
    let kind = if event.refused { "Reject" } else { "Access" };
    let blank = if event.refused { "" } else { " " };
    let ago = duration(event.at.0 - phone.clock.0);
    let mut line = format!("{kind}: [{}-{}]{blank}{} ({ago})", event.state, event.flag, event.at.with_millis());
    if event.duration_ms > 0 {
        line += &format!(" duration={}", duration(event.duration_ms));
    }
    if let Some((uid, package)) = &event.proxy {
        line += &format!(" proxy[uid={uid}, pkg={package}");
        line += if phone.style >= Style::Android11 { ", attributionTag=null]" } else { "]" };
    }
    line
}

/// The newest access and the newest refusal, as a time before the dump.
fn relative_times(clock: Moment, events: &[Event]) -> String {
    let newest = |refused: bool| events.iter().filter(|event| event.refused == refused).map(|event| event.at).max();
    let ago = |at: Moment| duration(clock.0 - at.0);
    let access = newest(false).map(|at| format!("; time={} ago", ago(at))).unwrap_or_default();
    let reject = newest(true).map(|at| format!("; rejectTime={} ago", ago(at))).unwrap_or_default();
    access + &reject
}

/// `cmd appops get --user USER NAME`. It names neither the package nor the user.
pub fn get(phone: &Phone, user: UserId, name: &str) -> String {
    let package = phone.package(name);
    let Some((package, state)) = package.and_then(|package| Some((package, package.user(user)?))) else {
        return format!("Error: No UID for {name} in user {user}\n");
    };
    let mut paper = Paper::default();
    let number = uid_of(package, user);
    // Modes of the uid come first since Android 10, with the prefix before the first one only.
    let of_uid = phone.uid_modes.iter().filter(|mode| mode.uid == number && phone.style >= Style::Android10);
    for (place, mode) in of_uid.enumerate() {
        let prefix = if place == 0 { "Uid mode: " } else { "" };
        paper.line(0, format!("{prefix}{}: {}", mode.op, mode.mode.name()));
    }
    for op in &state.ops {
        let times = relative_times(phone.clock, &op.events);
        let length = op.events.iter().map(|event| event.duration_ms).max().filter(|length| *length > 0);
        let length = length.map(|length| format!("; duration={}", duration(length))).unwrap_or_default();
        paper.line(0, format!("{}: {}{times}{length}", op.name, op.mode.name()));
    }
    let printed = paper.done();
    if printed.is_empty() { "No operations.\n".into() } else { printed }
}
