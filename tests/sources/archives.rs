//! Archives, honest and hostile. All are built here.

use std::io::{Cursor, Write};

use lendlens_core::{
    model::{GapKind, SourceKind},
    source::Limits,
};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{gaps, gaps_of, inventory, inventory_within, kinds, names};

fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(*name, SimpleFileOptions::default()).expect("an entry");
        writer.write_all(bytes).expect("written");
    }
    writer.finish().expect("an archive").into_inner()
}

/// Changes a field in the headers of every entry, local and central: `at` is its place in either.
fn patch(mut archive: Vec<u8>, local_at: usize, central_at: usize, change: impl Fn(&mut [u8])) -> Vec<u8> {
    for index in 0..archive.len().saturating_sub(4) {
        let at = match &archive[index..index + 4] {
            b"PK\x03\x04" => index + local_at,
            b"PK\x01\x02" => index + central_at,
            _ => continue,
        };
        change(&mut archive[at..]);
    }
    archive
}

#[test]
fn an_archive_of_dumps_is_read_entry_by_entry() {
    let archive = zip(&[
        ("dumps/packages-user10.txt", b"package:com.a\n"),
        ("dumps/enabled_accessibility_services.txt", b"com.a/.Reader\n"),
        ("labels.csv", b"package,label\ncom.a,Loan\n"),
    ]);
    let found = inventory([("all.zip", archive.as_slice())]);
    assert_eq!(
        kinds(&found),
        [
            (SourceKind::Archive, "all.zip"),
            (SourceKind::PmListPackages, "all.zip!dumps/packages-user10.txt"),
            (SourceKind::Settings, "all.zip!dumps/enabled_accessibility_services.txt"),
            (SourceKind::Labels, "all.zip!labels.csv"),
        ]
    );
    assert!(found.source.iter().all(|source| source.sha256.is_some()));
    let package = found.package("com.a").expect("there");
    assert_eq!(package.label(), Some("Loan"));
    assert_eq!(package.user(10).expect("user 10").installed, Some(true));
    assert_eq!(package.user(0).expect("user 0").enabled_components[0].class, "com.a.Reader");
}

#[test]
fn of_a_bug_report_only_the_main_text_is_read() {
    let report = b"== dumpstate: 2026-01-21 11:08:39\nDUMP OF SERVICE appops:\nCurrent AppOps Service state:\n  Uid u0a1:\n    Package com.a:\n      READ_CONTACTS (allow):\n== dumpstate: done (id 1)\n";
    let entries: [(&str, &[u8]); 4] = [
        ("version.txt", b"2.0"),
        ("FS/data/anr/anr_1", b"trace"),
        ("main_entry.txt", b"bugreport-x.txt\n"),
        ("bugreport-x.txt", report),
    ];
    let archive = zip(&entries);
    let found = inventory([("bugreport-x.zip", archive.as_slice())]);
    assert_eq!(
        kinds(&found),
        [
            (SourceKind::BugReport, "bugreport-x.zip"),
            (SourceKind::BugReport, "bugreport-x.zip!bugreport-x.txt"),
            (SourceKind::DumpsysAppops, "bugreport-x.zip!bugreport-x.txt!appops"),
        ]
    );
    assert_eq!(gaps_of(&found, GapKind::Unrecognised), Vec::<&lendlens_core::model::Gap>::new());

    // A maker packs the archive into another one.
    let outer = zip(&[("bugreport-x.zip", &archive)]);
    let found = inventory([("outer.zip", outer.as_slice())]);
    assert!(found.package("com.a").is_some(), "{:?}", kinds(&found));
    // Once, not for ever.
    let outermost = zip(&[("outer.zip", &outer)]);
    let found = inventory([("outermost.zip", outermost.as_slice())]);
    assert_eq!(gaps_of(&found, GapKind::Limit)[0].detail, "bugreport-x.zip");
}

#[test]
fn a_collection_of_androidqf_is_read() {
    let archive = zip(&[
        ("acquisition.json", br#"{"uuid": "1", "androidqf_version": "1.8"}"#),
        ("packages.json", br#"[{"name": "com.a", "installer": "com.android.vending", "uid": 10001, "system": true}]"#),
        ("files.json", b"[]"),
        ("getprop.txt", b"[ro.build.version.sdk]: [33]\n"),
        ("settings_secure.txt", b"accessibility_enabled=1\nenabled_accessibility_services=com.a/.Reader\n"),
        ("settings_global.txt", b"adb_enabled=1\nzen=0\n"),
        ("dumpsys.txt", b"Currently running services:\n  user\n---------\nDUMP OF SERVICE user:\nCurrent user: 0\n\nUsers:\n  UserInfo{0:null:4c13} serialNo=0 isPrimary=true\n    Type: android.os.usertype.full.SYSTEM\n    State: RUNNING_UNLOCKED\n  UserInfo{10:Work:1030} serialNo=10 isPrimary=false parentId=0\n    Type: android.os.usertype.profile.MANAGED\n    State: -1\n--------- 0.05s was the duration of dumpsys user, ending at: 2026-01-21 11:09:01\n"),
    ]);
    let found = inventory([("1.zip", archive.as_slice())]);
    assert_eq!(found.source[0].kind, SourceKind::Androidqf);
    assert_eq!(found.device.api_level, Some(33));
    let package = found.package("com.a").expect("there");
    assert_eq!((package.system, package.app_id), (Some(true), Some(10001)));
    assert_eq!(package.user(0).expect("user 0").enabled_components.len(), 1);
    assert_eq!(found.users.iter().map(|user| (user.id, user.visible)).collect::<Vec<_>>(), [(0, true), (10, false)]);
    assert!(gaps_of(&found, GapKind::Unrecognised).is_empty(), "{:?}", gaps(&found));
    assert_eq!(gaps_of(&found, GapKind::NoPermissions)[0].detail, "com.a");
    assert_eq!(gaps_of(&found, GapKind::UserNotVisible)[0].user, Some(10));
}

#[test]
fn a_bomb_is_not_unpacked_to_its_end() {
    let zeros = vec![b'0'; 64 << 20];
    let archive = zip(&[("bomb.txt", &zeros), ("packages.txt", b"package:com.a\n")]);
    assert!(archive.len() < 100_000);
    let found = inventory([("bomb.zip", archive.as_slice())]);
    assert!(gaps(&found).contains(&(GapKind::Limit, "bomb.txt")), "{:?}", gaps(&found));
    assert_eq!(names(&found), ["com.a"], "the others are read all the same");
}

#[test]
fn all_entries_together_may_not_pass_the_limit_either() {
    let list = "package:com.a\n".repeat(1000);
    let entries: Vec<(String, &[u8])> =
        (0..10).map(|index| (format!("packages{index}.txt"), list.as_bytes())).collect();
    let entries: Vec<(&str, &[u8])> = entries.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    let limits = Limits { archive_bytes: 20_000, ..Limits::default() };
    let archive = zip(&entries);
    let found = inventory_within(limits, [("all.zip", archive.as_slice())]);
    let limit = gaps_of(&found, GapKind::Limit);
    assert!(limit.iter().any(|gap| gap.detail == "packages2.txt"), "{limit:?}");
    let read = found.source.iter().filter(|source| source.kind == SourceKind::PmListPackages).count();
    assert_eq!(read, 2);
}

#[test]
fn fifty_thousand_entries_are_read_to_the_limit() {
    let entries: Vec<String> = (0..50_000).map(|index| format!("{index:05}.txt")).collect();
    let entries: Vec<(&str, &[u8])> = entries.iter().map(|name| (name.as_str(), b"hello\n".as_slice())).collect();
    let archive = zip(&entries);
    let found = inventory([("many.zip", archive.as_slice())]);
    assert_eq!(
        gaps(&found),
        [(GapKind::Limit, "50000 > 20000"), (GapKind::Unrecognised, "20000"), (GapKind::NoPackages, "")]
    );
    assert_eq!(found.source.len(), 1);
}

#[test]
fn names_that_lead_elsewhere_are_names_and_nothing_more() {
    let names = ["../../../etc/passwd", "/etc/shadow", "C:\\windows\\x", "a\u{202e}b\u{1b}[31m"];
    let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (*name, b"package:com.a\n".as_slice())).collect();
    let archive = zip(&entries);
    let found = inventory([("x.zip", archive.as_slice())]);
    let shown: Vec<_> = found.source.iter().skip(1).map(|source| source.name.clone()).collect();
    assert_eq!(shown, names.map(|name| format!("x.zip!{name}")));
    assert!(!std::path::Path::new("/etc/passwd!").exists());
}

#[test]
fn an_encrypted_entry_is_a_gap() {
    let archive = patch(zip(&[("packages.txt", b"package:com.a\n")]), 6, 8, |flags| flags[0] |= 1);
    let found = inventory([("x.zip", archive.as_slice())]);
    assert_eq!(gaps(&found), [(GapKind::Unreadable, "packages.txt: encrypted"), (GapKind::NoPackages, "")]);
}

/// The list in the archive was read whole, or a gap of the archive says that it was not.
fn read_or_told(found: &lendlens_core::model::Inventory) -> bool {
    names(found) == ["com.a"] || found.gaps.iter().any(|gap| gap.source == Some(0))
}

#[test]
fn a_header_that_lies_about_sizes_does_no_harm() {
    let honest = zip(&[("packages.txt", b"package:com.a\n")]);
    for size in [0u32, 1, 0x7fff_ffff, 0xffff_fffe] {
        let archive = patch(honest.clone(), 22, 24, |field| field[..4].copy_from_slice(&size.to_le_bytes()));
        let found = inventory([("x.zip", archive.as_slice())]);
        assert!(read_or_told(&found), "{size}: {:?}", gaps(&found));
        let archive = patch(honest.clone(), 18, 20, |field| field[..4].copy_from_slice(&size.to_le_bytes()));
        let found = inventory([("x.zip", archive.as_slice())]);
        assert!(read_or_told(&found), "{size}: {:?}", gaps(&found));
    }
}

#[test]
fn an_archive_that_is_cut_or_broken_anywhere_is_a_gap() {
    let archive =
        zip(&[("packages.txt", b"package:com.a\n"), ("users.txt", b"Users:\n\tUserInfo{0:Owner:4c13} running\n")]);
    for end in 4..archive.len() {
        let found = inventory([("x.zip", &archive[..end])]);
        assert_eq!(gaps(&found)[0].0, GapKind::CutOff, "{end}");
    }
    for at in 0..archive.len() {
        let mut broken = archive.clone();
        broken[at] ^= 0x55;
        // No panic, and if nothing is said the two entries were read.
        let found = inventory([("x.zip", broken.as_slice())]);
        assert!(!found.gaps.is_empty(), "{at}");
    }
}

#[test]
fn an_app_whose_manifest_says_nothing_is_told_as_a_whole_and_not_entry_by_entry() {
    let found = inventory([(
        "app.apk",
        zip(&[("AndroidManifest.xml", b"\x03\x00\x08\x00"), ("classes.dex", b"dex"), ("res/a.png", b"png")]).as_slice(),
    )]);
    assert_eq!(found.source.iter().map(|source| source.kind).collect::<Vec<_>>(), [SourceKind::Apk]);
    assert_eq!(found.packages, []);
    assert!(found.gaps.iter().any(|gap| gap.kind == GapKind::Malformed && gap.detail.contains("AndroidManifest.xml")));
    assert!(found.gaps.iter().all(|gap| gap.kind != GapKind::Unrecognised), "{:?}", found.gaps);
}
