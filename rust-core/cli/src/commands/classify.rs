//! `classify`: a list of apps in, one line of JSON a row out, row by row.

use std::{
    collections::HashMap,
    fs::File,
    io::{self, Read},
    path::Path,
};

use lendlens_core::{
    classify::{Candidate, TextCounter, classify},
    knowledge::Knowledge,
    model::{OwnTexts, PackageName, Text},
    render::json::{ClassifiedV1, classified},
};

use crate::{
    answers,
    args::{ClassifyArgs, RowFormat},
    console::Console,
    exit::{Error, Exit},
    output::Output,
    progress::Progress,
};

/// Classifies every row. A row that cannot be read is named on standard error; the others go on.
pub fn run(args: &ClassifyArgs, console: &Console) -> Result<Exit, Error> {
    let RowFormat::Jsonl = args.format;
    // Rows that appear on a terminal are sign of life enough.
    let _progress = Progress::start(console.quiet || args.shown.output.is_none());
    let list: Box<dyn Read> = if args.list == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(&args.list).map_err(|error| unreadable(&args.list, &error.to_string()))?)
    };
    let mut rows = csv::ReaderBuilder::new().flexible(true).from_reader(list);
    let header = rows.headers().map_err(|error| unreadable(&args.list, &error.to_string()))?.clone();
    let columns = Columns::new(&header, &args.list)?;
    let knowledge = Knowledge::embedded()?;
    let answers = args.answers.as_deref().map(|path| answers::read(path, console)).transpose()?;
    let answers: HashMap<PackageName, bool> = answers.into_iter().flatten().collect();
    let mut output = Output::open(args.shown.output.as_deref())?;
    for (number, row) in rows.records().enumerate() {
        match row {
            Ok(row) => output.write(&columns.classify(&row, knowledge, !args.no_catalog, &answers))?,
            Err(error) => {
                let text = Text::new("cli-row-unreadable").with("row", number + 1).with("problem", error.to_string());
                console.complain(&text);
            }
        }
        if output.is_closed() {
            break;
        }
    }
    output.finish()?;
    Ok(Exit::Done)
}

fn unreadable(path: &Path, problem: &str) -> Error {
    Error::Read { path: path.to_owned(), problem: problem.into() }
}

/// Where in a row what stands.
#[derive(Debug, Clone, Copy)]
struct Columns {
    id: usize,
    package: usize,
    label: usize,
    permissions: Option<usize>,
    texts: Option<usize>,
}

impl Columns {
    fn new(header: &csv::StringRecord, path: &Path) -> Result<Self, Error> {
        let at = |wanted: &str| header.iter().position(|name| name.trim().trim_start_matches('\u{feff}') == wanted);
        let required = |wanted| at(wanted).ok_or(Error::Column { path: path.to_owned(), column: wanted });
        Ok(Self {
            id: required("id")?,
            package: required("package")?,
            label: required("label")?,
            permissions: at("permissions"),
            texts: at("texts"),
        })
    }

    fn classify(
        self,
        row: &csv::StringRecord,
        knowledge: &Knowledge,
        catalog: bool,
        answers: &HashMap<PackageName, bool>,
    ) -> String {
        let (package, label) = (row.get(self.package).unwrap_or_default(), row.get(self.label).unwrap_or_default());
        let permissions =
            self.permissions.and_then(|at| row.get(at)).filter(|list| !list.replace(';', " ").trim().is_empty());
        let texts = self.texts.and_then(|at| row.get(at)).map(|texts| own_texts(texts, knowledge));
        let candidate = Candidate {
            package: Some(package).filter(|package| !package.is_empty()),
            labels: if label.is_empty() { &[] } else { &[label] },
            internet: permissions.map(|list| list.split(';').any(|permission| permission.trim() == INTERNET)),
            texts: texts.as_ref(),
            answer: answers.get(package).copied(),
            ..Candidate::default()
        };
        let lender = classify(&candidate, knowledge, catalog);
        classified(&ClassifiedV1::new(row.get(self.id).unwrap_or_default(), package, label, &lender))
    }
}

/// What texts speak of that stand in one cell, each on a line of its own or separated by `;`.
fn own_texts(cell: &str, knowledge: &Knowledge) -> OwnTexts {
    let mut counter = TextCounter::new(knowledge);
    let texts = cell.split([';', '\n']).map(str::trim).filter(|text| !text.is_empty());
    texts.take_while(|text| counter.count(text)).for_each(drop);
    counter.finish()
}

const INTERNET: &str = "android.permission.INTERNET";
