//! The certificate in `META-INF/*.RSA`, `*.DSA` and `*.EC`: a PKCS #7 `SignedData` (RFC 2315), walked just as far as it
//! takes to see which of its certificates signed.
//!
//! Of several `SignerInfo`s the platform takes the first, and the certificate that it names by issuer and serial number
//! ([`StrictJarVerifier`]), wherever in the bag it lies.
//!
//! [`StrictJarVerifier`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/401c4b1d00d6f831eb30d1853683ca525d50f192/core/java/android/util/jar/StrictJarVerifier.java

use super::der::{self, CONTEXT_0, Element, INTEGER, OBJECT, SEQUENCE, SET};

/// `pkcs7-signedData`, 1.2.840.113549.1.7.2.
const SIGNED_DATA: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];

/// The certificate (DER, as it stands there) whose key signed; `None` when the file names none that it holds.
pub(super) fn signer(mut file: &[u8]) -> Option<&[u8]> {
    let mut info = der::expect(&mut file, SEQUENCE)?.content;
    der::expect(&mut info, OBJECT).filter(|kind| kind.content == SIGNED_DATA)?;
    let mut explicit = der::expect(&mut info, CONTEXT_0)?.content;
    let mut data = der::expect(&mut explicit, SEQUENCE)?.content;
    der::expect(&mut data, INTEGER)?;
    der::expect(&mut data, SET)?;
    der::expect(&mut data, SEQUENCE)?;
    let certificates = der::expect(&mut data, CONTEXT_0)?.content;
    let mut signers = loop {
        let part = der::next(&mut data)?;
        if part.tag == SET {
            break part.content;
        }
    };
    let mut signer = der::expect(&mut signers, SEQUENCE)?.content;
    der::expect(&mut signer, INTEGER)?;
    let name = Name::of_signer(&mut signer)?;
    let mut rest = certificates;
    let mut serial_only = None;
    while let Some(certificate) = der::next(&mut rest) {
        match Name::of_certificate(certificate) {
            Some(other) if other == name => return Some(certificate.whole),
            Some(other) if other.serial == name.serial => serial_only = Some(certificate.whole),
            _ => {}
        }
    }
    // Names are equal for the platform when they differ in the case of letters or the kind of string, too.
    serial_only
}

/// What names a certificate: who issued it, and its number there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Name<'a> {
    issuer: &'a [u8],
    serial: &'a [u8],
}

impl<'a> Name<'a> {
    /// Of the `IssuerAndSerialNumber` at the front of `bytes`.
    fn of_signer(bytes: &mut &'a [u8]) -> Option<Self> {
        let mut name = der::expect(bytes, SEQUENCE)?.content;
        let issuer = der::expect(&mut name, SEQUENCE)?.content;
        let serial = number(der::expect(&mut name, INTEGER)?.content);
        Some(Self { issuer, serial })
    }

    /// Of a certificate (RFC 5280).
    fn of_certificate(certificate: Element<'a>) -> Option<Self> {
        let mut content = certificate.content;
        let mut signed = der::expect(&mut content, SEQUENCE)?.content;
        let _version = der::expect(&mut signed, CONTEXT_0);
        let serial = number(der::expect(&mut signed, INTEGER)?.content);
        let _algorithm = der::expect(&mut signed, SEQUENCE)?;
        let issuer = der::expect(&mut signed, SEQUENCE)?.content;
        Some(Self { issuer, serial })
    }
}

/// An integer without the bytes in front that change nothing.
fn number(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|&&byte| byte == 0).count();
    bytes.get(zeros..).unwrap_or_default()
}
