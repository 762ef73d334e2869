//! Rules of law and of stores, and who describes them (`data/citations.json`).

use serde::Deserialize;

use super::{KnowledgeError, Parts};
use crate::model::Citation;

/// Every citation, in the order of the file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Citations {
    entries: Vec<CitationEntry>,
}

/// A citation and what it may be cited for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct CitationEntry {
    /// Its short name, for ever.
    pub id: String,
    /// What a finding may cite it for, such as `contacts`; nothing when only guidance cites it.
    pub subjects: Vec<String>,
    /// The markets it is about, ISO 3166 codes; none when it is about no country.
    pub markets: Vec<String>,
    /// What is shown.
    #[serde(flatten)]
    pub citation: Citation,
}

impl Citations {
    pub(super) fn read(text: &str) -> Result<Self, KnowledgeError> {
        super::json("citations.json", text)
    }

    /// Every entry.
    pub fn iter(&self) -> impl Iterator<Item = &CitationEntry> {
        self.entries.iter()
    }

    /// The citation of an id.
    pub fn get(&self, id: &str) -> Option<&Citation> {
        self.entries.iter().find(|entry| entry.id == id).map(|entry| &entry.citation)
    }

    /// What can be cited on `subject`, whatever the market.
    pub fn on(&self, subject: &str) -> Vec<Citation> {
        self.entries.iter().filter(|entry| entry.speaks_of(subject)).map(|entry| entry.citation.clone()).collect()
    }

    /// What can be cited on `subject` in one of `markets`.
    pub fn in_markets(&self, subject: &str, markets: Parts) -> Vec<Citation> {
        self.entries
            .iter()
            .filter(|entry| entry.speaks_of(subject) && markets.iter().any(|market| entry.is_about(market)))
            .map(|entry| entry.citation.clone())
            .collect()
    }
}

impl CitationEntry {
    fn is_about(&self, market: &str) -> bool {
        self.markets.iter().any(|known| known == market)
    }

    fn speaks_of(&self, subject: &str) -> bool {
        self.subjects.iter().any(|known| known == subject)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::data;

    #[test]
    fn every_citation_has_an_address_and_two_dates_and_an_id_of_its_own() {
        let citations = Citations::read(data::text("citations.json")).expect("the file is read");
        let ids: BTreeSet<&str> = citations.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids.len(), citations.iter().count());
        for entry in citations.iter() {
            let Citation { url, date, checked, .. } = &entry.citation;
            assert!(url.starts_with("http"), "{}", entry.id);
            for day in [date, checked] {
                assert!(crate::model::LocalTime::parse(&format!("{day} 00:00:00")).is_some(), "{}: {day}", entry.id);
            }
        }
    }

    #[test]
    fn a_law_is_cited_in_its_own_market_only() {
        let citations = Citations::read(data::text("citations.json")).expect("the file is read");
        assert!(!citations.in_markets("contacts", Parts::from("IN|MX")).is_empty());
        assert!(citations.in_markets("contacts", Parts::from("FR")).is_empty());
        assert!(citations.in_markets("no-such-subject", Parts::from("IN")).is_empty());
    }
}
