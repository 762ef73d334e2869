//! ZIP archives.

use std::io::Write as _;

use flate2::{Compression, Crc, write::DeflateEncoder};

/// An archive that is being written.
#[derive(Debug, Default)]
pub struct Archive {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    entries: u16,
    signing_block: Vec<u8>,
}

impl Archive {
    /// An archive whose first entry stands behind other bytes, to which its offsets are true.
    pub fn behind(bytes: &[u8]) -> Self {
        Self { bytes: bytes.to_vec(), ..Self::default() }
    }

    /// Adds an entry that is stored as it is.
    pub fn stored(self, name: &str, content: &[u8]) -> Self {
        self.entry(name, 0, content, content)
    }

    /// Adds an entry that is packed as small as it gets.
    pub fn deflated(self, name: &str, content: &[u8]) -> Self {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
        packed.write_all(content).expect("memory");
        self.entry(name, 8, content, &packed.finish().expect("memory"))
    }

    /// Puts a signing block with these pairs in front of the directory.
    pub fn signed(mut self, pairs: &[u8]) -> Self {
        let size = (pairs.len() as u64 + 24).to_le_bytes();
        self.signing_block = [&size, pairs, &size, b"APK Sig Block 42".as_slice()].concat();
        self
    }

    fn entry(mut self, name: &str, method: u8, content: &[u8], packed: &[u8]) -> Self {
        let mut crc = Crc::new();
        crc.update(content);
        let offset = u32::try_from(self.bytes.len()).expect("a small archive");
        let length = u16::try_from(name.len()).expect("a short name");

        // What a local header and a record of the directory have in common: version, flags, method, time, date.
        let mut common = Vec::new();
        common.extend([20, 0, 0, 0, method, 0, 0, 0, 0x21, 0x28]);
        common.extend(crc.sum().to_le_bytes());
        common.extend(u32::try_from(packed.len()).expect("a small entry").to_le_bytes());
        common.extend(u32::try_from(content.len()).expect("a small entry").to_le_bytes());
        common.extend(length.to_le_bytes());
        common.extend([0, 0]);

        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&common);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(packed);

        self.directory.extend(b"PK\x01\x02\x14\x00");
        self.directory.extend(&common);
        self.directory.extend([0; 10]);
        self.directory.extend(offset.to_le_bytes());
        self.directory.extend(name.as_bytes());
        self.entries += 1;
        self
    }

    /// The archive with its directory and end record.
    pub fn finish(mut self) -> Vec<u8> {
        self.bytes.extend(&self.signing_block);
        let offset = u32::try_from(self.bytes.len()).expect("a small archive");
        let size = u32::try_from(self.directory.len()).expect("a small directory");
        self.bytes.extend(&self.directory);
        self.bytes.extend(b"PK\x05\x06\x00\x00\x00\x00");
        self.bytes.extend(self.entries.to_le_bytes());
        self.bytes.extend(self.entries.to_le_bytes());
        self.bytes.extend(size.to_le_bytes());
        self.bytes.extend(offset.to_le_bytes());
        self.bytes.extend([0, 0]);
        self.bytes
    }
}
