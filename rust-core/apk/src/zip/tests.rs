use std::{io::Read, path::Path};

use super::*;

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus/apk");

fn corpus(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(CORPUS).join(name)).unwrap()
}

/// The entries of an archive: name and unpacked bytes.
type Contents = Vec<(String, Vec<u8>)>;

/// Reads every entry of an archive, in both ways, and tells what is odd.
fn read_all(bytes: &[u8]) -> Result<(Contents, Vec<Anomaly>), ZipError> {
    let mut anomalies = Vec::new();
    let zip = Zip::open(bytes, &Limits::default(), &mut anomalies)?;
    let mut inflater = Inflater::default();
    let mut entries = Vec::new();
    for entry in zip.entries() {
        let mut content = Vec::new();
        let whole = zip.read(&entry, 1 << 20, &mut inflater, &mut content, &mut anomalies);
        let mut streamed = Vec::new();
        if let Ok(reader) = zip.reader(&entry, &mut inflater) {
            let end = reader.take(1 << 20).read_to_end(&mut streamed);
            assert_eq!(streamed, content, "{}", entry.name.escape_ascii());
            assert_eq!(end.is_ok() && streamed.len() < 1 << 20, whole.is_ok_and(|whole| whole));
        }
        entries.push((String::from_utf8_lossy(entry.name).into_owned(), content));
    }
    zip.inspect(&mut anomalies);
    Ok((entries, anomalies))
}

#[test]
fn a_plain_archive_is_read_entry_by_entry() {
    let (entries, anomalies) = read_all(&corpus("crate-apk-info/clean.apk")).unwrap();
    let told: Vec<_> = entries.iter().map(|(name, content)| (name.as_str(), content.len())).collect();
    assert_eq!(told, [("resources.arsc", 896), ("AndroidManifest.xml", 1672), ("classes.dex", 1536)]);
    assert_eq!(anomalies, []);
}
