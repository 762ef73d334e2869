//! From a reference to the texts it leads to.
//!
//! On a phone `AssetManager2::FindEntry` takes of all configurations that fit the phone the best one, and
//! `ResolveReference` goes on while that is a reference ([`AssetManager2.cpp`]). Here the phones of every language are
//! asked at once: of each language the configuration that fits most phones stands for it.
//!
//! [`AssetManager2.cpp`]: https://github.com/bluestacks/frameworks-base-a16/blob/252e9cdc94de7233e7fec9ddd627f732f5f5fb03/libs/androidfw/AssetManager2.cpp

use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    rc::Rc,
};

use super::{
    Answer,
    config::{Config, Rank},
    entry::{BrokenEntry, Type, Value},
    notes::Notes,
    pages::Pages,
    pool::NoString,
    walk::{Index, TypeOfPackage},
};
use crate::{AnomalyKind, Effect, ReadAt};

/// So many different references are followed for one question; a name needs one or two.
const REFERENCES: usize = 16;
/// So many languages are told apart for one reference; all of Android knows some hundred.
const LANGUAGES: usize = 500;
/// A text that takes more bytes is left out: a phone shows the first 1,000 characters of a name.
const TEXT_BYTES: usize = 1 << 16;
/// All texts of one answer take no more bytes.
const ANSWER_BYTES: usize = 1 << 20;

/// What the phones of each language get.
type ByLanguage = BTreeMap<String, Value>;

/// One question to a table.
pub(super) struct Question<'q, 'a, R: ?Sized> {
    index: &'q Index,
    pages: Pages<'q, R>,
    notes: Notes<'a>,
    elsewhere: BTreeSet<u32>,
    /// The references that were followed to their end.
    known: BTreeMap<u32, Rc<ByLanguage>>,
    /// The references that lead to the one that is being followed.
    path: Vec<u32>,
}

impl<'q, 'a, R: ReadAt + ?Sized> Question<'q, 'a, R> {
    pub(super) fn new(index: &'q Index, source: &'q R, notes: Notes<'a>) -> Self {
        Self {
            index,
            pages: Pages::new(source),
            notes,
            elsewhere: BTreeSet::new(),
            known: BTreeMap::new(),
            path: Vec::new(),
        }
    }

    /// The texts of every language.
    pub(super) fn every_language(mut self, reference: u32) -> Answer {
        let values = self.follow(reference);
        let mut left = ANSWER_BYTES;
        let mut texts = BTreeMap::new();
        for (language, value) in values.iter() {
            if let Some(text) = self.text(*value, &mut left) {
                texts.insert(language.clone(), text);
            }
        }
        self.tell_failure();
        Answer { texts, elsewhere: self.elsewhere.into_iter().collect() }
    }

    /// The text for phones in a language that has none of its own.
    pub(super) fn default_language(mut self, reference: u32) -> Option<String> {
        let mut reference = reference;
        for _ in 0..REFERENCES {
            let mut best: Option<(Rank, Value)> = None;
            self.candidates(reference, Config::is_default_language, |header, value| {
                let rank = header.config.rank();
                if best.is_none_or(|(known, _)| rank < known) {
                    best = Some((rank, value));
                }
            });
            match best?.1 {
                Value::Reference(next) => reference = next,
                value => return self.text(value, &mut { ANSWER_BYTES }),
            }
        }
        None
    }

    /// What every language gets in the end: texts, or nothing that is one.
    fn follow(&mut self, reference: u32) -> Rc<ByLanguage> {
        if let Some(known) = self.known.get(&reference) {
            return Rc::clone(known);
        }
        if self.path.contains(&reference) {
            self.notes
                .tell(AnomalyKind::Reference, Effect::Misleads, 0, || format!("{reference:#010x} leads in circles"));
            return Rc::default();
        }
        if self.known.len() + self.path.len() >= REFERENCES {
            self.notes.tell(AnomalyKind::Limit, Effect::Hides, 0, || format!("more than {REFERENCES} references"));
            return Rc::default();
        }
        self.path.push(reference);
        let own = self.entry(reference);
        let targets: BTreeSet<u32> = own.values().filter_map(Value::reference).collect();
        let mut all = ByLanguage::new();
        all.extend(
            own.iter().filter(|(_, value)| value.reference().is_none()).map(|(tag, value)| (tag.clone(), *value)),
        );
        for target in targets {
            let theirs = self.follow(target);
            // A phone takes the entry here that is nearest to its language, then the one there.
            let leads_there = |language: &str| nearest(&own, language).and_then(Value::reference) == Some(target);
            all.extend(
                theirs.iter().filter(|(language, _)| leads_there(language)).map(|(tag, value)| (tag.clone(), *value)),
            );
            for language in own.iter().filter(|(_, value)| value.reference() == Some(target)).map(|(tag, _)| tag) {
                if let Some(value) = nearest(&theirs, language) {
                    all.insert(language.clone(), *value);
                }
            }
        }
        self.path.pop();
        let all = Rc::new(all);
        self.known.insert(reference, Rc::clone(&all));
        all
    }

    /// The value of an entry in every language.
    fn entry(&mut self, reference: u32) -> ByLanguage {
        let mut best: BTreeMap<String, (Config, Rank, Value)> = BTreeMap::new();
        let mut doubled = None;
        let mut too_many = None;
        self.candidates(
            reference,
            |_| true,
            |Type { start, config, .. }, value| {
                let rank = config.rank();
                let full = best.len() >= LANGUAGES;
                match best.entry(config.language_tag()) {
                    Entry::Vacant(_) if full => too_many = too_many.or(Some(*start)),
                    Entry::Vacant(vacant) => drop(vacant.insert((*config, rank, value))),
                    Entry::Occupied(mut known) => {
                        // Of two that are alike a phone takes the first.
                        if known.get().0 == *config && known.get().2 != value {
                            doubled = doubled.or(Some(*start));
                        }
                        if rank < known.get().1 {
                            known.insert((*config, rank, value));
                        }
                    }
                }
            },
        );
        if let Some(place) = doubled {
            let detail = || format!("{reference:#010x} twice for one configuration");
            self.notes.tell(AnomalyKind::DuplicateType, Effect::Misleads, place, detail);
        }
        if let Some(place) = too_many {
            self.notes.tell(AnomalyKind::Limit, Effect::Hides, place, || format!("more than {LANGUAGES} languages"));
        }
        if best.is_empty() && !self.elsewhere.contains(&reference) {
            self.notes.tell(AnomalyKind::Reference, Effect::Misleads, 0, || format!("{reference:#010x} leads nowhere"));
        }
        best.into_iter().map(|(language, (_, _, value))| (language, value)).collect()
    }

    /// Gives every value of an entry to `take` that has a configuration which is `wanted`, with the type chunk.
    fn candidates(&mut self, reference: u32, wanted: impl Fn(&Config) -> bool, mut take: impl FnMut(&Type, Value)) {
        let [package, id, high, low] = reference.to_be_bytes();
        // A reference of a shared library to itself says 0: its id is known on the phone only.
        let package = if package == 0 { self.index.packages.first().copied().unwrap_or_default() } else { package };
        if !self.index.packages.contains(&package) {
            self.elsewhere.insert(reference);
            return;
        }
        let types = || self.index.types.iter().filter(|of| of.package == package);
        let by_offset = types().any(|of| of.id == id);
        // Up to Android 8 the offset of a package's types counted for their names only.
        let here = |of: &&TypeOfPackage| if by_offset { of.id == id } else { of.header.id == id };
        for TypeOfPackage { header, .. } in types().filter(here).filter(|of| wanted(&of.header.config)) {
            match header.entry(&mut self.pages, u16::from_be_bytes([high, low])) {
                Ok(Some(Value::Reference(next))) if next >> 24 == 0 => {
                    take(header, Value::Reference(next | u32::from(package) << 24));
                }
                Ok(Some(value)) => take(header, value),
                Ok(None) => {}
                Err(BrokenEntry { offset }) => {
                    let detail = || format!("the entry of {reference:#010x} is broken");
                    self.notes.tell(AnomalyKind::Reference, Effect::Misleads, offset, detail);
                }
            }
        }
    }

    /// The text of a value, which takes up to `left` bytes.
    fn text(&mut self, value: Value, left: &mut usize) -> Option<String> {
        match value {
            Value::Text(index) => {
                let pool = self.index.pool?;
                let text = pool.place(&mut self.pages, index).ok_or(NoString::Broken).and_then(|place| {
                    pool.string(&mut self.pages, place, TEXT_BYTES.min(*left), |text, size| (text.to_owned(), size))
                });
                match text {
                    Ok((text, size)) => {
                        *left = left.saturating_sub(size);
                        Some(text)
                    }
                    Err(problem) => {
                        let kind = match problem {
                            NoString::Broken => AnomalyKind::StringPool,
                            NoString::Long => AnomalyKind::Limit,
                        };
                        self.notes.tell(kind, Effect::Hides, pool.start, || format!("string {index}"));
                        None
                    }
                }
            }
            Value::Integer(number) => Some(number.to_string()),
            Value::Hexadecimal(number) => Some(format!("{number:#x}")),
            Value::Bool(yes) => Some(yes.to_string()),
            Value::Reference(_) | Value::NoText => None,
        }
    }

    fn tell_failure(&mut self) {
        if self.pages.failed {
            self.notes.tell(AnomalyKind::CutOff, Effect::Hides, 0, || "the file gives no bytes".to_owned());
        }
    }
}

/// What the phones of a language get: by the same tag, or by one that is less exact.
fn nearest<'v>(values: &'v ByLanguage, language: &str) -> Option<&'v Value> {
    let mut language = language;
    loop {
        if let Some(value) = values.get(language) {
            return Some(value);
        }
        language = match language.rsplit_once('-') {
            Some((less_exact, _)) => less_exact,
            None if language.is_empty() => return None,
            None => "",
        };
    }
}
