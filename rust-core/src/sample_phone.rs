//! The built-in sample phone, for a first look without a phone: the dumps of a phone that does not exist.
//!
//! They are printed from the readable sources in `data/sample-phone/` (see the README there for what is real and what is
//! invented) and go through the same parsers as any dump; nothing treats them in a special way.

use crate::model::LocalTime;

macro_rules! dump {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../data/sample-phone/dumps/", $name)).as_slice())
    };
}

/// The files of the sample phone: name and content.
pub fn files() -> [(&'static str, &'static [u8]); 19] {
    [
        dump!("apk-in-downloads.json"),
        dump!("appops.txt"),
        dump!("device_policy.txt"),
        dump!("enabled_accessibility_services-user0.txt"),
        dump!("enabled_accessibility_services-user10.txt"),
        dump!("enabled_accessibility_services-user999.txt"),
        dump!("enabled_notification_listeners-user0.txt"),
        dump!("enabled_notification_listeners-user10.txt"),
        dump!("enabled_notification_listeners-user999.txt"),
        dump!("getprop.txt"),
        dump!("labels.csv"),
        dump!("package.txt"),
        dump!("packages-user0.txt"),
        dump!("packages-user10.txt"),
        dump!("packages-user11.txt"),
        dump!("packages-user999.txt"),
        dump!("role.txt"),
        dump!("user.txt"),
        dump!("users.txt"),
    ]
}

/// When its dumps were made, by its own clock; `None` never occurs.
pub fn made_at() -> Option<LocalTime> {
    LocalTime::new(2026, 11, 23, 10, 5, 0, 0)
}

/// The message that says that the phone is invented, to stand in every report of it.
pub const NOTE: &str = "report-note-sample";
