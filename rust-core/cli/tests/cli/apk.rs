//! `audit` on APKs: alone among a phone's files, and each for itself with `--format jsonl`. The APKs are those of
//! `tests/corpus`, where their origins are written down.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::support::{Ended, LABELS, PACKAGE, USERS, lendlens, run_in, run_with};

/// Asks for the contacts.
const ASKS: &str = "androguard/gtalksms-debug-unaligned.apk";
/// Asks for nothing that reaches them.
const HARMLESS: &str = "androguard/TC-debug.apk";

fn corpus(apk: &str) -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus/apk")).join(apk)
}

/// A folder with two APKs, one of them deeper, and files that are none.
fn files() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    fs::create_dir_all(at("more/deep")).expect("a folder");
    fs::copy(corpus(ASKS), at("b.apk")).expect("an APK");
    fs::copy(corpus(HARMLESS), at("more/deep/a.apk")).expect("an APK");
    fs::write(at("a.txt"), "no APK\n").expect("a file");
    fs::write(at("c.apk"), "PK\u{3}\u{4}, but not for long").expect("a file");
    fs::write(at("more/empty.apk"), "").expect("a file");
    fs::write(at("more/.hidden.apk"), "").expect("a file");
    folder
}

/// What the folder above is told as, in this order.
const NAMES: [&str; 5] = ["a.txt", "b.apk", "c.apk", "more/deep/a.apk", "more/empty.apk"];

fn lines(out: &str) -> Vec<Value> {
    assert!(out.is_empty() || out.ends_with('\n'), "the last line is whole");
    out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

fn names(reports: &[Value]) -> Vec<&str> {
    reports.iter().filter_map(|report| report["source"][0]["name"].as_str()).collect()
}

fn jsonl(folder: &Path, args: &[&str]) -> (Ended, Vec<Value>) {
    let ended = run_in(folder, &[&["audit", "--format", "jsonl"], args].concat());
    let reports = lines(&ended.out);
    (ended, reports)
}

#[test]
fn one_thread_tells_of_every_file_in_order_and_one_bad_file_stops_nothing() {
    let folder = files();
    let (ended, reports) = jsonl(folder.path(), &["-j", "1", "."]);
    assert_eq!(names(&reports), NAMES);
    assert_eq!((ended.code, ended.err.as_str()), (Some(3), ""));
    for report in &reports {
        let is_app = matches!(report["source"][0]["name"].as_str(), Some("b.apk" | "more/deep/a.apk"));
        assert_eq!(report["schema"], "lendlens-report/1");
        assert_eq!(report["summary"]["apps"], usize::from(is_app), "{report}");
        assert_eq!(report["apps"].as_array().map(Vec::len), Some(usize::from(is_app)), "the app is always listed");
        assert_eq!(report["gaps"].as_array().map(Vec::len), Some(usize::from(!is_app)), "{report}");
    }
}

#[test]
fn several_threads_tell_the_same_in_any_order() {
    let folder = files();
    fs::create_dir(folder.path().join("copies")).expect("a folder");
    for number in 0..50 {
        fs::copy(corpus(ASKS), folder.path().join(format!("copies/{number}.apk"))).expect("an APK");
    }
    let sorted = |jobs| {
        let mut lines: Vec<String> =
            jsonl(folder.path(), &["-j", jobs, "."]).1.iter().map(|report| report.to_string()).collect();
        lines.sort();
        lines
    };
    let one = sorted("1");
    assert_eq!(one.len(), NAMES.len() + 50);
    assert_eq!(one, sorted("2"));
    assert_eq!(one, sorted("7"));
}

#[test]
fn an_app_that_asks_for_the_contacts_is_told_with_its_name() {
    let (ended, reports) = jsonl(&corpus(""), &[ASKS]);
    let [report] = reports.as_slice() else { panic!("one line for one file: {}", ended.out) };
    let app = &report["apps"][0];
    assert_eq!((&app["package"], &app["label"]), (&"com.googlecode.gtalksms".into(), &"GTalkSMS".into()), "{app}");
    assert_eq!(app["users"][0]["contacts"]["verdict"], "requested");
}

#[test]
fn the_numbers_at_the_end_are_those_of_all_reports_together() {
    let folder = files();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("answers.csv"), "package,answer\ncom.googlecode.gtalksms,yes\n").expect("a file");
    let code = |args: &[&str]| jsonl(folder.path(), args).0.code;
    assert_eq!(code(&["more/deep"]), Some(0));
    assert_eq!(code(&["more/deep", "a.txt"]), Some(3));
    assert_eq!(code(&["a.txt", "c.apk", "missing.apk"]), Some(1), "nothing could be audited");
    assert_eq!(code(&["more/deep", "a.txt", "b.apk", "--answers", "answers.csv"]), Some(10), "a lender asks");
    assert_eq!(code(&["b.apk", "--answers", "answers.csv", "--fail-on", "critical"]), Some(0));
}

#[test]
fn a_list_of_files_is_read_from_standard_input_and_from_a_file() {
    let folder = files();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let listed = [path("b.apk"), path("missing.apk"), path("more")];
    let expected =
        [path("b.apk"), path("missing.apk"), path("more/deep/a.apk"), path("more/empty.apk"), "c.apk".to_owned()];
    let given = path("c.apk");
    let args = ["audit", "--format", "jsonl", "-j", "1", given.as_str(), "--files-from"];
    for (end, options) in [("\n", &["-"][..]), ("\0", &["-", "-0"])] {
        let list = listed.join(end) + end + end;
        let ended = run_with(list.as_bytes(), &[&args, options].concat());
        assert_eq!(names(&lines(&ended.out)), expected, "as they are listed, then what was given: {}", ended.err);
    }
    fs::write(folder.path().join("list"), listed.join("\n")).expect("a list");
    let ended = run_in(folder.path(), &[&args[..], &["list"]].concat());
    assert_eq!(names(&lines(&ended.out)), expected, "{}", ended.err);
    let ended = run_in(folder.path(), &[&args[..], &["no list"]].concat());
    assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "a list that is not there is wrong usage");
}

#[test]
fn an_apk_may_come_on_standard_input() {
    let apk = fs::read(corpus(ASKS)).expect("an APK");
    let ended = run_with(&apk, &["audit", "--format", "jsonl", "-"]);
    let reports = lines(&ended.out);
    assert_eq!(names(&reports), ["-"]);
    assert_eq!(reports[0]["summary"]["apps"], 1, "{}", ended.out);
}

#[test]
fn more_files_than_a_phone_has_are_no_limit_for_lines() {
    let folder = tempfile::tempdir().expect("a folder");
    for number in 0..10_050 {
        fs::write(folder.path().join(format!("{number}.apk")), "").expect("a file");
    }
    assert_eq!(jsonl(folder.path(), &["."]).1.len(), 10_050);
    let ended = run_in(folder.path(), &["audit", "--format", "json", "."]);
    assert!(ended.out.contains("more than 10000 files"), "as one phone they are");
}

#[test]
fn apks_and_the_files_of_a_phone_make_one_report_in_the_other_forms() {
    let folder = files();
    for (name, content) in [("package.txt", PACKAGE), ("users.txt", USERS), ("labels.csv", LABELS)] {
        fs::write(folder.path().join(name), content).expect("a file");
    }
    let json = |jobs| run_in(folder.path(), &["audit", "--format", "json", "--all", "-j", jobs, "."]).out;
    let one = json("1");
    let report: Value = serde_json::from_str(&one).expect("JSON");
    let apps = report["apps"].as_array().expect("apps").iter().filter_map(|app| app["package"].as_str());
    let apps: Vec<&str> = apps.collect();
    assert!(apps.contains(&"com.googlecode.gtalksms") && apps.contains(&"com.example.cash.loan"), "{apps:?}");
    assert_eq!(one, json("2"), "however many files are read at once");
}

#[test]
fn an_output_file_appears_whole() {
    let folder = files();
    let (ended, reports) = jsonl(folder.path(), &["-j", "2", "more", "b.apk", "--output", "out.jsonl"]);
    assert_eq!((ended.code, reports.len()), (Some(3), 0));
    let written = fs::read_to_string(folder.path().join("out.jsonl")).expect("a file");
    assert_eq!(lines(&written).len(), 3);
}

/// The program with a list that does not end, and the first line it wrote.
fn endless() -> (std::process::Child, BufReader<std::process::ChildStdout>, std::thread::JoinHandle<()>) {
    let mut child = lendlens()
        .args(["audit", "--format", "jsonl", "-j", "2", "--files-from", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut list = child.stdin.take().expect("a pipe");
    let path = format!("{}\n", corpus(ASKS).display());
    let writer = std::thread::spawn(move || while list.write_all(path.as_bytes()).is_ok() {});
    let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut first = String::new();
    out.read_line(&mut first).expect("a line, though the list has not ended");
    lines(&first);
    (child, out, writer)
}

#[test]
fn a_reader_that_goes_away_has_seen_what_it_wanted() {
    let (child, out, writer) = endless();
    drop(out);
    let ended: Ended = child.wait_with_output().expect("an end").into();
    writer.join().expect("the list was closed");
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_whole_lines() {
    use std::os::unix::process::ExitStatusExt;

    let (mut child, mut out, writer) = endless();
    let interrupt = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill runs");
    assert!(interrupt.success());
    let mut rest = String::new();
    out.read_to_string(&mut rest).expect("text");
    lines(&rest);
    assert_eq!(child.wait().expect("an end").signal(), Some(2), "which a shell shows as 130");
    writer.join().expect("the list was closed");
}
