//! `audit` and `demo` as a person or a script runs them: the numbers they end with, and that nothing given to them is
//! passed over in silence.

use std::{
    fs::{self, File},
    io::{BufRead, BufReader},
    path::Path,
    process::Stdio,
};

use serde_json::Value;

use crate::support::{LABELS, PACKAGE, USERS, lendlens, run_in, run_with};

/// A folder with a complete, harmless or less harmless phone.
fn phone(package: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, content) in [("package.txt", package), ("users.txt", USERS), ("labels.csv", LABELS)] {
        fs::write(folder.path().join(name), content).expect("a file");
    }
    folder
}

fn json_of(folder: &Path, args: &[&str]) -> (Option<i32>, Value) {
    let mut all = vec!["audit", "--format", "json"];
    all.extend(args);
    let ended = run_in(folder, &all);
    (
        ended.code,
        serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{error}: {} {}", ended.out, ended.err)),
    )
}

fn gap_kinds(report: &Value) -> Vec<&str> {
    report["gaps"].as_array().expect("gaps").iter().filter_map(|gap| gap["kind"].as_str()).collect()
}

#[test]
fn a_lender_that_can_read_contacts_is_the_first_line_and_ends_with_10() {
    let folder = phone(PACKAGE);
    let ended = run_in(folder.path(), &["audit", "."]);
    assert!(ended.out.starts_with("1 lending app can read your contacts.\n"), "{}", ended.out);
    assert!(ended.out.contains("com.example.cash.loan"), "{}", ended.out);
    assert_eq!(ended.code, Some(10), "{}", ended.err);
    assert_eq!(ended.err, "", "no progress and no noise where nobody watches");
}

#[test]
fn a_phone_without_a_finding_and_without_a_gap_ends_with_0() {
    let folder = phone(&PACKAGE.replace("granted=true, flags=[ USER_SET]", "granted=false, flags=[ USER_FIXED]"));
    let ended = run_in(folder.path(), &["audit", ".", "--fail-on", "critical"]);
    assert_eq!(ended.code, Some(0), "{}", ended.out);
    assert!(ended.out.starts_with("No lending app was seen that can read your contacts.\n"), "{}", ended.out);
}

#[test]
fn fail_on_decides_from_which_severity_on_it_ends_with_10() {
    let folder = phone(&PACKAGE.replace("granted=true, flags=[ USER_SET]", "granted=false, flags=[]"));
    assert_eq!(run_in(folder.path(), &["audit", ".", "--fail-on", "medium"]).code, Some(10));
    assert_eq!(run_in(folder.path(), &["audit", ".", "--fail-on", "critical"]).code, Some(0));
}

#[test]
fn a_path_that_is_not_there_is_a_gap_and_stops_nothing_else() {
    let folder = phone(PACKAGE);
    let (code, report) = json_of(folder.path(), &["missing.txt", "package.txt", "--fail-on", "critical"]);
    assert_eq!(code, Some(10), "the rest was audited all the same");
    assert!(gap_kinds(&report).contains(&"unreadable"), "{report}");
}

#[test]
fn only_a_gap_ends_with_3() {
    let folder = phone(&PACKAGE.replace("granted=true, flags=[ USER_SET]", "granted=false, flags=[ USER_FIXED]"));
    let (code, report) = json_of(folder.path(), &[".", "missing.txt"]);
    assert_eq!(code, Some(3), "{report}");
    assert_eq!(report["summary"]["complete"], false);
}

#[test]
fn nothing_that_could_be_audited_ends_with_1_and_never_says_that_there_is_no_lender() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("empty.txt"), "").expect("a file");
    fs::write(folder.path().join("notes.txt"), "Dear diary\n").expect("a file");
    fs::create_dir(folder.path().join("nothing")).expect("a folder");
    for path in ["empty.txt", "notes.txt", "nothing", "missing.txt"] {
        let ended = run_in(folder.path(), &["audit", path]);
        assert_eq!(ended.code, Some(1), "{path}: {}", ended.out);
        assert!(ended.out.starts_with("Nothing could be audited"), "{path}: {}", ended.out);
        assert!(ended.out.contains(path), "{path} is named: {}", ended.out);
    }
}

#[test]
fn a_sparse_file_of_a_gigabyte_is_refused_before_it_is_read() {
    let folder = phone(PACKAGE);
    File::create(folder.path().join("huge.txt")).and_then(|file| file.set_len(1 << 30)).expect("a sparse file");
    let (code, report) = json_of(folder.path(), &["."]);
    assert_eq!(code, Some(10));
    assert!(gap_kinds(&report).contains(&"limit"), "{report}");
}

#[test]
fn a_dump_that_is_cut_in_the_middle_is_no_clean_phone() {
    let cut = PACKAGE.split_at(PACKAGE.find("granted=true").expect("a grant") - 10).0;
    let folder = phone(cut);
    let (code, report) = json_of(folder.path(), &["."]);
    assert!(matches!(code, Some(3 | 10)), "{code:?} {report}");
    assert!(gap_kinds(&report).contains(&"cut-off"), "{report}");
    let apps = report["apps"].as_array().expect("apps");
    let verdict = apps.iter().find(|app| app["package"] == "com.example.cash.loan");
    assert_eq!(verdict.expect("the app")["users"][0]["contacts"]["verdict"], "unknown");
}

#[test]
fn standard_input_is_a_file_like_any_other() {
    let ended = run_with(PACKAGE.as_bytes(), &["audit", "-", "--no-catalog"]);
    assert!(ended.out.contains("com.example.cash.loan"), "{}", ended.out);
    assert!(matches!(ended.code, Some(10 | 3)), "{:?}", ended.code);
}

#[cfg(unix)]
#[test]
fn links_that_lead_back_end_and_are_named() {
    let folder = phone(PACKAGE);
    std::os::unix::fs::symlink(".", folder.path().join("again")).expect("a link");
    let (code, report) = json_of(folder.path(), &["."]);
    assert_eq!(code, Some(10));
    assert_eq!(gap_kinds(&report).iter().filter(|kind| **kind == "unreadable").count(), 1, "{report}");
    assert_eq!(report["source"].as_array().expect("sources").len(), 3, "each file once: {report}");
}

#[test]
fn the_output_file_is_whole_or_not_there() {
    let folder = phone(PACKAGE);
    let output = folder.path().join("report.json");
    let ended = run_in(folder.path(), &["audit", "package.txt", "--format", "json", "--output", "report.json"]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(10), ""));
    let report: Value = serde_json::from_slice(&fs::read(&output).expect("the report")).expect("JSON");
    assert_eq!(report["schema"], "lendlens-report/1");

    let ended = run_in(folder.path(), &["audit", "package.txt", "--output", "nowhere/report.txt"]);
    assert_eq!(ended.code, Some(1));
    assert!(ended.err.contains("nowhere/report.txt"), "{}", ended.err);
    let left: Vec<_> =
        fs::read_dir(folder.path()).expect("the folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 4, "nothing is left beside it: {left:?}");
}

#[cfg(unix)]
#[test]
fn a_device_is_written_to_and_not_replaced() {
    let folder = phone(PACKAGE);
    let ended = run_in(folder.path(), &["audit", "package.txt", "--output", "/dev/null"]);
    assert_eq!(ended.code, Some(10), "{}", ended.err);
    assert!(!fs::metadata("/dev/null").expect("/dev/null").is_file());
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    // More than any pipe holds, so that the program is still writing when its reader is gone.
    let mut child = lendlens()
        .args(["demo", "--format", "json", "--all"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut first = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut first).expect("a line");
    let ended = child.wait_with_output().expect("an end");
    assert_eq!(ended.status.code(), Some(0), "{}", String::from_utf8_lossy(&ended.stderr));
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
}

#[test]
fn the_same_files_give_the_same_bytes_and_an_inventory_gives_the_same_report() {
    let folder = phone(PACKAGE);
    let (_, first) = json_of(folder.path(), &["."]);
    let (_, second) = json_of(folder.path(), &["labels.csv", "users.txt", "package.txt"]);
    assert_eq!(first["apps"], second["apps"]);
    let ended = run_in(folder.path(), &["audit", ".", "--format", "inventory", "--output", "inventory.json"]);
    assert_eq!(ended.code, Some(10));
    let (code, again) = json_of(folder.path(), &["inventory.json"]);
    assert_eq!((code, &again["apps"], &again["findings"]), (Some(10), &first["apps"], &first["findings"]));
}

#[test]
fn the_language_is_that_of_the_option_and_else_that_of_the_locale() {
    let folder = phone(PACKAGE);
    let chinese = run_in(folder.path(), &["audit", ".", "--language", "zh-CN"]);
    assert!(chinese.out.starts_with("有 1 个借贷应用可以读取你的通讯录。\n"), "{}", chinese.out);
    let output = lendlens().current_dir(folder.path()).env("LC_ALL", "zh_CN.UTF-8").args(["audit", "."]).output();
    assert!(String::from_utf8_lossy(&output.expect("an end").stdout).starts_with("有 1 个"));
    let ended = run_in(folder.path(), &["audit", ".", "--language", "xx"]);
    assert_eq!(ended.code, Some(2));
    assert!(ended.err.contains("en, zh-Hans"), "{}", ended.err);
}

#[test]
fn an_answer_of_the_person_counts_and_a_row_that_says_nothing_is_named() {
    let folder = phone(PACKAGE);
    fs::write(
        folder.path().join("answers.csv"),
        "package,answer\ncom.example.cash.loan,no\norg.example.notes,perhaps\n",
    )
    .expect("a file");
    let files = ["package.txt", "users.txt", "labels.csv"];
    let args = [&["audit", "--format", "json", "--all", "--answers", "answers.csv"], files.as_slice()].concat();
    let ended = run_in(folder.path(), &args);
    assert!(ended.err.contains("row 2"), "{}", ended.err);
    let report: Value = serde_json::from_str(&ended.out).expect("JSON");
    let app = report["apps"].as_array().expect("apps").iter().find(|app| app["package"] == "com.example.cash.loan");
    let evidence = app.expect("the app")["lender"]["evidence"].as_array().expect("evidence");
    assert!(evidence.iter().any(|piece| piece["kind"] == "user"), "{evidence:?}");
    assert_eq!(run_in(folder.path(), &["audit", ".", "--answers", "missing.csv"]).code, Some(2));
}

#[test]
fn wrong_usage_ends_with_2() {
    let folder = phone(PACKAGE);
    for args in [
        &["audit", ".", "--format", "pdf"][..],
        &["audit", ".", "--fail-on", "grave"],
        &["audit", ".", "--user", "me"],
        &["audit", ".", "-0"],
        &["audit", ".", "-j", "0"],
        &["audit", ".", "--jurisdiction", "XX"],
        &["sell"],
        &[],
        &["explain"],
        &["explain", "no-such-rule"],
        &["classify"],
        &["completions", "cmd.exe"],
    ] {
        let ended = run_in(folder.path(), args);
        assert_eq!(ended.code, Some(2), "{args:?}: {}", ended.out);
        assert!(!ended.err.is_empty(), "{args:?} is told why");
    }
}

#[test]
fn the_demo_answers_in_its_first_line_and_ends_with_0() {
    let folder = tempfile::tempdir().expect("a folder");
    let ended = run_in(folder.path(), &["demo"]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    let first = ended.out.lines().next().unwrap_or_default();
    assert!(first.ends_with("lending apps can read your contacts."), "{first}");
    assert!(!ended.out.contains('\u{1b}'), "no colours into a pipe");
    assert!(run_in(folder.path(), &["demo", "--color", "always"]).out.contains('\u{1b}'));
    for format in ["json", "jsonl", "markdown", "inventory"] {
        assert_eq!(run_in(folder.path(), &["demo", "--format", format]).code, Some(0), "{format}");
    }
}

#[test]
fn a_rule_and_a_package_are_explained() {
    let folder = tempfile::tempdir().expect("a folder");
    let rule = run_in(folder.path(), &["explain", "lender-reads-contacts"]);
    assert_eq!(rule.code, Some(0));
    for words in
        ["A lending app can read the contacts", "severity critical", "Why it matters", "When it is a false alarm"]
    {
        assert!(rule.out.contains(words), "{words} in {}", rule.out);
    }
    let package = run_in(folder.path(), &["explain", "org.example.unheard.of"]);
    assert_eq!(package.code, Some(0));
    assert!(package.out.contains("is not in the catalog"), "{}", package.out);
}

#[test]
fn completions_name_every_command() {
    let folder = tempfile::tempdir().expect("a folder");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ended = run_in(folder.path(), &["completions", shell]);
        assert_eq!(ended.code, Some(0));
        assert!(["audit", "demo", "classify", "explain"].iter().all(|name| ended.out.contains(name)), "{shell}");
    }
}
