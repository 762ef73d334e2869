//! Binary XML, as aapt writes it.

use super::ANDROID;

const NONE: u32 = u32::MAX;

/// An element.
#[derive(Debug, Clone)]
pub struct Element {
    /// The namespace of its name: the platform looks at the name alone.
    pub namespace: Option<&'static str>,
    /// Its name.
    pub name: &'static str,
    /// Its attributes, in order.
    pub attributes: Vec<Attribute>,
    /// What it holds.
    pub children: Vec<Element>,
}

/// An attribute.
#[derive(Debug, Clone)]
pub struct Attribute {
    /// The namespace of its name.
    pub namespace: Option<&'static str>,
    /// Its name.
    pub name: &'static str,
    /// The resource id of its name, by which the platform finds it.
    pub resource: Option<u32>,
    /// Its value.
    pub value: Value,
}

/// A value of an attribute.
#[derive(Debug, Clone)]
pub enum Value {
    /// Text.
    Text(String),
    /// A reference to a resource.
    Reference(u32),
    /// A number.
    Number(u32),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Element {
    /// An element without attributes and children.
    pub fn new(name: &'static str) -> Self {
        Self { namespace: None, name, attributes: Vec::new(), children: Vec::new() }
    }

    /// With one more attribute.
    pub fn with(mut self, attribute: Attribute) -> Self {
        self.attributes.push(attribute);
        self
    }

    /// With one more child.
    pub fn holding(mut self, child: Element) -> Self {
        self.children.push(child);
        self
    }

    /// This element and all it holds.
    fn each(&self, visit: &mut impl FnMut(&Self)) {
        visit(self);
        for child in &self.children {
            child.each(visit);
        }
    }
}

/// The document with this root, which declares the platform's namespace.
pub fn document(root: &Element) -> Vec<u8> {
    let mut pool = Pool::default();
    // Names with a resource id come first: the resource map counts from the first string.
    root.each(&mut |element| {
        for attribute in &element.attributes {
            if let Some(resource) = attribute.resource {
                pool.known(attribute.name, resource);
            }
        }
    });
    let [prefix, uri] = [pool.index("android"), pool.index(ANDROID)];
    let mut nodes = Vec::new();
    nodes.extend(chunk(0x0100, 16, &words(&[1, NONE, prefix, uri])));
    write(root, &mut pool, &mut nodes);
    nodes.extend(chunk(0x0101, 16, &words(&[1, NONE, prefix, uri])));
    let resources = chunk(0x0180, 8, &words(&pool.resources));
    chunk(0x0003, 8, &[pool.chunk(), resources, nodes].concat())
}

fn write(element: &Element, pool: &mut Pool, nodes: &mut Vec<u8>) {
    let name = [element.namespace.map_or(NONE, |uri| pool.index(uri)), pool.index(element.name)];
    let mut body = words(&[1, NONE]);
    body.extend(words(&name));
    let count = u16::try_from(element.attributes.len()).expect("few attributes");
    for number in [20, 20, count, 0, 0, 0] {
        body.extend(number.to_le_bytes());
    }
    for attribute in &element.attributes {
        let namespace = attribute.namespace.map_or(NONE, |uri| pool.index(uri));
        let name = match attribute.resource {
            Some(resource) => pool.known(attribute.name, resource),
            None => pool.index(attribute.name),
        };
        let (raw, kind, data) = match &attribute.value {
            Value::Text(text) => (pool.index(text), 0x03, pool.index(text)),
            Value::Reference(reference) => (NONE, 0x01, *reference),
            Value::Number(number) => (NONE, 0x10, *number),
        };
        body.extend(words(&[namespace, name, raw, 8 | kind << 24, data]));
    }
    nodes.extend(chunk(0x0102, 16, &body));
    for child in &element.children {
        write(child, pool, nodes);
    }
    nodes.extend(chunk(0x0103, 16, &[words(&[1, NONE]), words(&name)].concat()));
}

/// The strings of a document, in UTF-8.
#[derive(Default)]
struct Pool {
    strings: Vec<String>,
    resources: Vec<u32>,
}

impl Pool {
    fn index(&mut self, text: &str) -> u32 {
        let rest = self.resources.len();
        let found = self.strings.iter().skip(rest).position(|string| string == text);
        let index = found.map_or(self.strings.len(), |index| index + rest);
        if found.is_none() {
            self.strings.push(text.to_owned());
        }
        u32::try_from(index).expect("few strings")
    }

    /// The index of a name that a resource id belongs to; two names may be spelled alike.
    fn known(&mut self, name: &str, resource: u32) -> u32 {
        let found = self.resources.iter().position(|known| *known == resource);
        let index = found.unwrap_or(self.resources.len());
        if found.is_none() {
            assert_eq!(self.strings.len(), self.resources.len(), "known names come first");
            self.strings.push(name.to_owned());
            self.resources.push(resource);
        }
        u32::try_from(index).expect("few strings")
    }

    fn chunk(&self) -> Vec<u8> {
        let mut offsets = Vec::new();
        let mut data = Vec::new();
        for string in &self.strings {
            offsets.push(u32::try_from(data.len()).expect("few strings"));
            let [units, bytes] = [string.encode_utf16().count(), string.len()];
            for length in [units, bytes] {
                assert!(length < 128, "longer strings are not needed here");
                data.push(length as u8);
            }
            data.extend(string.as_bytes());
            data.push(0);
        }
        data.resize(data.len().next_multiple_of(4), 0);
        let count = u32::try_from(self.strings.len()).expect("few strings");
        let mut body = words(&[count, 0, 1 << 8, 28 + 4 * count, 0]);
        body.extend(words(&offsets));
        body.extend(data);
        chunk(0x0001, 28, &body)
    }
}

fn chunk(kind: u16, header: u16, body: &[u8]) -> Vec<u8> {
    let mut chunk = Vec::new();
    chunk.extend(kind.to_le_bytes());
    chunk.extend(header.to_le_bytes());
    chunk.extend(u32::try_from(body.len() + 8).expect("a small chunk").to_le_bytes());
    chunk.extend(body);
    chunk
}

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}
