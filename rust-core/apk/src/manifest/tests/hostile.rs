//! Manifests that are made to hide, or to cost much.

use proptest::prelude::*;

use super::{
    super::{ComponentKind, Manifest},
    odd, of,
    writer::{self, TEXT, WORDS, chunk, document, end, request, root, start, texts, word},
};
use crate::{AnomalyKind::*, Effect::*};

const READ_CONTACTS: &str = "android.permission.READ_CONTACTS";

fn names(manifest: &Manifest) -> Vec<&str> {
    manifest.requests.iter().map(|request| request.name.as_str()).collect()
}

#[test]
fn a_plain_manifest_is_whole() {
    let (manifest, anomalies) = of(&writer::of(&[root(), request(), start(word("application"), &[]), end(), end()]));
    assert_eq!(manifest.package.as_deref(), Some("com.example"));
    assert_eq!(names(&manifest), [READ_CONTACTS]);
    assert!(manifest.whole && anomalies.is_empty(), "{anomalies:?}");
}

#[test]
fn a_long_text_that_is_named_many_times_is_kept_a_few_times_only() {
    let mut strings: Vec<_> = WORDS.iter().map(|word| word.as_bytes().to_vec()).collect();
    strings.push(vec![0xff; 0x7fff]);
    let name = (word("name"), TEXT, WORDS.len() as u32);
    let asks = [start(word("uses-permission"), &[name]), end()].concat();
    let bytes = document(writer::pool(&strings, true), &[root(), asks.repeat(430), request(), end()]);
    let (manifest, anomalies) = of(&bytes);
    let kept: usize = manifest.requests.iter().map(|request| request.name.len()).sum();
    assert!(kept < 5 * bytes.len(), "{kept} of {}", bytes.len());
    assert!(!manifest.whole && odd(&anomalies).contains(&(Limit, Hides)));
    // What is short is still read.
    assert_eq!(manifest.requests.last().unwrap().name, READ_CONTACTS);
}

#[test]
fn elements_may_stand_in_one_another_as_deep_as_they_like() {
    let deep = start(word("other"), &[]).repeat(301);
    let (manifest, anomalies) = of(&writer::of(&[root(), deep, end().repeat(301), request(), end()]));
    assert_eq!(names(&manifest), [READ_CONTACTS]);
    assert!(manifest.whole && anomalies.iter().all(|anomaly| anomaly.effect == Harmless), "{anomalies:?}");
}

#[test]
fn the_last_version_of_a_request_is_a_number_and_no_text() {
    let name = (word("name"), TEXT, word(READ_CONTACTS));
    for (kind, value, expected) in [(TEXT, word("22"), None), (0x10, 22, Some(22)), (0x10, u32::MAX, Some(0))] {
        let asks = start(word("uses-permission"), &[name, (word("maxSdkVersion"), kind, value)]);
        let (manifest, _) = of(&writer::of(&[root(), asks, end(), end()]));
        assert_eq!(manifest.requests[0].max_sdk, expected);
    }
}

#[test]
fn an_attribute_behind_a_greater_id_is_not_seen() {
    let name = (word("name"), TEXT, word(READ_CONTACTS));
    let asks = start(word("uses-permission"), &[(word("maxSdkVersion"), 0x10, 22), name]);
    let (manifest, anomalies) = of(&writer::of(&[root(), asks, end(), end()]));
    assert!(manifest.requests.is_empty());
    assert!(odd(&anomalies).contains(&(Attributes, Misleads)));
}

#[test]
fn a_component_counts_also_when_the_document_breaks_in_it() {
    let name = (word("name"), TEXT, word("other"));
    let permission = (word("permission"), TEXT, word("android.permission.BIND_ACCESSIBILITY_SERVICE"));
    let action = (word("name"), TEXT, word("android.accessibilityservice.AccessibilityService"));
    let (manifest, anomalies) = of(&writer::of(&[
        root(),
        request(),
        start(word("application"), &[]),
        // In the order of their ids.
        start(word("service"), &[name, permission]),
        start(word("intent-filter"), &[]),
        start(word("action"), &[action]),
        vec![2, 1, 16, 0, 3, 0, 0, 0],
    ]));
    assert_eq!(manifest.components[0].kind, ComponentKind::Accessibility);
    assert_eq!(manifest.component_classes, ["com.example.other"]);
    assert_eq!((manifest.whole, manifest.min_sdk, manifest.target_sdk), (false, None, None));
    assert!(odd(&anomalies).contains(&(ChunkSize, Refused)));
}

#[test]
fn what_stands_behind_the_root_is_told_and_not_read() {
    let (manifest, anomalies) = of(&writer::of(&[root(), end(), root(), request(), end()]));
    assert!(manifest.whole && manifest.requests.is_empty());
    assert!(odd(&anomalies).contains(&(Nesting, Misleads)));
    let (manifest, anomalies) = of(&writer::of(&[root(), request(), end(), vec![1, 1, 16, 0, 0, 0, 0, 0]]));
    assert!(manifest.whole && names(&manifest) == [READ_CONTACTS]);
    assert!(odd(&anomalies).contains(&(ChunkSize, Misleads)));
}

#[test]
fn a_component_without_a_name_names_no_class() {
    let (manifest, _) =
        of(&writer::of(&[root(), start(word("application"), &[]), start(word("service"), &[]), end(), end(), end()]));
    assert!(manifest.component_classes.is_empty());
}

#[test]
fn a_request_whose_name_cannot_be_read_leaves_the_list_open() {
    let asks = start(word("uses-permission"), &[(word("name"), TEXT, 9999)]);
    let (manifest, anomalies) = of(&writer::of(&[root(), asks, end(), end()]));
    assert!(manifest.requests.is_empty() && !manifest.whole);
    assert!(odd(&anomalies).contains(&(StringPool, Misleads)));
}

#[test]
fn what_is_not_closed_or_has_too_short_an_end_is_not_whole() {
    let (manifest, _) = of(&writer::of(&[root(), request()]));
    assert!(!manifest.whole && names(&manifest) == [READ_CONTACTS]);
    let (manifest, anomalies) = of(&writer::of(&[root(), chunk(0x0103, 16, &[0; 8])]));
    assert!(!manifest.whole && odd(&anomalies).contains(&(ChunkSize, Refused)));
}

#[test]
fn a_length_that_lost_its_upper_bits_is_found_by_its_terminator() {
    // As aapt writes it: 32,773 & 0x7fff.
    let mut bytes = vec![5, 5];
    bytes.extend([b'a'; 32_773]);
    bytes.push(0);
    assert_eq!(crate::strings::decode(&bytes, true).unwrap().len(), 32_773);
}

fn sample(utf8: bool, name: &str) -> Vec<u8> {
    let mut words = WORDS.to_vec();
    words.push(name);
    let asks = start(word("uses-permission"), &[(word("name"), TEXT, WORDS.len() as u32)]);
    document(texts(&words, utf8), &[root(), request(), asks, end(), end()])
}

#[test]
fn a_manifest_that_is_cut_anywhere_is_never_whole() {
    let bytes = sample(true, "x");
    for length in 0..bytes.len() {
        let (manifest, anomalies) = of(&bytes[..length]);
        assert!(!manifest.whole && !anomalies.is_empty(), "{length}");
    }
    assert!(of(&bytes).0.whole);
}

proptest! {
    #[test]
    fn every_name_comes_back(name in "\\PC{1,60}", utf8: bool) {
        let (manifest, _) = of(&sample(utf8, &name));
        prop_assert_eq!(names(&manifest), [READ_CONTACTS, &name]);
        prop_assert!(manifest.whole);
    }

    #[test]
    fn no_byte_makes_it_panic(flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut bytes = sample(true, "x");
        for (at, byte) in flips {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        of(&bytes);
    }
}
