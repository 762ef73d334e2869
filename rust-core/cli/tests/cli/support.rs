//! Runs the program as a person would.

use std::{
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

/// The program, in a known environment.
pub fn lendlens() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lendlens"));
    command.env("LC_ALL", "C").env_remove("NO_COLOR");
    command
}

/// What came of it.
pub struct Ended {
    /// Exit code.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
            err: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
        }
    }
}

/// Runs with arguments, in a folder.
pub fn run_in(folder: &Path, args: &[&str]) -> Ended {
    lendlens().current_dir(folder).args(args).stdin(Stdio::null()).output().expect("the program runs").into()
}

/// Runs with arguments and a text on standard input.
pub fn run_with(input: &[u8], args: &[&str]) -> Ended {
    let mut child = lendlens()
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_owned();
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let ended = child.wait_with_output().expect("an end").into();
    writer.join().expect("the input was written");
    ended
}

/// A whole-phone dump of Android 13 with two packages of its own, in the layout of `Settings.dumpPackageLPr`.
pub const PACKAGE: &str = "\
Packages:
  Package [com.example.cash.loan] (1111111):
    userId=10101
    versionCode=1 minSdk=21 targetSdk=33
    versionName=1.0
    flags=[ HAS_CODE ALLOW_CLEAR_USER_DATA ]
    User 0: ceDataInode=1 installed=true hidden=false suspended=false stopped=false notLaunched=false enabled=0
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]
  Package [org.example.notes] (2222222):
    userId=10102
    versionCode=1 minSdk=21 targetSdk=33
    versionName=1.0
    flags=[ HAS_CODE ALLOW_CLEAR_USER_DATA ]
    User 0: ceDataInode=2 installed=true hidden=false suspended=false stopped=false notLaunched=false enabled=0
      runtime permissions:
        android.permission.CAMERA: granted=false, flags=[ USER_SENSITIVE_WHEN_DENIED]

Shared users:
";

/// The users of that phone.
pub const USERS: &str = "Users:\n\tUserInfo{0:Owner:c13} running\n";

/// Names for its apps.
pub const LABELS: &str = "package,label\ncom.example.cash.loan,Cash Loan - Online Credit\norg.example.notes,Notes\n";
