//! What LendLens knows: the readers of `data/`, each entry with its source.
//!
//! The files are part of the program, and a broken one is an error of the program: a test reads them, so that it cannot
//! be shipped, and [`Knowledge::embedded`] says which line is wrong instead of going on with less.

mod citations;
mod components;
mod concepts;
mod contact_routes;
mod index;
mod installers;
mod lenders;
mod lexicon;
mod reading;
mod settings_pages;
mod sources;
mod table;

use std::sync::OnceLock;

pub use citations::{CitationEntry, Citations};
pub use components::{Component, ComponentTrace, Components};
pub use concepts::{Concept, Concepts, Folded, Mentions, Role};
pub use contact_routes::{ContactRoutes, Route, RouteKind, Through};
pub use installers::{Installer, InstallerKind, Installers};
pub use lenders::{Catalog, CatalogEntry};
pub use lexicon::{Lexicon, Place, Term, TermKind};
pub use settings_pages::{SettingsPage, SettingsPages, SettingsPlace};
pub use sources::ListSource;
pub use table::Parts;

use sources::Sources;

/// Year and month of the data.
const VERSION: &str = "2026.11";

/// SHA-256 over name, length and bytes of every file of the data. It stands here so that no start of the program waits for
/// it; a test says the right one when a file has changed.
const SHA256: &str = "0707bdf2f0349fe14e320f27f4dc785d9891726bc2a6576ada326eaf10feb7aa";

const SOURCES: &str = include_str!("../../data/sources.csv");
const LENDERS: &str = include_str!("../../data/lenders.csv");
const ROUTES: &str = include_str!("../../data/routes.json");
const CITATIONS: &str = include_str!("../../data/citations.json");
const STORES: &str = include_str!("../../data/stores.csv");
const SETTINGS_PAGES: &str = include_str!("../../data/settings_pages.json");

macro_rules! lexicon {
    ($($language:literal),* $(,)?) => {
        [$((
            concat!("lexicon/", $language, ".csv"),
            $language,
            include_str!(concat!("../../data/lexicon/", $language, ".csv")),
        )),*]
    };
}

/// The lexicon: file, language, text.
const LEXICON: [(&str, &str, &str); 12] =
    lexicon!["ar-ur", "en", "es", "fil", "fr", "hi-bn", "id-ms", "pt", "sw-ng", "th", "vi", "zh"];

const COMPONENTS: &str = include_str!("../../data/components.csv");
const CONCEPT_WEIGHTS: &str = include_str!("../../data/concepts/weights.csv");

macro_rules! concepts {
    ($($languages:literal),* $(,)?) => {
        [$((
            concat!("concepts/", $languages, ".csv"),
            include_str!(concat!("../../data/concepts/", $languages, ".csv")),
        )),*]
    };
}

/// The words of concepts: file, text.
const CONCEPTS: [(&str, &str); 17] = concepts![
    "ar", "bn", "en", "es", "fa", "fil", "fr", "hi-ne", "id-ms", "pt", "ru", "sw", "ta-te-kn", "th", "ur", "vi", "zh",
];

/// All knowledge, of one version.
#[derive(Debug)]
pub struct Knowledge {
    /// Version, such as `2026.11`.
    pub version: &'static str,
    /// SHA-256 over the files, in lower-case hexadecimal.
    pub sha256: &'static str,
    /// Lenders by brand and package.
    pub lenders: Catalog,
    /// Words of lending and of what only looks like it.
    pub lexicon: Lexicon,
    /// Libraries that check people and phones.
    pub components: Components,
    /// What the texts of apps speak of.
    pub concepts: Concepts,
    /// The ways to the contacts.
    pub routes: ContactRoutes,
    /// Rules of law and of stores.
    pub citations: Citations,
    /// Stores, and installers that are none.
    pub installers: Installers,
    /// Pages of the phone's settings.
    pub settings_pages: SettingsPages,
}

/// A data file that does not say what it should.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {problem}")]
pub struct KnowledgeError {
    /// The file, as under `data/`.
    pub file: &'static str,
    /// Its line, from 1.
    pub line: usize,
    /// What is wrong, and what would be right.
    pub problem: String,
}

impl KnowledgeError {
    fn of_json(file: &'static str, error: &serde_json::Error) -> Self {
        Self { file, line: error.line(), problem: error.to_string() }
    }
}

impl Knowledge {
    /// The knowledge built into this program, read once.
    ///
    /// # Errors
    ///
    /// When a file is broken. The tests of this crate rule that out for every build that passed them.
    pub fn embedded() -> Result<&'static Self, KnowledgeError> {
        static EMBEDDED: OnceLock<Result<Knowledge, KnowledgeError>> = OnceLock::new();
        EMBEDDED.get_or_init(Self::read).as_ref().map_err(Clone::clone)
    }

    fn read() -> Result<Self, KnowledgeError> {
        let sources = Sources::read(SOURCES)?;
        Ok(Self {
            version: VERSION,
            sha256: SHA256,
            lenders: Catalog::read(LENDERS, &sources)?,
            lexicon: Lexicon::read(&LEXICON, &sources)?,
            components: Components::read(COMPONENTS, &sources)?,
            concepts: Concepts::read(CONCEPT_WEIGHTS, &CONCEPTS)?,
            routes: ContactRoutes::read(ROUTES)?,
            citations: Citations::read(CITATIONS)?,
            installers: Installers::read(STORES)?,
            settings_pages: SettingsPages::read(SETTINGS_PAGES)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn the_files_that_are_shipped_can_be_read() {
        let knowledge = Knowledge::embedded().unwrap();
        assert!(knowledge.lenders.len() > 700);
        assert!(knowledge.lexicon.len() > 1_000);
        assert!(knowledge.concepts.words() > 1_000);
        assert!(knowledge.routes.iter().next().is_some());
    }

    #[test]
    fn the_fingerprint_is_that_of_the_files() {
        let files = [
            ("sources.csv", SOURCES),
            ("lenders.csv", LENDERS),
            ("routes.json", ROUTES),
            ("citations.json", CITATIONS),
            ("stores.csv", STORES),
            ("settings_pages.json", SETTINGS_PAGES),
            ("components.csv", COMPONENTS),
            ("concepts/weights.csv", CONCEPT_WEIGHTS),
        ];
        let mut hash = Sha256::new();
        for (file, text) in files.into_iter().chain(CONCEPTS).chain(LEXICON.map(|(file, _, text)| (file, text))) {
            hash.update(format!("{file}\n{}\n", text.len()));
            hash.update(text);
        }
        let fingerprint: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(SHA256, fingerprint, "the data has changed: write this one into SHA256");
    }

    #[test]
    fn no_word_of_ours_accuses() {
        let texts = LEXICON.iter().map(|(_, _, text)| *text).chain([LENDERS]);
        let titles = SOURCES.lines().filter_map(|line| line.split("http").next());
        for text in texts.chain(titles) {
            let text = text.to_lowercase();
            for word in [
                "fraud", "illegal", "predat", "scam", "shark", "criminal", "malware", "spyloan", "诈骗", "非法", "套路",
            ] {
                assert!(!text.contains(word), "{word}");
            }
        }
    }

    #[test]
    fn every_source_is_used_and_every_class_of_ours_is_said_so() {
        let knowledge = Knowledge::embedded().unwrap();
        let used: std::collections::BTreeSet<&str> = knowledge
            .lenders
            .iter()
            .flat_map(|entry| &entry.sources)
            .map(|source| source.id)
            .chain(knowledge.components.iter().map(|component| component.source.id))
            .chain(
                LEXICON.iter().flat_map(|(_, _, text)| text.lines().skip(1).filter_map(|line| line.split(',').nth(4))),
            )
            .collect();
        for line in SOURCES.lines().skip(1) {
            let id = line.split(',').next().unwrap();
            assert!(used.contains(id), "{id} is not used");
        }
        for entry in knowledge.lenders.iter().filter(|entry| !entry.class.lends()) {
            assert!(entry.note.contains("class is ours"), "{}", entry.id);
        }
    }
}
