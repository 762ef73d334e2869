//! Secure settings: the value of one, or the list of all.

use super::Paper;
use crate::phone::{Phone, Setting, UserId};

/// `settings --user USER get secure NAME`: components between colons, or `null` when it was never set.
pub fn value(phone: &Phone, user: UserId, setting: Setting) -> String {
    format!("{}\n", joined(phone, user, setting))
}

fn joined(phone: &Phone, user: UserId, setting: Setting) -> String {
    let on = phone.switched_on.iter().filter(|on| on.user == user && on.setting == setting);
    let components: Vec<&str> = on.map(|on| on.component.as_str()).collect();
    if components.is_empty() { "null".into() } else { components.join(":") }
}

/// `settings --user USER list secure`.
pub fn list(phone: &Phone, user: UserId) -> String {
    let mut paper = Paper::default();
    let accessibility = joined(phone, user, Setting::Accessibility);
    paper.line(0, format!("accessibility_enabled={}", u8::from(accessibility != "null")));
    paper.line(0, "android_id=0123456789abcdef");
    paper.line(0, "default_input_method=com.android.inputmethod.latin/.LatinIME");
    paper.line(0, format!("enabled_accessibility_services={accessibility}"));
    let listeners = joined(phone, user, Setting::NotificationListeners);
    paper.line(0, format!("enabled_notification_listeners={listeners}"));
    paper.line(0, "navigationbar_recently_used_color=");
    paper.done()
}
