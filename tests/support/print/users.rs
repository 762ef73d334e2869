//! `pm list users` and `dumpsys user` (`UserInfo.toString`, `UserManagerService.dump`).

use super::Paper;
use crate::phone::{Phone, Style, User, UserKind};

/// `pm list users`.
pub fn list(phone: &Phone) -> String {
    let mut paper = Paper::default();
    paper.line(0, "Users:");
    for user in &phone.users {
        paper.line(0, format!("\t{}{}", info(phone.style, user), if user.running { " running" } else { "" }));
    }
    paper.done()
}

/// `UserInfo{id:name:flags}`. Since Android 16 the owner's name is printed unresolved, as `null`.
fn info(style: Style, user: &User) -> String {
    let name = if style >= Style::Android16 && user.kind == UserKind::Owner { "null" } else { &user.name };
    format!("UserInfo{{{}:{name}:{:x}}}", user.id, flags(style, user))
}

const PRIMARY: u32 = 0x1;
const ADMIN: u32 = 0x2;
const GUEST: u32 = 0x4;
const INITIALIZED: u32 = 0x10;
const MANAGED_PROFILE: u32 = 0x20;
const QUIET_MODE: u32 = 0x80;
const FULL: u32 = 0x400;
const SYSTEM: u32 = 0x800;
const PROFILE: u32 = 0x1000;
const MAIN: u32 = 0x4000;

/// Names of the flags, in the order in which `dumpsys user` lists them.
const NAMES: [(u32, &str); 10] = [
    (ADMIN, "ADMIN"),
    (FULL, "FULL"),
    (GUEST, "GUEST"),
    (INITIALIZED, "INITIALIZED"),
    (MAIN, "MAIN"),
    (MANAGED_PROFILE, "MANAGED_PROFILE"),
    (PRIMARY, "PRIMARY"),
    (PROFILE, "PROFILE"),
    (QUIET_MODE, "QUIET_MODE"),
    (SYSTEM, "SYSTEM"),
];

fn flags(style: Style, user: &User) -> u32 {
    let since_11 = |bits: u32| if style >= Style::Android11 { bits } else { 0 };
    let kind = match user.kind {
        UserKind::Owner => {
            let main = if style >= Style::Android14 { MAIN } else { 0 };
            PRIMARY | ADMIN | since_11(FULL | SYSTEM) | main
        }
        UserKind::Secondary => since_11(FULL),
        UserKind::Guest => GUEST | since_11(FULL),
        UserKind::Work => MANAGED_PROFILE | since_11(PROFILE),
        UserKind::Clone | UserKind::Private => since_11(PROFILE),
    };
    kind | INITIALIZED | if user.quiet { QUIET_MODE } else { 0 }
}

/// `dumpsys user`.
pub fn dump(phone: &Phone) -> String {
    let mut paper = Paper::default();
    let style = phone.style;
    if style >= Style::Android11 {
        paper.line(0, "Current user: 0");
    }
    if style >= Style::Android13 {
        paper.end();
    }
    paper.line(0, "Users:");
    for user in &phone.users {
        one_user(&mut paper, style, user);
    }
    paper.end();
    if style >= Style::Android13 {
        paper.line(0, "Device properties:");
    }
    if style >= Style::Android11 {
        paper.line(2, "Device owner id:-10000");
        paper.end();
        paper.line(2, "Guest restrictions:");
        paper.line(4, "no_sms");
        paper.end();
        paper.line(2, "Device managed: false");
        let states: Vec<String> = phone.users.iter().map(|user| format!("{}={}", user.id, state(user))).collect();
        paper.line(2, format!("Started users state: [{}]", states.join(", ")));
        paper.end();
        paper.line(2, "Max users: 4 (limit reached: false)");
        paper.line(2, "Supports switchable users: true");
    }
    paper.done()
}

fn state(user: &User) -> &'static str {
    // A stopped user has no state but -1.
    if user.running { "RUNNING_UNLOCKED" } else { "-1" }
}

fn one_user(paper: &mut Paper, style: Style, user: &User) {
    let primary =
        if style >= Style::Android11 { format!(" isPrimary={}", user.kind == UserKind::Owner) } else { String::new() };
    let profile = matches!(user.kind, UserKind::Work | UserKind::Clone | UserKind::Private);
    let parent = if profile && style >= Style::Android13 { " parentId=0" } else { "" };
    paper.line(2, format!("{} serialNo={}{primary}{parent}", info(style, user), user.id));
    if style >= Style::Android11 {
        let bits = flags(style, user);
        let names: Vec<&str> = NAMES.iter().filter(|(flag, _)| bits & flag != 0).map(|(_, name)| *name).collect();
        paper.line(4, format!("Type: android.os.usertype.{}", kind(user.kind)));
        paper.line(4, format!("Flags: {bits} ({})", names.join("|")));
    }
    if style >= Style::Android8 {
        paper.line(4, format!("State: {}", state(user)));
    }
    paper.line(4, "Created: <unknown>");
    paper.line(4, "Last logged in: +1h2m3s4ms ago");
    if style >= Style::Android11 {
        paper.line(4, "Last logged in fingerprint: null");
        paper.line(4, "Start time: +2d3h4m5s6ms ago");
        paper.line(4, "Unlock time: +2d3h3m5s6ms ago");
    }
    if style >= Style::Android14 {
        paper.line(4, "Last entered foreground: +2d3h3m5s6ms ago");
    }
    if style >= Style::Android8 {
        paper.line(4, format!("Has profile owner: {}", user.kind == UserKind::Work && style < Style::Android14));
    }
    paper.line(4, "Restrictions:");
    paper.line(6, "none");
    if style >= Style::Android16 {
        paper.line(4, "Device policy restrictions:");
        paper.line(6, "none");
    } else if style >= Style::Android8 {
        paper.line(4, "Device policy global restrictions:");
        paper.line(6, "null");
        paper.line(4, "Device policy local restrictions:");
        paper.line(6, "none");
    }
    paper.line(4, "Effective restrictions:");
    paper.line(6, "none");
    if style >= Style::Android11 {
        paper.line(4, "Ignore errors preparing storage: false");
    }
}

fn kind(kind: UserKind) -> &'static str {
    match kind {
        UserKind::Owner => "full.SYSTEM",
        UserKind::Secondary => "full.SECONDARY",
        UserKind::Guest => "full.GUEST",
        UserKind::Work => "profile.MANAGED",
        UserKind::Clone => "profile.CLONE",
        UserKind::Private => "profile.PRIVATE",
    }
}
