//! The acquisition without the audit behind it: what it finds, and how long it takes, are tested on it.

#![allow(clippy::needless_pass_by_value, reason = "Java hands references over by value")]

use jni::{
    Env, NativeMethod, native_method,
    objects::{JByteArray, JClass},
    sys::jint,
};
use lendlens_jni::{
    error::{Error, ExceptionOfTheTable},
    package_manager::{self, Acquired, Context},
    progress::Progress,
};

/// The inventory of the phone, as `lendlens-inventory/1`.
pub const INVENTORY: NativeMethod = native_method! {
    java_type = "org.lendlens.faults.Acquisition",
    type_map = { Context => "android.content.Context" },
    error_policy = ExceptionOfTheTable,
    static extern fn inventory(context: Context, request: jbyte[]) -> jbyte[],
};

#[allow(clippy::needless_pass_by_value, reason = "Java hands references over by value")]
fn inventory<'local>(
    env: &mut Env<'local>,
    _class: JClass<'local>,
    context: Context<'local>,
    request: JByteArray<'local>,
) -> Result<JByteArray<'local>, Error> {
    let acquired = acquired(env, &context, &request)?;
    let json = serde_json::to_vec(&acquired.inventory).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(env.byte_array_from_slice(&json)?)
}

/// How many packages the phone shows: the work of the acquisition, and next to nothing else.
pub const PACKAGES: NativeMethod = native_method! {
    java_type = "org.lendlens.faults.Acquisition",
    type_map = { Context => "android.content.Context" },
    error_policy = ExceptionOfTheTable,
    static extern fn packages(context: Context, request: jbyte[]) -> jint,
};

fn packages<'local>(
    env: &mut Env<'local>,
    _class: JClass<'local>,
    context: Context<'local>,
    request: JByteArray<'local>,
) -> Result<jint, Error> {
    let acquired = acquired(env, &context, &request)?;
    Ok(jint::try_from(acquired.inventory.packages.len()).unwrap_or(jint::MAX))
}

fn acquired<'local>(
    env: &mut Env<'local>,
    context: &Context<'local>,
    request: &JByteArray<'local>,
) -> Result<Acquired, Error> {
    let request = lendlens_jni::read(env, request)?;
    package_manager::acquire(env, context, &request, &mut Nobody)
}

/// Nobody listens.
struct Nobody;

impl Progress for Nobody {
    fn step(&mut self, _: &mut Env<'_>, _: usize, _: usize) -> Result<(), Error> {
        Ok(())
    }
}
