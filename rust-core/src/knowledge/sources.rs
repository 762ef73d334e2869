//! Where the entries of the catalog and the words of the lexicon come from (`data/sources.csv`).

use std::sync::Arc;

use super::{KnowledgeError, table};

const FILE: &str = "sources.csv";
const HEADER: [&str; 5] = ["id", "title", "url", "date", "licence"];

/// A public list or other source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListSource {
    /// Short name, as in the other files.
    pub id: &'static str,
    /// Who made it and what it is.
    pub title: &'static str,
    /// Where it can be read.
    pub url: &'static str,
    /// Its year, month or day: `2018`, `2024-11`, `2021-05-10`.
    pub date: &'static str,
    /// Under which licence it may be passed on, or why it is a plain public fact.
    pub licence: &'static str,
}

impl ListSource {
    /// The source as evidence names it.
    pub fn citation(&self) -> String {
        format!("{}, {}", self.title, self.date)
    }
}

/// All sources, sorted by id.
#[derive(Debug, Default)]
pub(super) struct Sources(Vec<Arc<ListSource>>);

impl Sources {
    pub(super) fn read(text: &'static str) -> Result<Self, KnowledgeError> {
        let mut sources: Vec<Arc<ListSource>> = Vec::new();
        for row in table::rows(FILE, HEADER, text)? {
            let row = row?;
            let [id, title, url, date, licence] = row.cells();
            let source = ListSource { id, title, url, date, licence };
            if let Some(last) = sources.last().filter(|last| id <= last.id) {
                return Err(row.error(format!("{id:?} does not sort after {:?}; ids are unique and sorted", last.id)));
            }
            if [title, url, licence].contains(&"") {
                return Err(row.error("title, url and licence are to be given"));
            }
            if !is_date(date) {
                return Err(row.error(format!("{date:?} is no date; 2018, 2024-11 and 2021-05-10 are")));
            }
            sources.push(Arc::new(source));
        }
        Ok(Self(sources))
    }

    pub(super) fn get(&self, id: &str) -> Option<&Arc<ListSource>> {
        self.0.get(self.0.binary_search_by(|source| source.id.cmp(id)).ok()?)
    }
}

/// A year, optionally with month and day.
pub(super) fn is_date(text: &str) -> bool {
    let in_range = |part: &str, low: u32, high: u32| {
        part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse::<u32>().is_ok_and(|number| (low..=high).contains(&number))
    };
    let mut parts = text.split('-');
    parts.next().is_some_and(|year| year.len() == 4 && in_range(year, 2000, 2100))
        && parts.next().is_none_or(|month| month.len() == 2 && in_range(month, 1, 12))
        && parts.next().is_none_or(|day| day.len() == 2 && in_range(day, 1, 31))
        && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn a_date_is_a_year_a_month_or_a_day() {
        assert!(["2018", "2024-11", "2021-05-10"].into_iter().all(is_date));
        assert!(
            !["", "18", "2024-13", "2024-11-00", "2024-11-1", "2024-1", "2021-05-10-1", "Nov 2024"]
                .into_iter()
                .any(is_date)
        );
    }
}
