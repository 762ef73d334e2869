mod properties;
mod writer;

use std::{io::Read, path::Path};

use AnomalyKind as Kind;
use Effect::{Hides, Misleads, Refused};

use self::writer::{File, deflate, write};
use super::*;
use crate::{AnomalyKind, Effect};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus/apk");

fn corpus(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(CORPUS).join(name)).unwrap()
}

/// What is read of an archive.
struct Archive {
    /// Names and unpacked bytes, in the order of the directory.
    entries: Vec<(String, Vec<u8>)>,
    anomalies: Vec<Anomaly>,
}

impl Archive {
    /// Reads every entry, in both ways, and looks at everything.
    fn read(bytes: &[u8]) -> Result<Self, ZipError> {
        let mut anomalies = Vec::new();
        let zip = Zip::open(bytes, &Limits::default(), &mut anomalies)?;
        let mut inflater = Inflater::default();
        let mut entries = Vec::new();
        for entry in zip.entries() {
            let mut content = Vec::new();
            let whole = zip.read(&entry, 1 << 20, &mut inflater, &mut content, &mut anomalies);
            let mut streamed = Vec::new();
            if let Ok(reader) = zip.reader(&entry, &mut inflater) {
                let end = reader.take((1 << 20) + 1).read_to_end(&mut streamed);
                let all = end.is_ok() && streamed.len() <= 1 << 20;
                streamed.truncate(1 << 20);
                assert!(streamed == content, "{}", entry.name.escape_ascii());
                assert!(all || !whole.unwrap(), "{}", entry.name.escape_ascii());
            }
            entries.push((String::from_utf8_lossy(entry.name).into_owned(), content));
        }
        zip.inspect(&mut anomalies);
        Ok(Self { entries, anomalies })
    }

    fn corpus(name: &str) -> Self {
        Self::read(&corpus(name)).unwrap()
    }

    fn content(&self, name: &str) -> &[u8] {
        &self.entries.iter().find(|(entry, _)| entry == name).unwrap().1
    }

    fn odd(&self) -> Vec<(Kind, Effect, u64)> {
        self.anomalies.iter().map(|anomaly| (anomaly.kind, anomaly.effect, anomaly.offset.unwrap())).collect()
    }

    /// The files of `crate-apk-info/clean.apk`, from which others were made by one trick each.
    fn holds_all_of_clean(&self) -> bool {
        let clean = Self::corpus("crate-apk-info/clean.apk");
        clean.entries.iter().all(|entry| self.entries.contains(entry))
    }

    fn has_manifest(&self) -> bool {
        // A chunk of binary XML, in one file of a kind that is none.
        matches!(self.content(MANIFEST), [3 | 0, 0, 8, 0, ..])
    }
}

#[test]
fn a_plain_archive_is_read_entry_by_entry() {
    let archive = Archive::corpus("crate-apk-info/clean.apk");
    let told: Vec<_> = archive.entries.iter().map(|(name, content)| (name.as_str(), content.len())).collect();
    assert_eq!(told, [("resources.arsc", 896), ("AndroidManifest.xml", 1672), ("classes.dex", 1536)]);
    assert_eq!(archive.odd(), []);
}

// The end record.

#[test]
fn an_end_record_begun_in_the_comment_is_read_over() {
    let archive = Archive::corpus("crate-apk-info/zip-fake-eocd-in-comment.apk");
    assert!(archive.holds_all_of_clean());
    assert_eq!(archive.odd(), [(Kind::EndRecordInComment, Misleads, 2651)]);
    let archive = Archive::corpus("crate-apk-info-zip/badpack-fake-eocd-in-comment.apk");
    assert!(archive.has_manifest());
    assert_eq!(archive.odd(), [(Kind::EndRecordInComment, Misleads, 4352)]);
}

#[test]
fn of_two_end_records_that_fit_the_platform_takes_the_last() {
    let inner = write(b"", &[File::new("inner", b"seen by the platform")], b"");
    let mut outer = write(b"", &[File::new("outer", b"seen by who reads forwards")], &inner);
    // The offsets of the inner archive count from the beginning of the file.
    let moved = outer.len() - inner.len();
    let directory = moved + 30 + 5 + deflate(b"seen by the platform").len();
    let end = outer.len();
    outer[end - 6..end - 2].copy_from_slice(&(directory as u32).to_le_bytes());
    outer[directory + 42..directory + 46].copy_from_slice(&(moved as u32).to_le_bytes());
    let archive = Archive::read(&outer).unwrap();
    assert_eq!(archive.entries, [("inner".to_owned(), b"seen by the platform".to_vec())]);
    assert_eq!(archive.odd(), [(Kind::EndRecordInComment, Misleads, end as u64 - 22)]);
}

#[test]
fn an_end_record_in_the_comment_that_does_not_fit_is_refused_and_the_one_before_it_read() {
    let fake = [b"PK\x05\x06".as_slice(), &[1; 30]].concat();
    let bytes = write(b"", &[File::new("a", b"content")], &fake);
    let archive = Archive::read(&bytes).unwrap();
    assert_eq!(archive.content("a"), b"content");
    assert_eq!(archive.odd(), [(Kind::EndRecordInComment, Refused, bytes.len() as u64 - 34)]);
}

#[test]
fn bytes_behind_the_end_are_refused_and_the_archive_read() {
    let archive = Archive::corpus("crate-apk-info/zip-eocd-not-at-end.apk");
    assert!(archive.holds_all_of_clean());
    assert_eq!(archive.odd(), [(Kind::BytesBehindEnd, Refused, 2643)]);
}

#[test]
fn the_longest_comment_is_nothing_odd() {
    for name in [
        "androguard/v1-only-max-sized-eocd-comment.apk",
        "androguard/v2-only-max-sized-eocd-comment.apk",
        "apkinspector/eocd_at_offset_1026.apk",
    ] {
        let archive = Archive::corpus(name);
        assert!(archive.has_manifest(), "{name}");
        assert_eq!(archive.odd(), [], "{name}");
    }
}

#[test]
fn without_an_end_the_local_headers_tell_of_the_entries() {
    let mut bytes = corpus("crate-apk-info/clean.apk");
    bytes.truncate(2439);
    let archive = Archive::read(&bytes).unwrap();
    assert!(archive.holds_all_of_clean());
    assert_eq!(archive.odd(), [(Kind::NoDirectory, Refused, 2439)]);
}

#[test]
fn sizes_behind_the_data_are_found_without_an_end() {
    let files = ["one", "two", "three"].map(|name| File { descriptor: true, ..File::new(name, name.as_bytes()) });
    let mut bytes = write(b"", &files, b"");
    let directory = bytes.windows(4).position(|bytes| bytes == directory::SIGNATURE).unwrap();
    bytes.truncate(directory - 16);
    let archive = Archive::read(&bytes).unwrap();
    // The sizes of the last entry are cut off; its data tells its end by itself.
    for name in ["one", "two", "three"] {
        assert_eq!(archive.content(name), name.as_bytes());
    }
}

#[test]
fn marks_in_the_extra_field_of_a_local_header_end_no_data() {
    let file = File { descriptor: true, local_extra: b"PK\x07\x08PK\x03\x04".to_vec(), ..File::new("a", b"content") };
    let mut bytes = write(b"", &[file], b"");
    bytes.truncate(bytes.len() - 22);
    assert_eq!(Archive::read(&bytes).unwrap().content("a"), b"content");
}

#[test]
fn an_archive_in_an_archive_lends_it_no_entries() {
    let inner = write(b"", &[File::new(MANIFEST, b"of another app")], b"");
    let stored = File { deflate: false, ..File::new("assets/inner.apk", &inner) };
    let mut bytes = write(b"", &[stored, File::new("a", b"a")], b"");
    bytes.truncate(bytes.len() - 22);
    let archive = Archive::read(&bytes).unwrap();
    let names: Vec<_> = archive.entries.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["assets/inner.apk", "a"]);
}

#[test]
fn what_is_no_archive_is_told_so() {
    for bytes in [b"".as_slice(), b"\n", b"PK", &[0; 100_000], b"PK\x05\x06"] {
        assert!(matches!(Archive::read(bytes), Err(ZipError::NoEnd)));
    }
    // An end record that promises a directory where there is none.
    let end = [b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x2e\0\0\0\0\0\0\0\0\0".as_slice()].concat();
    assert!(matches!(Archive::read(&end), Err(ZipError::NoDirectory)));
}

#[test]
fn an_empty_archive_has_no_entries_and_is_refused() {
    for (name, end) in [("androguard/v2-only-empty.apk", 1451), ("androguard/v3-only-empty.apk", 0)] {
        let archive = Archive::corpus(name);
        assert!(archive.entries.is_empty());
        assert_eq!(archive.odd(), [(Kind::DirectoryCount, Refused, end)]);
    }
}

// What stands before the first entry.

#[test]
fn a_dex_before_the_first_entry_is_refused_and_the_archive_read() {
    let dex = [b"dex\n035\0".as_slice(), &[7; 200]].concat();
    // Offsets that know of it, as the Janus attack has them.
    let archive = Archive::read(&write(&dex, &[File::new(MANIFEST, b"manifest")], b"")).unwrap();
    assert_eq!(archive.content(MANIFEST), b"manifest");
    assert_eq!(archive.odd(), [(Kind::BytesBeforeFirstEntry, Refused, 0)]);
    // And offsets that do not.
    let archive = Archive::read(&[&*dex, &corpus("crate-apk-info/clean.apk")].concat()).unwrap();
    assert!(archive.holds_all_of_clean());
    let directory = dex.len() as u64 + 2439;
    assert_eq!(
        archive.odd(),
        [
            (Kind::BytesBehindDirectory, Misleads, 2439 + 182),
            (Kind::DirectoryShifted, Refused, directory),
            (Kind::BytesBeforeFirstEntry, Refused, 0)
        ]
    );
}

// The directory.

#[test]
fn a_directory_that_is_not_where_it_should_be_is_refused_and_read() {
    let archive = Archive::corpus("crate-apk-info/zip-central-directory-shifted.apk");
    assert!(archive.holds_all_of_clean());
    assert_eq!(archive.odd(), [(Kind::BytesBehindDirectory, Misleads, 2621), (Kind::DirectoryShifted, Refused, 2503)]);
}

#[test]
fn records_behind_the_told_number_are_decoys() {
    let archive = Archive::corpus("crate-apk-info/zip-extra-central-directory-record.apk");
    assert!(archive.holds_all_of_clean());
    assert_eq!(archive.entries.len(), 3);
    assert_eq!(archive.odd(), [(Kind::DirectoryCount, Misleads, 2621)]);
    let archive = Archive::corpus("crate-apk-info-zip/badpack-decoy-cd-record.apk");
    assert!(archive.has_manifest());
    assert_eq!(archive.entries.len(), 6);
    assert_eq!(archive.odd(), [(Kind::DirectoryCount, Misleads, 4397)]);
    // Within the directory, too.
    let mut bytes = corpus("crate-apk-info/clean.apk");
    bytes[2621 + 10] = 2;
    let archive = Archive::read(&bytes).unwrap();
    assert_eq!(archive.entries.len(), 2);
    assert_eq!(archive.odd(), [(Kind::DirectoryCount, Misleads, 2564)]);
}

#[test]
fn fewer_records_than_told_are_refused_and_read() {
    let archive = Archive::corpus("crate-apk-info/zip-missing-central-directory-record.apk");
    assert!(archive.holds_all_of_clean());
    assert_eq!(archive.odd(), [(Kind::DirectoryCount, Refused, 2621)]);
}

#[test]
fn a_lying_length_breaks_one_record_and_not_those_behind_it() {
    let archive = Archive::corpus("apkinspector/minimal_SIZE_ExtraField.apk");
    assert_eq!(archive.entries.len(), 23);
    assert!(archive.has_manifest());
    // The local header tells sizes of 0.
    assert_eq!(archive.odd(), [(Kind::DirectoryRecord, Refused, 144_639), (Kind::SizeMismatch, Refused, 0)]);
    let archive = Archive::corpus("apkinspector/ffe604b3_minimal_SIZE_ExtraField.apk");
    assert!(archive.has_manifest());
    assert_eq!(archive.odd(), [(Kind::SizeMismatch, Refused, 0)]);
}

#[test]
fn an_entry_whose_record_is_cut_off_is_found_by_its_local_header() {
    let archive = Archive::corpus("androguard/v2-only-truncated-cd.apk");
    assert!(archive.has_manifest());
    assert!(archive.content("classes.dex").starts_with(b"dex\n"));
    assert_eq!(
        archive.odd(),
        [
            (Kind::SizeMismatch, Refused, 4111),
            (Kind::DirectoryRecord, Refused, 4055),
            (Kind::DirectoryCount, Refused, 4111),
            (Kind::EntryOutsideDirectory, Refused, 1639)
        ]
    );
}

#[test]
fn bytes_between_directory_and_end_mislead() {
    let archive = Archive::corpus("androguard/v2-only-garbage-between-cd-and-eocd.apk");
    assert!(archive.has_manifest());
    assert_eq!(archive.odd(), [(Kind::BytesBehindDirectory, Misleads, 4112)]);
}

#[test]
fn of_two_entries_with_one_name_the_first_is_opened() {
    let archive = Archive::corpus("crate-apk-info/zip-duplicate-entry.apk");
    assert!(archive.content("classes.dex").starts_with(b"dex\n"));
    assert_eq!(archive.odd(), [(Kind::DuplicateEntry, Refused, 2669)]);
    let bytes = write(b"", &[File::new(MANIFEST, b"1"), File::new("b", b""), File::new(MANIFEST, b"2")], b"");
    let mut anomalies = Vec::new();
    let zip = Zip::open(bytes.as_slice(), &Limits::default(), &mut anomalies).unwrap();
    let (mut content, entry) = (Vec::new(), zip.find(MANIFEST).unwrap());
    assert!(zip.read(&entry, 10, &mut Inflater::default(), &mut content, &mut anomalies).unwrap());
    assert_eq!(content, b"1");
    assert_eq!(anomalies.iter().map(|anomaly| anomaly.kind).collect::<Vec<_>>(), [Kind::DuplicateEntry]);
}

#[test]
fn names_that_the_platform_or_others_cannot_take_are_told() {
    for (name, odd) in [
        ("crate-apk-info/zip-invalid-utf8-name.apk", (Kind::EntryName, Refused, 2668)),
        ("crate-apk-info/zip-entry-path-conflict.apk", (Kind::EntryName, Misleads, 2683)),
        ("androguard/v1-only-with-nul-in-entry-name.apk", (Kind::EntryName, Refused, 4559)),
        ("androguard/v1-only-with-cr-in-entry-name.apk", (Kind::EntryName, Misleads, 4553)),
        ("androguard/v1-only-with-lf-in-entry-name.apk", (Kind::EntryName, Misleads, 4556)),
    ] {
        let archive = Archive::corpus(name);
        assert!(archive.has_manifest(), "{name}");
        assert_eq!(archive.odd(), [odd], "{name}");
    }
}

// Local headers.

#[test]
fn a_local_header_elsewhere_or_of_another_name_hides_the_entry_from_the_platform_only() {
    for (name, offset) in
        [("crate-apk-info/zip-local-header-missing.apk", 1619), ("crate-apk-info/zip-local-header-shifted.apk", 1622)]
    {
        let archive = Archive::corpus(name);
        assert!(archive.holds_all_of_clean(), "{name}");
        assert_eq!(archive.odd(), [(Kind::LocalHeader, Misleads, offset)], "{name}");
    }
    // Without its manifest there is no app.
    let mut bytes = corpus("crate-apk-info/clean.apk");
    bytes[940 + 30] = b'B';
    assert_eq!(Archive::read(&bytes).unwrap().odd(), [(Kind::LocalHeader, Refused, 940)]);
}

#[test]
fn an_entry_without_any_local_header_cannot_be_read() {
    let mut bytes = corpus("crate-apk-info/clean.apk");
    bytes[1619] = b'X';
    let mut anomalies = Vec::new();
    let zip = Zip::open(bytes.as_slice(), &Limits::default(), &mut anomalies).unwrap();
    let entry = zip.find("classes.dex").unwrap();
    let read = zip.read(&entry, 9999, &mut Inflater::default(), &mut Vec::new(), &mut anomalies);
    assert_eq!(read.unwrap_err().to_string(), "classes.dex cannot be unpacked: no local header");
    assert_eq!(anomalies.len(), 1);
}

#[test]
fn the_directory_decides_on_the_compression_method() {
    for (name, offset) in [
        ("crate-apk-info/zip-compression-method-mismatch.apk", 940),
        ("androguard/mismatched-compression-method.apk", 3142),
    ] {
        let archive = Archive::corpus(name);
        assert!(archive.has_manifest(), "{name}");
        assert_eq!(archive.odd(), [(Kind::CompressionMethod, Misleads, offset)], "{name}");
    }
}

// Methods, sizes, checksums.

#[test]
fn an_unknown_method_is_stored_unless_it_unpacks_as_told() {
    // Stored, as the manifest of packed malware is.
    let archive = Archive::corpus("apkinspector/minimal_def_mod.apk");
    assert!(archive.has_manifest());
    assert_eq!(archive.odd(), [(Kind::CompressionMethod, Misleads, 151_552)]);
    let archive = Archive::corpus("crate-apk-info/zip-unknown-compression-method.apk");
    assert!(archive.holds_all_of_clean());
    assert_eq!(archive.odd(), [(Kind::CompressionMethod, Misleads, 2439)]);
    // Deflated, as the verifier of signatures takes it.
    let archive = Archive::corpus("androguard/weird-compression-method.apk");
    assert!(archive.content("META-INF/CERT.RSA").starts_with(b"\x30\x82"));
    assert_eq!(archive.odd(), [(Kind::CompressionMethod, Misleads, 4581)]);
    // An ordinary file of a test for tools that change methods.
    let archive = Archive::corpus("apktool/unknown_compression.apk");
    assert!(archive.has_manifest());
    assert_eq!(archive.odd(), []);
}

#[test]
fn a_stored_entry_is_as_long_as_its_unpacked_size() {
    let archive = Archive::corpus("crate-apk-info/zip-stored-size-mismatch.apk");
    assert!(archive.holds_all_of_clean());
    assert_eq!(archive.odd(), [(Kind::SizeMismatch, Misleads, 2439)]);
}

#[test]
fn a_stored_entry_is_read_in_place() {
    let bytes = corpus("crate-apk-info/zip-unknown-compression-method.apk");
    let zip = Zip::open(bytes.as_slice(), &Limits::default(), &mut Vec::new()).unwrap();
    let table = zip.stored(&zip.find(TABLE).unwrap()).unwrap();
    let mut content = [0; 1000];
    assert_eq!((table.size(), table.read_at(0, &mut content).unwrap()), (896, 896));
    assert_eq!(content[..2], [2, 0]);
    assert!(zip.stored(&zip.find(MANIFEST).unwrap()).is_none());
}

#[test]
fn the_flag_of_encryption_is_read_over() {
    let archive = Archive::corpus("crate-apk-info/zip-encryption-flag.apk");
    assert!(archive.holds_all_of_clean());
    assert_eq!(archive.odd(), [(Kind::EncryptedFlag, Misleads, 2564)]);
}

#[test]
fn a_wrong_checksum_hides_nothing() {
    let mut bytes = write(b"", &[File { descriptor: true, ..File::new(MANIFEST, b"manifest") }], b"");
    let record = bytes.windows(4).position(|bytes| bytes == directory::SIGNATURE).unwrap();
    bytes[record + 16] ^= 1;
    let archive = Archive::read(&bytes).unwrap();
    assert_eq!(archive.content(MANIFEST), b"manifest");
    assert_eq!(archive.odd(), [(Kind::Checksum, Misleads, record as u64)]);
}

#[test]
fn what_came_out_before_the_data_broke_is_kept() {
    let content: Vec<u8> =
        (0..40_000_u32).flat_map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    let bytes = write(b"", &[File::new("a", &content), File::new(MANIFEST, &content)], b"");
    let length = deflate(&content).len();
    for (header, name, effect) in [(0, "a", Hides), (31 + length, MANIFEST, Refused)] {
        let mut broken = bytes.clone();
        // A block of a kind that there is not, wherever it begins.
        broken[header + 30 + name.len() + length / 2..][..length / 4].fill(0xff);
        let archive = Archive::read(&broken).unwrap();
        let came = archive.content(name).len();
        assert!(came > 0 && archive.content(name)[..1000] == content[..1000], "{came}");
        assert!(archive.anomalies.iter().all(|anomaly| anomaly.effect == effect || anomaly.kind == Kind::Checksum));
        assert!(!archive.anomalies.is_empty());
    }
}

#[test]
fn nothing_unpacks_beyond_its_limit() {
    let zeros = vec![0; 20 << 20];
    let bytes = write(b"", &[File::new("bomb", &zeros)], b"");
    let mut anomalies = Vec::new();
    let zip = Zip::open(bytes.as_slice(), &Limits::default(), &mut anomalies).unwrap();
    let (entry, mut inflater, mut content) = (zip.find("bomb").unwrap(), Inflater::default(), Vec::new());
    let most = Limits::default().unpacked(bytes.len() as u64);
    for (limit, out) in [(1000, 1000), (usize::MAX, most)] {
        anomalies.clear();
        assert!(!zip.read(&entry, limit, &mut inflater, &mut content, &mut anomalies).unwrap());
        assert_eq!(content.len(), out);
        assert_eq!(anomalies.iter().map(|anomaly| anomaly.kind).collect::<Vec<_>>(), [Kind::Limit]);
        assert!(content.capacity() < 16 << 20);
    }
    // Room that is left from another file is no leave to fill it.
    let small = write(b"", &[File::new("small", &zeros[..5000])], b"");
    let zip_of_small = Zip::open(small.as_slice(), &Limits::default(), &mut anomalies).unwrap();
    let entry_of_small = zip_of_small.find("small").unwrap();
    content.reserve(1 << 20);
    assert!(!zip_of_small.read(&entry_of_small, 1000, &mut inflater, &mut content, &mut anomalies).unwrap());
    assert_eq!(content.len(), 1000);
    // As a stream it costs no memory, and whoever reads it stops in time.
    let streamed = io::copy(&mut zip.reader(&entry, &mut inflater).unwrap(), &mut io::sink()).unwrap();
    assert_eq!(streamed, 20 << 20);
}

#[test]
fn a_thousand_oddities_are_counted_and_sixteen_named() {
    let files: Vec<File> = (0..1000).map(|n| File { flags: 1, ..File::new(&format!("a/{n}"), b"") }).collect();
    let archive = Archive::read(&write(b"", &files, b"")).unwrap();
    assert_eq!(archive.anomalies.len(), 17);
    assert_eq!(archive.anomalies[16].detail, "+984");
}

#[test]
fn sizes_of_zip64_are_read() {
    // The fields of 0xffffffff stand in the extra field, in the order of size, packed size, offset.
    let mut bytes = write(b"", &[File { deflate: false, ..File::new("a", b"content") }], b"");
    let record = bytes.windows(4).position(|bytes| bytes == directory::SIGNATURE).unwrap();
    bytes[record + 20..record + 28].fill(0xff);
    bytes[record + 42..record + 46].fill(0xff);
    bytes[record + 30] = 28;
    let extra: Vec<u8> = [7_u64, 7, 0].iter().flat_map(|number| number.to_le_bytes()).collect();
    let extra = [b"\x01\0\x18\0".as_slice(), &extra].concat();
    bytes.splice(record + 47..record + 47, extra);
    // The directory's size and place stand in a record of its own.
    let end = bytes.len() - 22;
    let mut large = b"PK\x06\x06\x2c\0\0\0\0\0\0\0".to_vec();
    large.extend([0; 12]);
    for number in [1_u64, 1, (end - record) as u64, record as u64] {
        large.extend(number.to_le_bytes());
    }
    large.extend(b"PK\x06\x07\0\0\0\0");
    large.extend((end as u64).to_le_bytes());
    large.extend([0; 4]);
    bytes[end + 12..end + 20].fill(0xff);
    bytes.splice(end..end, large);
    let archive = Archive::read(&bytes).unwrap();
    assert_eq!(archive.content("a"), b"content");
    assert_eq!(archive.odd(), []);
}
