//! Signatures in the signing block: schemes 2, 3, 3.1 and 3.2.
//!
//! Their fields are read as [`ApkSignatureSchemeV2Verifier`] and [`ApkSignatureSchemeV3Verifier`] read them; where
//! these give up, the platform installs nothing.
//!
//! [`ApkSignatureSchemeV2Verifier`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/014ce503459e297eb2534f6881c0d4301d4bc778/core/java/android/util/apk/ApkSignatureSchemeV2Verifier.java
//! [`ApkSignatureSchemeV3Verifier`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/01c27052627fd34e19b0712b97213927965fb03e/core/java/android/util/apk/ApkSignatureSchemeV3Verifier.java

use crate::{Anomaly, AnomalyKind, Effect, chunk::u32_at};

use super::{
    Scheme, Signer,
    block::{SigningBlock, id, odd},
    sha256,
};

/// The attribute of scheme 3 with the former certificates.
const LINEAGE: u32 = 0x3ba0_6f8c;
/// The attribute of scheme 2 that names a newer scheme, so that nobody can take that away.
const NEWER_SCHEME: u32 = 0xbeef_f00d;
/// The attribute of scheme 3 that says from which API level on a signature of scheme 3.1 counts.
const ROTATION_MIN_SDK: u32 = 0x559f_8b02;
/// The platform takes no more of scheme 2; a file with more is not installed.
const SIGNERS: usize = 10;
/// The former certificates of a signer that are read.
const LINEAGE_CERTIFICATES: usize = 50;

/// The signers of one scheme; nothing when the block has no signature of it.
pub(super) fn read(block: &SigningBlock, scheme: Scheme, signers: &mut Vec<Signer>, anomalies: &mut Vec<Anomaly>) {
    let Some(number) = number(scheme) else { return };
    let Some((at, mut value)) = block.get(number) else { return };
    let before = signers.len();
    let problem = match take(&mut value) {
        None => Some("signers"),
        Some(mut list) => loop {
            if list.is_empty() {
                break (signers.len() == before).then_some("no signers");
            }
            if signers.len() - before >= SIGNERS.saturating_mul(LINEAGE_CERTIFICATES) {
                break Some("too many signers");
            }
            let mut reader = Reader { block, scheme, at, signers, anomalies };
            let Some(()) = take(&mut list).and_then(|signer| reader.signer(signer)) else { break Some("signer") };
        },
    };
    let counted = signers.iter().skip(before).filter(|signer| !signer.former).count();
    if let Some(problem) = problem {
        odd(anomalies, AnomalyKind::SigningBlock, Effect::Refused, at, format!("{}: {problem}", scheme.as_str()));
    } else if scheme == Scheme::V2 && counted > SIGNERS {
        odd(anomalies, AnomalyKind::SigningBlock, Effect::Refused, at, format!("v2: {counted} signers"));
    }
}

/// The number of a scheme's pair; scheme 1 has none.
pub(super) fn number(scheme: Scheme) -> Option<u32> {
    match scheme {
        Scheme::V1 => None,
        Scheme::V2 => Some(id::V2),
        Scheme::V3 => Some(id::V3),
        Scheme::V31 => Some(id::V31),
        Scheme::V32 => Some(id::V32),
    }
}

struct Reader<'a> {
    block: &'a SigningBlock,
    scheme: Scheme,
    at: u64,
    signers: &'a mut Vec<Signer>,
    anomalies: &'a mut Vec<Anomaly>,
}

impl Reader<'_> {
    /// One signer: what it signed, behind it (from scheme 3 on) the API levels it is for, then signatures and a key.
    fn signer(&mut self, mut signer: &[u8]) -> Option<()> {
        let mut signed = take(&mut signer)?;
        let ranged = self.scheme >= Scheme::V3;
        let sdks = if ranged { Some((take_u32(&mut signer)?, take_u32(&mut signer)?)) } else { None };
        let _digests = take(&mut signed)?;
        let certificate = take(&mut take(&mut signed)?)?;
        if certificate.first() != Some(&super::der::SEQUENCE) {
            self.odd(AnomalyKind::Certificate, Effect::Refused, "no certificate");
        }
        if ranged && sdks != Some((take_u32(&mut signed)?, take_u32(&mut signed)?)) {
            self.odd(AnomalyKind::SigningBlock, Effect::Refused, "API levels inside and outside of what is signed");
        }
        self.signers.push(Signer { scheme: self.scheme, sha256: sha256(certificate), sdks, former: false });
        // Old tools of scheme 2 wrote none.
        let mut attributes = take(&mut signed).unwrap_or_default();
        while !attributes.is_empty() {
            let mut attribute = take(&mut attributes)?;
            match take_u32(&mut attribute)? {
                LINEAGE if ranged => self.lineage(attribute, certificate, sdks)?,
                NEWER_SCHEME if self.scheme == Scheme::V2 => {
                    let scheme = take_u32(&mut attribute)?;
                    if scheme == 3 && self.block.get(id::V3).is_none() {
                        self.odd(AnomalyKind::SignatureStripped, Effect::Refused, "v3 is missing");
                    }
                }
                ROTATION_MIN_SDK if self.scheme == Scheme::V3 => {
                    let level = take_u32(&mut attribute)?;
                    if self.block.get(id::V31).is_none() {
                        let detail = format!("v3.1 is missing, from API level {level} on");
                        self.odd(AnomalyKind::SignatureStripped, Effect::Refused, &detail);
                    }
                }
                _ => {}
            }
        }
        Some(())
    }

    /// The keys one after the other, each signed with the one before it; the last must be the one that signed.
    fn lineage(&mut self, mut lineage: &[u8], signer: &[u8], sdks: Option<(u32, u32)>) -> Option<()> {
        let _version = take_u32(&mut lineage)?;
        let mut last = None;
        let mut count = 0;
        while !lineage.is_empty() {
            let mut level = take(&mut lineage)?;
            let certificate = take(&mut take(&mut level)?)?;
            if let Some(former) = last.replace(certificate) {
                count += 1;
                if count > LINEAGE_CERTIFICATES {
                    self.odd(AnomalyKind::Limit, Effect::Hides, "lineage");
                    return Some(());
                }
                self.signers.push(Signer { scheme: self.scheme, sha256: sha256(former), sdks, former: true });
            }
        }
        if last.is_some_and(|last| last != signer) {
            self.odd(AnomalyKind::SigningBlock, Effect::Refused, "lineage ends in another certificate");
            let former = last.map(|last| Signer { scheme: self.scheme, sha256: sha256(last), sdks, former: true });
            self.signers.extend(former);
        }
        Some(())
    }

    fn odd(&mut self, kind: AnomalyKind, effect: Effect, detail: &str) {
        odd(self.anomalies, kind, effect, self.at, format!("{}: {detail}", self.scheme.as_str()));
    }
}

/// Takes a field whose length stands before it.
fn take<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let end = usize::try_from(u32_at(bytes, 0)?).ok()?.checked_add(4)?;
    let field = bytes.get(4..end)?;
    *bytes = bytes.get(end..)?;
    Some(field)
}

fn take_u32(bytes: &mut &[u8]) -> Option<u32> {
    let number = u32_at(bytes, 0)?;
    *bytes = bytes.get(4..)?;
    Some(number)
}
