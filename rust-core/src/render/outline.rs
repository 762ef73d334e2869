//! What a person is told, and in which order: the answer, then the lenders that can read the contacts with who, how,
//! since when, last used and what to do; then the other lenders in short, who may be asked about, what was not seen, and
//! where all of it comes from.
//!
//! Every word is chosen and every hostile text treated here; the renderers only set the blocks. A step is told once,
//! not for each app; a command is given for each app and user.

mod app;
mod endnotes;
mod place;

use std::collections::BTreeSet;

use super::{AppWords, Telling, words};
use crate::{
    messages::Messages,
    model::{AppReport, Report, Source, SourceKind, Text, UserId, UserKind, Verdict},
};
use app::MAX_EVIDENCE;
use place::{Place, nearest, place, tone};

/// How a line is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Bad,
    Warn,
    Good,
    Faint,
}

/// A line with its tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) tone: Tone,
}

impl Line {
    pub(super) fn plain(text: String) -> Self {
        Self { text, tone: Tone::Plain }
    }
}

/// A piece of the report, in words.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Block {
    /// The first line.
    Answer(Line),
    /// A line of its own.
    Paragraph(Line),
    /// The title of a part.
    Section(String),
    /// An app begins; the package is left out when it is the name.
    App { name: String, package: Option<String> },
    /// A label with what stands beside it.
    Field { label: String, lines: Vec<Line> },
    /// A label with commands to be copied.
    Commands { label: String, commands: Vec<String> },
    /// Steps to be numbered, some with the form of a command.
    Steps(Vec<(String, Option<&'static str>)>),
    /// One of a list, with details and commands below.
    Item { text: String, details: Vec<Line>, commands: Vec<String> },
    /// Lines to be copied, in a language of code blocks.
    Code { language: &'static str, lines: Vec<String> },
}

/// Puts the report into words; `treat` makes text of sources harmless.
pub(super) fn outline(report: &Report, messages: &Messages, telling: Telling, treat: fn(&str) -> String) -> Vec<Block> {
    let mut outline = Outline::new(report, messages, telling, treat);
    outline.answer(telling.note);
    outline.phone();
    outline.lenders();
    outline.questions();
    outline.others(telling.all);
    outline.suppressed();
    outline.gaps();
    outline.rules();
    outline.citations();
    outline.guidance();
    outline.sources();
    outline.blocks
}

/// The sentences of the answer alone.
pub(super) fn answer(report: &Report, messages: &Messages, telling: Telling, treat: fn(&str) -> String) -> Vec<String> {
    let mut outline = Outline::new(report, messages, telling, treat);
    outline.answer(telling.note);
    let texts = outline.blocks.into_iter().filter_map(|block| match block {
        Block::Answer(line) | Block::Paragraph(line) => Some(line.text),
        _ => None,
    });
    texts.collect()
}

/// A sentence for each gap of the report.
pub(super) fn gaps(report: &Report, messages: &Messages, telling: Telling, treat: fn(&str) -> String) -> Vec<String> {
    let outline = Outline::new(report, messages, telling, treat);
    report.gaps.iter().map(|gap| outline.gap(gap)).collect()
}

/// What is told of each app of the report.
pub(super) fn apps(report: &Report, messages: &Messages, telling: Telling, treat: fn(&str) -> String) -> Vec<AppWords> {
    let outline = Outline::new(report, messages, telling, treat);
    report.apps.iter().map(|app| outline.words_of(app)).collect()
}

struct Outline<'a> {
    report: &'a Report,
    messages: &'a Messages,
    treat: fn(&str) -> String,
    on_phone: bool,
    blocks: Vec<Block>,
}

impl<'a> Outline<'a> {
    fn new(report: &'a Report, messages: &'a Messages, telling: Telling, treat: fn(&str) -> String) -> Self {
        Self { report, messages, treat, on_phone: telling.on_phone, blocks: Vec::new() }
    }

    fn say(&self, text: &Text) -> String {
        match words::on_phone(text.id).filter(|_| self.on_phone) {
            Some(id) => self.messages.text_with(&Text { id, args: text.args.clone() }, self.treat),
            None => self.messages.text_with(text, self.treat),
        }
    }

    fn word(&self, id: &'static str) -> String {
        self.say(&Text::new(id))
    }

    fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    fn paragraph(&mut self, text: String, tone: Tone) {
        self.push(Block::Paragraph(Line { text, tone }));
    }

    fn section(&mut self, id: &'static str) {
        let title = self.word(id);
        self.push(Block::Section(title));
    }

    fn item(&mut self, text: String, details: Vec<String>) {
        let details = details.into_iter().map(Line::plain).collect();
        self.push(Block::Item { text, details, commands: Vec::new() });
    }

    fn user(&self, id: UserId) -> String {
        let known = self.report.users.iter().find(|user| user.id == id).map(|user| user.kind);
        let kind = known.unwrap_or(if id == 0 { UserKind::Owner } else { UserKind::Unknown });
        self.say(&Text::new(words::user(kind)).with("id", id))
    }

    /// The files of apps were audited and no phone, so nobody allowed them anything yet.
    fn is_of_files(&self) -> bool {
        let is_app = |source: &Source| matches!(source.kind, SourceKind::Apk | SourceKind::ApkSet);
        self.report.users.is_empty() && self.report.source.iter().any(is_app)
    }

    // The answer.

    fn answer(&mut self, note: Option<&'static str>) {
        let summary = &self.report.summary;
        let gaps = self.report.gaps.len();
        let unknown = self.placed(|place| place == Place::Lender(Verdict::Unknown)).len();
        let silent = self.placed(|place| place == Place::Lender(Verdict::CanObtainSilently)).len();
        let none = summary.lenders_that_can_read_contacts == 0;
        let asking = self.placed(|place| place == Place::Lender(Verdict::Requested)).len();
        let (text, tone) = if summary.apps == 0 {
            (Text::new("report-answer-nothing"), Tone::Warn)
        } else if self.is_of_files() && asking > 0 {
            (Text::new("report-answer-files-lenders").with("count", asking), Tone::Bad)
        } else if self.is_of_files() {
            (Text::new("report-answer-files-none"), if gaps == 0 { Tone::Good } else { Tone::Plain })
        } else if !none {
            let count = summary.lenders_that_can_read_contacts;
            (Text::new("report-answer-lenders").with("count", count), Tone::Bad)
        } else {
            let clear = gaps == 0 && unknown == 0 && silent == 0;
            (Text::new("report-answer-none"), if clear { Tone::Good } else { Tone::Plain })
        };
        let text = self.say(&text);
        self.push(Block::Answer(Line { text, tone }));
        if let Some(note) = note {
            let text = self.word(note);
            self.paragraph(text, Tone::Plain);
        }

        let mut more = Vec::new();
        if silent > 0 {
            more.push((Text::new("report-second-silent").with("count", silent), Tone::Warn));
        }
        if unknown > 0 {
            more.push((Text::new("report-second-unknown").with("count", unknown), Tone::Warn));
        }
        match (none, gaps) {
            (_, 0) if summary.apps == 0 => {}
            (_, 0) if self.is_of_files() => more.push((Text::new("report-second-complete-files"), Tone::Faint)),
            (_, 0) => more.push((Text::new("report-second-complete"), Tone::Faint)),
            (true, _) => more.push((Text::new("report-second-but-gaps").with("count", gaps), Tone::Warn)),
            (false, _) => more.push((Text::new("report-second-more-gaps").with("count", gaps), Tone::Warn)),
        }
        for (text, tone) in more {
            let text = self.say(&text);
            self.paragraph(text, tone);
        }
    }

    fn phone(&mut self) {
        let (device, summary) = (&self.report.device, &self.report.summary);
        let names = [device.maker.as_deref(), device.model.as_deref()];
        let name = names.into_iter().flatten().map(self.treat).collect::<Vec<_>>().join(" ");
        let mut parts = if name.is_empty() { Vec::new() } else { vec![name] };
        if let Some(version) = &device.android {
            parts.push(self.say(&Text::new("report-android").with("version", version.as_str())));
        }
        if summary.apps > 0 {
            parts.push(self.say(&Text::new("report-apps").with("count", summary.apps)));
            parts.push(self.say(&Text::new("report-lenders").with("count", summary.lenders)));
        }
        if summary.apps > 0 && !self.is_of_files() {
            parts.push(self.say(&Text::new("report-users").with("count", self.report.users.len())));
        }
        if !parts.is_empty() {
            self.paragraph(parts.join(&self.word("report-dot")), Tone::Faint);
        }
    }

    // Lenders.

    fn placed(&self, wanted: impl Fn(Place) -> bool) -> Vec<&'a AppReport> {
        self.report.apps.iter().filter(|app| place(app).is_some_and(&wanted)).collect()
    }

    fn lenders(&mut self) {
        let reading = self.placed(|place| place == Place::Lender(Verdict::CanRead));
        if !reading.is_empty() {
            self.section("report-section-reading");
            for app in reading {
                self.app_in_full(app);
            }
        }
        self.steps();
        let reachable = if self.is_of_files() { "report-section-asking" } else { "report-section-reachable" };
        self.in_short(reachable, |place| {
            matches!(place, Place::Lender(Verdict::CanObtainSilently | Verdict::MayAsk | Verdict::Requested))
        });
        self.in_short("report-section-unknown", |place| place == Place::Lender(Verdict::Unknown));
        let shut = if self.is_of_files() { "report-section-not-asking" } else { "report-section-shut" };
        self.in_short(shut, |place| matches!(place, Place::Lender(verdict) if tone(verdict) == Tone::Good));
        self.in_short("report-section-features", |place| place == Place::Feature);
    }

    fn in_short(&mut self, title: &'static str, wanted: impl Fn(Place) -> bool) {
        let apps = self.placed(wanted);
        if !apps.is_empty() {
            self.section(title);
            self.apps_in_short(&apps);
        }
    }

    /// What can be done about all lenders: what their findings say, each step once.
    fn steps(&mut self) {
        let lenders = self.placed(|place| matches!(place, Place::Lender(_)));
        let findings = lenders.iter().flat_map(|app| self.about(app));
        let actions: BTreeSet<&str> =
            findings.flat_map(|finding| &finding.remediation).map(|step| step.action).collect();
        let steps = words::STEPS.iter().filter(|step| step.actions.iter().any(|action| actions.contains(action)));
        let steps: Vec<_> = steps.map(|step| (self.word(step.message), step.command)).collect();
        if !steps.is_empty() {
            self.section("report-section-steps");
            self.push(Block::Steps(steps));
        }
    }

    // Apps that are no lenders, or may be.

    fn questions(&mut self) {
        let apps = self.placed(|place| place == Place::Question);
        if apps.is_empty() {
            return;
        }
        self.section("report-section-ask");
        for app in &apps {
            let question = self.name_with_package(app);
            let mut details: Vec<String> = self.verdicts(app).into_iter().map(|line| line.text).collect();
            details.extend(self.evidence(app, MAX_EVIDENCE));
            self.item(question, details);
        }
        let how = self.word("report-ask-how");
        self.paragraph(how, Tone::Plain);
        let answers = apps.iter().map(|app| format!("{},yes", app.package));
        if !self.on_phone {
            self.push(Block::Code {
                language: "csv",
                lines: std::iter::once("package,answer".to_owned()).chain(answers).collect(),
            });
        }
    }

    fn others(&mut self, all: bool) {
        if self.report.summary.apps == 0 {
            return;
        }
        if all {
            self.in_short("report-section-others", |place| matches!(place, Place::Other(_)));
        } else {
            if self.is_of_files() {
                return self.files_left_out();
            }
            self.section("report-section-others");
            // The report need not hold every app, but its numbers count them all.
            let named = self.report.apps.iter().filter(|app| nearest(app) == Some(Verdict::CanRead));
            let named = named.filter(|app| !matches!(place(app), Some(Place::Other(_)))).count();
            let text = match self.report.summary.apps_that_can_read_contacts.saturating_sub(named) {
                0 => Text::new("report-others-none"),
                count => Text::new("report-others-count").with("count", count),
            };
            let text = self.say(&text);
            self.paragraph(text, Tone::Plain);
        }
    }

    fn files_left_out(&mut self) {
        let left_out =
            self.report.summary.apps.saturating_sub(self.placed(|place| !matches!(place, Place::Other(_))).len());
        if left_out > 0 {
            self.section("report-section-others");
            let text = self.say(&Text::new("report-others-files").with("count", left_out));
            self.paragraph(text, Tone::Plain);
        }
    }
}
