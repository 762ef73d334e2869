//! Binary XML by hand, for what no tool writes.

/// The strings of a document; the first [`IDS`] have resource ids.
pub(super) const WORDS: &[&str] = &[
    "name",
    "maxSdkVersion",
    "permission",
    "manifest",
    "package",
    "com.example",
    "uses-permission",
    "android.permission.READ_CONTACTS",
    "application",
    "service",
    "android.permission.BIND_ACCESSIBILITY_SERVICE",
    "intent-filter",
    "action",
    "android.accessibilityservice.AccessibilityService",
    "22",
    "other",
];

/// The resource ids of the first words.
const IDS: [u32; 3] = [0x0101_0003, 0x0101_0271, 0x0101_0006];

/// The type of text.
pub(super) const TEXT: u8 = 3;

/// The place of a word in the pool.
pub(super) fn word(word: &str) -> u32 {
    WORDS.iter().position(|known| *known == word).expect("a word of the pool") as u32
}

/// A pool of strings: these bytes, in UTF-8 or units of UTF-16.
pub(super) fn pool(strings: &[Vec<u8>], utf8: bool) -> Vec<u8> {
    let (mut offsets, mut data) = (Vec::new(), Vec::new());
    for string in strings {
        offsets.push(data.len() as u32);
        if utf8 {
            for _ in 0..2 {
                match string.len() {
                    short @ 0..0x80 => data.push(short as u8),
                    long => data.extend([0x80 | (long >> 8) as u8, long as u8]),
                }
            }
            data.extend(string);
            data.push(0);
        } else {
            data.extend((string.len() as u16 / 2).to_le_bytes());
            data.extend(string);
            data.extend([0; 2]);
        }
    }
    data.resize(data.len().next_multiple_of(4), 0);
    let count = strings.len() as u32;
    let mut body = words(&[count, 0, u32::from(utf8) << 8, 28 + 4 * count, 0]);
    body.extend(words(&offsets));
    body.extend(data);
    chunk(0x0001, 28, &body)
}

/// A pool of these texts.
pub(super) fn texts(texts: &[&str], utf8: bool) -> Vec<u8> {
    let bytes = |text: &&str| match utf8 {
        true => text.as_bytes().to_vec(),
        false => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
    };
    pool(&texts.iter().map(bytes).collect::<Vec<_>>(), utf8)
}

/// A document of this pool and these nodes.
pub(super) fn document(pool: Vec<u8>, nodes: &[Vec<u8>]) -> Vec<u8> {
    chunk(0x0003, 8, &[pool, chunk(0x0180, 8, &words(&IDS)), nodes.concat()].concat())
}

/// A document of the [`WORDS`] and these nodes.
pub(super) fn of(nodes: &[Vec<u8>]) -> Vec<u8> {
    document(texts(WORDS, true), nodes)
}

/// An element begins, with attributes by name, type and value.
pub(super) fn start(name: u32, attributes: &[(u32, u8, u32)]) -> Vec<u8> {
    let mut body = words(&[1, u32::MAX, u32::MAX, name]);
    for number in [20, 20, attributes.len() as u16, 0, 0, 0] {
        body.extend(number.to_le_bytes());
    }
    for (name, kind, value) in attributes {
        let raw = if *kind == TEXT { *value } else { u32::MAX };
        body.extend(words(&[u32::MAX, *name, raw, 8 | u32::from(*kind) << 24, *value]));
    }
    chunk(0x0102, 16, &body)
}

/// An element ends.
pub(super) fn end() -> Vec<u8> {
    chunk(0x0103, 16, &words(&[1, u32::MAX, u32::MAX, 0]))
}

/// The root begins.
pub(super) fn root() -> Vec<u8> {
    start(word("manifest"), &[(word("package"), TEXT, word("com.example"))])
}

/// A request for the contacts.
pub(super) fn request() -> Vec<u8> {
    let name = (word("name"), TEXT, word("android.permission.READ_CONTACTS"));
    [start(word("uses-permission"), &[name]), end()].concat()
}

/// A chunk.
pub(super) fn chunk(kind: u16, header: u16, body: &[u8]) -> Vec<u8> {
    let size = (body.len() as u32 + 8).to_le_bytes();
    [&kind.to_le_bytes()[..], &header.to_le_bytes(), &size, body].concat()
}

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}
