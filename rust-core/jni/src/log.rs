//! Where log lines go: to Android's own log, in builds for Android.
//!
//! Package names and labels are what somebody has installed. They stand in no line above the level `debug`, which a release
//! build does not write.

use std::sync::Once;

/// Starts the log, once for the process.
pub(crate) fn start() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        #[cfg(target_os = "android")]
        android_logger::init_once(
            android_logger::Config::default().with_tag("LendLens").with_max_level(if cfg!(debug_assertions) {
                log::LevelFilter::Debug
            } else {
                log::LevelFilter::Info
            }),
        );
    });
}
