//! What LendLens knows: the readers of `data/`, each entry with its source.

mod citations;
mod contact_routes;
mod installers;
mod lenders;
mod lexicon;

use std::sync::OnceLock;

pub use citations::{CitationEntry, Citations};
pub use contact_routes::{ContactRoutes, Route, RouteKind, Through};
pub use installers::{Installer, InstallerKind, Installers};
pub use lenders::{Catalog, CatalogEntry};
pub use lexicon::Lexicon;

/// All knowledge, of one version.
#[derive(Debug)]
pub struct Knowledge {
    /// Version, such as `2026.11`.
    pub version: String,
    /// SHA-256 over the files, in lower-case hexadecimal.
    pub sha256: String,
    /// Lenders by brand and package.
    pub lenders: Catalog,
    /// Words of lending and of what only looks like it.
    pub lexicon: Lexicon,
    /// The ways to the contacts.
    pub routes: ContactRoutes,
    /// Rules of law and of stores.
    pub citations: Citations,
    /// Stores, and installers that are none.
    pub installers: Installers,
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

impl Knowledge {
    /// The knowledge built into this program, read once.
    pub fn embedded() -> &'static Self {
        static EMBEDDED: OnceLock<Knowledge> = OnceLock::new();
        EMBEDDED.get_or_init(|| Self::read().unwrap_or_else(|_| Self::empty()))
    }

    fn read() -> Result<Self, KnowledgeError> {
        Ok(Self {
            routes: ContactRoutes::read()?,
            citations: Citations::read()?,
            installers: Installers::read()?,
            ..Self::empty()
        })
    }

    fn empty() -> Self {
        Self {
            version: "2026.11".into(),
            sha256: String::new(),
            lenders: Catalog::default(),
            lexicon: Lexicon::default(),
            routes: ContactRoutes::default(),
            citations: Citations::default(),
            installers: Installers::default(),
        }
    }
}
