//! The inventory of a phone out of its PackageManager and what stands beside it.
//!
//! Everything is asked that an ordinary app may know of others, and nothing else: flags of permissions and the times of
//! their use are kept from it ([`PackageManager.getPermissionFlags`], [`AppOpsManager.getPackagesForOps`]), and what other
//! profiles allowed. A question that is refused is a gap; it never turns into "no".
//!
//! [`PackageManager.getPermissionFlags`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/000421940dd678e494a8886722cbe61f357c6138/core/java/android/content/pm/PackageManager.java
//! [`AppOpsManager.getPackagesForOps`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/b0fe1b673d510ebbe83ec67e69317384b6d62b04/services/core/java/com/android/server/appop/AppOpsService.java

mod closer;
mod java;
mod listing;
mod package;
mod profiles;
mod question;
mod switched_on;

use std::collections::BTreeMap;

use jni::Env;
use lendlens_core::{
    is_worth_a_closer_look,
    knowledge::Knowledge,
    model::{
        Device, Gap, GapKind, Inventory, Package, PackageName, SharedUser, SharedUserState, Source, SourceKind, User,
        UserId, UserKind, split_uid,
    },
};

pub use java::Context;

use crate::{clock::Clock, error::Error, progress::Progress, request::Request};
use java::{Build, OwnProfile, PackageManager, Process, Version};
use question::{ask, service, text};

/// Between two packages the listener hears of the progress this often at most.
const PACKAGES_PER_STEP: usize = 16;

/// What the phone told.
#[derive(Debug, Default)]
pub struct Acquired {
    /// Apps, users, and what could not be seen.
    pub inventory: Inventory,
    /// Where the base APK of an app lies, for the apps of which the phone says so.
    pub base_apks: BTreeMap<PackageName, String>,
    /// The user who asks.
    pub own_user: UserId,
}

/// The phone that is asked, and the user who asks.
struct Phone<'a, 'local> {
    context: &'a Context<'local>,
    manager: PackageManager<'local>,
    clock: Clock<'local>,
    sdk: i32,
    own_user: UserId,
}

/// A gap of what the phone tells, which is the first source.
fn gap(kind: GapKind, detail: impl Into<String>) -> Gap {
    Gap { source: Some(0), ..Gap::new(kind, detail) }
}

/// Asks the phone.
///
/// # Errors
///
/// [`Error::Stopped`] and whatever `progress` fails with; the exception of a phone that lists nothing at all. A question
/// about one package that is refused becomes a gap.
pub fn acquire<'local>(
    env: &mut Env<'local>,
    context: &Context<'local>,
    request: &Request,
    progress: &mut dyn Progress,
) -> Result<Acquired, Error> {
    let manager = context.get_package_manager(env)?;
    Error::unless_null("PackageManager", &manager)?;
    let uid = u32::try_from(Process::my_uid(env)?).unwrap_or_default();
    let phone =
        Phone { context, manager, clock: Clock::new(env)?, sdk: Version::sdk_int(env)?, own_user: split_uid(uid).0 };
    let mut acquired = Acquired { own_user: phone.own_user, ..Acquired::default() };
    acquired.inventory.source.push(Source {
        kind: SourceKind::PackageManager,
        name: "PackageManager".into(),
        sha256: None,
        captured_at: phone.clock.at(env, request.now_ms.unwrap_or_else(crate::clock::now_ms))?,
        tool: None,
    });
    acquired.inventory.device = device(env, request)?;
    acquired.inventory.users.push(own_user(env, &phone)?);

    listing::read(env, &phone, request, &mut acquired, progress)?;
    switched_on::read(env, &phone, &mut acquired.inventory)?;
    if request.packages.is_empty() {
        profiles::read(env, &phone, &mut acquired)?;
    }
    sort(&mut acquired.inventory);
    look_closer(env, &phone, request, &mut acquired.inventory, progress)?;
    acquired.inventory.shared_users = shared_users(&acquired.inventory.packages);
    Ok(acquired)
}

fn device(env: &mut Env<'_>, request: &Request) -> Result<Device, Error> {
    let sdk = Version::sdk_int(env)?;
    let [maker, model] = [Build::manufacturer(env)?, Build::model(env)?];
    let [android, patch] = [Version::release(env)?, Version::security_patch(env)?];
    Ok(Device {
        maker: text(env, &maker)?,
        model: text(env, &model)?,
        android: text(env, &android)?,
        api_level: u32::try_from(sdk).ok(),
        security_patch: text(env, &patch)?,
        language: request.languages.first().cloned(),
    })
}

fn own_user(env: &mut Env<'_>, phone: &Phone<'_, '_>) -> Result<User, Error> {
    let is_work = ask(env, |env| {
        // Only the own profile may be asked about, and only from Android 11 on.
        if phone.sdk < 30 {
            return Ok(false);
        }
        Ok(service::<OwnProfile<'_>>(env, phone.context, "user")?.is_managed_profile(env)?)
    })?;
    let kind = match (phone.own_user, is_work) {
        (0, _) => UserKind::Owner,
        (_, Ok(true)) => UserKind::Work,
        _ => UserKind::Unknown,
    };
    Ok(User { id: phone.own_user, kind, visible: true, hidden_why: None })
}

/// Names in other languages, installers, signers and app-ops, of the apps for which they make a difference.
fn look_closer(
    env: &mut Env<'_>,
    phone: &Phone<'_, '_>,
    request: &Request,
    inventory: &mut Inventory,
    progress: &mut dyn Progress,
) -> Result<(), Error> {
    let knowledge = Knowledge::embedded()?;
    let options = request.options(None);
    let Inventory { packages, gaps, .. } = inventory;
    let total = packages.len();
    for (count, package) in packages.iter_mut().enumerate() {
        if count.is_multiple_of(PACKAGES_PER_STEP) {
            progress.step(env, total + count, 2 * total)?;
        }
        if request.all || is_worth_a_closer_look(package, knowledge, &options) {
            closer::look(env, phone, package, gaps)?;
        }
    }
    progress.step(env, 2 * total, 2 * total)
}

fn sort(inventory: &mut Inventory) {
    inventory.packages.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    inventory.users.sort_unstable_by_key(|user| user.id);
    for package in &mut inventory.packages {
        package.users.sort_unstable_by_key(|state| state.user);
        package.components.sort_unstable();
    }
}

/// What packages that share a uid hold together: PackageManager tells of each only what it asks for itself, and each can
/// use what another one holds.
fn shared_users(packages: &[Package]) -> Vec<SharedUser> {
    let mut shared: BTreeMap<&str, SharedUser> = BTreeMap::new();
    for package in packages {
        let Some(name) = &package.shared_user else { continue };
        let together = shared.entry(name).or_insert_with(|| SharedUser {
            name: name.clone(),
            app_id: package.app_id,
            install_grants: Vec::new(),
            users: Vec::new(),
        });
        for state in package.users.iter().filter(|state| state.grants_shown) {
            let users = &mut together.users;
            if !users.iter().any(|known| known.user == state.user) {
                users.push(SharedUserState { user: state.user, grants: Vec::new() });
            }
            let Some(known) = users.iter_mut().find(|known| known.user == state.user) else { continue };
            for grant in state.grants.iter().filter(|grant| grant.granted) {
                if !known.grants.iter().any(|held| held.permission == grant.permission) {
                    known.grants.push(grant.clone());
                }
            }
        }
    }
    shared.into_values().collect()
}
