//! Each rule: a hit, a miss, and one fact of the hit changed so that the rule falls silent. And how the rules stand to
//! each other.

use std::collections::BTreeSet;

use lendlens_core::{
    model::{AppOp, Confidence, EvidenceKind, LenderClass, Mode, OpEvent, OpEventKind, RouteState, UserKind, Verdict},
    rules::registry,
};
use lendlens_tests::rule_rows::{Change, Phone, ROWS, Row, WRITE_CONTACTS, last_access, lender, way};

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
    assert_eq!(Phone::default().rules(), [""; 0]);
}

#[test]
fn one_rule_tells_how_a_lender_stands_to_the_contacts_now_and_one_that_it_used_them() {
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
            let now = match verdict {
                Verdict::CanRead => Some("lender-reads-contacts"),
                Verdict::CanObtainSilently => Some("lender-can-obtain-contacts-silently"),
                Verdict::Requested => Some("lender-requests-contacts"),
                Verdict::MayAsk => Some("lender-may-ask-for-contacts"),
                _ => None,
            };
            let is_there = verdict != Verdict::NotInstalled;
            let used = (last_access.is_some() && is_there).then_some("lender-used-contacts");
            assert_eq!(speaking, used.into_iter().chain(now).collect::<Vec<_>>(), "{verdict:?}, {last_access:?}");
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
fn an_app_op_is_no_evidence_where_the_permission_is_not_granted() {
    for (verdict, state, expected) in
        [(Verdict::MayAsk, RouteState::NotAsked, false), (Verdict::CanRead, RouteState::Granted, true)]
    {
        let phone = Phone::of(|phone| phone.contacts(verdict, state).app_op = Some(Mode::Ignore));
        let evidence = phone.findings().into_iter().flat_map(|finding| finding.evidence);
        assert_eq!(evidence.into_iter().any(|text| text.id == "evidence-app-op"), expected, "{state:?}");
    }
}

#[test]
fn a_preinstalled_app_came_with_the_phone_and_not_from_a_computer() {
    let phone = Phone::of(|phone| {
        phone.installer(None);
        phone.system(true);
        phone.stand(Verdict::CanRead, RouteState::Granted);
    });
    let evidence: Vec<&str> =
        phone.findings().iter().flat_map(|finding| &finding.evidence).map(|text| text.id).collect();
    assert!(evidence.contains(&"evidence-installer-system"), "{evidence:?}");
    assert!(!evidence.contains(&"evidence-installer-none"), "{evidence:?}");
}

#[test]
fn a_list_decides_on_china_before_the_name_does() {
    let listed_by_brand = Phone::of(|phone| {
        phone.label("分期乐");
        phone.ask_for_contacts();
        phone.app.lender.evidence[0].kind = EvidenceKind::Catalog;
    });
    let found = listed_by_brand.findings_of("necessary-information-cn");
    let [finding] = &found[..] else { panic!("one finding") };
    assert!(finding.evidence.iter().any(|text| text.id == "evidence-cn-listed"), "{:?}", finding.evidence);
    assert_eq!(finding.confidence, Confidence::Medium, "a brand, not a package");

    let listed_elsewhere = Phone::of(|phone| {
        phone.label("随心借款");
        phone.ask_for_contacts();
        phone.list_for("IN");
    });
    assert!(listed_elsewhere.findings_of("necessary-information-cn").is_empty());
}

#[test]
fn the_law_of_the_market_is_cited_where_a_list_names_the_app_for_it() {
    let cited = |change: Change| {
        let phone = Phone::of(|phone| {
            phone.stand(Verdict::CanRead, RouteState::Granted);
            change(phone);
        });
        let found = phone.findings_of("lender-reads-contacts");
        found.into_iter().flat_map(|finding| finding.citations).map(|citation| citation.title).collect::<Vec<_>>()
    };
    assert!(cited(|phone| phone.list_for("IN")).iter().any(|title| title.contains("Reserve Bank of India")));
    assert!(cited(|_| {}).is_empty(), "no list, no market, no law");
    let catalog_off: Change = |phone| {
        phone.list_for("IN");
        phone.app.lender.evidence[0].kind = EvidenceKind::Label;
    };
    assert!(cited(catalog_off).is_empty(), "the catalog was not asked");
}
