//! The ways to the contacts and to what else tells of the contact graph (`data/routes.json`).

use std::collections::HashSet;

use serde::Deserialize;

use super::KnowledgeError;
use crate::model::ComponentKind;

/// The ways, in the order in which reports show them.
#[derive(Debug, Clone, Default)]
pub struct ContactRoutes {
    routes: Vec<Route>,
    ids: HashSet<String>,
}

/// One way.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Its permission, or a name of ours for what is no permission.
    pub id: String,
    /// Which question it answers.
    pub kind: RouteKind,
    /// What has to be looked at to see it.
    #[serde(default)]
    pub through: Through,
    /// Its app-op, where it has one.
    #[serde(default)]
    pub app_op: Option<String>,
    /// First API level that has it.
    #[serde(default)]
    pub since: Option<u32>,
    /// Where its rule can be read.
    pub source: String,
}

/// What has to be looked at to see a way.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Through {
    /// The state of the permission that is its id.
    #[default]
    Permission,
    /// The state of the permission that is its id, which every app that asks gets at install.
    NormalPermission,
    /// The app-op of the permission that is its id: the person decides on a settings page, not in a dialog.
    SpecialAccess,
    /// A component of the app that the person has switched on.
    Component(ComponentKind),
    /// A role that the app holds.
    Role(String),
    /// Nothing: no source shows it.
    Unseen,
}

/// Which question a way answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RouteKind {
    /// A permission of the CONTACTS group, or another way to the contacts themselves.
    Contacts,
    /// Calls.
    CallLog,
    /// Messages.
    Sms,
    /// The own number and incoming numbers.
    Phone,
    /// The screen.
    Screen,
    /// Notifications.
    Notifications,
    /// Files that may hold exported contacts.
    Storage,
    /// The list of installed apps.
    AppList,
    /// Administration of the phone.
    DeviceAdmin,
}

impl ContactRoutes {
    pub(super) fn read(text: &str) -> Result<Self, KnowledgeError> {
        let routes: Vec<Route> = super::json("routes.json", text)?;
        let ids = routes.iter().map(|route| route.id.clone()).collect();
        Ok(Self { routes, ids })
    }

    /// Whether this is the id of a way.
    pub fn contains(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// All ways.
    pub fn iter(&self) -> impl Iterator<Item = &Route> {
        self.routes.iter()
    }
}
