//! Secure settings that switch on what sees the screen and the notifications: the bare value that
//! `settings get secure NAME` prints, or the lines `NAME=VALUE` of `settings list secure`.

use crate::model::Gap;

/// The components that a setting switches on, `package/class` in full.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EnabledServices {
    /// Of `enabled_accessibility_services`; `None` when the source does not show the setting.
    pub accessibility: Option<Vec<String>>,
    /// Of `enabled_notification_listeners`.
    pub notification_listeners: Option<Vec<String>>,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// Parses `settings list secure`.
pub fn parse_list(text: &str) -> EnabledServices {
    let _ = text;
    EnabledServices::default()
}

/// Parses the value that `settings get secure NAME` prints: flattened components between colons, or `null`.
pub fn parse_value(text: &str) -> (Vec<String>, Vec<Gap>) {
    let _ = text;
    (Vec::new(), Vec::new())
}
