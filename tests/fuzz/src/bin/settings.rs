//! Enabled accessibility services and notification listeners.
#![no_main]

use lendlens_core::parse::settings;
use lendlens_fuzz::{same, text};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = text(bytes);
    let list = same(|| settings::parse_list(&text));
    let (value, _) = same(|| settings::parse_value(&text));
    for component in
        value.iter().chain(list.accessibility.iter().flatten()).chain(list.notification_listeners.iter().flatten())
    {
        assert!(component.contains('/'), "a component is package/class: {component:?}");
    }
});
