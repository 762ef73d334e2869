//! The lines of the permission lists: `NAME` and `NAME: granted=true, flags=[ A|B ]`.

use std::collections::HashMap;

use memchr::{memchr, memrchr};

use crate::model::{Grant, PermissionFlags, PermissionName, UserId};

/// Reads permission lines. A phone repeats a few hundred names and sets of flags tens of thousands of times, and the
/// lists of one package for several users are the same, so each name and set is read once.
#[derive(Debug, Default)]
pub(super) struct PermissionLines<'text> {
    names: HashMap<&'text str, PermissionName>,
    /// The names of the list before, in its order, and how far the list that is being read has come in it.
    list_before: Vec<PermissionName>,
    place: usize,
    flags: HashMap<&'text str, Flags>,
    /// The sets of flags seen last, by their length.
    flags_before: [Option<(&'text str, PermissionFlags)>; 16],
    with_bars: bool,
}

/// What stands between a name and its state. An app may name its permission as it likes, so the name ends at the last of
/// these.
const BETWEEN: &str = ": granted=";

/// A set of flags: those we know, and the others as printed.
type Flags = (PermissionFlags, Vec<String>);

/// The state that a line gives.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct State {
    pub(super) grant: Grant,
    /// The one user that the line is for, where it says so (install permissions since Android 12).
    pub(super) user: Option<UserId>,
}

impl<'text> PermissionLines<'text> {
    /// Begins a list.
    pub(super) fn begin_list(&mut self) {
        self.place = 0;
    }

    /// The name, shared with every other mention of it.
    pub(super) fn name(&mut self, name: &'text str) -> PermissionName {
        let before = self.list_before.get_mut(self.place);
        self.place += 1;
        match before {
            Some(before) if before.as_str() == name => before.clone(),
            before => {
                let name = self.names.entry(name).or_insert_with(|| PermissionName::new(name)).clone();
                match before {
                    Some(before) => *before = name.clone(),
                    None => self.list_before.push(name.clone()),
                }
                name
            }
        }
    }

    /// Reads `NAME: granted=BOOL[, flags=[…]][, userId=N]`.
    pub(super) fn state(&mut self, line: &'text str) -> Option<State> {
        if let Some(before) = self.list_before.get(self.place)
            && let Some(rest) = line.strip_prefix(before.as_str()).and_then(|rest| rest.strip_prefix(BETWEEN))
        {
            let state = self.state_of(before.clone(), rest);
            if state.is_some() {
                self.place += 1;
                return state;
            }
        }
        let (name, rest) = split_state(line)?;
        let permission = self.name(name);
        self.state_of(permission, rest)
    }

    /// Reads `BOOL[, flags=[…]][, userId=N]`.
    fn state_of(&mut self, permission: PermissionName, text: &'text str) -> Option<State> {
        let (granted, rest) = match text.strip_prefix("true") {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix("false")?),
        };
        let mut grant = Grant { permission, granted, flags: PermissionFlags::default(), other_flags: Vec::new() };
        let mut rest = rest.strip_prefix(", ").unwrap_or(rest);
        if rest.starts_with("flags=[") {
            rest = self.set_flags(&mut grant, rest)?;
            rest = rest.strip_prefix(", ").unwrap_or(rest);
        }
        let user = match rest.strip_prefix("userId=") {
            Some(number) => Some(number.parse().ok()?),
            None if rest.is_empty() => None,
            None => return None,
        };
        Some(State { grant, user })
    }

    /// Adds the flags of `flags=[ A|B]` or `flags=[ A B ]` to a state and returns what stands behind them.
    pub(super) fn set_flags(&mut self, grant: &mut Grant, text: &'text str) -> Option<&'text str> {
        let text = text.strip_prefix("flags=[")?;
        if let Some(flags) = text.strip_suffix(']')
            && let Some(Some((before, known))) = self.flags_before.get(flags.len() % 16)
            && *before == flags
        {
            grant.flags |= *known;
            return Some("");
        }
        let (flags, rest) = text.split_once(']')?;
        let (known, other) = self.flags.entry(flags).or_insert_with(|| {
            self.with_bars |= flags.contains('|') || flags.contains("USER_SENSITIVE");
            read_flags(flags)
        });
        if other.is_empty()
            && let Some(before) = self.flags_before.get_mut(flags.len() % 16)
        {
            *before = Some((flags, *known));
        }
        grant.flags |= *known;
        grant.other_flags.extend(other.iter().cloned());
        Some(rest)
    }

    /// Whether flags were seen as Android 10 and newer print them.
    pub(super) fn flags_with_bars(&self) -> bool {
        self.with_bars
    }
}

fn split_state(line: &str) -> Option<(&str, &str)> {
    // Nearly every line has one colon.
    let colon = memchr(b':', line.as_bytes())?;
    if memrchr(b':', line.as_bytes()) != Some(colon) {
        return line.rsplit_once(BETWEEN);
    }
    let (name, rest) = line.split_at_checked(colon)?;
    Some((name, rest.strip_prefix(BETWEEN)?))
}

/// Reads `A|B` or ` A B `.
fn read_flags(flags: &str) -> Flags {
    let mut known = PermissionFlags::default();
    let mut other = Vec::new();
    for name in flags.split(['|', ' ']).filter(|name| !name.is_empty()) {
        // What the phone's version has no name for is printed as its number.
        let number = || name.parse().ok().map(PermissionFlags::from_bits).filter(|flag| !flag.is_empty());
        match PermissionFlags::from_name(name).or_else(number) {
            Some(flag) => known |= flag,
            None => other.push(name.into()),
        }
    }
    (known, other)
}

/// Reads a line of `requested permissions:`, `NAME` or `NAME: restricted=true`. What stands deeper than that heading is
/// a name whatever it looks like; in a paste that has lost its indentation only what looks like one is.
pub(super) fn requested(line: &str, is_deeper: bool) -> Option<&str> {
    let name = line.split_once(": restricted=").map_or(line, |(name, _)| name);
    (is_deeper || !name.contains(['=', ' ', '[']) && !name.ends_with(':')).then_some(name)
}
