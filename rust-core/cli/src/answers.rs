//! What the person knows better: a file that says of packages whether they are loan apps. To take an answer back, delete
//! its row.

use std::{fs::File, path::Path};

use lendlens_core::model::{PackageName, Text};

use crate::{console::Console, exit::Error};

/// The person's answers: CSV with the columns `package` and `answer`. A row that says neither is named and left out.
pub fn read(path: &Path, console: &Console) -> Result<Vec<(PackageName, bool)>, Error> {
    let unreadable = |problem: String| Error::Read { path: path.to_owned(), problem };
    let file = File::open(path).map_err(|error| unreadable(error.to_string()))?;
    let mut rows = csv::ReaderBuilder::new().trim(csv::Trim::All).flexible(true).from_reader(file);
    let header = rows.headers().map_err(|error| unreadable(error.to_string()))?.clone();
    let column = |wanted: &'static str| {
        let at = header.iter().position(|name| name.trim_start_matches('\u{feff}').eq_ignore_ascii_case(wanted));
        at.ok_or_else(|| Error::Column { path: path.to_owned(), column: wanted })
    };
    let (package_at, answer_at) = (column("package")?, column("answer")?);
    let mut answers = Vec::new();
    for (number, row) in rows.records().enumerate() {
        let answer = row.ok().and_then(|row| {
            let package = PackageName::new(row.get(package_at)?).ok()?;
            Some((package, yes_or_no(row.get(answer_at)?)?))
        });
        match answer {
            Some(answer) => answers.push(answer),
            None => console.complain(&Text::new("cli-answer-not-understood").with("row", number + 1)),
        }
    }
    Ok(answers)
}

fn yes_or_no(answer: &str) -> Option<bool> {
    match answer.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "是" => Some(true),
        "no" | "n" | "false" | "0" | "否" => Some(false),
        _ => None,
    }
}
