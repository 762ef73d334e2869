//! What the texts of apps speak of, as a row for `tests/classification/app_texts.csv`.
//!
//! `cargo run -p lendlens-tests --example count_texts -- FILE…`: a text file, one text a line, or an APK. `--time` says
//! how long each took.
#![allow(clippy::print_stdout, reason = "a program that prints counts")]

use std::{env, error::Error, fs, time::Instant};

use lendlens_apk::{Limits, Scratch};
use lendlens_core::{
    classify::{Candidate, TextCounter, classify},
    knowledge::Knowledge,
    source::apk,
};

fn main() -> Result<(), Box<dyn Error>> {
    let knowledge = Knowledge::embedded()?;
    let (options, files): (Vec<_>, Vec<_>) = env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let mut scratch = Scratch::default();
    for file in files {
        let bytes = fs::read(&file)?;
        let start = Instant::now();
        let mut counter = TextCounter::new(knowledge);
        if bytes.starts_with(b"PK") {
            apk::each_text(&bytes, &mut scratch, &Limits::default(), |text| counter.count(text));
        } else {
            String::from_utf8_lossy(&bytes).lines().take_while(|text| counter.count(text)).for_each(drop);
        }
        let texts = counter.finish();
        let spent = start.elapsed();
        let name = file.rsplit('/').next().unwrap_or_default();
        let counts: Vec<String> = texts.concepts.iter().map(|(concept, count)| format!("{concept}:{count}")).collect();
        let lender = classify(&Candidate { texts: Some(&texts), ..Candidate::default() }, knowledge, false);
        print!("{name},{},{},{:.2}", texts.strings, counts.join(" "), lender.probability);
        if options.iter().any(|option| option == "--time") {
            print!(",{:.1} ms, {} bytes", spent.as_secs_f64() * 1e3, bytes.len());
        }
        println!();
    }
    Ok(())
}
