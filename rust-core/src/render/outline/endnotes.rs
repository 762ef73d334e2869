//! The end of the report: what was left out or not seen, what the findings mean, and where all of it comes from.

use std::collections::{BTreeMap, BTreeSet};

use super::{Outline, Tone, app::ways_unknown_for_all};
use crate::{
    model::{Gap, GapKind, Severity, Text, TextValue},
    render::words,
};

/// The most details of one kind of gap, and the most sources, that are shown. All of them are in the JSON report.
const MAX_DETAILS: usize = 4;
const MAX_SOURCES: usize = 8;

impl Outline<'_> {
    pub(super) fn suppressed(&mut self) {
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

    pub(super) fn gaps(&mut self) {
        let ways = self.ways_unknown();
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
        if !self.report.gaps.is_empty() {
            let text = self.word("report-gaps-what-to-do");
            self.paragraph(text, Tone::Plain);
        }
    }

    /// One gap in a sentence: its kind, then what it is about.
    pub(super) fn gap(&self, gap: &Gap) -> String {
        let kind = self.say(&Text::new(words::gap(gap.kind)).with("count", 1_usize));
        let detail = self.gap_detail(gap);
        if detail.is_empty() {
            return kind;
        }
        // Both are treated already; the sentence around them is ours.
        self.messages.text(&Text::new("report-gap-detail").with("what", kind).with("detail", detail))
    }

    fn ways_unknown(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in ways_unknown_for_all(self.report.apps.iter()).into_iter().map(|id| self.route(id)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// What a gap is about, then what the source says of it: a user by its name, an app by its package, else a file.
    fn gap_detail(&self, gap: &Gap) -> String {
        let source = gap.source.and_then(|index| self.report.source.get(index)).map(|source| source.name.as_str());
        let package = gap.package.as_ref().map(|package| package.as_str());
        let what = package.or(source.filter(|_| gap.kind != GapKind::UserNotVisible)).map(self.treat);
        let user = gap.user.map(|user| self.user(user));
        let what = match (what, user) {
            (Some(what), Some(user)) => {
                self.messages.text(&Text::new("report-gap-of-user").with("what", what).with("user", user))
            }
            (what, user) => what.or(user).unwrap_or_default(),
        };
        // A gap of a package often says no more than its name.
        let detail = if Some(gap.detail.as_str()) == package { String::new() } else { (self.treat)(&gap.detail) };
        match (what.is_empty(), detail.is_empty()) {
            (true, _) => detail,
            (false, true) => what,
            // Both are treated already; the sentence around them is ours.
            (false, false) => {
                self.messages.text(&Text::new("report-gap-detail").with("what", what).with("detail", detail))
            }
        }
    }

    /// Every rule that was met with the number of its findings, so that it can be looked up.
    pub(super) fn rules(&mut self) {
        let mut severities: Vec<(Severity, Vec<(&'static str, usize)>)> = Vec::new();
        for finding in &self.report.findings {
            if severities.last().is_none_or(|(severity, _)| *severity != finding.severity) {
                severities.push((finding.severity, Vec::new()));
            }
            let Some((_, rules)) = severities.last_mut() else { continue };
            match rules.iter_mut().find(|(rule, _)| *rule == finding.rule) {
                Some((_, count)) => *count += 1,
                None => rules.push((finding.rule, 1)),
            }
        }
        if severities.is_empty() {
            return;
        }
        self.section("report-section-rules");
        for (severity, rules) in severities {
            let count = |(rule, count): (&'static str, usize)| {
                // An id of ours, made of letters and dashes.
                self.messages.text(&Text::new("report-rule").with("rule", rule).with("count", count))
            };
            let rules: Vec<String> = rules.into_iter().map(count).collect();
            let text = Text::new("report-rules")
                .with("severity", TextValue::Message(words::severity(severity)))
                .with("rules", rules.join(&self.word("report-comma")));
            let text = self.messages.text(&text);
            self.item(text, Vec::new());
        }
        if !self.on_phone {
            let text = self.word("report-rules-explain");
            self.paragraph(text, Tone::Faint);
        }
    }

    pub(super) fn citations(&mut self) {
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
            let title = self.ours(title);
            let text = Text::new("report-citation").with("title", title).with("date", date).with("url", url);
            let text = self.messages.text(&text);
            self.item(text, Vec::new());
        }
    }

    /// On the phone the app has a screen of its own for it.
    pub(super) fn guidance(&mut self) {
        if !self.on_phone && self.report.findings.iter().any(|finding| finding.package.is_some()) {
            let text = self.word("report-guidance-exists");
            self.paragraph(text, Tone::Faint);
        }
    }

    pub(super) fn sources(&mut self) {
        let sources = &self.report.source;
        if !sources.is_empty() {
            self.section("report-section-sources");
            let mut names: Vec<String> =
                sources.iter().take(MAX_SOURCES).map(|source| (self.treat)(&source.name)).collect();
            if let Some(more) = sources.len().checked_sub(MAX_SOURCES).filter(|more| *more > 0) {
                names.push(self.say(&Text::new("report-more").with("count", more)));
            }
            let files = names.join(&self.word("report-comma"));
            let text = match sources.iter().filter_map(|source| source.captured_at).max() {
                Some(time) => Text::new("report-source-captured").with("time", time),
                None => Text::new("report-source"),
            };
            // The names are treated already; the sentence around them is ours.
            let text = if self.on_phone { Text::new("report-phone-source") } else { text };
            let text = self.messages.text(&text.with("files", files).with("count", sources.len()));
            self.paragraph(text, Tone::Plain);
            let mut apps = self.report.apps.iter().peekable();
            if apps.peek().is_some() && apps.all(|app| app.label.is_none() || app.label_from_catalog) {
                let text = self.word("report-source-no-names");
                self.paragraph(text, Tone::Warn);
            }
        }
        let tool = Text::new("report-tool")
            .with("version", env!("CARGO_PKG_VERSION"))
            .with("knowledge", self.report.knowledge_version.as_str())
            .with("entries", self.report.knowledge_lenders);
        let tool = self.say(&tool);
        self.paragraph(tool, Tone::Faint);
    }
}
