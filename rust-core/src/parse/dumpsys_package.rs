//! `dumpsys package`, of the whole phone or of some packages.
//!
//! The printing code is `Settings.dumpPackagesLPr` and `dumpSharedUsersLPr`; docs/formats.md links it version by
//! version. Lines are recognised by what they say and by the block they stand in, not by their column: makers break
//! lines inside blocks, pastes lose their indentation, and blank lines stand anywhere. Text that an app chose
//! (`versionName`) can imitate any line, so nothing that a later line says makes an earlier one vanish: a second state
//! of one permission that differs is a contradiction, and the open one counts.

mod block;
mod permission_lines;
mod user_line;

use std::collections::{BTreeMap, HashMap, HashSet};

use self::{
    block::{Block, UserBlock},
    permission_lines::{PermissionLines, State},
};
use super::lines::{Doubts, Line, lines, refusal, shortened};
use crate::model::{
    ComponentKind, Doubt, Gap, GapKind, Grant, OwnComponent, Package, PackageName, PackageUser, Request, RequestList,
    SharedUser, SharedUserState,
};

/// What a dump of the package service shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PackageDump {
    /// The packages, in the order of the dump; hidden factory copies are left out.
    pub packages: Vec<Package>,
    /// The package whose block is the end of the text, so that nothing shows whether it is all of it. A dump of the
    /// whole phone never ends with a block.
    pub open_ended: Option<PackageName>,
    /// Shared uids.
    pub shared_users: Vec<SharedUser>,
    /// API level, where the dump says it.
    pub api_level: Option<u32>,
    /// The dump is in the style of Android 10 or newer, which prints a state for every runtime permission that is
    /// asked for.
    pub prints_all_runtime_states: bool,
    /// It is a dump of the whole phone: a package that is not in it is not installed, unless it was cut off.
    pub whole_phone: bool,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// Parses `dumpsys package [PACKAGE]`, also several of them one under the other.
pub fn parse(text: &str) -> PackageDump {
    let mut parser = Parser::default();
    for line in lines(text).filter(|line| !line.text.is_empty()) {
        let (text, forgotten) = split_archive_state(line.text);
        parser.line(Line { text, ..line });
        if !forgotten.is_empty() {
            parser.line(Line { text: forgotten, ..line });
        }
    }
    parser.finish()
}

/// Android 14 forgets the line end behind the state of an archived app.
fn split_archive_state(line: &str) -> (&str, &str) {
    let next = if line.starts_with("ArchiveState") {
        line.find("    User ").or_else(|| line.find("  Package ["))
    } else {
        None
    };
    let (line, forgotten) = line.split_at_checked(next.unwrap_or(line.len())).unwrap_or((line, ""));
    (line, forgotten.trim_ascii_start())
}

/// Whether `text` looks like a dump of the package service: it has one of its blocks.
pub fn recognises(line: &str) -> bool {
    block_name(line.trim(), "Package [").is_some()
}

/// The part of the dump that a line stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Section {
    #[default]
    Other,
    Services,
    Receivers,
    Permissions,
    Packages,
    Hidden,
    SharedUsers,
}

/// The list inside a block that a line stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum List {
    #[default]
    None,
    Requested,
    Install,
    Runtime,
}

/// Headings of the dump, and what begins with them. Those that only a dump of the whole phone has are marked.
const HEADINGS: [(&str, Section, bool); 33] = [
    ("Packages:", Section::Packages, false),
    ("Hidden system packages:", Section::Hidden, false),
    ("Shared users:", Section::SharedUsers, false),
    ("Service Resolver Table:", Section::Services, false),
    ("Receiver Resolver Table:", Section::Receivers, false),
    ("Permissions:", Section::Permissions, false),
    ("Activity Resolver Table:", Section::Other, false),
    ("Provider Resolver Table:", Section::Other, false),
    ("Domain verification status:", Section::Other, false),
    ("App verification status:", Section::Other, false),
    ("Registered ContentProviders:", Section::Other, false),
    ("ContentProvider Authorities:", Section::Other, false),
    ("Key Set Manager:", Section::Other, false),
    ("Renamed packages:", Section::Other, false),
    ("Queries:", Section::Other, false),
    ("Dexopt state:", Section::Other, false),
    ("Compiler stats:", Section::Other, false),
    ("Database versions:", Section::Other, true),
    ("Known Packages:", Section::Other, true),
    ("Verifiers:", Section::Other, true),
    ("Domain Verifier:", Section::Other, true),
    ("Intent Filter Verifier:", Section::Other, true),
    ("Libraries:", Section::Other, true),
    ("Features:", Section::Other, true),
    ("AppOp Permissions:", Section::Other, true),
    ("Package Changes:", Section::Other, true),
    ("Frozen packages:", Section::Other, true),
    ("Loaded volumes:", Section::Other, true),
    ("Service permissions:", Section::Other, true),
    ("Settings parse messages:", Section::Other, true),
    ("Package warning messages:", Section::Other, true),
    ("Active install sessions:", Section::Other, true),
    ("Restored (pending) permission grants:", Section::Other, true),
];

/// What an enabled component of a kind has to be protected with, by which a resolver table gives it away.
const COMPONENT_PERMISSIONS: [(&str, ComponentKind); 3] = [
    ("android.permission.BIND_ACCESSIBILITY_SERVICE", ComponentKind::Accessibility),
    ("android.permission.BIND_NOTIFICATION_LISTENER_SERVICE", ComponentKind::NotificationListener),
    ("android.permission.BIND_DEVICE_ADMIN", ComponentKind::DeviceAdmin),
];

#[derive(Debug, Default)]
struct Parser<'text> {
    section: Section,
    list: List,
    list_indent: usize,
    permissions: PermissionLines<'text>,
    packages: Vec<Package>,
    hidden: Vec<Package>,
    shared_users: Vec<SharedUser>,
    components: BTreeMap<PackageName, Vec<OwnComponent>>,
    block: Option<Block>,
    api_level: Option<u32>,
    app_id_since_14: bool,
    whole_phone: bool,
    /// How many blocks were filtered by permission.
    filtered: usize,
    permission_entries: bool,
    key_sets: bool,
    section_after_packages: bool,
    last: &'text str,
    list_of_last: List,
    /// The list of the block that the last line which is none of its items ended.
    list_left: List,
    doubts: Doubts,
}

impl<'text> Parser<'text> {
    fn line(&mut self, line: Line<'text>) {
        self.last = line.text;
        self.list_of_last = self.list;
        let text = line.text;
        if self.list != List::None && self.item(line) {
            return;
        }
        if let Some(name) = block_name(text, "Package [") {
            return self.begin_package(name, line);
        }
        if text.ends_with(':') && text.starts_with(|first: char| first.is_ascii_uppercase()) && self.heading(text) {
            return;
        }
        match self.section {
            Section::Packages | Section::Hidden | Section::SharedUsers => self.block_line(line),
            Section::Services | Section::Receivers => self.component(text),
            Section::Permissions => self.permission_entries |= text.starts_with("Permission ["),
            Section::Other => self.other(line),
        }
    }

    /// Takes the line as a heading, if it is one.
    fn heading(&mut self, line: &str) -> bool {
        let Some((name, section, whole_phone)) = HEADINGS.iter().find(|(name, ..)| *name == line) else {
            return false;
        };
        self.end_block();
        let are_packages = |section| matches!(section, Section::Packages | Section::Hidden);
        if are_packages(self.section) && !are_packages(*section) {
            self.section_after_packages = true;
            // These stood before the packages; another dump below brings its own.
            (self.permission_entries, self.key_sets) = (false, false);
        }
        self.section = *section;
        self.whole_phone |= whole_phone;
        self.key_sets |= *name == "Key Set Manager:" || *name == "Activity Resolver Table:";
        true
    }

    fn other(&mut self, line: Line<'text>) {
        let text = line.text;
        if let Some(level) = text.strip_prefix("sdkVersion=") {
            let digits = level.split_ascii_whitespace().next().and_then(|digits| digits.parse().ok());
            self.api_level = self.api_level.or(digits);
        } else if text.starts_with("SharedUser [") {
            self.block_line(line);
        } else if let Some(missing) = text.strip_prefix("Unable to find package: ") {
            let package = PackageName::new(missing).ok();
            self.doubts.add(Gap { package, ..Gap::new(GapKind::NotAnswered, shortened(text)) });
        } else if line.indent == 0 {
            self.doubts.refused(line);
        }
    }

    /// A line of a resolver table: `HASH PACKAGE/CLASS filter HASH permission PERMISSION`.
    fn component(&mut self, line: &str) {
        let Some((permission, kind)) = COMPONENT_PERMISSIONS.iter().find(|(known, _)| line.ends_with(known)) else {
            return;
        };
        let Some(rest) = line.strip_suffix(permission).and_then(|rest| rest.strip_suffix(" permission ")) else {
            return;
        };
        let Some((package, class)) = rest.split_ascii_whitespace().nth(1).and_then(|name| name.split_once('/')) else {
            return;
        };
        let Ok(name) = PackageName::new(package) else { return };
        let class = full_class(package, class);
        let components = self.components.entry(name).or_default();
        let component = OwnComponent { kind: *kind, class };
        if !components.contains(&component) && components.len() < 64 {
            components.push(component);
        }
    }

    fn begin_package(&mut self, name: &str, line: Line<'_>) {
        self.end_block();
        if self.section != Section::Hidden {
            self.section = Section::Packages;
            self.section_after_packages = false;
        }
        match PackageName::new(name) {
            Ok(name) => self.block = Some(Block::new(name, false)),
            Err(_) => self.doubts.malformed(line),
        }
    }

    fn block_line(&mut self, line: Line<'text>) {
        let text = line.text;
        if let Some(name) = block_name(text, "SharedUser [") {
            self.end_block();
            self.section = Section::SharedUsers;
            match PackageName::new(name) {
                Ok(name) => self.block = Some(Block::new(name, true)),
                Err(_) => self.doubts.malformed(line),
            }
            return;
        }
        if text.starts_with("*** ")
            && let Some(gap) = refusal(text)
        {
            self.end_block();
            self.mark_cut(text);
            self.section = Section::Other;
            return self.doubts.add(gap);
        }
        let Some(block) = &mut self.block else { return };
        if let Some((user, fields)) = user_line::split(text, block.is_shared_user) {
            self.list = List::None;
            if !block.begin_user(user_line::parse(user, fields)) {
                self.doubts.malformed(line);
            }
            return;
        }
        if self.list != List::None {
            self.list_left = self.list;
        }
        self.list = match text {
            "requested permissions:" => List::Requested,
            "install permissions:" => List::Install,
            "runtime permissions:" => List::Runtime,
            _ => List::None,
        };
        if self.list == List::None && self.list_left != List::None && text.contains(": granted=") {
            // The name of a permission holds a line feed; what follows it in the list still counts.
            self.list = self.list_left;
            self.doubts.malformed(line);
            self.item(line);
            return;
        }
        if self.list != List::None {
            self.list_indent = line.indent;
            self.permissions.begin_list();
            block.requests_listed |= self.list == List::Requested;
            return;
        }
        self.app_id_since_14 |= text.starts_with("appId=");
        if block.current_user.is_some() {
            if let Some(state) = block.user_mut() {
                user_line::detail(state, text);
            }
        } else if !block.field(text) {
            self.doubts.malformed(line);
        }
    }

    /// Takes the line as an item of the list that it stands in, if it is one. An app may name a permission as it
    /// likes, also like a heading or a block, so this is asked first.
    fn item(&mut self, line: Line<'text>) -> bool {
        let Some(block) = &mut self.block else { return false };
        let text = line.text;
        if self.list == List::Requested {
            let is_deeper = line.indent > self.list_indent;
            let Some(name) = permission_lines::requested(text, is_deeper) else { return false };
            block.package.requests.push(Request::new(self.permissions.name(name)));
            return true;
        }
        let Some(State { grant, user }) = self.permissions.state(text) else {
            // A maker prints the flags on a line of their own.
            let own_line = text.starts_with("flags=[");
            if own_line && let Some(grant) = block.last_grant(self.list) {
                self.permissions.set_flags(grant, text);
            } else if own_line || text.contains(": granted=") {
                self.doubts.malformed(line);
            }
            return own_line || text.contains(": granted=");
        };
        match (self.list, user, block.user_mut()) {
            (List::Install, Some(user), _) if user != 0 => block.install_overrides.push((user, grant)),
            (List::Runtime, _, Some(state)) => state.grants.push(grant),
            _ => block.package.install_grants.push(grant),
        }
        true
    }

    fn end_block(&mut self) {
        (self.list, self.list_left) = (List::None, List::None);
        let Some(mut block) = self.block.take() else { return };
        let has_unrequested_state = block.requests_listed && block.has_unrequested_state();
        for (user, grant) in std::mem::take(&mut block.install_overrides) {
            if !block.users.iter().any(|known| known.state.user == user) {
                block.push_user(PackageUser::new(user));
            }
            if let Some(known) = block.users.iter_mut().find(|known| known.state.user == user) {
                known.state.grants.push(grant);
            }
        }
        for user in &mut block.users {
            user.state.grants_shown = block.package.shared_user.is_none();
            if user.repeated {
                self.settle_repeated(&block.package.name, user);
            }
        }
        let is_filtered = block.requests_listed
            && !block.unfiltered
            && self.permission_entries
            && !self.key_sets
            && !block.is_shared_user;
        if is_filtered {
            self.filtered += 1;
            for user in &mut block.users {
                user.state.grants_shown = false;
                user.state.doubt = Some(Doubt::Filtered);
            }
        } else if block.requests_listed {
            if has_unrequested_state {
                // The list is not the phone's: a state stands only for what is asked for.
                let gap = Gap::new(GapKind::Contradiction, "requested permissions:");
                self.doubts.add(Gap { package: Some(block.package.name.clone()), ..gap });
            } else {
                block.package.request_list = RequestList::Full;
            }
        }
        let Block { mut package, is_shared_user, users, .. } = block;
        package.users = users.into_iter().map(|user| user.state).collect();
        if is_shared_user {
            self.shared_users.push(SharedUser {
                name: package.name.as_str().into(),
                app_id: package.app_id,
                install_grants: package.install_grants,
                users: package
                    .users
                    .into_iter()
                    .map(|state| SharedUserState { user: state.user, grants: state.grants })
                    .collect(),
            });
        } else if self.section == Section::Hidden {
            self.hidden.push(package);
        } else {
            self.packages.push(package);
        }
    }

    /// Two blocks of one user in one package: each permission keeps one state, the granted one where they differ.
    fn settle_repeated(&mut self, package: &PackageName, UserBlock { state, presence_differs, .. }: &mut UserBlock) {
        let mut kept: Vec<Grant> = Vec::with_capacity(state.grants.len());
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut differs = presence_differs.then(|| "installed".to_owned());
        for grant in state.grants.drain(..) {
            match places.get(grant.permission.as_str()).and_then(|place| kept.get_mut(*place)) {
                None => {
                    places.insert(grant.permission.as_str().into(), kept.len());
                    kept.push(grant);
                }
                Some(known) if *known != grant => {
                    differs.get_or_insert_with(|| grant.permission.as_str().to_owned());
                    if grant.granted && !known.granted {
                        *known = grant;
                    }
                }
                Some(_) => {}
            }
        }
        state.grants = kept;
        if let Some(what) = differs {
            state.doubt = Some(Doubt::Contradiction);
            let mut gap = Gap::new(GapKind::Contradiction, what);
            gap.package = Some(package.clone());
            gap.user = Some(state.user);
            self.doubts.add(gap);
        }
    }

    fn finish(mut self) -> PackageDump {
        let open = matches!(self.section, Section::Packages | Section::Hidden) && !self.section_after_packages;
        let last_line_is_cut = is_cut(self.last, self.list_of_last);
        let in_block = self.block.is_some();
        let open_ended =
            self.block.as_ref().filter(|block| !block.is_shared_user).map(|block| block.package.name.clone());
        self.end_block();
        if (self.whole_phone && open) || (in_block && last_line_is_cut) {
            self.mark_cut(self.last);
        }
        self.promote_hidden();
        for package in &mut self.packages {
            if let Some(components) = self.components.remove(&package.name) {
                package.components = components;
            }
        }
        if self.filtered > 0 {
            self.doubts.add(Gap::new(GapKind::Filtered, self.filtered.to_string()));
        }
        PackageDump {
            prints_all_runtime_states: match self.api_level {
                Some(level) => level >= 29,
                None => self.app_id_since_14 || self.permissions.flags_with_bars(),
            },
            packages: self.packages,
            open_ended,
            shared_users: self.shared_users,
            api_level: self.api_level,
            whole_phone: self.whole_phone,
            gaps: self.doubts.into_gaps(),
        }
    }

    /// Notes that the dump was cut off behind `detail`: what the last block did not come to is not known.
    fn mark_cut(&mut self, detail: &str) {
        let list = if self.section == Section::Hidden { &mut self.hidden } else { &mut self.packages };
        let mut gap = Gap::new(GapKind::CutOff, shortened(detail));
        if let Some(package) = list.last_mut() {
            gap.package = Some(package.name.clone());
            match package.users.last_mut() {
                Some(user) => {
                    gap.user = Some(user.user);
                    user.grants_shown = false;
                    user.doubt = Some(Doubt::CutOff);
                }
                None => package.request_list = RequestList::Unknown,
            }
        }
        self.doubts.add(gap);
    }

    /// A factory copy stands beside the update that hides it. One without is no factory copy: somebody imitated the
    /// heading to hide a package.
    fn promote_hidden(&mut self) {
        if self.hidden.is_empty() {
            return;
        }
        let active: HashSet<PackageName> = self.packages.iter().map(|package| package.name.clone()).collect();
        for package in std::mem::take(&mut self.hidden) {
            if !active.contains(&package.name) {
                let mut gap = Gap::new(GapKind::Malformed, "Hidden system packages:");
                gap.package = Some(package.name.clone());
                self.doubts.add(gap);
                self.packages.push(package);
            }
        }
    }
}

/// `NAME` of a line `Package [NAME] (HASH):`.
fn block_name<'line>(line: &'line str, start: &str) -> Option<&'line str> {
    let (name, hash) = line.strip_prefix(start)?.split_once("] (")?;
    hash.strip_suffix("):")?.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(name)
}

/// The class of a component in full: `.Name` stands for `PACKAGE.Name`.
fn full_class(package: &str, class: &str) -> String {
    if class.starts_with('.') { format!("{package}{class}") } else { class.into() }
}

/// Whether the last line of a text stops in the middle.
fn is_cut(line: &str, list: List) -> bool {
    let open_flags = line.rsplit_once("flags=[").is_some_and(|(_, flags)| !flags.contains(']'));
    let in_states = matches!(list, List::Install | List::Runtime);
    let open_state = in_states && !line.contains('=') && !line.ends_with([':', ']']);
    let open_user = line.starts_with("User ") && line.ends_with(" installed=");
    open_flags || open_state || open_user || line.ends_with("granted=")
}

#[cfg(test)]
mod tests;
