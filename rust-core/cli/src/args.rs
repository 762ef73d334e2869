//! The words of the command line.

use std::{num::NonZeroUsize, path::PathBuf};

use clap::{
    Args, Parser, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};
use clap_complete::Shell;
use lendlens_core::{messages::Language, model::Severity};

/// Which lending apps can reach your contacts, by which way, since when and used when.
#[derive(Debug, Parser)]
#[command(
    name = "lendlens",
    version,
    max_term_width = 100,
    after_help = "\
Examples:
  lendlens demo                          the built-in sample phone: what a report looks like
  lendlens audit                         how to get the files from a phone
  lendlens audit lendlens-20261124/      a folder of dumps
  lendlens audit bugreport-x.zip         a bug report
  adb shell dumpsys package | lendlens audit -
  lendlens audit dumps/ --format json --output report.json
  lendlens audit apks/ --format jsonl    one report a line for each APK
  lendlens explain lender-reads-contacts
  lendlens guidance IN                   rules, where to complain, what to send
  lendlens classify apps.csv             which apps of a list lend

Nothing leaves this computer: no part of this program knows the network."
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Audit a phone from its files, or APKs; without a path: how to get the files
    Audit(AuditArgs),
    /// Audit the built-in sample phone
    Demo(DemoArgs),
    /// Say which apps of a list lend
    Classify(ClassifyArgs),
    /// Explain a rule, or what the catalog says of a package
    Explain(ExplainArgs),
    /// Say which rules there are in a country, where to complain, and what to send
    Guidance(GuidanceArgs),
    /// Print the completions for a shell
    Completions(CompletionsArgs),
}

impl Command {
    /// How the command is to be shown.
    pub fn shown(&self) -> Shown {
        match self {
            Self::Audit(args) => args.judged.shown.clone(),
            Self::Demo(args) => args.judged.shown.clone(),
            Self::Classify(args) => args.shown.clone(),
            Self::Explain(args) => args.shown.clone(),
            Self::Guidance(args) => args.shown.clone(),
            Self::Completions(_) => Shown::default(),
        }
    }
}

/// `audit`.
#[derive(Debug, Args)]
#[command(after_help = "\
Files are known by their content: dumpsys package, appops, user, role and device_policy, pm list,
settings, getprop, bug reports and androidqf collections (folder or zip), lendlens-inventory/1,
and a list with the columns package,label that names the apps. All paths together are one phone.
APKs and sets of them (.apks, .xapk, .apkm) are read too; with --format jsonl each of them has a
report of its own, one line each, as soon as it is done. In folders, hidden files are left out.

Examples:
  lendlens audit package.txt appops.txt labels.csv
  lendlens audit dumps/ --user 0 --all
  lendlens audit dumps/ --fail-on critical || echo look at it
  lendlens audit app.apk --all
  find /srv/apks -name '*.apk' -print0 | lendlens audit -0 --files-from - --format jsonl

Exit codes:
  0   nothing at or above --fail-on, and nothing was left out
  10  a finding at or above --fail-on
  3   no such finding, but something could not be seen
  1   nothing could be audited
  2   wrong usage")]
pub struct AuditArgs {
    /// Files, folders, or - for standard input
    pub paths: Vec<PathBuf>,
    /// Read paths from this file too, one a line; - for standard input
    #[arg(long, value_name = "FILE")]
    pub files_from: Option<PathBuf>,
    /// The paths of --files-from end with NUL instead
    #[arg(long, short = '0', requires = "files_from")]
    pub null: bool,
    /// Read so many files at once; otherwise as many as there are processors
    #[arg(long, short, value_name = "NUMBER")]
    pub jobs: Option<NonZeroUsize>,
    /// Read all of each APK for its SHA-256, to keep as evidence; slower
    #[arg(long)]
    pub sha256: bool,
    /// What is judged, and how it is shown.
    #[command(flatten)]
    pub judged: Judged,
}

/// `demo`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  lendlens demo --language zh

The phone is invented; its dumps go through the same parsers as any other. Ends with 0 when it
could be shown, whatever was found.")]
pub struct DemoArgs {
    /// What is judged, and how it is shown.
    #[command(flatten)]
    pub judged: Judged,
}

/// `classify`.
#[derive(Debug, Args)]
#[command(after_help = "\
The list is CSV with the columns id, package and label in any order; package or label may be
empty. The columns texts and permissions (separated by ;) may be there too; texts are not weighed
yet, and a list of permissions counts only when INTERNET is not in it. An empty cell says nothing.
One JSON object is written a line:
  {\"id\",\"package\",\"label\",\"class\",\"band\",\"is_lender\",\"probability\",\"evidence\":[...]}

Example:
  printf 'id,package,label\\n1,com.example.cash,Cash Loan\\n' | lendlens classify -")]
pub struct ClassifyArgs {
    /// The list, or - for standard input
    pub list: PathBuf,
    /// The form of the output
    #[arg(long, value_enum, default_value_t = RowFormat::Jsonl)]
    pub format: RowFormat,
    /// Judge without the lists of brands and packages
    #[arg(long)]
    pub no_catalog: bool,
    /// A list with the columns package,answer (yes or no): is it a loan app?
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// How it is shown.
    #[command(flatten)]
    pub shown: Shown,
}

/// `explain`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  lendlens explain lender-used-contacts
  lendlens explain com.example.cash")]
pub struct ExplainArgs {
    /// The id of a rule, or a package name
    #[arg(value_name = "RULE|PACKAGE")]
    pub name: String,
    /// How it is shown.
    #[command(flatten)]
    pub shown: Shown,
}

/// `guidance`.
#[derive(Debug, Args)]
#[command(after_help = "\
Without a country: the list of those there are. Sentences stand in the language of the report and in
that of the country; letters have blanks in square brackets.

Examples:
  lendlens guidance
  lendlens guidance CN
  lendlens guidance IN --format markdown --output india.md")]
pub struct GuidanceArgs {
    /// A country, such as CN
    #[arg(value_name = "JURISDICTION")]
    pub jurisdiction: Option<String>,
    /// The form of the output
    #[arg(long, value_enum, default_value_t = PageFormat::Text)]
    pub format: PageFormat,
    /// How it is shown.
    #[command(flatten)]
    pub shown: Shown,
}

/// `completions`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  lendlens completions bash > ~/.local/share/bash-completion/completions/lendlens")]
pub struct CompletionsArgs {
    /// The shell
    pub shell: Shell,
}

/// What is judged, and how it is shown.
#[derive(Debug, Clone, Args)]
pub struct Judged {
    /// The form of the output
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// Only this user of the phone; may be given several times
    #[arg(long = "user", value_name = "NUMBER")]
    pub users: Vec<u32>,
    /// List apps that are no lenders too
    #[arg(long)]
    pub all: bool,
    /// End with 10 on a finding of this severity or a graver one
    #[arg(long, value_name = "SEVERITY", default_value = "high", value_parser = severities())]
    pub fail_on: Severity,
    /// Judge without the lists of brands and packages
    #[arg(long)]
    pub no_catalog: bool,
    /// A list with the columns package,answer (yes or no): is it a loan app?
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Say below the report where to complain in this country, such as CN; text and markdown only
    #[arg(long, value_name = "COUNTRY")]
    pub jurisdiction: Option<String>,
    /// How it is shown.
    #[command(flatten)]
    pub shown: Shown,
}

/// How it is shown.
#[derive(Debug, Clone, Default, Args)]
pub struct Shown {
    /// Write to this file, whole or not at all
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Such as en or zh-Hans; otherwise as LC_ALL, LC_MESSAGES or LANG say
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub language: Option<Language>,
    /// Colours
    #[arg(long, value_enum, default_value_t = Color::Auto)]
    pub color: Color,
    /// Nothing but the result and errors
    #[arg(long, short)]
    pub quiet: bool,
}

/// The forms of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For people
    Text,
    /// lendlens-report/1
    Json,
    /// One lendlens-report/1 a line for each APK, in the order given with -j 1
    Jsonl,
    /// For people, to be shared
    Markdown,
    /// lendlens-inventory/1: what was read, before it is judged
    Inventory,
}

/// The forms of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PageFormat {
    /// For people
    Text,
    /// For programs: everything, in every language
    Json,
    /// For people, to be shared
    Markdown,
}

/// The forms of classified rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RowFormat {
    /// One JSON object a line
    Jsonl,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

fn severities() -> impl TypedValueParser<Value = Severity> {
    let gravest_first = Severity::ALL.into_iter().rev().map(Severity::as_str);
    PossibleValuesParser::new(gravest_first)
        .try_map(|name| Severity::ALL.into_iter().find(|severity| severity.as_str() == name).ok_or("no severity"))
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag)
        .ok_or_else(|| format!("there are messages in {}", Language::ALL.map(Language::tag).join(", ")))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_words_do_not_contradict_each_other() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_teaches_by_example() {
        for command in Cli::command().get_subcommands() {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.contains("Example"), "{}", command.get_name());
        }
    }
}
