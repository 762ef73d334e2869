//! The block that `audit` prints when no path is given, run as it is against a stand-in for adb.

use std::{
    env, fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Stdio},
};

use crate::support::{PACKAGE, run_in};

/// Answers as a phone with a work profile would. Like the real one it reads its standard input to the end.
const ADB: &str = r#"#!/bin/sh
cat >>"$SWALLOWED"
echo "$*" >>"$CALLS"
case "$*" in
  get-state) echo device ;;
  "shell pm list users") printf 'Users:\n\tUserInfo{0:Owner:c13} running\n\tUserInfo{10:Work profile:30} running\n' ;;
  "shell dumpsys package") cat "$DUMP" ;;
  "shell pm list packages -i --user 0") echo "package:com.example.cash.loan  installer=null" ;;
  "shell pm list packages -i --user 10") echo "Error: java.lang.SecurityException: Shell does not have permission to access user 10" >&2; exit 255 ;;
  "shell settings get"*) echo null ;;
esac
"#;

fn executable(path: &Path, script: &str) {
    fs::write(path, script).expect("a script");
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("an executable");
}

#[test]
fn the_block_asks_the_phone_for_each_user_and_audits_the_answers() {
    let folder = tempfile::tempdir().expect("a folder");
    let block = run_in(folder.path(), &["audit"]);
    assert_eq!(block.code, Some(2), "no path is wrong usage, with the way out");
    assert_eq!(block.err, "");

    let bin = folder.path().join("bin");
    fs::create_dir(&bin).expect("a folder");
    executable(&bin.join("adb"), ADB);
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_lendlens"), bin.join("lendlens")).expect("a link");
    fs::write(folder.path().join("dump"), PACKAGE).expect("a dump");
    let path = format!("{}:{}", bin.display(), env::var("PATH").expect("a path"));
    let mut shell = Command::new("sh")
        .args(["-c", &block.out])
        .current_dir(folder.path())
        .env("PATH", path)
        .env("SWALLOWED", folder.path().join("swallowed"))
        .env("LC_ALL", "C")
        .env("DUMP", folder.path().join("dump"))
        .env("CALLS", folder.path().join("calls"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a shell");
    // What is typed after the block waits on standard input: it is not adb's to swallow.
    std::io::Write::write_all(&mut shell.stdin.take().expect("a pipe"), b"echo next command\n").expect("typed");
    let ended = shell.wait_with_output().expect("an end");
    let out = String::from_utf8_lossy(&ended.stdout);
    assert!(out.contains("lending app") && out.contains("com.example.cash.loan"), "{out}");
    assert_eq!(fs::read_to_string(folder.path().join("swallowed")).expect("what adb read"), "");
    assert!(matches!(ended.status.code(), Some(3 | 10)), "{:?}: {out}", ended.status);

    let calls = fs::read_to_string(folder.path().join("calls")).expect("the calls");
    for call in [
        "shell dumpsys appops",
        "shell dumpsys role",
        "shell dumpsys device_policy",
        "shell getprop",
        "shell pm list packages -i --user 10",
        "shell settings get --user 10 secure enabled_accessibility_services",
        "shell settings get --user 10 secure enabled_notification_listeners",
    ] {
        assert!(calls.lines().any(|line| line == call), "{call} in\n{calls}");
    }
    let made = fs::read_dir(folder.path()).expect("the folder").flatten().map(|entry| entry.path());
    let made = made.filter(|path| path.is_dir() && !path.ends_with("bin")).collect::<Vec<_>>();
    assert_eq!(made.len(), 1, "one new folder: {made:?}");
    let refused = fs::read_to_string(made[0].join("packages-user10.txt")).expect("the answer that was an error");
    assert!(refused.contains("SecurityException"), "errors are kept: they are gaps");
}

#[test]
fn without_a_phone_the_block_stops_and_makes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let block = run_in(folder.path(), &["audit"]).out;
    executable(&folder.path().join("adb"), "#!/bin/sh\necho 'error: no devices/emulators found' >&2\nexit 1\n");
    let path = format!("{}:{}", folder.path().display(), env::var("PATH").expect("a path"));
    let ended = Command::new("sh").args(["-c", &block]).current_dir(folder.path()).env("PATH", path).output();
    let ended = ended.expect("an end");
    assert_eq!(ended.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&ended.stderr).contains("no devices"), "adb says why");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1);
}
