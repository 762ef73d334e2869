//! A phone with one app, and for each rule a row: a hit, a miss, and one fact of the hit changed.

use lendlens_core::{
    knowledge::Knowledge,
    model::{
        Anomaly, AnomalyKind, AppReport, Band, Effect, Evidence, EvidenceKind, Finding, Gap, GapKind, InstallSource,
        Inventory, Lender, LenderClass, LocalTime, Package, PackageName, PackageUser, Part, PermissionFlags,
        PermissionName, Request, RouteReach, RouteState, Severity, Text, User, UserId, UserKind, UserReach, Verdict,
    },
    rules::{Facts, registry},
};

/// The permission in question.
pub const READ_CONTACTS: &str = "android.permission.READ_CONTACTS";
/// Another one of its group.
pub const WRITE_CONTACTS: &str = "android.permission.WRITE_CONTACTS";

/// A phone with one app for one user, to be changed by the case.
pub struct Phone {
    /// What the sources say.
    pub inventory: Inventory,
    /// What reach and classify say.
    pub app: AppReport,
    /// The time of the audit.
    pub now: Option<LocalTime>,
}

impl Default for Phone {
    /// A likely lender by its name, installed from Google Play, that asks for nothing.
    fn default() -> Self {
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
}

impl Phone {
    /// The phone after one change.
    pub fn of(change: impl FnOnce(&mut Self)) -> Self {
        let mut phone = Self::default();
        change(&mut phone);
        phone
    }

    /// The package.
    pub fn package(&mut self) -> &mut Package {
        self.inventory.packages.first_mut().expect("one package")
    }

    /// Its reach.
    pub fn reach(&mut self) -> &mut UserReach {
        self.app.users.first_mut().expect("one user")
    }

    /// The verdict, with READ_CONTACTS in `state`.
    pub fn contacts(&mut self, verdict: Verdict, state: RouteState) -> &mut RouteReach {
        let reach = self.reach();
        reach.verdict = verdict;
        reach.routes.push(way(READ_CONTACTS, state));
        reach.routes.last_mut().expect("the way just added")
    }

    /// The same, and nothing more to say about it.
    pub fn stand(&mut self, verdict: Verdict, state: RouteState) {
        self.contacts(verdict, state);
    }

    /// Another way beside the contacts.
    pub fn other(&mut self, route: &str, state: RouteState) {
        self.reach().other_reach.push(way(route, state));
    }

    /// Who installed it.
    pub fn installer(&mut self, installer: Option<&str>) {
        self.app.installer = installer.map(Into::into);
        let source = InstallSource { installer: installer.map(Into::into), ..InstallSource::default() };
        self.package().install_source = Some(source);
    }

    /// Something odd in its file.
    pub fn anomaly(&mut self, effect: Effect) {
        self.package().anomalies.push(Anomaly {
            file: "loan.apk".into(),
            part: Part::Zip,
            kind: AnomalyKind::SizeMismatch,
            effect,
            offset: Some(1234),
            detail: "classes.dex".into(),
        });
    }

    /// Its name for people.
    pub fn label(&mut self, label: &str) {
        self.app.label = Some(label.into());
        self.package().labels.insert(String::new(), label.into());
    }

    /// Makes it the app that a public list names for `market` alone.
    pub fn list_for(&mut self, market: &str) {
        let catalog = &Knowledge::embedded().expect("the data are whole").lenders;
        let entry = catalog.iter().find(|entry| {
            entry.class == LenderClass::Lender && entry.markets.iter().eq([market]) && !entry.packages.is_empty()
        });
        let package = entry.and_then(|entry| entry.packages.iter().next()).map(PackageName::new);
        let package = package.expect("a listed lender of that market").expect("a name");
        self.package().name = package.clone();
        self.app.package = package;
        self.app.lender.evidence[0].kind = EvidenceKind::Catalog;
    }

    /// Part of the system image or not.
    pub fn system(&mut self, system: bool) {
        self.app.system = Some(system);
        self.package().system = Some(system);
    }

    /// Moves the app into another user.
    pub fn user(&mut self, id: UserId, kind: UserKind) {
        self.inventory.users = vec![User { id, kind, visible: true, hidden_why: None }];
        self.package().users.first_mut().expect("one state").user = id;
        self.reach().user = id;
    }

    /// Its manifest asks for the contacts.
    pub fn ask_for_contacts(&mut self) {
        self.package().requests.push(Request::new(PermissionName::new(READ_CONTACTS)));
    }

    /// What the rules find.
    pub fn findings(&self) -> Vec<Finding> {
        let apps = [self.app.clone()];
        let facts = Facts {
            inventory: &self.inventory,
            knowledge: Knowledge::embedded().expect("the data are whole"),
            apps: &apps,
            gaps: &self.inventory.gaps,
            now: self.now,
        };
        registry().iter().flat_map(|rule| rule.check(&facts)).collect()
    }

    /// What one rule finds.
    pub fn findings_of(&self, rule: &str) -> Vec<Finding> {
        self.findings().into_iter().filter(|finding| finding.rule == rule).collect()
    }

    /// The ids of the rules that speak.
    pub fn rules(&self) -> Vec<&'static str> {
        self.findings().iter().map(|finding| finding.rule).collect()
    }
}

/// A class with its probability, and a name as the reason.
pub fn lender(class: LenderClass, probability: f64) -> Lender {
    let band = Band::of(probability);
    let evidence = Evidence {
        kind: EvidenceKind::Label,
        detail: "loan".into(),
        weight: 3.5,
        source: "lexicon, English, 2026-11-23".into(),
    };
    Lender { class, probability, band, is_lender: class.lends() && band == Band::Likely, evidence: vec![evidence] }
}

/// A way in a state.
pub fn way(route: &str, state: RouteState) -> RouteReach {
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

/// Some time before the audit.
pub fn last_access() -> Option<LocalTime> {
    LocalTime::new(2026, 11, 20, 18, 5, 34, 325)
}

/// A change of the phone.
pub type Change = fn(&mut Phone);

/// One rule: what makes it speak, something close that does not, and one fact of the hit that changes its answer.
pub struct Row {
    /// The rule.
    pub rule: &'static str,
    /// How grave it has to be.
    pub severity: Severity,
    /// Makes it speak.
    pub hit: Change,
    /// Looks close, but is none.
    pub miss: Change,
    /// Changes one fact of the hit, and the rule falls silent.
    pub mutation: Change,
}

/// One row for each rule, in the order of the registry.
pub const ROWS: [Row; 21] = [
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
        hit: |phone| phone.stand(Verdict::CanRead, RouteState::Granted),
        miss: |phone| phone.stand(Verdict::Blocked, RouteState::GrantedButBlocked),
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
        miss: |phone| phone.stand(Verdict::Blocked, RouteState::GrantedButBlocked),
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
        miss: |phone| phone.stand(Verdict::CanRead, RouteState::GrantedByDefault),
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
        hit: |phone| phone.stand(Verdict::MayAsk, RouteState::Denied),
        miss: |phone| phone.stand(Verdict::Blocked, RouteState::DeniedForGood),
        mutation: |phone| phone.reach().verdict = Verdict::NotRequested,
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
        rule: "apk-tampering",
        severity: Severity::Medium,
        hit: |phone| phone.anomaly(Effect::Misleads),
        // Careless build tools, and what kept us from reading.
        miss: |phone| {
            phone.anomaly(Effect::Harmless);
            phone.anomaly(Effect::Hides);
        },
        mutation: |phone| phone.package().anomalies[0].effect = Effect::Harmless,
    },
    Row {
        rule: "app-reads-contacts",
        severity: Severity::Info,
        hit: |phone| {
            phone.app.lender = lender(LenderClass::None, 0.01);
            phone.contacts(Verdict::CanRead, RouteState::Granted);
        },
        miss: |phone| phone.stand(Verdict::CanRead, RouteState::Granted),
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
