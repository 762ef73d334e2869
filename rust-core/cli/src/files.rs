//! Reads what is given on the command line: files, folders, standard input. What cannot be read becomes a gap and
//! stops nothing else.

use std::{
    fs::{self, File, Metadata},
    io::{self, Read},
    path::{Path, PathBuf},
};

use lendlens_core::{
    model::{Gap, GapKind},
    source::{Limits, Sources},
};

/// Folders in folders that are looked into.
const MAX_DEPTH: usize = 16;
/// Files of all folders together.
const MAX_FILES: usize = 10_000;

/// Reads every path into `sources`; `now_reading` hears each name first.
pub fn read(paths: &[PathBuf], limits: Limits, sources: &mut Sources, now_reading: &dyn Fn(&str)) {
    let mut reader = Reader { limits, sources, now_reading, files: 0 };
    for path in paths {
        if path == Path::new("-") {
            reader.content("-", io::stdin().lock());
        } else {
            reader.path(path);
        }
    }
}

struct Reader<'a> {
    limits: Limits,
    sources: &'a mut Sources,
    now_reading: &'a dyn Fn(&str),
    files: usize,
}

impl Reader<'_> {
    /// A path as it was given: links are followed, pipes are read.
    fn path(&mut self, path: &Path) {
        let name = name_of(path);
        match fs::metadata(path) {
            Ok(found) if found.is_dir() => self.folder(path, &name, 0),
            Ok(found) => self.file(path, &name, &found),
            Err(error) => self.unreadable(&name, &error),
        }
    }

    /// A folder, entry by entry in the order of their names. A link to a folder is not followed: it may lead back.
    fn folder(&mut self, path: &Path, name: &str, depth: usize) {
        if depth > MAX_DEPTH {
            self.gap(GapKind::Limit, format!("{name}: folders in folders, more than {MAX_DEPTH} deep"));
            return;
        }
        let entries = fs::read_dir(path).and_then(|entries| entries.collect::<io::Result<Vec<_>>>());
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => return self.unreadable(name, &error),
        };
        entries.retain(|entry| !entry.file_name().to_string_lossy().starts_with('.'));
        if entries.is_empty() {
            self.gap(GapKind::Empty, name.to_owned());
        }
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let (path, name) = (entry.path(), join(name, &entry.file_name().to_string_lossy()));
            let linked = entry.file_type().is_ok_and(|kind| kind.is_symlink());
            match fs::metadata(&path) {
                Ok(found) if found.is_dir() && linked => {
                    self.gap(GapKind::Unreadable, format!("{name}: a link to a folder"));
                }
                Ok(found) if found.is_dir() => self.folder(&path, &name, depth + 1),
                Ok(found) if found.is_file() => {
                    self.files += 1;
                    if self.files > MAX_FILES {
                        return self.gap(GapKind::Limit, format!("{name}: more than {MAX_FILES} files"));
                    }
                    self.file(&path, &name, &found);
                }
                Ok(_) => self.gap(GapKind::Unreadable, format!("{name}: no file")),
                Err(error) => self.unreadable(&name, &error),
            }
        }
    }

    fn file(&mut self, path: &Path, name: &str, found: &Metadata) {
        if found.len() > self.limit() {
            return self.too_big(name);
        }
        match File::open(path) {
            Ok(file) => self.content(name, file),
            Err(error) => self.unreadable(name, &error),
        }
    }

    fn content(&mut self, name: &str, content: impl Read) {
        (self.now_reading)(name);
        let mut bytes = Vec::new();
        match content.take(self.limit() + 1).read_to_end(&mut bytes) {
            Ok(_) if bytes.len() as u64 > self.limit() => self.too_big(name),
            Ok(_) => self.sources.add(name, &bytes),
            Err(error) => self.unreadable(name, &error),
        }
    }

    /// No file is larger than what an archive may unpack to.
    fn limit(&self) -> u64 {
        self.limits.archive_bytes.max(self.limits.text_bytes)
    }

    fn too_big(&mut self, name: &str) {
        self.gap(GapKind::Limit, format!("{name}: more than {} MiB", self.limit() >> 20));
    }

    fn unreadable(&mut self, name: &str, error: &io::Error) {
        self.gap(GapKind::Unreadable, format!("{name}: {error}"));
    }

    fn gap(&mut self, kind: GapKind, detail: String) {
        self.sources.add_gap(Gap::new(kind, detail));
    }
}

/// The last part of a path: where a file lies on this computer is nobody's business.
fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}
