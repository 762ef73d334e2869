//! From a request to an answer: acquire, read the APKs of apps that names leave undecided, audit, tell.

use jni::{Env, sys::jint};
use lendlens_core::{Options, knowledge::Knowledge};

use crate::{
    answer::{self, Audited},
    apk,
    clock::{self, Clock},
    error::Error,
    package_manager::{self, Acquired, Context},
    progress::{Progress, Remembering},
    request::Request,
};

/// How a file is called that nobody gave a name.
const NAMELESS: &str = "app.apk";

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
    let knowledge = Knowledge::embedded()?;
    let options = options(env, request)?;
    let mut progress = Remembering::new(progress);
    let mut acquired = package_manager::acquire(env, context, request, &mut progress)?;
    log::info!("{} apps were acquired, with {} gaps", acquired.inventory.packages.len(), acquired.inventory.gaps.len());
    if request.read_apks {
        apk::read_undecided(env, &mut acquired, knowledge, &options, &mut progress)?;
    }
    let Acquired { inventory, own_user, .. } = acquired;
    answer::tell(&Audited { inventory: &inventory, knowledge, options: &options, request, own_user: Some(own_user) })
}

/// Audits the APK or set of APKs behind an open file.
///
/// # Errors
///
/// As [`Error`] lists them; an odd or broken APK is none of them, but a gap of the report.
pub fn of_apk(
    env: &mut Env<'_>,
    descriptor: jint,
    request: &Request,
    progress: &mut dyn Progress,
) -> Result<Vec<u8>, Error> {
    let knowledge = Knowledge::embedded()?;
    // Whoever gives one file wants to hear of it, whatever it is.
    let options = Options { all: true, ..options(env, request)? };
    progress.step(env, 0, 1)?;
    let inventory = apk::inventory(descriptor, request.name.as_deref().unwrap_or(NAMELESS), knowledge, &options)?;
    progress.step(env, 1, 1)?;
    answer::tell(&Audited { inventory: &inventory, knowledge, options: &options, request, own_user: None })
}

fn options(env: &mut Env<'_>, request: &Request) -> Result<Options, Error> {
    let clock = Clock::new(env)?;
    let now = clock.at(env, request.now_ms.unwrap_or_else(clock::now_ms))?;
    Ok(request.options(now))
}
