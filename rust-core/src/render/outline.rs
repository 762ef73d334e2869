//! What a person is told, and in which order: the answer, then who, how, since when, last used, why we think so, what
//! to do next; then who cannot, who may be asked about, what was not seen, and where all of it comes from.
//!
//! Every word is chosen and every hostile text treated here; the renderers only set the blocks.

use std::collections::{BTreeMap, BTreeSet};

use super::words;
use crate::{
    messages::Messages,
    model::{
        AppReport, Evidence, Finding, Gap, LenderClass, LocalTime, Report, RouteReach, RouteState, Severity, Step,
        Text, TextValue, UserId, UserKind, UserReach, Verdict,
    },
};

/// The most pieces of evidence and details of gaps that are shown of one thing. All of them are in the JSON report.
const MAX_EVIDENCE: usize = 3;
const MAX_DETAILS: usize = 4;
const MAX_SOURCES: usize = 12;

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
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) tone: Tone,
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
    /// The part of an app that belongs to one user of the phone.
    User(String),
    /// A label with what stands beside it; `of_user` belongs to the user named last, else to the app.
    Field { label: String, lines: Vec<Line>, of_user: bool },
    /// Steps told above already, then new ones to be numbered; each with the commands that do it.
    Steps {
        label: String,
        told: Option<(String, Vec<String>)>,
        steps: Vec<(String, Vec<String>)>,
        note: Option<String>,
    },
    /// One of a list, with details below.
    Item { text: String, details: Vec<String> },
}

/// How much is told, and how text of sources is made harmless.
#[derive(Debug, Clone, Copy)]
pub(super) struct Telling {
    /// Makes text of sources harmless.
    pub(super) treat: fn(&str) -> String,
    /// Names apps that are no lenders too.
    pub(super) all: bool,
    /// The most steps for one app.
    pub(super) steps: usize,
}

/// Puts the report into words.
pub(super) fn outline(report: &Report, messages: &Messages, telling: Telling) -> Vec<Block> {
    let Telling { treat, all, steps: max_steps } = telling;
    let mut outline = Outline { report, messages, treat, max_steps, blocks: Vec::new(), steps_told: BTreeSet::new() };
    outline.answer();
    outline.lenders();
    outline.in_short("report-section-features", |place| place == Place::Feature);
    outline.questions();
    outline.others(all);
    outline.suppressed();
    outline.gaps();
    outline.citations();
    outline.sources();
    outline.blocks
}

struct Outline<'a> {
    report: &'a Report,
    messages: &'a Messages,
    treat: fn(&str) -> String,
    max_steps: usize,
    blocks: Vec<Block>,
    /// The steps already spelt out, for whatever app.
    steps_told: BTreeSet<&'static str>,
}

impl<'a> Outline<'a> {
    fn say(&self, text: &Text) -> String {
        self.messages.text_with(text, self.treat)
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
        self.push(Block::Item { text, details });
    }

    // The answer.

    fn answer(&mut self) {
        let summary = &self.report.summary;
        let gaps = self.report.gaps.len();
        let unknown = self.placed(|place| place == Place::Lender(Verdict::Unknown)).len();
        let silent = self.placed(|place| place == Place::Lender(Verdict::CanObtainSilently)).len();
        let none = summary.lenders_that_can_read_contacts == 0;
        let (text, tone) = if summary.apps == 0 {
            (Text::new("report-answer-nothing"), Tone::Warn)
        } else if !none {
            let count = summary.lenders_that_can_read_contacts;
            (Text::new("report-answer-lenders").with("count", count), Tone::Bad)
        } else {
            let clear = gaps == 0 && unknown == 0 && silent == 0;
            (Text::new("report-answer-none"), if clear { Tone::Good } else { Tone::Plain })
        };
        let text = self.say(&text);
        self.push(Block::Answer(Line { text, tone }));

        let mut more = Vec::new();
        match (none, gaps) {
            (_, 0) if summary.apps == 0 => {}
            (_, 0) => more.push((Text::new("report-second-complete"), Tone::Faint)),
            (true, _) => more.push((Text::new("report-second-but-gaps").with("count", gaps), Tone::Warn)),
            (false, _) => more.push((Text::new("report-second-more-gaps").with("count", gaps), Tone::Warn)),
        }
        if silent > 0 {
            more.push((Text::new("report-second-silent").with("count", silent), Tone::Warn));
        }
        if unknown > 0 {
            more.push((Text::new("report-second-unknown").with("count", unknown), Tone::Warn));
        }
        for (text, tone) in more {
            let text = self.say(&text);
            self.paragraph(text, tone);
        }
        self.phone();
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
        self.in_full("report-section-reading", |place| place == Place::Lender(Verdict::CanRead));
        self.in_full("report-section-reachable", |place| {
            matches!(place, Place::Lender(Verdict::CanObtainSilently | Verdict::MayAsk | Verdict::Requested))
        });
        self.in_short("report-section-unknown", |place| place == Place::Lender(Verdict::Unknown));
        self.in_short(
            "report-section-shut",
            |place| matches!(place, Place::Lender(verdict) if tone(verdict) == Tone::Good),
        );
    }

    fn in_full(&mut self, title: &'static str, wanted: impl Fn(Place) -> bool) {
        let apps = self.placed(wanted);
        if apps.is_empty() {
            return;
        }
        self.section(title);
        for app in apps {
            self.app(app);
        }
    }

    /// Apps by name, each user's verdict with its reason below; apps of which the same is to be said stand together.
    fn in_short(&mut self, title: &'static str, wanted: impl Fn(Place) -> bool) {
        let apps = self.placed(wanted);
        if apps.is_empty() {
            return;
        }
        self.section(title);
        let mut groups: Vec<(Vec<String>, Vec<String>)> = Vec::new();
        for app in apps {
            let details: Vec<String> = present(app).map(|reach| self.verdict_in_short(reach)).collect();
            let name = self.name_with_package(app);
            match groups.iter_mut().find(|(known, _)| *known == details) {
                Some((_, names)) => names.push(name),
                None => groups.push((details, vec![name])),
            }
        }
        for (details, mut names) in groups {
            if names.len() > 1 {
                self.item(details.join(&self.word("report-blank")), names);
            } else {
                self.item(names.pop().unwrap_or_default(), details);
            }
        }
    }

    fn verdict_in_short(&self, reach: &UserReach) -> String {
        let verdict = self.word(words::verdict(reach.verdict));
        let reason = self.say(&reach.reason);
        let user = (self.report.users.len() > 1).then(|| {
            let user = self.user(reach.user);
            self.messages.text(&Text::new("report-user-says").with("user", user))
        });
        [user, Some(verdict), Some(reason)].into_iter().flatten().collect::<Vec<_>>().join(&self.word("report-blank"))
    }

    fn app(&mut self, app: &'a AppReport) {
        let package = app.label.is_some().then(|| app.package.as_str().into());
        let name = (self.treat)(app.name());
        self.push(Block::App { name, package });
        for reach in present(app) {
            if self.report.users.len() > 1 {
                let user = self.user(reach.user);
                self.push(Block::User(user));
            }
            self.reach(app, reach);
        }
        self.evidence(app);
        let findings: Vec<&Finding> =
            self.report.findings.iter().filter(|finding| finding.package.as_ref() == Some(&app.package)).collect();
        self.findings(&findings);
        self.steps(&findings);
    }

    fn reach(&mut self, app: &AppReport, reach: &UserReach) {
        let verdict = Line { text: self.word(words::verdict(reach.verdict)), tone: tone(reach.verdict) };
        let reason = Line { text: self.say(&reach.reason), tone: Tone::Plain };
        self.field_of_user("report-field-contacts", vec![verdict, reason]);
        if reach.verdict == Verdict::CanRead {
            let since = match app.installed_at.get(&reach.user) {
                _ if app.system == Some(true) => Text::new("report-since-system"),
                Some(time) => Text::new("report-since-installed").with("time", *time),
                None => Text::new("report-since-unknown"),
            };
            self.field_of_user("report-field-since", vec![Line { text: self.say(&since), tone: Tone::Plain }]);
        }
        let used = match reach.routes.iter().filter_map(|route| route.last_access).max() {
            Some(at) => Some(Line { text: self.used(at), tone: Tone::Bad }),
            None if reach.verdict == Verdict::CanRead => {
                Some(Line { text: self.word("report-used-none"), tone: Tone::Plain })
            }
            None => None,
        };
        self.field_of_user("report-field-used", used.into_iter().collect());
        let also = self.also(&reach.other_reach);
        self.field_of_user("report-field-also", also);
    }

    fn used(&self, at: LocalTime) -> String {
        match self.report.now.and_then(|now| age(now.milliseconds_since(at))) {
            Some((id, count)) => {
                let ago = self.messages.text(&Text { id, args: vec![("count", TextValue::Number(count))] });
                self.messages.text(&Text::new("report-used-ago").with("time", at).with("ago", ago))
            }
            None => self.say(&Text::new("report-used").with("time", at)),
        }
    }

    fn also(&self, routes: &[RouteReach]) -> Vec<Line> {
        let mut groups: [(&'static str, Tone, BTreeMap<usize, String>); 3] = [
            ("report-also-open", Tone::Warn, BTreeMap::new()),
            ("report-also-wanted", Tone::Plain, BTreeMap::new()),
            ("report-also-unknown", Tone::Plain, BTreeMap::new()),
        ];
        for (order, route) in routes.iter().enumerate() {
            let group = match route.state {
                state if state.is_open() => 0,
                RouteState::NotRequested => continue,
                // What an app was not seen to ask for is told once for all apps, where nothing is known of it.
                _ if route.requested != Some(true) => continue,
                RouteState::Unknown => 2,
                _ => 1,
            };
            let name = self.route(&route.route);
            if let Some((_, _, names)) =
                groups.get_mut(group).filter(|(_, _, names)| names.values().all(|n| *n != name))
            {
                names.insert(order, name);
            }
        }
        let comma = self.word("report-comma");
        let mut lines = Vec::new();
        for (id, tone, names) in groups {
            if !names.is_empty() {
                let routes = names.into_values().collect::<Vec<_>>().join(&comma);
                // Each name is treated already; the sentence around it is ours.
                let text = self.messages.text(&Text::new(id).with("routes", routes));
                lines.push(Line { text, tone });
            }
        }
        if lines.is_empty() {
            lines.push(Line { text: self.word("report-also-none"), tone: Tone::Plain });
        }
        lines
    }

    fn evidence(&mut self, app: &AppReport) {
        let mut evidence: Vec<&Evidence> = app.lender.evidence.iter().collect();
        evidence.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
        let mut lines: Vec<Line> = evidence
            .into_iter()
            .take(MAX_EVIDENCE)
            .map(|piece| Line { text: self.piece_of_evidence(piece), tone: Tone::Plain })
            .collect();
        if lines.is_empty() {
            lines.push(Line { text: self.word("report-evidence-none"), tone: Tone::Plain });
        }
        self.field("report-field-why", lines);
    }

    fn piece_of_evidence(&self, piece: &Evidence) -> String {
        let id = match (piece.weight < 0.0, piece.source.is_empty()) {
            (false, false) => "report-evidence",
            (false, true) => "report-evidence-unsourced",
            (true, false) => "report-evidence-against",
            (true, true) => "report-evidence-against-unsourced",
        };
        let kind = TextValue::Message(words::evidence(piece.kind));
        self.say(
            &Text::new(id)
                .with("kind", kind)
                .with("detail", piece.detail.as_str())
                .with("source", piece.source.as_str()),
        )
    }

    fn findings(&mut self, findings: &[&Finding]) {
        let mut lines: Vec<Line> = Vec::new();
        for finding in findings {
            let severity = self.word(words::severity(finding.severity));
            let title = self.say(&finding.title);
            let text = format!("{severity}{}{title} [{}]", self.word("report-dot"), finding.rule);
            let tone = match finding.severity {
                Severity::Critical => Tone::Bad,
                Severity::High => Tone::Warn,
                _ => Tone::Plain,
            };
            // One rule met for several users is one line.
            if lines.iter().all(|line| line.text != text) {
                lines.push(Line { text, tone });
            }
        }
        self.field("report-field-findings", lines);
    }

    fn steps(&mut self, findings: &[&Finding]) {
        let mut steps: Vec<(&'static str, String, Vec<String>)> = Vec::new();
        for step in findings.iter().flat_map(|finding| &finding.remediation) {
            let Step { text, command, .. } = step;
            let words = self.say(text);
            let index = steps.iter().position(|(_, known, _)| *known == words).unwrap_or_else(|| {
                steps.push((text.id, words, Vec::new()));
                steps.len() - 1
            });
            if let (Some((_, _, commands)), Some(command)) = (steps.get_mut(index), command)
                && !commands.contains(command)
            {
                commands.push(command.clone());
            }
        }
        if steps.is_empty() {
            return;
        }
        let more = steps.len().saturating_sub(self.max_steps);
        steps.truncate(self.max_steps);
        let label = self.word("report-field-next");
        let note = (more > 0).then(|| self.say(&Text::new("report-steps-more").with("count", more)));
        let (old, new): (Vec<_>, Vec<_>) = steps.into_iter().partition(|(id, _, _)| self.steps_told.contains(id));
        self.steps_told.extend(new.iter().map(|(id, _, _)| *id));
        let commands = old.iter().flat_map(|(_, _, commands)| commands.clone()).collect();
        let told = (!old.is_empty()).then(|| (self.word("report-steps-told"), commands));
        let steps = new.into_iter().map(|(_, words, commands)| (words, commands)).collect();
        let note = note.filter(|_| told.is_none());
        self.push(Block::Steps { label, told, steps, note });
    }

    // Apps that are no lenders, or may be.

    fn questions(&mut self) {
        let apps = self.placed(|place| place == Place::Question);
        if apps.is_empty() {
            return;
        }
        self.section("report-section-ask");
        for app in apps {
            let question = Text::new("report-ask").with("name", app.name()).with("package", app.package.as_str());
            let question = self.say(&question);
            let mut details: Vec<String> = present(app).map(|reach| self.verdict_in_short(reach)).collect();
            details.extend(app.lender.evidence.iter().take(MAX_EVIDENCE).map(|piece| self.piece_of_evidence(piece)));
            self.item(question, details);
        }
    }

    fn others(&mut self, all: bool) {
        if self.report.summary.apps == 0 {
            return;
        }
        if all {
            self.in_short("report-section-others", |place| matches!(place, Place::Other(_)));
        } else {
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

    // What was left out or not seen, and where all of it comes from.

    fn suppressed(&mut self) {
        if self.report.suppressed.is_empty() {
            return;
        }
        self.section("report-section-suppressed");
        for finding in &self.report.suppressed {
            let text = match &finding.package {
                Some(package) => Text::new("report-suppressed-package").with("package", package.as_str()),
                None => Text::new("report-suppressed"),
            };
            let text = self.say(&text.with("rule", finding.rule).with("reason", finding.reason.as_str()));
            self.item(text, Vec::new());
        }
    }

    fn gaps(&mut self) {
        let ways = self.ways_unknown_for_all();
        if self.report.gaps.is_empty() && ways.is_empty() {
            return;
        }
        self.section("report-section-gaps");
        let mut kinds: BTreeMap<_, Vec<&Gap>> = BTreeMap::new();
        for gap in &self.report.gaps {
            kinds.entry(gap.kind).or_default().push(gap);
        }
        for (kind, gaps) in kinds {
            let text = self.say(&Text::new(words::gap(kind)).with("count", gaps.len()));
            let mut details: Vec<String> = gaps.iter().take(MAX_DETAILS).map(|gap| self.gap_detail(gap)).collect();
            details.retain(|detail| !detail.is_empty());
            if gaps.len() > MAX_DETAILS {
                details.push(self.say(&Text::new("report-more").with("count", gaps.len() - MAX_DETAILS)));
            }
            self.item(text, details);
        }
        if !ways.is_empty() {
            let routes = ways.join(&self.word("report-comma"));
            let text = self.messages.text(&Text::new("report-gap-ways").with("routes", routes));
            self.item(text, Vec::new());
        }
    }

    /// The ways of which nothing is known for any app and user of the report.
    fn ways_unknown_for_all(&self) -> Vec<String> {
        let mut ways: Vec<(&str, bool)> = Vec::new();
        for route in self.report.apps.iter().flat_map(present).flat_map(|reach| &reach.other_reach) {
            let unknown = route.state == RouteState::Unknown && route.requested != Some(true);
            match ways.iter_mut().find(|(id, _)| *id == route.route) {
                Some((_, all)) => *all &= unknown,
                None => ways.push((&route.route, unknown)),
            }
        }
        let mut names: Vec<String> = Vec::new();
        for name in ways.into_iter().filter(|(_, unknown)| *unknown).map(|(id, _)| self.route(id)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    fn gap_detail(&self, gap: &Gap) -> String {
        let source = gap.source.and_then(|index| self.report.source.get(index)).map(|source| source.name.as_str());
        let what = gap.package.as_ref().map(|package| package.as_str()).or(source);
        let text = match (what, gap.user) {
            (None, None) => return (self.treat)(&gap.detail),
            (Some(what), _) if gap.detail.is_empty() => return (self.treat)(what),
            (Some(what), None) => Text::new("report-gap-detail").with("what", what),
            (Some(what), Some(user)) => Text::new("report-gap-detail-user").with("what", what).with("user", user),
            (None, Some(user)) => Text::new("report-gap-user").with("user", user),
        };
        self.say(&text.with("detail", gap.detail.as_str()))
    }

    fn citations(&mut self) {
        let citations = self.report.findings.iter().filter(|finding| finding.package.is_some());
        let citations: BTreeSet<(&str, &str, &str)> = citations
            .flat_map(|finding| &finding.citations)
            .map(|citation| (citation.title.as_str(), citation.date.as_str(), citation.url.as_str()))
            .collect();
        if citations.is_empty() {
            return;
        }
        self.section("report-section-citations");
        for (title, date, url) in citations {
            // Ours, not a source's: the address stays whole, so that it can be followed.
            let title = (self.treat)(title);
            let text = Text::new("report-citation").with("title", title).with("date", date).with("url", url);
            let text = self.messages.text(&text);
            self.item(text, Vec::new());
        }
    }

    fn sources(&mut self) {
        if !self.report.source.is_empty() {
            self.section("report-section-sources");
        }
        for source in self.report.source.iter().take(MAX_SOURCES) {
            let text = match source.captured_at {
                Some(time) => Text::new("report-source-captured").with("time", time),
                None => Text::new("report-source"),
            };
            let text = self.say(&text.with("name", source.name.as_str()).with("kind", source.kind.as_str()));
            self.item(text, Vec::new());
        }
        if let Some(more) = self.report.source.len().checked_sub(MAX_SOURCES).filter(|more| *more > 0) {
            let text = self.say(&Text::new("report-more").with("count", more));
            self.item(text, Vec::new());
        }
        let tool = Text::new("report-tool")
            .with("version", env!("CARGO_PKG_VERSION"))
            .with("knowledge", self.report.knowledge_version.as_str())
            .with("entries", self.report.knowledge_lenders);
        let tool = self.say(&tool);
        self.paragraph(tool, Tone::Faint);
    }

    // Names.

    fn name_with_package(&self, app: &AppReport) -> String {
        if app.label.is_none() {
            return (self.treat)(app.package.as_str());
        }
        self.say(&Text::new("report-app").with("name", app.name()).with("package", app.package.as_str()))
    }

    fn route(&self, id: &str) -> String {
        words::route(id).map_or_else(|| (self.treat)(id), |word| self.word(word))
    }

    fn user(&self, id: UserId) -> String {
        let known = self.report.users.iter().find(|user| user.id == id).map(|user| user.kind);
        let kind = known.unwrap_or(if id == 0 { UserKind::Owner } else { UserKind::Unknown });
        self.say(&Text::new(words::user(kind)).with("id", id))
    }

    fn field(&mut self, label: &'static str, lines: Vec<Line>) {
        self.field_at(label, lines, false);
    }

    fn field_of_user(&mut self, label: &'static str, lines: Vec<Line>) {
        self.field_at(label, lines, true);
    }

    fn field_at(&mut self, label: &'static str, lines: Vec<Line>, of_user: bool) {
        if !lines.is_empty() {
            let label = self.word(label);
            self.push(Block::Field { label, lines, of_user });
        }
    }
}

/// Where in the report an app stands, each in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// It lends; the verdict is the one nearest to the contacts.
    Lender(Verdict),
    /// A person may say whether it lends.
    Question,
    /// It lends among other things and can read contacts.
    Feature,
    /// Anything else.
    Other(Verdict),
}

/// The place of an app; `None` when it is installed for nobody.
fn place(app: &AppReport) -> Option<Place> {
    let verdict = nearest(app)?;
    Some(if app.lender.is_lender {
        Place::Lender(verdict)
    } else if app.lender.is_possible() && tone(verdict) != Tone::Good {
        Place::Question
    } else if app.lender.class == LenderClass::LendingFeature && verdict == Verdict::CanRead {
        Place::Feature
    } else {
        Place::Other(verdict)
    })
}

/// The users for whom the app is there, or may be.
fn present(app: &AppReport) -> impl Iterator<Item = &UserReach> {
    app.users.iter().filter(|reach| reach.verdict != Verdict::NotInstalled)
}

/// The verdict that comes nearest to the contacts over all users; `None` when the app is installed for none.
fn nearest(app: &AppReport) -> Option<Verdict> {
    present(app).map(|reach| reach.verdict).min_by_key(|verdict| match verdict {
        Verdict::CanRead => 0,
        Verdict::CanObtainSilently => 1,
        Verdict::MayAsk => 2,
        Verdict::Requested => 3,
        Verdict::Unknown => 4,
        Verdict::Blocked => 5,
        Verdict::WriteOnly => 6,
        Verdict::AccountsOnly => 7,
        Verdict::NotRequested => 8,
        Verdict::NotInstalled => 9,
    })
}

fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::CanRead => Tone::Bad,
        Verdict::CanObtainSilently | Verdict::MayAsk | Verdict::Requested | Verdict::Unknown => Tone::Warn,
        Verdict::Blocked
        | Verdict::WriteOnly
        | Verdict::AccountsOnly
        | Verdict::NotRequested
        | Verdict::NotInstalled => Tone::Good,
    }
}

/// The largest unit that fits an age, with its number; `None` when it lies in the future or is no minute old.
fn age(milliseconds: i64) -> Option<(&'static str, i64)> {
    const MINUTE: i64 = 60_000;
    const HOUR: i64 = 60 * MINUTE;
    const DAY: i64 = 24 * HOUR;
    const MONTH: i64 = 30 * DAY;
    match milliseconds {
        ..MINUTE => None,
        MINUTE..HOUR => Some(("report-ago-minutes", milliseconds / MINUTE)),
        HOUR..DAY => Some(("report-ago-hours", milliseconds / HOUR)),
        DAY..MONTH => Some(("report-ago-days", milliseconds / DAY)),
        MONTH.. => Some(("report-ago-months", milliseconds / MONTH)),
    }
}
