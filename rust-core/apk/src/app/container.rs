//! Sets of APKs: which entry is the base, and which ones belong to it.
//!
//! The platform installs a set when its APKs have one package, one version and exactly one of them is a base, that is
//! names no `split` ([`PackageInstallerSession`]). So the manifests decide, and what the set says of itself is only
//! compared with them:
//!
//! | kind | told by |
//! |---|---|
//! | `.apks` | `toc.pb`, or `splits/base-master.apk` ([bundletool]) |
//! | `.xapk` | `manifest.json` with `package_name` |
//! | `.apkm` | `info.json` with `pname` |
//! | splits | one base and its splits, and nothing else |
//!
//! bundletool puts several builds of one app into a set, of which a phone gets the one that fits. The fullest is taken
//! as the base: the universal one, else the base of the splits, else that of a system image, else the largest standalone
//! one, else the instant app; of equals the largest. The others stay among the splits, so that nothing that one of them
//! asks for is lost.
//!
//! [`PackageInstallerSession`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/01a047cd267ba7b39cce1d9eb802b19d21cbe365/services/core/java/com/android/server/pm/PackageInstallerSession.java
//! [bundletool]: https://github.com/google/bundletool/blob/1de340a763c903e4b6db83227f145b2181beccbd/src/main/proto/commands.proto

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use serde::Deserialize;

use super::{App, Content, FileKind};
use crate::{
    Anomaly, AnomalyKind, Apk, ApkError, Effect, Limits, MANIFEST, Part, ReadAt, Scratch, Window,
    zip::{Entry, Zip},
};

/// The manifest of the base module of an app bundle.
const BUNDLE_MANIFEST: &str = "base/manifest/AndroidManifest.xml";
/// The description of an app bundle, and of a set that bundletool made of one.
const BUNDLE_CONFIG: &str = "BundleConfig.pb";
const TABLE_OF_CONTENTS: &str = "toc.pb";
const XAPK_DESCRIPTION: &str = "manifest.json";
const APKM_DESCRIPTION: &str = "info.json";
/// Bytes of a description; the longest seen has a few thousand.
const DESCRIPTION_BYTES: usize = 1 << 20;

/// An APK of a set.
struct Member<R> {
    entry: String,
    apk: Apk<Content<R>>,
    size: u64,
}

/// What a set says of itself.
struct Description {
    kind: FileKind,
    /// The package it names.
    package: Option<String>,
    /// The entry that it calls the base.
    base: Option<String>,
}

/// Opens a set; `None` when the archive is no set of APKs of one app.
pub(super) fn open<R: ReadAt + Copy>(
    source: R,
    zip: &Zip<Content<R>>,
    mut anomalies: Vec<Anomaly>,
    scratch: &mut Scratch,
    limits: &Limits,
) -> Result<Option<App<R>>, ApkError> {
    if zip.find(BUNDLE_MANIFEST).is_some() || zip.find(BUNDLE_CONFIG).is_some() {
        return Err(ApkError::Bundle);
    }
    let description = describe(zip, scratch, &mut anomalies);
    if description.is_none() && zip.entries().any(|entry| !belongs_beside_splits(entry.name)) {
        return Ok(None);
    }
    let (members, unreadable) = members(source, zip, &mut anomalies, scratch, limits);
    if members.is_empty() {
        return unreadable.map_or(Ok(None), |entry| Err(ApkError::NoneReadable(entry)));
    }
    if description.is_none() && !is_one_app(&members) {
        return Ok(None);
    }
    Ok(choose(members, description, anomalies))
}

/// Whether an archive with a manifest that says nothing has the marks of a set and none of an APK.
pub(super) fn may_hide_behind_a_manifest<R: ReadAt>(zip: &Zip<R>) -> bool {
    let mut has_apk = false;
    for Entry { name, .. } in zip.entries() {
        if name == b"resources.arsc" || name.starts_with(b"classes") && name.ends_with(b".dex") {
            return false;
        }
        has_apk |= is_apk(name);
    }
    has_apk
}

/// Whether bytes begin like an `.apkm` of the year 2020: one byte, the number of a way to hash a password (1 or 2), then
/// its costs in time and memory and the size of a piece, each as a little-endian number of eight bytes ([unapkm]).
///
/// [unapkm]: https://github.com/souramoo/unapkm/blob/146a80e12f43c2653553abafe2db4dbaa3962169/src/main/java/org/example/UnApkm.java
pub(super) fn is_encrypted(source: impl ReadAt) -> bool {
    let mut head = [0; 26];
    if !matches!(source.read_at(0, &mut head), Ok(26)) {
        return false;
    }
    let number = |at| crate::chunk::u64_at(&head, at).unwrap_or_default();
    matches!(head, [_, 1 | 2, ..])
        && (1..=1 << 20).contains(&number(2))
        && (1..=0x2000_0000).contains(&number(10))
        && (1..=1 << 30).contains(&number(18))
}

fn is_apk(name: &[u8]) -> bool {
    let end = name.len().saturating_sub(4);
    name.get(end..).is_some_and(|end| end.eq_ignore_ascii_case(b".apk"))
}

/// What lies in an archive of splits that has no description we know.
fn belongs_beside_splits(name: &[u8]) -> bool {
    const COMPANIONS: [&[u8]; 7] = [b".idsig", b".obb", b".dm", b".png", b".sai_v1.json", b".sai_v2.json", b"/"];
    is_apk(name)
        || name == MANIFEST.as_bytes()
        || name.starts_with(b"META-INF/")
        || COMPANIONS.iter().any(|end| name.ends_with(end))
}

fn odd(kind: AnomalyKind, effect: Effect, detail: impl Into<String>) -> Anomaly {
    Anomaly { kind, effect, part: Part::Container, offset: None, detail: detail.into() }
}

/// What a description in JSON tells, of the many things that are in it.
#[derive(Deserialize)]
struct Json {
    #[serde(alias = "pname")]
    package_name: Option<String>,
    #[serde(default)]
    split_apks: Vec<JsonSplit>,
}

#[derive(Deserialize)]
struct JsonSplit {
    file: String,
    id: String,
}

fn describe<R: ReadAt>(zip: &Zip<R>, scratch: &mut Scratch, anomalies: &mut Vec<Anomaly>) -> Option<Description> {
    if zip.find(TABLE_OF_CONTENTS).is_some() || zip.find("splits/base-master.apk").is_some() {
        return Some(Description { kind: FileKind::Apks, package: None, base: None });
    }
    for (entry, kind) in [(XAPK_DESCRIPTION, FileKind::Xapk), (APKM_DESCRIPTION, FileKind::Apkm)] {
        let Some(found) = zip.find(entry) else { continue };
        let Scratch { inflater, content, .. } = &mut *scratch;
        let read = zip.read(&found, DESCRIPTION_BYTES, inflater, content, anomalies);
        let json = read
            .map_err(|error| error.to_string())
            .and_then(|_| serde_json::from_slice::<Json>(content).map_err(|error| error.to_string()));
        match json {
            Ok(Json { package_name: Some(package), split_apks }) => {
                let named = split_apks.into_iter().find(|split| split.id == "base").map(|split| split.file);
                let base = named.or_else(|| Some(format!("{package}.apk")));
                return Some(Description { kind, package: Some(package), base });
            }
            // Some other file of that name.
            Ok(_) => {}
            Err(problem) => {
                anomalies.push(odd(AnomalyKind::ContainerDescription, Effect::Harmless, format!("{entry}: {problem}")));
            }
        }
    }
    None
}

/// Reads every APK of a set, and gives the name of one that could not be read.
fn members<R: ReadAt + Copy>(
    source: R,
    zip: &Zip<Content<R>>,
    anomalies: &mut Vec<Anomaly>,
    scratch: &mut Scratch,
    limits: &Limits,
) -> (Vec<Member<R>>, Option<String>) {
    let mut found: Vec<Member<R>> = Vec::new();
    let mut unreadable = None;
    // Entries that overlap are more than their archive: they would be read again and again.
    let mut in_place = source.size();
    let mut unpacked = zip.most_unpacked();
    // What comes out of the set's APKs came out of the set: a bomb in a bomb is no larger.
    let mut limits = Limits { unpacked_bytes: unpacked, ..*limits };
    let mut seen = HashSet::new();
    for entry in zip.entries().filter(|entry| is_apk(entry.name)) {
        if !seen.insert(entry.name) {
            continue;
        }
        let name = String::from_utf8_lossy(entry.name).into_owned();
        let stored = zip.stored(&entry).map(|place| (place.start(), place.size()));
        let costs = stored.map_or(0, |(_, size)| size);
        if seen.len() > limits.apks || costs > in_place || stored.is_none() && entry.packed == 0 {
            anomalies.push(odd(AnomalyKind::Limit, Effect::Hides, name));
            break;
        }
        in_place -= costs;
        let content = match stored {
            Some((start, size)) => Ok(Content::Place(Window::new(source, start, size))),
            None => unpack(zip, &entry, &mut unpacked, scratch, anomalies).map(Content::Unpacked),
        };
        let apk = content.and_then(|content| {
            let size = content.size();
            let apk = Apk::open(content, scratch, &limits).map_err(|error| error.to_string())?;
            Ok((apk, size))
        });
        match apk {
            Ok((apk, size)) => {
                // All manifests together may not unpack to more than that of one APK.
                limits.manifest_bytes = limits.manifest_bytes.saturating_sub(scratch.content.len());
                found.push(Member { entry: name, apk, size });
            }
            Err(problem) => {
                anomalies.push(odd(AnomalyKind::Split, Effect::Hides, format!("{name}: {problem}")));
                unreadable.get_or_insert(name);
            }
        }
    }
    (found, unreadable)
}

/// Unpacks an APK as far as the budget goes.
fn unpack<R: ReadAt>(
    zip: &Zip<R>,
    entry: &Entry<'_>,
    budget: &mut usize,
    scratch: &mut Scratch,
    anomalies: &mut Vec<Anomaly>,
) -> Result<Vec<u8>, String> {
    let limit = *budget;
    let mut bytes = Vec::new();
    let whole =
        zip.read(entry, limit, &mut scratch.inflater, &mut bytes, anomalies).map_err(|error| error.to_string())?;
    *budget -= bytes.len();
    if whole { Ok(bytes) } else { Err(format!("> {limit}")) }
}

/// Whether the APKs are one base and its splits.
fn is_one_app<R: ReadAt>(members: &[Member<R>]) -> bool {
    let mut packages = members.iter().map(|member| &member.apk.manifest().package);
    let first = packages.next();
    packages.all(|package| Some(package) == first)
        && members.iter().filter(|member| member.apk.manifest().split.is_none()).count() == 1
}

/// How full a build of bundletool is, by its folder; the greatest is the fullest.
fn fullness(entry: &str) -> u8 {
    match entry.rsplit_once('/').map_or("", |(folder, _)| folder) {
        "" if entry == "universal.apk" => 5,
        "splits" => 4,
        "system" => 3,
        "standalones" => 2,
        "instant" => 0,
        _ => 1,
    }
}

/// Finds the base among the APKs, and what does not belong to it.
fn choose<R: ReadAt>(
    members: Vec<Member<R>>,
    description: Option<Description>,
    mut anomalies: Vec<Anomaly>,
) -> Option<App<R>> {
    let kind = description.as_ref().map_or(FileKind::Splits, |description| description.kind);
    let named = description.as_ref().and_then(|description| description.base.as_deref());
    let package = package_of_most(&members);
    let rank = |member: &Member<R>| {
        let manifest = member.apk.manifest();
        (
            manifest.package.is_some() && manifest.package == package,
            manifest.split.is_none(),
            Some(member.entry.as_str()) == named || named.is_none() && member.entry == "base.apk",
            if kind == FileKind::Apks { fullness(&member.entry) } else { 0 },
            member.size,
        )
    };
    // Of equals the first one is taken.
    let at = (0..members.len()).max_by_key(|at| (members.get(*at).map(&rank), Reverse(*at)))?;
    let mut rest = members;
    let base = rest.remove(at);
    let manifest = base.apk.manifest();
    let (package, version) = (manifest.package.clone(), manifest.version_code);
    let is_named = Some(base.entry.as_str()) == named || kind == FileKind::Apks || base.entry == "base.apk";
    if let Some(split) = &manifest.split {
        anomalies.push(odd(AnomalyKind::BaseGuessed, Effect::Refused, format!("{}: {split}", base.entry)));
    } else if !is_named {
        anomalies.push(odd(AnomalyKind::BaseGuessed, Effect::Harmless, base.entry.clone()));
    }
    if let Some(said) = description.and_then(|description| description.package)
        && Some(&said) != package.as_ref()
    {
        let detail = format!("{said} / {}", package.as_deref().unwrap_or_default());
        anomalies.push(odd(AnomalyKind::ContainerDescription, Effect::Misleads, detail));
    }
    let asked: HashSet<&str> = manifest.requests.iter().map(|request| request.name.as_str()).collect();
    let mut splits = Vec::new();
    let mut variants = 0;
    for Member { entry, apk, .. } in rest {
        let manifest = apk.manifest();
        if manifest.package != package {
            let detail = format!("{entry}: {}", manifest.package.as_deref().unwrap_or_default());
            anomalies.push(odd(AnomalyKind::Split, Effect::Refused, detail));
            continue;
        }
        if manifest.version_code != version {
            let shown = |version: Option<u64>| version.map(|version| version.to_string()).unwrap_or_default();
            let detail = format!("{entry}: {} / {}", shown(version), shown(manifest.version_code));
            anomalies.push(odd(AnomalyKind::Split, Effect::Refused, detail));
        }
        if manifest.split.is_none() {
            variants += 1;
            if kind != FileKind::Apks {
                anomalies.push(odd(AnomalyKind::Split, Effect::Refused, entry.clone()));
            }
        } else if let Some(first) = manifest.requests.iter().find(|request| !asked.contains(request.name.as_str())) {
            let detail = format!("{entry}: {}", first.name);
            anomalies.push(odd(AnomalyKind::RequestInSplit, Effect::Harmless, detail));
        }
        splits.push((entry, apk));
    }
    if kind == FileKind::Apks && variants > 0 {
        anomalies.push(odd(AnomalyKind::SeveralVariants, Effect::Harmless, base.entry.clone()));
    }
    Some(App { kind, base: base.apk, base_entry: Some(base.entry), splits, anomalies })
}

/// The package that most of the APKs have; of equals the first by name.
fn package_of_most<R: ReadAt>(members: &[Member<R>]) -> Option<String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for package in members.iter().filter_map(|member| member.apk.manifest().package.as_deref()) {
        *counts.entry(package).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(package, count)| (*count, Reverse(*package)))?;
    Some(most.0.to_owned())
}
