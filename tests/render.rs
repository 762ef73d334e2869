//! What a person or a program is shown of a report: the answer first, nothing hidden, nothing hostile.

use lendlens_core::{
    knowledge::{Knowledge, RouteKind},
    messages::{Language, Messages},
    model::{Gap, GapKind, Report, RouteState, Summary},
    render::{
        Telling, json, markdown,
        text::{self, TextOptions},
    },
};
use lendlens_tests::report;

fn english() -> Messages {
    Messages::new(Language::English)
}

fn plain(report: &Report, messages: &Messages) -> String {
    text::render(report, messages, TextOptions { width: Some(80), ..TextOptions::default() })
}

const ALL: Telling = Telling { all: true, note: None, on_phone: false };

fn columns(line: &str) -> usize {
    line.chars().map(|character| if character >= '\u{2E80}' { 2 } else { 1 }).sum()
}

#[test]
fn the_answer_stands_in_the_first_line() {
    let report = report::report();
    let first = |messages: &Messages| plain(&report, messages).lines().next().map(str::to_owned);
    assert_eq!(first(&english()).as_deref(), Some("2 lending apps can read your contacts."));
    let chinese = Messages::new(Language::SimplifiedChinese);
    assert_eq!(first(&chinese).as_deref(), Some("有 2 个借贷应用可以读取你的通讯录。"));
}

#[test]
fn no_lender_seen_is_no_all_clear_while_there_are_gaps() {
    let mut report = report::report();
    report.apps.retain(|app| app.package.as_str() == "com.example.game");
    report.findings.clear();
    report.summary = Summary { apps: 1, ..Summary::default() };
    let shown = plain(&report, &english());
    let mut lines = shown.lines();
    assert_eq!(lines.next(), Some("No lending app was seen that can read your contacts."));
    assert!(lines.next().is_some_and(|line| line.starts_with("But 2 things could not be seen")), "{shown}");

    report.gaps.clear();
    let shown = plain(&report, &english());
    assert!(shown.contains("All that was given could be read."), "{shown}");
}

#[test]
fn a_report_without_apps_does_not_say_that_there_is_no_lender() {
    let report = Report {
        apps: Vec::new(),
        findings: Vec::new(),
        gaps: vec![Gap::new(GapKind::NoPackages, "")],
        summary: Summary::default(),
        ..report::report()
    };
    let shown = plain(&report, &english());
    assert!(shown.starts_with("Nothing could be audited"), "{shown}");
    assert!(!shown.contains("No lending app"), "{shown}");
}

#[test]
fn each_lender_is_named_once_where_it_belongs() {
    let shown = plain(&report::report(), &english());
    let at = |needle: &str| shown.find(needle).unwrap_or_else(|| panic!("{needle} in\n{shown}"));
    let sections = [
        at("Lending apps that can read your contacts\n"),
        at("com.example.cash\n"),
        at("com.example.evil\n"),
        at("What you can do\n"),
        at("Lending apps that could get your contacts\n"),
        at("com.example.quiet\n"),
        at("借钱"),
        at("Lending apps of which it is not known\n"),
        at("Dark (com.example.dark)"),
        at("Lending apps that cannot read your contacts now\n"),
        at("Shut (com.example.shut)"),
        at("Banks, wallets and shops"),
        at("Bank (com.example.bank)"),
        at("Is this a loan app?"),
        at("Maybe (com.example.maybe)"),
        at("Other apps\n"),
        at("1 other app can read your contacts"),
    ];
    assert!(sections.is_sorted(), "{shown}");
    assert!(!shown.contains("com.example.gone"), "an app that is installed for nobody reaches nothing\n{shown}");
}

#[test]
fn other_apps_are_counted_and_listed_on_request() {
    let report = report::report();
    assert!(!plain(&report, &english()).contains("Chat (com.example.chat)"));
    let all = text::render(&report, &english(), TextOptions { telling: ALL, ..TextOptions::default() });
    assert!(all.contains("Chat (com.example.chat)") && all.contains("Game (com.example.game)"), "{all}");
}

#[test]
fn use_is_told_with_its_age_and_its_absence_proves_nothing() {
    let shown = plain(&report::report(), &english());
    assert!(shown.contains("20 Nov 2026, 18:05 (3 days before the audit)"), "{shown}");
    assert!(shown.contains("Installed 3 Mar 2026, 09:00"), "{shown}");
    let mut unused = report::report();
    for route in unused.apps.iter_mut().flat_map(|app| &mut app.users).flat_map(|user| &mut user.routes) {
        route.last_access = None;
    }
    assert!(plain(&unused, &english()).contains("No use on record; that does not prove that there was none"));
}

#[test]
fn the_heaviest_evidence_comes_first_and_counter_evidence_says_so() {
    let shown = plain(&report::report(), &english());
    let catalog = shown.find("Listed by list of the example regulator, 2025-03-01").expect("catalog");
    let label = shown.find("Its name says “loan” (word list: English)").expect("label");
    let against = shown.find("Speaks against it: it has no access to the internet").expect("counter-evidence");
    assert!(catalog < label && label < against);
}

#[test]
fn steps_are_told_once_but_every_command_is_given_for_every_user() {
    let shown = plain(&report::report(), &english());
    assert_eq!(shown.matches("1. Before you change anything, keep evidence").count(), 1, "{shown}");
    assert_eq!(shown.matches("keep evidence").count(), 1, "{shown}");
    for command in [
        "adb shell pm revoke --user 0 com.example.cash android.permission.READ_CONTACTS",
        "adb shell pm revoke --user 10 com.example.cash android.permission.READ_CONTACTS",
        "adb shell pm revoke --user 0 com.example.evil android.permission.READ_CONTACTS",
    ] {
        assert!(shown.lines().any(|line| line.ends_with(command)), "{command} on one line in\n{shown}");
    }
}

#[test]
fn what_was_not_seen_or_left_out_is_said_aloud() {
    let shown = plain(&report::report(), &english());
    for words in [
        "There may be more: 2 things could not be seen",
        "1 file is of no kind that is known here",
        "The permissions of 1 app are in none of the files",
        "com.example.dark (Owner): grants are not shown",
        "app-reads-contacts, com.example.chat: known",
    ] {
        assert!(shown.contains(words), "{words} in\n{shown}");
    }
}

#[test]
fn a_hostile_label_moves_nothing_on_a_terminal() {
    for language in Language::ALL {
        let shown = plain(&report::report(), &Messages::new(language));
        let acts = |character: char| {
            (character.is_control() && character != '\n') || matches!(character, '\u{202e}' | '\u{200b}' | '\u{feff}')
        };
        assert!(!shown.contains(acts), "{shown:?}");
        assert!(!shown.lines().any(|line| line.starts_with("# [x]")), "{shown}");
    }
}

#[test]
fn colours_come_only_when_asked_for_and_end_on_their_line() {
    let report = report::report();
    assert!(!plain(&report, &english()).contains('\u{1b}'));
    let coloured = text::render(&report, &english(), TextOptions { color: true, ..TextOptions::default() });
    for line in coloured.lines().filter(|line| line.contains('\u{1b}')) {
        assert!(line.ends_with("\u{1b}[0m"), "{line:?}");
    }
    assert!(coloured.starts_with("\u{1b}[1m\u{1b}[31m"), "the answer is bold and red");
}

#[test]
fn lines_end_at_the_edge_of_the_page_in_every_language() {
    for language in Language::ALL {
        for line in plain(&report::report(), &Messages::new(language)).lines() {
            assert!(columns(line) <= 80 || line.contains("adb shell"), "{line}");
        }
    }
}

#[test]
fn no_message_id_and_no_unfilled_place_reaches_a_person() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for shown in [plain(&report::report(), &messages), markdown::render(&report::report(), &messages, ALL)] {
            assert!(!shown.contains("report-") && !shown.contains("{$"), "{shown}");
        }
    }
}

#[test]
fn apps_of_which_the_same_is_to_be_said_stand_together() {
    let mut report = report::report();
    let shut = report.apps.iter().find(|app| app.package.as_str() == "com.example.shut").cloned();
    let other = shut.map(|app| lendlens_core::model::AppReport { label: Some("Shut too".into()), ..app });
    report.apps.extend(other);
    let shown = plain(&report, &english());
    assert_eq!(shown.matches("Does not ask for them.").count(), 1, "{shown}");
    assert!(shown.contains("  – Shut (com.example.shut)\n  – Shut too (com.example.shut)\n"), "{shown}");
}

#[test]
fn markdown_tells_the_same_and_takes_no_markup_from_labels() {
    let shown = markdown::render(&report::report(), &english(), Telling::default());
    assert!(shown.starts_with("# 2 lending apps can read your contacts.\n"), "{shown}");
    assert!(shown.contains("## Lending apps that can read your contacts\n\n### Example Cash\n"), "{shown}");
    assert!(!shown.contains("](http"), "no link of a label\n{shown}");
    assert!(!shown.contains("<b>") && !shown.contains('\u{1b}') && !shown.contains('\u{202e}'), "{shown}");
    assert!(shown.contains("  ```sh\n  adb shell pm revoke --user 0 com.example.cash"), "{shown}");
    assert!(shown.contains("  adb shell pm revoke --user 10 com.example.cash"), "{shown}");
}

#[test]
fn the_report_has_the_fields_of_the_contract_in_their_order() {
    let json = json::render(&report::report(), &english());
    let fields = json.lines().filter(|line| line.starts_with("  \""));
    let order: Vec<&str> = fields.filter_map(|line| line.split('"').nth(1)).collect();
    assert_eq!(
        order,
        [
            "schema",
            "tool",
            "knowledge",
            "source",
            "device",
            "users",
            "summary",
            "apps",
            "findings",
            "suppressed",
            "gaps"
        ]
    );
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let messages = Messages::new(Language::SimplifiedChinese);
    assert_eq!(json::render(&report::report(), &messages), json::render(&report::report(), &messages));
}

#[test]
fn hostile_text_is_exact_to_a_reader_of_json_and_harmless_on_a_terminal() {
    let attack = "\u{1b}[2J\u{9b}31m\u{202e}kpa\u{200b}\u{7f}\u{e0041}\r\n借钱\"";
    let mut report = report::report();
    report.gaps.push(Gap::new(GapKind::Malformed, attack));
    let json = json::render(&report, &english());
    assert!(!json.chars().any(|character| character != '\n' && character.is_control()), "{json:?}");
    assert!(!json.contains(['\u{202e}', '\u{200b}', '\u{e0041}']), "{json:?}");
    let read: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let gaps = read["gaps"].as_array().expect("gaps");
    assert_eq!(gaps.last().and_then(|gap| gap["detail"].as_str()), Some(attack));
}

#[test]
fn a_classified_row_is_one_line_in_the_order_of_the_contract() {
    let report = report::report();
    let row = json::ClassifiedV1::new("7", "com.example", "two\nlines", &report.apps[0].lender);
    let line = json::classified(&row);
    assert_eq!(line.matches('\n').count(), 1);
    let fields = ["id", "package", "label", "class", "band", "is_lender", "probability", "evidence"];
    let places: Vec<_> = fields.iter().map(|field| line.find(&format!("\"{field}\":")).expect("field")).collect();
    assert!(places.is_sorted(), "{line}");
}

#[test]
fn every_way_that_is_known_has_a_word() {
    let messages = english();
    for route in
        Knowledge::embedded().expect("knowledge").routes.iter().filter(|route| route.kind != RouteKind::Contacts)
    {
        let mut report = report::report();
        for user in report.apps.iter_mut().flat_map(|app| &mut app.users) {
            user.other_reach = vec![report::route(&route.id, RouteState::Granted, None)];
        }
        let shown = plain(&report, &messages);
        assert!(shown.contains("Can reach:") && !shown.contains(&format!("Can reach: {}", route.id)), "{}", route.id);
    }
}

#[test]
fn a_way_that_is_unknown_for_every_app_is_told_once() {
    let shown = plain(&report::report(), &english());
    assert!(shown.contains("For no app is it known whether it reaches: com.example.UNSEEN_WAY"), "{shown}");
    assert_eq!(shown.matches("UNSEEN_WAY").count(), 1, "{shown}");
}

#[test]
fn a_note_stands_right_below_the_answer_in_every_form_for_people() {
    let telling = Telling { note: Some(lendlens_core::sample_phone::NOTE), ..Telling::default() };
    let text = text::render(&report::report(), &english(), TextOptions { telling, ..TextOptions::default() });
    assert!(text.lines().nth(1).is_some_and(|line| line.starts_with("This phone is invented")), "{text}");
    let page = markdown::render(&report::report(), &english(), telling);
    assert!(page.lines().nth(2).is_some_and(|line| line.starts_with("This phone is invented")), "{page}");
}

#[test]
fn no_finding_and_no_rule_is_lost() {
    let shown = plain(&report::report(), &english());
    assert!(shown.contains("• critical: lender-used-contacts (1), lender-reads-contacts (2)\n"), "{shown}");
    assert_eq!(shown.matches("critical · ").count(), 2, "one line for each app that met a rule\n{shown}");
}

#[test]
fn what_is_the_same_for_all_users_is_said_once_and_what_differs_names_the_user() {
    let shown = plain(&report::report(), &english());
    assert!(shown.contains("Owner: Can read them.") && shown.contains("Work profile (user 10): Blocked."), "{shown}");
    assert!(shown.contains("  Also       Can reach: call log\n"), "{shown}");
}

#[test]
fn a_possible_lender_is_a_question_with_the_file_that_answers_it() {
    let shown = plain(&report::report(), &english());
    assert!(shown.contains("    package,answer\n    com.example.maybe,yes\n"), "{shown}");
}

#[test]
fn a_report_without_names_says_that_names_would_tell_more() {
    let hint = "No file gives the apps' names";
    assert!(!plain(&report::report(), &english()).contains(hint));
    let mut nameless = report::report();
    for app in &mut nameless.apps {
        app.label = None;
    }
    let shown = plain(&nameless, &english());
    assert!(shown.contains(hint), "{shown}");
    assert!(!shown.contains("com.example.maybe (com.example.maybe)"), "no name is said twice\n{shown}");
}
