//! What it costs to learn from an APK what it asks for, beside the least that anybody could do: open the file, find the
//! end record and the directory, read the manifest with one more read, and unpack it with the same crate. `docs/speed.md`
//! holds the figures; `against_peers.py` runs this with its real set.
//!
//! `cargo bench -p lendlens-tests --bench apk -- FILE…`; without files those of the corpus from 100 KB on.

use std::{
    env,
    fs::File,
    hint::black_box,
    io,
    os::unix::fs::FileExt as _,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use flate2::{Decompress, FlushDecompress, Status};
use lendlens_apk::{Apk, FileAt, Limits, Scratch};
use lendlens_tests::corpus;

/// Each pass reads every file once; the two readers take turns, and the median pass counts.
const PASSES: usize = 101;
/// A file this large is one that people install.
const REAL: u64 = 100_000;

fn main() {
    let given: Vec<PathBuf> =
        env::args_os().skip(1).map(PathBuf::from).filter(|path| !path.to_string_lossy().starts_with("--")).collect();
    let mut files = if given.is_empty() { real_files_of_the_corpus() } else { given };

    let mut bare = BareReader::default();
    let (mut scratch, limits) = (Scratch::default(), Limits::default());
    // Only files that both read are compared; what one of them cannot read it would be done with sooner.
    let before = files.len();
    files.retain(|file| bare.manifest(file).is_ok() && opened(file, &mut scratch, &limits).is_some());
    println!(
        "requests of an APK: {} files, {} more that one of the readers cannot read",
        files.len(),
        before - files.len()
    );
    assert!(!files.is_empty(), "no file that can be read");

    let mut times = [const { Vec::new() }; 3];
    for _ in 0..PASSES {
        times[0].push(timed(|| {
            for file in &files {
                black_box(bare.manifest(file).expect("it was read before"));
            }
        }));
        times[1].push(timed(|| {
            for file in &files {
                black_box(opened(file, &mut scratch, &limits));
            }
        }));
        times[2].push(timed(|| {
            for file in &files {
                let mut apk = opened(file, &mut scratch, &limits).expect("it was read before");
                black_box(apk.labels(&mut scratch, &limits));
            }
        }));
    }
    let [bare, ours, labels] = times.map(|mut times: Vec<Duration>| {
        times.sort_unstable();
        times[PASSES / 2].as_secs_f64() * 1e6 / files.len() as f64
    });
    println!("  {ours:.1} µs a file, {:.2} times a bare reader ({bare:.1} µs) (bar 3)", ours / bare);
    println!("  {labels:.1} µs with the names of the app in every language");
}

fn real_files_of_the_corpus() -> Vec<PathBuf> {
    let files = corpus::listed().into_iter().map(|file| corpus::folder().join(file.path));
    files.filter(|file| file.metadata().is_ok_and(|metadata| metadata.len() >= REAL)).collect()
}

/// Ours: an APK whose manifest was read; `None` when it cannot be.
fn opened(file: &Path, scratch: &mut Scratch, limits: &Limits) -> Option<Apk<FileAt>> {
    let file = FileAt::new(File::open(file).ok()?).ok()?;
    Apk::open(file, scratch, limits).ok()
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// A reader that trusts the file. Its buffers are kept from one file to the next.
struct BareReader {
    inflate: Decompress,
    tail: Vec<u8>,
    directory: Vec<u8>,
    entry: Vec<u8>,
    manifest: Vec<u8>,
}

impl Default for BareReader {
    fn default() -> Self {
        let [tail, directory, entry, manifest] = [(); 4].map(|()| Vec::new());
        Self { inflate: Decompress::new(false), tail, directory, entry, manifest }
    }
}

impl BareReader {
    /// The bytes of the manifest.
    fn manifest(&mut self, path: &Path) -> io::Result<&[u8]> {
        let file = File::open(path)?;
        let size = file.metadata()?.len();
        let Self { inflate, tail, directory, entry, manifest } = self;
        let (start, end) = match end_record(&file, size, 4096, tail)? {
            Some(found) => found,
            None => end_record(&file, size, (1 << 16) + 22, tail)?.ok_or(io::ErrorKind::InvalidData)?,
        };
        let (length, offset) = (u32_at(tail, end + 12)?, u64::from(u32_at(tail, end + 16)?));
        let records = match offset.checked_sub(start) {
            Some(within) => &tail[within as usize..end],
            None => {
                directory.resize(length as usize, 0);
                file.read_exact_at(directory, offset)?;
                &directory[..]
            }
        };
        let record = record(records, b"AndroidManifest.xml")?;
        let (method, packed, size) = (u16_at(record, 10)?, u32_at(record, 20)?, u32_at(record, 24)?);
        let header = u64::from(u32_at(record, 42)?);

        // One read for the local header, whose extra field is seldom longer than this, and the data.
        entry.resize(30 + 19 + 512 + packed as usize, 0);
        let read = file.read_at(entry, header)?;
        entry.truncate(read);
        let data = 30 + usize::from(u16_at(entry, 26)?) + usize::from(u16_at(entry, 28)?);
        let packed = entry.get(data..data + packed as usize).ok_or(io::ErrorKind::InvalidData)?;
        if method == 0 {
            return Ok(packed);
        }
        inflate.reset(false);
        manifest.resize(size as usize, 0);
        match inflate.decompress(packed, manifest, FlushDecompress::Finish) {
            Ok(Status::StreamEnd) => Ok(manifest),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

/// Reads the end of a file; where that end begins, and where in it the end record is.
fn end_record(file: &File, size: u64, length: u64, tail: &mut Vec<u8>) -> io::Result<Option<(u64, usize)>> {
    let start = size.saturating_sub(length);
    tail.resize((size - start) as usize, 0);
    file.read_exact_at(tail, start)?;
    let last = tail.len().saturating_sub(22);
    Ok(memchr::memmem::rfind(&tail[..(last + 4).min(tail.len())], b"PK\x05\x06").map(|end| (start, end)))
}

/// The first record of this name.
fn record<'a>(mut records: &'a [u8], name: &[u8]) -> io::Result<&'a [u8]> {
    loop {
        let lengths = usize::from(u16_at(records, 28)?);
        if records.get(46..46 + lengths) == Some(name) {
            return Ok(records);
        }
        let next = 46 + lengths + usize::from(u16_at(records, 30)?) + usize::from(u16_at(records, 32)?);
        records = records.get(next..).ok_or(io::ErrorKind::InvalidData)?;
    }
}

fn u16_at(bytes: &[u8], offset: usize) -> io::Result<u16> {
    Ok(lendlens_apk::chunk::u16_at(bytes, offset).ok_or(io::ErrorKind::InvalidData)?)
}

fn u32_at(bytes: &[u8], offset: usize) -> io::Result<u32> {
    Ok(lendlens_apk::chunk::u32_at(bytes, offset).ok_or(io::ErrorKind::InvalidData)?)
}
