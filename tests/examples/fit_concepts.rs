//! Fits what concepts of own texts weigh, and says how well they tell.
//!
//! `cargo run -p lendlens-tests --example fit_concepts [-- --write]`: figures, leaving out one family of software at a
//! time; with `--write` into `rust-core/data/concept_weights.csv`. The same counts give the same file.
#![allow(clippy::print_stdout, reason = "a program that prints figures")]

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

use lendlens_core::{
    knowledge::{Knowledge, Role},
    model::Band,
};
use lendlens_tests::concept_fit::{apps, fit, interval, leave_family_out, reaching};

fn main() -> Result<(), Box<dyn Error>> {
    let concepts = &Knowledge::embedded()?.concepts;
    let mut file = String::from("concept,role,weight,lenders,others\n");
    for fitted in fit(apps().iter(), concepts) {
        let role = match fitted.concept.role {
            Role::Process => "process",
            Role::Topic => "topic",
            Role::Counter => "counter",
        };
        let (name, weight) = (fitted.concept.name, fitted.concept.weight);
        writeln!(file, "{name},{role},{weight:.2},{:.1},{:.1}", fitted.lenders, fitted.others)?;
    }
    if env::args().any(|argument| argument == "--write") {
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("../rust-core/data/concept_weights.csv"), &file)?;
    }
    println!("{file}");
    let mut judged = leave_family_out(concepts);
    judged.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    for (app, probability) in &judged {
        println!("{probability:.3} {:15} {}", app.class, app.id);
    }
    for band in [Band::Likely, Band::Possible] {
        let [found, alarms] = reaching(band, &judged);
        let precise = (found.0, found.0 + alarms.0);
        println!(
            "{} or better: {} of {} lenders {:.2?}, {} of {} others; precision {:.2} {:.2?}",
            band.as_str(),
            found.0,
            found.1,
            interval(found),
            alarms.0,
            alarms.1,
            precise.0 as f64 / precise.1.max(1) as f64,
            interval(precise)
        );
    }
    Ok(())
}
