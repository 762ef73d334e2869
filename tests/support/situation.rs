//! One app and one user of one phone, written in words: what the case table of reach and its random states are made
//! of. The words are explained at the head of `tests/reach/cases.tsv`.

use lendlens_core::model::{
    AppOp, Gap, GapKind, Grant, Inventory, Mode, Package, PackageName, PackageUser, PermissionFlags, PermissionName,
    Request, RequestList, SharedUser, SharedUserState, UserId,
};
use serde::de::DeserializeOwned;

/// The user whom every situation is about.
pub const USER: UserId = 0;
/// Another user of the same phone.
const OTHER_USER: UserId = 10;
const APP: &str = "org.example.app";
const SHARED_UID: &str = "org.example.uid";
/// The permissions of the group, in the words of a situation.
const PERMISSIONS: [(&str, &str); 3] = [
    ("READ", "android.permission.READ_CONTACTS"),
    ("WRITE", "android.permission.WRITE_CONTACTS"),
    ("ACCOUNTS", "android.permission.GET_ACCOUNTS"),
];

/// A phone with one app, as the words say.
///
/// # Errors
///
/// The word that is none.
pub fn phone(words: &str) -> Result<(Inventory, Package), String> {
    let mut inventory = Inventory::default();
    let mut package = Package::new(PackageName::new(APP).map_err(|error| error.to_string())?);
    let mut state = Some(PackageUser { installed: Some(true), grants_shown: true, ..PackageUser::new(USER) });
    inventory.device.api_level = Some(34);
    package.target_sdk = Some(34);
    package.request_list = RequestList::Full;

    for word in words.split_whitespace() {
        let (key, value) = word.split_once('=').ok_or_else(|| format!("{word:?} has no '='"))?;
        match key {
            "api" => inventory.device.api_level = number(value)?,
            "target" => package.target_sdk = number(value)?,
            "list" => {
                package.request_list = match value {
                    "full" => RequestList::Full,
                    "states" => RequestList::RuntimeStates,
                    "none" => RequestList::Unknown,
                    _ => return Err(format!("{word:?}: full, states or none")),
                }
            }
            "asks" => {
                for ask in value.split(',').filter(|ask| !ask.is_empty()) {
                    package.requests.push(request(ask)?);
                }
            }
            "gap" => inventory.gaps.push(gap(value)?),
            "shared" => {
                package.shared_user = Some(SHARED_UID.into());
                match value {
                    "shown" => drop(shared_state(&mut inventory)),
                    "empty" => drop(shared_user(&mut inventory)),
                    "missing" => {}
                    _ => return Err(format!("{word:?}: shown, empty or missing")),
                }
            }
            "user" if value == "absent" => state = None,
            _ => match key.split_once('.') {
                Some(("install", permission)) => package.install_grants.push(line(permission, value)?),
                Some(("user10", permission)) => {
                    let other = PackageUser {
                        installed: Some(true),
                        grants_shown: true,
                        grants: vec![line(permission, value)?],
                        ..PackageUser::new(OTHER_USER)
                    };
                    package.users.push(other);
                }
                Some(("uid", what)) => {
                    package.shared_user = Some(SHARED_UID.into());
                    match what.strip_prefix("install.") {
                        Some(permission) => {
                            shared_user(&mut inventory).install_grants.push(line(permission, value)?);
                        }
                        None => shared_state(&mut inventory).grants.push(line(what, value)?),
                    }
                }
                _ => {
                    let state = state.as_mut().ok_or_else(|| format!("{word:?} of an absent user"))?;
                    word_of_user(state, key, value)?;
                }
            },
        }
    }
    package.users.extend(state);
    package.users.sort_by_key(|state| state.user);
    inventory.packages.push(package.clone());
    Ok((inventory, package))
}

fn word_of_user(state: &mut PackageUser, key: &str, value: &str) -> Result<(), String> {
    match (key, value) {
        ("installed", "yes") => state.installed = Some(true),
        ("installed", "no") => state.installed = Some(false),
        ("installed", "?") => state.installed = None,
        ("archived", "yes") => state.archived = Some(true),
        ("suspended", "yes") => state.suspended = Some(true),
        ("hidden", "yes") => state.hidden = Some(true),
        ("doubt", _) => state.doubt = Some(named(value)?),
        ("enabled", _) => state.enabled = Some(named(value)?),
        ("grants", "shown") => state.grants_shown = true,
        ("grants", "hidden") => state.grants_shown = false,
        ("role", role) => state.roles.push(format!("android.app.role.{role}")),
        ("op.uid", mode) => op(state).uid_mode = Some(Mode::from(mode)),
        ("op.pkg", mode) => op(state).package_mode = Some(Mode::from(mode)),
        _ => state.grants.push(line(key, value)?),
    }
    Ok(())
}

fn op(state: &mut PackageUser) -> &mut AppOp {
    if state.app_ops.is_empty() {
        state.app_ops.push(AppOp::new("READ_CONTACTS"));
    }
    &mut state.app_ops[0]
}

fn shared_user(inventory: &mut Inventory) -> &mut SharedUser {
    if inventory.shared_users.is_empty() {
        let shared =
            SharedUser { name: SHARED_UID.into(), app_id: None, install_grants: Vec::new(), users: Vec::new() };
        inventory.shared_users.push(shared);
    }
    &mut inventory.shared_users[0]
}

fn shared_state(inventory: &mut Inventory) -> &mut SharedUserState {
    let shared = shared_user(inventory);
    if shared.users.is_empty() {
        shared.users.push(SharedUserState { user: USER, grants: Vec::new() });
    }
    &mut shared.users[0]
}

fn permission(word: &str) -> Result<PermissionName, String> {
    PERMISSIONS
        .iter()
        .find(|(known, _)| *known == word)
        .map(|(_, name)| PermissionName::new(name))
        .ok_or_else(|| format!("{word:?} is no word of a situation and no permission"))
}

fn request(ask: &str) -> Result<Request, String> {
    let (ask, implied) = ask.strip_suffix('~').map_or((ask, false), |ask| (ask, true));
    let (word, max_sdk) = match ask.split_once("<=") {
        Some((word, max)) => (word, number(max)?),
        None => (ask, None),
    };
    Ok(Request { max_sdk, implied, ..Request::new(permission(word)?) })
}

fn line(word: &str, value: &str) -> Result<Grant, String> {
    let (granted, names) = value.split_once(':').unwrap_or((value, ""));
    let granted = match granted {
        "on" => true,
        "off" => false,
        _ => return Err(format!("{word}={value}: on or off")),
    };
    let mut flags = PermissionFlags::default();
    for name in names.split('+').filter(|name| !name.is_empty()) {
        flags |= PermissionFlags::from_name(name).ok_or_else(|| format!("{name:?} is no flag"))?;
    }
    Ok(Grant { permission: permission(word)?, granted, flags, other_flags: Vec::new() })
}

fn gap(value: &str) -> Result<Gap, String> {
    let (kind, about) = value.split_once('@').unwrap_or((value, "user"));
    let kind: GapKind = named(kind)?;
    let app = PackageName::new(APP).ok();
    let (package, user) = match about {
        "user" => (app, Some(USER)),
        "all" => (app, None),
        "10" => (app, Some(OTHER_USER)),
        "phone" => (None, None),
        _ => return Err(format!("gap={value}: all, 10 or phone")),
    };
    Ok(Gap { package, user, ..Gap::new(kind, "a situation") })
}

/// A value of the model by its name in inventories.
fn named<T: DeserializeOwned>(name: &str) -> Result<T, String> {
    serde_json::from_value(name.into()).map_err(|error| error.to_string())
}

fn number(value: &str) -> Result<Option<u32>, String> {
    match value {
        "?" => Ok(None),
        digits => digits.parse().map(Some).map_err(|_| format!("{digits:?} is no number")),
    }
}

/// A source of chance that gives the same situations on every machine (xorshift64*).
#[derive(Debug)]
pub struct Chance(u64);

impl Chance {
    /// The sequence that belongs to `seed`, which is not 0.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32
    }

    /// True once in `n` times.
    fn once_in(&mut self, n: u64) -> bool {
        self.next().is_multiple_of(n)
    }

    fn pick<'a>(&mut self, among: &[&'a str]) -> &'a str {
        let index = usize::try_from(self.next()).unwrap_or_default() % among.len();
        among[index]
    }

    /// The words of a situation in which everything may stand beside everything, sense or nonsense.
    pub fn situation(&mut self) -> String {
        let absent = self.once_in(20);
        let mut words = vec![
            format!("api={}", self.pick(&["23", "25", "25", "26", "28", "29", "30", "33", "34", "36", "37", "?"])),
            format!("target={}", self.pick(&["19", "22", "22", "23", "26", "30", "34", "34", "37", "?"])),
            format!("list={}", self.pick(&["full", "full", "full", "states", "states", "none"])),
        ];
        let mut asks = Vec::new();
        for (permission, _) in PERMISSIONS {
            if self.once_in(2) {
                asks.push(format!("{permission}{}", self.pick(&["", "", "", "", "<=22", "<=25", "<=28", "~"])));
            }
        }
        words.push(format!("asks={}", asks.join(",")));
        for (permission, _) in PERMISSIONS {
            if !absent && self.once_in(2) {
                words.push(format!("{permission}={}", self.line()));
            }
            for place in ["install", "uid", "uid.install", "user10"] {
                if self.once_in(15) && (place != "user10" || permission == "READ") {
                    words.push(format!("{place}.{permission}={}", self.line()));
                }
            }
        }
        if self.once_in(12) {
            words.push(format!("shared={}", self.pick(&["shown", "empty", "missing"])));
        }
        if self.once_in(12) {
            words.push(format!("gap={}{}", self.pick(&GAPS), self.pick(&["", "@all", "@10", "@phone"])));
        }
        if absent {
            words.push("user=absent".into());
            return words.join(" ");
        }
        for place in ["op.uid", "op.pkg"] {
            if self.once_in(4) {
                words.push(format!("{place}={}", self.pick(&MODES)));
            }
        }
        for (word, often) in [
            ("installed=no", 12),
            ("installed=?", 12),
            ("archived=yes", 20),
            ("suspended=yes", 12),
            ("hidden=yes", 12),
            ("enabled=disabled", 20),
            ("enabled=disabled-by-user", 20),
            ("grants=hidden", 5),
            ("doubt=cut-off", 30),
            ("doubt=filtered", 30),
            ("doubt=contradiction", 30),
            ("role=DIALER", 12),
            ("role=SMS", 12),
        ] {
            if self.once_in(often) {
                words.push(word.into());
            }
        }
        words.join(" ")
    }

    fn line(&mut self) -> String {
        let mut flags = Vec::new();
        while self.once_in(2) {
            flags.push(self.pick(&FLAGS));
        }
        let granted = self.pick(&["on", "off"]);
        if flags.is_empty() { granted.into() } else { format!("{granted}:{}", flags.join("+")) }
    }
}

const MODES: [&str; 7] = ["allow", "ignore", "deny", "default", "foreground", "ask", "mode=7"];
const GAPS: [&str; 17] = [
    "unreadable",
    "empty",
    "unrecognised",
    "not-answered",
    "cut-off",
    "filtered",
    "malformed",
    "encoding",
    "limit",
    "user-not-visible",
    "contradiction",
    "no-permissions",
    "shared-user-missing",
    "no-packages",
    "list-cut",
    "apps-hidden",
    "grants-not-visible",
];
const FLAGS: [&str; 18] = [
    "USER_SET",
    "USER_SET",
    "USER_FIXED",
    "POLICY_FIXED",
    "REVOKED_COMPAT",
    "SYSTEM_FIXED",
    "GRANTED_BY_DEFAULT",
    "REVIEW_REQUIRED",
    "REVOKE_WHEN_REQUESTED",
    "USER_SENSITIVE_WHEN_GRANTED",
    "USER_SENSITIVE_WHEN_DENIED",
    "RESTRICTION_INSTALLER_EXEMPT",
    "RESTRICTION_SYSTEM_EXEMPT",
    "RESTRICTION_UPGRADE_EXEMPT",
    "APPLY_RESTRICTION",
    "GRANTED_BY_ROLE",
    "ONE_TIME",
    "AUTO_REVOKED",
];
