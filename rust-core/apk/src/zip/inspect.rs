//! What is looked at only when everything about an archive is wanted.

use std::{cmp::Ordering, io};

use super::{
    Inflater, Zip,
    directory::Entry,
    notes::{Shown, note},
    open::is_known,
};
use crate::{Anomaly, AnomalyKind, Effect, ReadAt};

pub(super) fn inspect<R: ReadAt>(zip: &Zip<R>, anomalies: &mut Vec<Anomaly>) {
    if zip.entries().next().is_some() {
        // Bytes that cannot be read here are an error of whoever reads an entry.
        let _: io::Result<()> = zip.check_first_bytes(anomalies);
    }
    let mut inflater = Inflater::default();
    for entry in zip.entries() {
        check_record(&entry, anomalies);
        if is_known(entry.name) {
            zip.check_local_header(&entry, &mut inflater, anomalies);
        }
    }
    check_names(zip, anomalies);
}

fn check_record(entry: &Entry<'_>, anomalies: &mut Vec<Anomaly>) {
    let name = Shown(entry.name);
    if !matches!(entry.method, Entry::STORED | Entry::DEFLATED) {
        let detail = format!("{name}: {}", entry.method);
        note(anomalies, AnomalyKind::CompressionMethod, Effect::Misleads, entry.record, detail);
    }
    if entry.flags & Entry::ENCRYPTED != 0 {
        note(anomalies, AnomalyKind::EncryptedFlag, Effect::Misleads, entry.record, &name);
    }
    if !platform_takes(entry.name) {
        note(anomalies, AnomalyKind::EntryName, Effect::Refused, entry.record, &name);
    } else if entry.name.is_empty()
        || entry.name.iter().any(u8::is_ascii_control)
        || std::str::from_utf8(entry.name).is_err()
    {
        note(anomalies, AnomalyKind::EntryName, Effect::Misleads, entry.record, name);
    }
}

/// The platform wants no NUL, and UTF-8 by its form: that many bytes behind the first as it says. Any number of them
/// up to five is allowed, and what they encode is not looked at.
fn platform_takes(name: &[u8]) -> bool {
    let mut bytes = name.iter();
    while let Some(first) = bytes.next() {
        let follow = match first.leading_ones() {
            0 if *first != 0 => 0,
            ones @ 2..=6 => ones - 1,
            _ => return false,
        };
        for _ in 0..follow {
            if bytes.next().is_none_or(|byte| byte.leading_ones() != 1) {
                return false;
            }
        }
    }
    true
}

/// Names that stand there twice, or are a file and a folder at once. Sorted so that a folder's files follow it, both
/// are neighbours.
fn check_names<R: ReadAt>(zip: &Zip<R>, anomalies: &mut Vec<Anomaly>) {
    let mut names: Vec<(&[u8], u64)> = zip.entries().map(|entry| (entry.name, entry.record)).collect();
    names.sort_by(|one, other| by_folder(one.0, other.0).then(one.1.cmp(&other.1)));
    for ((name, _), (next, record)) in names.iter().zip(names.iter().skip(1)) {
        let Some(rest) = next.strip_prefix(*name) else { continue };
        let (kind, effect) = match rest.first() {
            None => (AnomalyKind::DuplicateEntry, Effect::Refused),
            Some(b'/') if !name.is_empty() => (AnomalyKind::EntryName, Effect::Misleads),
            Some(_) => continue,
        };
        note(anomalies, kind, effect, *record, Shown(next));
    }
}

/// The order of bytes, but `/` comes first of all.
fn by_folder(one: &[u8], other: &[u8]) -> Ordering {
    let common = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let rank = |name: &[u8]| name.get(common).map(|byte| (*byte != b'/', *byte));
    rank(one).cmp(&rank(other))
}
