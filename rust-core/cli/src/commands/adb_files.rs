//! How to get the files from a phone: one block to be pasted, which asks the phone and audits what it answered.
//!
//! The block is for a Unix shell; on Windows it is for PowerShell. Each answer goes to a file of its own, errors
//! included: an answer that is an error is a gap, not nothing. The names are those that `lendlens_core::source` reads
//! where the content does not say what it is about.

use lendlens_core::model::Text;

use crate::console::Console;

/// What is asked once.
const QUESTIONS: [(&str, &str); 7] = [
    ("users", "pm list users"),
    ("user", "dumpsys user"),
    ("package", "dumpsys package"),
    ("appops", "dumpsys appops"),
    ("role", "dumpsys role"),
    ("device_policy", "dumpsys device_policy"),
    ("getprop", "getprop"),
];

/// What is asked for each user; `$user` is its number in both shells.
const QUESTIONS_PER_USER: [(&str, &str); 3] = [
    ("packages", "pm list packages -i --user $user"),
    ("enabled_accessibility_services", "settings get --user $user secure enabled_accessibility_services"),
    ("enabled_notification_listeners", "settings get --user $user secure enabled_notification_listeners"),
];

/// The block, with what to do with it in comments, so that the whole can be run.
pub fn how_to(console: &Console) -> String {
    let (block, shell) = if cfg!(windows) { (power_shell(), "PowerShell") } else { (sh(), "sh") };
    let before = console.say(&Text::new("cli-adb-before").with("shell", shell));
    let after = console.say(&Text::new("cli-adb-after"));
    format!("# {before}\n\n{block}\n# {after}\n")
}

fn sh() -> String {
    // In parentheses the whole is read before any of it runs, so that adb cannot swallow the lines that follow it.
    let mut block = String::from(
        "(\n  adb get-state </dev/null >/dev/null || exit 1\n  folder=\"lendlens-$(date +%Y%m%d-%H%M%S)\"\n  mkdir \"$folder\" || exit 1\n  \
         ask() { file=\"$folder/$1\"; shift; adb shell \"$@\" </dev/null >\"$file\" 2>&1; }\n",
    );
    for (name, question) in QUESTIONS {
        block.push_str(&format!("  ask {name}.txt {question}\n"));
    }
    block.push_str("  for user in $(sed -n 's/.*UserInfo{\\([0-9][0-9]*\\):.*/\\1/p' \"$folder/users.txt\"); do\n");
    for (name, question) in QUESTIONS_PER_USER {
        block.push_str(&format!("    ask {name}-user$user.txt {question}\n"));
    }
    block.push_str("  done\n  lendlens audit \"$folder\"\n)\n");
    block
}

fn power_shell() -> String {
    let mut block = String::from(
        "& {\n  $folder = \"lendlens-\" + (Get-Date -Format yyyyMMdd-HHmmss)\n  New-Item -ItemType Directory $folder | Out-Null\n",
    );
    for (name, question) in QUESTIONS {
        block.push_str(&format!("  adb shell {question} > $folder/{name}.txt\n"));
    }
    block.push_str(
        "  $users = Select-String -Path $folder/users.txt -Pattern 'UserInfo\\{(\\d+):'\n  \
         foreach ($user in $users | ForEach-Object { $_.Matches[0].Groups[1].Value }) {\n",
    );
    for (name, question) in QUESTIONS_PER_USER {
        block.push_str(&format!("    adb shell {question} > $folder/{name}-user$user.txt\n"));
    }
    block.push_str("  }\n  lendlens audit $folder\n}\n");
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_shells_ask_the_same_and_end_with_the_audit() {
        for block in [sh(), power_shell()] {
            for (name, question) in QUESTIONS.iter().chain(&QUESTIONS_PER_USER) {
                assert!(block.lines().any(|line| line.contains(name) && line.contains(question)), "{name}: {question}");
            }
            assert!(block.contains("lendlens audit"));
        }
    }
}
