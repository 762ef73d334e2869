//! `dumpsys role` and `cmd role get-role-holders` (`DualDumpOutputStream`: what occurs once stands alone, what occurs more
//! often becomes a list).

use super::Paper;
use crate::phone::{Phone, Style, UserId};

/// `dumpsys role`; there is none before Android 10.
pub fn dump(phone: &Phone) -> Option<String> {
    if phone.style < Style::Android10 {
        return None;
    }
    let mut paper = Paper::default();
    paper.line(0, "ROLE STATE (dumpsys role):");
    paper.line(0, "{");
    let users: Vec<UserId> = phone.users.iter().filter(|user| user.running).map(|user| user.id).collect();
    several(&mut paper, 2, "user_states", &users, |paper, indent, user| {
        paper.line(indent, format!("user_id={user}"));
        paper.line(indent, "version=1");
        paper.line(indent, "packages_hash=CD19A7F0");
        let roles = roles_of(phone, *user);
        several(paper, indent, "roles", &roles, |paper, indent, (role, holders)| {
            paper.line(indent, format!("name={role}"));
            match holders.as_slice() {
                [] => {}
                [holder] => paper.line(indent, format!("holders={holder}")),
                more => {
                    paper.line(indent, "holders=[");
                    for holder in more {
                        paper.line(indent + 2, holder);
                    }
                    paper.line(indent, "]");
                }
            }
        });
    });
    paper.line(0, "}");
    Some(paper.done())
}

/// One `name={ … }`, or `name=[ { … } … ]` for several.
fn several<T>(paper: &mut Paper, indent: usize, name: &str, items: &[T], print: impl Fn(&mut Paper, usize, &T)) {
    match items {
        [] => {}
        [item] => {
            paper.line(indent, format!("{name}={{"));
            print(paper, indent + 2, item);
            paper.line(indent, "}");
        }
        items => {
            paper.line(indent, format!("{name}=["));
            for item in items {
                paper.line(indent + 2, "{");
                print(paper, indent + 4, item);
                paper.line(indent + 2, "}");
            }
            paper.line(indent, "]");
        }
    }
}

/// Every role of a user with its holders; a role that nobody holds is printed too.
fn roles_of(phone: &Phone, user: UserId) -> Vec<(&str, Vec<&str>)> {
    let mut roles: Vec<(&str, Vec<&str>)> = vec![("android.app.role.ASSISTANT", Vec::new())];
    for held in phone.roles.iter().filter(|held| held.user == user) {
        match roles.iter_mut().find(|(role, _)| *role == held.role) {
            Some((_, holders)) => holders.push(&held.package),
            None => roles.push((&held.role, vec![&held.package])),
        }
    }
    roles
}

/// `cmd role get-role-holders --user USER ROLE`: an empty line when nobody holds it.
pub fn holders(phone: &Phone, user: UserId, role: &str) -> String {
    let held = phone.roles.iter().filter(|held| held.user == user && held.role == role);
    let packages: Vec<&str> = held.map(|held| held.package.as_str()).collect();
    format!("{}\n", packages.join(";"))
}
