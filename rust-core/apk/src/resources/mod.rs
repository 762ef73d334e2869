//! The resource table, read without building it: from a reference to a text by a few chunk headers.
//!
//! A table has one pool with the strings of all values, and packages. A package has a chunk for each type (string,
//! drawable, …) and configuration (language, screen, …) with the entries that this configuration has. A reference
//! `0xPPTTEEEE` names package, type and entry.
//!
//! A table of 32 MB that is stored in its archive costs a read for every chunk and two for every text; one in memory is
//! not copied.

mod config;
mod each_text;
mod entry;
mod notes;
mod pages;
mod pool;
mod resolve;
mod walk;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use self::{notes::Notes, pages::Pages, resolve::Question, walk::Index};
use crate::{Anomaly, AnomalyKind, Effect, ReadAt};

/// A table.
#[derive(Debug)]
pub struct Table<R> {
    source: R,
    index: Index,
}

/// Where a reference leads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The texts by language tag: BCP 47 of language, script, region and variant, "" for the default, `und` where the
    /// table names a language that is none.
    pub texts: BTreeMap<String, String>,
    /// The references that lead out of this table: to the framework (`0x01…`), to a shared library, or to a split.
    pub elsewhere: Vec<u32>,
}

impl<R: ReadAt> Table<R> {
    /// Walks over the headers of a table and reads nothing else; `None` when it is no table.
    ///
    /// What the platform would refuse is told, and read as far as it goes.
    pub fn new(source: R, anomalies: &mut Vec<Anomaly>) -> Option<Self> {
        let mut notes = Notes(anomalies);
        let mut pages = Pages::new(&source);
        let index = walk::index(&mut pages, source.size(), &mut notes);
        if pages.failed {
            notes.tell(AnomalyKind::CutOff, Effect::Hides, 0, || "the file gives no bytes".to_owned());
        }
        Some(Self { index: index?, source })
    }

    /// The texts that a reference leads to, by language tag, references followed.
    ///
    /// Where a language has several configurations (screen, night, network), the one with the fewest qualifiers is
    /// taken, of these the one for the newest Android that exists, of these the first. A number or a yes/no becomes
    /// text as the platform makes it; a bag is none.
    pub fn texts(&self, reference: u32, anomalies: &mut Vec<Anomaly>) -> BTreeMap<String, String> {
        self.resolve(reference, anomalies).texts
    }

    /// The [texts](Self::texts) that a reference leads to, and the references that lead elsewhere.
    pub fn resolve(&self, reference: u32, anomalies: &mut Vec<Anomaly>) -> Answer {
        Question::new(&self.index, &self.source, Notes(anomalies)).every_language(reference)
    }

    /// The text of the default language alone: what `aapt dump badging` calls `application-label`, and what a phone
    /// shows whose language the app does not have. `None` when there is none.
    pub fn text(&self, reference: u32) -> Option<String> {
        Question::new(&self.index, &self.source, Notes(&mut Vec::new())).default_language(reference)
    }

    /// Gives every text of every entry, those in bags too, to `visit` with its language tag, until that gives `false` or
    /// `limit_bytes` of the pool are read. Each string of the pool comes once, with the first language that has it;
    /// strings that no entry has do not come.
    ///
    /// Gives whether all of them were seen.
    pub fn each_text(
        &self,
        limit_bytes: usize,
        anomalies: &mut Vec<Anomaly>,
        visit: impl FnMut(&str, &str) -> bool,
    ) -> bool {
        each_text::visit(&self.index, &self.source, limit_bytes, Notes(anomalies), visit)
    }
}
