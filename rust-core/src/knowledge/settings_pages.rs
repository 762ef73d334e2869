//! Which page of a phone's settings to open, maker by maker (`data/settings_pages.json`).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::KnowledgeError;
use crate::model::Page;

/// Every page, in the order in which to try them.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct SettingsPages {
    pages: Vec<SettingsPage>,
}

/// A page, as an intent to be filled in: `{package}` stands for the app, `{listener}` for its only notification listener.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettingsPage {
    /// What is switched there.
    pub pages: Vec<Page>,
    /// Makers that have it, in lower case; none for all.
    #[serde(default)]
    pub makers: Vec<String>,
    /// The first API level that has it.
    #[serde(default)]
    pub min_api: Option<u32>,
    /// It leads on to the apps of other users too; the others show those of the user who opens them.
    #[serde(default)]
    pub other_users: bool,
    /// What it is, for people.
    pub place: SettingsPlace,
    /// The action.
    #[serde(default)]
    pub action: Option<String>,
    /// The package of the class.
    #[serde(default)]
    pub package: Option<String>,
    /// The class.
    #[serde(default)]
    pub class: Option<String>,
    /// The URI.
    #[serde(default)]
    pub data: Option<String>,
    /// The extras, each a string.
    #[serde(default)]
    pub extras: BTreeMap<String, String>,
    /// Where it can be read.
    pub source: String,
    /// Day we looked at it.
    pub checked: String,
}

/// What a page is, for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SettingsPlace {
    /// The maker's page of an app's permissions.
    AppPermissions,
    /// Android's page of an app.
    AppDetails,
    /// Accessibility services.
    Accessibility,
    /// Notification access.
    NotificationAccess,
    /// Default apps.
    DefaultApps,
    /// The settings, from the top.
    Settings,
}

impl SettingsPages {
    pub(super) fn read(text: &str) -> Result<Self, KnowledgeError> {
        super::json("settings_pages.json", text)
    }

    /// All pages.
    pub fn iter(&self) -> impl Iterator<Item = &SettingsPage> {
        self.pages.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data;

    #[test]
    fn every_page_can_be_opened_and_has_a_source_that_does_not_move() {
        let pages = SettingsPages::read(data::text("settings_pages.json")).unwrap();
        for page in pages.iter() {
            assert!(page.action.is_some() || page.class.is_some(), "{page:?}");
            assert_eq!(page.package.is_some(), page.class.is_some(), "{page:?}");
            assert!(page.makers.iter().all(|maker| *maker == maker.to_lowercase()), "{page:?}");
            let pinned = page.source.split('/').any(|part| part.len() == 40);
            assert!(pinned && page.checked.len() == 10, "{page:?}");
        }
    }
}
