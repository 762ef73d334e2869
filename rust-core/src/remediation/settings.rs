//! From a page of the phone's settings to what opens it: intents, in the order in which to try them.

use std::collections::BTreeMap;

use crate::{
    knowledge::{Knowledge, SettingsPage, SettingsPlace},
    model::{ComponentKind, Device, Package, Page, Text},
};

/// What opens a page, as Android's `Intent` has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Intent {
    /// The action.
    pub action: Option<String>,
    /// The package of the class.
    pub package: Option<String>,
    /// The class.
    pub class: Option<String>,
    /// The URI.
    pub data: Option<String>,
    /// The extras, each a string.
    pub extras: BTreeMap<String, String>,
    /// What the page is, for a button.
    pub label: Text,
}

/// The ways to the place where `page` of an app is switched, the nearest first: the maker's own page, then Android's, then
/// the settings from the top. Whether the phone has one is for the caller to find out.
///
/// `of_own_user`: the app is one of the user who opens the page. An intent cannot name another user, and the page of the
/// wrong copy would be worse than none.
pub fn ways_to(
    page: Page,
    package: &Package,
    device: &Device,
    of_own_user: bool,
    knowledge: &Knowledge,
) -> Vec<Intent> {
    let maker = device.maker.as_deref().unwrap_or_default().to_lowercase();
    let pages = knowledge.settings_pages.iter().filter(|known| known.pages.contains(&page));
    let pages = pages.filter(|known| known.makers.is_empty() || known.makers.contains(&maker));
    let pages = pages.filter(|known| known.min_api.is_none_or(|min| device.api_level.is_none_or(|api| api >= min)));
    pages.filter(|known| of_own_user || known.other_users).filter_map(|known| filled_in(known, package)).collect()
}

/// The intent for one app; `None` when something that it names is not known of the app.
fn filled_in(page: &SettingsPage, package: &Package) -> Option<Intent> {
    let fill = |text: &String| {
        let text = text.replace("{package}", package.name.as_str());
        if text.contains("{listener}") {
            Some(text.replace("{listener}", &only_listener(package)?))
        } else {
            Some(text)
        }
    };
    let extras: Option<_> = page.extras.iter().map(|(name, value)| Some((name.clone(), fill(value)?))).collect();
    Some(Intent {
        action: page.action.clone(),
        package: page.package.clone(),
        class: page.class.clone(),
        data: match &page.data {
            Some(data) => Some(fill(data)?),
            None => None,
        },
        extras: extras?,
        label: Text::new(label(page.place)),
    })
}

/// The notification listener of an app that has one, as `ComponentName.flattenToString` writes it.
fn only_listener(package: &Package) -> Option<String> {
    let mut listeners =
        package.components.iter().filter(|component| component.kind == ComponentKind::NotificationListener);
    let listener = listeners.next().filter(|_| listeners.next().is_none())?;
    Some(format!("{}/{}", package.name, listener.class))
}

fn label(place: SettingsPlace) -> &'static str {
    match place {
        SettingsPlace::AppPermissions => "remedy-place-app-permissions",
        SettingsPlace::AppDetails => "remedy-place-app-details",
        SettingsPlace::Accessibility => "remedy-place-accessibility",
        SettingsPlace::NotificationAccess => "remedy-place-notification-access",
        SettingsPlace::DefaultApps => "remedy-place-default-apps",
        SettingsPlace::Settings => "remedy-place-settings",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{OwnComponent, PackageName};

    const EVERY: [Page; 8] = [
        Page::Contacts,
        Page::CallLog,
        Page::Sms,
        Page::AppList,
        Page::Accessibility,
        Page::Notifications,
        Page::DefaultDialer,
        Page::DefaultSms,
    ];

    fn actions(page: Page, maker: &str, listeners: &[&str], of_own_user: bool) -> Vec<String> {
        let mut package = Package::new(PackageName::new("com.example.loan").unwrap());
        let component =
            |class: &&str| OwnComponent { kind: ComponentKind::NotificationListener, class: (*class).into() };
        package.components = listeners.iter().map(component).collect();
        let device = Device { maker: Some(maker.into()), api_level: Some(34), ..Device::default() };
        let knowledge = Knowledge::embedded().unwrap();
        let intents = ways_to(page, &package, &device, of_own_user, knowledge);
        intents.into_iter().filter_map(|intent| intent.action).collect()
    }

    #[test]
    fn the_makers_page_comes_before_androids_and_the_settings_come_last() {
        assert_eq!(
            actions(Page::Contacts, "Xiaomi", &[], true),
            [
                "miui.intent.action.APP_PERM_EDITOR",
                "miui.intent.action.APP_PERM_EDITOR",
                "android.settings.APPLICATION_DETAILS_SETTINGS",
                "android.settings.SETTINGS",
            ]
        );
        assert_eq!(
            actions(Page::Contacts, "Google", &[], true),
            ["android.settings.APPLICATION_DETAILS_SETTINGS", "android.settings.SETTINGS"]
        );
    }

    #[test]
    fn the_page_of_a_listener_is_opened_when_it_is_clear_which() {
        let detail = "android.settings.NOTIFICATION_LISTENER_DETAIL_SETTINGS".to_owned();
        for (listeners, there) in [(&[][..], false), (&["com.example.L"][..], true), (&["a.A", "a.B"][..], false)] {
            assert_eq!(
                actions(Page::Notifications, "Google", listeners, true).contains(&detail),
                there,
                "{listeners:?}"
            );
        }
    }

    #[test]
    fn every_page_has_a_way_and_another_users_only_one_that_leads_to_it() {
        for page in EVERY {
            let own = actions(page, "", &[], true);
            assert_eq!(own.last().map(String::as_str), Some("android.settings.SETTINGS"), "{page:?}");
            assert!(own.len() > 1, "{page:?}");
            assert_eq!(actions(page, "", &[], false), ["android.settings.SETTINGS"], "{page:?}");
        }
    }
}
