//! What [androidqf](https://github.com/mvt-project/androidqf) writes down of its own: lists of packages and users. Its
//! other files are plain answers of the phone and are recognised like any other.
//!
//! Forms: androidqf at [c8ba59b](https://github.com/mvt-project/androidqf/tree/c8ba59b3296f) (June 2026), and
//! `package_users.json` of [4340b7b](https://github.com/mvt-project/androidqf/tree/4340b7b64c7f).

use serde::Deserialize;

use super::{
    facts::Listing,
    json::{self, Element},
};
use crate::{
    model::{Gap, GapKind, InstallSource, Package, PackageName, User, UserId, split_uid},
    parse,
};

/// One element of `packages.json`. The serial number of a certificate, a bare integer of 40 digits, is passed over.
#[derive(Deserialize)]
struct Entry {
    name: PackageName,
    installer: Option<String>,
    uid: Option<u32>,
    #[serde(default)]
    disabled: bool,
    #[serde(default)]
    system: bool,
    #[serde(default)]
    third_party: bool,
    user_id: Option<UserId>,
    installed: Option<bool>,
    files: Option<Vec<ApkFile>>,
}

#[derive(Deserialize)]
struct ApkFile {
    certificate: Option<Certificate>,
}

#[derive(Deserialize)]
struct Certificate {
    #[serde(rename = "Sha256")]
    sha256: Option<String>,
}

/// Reads `packages.json`.
pub(super) fn packages(text: &str) -> Result<(Vec<Listing>, Vec<Gap>), Gap> {
    let entries: Vec<Element<Entry>> = serde_json::from_str(text).map_err(|error| json::gap(&error))?;
    let mut gaps = Vec::new();
    let listings = entries.into_iter().filter_map(|entry| entry.or_gap(&mut gaps)).map(listing).collect();
    Ok((listings, gaps))
}

fn listing(entry: Entry) -> Listing {
    // Older releases write 0 when the phone printed the uids of several users.
    let uid = entry.uid.filter(|uid| *uid != 0);
    let mut package = Package::new(entry.name);
    package.app_id = uid.map(|uid| split_uid(uid).1);
    package.system = match (entry.system, entry.third_party) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        // Neither list could be read.
        _ => None,
    };
    package.install_source = match entry.installer.as_deref() {
        // The phone was not asked or did not say.
        None | Some("") => None,
        Some("null") => Some(InstallSource::default()),
        Some(installer) => Some(InstallSource { installer: Some(installer.into()), ..InstallSource::default() }),
    };
    let certificates = entry.files.into_iter().flatten().filter_map(|file| file.certificate);
    package.signers = certificates
        .filter_map(|certificate| certificate.sha256)
        .map(|hash| hash.to_ascii_lowercase())
        // In its fast mode the field is empty, and an error may stand there.
        .filter(|hash| hash.len() == 64 && hash.bytes().all(|digit| digit.is_ascii_hexdigit()))
        .collect();
    package.signers.sort();
    package.signers.dedup();
    let user = entry.user_id.or(uid.map(|uid| split_uid(uid).0));
    Listing {
        package,
        users: user.into_iter().collect(),
        installed: entry.installed.unwrap_or(true),
        disabled: entry.disabled,
    }
}

#[derive(Deserialize)]
struct UserList {
    #[serde(default)]
    users: Vec<Element<UserEntry>>,
    enumeration_error: Option<String>,
}

#[derive(Deserialize)]
struct UserEntry {
    id: UserId,
    flags: Option<serde_json::Value>,
    #[serde(default)]
    running: bool,
    inventory_status: Option<String>,
    error: Option<String>,
}

/// Reads `package_users.json`.
pub(super) fn users(text: &str) -> Result<(Vec<User>, Vec<Gap>), Gap> {
    let list: UserList = serde_json::from_str(text).map_err(|error| json::gap(&error))?;
    let mut gaps = Vec::new();
    if let Some(error) = list.enumeration_error.filter(|error| !error.is_empty()) {
        gaps.push(Gap::new(GapKind::NotAnswered, super::shortened(&error)));
    }
    let entries: Vec<UserEntry> = list.users.into_iter().filter_map(|user| user.or_gap(&mut gaps)).collect();
    // The same facts as `pm list users`; said in its words, they are understood in one place.
    let mut printed = String::from("Users:\n");
    for entry in &entries {
        let flags = match &entry.flags {
            Some(serde_json::Value::String(hexadecimal)) => hexadecimal.trim_start_matches("0x").to_owned(),
            Some(number) => number.as_u64().map(|flags| format!("{flags:x}")).unwrap_or_default(),
            None => String::new(),
        };
        let flags = if flags.bytes().all(|digit| digit.is_ascii_hexdigit()) { flags.as_str() } else { "0" };
        let running = if entry.running { " running" } else { "" };
        printed.push_str(&format!("\tUserInfo{{{}::{flags}}}{running}\n", entry.id));
    }
    let mut parsed = parse::users::parse_list(&printed);
    for entry in entries {
        let status = entry.inventory_status.as_deref().unwrap_or_default();
        if matches!(status, "" | "collected") {
            continue;
        }
        let why = entry.error.filter(|error| !error.is_empty()).unwrap_or_else(|| status.into());
        let kind = if status == "partial" { GapKind::Filtered } else { GapKind::UserNotVisible };
        gaps.push(Gap { user: Some(entry.id), ..Gap::new(kind, super::shortened(&why)) });
        if let Some(user) = parsed.users.iter_mut().find(|user| user.id == entry.id) {
            user.visible &= status == "partial";
            user.hidden_why.get_or_insert(why);
        }
    }
    gaps.append(&mut parsed.gaps);
    Ok((parsed.users, gaps))
}

#[derive(Deserialize)]
struct Acquisition {
    androidqf_version: Option<String>,
}

/// The program and its release, by `acquisition.json`. Its times are in UTC, not by the phone's clock, and so are not
/// taken.
pub(super) fn tool(text: &str) -> Option<String> {
    let acquisition: Acquisition = serde_json::from_str(text).ok()?;
    acquisition.androidqf_version.map(|version| format!("androidqf {}", super::shortened(&version)))
}

/// Whether a file of a collection, by its path in it, is one that tells nothing of apps and permissions.
pub(super) fn is_companion(path: &str) -> bool {
    let path = path.replace('\\', "/");
    if ["apks/", "logs/", "tmp/", "intrusion_logs/"].iter().any(|folder| path.starts_with(folder)) {
        return true;
    }
    matches!(
        path.as_str(),
        "command.log"
            | "hashes.csv"
            | "env.txt"
            | "selinux.txt"
            | "services.txt"
            | "logcat.txt"
            | "logcat_old.txt"
            | "processes.txt"
            | "processes.json"
            | "ps.txt"
            | "files.json"
            | "root_binaries.json"
            | "mounts.json"
            | "backup.ab"
            | "adb_host_key.pub"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made by hand in the form of androidqf's `packages.json`.
    const PACKAGES: &str = r#"[
        {"name": "com.example.loan", "files": [{"path": "/data/app/base.apk", "sha256": "", "verified_certificate": true,
            "certificate": {"Sha256": "AB01AB01AB01AB01AB01AB01AB01AB01AB01AB01AB01AB01AB01AB01AB01AB01",
                            "SerialNumber": 727483992837465748392019283746574839201982}}],
         "installer": "com.android.vending", "uid": 10235, "disabled": false, "system": false, "third_party": true},
        {"name": "com.example.side", "files": null, "installer": "null", "uid": 0, "disabled": true, "system": false,
         "third_party": true},
        {"name": "com.example.quiet", "files": [], "installer": "", "uid": 1010001, "disabled": false, "system": false,
         "third_party": false},
        {"name": "com.example.gone", "installer": "", "uid": 10002, "user_id": 10, "installed": false},
        {"name": "not a name"}
    ]"#;

    #[test]
    fn the_list_says_who_installed_what() {
        let (listings, gaps) = packages(PACKAGES).expect("a list");
        let [loan, side, quiet, gone] = listings.as_slice() else { panic!("{listings:?}") };
        assert_eq!(loan.package.app_id, Some(10235));
        assert_eq!(loan.package.system, Some(false));
        assert_eq!(loan.package.signers, ["ab01".repeat(16)]);
        assert_eq!(
            loan.package.install_source.as_ref().and_then(|source| source.installer.as_deref()),
            Some("com.android.vending")
        );
        assert_eq!(loan.users, [0]);
        assert_eq!(side.package.install_source, Some(InstallSource::default()), "the word null is no installer");
        assert_eq!((side.package.app_id, side.users.as_slice()), (None, [].as_slice()), "uid 0 is not known");
        assert!(side.disabled);
        assert_eq!(quiet.package.install_source, None, "no word is no answer");
        assert_eq!((quiet.package.system, quiet.users.as_slice()), (None, [10].as_slice()));
        assert_eq!((gone.users.as_slice(), gone.installed), ([10].as_slice(), false));
        assert_eq!(gaps.len(), 1);
    }

    #[test]
    fn a_cut_list_is_cut_off() {
        assert_eq!(packages(&PACKAGES[..300]).map(|_| ()).expect_err("cut").kind, GapKind::CutOff);
    }

    #[test]
    fn a_user_that_could_not_be_listed_is_a_gap() {
        let text = r#"{"users": [{"id": 0, "name": "Owner", "flags": 3091, "running": true, "inventory_status": "collected"},
            {"id": 150, "flags": "0x1030", "running": false, "inventory_status": "failed", "error": "no access"}]}"#;
        let (_, gaps) = users(text).expect("users");
        assert!(gaps.contains(&Gap { user: Some(150), ..Gap::new(GapKind::UserNotVisible, "no access") }), "{gaps:?}");
    }

    #[test]
    fn the_release_is_named() {
        assert_eq!(tool(r#"{"uuid": "x", "androidqf_version": "1.8.1"}"#).as_deref(), Some("androidqf 1.8.1"));
        assert_eq!(tool("{"), None);
    }
}
