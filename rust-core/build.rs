//! Packs the folders of `data/` for `src/data.rs`. The engine goes to phones with them, where they are deflated to a third;
//! elsewhere they are stored as they are, since a command line starts anew for every file.
//!
//! A new file, or a new folder such as that of a language, needs no word here.

use std::{
    env,
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use flate2::{Compression, write::DeflateEncoder};
use sha2::{Digest, Sha256};

/// For tests and the command line's first look; for tests and other people's programs.
const FOLDERS_APART: [&str; 2] = ["sample-phone", "schema"];

/// What the Android app says in words of its own; it has it as string resources.
const FILE_APART: &str = "android.ftl";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=data");
    let on_the_phone = env::var_os("CARGO_CFG_TARGET_OS").is_some_and(|system| system == "android");
    let compression = if on_the_phone { Compression::best() } else { Compression::none() };
    let mut folders = Vec::new();
    collect("", &mut folders)?;
    let mut knowledge = Sha256::new();
    let mut code = format!("static FOLDERS: [Folder; {}] = [\n", folders.len());
    for (number, (folder, files)) in folders.iter().enumerate() {
        let mut packed = DeflateEncoder::new(Vec::new(), compression);
        let mut sizes = String::new();
        for file in files {
            let path = if folder.is_empty() { file.clone() } else { format!("{folder}/{file}") };
            let content = fs::read(Path::new("data").join(&path))?;
            packed.write_all(&content)?;
            let _ = write!(sizes, "({path:?}, {}), ", content.len());
            if !folder.starts_with("messages/") {
                knowledge.update(format!("{path}\n{}\n", content.len()));
                knowledge.update(content);
            }
        }
        fs::write(out(&format!("{number}.deflate")), packed.finish()?)?;
        let _ = writeln!(code, "Folder::packed({folder:?}, &[{sizes}], include_bytes!(\"{number}.deflate\")),");
    }
    code.push_str("];\n");
    let fingerprint = knowledge.finalize().iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
    let _ = writeln!(code, "pub(crate) const SHA256: &str = {fingerprint:?};");
    fs::write(out("data.rs"), code)
}

/// The folders that have data themselves, from `folder` down, and the names of their files; sorted.
fn collect(folder: &str, into: &mut Vec<(String, Vec<String>)>) -> io::Result<()> {
    let mut entries = fs::read_dir(Path::new("data").join(folder))?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    let (mut files, mut folders) = (Vec::new(), Vec::new());
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            folders.push(name);
        } else if !name.ends_with(".md") && name != FILE_APART {
            files.push(name);
        }
    }
    if !files.is_empty() {
        into.push((folder.into(), files));
    }
    for name in folders.into_iter().filter(|name| !FOLDERS_APART.contains(&name.as_str())) {
        collect(&if folder.is_empty() { name } else { format!("{folder}/{name}") }, into)?;
    }
    Ok(())
}

fn out(name: &str) -> PathBuf {
    Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join(name)
}
