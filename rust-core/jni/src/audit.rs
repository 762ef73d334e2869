//! From a request to an answer: acquire, read the APKs of apps that names leave undecided, audit, tell.

use jni::{Env, sys::jint};

use crate::{
    error::Error,
    package_manager::{self, Acquired, Context},
    progress::Progress,
    request::Request,
};

/// Audits the phone.
///
/// # Errors
///
/// As [`Error`] lists them. What cannot be learnt of one app is none of them: it is a gap of the report.
pub fn of_phone<'local>(
    env: &mut Env<'local>,
    context: &Context<'local>,
    request: &Request,
    progress: &mut dyn Progress,
) -> Result<Vec<u8>, Error> {
    let Acquired { .. } = package_manager::acquire(env, context, request, progress)?;
    Err(Error::Internal("nothing is told of it yet".into()))
}

/// Audits the APK or set of APKs behind an open file.
///
/// # Errors
///
/// As [`Error`] lists them; an odd or broken APK is none of them, but a gap of the report.
pub fn of_apk(
    _env: &mut Env<'_>,
    descriptor: jint,
    _request: &Request,
    _progress: &mut dyn Progress,
) -> Result<Vec<u8>, Error> {
    Err(Error::Internal(format!("nothing is read of {descriptor} yet")))
}
