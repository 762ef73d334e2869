use super::*;

#[test]
fn compact_entries_with_16_bit_offsets_give_their_label() {
    for (file, label, name) in [
        ("androguard/compact-entry.apk", 0x7f01_0000, "erev0s.com-CompactEntry"),
        ("apktool/issue3366.apk", 0x7f01_0000, "Issue3366"),
        ("apktool/9c1ce270_client.apk", 0x7f03_0000, "SharedLibrary client"),
    ] {
        let asked = ask(corpus(file).as_slice(), label);
        assert_eq!(asked.default.as_deref(), Some(name), "{file}");
        assert_eq!(asked.anomalies, [], "{file}");
    }
}

#[test]
fn a_sparse_table_says_what_the_same_one_says_that_is_not() {
    let (sparse, plain) = (corpus("apktool/6334fcda_sparse.apk"), corpus("apktool/841671fc_not-sparse.apk"));
    let mut found = 0;
    for reference in 0x7f02_0000..0x7f02_0000 + 1000 {
        assert_eq!(texts(&sparse, reference), texts(&plain, reference), "{reference:#x}");
        found += texts(&sparse, reference).len();
    }
    assert_eq!(found, 1000);
    assert_eq!(ask(sparse.as_slice(), 0x7f02_0000).anomalies, []);
}

#[test]
fn of_two_packages_with_one_id_the_first_is_taken() {
    let table = corpus("crate-apk-info/resources-duplicate-package-id.apk");
    assert_eq!(texts(&table, 0x7f02_0000), tiny_app());
    assert_eq!(odd(&table, 0x7f02_0000), [(AnomalyKind::DuplicateType, Effect::Misleads)]);
}

#[test]
fn a_type_that_is_doubled_word_for_word_is_nothing_odd() {
    let table = corpus("crate-apk-info/resources-duplicate-type-chunk.apk");
    assert_eq!(texts(&table, 0x7f02_0000), tiny_app());
    assert_eq!(odd(&table, 0x7f02_0000), []);
}

#[test]
fn entries_out_of_bounds_are_refused_by_the_platform_and_read_as_far_as_they_are() {
    let table = corpus("crate-apk-info/resources-type-entries-out-of-bounds.apk");
    assert_eq!(texts(&table, 0x7f02_0000), tiny_app());
    assert_eq!(odd(&table, 0x7f02_0000), [(AnomalyKind::ChunkSize, Effect::Refused)]);
}

#[test]
fn a_chunk_of_garbage_before_the_pool_is_passed_over() {
    let table = corpus("crate-apk-info/resources-string-pool-garbage-chunk.apk");
    assert_eq!(texts(&table, 0x7f02_0000), tiny_app());
    assert_eq!(odd(&table, 0x7f02_0000), [(AnomalyKind::UnknownChunk, Effect::Misleads)]);
}

#[test]
fn a_header_of_a_package_that_is_too_long_is_passed_over() {
    let table = corpus("crate-apk-info/resources-package-header-size.apk");
    assert_eq!(texts(&table, 0x7f02_0000), tiny_app());
    assert_eq!(odd(&table, 0x7f02_0000), [(AnomalyKind::ChunkSize, Effect::Misleads)]);
}

#[test]
fn a_table_that_is_cut_off_says_so() {
    let table = corpus("crate-apk-info/resources-unreadable.apk");
    assert_eq!(texts(&table, 0x7f02_0000), by_language([]));
    assert!(odd(&table, 0x7f02_0000).contains(&(AnomalyKind::CutOff, Effect::Hides)));
}

#[test]
fn types_that_do_not_count_the_offset_of_their_package_are_found_as_android_8_finds_them() {
    let label = texts(&corpus("arsclib/type_id_offset.apk"), 0x7f02_0001);
    let languages =
        [("", "ARSCLib Test"), ("de-DE", "ARSCLib Test - Bewerbung"), ("ru-RU", "ARSCLib Test - заявление")];
    assert_eq!(label, by_language(languages));
}

#[test]
fn a_file_says_what_the_same_bytes_in_memory_say() {
    for file in ["apktool/issue3366.apk", "apktool/6334fcda_sparse.apk", "androidbinary/helloworld.apk"] {
        let table = corpus(file);
        for reference in [0x7f01_0000, 0x7f02_0123, 0x7f06_0021, 0x0104_0000] {
            assert_eq!(ask(Apart::new(&table), reference), ask(table.as_slice(), reference), "{file}");
        }
    }
}

/// 193 KB, 180 of them strings and entries.
#[test]
fn a_name_costs_a_part_of_the_table() {
    let table = corpus("androidbinary/helloworld.apk");
    let source = Apart::new(&table);
    let name = Table::new(&source, &mut Vec::new()).unwrap().text(0x7f06_0021);
    assert_eq!(name.as_deref(), Some("HelloWorld"));
    assert!(source.read.get() < table.len() / 2, "{} of {}", source.read.get(), table.len());
    assert!(source.reads.get() < 64, "{} reads", source.reads.get());
}

#[test]
fn a_table_that_is_cut_or_has_a_flipped_bit_is_read_without_a_panic() {
    for (file, label) in [
        ("crate-apk-info/resources-duplicate-package-id.apk", 0x7f02_0000),
        ("androguard/compact-entry.apk", 0x7f01_0000),
        ("apktool/sparse.apk", 0x7f04_0000),
    ] {
        let mut table = corpus(file);
        for length in (0..table.len()).step_by(16) {
            ask(&table[..length], label);
            ask(Apart::new(&table[..length]), label);
        }
        for at in 0..table.len() {
            for bit in [0x01, 0x08, 0x80] {
                table[at] ^= bit;
                ask(table.as_slice(), label);
                table[at] ^= bit;
            }
        }
    }
}
