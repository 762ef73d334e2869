//! Reading the CSV files of `data/`: a fixed header, one row a line, and every error with its line.
//!
//! They are read whenever the program starts, so a row borrows from its text, and nothing is copied. The text may come from
//! anywhere: how long it is and how many lines it has is bounded.

use memchr::{memchr, memchr_iter};

use super::KnowledgeError;

/// The longest file that is read, in bytes; ours have a tenth of it.
const MAX_BYTES: usize = 4 << 20;
/// The most lines that are read.
const MAX_LINES: usize = 50_000;

/// One row of a data file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'a, const N: usize> {
    file: &'static str,
    line: usize,
    cells: [&'a str; N],
}

/// The parts of a cell that holds several, separated by `|`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Parts<'a>(&'a str);

impl<'a> Parts<'a> {
    /// Each part, in the order of the file.
    pub fn iter(self) -> impl Iterator<Item = &'a str> {
        self.0.split('|').map(str::trim_ascii).filter(|part| !part.is_empty())
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.iter().next().is_none()
    }
}

impl<'a> From<&'a str> for Parts<'a> {
    fn from(cell: &'a str) -> Self {
        Self(cell)
    }
}

impl<'a, const N: usize> Row<'a, N> {
    /// Splits a line at its commas; a cell with commas stands in quotes.
    fn split(file: &'static str, line: usize, text: &'a str) -> Result<Self, KnowledgeError> {
        let error = |problem: String| KnowledgeError { file, line, problem };
        let mut cells = [""; N];
        let mut rest = Some(text);
        for cell in &mut cells {
            let text = rest.ok_or_else(|| error(format!("a row has {N} cells, this one fewer")))?;
            (*cell, rest) = first_cell(text).ok_or_else(|| error("a quote that does not end its cell".into()))?;
        }
        match rest {
            None => Ok(Self { file, line, cells }),
            Some(_) => Err(error(format!("a row has {N} cells, this one more"))),
        }
    }

    /// The cells, in the order of the header, trimmed.
    pub(super) fn cells(&self) -> [&'a str; N] {
        self.cells.map(str::trim_ascii)
    }

    /// An error of this row.
    pub(super) fn error(&self, problem: impl Into<String>) -> KnowledgeError {
        KnowledgeError { file: self.file, line: self.line, problem: problem.into() }
    }
}

/// The first cell of a row, and what follows the comma behind it. `None` when a quote stands where none may.
fn first_cell(row: &str) -> Option<(&str, Option<&str>)> {
    let Some(quoted) = row.strip_prefix('"') else {
        let Some(comma) = memchr(b',', row.as_bytes()) else { return Some((row, None)) };
        return Some((row.get(..comma)?, row.get(comma + 1..)));
    };
    let (cell, after) = quoted.split_once('"')?;
    match after.strip_prefix(',') {
        None if !after.is_empty() => None,
        rest => Some((cell, rest)),
    }
}

/// All rows of `text` below its header.
///
/// # Errors
///
/// When the text is too long or has too many lines, or the header is another; and in place of a row that has another number
/// of cells, or a quote inside a cell.
pub(super) fn rows<'a, const N: usize>(
    file: &'static str,
    header: [&str; N],
    text: &'a str,
) -> Result<impl Iterator<Item = Result<Row<'a, N>, KnowledgeError>> + use<'a, N>, KnowledgeError> {
    if text.len() > MAX_BYTES {
        return Err(KnowledgeError { file, line: 1, problem: format!("the file has more than {MAX_BYTES} bytes") });
    }
    if memchr_iter(b'\n', text.as_bytes()).nth(MAX_LINES).is_some() {
        return Err(KnowledgeError {
            file,
            line: MAX_LINES,
            problem: format!("the file has more than {MAX_LINES} lines"),
        });
    }
    let mut lines = text.lines().zip(1..).filter(|(line, _)| !line.is_empty());
    let first = lines.next().and_then(|(line, number)| Row::split(file, number, line).ok());
    if first.is_none_or(|row| row.cells != header) {
        return Err(KnowledgeError { file, line: 1, problem: format!("the header is to be {}", header.join(",")) });
    }
    Ok(lines.map(move |(line, number)| Row::split(file, number, line)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &'static str) -> Result<Vec<[&'static str; 2]>, usize> {
        let rows = rows("f.csv", ["a", "b"], text).map_err(|error| error.line)?;
        rows.map(|row| row.map(|row| row.cells()).map_err(|error| error.line)).collect()
    }

    #[test]
    fn a_row_is_split_at_its_commas_unless_they_stand_in_quotes() {
        assert_eq!(cells("a,b\n1, 2\n\n,\"3, 4\"\r\n\"\",\n"), Ok(vec![["1", "2"], ["", "3, 4"], ["", ""]]));
    }

    #[test]
    fn an_error_names_the_line() {
        assert_eq!(cells("a,c\n1,2\n"), Err(1), "another header");
        assert_eq!(cells(""), Err(1), "no header");
        assert_eq!(cells("a,b\n1,2\n3\n"), Err(3), "a cell is missing");
        assert_eq!(cells("a,b\n1,2,3\n"), Err(2), "a cell too many");
        assert_eq!(cells("a,b\n\"1,2\n"), Err(2), "a quote without end");
        assert_eq!(cells("a,b\n\n\"1\"2,3\n"), Err(3), "a quote inside a cell");
    }

    #[test]
    fn a_file_that_is_too_long_is_refused_before_it_is_read() {
        assert_eq!(cells(format!("a,b\n{}", "1,2\n".repeat(MAX_LINES)).leak()), Err(MAX_LINES), "too many lines");
        assert_eq!(cells(format!("a,b\n1,{}\n", "2".repeat(MAX_BYTES)).leak()), Err(1), "too many bytes");
        assert!(cells(format!("a,b\n{}", "1,2\n".repeat(MAX_LINES - 1)).leak()).is_ok());
    }

    #[test]
    fn parts_stand_between_bars() {
        assert!(Parts::from(" a | b||").iter().eq(["a", "b"]));
        assert!(Parts::from("").is_empty());
    }
}
