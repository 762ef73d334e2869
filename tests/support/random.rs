//! Phones made at random, each only of what its Android version can print.

use proptest::{
    collection::vec,
    option,
    prelude::{Just, Strategy, any, prop_oneof},
    sample::{Index, select, subsequence},
};

use crate::phone::{
    Event, Grant, InstallGrant, Mode, Moment, Op, Package, PackageUser, Phone, RoleHolder, Service, Setting, SharedUid,
    Style, SwitchedOn, UidMode, User, UserKind,
};

/// When the dumps are made.
const CLOCK: i64 = 1_795_000_000_123;

const RUNTIME: [&str; 8] = [
    "android.permission.READ_CONTACTS",
    "android.permission.WRITE_CONTACTS",
    "android.permission.GET_ACCOUNTS",
    "android.permission.READ_CALL_LOG",
    "android.permission.READ_SMS",
    "android.permission.CAMERA",
    "com.example.permission.ODD: granted=maybe",
    "com.example.permission.ODD_TOO",
];

const INSTALL: [&str; 4] = [
    "android.permission.INTERNET",
    "android.permission.QUERY_ALL_PACKAGES",
    "com.google.android.c2dm.permission.RECEIVE",
    "com.example.app.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION",
];

/// In the order of their numbers.
const OPS: [&str; 6] =
    ["COARSE_LOCATION", "READ_CONTACTS", "WRITE_CONTACTS", "READ_CALL_LOG", "CAMERA", "MIUIOP(10022)"];

/// The name of the one shared uid that a random phone may have.
const SHARED: &str = "org.example.shared";

/// A phone that prints in `style`.
pub fn phone(style: Style) -> impl Strategy<Value = Phone> {
    let others: Vec<User> = vec![
        User::new(10, "Work: {a}", UserKind::Work),
        User::new(12, "Second", UserKind::Secondary),
        User::new(999, "Clone", UserKind::Clone),
        User { running: false, quiet: true, refused: true, ..User::new(11, "Private", UserKind::Private) },
    ]
    .into_iter()
    .filter(|user| match user.kind {
        UserKind::Clone => style >= Style::Android13,
        UserKind::Private => style >= Style::Android16,
        _ => true,
    })
    .collect();
    let count = others.len();
    subsequence(others, 0..=count).prop_flat_map(move |mut users| {
        users.insert(0, User::owner());
        users.sort_by_key(|user| user.id);
        let ids: Vec<u32> = users.iter().map(|user| user.id).collect();
        let parts = (
            vec(package(style, ids.clone()), 1..6),
            shared_uid(style, &ids),
            vec((any::<Index>(), select(ids.clone()), select(&OPS[..]), mode(style)), 0..6),
            vec((any::<Index>(), select(ids.clone()), select(&ROLES[..])), 0..6),
            vec((any::<Index>(), select(ids), any::<bool>()), 0..5),
            any::<bool>(),
        );
        parts.prop_map(move |(packages, shared, modes, roles, switched, owned)| {
            assemble(style, users.clone(), packages, shared, modes, roles, switched, owned)
        })
    })
}

const ROLES: [&str; 3] = ["android.app.role.SMS", "android.app.role.DIALER", "android.app.role.BROWSER"];

type Modes = Vec<(Index, u32, &'static str, Mode)>;
type Roles = Vec<(Index, u32, &'static str)>;

/// Gives the parts names and numbers of their own, and takes out what would be there twice.
#[allow(clippy::too_many_arguments, reason = "the parts of a phone, each made at random")]
fn assemble(
    style: Style,
    users: Vec<User>,
    mut packages: Vec<Package>,
    shared: SharedUid,
    modes: Modes,
    roles: Roles,
    switched: Vec<(Index, u32, bool)>,
    owned: bool,
) -> Phone {
    for (number, package) in packages.iter_mut().enumerate() {
        package.name = format!("com.example.app{number}");
        let own = 10_100 + u32::try_from(number).unwrap_or_default();
        package.app_id = if package.shared_uid.is_some() { shared.app_id } else { own };
        package.real_name = package.real_name.take().map(|old| format!("{old}{number}"));
    }
    let mut phone = Phone::empty(style, Moment(CLOCK));
    phone.factory_copies = packages.iter().filter(|package| package.updated_system).map(factory_copy).collect();
    if packages.iter().any(|package| package.shared_uid.is_some()) {
        phone.shared_uids = vec![shared];
    }
    for (index, user, op, mode) in modes {
        let uid = crate::print::full_uid(user, index.get(&packages).app_id);
        if !phone.uid_modes.iter().any(|known| known.uid == uid && known.op == op) {
            phone.uid_modes.push(UidMode { uid, op: op.into(), mode });
        }
    }
    // The platform prints ops in the order of their numbers, which is the order of `OPS`.
    phone.uid_modes.sort_by_key(|mode| (mode.uid, OPS.iter().position(|op| *op == mode.op)));
    let awake = |user: u32| users.iter().any(|known| known.id == user && known.running);
    for (index, user, role) in roles.into_iter().filter(|(_, user, _)| awake(*user)) {
        let holder = RoleHolder { user, role: role.into(), package: index.get(&packages).name.clone() };
        if !phone.roles.contains(&holder) {
            phone.roles.push(holder);
        }
    }
    let count = packages.len();
    for (index, user, screen) in switched {
        let name = index.get(&packages).name.clone();
        let setting = if screen { Setting::Accessibility } else { Setting::NotificationListeners };
        let on = SwitchedOn { user, setting, component: format!("{name}/{name}.Watcher") };
        if !phone.switched_on.contains(&on) {
            phone.switched_on.push(on);
            let service = Service { class: format!("{name}.Watcher"), setting };
            let package = &mut packages[index.index(count)];
            if !package.services.contains(&service) {
                package.services.push(service);
            }
        }
    }
    if owned {
        let name = &packages[0].name;
        phone.device_owner = Some(format!("{name}/{name}.Admin"));
        phone.admins = vec![(0, format!("{name}/{name}.Admin")), (0, format!("{name}/org.elsewhere.Admin"))];
        let work = users.iter().find(|user| user.kind == UserKind::Work);
        phone.profile_owners = work.map(|user| (user.id, format!("{name}/{name}.WorkAdmin"))).into_iter().collect();
    }
    phone.users = users;
    phone.packages = packages;
    phone
}

/// The system's own copy of an updated package: older, and with everything granted, as an old state may be.
fn factory_copy(package: &Package) -> Package {
    let mut copy = package.clone();
    copy.version_code -= 1;
    copy.updated_system = false;
    copy.users.iter_mut().flat_map(|user| &mut user.runtime).for_each(|grant| grant.granted = true);
    copy
}

fn package(style: Style, users: Vec<u32>) -> impl Strategy<Value = Package> {
    let states: Vec<_> = users.iter().map(|user| package_user(style, *user)).collect();
    let about = (2..90_000_u64, select(&["1.0", "2.3-beta (4)", "versionName=1", "三.二"][..]), 14..36_u32, 1..37_u32);
    let installer = option::of(select(&["com.android.vending", "com.android.packageinstaller"][..]));
    let system = prop_oneof![3 => Just((false, false)), 1 => Just((true, false)), 1 => Just((true, true))];
    let install = vec((select(&INSTALL[..]), any::<bool>(), option::weighted(0.2, select(users))), 0..4);
    let asks = (subsequence(&RUNTIME[..], 0..=5), subsequence(&INSTALL[..], 0..=4));
    let odd = (option::weighted(0.15, Just("com.example.old")), option::weighted(0.25, Just(SHARED)), any::<bool>());
    (about, installer, system, install, asks, states, odd, time()).prop_map(
        move |((code, name, min_sdk, target_sdk), installer, (system, updated), install, asks, users, odd, at)| {
            let (original, shared, overlay) = odd;
            let mut package = Package::new("", 0);
            package.version_code = code;
            package.version_name = name.into();
            (package.min_sdk, package.target_sdk) = (min_sdk, target_sdk);
            (package.system, package.updated_system) = (system, updated);
            package.privileged = system && overlay;
            package.installer = installer.map(Into::into);
            package.initiating = package.installer.clone();
            package.updated = at;
            package.requests = asks.0.into_iter().chain(asks.1).map(Into::into).collect();
            // A state stands only for what is asked for.
            let states = users.iter().flat_map(|user| &user.runtime).map(|grant| &grant.permission);
            for name in states {
                if !package.requests.contains(name) {
                    package.requests.push(name.clone());
                }
            }
            package.real_name = original.map(Into::into);
            package.shared_uid = shared.map(Into::into);
            package.overlay_target = (system && overlay).then(|| "android".into());
            package.install = install_grants(style, install);
            package.users = users;
            package
        },
    )
}

fn install_grants(style: Style, drawn: Vec<(&'static str, bool, Option<u32>)>) -> Vec<InstallGrant> {
    let mut grants: Vec<InstallGrant> = Vec::new();
    for (permission, granted, user) in drawn {
        let user = user.filter(|user| *user != 0 && style >= Style::Android13);
        if !grants.iter().any(|known| known.permission == permission && known.user == user) {
            grants.push(InstallGrant { permission: permission.into(), granted, flags: 0, user });
        }
    }
    grants
}

fn shared_uid(style: Style, users: &[u32]) -> impl Strategy<Value = SharedUid> + use<> {
    let install = vec((select(&INSTALL[..]), any::<bool>()), 0..3);
    let runtime: Vec<_> = users.iter().map(|user| (Just(*user), grants())).collect();
    (install, runtime).prop_map(move |(install, runtime)| {
        let install = install.into_iter().map(|(permission, granted)| (permission, granted, None)).collect();
        SharedUid { name: SHARED.into(), app_id: 10_090, install: install_grants(style, install), runtime }
    })
}

fn package_user(style: Style, user: u32) -> impl Strategy<Value = PackageUser> {
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), option::weighted(0.2, time()));
    let suspended = option::weighted(0.2, Just("com.android.shell"));
    (prop_oneof![4 => Just(true), 1 => Just(false)], 0..5_u32, flags, suspended, time(), grants(), ops(style)).prop_map(
        move |(installed, enabled, (hidden, stopped, not_launched, quarantined, archived), by, at, runtime, ops)| {
            let since_14 = style >= Style::Android14Qpr;
            let archived = archived.filter(|_| since_14);
            let mut state = PackageUser::installed(user, at);
            state.installed = installed && archived.is_none();
            state.enabled = enabled;
            state.hidden = hidden;
            state.stopped = stopped;
            state.not_launched = not_launched;
            state.quarantined = quarantined && since_14;
            state.archived = archived;
            state.suspended_by = by.filter(|_| style >= Style::Android8).map(Into::into);
            state.first_installed = if state.installed { at } else { Moment::default() };
            state.runtime = runtime;
            state.disabled_components = vec!["com.example.Disabled".into()];
            state.ops = ops;
            state
        },
    )
}

/// Runtime permissions, each once. The flags are any bits at all: those without a name are printed as numbers.
fn grants() -> impl Strategy<Value = Vec<Grant>> {
    subsequence(&RUNTIME[..], 0..=RUNTIME.len()).prop_flat_map(move |permissions| {
        let one = |permission: &'static str| {
            let flags =
                prop_oneof![2 => Just(0), 4 => any::<u32>().prop_map(|bits| bits & 0xf00f_ffff), 1 => any::<u32>()];
            (any::<bool>(), flags).prop_map(move |(granted, flags)| Grant {
                permission: permission.into(),
                granted,
                flags,
            })
        };
        permissions.into_iter().map(one).collect::<Vec<_>>()
    })
}

fn mode(style: Style) -> impl Strategy<Value = Mode> {
    let known = vec![Mode::Allow, Mode::Ignore, Mode::Deny, Mode::Default];
    let newer = if style >= Style::Android10 { vec![Mode::Foreground, Mode::Number(7)] } else { vec![] };
    select([known, newer].concat())
}

fn ops(style: Style) -> impl Strategy<Value = Vec<Op>> {
    subsequence(&OPS[..], 0..=4).prop_flat_map(move |names| {
        let one = |name: &'static str| {
            (mode(style), events(style), option::weighted(0.2, mode(style))).prop_map(move |(mode, events, switch)| {
                Op {
                    name: name.into(),
                    mode,
                    switch: switch.filter(|_| style >= Style::Android10).map(|mode| ("COARSE_LOCATION".into(), mode)),
                    events,
                }
            })
        };
        names.into_iter().map(one).collect::<Vec<_>>()
    })
}

const STATES: [&str; 7] = ["pers", "top", "fgsvcl", "fgsvc", "fg", "bg", "cch"];

fn events(style: Style) -> impl Strategy<Value = Vec<Event>> {
    let flag = select(&["s", "tp", "up", "tpd", "upd"][..]);
    let tag = option::weighted(0.3, select(&["sync", "a tag = with.all]"][..]).prop_map(String::from));
    let proxy = option::weighted(0.2, Just((10_070_u32, "com.android.providers.contacts".to_string())));
    let length = prop_oneof![2 => Just(0), 1 => 1..90_000_000_i64];
    let one = (any::<bool>(), time(), select(&STATES[..]), flag, length, tag, proxy);
    vec(one, 0..4).prop_map(move |drawn| {
        let mut events: Vec<Event> = Vec::new();
        for (refused, at, state, flag, duration_ms, attribution, proxy) in drawn {
            // Up to Android 8 there is one access and one refusal, and nothing is known of either but its time.
            if style <= Style::Android8 && events.iter().any(|known| known.refused == refused) {
                continue;
            }
            events.push(Event {
                refused,
                at,
                state,
                flag,
                duration_ms: if refused { 0 } else { duration_ms },
                attribution: attribution.filter(|_| style >= Style::Android11),
                proxy,
            });
        }
        events
    })
}

/// A time before the dumps are made.
fn time() -> impl Strategy<Value = Moment> {
    prop_oneof![1..120_000_i64, 1..40_000_000_000_i64].prop_map(|ago| Moment(CLOCK).before(ago))
}
