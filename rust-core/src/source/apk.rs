//! APK files and sets of them, among other sources or each for itself.
//!
//! [`read`] is the way for thousands of files: each becomes an inventory of its own, of which a few kilobytes are read.
//! A [`Scratch`] is kept from one file to the next, one for each thread.
//!
//! What costs reading more of a file is asked for by itself: [`each_text`] for the few apps that names leave
//! [undecided](crate::undecided), [`sha256`] where the file is to be kept as evidence.

use std::io;

use lendlens_apk::{
    App, Limits, ReadAt, Scratch,
    texts::{self, Place},
};
use sha2::{Digest, Sha256};

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
pub fn read(
    name: &str,
    file: &dyn ReadAt,
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

/// Gives the texts that an app shows to people to `visit`, until it gives `false`; gives whether all of them were seen.
///
/// Of code and scripts only what has a space or a letter beyond ASCII is taken for such a text: the rest are names. Of a
/// file that is no app there are none. Nothing is kept; what a limit of `limits` leaves out is not seen.
pub fn each_text(
    file: &dyn ReadAt,
    scratch: &mut Scratch,
    limits: &Limits,
    mut visit: impl FnMut(&str) -> bool,
) -> bool {
    let Ok(app) = App::open(file, scratch, limits) else { return false };
    let mut whole = app.is_whole();
    let mut limits = *limits;
    for (_, apk) in app.apks() {
        let (mut stopped, mut left) = (false, limits.text_bytes);
        whole &= texts::each(apk.zip(), scratch, &limits, &mut Vec::new(), |found| {
            left = left.saturating_sub(found.text.len());
            let is_for_people =
                found.place == Place::Table || !found.text.is_ascii() || found.text.trim().contains(' ');
            stopped = is_for_people && !visit(found.text);
            !stopped
        });
        if stopped || left == 0 {
            return false;
        }
        // All APKs of a set together have no more than one.
        limits.text_bytes = left;
    }
    whole
}

/// The SHA-256 of a file, in lower-case hexadecimal, as it stands in [`Source::sha256`]: all of it is read, a piece at a
/// time.
///
/// # Errors
///
/// When it cannot be read, or is shorter than it was.
pub fn sha256(file: &dyn ReadAt) -> io::Result<String> {
    const PIECE: usize = 64 << 10;
    if let Some(bytes) = file.in_memory() {
        return Ok(super::sha256(bytes));
    }
    let (mut hash, mut piece, mut offset) = (Sha256::new(), vec![0; PIECE], 0);
    while offset < file.size() {
        let filled = file.read_at(offset, &mut piece)?;
        let read = piece.get(..filled).filter(|read| !read.is_empty()).ok_or(io::ErrorKind::UnexpectedEof)?;
        hash.update(read);
        offset += filled as u64;
    }
    Ok(super::hexadecimal(&hash.finalize()))
}

/// The inventory of a file with the hash of all of it; a gap where it cannot be read to its end.
pub fn with_sha256(mut inventory: Inventory, file: &dyn ReadAt) -> Inventory {
    match sha256(file) {
        Ok(sha256) => inventory.source.iter_mut().for_each(|source| source.sha256 = Some(sha256.clone())),
        Err(error) => {
            let gap = Gap::new(GapKind::Unreadable, format!("SHA-256: {error}"));
            inventory.gaps.push(Gap { source: Some(0), ..gap });
        }
    }
    inventory
}

/// An app among other sources, whose bytes are at hand.
pub(super) fn of_bytes(name: &str, bytes: &[u8]) -> Option<Read> {
    let mut read = of_file(name, &bytes)?;
    read.source.sha256 = Some(super::sha256(bytes));
    Some(read)
}

/// An app among other sources.
pub(super) fn of_file(name: &str, file: &dyn ReadAt) -> Option<Read> {
    let read = parse::apk::read(name, file, Look::Close, &mut Scratch::default(), &Limits::default())?;
    let ApkFile { kind, package, gaps } = read;
    let source = Source { kind, name: name.into(), sha256: None, captured_at: None, tool: None };
    let facts = package.map_or(Facts::Nothing, |package| Facts::Apk(Box::new(package)));
    Some(Read { source, facts, gaps })
}
