//! A package or shared uid while it is being read.

use std::collections::HashSet;

use super::List;
use crate::{
    model::{Grant, InstallSource, LocalTime, Package, PackageName, PackageUser, UserId},
    parse::lines::key_value,
};

/// Users of one package that are kept.
const MAX_USERS: usize = 256;

/// A package or shared user that is being read.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) package: Package,
    pub(super) is_shared_user: bool,
    pub(super) users: Vec<UserBlock>,
    /// States of install permissions that are printed for one user only.
    pub(super) install_overrides: Vec<(UserId, Grant)>,
    pub(super) requests_listed: bool,
    /// Lines that the print filtered by permission leaves out.
    pub(super) unfiltered: bool,
    pub(super) current_user: Option<usize>,
}

#[derive(Debug)]
pub(super) struct UserBlock {
    pub(super) state: PackageUser,
    pub(super) repeated: bool,
    /// Two lines of the user differ in whether the package is there.
    pub(super) presence_differs: bool,
}

impl Block {
    pub(super) fn new(name: PackageName, is_shared_user: bool) -> Self {
        Self {
            package: Package::new(name),
            is_shared_user,
            users: Vec::new(),
            install_overrides: Vec::new(),
            requests_listed: false,
            unfiltered: false,
            current_user: None,
        }
    }

    pub(super) fn user_mut(&mut self) -> Option<&mut PackageUser> {
        self.users.get_mut(self.current_user?).map(|user| &mut user.state)
    }

    /// The state that was read last in a list.
    pub(super) fn last_grant(&mut self, list: List) -> Option<&mut Grant> {
        match (list, self.current_user) {
            (List::Runtime, Some(user)) => self.users.get_mut(user)?.state.grants.last_mut(),
            _ => self.package.install_grants.last_mut(),
        }
    }

    /// Adds a user; a phone has a handful, so thousands are no phone and are not kept.
    pub(super) fn push_user(&mut self, state: PackageUser) -> Option<usize> {
        (self.users.len() < MAX_USERS).then(|| {
            self.users.push(UserBlock { state, repeated: false, presence_differs: false });
            self.users.len() - 1
        })
    }

    /// Whether a user has the runtime state of a permission that is not among those asked for. A shared uid has those
    /// of all its packages.
    pub(super) fn has_unrequested_state(&self) -> bool {
        let package = &self.package;
        let requested: HashSet<&str> = package.requests.iter().map(|request| request.permission.as_str()).collect();
        let mut grants = self.users.iter().flat_map(|user| &user.state.grants);
        package.shared_user.is_none() && grants.any(|grant| !requested.contains(grant.permission.as_str()))
    }

    /// A line of a package before its users; `false` when it cannot be one. The version name is the first text that the
    /// app chose, so nothing that every version of Android prints above it is believed below it.
    pub(super) fn field(&mut self, line: &str) -> bool {
        let Some((key, value)) = key_value(line) else { return true };
        let package = &mut self.package;
        match key {
            "appId" | "userId" | "compat name" | "sharedUser" | "versionCode" | "versionName"
                if package.version_name.is_some() =>
            {
                return false;
            }
            "appId" | "userId" => package.app_id = package.app_id.or(value.parse().ok()),
            "compat name" => {
                if let Ok(name) = PackageName::new(value) {
                    package.name = name;
                }
            }
            "sharedUser" => {
                let name = value.split_once('{').and_then(|(_, inner)| inner.split_once(' '));
                let name = name.and_then(|(_, inner)| inner.split(['/', '}']).next());
                package.shared_user = name.filter(|name| !name.is_empty()).map(Into::into);
            }
            "versionCode" => {
                package.version_code = value.split_ascii_whitespace().next().and_then(|code| code.parse().ok());
                for field in value.split_ascii_whitespace() {
                    match key_value(field) {
                        Some(("minSdk", level)) => package.min_sdk = level.parse().ok(),
                        Some(("targetSdk", level)) => package.target_sdk = level.parse().ok(),
                        _ => {}
                    }
                }
            }
            "versionName" => package.version_name = (value != "null").then(|| value.into()),
            "flags" | "pkgFlags" => {
                let names = || value.split_ascii_whitespace();
                package.system = Some(package.system == Some(true) || names().any(|flag| flag == "SYSTEM"));
                let updated = names().any(|flag| flag == "UPDATED_SYSTEM_APP");
                package.updated_system = Some(package.updated_system == Some(true) || updated);
            }
            "firstInstallTime" => package.first_installed = real_time(value),
            "lastUpdateTime" => package.last_updated = real_time(value),
            "installerPackageName" => source(package).installer = known(value),
            "initiatingPackageName" => source(package).initiating = known(value),
            "originatingPackageName" => source(package).originating = known(value),
            "packageSource" => source(package).package_source = value.parse().ok(),
            // The installer stands above this line, and up to Android 13 only if there is one.
            "signatures" => {
                source(package);
            }
            "primaryCpuAbi" | "resourcePath" | "legacyNativeLibraryDir" => self.unfiltered = true,
            _ => {}
        }
        true
    }

    /// Begins the block of a user; `false` when there are too many of them.
    pub(super) fn begin_user(&mut self, state: PackageUser) -> bool {
        if let Some(index) = self.users.iter().position(|known| known.state.user == state.user) {
            self.current_user = Some(index);
            if let Some(known) = self.users.get_mut(index) {
                known.repeat(&state);
            }
        } else {
            self.current_user = self.push_user(state);
        }
        self.current_user.is_some()
    }
}

impl UserBlock {
    /// Takes a second line of the user. An app can imitate one, and then is not there by it: what is there counts.
    fn repeat(&mut self, state: &PackageUser) {
        self.repeated = true;
        let known = &mut self.state;
        let differs = matches!((known.installed, state.installed), (Some(known), Some(other)) if known != other);
        self.presence_differs |= differs || known.archived == Some(true);
        known.archived = None;
        known.installed = if differs { Some(true) } else { known.installed.or(state.installed) };
    }
}

fn source(package: &mut Package) -> &mut InstallSource {
    package.install_source.get_or_insert_default()
}

fn known(value: &str) -> Option<String> {
    (value != "null" && !value.is_empty()).then(|| value.into())
}

/// A time that means something: the platform prints the epoch for "never".
pub(super) fn real_time(value: &str) -> Option<LocalTime> {
    LocalTime::parse(value).filter(|time| time.date().0 > 1970)
}
