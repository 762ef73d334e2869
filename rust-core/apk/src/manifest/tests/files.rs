//! Real manifests, and the tricks in the test files of androguard, APKInspector and others (tests/corpus/axml).

use std::fs;

use super::{super::Manifest, odd, of};
use crate::{Anomaly, AnomalyKind, AnomalyKind::*, Effect, Effect::*};

fn read(name: &str) -> (Manifest, Vec<Anomaly>) {
    of(&fs::read(format!("{}/../../tests/corpus/axml/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap())
}

/// Package, number of requests, whether whole, and the first anomaly with its place.
type Expected = (&'static str, &'static str, usize, bool, Option<(AnomalyKind, Effect, u64)>);

const TRICKS: &[Expected] = &[
    ("AndroidManifest-Chinese.xml", "com.hotel", 14, true, None),
    ("AndroidManifest-xmlns.xml", "com.real.RealPlayer", 12, true, None),
    ("AndroidManifest.xml", "org.t0t0.androguard.TC", 0, true, None),
    ("AndroidManifestDoubleNamespace.xml", "com.tencent.weread", 34, true, None),
    ("AndroidManifestExtraNamespace.xml", "com.shopgate.android.app13182", 12, true, None),
    ("AndroidManifestLiapp.xml", "kc.dotoritv.android.air", 20, true, None),
    ("AndroidManifestMaskingNamespace.xml", "com.primedia.apartmentguide", 13, true, None),
    ("AndroidManifestNonZeroStyle.xml", "co.download.video", 10, true, None),
    ("AndroidManifestNullbytes.xml", "com.ditc.automobilityxxxxxxxxxxxx", 5, true, None),
    ("AndroidManifestTextChunksXML.xml", "com.tslstudio.tsladsudoku", 9, true, None),
    ("AndroidManifestUTF8Strings.xml", "com.easylocker.bbottles.zt", 10, true, None),
    ("AndroidManifestWithComment.xml", "com.zxfxxx660.sucruri", 17, true, None),
    // Names in the pool have no end, READ_CONTACTS among them: older versions took them by their length. The header of the
    // first names an end behind the file, which no version takes.
    ("AndroidManifestWrongFilesize.xml", "com.swampy.sexpos", 21, false, Some((ChunkSize, Refused, 0))),
    ("AndroidManifest_StringNotTerminated.xml", "com.swampy.sexpos", 21, true, Some((StringPool, Misleads, 6844))),
    // The label stands behind a greater id.
    (
        "AndroidManifest_InvalidCharsInAttribute.xml",
        "com.chaozhuo.gameassistant",
        183,
        true,
        Some((Attributes, Misleads, 79608)),
    ),
    (
        "AndroidManifest_NamespaceInAttributeName.xml",
        "jyiaivi.ohduxbbylb",
        31,
        true,
        Some((MaskedName, Misleads, 3760)),
    ),
    ("AndroidManifest_NamespaceInAttributeName2.xml", "com.car2go", 19, true, Some((MaskedName, Misleads, 7276))),
    ("AndroidManifest_WrongChunkStart.xml", "com.zxfxxx160.sucruri55633254", 17, true, Some((Magic, Misleads, 0))),
];

#[test]
fn no_trick_of_androguards_files_hides_a_request() {
    for (name, package, requests, whole, anomaly) in TRICKS {
        let (manifest, anomalies) = read(&format!("androguard-axml/{name}"));
        assert_eq!((manifest.package.as_deref(), manifest.requests.len()), (Some(*package), *requests), "{name}");
        assert_eq!(manifest.whole, *whole, "{name}");
        let first = anomalies.first().map(|first| (first.kind, first.effect, first.offset.unwrap()));
        assert_eq!(first, *anomaly, "{name}");
    }
}

#[test]
fn a_document_that_ends_within_its_root_is_not_whole() {
    let (manifest, anomalies) = read("apkinspector-axml/AndroidManifest_CDATA.xml");
    assert_eq!((manifest.package.as_deref(), manifest.whole), (Some("com.erev0s.minimal"), false));
    assert_eq!(odd(&anomalies), [(ChunkSize, Misleads), (ChunkSize, Refused)]);
}

#[test]
fn an_unknown_chunk_in_the_place_of_the_ids_is_passed_over() {
    let (manifest, anomalies) = read("apkinspector-axml/AndroidManifest_resource_map_not_found.xml");
    assert!(manifest.whole && manifest.package.as_deref() == Some("com.erev0s.minimal"));
    assert_eq!(odd(&anomalies), [(UnknownChunk, Misleads)]);
}

#[test]
fn a_manifest_in_plain_text_is_no_manifest() {
    let (manifest, anomalies) = read("androidbinary-axml/2c3bb5e7_AndroidManifest.xml");
    assert!(!manifest.whole && manifest.package.is_none());
    assert!(odd(&anomalies).contains(&(Magic, Misleads)));
}
