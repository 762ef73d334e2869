//! Where the entries of the catalog and the words of the lexicon come from (`data/sources.csv`).

use std::sync::Arc;

use super::{KnowledgeError, table, wording};

const FILE: &str = "sources.csv";
const HEADER: [&str; 5] = ["id", "title", "url", "date", "licence"];

/// A public list or other source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListSource<'a> {
    /// Short name, as in the other files.
    pub id: &'a str,
    /// Who made it and what it is.
    pub title: &'a str,
    /// Where it can be read.
    pub url: &'a str,
    /// Its year, month or day: `2018`, `2024-11`, `2021-05-10`.
    pub date: &'a str,
    /// Under which licence it may be passed on, or why it is a plain public fact.
    pub licence: &'a str,
}

impl ListSource<'_> {
    /// The source as evidence names it.
    pub fn citation(&self) -> String {
        format!("{}, {}", self.title, self.date)
    }
}

/// All sources, sorted by id.
#[derive(Debug, Default)]
pub(super) struct Sources<'a>(Vec<Arc<ListSource<'a>>>);

impl<'a> Sources<'a> {
    /// Reads the sources of data of this version, such as `2026.11`. None can be of a later month.
    pub(super) fn read(text: &'a str, version: &str) -> Result<Self, KnowledgeError> {
        let month = version.replace('.', "-");
        let mut sources: Vec<Arc<ListSource<'a>>> = Vec::new();
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
            if date.get(..month.len()).unwrap_or(date) > month.as_str() {
                return Err(
                    row.error(format!("{date} is after {version}, the version of these data: correct one of them"))
                );
            }
            if let Some(word) = wording::accuses(title) {
                return Err(
                    row.error(format!("{word:?} in a title: say neutrally what the list is, see docs/catalog.md"))
                );
            }
            sources.push(Arc::new(source));
        }
        Ok(Self(sources))
    }

    pub(super) fn get(&self, id: &str) -> Option<&Arc<ListSource<'a>>> {
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
    use super::*;

    #[test]
    fn every_mistake_of_a_source_is_refused_with_its_line() {
        let head = "id,title,url,date,licence\nlist,A list,https://example.org,2024-11,MIT\n";
        assert!(Sources::read(head, "2026.11").is_ok());
        for (bad, about) in [
            ("list,A list,https://example.org,2024,MIT\n", "sort after"),
            ("a-list,A list,https://example.org,2024,MIT\n", "sort after"),
            ("next,,https://example.org,2024,MIT\n", "to be given"),
            ("next,A list,https://example.org,2024,\n", "to be given"),
            ("next,A list,https://example.org,,MIT\n", "no date"),
            ("next,A list,https://example.org,2026-12,MIT\n", "after 2026.11"),
            ("next,A list,https://example.org,2027,MIT\n", "after 2026.11"),
            ("next,A list of scams,https://example.org,2024,MIT\n", "neutrally"),
        ] {
            let error = Sources::read(&format!("{head}{bad}"), "2026.11").unwrap_err();
            assert_eq!((error.file, error.line), ("sources.csv", 3), "{bad}");
            assert!(error.problem.contains(about), "{bad}: {error}");
        }
    }

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
