//! Chunks: what binary XML and resource tables are made of. Each tells its kind and its size, and may hold others.
//!
//! The form is `ResChunk_header` of [`ResourceTypes.h`].
//!
//! [`ResourceTypes.h`]: https://android.googlesource.com/platform/frameworks/base/+/refs/tags/android-16.0.0_r1/libs/androidfw/include/androidfw/ResourceTypes.h

/// The size of every chunk's first header.
pub const HEADER: usize = 8;

/// The kinds of chunk that are read.
pub mod kind {
    /// A pool of strings.
    pub const STRING_POOL: u16 = 0x0001;
    /// A resource table.
    pub const TABLE: u16 = 0x0002;
    /// A binary XML.
    pub const XML: u16 = 0x0003;
    /// A namespace begins.
    pub const XML_START_NAMESPACE: u16 = 0x0100;
    /// A namespace ends.
    pub const XML_END_NAMESPACE: u16 = 0x0101;
    /// An element begins.
    pub const XML_START_ELEMENT: u16 = 0x0102;
    /// An element ends.
    pub const XML_END_ELEMENT: u16 = 0x0103;
    /// Text between elements.
    pub const XML_CDATA: u16 = 0x0104;
    /// The last kind that a node of a binary XML may have.
    pub const XML_LAST: u16 = 0x017f;
    /// The resource ids of the attribute names.
    pub const XML_RESOURCE_MAP: u16 = 0x0180;
    /// A package of a table.
    pub const TABLE_PACKAGE: u16 = 0x0200;
    /// The entries of a type for one configuration.
    pub const TABLE_TYPE: u16 = 0x0201;
    /// What entries a type has.
    pub const TABLE_TYPE_SPEC: u16 = 0x0202;
    /// Package ids of shared libraries.
    pub const TABLE_LIBRARY: u16 = 0x0203;
    /// Which entries an overlay may replace.
    pub const TABLE_OVERLAYABLE: u16 = 0x0204;
    /// Former ids of entries of the framework.
    pub const TABLE_STAGED_ALIAS: u16 = 0x0206;
    /// Entries of types behind a feature flag.
    pub const TABLE_FLAGGED: u16 = 0x0207;
    /// The feature flags of a table.
    pub const TABLE_FLAG_LIST: u16 = 0x0208;
}

/// The first header of a chunk, as it stands there: nothing is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chunk {
    /// What it is.
    pub kind: u16,
    /// Bytes of its whole header.
    pub header_size: u16,
    /// Bytes of all of it, header and children.
    pub size: u32,
}

impl Chunk {
    /// Reads the header at the beginning of `bytes`.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        Some(Self { kind: u16_at(bytes, 0)?, header_size: u16_at(bytes, 2)?, size: u32_at(bytes, 4)? })
    }
}

/// The little-endian number at `offset`.
pub fn u16_at(bytes: &[u8], offset: usize) -> Option<u16> {
    let bytes = bytes.get(offset..offset.checked_add(2)?)?;
    Some(u16::from_le_bytes(bytes.try_into().ok()?))
}

/// The little-endian number at `offset`.
pub fn u32_at(bytes: &[u8], offset: usize) -> Option<u32> {
    let bytes = bytes.get(offset..offset.checked_add(4)?)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}

/// The little-endian number at `offset`.
pub fn u64_at(bytes: &[u8], offset: usize) -> Option<u64> {
    let bytes = bytes.get(offset..offset.checked_add(8)?)?;
    Some(u64::from_le_bytes(bytes.try_into().ok()?))
}
