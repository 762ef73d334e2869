//! Who installs apps: stores, and what is none (`data/stores.csv`).

use serde::Deserialize;

use super::KnowledgeError;

/// Every installer we know.
#[derive(Debug, Clone, Default)]
pub struct Installers {
    known: Vec<Installer>,
}

/// One installer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Installer {
    /// Its package.
    pub package: String,
    /// What it is.
    pub kind: InstallerKind,
    /// Its name for people.
    pub name: String,
    /// Who says so.
    pub source: String,
    /// Day we looked at it.
    pub checked: String,
}

/// The kinds of installer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstallerKind {
    /// An app store.
    Store,
    /// The phone's own installer of files.
    PackageInstaller,
    /// A computer, over adb.
    Shell,
    /// A browser.
    Browser,
    /// A file manager.
    FileManager,
}

impl Installers {
    pub(super) const FILE: &'static str = include_str!("../../data/stores.csv");

    /// Reads the file built into this program.
    pub(super) fn read() -> Result<Self, KnowledgeError> {
        let known = csv::Reader::from_reader(Self::FILE.as_bytes())
            .into_deserialize()
            .collect::<Result<Vec<Installer>, csv::Error>>()
            .map_err(|error| KnowledgeError {
                file: "stores.csv",
                line: error.position().map_or(1, |at| usize::try_from(at.line()).unwrap_or(usize::MAX)),
                problem: error.to_string(),
            })?;
        Ok(Self { known })
    }

    /// The installer with this package.
    pub fn get(&self, package: &str) -> Option<&Installer> {
        self.known.iter().find(|installer| installer.package == package)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stores_are_told_from_what_installs_files() {
        let installers = Installers::read().expect("the file is read");
        let kind = |package: &str| installers.get(package).map(|installer| installer.kind);
        assert_eq!(kind("com.android.vending"), Some(InstallerKind::Store));
        assert_eq!(kind("com.miui.packageinstaller"), Some(InstallerKind::PackageInstaller));
        assert_eq!(kind("com.android.chrome"), Some(InstallerKind::Browser));
        assert_eq!(kind("com.example.unknown"), None);
    }

    #[test]
    fn no_package_is_listed_twice() {
        let installers = Installers::read().expect("the file is read");
        for (at, installer) in installers.known.iter().enumerate() {
            assert!(installers.known[..at].iter().all(|before| before.package != installer.package));
        }
    }
}
