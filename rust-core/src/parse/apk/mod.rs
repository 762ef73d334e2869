//! APK files: what an app asks for and what it calls itself, before anybody installs it.
//!
//! The bytes are read by the crate `lendlens-apk`, which knows nothing of us; here what it finds becomes a package of
//! the model. What could not be read is a gap: a manifest that breaks off asks for what stood before the break, and for
//! what else is not known ([`RequestList::Unknown`]).
//!
//! Of a set of APKs the requests of all of them count. The platform reads `uses-permission` in the base only
//! (`parseSplitApk` of [`ParsingPackageUtils`]), so build tools put every request there; one that stands in a split alone
//! is an anomaly, and kept. Components it takes from splits too.
//!
//! [`ParsingPackageUtils`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/01a047cd267ba7b39cce1d9eb802b19d21cbe365/core/java/com/android/internal/pm/pkg/parsing/ParsingPackageUtils.java

mod implied;
mod requests;

use std::collections::{BTreeMap, BTreeSet};

use lendlens_apk::{
    ApkError, App, FileKind, Limits, ReadAt, Scratch,
    manifest::{self, Value},
    native, signing,
    zip::ZipError,
};

use crate::model::{
    Anomaly, AnomalyKind, ComponentKind, Effect, Feature, Gap, GapKind, OwnComponent, Package, PackageName, Part,
    PermissionName, Queries, Request, RequestList, SourceKind,
};
use requests::Requests;

/// How closely an APK is looked at.
#[derive(Clone, Copy)]
pub enum Look<'a> {
    /// Its manifest alone: requests, versions, components. A few kilobytes of the file are read.
    Brief,
    /// Its names for people, its signers and its native libraries too.
    Close,
    /// Closely if the package, as its manifest shows it, is worth it.
    CloseIf(&'a dyn Fn(&Package) -> bool),
}

impl Look<'_> {
    fn is_close(self, package: &Package) -> bool {
        match self {
            Self::Brief => false,
            Self::Close => true,
            Self::CloseIf(is_worth_it) => is_worth_it(package),
        }
    }
}

/// What a file says.
#[derive(Debug)]
pub struct ApkFile {
    /// An APK or a set of them.
    pub kind: SourceKind,
    /// The app; `None` when its manifest does not even give its name.
    pub package: Option<Package>,
    /// What could not be read.
    pub gaps: Vec<Gap>,
}

/// Oddities of one kind in one file that are told one by one; a hostile file has thousands.
const FEW: usize = 20;
/// Characters of a text of the file in an anomaly or gap.
const DETAIL: usize = 200;
/// Characters of a name that the phone shows (`PackageItemInfo.DEFAULT_MAX_LABEL_SIZE_PX` makes it far fewer).
const LONGEST_LABEL: usize = 1000;
/// Behind a language tag: the name that the launcher shows, where it is another one.
const LAUNCHER: &str = "x-launcher";

/// Reads a file; `name` is how it is called in anomalies. `None` when it is no app at all: no archive, or an archive
/// without an app in it.
pub fn read(
    name: &str,
    source: &dyn ReadAt,
    look: Look<'_>,
    scratch: &mut Scratch,
    limits: &Limits,
) -> Option<ApkFile> {
    match App::open(source, scratch, limits) {
        Ok(app) => Some(file(name, app, look, scratch, limits)),
        Err(error) => refusal(&error),
    }
}

/// What to say of a file that cannot be opened as an app.
fn refusal(error: &ApkError) -> Option<ApkFile> {
    let (kind, gap) = match error {
        ApkError::NoManifest | ApkError::Zip(ZipError::NoEnd | ZipError::NoDirectory) => return None,
        ApkError::Bundle => (SourceKind::Unrecognised, Gap::new(GapKind::Unsupported, "aab")),
        ApkError::Encrypted => (SourceKind::Unrecognised, Gap::new(GapKind::Unsupported, "apkm")),
        ApkError::NoneReadable(entry) => (SourceKind::ApkSet, Gap::new(GapKind::Unreadable, shortened(entry))),
        ApkError::Zip(error) => (SourceKind::Apk, Gap::new(GapKind::Unreadable, shortened(&error.to_string()))),
    };
    Some(ApkFile { kind, package: None, gaps: vec![gap] })
}

fn file(name: &str, mut app: App<&dyn ReadAt>, look: Look<'_>, scratch: &mut Scratch, limits: &Limits) -> ApkFile {
    let kind = if app.kind == FileKind::Apk { SourceKind::Apk } else { SourceKind::ApkSet };
    let written = app.base.manifest().package.clone();
    let Some(mut package) = written.as_deref().and_then(|name| PackageName::new(name).ok()).map(Package::new) else {
        let mut gaps = vec![Gap::new(GapKind::Malformed, nameless(written.as_deref()))];
        // There is no package that its oddities could be told of.
        let oddities = anomalies(name, &app).into_iter().filter(|anomaly| anomaly.effect != Effect::Harmless);
        gaps.extend(oddities.map(|anomaly| gap(&anomaly)));
        return ApkFile { kind, package: None, gaps };
    };
    app.inspect();
    from_manifests(&mut package, &app);
    if look.is_close(&package) {
        look_closely(&mut package, &mut app, scratch, limits);
    }
    package.anomalies = anomalies(name, &app);
    let hidden = || package.anomalies.iter().filter(|anomaly| anomaly.effect == Effect::Hides);
    let mut gaps: Vec<Gap> = hidden().map(gap).collect();
    let is_told = hidden().any(|anomaly| anomaly.part == Part::Manifest);
    if package.request_list != RequestList::Full && !is_told {
        gaps.push(Gap::new(GapKind::Malformed, manifest_of(&app)));
    }
    for gap in &mut gaps {
        gap.package = Some(package.name.clone());
    }
    ApkFile { kind, package: Some(package), gaps }
}

/// What the manifests say.
fn from_manifests(package: &mut Package, app: &App<&dyn ReadAt>) {
    let base = app.base.manifest();
    package.version_code = base.version_code;
    package.version_name = match &base.version_name {
        Some(Value::Text(text)) => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    package.target_sdk = base.target_sdk;
    package.min_sdk = base.min_sdk;
    package.compile_sdk = base.compile_sdk;
    package.shared_user = base.shared_user.clone().filter(|name| !name.is_empty());
    let mut requests = Requests::default();
    for request in app.apks().flat_map(|(_, apk)| &apk.manifest().requests) {
        requests.add(Request {
            max_sdk: request.max_sdk,
            sdk23: request.sdk23,
            ..Request::new(PermissionName::new(&request.name))
        });
    }
    implied::add(&mut requests, target(base));
    package.requests = requests.into_list();
    // A split without its base says nothing of what the base asks for.
    if base.whole && base.split.is_none() {
        package.request_list = RequestList::Full;
    }
    let components = app.apks().flat_map(|(_, apk)| &apk.manifest().components);
    let components: BTreeSet<OwnComponent> =
        components.map(|component| OwnComponent { kind: component.kind, class: component.class.clone() }).collect();
    package.components = components.into_iter().collect();
    let features = base.features.iter().map(|feature| (feature.name.clone(), feature.required));
    // A feature that stands twice is needed if either says so.
    let mut needed: BTreeMap<String, bool> = BTreeMap::new();
    for (name, required) in features {
        *needed.entry(name).or_default() |= required;
    }
    package.features = needed.into_iter().map(|(name, required)| Feature { name, required }).collect();
    let each_once = |list: &[String]| {
        let set: BTreeSet<&String> = list.iter().collect();
        set.into_iter().cloned().collect()
    };
    package.queries = Queries {
        packages: each_once(&base.queries.packages),
        intents: each_once(&base.queries.intents),
        providers: each_once(&base.queries.providers),
    };
}

/// The API level that the platform takes the app to be built for; `None` when the manifest did not come to its end. One
/// that names no target was built for the oldest, one that names a version not yet released for the newest.
fn target(manifest: &manifest::Manifest) -> Option<u32> {
    match (manifest.target_sdk, &manifest.target_codename) {
        (Some(target), _) => Some(target),
        (None, Some(_)) => Some(u32::MAX),
        (None, None) => manifest.whole.then_some(0),
    }
}

/// What stands outside the manifest.
fn look_closely(package: &mut Package, app: &mut App<&dyn ReadAt>, scratch: &mut Scratch, limits: &Limits) {
    let base = app.base.manifest();
    let names = base.label.iter().chain(&base.launcher_labels).chain(&base.version_name);
    let names: Vec<Value> = names.cloned().collect();
    let (labels, launchers) = (usize::from(base.label.is_some()), base.launcher_labels.len());
    let mut texts = app.texts(&names, scratch, limits).into_iter();
    package.labels = texts.by_ref().take(labels).next().unwrap_or_default();
    for labels in texts.by_ref().take(launchers) {
        add_launcher_labels(&mut package.labels, labels);
    }
    package.version_name = texts.next().and_then(|mut version| version.remove(""));
    package.labels.retain(|_, label| !label.trim().is_empty());
    for label in package.labels.values_mut() {
        if let Some((end, _)) = label.char_indices().nth(LONGEST_LABEL) {
            label.truncate(end);
        }
    }
    let signers = app.base.signers(scratch);
    let signers: BTreeSet<String> = signing::current(&signers)
        .map(|signer| signer.sha256.iter().map(|byte| format!("{byte:02x}")).collect())
        .collect();
    package.signers = signers.into_iter().collect();
    let libraries: BTreeSet<String> =
        app.apks().flat_map(|(_, apk)| native::libraries(apk.zip(), limits.items)).collect();
    package.native_libraries = libraries.into_iter().collect();
    for class in app.base.contacts_sync_adapters(scratch, limits) {
        package.components.push(OwnComponent { kind: ComponentKind::ContactsSync, class });
    }
}

/// Adds names that the launcher shows, where they are others than those of the app.
fn add_launcher_labels(labels: &mut BTreeMap<String, String>, of_launcher: BTreeMap<String, String>) {
    for (language, label) in of_launcher {
        if labels.get(&language).or_else(|| labels.get("")) == Some(&label) {
            continue;
        }
        let separator = if language.is_empty() { "" } else { "-" };
        let tag = if labels.contains_key(&language) { format!("{language}{separator}{LAUNCHER}") } else { language };
        labels.entry(tag).or_insert(label);
    }
}

/// What is odd, in the order of the files: the container, its base, its splits. Of one kind in one file the first few are
/// told, the others as a number.
fn anomalies(name: &str, app: &App<&dyn ReadAt>) -> Vec<Anomaly> {
    let mut all = Vec::new();
    let of_apks = app.apks().map(|(entry, apk)| (entry, apk.anomalies()));
    for (entry, found) in std::iter::once((None, app.anomalies.as_slice())).chain(of_apks) {
        let file = entry.map_or_else(|| name.to_owned(), |entry| format!("{name}!{}", shortened(entry)));
        let mut counts: BTreeMap<(AnomalyKind, Effect, Part), usize> = BTreeMap::new();
        for anomaly in found {
            let count = counts.entry((anomaly.kind, anomaly.effect, anomaly.part)).or_default();
            *count += 1;
            if *count <= FEW {
                all.push(Anomaly {
                    file: file.clone(),
                    part: anomaly.part,
                    kind: anomaly.kind,
                    effect: anomaly.effect,
                    offset: anomaly.offset,
                    detail: shortened(&anomaly.detail),
                });
            }
        }
        let more = counts.into_iter().filter(|(_, count)| *count > FEW);
        all.extend(more.map(|((kind, effect, part), count)| {
            let detail = format!("+{}", count - FEW);
            Anomaly { file: file.clone(), part, kind, effect, offset: None, detail }
        }));
    }
    all
}

/// What an oddity keeps from us.
fn gap(anomaly: &Anomaly) -> Gap {
    let kind = match anomaly.kind {
        AnomalyKind::Limit => GapKind::Limit,
        AnomalyKind::CutOff => GapKind::CutOff,
        _ => GapKind::Malformed,
    };
    let mut detail = format!("{}: {}", anomaly.part.as_str(), anomaly.kind);
    if let Some(offset) = anomaly.offset {
        detail.push_str(&format!(" @ {offset}"));
    }
    if !anomaly.detail.is_empty() {
        detail.push_str(&format!(": {}", anomaly.detail));
    }
    Gap::new(kind, shortened(&detail))
}

/// The manifest, as it is called in a gap.
fn manifest_of(app: &App<&dyn ReadAt>) -> String {
    let entry = app.base_entry.as_deref().map(|entry| format!("{}!", shortened(entry))).unwrap_or_default();
    format!("{entry}{}", lendlens_apk::MANIFEST)
}

fn nameless(written: Option<&str>) -> String {
    format!("{}: package={:?}", lendlens_apk::MANIFEST, shortened(written.unwrap_or_default()))
}

fn shortened(text: &str) -> String {
    text.chars().take(DETAIL).collect()
}
