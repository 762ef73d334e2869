//! Files of any kind, alone and together: what `lendlens audit FILE…` is given. A byte 0x1E parts one file from the
//! next, so that several can be tried in one input.
#![no_main]

use lendlens_core::{
    model::Inventory,
    source::{Limits, Sources},
};
use lendlens_fuzz::same;

/// Small enough to be passed by an input of a few kilobytes.
const LIMITS: Limits = Limits { text_bytes: 1 << 20, archive_entries: 50, archive_bytes: 4 << 20, packages: 1000 };

fn inventory<'files>(files: impl Iterator<Item = (usize, &'files [u8])>) -> Inventory {
    let mut sources = Sources::new(LIMITS);
    for (number, file) in files {
        sources.add(&format!("file {number}"), file);
    }
    sources.finish()
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let files: Vec<(usize, &[u8])> = bytes.split(|byte| *byte == 0x1E).take(8).enumerate().collect();

    let inventory_of_all = same(|| inventory(files.iter().copied()));
    let backwards = inventory(files.iter().rev().copied());
    assert_eq!(inventory_of_all.packages, backwards.packages, "the order of files does not matter");

    let Inventory { packages, users, gaps, .. } = &inventory_of_all;
    assert!(!packages.is_empty() || !gaps.is_empty(), "no package and no gap: a silent empty");
    assert!(packages.is_sorted_by(|one, next| one.name < next.name), "packages stand by name, each once");
    assert!(users.is_sorted_by(|one, next| one.id < next.id), "users stand by number, each once");
    assert!(
        gaps.iter().filter_map(|gap| gap.source).all(|source| source < inventory_of_all.source.len()),
        "a gap names a source that is there"
    );

    let json = serde_json::to_vec(&inventory_of_all).expect("an inventory can be written");
    let read: Inventory = serde_json::from_slice(&json).expect("and what was written can be read");
    assert_eq!(read, inventory_of_all, "the way through JSON loses nothing");
});
