//! Every text of a table with its language, without keeping one.
//!
//! Two passes, each in the order of the file: the types tell which strings of the pool are texts and in which language,
//! then the pool is read. So each text comes once, by the first language that has it (the default one stands first).

use std::collections::BTreeMap;

use super::{
    entry::Value,
    notes::Notes,
    pages::Pages,
    pool::NoString,
    walk::{Index, TypeOfPackage},
};
use crate::{AnomalyKind, Effect, ReadAt};

pub(super) fn visit<R: ReadAt + ?Sized>(
    index: &Index,
    source: &R,
    limit_bytes: usize,
    mut notes: Notes<'_>,
    mut visit: impl FnMut(&str, &str) -> bool,
) -> bool {
    let Some(pool) = index.pool else { return true };
    let (tags, languages, mut whole) = languages(index, source, pool.count(), &mut notes);

    let (mut offsets, mut strings) = (Pages::new(source), Pages::new(source));
    // Strings may lie upon one another, so that a pool tells more than it has.
    let mut left = limit_bytes.min(usize::try_from(pool.end.saturating_sub(pool.start)).unwrap_or(usize::MAX));
    for (string, language) in (0_u32..).zip(languages) {
        let Some(tag) = language.checked_sub(1).and_then(|language| tags.get(usize::from(language))) else { continue };
        let read = pool
            .place(&mut offsets, string)
            .ok_or(NoString::Broken)
            .and_then(|place| pool.string(&mut strings, place, left, |text, size| (visit(tag, text), size)));
        match read {
            Ok((true, size)) => left = left.saturating_sub(size),
            Ok((false, _)) => return false,
            Err(NoString::Broken) => {
                notes.tell(AnomalyKind::StringPool, Effect::Hides, pool.start, || format!("string {string}"));
                whole = false;
            }
            Err(NoString::Long) => {
                notes.tell(AnomalyKind::Limit, Effect::Hides, pool.start, || format!("texts from string {string} on"));
                return false;
            }
        }
    }
    whole
}

/// The language tags, and for every string of the pool 1 + the number of its tag, or 0 where no entry has it. And
/// whether all entries were seen.
fn languages<R: ReadAt + ?Sized>(
    index: &Index,
    source: &R,
    strings: u32,
    notes: &mut Notes<'_>,
) -> (Vec<String>, Vec<u16>, bool) {
    let mut languages = vec![0_u16; usize::try_from(strings).unwrap_or_default()];
    let mut tags: Vec<String> = Vec::new();
    let mut numbers: BTreeMap<String, u16> = BTreeMap::new();
    let (mut slots, mut entries) = (Pages::new(source), Pages::new(source));
    // An entry takes two bytes at least; entries that share their bytes could otherwise be as many as their product.
    let mut left = source.size() / 2;
    for TypeOfPackage { header, .. } in &index.types {
        let tag = header.config.language_tag();
        let number = match numbers.get(&tag) {
            Some(number) => *number,
            None => {
                let Ok(number) = u16::try_from(tags.len() + 1) else { continue };
                tags.push(tag.clone());
                numbers.insert(tag, number);
                number
            }
        };
        let all = header.each_value(&mut slots, &mut entries, |value| {
            if let Value::Text(string) = value
                && let Some(language @ 0) = usize::try_from(string).ok().and_then(|string| languages.get_mut(string))
            {
                *language = number;
            }
            left = left.saturating_sub(1);
            left > 0
        });
        if !all {
            notes.tell(AnomalyKind::Limit, Effect::Hides, header.start, || "more entries than bytes".to_owned());
            return (tags, languages, false);
        }
    }
    (tags, languages, true)
}
