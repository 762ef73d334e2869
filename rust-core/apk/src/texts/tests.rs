//! Texts of files of the corpus, and of small archives written here.

use std::collections::BTreeSet;

use super::*;
use crate::archive;

fn corpus(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../../tests/corpus/apk/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Place, language and text of each.
type Texts = Vec<(Place, Option<String>, String)>;

fn read(bytes: &[u8], limits: &Limits) -> (Texts, bool, Vec<Anomaly>) {
    let zip = Zip::open(bytes, limits, &mut Vec::new()).unwrap();
    let (mut texts, mut anomalies) = (Vec::new(), Vec::new());
    let whole = each(&zip, &mut Scratch::default(), limits, &mut anomalies, |text| {
        texts.push((text.place, text.language.map(str::to_owned), text.text.to_owned()));
        true
    });
    (texts, whole, anomalies)
}

fn of_place(texts: &Texts, place: Place) -> Vec<&str> {
    texts.iter().filter(|text| text.0 == place).map(|text| text.2.as_str()).collect()
}

#[test]
fn an_app_speaks_in_its_table_and_its_pages() {
    // The test app of selendroid, without its code: a table in five languages, and pages that a web view shows.
    let (texts, whole, _) = read(&corpus("appium-uia2-driver/b6bdd389_selendroid-test-app.apk"), &Limits::default());
    assert!(whole);
    assert!(texts.is_sorted_by_key(|text| text.0));
    let languages: BTreeSet<_> = texts.iter().filter_map(|text| text.1.as_deref()).collect();
    assert!(languages.is_superset(&["", "de", "es", "fr", "it"].into()), "{languages:?}");
    let table = of_place(&texts, Place::Table);
    assert!(!table.iter().any(|text| text.starts_with("res/")), "{table:?}");
    assert!(of_place(&texts, Place::Bundle).contains(&"We Leave From Here"));
}

#[test]
fn sentences_of_a_dex_file_come_before_names() {
    let (texts, ..) = read(&corpus("androguard/gtalksms-debug.apk"), &Limits::default());
    let code = of_place(&texts, Place::Dex);
    let sentence = code.iter().position(|text| text.contains("send a sms to your last recipient")).unwrap();
    let name = code.iter().position(|&text| text == "onCreate").unwrap();
    assert!(sentence < name);
    assert!(!code.iter().any(|text| text.starts_with("Landroid/") && text.ends_with(';')));
}

#[test]
fn whoever_has_seen_enough_gets_no_more() {
    let bytes = corpus("androguard/gtalksms-debug.apk");
    let zip = Zip::open(bytes.as_slice(), &Limits::default(), &mut Vec::new()).unwrap();
    for stop in [1, 30, 300] {
        let (mut seen, mut anomalies) = (0, Vec::new());
        let whole = each(&zip, &mut Scratch::default(), &Limits::default(), &mut anomalies, |_| {
            seen += 1;
            seen < stop
        });
        assert_eq!((seen, whole, anomalies), (stop, false, vec![]));
    }
}

#[test]
fn texts_end_at_their_limit_and_bundles_are_heard_beside_much_code() {
    let names: Vec<String> = (0..2000).map(|number| format!("a name of something {number}")).collect();
    let code = dex_of(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let bytes =
        archive::write(&[("classes.dex", &code), ("assets/index.android.bundle", "say('借钱 now')".as_bytes())], &[]);
    let limits = Limits { text_bytes: 10_000, ..Limits::default() };
    let (texts, whole, anomalies) = read(&bytes, &limits);
    let size: usize = texts.iter().map(|text| text.2.len()).sum();
    assert!(size <= 10_000, "{size}");
    assert!(!whole);
    assert!(anomalies.iter().any(|anomaly| anomaly.kind == AnomalyKind::Limit && anomaly.effect == Effect::Hides));
    // The file is unpacked only so far that its strings are not reached: that is said, too.
    let limits = Limits { text_bytes: 60_000, ..Limits::default() };
    let (texts, whole, _) = read(&bytes, &limits);
    assert!(!whole);
    assert_eq!(of_place(&texts, Place::Bundle), ["say(", "借钱 now"]);
}

/// A dex file with these strings and nothing else.
fn dex_of(strings: &[&str]) -> Vec<u8> {
    let mut bytes = b"dex\n035\0".to_vec();
    bytes.resize(0x70, 0);
    let mut data = Vec::new();
    for text in strings {
        let place = 0x70 + 4 * strings.len() + data.len();
        bytes.extend(u32::try_from(place).unwrap().to_le_bytes());
        data.push(u8::try_from(text.len()).unwrap());
        data.extend(text.as_bytes());
        data.push(0);
    }
    bytes[0x38..0x3c].copy_from_slice(&u32::try_from(strings.len()).unwrap().to_le_bytes());
    bytes[0x3c..0x40].copy_from_slice(&0x70_u32.to_le_bytes());
    bytes.extend(data);
    bytes
}

#[test]
fn files_of_every_kind_of_app_are_known() {
    for (name, expected) in [
        ("assets/index.android.bundle", Some(Kind::Bundle)),
        ("assets/apps/__UNI__1A2B3C4/www/app-service.js", Some(Kind::Bundle)),
        ("lib/arm64-v8a/libapp.so", Some(Kind::Snapshot)),
        ("assets/www/index.html", Some(Kind::Page)),
        ("assets/flutter_assets/assets/i18n/hi.json", Some(Kind::Page)),
        ("res/raw/privacy.html", Some(Kind::Page)),
        ("assets/public/main.JS", Some(Kind::Script)),
        ("lib/arm64-v8a/libflutter.so", None),
        ("lib/mips/libapp.so", None),
        ("res/drawable/a.json", None),
        ("assets/photo.png", None),
        ("index.html", None),
    ] {
        assert_eq!(kind(name.as_bytes()), expected, "{name}");
    }
}

#[test]
fn of_a_snapshot_for_more_than_one_kind_of_phone_one_is_read() {
    let library = b"\x00\x01Repay your loan today\x00\x01";
    let bytes = archive::write(
        &[
            ("lib/x86/libapp.so", library),
            ("lib/armeabi-v7a/libapp.so", library),
            ("lib/armeabi-v7a/libflutter.so", library),
        ],
        &[],
    );
    let (texts, whole, anomalies) = read(&bytes, &Limits::default());
    assert_eq!((of_place(&texts, Place::Bundle), whole, anomalies), (vec!["Repay your loan today"], true, vec![]));
}

#[test]
fn a_dex_file_that_is_none_is_said() {
    // jadx/app-with-fake-dex.apk has an entry of that name that begins with "not_dex".
    let (_, whole, anomalies) = read(&corpus("jadx/app-with-fake-dex.apk"), &Limits::default());
    assert!(!whole);
    let told: Vec<_> = anomalies.iter().map(|anomaly| (anomaly.kind, anomaly.detail.as_str())).collect();
    assert_eq!(told, [(AnomalyKind::Dex, "assets/classes.dex")]);
}

#[test]
fn a_long_text_comes_in_parts() {
    let long = format!("借{}", "款".repeat(5000));
    let bytes = archive::write(&[("assets/a.json", format!("\"{long}\"").as_bytes())], &[]);
    let (texts, whole, _) = read(&bytes, &Limits::default());
    assert!(whole && texts.iter().all(|text| text.2.len() <= PART));
    assert_eq!(of_place(&texts, Place::Bundle).concat(), long);
}

#[test]
fn a_small_file_that_unpacks_to_much_is_cut() {
    let bytes = archive::write(&[("assets/a.js", &b"borrow money ".repeat(1 << 20))], &[]);
    assert!(bytes.len() < 64 << 10);
    let (texts, whole, anomalies) = read(&bytes, &Limits::default());
    let size: usize = texts.iter().map(|text| text.2.len()).sum();
    assert!(size <= 2 << 20, "{size}");
    assert!(!whole);
    assert!(anomalies.iter().any(|anomaly| anomaly.kind == AnomalyKind::Limit), "{anomalies:?}");
}
