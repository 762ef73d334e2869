//! Strings and class names of dex files.
//!
//! The offsets are taken as [`DexFile`] of the platform takes them: in a container of several dex files (version 041)
//! from the beginning of the container, in a compact one those of strings from its data. Checks that the platform's
//! verifier makes are left out: what can be read, is read, and nothing is trusted to be sorted or in bounds.
//!
//! [`DexFile`]: https://github.com/yaap/art/blob/048f4d2f20cf58fc94314795a60f0b578244321d/libdexfile/dex/dex_file.cc

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::{
    Anomaly, Limits, Part, ReadAt, Scratch,
    chunk::u32_at,
    texts::Budget,
    zip::{Entry, Zip},
};

/// The index of the strings of a dex file, which is read as far as it is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Dex<'a> {
    /// What the offsets of strings count from.
    data: &'a [u8],
    /// Offsets of the strings, four bytes each.
    strings: &'a [u8],
    /// Numbers of the strings that are names of types, four bytes each.
    types: &'a [u8],
    /// All that the header promises is there.
    whole: bool,
}

const HEADER: usize = 0x70;
/// The dex files of a container that are read.
const CONTAINED: usize = 64;

impl<'a> Dex<'a> {
    /// Reads the header of a dex file; of a container, that of its first. `None` when it does not begin like one.
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        Self::at(bytes, 0).map(|(dex, _)| dex)
    }

    /// Every dex file of a container, one for all others; at most 64.
    pub fn all(bytes: &'a [u8]) -> impl Iterator<Item = Self> {
        let mut next = Some(0);
        std::iter::from_fn(move || {
            let at = next?;
            let (dex, end) = Self::at(bytes, at)?;
            next = end.filter(|&end| end > at);
            Some(dex)
        })
        .take(CONTAINED)
    }

    /// The dex file whose header is at `at`, and where the next one of its container begins.
    fn at(bytes: &'a [u8], at: usize) -> Option<(Self, Option<usize>)> {
        let header = bytes.get(at..)?;
        let field = |offset| Some(usize::try_from(u32_at(header, offset)?).unwrap_or(usize::MAX));
        header.get(..HEADER)?;
        let compact = header.starts_with(b"cdex");
        if !compact && !header.starts_with(b"dex\n") {
            return None;
        }
        let contained = !compact && field(0x24)? >= HEADER + 8;
        let sections = if contained { bytes } else { header };
        let data = if compact { header.get(field(0x6c)?..).unwrap_or_default() } else { sections };
        let table = |size, offset| Some(table(sections, field(offset)?, field(size)?));
        let (strings, all_strings) = table(0x38, 0x3c)?;
        let (types, all_types) = table(0x40, 0x44)?;
        let next = if contained { at.checked_add(field(0x20)?) } else { None };
        Some((Self { data, strings, types, whole: all_strings && all_types }, next))
    }

    /// Every string, in order (which is that of their UTF-16 units), until they are more than the file has bytes for.
    pub fn strings(&self) -> Strings<'a> {
        Strings { dex: *self, next: 0, left: self.data.len(), whole: self.whole }
    }

    /// Which of `prefixes` (such as `com/megvii/`) begin the name of a class that it has or uses; each once, in their
    /// order.
    ///
    /// Every name is looked at. That is cheap beside unpacking the file, and a file whose names are not sorted hides
    /// nothing.
    pub fn prefixes<'p>(&self, prefixes: &[&'p str]) -> Vec<&'p str> {
        let mut found = Found::new(prefixes);
        found.look(self);
        found.names()
    }

    /// The bytes from the name of each class on (`com/megvii/Face;…`), whether it is one or the part of an array.
    fn class_names(&self) -> impl Iterator<Item = &'a [u8]> {
        self.types.chunks_exact(4).filter_map(|string| {
            let bytes = self.string_bytes(usize::try_from(u32_at(string, 0)?).ok()?)?;
            // An array has 255 dimensions at most.
            let dimensions = bytes.iter().take(255).take_while(|&&byte| byte == b'[').count();
            bytes.get(dimensions..)?.strip_prefix(b"L")
        })
    }

    /// The bytes from a string on, behind its length.
    fn string_bytes(&self, index: usize) -> Option<&'a [u8]> {
        let offset = usize::try_from(u32_at(self.strings, index.checked_mul(4)?)?).ok()?;
        let bytes = self.data.get(offset..)?;
        let length = bytes.iter().take(5).take_while(|&&byte| byte & 0x80 != 0).count();
        bytes.get(length.checked_add(1)?..)
    }
}

/// A table of `count` entries of four bytes, as far as it is there, and whether all of it is.
fn table(bytes: &[u8], offset: usize, count: usize) -> (&[u8], bool) {
    let rest = bytes.get(offset..).unwrap_or_default();
    match count.checked_mul(4).and_then(|size| rest.get(..size)) {
        Some(table) => (table, true),
        None => (rest, false),
    }
}

/// The strings of a dex file.
#[derive(Debug)]
pub struct Strings<'a> {
    dex: Dex<'a>,
    next: usize,
    /// Strings do not overlap, so all of them together have no more bytes than the file.
    left: usize,
    whole: bool,
}

impl Strings<'_> {
    /// No string was left out up to here.
    pub fn whole(&self) -> bool {
        self.whole
    }
}

impl<'a> Iterator for Strings<'a> {
    type Item = Cow<'a, str>;

    fn next(&mut self) -> Option<Cow<'a, str>> {
        loop {
            if self.next >= self.dex.strings.len() / 4 {
                return None;
            }
            let bytes = self.dex.string_bytes(self.next);
            self.next += 1;
            let text = bytes.and_then(|bytes| {
                let within = bytes.get(..self.left).unwrap_or(bytes);
                within.get(..memchr::memchr(0, within)?)
            });
            let Some(text) = text else {
                self.whole = false;
                if bytes.is_some() {
                    // No end in sight: the next ones have none, either, or were read before.
                    self.next = usize::MAX;
                }
                continue;
            };
            self.left = self.left.saturating_sub(text.len().saturating_add(1));
            return Some(decode(text));
        }
    }
}

/// Modified UTF-8: UTF-8 with NUL in two bytes and supplementary characters as two surrogates of three bytes each.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut units = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    loop {
        let (unit, size) = match *rest {
            [] => break,
            [first @ 0..0x80, ..] => (first.into(), 1),
            [first @ 0xc0..0xe0, second, ..] => (u16::from(first & 0x1f) << 6 | u16::from(second & 0x3f), 2),
            [first @ 0xe0..0xf0, second, third, ..] => {
                (u16::from(first & 0x0f) << 12 | u16::from(second & 0x3f) << 6 | u16::from(third & 0x3f), 3)
            }
            _ => (0xfffd, 1),
        };
        units.push(unit);
        rest = rest.get(size..).unwrap_or_default();
    }
    Cow::Owned(String::from_utf16_lossy(&units))
}

/// Prefixes that are looked for, and which were found.
#[derive(Debug)]
struct Found<'p>(Vec<(&'p str, bool)>);

impl<'p> Found<'p> {
    fn new(prefixes: &[&'p str]) -> Self {
        Self(prefixes.iter().map(|&prefix| (prefix, false)).collect())
    }

    fn look(&mut self, dex: &Dex<'_>) {
        for name in dex.class_names() {
            for (prefix, found) in self.0.iter_mut().filter(|(_, found)| !found) {
                *found = name.starts_with(prefix.as_bytes());
            }
        }
    }

    fn all(&self) -> bool {
        self.0.iter().all(|&(_, found)| found)
    }

    fn names(&self) -> Vec<&'p str> {
        self.0.iter().filter(|&&(_, found)| found).map(|&(prefix, _)| prefix).collect()
    }
}

/// Which of `prefixes` (such as `com/megvii/`) begin the name of a class that any dex file of the app has or uses; each
/// once, in their order.
///
/// Dex files are unpacked one after the other, until all are found or [`Limits::text_bytes`] are spent.
pub fn prefixes<'p, R: ReadAt>(
    zip: &Zip<R>,
    scratch: &mut Scratch,
    limits: &Limits,
    anomalies: &mut Vec<Anomaly>,
    prefixes: &[&'p str],
) -> Vec<&'p str> {
    let mut found = Found::new(prefixes);
    let mut budget = Budget::new(zip, limits);
    for entry in files(zip) {
        if found.all() || budget.unpack(zip, &entry, Part::Dex, scratch, anomalies).is_none() {
            break;
        }
        for dex in Dex::all(&scratch.content) {
            found.look(&dex);
        }
    }
    found.names()
}

/// The dex files of an app: those that the platform loads (`classes.dex`, `classes2.dex` and on, up to the first that is
/// missing, see [`GetMultiDexClassesDexName`]), behind them every other entry that is named as one.
///
/// [`GetMultiDexClassesDexName`]: https://github.com/yaap/art/blob/8276827434e2e859a5cdf1d6d14ccca93694c9ba/libdexfile/dex/dex_file_loader.cc
pub(crate) fn files<R: ReadAt>(zip: &Zip<R>) -> Vec<Entry<'_>> {
    let mut files: Vec<_> = zip
        .entries()
        .filter(|entry| {
            entry.name.len() >= 4 && entry.name.iter().rev().zip(b"xed.").all(|(a, b)| a.eq_ignore_ascii_case(b))
        })
        .take(FILES)
        .map(|entry| (number(entry.name).unwrap_or(usize::MAX), entry))
        .collect();
    files.sort_by_key(|&(number, _)| number);
    let (mut next, mut loaded, mut others) = (1, Vec::new(), Vec::new());
    for (number, entry) in files {
        if number == next {
            next += 1;
            loaded.push(entry);
        } else {
            others.push(entry);
        }
    }
    loaded.append(&mut others);
    loaded
}

/// Entries that are looked at: the largest apps have 60.
const FILES: usize = 1000;

/// Which of the app's dex files has this name: 1 for `classes.dex`, 2 for `classes2.dex`.
fn number(name: &[u8]) -> Option<usize> {
    let number = name.strip_prefix(b"classes")?.strip_suffix(b".dex")?;
    if number.is_empty() {
        return Some(1);
    }
    let text = std::str::from_utf8(number).ok().filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))?;
    text.parse().ok().filter(|&number| number >= 2 && !text.starts_with('0'))
}
