//! The phone's wall clock: the core counts in the times that its owner sees, PackageManager in milliseconds since 1970.

use std::time::{SystemTime, UNIX_EPOCH};

use jni::{Env, bind_java_type, sys::jlong};
use lendlens_core::model::LocalTime;

use crate::error::Error;

bind_java_type! {
    TimeZone => "java.util.TimeZone",
    methods {
        static fn get_default() -> TimeZone,
        fn get_offset(at_ms: jlong) -> jint,
    },
}

/// The time zone that the phone is set to.
pub(crate) struct Clock<'local>(TimeZone<'local>);

impl<'local> Clock<'local> {
    /// The phone's clock.
    pub(crate) fn new(env: &mut Env<'local>) -> Result<Self, Error> {
        Ok(Self(TimeZone::get_default(env)?))
    }

    /// What the clock showed at a time in milliseconds since 1970; `None` outside the calendar.
    pub(crate) fn at(&self, env: &mut Env<'_>, epoch_ms: jlong) -> Result<Option<LocalTime>, Error> {
        let offset = self.0.get_offset(env, epoch_ms)?;
        let Some(local_ms) = epoch_ms.checked_add(offset.into()) else { return Ok(None) };
        let epoch = LocalTime::new(1970, 1, 1, 0, 0, 0, 0);
        Ok(epoch.and_then(|epoch| match u64::try_from(local_ms) {
            Ok(since) => epoch.after(since),
            Err(_) => epoch.before(local_ms.unsigned_abs()),
        }))
    }
}

/// Milliseconds since 1970, by the phone.
pub(crate) fn now_ms() -> jlong {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    jlong::try_from(since.as_millis()).unwrap_or(jlong::MAX)
}
