use proptest::{collection::vec, prelude::*};

use super::*;

fn file() -> impl Strategy<Value = File> {
    let bytes = |length| vec(any::<u8>(), 0..length);
    ("[a-zA-Z0-9é./]{1,20}", vec(0..4_u8, 0..2000), any::<[bool; 2]>(), bytes(90), bytes(20), bytes(20)).prop_map(
        |(name, content, [deflate, descriptor], local_extra, extra, comment)| File {
            deflate,
            descriptor,
            local_extra,
            extra,
            comment,
            ..File::new(&name, &content)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_written_is_read(
        mut files in vec(file(), 1..20),
        comment in vec(any::<u8>(), 0..6000),
        prefix in vec(any::<u8>(), 0..50),
    ) {
        for (index, file) in files.iter_mut().enumerate() {
            file.name.extend(format!(" {index}").bytes());
        }
        let archive = Archive::read(&write(&prefix, &files, &comment)).unwrap();
        prop_assert_eq!(archive.entries.len(), files.len());
        for (file, (name, content)) in files.iter().zip(&archive.entries) {
            prop_assert_eq!(&file.name, name.as_bytes());
            prop_assert_eq!(&file.content, content);
        }
        let odd: Vec<_> = archive.anomalies.iter().map(|anomaly| anomaly.kind).collect();
        prop_assert_eq!(odd, if prefix.is_empty() { vec![] } else { vec![Kind::BytesBeforeFirstEntry] });
    }

    #[test]
    fn a_small_wound_leaves_most_entries(
        files in vec(file(), 2..8),
        place in any::<prop::sample::Index>(),
        wound in vec(any::<u8>(), 1..9),
    ) {
        let mut bytes = write(b"", &files, b"");
        let place = place.index(bytes.len());
        for (byte, wound) in bytes[place..].iter_mut().zip(wound) {
            *byte = wound;
        }
        // The wound may lie in the end record: then the local headers tell of the entries.
        let archive = Archive::read(&bytes).unwrap();
        prop_assert!(!archive.entries.is_empty());
    }

    #[test]
    fn any_bytes_are_read_without_panic(
        parts in vec(
            prop_oneof![
                vec(any::<u8>(), 0..60),
                prop::sample::select(vec![
                    b"PK\x03\x04".to_vec(), b"PK\x01\x02".to_vec(), b"PK\x05\x06".to_vec(), b"PK\x07\x08".to_vec(),
                    b"PK\x06\x06".to_vec(), b"PK\x06\x07".to_vec(), vec![0; 20], vec![0xff; 20],
                ]),
            ],
            0..40,
        ),
    ) {
        let _ = Archive::read(&parts.concat());
    }
}

#[test]
fn a_file_cut_anywhere_is_read_without_panic() {
    let bytes = corpus("apkinspector/eocd_at_offset_1026.apk");
    for length in (0..bytes.len()).step_by(64) {
        let _ = Archive::read(&bytes[..length]);
    }
}

#[test]
fn every_file_of_the_corpus_is_read_and_only_the_tricky_ones_are_odd() {
    let (mut unread, mut odd) = (Vec::new(), Vec::new());
    for directory in std::fs::read_dir(CORPUS).unwrap() {
        for file in std::fs::read_dir(directory.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            match Archive::read(&std::fs::read(&path).unwrap()) {
                Err(_) => unread.push(name),
                Ok(archive) if !archive.anomalies.is_empty() => odd.push(name),
                Ok(_) => {}
            }
        }
    }
    unread.sort();
    odd.sort();
    // The one has a line feed for content, the other a word.
    assert_eq!(unread, ["Jx2Sabay.apk", "broken-invalid_manifest.apk"]);
    assert_eq!(
        odd,
        [
            "badpack-decoy-cd-record.apk",
            "badpack-fake-eocd-in-comment.apk",
            "ffe604b3_minimal_SIZE_ExtraField.apk",
            "minimal_SIZE_ExtraField.apk",
            "minimal_def_mod.apk",
            "mismatched-compression-method.apk",
            "v1-only-with-cr-in-entry-name.apk",
            "v1-only-with-lf-in-entry-name.apk",
            "v1-only-with-nul-in-entry-name.apk",
            // Its directory is said to reach two bytes into the end record.
            "v1v2v3-with-rsa-2048-lineage-3-signers-invalid-zip.apk",
            "v2-only-empty.apk",
            "v2-only-garbage-between-cd-and-eocd.apk",
            "v2-only-truncated-cd.apk",
            "v3-only-empty.apk",
            // The name of the table differs in its local header.
            "v3-only-with-rsa-pkcs1-sha512-8192-digest-mismatch.apk",
            "weird-compression-method.apk",
            "zip-central-directory-shifted.apk",
            "zip-compression-method-mismatch.apk",
            "zip-duplicate-entry.apk",
            "zip-encryption-flag.apk",
            "zip-entry-path-conflict.apk",
            "zip-eocd-not-at-end.apk",
            "zip-extra-central-directory-record.apk",
            "zip-fake-eocd-in-comment.apk",
            "zip-invalid-utf8-name.apk",
            "zip-local-header-missing.apk",
            "zip-local-header-shifted.apk",
            "zip-missing-central-directory-record.apk",
            "zip-stored-size-mismatch.apk",
            "zip-unknown-compression-method.apk",
        ]
    );
}
