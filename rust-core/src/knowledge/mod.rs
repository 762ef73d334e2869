//! What LendLens knows: the readers of `data/`, each entry with its source.
//!
//! The files are part of the program, and a broken one is an error of the program: a test reads them, so that it cannot
//! be shipped, and [`Knowledge::embedded`] says which line is wrong instead of going on with less.

mod citations;
mod components;
mod concepts;
mod contact_routes;
mod fit;
mod guidance;
mod index;
mod installers;
mod lenders;
mod lexicon;
mod reading;
mod settings_pages;
mod sources;
mod table;
mod wording;

use std::sync::OnceLock;

use serde::de::DeserializeOwned;

pub use citations::{CitationEntry, Citations};
pub use components::{Component, ComponentTrace, Components};
pub use concepts::{Concept, Concepts, Folded, Mentions, Role};
pub use contact_routes::{ContactRoutes, Route, RouteKind, Through};
pub use guidance::{
    Channel, Filling, Guess, GuessedFrom, Guidance, GuidanceSource, Guide, LegalRule, Letter, Letters, Localized,
    SourceReliability,
};
pub use installers::{Installer, InstallerKind, Installers};
pub use lenders::{Catalog, CatalogEntry};
pub use lexicon::{Lexicon, Place, Term, TermKind};
pub use settings_pages::{SettingsPage, SettingsPages, SettingsPlace};
pub use sources::ListSource;
pub use table::Parts;

use crate::data;

use sources::Sources;

/// Year and month of the data.
const VERSION: &str = "2026.11";

/// All knowledge, of one version.
#[derive(Debug)]
pub struct Knowledge {
    /// Version, such as `2026.11`.
    pub version: &'static str,
    /// SHA-256 over path, length and bytes of each file but the messages, in lower-case hexadecimal.
    pub sha256: &'static str,
    /// Lenders by brand and package.
    pub lenders: Catalog<'static>,
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
    guidance: OnceLock<Result<Guidance, KnowledgeError>>,
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

/// Reads a file of JSON: from bytes, as all JSON in this library is read, since a reader of another kind of source would be
/// built beside it.
fn json<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, KnowledgeError> {
    serde_json::from_slice(text.as_bytes()).map_err(|error| KnowledgeError {
        file,
        line: error.line(),
        problem: error.to_string(),
    })
}

impl Knowledge {
    /// The knowledge built into this program, read once.
    ///
    /// # Errors
    ///
    /// When a file is broken. The tests of this crate rule that out for every build that passed them.
    pub fn embedded() -> Result<&'static Self, KnowledgeError> {
        static EMBEDDED: OnceLock<Result<Knowledge, KnowledgeError>> = OnceLock::new();
        EMBEDDED.get_or_init(|| Self::with(|_| None)).as_ref().map_err(Clone::clone)
    }

    /// Rules and complaint channels by country, read when somebody asks for them: an audit that does not is the faster.
    ///
    /// # Errors
    ///
    /// When a file is broken, as in [`Self::embedded`].
    pub fn guidance(&self) -> Result<&Guidance, KnowledgeError> {
        let read = || Guidance::read(data::folder("guidance"), data::folder("guidance/letters"), &self.citations);
        self.guidance.get_or_init(read).as_ref().map_err(Clone::clone)
    }

    /// The built-in knowledge with other texts for the catalog (`lenders.csv`), its sources (`sources.csv`) or parts of the
    /// lexicon (`lexicon/en.csv`): so that words and weights can be measured before they are built in. The fingerprint
    /// stays that of what is built in.
    ///
    /// # Errors
    ///
    /// When a text is not as its file should be.
    pub fn with(other: impl Fn(&str) -> Option<&'static str>) -> Result<Self, KnowledgeError> {
        let text = |file| other(file).unwrap_or_else(|| data::text(file));
        let own = data::folder("lexicon").iter();
        let lexicon: Vec<data::File> =
            own.map(|file| data::File { text: other(file.path).unwrap_or(file.text), ..*file }).collect();
        let sources = Sources::read(text("sources.csv"), VERSION)?;
        Ok(Self {
            version: VERSION,
            sha256: data::SHA256,
            lenders: Catalog::read(text("lenders.csv"), &sources)?,
            lexicon: Lexicon::read(&lexicon, &sources)?,
            components: Components::read(data::text("components.csv"), &sources)?,
            concepts: Concepts::read(data::text("concept_weights.csv"), data::folder("concepts"))?,
            routes: ContactRoutes::read(data::text("routes.json"))?,
            citations: Citations::read(data::text("citations.json"))?,
            guidance: OnceLock::new(),
            installers: Installers::read(data::text("stores.csv"))?,
            settings_pages: SettingsPages::read(data::text("settings_pages.json"))?,
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
        let mut hash = Sha256::new();
        let folders = ["", "concepts", "guidance", "guidance/letters", "lexicon"];
        for file in folders.into_iter().flat_map(data::folder) {
            hash.update(format!("{}\n{}\n", file.path, file.text.len()));
            hash.update(file.text);
        }
        let fingerprint: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(Knowledge::embedded().unwrap().sha256, fingerprint);
    }

    #[test]
    fn no_word_of_ours_accuses() {
        let texts = data::folder("lexicon").iter().map(|file| file.text).chain([data::text("lenders.csv")]);
        let titles = data::text("sources.csv").lines().filter_map(|line| line.split("http").next());
        for text in texts.chain(titles) {
            assert_eq!(wording::accuses(text), None);
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
                data::folder("lexicon")
                    .iter()
                    .flat_map(|file| file.text.lines().skip(1).filter_map(|line| line.split(',').nth(5))),
            )
            .collect();
        for line in data::text("sources.csv").lines().skip(1) {
            let id = line.split(',').next().unwrap();
            assert!(used.contains(id), "{id} is not used");
        }
        for entry in knowledge.lenders.iter().filter(|entry| !entry.class.lends()) {
            assert!(entry.note.contains("class is ours"), "{}", entry.id);
        }
    }
}
