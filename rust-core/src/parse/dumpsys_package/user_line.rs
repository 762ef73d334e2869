//! The line `User N: KEY=VALUE …` of a package, and what stands below it.

use super::block::real_time;
use crate::{
    model::{EnabledState, PackageUser, UserId},
    parse::lines::key_value,
};

/// Splits `User N: FIELDS`. The line of a shared uid has no fields; that of a package always tells whether it is
/// installed.
pub(super) fn split(line: &str, without_fields: bool) -> Option<(UserId, &str)> {
    let (number, fields) = line.strip_prefix("User ")?.split_once(':')?;
    if !without_fields && !fields.contains("installed=") {
        return None;
    }
    Some((number.parse().ok()?, fields))
}

/// Reads the fields, by name: every version adds some and makers put theirs in between.
///
/// `suspended=` may be followed by the free text of whoever suspended the app, so the fields before it count where
/// they stand first and those behind it where they stand last.
pub(super) fn parse(user: UserId, fields: &str) -> PackageUser {
    let mut state = PackageUser::new(user);
    for field in fields.split_ascii_whitespace() {
        let Some((key, value)) = key_value(field) else { continue };
        match key {
            "installed" if state.installed.is_none() => state.installed = boolean(value),
            "hidden" if state.hidden.is_none() => state.hidden = boolean(value),
            "suspended" if state.suspended.is_none() => state.suspended = boolean(value.trim_start_matches('[')),
            "stopped" => state.stopped = boolean(value),
            "enabled" => state.enabled = value.parse().ok().and_then(EnabledState::from_number),
            "quarantined" => state.quarantined = boolean(value),
            _ => {}
        }
    }
    state
}

/// Reads a line below it.
pub(super) fn detail(state: &mut PackageUser, line: &str) {
    if let Some(time) = line.strip_prefix("firstInstallTime=") {
        state.first_installed = real_time(time);
    } else if line.starts_with("archiveTime=") || line.starts_with("ArchiveState") {
        state.archived = Some(true);
    }
}

fn boolean(value: &str) -> Option<bool> {
    value.parse().ok()
}
