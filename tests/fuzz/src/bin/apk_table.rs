//! A resource table. The last four bytes are the reference that is asked for.
#![no_main]

use lendlens_apk::resources::Table;
use lendlens_fuzz::{same, soon};

/// Bytes of texts that are looked at.
const LIMIT: usize = 1 << 20;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((bytes, reference)) = bytes.split_last_chunk() else { return };
    let reference = u32::from_le_bytes(*reference);
    let answer = same(|| {
        soon(|| {
            let mut anomalies = Vec::new();
            let table = Table::new(bytes, &mut anomalies)?;
            let answer = table.resolve(reference, &mut anomalies);
            if let Some(text) = table.text(reference) {
                assert_eq!(answer.texts.get(""), Some(&text), "both ways give one text of the default language");
            }
            Some((answer, anomalies))
        })
    });
    let texts = same(|| {
        soon(|| {
            let (mut anomalies, mut length) = (Vec::new(), 0);
            let table = Table::new(bytes, &mut anomalies)?;
            let whole = table.each_text(LIMIT, &mut anomalies, |language, text| {
                assert!(language.len() <= 32, "a tag is short: {language}");
                length += text.len();
                true
            });
            Some((length, whole))
        })
    });
    assert_eq!(answer.is_some(), texts.is_some(), "a table is one whoever asks");
    if let Some((length, _)) = texts {
        // One unit of two bytes may become three.
        assert!(length <= 3 * bytes.len().min(LIMIT), "texts are no more than the table has: {length}");
    }
});
