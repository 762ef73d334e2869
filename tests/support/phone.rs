//! A plain model of a phone, from which its dumps are printed.
//!
//! It deliberately shares nothing with `lendlens_core::model`: flags are the platform's own bits, modes its own numbers,
//! and times a count of milliseconds, so that a printer and a parser cannot both stand on one wrong idea of ours.

use std::fmt;

/// The number of a user of the phone.
pub type UserId = u32;

/// The Android versions whose way of printing we know; later ones compare greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    /// Android 6.0, API 23.
    Android6,
    /// Android 8.0, API 26.
    Android8,
    /// Android 10, API 29.
    Android10,
    /// Android 11, API 30.
    Android11,
    /// Android 13, API 33.
    Android13,
    /// Android 14 as first released and as most makers ship it, API 34.
    Android14,
    /// Android 14 of its second half (QPR2 and later), with archived apps.
    Android14Qpr,
    /// Android 16, API 36.
    Android16,
    /// Android 17, API 37.
    Android17,
}

impl Style {
    /// Every style, oldest first.
    pub const ALL: [Self; 9] = [
        Self::Android6,
        Self::Android8,
        Self::Android10,
        Self::Android11,
        Self::Android13,
        Self::Android14,
        Self::Android14Qpr,
        Self::Android16,
        Self::Android17,
    ];

    /// The version as `ro.build.version.release` names it.
    pub fn release(self) -> &'static str {
        match self {
            Self::Android6 => "6.0",
            Self::Android8 => "8.0.0",
            Self::Android10 => "10",
            Self::Android11 => "11",
            Self::Android13 => "13",
            Self::Android14 | Self::Android14Qpr => "14",
            Self::Android16 => "16",
            Self::Android17 => "17",
        }
    }

    /// The API level.
    pub fn api(self) -> u32 {
        match self {
            Self::Android6 => 23,
            Self::Android8 => 26,
            Self::Android10 => 29,
            Self::Android11 => 30,
            Self::Android13 => 33,
            Self::Android14 | Self::Android14Qpr => 34,
            Self::Android16 => 36,
            Self::Android17 => 37,
        }
    }
}

/// A moment of the phone's own clock: milliseconds since 1970-01-01 00:00 of that clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment(pub i64);

impl Moment {
    /// The moment of a day and a time of day.
    pub fn at(year: i64, month: i64, day: i64, hour: i64, minute: i64, second: i64) -> Self {
        Self(((days_before(year, month, day) * 24 + hour) * 60 + minute) * 60_000 + second * 1000)
    }

    /// Reads `2026-11-20 18:05` with or without seconds and milliseconds, as the readable sources write it.
    pub fn read(text: &str) -> Option<Self> {
        let mut numbers = text.split(|mark: char| !mark.is_ascii_digit()).map(str::parse::<i64>);
        let (year, month, day) = (numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next()?.ok()?);
        let mut part = || numbers.next().map_or(Some(0), Result::ok);
        let (hour, minute, second, milli) = (part()?, part()?, part()?, part()?);
        Some(Self(Self::at(year, month, day, hour, minute, second).0 + milli))
    }

    /// This moment, so many milliseconds earlier.
    pub fn before(self, milliseconds: i64) -> Self {
        Self(self.0 - milliseconds)
    }

    /// With milliseconds: `2026-11-20 18:05:34.325`.
    pub fn with_millis(self) -> String {
        format!("{self}.{:03}", self.0.rem_euclid(1000))
    }
}

impl fmt::Display for Moment {
    /// To the second: `2026-11-20 18:05:34`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.div_euclid(1000);
        let (year, month, day) = civil(seconds.div_euclid(86_400));
        let of_day = seconds.rem_euclid(86_400);
        write!(f, "{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02}", of_day / 3600, of_day / 60 % 60, of_day % 60)
    }
}

/// Days from 1970-01-01 to a day of the Gregorian calendar.
fn days_before(year: i64, month: i64, day: i64) -> i64 {
    let leaps = |year: i64| year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let of_month = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let is_leap = leaps(year) > leaps(year - 1);
    let this_year =
        of_month.get((month - 1) as usize).copied().unwrap_or(0) + i64::from(is_leap && month > 2) + day - 1;
    (year - 1970) * 365 + leaps(year - 1) - leaps(1969) + this_year
}

/// Year, month and day of a count of days: the other way round, by trying.
fn civil(days: i64) -> (i64, i64, i64) {
    let mut year = 1970 + days.div_euclid(365);
    while days_before(year, 1, 1) > days {
        year -= 1;
    }
    let month = (1..=12).rev().find(|month| days_before(year, *month, 1) <= days).unwrap_or(1);
    (year, month, days - days_before(year, month, 1) + 1)
}

/// One phone.
#[derive(Debug, Clone)]
pub struct Phone {
    /// How it prints.
    pub style: Style,
    /// Its clock when the dumps are made.
    pub clock: Moment,
    /// Maker, as in `ro.product.manufacturer`.
    pub maker: String,
    /// Model, as in `ro.product.model`.
    pub model: String,
    /// Security patch, `2026-10-05`.
    pub security_patch: String,
    /// Locale, such as `en-KE`.
    pub locale: String,
    /// Users by number.
    pub users: Vec<User>,
    /// Uids that several packages share.
    pub shared_uids: Vec<SharedUid>,
    /// Installed packages, in the order of printing.
    pub packages: Vec<Package>,
    /// The disabled factory copies of updated system packages.
    pub factory_copies: Vec<Package>,
    /// App-op modes of whole uids, in the order of uid and op.
    pub uid_modes: Vec<UidMode>,
    /// Role holders.
    pub roles: Vec<RoleHolder>,
    /// Components that a secure setting switches on.
    pub switched_on: Vec<SwitchedOn>,
    /// The component that owns the device.
    pub device_owner: Option<String>,
    /// Components that own a profile.
    pub profile_owners: Vec<(UserId, String)>,
    /// Device administrators.
    pub admins: Vec<(UserId, String)>,
}

impl Phone {
    /// A phone of the owner alone, without packages.
    pub fn empty(style: Style, clock: Moment) -> Self {
        Self {
            style,
            clock,
            maker: "Example".into(),
            model: "Sample 1".into(),
            security_patch: "2026-10-05".into(),
            locale: "en-US".into(),
            users: vec![User::owner()],
            shared_uids: Vec::new(),
            packages: Vec::new(),
            factory_copies: Vec::new(),
            uid_modes: Vec::new(),
            roles: Vec::new(),
            switched_on: Vec::new(),
            device_owner: None,
            profile_owners: Vec::new(),
            admins: Vec::new(),
        }
    }

    /// The installed package of this name.
    pub fn package(&self, name: &str) -> Option<&Package> {
        self.packages.iter().find(|package| package.name == name)
    }

    /// The shared uid of this name.
    pub fn shared_uid(&self, name: &str) -> Option<&SharedUid> {
        self.shared_uids.iter().find(|shared| shared.name == name)
    }
}

/// A user of the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Its number.
    pub id: UserId,
    /// Its name; printed as people wrote it.
    pub name: String,
    /// What it is for.
    pub kind: UserKind,
    /// It runs, that is, it is unlocked.
    pub running: bool,
    /// A profile that was put to rest (a work profile paused, a private space locked).
    pub quiet: bool,
    /// `pm list packages --user` answers for it with a refusal.
    pub refused: bool,
}

impl User {
    /// The owner of the phone.
    pub fn owner() -> Self {
        Self::new(0, "Owner", UserKind::Owner)
    }

    /// A running user.
    pub fn new(id: UserId, name: &str, kind: UserKind) -> Self {
        Self { id, name: name.into(), kind, running: true, quiet: false, refused: false }
    }
}

/// What a user is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserKind {
    /// The owner.
    Owner,
    /// A second full user.
    Secondary,
    /// A guest.
    Guest,
    /// A work profile.
    Work,
    /// A clone profile (Android 12 and later).
    Clone,
    /// A private space (Android 15 and later).
    Private,
}

/// A uid that several packages share.
#[derive(Debug, Clone)]
pub struct SharedUid {
    /// Its name, such as `android.uid.phone`.
    pub name: String,
    /// Its app id.
    pub app_id: u32,
    /// Install permissions.
    pub install: Vec<InstallGrant>,
    /// Runtime permissions by user.
    pub runtime: Vec<(UserId, Vec<Grant>)>,
}

/// A package.
#[derive(Debug, Clone)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// The name in its manifest, when it replaced a package of the system image and goes on under that one's name.
    pub real_name: Option<String>,
    /// Its app id.
    pub app_id: u32,
    /// The shared uid it belongs to.
    pub shared_uid: Option<String>,
    /// `versionCode`.
    pub version_code: u64,
    /// `versionName`.
    pub version_name: String,
    /// `minSdk`.
    pub min_sdk: u32,
    /// `targetSdk`.
    pub target_sdk: u32,
    /// In the system image.
    pub system: bool,
    /// In the system image, and updated since.
    pub updated_system: bool,
    /// In a folder for privileged system apps.
    pub privileged: bool,
    /// The installer of record.
    pub installer: Option<String>,
    /// The package that asked for the installation (printed since Android 14).
    pub initiating: Option<String>,
    /// The package named as the origin (printed since Android 14).
    pub originating: Option<String>,
    /// `PACKAGE_SOURCE_*` (printed since Android 13).
    pub source: u32,
    /// Last updated.
    pub updated: Moment,
    /// What the manifest asks for, in its order.
    pub requests: Vec<String>,
    /// Permissions it declares itself: name and protection.
    pub declares: Vec<(String, String)>,
    /// Install permissions; not used when it has a shared uid.
    pub install: Vec<InstallGrant>,
    /// Its state for each user of the phone.
    pub users: Vec<PackageUser>,
    /// The package that it overlays.
    pub overlay_target: Option<String>,
    /// Services of it that see the screen or the notifications once they are switched on.
    pub services: Vec<Service>,
}

/// A service that a secure setting can switch on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its class, in full.
    pub class: String,
    /// The setting.
    pub setting: Setting,
}

impl Package {
    /// An ordinary app for current phones, not yet installed for anybody.
    pub fn new(name: &str, app_id: u32) -> Self {
        Self {
            name: name.into(),
            real_name: None,
            app_id,
            shared_uid: None,
            version_code: 1,
            version_name: "1.0".into(),
            min_sdk: 21,
            target_sdk: 34,
            system: false,
            updated_system: false,
            privileged: false,
            installer: Some("com.android.vending".into()),
            initiating: Some("com.android.vending".into()),
            originating: None,
            source: 2,
            updated: Moment::default(),
            requests: Vec::new(),
            declares: Vec::new(),
            install: Vec::new(),
            users: Vec::new(),
            overlay_target: None,
            services: Vec::new(),
        }
    }

    /// Its state for one user.
    pub fn user(&self, user: UserId) -> Option<&PackageUser> {
        self.users.iter().find(|state| state.user == user)
    }
}

/// An install permission. A `user` is given only where that user's state differs from the owner's (Android 12 and
/// later).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstallGrant {
    /// The permission.
    pub permission: String,
    /// Granted or not.
    pub granted: bool,
    /// Flags.
    pub flags: u32,
    /// The user whose state differs.
    pub user: Option<UserId>,
}

impl InstallGrant {
    /// Granted, for everybody, without flags: the usual case.
    pub fn granted(permission: &str) -> Self {
        Self { permission: permission.into(), granted: true, flags: 0, user: None }
    }
}

/// A runtime permission for one user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The permission.
    pub permission: String,
    /// Granted or not.
    pub granted: bool,
    /// The platform's `FLAG_PERMISSION_*` bits.
    pub flags: u32,
}

/// A package for one user.
#[derive(Debug, Clone)]
pub struct PackageUser {
    /// The user.
    pub user: UserId,
    /// Installed for this user.
    pub installed: bool,
    /// `COMPONENT_ENABLED_STATE_*`.
    pub enabled: u32,
    /// Hidden by a policy.
    pub hidden: bool,
    /// Who suspended it.
    pub suspended_by: Option<String>,
    /// Quarantined (printed since the second half of Android 14).
    pub quarantined: bool,
    /// Stopped.
    pub stopped: bool,
    /// Never launched.
    pub not_launched: bool,
    /// First installed.
    pub first_installed: Moment,
    /// Archived, and when (printed since the second half of Android 14).
    pub archived: Option<Moment>,
    /// Runtime permissions; not used when the package has a shared uid.
    pub runtime: Vec<Grant>,
    /// Components that were switched off.
    pub disabled_components: Vec<String>,
    /// App-ops of the package.
    pub ops: Vec<Op>,
}

impl PackageUser {
    /// Installed and started.
    pub fn installed(user: UserId, first_installed: Moment) -> Self {
        Self {
            user,
            installed: true,
            enabled: 0,
            hidden: false,
            suspended_by: None,
            quarantined: false,
            stopped: false,
            not_launched: false,
            first_installed,
            archived: None,
            runtime: Vec::new(),
            disabled_components: Vec::new(),
            ops: Vec::new(),
        }
    }

    /// Not installed for this user; left-over grants may stand there all the same.
    pub fn absent(user: UserId) -> Self {
        Self { installed: false, stopped: true, not_launched: true, ..Self::installed(user, Moment::default()) }
    }
}

/// `AppOpsManager.MODE_*`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// 0
    Allow,
    /// 1
    Ignore,
    /// 2
    Deny,
    /// 3
    Default,
    /// 4, since Android 9
    Foreground,
    /// A maker's own.
    Number(u32),
}

impl Mode {
    /// Its number.
    pub fn number(self) -> u32 {
        match self {
            Self::Allow => 0,
            Self::Ignore => 1,
            Self::Deny => 2,
            Self::Default => 3,
            Self::Foreground => 4,
            Self::Number(number) => number,
        }
    }

    /// Its name; the platform prints `mode=N` for what it has no name for.
    pub fn name(self) -> String {
        match self {
            Self::Allow => "allow".into(),
            Self::Ignore => "ignore".into(),
            Self::Deny => "deny".into(),
            Self::Default => "default".into(),
            Self::Foreground => "foreground".into(),
            Self::Number(number) => format!("mode={number}"),
        }
    }
}

/// The mode of an app-op for a whole uid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UidMode {
    /// The full uid.
    pub uid: u32,
    /// The op.
    pub op: String,
    /// Its mode.
    pub mode: Mode,
}

/// An app-op of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Op {
    /// Its name.
    pub name: String,
    /// Its mode.
    pub mode: Mode,
    /// The op that decides for it, with its mode.
    pub switch: Option<(String, Mode)>,
    /// What it was used for, in the order of printing.
    pub events: Vec<Event>,
}

/// One use of an app-op, or one refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Refused.
    pub refused: bool,
    /// When.
    pub at: Moment,
    /// State of the uid: `pers`, `top`, `fgsvc`, `fg`, `bg`, `cch` (printed since Android 9).
    pub state: &'static str,
    /// Who for whom: `s`, `tp`, `up`, `tpd`, `upd` (printed since Android 10).
    pub flag: &'static str,
    /// How long, when longer than nothing.
    pub duration_ms: i64,
    /// The part of the app (printed since Android 11).
    pub attribution: Option<String>,
    /// The app that acted in between (printed since Android 10): uid and package.
    pub proxy: Option<(u32, String)>,
}

impl Event {
    /// The app itself, let through.
    pub fn access(at: Moment, state: &'static str) -> Self {
        Self { refused: false, at, state, flag: "s", duration_ms: 0, attribution: None, proxy: None }
    }

    /// The app itself, refused.
    pub fn reject(at: Moment, state: &'static str) -> Self {
        Self { refused: true, ..Self::access(at, state) }
    }
}

/// A package that holds a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleHolder {
    /// The user.
    pub user: UserId,
    /// The role, such as `android.app.role.SMS`.
    pub role: String,
    /// The package.
    pub package: String,
}

/// A component that a secure setting switches on for a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SwitchedOn {
    /// The user.
    pub user: UserId,
    /// Which setting.
    pub setting: Setting,
    /// The component, `package/full.Class`.
    pub component: String,
}

/// The secure settings that list components.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// `enabled_accessibility_services`.
    Accessibility,
    /// `enabled_notification_listeners`.
    NotificationListeners,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_goes_both_ways() {
        for day in -800..60_000 {
            let (year, month, of_month) = civil(day);
            assert_eq!(days_before(year, month, of_month), day, "{year}-{month}-{of_month}");
        }
        assert_eq!(Moment::at(2000, 2, 29, 0, 0, 0).0, 951_782_400_000);
        assert_eq!(Moment::read("2026-11-20 18:05:34.325").expect("read").with_millis(), "2026-11-20 18:05:34.325");
        assert_eq!(Moment::default().to_string(), "1970-01-01 00:00:00");
    }
}
