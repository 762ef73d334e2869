mod configurations;
mod every_text;
mod languages;
mod real_tables;
mod references;
mod structure;
mod writer;

use std::{cell::Cell as Counter, collections::BTreeMap, io};

use proptest::{collection::vec, option, prelude::*, sample::select};

use self::writer::{Cell, Form, chunk, package, pool, specification, strings, table, types};
use super::{Answer, Table, config};
use crate::{
    Anomaly, AnomalyKind, Effect, Limits, ReadAt,
    apk::TABLE,
    chunk::kind,
    zip::{Inflater, Zip},
};

/// The table of a file of the corpus.
fn corpus(file: &str) -> Vec<u8> {
    let apk = std::fs::read(format!("{}/../../tests/corpus/apk/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let zip = Zip::open(apk.as_slice(), &Limits::default(), &mut Vec::new()).unwrap();
    let table = zip.find(TABLE).expect("the file has a table");
    let mut content = Vec::new();
    zip.read(&table, usize::MAX, &mut Inflater::default(), &mut content, &mut Vec::new()).unwrap();
    content
}

/// Bytes that are not at hand, as those of a file; counts what is read of them.
struct Apart<'a> {
    bytes: &'a [u8],
    reads: Counter<usize>,
    read: Counter<usize>,
}

impl<'a> Apart<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, reads: Counter::new(0), read: Counter::new(0) }
    }
}

impl ReadAt for Apart<'_> {
    fn size(&self) -> u64 {
        self.bytes.size()
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        self.reads.set(self.reads.get() + 1);
        let read = self.bytes.read_at(offset, buffer)?;
        self.read.set(self.read.get() + read);
        Ok(read)
    }
}

/// Everything that can be asked of a table, with what is odd.
#[derive(Debug, PartialEq)]
struct Everything {
    answer: Option<Answer>,
    default: Option<String>,
    texts: Vec<(String, String)>,
    anomalies: Vec<Anomaly>,
}

fn ask(source: impl ReadAt, reference: u32) -> Everything {
    let mut anomalies = Vec::new();
    let table = Table::new(source, &mut anomalies);
    let mut texts = Vec::new();
    if let Some(table) = &table {
        table.each_text(usize::MAX, &mut anomalies, |language, text| {
            texts.push((language.to_owned(), text.to_owned()));
            true
        });
    }
    Everything {
        answer: table.as_ref().map(|table| table.resolve(reference, &mut anomalies)),
        default: table.and_then(|table| table.text(reference)),
        texts,
        anomalies,
    }
}

fn texts(bytes: &[u8], reference: u32) -> BTreeMap<String, String> {
    ask(bytes, reference).answer.expect("it is a table").texts
}

fn odd(bytes: &[u8], reference: u32) -> Vec<(AnomalyKind, Effect)> {
    ask(bytes, reference).anomalies.into_iter().map(|anomaly| (anomaly.kind, anomaly.effect)).collect()
}

fn by_language<const N: usize>(texts: [(&str, &str); N]) -> BTreeMap<String, String> {
    texts.into_iter().map(|(language, text)| (language.to_owned(), text.to_owned())).collect()
}

fn tiny_app() -> BTreeMap<String, String> {
    by_language([
        ("", "Tiny App for CTS"),
        (
            "ar-XB",
            "\u{200f}\u{202e}Tiny\u{202c}\u{200f} \u{200f}\u{202e}App\u{202c}\u{200f} \
             \u{200f}\u{202e}for\u{202c}\u{200f} \u{200f}\u{202e}CTS\u{202c}\u{200f}",
        ),
        ("en-XA", "[Ţîñý Åþþ ƒöŕ ÇŢŠ one two three]"),
    ])
}

const LANGUAGES: [&str; 8] = ["", "de", "zh-CN", "zh-Hant", "sr-Latn-RS", "fil", "es-419", "ca-ES-valencia"];

proptest! {
    #[test]
    fn what_is_written_is_read(
        rows in vec(vec(option::of("\\PC{0,200}"), 1..12), 1..LANGUAGES.len()),
        form in select(vec![Form::Plain, Form::Offset16, Form::Sparse]),
        compact: bool,
        utf8: bool,
        config_size in select(vec![48_usize, 56, 64]),
        type_id in 1_u8..=255,
    ) {
        let mut texts = Vec::new();
        let mut children = vec![specification(type_id, 12)];
        for (language, row) in LANGUAGES.iter().zip(&rows) {
            let entries: Vec<_> = row.iter().map(|text| {
                texts.push(text.clone()?);
                Cell::text(u32::try_from(texts.len() - 1).unwrap())
            }).collect();
            let mut config = writer::config(language);
            config[0] = u8::try_from(config_size).unwrap();
            children.push(types(type_id, form, compact, &config[..config_size], &entries));
        }
        let written = table(pool(&texts, utf8), &[package(0x7f, &children)]);
        for entry in 0..12 {
            let reference = 0x7f00_0000 | u32::from(type_id) << 16 | u32::try_from(entry).unwrap();
            let expected: BTreeMap<String, String> = LANGUAGES.iter().zip(&rows)
                .filter_map(|(language, row)| Some(((*language).to_owned(), row.get(entry)?.clone()?)))
                .collect();
            let asked = ask(written.as_slice(), reference);
            prop_assert_eq!(asked.default.as_ref(), expected.get(""));
            prop_assert_eq!(&asked.answer.as_ref().unwrap().texts, &expected);
            prop_assert_eq!(asked.anomalies.is_empty(), !expected.is_empty(), "{:?}", asked.anomalies);
            prop_assert_eq!(&ask(Apart::new(&written), reference), &asked);
        }
        let seen = ask(written.as_slice(), 0).texts.into_iter().map(|(_, text)| text);
        prop_assert!(seen.eq(texts));
    }

    #[test]
    fn any_bytes_give_an_answer(mut bytes in vec(any::<u8>(), 0..2000), reference: u32) {
        ask(bytes.as_slice(), reference);
        // The same as children of a package.
        let written = table(pool(&["x"], true), &[package(0x7f, &[specification(1, 1), bytes.clone()])]);
        ask(written.as_slice(), reference);
        bytes.truncate(bytes.len() & !3);
        let entries = types(1, Form::Plain, false, &[0; 64], &[Cell::text(0)]);
        let written = table(bytes, &[package(0x7f, &[specification(1, 1), entries])]);
        ask(written.as_slice(), 0x7f01_0000);
    }
}
