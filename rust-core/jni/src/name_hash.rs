//! A quick hash for names of which a phone repeats a few hundred tens of thousands of times. Apps choose names, so it is
//! seeded anew in each table: nobody can choose names that all fall into one place without knowing the seed.

use std::hash::{BuildHasher, Hasher, RandomState};

/// Makes hashers of one seed.
#[derive(Debug, Clone)]
pub(crate) struct NameHash {
    start: u64,
    factor: u64,
}

impl Default for NameHash {
    fn default() -> Self {
        let random = RandomState::new();
        Self { start: random.hash_one(0), factor: random.hash_one(1) | 1 }
    }
}

impl BuildHasher for NameHash {
    type Hasher = NameHasher;

    fn build_hasher(&self) -> NameHasher {
        NameHasher { state: self.start, factor: self.factor }
    }
}

/// Multiplies eight bytes at a time and folds the product's halves together.
#[derive(Debug)]
pub(crate) struct NameHasher {
    state: u64,
    factor: u64,
}

impl NameHasher {
    fn mix(&mut self, word: u64) {
        let product = u128::from(self.state ^ word) * u128::from(self.factor);
        let [low, high] = [product, product >> 64].map(|half| (half & u128::from(u64::MAX)) as u64);
        // The sum keeps a zero on one side from making what comes behind it count for nothing.
        self.state = (low ^ high).wrapping_add(self.factor);
    }
}

impl Hasher for NameHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        for (place, byte) in last.iter_mut().zip(rest) {
            *place = *byte;
        }
        self.mix(u64::from_le_bytes(last));
    }

    fn write_u8(&mut self, byte: u8) {
        self.mix(byte.into());
    }

    fn finish(&self) -> u64 {
        self.state
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn names_that_differ_in_any_place_or_length_have_hashes_of_their_own() {
        let hash = NameHash::default();
        let mut seen = HashSet::new();
        let long = "com.example.permission.NUMBER";
        let names = (0..long.len()).map(|end| long[..end].to_owned());
        let names = names.chain((0..10_000).map(|number| format!("{number}{long}{number}")));
        let count = names.filter(|name| seen.insert(hash.hash_one(name.as_str()))).count();
        assert_eq!(count, long.len() + 10_000);
    }

    #[test]
    fn no_two_tables_hash_alike() {
        assert_ne!(NameHash::default().hash_one("a"), NameHash::default().hash_one("a"));
    }
}
