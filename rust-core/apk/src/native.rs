//! Native libraries: by their names many a kit for credit scoring or face checks is known.

use crate::{ReadAt, zip::Zip};

/// The names of the native libraries of an app (`libface.so` of `lib/arm64-v8a/libface.so`), each once, sorted; at most
/// `items`. Hostile text.
pub fn libraries<R: ReadAt>(zip: &Zip<R>, items: usize) -> Vec<String> {
    let mut names: Vec<&[u8]> = zip.entries().filter_map(|entry| library(entry.name)).collect();
    names.sort_unstable();
    names.dedup();
    names.truncate(items);
    names.into_iter().map(|name| String::from_utf8_lossy(name).into_owned()).collect()
}

/// The platform looks in `lib/<abi>/` only, not in folders below it.
fn library(name: &[u8]) -> Option<&[u8]> {
    let mut parts = name.strip_prefix(b"lib/")?.split(|&byte| byte == b'/');
    let (_abi, name) = (parts.next()?, parts.next()?);
    (parts.next().is_none() && name.ends_with(b".so")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Limits, archive};

    #[test]
    fn each_library_is_named_once_whatever_phones_it_is_for() {
        let names =
            ["lib/x86/libface.so", "lib/arm64-v8a/libface.so", "lib/arm64-v8a/libapp.so", "lib/a/b/libc.so", "libd.so"];
        let bytes = archive::write(&names.map(|name| (name, &b""[..])), &[]);
        let zip = Zip::open(bytes.as_slice(), &Limits::default(), &mut Vec::new()).unwrap();
        assert_eq!(libraries(&zip, 9), ["libapp.so", "libface.so"]);
        assert_eq!(libraries(&zip, 1), ["libapp.so"]);
    }
}
