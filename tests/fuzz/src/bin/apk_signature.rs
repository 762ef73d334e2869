//! The signing block and the files of a signed JAR: the input is both the pairs of the one and the certificate of the
//! other.
#![no_main]

use lendlens_apk::{
    Limits, hints, signing,
    zip::{Inflater, Zip},
};
use lendlens_fuzz::{same, soon};
use lendlens_tests::apk::Archive;

/// Signers of one file: ten of the old scheme, and of the newer ones what fits into a block.
const SIGNERS: usize = 1000;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let file = Archive::default()
        .stored("META-INF/MANIFEST.MF", b"")
        .stored("META-INF/CERT.SF", b"X-Android-APK-Signed: 2\n")
        .stored("META-INF/CERT.RSA", bytes)
        .signed(bytes)
        .finish();
    let (signers, anomalies) = same(|| {
        soon(|| {
            let mut anomalies = Vec::new();
            let zip = Zip::open(&file, &Limits::default(), &mut anomalies).expect("an archive");
            hints::read(&zip, &mut anomalies);
            (signing::signers(&zip, &mut Inflater::default(), &mut anomalies), anomalies)
        })
    });
    assert!(!signers.is_empty() || !anomalies.is_empty(), "no silent lack of signers");
    assert!(signers.len() <= SIGNERS, "{} signers", signers.len());
});
