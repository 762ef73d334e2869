//! Writes files of 64 KB that try to cost more than they are worth, for `tests/bench/bounds.py`.
//!
//! `cargo run -p lendlens-tests --example hostile_files -- FOLDER`

use std::{env, error::Error, fs, path::Path};

use lendlens_tests::apk::{Archive, Element, Value, android, apk, document, manifest, request};

/// Bytes of a file at most.
const LARGEST: usize = 64 << 10;
/// Zeros that deflate makes 60,000 bytes of.
const BOMB: usize = 58 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).ok_or("give a folder")?;
    fs::create_dir_all(&folder)?;
    for (name, bytes) in files() {
        assert!(bytes.len() <= LARGEST, "{name} has {} bytes", bytes.len());
        fs::write(Path::new(&folder).join(format!("{name}.apk")), bytes)?;
    }
    Ok(())
}

fn files() -> Vec<(&'static str, Vec<u8>)> {
    let zeros = vec![0; BOMB];
    let lender = document(&labelled(0x7f01_0000));
    let lending = || Archive::default().stored("AndroidManifest.xml", &lender);
    // Chunks that are empty but for their headers, in a document as long as the archive has room for.
    let many = |kind: [u8; 4], bytes: usize| [&kind[..], &8_u32.to_le_bytes()].concat().repeat(bytes / 8);
    let bomb_manifest = |body: &[u8]| Archive::default().deflated("AndroidManifest.xml", body).finish();
    let mut nested = Archive::default().deflated("AndroidManifest.xml", &zeros).finish();
    nested.truncate(LARGEST);
    let requests = (0..700).map(|_| request("uses-permission", &"x".repeat(127)));
    let deep = (0..400).fold(Element::new("a"), |inner, _| Element::new("a").holding(inner));
    vec![
        ("manifest-zeros", bomb_manifest(&zeros)),
        ("manifest-chunks", bomb_manifest(&chunk(3, 8, &many([0, 9, 8, 0], 8 << 20)))),
        ("manifest-elements", bomb_manifest(&repeated(&document(&manifest([])), 8 << 20))),
        ("table-zeros", lending().deflated("resources.arsc", &zeros).finish()),
        ("table-chunks", lending().deflated("resources.arsc", &chunk(2, 12, &many([0, 9, 8, 0], 8 << 20))).finish()),
        ("dex-zeros", lending().deflated("classes.dex", &zeros).finish()),
        ("script-zeros", lending().deflated("assets/index.bundle", &zeros).finish()),
        (
            "signature-zeros",
            lending()
                .stored("META-INF/A.SF", b"")
                .stored("META-INF/MANIFEST.MF", b"")
                .deflated("META-INF/A.RSA", &zeros)
                .finish(),
        ),
        (
            "signature-nested",
            lending()
                .stored("META-INF/A.SF", b"")
                .stored("META-INF/MANIFEST.MF", b"")
                .stored("META-INF/A.RSA", &[0x30, 0x80].repeat(20_000))
                .finish(),
        ),
        ("block-pairs", lending().signed(&[4, 0, 0, 0, 0, 0, 0, 0, 0x1a, 0x87, 0x09, 0x71].repeat(5000)).finish()),
        (
            "set-of-bombs",
            (0..3)
                .fold(Archive::default(), |set, number| set.deflated(&format!("{number}.apk"), &zeros[..19 << 20]))
                .finish(),
        ),
        ("set-of-nested-bombs", Archive::default().stored("base.apk", &bomb_manifest(&zeros)).finish()),
        (
            "set-with-description",
            Archive::default()
                .deflated("manifest.json", &b"[".repeat(8 << 20))
                .stored("base.apk", &apk(&manifest([])))
                .finish(),
        ),
        (
            "many-splits",
            (0..40)
                .fold(Archive::default(), |set, number| set.stored(&format!("{number}.apk"), &apk(&manifest([]))))
                .finish(),
        ),
        (
            "many-entries",
            (0..500)
                .fold(lending(), |archive, number| archive.stored(&format!("lib/x86/lib{number}.so"), b""))
                .finish(),
        ),
        (
            "entries-of-one-name",
            (0..500).fold(lending(), |archive, _| archive.stored("AndroidManifest.xml", b"")).finish(),
        ),
        ("many-requests", apk(&manifest(requests))),
        (
            "requests-packed",
            bomb_manifest(&document(&manifest(
                (0..4000).map(|_| request("uses-permission", "android.permission.READ_CONTACTS")),
            ))),
        ),
        ("types-and-names", lending_many_names()),
        ("many-signers", lending().signed(&signers(1900)).finish()),
        ("deep", apk(&manifest([deep]))),
    ]
}

/// An app that a closer look is worth, by its requests, whose name stands in the table.
fn labelled(label: u32) -> Element {
    let mut root = manifest([request("uses-permission", "android.permission.READ_CONTACTS")]);
    root.children.pop();
    root.holding(Element::new("application").with(android("label", Value::Reference(label))))
}

/// Hundreds of names for the launcher, each to be looked for in thousands of chunks.
fn lending_many_names() -> Vec<u8> {
    let named = |value: &str| android("name", Value::from(value));
    let mut application = Element::new("application").with(android("label", Value::Reference(0x7f01_0000)));
    for number in 1..500 {
        let filter = Element::new("intent-filter")
            .holding(Element::new("action").with(named("android.intent.action.MAIN")))
            .holding(Element::new("category").with(named("android.intent.category.LAUNCHER")));
        let label = android("label", Value::Reference(0x7f01_0000 + number));
        application = application.holding(Element::new("activity").with(label).with(named("A")).holding(filter));
    }
    let mut root = labelled(0);
    root.children.pop();
    let types = (0..10_000_u32).flat_map(|number| {
        let language = [b'a' + (number % 26) as u8, b'a' + (number / 26 % 26) as u8, 0, 0];
        let head = [&[1, 0, 0, 0][..], &1_u32.to_le_bytes(), &56_u32.to_le_bytes()].concat();
        let config = [&28_u32.to_le_bytes()[..], &[0; 4], &language, &[0; 16]].concat();
        // One offset, and one entry, a number.
        let entry = [8, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0x10, 1, 0, 0, 0];
        chunk(0x0201, 52, &[&head[..], &config, &[0; 4], &[0; 4], &entry].concat())
    });
    let package = [&0x7f_u32.to_le_bytes()[..], &[0; 276], &types.collect::<Vec<_>>()].concat();
    let table = chunk(2, 12, &[&1_u32.to_le_bytes()[..], &chunk(0x0200, 288, &package)].concat());
    Archive::default()
        .deflated("AndroidManifest.xml", &document(&root.holding(application)))
        .deflated("resources.arsc", &table)
        .finish()
}

/// A pair of a signing block in which each of many signers has a certificate.
fn signers(count: usize) -> Vec<u8> {
    let sized = |parts: &[&[u8]]| {
        let bytes = parts.concat();
        [&u32::try_from(bytes.len()).expect("short").to_le_bytes()[..], &bytes].concat()
    };
    let nothing = sized(&[]);
    let certificates = sized(&[&sized(&[b"0"])]);
    let signer = sized(&[&sized(&[&nothing, &certificates, &nothing]), &nothing, &nothing]);
    let value = sized(&[&signer.repeat(count)]);
    [&(value.len() as u64 + 4).to_le_bytes()[..], &0x7109_871a_u32.to_le_bytes(), &value].concat()
}

fn chunk(kind: u16, header: u16, body: &[u8]) -> Vec<u8> {
    let size = u32::try_from(body.len() + 8).expect("a small chunk");
    [&kind.to_le_bytes()[..], &header.to_le_bytes(), &size.to_le_bytes(), body].concat()
}

/// A document whose nodes come again and again.
fn repeated(document: &[u8], length: usize) -> Vec<u8> {
    let nodes = document.len() / 2;
    let mut bytes = document.to_vec();
    while bytes.len() < length {
        bytes.extend_from_slice(&document[nodes / 4 * 4..]);
    }
    let size = u32::try_from(bytes.len()).expect("a small document");
    bytes[4..8].copy_from_slice(&size.to_le_bytes());
    bytes
}
