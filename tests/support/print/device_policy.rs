//! `dumpsys device_policy`: owners and administrators.

use super::{Paper, full_uid};
use crate::phone::{Phone, Style};

/// `dumpsys device_policy`.
pub fn dump(phone: &Phone) -> String {
    let mut paper = Paper::default();
    let style = phone.style;
    paper.line(0, "Current Device Policy Manager state:");
    if style >= Style::Android13 {
        paper.line(2, "Immutable state:");
        paper.line(4, "mHasFeature=true");
    }
    if let Some(owner) = &phone.device_owner {
        paper.line(2, "Device Owner: ");
        owner_lines(&mut paper, style, owner);
        paper.line(4, "User ID: 0");
        paper.end();
    }
    for (user, owner) in &phone.profile_owners {
        paper.line(2, format!("Profile Owner (User {user}): "));
        owner_lines(&mut paper, style, owner);
        paper.end();
    }
    for user in &phone.users {
        let state = if style >= Style::Android8 { ", provisioningState: 0" } else { "" };
        paper.line(2, format!("Enabled Device Admins (User {}{state}):", user.id));
        for (_, admin) in phone.admins.iter().filter(|(of, _)| *of == user.id) {
            paper.line(4, format!("{}:", short(admin)));
            let package = admin.split_once('/').and_then(|(name, _)| phone.package(name));
            let uid = package.map(|package| full_uid(user.id, package.app_id)).unwrap_or(1000);
            paper.line(6, format!("uid={uid}"));
            paper.line(6, "testOnlyAdmin=false");
            paper.line(6, "policies:");
            paper.line(8, "force-lock");
            paper.line(6, "passwordQuality=0x0");
        }
        paper.end();
        paper.line(4, "mPasswordOwner=-1");
    }
    paper.done()
}

fn owner_lines(paper: &mut Paper, style: Style, component: &str) {
    let (package, _) = component.split_once('/').unwrap_or((component, ""));
    paper.line(4, format!("admin=ComponentInfo{{{component}}}"));
    if style <= Style::Android13 {
        paper.line(4, "name=");
    }
    paper.line(4, format!("package={package}"));
    if style >= Style::Android11 {
        paper.line(4, "isOrganizationOwnedDevice=false");
    }
}

/// `package/.Class` where the class lies in the package.
fn short(component: &str) -> String {
    match component.split_once('/') {
        Some((package, class)) => match class.strip_prefix(package) {
            Some(rest) if rest.starts_with('.') => format!("{package}/{rest}"),
            _ => component.into(),
        },
        None => component.into(),
    }
}
