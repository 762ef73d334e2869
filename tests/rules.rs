//! Each rule: a hit, a miss, and one fact of the hit changed so that the rule falls silent. And what holds of all rules:
//! their sections in docs/rules.md, their texts in both languages, their words.

use std::{collections::BTreeSet, fs, path::PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use lendlens_core::{
    knowledge::Knowledge,
    model::{
        AppOp, AppReport, Band, Confidence, Evidence, EvidenceKind, Finding, Gap, GapKind, InstallSource, Inventory,
        Lender, LenderClass, LocalTime, Mode, OpEvent, OpEventKind, Package, PackageName, PackageUser, PermissionFlags,
        PermissionName, Request, RouteReach, RouteState, Severity, Text, TextValue, User, UserId, UserKind, UserReach,
        Verdict,
    },
    rules::{Facts, registry},
};

const READ_CONTACTS: &str = "android.permission.READ_CONTACTS";
const WRITE_CONTACTS: &str = "android.permission.WRITE_CONTACTS";

/// A phone with one app for one user, to be changed by the case.
struct Phone {
    inventory: Inventory,
    app: AppReport,
    now: Option<LocalTime>,
}

impl Phone {
    /// A likely lender by its name, installed from Google Play, that asks for nothing.
    fn new() -> Self {
        let name = PackageName::new("com.example.loan").expect("a name");
        let mut package = Package::new(name);
        package.labels.insert(String::new(), "Example Loan".into());
        package.system = Some(false);
        package.target_sdk = Some(34);
        package.install_source =
            Some(InstallSource { installer: Some("com.android.vending".into()), ..InstallSource::default() });
        let mut state = PackageUser::new(0);
        state.installed = Some(true);
        package.users.push(state);
        let reach = UserReach {
            user: 0,
            installed: Some(true),
            verdict: Verdict::NotRequested,
            reason: Text::new("why-not-requested"),
            routes: Vec::new(),
            other_reach: Vec::new(),
        };
        let app = AppReport::new(&package, lender(LenderClass::Lender, 0.97), vec![reach]);
        let owner = User { id: 0, kind: UserKind::Owner, visible: true, hidden_why: None };
        let inventory = Inventory { users: vec![owner], packages: vec![package], ..Inventory::default() };
        Self { inventory, app, now: LocalTime::new(2026, 11, 24, 12, 0, 0, 0) }
    }

    fn of(change: impl FnOnce(&mut Self)) -> Self {
        let mut phone = Self::new();
        change(&mut phone);
        phone
    }

    fn package(&mut self) -> &mut Package {
        self.inventory.packages.first_mut().expect("one package")
    }

    fn reach(&mut self) -> &mut UserReach {
        self.app.users.first_mut().expect("one user")
    }

    /// The verdict, with READ_CONTACTS in `state`.
    fn contacts(&mut self, verdict: Verdict, state: RouteState) -> &mut RouteReach {
        let reach = self.reach();
        reach.verdict = verdict;
        reach.routes.push(way(READ_CONTACTS, state));
        reach.routes.last_mut().expect("the way just added")
    }

    fn other(&mut self, route: &str, state: RouteState) {
        self.reach().other_reach.push(way(route, state));
    }

    fn installer(&mut self, installer: Option<&str>) {
        self.app.installer = installer.map(Into::into);
        let source = InstallSource { installer: installer.map(Into::into), ..InstallSource::default() };
        self.package().install_source = Some(source);
    }

    fn label(&mut self, label: &str) {
        self.app.label = Some(label.into());
        self.package().labels.insert(String::new(), label.into());
    }

    fn system(&mut self, system: bool) {
        self.app.system = Some(system);
        self.package().system = Some(system);
    }

    fn user(&mut self, id: UserId, kind: UserKind) {
        self.inventory.users = vec![User { id, kind, visible: true, hidden_why: None }];
        self.package().users.first_mut().expect("one state").user = id;
        self.reach().user = id;
    }

    fn ask_for_contacts(&mut self) {
        self.package().requests.push(Request::new(PermissionName::new(READ_CONTACTS)));
    }

    fn findings(&self) -> Vec<Finding> {
        let apps = [self.app.clone()];
        let facts = Facts {
            inventory: &self.inventory,
            knowledge: Knowledge::embedded().expect("the data are whole"),
            apps: &apps,
            now: self.now,
        };
        registry().iter().flat_map(|rule| rule.check(&facts)).collect()
    }

    fn findings_of(&self, rule: &str) -> Vec<Finding> {
        self.findings().into_iter().filter(|finding| finding.rule == rule).collect()
    }

    /// The ids of the rules that speak.
    fn rules(&self) -> Vec<&'static str> {
        self.findings().iter().map(|finding| finding.rule).collect()
    }
}

fn lender(class: LenderClass, probability: f64) -> Lender {
    let band = Band::of(probability);
    let evidence = Evidence {
        kind: EvidenceKind::Label,
        detail: "loan".into(),
        weight: 3.5,
        source: "lexicon, English, 2026-11-23".into(),
    };
    Lender { class, probability, band, is_lender: class.lends() && band == Band::Likely, evidence: vec![evidence] }
}

fn way(route: &str, state: RouteState) -> RouteReach {
    RouteReach {
        route: route.into(),
        requested: (state != RouteState::Unknown).then_some(state != RouteState::NotRequested),
        state,
        flags: PermissionFlags::default(),
        app_op: None,
        last_access: None,
        last_reject: None,
        why: Text::new("why-granted"),
    }
}

fn last_access() -> Option<LocalTime> {
    LocalTime::new(2026, 11, 20, 18, 5, 34, 325)
}

type Change = fn(&mut Phone);

/// One rule: what makes it speak, something close that does not, and one fact of the hit that changes its answer.
struct Row {
    rule: &'static str,
    severity: Severity,
    hit: Change,
    miss: Change,
    mutation: Change,
}

const ROWS: [Row; 20] = [
    Row {
        rule: "lender-used-contacts",
        severity: Severity::Critical,
        hit: |phone| phone.contacts(Verdict::Blocked, RouteState::DeniedForGood).last_access = last_access(),
        // Refused every time.
        miss: |phone| phone.contacts(Verdict::Blocked, RouteState::DeniedForGood).last_reject = last_access(),
        mutation: |phone| phone.reach().routes[0].last_access = None,
    },
    Row {
        rule: "lender-reads-contacts",
        severity: Severity::Critical,
        hit: |phone| _ = phone.contacts(Verdict::CanRead, RouteState::Granted),
        miss: |phone| _ = phone.contacts(Verdict::Blocked, RouteState::GrantedButBlocked),
        mutation: |phone| phone.app.lender = lender(LenderClass::LoanCalculator, 0.05),
    },
    Row {
        rule: "lender-can-obtain-contacts-silently",
        severity: Severity::High,
        hit: |phone| {
            phone.contacts(Verdict::CanObtainSilently, RouteState::Denied);
            phone.reach().routes.push(way(WRITE_CONTACTS, RouteState::Granted));
        },
        miss: |phone| phone.reach().verdict = Verdict::WriteOnly,
        mutation: |phone| phone.reach().verdict = Verdict::MayAsk,
    },
    Row {
        rule: "lender-requests-contacts",
        severity: Severity::High,
        hit: |phone| {
            phone.contacts(Verdict::Requested, RouteState::Requested);
            phone.reach().installed = None;
        },
        miss: |phone| phone.reach().verdict = Verdict::AccountsOnly,
        mutation: |phone| phone.reach().installed = Some(false),
    },
    Row {
        rule: "lender-granted-at-install",
        severity: Severity::High,
        hit: |phone| {
            phone.app.target_sdk = Some(22);
            phone.contacts(Verdict::CanRead, RouteState::GrantedAtInstall);
        },
        // Shut by its app-op: nothing flows.
        miss: |phone| _ = phone.contacts(Verdict::Blocked, RouteState::GrantedButBlocked),
        mutation: |phone| phone.reach().routes[0].state = RouteState::Granted,
    },
    Row {
        rule: "preinstalled-lender-granted-by-default",
        severity: Severity::High,
        hit: |phone| {
            phone.system(true);
            phone.contacts(Verdict::CanRead, RouteState::GrantedFixed).flags =
                PermissionFlags::GRANTED_BY_DEFAULT | PermissionFlags::SYSTEM_FIXED;
        },
        // The default dialler of Android 9 and older, installed by a person.
        miss: |phone| _ = phone.contacts(Verdict::CanRead, RouteState::GrantedByDefault),
        mutation: |phone| phone.reach().routes[0].flags = PermissionFlags::SYSTEM_FIXED,
    },
    Row {
        rule: "lender-reads-call-log",
        severity: Severity::High,
        hit: |phone| phone.other("android.permission.READ_CALL_LOG", RouteState::Granted),
        miss: |phone| phone.other("android.permission.WRITE_CALL_LOG", RouteState::Granted),
        mutation: |phone| phone.reach().other_reach[0].state = RouteState::GrantedButBlocked,
    },
    Row {
        rule: "lender-reads-sms",
        severity: Severity::High,
        hit: |phone| phone.other("android.permission.RECEIVE_SMS", RouteState::GrantedOnce),
        miss: |phone| phone.other("android.permission.READ_PHONE_STATE", RouteState::Granted),
        mutation: |phone| phone.reach().other_reach[0].state = RouteState::AskEveryTime,
    },
    Row {
        rule: "lender-sees-screen-or-notifications",
        severity: Severity::High,
        hit: |phone| phone.other("notification-listener", RouteState::Granted),
        miss: |phone| phone.other("device-admin", RouteState::Granted),
        mutation: |phone| phone.reach().other_reach[0].state = RouteState::NotAsked,
    },
    Row {
        rule: "lender-may-ask-for-contacts",
        severity: Severity::Medium,
        hit: |phone| _ = phone.contacts(Verdict::MayAsk, RouteState::Denied),
        miss: |phone| _ = phone.contacts(Verdict::Blocked, RouteState::DeniedForGood),
        mutation: |phone| phone.reach().routes[0].last_access = last_access(),
    },
    Row {
        rule: "possible-lender-reads-contacts",
        severity: Severity::Medium,
        hit: |phone| {
            phone.app.lender = lender(LenderClass::Lender, 0.6);
            phone.contacts(Verdict::CanRead, RouteState::Granted);
        },
        miss: |phone| {
            phone.app.lender = lender(LenderClass::Lender, 0.4);
            phone.contacts(Verdict::CanRead, RouteState::Granted);
        },
        mutation: |phone| phone.reach().verdict = Verdict::Blocked,
    },
    Row {
        rule: "lender-in-clone-or-work-profile",
        severity: Severity::Medium,
        hit: |phone| phone.user(999, UserKind::Clone),
        miss: |phone| phone.user(10, UserKind::Secondary),
        mutation: |phone| phone.inventory.users[0].kind = UserKind::Owner,
    },
    Row {
        rule: "lender-lists-apps",
        severity: Severity::Medium,
        hit: |phone| phone.other("com.android.permission.GET_INSTALLED_APPS", RouteState::Granted),
        miss: |phone| phone.other("android.permission.READ_EXTERNAL_STORAGE", RouteState::Granted),
        mutation: |phone| phone.reach().other_reach[0].state = RouteState::Denied,
    },
    Row {
        rule: "lender-outside-a-store",
        severity: Severity::Medium,
        hit: |phone| phone.installer(Some("com.android.chrome")),
        // No source says who installed it.
        miss: |phone| phone.package().install_source = None,
        mutation: |phone| phone.installer(Some("com.xiaomi.market")),
    },
    Row {
        rule: "lending-feature-reads-contacts",
        severity: Severity::Medium,
        hit: |phone| {
            phone.app.lender = lender(LenderClass::LendingFeature, 0.1);
            phone.contacts(Verdict::CanRead, RouteState::Granted);
        },
        miss: |phone| {
            phone.app.lender = lender(LenderClass::LendingFeature, 0.1);
            phone.contacts(Verdict::MayAsk, RouteState::NotAsked);
        },
        mutation: |phone| phone.app.lender.class = LenderClass::None,
    },
    Row {
        rule: "store-rule-lender-contacts",
        severity: Severity::Medium,
        hit: Phone::ask_for_contacts,
        // Last updated before the policy came into force.
        miss: |phone| {
            phone.ask_for_contacts();
            phone.package().last_updated = LocalTime::new(2023, 5, 30, 23, 59, 59, 0);
        },
        mutation: |phone| phone.installer(Some("com.huawei.appmarket")),
    },
    Row {
        rule: "necessary-information-cn",
        severity: Severity::Medium,
        hit: |phone| {
            phone.label("随心借款");
            phone.ask_for_contacts();
        },
        miss: |phone| {
            phone.label("信用貸款");
            phone.ask_for_contacts();
        },
        mutation: |phone| phone.package().requests.clear(),
    },
    Row {
        rule: "app-reads-contacts",
        severity: Severity::Info,
        hit: |phone| {
            phone.app.lender = lender(LenderClass::None, 0.01);
            phone.contacts(Verdict::CanRead, RouteState::Granted);
        },
        miss: |phone| _ = phone.contacts(Verdict::CanRead, RouteState::Granted),
        mutation: |phone| phone.reach().verdict = Verdict::CanObtainSilently,
    },
    Row {
        rule: "unreadable-app",
        severity: Severity::Info,
        hit: |phone| phone.reach().verdict = Verdict::Unknown,
        miss: |phone| phone.reach().verdict = Verdict::NotInstalled,
        mutation: |phone| phone.reach().verdict = Verdict::NotRequested,
    },
    Row {
        rule: "incomplete-audit",
        severity: Severity::Info,
        hit: |phone| phone.inventory.gaps = vec![Gap::new(GapKind::CutOff, "line 12"), Gap::new(GapKind::Empty, "")],
        miss: |_| {},
        mutation: |phone| phone.inventory.gaps.clear(),
    },
];

#[test]
fn every_rule_hits_misses_and_falls_silent_when_one_fact_changes() {
    for Row { rule, severity, hit, miss, mutation } in &ROWS {
        let mut phone = Phone::of(hit);
        let found = phone.findings_of(rule);
        assert_eq!(found.len(), 1, "{rule}: hit");
        assert!(found.iter().all(|finding| finding.severity == *severity), "{rule}: severity");
        mutation(&mut phone);
        assert!(phone.findings_of(rule).is_empty(), "{rule}: mutation");
        assert!(Phone::of(miss).findings_of(rule).is_empty(), "{rule}: miss");
    }
}

#[test]
fn every_rule_of_the_registry_has_a_row() {
    let registered: Vec<&str> = registry().iter().map(|rule| rule.meta().id).collect();
    let rows: Vec<&str> = ROWS.iter().map(|row| row.rule).collect();
    assert_eq!(registered, rows);
}

#[test]
fn an_app_that_asks_for_nothing_is_no_finding() {
    assert_eq!(Phone::new().rules(), [""; 0]);
}

#[test]
fn exactly_one_rule_tells_how_a_lender_stands_to_the_contacts() {
    let standing: BTreeSet<&str> = [
        "lender-used-contacts",
        "lender-reads-contacts",
        "lender-can-obtain-contacts-silently",
        "lender-requests-contacts",
        "lender-may-ask-for-contacts",
    ]
    .into();
    for verdict in Verdict::ALL {
        for last_access in [None, last_access()] {
            let phone = Phone::of(|phone| {
                phone.contacts(verdict, RouteState::Unknown).last_access = last_access;
            });
            let speaking: Vec<&str> = phone.rules().into_iter().filter(|rule| standing.contains(rule)).collect();
            let expected = match (verdict, last_access) {
                (Verdict::NotInstalled, _) => None,
                (_, Some(_)) => Some("lender-used-contacts"),
                (Verdict::CanRead, None) => Some("lender-reads-contacts"),
                (Verdict::CanObtainSilently, None) => Some("lender-can-obtain-contacts-silently"),
                (Verdict::Requested, None) => Some("lender-requests-contacts"),
                (Verdict::MayAsk, None) => Some("lender-may-ask-for-contacts"),
                _ => None,
            };
            assert_eq!(speaking, expected.into_iter().collect::<Vec<_>>(), "{verdict:?}, {last_access:?}");
        }
    }
}

#[test]
fn a_class_that_reads_contacts_is_told_by_one_rule() {
    for (class, probability, expected) in [
        (LenderClass::Lender, 0.97, "lender-reads-contacts"),
        (LenderClass::LoanMarketplace, 0.97, "lender-reads-contacts"),
        (LenderClass::LoanMarketplace, 0.6, "possible-lender-reads-contacts"),
        (LenderClass::LendingFeature, 0.6, "lending-feature-reads-contacts"),
        (LenderClass::LoanCalculator, 0.2, "app-reads-contacts"),
        (LenderClass::LoanGuide, 0.2, "app-reads-contacts"),
        (LenderClass::None, 0.0, "app-reads-contacts"),
    ] {
        let phone = Phone::of(|phone| {
            phone.app.lender = lender(class, probability);
            phone.contacts(Verdict::CanRead, RouteState::Granted).requested = None;
        });
        assert_eq!(phone.rules(), [expected], "{class:?}");
    }
}

#[test]
fn a_use_that_lies_behind_is_told_together_with_what_is_shut_now() {
    let phone = Phone::of(ROWS[0].hit);
    let [finding] = &phone.findings_of("lender-used-contacts")[..] else { panic!("one finding") };
    let english = Language::read("en");
    let message = english.text(&finding.message);
    assert!(message.contains("2026-11-20T18:05:34.325"), "{message}");
    assert!(message.contains("cannot read the contacts now"), "{message}");
    let evidence: Vec<String> = finding.evidence.iter().map(|text| english.text(text)).collect();
    assert!(evidence.iter().any(|fact| fact.contains("3 days before the audit")), "{evidence:?}");
    assert!(finding.remediation.iter().all(|step| step.action != "revoke"), "nothing is left to revoke");
    assert!(finding.remediation.iter().any(|step| step.action == "warn-contacts"));
}

#[test]
fn a_source_that_tells_only_how_long_ago_is_heard_too() {
    let phone = Phone::of(|phone| {
        phone.contacts(Verdict::Unknown, RouteState::Unknown);
        let mut op = AppOp::new("READ_CONTACTS");
        op.package_mode = Some(Mode::Allow);
        op.events.push(OpEvent {
            kind: OpEventKind::Access,
            at: None,
            ago_ms: Some(2 * 3_600_000),
            uid_state: Some("bg".into()),
            flag: None,
            duration_ms: None,
            attribution: None,
            proxy: None,
        });
        phone.package().users[0].app_ops.push(op);
    });
    let [finding] = &phone.findings_of("lender-used-contacts")[..] else { panic!("one finding") };
    let evidence: Vec<&str> = finding.evidence.iter().map(|text| text.id).collect();
    assert!(evidence.contains(&"evidence-access-ago-hours"), "{evidence:?}");
    assert!(evidence.contains(&"evidence-access-in-background"), "{evidence:?}");
}

#[test]
fn all_of_the_group_is_turned_off_for_the_right_user_and_read_back() {
    let phone = Phone::of(|phone| {
        phone.user(999, UserKind::Clone);
        phone.contacts(Verdict::CanRead, RouteState::Granted);
        phone.reach().routes.push(way(WRITE_CONTACTS, RouteState::Granted));
    });
    let [finding] = &phone.findings_of("lender-reads-contacts")[..] else { panic!("one finding") };
    assert_eq!(finding.remediation.first().map(|step| step.action), Some("keep-evidence"));
    let commands: Vec<&str> = finding.remediation.iter().filter_map(|step| step.command.as_deref()).collect();
    assert_eq!(
        commands,
        [
            "adb shell pm revoke --user 999 com.example.loan android.permission.READ_CONTACTS",
            "adb shell pm set-permission-flags --user 999 com.example.loan android.permission.READ_CONTACTS user-fixed",
            "adb shell pm revoke --user 999 com.example.loan android.permission.WRITE_CONTACTS",
            "adb shell pm set-permission-flags --user 999 com.example.loan android.permission.WRITE_CONTACTS user-fixed",
            "adb shell dumpsys package com.example.loan",
            "adb shell pm uninstall --user 999 com.example.loan",
        ]
    );
}

#[test]
fn a_fixed_grant_of_a_preinstalled_app_is_not_revoked_but_the_app_switched_off() {
    let phone = Phone::of(ROWS[5].hit);
    let [finding] = &phone.findings_of("preinstalled-lender-granted-by-default")[..] else { panic!("one finding") };
    let commands: Vec<&str> = finding.remediation.iter().filter_map(|step| step.command.as_deref()).collect();
    assert_eq!(commands, ["adb shell pm disable-user --user 0 com.example.loan"]);
}

#[test]
fn a_role_is_taken_back_and_what_comes_with_the_installation_is_not_revoked() {
    let phone = Phone::of(|phone| {
        phone.other("role.dialer", RouteState::GrantedByRole);
        phone.other("android.permission.QUERY_ALL_PACKAGES", RouteState::Granted);
    });
    let commands = |rule: &str| -> Vec<String> {
        let steps = phone.findings_of(rule).into_iter().flat_map(|finding| finding.remediation);
        steps.filter_map(|step| step.command).collect()
    };
    assert!(commands("lender-reads-call-log").contains(
        &"adb shell cmd role remove-role-holder --user 0 android.app.role.DIALER com.example.loan".to_owned()
    ));
    assert_eq!(commands("lender-lists-apps"), ["adb shell pm uninstall --user 0 com.example.loan"]);
}

#[test]
fn a_lender_of_two_users_is_one_finding_about_where_it_came_from() {
    let phone = Phone::of(|phone| {
        phone.installer(None);
        let mut second = phone.app.users[0].clone();
        second.user = 10;
        phone.app.users.push(second);
    });
    let found = phone.findings_of("lender-outside-a-store");
    assert_eq!(found.len(), 1);
    assert_eq!(found.first().map(|finding| finding.user), Some(None));
}

#[test]
fn where_an_app_came_from_is_said_in_words() {
    for (installer, id) in [
        (None, "evidence-installer-none"),
        (Some("com.google.android.packageinstaller"), "evidence-installer-file"),
        (Some("com.android.shell"), "evidence-installer-shell"),
        (Some("com.sec.android.app.sbrowser"), "evidence-installer-browser"),
        (Some("com.sec.android.app.myfiles"), "evidence-installer-file-manager"),
        (Some("com.example.market"), "evidence-installer-other"),
    ] {
        let phone = Phone::of(|phone| phone.installer(installer));
        let found = phone.findings_of("lender-outside-a-store");
        assert_eq!(found.first().and_then(|finding| finding.evidence.first()).map(|text| text.id), Some(id));
    }
}

#[test]
fn a_part_of_the_system_and_one_that_may_be_are_never_outside_a_store() {
    for system in [Some(true), None] {
        let phone = Phone::of(|phone| {
            phone.installer(None);
            phone.app.system = system;
        });
        assert!(phone.findings_of("lender-outside-a-store").is_empty(), "{system:?}");
    }
}

#[test]
fn a_request_that_ended_before_this_android_does_not_count_for_the_store() {
    for (max_sdk, api_level, expected) in
        [(Some(22), Some(34), 0), (Some(22), None, 0), (Some(34), Some(34), 1), (None, None, 1)]
    {
        let phone = Phone::of(|phone| {
            phone.ask_for_contacts();
            phone.package().requests[0].max_sdk = max_sdk;
            phone.inventory.device.api_level = api_level;
        });
        assert_eq!(phone.findings_of("store-rule-lender-contacts").len(), expected, "{max_sdk:?}, {api_level:?}");
    }
}

#[test]
fn the_two_rule_books_are_cited_and_the_chinese_name_alone_is_no_high_confidence() {
    let phone = Phone::of(|phone| {
        phone.label("随心借款");
        phone.ask_for_contacts();
        phone.app.lender.evidence[0].kind = EvidenceKind::User;
    });
    for (rule, confidence) in
        [("store-rule-lender-contacts", Confidence::High), ("necessary-information-cn", Confidence::Medium)]
    {
        let found = phone.findings_of(rule);
        let [finding] = &found[..] else { panic!("one finding of {rule}") };
        assert_eq!(finding.confidence, confidence, "{rule}");
        assert!(!finding.citations.is_empty(), "{rule}");
    }
}

#[test]
fn a_marketplace_is_no_network_lending_app() {
    let phone = Phone::of(|phone| {
        phone.label("随心借款");
        phone.ask_for_contacts();
        phone.app.lender.class = LenderClass::LoanMarketplace;
    });
    assert!(phone.findings_of("necessary-information-cn").is_empty());
}

#[test]
fn confidence_follows_the_reason_for_the_class() {
    let confidence = |change: Change| {
        let phone = Phone::of(|phone| {
            phone.contacts(Verdict::CanRead, RouteState::Granted);
            change(phone);
        });
        phone.findings().first().map(|finding| finding.confidence)
    };
    assert_eq!(confidence(|_| {}), Some(Confidence::Medium), "a name");
    assert_eq!(confidence(|phone| phone.app.lender.evidence.clear()), Some(Confidence::Low), "no reason");
    assert_eq!(confidence(|phone| phone.app.lender = lender(LenderClass::Lender, 0.6)), Some(Confidence::Low));
    let said_so: Change = |phone| phone.app.lender.evidence[0].kind = EvidenceKind::User;
    assert_eq!(confidence(said_so), Some(Confidence::High), "the person said so");
    let brand_only: Change = |phone| phone.app.lender.evidence[0].kind = EvidenceKind::Catalog;
    assert_eq!(confidence(brand_only), Some(Confidence::Medium), "a list of brands, not of this package");
    let other_app: Change = |phone| phone.app.lender = lender(LenderClass::None, 0.0);
    assert_eq!(confidence(other_app), Some(Confidence::High), "no class is claimed");
}

#[test]
fn every_rule_has_its_section_in_the_docs_in_the_same_order() {
    let docs = fs::read_to_string(root().join("docs/rules.md")).expect("docs/rules.md");
    let (_, sections) = docs.split_once("\n# The rules\n").expect("the part with the rules");
    let mut ids = Vec::new();
    for section in sections.split("\n## ").skip(1) {
        let (id, text) = section.split_once('\n').expect("a heading");
        let meta = registry().iter().map(|rule| rule.meta()).find(|meta| meta.id == id).expect("a rule of that id");
        let line = format!("Severity: {} · since {}", meta.severity.as_str(), meta.since);
        assert!(text.lines().any(|found| found == line), "{id}: {line}");
        for part in ["**Looks at:**", "**Why it matters:**", "**False alarms:**", "**What to do:**", "**Sources:**"] {
            assert_eq!(text.matches(part).count(), 1, "{id}: {part}");
        }
        ids.push(id);
    }
    let registered: Vec<&str> = registry().iter().map(|rule| rule.meta().id).collect();
    assert_eq!(ids, registered);
}

#[test]
fn every_rule_has_its_four_texts_in_both_languages() {
    for tag in LANGUAGES {
        let language = Language::read(tag);
        for meta in registry().iter().map(|rule| rule.meta()) {
            for id in [meta.title, meta.why, meta.false_alarm] {
                // These stand without a finding in `explain`: no place to fill.
                assert!(!language.text(&Text::new(id)).is_empty(), "{tag}: {id}");
            }
            assert!(language.bundle.has_message(meta.message), "{tag}: {}", meta.message);
            for (text, part) in
                [(meta.title, "title"), (meta.message, "message"), (meta.why, "why"), (meta.false_alarm, "false-alarm")]
            {
                assert_eq!(text, format!("rule-{}-{part}", meta.id));
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_messages_and_no_message_twice() {
    for file in ["rules.ftl", "remediation.ftl"] {
        let [english, chinese] = LANGUAGES.map(|tag| ids(&read(tag, file)));
        assert_eq!(english, chinese, "{file}");
        assert_eq!(english.len(), english.iter().collect::<BTreeSet<_>>().len(), "{file}");
    }
}

#[test]
fn every_sentence_of_every_hit_is_there_in_both_languages_with_all_places_filled() {
    for tag in LANGUAGES {
        let language = Language::read(tag);
        for row in &ROWS {
            for finding in Phone::of(row.hit).findings() {
                let steps = finding.remediation.iter().map(|step| &step.text);
                for text in [&finding.title, &finding.message].into_iter().chain(&finding.evidence).chain(steps) {
                    let shown = language.text(text);
                    assert!(!shown.contains(['{', '}', '$']), "{tag}: {shown}");
                }
                assert!(!finding.evidence.is_empty(), "{}: no evidence", row.rule);
                assert!(!finding.remediation.is_empty(), "{}: nothing to do", row.rule);
            }
        }
    }
}

#[test]
fn every_message_is_used_by_the_code() {
    let code: String = ["rules", "remediation"].into_iter().map(|module| sources(module)).collect();
    for file in ["rules.ftl", "remediation.ftl"] {
        for id in ids(&read("en", file)) {
            let is_of_meta = registry()
                .iter()
                .map(|rule| rule.meta())
                .any(|meta| [meta.title, meta.message, meta.why, meta.false_alarm].contains(&id.as_str()));
            assert!(is_of_meta || code.contains(&format!("\"{id}\"")), "{file}: nobody says {id}");
        }
    }
}

#[test]
fn no_message_accuses() {
    const FORBIDDEN: [&str; 32] = [
        "fraud",
        "scam",
        "illegal",
        "predator",
        "unlawful",
        "criminal",
        "malicious",
        "malware",
        "thief",
        "steal",
        "stole",
        "extort",
        "shark",
        "rogue",
        "abus",
        "victim",
        "诈骗",
        "欺诈",
        "骗",
        "非法",
        "违法",
        "套路贷",
        "高利贷",
        "黑网贷",
        "流氓",
        "恶意",
        "窃取",
        "盗",
        "敲诈",
        "勒索",
        "犯罪",
        "受害",
    ];
    for tag in LANGUAGES {
        for file in ["rules.ftl", "remediation.ftl"] {
            let text = read(tag, file).to_lowercase();
            for word in FORBIDDEN {
                assert!(!text.contains(word), "{tag}/{file}: {word}");
            }
        }
    }
}

const LANGUAGES: [&str; 2] = ["en", "zh-Hans"];

/// The messages of one language; formatting fails the test where a message is missing or a place is not filled.
struct Language {
    bundle: FluentBundle<FluentResource>,
}

impl Language {
    fn read(tag: &str) -> Self {
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a language tag")]);
        bundle.set_use_isolating(false);
        for file in ["reach.ftl", "rules.ftl", "remediation.ftl"] {
            let resource = FluentResource::try_new(read(tag, file)).expect("Fluent without mistakes");
            bundle.add_resource(resource).expect("no message twice");
        }
        Self { bundle }
    }

    fn text(&self, text: &Text) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &text.args {
            match value {
                TextValue::Str(text) => args.set(*name, text.as_str()),
                TextValue::Number(number) => args.set(*name, *number),
                TextValue::Time(time) => args.set(*name, time.to_string()),
                TextValue::Message(id) => args.set(*name, FluentValue::from(self.text(&Text::new(id)))),
            }
        }
        let message = self.bundle.get_message(text.id).unwrap_or_else(|| panic!("no message {}", text.id));
        let mut errors = Vec::new();
        let pattern = message.value().unwrap_or_else(|| panic!("{} says nothing", text.id));
        let shown = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{}: {errors:?}", text.id);
        shown
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(tag: &str, file: &str) -> String {
    let path = root().join("rust-core/data/messages").join(tag).join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The ids of the messages of a file, in order.
fn ids(fluent: &str) -> Vec<String> {
    let heads = fluent.lines().filter_map(|line| line.split_once(" ="));
    heads.map(|(id, _)| id).filter(|id| !id.starts_with([' ', '#'])).map(Into::into).collect()
}

fn sources(module: &str) -> String {
    let folder = root().join("rust-core/src").join(module);
    let files = fs::read_dir(&folder).expect("the module's folder");
    files.map(|file| fs::read_to_string(file.expect("a file").path()).expect("its text")).collect()
}
