//! Questions to the phone: what they throw is caught and told, and the references they make are given back.

use std::ops::Range;

use jni::{
    Env,
    errors::Error as JniError,
    objects::{JCharSequence, JList, JObject, JString},
    refs::Reference,
    sys::jint,
};

use super::java::{Context, Objects};
use crate::error::Error;

/// References that one question may hold at a time; more are made room for, and all are given back behind it.
const REFERENCES: usize = 32;

/// Characters kept of a text of the phone. [`loadSafeLabel`] cuts labels after as many.
///
/// [`loadSafeLabel`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/000421940dd678e494a8886722cbe61f357c6138/core/java/android/content/pm/PackageItemInfo.java
const MOST_CHARACTERS: usize = 1000;

/// What the phone said instead of an answer, such as `java.lang.SecurityException: not allowed`.
pub(super) type Refusal = String;

/// Asks, in a frame of its own for references. Whatever the phone throws is its refusal; nothing stays pending.
///
/// # Errors
///
/// None of the phone's: only when the frame cannot be made.
pub(super) fn ask<T>(
    env: &mut Env<'_>,
    question: impl FnOnce(&mut Env<'_>) -> Result<T, Error>,
) -> Result<Result<T, Refusal>, Error> {
    env.with_local_frame(REFERENCES, |env| match question(env) {
        Ok(answer) => Ok(Ok(answer)),
        Err(error) => refusal(env, error).map(Err),
    })
}

/// What the phone said, when the error is of its making; nothing stays pending then.
///
/// # Errors
///
/// Any other error, as it is.
pub(super) fn refusal(env: &mut Env<'_>, error: Error) -> Result<Refusal, Error> {
    match error {
        Error::JavaException | Error::Jni(JniError::JavaException) => Ok(caught(env)),
        Error::Jni(_) | Error::Null(_) | Error::Internal(_) => {
            env.exception_clear();
            Ok(error.to_string())
        }
        other => Err(other),
    }
}

/// Clears the pending exception and tells it.
fn caught(env: &mut Env<'_>) -> Refusal {
    let Some(thrown) = env.exception_occurred() else { return "an exception that is gone".into() };
    env.exception_clear();
    let said = Objects::to_java_string(env, &thrown).and_then(|said| said.try_to_string(env));
    said.map(cut).unwrap_or_else(|_| {
        // Its own toString threw.
        env.exception_clear();
        "an exception that does not say what it is".into()
    })
}

fn cut(mut text: String) -> String {
    // No text has more characters than bytes.
    if text.len() > MOST_CHARACTERS
        && let Some((end, _)) = text.char_indices().nth(MOST_CHARACTERS)
    {
        text.truncate(end);
    }
    text
}

/// A Java string.
pub(super) fn string<'local>(env: &mut Env<'local>, text: &str) -> Result<JString<'local>, Error> {
    Ok(JString::from_str(env, text)?)
}

/// The text of a Java string; `None` for null. Half characters become replacement characters.
pub(super) fn text(env: &mut Env<'_>, string: &JString<'_>) -> Result<Option<String>, Error> {
    if string.is_null() { Ok(None) } else { Ok(Some(cut(string.try_to_string(env)?))) }
}

/// The text of a label, spans and all; `None` for null.
pub(super) fn label(env: &mut Env<'_>, label: &JCharSequence<'_>) -> Result<Option<String>, Error> {
    if label.is_null() {
        return Ok(None);
    }
    let string = Objects::to_java_string(env, label)?;
    text(env, &string)
}

/// A service of the system.
pub(super) fn service<'local, T>(
    env: &mut Env<'local>,
    context: &Context<'_>,
    name: &str,
) -> Result<T::Kind<'local>, Error>
where
    T: Reference,
{
    let name = string(env, name)?;
    let service = context.get_system_service(env, name)?;
    Error::unless_null("service", &service)?;
    Ok(env.cast_local::<T>(service)?)
}

/// Goes through a list; what `each` fails with ends it. A null list has no elements.
pub(super) fn for_each(
    env: &mut Env<'_>,
    list: &JList<'_>,
    mut each: impl FnMut(&mut Env<'_>, JObject<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    for index in 0..length(env, list)? {
        env.with_local_frame(REFERENCES, |env| {
            let element = list.get(env, index)?;
            each(env, element)
        })?;
    }
    Ok(())
}

/// Goes through some elements of a list in one frame. What `each` is refused does not end it: the last refusal is given
/// back.
///
/// # Errors
///
/// None of the phone's: only when the frame cannot be made.
pub(super) fn ask_each(
    env: &mut Env<'_>,
    list: &JList<'_>,
    indices: Range<jint>,
    mut each: impl FnMut(&mut Env<'_>, JObject<'_>) -> Result<(), Error>,
) -> Result<Option<Refusal>, Error> {
    env.with_local_frame(REFERENCES * indices.len(), |env| {
        let mut refused = None;
        for index in indices {
            let answer = list.get(env, index).map_err(Error::from).and_then(|element| each(env, element));
            if let Err(error) = answer {
                refused = Some(refusal(env, error)?);
            }
        }
        Ok(refused)
    })
}

/// How many elements a list has; none when it is null.
pub(super) fn length(env: &mut Env<'_>, list: &JList<'_>) -> Result<jint, Error> {
    if list.is_null() { Ok(0) } else { Ok(list.size(env)?) }
}
