//! What a file is and how several files make one inventory, seen from outside: bytes in, inventory out.
//!
//! Real dumps are in `fixtures/` (their origins in `fixtures/PROVENANCE.md`); everything else is made here.

mod apks;
mod archives;
mod assembly;
mod recognition;

use lendlens_core::{
    model::{Gap, GapKind, Inventory, SourceKind},
    source::{Limits, Sources},
};

/// The inventory of files with their names.
fn inventory<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Inventory {
    inventory_within(Limits::default(), files)
}

fn inventory_within<'a>(limits: Limits, files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Inventory {
    let mut sources = Sources::new(limits);
    for (name, bytes) in files {
        sources.add(name, bytes);
    }
    sources.finish()
}

fn of_text(name: &str, text: &str) -> Inventory {
    inventory([(name, text.as_bytes())])
}

/// Kind and detail of every gap.
fn gaps(inventory: &Inventory) -> Vec<(GapKind, &str)> {
    inventory.gaps.iter().map(|gap| (gap.kind, gap.detail.as_str())).collect()
}

fn gaps_of(inventory: &Inventory, kind: GapKind) -> Vec<&Gap> {
    inventory.gaps.iter().filter(|gap| gap.kind == kind).collect()
}

fn kinds(inventory: &Inventory) -> Vec<(SourceKind, &str)> {
    inventory.source.iter().map(|source| (source.kind, source.name.as_str())).collect()
}

fn names(inventory: &Inventory) -> Vec<&str> {
    inventory.packages.iter().map(|package| package.name.as_str()).collect()
}
