//! Faults on purpose, inside a real audit: the native method of `org.lendlens.faults.Faults` runs the audit of the library
//! with a progress that fails in the way it is told to.
//!
//! It lives apart, so that no build of the library itself can raise them.

#![allow(clippy::panic, reason = "what a panic becomes in Java is what this crate is for")]

mod acquisition;

use jni::{
    Env, NativeMethod, bind_java_type, jni_str, native_method,
    objects::{JByteArray, JClass, JString},
};
use lendlens_jni::{
    audit,
    error::{Error, ExceptionOfTheTable},
    package_manager::Context,
    progress::Progress,
};

/// Audits the phone and raises `fault` at the first step.
pub const AUDIT: NativeMethod = native_method! {
    java_type = "org.lendlens.faults.Faults",
    type_map = { Context => "android.content.Context" },
    error_policy = ExceptionOfTheTable,
    static extern fn audit(context: Context, request: jbyte[], fault: JString) -> jbyte[],
};

#[allow(clippy::needless_pass_by_value, reason = "Java hands references over by value")]
fn audit<'local>(
    env: &mut Env<'local>,
    _class: JClass<'local>,
    context: Context<'local>,
    request: JByteArray<'local>,
    fault: JString<'local>,
) -> Result<JByteArray<'local>, Error> {
    let request = lendlens_jni::read(env, &request)?;
    let fault = fault.try_to_string(env)?;
    let answer = audit::of_phone(env, &context, &request, &mut Failing(&fault))?;
    Ok(env.byte_array_from_slice(&answer)?)
}

/// Fails at the first step.
struct Failing<'a>(&'a str);

impl Progress for Failing<'_> {
    fn step(&mut self, env: &mut Env<'_>, done: usize, _: usize) -> Result<(), Error> {
        let pending = |env: &mut Env<'_>| env.throw_new(jni_str!("java/lang/SecurityException"), jni_str!("refused"));
        match self.0 {
            "none" => Ok(()),
            "panic" => panic!("a fault on purpose"),
            "panic-formatted" => panic!("a fault on purpose, at step {done}"),
            "panic-without-message" => std::panic::panic_any(done),
            "panic-while-pending" => {
                let _ = pending(env);
                panic!("a fault on purpose, behind an exception")
            }
            "internal" => Err(Error::Internal("an error on purpose".into())),
            "internal-while-pending" => {
                let _ = pending(env);
                Err(Error::Internal("an error on purpose, behind an exception".into()))
            }
            "exception" => Ok(pending(env)?),
            "caught-exception" => {
                let _ = pending(env);
                Ok(env.exception_catch()?)
            }
            "missing-class" => Ok(Missing::new(env).map(drop)?),
            fault => Err(Error::BadRequest(format!("there is no fault {fault}"))),
        }
    }
}

// A class that is nowhere.
bind_java_type! {
    Missing => "org.lendlens.faults.NoSuchClass",
    constructors { fn new() },
}
