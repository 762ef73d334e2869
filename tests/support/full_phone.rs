//! Phones of full size, always the same: for the benchmark, and for the limits.

use crate::{
    phone::{Event, Grant, InstallGrant, Mode, Moment, Op, Package, PackageUser, Phone, Style, User, UserKind},
    print::full_uid,
};

/// A phone as people carry it: 450 packages, three users, Android 14; its `dumpsys package` has about 4 MB.
pub fn full() -> Phone {
    phone(450, 15)
}

/// The full phone after months of use: each app has left traces of a dozen ops; its `dumpsys appops` has 2.6 MB.
pub fn of_long_memory() -> Phone {
    let mut dice = Dice(0x1e4d_1e46);
    let mut phone = full();
    let states = phone.packages.iter_mut().flat_map(|package| &mut package.users).filter(|state| !state.ops.is_empty());
    for state in states {
        state.ops =
            OPS.map(|name| op(&mut dice, name, &["pers", "top", "fgsvc", "fg", "bg", "cch"], phone.clock)).into();
    }
    phone
}

/// A phone that no one carries: 100,000 packages with little in each.
pub fn of_100_000_packages() -> Phone {
    phone(100_000, 1)
}

/// Numbers that look random and never change (xorshift, seeded by hand).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let place = self.roll(from.len().max(1) as u64);
        from.get(usize::try_from(place).unwrap_or_default())
    }
}

fn phone(packages: u32, permissions: u64) -> Phone {
    let mut dice = Dice(0x1e4d_1e45);
    let mut phone = Phone::empty(Style::Android14, Moment::at(2026, 11, 23, 10, 5, 0));
    phone.users = vec![User::owner(), User::new(10, "Work", UserKind::Work), User::new(999, "Clone", UserKind::Clone)];
    phone.packages = (0..packages).map(|number| package(&mut dice, number, permissions, phone.clock)).collect();
    for package in &phone.packages {
        if dice.roll(3) == 0 {
            let uid = full_uid(0, package.app_id);
            phone.uid_modes.push(crate::phone::UidMode { uid, op: "READ_CONTACTS".into(), mode: Mode::Ignore });
        }
    }
    phone.uid_modes.sort_by_key(|mode| mode.uid);
    phone
}

const PUBLISHERS: [&str; 8] =
    ["com.example", "org.example", "net.sample", "com.loans", "id.pinjaman", "in.credit", "ng.naira", "cn.dai"];

fn package(dice: &mut Dice, number: u32, permissions: u64, clock: Moment) -> Package {
    let publisher = dice.pick(&PUBLISHERS).copied().unwrap_or_default();
    let mut package = Package::new(&format!("{publisher}.application{number:06}"), 10_100 + number % 80_000);
    package.version_code = dice.roll(90_000);
    package.target_sdk = 22 + u32::try_from(dice.roll(13)).unwrap_or_default();
    package.system = dice.roll(3) == 0;
    package.privileged = package.system && dice.roll(2) == 0;
    package.installer = (!package.system).then(|| "com.android.vending".into());
    package.updated = clock.before(dice.roll(30_000_000_000).cast_signed());
    package.declares = (0..permissions / 6)
        .map(|place| (format!("{}.permission.OWN_{place}", package.name), "signature".into()))
        .collect();
    package.install = (0..permissions + dice.roll(permissions + 1))
        .map(|place| InstallGrant::granted(&format!("android.permission.INSTALL_PERMISSION_{place:03}")))
        .collect();
    package.users = [0, 10, 999].map(|user| package_user(dice, &package, user, permissions, clock)).into();
    package
}

fn package_user(dice: &mut Dice, package: &Package, user: u32, permissions: u64, clock: Moment) -> PackageUser {
    let installed = user == 0 || package.system || dice.roll(8) == 0;
    let mut state = if installed {
        PackageUser::installed(user, clock.before(dice.roll(60_000_000_000).cast_signed()))
    } else {
        PackageUser::absent(user)
    };
    let asked = 1 + dice.roll(permissions + 4);
    state.runtime = (0..asked.min(RUNTIME.len() as u64))
        .filter_map(|place| RUNTIME.get(usize::try_from(place).ok()?))
        .map(|permission| Grant {
            permission: (*permission).into(),
            granted: installed && dice.roll(2) == 0,
            flags: 1 << 8 | 1 << 9 | u32::try_from(dice.roll(2)).unwrap_or_default(),
        })
        .collect();
    if installed && permissions > 1 {
        state.ops =
            ["READ_CONTACTS", "CAMERA", "WAKE_LOCK"].map(|name| op(dice, name, &["top", "bg", "cch"], clock)).into();
    }
    state
}

fn op(dice: &mut Dice, name: &str, states: &[&'static str], clock: Moment) -> Op {
    let mut events = Vec::new();
    for state in states {
        if dice.roll(2) == 0 {
            events.push(Event::access(clock.before(1 + dice.roll(10_000_000_000).cast_signed()), state));
        }
    }
    Op { name: name.into(), mode: Mode::Allow, switch: None, events }
}

const OPS: [&str; 12] = [
    "READ_CONTACTS",
    "CAMERA",
    "WAKE_LOCK",
    "RECORD_AUDIO",
    "FINE_LOCATION",
    "COARSE_LOCATION",
    "READ_CLIPBOARD",
    "POST_NOTIFICATION",
    "READ_PHONE_STATE",
    "VIBRATE",
    "TOAST_WINDOW",
    "START_FOREGROUND",
];

const RUNTIME: [&str; 26] = [
    "android.permission.READ_CONTACTS",
    "android.permission.CAMERA",
    "android.permission.POST_NOTIFICATIONS",
    "android.permission.READ_PHONE_STATE",
    "android.permission.ACCESS_FINE_LOCATION",
    "android.permission.ACCESS_COARSE_LOCATION",
    "android.permission.READ_EXTERNAL_STORAGE",
    "android.permission.WRITE_EXTERNAL_STORAGE",
    "android.permission.READ_MEDIA_IMAGES",
    "android.permission.READ_MEDIA_VIDEO",
    "android.permission.RECORD_AUDIO",
    "android.permission.GET_ACCOUNTS",
    "android.permission.WRITE_CONTACTS",
    "android.permission.READ_CALL_LOG",
    "android.permission.READ_SMS",
    "android.permission.RECEIVE_SMS",
    "android.permission.CALL_PHONE",
    "android.permission.READ_CALENDAR",
    "android.permission.WRITE_CALENDAR",
    "android.permission.BLUETOOTH_CONNECT",
    "android.permission.BLUETOOTH_SCAN",
    "android.permission.ACTIVITY_RECOGNITION",
    "android.permission.ACCESS_BACKGROUND_LOCATION",
    "android.permission.READ_MEDIA_AUDIO",
    "android.permission.NEARBY_WIFI_DEVICES",
    "android.permission.BODY_SENSORS",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::package::whole_phone;

    #[test]
    fn the_full_phone_has_the_size_of_a_full_phone_and_is_always_the_same() {
        let dump = whole_phone(&full());
        assert!((3_500_000..4_500_000).contains(&dump.len()), "{} bytes", dump.len());
        assert!(dump == whole_phone(&full()));
    }
}
