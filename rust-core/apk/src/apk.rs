//! One APK file.

use std::collections::BTreeMap;

use crate::{
    Anomaly, Limits, ReadAt,
    manifest::{self, Manifest, Value},
    resources::Table,
    signing::{self, Signer},
    zip::{Inflater, Zip, ZipError},
};

/// The entry that makes an archive an APK.
pub const MANIFEST: &str = "AndroidManifest.xml";
/// The entry with the resource table.
pub const TABLE: &str = "resources.arsc";

/// Buffers and the state of unpacking, kept from one file to the next. One for each thread.
#[derive(Debug, Default)]
pub struct Scratch {
    pub(crate) inflater: Inflater,
    pub(crate) content: Vec<u8>,
}

/// Why a file tells nothing of an app.
#[derive(Debug, thiserror::Error)]
pub enum ApkError {
    /// It is no archive that can be read.
    #[error(transparent)]
    Zip(#[from] ZipError),
    /// An archive without a manifest.
    #[error("no {MANIFEST} in it")]
    NoManifest,
    /// An Android App Bundle: it is not what a phone gets.
    #[error("an app bundle, of which a store makes APKs; bundletool's build-apks does so too")]
    Bundle,
    /// A set of APKs whose names are those of APKs, and none of them can be read.
    #[error("no APK in it can be read: {0}")]
    NoneReadable(String),
    /// An `.apkm` of 2020, encrypted.
    #[error("an encrypted .apkm of the year 2020, which only its own installer opens; newer ones are not encrypted")]
    Encrypted,
}

/// An APK whose manifest was read.
#[derive(Debug)]
pub struct Apk<R> {
    zip: Zip<R>,
    manifest: Manifest,
    anomalies: Vec<Anomaly>,
}

impl<R: ReadAt> Apk<R> {
    /// Reads the manifest of an APK: two or three reads of the file, a few kilobytes each.
    ///
    /// # Errors
    ///
    /// [`ApkError`] when there is no manifest. What is wrong with a manifest that is there, is among the
    /// [anomalies](Self::anomalies).
    pub fn open(source: R, scratch: &mut Scratch, limits: &Limits) -> Result<Self, ApkError> {
        let mut anomalies = Vec::new();
        let zip = Zip::open(source, limits, &mut anomalies)?;
        Self::of(zip, anomalies, scratch, limits)
    }

    /// Reads the manifest of an archive whose directory was found.
    pub(crate) fn of(
        zip: Zip<R>,
        mut anomalies: Vec<Anomaly>,
        scratch: &mut Scratch,
        limits: &Limits,
    ) -> Result<Self, ApkError> {
        let manifest = {
            let entry = zip.find(MANIFEST).ok_or(ApkError::NoManifest)?;
            let Scratch { inflater, content } = scratch;
            let whole = zip.read(&entry, limits.manifest_bytes, inflater, content, &mut anomalies)?;
            let mut manifest = manifest::read(content, limits.items, &mut anomalies);
            manifest.whole &= whole;
            manifest
        };
        Ok(Self { zip, manifest, anomalies })
    }

    /// What it says of itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The archive.
    pub fn zip(&self) -> &Zip<R> {
        &self.zip
    }

    /// What is odd, as far as the file was read.
    pub fn anomalies(&self) -> &[Anomaly] {
        &self.anomalies
    }

    /// Who signed it, by its certificates. Nothing is verified.
    pub fn signers(&mut self, scratch: &mut Scratch) -> Vec<Signer> {
        signing::signers(&self.zip, &mut scratch.inflater, &mut self.anomalies)
    }

    /// The names of the app by language tag; "" is the default.
    pub fn labels(&mut self, scratch: &mut Scratch, limits: &Limits) -> BTreeMap<String, String> {
        match self.manifest.label.clone() {
            Some(Value::Text(text)) => BTreeMap::from([(String::new(), text)]),
            Some(Value::Reference(reference)) => self.texts(reference, scratch, limits),
            _ => BTreeMap::new(),
        }
    }

    /// What a reference leads to, by language tag.
    pub fn texts(&mut self, reference: u32, scratch: &mut Scratch, limits: &Limits) -> BTreeMap<String, String> {
        let Self { zip, anomalies, .. } = self;
        let Some(entry) = zip.find(TABLE) else { return BTreeMap::new() };
        if let Some(stored) = zip.stored(&entry) {
            return Table::new(stored, anomalies).map(|table| table.texts(reference, anomalies)).unwrap_or_default();
        }
        let Scratch { inflater, content } = scratch;
        if zip.read(&entry, limits.table_bytes, inflater, content, anomalies).is_err() {
            return BTreeMap::new();
        }
        Table::new(content.as_slice(), anomalies).map(|table| table.texts(reference, anomalies)).unwrap_or_default()
    }
}
