//! A whole app, an APK or a set of them: its manifests, names, signers and texts, and what the core makes of it.
#![no_main]

use lendlens_apk::{App, Limits, ReadAt, Scratch, dex, hints, native, texts};
use lendlens_core::source::apk::{self, Look};
use lendlens_fuzz::{same, soon};

/// Small enough to be passed by an input of a few kilobytes.
const LIMITS: Limits = Limits {
    directory_bytes: 16 << 10,
    manifest_bytes: 64 << 10,
    table_bytes: 256 << 10,
    text_bytes: 256 << 10,
    apks: 4,
    unpacked_bytes: 256 << 10,
    items: 100,
};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    same(|| soon(|| look(bytes)));
    let inventory = same(|| soon(|| apk::read("app", &bytes, Look::Close, &mut Scratch::default(), &LIMITS)));
    if let Some(inventory) = inventory {
        let is_told = !inventory.packages.is_empty() || !inventory.gaps.is_empty();
        assert!(is_told, "no package and no gap: a silent empty");
    }
});

/// How much of each kind there is.
fn look(bytes: &[u8]) -> Option<Vec<usize>> {
    let mut scratch = Scratch::default();
    let mut app = App::open(bytes, &mut scratch, &LIMITS).ok()?;
    assert!(app.splits.len() < LIMITS.apks, "a set keeps to its limit");
    let labels = app.labels(&mut scratch, &LIMITS).values().map(String::len).sum();
    let signers = app.base.signers(&mut scratch).len();
    let mut anomalies = Vec::new();
    let mut length = 0;
    let zip = app.base.zip();
    texts::each(zip, &mut scratch, &LIMITS, &mut anomalies, |text| {
        assert!(text.text.len() <= 4096, "a long text comes in parts");
        length += text.text.len();
        true
    });
    assert!(length <= LIMITS.text_bytes, "texts keep to their limit: {length}");
    let classes = dex::prefixes(zip, &mut scratch, &LIMITS, &mut anomalies, &["com/", "a"]).len();
    let channel = hints::read(zip, &mut anomalies).channel.map_or(0, |channel| channel.len());
    let libraries = native::libraries(zip, LIMITS.items).len();
    assert!(zip.source().size() > 0, "an app has bytes");
    Some(vec![labels, signers, length, classes, channel, libraries, anomalies.len()])
}
