//! `cargo run -p lendlens-tests --example fit_names`: fits the column `weight` of the lexicon to the development names.
#![allow(clippy::print_stdout, reason = "a program that says what it did")]

use std::fs;

use lendlens_tests::classification::{Files, Named, development, fit};

fn main() -> std::io::Result<()> {
    let names = development();
    let names: Vec<&Named> = names.iter().collect();
    for (file, text) in fit(&names, &Files::lexicon()).iter() {
        let path = format!("{}/../rust-core/data/{file}", env!("CARGO_MANIFEST_DIR"));
        if fs::read_to_string(&path)? != text {
            fs::write(path, text)?;
            println!("{file} has other weights now");
        }
    }
    Ok(())
}
