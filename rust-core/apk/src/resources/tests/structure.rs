use super::*;

const DEFAULT: [u8; 64] = [0; 64];

fn label() -> Vec<u8> {
    types(1, Form::Plain, false, &DEFAULT, &[Cell::text(0)])
}

fn with_children(children: &[Vec<u8>]) -> Vec<u8> {
    table(pool(&["name"], true), &[package(0x7f, children)])
}

#[test]
fn a_chunk_of_size_0_ends_the_walk() {
    let mut nothing = chunk(0x7777, &[], &[]);
    nothing[4] = 0;
    let before = with_children(&[specification(1, 1), nothing.clone(), label()]);
    assert_eq!(texts(&before, 0x7f01_0000), by_language([]));
    assert!(odd(&before, 0x7f01_0000).contains(&(AnomalyKind::ChunkSize, Effect::Refused)));
    let behind = with_children(&[specification(1, 1), label(), nothing]);
    assert_eq!(texts(&behind, 0x7f01_0000), by_language([("", "name")]));
}

#[test]
fn a_chunk_larger_than_its_package_ends_it_as_on_the_platform() {
    let mut large = chunk(0x7777, &[], &[]);
    large[5] = 1;
    let mut written = with_children(&[specification(1, 1), label(), large]);
    written.resize(written.len() + 0x200, 0);
    assert_eq!(texts(&written, 0x7f01_0000), by_language([("", "name")]));
    assert_eq!(odd(&written, 0x7f01_0000)[0], (AnomalyKind::ChunkSize, Effect::Misleads));
}

#[test]
fn a_type_before_its_specification_is_refused_and_read() {
    let written = with_children(&[label(), specification(1, 1)]);
    assert_eq!(texts(&written, 0x7f01_0000), by_language([("", "name")]));
    assert_eq!(odd(&written, 0x7f01_0000), [(AnomalyKind::UnknownChunk, Effect::Refused)]);
}

#[test]
fn more_packages_than_said_are_refused_and_read() {
    let children = [specification(1, 1), label()];
    let mut written = table(pool(&["name"], true), &[package(0x7e, &[]), package(0x7f, &children)]);
    written[8] = 1;
    assert_eq!(texts(&written, 0x7f01_0000), by_language([("", "name")]));
    assert_eq!(odd(&written, 0x7f01_0000), [(AnomalyKind::BadValue, Effect::Refused)]);
}

#[test]
fn of_two_pools_the_first_is_taken() {
    let children = [specification(1, 1), label()];
    let pools = [pool(&["name"], true), pool(&["decoy"], true)].concat();
    let written = table(pools, &[package(0x7f, &children)]);
    assert_eq!(texts(&written, 0x7f01_0000), by_language([("", "name")]));
    assert_eq!(odd(&written, 0x7f01_0000), [(AnomalyKind::StringPool, Effect::Misleads)]);
}

#[test]
fn types_behind_a_feature_flag_are_read_and_chunks_for_others_passed_over() {
    let flagged = chunk(kind::TABLE_FLAGGED, &[0; 8], &label());
    let others = [kind::TABLE_LIBRARY, kind::TABLE_OVERLAYABLE, kind::TABLE_STAGED_ALIAS];
    let mut children = vec![specification(1, 1)];
    children.extend(others.map(|kind| chunk(kind, &[0; 4], &[0; 32])));
    children.push(flagged);
    let written = with_children(&children);
    assert_eq!(texts(&written, 0x7f01_0000), by_language([("", "name")]));
    assert_eq!(odd(&written, 0x7f01_0000), []);
}

#[test]
fn an_entry_out_of_its_chunk_is_told_and_hides_no_other() {
    let mut broken = types(1, Form::Plain, false, &DEFAULT, &[Cell::text(0)]);
    // The one offset.
    broken[84..88].copy_from_slice(&0x1000_u32.to_le_bytes());
    let german = types(1, Form::Plain, false, &writer::config("de"), &[Cell::text(0)]);
    let written = with_children(&[specification(1, 1), broken, german]);
    assert_eq!(texts(&written, 0x7f01_0000), by_language([("de", "name")]));
    assert_eq!(odd(&written, 0x7f01_0000), [(AnomalyKind::Reference, Effect::Misleads)]);
}

#[test]
fn what_is_no_table_is_none() {
    for bytes in [&b""[..], b"PK\x03\x04", &chunk(kind::XML, &[], &[])] {
        let asked = ask(bytes, 0x7f01_0000);
        assert_eq!(asked.answer, None);
        assert!(asked.anomalies.iter().any(|odd| odd.kind == AnomalyKind::Magic));
    }
}

#[test]
fn a_file_that_gives_no_bytes_hides_them() {
    struct Gone;
    impl ReadAt for Gone {
        fn size(&self) -> u64 {
            1000
        }

        fn read_at(&self, _: u64, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::Other.into())
        }
    }
    assert!(ask(Gone, 0x7f01_0000).anomalies.iter().all(|odd| odd.effect == Effect::Hides));
}
