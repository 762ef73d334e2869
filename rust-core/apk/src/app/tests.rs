//! Sets of APKs: those of the corpus, and small ones built here out of its files.

use super::*;

fn corpus(file: &str) -> Vec<u8> {
    let path = format!("{}/../../tests/corpus/apk/{file}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn open(bytes: &[u8]) -> Result<App<&[u8]>, ApkError> {
    App::open(bytes, &mut Scratch::default(), &Limits::default())
}

fn opened(bytes: &[u8]) -> App<&[u8]> {
    open(bytes).expect("an app")
}

/// What is odd about the set itself.
fn oddities<'a>(app: &'a App<&[u8]>) -> Vec<(AnomalyKind, Effect, &'a str)> {
    app.anomalies.iter().map(|anomaly| (anomaly.kind, anomaly.effect, anomaly.detail.as_str())).collect()
}

fn entries<'a>(app: &'a App<&[u8]>) -> Vec<&'a str> {
    app.apks().filter_map(|(entry, _)| entry).collect()
}

/// A zip archive of stored entries.
fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in entries {
        let header = archive.len() as u32;
        let (size, length) = ((content.len() as u32).to_le_bytes(), (name.len() as u16).to_le_bytes());
        let mut crc = flate2::Crc::new();
        crc.update(content);
        let crc = crc.sum().to_le_bytes();
        let common: Vec<u8> = [&[10, 0, 0, 0, 0, 0, 0, 0, 0x21, 0][..], &crc, &size, &size, &length, &[0, 0]].concat();
        archive.extend([&b"PK\x03\x04"[..], &common, name.as_bytes(), content].concat());
        let rest = [&[0; 10][..], &header.to_le_bytes(), name.as_bytes()].concat();
        directory.extend([&b"PK\x01\x02\x0a\x00"[..], &common, &rest].concat());
    }
    let (start, size) = ((archive.len() as u32).to_le_bytes(), (directory.len() as u32).to_le_bytes());
    let count = (entries.len() as u16).to_le_bytes();
    archive.extend(directory);
    archive.extend([&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &size, &start, &[0, 0]].concat());
    archive
}

#[test]
fn an_apk_is_its_own_base() {
    let bytes = corpus("crate-apk-info/clean.apk");
    let app = opened(&bytes);
    assert_eq!((app.kind, app.base_entry.as_deref()), (FileKind::Apk, None));
    assert!(app.splits.is_empty() && app.anomalies.is_empty());
    assert!(app.is_whole());
}

#[test]
fn of_several_builds_of_bundletool_the_fullest_is_the_base_and_none_is_lost() {
    for (file, base, count) in [
        ("apks-split.apks", "splits/base-master.apk", 6),
        ("apks-legacy.apks", "splits/base-master.apk", 7),
        ("apks-universal.apks", "universal.apk", 1),
        ("apks-system.apks", "system/system.apk", 2),
        ("apks-instant.apks", "instant/instant-base-master.apk", 3),
    ] {
        let bytes = corpus(&format!("crate-apk-info/{file}"));
        let app = opened(&bytes);
        assert_eq!((app.kind, app.base_entry.as_deref()), (FileKind::Apks, Some(base)), "{file}");
        assert_eq!(entries(&app).len(), count, "{file}");
        let packages: std::collections::BTreeSet<_> =
            app.apks().map(|(_, apk)| apk.manifest().package.clone()).collect();
        assert_eq!(packages.len(), 1, "{file}");
        assert!(app.anomalies.iter().all(|anomaly| anomaly.effect == Effect::Harmless), "{file}: {:?}", oddities(&app));
    }
    let legacy = corpus("crate-apk-info/apks-legacy.apks");
    let expected = (AnomalyKind::SeveralVariants, Effect::Harmless, "splits/base-master.apk");
    assert_eq!(oddities(&opened(&legacy)), [expected]);
}

#[test]
fn a_base_that_nothing_names_is_guessed_by_its_manifest() {
    let bytes = corpus("crate-apk-info/container-guessed-base.xapk");
    let app = opened(&bytes);
    assert_eq!(app.base_entry.as_deref(), Some("app.apk"));
    assert_eq!(oddities(&app), [(AnomalyKind::BaseGuessed, Effect::Harmless, "app.apk")]);
}

#[test]
fn a_set_does_not_hide_behind_a_manifest_that_says_nothing() {
    let bytes = corpus("crate-apk-info/container-root-manifest-garbage.xapk");
    let app = opened(&bytes);
    assert_eq!(app.base_entry.as_deref(), Some("base.apk"));
    assert!(app.base.manifest().package.is_some());
    assert!(oddities(&app).contains(&(AnomalyKind::ContainerDescription, Effect::Misleads, "AndroidManifest.xml")));
}

#[test]
fn an_apk_whose_manifest_is_garbage_is_not_taken_for_the_one_it_carries() {
    let payload = corpus("crate-apk-info/clean.apk");
    let bytes = zip(&[("AndroidManifest.xml", b"\x03\0\x08\0"), ("classes.dex", b"dex"), ("payload.apk", &payload)]);
    let app = opened(&bytes);
    assert_eq!((app.kind, app.base.manifest().package.as_deref()), (FileKind::Apk, None));
    assert!(!app.is_whole());
}

#[test]
fn what_is_odd_in_a_base_stays_with_the_base() {
    let bytes = corpus("crate-apk-info/container-tampered-base.apkm");
    let app = opened(&bytes);
    assert_eq!(app.base_entry.as_deref(), Some("base.apk"));
    assert_eq!(oddities(&app), []);
    // The mark of encryption that the platform does not look at.
    assert!(app.base.zip().entries().any(|entry| entry.name == b"classes.dex" && entry.flags & 1 == 1));
    assert!(app.base.manifest().package.is_some());
}

#[test]
fn the_description_of_a_set_is_compared_with_it() {
    let base = corpus("crate-apk-info/clean.apk");
    let package = opened(&base).base.manifest().package.clone().expect("a name");
    let xapk = |package: &str| {
        let json = format!(r#"{{"xapk_version": 2, "package_name": "{package}", "version_code": "1"}}"#);
        zip(&[("manifest.json", json.as_bytes()), (&format!("{package}.apk"), &base), ("readme.txt", b"hello")])
    };
    let honest = xapk(&package);
    assert_eq!((opened(&honest).kind, oddities(&opened(&honest))), (FileKind::Xapk, vec![]));
    let other = xapk("com.example.other");
    let expected = format!("com.example.other / {package}");
    assert_eq!(oddities(&opened(&other)), [(AnomalyKind::ContainerDescription, Effect::Misleads, expected.as_str())]);
    let apkm = zip(&[("info.json", format!(r#"{{"pname": "{package}"}}"#).as_bytes()), ("base.apk", &base)]);
    assert_eq!(opened(&apkm).kind, FileKind::Apkm);
}

#[test]
fn an_apk_of_another_app_in_a_set_is_not_mixed_in() {
    let (base, other) = (corpus("crate-apk-info/clean.apk"), corpus("bundletool/com.test.app.apk"));
    let package = opened(&base).base.manifest().package.clone().expect("a name");
    let json = format!(r#"{{"package_name": "{package}"}}"#);
    let bytes = zip(&[("manifest.json", json.as_bytes()), (&format!("{package}.apk"), &base), ("other.apk", &other)]);
    let app = opened(&bytes);
    assert_eq!(app.base.manifest().package.as_deref(), Some(package.as_str()));
    assert!(app.splits.is_empty());
    let [(AnomalyKind::Split, Effect::Refused, detail)] = oddities(&app)[..] else { panic!("{:?}", oddities(&app)) };
    assert!(detail.starts_with("other.apk: "), "{detail}");
    // Without a description it is an archive of two apps.
    let bytes = zip(&[("a.apk", &base), ("b.apk", &other)]);
    assert!(matches!(open(&bytes), Err(ApkError::NoManifest)));
}

#[test]
fn an_archive_of_several_things_is_no_app() {
    let apk = corpus("crate-apk-info/clean.apk");
    for bytes in [
        zip(&[("package.txt", b"Packages:"), ("app.apk", &apk)]),
        zip(&[("a.apk", &apk), ("b.apk", &apk)]),
        zip(&[("package.txt", b"Packages:")]),
        zip(&[]),
    ] {
        assert!(matches!(open(&bytes), Err(ApkError::NoManifest)));
    }
    assert!(matches!(open(b"no archive at all"), Err(ApkError::Zip(_))));
}

#[test]
fn an_app_bundle_is_named_as_such() {
    let error = open(&corpus("tekartik/app-release.aab")).expect_err("no app");
    assert!(matches!(error, ApkError::Bundle));
    assert!(error.to_string().contains("bundletool"));
}

#[test]
fn an_encrypted_apkm_is_named_as_such() {
    // As its installer wrote them: interactive costs of libsodium, pieces of 64 KiB; then nothing that could be read.
    let mut bytes = vec![0, 2];
    bytes.extend(2u64.to_le_bytes());
    bytes.extend(0x0400_0000u64.to_le_bytes());
    bytes.extend(0x1_0000u64.to_le_bytes());
    bytes.extend([0x5a; 300]);
    assert!(matches!(open(&bytes), Err(ApkError::Encrypted)));
    bytes[1] = 3;
    assert!(matches!(open(&bytes), Err(ApkError::Zip(_))));
}

#[test]
fn a_set_of_which_no_apk_can_be_read_says_so() {
    let bytes = zip(&[("manifest.json", br#"{"package_name": "com.example"}"#), ("com.example.apk", b"broken")]);
    assert!(matches!(open(&bytes), Err(ApkError::NoneReadable(entry)) if entry == "com.example.apk"));
}

#[test]
fn a_split_that_cannot_be_read_hides_something() {
    let base = corpus("crate-apk-info/clean.apk");
    let bytes = zip(&[("base.apk", &base), ("config.de.apk", b"broken")]);
    let app = opened(&bytes);
    let [(kind, effect, detail)] = oddities(&app)[..] else { panic!("{:?}", oddities(&app)) };
    assert_eq!((kind, effect), (AnomalyKind::Split, Effect::Hides));
    assert!(detail.starts_with("config.de.apk: "), "{detail}");
}

#[test]
fn entries_that_overlap_are_not_read_again_and_again() {
    let base = corpus("crate-apk-info/clean.apk");
    // The directory names one place by many names.
    let whole = zip(&[("base.apk", &base)]);
    let start = 30 + "base.apk".len() + base.len();
    let record = whole[start..start + 46 + "base.apk".len()].to_vec();
    let mut bytes = whole[..start].to_vec();
    for number in 0..200 {
        let mut record = record.clone();
        record[46..].copy_from_slice(format!("b{number:03}.apk").as_bytes());
        bytes.extend(record);
    }
    let size = (bytes.len() - start) as u32;
    bytes.extend(
        [&b"PK\x05\x06\0\0\0\0\xc8\0\xc8\0"[..], &size.to_le_bytes(), &(start as u32).to_le_bytes(), &[0, 0]].concat(),
    );
    // A description, so that it is a set whatever its parts are.
    let app = open(&bytes);
    let count = app.map_or(0, |app| entries(&app).len());
    assert!(count < 10, "{count}");
}
