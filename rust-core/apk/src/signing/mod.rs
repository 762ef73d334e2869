//! Who signed a file: the certificates, read and **not verified**.
//!
//! What stands here is who a file *says* signed it. Whether the signature fits the file is for the platform to find out
//! when it installs; a file that fails there never runs. So a digest from here names a signer for an installed app, and
//! for a mere file it is a claim.

mod block;
mod der;
mod jar;
mod pkcs7;
mod schemes;

#[cfg(test)]
mod tests;

use sha2::{Digest, Sha256};

use crate::{
    Anomaly, AnomalyKind, Effect, Part, ReadAt,
    zip::{Inflater, Zip},
};

pub(crate) use block::{SigningBlock, id};

/// One certificate of a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// The scheme that names it.
    pub scheme: Scheme,
    /// SHA-256 of the certificate (DER).
    pub sha256: [u8; 32],
    /// The Android versions (API levels) that take it, where the scheme tells.
    pub sdks: Option<(u32, u32)>,
    /// It stands in the lineage of keys and is not the one that signed.
    pub former: bool,
}

/// The schemes of APK signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// A signed JAR.
    V1,
    /// Android 7.
    V2,
    /// Android 9: keys may be changed.
    V3,
    /// Android 13: keys may be changed from an API level on.
    V31,
    /// Android 17: a second signer whose key withstands quantum computers.
    V32,
}

impl Scheme {
    /// The name that tools give it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "v1",
            Self::V2 => "v2",
            Self::V3 => "v3",
            Self::V31 => "v3.1",
            Self::V32 => "v3.2",
        }
    }
}

/// The signers of an APK, by scheme, in the order of the file. Nothing is verified.
///
/// A signer is the first certificate of its chain, for that is what the platform compares.
pub fn signers<R: ReadAt>(zip: &Zip<R>, inflater: &mut Inflater, anomalies: &mut Vec<Anomaly>) -> Vec<Signer> {
    let mut newer = Vec::new();
    let mut newer_schemes = false;
    if let Some(block) = SigningBlock::read(zip, anomalies) {
        for scheme in [Scheme::V2, Scheme::V3, Scheme::V31, Scheme::V32] {
            newer_schemes |= schemes::number(scheme).is_some_and(|number| block.get(number).is_some());
            schemes::read(&block, scheme, &mut newer, anomalies);
        }
    }
    let mut signers = Vec::new();
    jar::read(zip, newer_schemes, inflater, &mut signers, anomalies);
    signers.append(&mut newer);
    if signers.is_empty() {
        let (kind, effect) = (AnomalyKind::Unsigned, Effect::Refused);
        anomalies.push(Anomaly { kind, effect, part: Part::Signature, offset: None, detail: String::new() });
    }
    if !newer_schemes && starts_with_dex(zip) {
        let (kind, effect) = (AnomalyKind::Janus, Effect::Misleads);
        anomalies.push(Anomaly { kind, effect, part: Part::Signature, offset: Some(0), detail: "dex".to_owned() });
    }
    signers
}

/// What the newest Android that takes the file takes for its signers: those of the newest scheme, and where they are for
/// certain API levels, for the highest. Former certificates are not among them.
pub fn current(signers: &[Signer]) -> impl Iterator<Item = &Signer> {
    let now = || signers.iter().filter(|signer| !signer.former);
    let scheme = now().map(|signer| signer.scheme).max();
    let highest =
        now().filter(move |signer| Some(signer.scheme) == scheme).map(|signer| signer.sdks.map(|sdks| sdks.1)).max();
    now().filter(move |signer| Some(signer.scheme) == scheme && Some(signer.sdks.map(|sdks| sdks.1)) == highest)
}

/// Puts down that the platform refuses the file because of its age: an app for Android 11 (API level 30) or newer
/// [needs scheme 2] or a newer one.
///
/// [needs scheme 2]: https://github.com/aosp-mirror/platform_frameworks_base/blob/00dc69492890104aba55aa304492d3bb073fb24e/core/java/android/util/apk/ApkSignatureVerifier.java
pub fn check_target(signers: &[Signer], target_sdk: Option<u32>, anomalies: &mut Vec<Anomaly>) {
    let only_first = !signers.is_empty() && signers.iter().all(|signer| signer.scheme == Scheme::V1);
    if let Some(target) = target_sdk.filter(|&target| target >= 30 && only_first) {
        let (kind, effect) = (AnomalyKind::Unsigned, Effect::Refused);
        let detail = format!("v1, target {target}");
        anomalies.push(Anomaly { kind, effect, part: Part::Signature, offset: None, detail });
    }
}

/// A dex file stands before the archive: see [`AnomalyKind::Janus`].
fn starts_with_dex<R: ReadAt>(zip: &Zip<R>) -> bool {
    let mut magic = [0; 4];
    zip.source().read_at(0, &mut magic).is_ok_and(|read| read == magic.len()) && &magic == b"dex\n"
}

fn sha256(certificate: &[u8]) -> [u8; 32] {
    Sha256::digest(certificate).into()
}
