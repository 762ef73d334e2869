//! Takes the files of the corpus apart, so that each fuzz target of a part of an APK begins with such parts.
//!
//! `cargo run -p lendlens-tests --example fuzz_seeds -- FOLDER` writes `FOLDER/TARGET/NUMBER`. What is larger than an
//! input may be is left out: the fuzzer would cut it.

use std::{collections::BTreeSet, env, error::Error, fs, path::Path};

use lendlens_apk::{
    Apk, Limits, Scratch,
    chunk::u64_at,
    manifest::Value,
    zip::{Inflater, Zip},
};
use lendlens_tests::corpus;

/// Bytes of an input at most: `-max_len` in `tests/run`.
const LONGEST: usize = 64 << 10;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).ok_or("give a folder")?;
    let mut seeds = BTreeSet::new();
    for listed in corpus::listed() {
        let bytes = corpus::as_apk(&listed.path);
        take_apart(&bytes, &mut seeds);
        for target in ["apk_zip", "apk_app"] {
            seeds.insert((target, bytes.clone()));
        }
    }
    seeds.retain(|(_, bytes)| bytes.len() <= LONGEST);
    for (number, (target, bytes)) in seeds.iter().enumerate() {
        let folder = Path::new(&folder).join(target);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(number.to_string()), bytes)?;
    }
    Ok(())
}

fn take_apart(bytes: &[u8], seeds: &mut BTreeSet<(&'static str, Vec<u8>)>) {
    let limits = Limits::default();
    let Ok(zip) = Zip::open(bytes, &limits, &mut Vec::new()) else { return };
    let (mut inflater, mut content) = (Inflater::default(), Vec::new());
    // The table is asked for what the manifest asks it for.
    let label = Apk::open(bytes, &mut Scratch::default(), &limits).ok().and_then(|apk| apk.manifest().label.clone());
    let reference = if let Some(Value::Reference(reference)) = label { reference } else { 0x7f01_0000 };
    for entry in zip.entries() {
        let name = String::from_utf8_lossy(entry.name);
        let target = match name.rsplit('.').next() {
            _ if name == "AndroidManifest.xml" => "apk_manifest",
            Some("arsc") => "apk_table",
            Some("dex") => "apk_dex",
            Some("RSA" | "DSA" | "EC") => "apk_signature",
            _ => continue,
        };
        if zip.read(&entry, LONGEST + 1, &mut inflater, &mut content, &mut Vec::new()).is_ok() {
            if target == "apk_table" {
                content.extend(reference.to_le_bytes());
            }
            seeds.insert((target, content.clone()));
        }
    }
    if let Some(pairs) = signing_block(&zip) {
        seeds.insert(("apk_signature", pairs));
    }
}

/// The pairs of a signing block.
fn signing_block(zip: &Zip<&[u8]>) -> Option<Vec<u8>> {
    let before =
        zip.source().get(..usize::try_from(zip.directory_offset()).ok()?)?.strip_suffix(b"APK Sig Block 42")?;
    let size = usize::try_from(u64_at(before, before.len().checked_sub(8)?)?).ok()?;
    let block = before.get(before.len().checked_add(16)?.checked_sub(size)?..)?;
    Some(block.strip_suffix(block.last_chunk::<8>()?)?.to_vec())
}
