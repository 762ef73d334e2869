//! What can be done in a country: rules, where to complain, what to keep and what to send.
//!
//! The frame is in the language of the reader. What a file of guidance says stands in that language where the file has it,
//! else in English, and always in the country's own language too, which is what an office there reads.

use serde::Serialize;

use super::{
    outline::{Block, Line, Tone},
    sanitize,
};
use crate::{
    knowledge::{
        Channel, Citations, Filling, Guess, GuessedFrom, Guidance, Guide, LegalRule, Localized, SourceReliability,
    },
    messages::Messages,
    model::{Citation, Text},
};

/// What of it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Everything.
    All,
    /// Only where to complain, below a report.
    Channels,
}

/// A country's guidance, and what it is told with.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// The country.
    pub guide: &'a Guide,
    /// All guidance: what holds everywhere, and the letters.
    pub guidance: &'a Guidance,
    /// Where the rules were read.
    pub citations: &'a Citations,
    /// The language of the reader.
    pub messages: &'a Messages,
    /// What is known of the app, for the letters.
    pub filling: &'a Filling,
}

impl Page<'_> {
    /// The page for programs: everything, in every language, as one JSON object.
    pub fn json(&self) -> String {
        let part = |guide| Part::new(guide, self.citations);
        let guide = self.guide;
        let letters = guide.all_languages().filter_map(|language| {
            let letters = guide.letters(self.guidance, language, self.filling)?;
            Some(LettersJson {
                language,
                complaint: letters.complaint.to_string(),
                contacts: letters.contacts.to_string(),
            })
        });
        super::json::document(&PageJson {
            guide: part(guide),
            evidence: self.guidance.evidence(),
            letters: letters.collect(),
            google_play: self.guidance.google_play().map(part),
        })
    }

    /// The letters in the languages shown: language, complaint, message to contacts.
    pub fn letters(&self) -> Vec<(String, String, String)> {
        let letters = self.languages().into_iter().filter_map(|language| {
            let letters = self.guide.letters(self.guidance, language, self.filling)?;
            Some((language.to_owned(), letters.complaint.to_string(), letters.contacts.to_string()))
        });
        letters.collect()
    }

    /// The page for a screen: a title, a sentence below it, then sections of rows, all in words.
    pub fn screen(&self) -> Screen {
        let mut screen = Screen::default();
        for block in self.blocks(Extent::All, sanitize::plain) {
            match block {
                Block::Answer(Line { text, .. }) => screen.title = text,
                Block::Paragraph(Line { text, .. }) => match screen.sections.last_mut() {
                    Some(section) => section.rows.push(Row { title: text, ..Row::default() }),
                    None => screen.note = text,
                },
                Block::Section(title) => screen.sections.push(Section { title, rows: Vec::new() }),
                Block::App { name, .. } => screen.row(Row { title: name, ..Row::default() }),
                Block::Item { text, details, .. } => {
                    let text_below = details.into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n");
                    screen.row(Row { title: text, text: text_below, letter: None });
                }
                Block::Field { label, lines } => screen.below(|row| {
                    let lines = lines.into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n");
                    if !row.text.is_empty() {
                        row.text.push_str("\n\n");
                    }
                    row.text.extend([&label, "\n", &lines]);
                }),
                Block::Code { lines, .. } => screen.below(|row| row.letter = Some(lines.join("\n"))),
                Block::Commands { .. } | Block::Steps(_) => {}
            }
        }
        screen
    }

    pub(super) fn blocks(&self, extent: Extent, treat: fn(&str) -> String) -> Vec<Block> {
        let mut page = Blocks { page: *self, treat, blocks: Vec::new() };
        match extent {
            Extent::All => page.all(),
            Extent::Channels => page.channels(self.guide),
        }
        page.blocks
    }

    /// The reader's language or English, then the country's own.
    fn languages(&self) -> Vec<&str> {
        let guide = self.guide;
        let wanted = self.messages.language().tag();
        let known = guide.languages.iter().map(String::as_str).find(|language| *language == wanted).unwrap_or("en");
        let own = guide.languages.first().map(String::as_str);
        [Some(known), own.filter(|own| *own != known)].into_iter().flatten().collect()
    }
}

/// A page of a phone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Screen {
    /// What it is.
    pub title: String,
    /// What is to be known before it is read.
    pub note: String,
    /// From top to bottom.
    pub sections: Vec<Section>,
}

/// A group of rows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Section {
    /// What they are.
    pub title: String,
    /// From top to bottom.
    pub rows: Vec<Row>,
}

/// A rule, a channel, a sentence, or something to send.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What it is.
    pub title: String,
    /// What it says; may be empty.
    pub text: String,
    /// What can be sent.
    pub letter: Option<String>,
}

impl Screen {
    fn row(&mut self, row: Row) {
        if let Some(section) = self.sections.last_mut() {
            section.rows.push(row);
        }
    }

    fn below(&mut self, change: impl FnOnce(&mut Row)) {
        if let Some(row) = self.sections.last_mut().and_then(|section| section.rows.last_mut()) {
            change(row);
        }
    }
}

/// A guess at the country, called so.
pub fn guess(guess: Guess<'_>, messages: &Messages) -> String {
    let id = match guess.because {
        GuessedFrom::SimCountry => "report-guidance-guess-sim",
        GuessedFrom::Language => "report-guidance-guess-language",
    };
    let country = guess.guide.names.in_language(messages.language().tag());
    messages.text_with(&Text::new(id).with("country", country), sanitize::plain)
}

/// Every country with guidance, a line each.
pub(super) fn list(guidance: &Guidance, messages: &Messages, treat: fn(&str) -> String) -> Vec<Block> {
    let mut blocks = vec![Block::Answer(Line::plain(messages.text(&Text::new("report-guidance-list"))))];
    blocks.extend(guidance.jurisdictions().map(|guide| {
        let mut names: Vec<&str> = guide.all_languages().map(|language| guide.names.in_language(language)).collect();
        names.dedup();
        let text = format!("{} – {}", guide.jurisdiction, names.join(" · "));
        Block::Item { text: whole(&text, treat), details: Vec::new(), commands: Vec::new() }
    }));
    blocks
}

struct Blocks<'a> {
    page: Page<'a>,
    treat: fn(&str) -> String,
    blocks: Vec<Block>,
}

impl Blocks<'_> {
    fn all(&mut self) {
        let guide = self.page.guide;
        let country = self.page.languages().first().map(|language| guide.names.in_language(language).to_owned());
        let title = Text::new("report-guidance-title").with("country", country.unwrap_or_default());
        let title = self.page.messages.text_with(&title, |name| whole(name, self.treat));
        self.blocks.push(Block::Answer(Line::plain(title)));
        let note = self.word("report-guidance-note");
        self.blocks.push(Block::Paragraph(Line::plain(note)));
        self.section("report-guidance-rules");
        self.rules(guide);
        self.channels(guide);
        if let Some(store) = self.page.guidance.google_play() {
            self.section("report-guidance-store");
            self.rules(store);
            self.each_channel(store);
        }
        self.section("report-guidance-evidence");
        for sentence in self.page.guidance.evidence() {
            let details = self.said(sentence);
            let mut details = details.into_iter();
            let text = details.next().map(|line| line.text).unwrap_or_default();
            self.blocks.push(Block::Item { text, details: details.collect(), commands: Vec::new() });
        }
        self.letters();
    }

    fn rules(&mut self, guide: &Guide) {
        for rule in &guide.rules {
            let mut name = self.name(&rule.title);
            for part in [&rule.number, &rule.article].into_iter().flatten() {
                name.push_str(", ");
                name.push_str(&whole(part, self.treat));
            }
            self.blocks.push(Block::App { name, package: None });
            let says = self.said(&rule.says);
            self.field("report-guidance-says", says);
            let sources = rule.cited(self.page.citations).map(|citation| self.source(&SourceLine::from(citation)));
            let sources = sources.collect();
            self.field("report-guidance-source", sources);
        }
    }

    fn channels(&mut self, guide: &Guide) {
        self.section("report-guidance-channels");
        self.each_channel(guide);
    }

    fn each_channel(&mut self, guide: &Guide) {
        for (number, channel) in (1..).zip(&guide.channels) {
            let name = format!("({number}) {}", self.name(&channel.name));
            self.blocks.push(Block::App { name, package: None });
            if channel.check_before_use() {
                let check = Line { text: self.word("report-guidance-check"), tone: Tone::Warn };
                self.field("report-guidance-care", vec![check]);
            }
            let purpose = self.said(&channel.purpose);
            self.field("report-guidance-for", purpose);
            // Numbers and addresses stay whole, so that they can be followed; the reader of the files bounds them.
            let contact = channel.contact.iter().map(|contact| Line::plain(sanitize::command(contact))).collect();
            self.field("report-guidance-contact", contact);
            let bring = self.said(&channel.bring);
            self.field("report-guidance-bring", bring);
            let sources = channel.sources.iter().map(|source| {
                self.source(&SourceLine {
                    title: &source.title,
                    url: &source.url,
                    date: source.date.as_deref(),
                    checked: &source.checked,
                    reliability: source.reliability,
                })
            });
            let sources = sources.collect();
            self.field("report-guidance-source", sources);
        }
    }

    fn letters(&mut self) {
        self.section("report-guidance-letters");
        let hint = self.word("report-guidance-blanks");
        self.blocks.push(Block::Paragraph(Line::plain(hint)));
        for (language, complaint, contacts) in self.page.letters() {
            for (title, letter) in [("report-guidance-complaint", complaint), ("report-guidance-contacts", contacts)] {
                let title = format!("{} ({language})", self.word(title));
                self.blocks.push(Block::App { name: title, package: None });
                let lines = letter.lines().map(sanitize::command).collect();
                self.blocks.push(Block::Code { language: "text", lines });
            }
        }
    }

    fn source(&self, source: &SourceLine<'_>) -> Line {
        let title = whole(source.title, self.treat);
        let date = source.date.map_or_else(|| self.word("report-guidance-undated"), str::to_owned);
        let text = Text::new("report-guidance-source-line")
            .with("title", title)
            .with("date", date)
            .with("checked", source.checked)
            .with("reliability", self.word(reliability(source.reliability)))
            .with("url", sanitize::command(source.url));
        Line::plain(self.page.messages.text(&text))
    }

    /// A name in the reader's language, with the country's own behind it.
    fn name(&self, name: &Localized) -> String {
        let mut names: Vec<&str> = self.page.languages().iter().map(|language| name.in_language(language)).collect();
        names.dedup();
        whole(&names.join(" · "), self.treat)
    }

    fn said(&self, sentence: &Localized) -> Vec<Line> {
        let mut said: Vec<&str> = self.page.languages().iter().map(|language| sentence.in_language(language)).collect();
        said.dedup();
        said.into_iter().map(|sentence| Line::plain(whole(sentence, self.treat))).collect()
    }

    fn word(&self, id: &'static str) -> String {
        self.page.messages.text(&Text::new(id))
    }

    fn section(&mut self, id: &'static str) {
        let title = self.word(id);
        self.blocks.push(Block::Section(title));
    }

    fn field(&mut self, id: &'static str, lines: Vec<Line>) {
        if !lines.is_empty() {
            let label = self.word(id);
            self.blocks.push(Block::Field { label, lines });
        }
    }
}

struct SourceLine<'a> {
    title: &'a str,
    url: &'a str,
    date: Option<&'a str>,
    checked: &'a str,
    reliability: SourceReliability,
}

impl<'a> From<&'a Citation> for SourceLine<'a> {
    fn from(citation: &'a Citation) -> Self {
        let Citation { title, url, date, checked, reliability } = citation;
        Self { title, url, date: Some(date), checked, reliability: (*reliability).into() }
    }
}

fn reliability(reliability: SourceReliability) -> &'static str {
    match reliability {
        SourceReliability::OwnText => "report-guidance-own-text",
        SourceReliability::Described => "report-guidance-described",
        SourceReliability::Weak => "report-guidance-weak",
    }
}

/// A sentence of the files as a whole: piece by piece each is harmless and short enough.
fn whole(text: &str, treat: fn(&str) -> String) -> String {
    let word = |word: &str| -> String {
        let characters: Vec<char> = word.chars().collect();
        characters.chunks(sanitize::MAX_CHARS / 2).map(|piece| treat(&piece.iter().collect::<String>())).collect()
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[derive(Serialize)]
struct PageJson<'a> {
    #[serde(flatten)]
    guide: Part<'a>,
    evidence: &'a [Localized],
    letters: Vec<LettersJson<'a>>,
    google_play: Option<Part<'a>>,
}

#[derive(Serialize)]
struct LettersJson<'a> {
    language: &'a str,
    complaint: String,
    contacts: String,
}

#[derive(Serialize)]
struct Part<'a> {
    jurisdiction: &'a str,
    names: &'a Localized,
    languages: &'a [String],
    rules: Vec<RuleJson<'a>>,
    channels: Vec<ChannelJson<'a>>,
}

#[derive(Serialize)]
struct RuleJson<'a> {
    #[serde(flatten)]
    rule: &'a LegalRule,
    sources: Vec<&'a Citation>,
}

#[derive(Serialize)]
struct ChannelJson<'a> {
    #[serde(flatten)]
    channel: &'a Channel,
    check_before_use: bool,
}

impl<'a> Part<'a> {
    fn new(guide: &'a Guide, citations: &'a Citations) -> Self {
        let rules = guide.rules.iter().map(|rule| RuleJson { rule, sources: rule.cited(citations).collect() });
        let channels =
            guide.channels.iter().map(|channel| ChannelJson { channel, check_before_use: channel.check_before_use() });
        Self {
            jurisdiction: &guide.jurisdiction,
            names: &guide.names,
            languages: &guide.languages,
            rules: rules.collect(),
            channels: channels.collect(),
        }
    }
}

/// Every country with guidance for programs: a JSON list.
pub fn list_json(guidance: &Guidance) -> String {
    #[derive(Serialize)]
    struct Country<'a> {
        jurisdiction: &'a str,
        names: &'a Localized,
        languages: &'a [String],
    }
    let countries = guidance.jurisdictions().map(|guide| Country {
        jurisdiction: &guide.jurisdiction,
        names: &guide.names,
        languages: &guide.languages,
    });
    super::json::document(&countries.collect::<Vec<_>>())
}
