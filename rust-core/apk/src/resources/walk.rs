//! The walk over a table's chunks: where its strings and its types are. It reads headers and nothing else.
//!
//! The platform walks by `ChunkIterator` and loads by `LoadedArsc::Load`, `LoadTable` and `LoadedPackage::Load` of
//! [`LoadedArsc.cpp`]. What it would refuse is told and read all the same.
//!
//! [`LoadedArsc.cpp`]: https://github.com/muhomorr/platform_frameworks_base-15/blob/0898a28d5bbff108e25bf93dfe4abffe42142886/libs/androidfw/LoadedArsc.cpp

use super::{entry::Type, notes::Notes, pages::Pages, pool::Pool};
use crate::{
    AnomalyKind, Effect, ReadAt,
    chunk::{Chunk, HEADER, kind, u32_at},
    strings::PoolHeader,
};

/// So many type chunks are remembered: fifty times what a table with all languages has.
const TYPES: usize = 1 << 16;

/// What a table has.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// The strings of all values: the first pool of the table.
    pub(super) pool: Option<Pool>,
    /// The ids of its packages, in order.
    pub(super) packages: Vec<u8>,
    /// Its type chunks, in order.
    pub(super) types: Vec<TypeOfPackage>,
}

/// A type chunk, and what references call it.
#[derive(Debug, Clone, Copy)]
pub(super) struct TypeOfPackage {
    pub(super) package: u8,
    /// The id that is written in it, and the offset of its package.
    pub(super) id: u8,
    pub(super) header: Type,
}

/// Walks over a table; `None` when there is none.
pub(super) fn index<R: ReadAt + ?Sized>(pages: &mut Pages<'_, R>, size: u64, notes: &mut Notes<'_>) -> Option<Index> {
    let mut walk = Walk { pages, notes, size, index: Index::default() };
    let mut is_table = false;
    let mut chunks = Children { at: 0, end: size };
    while let Some((at, end, chunk)) = walk.next(&mut chunks) {
        if chunk.kind == kind::TABLE {
            is_table = true;
            walk.table(at, end, chunk);
        } else {
            walk.unknown(at, chunk);
        }
    }
    if !is_table {
        walk.notes.tell(AnomalyKind::Magic, Effect::Hides, 0, || "no resource table".to_owned());
    }
    is_table.then_some(walk.index)
}

/// The chunks of a chunk that are still to come.
struct Children {
    at: u64,
    end: u64,
}

struct Walk<'w, 'p, 'n, R: ?Sized> {
    pages: &'w mut Pages<'p, R>,
    notes: &'w mut Notes<'n>,
    size: u64,
    index: Index,
}

impl<R: ReadAt + ?Sized> Walk<'_, '_, '_, R> {
    /// The next chunk, with its beginning and its end.
    fn next(&mut self, children: &mut Children) -> Option<(u64, u64, Chunk)> {
        let at = children.at;
        let room = children.end.saturating_sub(at);
        let header = self.pages.get(at, HEADER).and_then(Chunk::read).filter(|_| room >= HEADER as u64);
        let Some(chunk) = header else {
            if room > 0 {
                let cut = children.end >= self.size;
                let (kind, effect) = if cut { CUT_OFF } else { (AnomalyKind::ChunkSize, Effect::Misleads) };
                self.notes.tell(kind, effect, at, || format!("{room} bytes of a chunk"));
            }
            return None;
        };
        let header_size = u32::from(chunk.header_size);
        let described = || format!("kind {:#06x}, header {header_size}, size {}", chunk.kind, chunk.size);
        if header_size < HEADER as u32 || header_size > chunk.size || (chunk.size | header_size) & 3 != 0 || at & 3 != 0
        {
            self.notes.tell(AnomalyKind::ChunkSize, Effect::Refused, at, described);
        }
        if chunk.size < HEADER as u32 {
            return None;
        }
        let mut end = at.saturating_add(chunk.size.into());
        if end > children.end {
            children.at = children.end;
            if end <= self.size {
                // The platform stops here, and keeps what it has.
                self.notes.tell(AnomalyKind::ChunkSize, Effect::Misleads, at, described);
                return None;
            }
            let (kind, effect) = CUT_OFF;
            self.notes.tell(kind, effect, at, described);
            end = children.end;
        }
        children.at = end;
        Some((at, end, chunk))
    }

    fn table(&mut self, start: u64, end: u64, chunk: Chunk) {
        let count = self.pages.get(start, 12).and_then(|header| u32_at(header, 8)).unwrap_or_default();
        let mut packages = 0;
        let mut children = Children { at: start.saturating_add(chunk.header_size.into()), end };
        while let Some((at, end, chunk)) = self.next(&mut children) {
            match chunk.kind {
                kind::STRING_POOL => self.pool(at, end),
                kind::TABLE_PACKAGE => {
                    packages += 1;
                    if packages > count {
                        self.notes
                            .tell(AnomalyKind::BadValue, Effect::Refused, at, || format!("more than {count} packages"));
                    }
                    self.package(at, end, chunk);
                }
                kind::TABLE_FLAG_LIST => {}
                _ => self.unknown(at, chunk),
            }
        }
    }

    fn pool(&mut self, at: u64, end: u64) {
        if self.index.pool.is_some() {
            self.notes.tell(AnomalyKind::StringPool, Effect::Misleads, at, || "another pool of strings".to_owned());
            return;
        }
        match self.pages.get(at, PoolHeader::SIZE).and_then(PoolHeader::read) {
            Some(header) => self.index.pool = Some(Pool { start: at, end, header }),
            None => self.notes.tell(AnomalyKind::StringPool, Effect::Hides, at, || "cut off".to_owned()),
        }
    }

    fn package(&mut self, start: u64, end: u64, chunk: Chunk) {
        /// Bytes of the header, the last four of which are newer than the others.
        const PACKAGE: u16 = 288;
        const TYPE_ID_OFFSET: u64 = 284;
        let id = self.pages.get(start, HEADER + 4).and_then(|header| u32_at(header, HEADER)).unwrap_or_default();
        let Ok(id) = u8::try_from(id) else {
            self.notes.tell(AnomalyKind::BadValue, Effect::Misleads, start, || format!("package {id:#x}"));
            return;
        };
        if ![PACKAGE, PACKAGE - 4].contains(&chunk.header_size) {
            let effect = if chunk.header_size < PACKAGE - 4 { Effect::Refused } else { Effect::Misleads };
            self.notes
                .tell(AnomalyKind::ChunkSize, effect, start, || format!("header of a package: {}", chunk.header_size));
        }
        if self.index.packages.contains(&id) {
            self.notes.tell(AnomalyKind::DuplicateType, Effect::Misleads, start, || format!("package {id:#04x}"));
        } else {
            self.index.packages.push(id);
        }
        let type_offset = (chunk.header_size >= PACKAGE)
            .then(|| u32_at(self.pages.get(start.saturating_add(TYPE_ID_OFFSET), 4)?, 0))
            .flatten()
            .unwrap_or_default();
        if type_offset > u8::MAX.into() {
            self.notes.tell(AnomalyKind::BadValue, Effect::Refused, start, || format!("types from {type_offset} on"));
        }
        let mut package = Package { id, type_offset, specified: [false; 256] };
        let mut children = Children { at: start.saturating_add(chunk.header_size.into()), end };
        while let Some((at, end, chunk)) = self.next(&mut children) {
            match chunk.kind {
                kind::TABLE_TYPE_SPEC => self.specification(&mut package, at),
                kind::TABLE_TYPE => self.types(&package, at, end),
                kind::TABLE_FLAGGED => {
                    let mut flagged = Children { at: at.saturating_add(chunk.header_size.into()), end };
                    while let Some((at, end, chunk)) = self.next(&mut flagged) {
                        match chunk.kind {
                            kind::TABLE_TYPE => self.types(&package, at, end),
                            _ => self.unknown(at, chunk),
                        }
                    }
                }
                kind::STRING_POOL | kind::TABLE_LIBRARY | kind::TABLE_OVERLAYABLE | kind::TABLE_STAGED_ALIAS => {}
                _ => self.unknown(at, chunk),
            }
        }
    }

    fn specification(&mut self, package: &mut Package, at: u64) {
        let id = self.pages.get(at, HEADER + 1).and_then(|header| header.get(HEADER)).copied().unwrap_or_default();
        if id == 0 {
            self.notes.tell(AnomalyKind::BadValue, Effect::Refused, at, || "type 0".to_owned());
        }
        if let Some(specified) = package.specified.get_mut(usize::from(id)) {
            if *specified {
                self.notes.tell(AnomalyKind::DuplicateType, Effect::Misleads, at, || format!("type {id}"));
            }
            *specified = true;
        }
    }

    fn types(&mut self, package: &Package, start: u64, end: u64) {
        let Some(header) = Type::read(self.pages, start, end) else {
            self.notes.tell(AnomalyKind::ChunkSize, Effect::Refused, start, || "header of a type".to_owned());
            return;
        };
        if let Some(problem) = header.problem() {
            self.notes.tell(AnomalyKind::ChunkSize, Effect::Refused, start, || problem.to_owned());
        }
        if !package.specified.get(usize::from(header.id)).is_some_and(|specified| *specified) {
            let id = header.id;
            self.notes
                .tell(AnomalyKind::UnknownChunk, Effect::Refused, start, || format!("type {id} without specification"));
        }
        if self.index.types.len() >= TYPES {
            self.notes.tell(AnomalyKind::Limit, Effect::Hides, start, || format!("more than {TYPES} types"));
            return;
        }
        let id = u32::from(header.id).checked_add(package.type_offset).and_then(|id| u8::try_from(id).ok());
        if let Some(id) = id {
            self.index.types.push(TypeOfPackage { package: package.id, id, header });
        }
    }

    fn unknown(&mut self, at: u64, chunk: Chunk) {
        self.notes.tell(AnomalyKind::UnknownChunk, Effect::Misleads, at, || format!("kind {:#06x}", chunk.kind));
    }
}

/// What is beyond the end of a table cannot be read.
const CUT_OFF: (AnomalyKind, Effect) = (AnomalyKind::CutOff, Effect::Hides);

struct Package {
    id: u8,
    /// What is added to the ids of its types.
    type_offset: u32,
    /// The types that had a specification.
    specified: [bool; 256],
}
