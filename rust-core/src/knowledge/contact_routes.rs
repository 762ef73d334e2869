//! The ways to the contacts and to what else tells of the contact graph (`data/routes.json`).

use serde::Deserialize;

/// The ways, in the order in which reports show them.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct ContactRoutes {
    routes: Vec<Route>,
}

/// One way.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Its permission, or a name of ours for what is no permission.
    pub id: String,
    /// Which question it answers.
    pub kind: RouteKind,
    /// Its app-op, where it has one.
    #[serde(default)]
    pub app_op: Option<String>,
    /// First API level that has it.
    #[serde(default)]
    pub since: Option<u32>,
    /// Where its rule can be read.
    pub source: String,
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
}

impl ContactRoutes {
    /// All ways.
    pub fn iter(&self) -> impl Iterator<Item = &Route> {
        self.routes.iter()
    }

    /// The way with this id.
    pub fn get(&self, id: &str) -> Option<&Route> {
        self.routes.iter().find(|route| route.id == id)
    }
}
