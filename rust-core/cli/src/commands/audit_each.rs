//! `audit --format jsonl`: each APK has a report of its own, one line each, written as soon as it is done.
//!
//! Every thread takes the next file for itself, so nothing is handed over and nothing piles up; with one thread the
//! lines stand in the order of the files. A line goes out in one piece: whoever interrupts finds whole lines.

use std::{
    fs::File,
    io::{self, IsTerminal},
    num::NonZeroUsize,
    sync::{Mutex, PoisonError},
    thread,
};

use lendlens_apk::{ReadAt, Scratch};
use lendlens_core::{
    Options, audit, is_worth_a_closer_look,
    knowledge::Knowledge,
    model::{Gap, GapKind, Inventory, Package, Report, Source, SourceKind, Text},
    render::json,
    source::{
        Limits,
        apk::{self, Look},
    },
    undecided,
};

use crate::{
    args::{AuditArgs, Judged},
    console::Console,
    exit::{Error, Exit, Tally},
    files::{self, Found, Problem, Walk, What},
    output::Output,
    progress::Progress,
};

/// What a file is told of that is no APK.
const NO_APK: &str = "no APK; files of a phone make one report together, without --format jsonl";

/// Audits every file for itself, `jobs` at once.
pub fn run(
    walk: Walk,
    args: &AuditArgs,
    jobs: NonZeroUsize,
    options: &Options,
    console: &Console,
) -> Result<Exit, Error> {
    let AuditArgs { judged, sha256, .. } = args;
    let output = judged.shown.output.as_deref();
    // Lines that appear on a terminal are sign of life enough.
    let progress = Progress::start(console.quiet || output.is_none() && io::stdout().is_terminal());
    let knowledge = Knowledge::embedded()?;
    let work = Work {
        next: Mutex::new(walk),
        written: Mutex::new(Written { output: Output::open(output)?, tally: Tally::default(), failed: None }),
        knowledge,
        options,
        judged,
        sha256: *sha256,
        console,
        progress: &progress,
    };
    thread::scope(|scope| {
        for _ in 1..jobs.get() {
            scope.spawn(|| work.take_all());
        }
        work.take_all();
    });
    let Written { output, tally, failed } = work.written.into_inner().unwrap_or_else(PoisonError::into_inner);
    if let Some(error) = failed {
        return Err(error);
    }
    let exit = if output.is_closed() { Exit::Done } else { tally.exit() };
    output.finish()?;
    Ok(exit)
}

/// What the threads share.
struct Work<'a> {
    next: Mutex<Walk>,
    written: Mutex<Written>,
    knowledge: &'static Knowledge,
    options: &'a Options,
    judged: &'a Judged,
    sha256: bool,
    console: &'a Console,
    progress: &'a Progress,
}

struct Written {
    output: Output,
    tally: Tally,
    failed: Option<Error>,
}

impl Work<'_> {
    /// Takes one file after the other until there is none, or nobody to write for.
    fn take_all(&self) {
        let mut scratch = Scratch::default();
        loop {
            let next = self.next.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some(found) = next else { return };
            let report = self.report(found, &mut scratch);
            let line = json::line(&report, &self.console.messages);
            if !self.write(&report, &line) {
                return;
            }
        }
    }

    fn report(&self, found: Found, scratch: &mut Scratch) -> Report {
        let name = found.name.clone();
        let inventory = self.read(found, scratch).unwrap_or_else(|problem| without_app(name, problem));
        audit(&inventory, self.knowledge, self.options)
    }

    /// The app that a file holds.
    fn read(&self, Found { name, what }: Found, scratch: &mut Scratch) -> Result<Inventory, Problem> {
        match what {
            What::File(path) => self.app(&name, &files::open(&path, &name)?, scratch),
            What::Pipe(path) => {
                let pipe = File::open(&path).map_err(|error| (GapKind::Unreadable, format!("{name}: {error}")))?;
                self.app(&name, &files::whole(pipe, &name, Limits::default())?, scratch)
            }
            What::Stdin => self.app(&name, &files::whole(io::stdin().lock(), &name, Limits::default())?, scratch),
            What::Gap(kind, problem) => Err((kind, problem)),
        }
    }

    fn app(&self, name: &str, file: &dyn ReadAt, scratch: &mut Scratch) -> Result<Inventory, Problem> {
        let is_worth_it = |package: &Package| is_worth_a_closer_look(package, self.knowledge, self.options);
        let look = if self.judged.all { Look::Close } else { Look::CloseIf(&is_worth_it) };
        let read = apk::read(name, file, look, scratch, &lendlens_apk::Limits::default());
        let read = read.map(|inventory| if self.sha256 { apk::with_sha256(inventory, file) } else { inventory });
        let read = read.map(|mut inventory| {
            if !undecided(&inventory, self.knowledge, self.options).is_empty() {
                let texts = files::own_texts(file, self.knowledge, scratch);
                inventory.packages.iter_mut().for_each(|package| package.own_texts = Some(texts.clone()));
            }
            inventory
        });
        read.ok_or_else(|| match file.size() {
            0 => (GapKind::Empty, name.to_owned()),
            _ => (GapKind::Unrecognised, format!("{name}: {NO_APK}")),
        })
    }

    /// Writes a line, at once; gives whether there is more to write.
    fn write(&self, report: &Report, line: &str) -> bool {
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        if written.failed.is_some() || written.output.is_closed() {
            return false;
        }
        let done = written.output.write(line).and_then(|()| written.output.flush());
        written.failed = done.err();
        written.tally.count(report, self.judged.fail_on);
        let Tally { reports, with_finding, .. } = written.tally;
        self.progress.say(|| {
            let text = Text::new("cli-auditing").with("files", reports).with("found", with_finding);
            self.console.say(&text)
        });
        written.failed.is_none() && !written.output.is_closed()
    }
}

/// What is left to say of a file that holds no app.
fn without_app(name: String, (kind, detail): Problem) -> Inventory {
    let source = Source { kind: SourceKind::Unrecognised, name, sha256: None, captured_at: None, tool: None };
    let gap = Gap { source: Some(0), ..Gap::new(kind, detail) };
    Inventory { source: vec![source], gaps: vec![gap], ..Inventory::default() }
}
