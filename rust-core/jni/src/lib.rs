//! The boundary between Java and the core: the three native methods of `org.lendlens.internal.NativeBridge`, and nothing
//! else.
//!
//! Bytes of JSON cross it, no graph of objects. Every error and every panic arrives in Java as an exception
//! ([`error`]); nothing unwinds out of here.

pub mod answer;
mod apk;
pub mod audit;
mod clock;
pub mod error;
mod log;
mod name_hash;
pub mod package_manager;
pub mod progress;
pub mod request;

use jni::{
    Env, NativeMethod, native_method,
    objects::{JByteArray, JClass},
    sys::jint,
};

use error::{Error, ExceptionOfTheTable};
use package_manager::Context;
use progress::{Listener, Listening};
use request::Request;

/// Audits the phone: `request` and what comes back are JSON ([`request`], [`answer`]).
pub const AUDIT: NativeMethod = native_method! {
    java_type = "org.lendlens.internal.NativeBridge",
    abi_check = UnsafeDebugOnly,
    type_map = {
        Context => "android.content.Context",
        Listener => "org.lendlens.internal.NativeBridge$Listener",
    },
    error_policy = ExceptionOfTheTable,
    static extern fn audit(context: Context, request: jbyte[], listener: Listener) -> jbyte[],
};

#[allow(clippy::needless_pass_by_value, reason = "Java hands references over by value")]
fn audit<'local>(
    env: &mut Env<'local>,
    _class: JClass<'local>,
    context: Context<'local>,
    request: JByteArray<'local>,
    listener: Listener<'local>,
) -> Result<JByteArray<'local>, Error> {
    log::start();
    Error::unless_null("context", &context)?;
    let request = read(env, &request)?;
    answer(env, |env| audit::of_phone(env, &context, &request, &mut Listening::new(&listener)))
}

/// Audits one APK or set of APKs. The descriptor stays the caller's: it is duplicated, and read at offsets.
pub const AUDIT_APK: NativeMethod = native_method! {
    java_type = "org.lendlens.internal.NativeBridge",
    type_map = { Listener => "org.lendlens.internal.NativeBridge$Listener" },
    error_policy = ExceptionOfTheTable,
    static extern fn audit_apk(descriptor: jint, request: jbyte[], listener: Listener) -> jbyte[],
};

#[allow(clippy::needless_pass_by_value, reason = "Java hands references over by value")]
fn audit_apk<'local>(
    env: &mut Env<'local>,
    _class: JClass<'local>,
    descriptor: jint,
    request: JByteArray<'local>,
    listener: Listener<'local>,
) -> Result<JByteArray<'local>, Error> {
    log::start();
    let request = read(env, &request)?;
    answer(env, |env| audit::of_apk(env, descriptor, &request, &mut Listening::new(&listener)))
}

/// What this library knows: version, number of lenders, languages; what can be done in a country when it is asked for.
pub const KNOWLEDGE: NativeMethod = native_method! {
    java_type = "org.lendlens.internal.NativeBridge",
    error_policy = ExceptionOfTheTable,
    static extern fn knowledge(request: jbyte[]) -> jbyte[],
};

#[allow(clippy::needless_pass_by_value, reason = "Java hands references over by value")]
fn knowledge<'local>(
    env: &mut Env<'local>,
    _class: JClass<'local>,
    request: JByteArray<'local>,
) -> Result<JByteArray<'local>, Error> {
    log::start();
    let request = read(env, &request)?;
    answer(env, |_| answer::knowledge(&request))
}

/// The request in the bytes that Java hands over.
pub fn read(env: &Env<'_>, request: &JByteArray<'_>) -> Result<Request, Error> {
    Error::unless_null("request", request)?;
    Request::read(&env.convert_byte_array(request)?)
}

/// The bytes that Java gets back.
fn answer<'local>(
    env: &mut Env<'local>,
    make: impl FnOnce(&mut Env<'local>) -> Result<Vec<u8>, Error>,
) -> Result<JByteArray<'local>, Error> {
    let bytes = make(env)?;
    Ok(env.byte_array_from_slice(&bytes)?)
}
