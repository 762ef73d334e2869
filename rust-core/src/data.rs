//! The files of `data/` that are part of the program, as `build.rs` packed them: folder by folder, each unpacked when
//! something of it is asked for, so that nobody waits for the sentences of a language that nobody reads.

use std::sync::OnceLock;

use flate2::{Decompress, FlushDecompress};

include!(concat!(env!("OUT_DIR"), "/data.rs"));

/// A folder.
struct Folder {
    name: &'static str,
    /// Path and size of each file, in the order in which they are packed.
    files: &'static [(&'static str, usize)],
    deflated: &'static [u8],
    unpacked: OnceLock<Vec<File>>,
}

/// A file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct File {
    /// Where it is under `data/`, such as `lexicon/en.csv`.
    pub path: &'static str,
    /// What it says.
    pub text: &'static str,
}

impl File {
    /// Its name without folder and ending, such as `en`.
    pub fn stem(&self) -> &'static str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.split('.').next().unwrap_or_default()
    }
}

/// The files of a folder, sorted; none when there is no such folder.
pub(crate) fn folder(name: &str) -> &'static [File] {
    FOLDERS.iter().find(|folder| folder.name == name).map_or(&[], Folder::unpack)
}

/// What the file at `path` says; nothing when there is no such file, which is then told by whoever reads it.
pub(crate) fn text(path: &str) -> &'static str {
    let name = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    folder(name).iter().find(|file| file.path == path).map_or("", |file| file.text)
}

impl Folder {
    const fn packed(name: &'static str, files: &'static [(&'static str, usize)], deflated: &'static [u8]) -> Self {
        Self { name, files, deflated, unpacked: OnceLock::new() }
    }

    fn unpack(&'static self) -> &'static [File] {
        self.unpacked.get_or_init(|| {
            let mut bytes = Vec::with_capacity(self.files.iter().map(|(_, size)| size).sum());
            // What cannot be unpacked is empty, as what is not there is.
            let _ = Decompress::new(false).decompress_vec(self.deflated, &mut bytes, FlushDecompress::Finish);
            let mut rest: &'static str = String::from_utf8(bytes).unwrap_or_default().leak();
            let files = self.files.iter().map(|(path, size)| {
                let (text, after) = rest.split_at_checked(*size).unwrap_or_default();
                rest = after;
                File { path, text }
            });
            files.collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    #[test]
    fn every_folder_says_what_its_files_say() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        for folder in &FOLDERS {
            assert!(!folder.files.is_empty(), "{}", folder.name);
            for file in folder.unpack() {
                assert_eq!(file.text, fs::read_to_string(data.join(file.path)).expect(file.path), "{}", file.path);
                assert_eq!(text(file.path), file.text);
            }
        }
        let names: Vec<&str> = FOLDERS.iter().map(|folder| folder.name).collect();
        for name in ["", "concepts", "guidance", "guidance/letters", "lexicon", "messages/en"] {
            assert!(names.contains(&name), "{name} in {names:?}");
        }
        assert!(!names.iter().any(|name| name.starts_with("sample-phone")), "{names:?}");
    }

    #[test]
    fn what_is_not_there_says_nothing() {
        assert_eq!(text("lexicon/none.csv"), "");
        assert_eq!(text("none/en.csv"), "");
        assert!(folder("none").is_empty());
    }
}
