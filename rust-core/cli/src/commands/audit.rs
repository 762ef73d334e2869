//! `audit`: files of a phone in, a report out.

use std::{fs::File, path::Path};

use lendlens_core::{
    Options, audit,
    knowledge::Knowledge,
    model::{Inventory, LocalTime, PackageName, Text},
    render::{Telling, json, markdown, text},
    source::{Limits, Sources},
};
use time::OffsetDateTime;

use super::adb_files;
use crate::{
    args::{AuditArgs, Judged, ReportFormat},
    console::Console,
    exit::{Error, Exit},
    files, output,
    progress::Progress,
};

/// Audits what is given; without a path, says how to get it.
pub fn run(args: &AuditArgs, console: &Console) -> Result<Exit, Error> {
    if args.paths.is_empty() {
        output::write(args.judged.shown.output.as_deref(), &adb_files::how_to(console))?;
        return Ok(Exit::Usage);
    }
    let progress = Progress::start(console.quiet);
    let limits = Limits::default();
    let mut sources = Sources::new(limits);
    files::read(&args.paths, limits, &mut sources, &|name| {
        progress.say(console.say(&Text::new("cli-reading").with("name", name)));
    });
    progress.say(console.say(&Text::new("cli-judging")));
    report(&sources.finish(), now(), None, &args.judged, console)
}

/// Judges an inventory and writes the report. Without a time of the sources' own, ages are counted to `clock`. `note` is
/// the message that people are to read right below the answer.
pub fn report(
    inventory: &Inventory,
    clock: Option<LocalTime>,
    note: Option<&'static str>,
    judged: &Judged,
    console: &Console,
) -> Result<Exit, Error> {
    let captured = inventory.source.iter().filter_map(|source| source.captured_at).max();
    let options = Options {
        now: captured.or(clock),
        users: judged.users.clone(),
        all: judged.all,
        no_catalog: judged.no_catalog,
        answers: judged.answers.as_deref().map(|path| answers(path, console)).transpose()?.unwrap_or_default(),
        suppressions: Vec::new(),
    };
    let report = audit(inventory, Knowledge::embedded()?, &options);
    let telling = Telling { all: judged.all, note };
    let shown = match judged.format {
        ReportFormat::Text => text::render(&report, &console.messages, console.text_options(telling)),
        ReportFormat::Json => json::render(&report, &console.messages),
        ReportFormat::Markdown => markdown::render(&report, &console.messages, telling),
        ReportFormat::Inventory => json::inventory(inventory),
    };
    output::write(judged.shown.output.as_deref(), &shown)?;
    Ok(Exit::of(&report, judged.fail_on))
}

/// The clock of this computer, in UTC: the phone's own zone is not known.
fn now() -> Option<LocalTime> {
    let now = OffsetDateTime::now_utc();
    let (hour, minute, second) = now.to_hms();
    LocalTime::new(now.year(), now.month().into(), now.day(), hour, minute, second, now.millisecond())
}

/// The person's answers: CSV with the columns `package` and `answer`. A row that says neither is named and left out.
fn answers(path: &Path, console: &Console) -> Result<Vec<(PackageName, bool)>, Error> {
    let unreadable = |problem: String| Error::Read { path: path.to_owned(), problem };
    let file = File::open(path).map_err(|error| unreadable(error.to_string()))?;
    let mut rows = csv::ReaderBuilder::new().trim(csv::Trim::All).flexible(true).from_reader(file);
    let header = rows.headers().map_err(|error| unreadable(error.to_string()))?.clone();
    let column = |wanted: &'static str| {
        let at = header.iter().position(|name| name.trim_start_matches('\u{feff}').eq_ignore_ascii_case(wanted));
        at.ok_or_else(|| Error::Column { path: path.to_owned(), column: wanted })
    };
    let (package_at, answer_at) = (column("package")?, column("answer")?);
    let mut answers = Vec::new();
    for (number, row) in rows.records().enumerate() {
        let answer = row.ok().and_then(|row| {
            let package = PackageName::new(row.get(package_at)?).ok()?;
            Some((package, yes_or_no(row.get(answer_at)?)?))
        });
        match answer {
            Some(answer) => answers.push(answer),
            None => console.complain(&Text::new("cli-answer-not-understood").with("row", number + 1)),
        }
    }
    Ok(answers)
}

fn yes_or_no(answer: &str) -> Option<bool> {
    match answer.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "是" => Some(true),
        "no" | "n" | "false" | "0" | "否" => Some(false),
        _ => None,
    }
}
