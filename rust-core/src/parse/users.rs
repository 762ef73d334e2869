//! The users of the phone: `pm list users`, `cmd user list [-v]` and `dumpsys user`.
//!
//! People name users, so a name is free text and may look like anything; it decides at most what kind of user it is, and
//! is not kept.

use super::lines::{Doubts, Line, lines, shortened};
use crate::model::{Gap, GapKind, User, UserId, UserKind};

/// Users.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Users {
    /// By number. `visible` is false for a user that is said to be locked or in quiet mode.
    pub users: Vec<User>,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// Parses `pm list users` (`UserInfo{10:Work profile:1030} running`), `cmd user list [-v]`
/// (`1: id=10, name=Work profile, type=profile.MANAGED, flags=MANAGED_PROFILE (running)`).
///
/// Source: [`UserInfo`](https://github.com/bluestacks/frameworks-base-a16/blob/362dae9273ef/core/java/android/content/pm/UserInfo.java)
/// for the flags, `UserManagerServiceShellCommand` for the lines, linked in `docs/formats.md`.
pub fn parse_list(text: &str) -> Users {
    let mut seen = Seen::default();
    let mut expected = None;
    for line in lines(text).filter(|line| !line.text.is_empty()) {
        seen.last = Some(line);
        if line.text == "Users:" {
            seen.titled = true;
        } else if let Some(count) = line.text.strip_suffix(" users:") {
            (seen.titled, expected) = (true, count.parse::<usize>().ok());
        } else if let Some(info) = UserInfo::of_verbose_list(line.text) {
            seen.users.push(info);
        } else {
            seen.user_info(line);
        }
    }
    if let (Some(count), Some(last)) = (expected, seen.last)
        && seen.users.len() < count
    {
        seen.doubts.cut_off(&format!("{}: {}", last.number, last.text));
    }
    seen.finish()
}

/// Parses `dumpsys user`.
///
/// Source: [`UserManagerService.dump`](https://github.com/bluestacks/frameworks-base-a16/blob/01343e24bcdb/services/core/java/com/android/server/pm/UserManagerService.java).
pub fn parse_dump(text: &str) -> Users {
    let mut seen = Seen::default();
    let mut in_list = false;
    for line in lines(text).filter(|line| !line.text.is_empty()) {
        seen.last = Some(line);
        if line.text == "Users:" {
            (seen.titled, in_list) = (true, true);
        } else if !in_list {
            seen.doubts.refused(line);
        } else if line.text.starts_with("UserInfo{") || seen.name.is_some() {
            seen.user_info(line);
        } else if END_OF_USERS.iter().any(|heading| line.text.starts_with(heading)) {
            in_list = false;
        } else if let Some(user) = seen.users.last_mut() {
            user.detail(line.text);
            seen.doubts.refused(line);
        }
    }
    seen.finish()
}

/// What follows the last user in any version; texts of users stand below nothing of it.
const END_OF_USERS: [&str; 7] = [
    "Device properties:",
    "Device owner id:",
    "Guest restrictions:",
    "Device managed:",
    "Started users state:",
    "Max users:",
    "User types",
];

/// What the lines told so far.
#[derive(Default)]
struct Seen<'text> {
    titled: bool,
    users: Vec<UserInfo>,
    /// The number of a user whose name goes on in the next line, and the line it began in.
    name: Option<(UserId, Line<'text>)>,
    last: Option<Line<'text>>,
    doubts: Doubts,
}

impl<'text> Seen<'text> {
    /// A line with `UserInfo{ID:NAME:FLAGS}`, or one that goes on with a name.
    fn user_info(&mut self, line: Line<'text>) {
        let begins = line.text.strip_prefix("UserInfo{").and_then(|rest| rest.split_once(':'));
        let (id, rest) = match (begins, self.name.take()) {
            (Some((id, rest)), unfinished) => {
                if let Some((_, begin)) = unfinished {
                    self.doubts.malformed(begin);
                }
                (id.parse().ok(), rest)
            }
            (None, Some((id, begin))) => {
                self.name = Some((id, begin));
                (Some(id), line.text)
            }
            (None, None) if self.doubts.refused(line) => return,
            (None, None) => return self.doubts.malformed(line),
        };
        let Some(id) = id else { return self.doubts.malformed(line) };
        match name_and_flags(rest) {
            Some((name, flags)) => {
                self.name = None;
                self.users.push(UserInfo { flags, ..UserInfo::new(id, name) });
            }
            None => {
                self.name.get_or_insert((id, line));
            }
        }
    }

    fn finish(mut self) -> Users {
        if let Some((_, begin)) = self.name {
            self.doubts.cut_off(&format!("{}: {}", begin.number, begin.text));
        }
        match self.last {
            None => self.doubts.add(Gap::new(GapKind::Empty, "")),
            Some(last) if self.users.is_empty() && self.doubts.refusals() == 0 => match self.titled {
                true => self.doubts.cut_off(&format!("{}: {}", last.number, last.text)),
                false => self.doubts.unrecognised(last),
            },
            Some(last) => self.doubts.ends_with(last),
        }
        let mut users: Vec<User> = self.users.into_iter().map(UserInfo::into_user).collect();
        users.sort_by_key(|user| user.id);
        users.dedup_by_key(|user| user.id);
        Users { users, gaps: self.doubts.into_gaps() }
    }
}

/// One user as the phone describes it.
struct UserInfo {
    id: UserId,
    flags: u32,
    name: String,
    /// `android.os.usertype.…`, without that beginning.
    user_type: Option<String>,
    /// Said to be locked or quiet, in these words.
    hidden_why: Option<String>,
}

/// Bits of `UserInfo.flags`. Makers use higher ones, which say nothing here.
mod flag {
    pub(super) const GUEST: u32 = 0x4;
    pub(super) const RESTRICTED: u32 = 0x8;
    pub(super) const MANAGED_PROFILE: u32 = 0x20;
    pub(super) const QUIET_MODE: u32 = 0x80;
    pub(super) const FULL: u32 = 0x400;
    pub(super) const PROFILE: u32 = 0x1000;
    pub(super) const MAIN: u32 = 0x4000;

    /// The names that `cmd user list -v` prints for them.
    pub(super) const NAMES: [(&str, u32); 7] = [
        ("GUEST", GUEST),
        ("RESTRICTED", RESTRICTED),
        ("MANAGED_PROFILE", MANAGED_PROFILE),
        ("QUIET_MODE", QUIET_MODE),
        ("FULL", FULL),
        ("PROFILE", PROFILE),
        ("MAIN", MAIN),
    ];
}

impl UserInfo {
    fn new(id: UserId, name: &str) -> Self {
        Self { id, flags: 0, name: shortened(name).to_lowercase(), user_type: None, hidden_why: None }
    }

    /// `0: id=0, name=Owner, type=full.SYSTEM, flags=ADMIN|FULL (running) (current)`; Android 11 prints no type.
    fn of_verbose_list(text: &str) -> Option<Self> {
        let (index, rest) = text.split_once(": id=")?;
        index.parse::<usize>().ok()?;
        let (id, rest) = rest.split_once(", name=")?;
        let (rest, flags) = rest.rsplit_once(", flags=")?;
        let (name, user_type) = match rest.rsplit_once(", type=") {
            Some((name, user_type)) => (name, Some(user_type.into())),
            None => (rest, None),
        };
        let names = flags.split([' ', '(']).next().unwrap_or_default();
        let flags = names
            .split('|')
            .fold(0, |all, name| all | flag::NAMES.iter().find(|(known, _)| *known == name).map_or(0, |(_, bit)| *bit));
        Some(Self { flags, user_type, ..Self::new(id.parse().ok()?, name) })
    }

    /// A line of `dumpsys user` below the user.
    fn detail(&mut self, text: &str) {
        if let Some(user_type) = text.strip_prefix("Type: ") {
            let short = user_type.strip_prefix("android.os.usertype.").unwrap_or(user_type);
            self.user_type.get_or_insert_with(|| shortened(short));
        } else if text == "State: RUNNING_LOCKED" {
            self.hidden_why.get_or_insert_with(|| text.into());
        }
    }

    fn into_user(self) -> User {
        let quiet = (self.flags & flag::QUIET_MODE != 0).then(|| "QUIET_MODE".to_string());
        let hidden_why = quiet.or(self.hidden_why.clone());
        User { id: self.id, kind: self.kind(), visible: hidden_why.is_none(), hidden_why }
    }

    /// What the user is for: by its type, by numbers that makers always give, by its flags, and by its name where all of
    /// these say no more than "some profile". Makers mark their clones and folders as managed, too, so their numbers come
    /// before the flags.
    fn kind(&self) -> UserKind {
        let has = |bit: u32| self.flags & bit != 0;
        let of_maker = || match self.id {
            // Dual Messenger of Samsung; App Twin of Huawei; dual apps of Xiaomi, OnePlus and others.
            95 | 128 | 999 if !has(flag::FULL) => Some(UserKind::Clone),
            150..=160 if !has(flag::FULL) => Some(UserKind::SecureFolder),
            _ => None,
        };
        let by_flags = || match () {
            () if self.id == 0 || has(flag::MAIN) => Some(UserKind::Owner),
            () if has(flag::GUEST) => Some(UserKind::Guest),
            () if has(flag::MANAGED_PROFILE) => Some(UserKind::Work),
            () if has(flag::PROFILE) => None,
            () if has(flag::FULL | flag::RESTRICTED) => Some(UserKind::Secondary),
            () => None,
        };
        let named = [
            (UserKind::SecureFolder, ["secure folder", "secure_folder", "secure"].as_slice()),
            (UserKind::Private, &["private", "隐私空间", "私密空间", "私人空间"]),
            (UserKind::Clone, &["clone", "dual", "xspace", "twin", "parallel", "分身", "双开"]),
            (UserKind::Work, &["work profile", "managed", "工作资料"]),
        ];
        let by_name = |text: &str| {
            named.iter().find(|(_, words)| words.iter().any(|word| text.contains(word))).map(|(kind, _)| *kind)
        };
        let by_type = self.user_type.as_deref().and_then(|user_type| match user_type {
            "full.SYSTEM" => Some(UserKind::Owner),
            "full.SECONDARY" | "full.RESTRICTED" => Some(UserKind::Secondary),
            "full.GUEST" => Some(UserKind::Guest),
            "profile.CLONE" => Some(UserKind::Clone),
            "profile.PRIVATE" => Some(UserKind::Private),
            "profile.MANAGED" => None,
            "full.DEMO" | "system.HEADLESS" => Some(UserKind::Unknown),
            of_maker => by_name(&of_maker.to_lowercase()),
        });
        // Before Android 11 a user that is no profile has no bit that says so.
        let plain = || (self.user_type.is_none() && !has(flag::PROFILE)).then_some(UserKind::Secondary);
        by_type
            .or_else(of_maker)
            .or_else(by_flags)
            .or_else(|| by_name(&self.name))
            .or_else(plain)
            .unwrap_or(UserKind::Unknown)
    }
}

/// `NAME:FLAGS}` with what may follow; the name may hold anything, also `:` and `}`.
fn name_and_flags(text: &str) -> Option<(&str, u32)> {
    // Behind it the phone prints no more than a few braces.
    text.rmatch_indices('}').take(8).find_map(|(end, _)| {
        let (name, flags) = text.get(..end)?.rsplit_once(':')?;
        Some((name, u32::from_str_radix(flags, 16).ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::lines::tests::survives_any_damage;

    fn kind(user_info: &str) -> UserKind {
        let found = parse_list(&format!("Users:\n\t{user_info} running\n"));
        assert_eq!((found.users.len(), found.gaps), (1, vec![]), "{user_info}");
        found.users.first().expect("a user").kind
    }

    fn kinds(gaps: &[Gap]) -> Vec<GapKind> {
        gaps.iter().map(|gap| gap.kind).collect()
    }

    const LIST: &str = "Users:\n\tUserInfo{0:null:4c13} running\n\tUserInfo{10:Work profile:1030} running\n\
                        \tUserInfo{11:Private space:1090}\n";

    #[test]
    fn flags_tell_the_kinds_of_user() {
        for (user_info, expected) in [
            ("UserInfo{0:Owner:13}", UserKind::Owner),
            ("UserInfo{0:null:4c13}", UserKind::Owner),
            ("UserInfo{10:Driver:4c12}", UserKind::Owner),
            ("UserInfo{10:Anna:10}", UserKind::Secondary),
            ("UserInfo{10:Anna:410}", UserKind::Secondary),
            ("UserInfo{11:Kid:18}", UserKind::Secondary),
            ("UserInfo{12:Guest:414}", UserKind::Guest),
            ("UserInfo{10:Work profile:30}", UserKind::Work),
            ("UserInfo{10:null:1030}", UserKind::Work),
            ("UserInfo{11:null:1010}", UserKind::Unknown),
        ] {
            assert_eq!(kind(user_info), expected, "{user_info}");
        }
    }

    #[test]
    fn numbers_and_names_tell_what_makers_add() {
        for (user_info, expected) in [
            ("UserInfo{95:DUAL_APP:20001030}", UserKind::Clone),
            ("UserInfo{95:Dual Messenger:30}", UserKind::Clone),
            ("UserInfo{150:Secure Folder:10061030}", UserKind::SecureFolder),
            ("UserInfo{999:XSpace:801010}", UserKind::Clone),
            ("UserInfo{11:Private space:1010}", UserKind::Private),
            ("UserInfo{11:Clone:1010}", UserKind::Clone),
            ("UserInfo{10:Clone:410}", UserKind::Secondary),
        ] {
            assert_eq!(kind(user_info), expected, "{user_info}");
        }
    }

    #[test]
    fn a_quiet_profile_is_not_visible() {
        let quiet = parse_list(LIST).users.pop().expect("a user");
        assert_eq!((quiet.id, quiet.visible, quiet.hidden_why.as_deref()), (11, false, Some("QUIET_MODE")));
        assert!(parse_list(LIST).users.iter().take(2).all(|user| user.visible));
    }

    #[test]
    fn a_name_may_be_any_text_and_is_not_kept() {
        assert_eq!(kind("UserInfo{10:a:b}: {c}:1030}"), UserKind::Work);
        let two_lines = parse_list("Users:\n\tUserInfo{10:first\nsecond:1030} running\n\tUserInfo{11:x:410}\n");
        let found: Vec<_> = two_lines.users.iter().map(|user| (user.id, user.kind)).collect();
        assert_eq!(found, [(10, UserKind::Work), (11, UserKind::Secondary)]);
        assert_eq!(two_lines.gaps, []);
    }

    #[test]
    fn the_verbose_list_names_type_and_flags() {
        let android_16 = "4 users:\n\n\
            0: id=0, name=Owner, type=full.SYSTEM, flags=ADMIN|FULL|INITIALIZED|MAIN|PRIMARY|SYSTEM (running) (current) (visible)\n\
            1: id=10, name=a, type=b, type=profile.MANAGED, flags=INITIALIZED|MANAGED_PROFILE|PROFILE|QUIET_MODE (parentId=0)\n\
            2: id=11, name=P, type=profile.PRIVATE, flags=INITIALIZED|PROFILE (parentId=0) (running)\n\
            3: id=999, name=C, type=profile.CLONE, flags=0\n";
        let found = parse_list(android_16);
        assert_eq!(found.gaps, []);
        let users: Vec<_> = found.users.iter().map(|user| (user.id, user.kind, user.visible)).collect();
        assert_eq!(
            users,
            [
                (0, UserKind::Owner, true),
                (10, UserKind::Work, false),
                (11, UserKind::Private, true),
                (999, UserKind::Clone, true),
            ]
        );
        let android_11 = "2 users:\n\n0: id=0, name=Owner, flags=ADMIN|FULL|INITIALIZED|PRIMARY|SYSTEM (running) (current)\n\
            1: id=10, name=Guest, flags=FULL|GUEST|INITIALIZED\n";
        assert_eq!(
            parse_list(android_11).users.iter().map(|user| user.kind).collect::<Vec<_>>(),
            [UserKind::Owner, UserKind::Guest]
        );
        let cut = "3 users:\n\n0: id=0, name=Owner, flags=FULL\n";
        assert_eq!(kinds(&parse_list(cut).gaps), [GapKind::CutOff]);
    }

    const DUMP_16: &str = "\
Current user: 0

Users:
  UserInfo{0:null:4c13} serialNo=0 isPrimary=true
    Type: android.os.usertype.full.SYSTEM
    Flags: 19475 (ADMIN|FULL|INITIALIZED|MAIN|PRIMARY|SYSTEM)
    State: RUNNING_UNLOCKED
    Created: <unknown>
    Last logged in: +1h2m3s4ms ago
    Has profile owner: false
    Restrictions:
      none
  UserInfo{10:Anna} serialNo=9:410} serialNo=10 isPrimary=false
    Type: android.os.usertype.full.SECONDARY
    State: RUNNING_LOCKED
  UserInfo{11:Private space:1090} serialNo=11 isPrimary=false parentId=0
    Type: android.os.usertype.profile.PRIVATE
    State: -1
  UserInfo{95:DUAL_APP:20001030} serialNo=95 isPrimary=false
    Type: com.example.usertype.profile.DUAL_APP
    State: RUNNING_UNLOCKED

Device properties:
  Device owner id:-10000
  Started users state: [0=RUNNING_UNLOCKED, 10=RUNNING_LOCKED]
  UserInfo{77:no user:13}
";

    #[test]
    fn a_dump_tells_types_and_locked_users() {
        let found = parse_dump(DUMP_16);
        assert_eq!(found.gaps, []);
        let users: Vec<_> = found.users.iter().map(|user| (user.id, user.kind, user.hidden_why.as_deref())).collect();
        assert_eq!(
            users,
            [
                (0, UserKind::Owner, None),
                (10, UserKind::Secondary, Some("State: RUNNING_LOCKED")),
                (11, UserKind::Private, Some("QUIET_MODE")),
                (95, UserKind::Clone, None),
            ]
        );
    }

    #[test]
    fn android_10_and_older_print_no_type() {
        let text = "Users:\n  UserInfo{0:Owner:13} serialNo=0\n    State: RUNNING_UNLOCKED\n    Created: <unknown>\n    \
                    Restrictions:\n      none\n  UserInfo{10:Work profile:30} serialNo=10\n    State: -1\n  \
                    Device owner id:-10000\n";
        let users: Vec<_> = parse_dump(text).users.iter().map(|user| (user.id, user.kind, user.visible)).collect();
        assert_eq!(users, [(0, UserKind::Owner, true), (10, UserKind::Work, true)]);
    }

    #[test]
    fn errors_cuts_and_other_texts_are_gaps() {
        assert_eq!(kinds(&parse_list("Error: couldn't get users\n").gaps), [GapKind::NotAnswered]);
        assert_eq!(
            kinds(&parse_list("Users:\n\tUserInfo{0:Owner:13} running\n\tUserInfo{10:Wo").gaps),
            [GapKind::CutOff]
        );
        assert_eq!(kinds(&parse_list("Users:\n").gaps), [GapKind::CutOff]);
        assert_eq!(kinds(&parse_list("package:com.example\n").gaps), [GapKind::Unrecognised]);
        assert_eq!(kinds(&parse_list("").gaps), [GapKind::Empty]);
        assert_eq!(kinds(&parse_dump("Permission Denial: can't dump UserManager\n").gaps), [GapKind::NotAnswered]);
        assert_eq!(kinds(&parse_dump("Packages:\n").gaps), [GapKind::Unrecognised]);
        assert_eq!(kinds(&parse_dump("Users:\n  UserInfo{0:Own").gaps), [GapKind::CutOff]);
    }

    #[test]
    fn line_ends_lost_indentation_and_damage() {
        for end in ["\r\n", "\r\r\n", "\n\n", "\n\t"] {
            assert_eq!(parse_list(&LIST.replace('\n', end)), parse_list(LIST));
            assert_eq!(parse_dump(&DUMP_16.replace('\n', end)), parse_dump(DUMP_16));
        }
        assert_eq!(parse_dump(&DUMP_16.replace("  ", "")), parse_dump(DUMP_16));
        survives_any_damage(LIST, parse_list);
        survives_any_damage(DUMP_16, parse_dump);
    }
}
