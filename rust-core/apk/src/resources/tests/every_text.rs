use super::*;

const DEFAULT: [u8; 64] = [0; 64];

#[test]
fn each_text_comes_once_by_its_first_language_and_unused_ones_do_not() {
    let bag = Some(Cell::Bag(vec![(Cell::TEXT, 2), (0x10, 3)]));
    let german = [Cell::text(4), Cell::text(0)];
    let all = [(&DEFAULT[..], &[Cell::text(0), Cell::text(0), bag][..]), (&writer::config("de"), &german)];
    let written = strings(&["loan", "unused", "in a bag", "unused too", "Kredit"], &all);
    let texts = [("", "loan"), ("", "in a bag"), ("de", "Kredit")];
    let seen = ask(written.as_slice(), 0).texts;
    assert!(seen.iter().map(|(language, text)| (language.as_str(), text.as_str())).eq(texts));
}

#[test]
fn it_ends_when_told_to_or_when_the_limit_is_read() {
    let written = strings(&["one", "two", "three"], &[(&DEFAULT, &[Cell::text(0), Cell::text(1), Cell::text(2)])]);
    let table = Table::new(written.as_slice(), &mut Vec::new()).unwrap();
    let mut seen = 0;
    let mut count = |limit, enough| {
        let mut anomalies = Vec::new();
        seen = 0;
        let whole = table.each_text(limit, &mut anomalies, |_, _| {
            seen += 1;
            seen < enough
        });
        (seen, whole, anomalies.len())
    };
    assert_eq!(count(usize::MAX, usize::MAX), (3, true, 0));
    assert_eq!(count(usize::MAX, 2), (2, false, 0));
    assert_eq!(count(12, usize::MAX), (2, false, 1));
}

/// 1,000 entries that are the same bag of 1,000 texts would be a million.
#[test]
fn entries_that_share_a_bag_cost_no_more_than_their_bytes() {
    let bag = Cell::Bag(vec![(Cell::TEXT, 0); 1000]);
    let mut entries = vec![Some(Cell::Value(0x10, 0)); 1000];
    entries[0] = Some(bag);
    let mut shared = types(1, Form::Plain, false, &DEFAULT, &entries);
    shared[84..84 + 4000].fill(0);
    let written = table(pool(&["x"], true), &[package(0x7f, &[specification(1, 1000), shared])]);
    let asked = ask(written.as_slice(), 0);
    assert_eq!(asked.texts.len(), 1);
    assert_eq!(asked.anomalies[0].kind, AnomalyKind::Limit);
}

/// 1,000 strings that are the same bytes would be a thousand times the file.
#[test]
fn strings_that_share_their_bytes_cost_no_more_than_these() {
    let mut texts = vec!["x".to_owned(); 1000];
    texts[0] = "x".repeat(0x7000);
    let mut shared = pool(&texts, true);
    shared[28..28 + 4000].fill(0);
    let entries: Vec<_> = (0..1000).map(Cell::text).collect();
    let children = [specification(1, 1000), types(1, Form::Plain, false, &DEFAULT, &entries)];
    let written = table(shared, &[package(0x7f, &children)]);
    let asked = ask(written.as_slice(), 0);
    assert_eq!(asked.texts.len(), 1);
    assert_eq!(asked.anomalies[0].kind, AnomalyKind::Limit);
}
