//! Components that reach beyond permissions, declared and switched on: accessibility services, notification listeners,
//! device administrators; and the roles of dialler and SMS app.

use jni::{Env, objects::JList};
use lendlens_core::model::{ComponentKind, Gap, GapKind, Inventory, OwnComponent, Package, PackageUser};

use super::{
    Phone, gap,
    java::{ComponentName, DevicePolicyManager, Intent, ResolveInfo, Secure, Sms, TelecomManager},
    question::{Refusal, ask, for_each, service, string, text},
};
use crate::error::Error;

/// `PackageManager.MATCH_DISABLED_COMPONENTS`: a service that waits to be switched on counts.
const MATCH_DISABLED_COMPONENTS: i32 = 1 << 9;

/// A component and the package it is of.
type Found = (String, OwnComponent);

/// Adds them to the packages of `inventory`.
///
/// # Errors
///
/// None of the phone's: what is refused is a gap.
pub(super) fn read(env: &mut Env<'_>, phone: &Phone<'_, '_>, inventory: &mut Inventory) -> Result<(), Error> {
    use ComponentKind::{Accessibility, DeviceAdmin, NotificationListener};
    for (kind, action) in [
        (Accessibility, "android.accessibilityservice.AccessibilityService"),
        (NotificationListener, "android.service.notification.NotificationListenerService"),
        (DeviceAdmin, "android.app.action.DEVICE_ADMIN_ENABLED"),
    ] {
        let declared = ask(env, |env| declared(env, phone, kind, action))?;
        add(phone, inventory, "declared", declared, |package, component| package.components.push(component));
    }
    let enabled: [Result<Vec<Found>, Refusal>; 3] = [
        ask(env, |env| listed(env, phone, Accessibility, "enabled_accessibility_services"))?,
        ask(env, |env| listed(env, phone, NotificationListener, "enabled_notification_listeners"))?,
        ask(env, |env| admins(env, phone))?,
    ];
    let own_user = phone.own_user;
    for enabled in enabled {
        add(phone, inventory, "enabled", enabled, |package, component| {
            if let Some(state) = state(package, own_user) {
                state.enabled_components.push(component);
            }
        });
    }
    let dialer = ask(env, |env| {
        let name = service::<TelecomManager<'_>>(env, phone.context, "telecom")?.get_default_dialer_package(env)?;
        text(env, &name)
    })?;
    let sms = ask(env, |env| {
        let name = Sms::get_default_sms_package(env, phone.context)?;
        text(env, &name)
    })?;
    for (role, holder) in [("android.app.role.DIALER", dialer), ("android.app.role.SMS", sms)] {
        let holder = holder.map(|holder| holder.into_iter().collect::<Vec<_>>());
        match holder {
            Ok(holders) => {
                let packages = inventory.packages.iter_mut();
                let held = packages.filter(|package| holders.iter().any(|holder| holder == package.name.as_str()));
                for state in held.filter_map(|package| state(package, own_user)) {
                    state.roles.push(role.into());
                }
            }
            Err(refusal) => inventory.gaps.push(refused(phone, role, &refusal)),
        }
    }
    Ok(())
}

fn add(
    phone: &Phone<'_, '_>,
    inventory: &mut Inventory,
    what: &str,
    found: Result<Vec<Found>, Refusal>,
    put: impl Fn(&mut Package, OwnComponent),
) {
    match found {
        Ok(found) => {
            for (name, component) in found {
                if let Some(package) = inventory.packages.iter_mut().find(|package| package.name.as_str() == name) {
                    put(package, component);
                }
            }
        }
        Err(refusal) => inventory.gaps.push(refused(phone, what, &refusal)),
    }
}

fn state(package: &mut Package, user: u32) -> Option<&mut PackageUser> {
    package.users.iter_mut().find(|state| state.user == user)
}

fn refused(phone: &Phone<'_, '_>, what: &str, refusal: &str) -> Gap {
    Gap { user: Some(phone.own_user), ..gap(GapKind::NotAnswered, format!("{what}: {refusal}")) }
}

fn declared(env: &mut Env<'_>, phone: &Phone<'_, '_>, kind: ComponentKind, action: &str) -> Result<Vec<Found>, Error> {
    let action = string(env, action)?;
    let intent = Intent::new(env, &action)?;
    let is_receiver = kind == ComponentKind::DeviceAdmin;
    let list: JList<'_> = if is_receiver {
        phone.manager.query_broadcast_receivers(env, &intent, MATCH_DISABLED_COMPONENTS)?
    } else {
        phone.manager.query_intent_services(env, &intent, MATCH_DISABLED_COMPONENTS)?
    };
    let mut found = Vec::new();
    for_each(env, &list, |env, element| {
        let resolved = env.cast_local::<ResolveInfo<'_>>(element)?;
        let (package, class) = if is_receiver {
            let activity = resolved.activity_info(env)?;
            (activity.package_name(env)?, activity.name(env)?)
        } else {
            let service = resolved.service_info(env)?;
            (service.package_name(env)?, service.name(env)?)
        };
        if let (Some(package), Some(class)) = (text(env, &package)?, text(env, &class)?) {
            found.push((package, OwnComponent { kind, class }));
        }
        Ok(())
    })?;
    Ok(found)
}

/// Components that a setting lists as `package/class:package/class`. Every app may read these settings.
fn listed(env: &mut Env<'_>, phone: &Phone<'_, '_>, kind: ComponentKind, setting: &str) -> Result<Vec<Found>, Error> {
    let resolver = phone.context.get_content_resolver(env)?;
    let name = string(env, setting)?;
    let value = Secure::get_string(env, &resolver, &name)?;
    let Some(value) = (if value.is_null() { None } else { Some(value.try_to_string(env)?) }) else {
        return Ok(Vec::new());
    };
    let components = value.split(':').filter_map(|component| component.split_once('/'));
    Ok(components
        .map(|(package, class)| {
            let class = if class.starts_with('.') { format!("{package}{class}") } else { class.to_owned() };
            (package.to_owned(), OwnComponent { kind, class })
        })
        .collect())
}

fn admins(env: &mut Env<'_>, phone: &Phone<'_, '_>) -> Result<Vec<Found>, Error> {
    let list = service::<DevicePolicyManager<'_>>(env, phone.context, "device_policy")?.get_active_admins(env)?;
    let mut found = Vec::new();
    for_each(env, &list, |env, element| {
        let name = env.cast_local::<ComponentName<'_>>(element)?;
        let (package, class) = (name.get_package_name(env)?, name.get_class_name(env)?);
        if let (Some(package), Some(class)) = (text(env, &package)?, text(env, &class)?) {
            found.push((package, OwnComponent { kind: ComponentKind::DeviceAdmin, class }));
        }
        Ok(())
    })?;
    Ok(found)
}
