//! The phone's wall clock: the core counts in the times that its owner sees, PackageManager in milliseconds since 1970.

use std::{
    cell::Cell,
    time::{SystemTime, UNIX_EPOCH},
};

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
pub(crate) struct Clock<'local> {
    zone: TimeZone<'local>,
    /// What was asked last: an app that was never updated has one time twice, and those of the system image share theirs.
    last: Cell<Option<(jlong, Option<LocalTime>)>>,
}

impl<'local> Clock<'local> {
    /// The phone's clock.
    pub(crate) fn new(env: &mut Env<'local>) -> Result<Self, Error> {
        Ok(Self { zone: TimeZone::get_default(env)?, last: Cell::new(None) })
    }

    /// What the clock showed at a time in milliseconds since 1970; `None` outside the calendar.
    pub(crate) fn at(&self, env: &mut Env<'_>, epoch_ms: jlong) -> Result<Option<LocalTime>, Error> {
        if let Some((known, time)) = self.last.get()
            && known == epoch_ms
        {
            return Ok(time);
        }
        let time = epoch_ms.checked_add(self.zone.get_offset(env, epoch_ms)?.into()).and_then(local);
        self.last.set(Some((epoch_ms, time)));
        Ok(time)
    }
}

/// The time that is `local_ms` milliseconds from the first moment of 1970 by the same clock.
fn local(local_ms: jlong) -> Option<LocalTime> {
    let epoch = LocalTime::new(1970, 1, 1, 0, 0, 0, 0)?;
    match u64::try_from(local_ms) {
        Ok(since) => epoch.after(since),
        Err(_) => epoch.before(local_ms.unsigned_abs()),
    }
}

/// Milliseconds since 1970, by the phone.
pub(crate) fn now_ms() -> jlong {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    jlong::try_from(since.as_millis()).unwrap_or(jlong::MAX)
}
