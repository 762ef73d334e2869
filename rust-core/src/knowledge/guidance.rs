//! Which rules speak of lenders and contacts in a country, and where to complain there (`data/guidance/`).
//!
//! Somebody whose friends are being called needs an address, what to bring, and words to send. This is text that a lawyer
//! who writes no code reads and corrects: a file for each jurisdiction, one of what to keep as evidence, and two letters
//! for each language. The rules themselves are cited from [`Citations`], which knows each only once.
//!
//! The reader trusts nobody: a file may come from elsewhere, so length, count and shape are bounded, and an error names
//! the file and the line. What is read must hold its own promises: every sentence in the languages of the country and
//! in English, every channel with a source, and among the channels at least one that does not rest on a weak source.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use super::{Citations, KnowledgeError, sources::is_date};
use crate::{
    data::File,
    model::{Citation, LocalTime, Reliability},
};

/// No file is longer, in bytes.
const MAX_BYTES: usize = 64 * 1024;
/// No sentence is longer, in characters; letters are bounded by their file.
const MAX_CHARS: usize = 600;
/// No list is longer.
const MAX_ITEMS: usize = 20;

/// The language in which all is said beside the local ones.
const ENGLISH: &str = "en";
/// The file that holds for apps of a store, wherever the phone is.
const GOOGLE_PLAY: &str = "google-play";
/// The places that a letter may have.
const PLACES: [&str; 5] = ["app", "package", "date", "observed", "rules"];

/// All guidance.
#[derive(Debug, Clone, Default)]
pub struct Guidance {
    guides: Vec<Guide>,
    google_play: Option<Guide>,
    evidence: Vec<Localized>,
    letters: BTreeMap<String, Letters>,
}

/// What one jurisdiction says, and where to complain there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// ISO 3166 code, such as `CN`; `google-play` for the store's own policies.
    pub jurisdiction: String,
    /// How it is called.
    pub names: Localized,
    /// Its own languages, as tags, the first one first; English comes in addition.
    pub languages: Vec<String>,
    /// What speaks of lenders and contacts.
    pub rules: Vec<LegalRule>,
    /// Where to complain, in the order in which to try.
    pub channels: Vec<Channel>,
}

/// A rule of law, of a regulator, of a trade body or of a store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalRule {
    /// Its name.
    pub title: Localized,
    /// Its number, as it is cited there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The article or section that speaks of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// What it says of contacts, in our words.
    pub says: Localized,
    /// Ids of [`Citations`]: where that was read, with dates and reliability.
    pub citations: Vec<String>,
}

/// Where to complain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Its short name, for ever.
    pub id: String,
    /// What it is called.
    pub name: Localized,
    /// What it is there for.
    #[serde(rename = "for")]
    pub purpose: Localized,
    /// Numbers and addresses; none when it is found on the spot (the lender's own service, the nearest police).
    pub contact: Vec<String>,
    /// What to bring.
    pub bring: Localized,
    /// Where that was read.
    pub sources: Vec<GuidanceSource>,
}

/// Where something was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidanceSource {
    /// Who says it, and what.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Its year, month or day; `None` when it bears none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Day we looked at it.
    pub checked: String,
    /// How good it is.
    pub reliability: SourceReliability,
}

/// How good the source of a channel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceReliability {
    /// A page of the office itself.
    OwnText,
    /// An authority, law firm, trade body or newspaper of standing says so.
    Described,
    /// Somebody says so: check before use.
    Weak,
}

/// The same sentence by language tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct Localized(BTreeMap<String, String>);

/// What can be sent, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letters {
    /// To an office.
    pub complaint: Letter,
    /// To those whose numbers may have been taken.
    pub contacts: Letter,
}

/// A text with places: `{ $app: name of the app }` is filled by the report, `[your name]` by the person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letter(String);

/// What is known of the places of a letter. What is not known becomes a blank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filling {
    /// Name of the app.
    pub app: Option<String>,
    /// Its package.
    pub package: Option<String>,
    /// Day of the check.
    pub date: Option<String>,
    /// What was observed.
    pub observed: Option<String>,
    /// The rules of the jurisdiction.
    pub rules: Option<String>,
}

/// A guess at the jurisdiction; never more than that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess<'a> {
    /// The guide that may fit.
    pub guide: &'a Guide,
    /// What it rests on.
    pub because: GuessedFrom,
}

/// What a guess rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuessedFrom {
    /// The country of the SIM card.
    SimCountry,
    /// The language of the phone.
    Language,
}

/// What to keep as evidence.
const EVIDENCE: &str = "guidance/evidence.json";

impl Guidance {
    /// Reads and checks all files: one for each jurisdiction with that of the evidence, and the letters, which are named
    /// `complaint.LANGUAGE.txt` and `contacts.LANGUAGE.txt`.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, with file and line.
    pub(super) fn read(guides: &[File], letters: &[File], citations: &Citations) -> Result<Self, KnowledgeError> {
        let mut guidance = Self::default();
        for (language, complaint, contacts) in pairs(letters) {
            let letters = Letters { complaint: Letter::read(complaint)?, contacts: Letter::read(contacts)? };
            guidance.letters.insert(language.to_owned(), letters);
        }
        for &file in guides {
            if file.path == EVIDENCE {
                guidance.evidence = parsed(file)?;
                continue;
            }
            let guide: Guide = parsed(file)?;
            guide.check(citations, &guidance).map_err(|flaw| flaw.in_file(file))?;
            match guide.jurisdiction.as_str() {
                GOOGLE_PLAY => guidance.google_play = Some(guide),
                _ => guidance.guides.push(guide),
            }
        }
        guidance.guides.sort_by(|a, b| a.jurisdiction.cmp(&b.jurisdiction));
        let same = guidance.guides.windows(2).find(|pair| matches!(pair, [a, b] if a.jurisdiction == b.jurisdiction));
        match same.and_then(|pair| pair.first()) {
            Some(guide) => Err(Flaw::at(&guide.jurisdiction, "there is a second file of it")
                .in_file(File { path: EVIDENCE, text: "" })),
            None => Ok(guidance),
        }
    }

    /// Every jurisdiction, by its code.
    pub fn jurisdictions(&self) -> impl Iterator<Item = &Guide> {
        self.guides.iter()
    }

    /// The guide of a country, by its ISO 3166 code in either case.
    pub fn by_jurisdiction(&self, code: &str) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.jurisdiction.eq_ignore_ascii_case(code))
    }

    /// The store's own policies, which hold for apps that came from it.
    pub fn google_play(&self) -> Option<&Guide> {
        self.google_play.as_ref()
    }

    /// What to keep as evidence, in order.
    pub fn evidence(&self) -> &[Localized] {
        &self.evidence
    }

    /// The letters of a language.
    pub fn letters(&self, language: &str) -> Option<&Letters> {
        self.letters.get(language)
    }

    /// Which jurisdiction may be meant. The SIM card goes before the language; both may be wrong (a traveller, a second
    /// language), so whoever shows it calls it a guess and lets the person choose.
    pub fn propose(&self, sim_country: Option<&str>, language: Option<&str>) -> Option<Guess<'_>> {
        let by_sim = sim_country.and_then(|code| self.by_jurisdiction(code));
        let by_region = || language?.split(['-', '_', '.']).skip(1).find_map(|part| self.by_jurisdiction(part));
        let spoken = |guide: &&Guide| {
            let first = language.and_then(|tag| tag.split(['-', '_', '.']).next());
            first.is_some_and(|first| guide.languages.iter().any(|own| own.split('-').next() == Some(first)))
        };
        let by_language = || {
            let mut guides = self.guides.iter().filter(spoken);
            let only = guides.next();
            // A language of several countries tells nothing, and neither does one with a region that is no country of ours.
            only.filter(|_| guides.next().is_none() && language.is_some_and(|tag| !has_region(tag)))
        };
        let guess = |guide, because| Guess { guide, because };
        by_sim
            .map(|guide| guess(guide, GuessedFrom::SimCountry))
            .or_else(|| by_region().or_else(by_language).map(|guide| guess(guide, GuessedFrom::Language)))
    }
}

/// Whether a tag such as `es-AR` or `zh-Hant-TW` names a country.
fn has_region(tag: &str) -> bool {
    tag.split(['-', '_']).skip(1).any(|part| part.len() == 2)
}

impl Guide {
    /// The language to show it in: `wanted` when it is there, the jurisdiction's own first language otherwise.
    pub fn language(&self, wanted: &str) -> &str {
        let known = self.languages.iter().map(String::as_str).chain([ENGLISH]).find(|tag| *tag == wanted);
        known.or(self.languages.first().map(String::as_str)).unwrap_or(ENGLISH)
    }

    /// Its languages and English, each once, in order.
    pub fn all_languages(&self) -> impl Iterator<Item = &str> {
        let english = Some(ENGLISH).filter(|english| !self.languages.iter().any(|own| own == english));
        self.languages.iter().map(String::as_str).chain(english)
    }

    /// The rules in one paragraph, for a letter.
    pub fn rules_in(&self, language: &str) -> String {
        let lines = self.rules.iter().map(|rule| {
            let mut line = format!("– {}", rule.title.in_language(language));
            for part in [&rule.number, &rule.article].into_iter().flatten() {
                line.push_str(", ");
                line.push_str(part);
            }
            line
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The two letters in `language`, filled in.
    pub fn letters(&self, guidance: &Guidance, language: &str, filling: &Filling) -> Option<Letters> {
        let filling = Filling { rules: Some(self.rules_in(language)), ..filling.clone() };
        let letters = guidance.letters(language)?;
        Some(Letters {
            complaint: Letter(letters.complaint.filled(&filling)),
            contacts: Letter(letters.contacts.filled(&filling)),
        })
    }

    fn check(&self, citations: &Citations, guidance: &Guidance) -> Result<(), Flaw> {
        let here = |problem: String| Flaw::at(&self.jurisdiction, problem);
        let is_country =
            self.jurisdiction.len() == 2 && self.jurisdiction.bytes().all(|byte| byte.is_ascii_uppercase());
        if !is_country && self.jurisdiction != GOOGLE_PLAY {
            return Err(here(format!("{:?} is no ISO 3166 code such as CN", self.jurisdiction)));
        }
        let lists = [self.languages.len(), self.rules.len(), self.channels.len()];
        if lists.contains(&0) || lists.iter().any(|length| *length > MAX_ITEMS) {
            return Err(here(format!("it needs languages, rules and channels, at most {MAX_ITEMS} of each")));
        }
        if let Some(language) = self.all_languages().find(|language| guidance.letters(language).is_none()) {
            return Err(here(format!("there are no letters in {language:?}")));
        }
        self.check_sentences(&self.names, &self.jurisdiction)?;
        for rule in &self.rules {
            let place = rule.citations.first().map_or("rules", String::as_str);
            self.check_sentences(&rule.title, place)?;
            self.check_sentences(&rule.says, place)?;
            if rule.citations.is_empty() || rule.citations.len() > MAX_ITEMS {
                return Err(Flaw::at(place, "a rule cites where it was read"));
            }
            if let Some(id) = rule.citations.iter().find(|id| citations.get(id).is_none()) {
                return Err(Flaw::at(id, format!("citations.json has no {id:?}")));
            }
        }
        self.check_channels()
    }

    fn check_channels(&self) -> Result<(), Flaw> {
        for (index, channel) in self.channels.iter().enumerate() {
            for sentence in [&channel.name, &channel.purpose, &channel.bring] {
                self.check_sentences(sentence, &channel.id)?;
            }
            if channel.sources.is_empty() || channel.sources.len() > MAX_ITEMS || channel.contact.len() > MAX_ITEMS {
                return Err(Flaw::at(&channel.id, "a channel has sources and contacts, not too many"));
            }
            if self.channels.iter().skip(index + 1).any(|other| other.id == channel.id) {
                return Err(Flaw::at(&channel.id, "two channels have this id"));
            }
            if let Some(contact) = channel.contact.iter().find(|contact| !can_be_followed(contact)) {
                return Err(Flaw::at(&channel.id, format!("{contact:?} is no number or address on one short line")));
            }
            for source in &channel.sources {
                source.check().map_err(|problem| Flaw::at(&source.url, problem))?;
            }
        }
        if self.channels.iter().all(Channel::check_before_use) {
            return Err(Flaw::at("channels", "at least one channel rests on more than a weak source"));
        }
        Ok(())
    }

    /// A sentence stands in every language of the guide, and in no other.
    fn check_sentences(&self, sentence: &Localized, place: &str) -> Result<(), Flaw> {
        if let Some(missing) = self.all_languages().find(|language| !sentence.0.contains_key(*language)) {
            return Err(Flaw::at(place, format!("a sentence is missing in {missing:?}")));
        }
        match sentence.0.keys().find(|language| !self.all_languages().any(|own| own == *language)) {
            Some(foreign) => {
                Err(Flaw::at(place, format!("a sentence in {foreign:?}, which is no language of this file")))
            }
            None => Ok(()),
        }
    }
}

impl LegalRule {
    /// Where it was read, in the order of the file.
    pub fn cited<'a>(&'a self, citations: &'a Citations) -> impl Iterator<Item = &'a Citation> {
        self.citations.iter().filter_map(|id| citations.get(id))
    }
}

impl Channel {
    /// Whether only weak sources speak of it, so that it is to be checked before use.
    pub fn check_before_use(&self) -> bool {
        self.sources.iter().all(|source| source.reliability == SourceReliability::Weak)
    }
}

impl GuidanceSource {
    fn check(&self) -> Result<(), String> {
        if !["https://", "http://"].iter().any(|scheme| self.url.starts_with(scheme)) {
            return Err("a source has an address".into());
        }
        if !can_be_followed(&self.url) || self.url.contains(' ') {
            return Err("an address has no blanks, quotes or brackets".into());
        }
        if self.title.trim().is_empty() || self.title.chars().count() > MAX_CHARS {
            return Err(format!("a title is given, with at most {MAX_CHARS} characters"));
        }
        if let Some(date) = self.date.as_deref().filter(|date| !is_date(date)) {
            return Err(format!("{date:?} is no date; 2018, 2024-11 and 2021-05-10 are"));
        }
        let is_day = LocalTime::parse(&format!("{} 00:00:00", self.checked)).is_some();
        is_day.then_some(()).ok_or_else(|| format!("{:?} is no day such as 2026-11-24", self.checked))
    }
}

impl SourceReliability {
    /// The name in the files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OwnText => "own-text",
            Self::Described => "described",
            Self::Weak => "weak",
        }
    }
}

impl From<Reliability> for SourceReliability {
    fn from(reliability: Reliability) -> Self {
        match reliability {
            Reliability::OwnText => Self::OwnText,
            Reliability::Described => Self::Described,
        }
    }
}

impl Localized {
    /// The sentence in `language`, else in English.
    pub fn in_language(&self, language: &str) -> &str {
        self.0.get(language).or_else(|| self.0.get(ENGLISH)).map_or("", String::as_str)
    }

    /// Language and sentence, sorted by language.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, sentence)| (language.as_str(), sentence.as_str()))
    }
}

impl TryFrom<BTreeMap<String, String>> for Localized {
    type Error = String;

    fn try_from(sentences: BTreeMap<String, String>) -> Result<Self, String> {
        if sentences.len() > MAX_ITEMS || !sentences.contains_key(ENGLISH) {
            return Err(format!("a sentence stands in English and in at most {MAX_ITEMS} languages"));
        }
        let flawed = |text: &&String| text.trim().is_empty() || text.chars().count() > MAX_CHARS || text.contains('\n');
        match sentences.values().find(flawed) {
            Some(_) => Err(format!("a sentence has one line and at most {MAX_CHARS} characters")),
            None => Ok(Self(sentences)),
        }
    }
}

impl From<Localized> for BTreeMap<String, String> {
    fn from(localized: Localized) -> Self {
        localized.0
    }
}

impl Letter {
    /// The text, with what is known in its places and blanks `[name of the app]` for what is not.
    pub fn filled(&self, filling: &Filling) -> String {
        let mut text = String::with_capacity(self.0.len());
        for part in parts(&self.0) {
            match part {
                Part::Words(words) => text.push_str(words),
                Part::Place { name, blank } => match filling.get(name) {
                    Some(value) => text.push_str(value),
                    None => text.extend(["[", blank, "]"]),
                },
            }
        }
        text
    }

    fn read(File { path: file, text }: File) -> Result<Self, KnowledgeError> {
        bounded(file, text)?;
        for (line, number) in text.lines().zip(1..) {
            let known = parts(line).all(|part| match part {
                Part::Words(words) => !words.contains(['{', '}']),
                Part::Place { name, blank } => PLACES.contains(&name) && !blank.is_empty(),
            });
            if !known {
                let problem =
                    format!("a place is written {{ $app: name of the app }}; there are {}", PLACES.join(", "));
                return Err(KnowledgeError { file, line: number, problem });
            }
        }
        Ok(Self(text.trim_end().to_owned()))
    }
}

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Filling {
    fn get(&self, place: &str) -> Option<&str> {
        match place {
            "app" => self.app.as_deref(),
            "package" => self.package.as_deref(),
            "date" => self.date.as_deref(),
            "observed" => self.observed.as_deref(),
            "rules" => self.rules.as_deref(),
            _ => None,
        }
    }
}

/// Whether it can be shown as it is, in a terminal as in Markdown, so that somebody can dial or open it.
fn can_be_followed(contact: &str) -> bool {
    let acts = |char: char| char.is_control() || matches!(char, '<' | '>' | '`' | '[' | ']' | '"' | '\\' | '|');
    !contact.trim().is_empty() && contact.len() <= MAX_CHARS && !contact.contains(acts)
}

enum Part<'a> {
    Words(&'a str),
    Place { name: &'a str, blank: &'a str },
}

/// A text in its words and places.
fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let place = rest.strip_prefix("{ $").and_then(|after| {
            let (inside, after) = after.split_once(" }")?;
            let (name, blank) = inside.split_once(": ")?;
            Some((name, blank, after))
        });
        if let Some((name, blank, after)) = place {
            rest = after;
            return Some(Part::Place { name, blank });
        }
        // What only begins like a place is words.
        let from = rest.chars().next().map_or(0, char::len_utf8);
        let until = rest.get(from..).and_then(|after| after.find("{ $")).map_or(rest.len(), |found| found + from);
        let (words, after) = rest.split_at_checked(until)?;
        rest = after;
        Some(Part::Words(words))
    })
}

/// Something wrong, and a word of the file beside which it stands.
struct Flaw {
    beside: String,
    problem: String,
}

impl Flaw {
    fn at(beside: &str, problem: impl Into<String>) -> Self {
        Self { beside: beside.into(), problem: problem.into() }
    }

    fn in_file(self, File { path: file, text }: File) -> KnowledgeError {
        let beside = format!("\"{}\"", self.beside);
        let line = text.lines().zip(1..).find(|(line, _)| line.contains(&beside)).map_or(1, |(_, number)| number);
        KnowledgeError { file, line, problem: format!("{}: {}", self.beside, self.problem) }
    }
}

fn bounded(file: &'static str, text: &str) -> Result<(), KnowledgeError> {
    if text.len() > MAX_BYTES || text.trim().is_empty() {
        let problem = format!("a file has text, and at most {MAX_BYTES} bytes");
        return Err(KnowledgeError { file, line: 1, problem });
    }
    Ok(())
}

/// Language, complaint and message to the contacts, of each language that has both.
fn pairs(letters: &[File]) -> impl Iterator<Item = (&'static str, File, File)> {
    let of_kind = |kind: &'static str| {
        let name = move |file: &File| file.path.rsplit('/').next()?.strip_prefix(kind)?.strip_suffix(".txt");
        letters.iter().filter_map(move |file| Some((name(file)?, *file)))
    };
    of_kind("complaint.").filter_map(move |(language, complaint)| {
        let (_, contacts) = of_kind("contacts.").find(|(other, _)| *other == language)?;
        Some((language, complaint, contacts))
    })
}

fn parsed<T: serde::de::DeserializeOwned>(File { path: file, text }: File) -> Result<T, KnowledgeError> {
    bounded(file, text)?;
    super::json(file, text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{super::Knowledge, *};
    use crate::data;

    fn citations() -> &'static Citations {
        &Knowledge::embedded().expect("the data").citations
    }

    fn guidance() -> &'static Guidance {
        Knowledge::embedded().expect("the data").guidance().expect("the guidance")
    }

    fn everything() -> impl Iterator<Item = &'static Guide> {
        guidance().jurisdictions().chain(guidance().google_play())
    }

    /// Reads the shipped files with one of them changed.
    fn read_with(file: &str, change: impl Fn(&str) -> String) -> Result<Guidance, KnowledgeError> {
        let mut guides = data::folder("guidance").to_vec();
        let shipped = guides.iter_mut().find(|guide| guide.path == file).expect("a file");
        let changed = change(shipped.text);
        assert_ne!(changed, shipped.text, "the change changes nothing");
        shipped.text = changed.leak();
        Guidance::read(&guides, data::folder("guidance/letters"), citations())
    }

    #[test]
    fn ten_countries_speak_their_languages_and_english() {
        let languages: Vec<(&str, Vec<&str>)> = guidance()
            .jurisdictions()
            .map(|guide| (guide.jurisdiction.as_str(), guide.all_languages().collect()))
            .collect();
        let expected = [
            ("CN", vec!["zh-Hans", "en"]),
            ("ID", vec!["id", "en"]),
            ("IN", vec!["hi", "en"]),
            ("KE", vec!["sw", "en"]),
            ("MX", vec!["es", "en"]),
            ("NG", vec!["en"]),
            ("PH", vec!["fil", "en"]),
            ("PK", vec!["ur", "en"]),
            ("TZ", vec!["sw", "en"]),
            ("VN", vec!["vi", "en"]),
        ];
        assert_eq!(languages, expected);
    }

    #[test]
    fn every_rule_and_channel_has_a_source_that_somebody_can_open() {
        for guide in everything() {
            for rule in &guide.rules {
                assert_eq!(rule.cited(citations()).count(), rule.citations.len(), "{rule:?}");
                assert!(rule.cited(citations()).all(|citation| citation.url.starts_with("http")));
            }
            for channel in &guide.channels {
                assert!(channel.sources.iter().all(|source| source.check().is_ok()), "{channel:?}");
            }
        }
    }

    #[test]
    fn the_strong_channels_come_before_the_weak_ones() {
        // The police are the exception: they stand last, and say that they come first in danger.
        for guide in everything() {
            let first = guide.channels.first().expect("a channel");
            assert!(!first.check_before_use(), "{}", guide.jurisdiction);
        }
        let ids = |code| -> Vec<&str> {
            guidance().by_jurisdiction(code).expect(code).channels.iter().map(|channel| channel.id.as_str()).collect()
        };
        assert_eq!(
            ids("CN"),
            ["cn-nfra-12378", "cn-pbc-12363", "cn-cac-12377", "cn-12321", "cn-nifa", "cn-police-110"]
        );
        assert_eq!(ids("IN"), ["in-grievance-officer", "in-rbi-ombudsman", "in-sachet", "in-1930", "in-police"]);
    }

    #[test]
    fn nothing_accuses_and_no_lender_is_named() {
        let lenders: BTreeSet<&str> = Knowledge::embedded()
            .expect("the data")
            .lenders
            .iter()
            .filter(|entry| entry.class.lends() && !entry.common)
            .flat_map(|entry| entry.names.iter())
            .filter(|name| name.chars().count() > 6)
            .collect();
        let letters = data::folder("guidance/letters").iter().map(|file| file.text);
        let sentences: Vec<String> = everything()
            .flat_map(|guide| {
                let rules = guide.rules.iter().flat_map(|rule| [&rule.title, &rule.says]);
                let channels =
                    guide.channels.iter().flat_map(|channel| [&channel.name, &channel.purpose, &channel.bring]);
                rules.chain(channels).flat_map(|sentence| sentence.iter().map(|(_, text)| text.to_owned()))
            })
            .chain(letters.map(str::to_owned))
            .collect();
        for sentence in &sentences {
            let lower = sentence.to_lowercase();
            for word in [
                "fraud",
                "illegal",
                "ilegal",
                "predat",
                "scam",
                "shark",
                "criminal",
                "malware",
                "诈骗",
                "非法",
                "套路",
                "धोखा",
                "अवैध",
                "estafa",
                "lừa",
                "penipu",
                "دھوکہ",
                "ulaghai",
            ] {
                assert!(!lower.contains(word), "{word}: {sentence}");
            }
            assert!(!lenders.iter().any(|name| sentence.contains(name)), "{sentence}");
        }
    }

    #[test]
    fn a_letter_is_filled_and_what_is_not_known_stays_a_blank() {
        let places = |text: &str| -> BTreeSet<String> {
            parts(text)
                .filter_map(|part| match part {
                    Part::Place { name, .. } => Some(name.to_owned()),
                    Part::Words(_) => None,
                })
                .collect()
        };
        for (language, complaint, contacts) in pairs(data::folder("guidance/letters")) {
            assert_eq!(places(complaint.text), PLACES.map(str::to_owned).into(), "{language}");
            assert_eq!(places(contacts.text), BTreeSet::from(["app".to_owned()]), "{language}");
        }
        let filling = Filling {
            app: Some("Example Cash".into()),
            package: Some("com.example.cash".into()),
            date: Some("2026-11-20".into()),
            observed: Some("It can read the contacts.".into()),
            rules: None,
        };
        for guide in guidance().jurisdictions() {
            for language in guide.all_languages() {
                let filled = guide.letters(guidance(), language, &filling).expect("letters").complaint.to_string();
                for value in ["Example Cash", "com.example.cash", "2026-11-20", "It can read the contacts."] {
                    assert!(filled.contains(value), "{value} in {filled}");
                }
                assert!(
                    filled.contains(guide.rules[0].title.in_language(language)) && !filled.contains('{'),
                    "{filled}"
                );
                let blank = guide.letters(guidance(), language, &Filling::default()).expect("letters");
                assert!(blank.contacts.to_string().contains('[') && !blank.contacts.to_string().contains('{'));
            }
        }
    }

    #[test]
    fn a_guess_is_taken_from_the_sim_before_the_language() {
        let guess = |sim, language| {
            guidance().propose(sim, language).map(|guess| (guess.guide.jurisdiction.as_str(), guess.because))
        };
        use GuessedFrom::{Language, SimCountry};
        assert_eq!(guess(Some("in"), Some("zh-CN")), Some(("IN", SimCountry)));
        assert_eq!(guess(Some("fr"), Some("zh-Hans-CN")), Some(("CN", Language)));
        assert_eq!(guess(None, Some("en_KE.UTF-8")), Some(("KE", Language)));
        assert_eq!(guess(None, Some("vi")), Some(("VN", Language)));
        assert_eq!(guess(None, Some("sw")), None, "spoken in two of them");
        assert_eq!(guess(None, Some("es-AR")), None, "another country");
        assert_eq!(guess(Some(""), None), None);
    }

    #[test]
    fn what_a_file_must_hold_is_refused_with_its_place_when_it_does_not() {
        let refused = |change: &dyn Fn(&str) -> String| read_with("guidance/CN.json", change).unwrap_err().to_string();
        for (from, to, expected) in [
            ("\"zh-Hans\": \"中国\",", "", "missing in \"zh-Hans\""),
            ("\"en\": \"China\"", "\"fr\": \"Chine\"", "English"),
            ("\"cn-pipl-article-6\"", "\"cn-pipl\"", "citations.json has no \"cn-pipl\""),
            ("\"described\"", "\"weak\"", "more than a weak source"),
            ("\"checked\": \"2026-11-24\"", "\"checked\": \"today\"", "is no day"),
            ("\"jurisdiction\": \"CN\"", "\"jurisdiction\": \"China\"", "ISO 3166"),
            ("\"cn-12321\"", "\"cn-nifa\"", "two channels"),
            ("\"contact\"", "\"phone\"", "unknown field"),
            ("\"12363\"", "\"[12363](x)\"", "no number or address"),
            ("\"languages\": [\n    \"zh-Hans\"\n  ]", "\"languages\": [\n    \"zh-Hant\"\n  ]", "no letters in"),
        ] {
            let said = refused(&|text: &str| text.replace(from, to));
            assert!(said.contains(expected) && said.starts_with("guidance/CN.json, line "), "{said}");
        }
        let line = read_with("guidance/CN.json", |text| text.replace("\"cn-pipl-article-6\"", "\"cn-pipl\""))
            .unwrap_err()
            .line;
        assert!(line > 10, "{line}");
        let long = refused(&|text: &str| text.replace("中国", &"长".repeat(MAX_CHARS + 1)));
        assert!(long.contains("characters"), "{long}");
        let huge = refused(&|text: &str| text.to_owned() + &" ".repeat(MAX_BYTES));
        assert!(huge.contains("bytes"), "{huge}");
    }

    #[test]
    fn a_letter_with_a_place_that_nothing_fills_is_refused() {
        for text in ["Dear { $bank: name }", "Dear { $app }", "Dear { $app: name", "a } b"] {
            let refused = Letter::read(File { path: "letter.txt", text }).unwrap_err();
            assert_eq!((refused.file, refused.line), ("letter.txt", 1), "{text}");
        }
        assert!(Letter::read(File { path: "letter.txt", text: "Dear [your name], { $app: name }" }).is_ok());
    }
}
