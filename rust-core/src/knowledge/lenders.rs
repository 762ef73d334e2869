//! The catalog: brands and packages that public lists name.

use crate::model::LenderClass;

/// The catalog.
#[derive(Debug, Default)]
pub struct Catalog {
    entries: Vec<CatalogEntry>,
}

/// One entry: "this list names this app", never that an app does wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogEntry {
    /// Short name of the entry.
    pub id: String,
    /// Names for people.
    pub names: Vec<String>,
    /// Packages.
    pub packages: Vec<String>,
    /// Markets, ISO 3166 codes.
    pub markets: Vec<String>,
    /// What it is.
    pub class: LenderClass,
    /// Who lists it.
    pub source: String,
    /// Day or year of that list.
    pub date: String,
}

impl Catalog {
    /// Number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entry that names this package.
    pub fn by_package(&self, package: &str) -> Option<&CatalogEntry> {
        self.entries.iter().find(|entry| entry.packages.iter().any(|known| known == package))
    }
}
