//! A closer look at one app: its name in the phone's language and in English, who installed it, who signed it, and
//! whether an app-op shuts what was granted.

use jni::{
    Env,
    objects::{JObjectArray, JString},
    sys::jint,
};
use lendlens_core::model::{AppOp, Gap, GapKind, InstallSource, Mode, Package, full_uid};
use sha2::{Digest, Sha256};

use super::{
    Phone, gap,
    java::{AppOpsManager, Configuration, InstallSources, Locale, LongVersion, PackageSource, RawModes, Signature},
    question::{ask, label, service, string, text},
};
use crate::error::Error;

/// `PackageManager.GET_SIGNATURES`, and `GET_SIGNING_CERTIFICATES` since Android 9.
const GET_SIGNATURES: jint = 1 << 6;
const GET_SIGNING_CERTIFICATES: jint = 1 << 27;

/// Looks at `package`; what is refused is noted in `gaps`.
///
/// # Errors
///
/// None of the phone's.
pub(super) fn look(
    env: &mut Env<'_>,
    phone: &Phone<'_, '_>,
    package: &mut Package,
    gaps: &mut Vec<Gap>,
) -> Result<(), Error> {
    let own_user = phone.own_user;
    if package.user(own_user).is_none_or(|state| state.installed == Some(false) || !state.grants_shown) {
        return Ok(());
    }
    let name = package.name.clone();
    let mut refused = |what: &str, refusal: String| {
        let gap = gap(GapKind::NotAnswered, format!("{what}: {refusal}"));
        gaps.push(Gap { package: Some(name.clone()), user: Some(own_user), ..gap });
    };
    match labels(env, phone, package)? {
        Ok(labels) => package.labels.extend(labels),
        Err(refusal) => refused("label", refusal),
    }
    match ask(env, |env| installer(env, phone, package))? {
        Ok(source) => package.install_source = Some(source),
        Err(refusal) => refused("installer", refusal),
    }
    match ask(env, |env| signers(env, phone, package))? {
        Ok(signers) => package.signers = signers,
        Err(refusal) => refused("signers", refusal),
    }
    match ask(env, |env| app_ops(env, phone, package))? {
        Ok(app_ops) => {
            if let Some(state) = package.users.iter_mut().find(|state| state.user == own_user) {
                state.app_ops = app_ops;
            }
        }
        Err(refusal) => refused("app-ops", refusal),
    }
    Ok(())
}

/// Its names: the phone's under the empty tag, the English one under `en` where it is another.
fn labels(
    env: &mut Env<'_>,
    phone: &Phone<'_, '_>,
    package: &Package,
) -> Result<Result<Vec<(String, String)>, String>, Error> {
    let here = ask(env, |env| {
        let name = string(env, package.name.as_str())?;
        let app = phone.manager.get_package_info(env, &name, 0)?.application_info(env)?;
        Error::unless_null("ApplicationInfo", &app)?;
        let text = phone.manager.get_application_label(env, &app)?;
        Ok((label(env, &text)?, app.label_res(env)?))
    })?;
    let (here, resource) = match here {
        Ok(answer) => answer,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let mut labels: Vec<(String, String)> = here.into_iter().map(|label| (String::new(), label)).collect();
    if resource != 0 {
        // Not every app's resources can be opened from another one; its name here is enough then.
        let english = ask(env, |env| english(env, phone, package, resource))?;
        let is_new = |label: &String| labels.iter().all(|(_, known)| known != label);
        labels.extend(english.ok().flatten().filter(is_new).map(|label| ("en".into(), label)));
    }
    Ok(Ok(labels))
}

fn english(
    env: &mut Env<'_>,
    phone: &Phone<'_, '_>,
    package: &Package,
    resource: jint,
) -> Result<Option<String>, Error> {
    let name = string(env, package.name.as_str())?;
    let language = string(env, "en")?;
    let locale = Locale::new(env, &language)?;
    let configuration = Configuration::new(env)?;
    configuration.set_locale(env, &locale)?;
    let context = phone.context.create_package_context(env, &name, 0)?;
    let context = context.create_configuration_context(env, &configuration)?;
    let label = context.get_string(env, resource)?;
    text(env, &label)
}

fn installer(env: &mut Env<'_>, phone: &Phone<'_, '_>, package: &Package) -> Result<InstallSource, Error> {
    let name = string(env, package.name.as_str())?;
    if phone.sdk < 30 {
        let installer = phone.manager.get_installer_package_name(env, &name)?;
        return Ok(InstallSource { installer: text(env, &installer)?, ..InstallSource::default() });
    }
    let info = env.as_cast::<InstallSources<'_>>(&phone.manager)?.get_install_source_info(env, &name)?;
    let installer = info.get_installing_package_name(env)?;
    let initiating = info.get_initiating_package_name(env)?;
    let originating = info.get_originating_package_name(env)?;
    let package_source = if phone.sdk < 33 {
        None
    } else {
        u32::try_from(env.as_cast::<PackageSource<'_>>(&info)?.get_package_source(env)?).ok()
    };
    Ok(InstallSource {
        installer: text(env, &installer)?,
        initiating: text(env, &initiating)?,
        originating: text(env, &originating)?,
        package_source,
    })
}

/// SHA-256 of its signers' certificates.
fn signers(env: &mut Env<'_>, phone: &Phone<'_, '_>, package: &Package) -> Result<Vec<String>, Error> {
    let name = string(env, package.name.as_str())?;
    let signatures = if phone.sdk < 28 {
        phone.manager.get_package_info(env, &name, GET_SIGNATURES)?.signatures(env)?
    } else {
        let info = phone.manager.get_package_info(env, &name, GET_SIGNING_CERTIFICATES)?;
        let signing = env.as_cast::<LongVersion<'_>>(&info)?.signing_info(env)?;
        if signing.is_null() {
            return Ok(Vec::new());
        }
        signing.get_apk_contents_signers(env)?
    };
    digests(env, &signatures)
}

fn digests<'local>(
    env: &mut Env<'local>,
    signatures: &JObjectArray<'local, Signature<'local>>,
) -> Result<Vec<String>, Error> {
    if signatures.is_null() {
        return Ok(Vec::new());
    }
    (0..signatures.len(env)?)
        .map(|index| {
            env.with_local_frame(4, |env| {
                let bytes = signatures.get_element(env, index)?.to_byte_array(env)?;
                let bytes = env.convert_byte_array(&bytes)?;
                Ok(Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect())
            })
        })
        .collect()
}

/// The app-ops behind the permissions that it holds. Any app may ask for the mode of any other that it can see
/// ([`AppOpsService.checkOperation`]). Of a permission that is not granted newer systems derive the mode from just that,
/// so it would say nothing.
///
/// [`AppOpsService.checkOperation`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/b0fe1b673d510ebbe83ec67e69317384b6d62b04/services/core/java/com/android/server/appop/AppOpsService.java
fn app_ops(env: &mut Env<'_>, phone: &Phone<'_, '_>, package: &Package) -> Result<Vec<AppOp>, Error> {
    let Some(uid) = package.app_id.and_then(|app_id| full_uid(phone.own_user, app_id)) else { return Ok(Vec::new()) };
    let Ok(uid) = jint::try_from(uid) else { return Ok(Vec::new()) };
    let manager = service::<AppOpsManager<'_>>(env, phone.context, "appops")?;
    let name = string(env, package.name.as_str())?;
    let held = package.user(phone.own_user).into_iter().flat_map(|state| &state.grants);
    let mut app_ops = Vec::new();
    for grant in held.filter(|grant| grant.granted && is_watched(grant.permission.as_str())) {
        let app_op = env.with_local_frame(8, |env| -> Result<Option<AppOp>, Error> {
            let permission = string(env, grant.permission.as_str())?;
            let op = AppOpsManager::permission_to_op(env, &permission)?;
            let Some(printed) = text(env, &op)? else { return Ok(None) };
            let mode = mode(env, phone, &manager, &op, uid, &name)?;
            let short = printed.rsplit(':').next().unwrap_or_default().to_uppercase();
            Ok(Some(AppOp { uid_mode: Some(mode), ..AppOp::new(short) }))
        })?;
        app_ops.extend(app_op);
    }
    Ok(app_ops)
}

/// The groups whose app-ops the reach looks at.
fn is_watched(permission: &str) -> bool {
    const WATCHED: [&str; 5] = ["CONTACTS", "ACCOUNTS", "CALL_LOG", "SMS", "PHONE"];
    permission.strip_prefix("android.permission.").is_some_and(|name| WATCHED.iter().any(|group| name.ends_with(group)))
}

fn mode(
    env: &mut Env<'_>,
    phone: &Phone<'_, '_>,
    manager: &AppOpsManager<'_>,
    op: &JString<'_>,
    uid: jint,
    package: &JString<'_>,
) -> Result<Mode, Error> {
    let mode = if phone.sdk < 29 {
        manager.check_op_no_throw(env, op, uid, package)?
    } else {
        env.as_cast::<RawModes<'_>>(manager)?.unsafe_check_op_raw_no_throw(env, op, uid, package)?
    };
    Ok(Mode::from(mode.to_string().as_str()))
}
