//! APK files: those of installed apps that names leave undecided, and one that somebody is about to install.

use std::{
    fs::File,
    io::{self, Read},
    os::fd::BorrowedFd,
};

use jni::{Env, sys::jint};
use lendlens_apk::{FileAt, Limits, ReadAt, Scratch};
use lendlens_core::{
    Options,
    classify::TextCounter,
    knowledge::Knowledge,
    model::{Gap, GapKind, Inventory, OwnTexts, Package, PackageName},
    source::apk::{self, Look},
    undecided,
};

use crate::{
    error::Error,
    package_manager::Acquired,
    progress::{Progress, Remembering},
};

/// What is kept in memory of a file that cannot be read at offsets, such as a pipe.
const MOST_IN_MEMORY: u64 = 128 << 20;

/// Adds to the inventory what the APKs of undecided apps say: their names in every language,
/// their native libraries, and what their texts speak of.
/// An APK that cannot be read is a gap.
///
/// # Errors
///
/// What `progress` fails with.
pub(crate) fn read_undecided(
    env: &mut Env<'_>,
    acquired: &mut Acquired,
    knowledge: &Knowledge,
    options: &Options,
    progress: &mut Remembering<'_>,
) -> Result<(), Error> {
    let Acquired { inventory, base_apks, .. } = acquired;
    let open: Vec<PackageName> =
        undecided(inventory, knowledge, options).into_iter().map(|package| package.name.clone()).collect();
    let open = open.into_iter().filter_map(|name| Some((base_apks.get(&name)?, name)));
    let open: Vec<(&String, PackageName)> = open.collect();
    log::info!("{} apps are undecided, their APKs are read", open.len());
    let (mut scratch, limits) = (Scratch::default(), Limits::default());
    let before = progress.total;
    for (count, (path, name)) in open.iter().enumerate() {
        progress.step(env, before + count, before + open.len())?;
        let Some(package) = inventory.packages.iter_mut().find(|package| package.name == *name) else { continue };
        if let Err(gap) = add_what_it_says(package, path, knowledge, &mut scratch, &limits) {
            log::debug!("{name}: {gap:?}");
            inventory.gaps.push(Gap { package: Some(name.clone()), ..gap });
        }
    }
    progress.step(env, before + open.len(), before + open.len())
}

fn add_what_it_says(
    package: &mut Package,
    path: &str,
    knowledge: &Knowledge,
    scratch: &mut Scratch,
    limits: &Limits,
) -> Result<(), Gap> {
    let unreadable = |why: io::Error| Gap::new(GapKind::Unreadable, format!("APK: {why}"));
    let file = File::open(path).and_then(FileAt::new).map_err(unreadable)?;
    let read = apk::read("base.apk", &file, Look::Close, scratch, limits);
    let Inventory { packages, gaps, .. } = read.ok_or_else(|| Gap::new(GapKind::Unrecognised, "APK"))?;
    match packages.into_iter().next() {
        Some(read) if read.name == package.name => {
            // What the phone itself shows stands under the empty tag, and stays.
            for (language, label) in read.labels {
                package.labels.entry(language).or_insert(label);
            }
            package.native_libraries = read.native_libraries;
            package.own_texts = Some(own_texts(&file, knowledge, scratch, limits));
            Ok(())
        }
        Some(read) => Err(Gap::new(GapKind::Disagreement, format!("APK: {} / {}", package.name, read.name))),
        None => Err(gaps.into_iter().next().unwrap_or_else(|| Gap::new(GapKind::Unreadable, "APK"))),
    }
}

/// What the texts of an app speak of.
fn own_texts(file: &dyn ReadAt, knowledge: &Knowledge, scratch: &mut Scratch, limits: &Limits) -> OwnTexts {
    let mut counter = TextCounter::new(knowledge);
    apk::each_text(file, scratch, limits, |text| counter.count(text));
    counter.finish()
}

/// The inventory of one file. The descriptor stays the caller's.
///
/// # Errors
///
/// [`Error::BadRequest`] for what is no descriptor at all, [`Error::UnreadableFile`] when the system refuses it.
pub(crate) fn inventory(
    descriptor: jint,
    name: &str,
    knowledge: &Knowledge,
    options: &Options,
) -> Result<Inventory, Error> {
    let unreadable = |why| Error::UnreadableFile { name: name.to_owned(), why };
    let file = duplicate(descriptor)?.map_err(unreadable)?;
    let file: Box<dyn ReadAt> = if file.metadata().map_err(unreadable)?.is_file() {
        let file = FileAt::new(file).map_err(unreadable)?;
        // The first byte says whether the system lets it be read; what is wrong further on is a gap.
        file.read_at(0, &mut [0]).map_err(unreadable)?;
        Box::new(file)
    } else {
        Box::new(in_memory(file).map_err(unreadable)?)
    };
    let (mut scratch, limits) = (Scratch::default(), Limits::default());
    let Some(inventory) = apk::read(name, &*file, Look::Close, &mut scratch, &limits) else {
        return Ok(Inventory { gaps: vec![Gap::new(GapKind::Unrecognised, name)], ..Inventory::default() });
    };
    let mut inventory = apk::with_sha256(inventory, &*file);
    if !undecided(&inventory, knowledge, options).is_empty() {
        let texts = own_texts(&*file, knowledge, &mut scratch, &limits);
        inventory.packages.iter_mut().for_each(|package| package.own_texts = Some(texts.clone()));
    }
    Ok(inventory)
}

fn duplicate(descriptor: jint) -> Result<io::Result<File>, Error> {
    if descriptor < 0 {
        return Err(Error::BadRequest(format!("{descriptor} is no file descriptor")));
    }
    // SAFETY: it is not -1, and only borrowed for the call that duplicates it, in which the caller, who waits for this
    // native method, keeps it open. If it is closed all the same, the system refuses to duplicate it.
    let borrowed = unsafe { BorrowedFd::borrow_raw(descriptor) };
    Ok(borrowed.try_clone_to_owned().map(File::from))
}

fn in_memory(file: File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if file.take(MOST_IN_MEMORY + 1).read_to_end(&mut bytes)? as u64 > MOST_IN_MEMORY {
        return Err(io::Error::other(format!(
            "it is no file on disk, and longer than {} MB; copy it to one first",
            MOST_IN_MEMORY >> 20
        )));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::os::fd::AsRawFd;

    use lendlens_core::source::{self, Sources};

    use super::*;

    fn corpus(name: &str) -> std::path::PathBuf {
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus/apk").join(name)
    }

    fn inventory_of(descriptor: jint, name: &str) -> Result<Inventory, Error> {
        inventory(descriptor, name, Knowledge::embedded().unwrap(), &Options::default())
    }

    fn add(package: &mut Package, path: &str) -> Result<(), Gap> {
        let knowledge = Knowledge::embedded().unwrap();
        add_what_it_says(package, path, knowledge, &mut Scratch::default(), &Limits::default())
    }

    #[test]
    fn a_file_is_read_by_its_descriptor_which_stays_open() {
        let file = File::open(corpus("androguard/TestActivity.apk")).unwrap();
        for _ in 0..2 {
            let inventory = inventory_of(file.as_raw_fd(), "TestActivity.apk").unwrap();
            assert_eq!(inventory.packages.len(), 1);
            let source = inventory.source.first().unwrap();
            assert_eq!((source.name.as_str(), source.sha256.as_ref().map(String::len)), ("TestActivity.apk", Some(64)));
        }
    }

    #[test]
    fn a_file_alone_is_told_as_among_other_sources() {
        let mut folders = vec![corpus("")];
        let mut compared = 0;
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let file = File::open(&path).unwrap();
                let mut sources = Sources::new(source::Limits::default()).with_sha256_of_apks();
                if !sources.add_apk("a.apk", &FileAt::new(file.try_clone().unwrap()).unwrap()) {
                    sources.add_gap(Gap::new(GapKind::Unrecognised, "a.apk"));
                }
                let (mut alone, among) = (inventory_of(file.as_raw_fd(), "a.apk").unwrap(), sources.finish());
                // Among others, texts are read once all is known.
                alone.packages.iter_mut().for_each(|package| package.own_texts = None);
                let only_among: Vec<GapKind> =
                    among.gaps.iter().filter(|gap| !alone.gaps.contains(gap)).map(|gap| gap.kind).collect();
                // What the gaps of the file itself say already.
                let expected = !alone.gaps.is_empty()
                    && only_among.iter().all(|kind| matches!(kind, GapKind::NoPackages | GapKind::NoPermissions));
                assert!(only_among.is_empty() || expected, "{}: {only_among:?}", path.display());
                assert_eq!(Inventory { gaps: Vec::new(), ..alone }, Inventory { gaps: Vec::new(), ..among });
                compared += 1;
            }
        }
        assert!(compared > 500, "{compared}");
    }

    #[test]
    fn what_comes_through_a_pipe_is_read_too() {
        let (from, to) = io::pipe().unwrap();
        let bytes = std::fs::read(corpus("androguard/TestActivity.apk")).unwrap();
        let writer = std::thread::spawn(move || {
            let mut to = to;
            io::Write::write_all(&mut to, &bytes).unwrap();
        });
        assert_eq!(inventory_of(from.as_raw_fd(), "piped.apk").unwrap().packages.len(), 1);
        writer.join().unwrap();
    }

    #[test]
    fn a_file_that_is_no_app_is_a_gap_and_no_error() {
        let file = File::open(env!("CARGO_MANIFEST_DIR").to_owned() + "/Cargo.toml").unwrap();
        let inventory = inventory_of(file.as_raw_fd(), "notes.txt").unwrap();
        assert!(inventory.gaps.iter().any(|gap| gap.kind == GapKind::Unrecognised && gap.detail == "notes.txt"));
    }

    #[test]
    fn a_descriptor_that_cannot_be_read_is_an_error_that_names_the_file() {
        let folder = File::open(env!("CARGO_MANIFEST_DIR")).unwrap();
        let closed = jint::MAX;
        let write_only = File::options().write(true).open("/dev/null").unwrap();
        for descriptor in [folder.as_raw_fd(), closed, write_only.as_raw_fd()] {
            let error = inventory_of(descriptor, "odd.apk").unwrap_err();
            assert!(matches!(error, Error::UnreadableFile { .. }) && error.to_string().contains("odd.apk"), "{error}");
        }
        assert!(matches!(inventory_of(-1, "odd.apk"), Err(Error::BadRequest(_))));
    }

    #[test]
    fn the_names_of_every_language_come_out_of_the_apk_and_the_phones_own_stays() {
        let path = corpus("androguard/TestActivity.apk");
        let read = apk::read(
            "x",
            &FileAt::new(File::open(&path).unwrap()).unwrap(),
            Look::Close,
            &mut Scratch::default(),
            &Limits::default(),
        );
        let mut package = Package::new(read.unwrap().packages.remove(0).name);
        package.labels.insert(String::new(), "the phone's own".into());
        add(&mut package, path.to_str().unwrap()).unwrap();
        assert!(package.own_texts.as_ref().is_some_and(|texts| texts.strings > 0), "{package:?}");
        assert_eq!(package.label(), Some("the phone's own"));
        let mut other = Package::new(PackageName::new("com.example.other").unwrap());
        let gap = add(&mut other, path.to_str().unwrap());
        assert_eq!(gap.unwrap_err().kind, GapKind::Disagreement);
        let gap = add(&mut other, "/nowhere/base.apk");
        assert_eq!(gap.unwrap_err().kind, GapKind::Unreadable);
    }
}
