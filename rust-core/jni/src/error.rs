//! What can go wrong, and which Java exception says so: one table for all native methods.
//!
//! | here | in Java |
//! |---|---|
//! | [`Error::Null`] | `NullPointerException` |
//! | [`Error::BadRequest`] | `IllegalArgumentException` |
//! | [`Error::UnreadableFile`] | `java.io.IOException` |
//! | [`Error::Stopped`] | `java.util.concurrent.CancellationException` |
//! | a Java exception thrown inside | that very exception |
//! | [`Error::Knowledge`], [`Error::Internal`], any other [`Error::Jni`] | `org.lendlens.LendLensException` |
//! | a panic | `org.lendlens.LendLensPanicException`, with the message of the panic |
//!
//! An exception that is already pending is kept, whatever else goes wrong.

use std::{any::Any, io};

use jni::{
    Env,
    errors::{Error as JniError, ErrorPolicy},
    jni_str,
    objects::JObject,
    strings::{JNIStr, JNIString},
};
use lendlens_core::knowledge::KnowledgeError;

/// What a native method fails with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An argument that must be there is null.
    #[error("{0} is null")]
    Null(&'static str),
    /// The request is no JSON, has a field that is not known, or a value that makes no sense.
    #[error("the request cannot be read: {0}")]
    BadRequest(String),
    /// The operating system does not let the file be read.
    #[error("{name} cannot be read: {why}")]
    UnreadableFile {
        /// How the file is called in the report.
        name: String,
        /// What the system says.
        #[source]
        why: io::Error,
    },
    /// The listener said stop.
    #[error("the audit was stopped")]
    Stopped,
    /// A Java exception was thrown, and is pending.
    #[error("a Java exception is pending")]
    JavaException,
    /// The data that is built in is broken, which the tests of the core rule out.
    #[error(transparent)]
    Knowledge(#[from] KnowledgeError),
    /// Something that cannot be.
    #[error("{0}")]
    Internal(String),
    /// The call into Java failed otherwise: a class or method is not there, memory is short.
    #[error(transparent)]
    Jni(JniError),
}

impl Error {
    /// Fails with [`Error::Null`] when the object is null.
    pub fn unless_null<'any>(name: &'static str, object: &impl AsRef<JObject<'any>>) -> Result<(), Self> {
        if object.as_ref().is_null() { Err(Self::Null(name)) } else { Ok(()) }
    }

    /// The class of the exception that says it.
    fn exception(&self) -> &'static JNIStr {
        match self {
            Self::Null(_) => jni_str!("java/lang/NullPointerException"),
            Self::BadRequest(_) => jni_str!("java/lang/IllegalArgumentException"),
            Self::UnreadableFile { .. } => jni_str!("java/io/IOException"),
            Self::Stopped => jni_str!("java/util/concurrent/CancellationException"),
            Self::JavaException | Self::Knowledge(_) | Self::Internal(_) | Self::Jni(_) => {
                jni_str!("org/lendlens/LendLensException")
            }
        }
    }
}

impl From<JniError> for Error {
    fn from(error: JniError) -> Self {
        match error {
            JniError::JavaException => Self::JavaException,
            error => Self::Jni(error),
        }
    }
}

/// The policy of every native method: throws what the table says, and gives null back.
#[derive(Debug)]
pub struct ExceptionOfTheTable;

impl<T: Default> ErrorPolicy<T, Error> for ExceptionOfTheTable {
    type Captures<'unowned_env_local: 'native_method, 'native_method> = ();

    fn on_error<'unowned_env_local: 'native_method, 'native_method>(
        env: &mut Env<'unowned_env_local>,
        (): &mut (),
        error: Error,
    ) -> jni::errors::Result<T> {
        match &error {
            // Caught on the way and not put back: the very object is thrown again.
            Error::Jni(JniError::CaughtJavaException { exception, .. }) if !env.exception_check() => {
                again(env.throw(exception))?;
            }
            error => throw(env, error.exception(), &error.to_string())?,
        }
        Ok(T::default())
    }

    fn on_panic<'unowned_env_local: 'native_method, 'native_method>(
        env: &mut Env<'unowned_env_local>,
        (): &mut (),
        payload: Box<dyn Any + Send + 'static>,
    ) -> jni::errors::Result<T> {
        throw(env, jni_str!("org/lendlens/LendLensPanicException"), message_of(payload.as_ref()))?;
        Ok(T::default())
    }
}

/// Throws, unless an exception is pending already.
fn throw(env: &mut Env<'_>, class: &'static JNIStr, message: &str) -> jni::errors::Result<()> {
    if env.exception_check() {
        return Ok(());
    }
    again(env.throw_new(class, JNIString::from(message))).or_else(|_| {
        // The library was shrunk without our keep rules: better another exception than none.
        again(env.throw_new(jni_str!("java/lang/IllegalStateException"), JNIString::from(message)))
    })
}

/// That an exception is pending is what was wanted of a throw.
fn again(thrown: jni::errors::Result<()>) -> jni::errors::Result<()> {
    match thrown {
        Err(JniError::JavaException) => Ok(()),
        thrown => thrown,
    }
}

/// What a panic says: `panic!` of a fixed text carries a `&str`, of a formatted one a `String`.
fn message_of(payload: &(dyn Any + Send)) -> &str {
    let fixed = payload.downcast_ref::<&str>().copied();
    fixed.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("a panic without a message")
}

#[cfg(test)]
mod tests {
    use std::panic;

    use super::*;

    #[test]
    fn a_panic_gives_its_message_whether_fixed_or_formatted() {
        let message = |panics: fn()| message_of(panic::catch_unwind(panics).unwrap_err().as_ref()).to_owned();
        let number = || panic!("number {}", std::hint::black_box(7));
        assert_eq!(message(number), "number 7");
        assert_eq!(message(|| panic!("fixed")), "fixed");
        assert_eq!(message(|| panic::panic_any(7)), "a panic without a message");
    }
}
