//! Binary XML, as `ResXMLTree` of the platform reads it.

use std::borrow::Cow;

use crate::{
    chunk::{Chunk, kind, u16_at, u32_at},
    strings::StringPool,
};

/// A document that is read from its beginning to its end.
#[derive(Debug)]
pub struct Xml<'a> {
    bytes: &'a [u8],
    pool: Option<StringPool<'a>>,
    ids: &'a [u8],
    at: usize,
}

/// What comes next in a document.
#[derive(Debug, Clone, Copy)]
pub enum Node<'a> {
    /// An element begins.
    Start(Element<'a>),
    /// An element ends.
    End,
    /// The document is broken from this offset on.
    Broken(usize),
}

/// An element that begins.
#[derive(Debug, Clone, Copy)]
pub struct Element<'a> {
    bytes: &'a [u8],
    name: u32,
    start: usize,
    step: usize,
    count: usize,
    pub offset: usize,
}

/// An attribute.
#[derive(Debug, Clone, Copy)]
pub struct Attribute {
    pub namespace: u32,
    pub name: u32,
    pub raw: u32,
    pub kind: u8,
    pub data: u32,
}

impl<'a> Xml<'a> {
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        let header = Chunk::read(bytes)?;
        let size = usize::try_from(header.size).ok()?;
        let bytes = bytes.get(..size).unwrap_or(bytes);
        Some(Self { bytes, pool: None, ids: &[], at: header.header_size.into() })
    }

    pub fn text(&self, index: u32) -> Option<Cow<'a, str>> {
        self.pool?.get(index)
    }

    pub fn name(&self, element: &Element<'a>) -> Cow<'a, str> {
        self.text(element.name).unwrap_or_default()
    }

    pub fn resource(&self, name: u32) -> Option<u32> {
        u32_at(self.ids, usize::try_from(name).ok()?.checked_mul(4)?)
    }

    pub fn next(&mut self) -> Option<Node<'a>> {
        loop {
            let at = self.at;
            let rest = self.bytes.get(at..).filter(|rest| !rest.is_empty())?;
            let Some(chunk) = Chunk::read(rest) else { return Some(self.broken(at)) };
            let size = usize::try_from(chunk.size).unwrap_or(usize::MAX);
            let header = usize::from(chunk.header_size);
            let Some(body) = rest.get(..size).filter(|_| header >= 8 && size >= header) else {
                return Some(self.broken(at));
            };
            self.at = at.saturating_add(size);
            match chunk.kind {
                kind::STRING_POOL if self.pool.is_none() => self.pool = StringPool::read(body),
                kind::XML_RESOURCE_MAP => self.ids = body.get(header..).unwrap_or_default(),
                kind::XML_START_ELEMENT => {
                    let element = (|| {
                        let extension = body.get(header..)?;
                        Some(Element {
                            bytes: extension,
                            name: u32_at(extension, 4)?,
                            start: u16_at(extension, 8)?.into(),
                            step: u16_at(extension, 10)?.into(),
                            count: u16_at(extension, 12)?.into(),
                            offset: at,
                        })
                    })();
                    return Some(element.map_or_else(|| self.broken(at), Node::Start));
                }
                kind::XML_END_ELEMENT => return Some(Node::End),
                _ => {}
            }
        }
    }

    fn broken(&mut self, at: usize) -> Node<'a> {
        self.at = self.bytes.len();
        Node::Broken(at)
    }
}

impl Element<'_> {
    pub fn attributes(&self) -> impl Iterator<Item = Attribute> {
        (0..self.count).map_while(|index| {
            let at = self.start.checked_add(index.checked_mul(self.step)?)?;
            let bytes = self.bytes.get(at..)?;
            Some(Attribute {
                namespace: u32_at(bytes, 0)?,
                name: u32_at(bytes, 4)?,
                raw: u32_at(bytes, 8)?,
                kind: *bytes.get(15)?,
                data: u32_at(bytes, 16)?,
            })
        })
    }
}
