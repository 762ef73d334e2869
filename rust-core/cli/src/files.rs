//! Finds what is named on the command line: files, folders, lists of files, standard input; and opens it. What cannot be
//! read becomes a gap and stops nothing else.
//!
//! A [`Walk`] is taken one by one, so that a hundred thousand files cost the memory of one folder's names.

use std::{
    ffi::OsString,
    fs::{self, File, FileType},
    io::{self, BufRead, BufReader, Read},
    path::{Path, PathBuf},
    vec,
};

use lendlens_apk::{FileAt, ReadAt, Scratch};
use lendlens_core::{
    classify::TextCounter,
    knowledge::Knowledge,
    model::{Gap, GapKind, OwnTexts},
    source::{Limits, apk},
};

use crate::exit::Error;

/// Folders in folders that are looked into.
const MAX_DEPTH: usize = 16;
/// Files of all folders together, where all of them make one inventory.
pub const MAX_FILES: usize = 10_000;

/// Something that was named, or lies in a folder that was.
#[derive(Debug)]
pub struct Found {
    /// How it is called in a report.
    pub name: String,
    /// What it is.
    pub what: What,
}

/// What was found.
#[derive(Debug)]
pub enum What {
    /// A file, which can be read anywhere.
    File(PathBuf),
    /// A pipe or the like, which can be read once.
    Pipe(PathBuf),
    /// Standard input.
    Stdin,
    /// Nothing that can be read, and why.
    Gap(GapKind, String),
}

/// Why a file was not read.
pub type Problem = (GapKind, String);

/// Everything that is named, in that order; what lies in a folder in the order of the names. Hidden files are left out.
pub struct Walk {
    /// The innermost comes last.
    open: Vec<Open>,
    most_files: Option<usize>,
    files: usize,
}

/// What is being gone through.
enum Open {
    Paths(vec::IntoIter<PathBuf>),
    List(List),
    Folder { path: PathBuf, name: String, depth: usize, entries: vec::IntoIter<(OsString, FileType)> },
}

/// A list of paths.
struct List {
    file: Box<dyn BufRead + Send>,
    end: u8,
    name: String,
}

impl Walk {
    /// Goes through `paths`. Files in folders beyond `most_files` are left out, with a gap.
    pub fn new(paths: &[PathBuf], most_files: Option<usize>) -> Self {
        Self { open: vec![Open::Paths(Vec::from(paths).into_iter())], most_files, files: 0 }
    }

    /// Goes through the paths that stand in a file, or in standard input for `-`, one a line or with a NUL behind each;
    /// before all else.
    ///
    /// # Errors
    ///
    /// [`Error::Read`] when the list cannot be opened.
    pub fn with_list(mut self, path: &Path, with_nul: bool) -> Result<Self, Error> {
        let file: Box<dyn BufRead + Send> = if path == Path::new("-") {
            Box::new(BufReader::new(io::stdin()))
        } else {
            let file = File::open(path);
            let file = file.map_err(|error| Error::Read { path: path.to_owned(), problem: error.to_string() })?;
            Box::new(BufReader::new(file))
        };
        let end = if with_nul { 0 } else { b'\n' };
        self.open.push(Open::List(List { file, end, name: path.display().to_string() }));
        Ok(self)
    }

    /// A path as it was given, called `name`: links are followed, pipes are read.
    fn path(&mut self, path: PathBuf, name: String) -> Option<Found> {
        let what = match fs::metadata(&path) {
            Ok(found) if found.is_dir() => return self.folder(path, name, 0),
            Ok(found) if found.is_file() => What::File(path),
            Ok(_) => What::Pipe(path),
            Err(error) => unreadable(&name, &error),
        };
        Some(Found { name, what })
    }

    /// Goes into a folder. What hinders that is what was found.
    fn folder(&mut self, path: PathBuf, name: String, depth: usize) -> Option<Found> {
        let gap = |what: What| Some(Found { name: name.clone(), what });
        if depth > MAX_DEPTH {
            let problem = format!("{name}: folders in folders, more than {MAX_DEPTH} deep");
            return gap(What::Gap(GapKind::Limit, problem));
        }
        let entries = fs::read_dir(&path).and_then(|entries| {
            let kinds = entries.map(|entry| entry.and_then(|entry| Ok((entry.file_name(), entry.file_type()?))));
            kinds.collect::<io::Result<Vec<_>>>()
        });
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => return gap(unreadable(&name, &error)),
        };
        entries.retain(|(name, _)| !name.as_encoded_bytes().starts_with(b"."));
        if entries.is_empty() {
            return gap(What::Gap(GapKind::Empty, name.clone()));
        }
        entries.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        self.open.push(Open::Folder { path, name, depth, entries: entries.into_iter() });
        None
    }

    /// An entry of a folder. A link to a folder is not followed: it may lead back.
    fn entry(&mut self, path: PathBuf, name: String, kind: FileType, depth: usize) -> Option<Found> {
        let what = if kind.is_dir() {
            return self.folder(path, name, depth + 1);
        } else if kind.is_file() {
            What::File(path)
        } else if kind.is_symlink() {
            match fs::metadata(&path) {
                Ok(found) if found.is_file() => What::File(path),
                Ok(found) if found.is_dir() => What::Gap(GapKind::Unreadable, format!("{name}: a link to a folder")),
                Ok(_) => What::Gap(GapKind::Unreadable, format!("{name}: no file")),
                Err(error) => unreadable(&name, &error),
            }
        } else {
            What::Gap(GapKind::Unreadable, format!("{name}: no file"))
        };
        self.files += usize::from(matches!(what, What::File(_)));
        if let Some(most) = self.most_files.filter(|most| self.files > *most) {
            // Whatever else lies in folders is left out with it.
            self.open.retain(|open| !matches!(open, Open::Folder { .. }));
            self.files = 0;
            return Some(Found { what: What::Gap(GapKind::Limit, format!("{name}: more than {most} files")), name });
        }
        Some(Found { name, what })
    }
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            let found = match self.open.last_mut()? {
                Open::Paths(paths) => match paths.next() {
                    Some(path) if path == Path::new("-") => Some(Found { name: "-".into(), what: What::Stdin }),
                    Some(path) => {
                        let name = name_of(&path);
                        self.path(path, name)
                    }
                    None => self.leave(),
                },
                Open::List(list) => match list.next() {
                    Some(Ok(path)) => {
                        let name = path.to_string_lossy().into_owned();
                        self.path(path, name)
                    }
                    Some(Err(error)) => {
                        let (name, what) = (list.name.clone(), unreadable(&list.name, &error));
                        self.leave();
                        Some(Found { name, what })
                    }
                    None => self.leave(),
                },
                Open::Folder { path, name, depth, entries } => match entries.next() {
                    Some((entry, kind)) => {
                        let (path, name) = (path.join(&entry), join(name, &entry.to_string_lossy()));
                        let depth = *depth;
                        self.entry(path, name, kind, depth)
                    }
                    None => self.leave(),
                },
            };
            if found.is_some() {
                return found;
            }
        }
    }
}

impl Walk {
    fn leave(&mut self) -> Option<Found> {
        self.open.pop();
        None
    }
}

impl Iterator for List {
    type Item = io::Result<PathBuf>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut path = Vec::new();
            match self.file.read_until(self.end, &mut path) {
                Ok(0) => return None,
                Ok(_) => {}
                Err(error) => return Some(Err(error)),
            }
            path.pop_if(|last| *last == self.end);
            if !path.is_empty() {
                return Some(path_of(path));
            }
        }
    }
}

#[cfg(unix)]
fn path_of(bytes: Vec<u8>) -> io::Result<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    Ok(OsString::from_vec(bytes).into())
}

#[cfg(not(unix))]
fn path_of(bytes: Vec<u8>) -> io::Result<PathBuf> {
    let text = String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData)?;
    Ok(text.trim_end_matches('\r').into())
}

/// Opens a file to be read at offsets.
pub fn open(path: &Path, name: &str) -> Result<FileAt, Problem> {
    File::open(path).and_then(FileAt::new).map_err(|error| problem(name, &error))
}

/// What the texts of an app speak of.
pub fn own_texts(file: &dyn ReadAt, knowledge: &Knowledge, scratch: &mut Scratch) -> OwnTexts {
    let mut counter = TextCounter::new(knowledge);
    apk::each_text(file, scratch, &lendlens_apk::Limits::default(), |text| counter.count(text));
    counter.finish()
}

/// All that `content` holds.
pub fn whole(content: impl Read, name: &str, limits: Limits) -> Result<Vec<u8>, Problem> {
    // No file is larger than what an archive may unpack to.
    let most = limits.archive_bytes.max(limits.text_bytes);
    let mut bytes = Vec::new();
    match content.take(most + 1).read_to_end(&mut bytes) {
        Ok(_) if bytes.len() as u64 > most => Err(too_big(name, most)),
        Ok(_) => Ok(bytes),
        Err(error) => Err(problem(name, &error)),
    }
}

/// All that a file holds, unless it is too big.
pub fn whole_file(path: &Path, name: &str, limits: Limits) -> Result<Vec<u8>, Problem> {
    let most = limits.archive_bytes.max(limits.text_bytes);
    let file = File::open(path).map_err(|error| problem(name, &error))?;
    if file.metadata().is_ok_and(|found| found.len() > most) {
        return Err(too_big(name, most));
    }
    whole(file, name, limits)
}

fn too_big(name: &str, most: u64) -> Problem {
    (GapKind::Limit, format!("{name}: more than {} MiB", most >> 20))
}

fn problem(name: &str, error: &io::Error) -> Problem {
    (GapKind::Unreadable, format!("{name}: {error}"))
}

fn unreadable(name: &str, error: &io::Error) -> What {
    let (kind, problem) = problem(name, error);
    What::Gap(kind, problem)
}

/// A problem as a gap.
pub fn gap((kind, detail): Problem) -> Gap {
    Gap::new(kind, detail)
}

/// The last part of a path: where a file lies on this computer is nobody's business.
fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{}/{name}", folder.trim_end_matches('/')) }
}
