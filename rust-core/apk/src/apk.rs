//! One APK file.

use std::collections::BTreeMap;

use crate::{
    Anomaly, Limits, ReadAt,
    manifest::{self, Manifest, Value, attr},
    resources::Table,
    signing::{self, Signer},
    xml::{Node, Xml},
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
        let signers = signing::signers(&self.zip, &mut scratch.inflater, &mut self.anomalies);
        signing::check_target(&signers, self.manifest.target_sdk, &mut self.anomalies);
        signers
    }

    /// Everything about the archive that can be told without unpacking its entries: doubled names, local headers that
    /// say something else, and more. [`Self::open`] looks at what it needs only.
    pub fn inspect(&mut self) {
        self.zip.inspect(&mut self.anomalies);
    }

    /// The names of the app by language tag; "" is the default.
    pub fn labels(&mut self, scratch: &mut Scratch, limits: &Limits) -> BTreeMap<String, String> {
        let label = self.manifest.label.clone();
        self.texts(label.as_slice(), scratch, limits).pop().unwrap_or_default()
    }

    /// What each of `values` says, by language tag: a reference leads to the table, anything else is for every language.
    /// The table is read once, and only for a reference.
    pub fn texts(&mut self, values: &[Value], scratch: &mut Scratch, limits: &Limits) -> Vec<BTreeMap<String, String>> {
        let Self { zip, anomalies, .. } = self;
        let needs_table = values.iter().any(|value| matches!(value, Value::Reference(_)));
        let Some(entry) = zip.find(TABLE).filter(|_| needs_table) else {
            return answers(values, None, anomalies);
        };
        if let Some(stored) = zip.stored(&entry) {
            return answers(values, Table::new(&stored as &dyn ReadAt, anomalies).as_ref(), anomalies);
        }
        let Scratch { inflater, content } = scratch;
        // What kept the table from being unpacked is noted; what came out of it is read.
        let _: Result<bool, ZipError> = zip.read(&entry, limits.table_bytes, inflater, content, anomalies);
        answers(values, Table::new(content as &dyn ReadAt, anomalies).as_ref(), anomalies)
    }

    /// The services that sync an account with the contacts, by class: those whose description names the authority of the
    /// contacts ([`AbstractThreadedSyncAdapter`]).
    ///
    /// [`AbstractThreadedSyncAdapter`]: https://developer.android.com/reference/android/content/AbstractThreadedSyncAdapter
    pub fn contacts_sync_adapters(&mut self, scratch: &mut Scratch, limits: &Limits) -> Vec<String> {
        let adapters = self.manifest.sync_adapters.clone();
        let described = || adapters.iter().filter_map(|adapter| Some((&adapter.class, adapter.description?)));
        let references: Vec<Value> = described().map(|(_, file)| Value::Reference(file)).collect();
        if references.is_empty() {
            return Vec::new();
        }
        let files = self.texts(&references, scratch, limits);
        let mut found = Vec::new();
        for ((class, _), file) in described().zip(files) {
            if file.values().any(|path| self.names_the_contacts(path, scratch, limits)) {
                found.push(class.clone());
            }
        }
        found
    }

    fn names_the_contacts(&mut self, path: &str, scratch: &mut Scratch, limits: &Limits) -> bool {
        const CONTACTS: &str = "com.android.contacts";
        let Self { zip, anomalies, .. } = self;
        let Some(entry) = zip.find(path) else { return false };
        let Scratch { inflater, content } = scratch;
        let _: Result<bool, ZipError> = zip.read(&entry, limits.manifest_bytes, inflater, content, anomalies);
        // What is odd in a description is no oddity of the manifest.
        let mut odd = Vec::new();
        let Some(mut xml) = Xml::new(content, &mut odd) else { return false };
        let Node::Start(element) = xml.next(&mut odd) else { return false };
        let mut authorities = element.attributes().filter(|found| xml.id(found) == attr::CONTENT_AUTHORITY);
        authorities.any(|authority| xml.text(authority.data).as_deref() == Some(CONTACTS))
    }
}

fn answers(
    values: &[Value],
    table: Option<&Table<&dyn ReadAt>>,
    anomalies: &mut Vec<Anomaly>,
) -> Vec<BTreeMap<String, String>> {
    let answer = |value: &Value| match (value, table) {
        (Value::Reference(reference), Some(table)) => table.texts(*reference, anomalies),
        (Value::Reference(_), None) => BTreeMap::new(),
        (other, _) => BTreeMap::from([(String::new(), other.to_string())]),
    };
    values.iter().map(answer).collect()
}
