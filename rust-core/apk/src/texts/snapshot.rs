//! Flutter's `libapp.so`: machine code, and the snapshot of all constants of the app, strings among them.
//!
//! The form of a snapshot changes with every version of Dart and is told nowhere. But its strings stand in it as they
//! are, in Latin-1 or UTF-16, in a part of the library that is loaded and not run.

use crate::chunk::{u16_at, u32_at, u64_at};

/// Parts of a library that are looked at.
const SEGMENTS: usize = 64;
const LOADED: u32 = 1;
const EXECUTABLE: u32 = 1;

/// The parts of a library (ELF, little-endian) that are loaded and not run, no byte twice; all of it when it is no
/// library.
pub(super) fn constants(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let segments = segments(bytes).filter(|segments| !segments.is_empty()).unwrap_or_else(|| vec![(0, bytes.len())]);
    segments.into_iter().filter_map(|(start, end)| bytes.get(start..end))
}

fn segments(bytes: &[u8]) -> Option<Vec<(usize, usize)>> {
    bytes.strip_prefix(b"\x7fELF")?;
    let wide = *bytes.get(4)? == 2;
    let number = |at: usize| {
        if wide {
            u64_at(bytes, at).and_then(|number| usize::try_from(number).ok())
        } else {
            Some(u32_at(bytes, at)? as usize)
        }
    };
    let (table, size, count) = if wide {
        (number(32)?, u16_at(bytes, 54)?, u16_at(bytes, 56)?)
    } else {
        (number(28)?, u16_at(bytes, 42)?, u16_at(bytes, 44)?)
    };
    let mut segments = Vec::new();
    for index in 0..usize::from(count).min(SEGMENTS) {
        let at = index.checked_mul(size.into())?.checked_add(table)?;
        let flags = u32_at(bytes, at.checked_add(if wide { 4 } else { 24 })?)?;
        if u32_at(bytes, at)? != LOADED || flags & EXECUTABLE != 0 {
            continue;
        }
        let start = number(at.checked_add(if wide { 8 } else { 4 })?)?;
        let length = number(at.checked_add(if wide { 32 } else { 16 })?)?;
        segments.push((start, start.saturating_add(length).min(bytes.len())));
    }
    segments.sort_unstable();
    let mut last = 0;
    for (start, end) in &mut segments {
        *start = (*start).max(last);
        last = last.max(*end);
    }
    Some(segments)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(wide: bool, parts: &[(u32, usize, usize)]) -> Vec<u8> {
        let mut bytes = b"\x7fELF".to_vec();
        bytes.push(if wide { 2 } else { 1 });
        bytes.resize(if wide { 64 } else { 52 }, 0);
        let (header, size) = (bytes.len(), if wide { 56_usize } else { 32 });
        let at = if wide { [32, 54, 56] } else { [28, 42, 44] };
        bytes[at[0]] = u8::try_from(header).unwrap();
        bytes[at[1]] = u8::try_from(size).unwrap();
        bytes[at[2]] = u8::try_from(parts.len()).unwrap();
        for &(flags, start, length) in parts {
            let mut part = vec![0; size];
            part[0] = 1;
            let at = if wide { [4, 8, 32] } else { [24, 4, 16] };
            part[at[0]..][..4].copy_from_slice(&flags.to_le_bytes());
            part[at[1]..][..4].copy_from_slice(&u32::try_from(start).unwrap().to_le_bytes());
            part[at[2]..][..4].copy_from_slice(&u32::try_from(length).unwrap().to_le_bytes());
            bytes.extend(part);
        }
        bytes.resize(1000, b'.');
        bytes
    }

    #[test]
    fn only_what_is_loaded_and_not_run_is_looked_at_and_no_byte_twice() {
        for wide in [false, true] {
            let bytes = library(wide, &[(4, 400, 100), (5, 700, 100), (6, 450, 200), (4, 990, 0x7fff_ffff)]);
            let sizes: Vec<_> = constants(&bytes).map(<[u8]>::len).collect();
            assert_eq!(sizes, [100, 150, 10], "{wide}");
        }
    }

    #[test]
    fn what_is_no_library_is_looked_at_as_a_whole() {
        for bytes in [&b""[..], b"\x7fELF", b"\x7fELF\x02", &[7; 300]] {
            assert_eq!(constants(bytes).map(<[u8]>::len).sum::<usize>(), bytes.len());
        }
    }
}
