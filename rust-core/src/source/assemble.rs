//! From what the sources say to one inventory, and to what none of them says.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use super::{
    FEW, Limits,
    facts::{Facts, Listing, Read},
    merge::{self, Disagreement, Fragment, Strength},
};
use crate::model::{
    AppOp, ComponentKind, Device, EnabledState, Gap, GapKind, Inventory, LocalTime, Mode, OwnComponent, Package,
    PackageName, PackageUser, RequestList, SharedUser, SharedUserState, Source, User, UserId, UserKind, full_uid,
    split_uid,
};
use crate::parse::{app_ops::AppOpsDump, device_policy::DevicePolicy, dumpsys_package::PackageDump};

/// The API level since which a whole-phone dump has a line for every runtime permission that is asked for (Android 10).
const RUNTIME_STATES_SINCE: u32 = 29;

/// How many copies of the modes of uids are made for the packages that share them; a phone needs a few thousand.
const UID_MODE_COPIES: usize = 1_000_000;

/// Makes one inventory. The sources keep the order in which they are given.
pub(super) fn assemble(reads: Vec<Read>, loose: Vec<Gap>, limits: Limits) -> Inventory {
    let mut assembly = Assembly::default();
    for read in reads {
        assembly.take(read);
    }
    assembly.finish(loose, limits)
}

/// When a source was made, and which one it is.
#[derive(Debug, Clone, Copy)]
struct From {
    captured_at: Option<LocalTime>,
    source: usize,
}

impl From {
    /// The better of two sources is the newer, else the first.
    fn rank(self) -> (Option<LocalTime>, Reverse<usize>) {
        (self.captured_at, Reverse(self.source))
    }
}

/// The modes of a uid, by op.
type UidModes = Vec<(Arc<str>, Mode)>;

#[derive(Default)]
struct Assembly {
    sources: Vec<Source>,
    gaps: Vec<Gap>,
    devices: Vec<(From, Device)>,
    dumps: Vec<(From, PackageDump)>,
    listings: Vec<(From, Vec<Listing>)>,
    fragments: Vec<Fragment>,
    shared_users: Vec<(From, SharedUser)>,
    uid_modes: HashMap<u32, (From, UidModes)>,
    users: BTreeMap<UserId, Seen>,
    disagreements: Vec<Disagreement>,
    /// A dump shows every package of the phone: what is only mentioned elsewhere is not installed.
    whole_phone: bool,
}

/// What is known of a user.
#[derive(Debug, Clone, Default)]
struct Seen {
    kind: Option<UserKind>,
    /// A source shows its apps.
    shown: bool,
    hidden_why: Option<String>,
}

// Taking what each source says.
impl Assembly {
    fn take(&mut self, read: Read) {
        let from = From { captured_at: read.source.captured_at, source: self.sources.len() };
        self.sources.push(read.source);
        let whole = !read.gaps.iter().any(|gap| matches!(gap.kind, GapKind::CutOff | GapKind::Limit));
        for gap in read.gaps {
            if let (GapKind::UserNotVisible, Some(user)) = (gap.kind, gap.user) {
                self.user(user).hidden_why.get_or_insert_with(|| gap.detail.clone());
            }
            self.gaps.push(Gap { source: Some(from.source), ..gap });
        }
        match read.facts {
            Facts::Nothing | Facts::CollectionMark => {}
            Facts::Packages(dump) => {
                self.whole_phone |= dump.whole_phone && whole;
                self.dumps.push((from, dump));
            }
            Facts::Listed(listings) => self.listings.push((from, listings)),
            Facts::AppOps(dump) => self.app_ops(from, dump),
            Facts::AppOpsOf(package, user, ops) => self.mention(from, package, user, |state| state.app_ops = ops),
            Facts::Users(users) => users.into_iter().for_each(|user| self.listed_user(from.source, user)),
            Facts::Roles(holders) => {
                for (user, role, holder) in holders {
                    self.mention(from, holder, user, |state| state.roles.push(role));
                }
            }
            Facts::Enabled(user, services) => {
                self.components(from, user, ComponentKind::Accessibility, services.accessibility);
                self.components(from, user, ComponentKind::NotificationListener, services.notification_listeners);
            }
            Facts::Policy(policy) => self.policy(from, policy),
            Facts::Device(device) => self.devices.push((from, device)),
            Facts::Labels(labels) => {
                for (name, language, label) in labels {
                    let mut package = Package::new(name);
                    package.labels.insert(language, label);
                    self.fragment(Strength::Label, from, package);
                }
            }
            Facts::Inventory(inventory) => self.inventory(from, *inventory),
            Facts::Apk(package) => self.fragment(Strength::Apk, from, *package),
        }
    }

    fn user(&mut self, user: UserId) -> &mut Seen {
        self.users.entry(user).or_default()
    }

    fn listed_user(&mut self, source: usize, user: User) {
        let seen = self.users.entry(user.id).or_default();
        match (seen.kind, user.kind) {
            (_, UserKind::Unknown) => {}
            (None, kind) => seen.kind = Some(kind),
            (Some(known), other) if known == other => {}
            (Some(known), other) => {
                let detail = format!("kind: {} / {}", known.as_str(), other.as_str());
                let gap = Gap::new(GapKind::Disagreement, detail);
                self.gaps.push(Gap { source: Some(source), user: Some(user.id), ..gap });
            }
        }
        if let Some(why) = user.hidden_why {
            self.user(user.id).hidden_why.get_or_insert(why);
        }
    }

    fn fragment(&mut self, strength: Strength, from: From, package: Package) {
        let order = self.fragments.len();
        self.fragments.push(Fragment::new(strength, from.captured_at, from.source, order, package));
    }

    /// Takes what a source says of a package beside telling that it is there.
    fn mention(&mut self, from: From, name: PackageName, user: UserId, say: impl FnOnce(&mut PackageUser)) {
        let mut state = PackageUser::new(user);
        say(&mut state);
        let mut package = Package::new(name);
        package.users.push(state);
        self.user(user);
        self.fragment(Strength::Mention, from, package);
    }

    fn app_ops(&mut self, from: From, dump: AppOpsDump) {
        for uid in dump.uids {
            let (user, app_id) = split_uid(uid.uid);
            for (name, ops) in uid.packages {
                let mut state = PackageUser::new(user);
                state.app_ops = ops;
                let mut package = Package::new(name);
                package.app_id = Some(app_id);
                package.users.push(state);
                self.fragment(Strength::Mention, from, package);
            }
            let known = self.uid_modes.get(&uid.uid);
            if known.is_none_or(|(known, _)| from.rank() > known.rank()) {
                self.uid_modes.insert(uid.uid, (from, uid.modes));
            }
            self.user(user);
        }
    }

    fn components(&mut self, from: From, user: UserId, kind: ComponentKind, components: Option<Vec<String>>) {
        for component in components.into_iter().flatten() {
            let parts = component.split_once('/');
            match parts.and_then(|(package, class)| Some((PackageName::new(package).ok()?, class))) {
                Some((package, class)) => {
                    let own = OwnComponent { kind, class: class.into() };
                    self.mention(from, package, user, |state| state.enabled_components.push(own));
                }
                None => {
                    let gap = Gap::new(GapKind::Malformed, super::shortened(&component));
                    self.gaps.push(Gap { source: Some(from.source), user: Some(user), ..gap });
                }
            }
        }
    }

    /// Owners are administrators too; the dump does not say for which user the device owner works, which is user 0.
    fn policy(&mut self, from: From, policy: DevicePolicy) {
        let owners = policy.device_owner.map(|owner| (0, owner)).into_iter().chain(policy.profile_owners);
        for (user, admin) in owners.chain(policy.admins) {
            self.components(from, user, ComponentKind::DeviceAdmin, Some(vec![admin]));
        }
    }

    /// The sources and gaps of an inventory become those of ours.
    fn inventory(&mut self, from: From, inventory: Inventory) {
        let file = self.sources.get(from.source).map(|source| source.name.clone()).unwrap_or_default();
        let first = self.sources.len();
        let count = inventory.source.len();
        let captured_at = inventory.source.iter().filter_map(|source| source.captured_at).max();
        let from = From { captured_at, ..from };
        self.sources.extend(
            inventory.source.into_iter().map(|source| Source { name: format!("{file}!{}", source.name), ..source }),
        );
        for gap in inventory.gaps {
            let source = gap.source.filter(|source| *source < count).map_or(from.source, |source| first + source);
            self.gaps.push(Gap { source: Some(source), ..gap });
        }
        self.devices.push((from, inventory.device));
        let told: BTreeSet<UserId> = inventory.users.iter().map(|user| user.id).collect();
        for user in inventory.users {
            self.user(user.id).shown |= user.visible;
            self.listed_user(from.source, user);
        }
        self.shared_users.extend(inventory.shared_users.into_iter().map(|shared| (from, shared)));
        for package in inventory.packages {
            let shows_permissions = package.request_list != RequestList::Unknown
                || !package.install_grants.is_empty()
                || package.users.iter().any(|state| state.grants_shown || !state.grants.is_empty());
            let is_file = package.users.is_empty() && package.request_list == RequestList::Full;
            let strength = match shows_permissions {
                _ if is_file => Strength::Apk,
                true => Strength::Dump,
                false => Strength::Listing,
            };
            for state in package.users.iter().filter(|state| !told.contains(&state.user)) {
                self.user(state.user).shown = true;
            }
            self.fragment(strength, from, package);
        }
    }
}

// Putting it together.
impl Assembly {
    fn finish(mut self, loose: Vec<Gap>, limits: Limits) -> Inventory {
        let device = self.device();
        self.take_dumps(device.api_level);
        self.take_listings();
        let shared_users = self.shared_users();
        let mut derived = Vec::new();
        let packages = self.packages(&shared_users, limits, &mut derived);
        let users = self.all_users(&packages, &mut derived);
        sum_up(self.disagreements, &mut derived);
        Inventory {
            source: self.sources,
            device,
            users,
            packages,
            shared_users,
            gaps: all_gaps(self.gaps, loose, derived),
            ..Inventory::default()
        }
    }

    fn device(&mut self) -> Device {
        self.devices.sort_by_key(|(from, _)| Reverse(from.rank()));
        let mut device = Device::default();
        let levels = self.dumps.iter().filter_map(|(from, dump)| Some((*from, dump.api_level?)));
        let levels = levels.map(|(from, level)| (from, Device { api_level: Some(level), ..Device::default() }));
        for (from, other) in self.devices.iter().cloned().chain(levels) {
            let mut settle = |field, kept: &mut Option<String>, other: Option<String>| match (&kept, other) {
                (None, other) => *kept = other,
                (Some(known), Some(other)) if *known != other => {
                    let detail = super::shortened(&format!("{field}: {known} / {other}"));
                    self.gaps.push(Gap { source: Some(from.source), ..Gap::new(GapKind::Disagreement, detail) });
                }
                _ => {}
            };
            settle("maker", &mut device.maker, other.maker);
            settle("model", &mut device.model, other.model);
            settle("android", &mut device.android, other.android);
            settle("security_patch", &mut device.security_patch, other.security_patch);
            settle("language", &mut device.language, other.language);
            let mut level = device.api_level.map(|level| level.to_string());
            settle("api_level", &mut level, other.api_level.map(|level| level.to_string()));
            device.api_level = device.api_level.or(other.api_level);
        }
        device
    }

    fn take_dumps(&mut self, api_level: Option<u32>) {
        for (from, dump) in std::mem::take(&mut self.dumps) {
            let level = dump.api_level.or(api_level);
            let since_10 = level.map_or(dump.prints_all_runtime_states, |level| level >= RUNTIME_STATES_SINCE);
            for mut package in dump.packages {
                let shown = match &package.shared_user {
                    // The states of a shared uid stand apart.
                    Some(name) => dump.shared_users.iter().any(|shared| shared.name == *name),
                    None => package.users.iter().any(|state| state.grants_shown),
                };
                let is_whole = dump.open_ended.as_ref() != Some(&package.name);
                if since_10 && is_whole && shown && package.request_list == RequestList::Unknown {
                    package.request_list = RequestList::RuntimeStates;
                }
                for state in &package.users {
                    self.user(state.user).shown = true;
                }
                self.fragment(Strength::Dump, from, package);
            }
            self.shared_users.extend(dump.shared_users.into_iter().map(|shared| (from, shared)));
        }
    }

    /// A list that tells no user is of user 0 if that is the only one; else it may be of any (Android 14 and newer
    /// list all users at once), and only the package is known.
    fn take_listings(&mut self) {
        let all = std::mem::take(&mut self.listings);
        let named = all.iter().flat_map(|(_, listings)| listings).flat_map(|listing| &listing.users);
        let only_owner = self.users.keys().chain(named).all(|user| *user == 0);
        for (from, listings) in all {
            for Listing { mut package, users, installed, disabled } in listings {
                let known = !users.is_empty() || only_owner;
                let users = if users.is_empty() { vec![0] } else { users };
                for user in users {
                    let mut state = PackageUser::new(user);
                    state.installed = known.then_some(installed);
                    state.enabled = (known && disabled).then_some(EnabledState::Disabled);
                    package.users.push(state);
                    self.user(user).shown = true;
                }
                self.fragment(Strength::Listing, from, package);
            }
        }
    }

    fn shared_users(&mut self) -> Vec<SharedUser> {
        let mut all = std::mem::take(&mut self.shared_users);
        all.sort_by(|(a, one), (b, other)| one.name.cmp(&other.name).then(b.rank().cmp(&a.rank())));
        let mut merged: Vec<SharedUser> = Vec::new();
        for (from, mut shared) in all {
            let states = std::mem::take(&mut shared.users);
            let grants = std::mem::take(&mut shared.install_grants);
            let known = match merged.last_mut() {
                Some(known) if known.name == shared.name => known,
                _ => {
                    merged.push(shared.clone());
                    let Some(new) = merged.last_mut() else { continue };
                    new
                }
            };
            known.app_id = known.app_id.or(shared.app_id);
            merge::merge_shared_grants(&mut known.install_grants, grants, None, from.source, &mut self.disagreements);
            let mut by_user: BTreeMap<UserId, Vec<_>> =
                std::mem::take(&mut known.users).into_iter().map(|state| (state.user, state.grants)).collect();
            for state in states {
                let kept = by_user.entry(state.user).or_default();
                let user = Some(state.user);
                merge::merge_shared_grants(kept, state.grants, user, from.source, &mut self.disagreements);
            }
            known.users = by_user.into_iter().map(|(user, grants)| SharedUserState { user, grants }).collect();
        }
        merged
    }

    fn packages(&mut self, shared_users: &[SharedUser], limits: Limits, derived: &mut Vec<Gap>) -> Vec<Package> {
        let mut fragments = std::mem::take(&mut self.fragments);
        fragments.sort_by(|a, b| a.package.name.cmp(&b.package.name).then(b.rank.cmp(&a.rank)));
        let mut fragments = fragments.into_iter().peekable();
        let mut packages = Vec::new();
        let mut without_permissions = Vec::new();
        let (mut listed, mut too_many) = (false, 0usize);
        while let Some(best) = fragments.peek() {
            let (name, strength) = (best.package.name.clone(), best.rank.strength);
            let of_this = std::iter::from_fn(|| fragments.next_if(|fragment| fragment.package.name == name));
            let is_there = match strength {
                Strength::Dump | Strength::Listing | Strength::Apk => true,
                Strength::Mention => !self.whole_phone,
                Strength::Label => false,
            };
            if !is_there {
                of_this.for_each(drop);
            } else if packages.len() == limits.packages {
                of_this.for_each(drop);
                too_many += 1;
            } else if let Some(package) = merge::merge(of_this, &mut self.disagreements) {
                // A file is audited for itself: it is no phone whose grants are missing.
                let is_file = strength == Strength::Apk;
                listed |= is_file || strength >= Strength::Listing;
                if strength < Strength::Dump && !is_file || shows_no_permissions(&package) {
                    without_permissions.extend(installed_for(&package));
                }
                packages.push(package);
            }
        }
        if too_many > 0 {
            let detail = format!("{} > {}", packages.len() + too_many, limits.packages);
            derived.push(Gap::new(GapKind::Limit, detail));
        }
        if !listed {
            derived.push(Gap::new(GapKind::NoPackages, ""));
        }
        no_permissions(without_permissions, derived);
        shared_users_missing(&packages, shared_users, derived);
        self.spread_uid_modes(&mut packages, derived);
        packages
    }

    /// The mode of a uid holds for every package of it, also for those that `dumpsys appops` does not name there.
    fn spread_uid_modes(&self, packages: &mut [Package], derived: &mut Vec<Gap>) {
        let mut copies = 0;
        for package in packages.iter_mut() {
            let Some(app_id) = package.app_id else { continue };
            for state in &mut package.users {
                let uid = full_uid(state.user, app_id);
                let Some((_, modes)) = uid.and_then(|uid| self.uid_modes.get(&uid)) else { continue };
                copies += modes.len();
                if copies > UID_MODE_COPIES {
                    derived.push(Gap::new(GapKind::Limit, format!("{copies} > {UID_MODE_COPIES}")));
                    return;
                }
                let mut places: HashMap<Arc<str>, usize> =
                    state.app_ops.iter().enumerate().map(|(place, op)| (op.op.clone(), place)).collect();
                for (op, mode) in modes {
                    let place = *places.entry(op.clone()).or_insert_with(|| {
                        state.app_ops.push(AppOp::new(op.clone()));
                        state.app_ops.len() - 1
                    });
                    if let Some(op) = state.app_ops.get_mut(place) {
                        op.uid_mode.get_or_insert_with(|| mode.clone());
                    }
                }
            }
        }
    }

    fn all_users(&mut self, packages: &[Package], derived: &mut Vec<Gap>) -> Vec<User> {
        let shown: BTreeSet<UserId> = self.users.iter().filter(|(_, seen)| seen.shown).map(|(id, _)| *id).collect();
        // One command was refused, another one told all the same.
        let is_shown = |gap: &Gap| gap.user.is_some_and(|user| shown.contains(&user));
        self.gaps.retain(|gap| gap.kind != GapKind::UserNotVisible || !is_shown(gap));
        let told: BTreeSet<UserId> =
            self.gaps.iter().filter(|gap| gap.kind == GapKind::UserNotVisible).filter_map(|gap| gap.user).collect();
        let mut users = Vec::new();
        for (id, seen) in std::mem::take(&mut self.users) {
            // Where no package is known at all, one gap says so.
            if !seen.shown && !told.contains(&id) && !packages.is_empty() {
                let detail = seen.hidden_why.clone().unwrap_or_else(|| id.to_string());
                derived.push(Gap { user: Some(id), ..Gap::new(GapKind::UserNotVisible, super::shortened(&detail)) });
            }
            users.push(User {
                id,
                kind: seen.kind.unwrap_or(if id == 0 { UserKind::Owner } else { UserKind::Unknown }),
                visible: seen.shown,
                hidden_why: seen.hidden_why.filter(|_| !seen.shown),
            });
        }
        users
    }
}

/// The package with each user it is there for; with none when no source tells.
fn installed_for(package: &Package) -> Vec<(Option<UserId>, PackageName)> {
    let users = package.users.iter().filter(|state| state.installed != Some(false));
    let all: Vec<_> = users.map(|state| (Some(state.user), package.name.clone())).collect();
    if all.is_empty() && package.users.is_empty() { vec![(None, package.name.clone())] } else { all }
}

/// Whether the block of a package ends before it comes to any user (as in Android 5, or where text of an app looks like
/// the heading of the next section). The permissions of a shared uid stand elsewhere.
fn shows_no_permissions(package: &Package) -> bool {
    package.shared_user.is_none()
        && package.request_list == RequestList::Unknown
        && package.install_grants.is_empty()
        && package.users.iter().all(|state| !state.grants_shown && state.grants.is_empty() && state.doubt.is_none())
}

/// Packages that are named, and no dump of them is among the sources: told one by one or as a number for each user.
fn no_permissions(mut packages: Vec<(Option<UserId>, PackageName)>, derived: &mut Vec<Gap>) {
    packages.sort();
    for of_user in packages.chunk_by(|(a, _), (b, _)| a == b) {
        let gap = |detail: String, package, user| Gap { package, user, ..Gap::new(GapKind::NoPermissions, detail) };
        match of_user {
            [(user, _), ..] if of_user.len() > FEW => derived.push(gap(of_user.len().to_string(), None, *user)),
            _ => derived
                .extend(of_user.iter().map(|(user, package)| gap(package.to_string(), Some(package.clone()), *user))),
        }
    }
}

/// Shared uids whose permissions no source shows: one gap each, with the package when it is a single one.
fn shared_users_missing(packages: &[Package], shared_users: &[SharedUser], derived: &mut Vec<Gap>) {
    let known: BTreeSet<&str> = shared_users.iter().map(|shared| shared.name.as_str()).collect();
    let mut missing: BTreeMap<&str, Vec<&PackageName>> = BTreeMap::new();
    for package in packages {
        if let Some(name) = package.shared_user.as_deref().filter(|name| !known.contains(name)) {
            missing.entry(name).or_default().push(&package.name);
        }
    }
    derived.extend(missing.into_iter().map(|(name, packages)| {
        let package = match packages.as_slice() {
            [only] => Some(PackageName::clone(only)),
            _ => None,
        };
        Gap { package, ..Gap::new(GapKind::SharedUserMissing, super::shortened(name)) }
    }));
}

/// Disagreements over permissions are told one by one, since each may decide; the others as a number for each field
/// when they are many (two dumps with an update of half the phone between them).
fn sum_up(disagreements: Vec<Disagreement>, derived: &mut Vec<Gap>) {
    let mut by_field: BTreeMap<(GapKind, String), Vec<Gap>> = BTreeMap::new();
    for disagreement in disagreements {
        if disagreement.about_permission {
            derived.push(disagreement.gap);
        } else {
            by_field.entry((disagreement.gap.kind, disagreement.field)).or_default().push(disagreement.gap);
        }
    }
    for ((kind, field), gaps) in by_field {
        if gaps.len() > FEW {
            derived.push(Gap::new(kind, format!("{field}: {}", gaps.len())));
        } else {
            derived.extend(gaps);
        }
    }
}

/// Every gap once: those of the sources in their order, what the caller could not read, and what is missing over all.
fn all_gaps(mut of_sources: Vec<Gap>, loose: Vec<Gap>, mut derived: Vec<Gap>) -> Vec<Gap> {
    of_sources.sort_by_key(|gap| gap.source);
    derived.sort();
    let mut seen = BTreeSet::new();
    let mut gaps: Vec<Gap> = of_sources.into_iter().chain(loose).filter(|gap| seen.insert(gap.clone())).collect();
    // An inventory read as a source may have told the same already, of a source of its own.
    let said: BTreeSet<Gap> = gaps.iter().map(|gap| Gap { source: None, ..gap.clone() }).collect();
    gaps.extend(derived.into_iter().filter(|gap| !said.contains(&Gap { source: None, ..gap.clone() })));
    gaps
}
