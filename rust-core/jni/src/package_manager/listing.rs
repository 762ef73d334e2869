//! The packages of the user who asks: all at once, and where the phone does not give them so, one by one.
//!
//! The list comes in slices through a binder of one megabyte ([`ParceledListSlice`]); a system that runs short of it
//! throws, and phones have been seen to give back fewer. The list of names alone is far smaller, so it is the measure.
//!
//! [`ParceledListSlice`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/000421940dd678e494a8886722cbe61f357c6138/core/java/android/content/pm/BaseParceledListSlice.java

use std::{collections::HashSet, ops::Range};

use jni::{
    Env,
    objects::{JList, JObject},
    sys::{jint, jlong},
};
use lendlens_core::model::{Gap, GapKind, Package, PackageName, PackageUser};

use super::{
    Acquired, PACKAGES_PER_STEP, Phone, gap,
    java::{LongFlags, PackageInfo, PackageInfoFlags},
    package::{self, Names},
    question::{Refusal, ask, ask_each, length, refusal, string},
};
use crate::{error::Error, progress::Progress, request::Request};

/// [`PACKAGES_PER_STEP`] as Java counts.
const STEP: jint = PACKAGES_PER_STEP as jint;

/// `PackageManager.GET_PERMISSIONS`.
const GET_PERMISSIONS: jint = 1 << 12;
/// `PackageManager.MATCH_ARCHIVED_PACKAGES`, since Android 15.
const MATCH_ARCHIVED_PACKAGES: jlong = 1 << 32;
const ARCHIVED_SINCE: i32 = 35;

/// The permission by which phones for China let an app see the others (T/TAF 108-2022).
const GET_INSTALLED_APPS: &str = "com.android.permission.GET_INSTALLED_APPS";
/// The permission by which Android 11 and newer let an app see all others.
const QUERY_ALL_PACKAGES: &str = "android.permission.QUERY_ALL_PACKAGES";
const VISIBILITY_SINCE: i32 = 30;
const PERMISSION_GRANTED: jint = 0;

/// Reads them into `acquired`.
///
/// # Errors
///
/// What `progress` fails with; the exception of a phone that lists nothing at all.
pub(super) fn read<'local>(
    env: &mut Env<'local>,
    phone: &Phone<'_, 'local>,
    request: &Request,
    acquired: &mut Acquired,
    progress: &mut dyn Progress,
) -> Result<(), Error> {
    let mut reading = Reading { phone, acquired, names: Names::new(env)?, seen: HashSet::new() };
    if !request.packages.is_empty() {
        let total = request.packages.len();
        for (count, name) in request.packages.iter().enumerate() {
            progress.step(env, count, 2 * total)?;
            reading.one(env, name)?;
        }
        return Ok(());
    }
    reading.hidden(env)?;
    progress.step(env, 0, 0)?;
    let missing = match list(env, phone, GET_PERMISSIONS) {
        Ok(list) => reading.bulk(env, &list, progress)?,
        Err(error) => Some(refusal(env, error)?),
    };
    // The names alone, by which a list that broke off is noticed. When not even they come, the exception is the answer,
    // unless something came before.
    let unseen = match list(env, phone, 0) {
        Ok(list) => unseen(env, &list, &reading.seen)?,
        Err(error) if reading.seen.is_empty() => return Err(error),
        Err(error) => {
            refusal(env, error)?;
            Vec::new()
        }
    };
    if missing.is_some() || !unseen.is_empty() {
        let said =
            missing.unwrap_or_else(|| format!("{} of {}", reading.seen.len(), reading.seen.len() + unseen.len()));
        reading.acquired.inventory.gaps.push(gap(GapKind::ListCut, said));
    }
    let total = reading.seen.len() + unseen.len();
    for (count, name) in unseen.iter().enumerate() {
        if count.is_multiple_of(PACKAGES_PER_STEP) {
            progress.step(env, total - unseen.len() + count, 2 * total)?;
        }
        reading.one(env, name)?;
    }
    if reading.acquired.inventory.packages.is_empty() {
        reading.acquired.inventory.gaps.push(gap(GapKind::NoPackages, ""));
    }
    Ok(())
}

/// All packages with what `flags` ask for.
fn list<'local>(env: &mut Env<'local>, phone: &Phone<'_, 'local>, flags: jint) -> Result<JList<'local>, Error> {
    if phone.sdk < ARCHIVED_SINCE {
        return Ok(phone.manager.get_installed_packages(env, flags)?);
    }
    let flags = PackageInfoFlags::of(env, jlong::from(flags) | MATCH_ARCHIVED_PACKAGES)?;
    let manager = env.new_cast_local_ref::<LongFlags<'_>>(&phone.manager)?;
    Ok(manager.get_installed_packages(env, &flags)?)
}

/// The names of a list that were not seen yet.
fn unseen(env: &mut Env<'_>, list: &JList<'_>, seen: &HashSet<PackageName>) -> Result<Vec<PackageName>, Error> {
    let mut unseen = Vec::new();
    for some in steps(length(env, list)?) {
        ask_each(env, list, some, |env, element| {
            let name = env.cast_local::<PackageInfo<'_>>(element)?.package_name(env)?;
            let chars = name.mutf8_chars(env)?;
            let name = chars.to_str();
            if !seen.contains(name.as_ref()) {
                unseen.extend(PackageName::new(&name));
            }
            Ok(())
        })?;
    }
    Ok(unseen)
}

/// The indices of a list, step by step.
fn steps(total: jint) -> impl Iterator<Item = Range<jint>> {
    (0..total).step_by(PACKAGES_PER_STEP).map(move |start| start..total.min(start.saturating_add(STEP)))
}

struct Reading<'a, 'b, 'local> {
    phone: &'a Phone<'b, 'local>,
    acquired: &'a mut Acquired,
    names: Names<'local>,
    seen: HashSet<PackageName>,
}

impl Reading<'_, '_, '_> {
    /// Reads the packages of a list; gives back why not all of them, if not.
    fn bulk(
        &mut self,
        env: &mut Env<'_>,
        list: &JList<'_>,
        progress: &mut dyn Progress,
    ) -> Result<Option<Refusal>, Error> {
        if list.is_null() {
            return Ok(Some("null".into()));
        }
        let total = match ask(env, |env| Ok(list.size(env)?))? {
            Ok(total) => total,
            Err(refusal) => return Ok(Some(refusal)),
        };
        let mut refused = None;
        for some in steps(total) {
            let [done, total] = [some.start, total].map(|count| usize::try_from(count).unwrap_or_default());
            progress.step(env, done, 2 * total)?;
            let refusal = ask_each(env, list, some, |env, element| {
                let read = self.read(env, element)?;
                self.keep(read);
                Ok(())
            })?;
            refused = refusal.or(refused);
        }
        Ok(refused)
    }

    /// Reads the package of this name, or notes why not.
    fn one(&mut self, env: &mut Env<'_>, name: &PackageName) -> Result<(), Error> {
        let read = ask(env, |env| {
            let java_name = string(env, name.as_str())?;
            let info = self.phone.manager.get_package_info(env, &java_name, GET_PERMISSIONS)?;
            self.read(env, info.into())
        })?;
        match read {
            Ok(read) => self.keep(read),
            Err(refusal) => self.refused(name, refusal),
        }
        Ok(())
    }

    fn read(&mut self, env: &mut Env<'_>, element: JObject<'_>) -> Result<package::Read, Error> {
        Error::unless_null("PackageInfo", &element)?;
        let info = env.cast_local::<PackageInfo<'_>>(element)?;
        package::read(env, self.phone, &info, &mut self.names)
    }

    fn keep(&mut self, (package, base_apk): package::Read) {
        if !self.seen.insert(package.name.clone()) {
            return;
        }
        if let Some(base_apk) = base_apk {
            self.acquired.base_apks.insert(package.name.clone(), base_apk);
        }
        self.acquired.inventory.packages.push(package);
    }

    /// A package that is known by name only.
    fn refused(&mut self, name: &PackageName, refusal: Refusal) {
        let own_user = self.phone.own_user;
        let mut package = Package::new(name.clone());
        let mut state = PackageUser::new(own_user);
        // The phone's own words for "not installed": its name is the exception's class.
        if refusal.contains("NameNotFoundException") {
            state.installed = Some(false);
        } else {
            let gap = gap(GapKind::NoPermissions, refusal);
            self.acquired.inventory.gaps.push(Gap { package: Some(name.clone()), user: Some(own_user), ..gap });
        }
        package.users.push(state);
        self.seen.insert(name.clone());
        self.acquired.inventory.packages.push(package);
    }

    /// Notes what keeps apps from whoever asks.
    fn hidden(&mut self, env: &mut Env<'_>) -> Result<(), Error> {
        let phone = self.phone;
        let mut lacks = |permission| self.acquired.inventory.gaps.push(gap(GapKind::AppsHidden, permission));
        if phone.sdk >= VISIBILITY_SINCE && !is_held(env, phone, QUERY_ALL_PACKAGES)? {
            lacks(QUERY_ALL_PACKAGES);
        }
        let is_known = ask(env, |env| {
            let name = string(env, GET_INSTALLED_APPS)?;
            Ok(!phone.manager.get_permission_info(env, &name, 0)?.is_null())
        })?;
        if is_known == Ok(true) && !is_held(env, phone, GET_INSTALLED_APPS)? {
            lacks(GET_INSTALLED_APPS);
        }
        Ok(())
    }
}

/// Whether whoever asks holds a permission; what cannot be told counts as no.
fn is_held(env: &mut Env<'_>, phone: &Phone<'_, '_>, permission: &str) -> Result<bool, Error> {
    let held = ask(env, |env| {
        let own = phone.context.get_package_name(env)?;
        let permission = string(env, permission)?;
        Ok(phone.manager.check_permission(env, &permission, &own)? == PERMISSION_GRANTED)
    })?;
    Ok(held == Ok(true))
}
