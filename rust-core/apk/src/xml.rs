//! Binary XML, node by node, as `ResXMLTree` of the platform takes it ([`ResourceTypes.cpp`]).
//!
//! The platform looks through the chunks up to the first node for the pool of strings and the ids of the attribute
//! names, and then goes from node to node; a chunk of another kind among them is passed over. It refuses a document whose
//! header, pool or node has a size that cannot be. This reader notes that and goes on as far as there is a way: what a
//! manifest asks for matters also where no phone would take it.
//!
//! [`ResourceTypes.cpp`]: https://github.com/Evolution-X/frameworks_base/blob/0a4df6940a372c035b90f91bc709846ade4f9121/libs/androidfw/ResourceTypes.cpp

use std::borrow::Cow;

use crate::{
    Anomaly, AnomalyKind, Effect, Part, anomaly,
    chunk::{Chunk, HEADER, kind, u16_at, u32_at},
    strings::{StringPool, WORD},
};

/// Bytes of a node's header: that of its chunk, line and comment (`ResXMLTree_node`).
const NODE_HEADER: usize = 16;
/// Bytes of an element before its attributes (`ResXMLTree_attrExt`).
const ELEMENT: usize = 20;
/// Bytes of an attribute (`ResXMLTree_attribute`).
const ATTRIBUTE: usize = 20;

/// A document that is read from its beginning to its end.
#[derive(Debug)]
pub struct Xml<'a> {
    bytes: &'a [u8],
    pool: Option<StringPool<'a>>,
    /// The ids of the attribute names, by index in the pool.
    ids: &'a [u8],
    /// Where the next node begins.
    at: usize,
    /// The end that its header tells lies behind its bytes.
    cut: bool,
    /// The platform refuses a node, or the document.
    damaged: bool,
}

/// What comes next in a document.
#[derive(Debug, Clone, Copy)]
pub enum Node<'a> {
    /// An element begins.
    Start(Element<'a>),
    /// An element ends.
    End,
    /// The end was reached.
    Finished,
    /// There is no way on.
    Broken,
}

/// An element that begins.
#[derive(Debug, Clone, Copy)]
pub struct Element<'a> {
    /// Where its node begins.
    pub offset: usize,
    /// Its namespace, in the pool; `u32::MAX` when it has none.
    pub namespace: u32,
    /// Its name, in the pool.
    pub name: u32,
    /// Its attributes, one every [`step`](Self::step) bytes.
    attributes: &'a [u8],
    step: usize,
    count: usize,
    /// The platform does not take it.
    refused: bool,
}

/// An attribute, as it stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attribute {
    /// Its namespace, in the pool; `u32::MAX` when it has none.
    pub namespace: u32,
    /// Its name, in the pool.
    pub name: u32,
    /// Its value as it was written, in the pool; `u32::MAX` when it was not kept.
    pub raw: u32,
    /// What its value is (`Res_value::TYPE_*`).
    pub kind: u8,
    /// Its value.
    pub data: u32,
}

impl<'a> Xml<'a> {
    /// Reads what comes before the first node. Without a header there is no document.
    pub fn new(bytes: &'a [u8], anomalies: &mut Vec<Anomaly>) -> Option<Self> {
        let header = Chunk::read(bytes)?;
        let size = usize::try_from(header.size).unwrap_or(usize::MAX);
        if header.kind != kind::XML {
            // Asked for by newer versions only.
            note(anomalies, AnomalyKind::Magic, Effect::Misleads, 0, format!("{:#06x}", header.kind));
        }
        let mut start = usize::from(header.header_size);
        if size > bytes.len() || start > size || start < HEADER {
            note(anomalies, AnomalyKind::ChunkSize, Effect::Refused, 0, format!("{start}, {size} > {}", bytes.len()));
            start = HEADER;
        } else if bytes.get(size..).is_some_and(|rest| rest.iter().any(|byte| *byte != 0)) {
            note(anomalies, AnomalyKind::ChunkSize, Effect::Misleads, 4, format!("{size} < {}", bytes.len()));
        }
        let cut = size > bytes.len();
        // A size smaller than the header is no end that anybody meant.
        let whole = if size < start { bytes } else { bytes.get(..size).unwrap_or(bytes) };
        let mut xml = Self { bytes: whole, pool: None, ids: &[], at: start, cut, damaged: cut };
        xml.look_ahead(anomalies);
        if xml.pool.is_none() {
            note(anomalies, AnomalyKind::StringPool, Effect::Refused, xml.at, "none".into());
        }
        Some(xml)
    }

    /// Goes to the first node; takes the pool and the ids on the way, of several the last.
    fn look_ahead(&mut self, anomalies: &mut Vec<Anomaly>) {
        loop {
            let at = self.at;
            let Some((chunk, body)) = self.chunk(HEADER, anomalies) else { return };
            match chunk.kind {
                kind::STRING_POOL => {
                    if let Some(pool) = StringPool::read(body) {
                        if let Some(problem) = pool.problem() {
                            note(anomalies, AnomalyKind::StringPool, Effect::Refused, at, problem.into());
                        }
                        self.pool = Some(pool);
                    }
                }
                kind::XML_RESOURCE_MAP => self.ids = body.get(chunk.header_size.into()..).unwrap_or_default(),
                kind::XML_START_NAMESPACE..=kind::XML_LAST => return,
                other => note(anomalies, AnomalyKind::UnknownChunk, Effect::Misleads, at, format!("{other:#06x}")),
            }
            self.at = at.saturating_add(body.len());
        }
    }

    /// The chunk that begins here, when it is one that the platform takes or that can be read all the same.
    fn chunk(&mut self, least: usize, anomalies: &mut Vec<Anomaly>) -> Option<(Chunk, &'a [u8])> {
        let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
        let (at, cut) = (self.at, self.cut);
        let mut refuse = |anomalies: &mut Vec<Anomaly>, kind, detail: String| {
            self.damaged = true;
            note(anomalies, kind, Effect::Refused, at, detail);
        };
        let Some(chunk) = Chunk::read(rest) else {
            refuse(anomalies, AnomalyKind::CutOff, format!("{} B", rest.len()));
            return None;
        };
        let (header, size) = (usize::from(chunk.header_size), usize::try_from(chunk.size).unwrap_or(usize::MAX));
        if header < least || size < header || size > rest.len() {
            let kind = if size > rest.len() && cut { AnomalyKind::CutOff } else { AnomalyKind::ChunkSize };
            refuse(anomalies, kind, format!("{:#06x}: {header}, {size}", chunk.kind));
            // A node that tells too small a header has one all the same; a size that leads nowhere ends the way.
            if size < HEADER || size > rest.len() {
                return None;
            }
        } else if (header | size) & 3 != 0 {
            refuse(anomalies, AnomalyKind::ChunkSize, format!("{:#06x}: {header}, {size}", chunk.kind));
        }
        Some((chunk, rest.get(..size)?))
    }

    /// The next element that begins or ends.
    pub fn next(&mut self, anomalies: &mut Vec<Anomaly>) -> Node<'a> {
        loop {
            let at = self.at;
            if at >= self.bytes.len() {
                return if self.cut { Node::Broken } else { Node::Finished };
            }
            let Some((chunk, body)) = self.chunk(NODE_HEADER, anomalies) else {
                self.at = self.bytes.len();
                self.cut = true;
                return Node::Broken;
            };
            self.at = at.saturating_add(body.len());
            let least = match chunk.kind {
                kind::XML_START_NAMESPACE | kind::XML_END_NAMESPACE | kind::XML_END_ELEMENT => 8,
                kind::XML_CDATA => 12,
                // An element that begins tells of itself.
                _ => 0,
            };
            if body.len().saturating_sub(chunk.header_size.into()) < least {
                self.damaged = true;
                note(anomalies, AnomalyKind::ChunkSize, Effect::Refused, at, format!("{:#06x}", chunk.kind));
            }
            match chunk.kind {
                kind::XML_START_ELEMENT => match Element::read(at, chunk, body, anomalies) {
                    Some(element) => {
                        self.damaged |= element.refused;
                        return Node::Start(element);
                    }
                    None => {
                        self.damaged = true;
                        note(anomalies, AnomalyKind::CutOff, Effect::Refused, at, "element".into());
                    }
                },
                kind::XML_END_ELEMENT => return Node::End,
                kind::XML_START_NAMESPACE | kind::XML_END_NAMESPACE | kind::XML_CDATA => {}
                other => note(anomalies, AnomalyKind::UnknownChunk, Effect::Misleads, at, format!("{other:#06x}")),
            }
        }
    }

    /// A string of the pool.
    pub fn text(&self, index: u32) -> Option<Cow<'a, str>> {
        self.pool?.get(index)
    }

    /// The document ends before the end that its header tells.
    pub fn cut(&self) -> bool {
        self.cut
    }

    /// The platform refuses the document, or a node that was read so far.
    pub fn damaged(&self) -> bool {
        self.damaged
    }

    /// The platform takes the pool.
    pub fn has_pool(&self) -> bool {
        self.pool.is_some_and(|pool| pool.problem().is_none())
    }

    /// How many bytes a string of the pool has at most; `None` when it cannot be read.
    pub fn text_size(&self, index: u32) -> Option<usize> {
        self.pool?.decoded_size(index)
    }

    /// A string of the pool that nothing ends, by the length it tells.
    pub fn unterminated(&self, index: u32) -> Option<String> {
        self.pool?.unterminated(index)
    }

    /// A string of the pool that is short and ASCII, without an allocation.
    pub fn word<'b>(&self, index: u32, buffer: &'b mut [u8; WORD]) -> Option<&'b str> {
        self.pool?.word(index, buffer)
    }

    /// The resource id of an attribute's name; 0 when it has none.
    pub fn id(&self, attribute: &Attribute) -> u32 {
        let at = usize::try_from(attribute.name).ok().and_then(|index| index.checked_mul(4));
        at.and_then(|at| u32_at(self.ids, at)).unwrap_or(0)
    }
}

impl<'a> Element<'a> {
    fn read(offset: usize, chunk: Chunk, body: &'a [u8], anomalies: &mut Vec<Anomaly>) -> Option<Self> {
        let extension = body.get(usize::from(chunk.header_size).max(NODE_HEADER)..)?;
        let (start, step) = (usize::from(u16_at(extension, 8)?), usize::from(u16_at(extension, 10)?));
        let stated = usize::from(u16_at(extension, 12)?);
        let attributes = extension.get(start..).unwrap_or_default();
        // The last one need not fill its step.
        let count = if step < ATTRIBUTE { 0 } else { stated.min((attributes.len() + step - ATTRIBUTE) / step) };
        let mut refused = false;
        let mut odd = |effect| {
            note(anomalies, AnomalyKind::Attributes, effect, offset, format!("{start}, {step} × {stated}"));
        };
        if stated > 0 && (step < ATTRIBUTE || step * stated > attributes.len() || extension.len() < ELEMENT) {
            refused = true;
            odd(Effect::Refused);
        } else if stated > 0 && (step != ATTRIBUTE || start != ELEMENT) || usize::from(chunk.header_size) != NODE_HEADER
        {
            odd(Effect::Misleads);
        }
        Some(Self {
            offset,
            namespace: u32_at(extension, 0)?,
            name: u32_at(extension, 4)?,
            attributes,
            step,
            count,
            refused,
        })
    }

    /// Its attributes, in their order.
    pub fn attributes(&self) -> impl Iterator<Item = Attribute> + use<'a> {
        let Self { attributes, step, count, .. } = *self;
        (0..count).map_while(move |index| {
            let bytes = attributes.get(index.checked_mul(step)?..)?;
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

/// Notes an oddity of the manifest.
pub(crate) fn note(anomalies: &mut Vec<Anomaly>, kind: AnomalyKind, effect: Effect, offset: usize, detail: String) {
    anomaly::note(anomalies, Anomaly { kind, effect, part: Part::Manifest, offset: Some(offset as u64), detail });
}
