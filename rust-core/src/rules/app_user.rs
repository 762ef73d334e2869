//! One app for one user, as the rules look at it.

use super::{Facts, Meta};
use crate::{
    knowledge::CatalogEntry,
    model::{
        AppReport, Citation, EvidenceKind, GET_ACCOUNTS, LocalTime, OpEvent, OpEventKind, Package, PackageName,
        READ_CONTACTS, RouteReach, RouteState, Step, UidState, UserKind, UserReach, Verdict, WRITE_CONTACTS,
    },
    remediation::{self, Channel, Page},
};

/// The other permissions of the CONTACTS group; while one of them is held, reading comes without a dialog.
const CONTACTS_SIBLINGS: [&str; 2] = [WRITE_CONTACTS, GET_ACCOUNTS];

/// One app for one user.
#[derive(Debug, Clone, Copy)]
pub struct AppUser<'a> {
    /// Everything else.
    pub facts: Facts<'a>,
    /// The app and its class.
    pub app: &'a AppReport,
    /// Its package.
    pub package: &'a Package,
    /// Its reach for this user.
    pub reach: &'a UserReach,
}

/// The last time an app was let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LastUse {
    /// At this time of the phone's clock.
    At(LocalTime),
    /// This many milliseconds before the source was made; older sources tell no more.
    Ago(u64),
}

impl<'a> AppUser<'a> {
    /// The way READ_CONTACTS.
    pub(super) fn read_contacts(&self) -> Option<&'a RouteReach> {
        self.reach.routes.iter().find(|route| route.route == READ_CONTACTS)
    }

    /// The last time it was let through to the contacts.
    pub(super) fn last_use(&self) -> Option<LastUse> {
        if let Some(at) = self.read_contacts().and_then(|route| route.last_access) {
            return Some(LastUse::At(at));
        }
        self.contacts_accesses().filter_map(|event| event.ago_ms).min().map(LastUse::Ago)
    }

    /// Whether it was not on the screen when it was last let through; `None` when no source says.
    pub(super) fn last_use_in_background(&self) -> Option<bool> {
        let last = self.contacts_accesses().max_by_key(|event| (event.at, std::cmp::Reverse(event.ago_ms)))?;
        match last.uid_state.as_ref()? {
            UidState::Background | UidState::Cached => Some(true),
            UidState::Top | UidState::Foreground => Some(false),
            _ => None,
        }
    }

    fn contacts_accesses(&self) -> impl Iterator<Item = &'a OpEvent> {
        self.package
            .user(self.reach.user)
            .and_then(|state| state.app_op("READ_CONTACTS"))
            .map_or(&[][..], |op| &op.events)
            .iter()
            .filter(|event| event.kind == OpEventKind::Access)
    }

    /// The ways of `ids` on which data flows now.
    pub(super) fn open(&self, ids: &[&str]) -> Vec<&'a RouteReach> {
        let ways = self.reach.routes.iter().chain(&self.reach.other_reach);
        ways.filter(|way| way.state.is_open() && ids.contains(&way.route.as_str())).collect()
    }

    /// Whether the package itself asks to read contacts, as far as a source says so.
    pub(super) fn asks_for_contacts(&self) -> bool {
        self.read_contacts().is_some_and(|route| route.requested == Some(true))
            || self.package.request(READ_CONTACTS).is_some_and(|request| self.counts(request.max_sdk))
            || self.package.user(self.reach.user).is_some_and(|state| state.grant(READ_CONTACTS).is_some())
    }

    fn counts(&self, max_sdk: Option<u32>) -> bool {
        match (max_sdk, self.facts.inventory.device.api_level) {
            (Some(max_sdk), Some(api_level)) => api_level <= max_sdk,
            (Some(_), None) => false,
            (None, _) => true,
        }
    }

    /// What kind of user it is, where a source says so.
    pub(super) fn user_kind(&self) -> Option<UserKind> {
        self.facts.inventory.users.iter().find(|user| user.id == self.reach.user).map(|user| user.kind)
    }

    /// The catalog entry that names the package, else the brand, when the catalog spoke for its class. A brand that is an
    /// ordinary word says nothing here.
    pub(super) fn catalog_entry(&self) -> Option<&'a CatalogEntry<'static>> {
        let spoke = self.app.lender.evidence.iter().any(|evidence| evidence.kind == EvidenceKind::Catalog);
        let catalog = &self.facts.knowledge.lenders;
        let by_brand =
            || self.app.label.as_deref().and_then(|label| catalog.by_label(label)).filter(|entry| !entry.common);
        catalog.by_package(self.app.package.as_str()).or_else(by_brand).filter(|_| spoke)
    }

    /// What `rule` cites, in the markets for which a list names the app.
    pub(super) fn laws_on(&self, rule: Meta) -> Vec<Citation> {
        let markets = self.catalog_entry().map(|entry| entry.markets).unwrap_or_default();
        let citations = &self.facts.knowledge.citations;
        rule.cites.map(|subject| citations.in_markets(subject, markets)).unwrap_or_default()
    }

    pub(super) fn is_system(&self) -> bool {
        self.app.system == Some(true)
    }

    fn name(&self) -> (&'a PackageName, u32) {
        (&self.app.package, self.reach.user)
    }

    /// What can be done about the contacts of this app, in order.
    pub(super) fn contacts_plan(&self) -> Vec<Step> {
        let (package, user) = self.name();
        let mut steps = vec![remediation::keep_evidence(), remediation::open_page(self.app.name(), Page::Contacts)];
        let siblings = self.open(&CONTACTS_SIBLINGS);
        match self.reach.verdict {
            Verdict::CanRead | Verdict::CanObtainSilently => {
                steps.extend(self.turn_off(self.read_contacts().into_iter().chain(siblings)));
            }
            Verdict::MayAsk => {
                steps.push(remediation::refuse());
                steps.extend(remediation::refuse_for_good(package, user, READ_CONTACTS));
            }
            Verdict::Requested => {
                steps.extend([remediation::refuse(), remediation::read_package(package)]);
            }
            _ => {}
        }
        steps
            .extend([remediation::uninstall(package, user, self.is_system()), remediation::complain(Channel::General)]);
        if self.reach.verdict == Verdict::CanRead || self.last_use().is_some() {
            steps.push(remediation::warn_contacts());
        }
        steps
    }

    /// What can be done about other ways of this app, in order.
    pub(super) fn other_plan(&self, ways: &[&RouteReach]) -> Vec<Step> {
        let (package, user) = self.name();
        let mut pages: Vec<Page> = ways.iter().filter_map(|way| page_of(&way.route)).collect();
        pages.dedup();
        let mut steps = vec![remediation::keep_evidence()];
        steps.extend(pages.into_iter().map(|page| remediation::open_page(self.app.name(), page)));
        steps.extend(self.turn_off(ways.iter().copied().filter(|way| is_revocable(&way.route))));
        let roles = ways.iter().filter_map(|way| role_of(&way.route));
        steps.extend(roles.map(|role| remediation::release_role(package, user, role)));
        steps
            .extend([remediation::uninstall(package, user, self.is_system()), remediation::complain(Channel::General)]);
        steps
    }

    fn turn_off<'b>(&self, ways: impl Iterator<Item = &'b RouteReach>) -> Vec<Step> {
        let (package, user) = self.name();
        let (fixed, free): (Vec<_>, Vec<_>) = ways.partition(|way| way.state == RouteState::GrantedFixed);
        let permissions: Vec<&str> = free.iter().map(|way| way.route.as_str()).collect();
        let mut steps = remediation::revoke(package, user, self.app.target_sdk, &permissions);
        if !fixed.is_empty() && !self.is_system() {
            steps.push(remediation::disable(package, user));
        }
        steps
    }
}

/// Whether a way is a permission that can be taken back; what comes with the installation cannot.
fn is_revocable(route: &str) -> bool {
    route.contains(".permission.") && route != "android.permission.QUERY_ALL_PACKAGES"
}

/// The page of the settings where a way is switched.
fn page_of(route: &str) -> Option<Page> {
    Some(match route {
        "android.permission.READ_CALL_LOG" | "android.permission.PROCESS_OUTGOING_CALLS" => Page::CallLog,
        "android.permission.READ_SMS"
        | "android.permission.RECEIVE_SMS"
        | "android.permission.RECEIVE_MMS"
        | "android.permission.RECEIVE_WAP_PUSH" => Page::Sms,
        "com.android.permission.GET_INSTALLED_APPS" | "com.samsung.android.permission.GET_APP_LIST" => Page::AppList,
        "accessibility" => Page::Accessibility,
        "notification-listener" => Page::Notifications,
        "role.dialer" => Page::DefaultDialer,
        "role.sms" => Page::DefaultSms,
        _ => return None,
    })
}

/// The platform's name of a role.
fn role_of(route: &str) -> Option<&'static str> {
    match route {
        "role.dialer" => Some("android.app.role.DIALER"),
        "role.sms" => Some("android.app.role.SMS"),
        _ => None,
    }
}
