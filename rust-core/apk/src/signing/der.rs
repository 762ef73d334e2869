//! DER, as far as a signature needs it: one element after the other, each with its tag and content.
//!
//! The platform reads BER of other tools, too: lengths with more bytes than needed, and ones that are not told before
//! the content ends. Both are read here. Nothing recurses, and no length is believed that the bytes do not have.

/// The tag of a sequence.
pub(super) const SEQUENCE: u8 = 0x30;
/// The tag of a set.
pub(super) const SET: u8 = 0x31;
/// The tag of an integer.
pub(super) const INTEGER: u8 = 0x02;
/// The tag of an object identifier.
pub(super) const OBJECT: u8 = 0x06;
/// The tag of the first part that is marked by its place; may be missing.
pub(super) const CONTEXT_0: u8 = 0xa0;

/// A tag and what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Element<'a> {
    /// Class, form and number in one byte.
    pub tag: u8,
    /// What it holds.
    pub content: &'a [u8],
    /// Tag, length, content and end.
    pub whole: &'a [u8],
}

/// Takes the next element from the front of `bytes`; `None` at their end and when they do not hold all of it.
pub(super) fn next<'a>(bytes: &mut &'a [u8]) -> Option<Element<'a>> {
    let (tag, length, header) = header(bytes)?;
    let rest = bytes.get(header..)?;
    let (content, size) = match length {
        Some(length) => (rest.get(..length)?, header.checked_add(length)?),
        None => {
            let length = length_to_end(rest)?;
            (rest.get(..length)?, header.checked_add(length)?.checked_add(END.len())?)
        }
    };
    let whole = bytes.get(..size)?;
    *bytes = bytes.get(size..)?;
    Some(Element { tag, content, whole })
}

/// Takes the next element when it has this tag.
pub(super) fn expect<'a>(bytes: &mut &'a [u8], tag: u8) -> Option<Element<'a>> {
    let mut rest = *bytes;
    let element = next(&mut rest).filter(|element| element.tag == tag)?;
    *bytes = rest;
    Some(element)
}

/// What ends an element whose length is not told.
const END: [u8; 2] = [0, 0];
/// The bit of a tag that says that its content is elements.
const CONSTRUCTED: u8 = 0x20;
/// The bits of a tag that say that its number follows. No part of a signature has one.
const LONG_TAG: u8 = 0x1f;

/// Tag, length (`None` when it is not told) and the bytes that both take.
fn header(bytes: &[u8]) -> Option<(u8, Option<usize>, usize)> {
    let (&tag, rest) = bytes.split_first()?;
    if tag & LONG_TAG == LONG_TAG {
        return None;
    }
    let (&first, rest) = rest.split_first()?;
    match first {
        0..0x80 => Some((tag, Some(first.into()), 2)),
        0x80 if tag & CONSTRUCTED != 0 => Some((tag, None, 2)),
        0x80 => None,
        _ => {
            let count = usize::from(first & 0x7f);
            let length = rest
                .get(..count)?
                .iter()
                .try_fold(0_usize, |length, &byte| length.checked_mul(256)?.checked_add(byte.into()))?;
            Some((tag, Some(length), count.checked_add(2)?))
        }
    }
}

/// How many bytes stand before the end of an element whose length is not told: elements of the same kind inside it are
/// counted, all others are stepped over.
fn length_to_end(bytes: &[u8]) -> Option<usize> {
    let (mut at, mut open) = (0_usize, 0_usize);
    loop {
        let rest = bytes.get(at..)?;
        if rest.starts_with(&END) {
            match open.checked_sub(1) {
                None => return Some(at),
                Some(outer) => open = outer,
            }
            at = at.checked_add(END.len())?;
            continue;
        }
        let (_, length, header) = header(rest)?;
        match length {
            Some(length) => at = at.checked_add(header)?.checked_add(length)?,
            None => {
                open += 1;
                at = at.checked_add(header)?;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A tree of elements, to be written in more ways than one.
    #[derive(Debug, Clone)]
    enum Tree {
        Leaf(u8, Vec<u8>),
        Node { tag: u8, told: bool, children: Vec<Tree> },
    }

    fn write(tree: &Tree, spare: usize, out: &mut Vec<u8>) {
        let (tag, told, content) = match tree {
            Tree::Leaf(tag, content) => (*tag, true, content.clone()),
            Tree::Node { tag, told, children } => {
                let mut content = Vec::new();
                for child in children {
                    write(child, spare, &mut content);
                }
                (*tag, *told, content)
            }
        };
        out.push(tag);
        if !told {
            out.push(0x80);
            out.extend(content);
            out.extend(END);
            return;
        }
        let length = content.len().to_be_bytes();
        let needed = length.iter().skip_while(|&&byte| byte == 0).count();
        if spare == 0 && content.len() < 0x80 {
            out.push(length[7]);
        } else {
            let count = (needed.max(1) + spare).min(8);
            out.push(0x80 | u8::try_from(count).unwrap());
            out.extend(&length[8 - count..]);
        }
        out.extend(content);
    }

    fn same(tree: &Tree, element: &Element<'_>) -> bool {
        match tree {
            Tree::Leaf(tag, content) => *tag == element.tag && content == element.content,
            Tree::Node { tag, children, .. } => {
                let mut rest = element.content;
                *tag == element.tag
                    && children.iter().all(|child| next(&mut rest).is_some_and(|element| same(child, &element)))
                    && rest.is_empty()
            }
        }
    }

    fn tree() -> impl Strategy<Value = Tree> {
        let leaf = (1_u8..0x1f, prop::collection::vec(any::<u8>(), 0..300))
            .prop_map(|(tag, content)| Tree::Leaf(tag, content));
        leaf.prop_recursive(5, 40, 6, |inner| {
            (0x20_u8..0x3f, any::<bool>(), prop::collection::vec(inner, 0..6))
                .prop_map(|(tag, told, children)| Tree::Node { tag, told, children })
        })
    }

    proptest! {
        #[test]
        fn what_was_written_is_read_whatever_the_form_of_its_lengths(tree in tree(), spare in 0_usize..3, behind in prop::collection::vec(any::<u8>(), 0..9)) {
            let mut bytes = Vec::new();
            write(&tree, spare, &mut bytes);
            let size = bytes.len();
            bytes.extend(&behind);
            let mut rest = bytes.as_slice();
            let element = next(&mut rest).unwrap();
            prop_assert!(same(&tree, &element));
            prop_assert_eq!(element.whole, &bytes[..size]);
            prop_assert_eq!(rest, behind.as_slice());
        }

        #[test]
        fn any_bytes_come_to_an_end(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
            let mut rest = bytes.as_slice();
            while next(&mut rest).is_some() {}
        }
    }

    #[test]
    fn a_length_of_four_gigabytes_is_not_believed() {
        for bytes in [
            &[SEQUENCE, 0x84, 0xff, 0xff, 0xff, 0xff, 1][..],
            &[SEQUENCE, 0x88, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        ] {
            let mut rest = bytes;
            assert_eq!(next(&mut rest), None);
            assert_eq!(rest, bytes);
        }
    }

    #[test]
    fn elements_that_never_end_are_none() {
        let mut rest: &[u8] = &[SEQUENCE, 0x80].repeat(100_000);
        assert_eq!(next(&mut rest), None);
    }
}
