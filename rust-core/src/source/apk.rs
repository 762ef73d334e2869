//! APK files and sets of them, among other sources or each for itself.
//!
//! [`read`] is the way for thousands of files: each becomes an inventory of its own, of which a few kilobytes are read.
//! A [`Scratch`] is kept from one file to the next, one for each thread.

use lendlens_apk::{Limits, ReadAt, Scratch};

pub use crate::parse::apk::Look;
use crate::{
    model::{Gap, GapKind, Inventory, Source},
    parse::{self, apk::ApkFile},
};

use super::facts::{Facts, Read};

/// Reads a file as the inventory of one app; `None` when it is none, so that it may be another source.
///
/// `name` is how the file is called in the report. The hash of its bytes stays unknown, since it would cost reading all
/// of it.
pub fn read<R: ReadAt + Copy>(
    name: &str,
    file: R,
    look: Look<'_>,
    scratch: &mut Scratch,
    limits: &Limits,
) -> Option<Inventory> {
    let ApkFile { kind, package, gaps } = parse::apk::read(name, file, look, scratch, limits)?;
    let mut gaps: Vec<Gap> = gaps.into_iter().map(|gap| Gap { source: Some(0), ..gap }).collect();
    if let Some(package) = &package
        && let Some(shared) = &package.shared_user
    {
        let missing = Gap::new(GapKind::SharedUserMissing, super::shortened(shared));
        gaps.push(Gap { package: Some(package.name.clone()), ..missing });
    }
    Some(Inventory {
        source: vec![Source { kind, name: name.into(), sha256: None, captured_at: None, tool: None }],
        packages: package.into_iter().collect(),
        gaps,
        ..Inventory::default()
    })
}

/// An app among other sources, whose bytes are at hand.
pub(super) fn of_bytes(name: &str, bytes: &[u8]) -> Option<Read> {
    let mut read = of_file(name, bytes)?;
    read.source.sha256 = Some(super::sha256(bytes));
    Some(read)
}

/// An app among other sources.
pub(super) fn of_file<R: ReadAt + Copy>(name: &str, file: R) -> Option<Read> {
    let read = parse::apk::read(name, file, Look::Close, &mut Scratch::default(), &Limits::default())?;
    let ApkFile { kind, package, gaps } = read;
    let source = Source { kind, name: name.into(), sha256: None, captured_at: None, tool: None };
    let facts = package.map_or(Facts::Nothing, |package| Facts::Apk(Box::new(package)));
    Some(Read { source, facts, gaps })
}
