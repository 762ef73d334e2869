//! The lines of the permission lists: `NAME` and `NAME: granted=true, flags=[ A|B ]`.

use std::collections::HashMap;

use crate::model::{Grant, PermissionFlags, PermissionName, UserId};

/// Reads permission lines. A phone repeats a few hundred names and sets of flags tens of thousands of times, so each
/// is read once.
#[derive(Debug, Default)]
pub(super) struct PermissionLines<'text> {
    names: HashMap<&'text str, PermissionName>,
    flags: HashMap<&'text str, (PermissionFlags, Vec<String>)>,
    with_bars: bool,
}

/// The state that a line gives.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct State {
    pub(super) grant: Grant,
    /// The one user that the line is for, where it says so (install permissions since Android 12).
    pub(super) user: Option<UserId>,
}

impl<'text> PermissionLines<'text> {
    /// The name, shared with every other mention of it.
    pub(super) fn name(&mut self, name: &'text str) -> PermissionName {
        self.names.entry(name).or_insert_with(|| PermissionName::new(name)).clone()
    }

    /// Reads `NAME: granted=BOOL[, flags=[…]][, userId=N]`.
    ///
    /// An app may name its permission as it likes, so the name ends at the last `: granted=`.
    pub(super) fn state(&mut self, line: &'text str) -> Option<State> {
        let (name, rest) = line.rsplit_once(": granted=")?;
        let (granted, rest) = match rest.strip_prefix("true") {
            Some(rest) => (true, rest),
            None => (false, rest.strip_prefix("false")?),
        };
        let mut grant =
            Grant { permission: self.name(name), granted, flags: PermissionFlags::default(), other_flags: Vec::new() };
        let mut user = None;
        let mut rest = rest.trim_start_matches(", ");
        if rest.starts_with("flags=[") {
            rest = self.set_flags(&mut grant, rest)?.trim_start_matches(", ");
        }
        if let Some(number) = rest.strip_prefix("userId=") {
            user = Some(number.trim().parse().ok()?);
        } else if !rest.is_empty() {
            return None;
        }
        Some(State { grant, user })
    }

    /// Adds the flags of `flags=[ A|B]` or `flags=[ A B ]` to a state and returns what stands behind them.
    pub(super) fn set_flags(&mut self, grant: &mut Grant, text: &'text str) -> Option<&'text str> {
        let (flags, rest) = text.strip_prefix("flags=[")?.split_once(']')?;
        if flags.trim().is_empty() {
            return Some(rest);
        }
        let (known, other) = self.flags.entry(flags).or_insert_with(|| {
            self.with_bars |= flags.contains('|') || flags.contains("USER_SENSITIVE");
            let mut known = PermissionFlags::default();
            let mut other = Vec::new();
            for name in flags.split(['|', ' ']).filter(|name| !name.is_empty()) {
                match PermissionFlags::from_name(name) {
                    Some(flag) => known |= flag,
                    // What this version has no name for is printed as its number.
                    None => match name.parse().ok().map(PermissionFlags::from_bits).filter(|flag| !flag.is_empty()) {
                        Some(flag) => known |= flag,
                        None => other.push(name.into()),
                    },
                }
            }
            (known, other)
        });
        grant.flags |= *known;
        grant.other_flags.extend(other.iter().cloned());
        Some(rest)
    }

    /// Whether flags were seen as Android 10 and newer print them.
    pub(super) fn flags_with_bars(&self) -> bool {
        self.with_bars
    }
}

/// Reads a line of `requested permissions:`, `NAME` or `NAME: restricted=true`.
pub(super) fn requested(line: &str) -> Option<&str> {
    let name = line.split_once(": restricted=").map_or(line, |(name, _)| name);
    (!name.contains(['=', ' ', '[']) && !name.ends_with(':')).then_some(name)
}
