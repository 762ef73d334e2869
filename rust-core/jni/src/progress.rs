//! How far an audit has come, said to the listener, which may stop it.

use jni::{Env, bind_java_type, sys::jint};

use crate::error::Error;

bind_java_type! {
    pub Listener => "org.lendlens.internal.NativeBridge$Listener",
    methods {
        /// Told how far the audit is; false stops it.
        fn on_progress(done: jint, total: jint) -> jboolean,
    },
}

/// Somebody who is told how far an audit has come.
pub trait Progress {
    /// `done` of `total` steps are made: a step is an app whose permissions or whose APK was read. `total` grows when it
    /// turns out which APKs are worth reading.
    ///
    /// # Errors
    ///
    /// [`Error::Stopped`] when the audit is to end here, [`Error::JavaException`] when the listener threw one. Either is
    /// handed on at once, with `?`.
    fn step(&mut self, env: &mut Env<'_>, done: usize, total: usize) -> Result<(), Error>;
}

/// Remembers how far it has come, so that what follows goes on from there.
pub(crate) struct Remembering<'a> {
    inner: &'a mut dyn Progress,
    /// The steps that are made when all that was announced so far is done.
    pub(crate) total: usize,
}

impl<'a> Remembering<'a> {
    pub(crate) fn new(inner: &'a mut dyn Progress) -> Self {
        Self { inner, total: 0 }
    }
}

impl Progress for Remembering<'_> {
    fn step(&mut self, env: &mut Env<'_>, done: usize, total: usize) -> Result<(), Error> {
        self.total = total;
        self.inner.step(env, done, total)
    }
}

/// The listener of Java, or nobody.
#[derive(Debug)]
pub struct Listening<'a, 'local>(Option<&'a Listener<'local>>);

impl<'a, 'local> Listening<'a, 'local> {
    /// Tells `listener`, unless it is null.
    pub fn new(listener: &'a Listener<'local>) -> Self {
        Self(Some(listener).filter(|listener| !listener.is_null()))
    }
}

impl Progress for Listening<'_, '_> {
    fn step(&mut self, env: &mut Env<'_>, done: usize, total: usize) -> Result<(), Error> {
        let Some(listener) = self.0 else { return Ok(()) };
        let [done, total] = [done, total].map(|count| jint::try_from(count).unwrap_or(jint::MAX));
        if listener.on_progress(env, done, total)? { Ok(()) } else { Err(Error::Stopped) }
    }
}
