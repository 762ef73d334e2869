//! Who installs apps: stores, and what is none (`data/stores.csv`).

use super::{KnowledgeError, table};

const FILE: &str = "stores.csv";
const HEADER: [&str; 5] = ["package", "kind", "name", "source", "checked"];

/// Every installer we know.
#[derive(Debug, Clone, Default)]
pub struct Installers {
    known: Vec<Installer>,
}

/// One installer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installer {
    /// Its package.
    pub package: &'static str,
    /// What it is.
    pub kind: InstallerKind,
    /// Its name for people.
    pub name: &'static str,
    /// Who says so.
    pub source: &'static str,
    /// Day we looked at it.
    pub checked: &'static str,
}

/// The kinds of installer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    pub(super) fn read(text: &'static str) -> Result<Self, KnowledgeError> {
        let mut known: Vec<Installer> = Vec::new();
        for row in table::rows(FILE, HEADER, text)? {
            let row = row?;
            let [package, kind, name, source, checked] = row.cells();
            if known.iter().any(|before| before.package == package) {
                return Err(row.error(format!("{package} stands in a row before")));
            }
            let kind = match kind {
                "store" => InstallerKind::Store,
                "package-installer" => InstallerKind::PackageInstaller,
                "shell" => InstallerKind::Shell,
                "browser" => InstallerKind::Browser,
                "file-manager" => InstallerKind::FileManager,
                other => return Err(row.error(format!("{other:?} is no kind; store, browser and others are"))),
            };
            if [name, source, checked].contains(&"") {
                return Err(row.error("name, source and the day it was looked at are to be given"));
            }
            known.push(Installer { package, kind, name, source, checked });
        }
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
    use crate::data;

    #[test]
    fn stores_are_told_from_what_installs_files() {
        let installers = Installers::read(data::text("stores.csv")).expect("the file is read");
        let kind = |package: &str| installers.get(package).map(|installer| installer.kind);
        assert_eq!(kind("com.android.vending"), Some(InstallerKind::Store));
        assert_eq!(kind("com.miui.packageinstaller"), Some(InstallerKind::PackageInstaller));
        assert_eq!(kind("com.android.chrome"), Some(InstallerKind::Browser));
        assert_eq!(kind("com.example.unknown"), None);
    }

    #[test]
    fn every_mistake_of_a_row_is_refused_with_its_line() {
        let good = "package,kind,name,source,checked\ncom.a,store,A,list,2026-11-24\n";
        for (bad, about) in [
            ("com.a,browser,A,list,2026-11-24\n", "a row before"),
            ("com.b,shop,B,list,2026-11-24\n", "no kind"),
            ("com.b,store,B,,2026-11-24\n", "to be given"),
        ] {
            let error = Installers::read(format!("{good}{bad}").leak()).expect_err(bad);
            assert_eq!(error.line, 3, "{bad}");
            assert!(error.problem.contains(about), "{bad}: {error}");
        }
    }
}
