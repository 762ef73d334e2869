use super::*;

const DEFAULT: [u8; 64] = [0; 64];

#[test]
fn a_reference_is_followed_in_every_language() {
    let (de, zh, zh_cn) = (writer::config("de"), writer::config("zh"), writer::config("zh-CN"));
    let written = strings(
        &["own", "eigen", "their", "ihr", "他们的"],
        &[
            // Entry 0 leads to entry 1, in German it has a text.
            (&DEFAULT, &[Cell::reference(0x7f01_0001), Cell::text(2), Cell::text(0)]),
            (&de, &[Cell::text(1), Cell::text(3), None]),
            (&zh_cn, &[None, Cell::text(4), None]),
            // Entry 2 leads to entry 1 in Chinese only.
            (&zh, &[None, None, Cell::reference(0x7f01_0001)]),
        ],
    );
    let first = by_language([("", "their"), ("de", "eigen"), ("zh-CN", "他们的")]);
    assert_eq!(texts(&written, 0x7f01_0000), first);
    let third = by_language([("", "own"), ("zh", "their"), ("zh-CN", "他们的")]);
    assert_eq!(texts(&written, 0x7f01_0002), third);
    assert_eq!(odd(&written, 0x7f01_0000), []);
}

#[test]
fn a_circle_has_no_text_and_is_told() {
    let circle = [Cell::reference(0x7f01_0001), Cell::reference(0x7f01_0000), Cell::reference(0x7f01_0002)];
    let written = strings(&["x"], &[(&DEFAULT, &circle)]);
    for reference in 0x7f01_0000..0x7f01_0003 {
        assert_eq!(texts(&written, reference), by_language([]));
        assert_eq!(odd(&written, reference), [(AnomalyKind::Reference, Effect::Misleads)]);
    }
}

#[test]
fn a_chain_of_references_that_is_too_long_is_given_up_and_told() {
    let mut chain: Vec<_> = (0x7f01_0001..0x7f01_0064).map(Cell::reference).collect();
    chain.push(Cell::text(0));
    let written = strings(&["end"], &[(&DEFAULT, &chain)]);
    assert_eq!(texts(&written, 0x7f01_0060), by_language([("", "end")]));
    assert_eq!(ask(written.as_slice(), 0x7f01_0000).default, None);
    assert_eq!(odd(&written, 0x7f01_0000), [(AnomalyKind::Limit, Effect::Hides)]);
}

#[test]
fn the_framework_and_libraries_are_elsewhere() {
    let written = strings(&["x"], &[(&DEFAULT, &[Cell::reference(0x0104_000a)])]);
    for (reference, elsewhere) in [(0x7f01_0000, 0x0104_000a), (0x0104_000a, 0x0104_000a), (0x0201_0000, 0x0201_0000)] {
        let asked = ask(written.as_slice(), reference);
        assert_eq!(asked.anomalies, []);
        assert_eq!(asked.default, None);
        let answer = asked.answer.unwrap();
        assert_eq!((answer.texts, answer.elsewhere), (by_language([]), vec![elsewhere]));
    }
}

#[test]
fn what_leads_nowhere_is_told() {
    let written = strings(&["x"], &[(&DEFAULT, &[Cell::text(0), None])]);
    for reference in [0x7f01_0001, 0x7f01_0002, 0x7f02_0000, 0x7f00_0000] {
        assert_eq!(odd(&written, reference), [(AnomalyKind::Reference, Effect::Misleads)], "{reference:#x}");
    }
}

#[test]
fn a_shared_library_leads_to_itself_by_package_0() {
    let entries = [Cell::reference(0x0001_0001), Cell::text(0)];
    let children = [specification(1, 2), types(1, Form::Plain, false, &DEFAULT, &entries)];
    let library = table(pool(&["library"], true), &[package(0, &children)]);
    assert_eq!(texts(&library, 0x0001_0000), by_language([("", "library")]));
    let dynamic = [Some(Cell::Value(0x07, 0x0001_0001)), Cell::text(0)];
    let app = strings(&["own"], &[(&DEFAULT, &dynamic)]);
    assert_eq!(texts(&app, 0x7f01_0000), by_language([("", "own")]));
}

#[test]
fn numbers_become_text_and_bags_and_nothing_do_not() {
    let entries = [
        Some(Cell::Value(0x10, u32::MAX)),
        Some(Cell::Value(0x11, 0xff)),
        Some(Cell::Value(0x12, u32::MAX)),
        Some(Cell::Value(0x00, 1)),
        Cell::reference(0),
        Some(Cell::Value(0x05, 0x101)),
        Some(Cell::Bag(vec![(Cell::TEXT, 0)])),
        Cell::text(7),
    ];
    let written = strings(&["x"], &[(&DEFAULT, &entries)]);
    let all: Vec<_> = (0x7f01_0000..0x7f01_0008).map(|id| ask(written.as_slice(), id).default).collect();
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(all, [some("-1"), some("0xff"), some("true"), None, None, None, None, None]);
    assert_eq!(odd(&written, 0x7f01_0006), []);
    assert_eq!(odd(&written, 0x7f01_0007), [(AnomalyKind::StringPool, Effect::Hides)]);
}

#[test]
fn languages_and_texts_without_end_are_limited_and_told() {
    let letters = || (b'a'..=b'z').map(char::from);
    let configs: Vec<_> =
        letters().flat_map(|first| letters().map(move |second| writer::config(&format!("{first}{second}")))).collect();
    let cells: Vec<_> = configs.iter().map(|config| (&config[..], [Cell::text(0)])).collect();
    let written = |text: &str| {
        let cells: Vec<_> = cells.iter().map(|(config, cell)| (*config, &cell[..])).collect();
        strings(&[text], &cells)
    };
    assert_eq!(texts(&written("x"), 0x7f01_0000).len(), 500);
    assert_eq!(odd(&written("x"), 0x7f01_0000), [(AnomalyKind::Limit, Effect::Hides)]);
    let long = "x".repeat(0x7fff);
    let bytes: usize = texts(&written(&long), 0x7f01_0000).values().map(String::len).sum();
    assert!((500_000..=1 << 20).contains(&bytes), "{bytes}");
}
