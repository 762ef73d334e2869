//! One `PackageInfo`: what it is, what it asks for, and what the asking user granted it.

use std::collections::HashSet;

use jni::{
    Env,
    objects::{JObjectArray, JString},
    sys::jint,
};
use lendlens_core::model::{
    EnabledState, Grant, Package, PackageName, PackageUser, PermissionFlags, PermissionName, Request, RequestList,
    split_uid,
};

use super::{
    Phone,
    java::{ApplicationInfo, Archivable, LongVersion, PackageInfo, TextUtils},
    question::{string, text},
};
use crate::{error::Error, name_hash::NameHash};

/// `ApplicationInfo.FLAG_*`, the same since Android 8.
/// <https://github.com/aosp-mirror/platform_frameworks_base/blob/000421940dd678e494a8886722cbe61f357c6138/core/java/android/content/pm/ApplicationInfo.java>
const FLAG_SYSTEM: jint = 1;
const FLAG_UPDATED_SYSTEM_APP: jint = 1 << 7;
const FLAG_STOPPED: jint = 1 << 21;
const FLAG_INSTALLED: jint = 1 << 23;
const FLAG_SUSPENDED: jint = 1 << 30;

/// `PackageInfo.REQUESTED_PERMISSION_*`.
/// <https://github.com/aosp-mirror/platform_frameworks_base/blob/000421940dd678e494a8886722cbe61f357c6138/core/java/android/content/pm/PackageInfo.java>
const REQUESTED_PERMISSION_GRANTED: jint = 1 << 1;
const REQUESTED_PERMISSION_IMPLICIT: jint = 1 << 2;

/// Stands between permissions while they cross in one string. A name with it in it crosses by itself.
const BETWEEN: char = '\n';

/// A package, and where its base APK lies.
pub(super) type Read = (Package, Option<String>);

/// The names of permissions, each kept once: a phone repeats a few hundred of them tens of thousands of times.
pub(super) struct Names<'local> {
    known: HashSet<PermissionName, NameHash>,
    /// [`BETWEEN`] in Java.
    between: JString<'local>,
}

impl<'local> Names<'local> {
    /// None yet.
    pub(super) fn new(env: &mut Env<'local>) -> Result<Self, Error> {
        let between = string(env, BETWEEN.encode_utf8(&mut [0; 4]))?;
        Ok(Self { known: HashSet::default(), between })
    }

    fn name(&mut self, name: &str) -> PermissionName {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        let new = PermissionName::new(name);
        self.known.insert(new.clone());
        new
    }
}

/// Reads one package.
///
/// # Errors
///
/// [`Error::Internal`] for a name that is none; what the phone throws.
pub(super) fn read(
    env: &mut Env<'_>,
    phone: &Phone<'_, '_>,
    info: &PackageInfo<'_>,
    names: &mut Names<'_>,
) -> Result<Read, Error> {
    let name = info.package_name(env)?.try_to_string(env)?;
    let name = PackageName::new(&name).map_err(|error| Error::Internal(error.to_string()))?;
    let mut package = Package::new(name);
    let version = info.version_name(env)?;
    package.version_name = text(env, &version)?;
    package.version_code = if phone.sdk < 28 {
        u64::try_from(info.version_code(env)?).ok()
    } else {
        u64::try_from(env.as_cast::<LongVersion<'_>>(info)?.get_long_version_code(env)?).ok()
    };
    let shared = info.shared_user_id(env)?;
    package.shared_user = text(env, &shared)?;
    package.last_updated = match info.last_update_time(env)? {
        0 => None,
        at => phone.clock.at(env, at)?,
    };

    let mut state = PackageUser::new(phone.own_user);
    state.first_installed = match info.first_install_time(env)? {
        0 => None,
        at => phone.clock.at(env, at)?,
    };
    let app = info.application_info(env)?;
    let base_apk = if app.is_null() { None } else { application(env, phone, &app, &mut package, &mut state)? };
    permissions(env, info, names, &mut package, &mut state)?;
    package.users.push(state);
    Ok((package, base_apk))
}

/// What `ApplicationInfo` says; gives back where the base APK lies.
fn application(
    env: &mut Env<'_>,
    phone: &Phone<'_, '_>,
    app: &ApplicationInfo<'_>,
    package: &mut Package,
    state: &mut PackageUser,
) -> Result<Option<String>, Error> {
    let flags = app.flags(env)?;
    let has = |flag| flags & flag != 0;
    package.target_sdk = u32::try_from(app.target_sdk_version(env)?).ok().filter(|level| *level > 0);
    package.min_sdk = u32::try_from(app.min_sdk_version(env)?).ok().filter(|level| *level > 0);
    package.app_id = u32::try_from(app.uid(env)?).ok().map(|uid| split_uid(uid).1);
    package.system = Some(has(FLAG_SYSTEM));
    package.updated_system = Some(has(FLAG_UPDATED_SYSTEM_APP));
    state.installed = Some(has(FLAG_INSTALLED));
    state.suspended = Some(has(FLAG_SUSPENDED));
    state.stopped = Some(has(FLAG_STOPPED));
    state.enabled = (!app.enabled(env)?).then_some(EnabledState::Disabled);
    if phone.sdk >= 35 {
        state.archived = Some(env.as_cast::<Archivable<'_>>(app)?.is_archived(env)?);
    }
    let base_apk = app.source_dir(env)?;
    text(env, &base_apk)
}

fn permissions(
    env: &mut Env<'_>,
    info: &PackageInfo<'_>,
    names: &mut Names<'_>,
    package: &mut Package,
    state: &mut PackageUser,
) -> Result<(), Error> {
    // Asked for with GET_PERMISSIONS, a package without requests has null here.
    package.request_list = RequestList::Full;
    state.grants_shown = true;
    state.flags_hidden = true;
    let requested = info.requested_permissions(env)?;
    if requested.is_null() {
        return Ok(());
    }
    let permissions = all(env, &requested, names)?;
    let array = info.requested_permissions_flags(env)?;
    let mut flags = vec![0; permissions.len()];
    if array.is_null() || array.len(env)? != flags.len() {
        // The grants belong to no permission in particular.
        state.grants_shown = false;
        package.requests = permissions.into_iter().map(Request::new).collect();
        return Ok(());
    }
    array.get_region(env, 0, &mut flags)?;
    package.requests.reserve_exact(permissions.len());
    state.grants.reserve_exact(permissions.len());
    for (permission, flags) in permissions.into_iter().zip(flags) {
        state.grants.push(Grant {
            permission: permission.clone(),
            granted: flags & REQUESTED_PERMISSION_GRANTED != 0,
            flags: PermissionFlags::default(),
            other_flags: Vec::new(),
        });
        let implied = flags & REQUESTED_PERMISSION_IMPLICIT != 0;
        package.requests.push(Request { implied, ..Request::new(permission) });
    }
    Ok(())
}

/// The permissions of an array of this length, as one text; `None` when one of them has [`BETWEEN`] in it.
fn at_once<'local>(
    env: &mut Env<'local>,
    array: &JObjectArray<'local, JString<'local>>,
    count: usize,
    names: &mut Names<'_>,
) -> Result<Option<Vec<PermissionName>>, Error> {
    let objects = env.new_cast_local_ref::<JObjectArray<'_>>(array)?;
    let joined = TextUtils::join(env, &names.between, &objects)?;
    let chars = joined.mutf8_chars(env)?;
    let joined = chars.to_str();
    let mut permissions = Vec::with_capacity(count);
    permissions.extend(joined.split(BETWEEN).map(|name| names.name(name)));
    Ok((permissions.len() == count).then_some(permissions))
}

/// The permissions of an array. They cross as one string, because each crossing costs more than what it carries.
fn all<'local>(
    env: &mut Env<'local>,
    array: &JObjectArray<'local, JString<'local>>,
    names: &mut Names<'_>,
) -> Result<Vec<PermissionName>, Error> {
    let count = array.len(env)?;
    if let Some(permissions) = at_once(env, array, count, names)? {
        return Ok(permissions);
    }
    (0..count)
        .map(|index| {
            env.with_local_frame(2, |env| {
                let name = array.get_element(env, index)?;
                let chars = name.mutf8_chars(env)?;
                Ok(names.name(&chars.to_str()))
            })
        })
        .collect()
}
