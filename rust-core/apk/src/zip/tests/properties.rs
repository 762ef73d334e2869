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
fn every_file_of_the_corpus_is_read() {
    let mut unread = Vec::new();
    for directory in std::fs::read_dir(CORPUS).unwrap() {
        for file in std::fs::read_dir(directory.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            if Archive::read(&std::fs::read(&path).unwrap()).is_err() {
                unread.push(path.file_name().unwrap().to_owned());
            }
        }
    }
    unread.sort();
    // The one has a line feed for content, the other a word.
    assert_eq!(unread, ["Jx2Sabay.apk", "broken-invalid_manifest.apk"]);
}
