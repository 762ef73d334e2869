//! How well names tell who lends, out of fold: `cargo run -p lendlens-tests --example evaluate_names`.
//!
//! Prints the tables of `docs/classification.md` and each error with its evidence. The lexicon is that of the source tree,
//! so a changed word needs no build.
#![allow(clippy::print_stdout, reason = "a program that prints figures")]

use lendlens_tests::classification::{Files, evaluate, hard_cases, shortened, tables};

fn main() {
    let files = Files::lexicon();
    let judged = evaluate(&files);
    println!("{}", tables(&judged, &hard_cases(&files.knowledge())));
    println!("Errors, catalog off (class, probability, list, package, name, evidence):");
    for judged in &judged[0] {
        if judged.named.lends().is_some_and(|lends| lends != judged.lender.is_lender) {
            println!("{:?}\t{}", judged.view, shortened(judged));
        }
    }
}
