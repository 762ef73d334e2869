//! Rules: what makes a fact a finding. One file per rule; the registry lists them in the order of the documentation.
//!
//! Rules do not repeat each other. Of the four rules on how a lender stands to the contacts now (reads, can obtain
//! silently, requests, may ask) at most one speaks per app and user, because each has its verdict; of the rules on who
//! can read contacts (lender, possible lender, lending feature, any other app) one speaks, because the classes exclude
//! each other. The others add a fact of their own: a use that lies behind, how the grant came, what else is open, where
//! the app came from, which rule-book speaks of it.

mod apk_tampering;
mod app_reads_contacts;
mod app_user;
mod confidence;
mod evidence;
mod incomplete_audit;
mod lender_can_obtain_contacts_silently;
mod lender_granted_at_install;
mod lender_in_clone_or_work_profile;
mod lender_lists_apps;
mod lender_may_ask_for_contacts;
mod lender_outside_a_store;
mod lender_reads_call_log;
mod lender_reads_contacts;
mod lender_reads_sms;
mod lender_requests_contacts;
mod lender_sees_screen_or_notifications;
mod lender_used_contacts;
mod lending_feature_reads_contacts;
mod necessary_information_cn;
mod possible_lender_reads_contacts;
mod preinstalled_lender_granted_by_default;
mod store_rule_lender_contacts;
mod unreadable_app;

use crate::{
    knowledge::Knowledge,
    model::{
        AppReport, Citation, Confidence, Finding, Gap, Inventory, LocalTime, Package, RouteReach, Severity, Step, Text,
        UserReach, Verdict,
    },
};

use app_user::AppUser;
pub use confidence::confidence;

/// What a rule is, apart from what it finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meta {
    /// Its id, for ever.
    pub id: &'static str,
    /// How grave its findings are.
    pub severity: Severity,
    /// The version of LendLens that brought it.
    pub since: &'static str,
    /// The message of its title; it has no places, so it can stand without a finding.
    pub title: &'static str,
    /// The message of a finding's sentence, with the places `app` and `package` and those of the rule.
    pub message: &'static str,
    /// The message that says why it matters.
    pub why: &'static str,
    /// The message that says when it is a false alarm.
    pub false_alarm: &'static str,
    /// The message that says what can be done.
    pub what_to_do: &'static str,
    /// What its citations speak of, a subject of `data/citations.json`; `None` when it cites nothing.
    pub cites: Option<&'static str>,
}

/// The meta of the rule `$id`; its messages are named after it.
macro_rules! meta {
    ($id:literal, $severity:ident, since $since:literal, cites $subject:literal) => {
        $crate::rules::Meta { cites: Some($subject), ..$crate::rules::meta!($id, $severity, since $since) }
    };
    ($id:literal, $severity:ident, since $since:literal) => {
        $crate::rules::Meta {
            id: $id,
            severity: $crate::model::Severity::$severity,
            since: $since,
            title: concat!("rule-", $id, "-title"),
            message: concat!("rule-", $id, "-message"),
            why: concat!("rule-", $id, "-why"),
            false_alarm: concat!("rule-", $id, "-false-alarm"),
            what_to_do: concat!("rule-", $id, "-what-to-do"),
            cites: None,
        }
    };
}
use meta;

impl Meta {
    /// Everything it may cite, whatever the market.
    pub fn citations(&self, knowledge: &Knowledge) -> Vec<Citation> {
        self.cites.map(|subject| knowledge.citations.on(subject)).unwrap_or_default()
    }

    /// A finding about an app: for one user, or for all of them.
    fn about(self, app: &AppReport, user: Option<u32>, confidence: Confidence) -> Finding {
        let message = Text::new(self.message).with("app", app.name()).with("package", app.package.as_str());
        Finding { package: Some(app.package.clone()), user, message, ..self.alone(confidence) }
    }

    /// A finding that a lender reaches the contacts, or may: with the laws on them and what can be done.
    fn about_contacts(self, seen: &AppUser<'_>) -> Finding {
        self.about(seen.app, Some(seen.reach.user), confidence(seen.app, seen.facts.knowledge))
            .because(evidence::contacts(seen))
            .citing(seen.laws_on(self))
            .remedied_by(seen.contacts_plan())
    }

    /// A finding that other ways of a lender are open: with what can be done.
    fn about_ways(self, seen: &AppUser<'_>, ways: &[&RouteReach]) -> Finding {
        self.about(seen.app, Some(seen.reach.user), confidence(seen.app, seen.facts.knowledge))
            .because(evidence::ways(seen, ways))
            .citing(seen.laws_on(self))
            .remedied_by(seen.other_plan(ways))
    }

    /// A finding about the audit itself.
    fn alone(self, confidence: Confidence) -> Finding {
        Finding {
            rule: self.id,
            severity: self.severity,
            confidence,
            package: None,
            user: None,
            title: Text::new(self.title),
            message: Text::new(self.message),
            evidence: Vec::new(),
            citations: Vec::new(),
            remediation: Vec::new(),
        }
    }
}

/// Fills a finding, one part after the other.
trait Fill {
    fn because(self, evidence: Vec<Text>) -> Self;
    fn citing(self, citations: Vec<Citation>) -> Self;
    fn remedied_by(self, steps: Vec<Step>) -> Self;
}

impl Fill for Finding {
    fn because(mut self, evidence: Vec<Text>) -> Self {
        self.evidence = evidence;
        self
    }

    fn citing(mut self, citations: Vec<Citation>) -> Self {
        self.citations = citations;
        self
    }

    fn remedied_by(mut self, steps: Vec<Step>) -> Self {
        self.remediation = steps;
        self
    }
}

/// What a rule may look at.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The inventory.
    pub inventory: &'a Inventory,
    /// The knowledge.
    pub knowledge: &'a Knowledge,
    /// Every app with its class and reach.
    pub apps: &'a [AppReport],
    /// What could not be seen: the gaps of the inventory and those that the audit found.
    pub gaps: &'a [Gap],
    /// The time of the audit.
    pub now: Option<LocalTime>,
}

impl<'a> Facts<'a> {
    /// Every app with its package and each of its users.
    fn app_users(&self) -> impl Iterator<Item = (&'a AppReport, &'a Package, &'a UserReach)> {
        self.packages().flat_map(|(app, package)| app.users.iter().map(move |user| (app, package, user)))
    }

    /// Every app with its package.
    fn packages(&self) -> impl Iterator<Item = (&'a AppReport, &'a Package)> {
        let inventory = self.inventory;
        self.apps.iter().filter_map(move |app| Some((app, inventory.package(app.package.as_str())?)))
    }

    /// Every app for every user that has it, or may have it: what is said not to be installed is left out.
    fn installed(&self) -> impl Iterator<Item = AppUser<'a>> {
        let facts = *self;
        self.app_users()
            .filter(|(_, _, reach)| reach.installed != Some(false) && reach.verdict != Verdict::NotInstalled)
            .map(move |(app, package, reach)| AppUser { facts, app, package, reach })
    }

    /// Every lender and loan marketplace for every user that has it.
    fn lenders(&self) -> impl Iterator<Item = AppUser<'a>> {
        self.installed().filter(|seen| seen.app.lender.is_lender)
    }

    /// Every lender that some user has, once, in its first user.
    fn lenders_once(&self) -> impl Iterator<Item = AppUser<'a>> {
        let mut last = None;
        self.lenders().filter(move |seen| last.replace(&seen.app.package) != Some(&seen.app.package))
    }

    /// Every lender on which data flows through one of `ways` or more, with those.
    fn lenders_with_open(&self, ways: &[&str]) -> impl Iterator<Item = (AppUser<'a>, Vec<&'a RouteReach>)> {
        self.lenders().map(|seen| (seen, seen.open(ways))).filter(|(_, open)| !open.is_empty())
    }

    /// Every lender for every user for whom the verdict is this one.
    fn lenders_with_verdict(&self, verdict: Verdict) -> impl Iterator<Item = AppUser<'a>> {
        self.lenders().filter(move |seen| seen.reach.verdict == verdict)
    }
}

/// A rule.
pub trait Rule: Sync {
    /// What it is.
    fn meta(&self) -> Meta;
    /// What it finds.
    fn check(&self, facts: &Facts<'_>) -> Vec<Finding>;
}

/// Every rule, in the order of docs/rules.md.
pub fn registry() -> &'static [&'static dyn Rule] {
    &[
        &lender_used_contacts::LenderUsedContacts,
        &lender_reads_contacts::LenderReadsContacts,
        &lender_can_obtain_contacts_silently::LenderCanObtainContactsSilently,
        &lender_requests_contacts::LenderRequestsContacts,
        &lender_granted_at_install::LenderGrantedAtInstall,
        &preinstalled_lender_granted_by_default::PreinstalledLenderGrantedByDefault,
        &lender_reads_call_log::LenderReadsCallLog,
        &lender_reads_sms::LenderReadsSms,
        &lender_sees_screen_or_notifications::LenderSeesScreenOrNotifications,
        &lender_may_ask_for_contacts::LenderMayAskForContacts,
        &possible_lender_reads_contacts::PossibleLenderReadsContacts,
        &lender_in_clone_or_work_profile::LenderInCloneOrWorkProfile,
        &lender_lists_apps::LenderListsApps,
        &lender_outside_a_store::LenderOutsideAStore,
        &lending_feature_reads_contacts::LendingFeatureReadsContacts,
        &store_rule_lender_contacts::StoreRuleLenderContacts,
        &necessary_information_cn::NecessaryInformationCn,
        &apk_tampering::ApkTampering,
        &app_reads_contacts::AppReadsContacts,
        &unreadable_app::UnreadableApp,
        &incomplete_audit::IncompleteAudit,
    ]
}
