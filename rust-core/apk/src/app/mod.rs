//! One app: an APK, or a set of APKs that are installed together.

use std::collections::BTreeMap;

use crate::{
    Anomaly, AnomalyKind, Apk, ApkError, Effect, Limits, Part, ReadAt, Scratch, Window,
    apk::MANIFEST,
    manifest::Value,
    zip::{Zip, ZipError},
};

mod container;
#[cfg(test)]
mod tests;

/// What a file is, told by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// An APK.
    Apk,
    /// `.apks`, as bundletool makes it.
    Apks,
    /// `.xapk`.
    Xapk,
    /// `.apkm`.
    Apkm,
    /// A zip of splits.
    Splits,
}

/// An app.
#[derive(Debug)]
pub struct App<R> {
    /// What the file is.
    pub kind: FileKind,
    /// The base.
    pub base: Apk<Content<R>>,
    /// The entry that is the base; `None` when the file is an APK itself.
    pub base_entry: Option<String>,
    /// The other APKs of the same app, with the names of their entries: its splits, and in a set that holds several
    /// builds of one app the others of them.
    pub splits: Vec<(String, Apk<Content<R>>)>,
    /// What is odd about the set; each APK has its own.
    pub anomalies: Vec<Anomaly>,
}

/// The bytes of an APK: the file, a stored entry of it, or one that was unpacked.
#[derive(Debug)]
pub enum Content<R> {
    /// In place.
    Place(Window<R>),
    /// Unpacked.
    Unpacked(Vec<u8>),
}

impl<R: ReadAt> ReadAt for Content<R> {
    fn size(&self) -> u64 {
        match self {
            Self::Place(window) => window.size(),
            Self::Unpacked(bytes) => bytes.size(),
        }
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> std::io::Result<usize> {
        match self {
            Self::Place(window) => window.read_at(offset, buffer),
            Self::Unpacked(bytes) => bytes.read_at(offset, buffer),
        }
    }

    fn in_memory(&self) -> Option<&[u8]> {
        match self {
            Self::Place(window) => window.in_memory(),
            Self::Unpacked(bytes) => bytes.in_memory(),
        }
    }
}

impl<R: ReadAt + Copy> App<R> {
    /// Reads the manifests of a file.
    ///
    /// An archive of APKs is an app when it describes itself as one, or when its APKs are one base and its splits. Any
    /// other archive is none ([`ApkError::NoManifest`]), also one that holds several apps.
    ///
    /// # Errors
    ///
    /// [`ApkError`] when there is no app in it.
    pub fn open(source: R, scratch: &mut Scratch, limits: &Limits) -> Result<Self, ApkError> {
        let mut anomalies = Vec::new();
        let whole = Content::Place(Window::new(source, 0, source.size()));
        let zip = match Zip::open(whole, limits, &mut anomalies) {
            Err(ZipError::NoEnd) if container::is_encrypted(source) => return Err(ApkError::Encrypted),
            zip => zip?,
        };
        if zip.find(MANIFEST).is_none() {
            return container::open(source, &zip, anomalies, scratch, limits)?.ok_or(ApkError::NoManifest);
        }
        let apk = Apk::of(zip, anomalies, scratch, limits)?;
        // A set may carry a manifest of its own that says nothing, to be taken for an APK that cannot be read.
        if apk.manifest().package.is_none()
            && container::may_hide_behind_a_manifest(apk.zip())
            && let Some(mut app) = container::open(source, apk.zip(), Vec::new(), scratch, limits)?
        {
            let of_archive = apk.anomalies().iter().filter(|anomaly| anomaly.part == Part::Zip).cloned();
            app.anomalies.extend(of_archive);
            app.anomalies.push(Anomaly {
                kind: AnomalyKind::ContainerDescription,
                effect: Effect::Misleads,
                part: Part::Container,
                offset: None,
                detail: MANIFEST.into(),
            });
            return Ok(app);
        }
        Ok(Self { kind: FileKind::Apk, base: apk, base_entry: None, splits: Vec::new(), anomalies: Vec::new() })
    }
}

impl<R: ReadAt> App<R> {
    /// Every APK of it with the name of its entry, the base first.
    pub fn apks(&self) -> impl Iterator<Item = (Option<&str>, &Apk<Content<R>>)> {
        let splits = self.splits.iter().map(|(entry, apk)| (Some(entry.as_str()), apk));
        std::iter::once((self.base_entry.as_deref(), &self.base)).chain(splits)
    }

    /// Whether every manifest was read as a whole.
    pub fn is_whole(&self) -> bool {
        self.apks().all(|(_, apk)| apk.manifest().whole)
    }

    /// [`Apk::inspect`] for every APK of it.
    pub fn inspect(&mut self) {
        self.base.inspect();
        for (_, split) in &mut self.splits {
            split.inspect();
        }
    }

    /// The names of the app by language tag; "" is the default. Splits add languages.
    pub fn labels(&mut self, scratch: &mut Scratch, limits: &Limits) -> BTreeMap<String, String> {
        let label = self.base.manifest().label.clone();
        self.texts(label.as_slice(), scratch, limits).pop().unwrap_or_default()
    }

    /// What each of `values` of the base says, by language tag: what the table of the base does not tell, those of its
    /// splits may.
    pub fn texts(&mut self, values: &[Value], scratch: &mut Scratch, limits: &Limits) -> Vec<BTreeMap<String, String>> {
        let mut texts = self.base.texts(values, scratch, limits);
        for (_, split) in self.splits.iter_mut().filter(|(_, apk)| apk.manifest().split.is_some()) {
            for (all, more) in texts.iter_mut().zip(split.texts(values, scratch, limits)) {
                for (language, text) in more {
                    all.entry(language).or_insert(text);
                }
            }
        }
        texts
    }
}
