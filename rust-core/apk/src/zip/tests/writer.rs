//! Writes small archives, right or wrong in any field.

use std::io::Write;

use flate2::{Compression, Crc, write::DeflateEncoder};

/// What is written of an entry.
#[derive(Debug, Clone)]
pub(super) struct File {
    pub name: Vec<u8>,
    pub content: Vec<u8>,
    pub deflate: bool,
    /// Instead of 0 or 8.
    pub method: Option<u16>,
    pub flags: u16,
    pub local_extra: Vec<u8>,
    pub extra: Vec<u8>,
    pub comment: Vec<u8>,
    /// Sizes and checksum stand behind the data.
    pub descriptor: bool,
}

impl File {
    pub fn new(name: &str, content: &[u8]) -> Self {
        Self {
            name: name.into(),
            content: content.to_vec(),
            deflate: true,
            method: None,
            flags: 0,
            local_extra: Vec::new(),
            extra: Vec::new(),
            comment: Vec::new(),
            descriptor: false,
        }
    }
}

pub(super) fn deflate(content: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

/// An archive with `prefix` before it, which its offsets know of, and a comment.
pub(super) fn write(prefix: &[u8], files: &[File], comment: &[u8]) -> Vec<u8> {
    let mut bytes = prefix.to_vec();
    let mut directory = Vec::new();
    for file in files {
        let packed = if file.deflate { deflate(&file.content) } else { file.content.clone() };
        let method = file.method.unwrap_or(if file.deflate { 8 } else { 0 });
        let flags = file.flags | if file.descriptor { 8 } else { 0 };
        let mut checksum = Crc::new();
        checksum.update(&file.content);
        let sizes: Vec<u8> = [checksum.sum(), packed.len() as u32, file.content.len() as u32]
            .iter()
            .flat_map(|size| size.to_le_bytes())
            .collect();
        let header = (bytes.len() as u32).to_le_bytes();
        let length = |bytes: &[u8]| (bytes.len() as u16).to_le_bytes();

        bytes.extend(b"PK\x03\x04\x14\0");
        bytes.extend([flags.to_le_bytes(), method.to_le_bytes()].concat());
        bytes.extend([0; 4]);
        bytes.extend(if file.descriptor { vec![0; 12] } else { sizes.clone() });
        bytes.extend([length(&file.name), length(&file.local_extra)].concat());
        bytes.extend([&*file.name, &file.local_extra, &packed].concat());
        if file.descriptor {
            bytes.extend([b"PK\x07\x08", &*sizes].concat());
        }

        directory.extend(b"PK\x01\x02\x14\0\x14\0");
        directory.extend([flags.to_le_bytes(), method.to_le_bytes()].concat());
        directory.extend([0; 4]);
        directory.extend(sizes);
        directory.extend([length(&file.name), length(&file.extra), length(&file.comment)].concat());
        directory.extend([0; 8]);
        directory.extend([&header, &*file.name, &file.extra, &file.comment].concat());
    }
    let place = bytes.len() as u32;
    bytes.extend(&directory);
    let count = (files.len() as u16).to_le_bytes();
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count, count].concat());
    bytes.extend([(directory.len() as u32).to_le_bytes(), place.to_le_bytes()].concat());
    bytes.extend((comment.len() as u16).to_le_bytes());
    bytes.extend(comment);
    bytes
}
