//! The other profiles beside the user who asks: `LauncherApps` shows their apps to every app, and nobody's grants.

use std::collections::BTreeMap;

use jni::Env;
use lendlens_core::model::{
    Gap, GapKind, Package, PackageName, PackageUser, RequestList, User, UserId, UserKind, split_uid,
};

use super::{
    Acquired, Phone, gap,
    java::{LauncherActivity, LauncherApps, UserHandle, UserKinds, UserManager},
    question::{ask, for_each, label, service, text},
};
use crate::error::Error;

const LAUNCHER_USER_INFO_SINCE: i32 = 35;

/// An app of another profile.
struct Shown {
    name: PackageName,
    label: Option<String>,
    base_apk: Option<String>,
    target_sdk: Option<u32>,
    app_id: Option<u32>,
    first_installed: i64,
}

/// Adds their users, and their apps as far as they have an icon.
///
/// # Errors
///
/// None of the phone's: what is refused is a gap.
pub(super) fn read(env: &mut Env<'_>, phone: &Phone<'_, '_>, acquired: &mut Acquired) -> Result<(), Error> {
    let found = ask(env, |env| {
        let apps = service::<LauncherApps<'_>>(env, phone.context, "launcherapps")?;
        let profiles = apps.get_profiles(env)?;
        let mut found = Vec::new();
        for_each(env, &profiles, |env, element| {
            let handle = env.cast_local::<UserHandle<'_>>(element)?;
            let id = UserId::try_from(handle.hash_code(env)?).unwrap_or_default();
            if id != phone.own_user {
                found.push((id, profile(env, phone, &apps, &handle)?));
            }
            Ok(())
        })?;
        Ok(found)
    })?;
    match found {
        Ok(found) => {
            for (id, (kind, shown)) in found {
                add(env, phone, acquired, id, kind, shown)?;
            }
        }
        Err(refusal) => {
            acquired.inventory.gaps.push(gap(GapKind::NotAnswered, format!("profiles: {refusal}")));
        }
    }
    Ok(())
}

/// What a profile is, and its apps, or why they are not shown.
fn profile(
    env: &mut Env<'_>,
    phone: &Phone<'_, '_>,
    apps: &LauncherApps<'_>,
    handle: &UserHandle<'_>,
) -> Result<(UserKind, Result<Vec<Shown>, String>), Error> {
    let kind = kind(env, phone, apps, handle)?;
    let shown = ask(env, |env| {
        if service::<UserManager<'_>>(env, phone.context, "user")?.is_quiet_mode_enabled(env, handle)? {
            return Err(Error::Internal("paused or locked".into()));
        }
        let list = apps.get_activity_list(env, jni::objects::JString::null(), handle)?;
        let mut shown: BTreeMap<PackageName, Shown> = BTreeMap::new();
        for_each(env, &list, |env, element| {
            let activity = env.cast_local::<LauncherActivity<'_>>(element)?;
            if let Some(app) = app(env, &activity)? {
                shown.entry(app.name.clone()).or_insert(app);
            }
            Ok(())
        })?;
        Ok(shown.into_values().collect())
    })?;
    Ok((kind, shown))
}

fn kind(
    env: &mut Env<'_>,
    phone: &Phone<'_, '_>,
    apps: &LauncherApps<'_>,
    handle: &UserHandle<'_>,
) -> Result<UserKind, Error> {
    if phone.sdk < LAUNCHER_USER_INFO_SINCE {
        return Ok(UserKind::Unknown);
    }
    let name = ask(env, |env| {
        let info = env.as_cast::<UserKinds<'_>>(apps)?.get_launcher_user_info(env, handle)?;
        Error::unless_null("LauncherUserInfo", &info)?;
        let name = info.get_user_type(env)?;
        text(env, &name)
    })?;
    // https://github.com/aosp-mirror/platform_frameworks_base/blob/b0fe1b673d510ebbe83ec67e69317384b6d62b04/core/java/android/os/UserManager.java
    Ok(match name.ok().flatten().as_deref() {
        Some("android.os.usertype.profile.MANAGED") => UserKind::Work,
        Some("android.os.usertype.profile.CLONE") => UserKind::Clone,
        Some("android.os.usertype.profile.PRIVATE") => UserKind::Private,
        _ => UserKind::Unknown,
    })
}

fn app(env: &mut Env<'_>, activity: &LauncherActivity<'_>) -> Result<Option<Shown>, Error> {
    let info = activity.get_application_info(env)?;
    let package = env.as_cast::<super::java::PackageItem<'_>>(&info)?.package_name(env)?;
    let Some(name) = text(env, &package)?.and_then(|name| PackageName::new(&name).ok()) else { return Ok(None) };
    let shown = activity.get_label(env)?;
    let source = info.source_dir(env)?;
    Ok(Some(Shown {
        name,
        label: label(env, &shown)?,
        base_apk: text(env, &source)?,
        target_sdk: u32::try_from(info.target_sdk_version(env)?).ok().filter(|level| *level > 0),
        app_id: u32::try_from(info.uid(env)?).ok().map(|uid| split_uid(uid).1),
        first_installed: activity.get_first_install_time(env)?,
    }))
}

fn add(
    env: &mut Env<'_>,
    phone: &Phone<'_, '_>,
    acquired: &mut Acquired,
    id: UserId,
    kind: UserKind,
    shown: Result<Vec<Shown>, String>,
) -> Result<(), Error> {
    let inventory = &mut acquired.inventory;
    let of_user = |gap| Gap { user: Some(id), ..gap };
    let shown = match shown {
        Ok(shown) => shown,
        Err(refusal) => {
            inventory.users.push(User { id, kind, visible: false, hidden_why: Some(refusal.clone()) });
            inventory.gaps.push(of_user(gap(GapKind::UserNotVisible, refusal)));
            return Ok(());
        }
    };
    inventory.users.push(User { id, kind, visible: true, hidden_why: None });
    inventory.gaps.push(of_user(gap(GapKind::GrantsNotVisible, "")));
    for app in shown {
        let mut state = PackageUser::new(id);
        state.installed = Some(true);
        state.first_installed = phone.clock.at(env, app.first_installed)?;
        if let Some(package) = inventory.packages.iter_mut().find(|package| package.name == app.name) {
            package.users.push(state);
            continue;
        }
        let mut package = Package::new(app.name);
        package.request_list = RequestList::Unknown;
        package.labels.extend(app.label.map(|label| (String::new(), label)));
        package.target_sdk = app.target_sdk;
        package.app_id = app.app_id;
        package.users.push(state);
        acquired.base_apks.extend(app.base_apk.map(|path| (package.name.clone(), path)));
        inventory.packages.push(package);
    }
    Ok(())
}
