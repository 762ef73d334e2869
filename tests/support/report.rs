//! A report made by hand, with something in every place that a report has, some of it hostile.

use lendlens_core::model::{
    AppReport, Band, Citation, Confidence, Device, Evidence, EvidenceKind, Finding, Gap, GapKind, Lender, LenderClass,
    LocalTime, Mode, Package, PackageName, PermissionFlags, Reliability, Report, RouteReach, RouteState, Severity,
    Source, SourceKind, Step, Summary, SuppressedFinding, Text, User, UserKind, UserReach, Verdict,
};

/// A label that attacks every renderer at once.
pub const HOSTILE: &str = "Evil\u{1b}[2J\u{202e}naol\u{200b}\r\n# [x](http://evil.example)|<b>`";

/// The time of the audit.
pub fn now() -> Option<LocalTime> {
    LocalTime::new(2026, 11, 24, 12, 0, 0, 0)
}

fn package(name: &str) -> PackageName {
    PackageName::new(name).expect("a package name")
}

/// A class with one piece of evidence from a list and one from the name.
pub fn lender(class: LenderClass, probability: f64) -> Lender {
    let band = Band::of(probability);
    let evidence = vec![
        Evidence {
            kind: EvidenceKind::Label,
            detail: "loan".into(),
            weight: 2.5,
            source: "lexicon en, counted".into(),
        },
        Evidence {
            kind: EvidenceKind::Catalog,
            detail: "Example Cash".into(),
            weight: 6.0,
            source: "list of the example regulator, 2025-03-01".into(),
        },
        Evidence {
            kind: EvidenceKind::Context,
            detail: "no android.permission.INTERNET".into(),
            weight: -1.5,
            source: String::new(),
        },
    ];
    Lender { class, probability, band, is_lender: class.lends() && band == Band::Likely, evidence }
}

/// A way in a state, with a time of use when there was one.
pub fn route(id: &str, state: RouteState, last_access: Option<LocalTime>) -> RouteReach {
    RouteReach {
        route: id.into(),
        requested: Some(true),
        state,
        flags: PermissionFlags::USER_SET | PermissionFlags::USER_SENSITIVE_WHEN_GRANTED,
        app_op: Some(Mode::Allow),
        last_access,
        last_reject: None,
        why: Text::new("report-verdict-can-read"),
    }
}

/// The reach of one user.
pub fn reach(user: u32, verdict: Verdict, reason: &'static str) -> UserReach {
    let used = LocalTime::new(2026, 11, 20, 18, 5, 34, 325).filter(|_| verdict == Verdict::CanRead && user == 0);
    let state = if verdict == Verdict::CanRead { RouteState::Granted } else { RouteState::Denied };
    UserReach {
        user,
        installed: Some(verdict != Verdict::NotInstalled),
        verdict,
        reason: Text::new(reason),
        routes: vec![route("android.permission.READ_CONTACTS", state, used)],
        other_reach: vec![
            route("android.permission.READ_CALL_LOG", RouteState::Granted, None),
            route("android.permission.READ_SMS", RouteState::DeniedForGood, None),
            route("com.example.UNNAMED_WAY", RouteState::Unknown, None),
            RouteReach { requested: None, ..route("com.example.UNSEEN_WAY", RouteState::Unknown, None) },
        ],
    }
}

/// An app with a label.
pub fn app(name: &str, label: Option<&str>, lender: Lender, users: Vec<UserReach>) -> AppReport {
    let mut package = Package::new(package(name));
    package.target_sdk = Some(34);
    package.first_installed = LocalTime::new(2026, 3, 3, 9, 0, 0, 0);
    package.labels = label.map(|label| (String::new(), label.to_owned())).into_iter().collect();
    let states = users.iter().map(|reach| lendlens_core::model::PackageUser::new(reach.user));
    package.users = states.collect();
    AppReport::new(&package, lender, users)
}

/// A finding about an app.
pub fn finding(rule: &'static str, severity: Severity, about: &str, user: u32) -> Finding {
    Finding {
        rule,
        severity,
        confidence: Confidence::High,
        package: Some(package(about)),
        user: Some(user),
        title: Text::new("rule-lender-reads-contacts-title"),
        message: Text::new("report-answer-lenders").with("count", 1u32),
        evidence: vec![Text::new("report-used").with("time", now().expect("a time"))],
        citations: vec![Citation {
            title: "Example rule on necessary information".into(),
            url: "https://example.org/rule".into(),
            date: "2021-05-01".into(),
            checked: "2026-11-23".into(),
            reliability: Reliability::OwnText,
        }],
        remediation: vec![
            Step { action: "keep-evidence", text: Text::new("report-since-unknown"), command: None, page: None },
            Step {
                action: "revoke",
                text: Text::new("report-since-system"),
                command: Some(format!("adb shell pm revoke --user {user} {about} android.permission.READ_CONTACTS")),
                page: None,
            },
        ],
    }
}

/// The whole report.
pub fn report() -> Report {
    let likely = || lender(LenderClass::Lender, 0.987_654_321);
    let none = || Lender { evidence: Vec::new(), ..lender(LenderClass::None, 0.01) };
    let apps = vec![
        app(
            "com.example.cash",
            Some("Example Cash"),
            likely(),
            vec![reach(0, Verdict::CanRead, "report-used-none"), reach(10, Verdict::Blocked, "report-used-none")],
        ),
        app("com.example.evil", Some(HOSTILE), likely(), vec![reach(0, Verdict::CanRead, "report-used-none")]),
        app("com.example.quiet", None, likely(), vec![reach(0, Verdict::CanObtainSilently, "report-used-none")]),
        app("com.example.asks", Some("借钱"), likely(), vec![reach(0, Verdict::MayAsk, "report-used-none")]),
        app("com.example.dark", Some("Dark"), likely(), vec![reach(0, Verdict::Unknown, "report-used-none")]),
        app("com.example.shut", Some("Shut"), likely(), vec![reach(0, Verdict::NotRequested, "report-used-none")]),
        app("com.example.gone", Some("Gone"), likely(), vec![reach(0, Verdict::NotInstalled, "report-used-none")]),
        app(
            "com.example.bank",
            Some("Bank"),
            lender(LenderClass::LendingFeature, 0.3),
            vec![reach(0, Verdict::CanRead, "report-used-none")],
        ),
        app(
            "com.example.maybe",
            Some("Maybe"),
            lender(LenderClass::Lender, 0.6),
            vec![reach(0, Verdict::CanRead, "report-used-none")],
        ),
        app("com.example.chat", Some("Chat"), none(), vec![reach(0, Verdict::CanRead, "report-used-none")]),
        app("com.example.game", Some("Game"), none(), vec![reach(0, Verdict::NotRequested, "report-used-none")]),
    ];
    Report {
        knowledge_version: "2026.11".into(),
        knowledge_lenders: 1,
        knowledge_sha256: "0".repeat(64),
        source: vec![
            Source {
                kind: SourceKind::DumpsysPackage,
                name: "package.txt".into(),
                sha256: Some("a".repeat(64)),
                captured_at: now(),
                tool: None,
            },
            Source {
                kind: SourceKind::Unrecognised,
                name: "notes\u{1b}]0;owned\u{7}.txt".into(),
                sha256: None,
                captured_at: None,
                tool: None,
            },
        ],
        device: Device {
            maker: Some("Example".into()),
            model: Some("One".into()),
            android: Some("14".into()),
            api_level: Some(34),
            ..Device::default()
        },
        users: vec![
            User { id: 0, kind: UserKind::Owner, visible: true, hidden_why: None },
            User { id: 10, kind: UserKind::Work, visible: true, hidden_why: None },
        ],
        summary: Summary {
            apps: 10,
            lenders: 6,
            lenders_that_can_read_contacts: 2,
            apps_that_can_read_contacts: 5,
            unreadable: 1,
            complete: false,
        },
        apps,
        findings: vec![
            finding("lender-used-contacts", Severity::Critical, "com.example.cash", 0),
            finding("lender-reads-contacts", Severity::Critical, "com.example.cash", 10),
            finding("lender-reads-contacts", Severity::Critical, "com.example.evil", 0),
        ],
        suppressed: vec![SuppressedFinding {
            rule: "app-reads-contacts",
            package: Some(package("com.example.chat")),
            user: None,
            reason: "known".into(),
        }],
        gaps: vec![
            Gap { source: Some(1), ..Gap::new(GapKind::Unrecognised, "Dear diary\u{1b}[31m") },
            Gap {
                package: Some(package("com.example.dark")),
                user: Some(0),
                ..Gap::new(GapKind::NoPermissions, "grants are not shown")
            },
        ],
        now: now(),
    }
}
