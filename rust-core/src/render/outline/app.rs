//! One app: how it reaches the contacts for each user, since when, last used, what else, why we think that it lends,
//! what was found, and the commands that turn it off.

use std::collections::BTreeMap;

use super::{
    Block, Line, Outline, Tone,
    place::{last_access, present, tone},
};
use crate::{
    model::{
        AppReport, Evidence, EvidenceKind, Finding, LocalTime, RouteReach, RouteState, Severity, Text, TextValue,
        UserId, UserReach, Verdict,
    },
    render::{AppWords, OpenWay, words},
};

/// The most pieces of evidence that are shown of one app. All of them are in the JSON report.
pub(super) const MAX_EVIDENCE: usize = 3;

/// Steps whose commands are the same for every app and told once.
const TOLD_ONCE: [&str; 3] = ["make-final", "verify", "uninstall"];

impl<'a> Outline<'a> {
    /// An app with all that is known of it.
    pub(super) fn app_in_full(&mut self, app: &'a AppReport) {
        let package = app.label.is_some().then(|| app.package.as_str().into());
        let name = (self.treat)(app.name());
        self.push(Block::App { name, package });
        let verdicts = self.verdicts(app);
        let since = self.by_user(app, |outline, reach| outline.since(app, reach));
        let used = self.by_user(app, |outline, reach| outline.used(reach));
        let also = [self.open(app), self.unknown(app)].concat();
        let evidence = self.evidence(app, MAX_EVIDENCE).into_iter().map(Line::plain).collect();
        let findings = self.findings_of(app);
        for (label, lines) in [
            ("report-field-contacts", verdicts),
            ("report-field-since", since),
            ("report-field-used", used),
            ("report-field-also", also),
            ("report-field-why", evidence),
            ("report-field-findings", findings),
        ] {
            if !lines.is_empty() {
                let label = self.word(label);
                self.push(Block::Field { label, lines });
            }
        }
        let commands = self.commands(app);
        if !commands.is_empty() {
            let label = self.word("report-field-commands");
            self.push(Block::Commands { label, commands });
        }
    }

    /// What is told of an app where a screen sets it.
    pub(super) fn words_of(&self, app: &AppReport) -> AppWords {
        AppWords {
            evidence: app.lender.evidence.iter().filter_map(|piece| self.pieces_of_evidence(&[piece])).collect(),
            nearest: app.users.iter().min_by_key(|reach| reach.verdict.distance()).map(|reach| reach.user),
            open_ways: app.users.iter().map(|reach| self.open_ways(reach)).collect(),
        }
    }

    fn open_ways(&self, reach: &UserReach) -> Vec<OpenWay> {
        let mut ways: Vec<OpenWay> = Vec::new();
        for route in reach.other_reach.iter().filter(|route| route.state.is_open()) {
            let name = begin_with_a_capital(&self.route(&route.route));
            if ways.iter().all(|way| way.name != name) {
                ways.push(OpenWay { name, why: self.say(&route.why) });
            }
        }
        ways
    }

    /// Apps by name with what is worth a line; apps of which the same is to be said stand together.
    pub(super) fn apps_in_short(&mut self, apps: &[&'a AppReport]) {
        let mut groups: Vec<(Vec<Line>, Vec<&AppReport>)> = Vec::new();
        for app in apps {
            let mut details = self.verdicts(app);
            let used = self.by_user(app, |outline, reach| last_access(reach).map(|at| outline.used_at(at)));
            details.extend(used.into_iter().map(|line| {
                let text = self.messages.text(&Text::new("report-detail-used").with("time", line.text));
                Line { text, ..line }
            }));
            details.extend(self.open(app));
            details.extend(self.unknown(app));
            if app.lender.is_lender {
                // The heaviest is enough where an app is told in short.
                details.extend(self.evidence(app, 1).into_iter().map(Line::plain));
            }
            details.extend(self.findings_of(app));
            match groups.iter_mut().find(|(known, _)| *known == details) {
                Some((_, apps)) => apps.push(app),
                None => groups.push((details, vec![app])),
            }
        }
        for (details, apps) in groups {
            let names: Vec<String> = apps.iter().map(|app| self.name_with_package(app)).collect();
            let commands = apps.iter().flat_map(|app| self.commands(app)).collect();
            if let [name] = names.as_slice() {
                self.push(Block::Item { text: name.clone(), details, commands });
            } else {
                let said: Vec<String> = details.into_iter().map(|line| line.text).collect();
                let names = names.into_iter().map(Line::plain).collect();
                self.push(Block::Item { text: said.join(&self.word("report-blank")), details: names, commands });
            }
        }
    }

    /// What is to be said of an app for its users: once where it is the same for all of them, else user by user.
    fn by_user(&self, app: &AppReport, say: impl Fn(&Self, &UserReach) -> Option<Line>) -> Vec<Line> {
        let said: Vec<(&UserReach, Option<Line>)> = present(app).map(|reach| (reach, say(self, reach))).collect();
        let first = said.first().map(|(_, line)| line);
        if said.iter().all(|(_, line)| Some(line) == first) {
            return first.cloned().flatten().into_iter().collect();
        }
        let of_user = |(reach, line): (&UserReach, Option<Line>)| Some(self.of_user(self.user(reach.user), line?));
        said.into_iter().filter_map(of_user).collect()
    }

    /// The line with the user it is about before it. Both are treated already; the sentence around them is ours.
    fn of_user(&self, user: String, line: Line) -> Line {
        let text = Text::new("report-user-says").with("user", user).with("text", line.text);
        Line { text: self.messages.text(&text), tone: line.tone }
    }

    /// The verdicts, with the users they are about; the owner alone need not be named.
    pub(super) fn verdicts(&self, app: &AppReport) -> Vec<Line> {
        let lines = self.by_user(app, |outline, reach| Some(outline.verdict(reach)));
        let users: Vec<UserId> = present(app).map(|reach| reach.user).collect();
        if users == [0] || lines.len() > 1 {
            return lines;
        }
        let users: Vec<String> = users.into_iter().map(|user| self.user(user)).collect();
        let users = users.join(&self.word("report-comma"));
        lines.into_iter().map(|line| self.of_user(users.clone(), line)).collect()
    }

    fn verdict(&self, reach: &UserReach) -> Line {
        let verdict = self.word(words::verdict(reach.verdict));
        let reason = self.say(&reach.reason);
        Line { text: [verdict, reason].join(&self.word("report-blank")), tone: tone(reach.verdict) }
    }

    fn since(&self, app: &AppReport, reach: &UserReach) -> Option<Line> {
        if reach.verdict != Verdict::CanRead {
            return None;
        }
        let since = match app.installed_at.get(&reach.user) {
            _ if app.system == Some(true) => Text::new("report-since-system"),
            Some(time) => Text::new("report-since-installed").with("time", *time),
            None => Text::new("report-since-unknown"),
        };
        Some(Line::plain(self.say(&since)))
    }

    fn used(&self, reach: &UserReach) -> Option<Line> {
        match last_access(reach) {
            Some(at) => Some(self.used_at(at)),
            None if reach.verdict == Verdict::CanRead => Some(Line::plain(self.word("report-used-none"))),
            None => None,
        }
    }

    fn used_at(&self, at: LocalTime) -> Line {
        let text = match self.report.now.and_then(|now| age(now.milliseconds_since(at))) {
            Some((id, count)) => {
                let ago = self.messages.text(&Text { id, args: vec![("count", TextValue::Number(count))] });
                self.messages.text(&Text::new("report-used-ago").with("time", at).with("ago", ago))
            }
            None => self.say(&Text::new("report-used").with("time", at)),
        };
        Line { text, tone: Tone::Bad }
    }

    /// What else it reaches that tells of the people around.
    fn open(&self, app: &AppReport) -> Vec<Line> {
        self.ways(app, "report-also-open", Tone::Warn, |route| route.state.is_open())
    }

    /// What else it asks for, of which nothing more is known. What an app was not seen to ask for is told once for all
    /// apps, where nothing is known of it.
    fn unknown(&self, app: &AppReport) -> Vec<Line> {
        self.ways(app, "report-also-unknown", Tone::Plain, |route| {
            route.requested == Some(true) && route.state == RouteState::Unknown
        })
    }

    /// A line with the names of the ways that are meant, each once, in the order of the routes.
    fn ways(&self, app: &AppReport, id: &'static str, tone: Tone, meant: impl Fn(&RouteReach) -> bool) -> Vec<Line> {
        self.by_user(app, |outline, reach| {
            let mut names: Vec<String> = Vec::new();
            for route in reach.other_reach.iter().filter(|route| meant(route)) {
                let name = outline.route(&route.route);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            // Each name is treated already; the sentence around it is ours.
            let routes = names.join(&outline.word("report-comma"));
            let text = Text::new(id).with("routes", routes);
            (!names.is_empty()).then(|| Line { text: outline.messages.text(&text), tone })
        })
    }

    /// Why we think that an app lends, heaviest first; words of lists that were found in the same place in one line.
    pub(super) fn evidence(&self, app: &AppReport, most: usize) -> Vec<String> {
        let mut pieces: Vec<&Evidence> = app.lender.evidence.iter().collect();
        pieces.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
        let mut groups: Vec<Vec<&Evidence>> = Vec::new();
        for piece in pieces.into_iter().take(MAX_EVIDENCE) {
            let belongs = |group: &&mut Vec<&Evidence>| {
                group.first().is_some_and(|first| {
                    (first.kind, first.weight < 0.0) == (piece.kind, piece.weight < 0.0)
                        && words::language(&first.source).is_some()
                        && words::language(&piece.source).is_some()
                })
            };
            match groups.iter_mut().find(belongs) {
                Some(group) => group.push(piece),
                None => groups.push(vec![piece]),
            }
        }
        if groups.is_empty() {
            return vec![self.word("report-evidence-none")];
        }
        let fewer = most >= MAX_EVIDENCE && app.lender.evidence.len() < MAX_EVIDENCE;
        let fewer = fewer.then(|| self.word("report-evidence-fewer"));
        groups.into_iter().take(most).filter_map(|group| self.pieces_of_evidence(&group)).chain(fewer).collect()
    }

    /// Pieces of one kind, for or against.
    fn pieces_of_evidence(&self, pieces: &[&Evidence]) -> Option<String> {
        let first = pieces.first()?;
        let comma = self.word("report-comma");
        let details: Vec<String> = pieces.iter().map(|piece| self.detail(piece)).collect();
        let mut languages: Vec<String> = Vec::new();
        for language in pieces.iter().filter_map(|piece| words::language(&piece.source)).map(|id| self.word(id)) {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
        let id = match first.kind {
            EvidenceKind::Catalog => "report-evidence-listed",
            EvidenceKind::User => "report-evidence-answer",
            EvidenceKind::Context => "report-evidence-context",
            _ if !languages.is_empty() => "report-evidence-words",
            _ if first.source.is_empty() => "report-evidence-unsourced",
            _ => "report-evidence",
        };
        let source = if languages.is_empty() { self.ours(&first.source) } else { languages.join(&comma) };
        let text = Text::new(id)
            .with("kind", TextValue::Message(words::evidence(first.kind)))
            .with("detail", details.join(&comma))
            .with("source", source);
        // What stands in its places is treated already; the sentence around it is ours.
        let text = self.messages.text(&text);
        let against = first.weight < 0.0;
        let text = if against { Text::new("report-evidence-against").with("text", text) } else { return Some(text) };
        Some(self.messages.text(&text))
    }

    fn detail(&self, piece: &Evidence) -> String {
        match words::circumstance(&piece.detail) {
            Some(word) if piece.kind == EvidenceKind::Context => self.word(word),
            _ => self.messages.text(&Text::new("report-quoted").with("text", (self.treat)(&piece.detail))),
        }
    }

    /// The name of a source of ours. It is no hostile text, so it stays whole; only a renderer's own signs are treated.
    pub(super) fn ours(&self, name: &str) -> String {
        name.split(' ').map(self.treat).collect::<Vec<_>>().join(" ")
    }

    /// One line for each rule met, whatever the users.
    pub(super) fn findings_of(&self, app: &AppReport) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        for finding in self.about(app) {
            let severity = self.word(words::severity(finding.severity));
            let title = self.say(&finding.title);
            let text = format!("{severity}{}{title}", self.word("report-dot"));
            let tone = match finding.severity {
                Severity::Critical => Tone::Bad,
                Severity::High => Tone::Warn,
                _ => Tone::Plain,
            };
            if lines.iter().all(|line| line.text != text) {
                lines.push(Line { text, tone });
                if finding.rule == "apk-tampering" {
                    // What is odd stands nowhere else: of the other rules the verdicts and ways tell it.
                    lines.extend(finding.evidence.iter().take(MAX_EVIDENCE).map(|fact| Line::plain(self.say(fact))));
                }
            }
        }
        lines
    }

    /// The commands that turn off what was found, for every user.
    pub(super) fn commands(&self, app: &AppReport) -> Vec<String> {
        let mut commands: Vec<String> = Vec::new();
        let steps = self.about(app).flat_map(|finding| &finding.remediation);
        for command in steps.filter(|step| !TOLD_ONCE.contains(&step.action)).filter_map(|step| step.command.as_ref()) {
            if !commands.contains(command) {
                commands.push(command.clone());
            }
        }
        commands
    }

    pub(super) fn about(&self, app: &AppReport) -> impl Iterator<Item = &'a Finding> {
        let (findings, package) = (&self.report.findings, app.package.clone());
        findings.iter().filter(move |finding| finding.package.as_ref() == Some(&package))
    }

    pub(super) fn name_with_package(&self, app: &AppReport) -> String {
        if app.label.is_none() {
            return (self.treat)(app.package.as_str());
        }
        self.say(&Text::new("report-app").with("name", app.name()).with("package", app.package.as_str()))
    }

    pub(super) fn route(&self, id: &str) -> String {
        words::route(id).map_or_else(|| (self.treat)(id), |word| self.word(word))
    }
}

/// For a name that stands alone; within a sentence it begins with a small letter where the language has them.
fn begin_with_a_capital(name: &str) -> String {
    let mut characters = name.chars();
    characters.next().into_iter().flat_map(char::to_uppercase).chain(characters).collect()
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

/// Ways of which nothing is known for any app and user, by name.
pub(super) fn ways_unknown_for_all<'r>(apps: impl Iterator<Item = &'r AppReport>) -> Vec<&'r str> {
    let mut ways: BTreeMap<usize, (&str, bool)> = BTreeMap::new();
    for route in apps.flat_map(present).flat_map(|reach| &reach.other_reach) {
        let unknown = route.state == RouteState::Unknown && route.requested != Some(true);
        match ways.values_mut().find(|(id, _)| *id == route.route) {
            Some((_, all)) => *all &= unknown,
            None => {
                ways.insert(ways.len(), (&route.route, unknown));
            }
        }
    }
    ways.into_values().filter(|(_, unknown)| *unknown).map(|(id, _)| id).collect()
}
