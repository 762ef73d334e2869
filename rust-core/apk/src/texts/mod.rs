//! An app's own texts: what it says to the people who use it.
//!
//! They stand in different places, by the way an app is made: in the resource table (most apps), in the code (strings of
//! dex files), in a script that the app brings along (React Native, Cordova, uni-app), in a snapshot (Flutter). The table
//! comes first, for it has little else; code and scripts are full of names.

mod budget;
mod hermes;
mod runs;
mod script;
mod snapshot;
#[cfg(test)]
mod tests;

use crate::{
    Anomaly, AnomalyKind, Effect, Limits, Part, ReadAt, Scratch,
    apk::TABLE,
    dex::{self, Dex},
    resources::Table,
    zip::{Entry, Zip},
};

pub(crate) use budget::Budget;
pub(crate) use script::unescape;

/// A text, or a part of one that has more than 4,096 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text<'a> {
    /// Where it stands.
    pub place: Place,
    /// Its language, where the place tells: a BCP 47 tag; "" for the default one of the resource table.
    pub language: Option<&'a str>,
    /// Itself. Hostile.
    pub text: &'a str,
}

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The resource table.
    Table,
    /// A dex file.
    Dex,
    /// A script or bundle: JavaScript, Hermes bytecode, a Flutter snapshot, an HTML page.
    Bundle,
}

/// Gives every text of an app to `visit`, until it gives `false` or [`Limits::text_bytes`] are spent. Nothing is kept.
///
/// The strings of the resource table come first, then those of dex files, then those of bundles. Of what the table left,
/// dex files get half, so that an app with much code is still heard in its bundles. Files are unpacked one after the
/// other, each only when the one before it was gone through.
///
/// Gives whether all of them were seen; what was left out by a limit or cannot be read is among the anomalies.
pub fn each<R: ReadAt>(
    zip: &Zip<R>,
    scratch: &mut Scratch,
    limits: &Limits,
    anomalies: &mut Vec<Anomaly>,
    visit: impl FnMut(Text<'_>) -> bool,
) -> bool {
    let mut budget = Budget::new(zip, limits);
    let mut sink = Sink { visit, left: budget.texts(), stopped: false };
    let mut whole = table(zip, scratch, limits, anomalies, &mut sink);
    let mut cut = sink.left == 0;

    let for_bundles = sink.left / 2;
    sink.left -= for_bundles;
    for entry in dex::files(zip) {
        if sink.stopped {
            return false;
        }
        let Some(all) = budget.unpack(zip, &entry, Part::Dex, scratch, anomalies) else {
            whole = false;
            break;
        };
        whole &= all & dex_strings(&entry, &scratch.content, anomalies, &mut sink);
        if sink.left == 0 {
            cut = true;
            break;
        }
    }

    sink.left += for_bundles;
    for (kind, entry) in bundles(zip) {
        if sink.stopped {
            return false;
        }
        if sink.left == 0 {
            whole = false;
            break;
        }
        // A bundle is no part of its own.
        let Some(all) = budget.unpack(zip, &entry, Part::Zip, scratch, anomalies) else {
            whole = false;
            break;
        };
        let content = &scratch.content;
        let mut give = |text: &str| sink.give(Place::Bundle, None, text);
        let seen = match (kind, hermes::Bytecode::new(content)) {
            (_, Some(bytecode)) => bytecode.each(give),
            _ if hermes::is_bytecode(content) => runs::each(content, give),
            (Kind::Snapshot, None) => snapshot::constants(content).all(|bytes| runs::each(bytes, &mut give)),
            (Kind::Bundle | Kind::Page | Kind::Script, None) => script::each(content, give),
        };
        if !seen && !sink.stopped && sink.left > 0 {
            odd(anomalies, String::from_utf8_lossy(entry.name).into_owned());
        }
        whole &= all & seen;
    }
    if cut || sink.left == 0 {
        odd(anomalies, format!("> {} bytes of texts", budget.texts()));
    }
    whole && !sink.stopped
}

fn odd(anomalies: &mut Vec<Anomaly>, detail: String) {
    anomalies.push(Anomaly { kind: AnomalyKind::Limit, effect: Effect::Hides, part: Part::Zip, offset: None, detail });
}

/// Takes texts, as long as somebody wants them and there are not too many.
struct Sink<V> {
    visit: V,
    left: usize,
    /// Nobody wants more.
    stopped: bool,
}

/// A longer text is handed out in parts.
const PART: usize = 4096;

impl<V: FnMut(Text<'_>) -> bool> Sink<V> {
    /// Hands out a text; gives whether to go on.
    fn give(&mut self, place: Place, language: Option<&str>, mut text: &str) -> bool {
        while !text.is_empty() {
            let (part, rest) = text.split_at(text.floor_char_boundary(PART));
            let Some(left) = self.left.checked_sub(part.len()) else {
                self.left = 0;
                return false;
            };
            self.left = left;
            if !(self.visit)(Text { place, language, text: part }) {
                self.stopped = true;
                return false;
            }
            text = rest;
        }
        self.left > 0
    }
}

/// The texts of the resource table.
fn table<R: ReadAt>(
    zip: &Zip<R>,
    scratch: &mut Scratch,
    limits: &Limits,
    anomalies: &mut Vec<Anomaly>,
    sink: &mut Sink<impl FnMut(Text<'_>) -> bool>,
) -> bool {
    let Some(entry) = zip.find(TABLE) else { return true };
    // Names of files are strings of the table, too.
    let mut give =
        |language: &str, text: &str| text.starts_with("res/") || sink.give(Place::Table, Some(language), text);
    if let Some(stored) = zip.stored(&entry) {
        let table = Table::new(&stored as &dyn ReadAt, anomalies);
        return table.is_some_and(|table| table.each_text(limits.text_bytes, anomalies, &mut give));
    }
    let Scratch { inflater, content } = scratch;
    let whole = zip.read(&entry, limits.table_bytes, inflater, content, anomalies).unwrap_or_default();
    let table = Table::new(content as &dyn ReadAt, anomalies);
    whole & table.is_some_and(|table| table.each_text(limits.text_bytes, anomalies, &mut give))
}

/// The strings of a dex file: first those that may be meant for people, then names. Descriptors of types are left out.
fn dex_strings(
    entry: &Entry<'_>,
    content: &[u8],
    anomalies: &mut Vec<Anomaly>,
    sink: &mut Sink<impl FnMut(Text<'_>) -> bool>,
) -> bool {
    let mut whole = Dex::new(content).is_some();
    for for_people in [true, false] {
        for dex in Dex::all(content) {
            let mut strings = dex.strings();
            for text in strings.by_ref() {
                let is_for_people = !text.is_ascii() || text.contains(' ');
                let wanted = is_for_people == for_people && !is_descriptor(&text);
                if wanted && !sink.give(Place::Dex, None, &text) {
                    return false;
                }
            }
            whole &= strings.whole();
        }
    }
    if !whole {
        let detail = String::from_utf8_lossy(entry.name).into_owned();
        anomalies.push(Anomaly {
            kind: AnomalyKind::Dex,
            effect: Effect::Hides,
            part: Part::Dex,
            offset: None,
            detail,
        });
    }
    whole
}

/// `Lcom/example/Name;`, also as an array.
fn is_descriptor(text: &str) -> bool {
    text.ends_with(';') && text.trim_start_matches('[').starts_with('L')
}

/// What a file of bundled texts is, the most telling first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// The script that is the app.
    Bundle,
    /// Flutter's snapshot.
    Snapshot,
    /// Pages, and texts apart from code.
    Page,
    /// Scripts, those of others among them.
    Script,
}

/// Files that are looked at.
const BUNDLES: usize = 2000;
/// The directories of a snapshot, of which one is enough: the code of all phones says the same.
const ABIS: [&[u8]; 4] = [b"lib/arm64-v8a/", b"lib/armeabi-v7a/", b"lib/x86_64/", b"lib/x86/"];

/// The files of bundled texts, in the order in which they are read.
fn bundles<R: ReadAt>(zip: &Zip<R>) -> Vec<(Kind, Entry<'_>)> {
    let mut files: Vec<_> = zip.entries().filter_map(|entry| Some((kind(entry.name)?, entry))).take(BUNDLES).collect();
    let snapshot = ABIS.iter().find_map(|abi| files.iter().find(|(_, entry)| is_snapshot(entry.name, abi)));
    let snapshot = snapshot.map(|(_, entry)| entry.record);
    files.retain(|(kind, entry)| *kind != Kind::Snapshot || Some(entry.record) == snapshot);
    files.sort_by_key(|&(kind, _)| kind);
    files
}

fn is_snapshot(name: &[u8], abi: &[u8]) -> bool {
    name.strip_prefix(abi) == Some(b"libapp.so")
}

fn kind(name: &[u8]) -> Option<Kind> {
    if ABIS.iter().any(|abi| is_snapshot(name, abi)) {
        return Some(Kind::Snapshot);
    }
    if !name.starts_with(b"assets/") && !name.starts_with(b"res/raw") {
        return None;
    }
    let ending = name.rsplit(|&byte| byte == b'.').next()?.to_ascii_lowercase();
    match ending.as_slice() {
        b"bundle" | b"jsbundle" | b"hbc" => Some(Kind::Bundle),
        b"html" | b"htm" | b"xhtml" | b"json" | b"arb" => Some(Kind::Page),
        // The pages of a uni-app.
        b"js" if name.ends_with(b"/app-service.js") => Some(Kind::Bundle),
        b"js" | b"mjs" | b"vue" => Some(Kind::Script),
        _ => None,
    }
}
