//! How well names alone tell who lends, on a labelled list.
//!
//! `cargo run --release -p lendlens-tests --example measure_names -- FILE.csv [--show]`
//!
//! The list has the columns `package`, `label` (or `label_text`) and `class`; `part` is optional. Brand and package
//! lists are off. `--show` prints each name that was judged wrong.
#![allow(clippy::print_stdout, reason = "a program that prints figures")]

use std::{collections::BTreeMap, env, error::Error, fs, time::Instant};

use lendlens_core::{
    classify::{Candidate, classify},
    knowledge::Knowledge,
    model::Band,
};

#[derive(Default)]
struct Count {
    all: usize,
    likely: usize,
    possible: usize,
    lends: usize,
}

impl Count {
    fn line(&self) -> String {
        let share = |part: usize| part as f64 / self.all.max(1) as f64;
        format!(
            "{:5} apps  likely {:.3}  possible or likely {:.3}  is_lender {:.3}",
            self.all,
            share(self.likely),
            share(self.likely + self.possible),
            share(self.lends)
        )
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let file = arguments.first().ok_or("give a CSV file")?;
    let show = arguments.iter().any(|argument| argument == "--show");
    let knowledge = Knowledge::embedded()?;
    let text = fs::read_to_string(file)?;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers()?.clone();
    let column = |names: &[&str]| header.iter().position(|name| names.contains(&name));
    let (package, label) = (column(&["package"]), column(&["label_text", "label"]));
    let (class, part) = (column(&["class"]).ok_or("no column class")?, column(&["part"]));
    let mut counts: BTreeMap<(&str, String, String), Count> = BTreeMap::new();
    let mut confusion: BTreeMap<(String, &str), usize> = BTreeMap::new();
    let mut names = 0_u32;
    let mut spent = std::time::Duration::ZERO;
    for record in reader.records() {
        let record = record?;
        let cell = |column: Option<usize>| column.and_then(|column| record.get(column)).unwrap_or_default();
        let (package, label) = (cell(package), cell(label));
        let class = record.get(class).unwrap_or_default();
        let part = cell(part);
        for (what, package, label) in
            [("label", "", label), ("label and package", package, label), ("package", package, "")]
        {
            if package.is_empty() && label.is_empty() || what == "label and package" && label.is_empty() {
                continue;
            }
            let labels = [label];
            let candidate = Candidate {
                package: Some(package).filter(|package| !package.is_empty()),
                labels: if label.is_empty() { &[] } else { &labels },
                ..Candidate::default()
            };
            let start = Instant::now();
            let lender = classify(&candidate, knowledge, false);
            spent += start.elapsed();
            names += 1;
            for part in [part, "all"] {
                let count = counts.entry((what, class.to_owned(), part.to_owned())).or_default();
                count.all += 1;
                count.likely += usize::from(lender.band == Band::Likely);
                count.possible += usize::from(lender.band == Band::Possible);
                count.lends += usize::from(lender.is_lender);
            }
            if what == "label and package" {
                *confusion.entry((class.to_owned(), lender.class.as_str())).or_default() += 1;
                let lends = matches!(class, "lender" | "aggregator");
                if show && lends != lender.is_lender && class != "unsure" {
                    let evidence: Vec<String> =
                        lender.evidence.iter().map(|piece| format!("{} {:+.1}", piece.detail, piece.weight)).collect();
                    println!(
                        "{class}\t{:.2}\t{}\t{package}\t{label}\t[{}]",
                        lender.probability,
                        part,
                        evidence.join(", ")
                    );
                }
            }
        }
    }
    for ((what, class, part), count) in &counts {
        println!("{what:18} {class:15} {part:28} {}", count.line());
    }
    for ((class, judged), count) in &confusion {
        println!("{class:15} -> {judged:16} {count}");
    }
    for what in ["label", "label and package", "package"] {
        let sum = |classes: &[&str], value: fn(&Count) -> usize| -> usize {
            counts
                .iter()
                .filter(|((w, class, part), _)| *w == what && part == "all" && classes.contains(&class.as_str()))
                .map(|(_, count)| value(count))
                .sum()
        };
        let (yes, no) = (["lender", "aggregator"], ["not-lender", "calculator", "guide"]);
        let (hit, all) = (sum(&yes, |c| c.lends), sum(&yes, |c| c.all));
        let (wrong, others) = (sum(&no, |c| c.lends), sum(&no, |c| c.all));
        println!(
            "{what}: precision {:.3}, recall {:.3} ({hit} of {all}), false alarms {wrong} of {others}",
            hit as f64 / (hit + wrong).max(1) as f64,
            hit as f64 / all.max(1) as f64
        );
    }
    println!("{:.2} µs a name", spent.as_secs_f64() * 1e6 / f64::from(names.max(1)));
    Ok(())
}
