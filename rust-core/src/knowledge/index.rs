//! Finds numbers by a key, quick to fill: the program fills it at every start. It keeps no texts, so whoever asks for one
//! compares what was found.

/// Numbers in chains by their keys.
#[derive(Debug)]
pub(super) struct Index {
    /// For each chain its last link, counted from 1; 0 when it has none.
    last: Vec<u32>,
    links: Vec<Link>,
}

#[derive(Debug)]
struct Link {
    key: u32,
    number: u32,
    /// The link before it in its chain, counted likewise.
    before: u32,
}

impl Index {
    /// As many chains as there are words and entries, or nearly so; a power of two.
    const CHAINS: usize = 4096;

    /// Puts `number` under `key`.
    pub(super) fn insert(&mut self, key: u32, number: usize) {
        // What does not fit into 32 bits is not found: no file of ours has four thousand million rows.
        let (Ok(number), Ok(link)) = (u32::try_from(number), u32::try_from(self.links.len() + 1)) else { return };
        if let Some(last) = self.last.get_mut(chain(key)) {
            let before = std::mem::replace(last, link);
            self.links.push(Link { key, number, before });
        }
    }

    /// The numbers under `key`, the last one first.
    pub(super) fn under(&self, key: u32) -> impl Iterator<Item = usize> {
        let link = |number: u32| self.links.get(usize::try_from(number.checked_sub(1)?).ok()?);
        let last = self.last.get(chain(key)).and_then(|last| link(*last));
        std::iter::successors(last, move |at| link(at.before))
            .filter(move |link| link.key == key)
            .filter_map(|link| usize::try_from(link.number).ok())
    }
}

impl Default for Index {
    fn default() -> Self {
        Self { last: vec![0; Self::CHAINS], links: Vec::with_capacity(Self::CHAINS) }
    }
}

fn chain(key: u32) -> usize {
    (key.wrapping_mul(0x9e37_79b9) >> (u32::BITS - Index::CHAINS.ilog2())) as usize
}

/// A quick key of a text. The texts put in are ours, so nobody chooses them to share one.
pub(super) fn key_of(text: &str) -> u32 {
    let hash = text.as_bytes().chunks(8).fold(0, |hash: u64, chunk| {
        let word = chunk.iter().rev().fold(0, |word: u64, byte| word << 8 | u64::from(*byte));
        (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    });
    (hash >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_found_under_its_key_and_under_no_other() {
        let mut index = Index::default();
        for number in 0..5_000 {
            index.insert(key_of(&format!("key {}", number % 2_500)), number);
        }
        for number in 0..2_500 {
            assert!(index.under(key_of(&format!("key {number}"))).eq([number + 2_500, number]));
        }
        assert_eq!(index.under(key_of("another")).next(), None);
        assert_eq!(Index::default().under(0).next(), None);
    }
}
