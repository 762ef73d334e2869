//! What is no answer ends as a gap and with 1 or 3, never as "no lenders": the fixtures of `tests/fixtures/facts`, given to
//! the program alone and beside a phone that is well read.

use std::{fs, path::Path};

use crate::support::{LABELS, PACKAGE, USERS, run_in};

fn fixture(name: &str) -> Vec<u8> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    fs::read(fixtures.join(name)).expect("a fixture")
}

/// Files that tell nothing of apps, each with why.
fn no_answers() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = [
        "facts/10-locked-user.txt",
        "facts/12-cut-before-package.txt",
        "facts/15-get-11.txt",
        "dumpsys/hremote-input.txt",
    ]
    .into_iter()
    .map(|name| (name.into(), fixture(name)))
    .collect();
    let errors = String::from_utf8(fixture("facts/12-errors.txt")).expect("UTF-8");
    files.extend(errors.lines().map(|line| (line.into(), format!("{line}\r\n").into())));
    files
}

/// A folder with one file that is no answer, and if wanted a phone without a finding.
fn folder(file: &[u8], phone: bool) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, content: &[u8]| fs::write(folder.path().join(name), content).expect("a file");
    write("file.txt", file);
    if phone {
        let blocked = PACKAGE.replace("granted=true, flags=[ USER_SET]", "granted=false, flags=[ USER_FIXED]");
        write("package.txt", blocked.as_bytes());
        write("users.txt", USERS.as_bytes());
        write("labels.csv", LABELS.as_bytes());
    }
    folder
}

#[test]
fn what_is_no_answer_ends_with_1_and_never_says_that_there_is_no_lender() {
    for (name, file) in no_answers() {
        let ended = run_in(folder(&file, false).path(), &["audit", "file.txt"]);
        assert_eq!(ended.code, Some(1), "{name}: {}", ended.out);
        assert!(ended.out.starts_with("Nothing could be audited"), "{name}: {}", ended.out);
    }
}

#[test]
fn beside_a_phone_it_is_a_gap_and_ends_with_3() {
    for (name, file) in no_answers() {
        let folder = folder(&file, true);
        let ended = run_in(folder.path(), &["audit", "."]);
        assert_eq!(ended.code, Some(3), "{name}: {}", ended.out);
        assert!(ended.out.contains("com.example.cash.loan"), "{name}: the phone is audited: {}", ended.out);
    }
}

#[test]
fn a_dump_cut_inside_the_permissions_shows_what_it_has_and_is_not_complete() {
    let folder = folder(&fixture("facts/12-cut-in-grants.txt"), false);
    let ended = run_in(folder.path(), &["audit", "file.txt"]);
    assert_eq!(ended.code, Some(10), "a finding, also with gaps: {}", ended.out);
    assert!(ended.out.contains("There may be more"), "{}", ended.out);
    let ended = run_in(folder.path(), &["audit", "file.txt", "--user", "95"]);
    assert_eq!(ended.code, Some(3), "of this user nothing is known but that it was cut: {}", ended.out);
}

#[test]
fn a_whole_dump_of_every_version_is_answered() {
    for (name, code) in [
        ("facts/02-users-12.txt", 10),
        ("facts/02-users-14.txt", 10),
        ("facts/04-new-fields.txt", 10),
        ("facts/13-bug-report.txt", 10),
        ("facts/18-left-over-grants.txt", 0),
        ("dumpsys/cockpit-ui-package-utf16.txt", 0),
        ("facts/10-locked-user-14.txt", 3),
        ("facts/11-paths.txt", 3),
        ("facts/14-filtered.txt", 3),
        ("facts/14-singles.txt", 3),
    ] {
        let ended = run_in(folder(&fixture(name), false).path(), &["audit", "file.txt", "--fail-on", "critical"]);
        assert_eq!(ended.code, Some(code), "{name}: {}", ended.out);
    }
}
