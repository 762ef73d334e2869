//! Reading the CSV files of `data/`: a fixed header, and every error with its line.

use csv::{ReaderBuilder, StringRecord};

use super::KnowledgeError;

/// One row of a data file.
pub(super) struct Row {
    file: &'static str,
    line: usize,
    cells: StringRecord,
}

impl Row {
    /// The cell of a column, trimmed; the header check has made sure that it is there.
    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or_default().trim()
    }

    /// The parts of a cell that holds several, separated by `|`.
    pub(super) fn list(&self, column: usize) -> Vec<&str> {
        self.cell(column).split('|').map(str::trim).filter(|part| !part.is_empty()).collect()
    }

    /// An error of this row.
    pub(super) fn error(&self, problem: impl Into<String>) -> KnowledgeError {
        KnowledgeError { file: self.file, line: self.line, problem: problem.into() }
    }
}

/// All rows of `text`.
///
/// # Errors
///
/// When the header is another, a row has another number of cells, or the quoting is broken.
pub(super) fn rows(file: &'static str, header: &[&str], text: &str) -> Result<Vec<Row>, KnowledgeError> {
    let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
    let broken = |error: csv::Error| {
        let line = error.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(usize::MAX));
        KnowledgeError { file, line, problem: format!("no row of a CSV file: {error}") }
    };
    if reader.headers().map_err(broken)?.iter().ne(header.iter().copied()) {
        return Err(KnowledgeError { file, line: 1, problem: format!("the header is to be {}", header.join(",")) });
    }
    let mut rows = Vec::new();
    for cells in reader.records() {
        let cells = cells.map_err(broken)?;
        let line = cells.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(usize::MAX));
        rows.push(Row { file, line, cells });
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_the_line() {
        let line = |text| rows("f.csv", &["a", "b"], text).map(|rows| rows.len()).map_err(|error| error.line);
        assert_eq!(line("a,b\n1,2\n3,4\n"), Ok(2));
        assert_eq!(line("a,c\n1,2\n"), Err(1), "another header");
        assert_eq!(line("a,b\n1,2\n3\n"), Err(3), "a cell is missing");
    }
}
