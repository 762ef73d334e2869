//! Signers of the files of the corpus: those of `androguard` and `apksigtool` come from the tests of Android's own
//! apksig, where each tells by its name what it is.

use proptest::prelude::*;

use super::*;
use crate::{Limits, archive};

/// The beginnings of the digests of the certificates that these files are signed with.
const RSA: &str = "fb5dbd3c";
const RSA_2: &str = "681b0e56";
const RSA_3: &str = "bb77a72e";
const EC: &str = "6a8b96e2";
const EC_2: &str = "d78405f7";

fn corpus(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../../tests/corpus/apk/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn read(bytes: &[u8]) -> (Vec<Signer>, Vec<Anomaly>) {
    let zip = Zip::open(bytes, &Limits::default(), &mut Vec::new()).unwrap();
    let mut anomalies = Vec::new();
    (signers(&zip, &mut Inflater::default(), &mut anomalies), anomalies)
}

fn hex(signer: &Signer) -> String {
    signer.sha256.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// Scheme and digest, with a mark behind former ones.
fn told(signers: &[Signer]) -> Vec<String> {
    let one = |signer: &Signer| {
        format!("{} {}{}", signer.scheme.as_str(), hex(signer), if signer.former { " former" } else { "" })
    };
    signers.iter().map(one).collect()
}

fn odd(anomalies: &[Anomaly]) -> Vec<(AnomalyKind, Effect)> {
    anomalies.iter().map(|anomaly| (anomaly.kind, anomaly.effect)).collect()
}

#[track_caller]
fn check(name: &str, signed: &[&str], oddities: &[(AnomalyKind, Effect)]) {
    let (signers, anomalies) = read(&corpus(name));
    assert_eq!(told(&signers), signed, "{name}");
    assert_eq!(odd(&anomalies), oddities, "{name}: {anomalies:?}");
}

#[test]
fn each_scheme_names_its_signer() {
    check("androguard/v1-only-with-rsa-pkcs1-sha256-1.2.840.113549.1.1.11-2048.apk", &[&format!("v1 {RSA}")], &[]);
    check("androguard/v2-only-with-rsa-pkcs1-sha256-2048.apk", &[&format!("v2 {RSA}")], &[]);
    check("androguard/v3-only-with-ecdsa-sha256-p256.apk", &[&format!("v3 {EC}")], &[]);
    let expected = [
        format!("v1 {EC}"),
        format!("v2 {EC}"),
        format!("v3 {EC}"),
        format!("v3.1 {EC_2}"),
        format!("v3.1 {EC} former"),
    ];
    check("androguard/v31-ec-p256-2-tgt-33-1-tgt-28-targetSdk-30.apk", &expected.each_ref().map(String::as_str), &[]);
    let (signers, _) = read(&corpus("androguard/v1-only-with-dsa-sha256-1.2.840.10040.4.1-2048.apk"));
    assert_eq!(signers.len(), 1);
}

#[test]
fn of_the_certificates_in_a_v1_signature_the_one_counts_that_signed() {
    check("androguard/v1-only-pkcs7-cert-bag-first-cert-not-used.apk", &[&format!("v1 {RSA}")], &[]);
}

#[test]
fn a_certificate_that_is_no_clean_der_is_read() {
    for name in ["v1-only-with-rsa-1024-cert-not-der.apk", "v1-only-with-rsa-1024-cert-not-der2.apk"] {
        let (signers, anomalies) = read(&corpus(&format!("androguard/{name}")));
        assert_eq!((signers.len(), anomalies), (1, vec![]), "{name}");
    }
}

#[test]
fn former_keys_stand_in_the_lineage_and_are_not_the_current_ones() {
    let bytes = corpus("androguard/v1v2v3-with-rsa-2048-lineage-3-signers.apk");
    let (signers, anomalies) = read(&bytes);
    assert_eq!(
        told(&signers),
        [
            format!("v1 {RSA}"),
            format!("v2 {RSA}"),
            format!("v3 {RSA_3}"),
            format!("v3 {RSA} former"),
            format!("v3 {RSA_2} former")
        ]
    );
    assert_eq!(anomalies, []);
    assert_eq!(current(&signers).map(hex).collect::<Vec<_>>(), [RSA_3]);
}

#[test]
fn a_lineage_that_ends_in_another_key_is_refused() {
    let mut bytes = corpus("androguard/v1v2v3-with-rsa-2048-lineage-3-signers.apk");
    let lineage = memchr::memmem::rfind(&bytes, &0x3ba0_6f8c_u32.to_le_bytes()).unwrap();
    // The last byte of the last certificate: behind it stand three numbers and the signature of the key before.
    let certificate = memchr::memmem::find_iter(&bytes[lineage..], b"rsa-2048_3").last().unwrap();
    bytes[lineage + certificate] = b'R';
    let (signers, anomalies) = read(&bytes);
    assert_eq!(signers.iter().filter(|signer| signer.former).count(), 3);
    assert_eq!(odd(&anomalies), [(AnomalyKind::SigningBlock, Effect::Refused)]);
}

#[test]
fn the_newest_android_takes_the_newest_scheme_and_the_signer_of_the_highest_levels() {
    let signer = |scheme, sdks, former, byte| Signer { scheme, sha256: [byte; 32], sdks, former };
    let signers = [
        signer(Scheme::V1, None, false, 1),
        signer(Scheme::V31, Some((33, 34)), false, 2),
        signer(Scheme::V31, Some((35, 99)), false, 3),
        signer(Scheme::V31, Some((35, 99)), true, 4),
        signer(Scheme::V3, Some((28, 200)), false, 5),
    ];
    assert_eq!(current(&signers).map(|signer| signer.sha256[0]).collect::<Vec<_>>(), [3]);
    assert_eq!(current(&signers[..1]).map(|signer| signer.sha256[0]).collect::<Vec<_>>(), [1]);
    assert_eq!(current(&[]).count(), 0);
}

#[test]
fn two_signers_are_two_and_more_than_ten_are_refused() {
    let (signers, anomalies) = read(&corpus("androguard/v2-only-two-signers.apk"));
    assert_eq!((current(&signers).count(), anomalies), (2, vec![]));
    let (signers, anomalies) = read(&corpus("crate-apk-info-zip/v2-only-10-signers.apk"));
    assert_eq!((current(&signers).count(), anomalies), (10, vec![]));
    let (signers, anomalies) = read(&v2(&vec![certificate(1); 11]));
    assert_eq!(signers.len(), 11);
    assert_eq!(odd(&anomalies), [(AnomalyKind::SigningBlock, Effect::Refused)]);
}

#[test]
fn a_scheme_that_another_one_says_was_there_is_missing() {
    let stripped = (AnomalyKind::SignatureStripped, Effect::Refused);
    check("androguard/v2-stripped.apk", &[&format!("v1 {RSA}")], &[stripped]);
    check("androguard/v2-stripped-with-ignorable-signing-schemes.apk", &[&format!("v1 {RSA}")], &[stripped]);
    check("androguard/v3-stripped.apk", &["v2 f3c6b379"], &[stripped]);
    // Scheme 3 of this file says that 3.1 is for API level 33 and newer.
    let mut bytes = corpus("androguard/v31-ec-p256-2-tgt-33-1-tgt-28-targetSdk-30.apk");
    let id = memchr::memmem::find(&bytes, &id::V31.to_le_bytes()).unwrap();
    bytes[id] ^= 1;
    assert_eq!(odd(&read(&bytes).1), [stripped]);
}

#[test]
fn without_a_signature_nothing_is_installed() {
    let unsigned = (AnomalyKind::Unsigned, Effect::Refused);
    check("androguard/TestActivity_unsigned.apk", &[], &[unsigned]);
    // Without its .SF a signature covers nothing; this one has another folder before its name.
    check("apktool/issue1589.apk", &[], &[(AnomalyKind::SignatureStripped, Effect::Harmless), unsigned]);
}

#[test]
fn a_signature_behind_many_files_of_its_kind_is_read() {
    // The files of a signature of the corpus, behind lists that nobody signed, and with a name in small letters.
    let source = corpus("apksigtool/v1-only-with-rsa-2048.apk");
    let zip = Zip::open(source.as_slice(), &Limits::default(), &mut Vec::new()).unwrap();
    let content = |ending: &str| {
        let entry = zip.entries().find(|entry| entry.name.ends_with(ending.as_bytes())).unwrap();
        let mut content = Vec::new();
        zip.read(&entry, 1 << 20, &mut Inflater::default(), &mut content, &mut Vec::new()).unwrap();
        content
    };
    let (list, cover, signature) = (content(".MF"), content(".SF"), content(".RSA"));
    let others: Vec<String> = (0..100).map(|number| format!("META-INF/A{number}.SF")).collect();
    let mut entries: Vec<(&str, &[u8])> = others.iter().map(|name| (name.as_str(), &b"A: b"[..])).collect();
    entries.extend([
        ("META-INF/cert.rsa", &signature[..]),
        ("META-INF/CERT.SF", &cover),
        ("META-INF/MANIFEST.MF", &list),
    ]);
    let (signers, anomalies) = read(&archive::write(&entries, &[]));
    assert_eq!((told(&signers), anomalies), (vec![format!("v1 {RSA}")], vec![]));
    // Too many signatures are not all read, and that is said once.
    let names: Vec<String> = (0..100).map(|number| format!("META-INF/A{number}.RSA")).collect();
    entries.extend(names.iter().map(|name| (name.as_str(), &signature[..])));
    let (signers, anomalies) = read(&archive::write(&entries, &[]));
    assert_eq!(signers.len(), 10);
    assert_eq!(odd(&anomalies), [(AnomalyKind::Limit, Effect::Hides)]);
}

#[test]
fn the_first_scheme_alone_is_too_old_for_an_app_of_android_11() {
    let (signers, mut anomalies) = read(&corpus("apksigtool/v1-ec-p256-targetSdk-30.apk"));
    check_target(&signers, Some(29), &mut anomalies);
    check_target(&signers, None, &mut anomalies);
    assert_eq!(anomalies, []);
    check_target(&signers, Some(30), &mut anomalies);
    assert_eq!(odd(&anomalies), [(AnomalyKind::Unsigned, Effect::Refused)]);
    let (signers, mut anomalies) = read(&corpus("apksigtool/v2-ec-p256-targetSdk-30.apk"));
    check_target(&signers, Some(30), &mut anomalies);
    assert_eq!(anomalies, []);
}

#[test]
fn a_block_that_contradicts_itself_is_none_to_the_platform() {
    let (block, unsigned) = ((AnomalyKind::SigningBlock, Effect::Misleads), (AnomalyKind::Unsigned, Effect::Refused));
    check("androguard/v2-only-apk-sig-block-size-mismatch.apk", &[], &[block, unsigned]);
    check("androguard/v2-only-wrong-apk-sig-block-magic.apk", &[], &[block, unsigned]);
}

#[test]
fn a_signer_without_a_certificate_is_refused() {
    let (block, unsigned) = ((AnomalyKind::SigningBlock, Effect::Refused), (AnomalyKind::Unsigned, Effect::Refused));
    check("androguard/v2-only-no-certs-in-sig.apk", &[], &[block, unsigned]);
    check("androguard/v3-only-no-certs-in-sig.apk", &[], &[block, unsigned]);
}

#[test]
fn pairs_that_nobody_knows_are_stepped_over() {
    check("androguard/v2-only-unknown-pair-in-apk-sig-block.apk", &["v2 6a46158f"], &[]);
    check("androguard/v3-only-unknown-pair-in-apk-sig-block.apk", &["v3 bc5e64ea"], &[]);
}

#[test]
fn of_two_pairs_with_one_number_the_first_counts() {
    let (first, second) = (signers_of_v2(&[certificate(1)]), signers_of_v2(&[certificate(2)]));
    let bytes = archive::write(&[("a", b"b")], &[(id::V2, first.as_slice()), (id::V2, second.as_slice())]);
    let (signers, anomalies) = read(&bytes);
    assert_eq!(signers.iter().map(|signer| signer.sha256).collect::<Vec<_>>(), [sha256(&certificate(1))]);
    assert_eq!(odd(&anomalies), [(AnomalyKind::SigningBlock, Effect::Misleads)]);
}

#[test]
fn a_dex_file_before_the_archive_is_dangerous_only_where_the_first_scheme_alone_signs() {
    let janus = (AnomalyKind::Janus, Effect::Misleads);
    let mut bytes = corpus("apksigtool/v1-only-with-rsa-2048.apk");
    assert_eq!(odd(&read(&bytes).1), []);
    bytes[..4].copy_from_slice(b"dex\n");
    assert_eq!(odd(&read(&bytes).1), [janus]);
    let mut bytes = corpus("androguard/v2-only-with-rsa-pkcs1-sha256-2048.apk");
    bytes[..4].copy_from_slice(b"dex\n");
    assert_eq!(odd(&read(&bytes).1), []);
}

#[test]
fn sizes_of_four_gigabytes_and_countless_signers_cost_nothing() {
    for value in [&[0xff; 64][..], &[0xff, 0xff, 0xff, 0x7f], &[]] {
        let (signers, anomalies) = read(&archive::write(&[("a", b"b")], &[(id::V3, value)]));
        assert_eq!(signers, []);
        assert!(odd(&anomalies).contains(&(AnomalyKind::SigningBlock, Effect::Refused)), "{value:?}");
    }
    let (signers, anomalies) = read(&v2(&vec![Vec::new(); 10_000]));
    assert!(signers.len() <= 500, "{}", signers.len());
    assert!(anomalies.len() <= 1000, "{}", anomalies.len());
}

/// What a reader takes for a certificate.
fn certificate(number: u8) -> Vec<u8> {
    vec![der::SEQUENCE, 1, number]
}

fn field(content: &[u8]) -> Vec<u8> {
    [&u32::try_from(content.len()).unwrap().to_le_bytes(), content].concat()
}

fn signers_of_v2(certificates: &[Vec<u8>]) -> Vec<u8> {
    let signer = |certificate: &Vec<u8>| {
        let signed = [field(&[]), field(&field(certificate)), field(&[])].concat();
        field(&[field(&signed), field(&[]), field(&[])].concat())
    };
    field(&certificates.iter().flat_map(signer).collect::<Vec<_>>())
}

fn v2(certificates: &[Vec<u8>]) -> Vec<u8> {
    archive::write(&[("a", b"b")], &[(id::V2, &signers_of_v2(certificates))])
}

proptest! {
    #[test]
    fn any_change_of_a_signature_leaves_it_without_a_panic(at in any::<prop::sample::Index>(), value in any::<u8>(), v1 in any::<bool>()) {
        let name = if v1 { "androguard/v1-only-two-signers.apk" } else { "androguard/golden-aligned-v3-lineage-out.apk" };
        let mut bytes = corpus(name);
        let at = at.index(bytes.len());
        bytes[at] = value;
        if let Ok(zip) = Zip::open(bytes.as_slice(), &Limits::default(), &mut Vec::new()) {
            signers(&zip, &mut Inflater::default(), &mut Vec::new());
        }
    }

    #[test]
    fn any_pair_is_read_without_a_panic(value in prop::collection::vec(any::<u8>(), 0..300), id in prop::sample::select(&[id::V2, id::V3, id::V31][..])) {
        read(&archive::write(&[("a", b"b")], &[(id, &value)]));
    }
}
