//! The audit: from an inventory to a report.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use crate::{
    classify::{classify_package, is_decided},
    knowledge::Knowledge,
    model::{
        AppReport, Band, Gap, GapKind, Inventory, Lender, LocalTime, Package, PackageName, Report, Summary,
        SuppressedFinding, UserId, UserReach, Verdict,
    },
    reach::Judge,
    rules::{self, Facts},
};

/// What an audit is told.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The time of the audit by the phone's clock: ages are counted to it.
    pub now: Option<LocalTime>,
    /// Only these users; empty for all.
    pub users: Vec<UserId>,
    /// List every app, also those that neither lend nor are named by a finding.
    pub all: bool,
    /// Leave the brand and package lists out.
    pub no_catalog: bool,
    /// What the person said of an app: `true` "this is a loan app".
    pub answers: Vec<(PackageName, bool)>,
    /// Findings not to hear of.
    pub suppressions: Vec<Suppression>,
}

/// Findings not to hear of. They are counted all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppression {
    /// The rule.
    pub rule: String,
    /// The package; `None` for all.
    pub package: Option<PackageName>,
    /// Why.
    pub reason: String,
}

/// Audits a phone. The same inventory, knowledge and options give the same report.
pub fn audit(inventory: &Inventory, knowledge: &Knowledge, options: &Options) -> Report {
    let mut apps = judge_apps(inventory, knowledge, options);
    let gaps: Vec<Gap> = inventory.gaps.iter().cloned().chain(requests_not_listed(&apps, inventory)).collect();
    let facts = Facts { inventory, knowledge, apps: &apps, gaps: &gaps, now: options.now };
    let mut findings: Vec<_> = rules::registry().iter().flat_map(|rule| rule.check(&facts)).collect();
    findings.sort_by(|a, b| (b.severity, a.rule, &a.package, a.user).cmp(&(a.severity, b.rule, &b.package, b.user)));
    let mut suppressed = Vec::new();
    findings.retain(|finding| {
        let suppression = options.suppressions.iter().find(|suppression| {
            suppression.rule == finding.rule
                && (suppression.package.is_none() || suppression.package == finding.package)
        });
        suppressed.extend(suppression.map(|suppression| SuppressedFinding {
            rule: finding.rule,
            package: finding.package.clone(),
            user: finding.user,
            reason: suppression.reason.clone(),
        }));
        suppression.is_none()
    });
    let summary = summarise(&apps, gaps.is_empty());
    if !options.all {
        let named: HashSet<&PackageName> = findings.iter().filter_map(|finding| finding.package.as_ref()).collect();
        apps.retain(|app| app.lender.is_lender || app.lender.is_possible() || named.contains(&app.package));
    }
    Report {
        knowledge_version: knowledge.version.into(),
        knowledge_lenders: knowledge.lenders.len(),
        knowledge_sha256: knowledge.sha256.into(),
        source: inventory.source.clone(),
        device: inventory.device.clone(),
        users: inventory.users.clone(),
        summary,
        apps,
        findings,
        suppressed,
        gaps,
        now: options.now,
    }
}

/// Whether an app, as its manifest alone shows it, is worth reading its names for people too: it asks for what reaches the
/// contacts or the contact graph, or its package name already makes one think of lending.
///
/// Of the other apps no rule has anything to say, whatever they are called.
pub fn is_worth_a_closer_look(package: &Package, knowledge: &Knowledge, options: &Options) -> bool {
    let asks = || package.requests.iter().any(|request| knowledge.routes.contains(request.permission.as_str()));
    !package.components.is_empty() || asks() || lender(package, knowledge, options).band != Band::Unlikely
}

/// The packages whose own texts are worth reading: somebody of the phone's users may have its contacts read by them, and
/// whether they lend is not decided by names and lists.
///
/// What is not known counts as if it were so. A package whose texts were read is not named again.
pub fn undecided<'a>(inventory: &'a Inventory, knowledge: &Knowledge, options: &Options) -> Vec<&'a Package> {
    let judge = Judge::new(inventory, &knowledge.routes, options.now);
    let may_read = |package: &'a Package| {
        users_of(package, options).any(|user| match judge.reach(package, user).verdict {
            Verdict::CanRead
            | Verdict::Blocked
            | Verdict::CanObtainSilently
            | Verdict::MayAsk
            | Verdict::Requested
            | Verdict::Unknown => true,
            Verdict::NotInstalled | Verdict::WriteOnly | Verdict::AccountsOnly | Verdict::NotRequested => false,
        })
    };
    let is_open = |package: &Package| !is_decided(&lender(package, knowledge, options));
    inventory
        .packages
        .iter()
        .filter(|package| package.own_texts.is_none() && may_read(package) && is_open(package))
        .collect()
}

/// Whether one package lends, by the options of an audit.
fn lender(package: &Package, knowledge: &Knowledge, options: &Options) -> Lender {
    let answer = options.answers.iter().find(|(name, _)| *name == package.name).map(|(_, answer)| *answer);
    classify_package(package, knowledge, !options.no_catalog, answer)
}

fn judge_apps(inventory: &Inventory, knowledge: &Knowledge, options: &Options) -> Vec<AppReport> {
    let answers: HashMap<&PackageName, bool> = options.answers.iter().map(|(name, answer)| (name, *answer)).collect();
    let judge = Judge::new(inventory, &knowledge.routes, options.now);
    let mut apps: Vec<AppReport> = inventory
        .packages
        .iter()
        .map(|package| {
            let answer = answers.get(&package.name).copied();
            let lender = classify_package(package, knowledge, !options.no_catalog, answer);
            let users = users_of(package, options).map(|user| judge.reach(package, user)).collect();
            let mut app = AppReport::new(package, lender, users);
            if app.label.is_none()
                && let Some(entry) = knowledge.lenders.by_package(package.name.as_str())
            {
                app.label = entry.names.iter().next().map(str::to_owned);
                app.label_from_catalog = app.label.is_some();
            }
            app
        })
        .filter(|app| !app.users.is_empty())
        .collect();
    apps.sort_by_cached_key(|app| (place(app), app.package.clone()));
    apps
}

/// Apps that nothing is known of although no gap names them: whatever showed them does not list what they ask for.
fn requests_not_listed(apps: &[AppReport], inventory: &Inventory) -> Option<Gap> {
    let named: HashSet<&PackageName> = inventory.gaps.iter().filter_map(|gap| gap.package.as_ref()).collect();
    let is_unknown = |app: &&AppReport| app.users.iter().any(|user| user.verdict == Verdict::Unknown);
    let count = apps.iter().filter(is_unknown).filter(|app| !named.contains(&app.package)).count();
    (count > 0).then(|| Gap::new(GapKind::RequestsNotListed, count.to_string()))
}

/// The users for which a package is judged. A package of which no source names a user, such as an APK file, is judged
/// for the owner.
fn users_of<'a>(package: &'a Package, options: &'a Options) -> impl Iterator<Item = UserId> + 'a {
    let owner = package.users.is_empty().then_some(0);
    let users = package.users.iter().map(|state| state.user).chain(owner);
    users.filter(|user| options.users.is_empty() || options.users.contains(user))
}

/// The worst come first: lenders before possible ones before the rest; among them those that can read contacts, then
/// those that come nearest to it; among these the one that used them last.
fn place(app: &AppReport) -> (u8, u8, Reverse<Option<LocalTime>>) {
    let lends = match (app.lender.is_lender, app.lender.is_possible()) {
        (true, _) => 0,
        (false, true) => 1,
        (false, false) => 2,
    };
    let here = || app.users.iter().filter(|user| user.verdict != Verdict::NotInstalled);
    let nearest = here().map(|user| user.verdict.distance()).min().unwrap_or(u8::MAX);
    let used = here().flat_map(|user| &user.routes).filter_map(|route| route.last_access).max();
    (lends, nearest, Reverse(used))
}

fn can_read(app: &AppReport) -> bool {
    app.users.iter().any(|user| user.verdict == Verdict::CanRead)
}

fn summarise(apps: &[AppReport], complete: bool) -> Summary {
    let is_here = |user: &UserReach| user.verdict != Verdict::NotInstalled;
    let here: Vec<&AppReport> = apps.iter().filter(|app| app.users.iter().any(is_here)).collect();
    let count = |holds: &dyn Fn(&AppReport) -> bool| here.iter().filter(|app| holds(app)).count();
    Summary {
        apps: here.len(),
        lenders: count(&|app| app.lender.is_lender),
        lenders_that_can_read_contacts: count(&|app| app.lender.is_lender && can_read(app)),
        apps_that_can_read_contacts: count(&can_read),
        unreadable: count(&|app| app.users.iter().any(|user| user.verdict == Verdict::Unknown)),
        complete,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::model::{OwnTexts, PermissionName, Request, RequestList};

    #[test]
    fn texts_are_worth_reading_where_contacts_are_in_reach_and_names_leave_open_who_it_is() {
        let package = |name: &str, label: &str, permissions: &[&str]| {
            let mut package = Package::new(PackageName::new(name).expect("a name"));
            package.labels.insert(String::new(), label.into());
            package.request_list = RequestList::Full;
            let names = permissions.iter().map(|name| PermissionName::new(&format!("android.permission.{name}")));
            package.requests = names.map(Request::new).collect();
            package
        };
        let asks = ["INTERNET", "READ_CONTACTS"];
        let mut read_before = package("com.example.read", "Kavu", &asks);
        read_before.own_texts = Some(OwnTexts { strings: 0, concepts: BTreeMap::new() });
        let inventory = Inventory {
            packages: vec![
                package("com.example.bare", "Kavu", &asks),
                package("com.example.calculator", "Calculator", &asks),
                package("com.example.named", "Instant Cash Loan", &asks),
                package("com.example.offline", "Kavu", &["READ_CONTACTS"]),
                package("com.example.harmless", "Kavu", &["INTERNET"]),
                package("com.example.answered", "Kavu", &asks),
                read_before,
            ],
            ..Inventory::default()
        };
        let answers = vec![(PackageName::new("com.example.answered").expect("a name"), false)];
        let options = Options { answers, ..Options::default() };
        let undecided = undecided(&inventory, Knowledge::embedded().expect("the knowledge is read"), &options);
        let names: Vec<_> = undecided.iter().map(|package| package.name.as_str()).collect();
        assert_eq!(names, ["com.example.bare", "com.example.calculator"]);
    }

    #[test]
    fn a_finding_not_to_be_heard_of_is_counted_all_the_same() {
        let package = |name| Package::new(PackageName::new(name).expect("a name"));
        let inventory =
            Inventory { packages: vec![package("com.example.a"), package("com.example.b")], ..Inventory::default() };
        let audit = |suppressions| {
            let knowledge = Knowledge::embedded().expect("the knowledge is read");
            let options = Options { suppressions, ..Options::default() };
            let report = audit(&inventory, knowledge, &options);
            let packages = report.findings.into_iter().filter(|finding| finding.rule == "unreadable-app");
            let packages: Vec<_> = packages.filter_map(|finding| finding.package).collect();
            (packages.iter().map(PackageName::to_string).collect::<Vec<_>>(), report.suppressed.len())
        };
        let suppression = |package: Option<&str>| Suppression {
            rule: "unreadable-app".into(),
            package: package.map(|name| PackageName::new(name).expect("a name")),
            reason: "known".into(),
        };
        assert_eq!(audit(vec![]), (vec!["com.example.a".into(), "com.example.b".into()], 0));
        assert_eq!(audit(vec![suppression(Some("com.example.a"))]), (vec!["com.example.b".into()], 1));
        assert_eq!(audit(vec![suppression(None)]), (vec![], 2));
    }
}
