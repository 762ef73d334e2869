//! Signatures of scheme 1: a signed JAR, three files of `META-INF/`.
//!
//! As [`StrictJarVerifier`] takes them: without `MANIFEST.MF` nothing is signed; each `*.RSA`, `*.DSA` and `*.EC` counts
//! when a `*.SF` of the same name is there; names are compared without case. Where a `*.SF` says that scheme 2 or 3 was
//! used, and none newer than this is there, somebody took it away.
//!
//! [`StrictJarVerifier`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/401c4b1d00d6f831eb30d1853683ca525d50f192/core/java/android/util/jar/StrictJarVerifier.java

use std::collections::HashMap;

use crate::{
    Anomaly, AnomalyKind, Effect, ReadAt,
    zip::{Entry, Inflater, Zip},
};

use super::{Scheme, Signer, block::odd, pkcs7, sha256};

/// Files with signatures that are read; tools write one, seldom two, and none takes more than ten.
const FILES: usize = 10;
/// Bytes of such a file that are read: a chain of certificates with the largest keys has 30,000.
const FILE_BYTES: usize = 256 << 10;
/// Bytes of a `*.SF` that are read: what counts stands in its first lines.
const HEADER_BYTES: usize = 16 << 10;

/// Reads the signers. `newer` says whether the file has a signature of a newer scheme, so that nobody looks here.
pub(super) fn read<R: ReadAt>(
    zip: &Zip<R>,
    newer: bool,
    inflater: &mut Inflater,
    signers: &mut Vec<Signer>,
    anomalies: &mut Vec<Anomaly>,
) {
    // What may be signed, by the name of the signature, and whether there is a list of it.
    let (mut covers, mut manifest) = (HashMap::new(), false);
    for (base, ending, entry) in files(zip) {
        if ending.eq_ignore_ascii_case(b"SF") {
            covers.entry(base.to_ascii_uppercase()).or_insert(entry);
        }
        manifest |= base.eq_ignore_ascii_case(b"MANIFEST") && ending.eq_ignore_ascii_case(b"MF");
    }
    let (mut content, mut left) = (Vec::new(), FILES);
    for (base, ending, entry) in files(zip) {
        if ![&b"RSA"[..], b"DSA", b"EC"].iter().any(|other| ending.eq_ignore_ascii_case(other)) {
            continue;
        }
        let name = String::from_utf8_lossy(entry.name).into_owned();
        if left == 0 {
            odd(anomalies, AnomalyKind::Limit, Effect::Hides, entry.record, format!("from {name} on"));
            break;
        }
        left -= 1;
        let Some(cover) = covers.get(&base.to_ascii_uppercase()).filter(|_| manifest) else {
            odd(anomalies, AnomalyKind::SignatureStripped, Effect::Harmless, entry.record, name);
            continue;
        };
        // That only its first lines are read is meant, and nothing odd.
        if !newer && zip.read(cover, HEADER_BYTES, inflater, &mut content, &mut Vec::new()).is_ok() {
            let missing = schemes_of(&content).into_iter().find(|number| matches!(number, 2 | 3));
            if let Some(number) = missing {
                odd(anomalies, AnomalyKind::SignatureStripped, Effect::Refused, cover.record, format!("v{number}"));
            }
        }
        let read = zip.read(&entry, FILE_BYTES, inflater, &mut content, anomalies);
        match read.ok().and_then(|_| pkcs7::signer(&content)) {
            Some(certificate) => {
                signers.push(Signer { scheme: Scheme::V1, sha256: sha256(certificate), sdks: None, former: false });
            }
            None => odd(anomalies, AnomalyKind::Certificate, Effect::Hides, entry.record, name),
        }
    }
}

/// The files of `META-INF/`: name and what stands behind its last dot.
fn files<R: ReadAt>(zip: &Zip<R>) -> impl Iterator<Item = (&[u8], &[u8], Entry<'_>)> {
    zip.entries().filter_map(|entry| {
        let name = entry.name.strip_prefix(b"META-INF/")?;
        let dot = memchr::memrchr(b'.', name)?;
        Some((name.get(..dot)?, name.get(dot.checked_add(1)?..)?, entry))
    })
}

/// The newer schemes by which a file says to be signed: `X-Android-APK-Signed: 2, 3` among the first lines of a `*.SF`.
fn schemes_of(file: &[u8]) -> Vec<u32> {
    let mut value = None;
    for line in file.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii_end) {
        if line.is_empty() {
            break;
        }
        let Some(colon) = memchr::memchr(b':', line) else { continue };
        if line.get(..colon).is_some_and(|name| name.eq_ignore_ascii_case(b"X-Android-APK-Signed")) {
            value = line.get(colon.saturating_add(1)..);
        }
    }
    let numbers = value.unwrap_or_default().split(|&byte| byte == b',');
    numbers.filter_map(|number| std::str::from_utf8(number.trim_ascii()).ok()?.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newer_schemes_stand_in_the_first_lines() {
        assert_eq!(schemes_of(b"Signature-Version: 1.0\r\nX-Android-APK-Signed: 2, 3\r\n\r\nName: a\r\n"), [2, 3]);
        assert_eq!(schemes_of(b"x-android-apk-signed:2,nonsense,,9\nA: b\n"), [2, 9]);
        assert!(schemes_of(b"Signature-Version: 1.0\n\nX-Android-APK-Signed: 2\n").is_empty());
        assert!(schemes_of(b"").is_empty());
    }
}
