//! `audit`: files of a phone in, a report out.

use std::{
    collections::BTreeSet,
    io,
    num::NonZeroUsize,
    path::PathBuf,
    sync::{Mutex, PoisonError},
    thread,
};

use lendlens_apk::Scratch;
use lendlens_core::{
    Options, audit,
    knowledge::Knowledge,
    model::{Inventory, LocalTime, PackageName, Source, SourceKind, Text},
    render::{Telling, json, markdown, text},
    source::{
        Limits, Sources,
        apk::{self, Look},
    },
    undecided,
};
use time::OffsetDateTime;

use super::{adb_files, audit_each, guidance};
use crate::{
    answers,
    args::{AuditArgs, Judged, ReportFormat},
    console::Console,
    exit::{Error, Exit},
    files::{self, Found, MAX_FILES, Problem, Walk, What},
    output,
    progress::Progress,
};

/// Audits what is given; without a path, says how to get it.
pub fn run(args: &AuditArgs, console: &Console) -> Result<Exit, Error> {
    if args.paths.is_empty() && args.files_from.is_none() {
        output::write(args.judged.shown.output.as_deref(), &adb_files::how_to(console))?;
        return Ok(Exit::Usage);
    }
    let each = args.judged.format == ReportFormat::Jsonl;
    let mut walk = Walk::new(&args.paths, (!each).then_some(MAX_FILES));
    if let Some(list) = &args.files_from {
        walk = walk.with_list(list, args.null)?;
    }
    if each {
        let options = Options { all: true, ..options(now(), &args.judged, console)? };
        return audit_each::run(walk, args, jobs(args), &options, console);
    }
    let progress = Progress::start(console.quiet);
    let (mut inventory, apps) = read(walk, args.sha256, jobs(args), console, &progress);
    let options = options(now(), &args.judged, console)?;
    add_own_texts(&mut inventory, &apps, &options)?;
    progress.say(|| console.say(&Text::new("cli-judging")));
    report(&inventory, options, None, &args.judged, console)
}

/// How many files are read at once. For a single file no other thread is worth its start.
fn jobs(args: &AuditArgs) -> NonZeroUsize {
    match args.paths.as_slice() {
        [path] if args.files_from.is_none() && !path.is_dir() => NonZeroUsize::MIN,
        _ => args.jobs.or_else(|| thread::available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN),
    }
}

/// Reads everything into one inventory. Apps are read at offsets, several at once; of what has to be in memory as a whole
/// there is one at a time. Which files are apps comes along.
fn read(
    walk: Walk,
    sha256: bool,
    jobs: NonZeroUsize,
    console: &Console,
    progress: &Progress,
) -> (Inventory, Vec<PathBuf>) {
    let limits = Limits::default();
    let (next, read, one_at_a_time) = (Mutex::new(walk), Mutex::new(Sources::new(limits)), Mutex::new(()));
    let apps = Mutex::new(Vec::new());
    let take_all = || {
        let mut sources = Sources::new(limits);
        if sha256 {
            sources = sources.with_sha256_of_apks();
        }
        loop {
            let found = next.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some(found) = found else { break };
            progress.say(|| console.say(&Text::new("cli-reading").with("name", found.name.as_str())));
            if let Err(problem) = add(found, &mut sources, limits, &apps, &one_at_a_time) {
                sources.add_gap(files::gap(problem));
            }
        }
        read.lock().unwrap_or_else(PoisonError::into_inner).append(sources);
    };
    thread::scope(|scope| {
        for _ in 1..jobs.get() {
            scope.spawn(take_all);
        }
        take_all();
    });
    let inventory = read.into_inner().unwrap_or_else(PoisonError::into_inner).finish();
    (inventory, apps.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// Adds what the texts of those apps speak of that are here as files and that names leave undecided.
fn add_own_texts(inventory: &mut Inventory, apps: &[PathBuf], options: &Options) -> Result<(), Error> {
    let knowledge = Knowledge::embedded()?;
    let open = undecided(inventory, knowledge, options).into_iter().map(|package| package.name.clone());
    let open: BTreeSet<PackageName> = open.collect();
    if open.is_empty() {
        return Ok(());
    }
    let (mut scratch, limits) = (Scratch::default(), lendlens_apk::Limits::default());
    for path in apps {
        // A file that is gone by now was read before; only its texts are missing.
        let Ok(file) = files::open(path, "") else { continue };
        let read = apk::read("", &file, Look::Brief, &mut scratch, &limits);
        let Some(name) = read.and_then(|read| Some(read.packages.into_iter().next()?.name)) else { continue };
        let package = inventory.packages.iter_mut().find(|package| package.name == name && open.contains(&name));
        if let Some(package) = package.filter(|package| package.own_texts.is_none()) {
            package.own_texts = Some(files::own_texts(&file, knowledge, &mut scratch));
        }
    }
    Ok(())
}

fn add(
    Found { name, what }: Found,
    sources: &mut Sources,
    limits: Limits,
    apps: &Mutex<Vec<PathBuf>>,
    one_at_a_time: &Mutex<()>,
) -> Result<(), Problem> {
    if let What::File(path) = &what
        && sources.add_apk(&name, &files::open(path, &name)?)
    {
        apps.lock().unwrap_or_else(PoisonError::into_inner).push(path.clone());
        return Ok(());
    }
    let _one = one_at_a_time.lock().unwrap_or_else(PoisonError::into_inner);
    let bytes = match what {
        What::File(path) | What::Pipe(path) => files::whole_file(&path, &name, limits)?,
        What::Stdin => files::whole(io::stdin().lock(), &name, limits)?,
        What::Gap(kind, problem) => return Err((kind, problem)),
    };
    sources.add(&name, &bytes);
    Ok(())
}

/// Judges an inventory and writes the report. Ages are counted to the time of the sources, if they have one. `note` is the
/// message that people are to read right below the answer.
pub fn report(
    inventory: &Inventory,
    mut options: Options,
    note: Option<&'static str>,
    judged: &Judged,
    console: &Console,
) -> Result<Exit, Error> {
    let captured = inventory.source.iter().filter_map(|source| source.captured_at).max();
    options.now = captured.or(options.now);
    options.all |= few_app_files(inventory);
    let report = audit(inventory, Knowledge::embedded()?, &options);
    let telling = Telling { all: options.all, note, ..Telling::default() };
    let guide = judged.jurisdiction.as_deref().map(guidance::find).transpose()?;
    let mut shown = match judged.format {
        ReportFormat::Text => text::render(&report, &console.messages, console.text_options(telling)),
        ReportFormat::Json => json::render(&report, &console.messages),
        ReportFormat::Jsonl => json::line(&report, &console.messages),
        ReportFormat::Markdown => markdown::render(&report, &console.messages, telling),
        ReportFormat::Inventory => json::inventory(inventory),
    };
    if let Some(guide) = guide {
        shown.push_str(&guidance::channels(guide, judged.format, console)?);
    }
    output::write(judged.shown.output.as_deref(), &shown)?;
    Ok(Exit::of(&report, judged.fail_on))
}

/// Whoever names the files of a few apps wants to hear of each of them.
fn few_app_files(inventory: &Inventory) -> bool {
    const FEW: usize = 20;
    let is_app = |source: &Source| matches!(source.kind, SourceKind::Apk | SourceKind::ApkSet);
    inventory.users.is_empty() && inventory.packages.len() <= FEW && inventory.source.iter().any(is_app)
}

/// How a person wants it judged.
pub fn options(now: Option<LocalTime>, judged: &Judged, console: &Console) -> Result<Options, Error> {
    Ok(Options {
        now,
        users: judged.users.clone(),
        all: judged.all,
        no_catalog: judged.no_catalog,
        answers: judged.answers.as_deref().map(|path| answers::read(path, console)).transpose()?.unwrap_or_default(),
        suppressions: Vec::new(),
    })
}

/// The clock of this computer, in UTC: the phone's own zone is not known.
fn now() -> Option<LocalTime> {
    let now = OffsetDateTime::now_utc();
    let (hour, minute, second) = now.to_hms();
    LocalTime::new(now.year(), now.month().into(), now.day(), hour, minute, second, now.millisecond())
}
