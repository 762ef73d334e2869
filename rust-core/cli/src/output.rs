//! Where a result goes: to standard output, or to a file that is written whole or not at all.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, ErrorKind, Write},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

use crate::exit::Error;

/// A place for a result.
#[derive(Debug)]
pub struct Output {
    writer: Writer,
    name: String,
    closed: bool,
}

#[derive(Debug)]
enum Writer {
    Stdout(BufWriter<io::Stdout>),
    /// What is there already and is no file, such as a pipe or `/dev/null`, is written to as it is.
    Device(BufWriter<File>),
    /// Beside its target, which it replaces at the end. Only the owner may read it: it tells of a person's phone.
    File(BufWriter<NamedTempFile>, PathBuf),
}

impl Output {
    /// Opens `path`, or standard output.
    ///
    /// # Errors
    ///
    /// [`Error::Write`] when the file, or one beside it, cannot be created.
    pub fn open(path: Option<&Path>) -> Result<Self, Error> {
        let Some(path) = path else {
            let writer = Writer::Stdout(BufWriter::new(io::stdout()));
            return Ok(Self { writer, name: "-".into(), closed: false });
        };
        let name = path.display().to_string();
        let writer = open_file(path).map_err(|source| Error::Write { path: name.clone(), source })?;
        Ok(Self { writer, name, closed: false })
    }

    /// Writes a piece. A reader that went away has seen what it wanted: that is no error.
    ///
    /// # Errors
    ///
    /// [`Error::Write`].
    pub fn write(&mut self, piece: &str) -> Result<(), Error> {
        let bytes = piece.as_bytes();
        let written = match &mut self.writer {
            _ if self.closed => Ok(()),
            Writer::Stdout(writer) => writer.write_all(bytes),
            Writer::Device(writer) => writer.write_all(bytes),
            Writer::File(writer, _) => writer.write_all(bytes),
        };
        self.check(written)
    }

    /// Hands over what was written so far.
    ///
    /// # Errors
    ///
    /// [`Error::Write`].
    pub fn flush(&mut self) -> Result<(), Error> {
        let flushed = match &mut self.writer {
            _ if self.closed => Ok(()),
            Writer::Stdout(writer) => writer.flush(),
            Writer::Device(writer) => writer.flush(),
            Writer::File(writer, _) => writer.flush(),
        };
        self.check(flushed)
    }

    /// Whether the reader went away, so that nothing more need be written.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// Ends the result; only now a file appears under its name.
    ///
    /// # Errors
    ///
    /// [`Error::Write`].
    pub fn finish(mut self) -> Result<(), Error> {
        self.flush()?;
        let Self { writer, name, .. } = self;
        match writer {
            Writer::File(writer, target) => {
                persist(writer, &target).map_err(|source| Error::Write { path: name, source })
            }
            Writer::Stdout(writer) => {
                // What a closed pipe did not take must not be tried again.
                let _ = writer.into_parts();
                Ok(())
            }
            Writer::Device(_) => Ok(()),
        }
    }

    fn check(&mut self, written: io::Result<()>) -> Result<(), Error> {
        match written {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            Err(source) => Err(Error::Write { path: self.name.clone(), source }),
            Ok(()) => Ok(()),
        }
    }
}

fn open_file(path: &Path) -> io::Result<Writer> {
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => Err(ErrorKind::IsADirectory.into()),
        Ok(found) if !found.is_file() => Ok(Writer::Device(BufWriter::new(OpenOptions::new().write(true).open(path)?))),
        found => {
            // A symbolic link keeps pointing where it points; its target is replaced.
            let target = if found.is_ok() { path.canonicalize()? } else { path.to_owned() };
            let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
            let file = NamedTempFile::new_in(folder)?;
            Ok(Writer::File(BufWriter::new(file), target))
        }
    }
}

fn persist(writer: BufWriter<NamedTempFile>, target: &Path) -> io::Result<()> {
    let file = writer.into_inner().map_err(|error| error.into_error())?;
    file.as_file().sync_all()?;
    file.persist(target).map_err(|error| error.error)?;
    Ok(())
}

/// Writes a whole result.
///
/// # Errors
///
/// [`Error::Write`].
pub fn write(path: Option<&Path>, result: &str) -> Result<(), Error> {
    let mut output = Output::open(path)?;
    output.write(result)?;
    output.finish()
}
