//! Writes small archives for tests.

use std::io::Write;

use flate2::{Compression, write::DeflateEncoder};

/// An archive with these entries, packed when that makes them smaller, and with these pairs in a signing block.
pub(crate) fn write(entries: &[(&str, &[u8])], pairs: &[(u32, &[u8])]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in entries {
        let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
        packer.write_all(content).unwrap();
        let packed = packer.finish().unwrap();
        let (method, data) = if packed.len() < content.len() { (8_u16, packed.as_slice()) } else { (0, *content) };
        let mut checksum = flate2::Crc::new();
        checksum.update(content);
        let mut fields = Vec::new();
        fields.extend([20_u16, 0, method, 0, 0].map(u16::to_le_bytes).concat());
        fields.extend([checksum.sum(), size(data), size(content)].map(u32::to_le_bytes).concat());
        fields.extend([u16::try_from(name.len()).unwrap(), 0].map(u16::to_le_bytes).concat());
        let header = size(&bytes);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&fields);
        bytes.extend(name.as_bytes());
        bytes.extend(data);
        directory.extend(b"PK\x01\x02\x14\0");
        directory.extend(&fields);
        directory.extend([0; 10]);
        directory.extend(header.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    if !pairs.is_empty() {
        bytes.extend(block(pairs));
    }
    let start = size(&bytes);
    let count = u16::try_from(entries.len()).unwrap().to_le_bytes();
    bytes.extend(&directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count, count].concat());
    bytes.extend([size(&directory), start].map(u32::to_le_bytes).concat());
    bytes.extend([0; 2]);
    bytes
}

fn block(pairs: &[(u32, &[u8])]) -> Vec<u8> {
    let mut content = Vec::new();
    for (id, value) in pairs {
        content.extend((value.len() as u64 + 4).to_le_bytes());
        content.extend(id.to_le_bytes());
        content.extend(*value);
    }
    let size = (content.len() as u64 + 24).to_le_bytes();
    [&size, content.as_slice(), &size, b"APK Sig Block 42"].concat()
}

fn size(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap()
}
