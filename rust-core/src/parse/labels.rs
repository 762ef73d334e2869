//! A list of app names given beside the dumps: CSV with the columns `package` and `label`, `language` optional.
//!
//! Dumps hold no app names, so a person or a help desk may bring them.

use csv::{ReaderBuilder, StringRecord};

use super::lines::{Doubts, Line};
use crate::model::{Gap, GapKind, PackageName};

/// Names of apps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Labels {
    /// Package, language tag ("" when not given) and name.
    pub labels: Vec<(PackageName, String, String)>,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// Names longer than this are no names but rows that a lost quote swallowed; in characters.
const LONGEST_LABEL: usize = 1000;

/// Parses the list. The first row may name the columns, in any order and with others among them; without it the columns
/// are package, label and language. Rows without a name are passed over.
pub fn parse(text: &str) -> Labels {
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut columns = Columns { package: 0, label: 1, language: Some(2) };
    let mut labels = Vec::new();
    let mut doubts = Doubts::default();
    let mut record = StringRecord::new();
    let mut first = true;
    while let Ok(true) = reader.read_record(&mut record) {
        if std::mem::take(&mut first)
            && let Some(named) = Columns::named(&record)
        {
            columns = named;
            continue;
        }
        let cell = |column: usize| record.get(column).map(str::trim).unwrap_or_default();
        let (package, label) = (cell(columns.package), cell(columns.label));
        let language = columns.language.map(cell).unwrap_or_default();
        match PackageName::new(package) {
            Ok(_) if label.is_empty() => {}
            Ok(package) if !label.contains('\n') && label.chars().count() <= LONGEST_LABEL => {
                labels.push((package, language.into(), label.into()));
            }
            _ => {
                let number = record.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(0));
                doubts.malformed(Line { number, indent: 0, text: if package.is_empty() { label } else { package } });
            }
        }
    }
    if first {
        doubts.add(Gap::new(GapKind::Empty, ""));
    }
    Labels { labels, gaps: doubts.into_gaps() }
}

struct Columns {
    package: usize,
    label: usize,
    language: Option<usize>,
}

impl Columns {
    /// The columns that a first row names, if it does.
    fn named(row: &StringRecord) -> Option<Self> {
        let column = |name: &str| row.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
        Some(Self { package: column("package")?, label: column("label")?, language: column("language") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::lines::tests::survives_any_damage;

    fn rows(text: &str) -> Vec<(String, String, String)> {
        parse(text)
            .labels
            .into_iter()
            .map(|(package, language, label)| (package.to_string(), language, label))
            .collect()
    }

    #[test]
    fn the_first_row_names_the_columns_in_any_order() {
        let text = "label,uid,Package\n\"Loan, fast\",10001,com.example.loan\n";
        assert_eq!(rows(text), [("com.example.loan".into(), "".into(), "Loan, fast".into())]);
    }

    #[test]
    fn without_it_they_are_package_label_and_language() {
        let text = "com.example.loan,Loan\r\ncom.example.loan,贷款,zh-Hans\r\n";
        assert_eq!(
            rows(text),
            [
                ("com.example.loan".into(), "".into(), "Loan".into()),
                ("com.example.loan".into(), "zh-Hans".into(), "贷款".into()),
            ]
        );
        assert_eq!(parse(text).gaps, []);
    }

    #[test]
    fn rows_that_are_none_are_counted() {
        let text = "package,label\nno package,X\n,Y\ncom.example.a,\ncom.example.b,B\n";
        let found = parse(text);
        assert_eq!(found.labels.len(), 1);
        assert_eq!(found.gaps, [Gap::new(GapKind::Malformed, "2: no package (+1)")]);
    }

    #[test]
    fn a_lost_quote_is_noticed() {
        let text = "package,label\ncom.example.a,\"A\ncom.example.b,B\ncom.example.c,C\n";
        assert_eq!(parse(text).gaps.len(), 1);
    }

    #[test]
    fn an_empty_list_is_a_gap() {
        assert_eq!(parse("").gaps, [Gap::new(GapKind::Empty, "")]);
        assert_eq!(parse("package,label\n"), Labels::default());
    }

    #[test]
    fn damage() {
        survives_any_damage("package,label,language\ncom.example.loan,\"Loan, fast\",en\n", parse);
    }
}
