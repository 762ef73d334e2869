//! The users of the phone: `pm list users` and `dumpsys user`.

use crate::model::{Gap, User};

/// Users.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Users {
    /// By number. `visible` is false for a user that is said to be locked or in quiet mode.
    pub users: Vec<User>,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// Parses `pm list users`, `cmd user list [-v]`.
pub fn parse_list(text: &str) -> Users {
    let _ = text;
    Users::default()
}

/// Parses `dumpsys user`.
pub fn parse_dump(text: &str) -> Users {
    let _ = text;
    Users::default()
}
