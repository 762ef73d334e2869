//! Apps read from their own files: each for itself, beside the dumps of a phone, and inside archives.

use std::{
    collections::BTreeSet,
    fs,
    io::{Cursor, Write},
    path::Path,
};

use lendlens_apk::{Limits as ApkLimits, ReadAt, Scratch};
use lendlens_core::{
    Options, audit,
    classify::TextCounter,
    knowledge::Knowledge,
    messages::{Language, Messages},
    model::{Effect, GapKind, Inventory, Package, READ_CONTACTS, RequestList, SourceKind, Verdict},
    render::{Telling, json, markdown, text},
    source::{
        Limits, Sources,
        apk::{self, Look},
    },
};
use lendlens_tests::apk::{Attribute, Element, Value, android, apk as small_apk, request};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::inventory;

fn corpus(file: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/apk").join(file);
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A file as the bulk path reads it.
fn alone(name: &str, bytes: &[u8]) -> Option<Inventory> {
    apk::read(name, &bytes, Look::Close, &mut Scratch::default(), &ApkLimits::default())
}

fn only(found: &Inventory) -> &Package {
    let [package] = &found.packages[..] else { panic!("one package: {:?}", found.gaps) };
    package
}

fn asks(package: &Package) -> BTreeSet<&str> {
    package.requests.iter().filter(|request| !request.implied).map(|request| request.permission.as_str()).collect()
}

/// The bytes of a file, as if they had to be read from a disk.
#[derive(Clone, Copy)]
struct OnDisk<'a>(&'a [u8]);

impl ReadAt for OnDisk<'_> {
    fn size(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.0.read_at(offset, buffer)
    }
}

#[test]
fn the_hash_of_an_apk_is_told_where_it_is_asked_for() {
    let bytes = corpus(APP);
    let expected = inventory([("a.apk", bytes.as_slice())]).source[0].sha256.clone();
    assert_eq!(apk::sha256(&OnDisk(&bytes)).ok(), expected);
    assert_eq!(apk::sha256(&bytes).ok(), expected);
    let added = |mut sources: Sources| {
        assert!(sources.add_apk("a.apk", &OnDisk(&bytes)));
        sources.finish().source[0].sha256.clone()
    };
    assert_eq!(added(Sources::new(Limits::default())), None);
    assert_eq!(added(Sources::new(Limits::default()).with_sha256_of_apks()), expected);
}

#[test]
fn the_own_texts_of_an_app_are_counted_and_not_kept() {
    let bytes = corpus(APP);
    let texts = |limits: &ApkLimits| {
        let mut counter = TextCounter::new(Knowledge::embedded().expect("the data are whole"));
        let whole = apk::each_text(&bytes, &mut Scratch::default(), limits, |text| counter.count(text));
        (whole, counter.finish())
    };
    let (whole, found) = texts(&ApkLimits::default());
    assert!(whole && found.strings > 20, "{found:?}");
    assert!(!found.concepts.contains_key("lending"), "it mutes a telephone: {found:?}");
    let (whole, few) = texts(&ApkLimits { text_bytes: 200, ..ApkLimits::default() });
    assert!(!whole && few.strings < found.strings, "{few:?}");
}

/// A shared uid cannot be seen in a file; it must not hide what the app asks for.
#[test]
fn a_shared_uid_does_not_hide_what_an_apk_asks_for() {
    let verdict = |permission| {
        // The platform looks for attributes in the order of their ids.
        let package =
            Attribute { namespace: None, name: "package", resource: None, value: Value::from("org.example.app") };
        let root = Element::new("manifest")
            .with(android("sharedUserId", Value::from("org.example.uid")))
            .with(android("versionCode", Value::Number(1)))
            .with(package)
            .holding(request("uses-permission", permission));
        let found = alone("a.apk", &small_apk(&root)).expect("an app");
        assert_eq!(only(&found).shared_user.as_deref(), Some("org.example.uid"));
        let options = Options { all: true, ..Options::default() };
        audit(&found, Knowledge::embedded().expect("the data are whole"), &options).apps[0].users[0].verdict
    };
    assert_eq!(verdict(READ_CONTACTS), Verdict::Requested);
    assert_eq!(verdict("android.permission.INTERNET"), Verdict::Unknown);
}

/// An app with this version and name, which asks for one permission.
fn named(version: u32, label: &str, permission: &str) -> Vec<u8> {
    let package = Attribute { namespace: None, name: "package", resource: None, value: Value::from("org.example.app") };
    let root = Element::new("manifest")
        .with(android("versionCode", Value::Number(version)))
        .with(package)
        .holding(request("uses-permission", permission))
        .holding(Element::new("application").with(android("label", Value::from(label))));
    small_apk(&root)
}

#[test]
fn a_hostile_name_in_a_file_is_harmless_in_every_form() {
    let label = "Cash\u{1b}[2J\u{202e}Loan\n# Nothing found <script>x</script> [here](http://x.example) `|";
    let found = inventory([("a.apk", named(1, label, READ_CONTACTS).as_slice())]);
    assert_eq!(only(&found).label(), Some(label));
    let report = audit(&found, Knowledge::embedded().expect("the data are whole"), &Options::default());
    for language in Language::ALL {
        let messages = Messages::new(language);
        let plain = text::render(&report, &messages, text::TextOptions::default());
        let marked = markdown::render(&report, &messages, Telling::default());
        let for_programs = json::render(&report, &messages);
        for shown in [&plain, &marked, &for_programs] {
            assert!(shown.contains("Cash"), "{shown}");
            assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown:?}");
            assert!(!shown.lines().any(|line| line.starts_with("# Nothing found")), "{shown}");
        }
        assert!(!marked.contains("<script") && !marked.contains("[here]("), "{marked}");
        let parsed: serde_json::Value = serde_json::from_str(&for_programs).expect("JSON");
        assert_eq!(parsed["apps"].as_array().map(Vec::len), Some(1));
    }
}

#[test]
fn of_several_apks_of_one_app_the_newest_counts_and_no_request_is_lost() {
    let (old, new) = (named(1, "Old", READ_CONTACTS), named(2, "New", "android.permission.INTERNET"));
    let files = [("old.apk", old.as_slice()), ("new.apk", new.as_slice())];
    for files in [files, [files[1], files[0]]] {
        let found = inventory(files);
        let package = only(&found);
        assert_eq!((package.version_code, package.label()), (Some(2), Some("New")));
        assert_eq!(asks(package), [READ_CONTACTS, "android.permission.INTERNET"].into());
    }
}

/// A small app of F-Droid, built for Android 1.5.
const APP: &str = "androguard/com.politedroid_4.apk";

#[test]
fn an_apk_lists_every_request() {
    let bytes = corpus(APP);
    let found = inventory([("politedroid.apk", bytes.as_slice())]);
    assert_eq!(found.source[0].kind, SourceKind::Apk);
    assert!(found.source[0].sha256.is_some());
    let package = only(&found);
    assert_eq!(package.name.as_str(), "com.politedroid");
    assert_eq!(package.request_list, RequestList::Full);
    assert_eq!((package.version_code, package.version_name.as_deref()), (Some(4), Some("1.3")));
    assert_eq!(asks(package), ["android.permission.READ_CALENDAR", "android.permission.RECEIVE_BOOT_COMPLETED"].into());
    // Built for Android 1.5 (API level 3): the platform adds what such apps had anyway.
    assert!(package.requests.iter().any(|request| request.implied));
    assert_eq!(found.gaps, []);
}

#[test]
fn the_bulk_way_tells_the_same_of_a_file_as_the_way_of_many_sources() {
    for file in
        [APP, "crate-apk-info/clean.apk", "crate-apk-info/apks-legacy.apks", "crate-apk-info/manifest-truncated.apk"]
    {
        let bytes = corpus(file);
        let mut one = alone(file, &bytes).expect("an app");
        let many = inventory([(file, bytes.as_slice())]);
        assert_eq!(one.packages, many.packages, "{file}");
        let gaps: BTreeSet<_> = one.gaps.drain(..).collect();
        assert!(gaps.iter().all(|gap| many.gaps.contains(gap)), "{file}: {gaps:?} / {:?}", many.gaps);
    }
}

#[test]
fn names_are_read_only_where_the_caller_wants_them() {
    let bytes = corpus("crate-apk-info/clean.apk");
    let look = |look| {
        let found = apk::read("a.apk", &bytes, look, &mut Scratch::default(), &ApkLimits::default());
        only(&found.expect("an app")).clone()
    };
    let close = look(Look::Close);
    assert!(!close.labels.is_empty());
    let brief = look(Look::Brief);
    assert_eq!(brief.labels.len(), 0);
    assert_eq!(asks(&brief), asks(&close));
    let wanted = |package: &Package| package.request("android.permission.NONE").is_some();
    assert_eq!(look(Look::CloseIf(&wanted)).labels.len(), 0);
    assert_eq!(look(Look::CloseIf(&|_: &Package| true)).labels, close.labels);
}

#[test]
fn what_a_broken_manifest_does_not_tell_is_not_known() {
    let bytes = corpus("crate-apk-info/manifest-truncated.apk");
    let found = inventory([("a.apk", bytes.as_slice())]);
    for package in &found.packages {
        assert_eq!(package.request_list, RequestList::Unknown);
    }
    assert!(!found.gaps.is_empty());
}

#[test]
fn every_file_of_the_corpus_is_an_app_or_says_what_it_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/apk");
    let mut scratch = Scratch::default();
    let mut folders = vec![root];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path).expect("a file");
            let name = path.display().to_string();
            let found = apk::read(&name, &bytes, Look::Close, &mut scratch, &ApkLimits::default());
            let Some(found) = found else { continue };
            read += 1;
            // Never a list that is empty because it could not be read.
            let is_told = found.packages.iter().all(|package| package.request_list == RequestList::Full)
                && !found.packages.is_empty();
            assert!(is_told || !found.gaps.is_empty(), "{name}");
        }
    }
    assert!(read > 500, "{read}");
}

#[test]
fn app_bundles_and_sets_are_told_by_their_content() {
    let bundle = corpus("tekartik/app-release.aab");
    let found = inventory([("holiday.jpg", bundle.as_slice())]);
    assert_eq!(crate::gaps(&found), [(GapKind::Unsupported, "aab"), (GapKind::NoPackages, "")]);
    let set = corpus("crate-apk-info/apks-split.apks");
    let found = inventory([("holiday.jpg", set.as_slice())]);
    assert_eq!(found.source[0].kind, SourceKind::ApkSet);
    assert_eq!(only(&found).request_list, RequestList::Full);
}

#[test]
fn apps_inside_an_archive_are_read_beside_its_dumps() {
    let apk = corpus(APP);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [("package.txt", dump(3).as_bytes()), ("files/app.apk", apk.as_slice())] {
        archive.start_file(name, SimpleFileOptions::default()).expect("an entry");
        archive.write_all(bytes).expect("written");
    }
    let archive = archive.finish().expect("an archive").into_inner();
    let found = inventory([("all.zip", archive.as_slice())]);
    assert!(found.source.iter().any(|source| source.kind == SourceKind::Apk && source.name == "all.zip!files/app.apk"));
    assert_eq!(found.packages.len(), 1);
}

/// A dump of a phone with the app in this version, whose user has not been asked.
fn dump(version: u32) -> String {
    format!(
        "Packages:\n  Package [com.politedroid] (1a2b3c):\n    userId=10123\n    versionCode={version} minSdk=3 \
         targetSdk=3\n    versionName=dumped\n    User 0: ceDataInode=1 installed=true hidden=false\n      \
         runtime permissions:\n        android.permission.READ_CALENDAR: granted=true, flags=[ USER_SET ]\n\n"
    )
}

#[test]
fn a_dump_of_the_same_version_gains_names_and_requests_and_keeps_its_grants() {
    let apk = corpus(APP);
    let dump = dump(4);
    let found = inventory([("package.txt", dump.as_bytes()), ("app.apk", apk.as_slice())]);
    let package = only(&found);
    assert_eq!(package.request_list, RequestList::Full);
    assert!(package.request("android.permission.RECEIVE_BOOT_COMPLETED").is_some());
    assert!(!package.labels.is_empty());
    assert_eq!(package.users.len(), 1);
    assert!(package.users[0].grants[0].granted);
    // The dump says what is installed.
    assert_eq!(package.version_name.as_deref(), Some("dumped"));
}

#[test]
fn of_another_version_than_the_installed_one_only_the_names_count() {
    let apk = corpus(APP);
    let dump = dump(5);
    let found = inventory([("package.txt", dump.as_bytes()), ("app.apk", apk.as_slice())]);
    let package = only(&found);
    assert_eq!(package.version_code, Some(5));
    assert_ne!(package.request_list, RequestList::Full);
    assert_eq!(package.requests, []);
    assert!(!package.labels.is_empty());
    let told: Vec<_> = found.gaps.iter().filter(|gap| gap.kind == GapKind::Disagreement).collect();
    assert_eq!(told.iter().map(|gap| gap.detail.as_str()).collect::<Vec<_>>(), ["version_code: 5 / 4"]);
}

#[test]
fn a_trick_of_the_file_is_told_with_its_place() {
    let bytes = corpus("crate-apk-info/container-root-manifest-garbage.xapk");
    let found = inventory([("loan.xapk", bytes.as_slice())]);
    let report = audit(&found, Knowledge::embedded().expect("knowledge"), &Options::default());
    let finding = report.findings.iter().find(|finding| finding.rule == "apk-tampering").expect("a finding");
    assert_eq!(finding.package.as_ref(), Some(&only(&found).name));
    assert!(only(&found).anomalies.iter().any(|anomaly| anomaly.effect == Effect::Misleads));
    assert!(only(&found).anomalies.iter().all(|anomaly| anomaly.file.starts_with("loan.xapk")));
}

#[test]
fn a_known_lender_that_asks_for_the_contacts_is_found_in_its_file() {
    // The manifest of a real file, under the name of a lender that a public list gives.
    let bytes = corpus(APP);
    let mut found = alone("loan.apk", &bytes).expect("an app");
    let knowledge = Knowledge::embedded().expect("knowledge");
    let lender = knowledge
        .lenders
        .iter()
        .find(|entry| entry.class == lendlens_core::model::LenderClass::Lender && !entry.packages.is_empty());
    let name = lender.and_then(|entry| entry.packages.iter().next()).expect("a lender");
    let package = found.packages.first_mut().expect("a package");
    package.name = lendlens_core::model::PackageName::new(name).expect("a name");
    package.requests.push(lendlens_core::model::Request::new(lendlens_core::model::PermissionName::new(READ_CONTACTS)));
    let report = audit(&found, knowledge, &Options::default());
    assert!(report.findings.iter().any(|finding| finding.rule == "lender-requests-contacts"));
    assert_eq!(report.apps[0].users[0].verdict, Verdict::Requested);
}

#[test]
fn a_file_that_is_read_at_offsets_is_one_source_among_others() {
    let bytes = corpus(APP);
    let mut sources = Sources::new(Limits::default());
    assert!(sources.add_apk("app.apk", &bytes));
    assert!(!sources.add_apk("package.txt", &b"Packages:".as_slice()));
    sources.add("package.txt", dump(4).as_bytes());
    let found = sources.finish();
    assert_eq!(only(&found).request_list, RequestList::Full);
    assert_eq!(found.source.len(), 2);
}
