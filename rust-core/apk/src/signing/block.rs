//! The APK signing block: pairs of a number and bytes, in front of the directory of the archive.
//!
//! Read as [`ApkSigningBlockUtils`] reads it: the magic must stand right before the directory, the size before it must
//! be the one in front of the block, and of two pairs with one number the first counts. A block that fails in this is
//! none to the platform, which then looks for a signature of the first scheme.
//!
//! [`ApkSigningBlockUtils`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/0172a23b1af4735bcca3580bc53e37f57a639c7a/core/java/android/util/apk/ApkSigningBlockUtils.java

use crate::{
    Anomaly, AnomalyKind, Effect, Part, ReadAt,
    chunk::{u32_at, u64_at},
    zip::Zip,
};

/// The numbers of pairs that are read here; all others are stepped over. Among those: padding (0x42726577), source
/// stamps (0x2b09189e, 0x6dff800d), the list of libraries for a store (0x504b4453).
pub(crate) mod id {
    /// Scheme 2.
    pub(crate) const V2: u32 = 0x7109_871a;
    /// Scheme 3.
    pub(crate) const V3: u32 = 0xf053_68c0;
    /// Scheme 3.1.
    pub(crate) const V31: u32 = 0x1b93_ad61;
    /// Scheme 3.2.
    pub(crate) const V32: u32 = 0x70e1_c89f;
    /// What Google Play adds to an APK that passed through it ("frosting").
    pub(crate) const FROSTING: u32 = 0x2146_444e;
    /// The channel that walle writes.
    pub(crate) const WALLE: u32 = 0x7177_7777;
    /// The channel that VasDolly writes.
    pub(crate) const VASDOLLY: u32 = 0x8811_55ff;
}

const MAGIC: &[u8; 16] = b"APK Sig Block 42";
/// What begins so was a block once.
const ALIKE: &[u8] = b"APK Sig";
/// The second size and the magic.
const FOOTER: usize = 24;
/// Of a block, so much is read; the pairs that count stand in front in all that tools write.
const READ_AT_MOST: usize = 4 << 20;

/// A signing block.
#[derive(Debug)]
pub(crate) struct SigningBlock {
    /// Where its pairs begin in the file.
    start: u64,
    pairs: Vec<u8>,
}

impl SigningBlock {
    /// Reads the block of an archive; `None` when there is none that the platform takes.
    pub(crate) fn read<R: ReadAt>(zip: &Zip<R>, anomalies: &mut Vec<Anomaly>) -> Option<Self> {
        let end = zip.directory_offset();
        let mut footer = [0; FOOTER];
        fill(zip.source(), end.checked_sub(FOOTER as u64)?, &mut footer)?;
        let size = u64_at(&footer, 0)?;
        let start = size.checked_add(8).and_then(|size| end.checked_sub(size));
        let mut first = [0; 8];
        let front = start.and_then(|start| fill(zip.source(), start, &mut first)).and_then(|()| u64_at(&first, 0));
        let sizes_agree = size >= FOOTER as u64 && size <= i32::MAX as u64 - 8 && front == Some(size);
        let alike = footer.get(8..).is_some_and(|magic| magic.starts_with(ALIKE));
        match (footer.ends_with(MAGIC), sizes_agree) {
            (true, true) => {}
            (false, agree) if !(agree && alike) => return None,
            (true, false) => {
                let front = front.map_or_else(|| "?".to_owned(), |front| front.to_string());
                odd(
                    anomalies,
                    AnomalyKind::SigningBlock,
                    Effect::Misleads,
                    end - FOOTER as u64,
                    format!("{front} ≠ {size}"),
                );
                return None;
            }
            (false, _) => {
                let magic = String::from_utf8_lossy(footer.get(8..)?).into_owned();
                odd(anomalies, AnomalyKind::SigningBlock, Effect::Misleads, end - 16, magic);
                return None;
            }
        }
        let pairs_start = start?.checked_add(8)?;
        let pairs_size = size - FOOTER as u64;
        let read = usize::try_from(pairs_size).unwrap_or(usize::MAX).min(READ_AT_MOST);
        if (read as u64) < pairs_size {
            let at = pairs_start.saturating_add(read as u64);
            odd(anomalies, AnomalyKind::Limit, Effect::Hides, at, format!("{pairs_size} > {READ_AT_MOST}"));
        }
        // The file has so many bytes: its own directory stands behind them.
        let mut pairs = vec![0; read];
        fill(zip.source(), pairs_start, &mut pairs)?;
        let block = Self { start: pairs_start, pairs };
        block.check(pairs_size, anomalies);
        Some(block)
    }

    /// The value of the first pair with this number, and where it stands in the file.
    pub(crate) fn get(&self, id: u32) -> Option<(u64, &[u8])> {
        self.pairs().find(|pair| pair.id == id).map(|pair| (self.start.saturating_add(pair.at as u64), pair.value))
    }

    fn pairs(&self) -> Pairs<'_> {
        Pairs { bytes: &self.pairs, at: 0 }
    }

    /// Names what is odd about the pairs: one that does not end in the block, one of the known that is there twice.
    fn check(&self, size: u64, anomalies: &mut Vec<Anomaly>) {
        const KNOWN: [u32; 7] = [id::V2, id::V3, id::V31, id::V32, id::FROSTING, id::WALLE, id::VASDOLLY];
        let mut seen = [0_u32; KNOWN.len()];
        let mut pairs = self.pairs();
        for pair in pairs.by_ref() {
            if let Some(count) = KNOWN.iter().position(|&id| id == pair.id).and_then(|index| seen.get_mut(index)) {
                *count = count.saturating_add(1);
                if *count == 2 {
                    let at = self.start.saturating_add(pair.at as u64);
                    odd(anomalies, AnomalyKind::SigningBlock, Effect::Misleads, at, format!("{:#010x} × 2", pair.id));
                }
            }
        }
        if pairs.at < self.pairs.len() && self.pairs.len() as u64 == size {
            let at = self.start.saturating_add(pairs.at as u64);
            odd(anomalies, AnomalyKind::SigningBlock, Effect::Misleads, at, "size of a pair".to_owned());
        }
    }
}

struct Pair<'a> {
    id: u32,
    value: &'a [u8],
    at: usize,
}

struct Pairs<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Iterator for Pairs<'a> {
    type Item = Pair<'a>;

    fn next(&mut self) -> Option<Pair<'a>> {
        let start = self.at.checked_add(8)?;
        let length = usize::try_from(u64_at(self.bytes, self.at)?).ok()?;
        let end = start.checked_add(length)?;
        let pair = self.bytes.get(start..end)?;
        let id = u32_at(pair, 0)?;
        let value = pair.get(4..)?;
        self.at = end;
        Some(Pair { id, value, at: start + 4 })
    }
}

/// Fills the buffer, or it is nothing.
fn fill<R: ReadAt>(source: &R, offset: u64, buffer: &mut [u8]) -> Option<()> {
    (source.read_at(offset, buffer).ok()? == buffer.len()).then_some(())
}

/// Puts down an oddity of a signature.
pub(super) fn odd(anomalies: &mut Vec<Anomaly>, kind: AnomalyKind, effect: Effect, at: u64, detail: String) {
    anomalies.push(Anomaly { kind, effect, part: Part::Signature, offset: Some(at), detail });
}
