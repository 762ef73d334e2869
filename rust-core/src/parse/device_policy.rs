//! Owners and administrators, as `dumpsys device_policy` prints them.

use super::{
    lines::{Doubts, Line, lines},
    settings::component,
};
use crate::model::{Gap, GapKind, UserId};

/// Who may set policies on the phone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DevicePolicy {
    /// The component that owns the device, `package/class`; the package alone where the source gives no more.
    pub device_owner: Option<String>,
    /// The components that own a profile.
    pub profile_owners: Vec<(UserId, String)>,
    /// Every enabled administrator, owner or not.
    pub admins: Vec<(UserId, String)>,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// Parses `dumpsys device_policy`.
///
/// Sections are told by their headings, not by their columns. Owners are printed as `ComponentInfo{package/class}`,
/// administrators as `package/.Class:`; both come out in full.
///
/// Source: `Owners.dump` and `DevicePolicyData.dump`, linked in `docs/formats.md`.
pub fn parse(text: &str) -> DevicePolicy {
    let mut policy = DevicePolicy::default();
    let mut section = Section::Other;
    let mut doubts = Doubts::default();
    let mut known = false;
    let mut last = None;
    for line in lines(text).filter(|line| !line.text.is_empty()) {
        last = Some(line);
        if let Some(next) = heading(line.text) {
            known = true;
            policy.take_owner(std::mem::replace(&mut section, next), &mut doubts);
            continue;
        }
        known |= line.text == "Current Device Policy Manager state:";
        let taken = match &mut section {
            Section::Owner(owner) => owner.line(line.text),
            Section::Admins(user) => match line.text.strip_suffix(':').filter(|text| text.contains('/')) {
                Some(printed) => {
                    match component(printed) {
                        Some(admin) => policy.admins.push((*user, admin)),
                        None => doubts.malformed(line),
                    }
                    true
                }
                None => false,
            },
            Section::Other => false,
        };
        if !taken {
            doubts.refused(line);
        }
    }
    match last {
        None => doubts.add(Gap::new(GapKind::Empty, "")),
        Some(line) if !known && doubts.refusals() == 0 => doubts.unrecognised(line),
        Some(line) => note_the_end(line, &section, &mut doubts),
    }
    policy.take_owner(section, &mut doubts);
    policy.gaps = doubts.into_gaps();
    policy
}

impl DevicePolicy {
    fn take_owner(&mut self, section: Section<'_>, doubts: &mut Doubts) {
        let Section::Owner(owner) = section else { return };
        match (owner.admin.or_else(|| owner.package.map(Into::into)), owner.of_profile) {
            (Some(admin), Some(user)) => self.profile_owners.push((user, admin)),
            (Some(admin), None) => self.device_owner = Some(admin),
            (None, _) => doubts.add(Gap { user: owner.of_profile, ..Gap::new(GapKind::Malformed, owner.heading) }),
        }
    }
}

enum Section<'text> {
    Other,
    Owner(Owner<'text>),
    Admins(UserId),
}

struct Owner<'text> {
    heading: &'text str,
    /// The user whose profile it owns; `None` for the device.
    of_profile: Option<UserId>,
    admin: Option<String>,
    package: Option<&'text str>,
}

impl<'text> Owner<'text> {
    /// Takes `admin=ComponentInfo{package/class}` and `package=…`, in any order; the first of each counts.
    fn line(&mut self, text: &'text str) -> bool {
        if let Some(printed) = text.strip_prefix("admin=") {
            let inner = printed.strip_prefix("ComponentInfo{").and_then(|inner| inner.strip_suffix('}'));
            self.admin = self.admin.take().or_else(|| component(inner.unwrap_or(printed)));
        } else if let Some(package) = text.strip_prefix("package=") {
            self.package.get_or_insert(package);
        } else {
            return false;
        }
        true
    }
}

/// `Device Owner:`, `Profile Owner (User 10):`, `Enabled Device Admins (User 0, provisioningState: 3):`, and any other
/// heading that ends them.
fn heading(text: &str) -> Option<Section<'_>> {
    let owner = |of_profile| Section::Owner(Owner { heading: text, of_profile, admin: None, package: None });
    if text == "Device Owner:" {
        Some(owner(None))
    } else if let Some(rest) = text.strip_prefix("Profile Owner (User ") {
        Some(owner(Some(user(rest)?)))
    } else if let Some(rest) = text.strip_prefix("Enabled Device Admins") {
        Some(Section::Admins(rest.strip_prefix(" (User ").map_or(Some(0), user)?))
    } else {
        let ends = ["Local Policies:", "Global Policies:", "Device policy cache:", "Stats:", "Encryption Status:"];
        ends.contains(&text).then_some(Section::Other)
    }
}

fn user(text: &str) -> Option<UserId> {
    text.split([',', ')']).next()?.parse().ok()
}

/// A dump goes on for long behind owners and administrators, so one that ends inside an owner or with a heading was cut.
fn note_the_end(last: Line<'_>, section: &Section<'_>, doubts: &mut Doubts) {
    let in_owner = matches!(section, Section::Owner(owner) if owner.admin.is_none());
    let half_component = matches!(section, Section::Admins(_)) && last.text.contains('/') && !last.text.ends_with(':');
    if in_owner || half_component || last.text.ends_with("state:") {
        doubts.cut_off(&format!("{}: {}", last.number, last.text));
    } else {
        doubts.ends_with(last);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::lines::tests::survives_any_damage;

    const ANDROID_13: &str = "\
Current Device Policy Manager state:
  Immutable state:
    mHasFeature=true
  Device Owner: \n    admin=ComponentInfo{com.example.mdm/com.example.mdm.Admin}
    name=Corp: Device Owner:
    package=com.example.mdm
    isOrganizationOwnedDevice=false
    User ID: 0

  Profile Owner (User 10): \n    admin=ComponentInfo{com.example.work/com.example.work.Owner}
    name=null
    package=com.example.work

  Enabled Device Admins (User 0, provisioningState: 3):
    com.example.mdm/.Admin:
      uid=10123
      testOnlyAdmin=false
      policies:
        wipe-data
        force-lock
      passwordQuality=0x0
    com.example.loan/com.example.loan.Lock:
      uid=10217
    Removing Device Admins (User 0): [ComponentInfo{com.example.old/com.example.old.A}]

    mPasswordOwner=-1

  Enabled Device Admins (User 10, provisioningState: 0):
    com.example.work/.Owner:
      uid=1010123

Local Policies:
  com.example.no/admin:
";

    const ANDROID_6: &str = "\
Current Device Policy Manager state:
  Device Owner:
    admin=ComponentInfo{com.example.mdm/com.example.mdm.Admin}
    name=
    package=com.example.mdm
    User ID: 0

  Enabled Device Admins (User 0):
    com.example.loan/.Lock:
      uid=10217
      policies:
        force-lock
    mPasswordOwner=-1
";

    fn kinds(text: &str) -> Vec<GapKind> {
        parse(text).gaps.into_iter().map(|gap| gap.kind).collect()
    }

    #[test]
    fn owners_and_administrators_come_out_in_full() {
        assert_eq!(
            parse(ANDROID_13),
            DevicePolicy {
                device_owner: Some("com.example.mdm/com.example.mdm.Admin".into()),
                profile_owners: vec![(10, "com.example.work/com.example.work.Owner".into())],
                admins: vec![
                    (0, "com.example.mdm/com.example.mdm.Admin".into()),
                    (0, "com.example.loan/com.example.loan.Lock".into()),
                    (10, "com.example.work/com.example.work.Owner".into()),
                ],
                gaps: vec![],
            }
        );
    }

    #[test]
    fn android_6_prints_no_provisioning_state() {
        let policy = parse(ANDROID_6);
        assert_eq!(policy.admins, [(0, "com.example.loan/com.example.loan.Lock".into())]);
        assert_eq!(policy.device_owner.as_deref(), Some("com.example.mdm/com.example.mdm.Admin"));
        assert_eq!(policy.gaps, []);
    }

    #[test]
    fn a_phone_without_owners_has_none() {
        let text = "Current Device Policy Manager state:\n  Enabled Device Admins (User 0, provisioningState: 0):\n\n    \
                    mPasswordOwner=-1\n";
        assert_eq!(parse(text), DevicePolicy::default());
    }

    #[test]
    fn an_owner_that_is_only_a_package_is_kept() {
        let text = ANDROID_6.replace("    admin=ComponentInfo{com.example.mdm/com.example.mdm.Admin}\n", "");
        assert_eq!(parse(&text).device_owner.as_deref(), Some("com.example.mdm"));
    }

    #[test]
    fn cuts_errors_and_other_dumps_are_gaps() {
        let owner = ANDROID_13.find("ComponentInfo").expect("an owner");
        assert_eq!(kinds(&ANDROID_13[..owner]), [GapKind::CutOff, GapKind::Malformed]);
        let admin = ANDROID_6.find("loan/").expect("an admin") + 7;
        assert_eq!(kinds(&ANDROID_6[..admin]), [GapKind::CutOff]);
        assert_eq!(kinds("Current Device Policy Manager state:\n"), [GapKind::CutOff]);
        assert_eq!(kinds("Permission Denial: can't dump DevicePolicyManagerService\n"), [GapKind::NotAnswered]);
        assert_eq!(kinds("Packages:\n"), [GapKind::Unrecognised]);
        assert_eq!(kinds(""), [GapKind::Empty]);
    }

    #[test]
    fn line_ends_lost_indentation_and_damage() {
        for text in [ANDROID_13, ANDROID_6] {
            for end in ["\r\n", "\r\r\n", "\n\n", "\n\t"] {
                assert_eq!(parse(&text.replace('\n', end)), parse(text));
            }
            assert_eq!(parse(&text.replace("  ", "")), parse(text));
            survives_any_damage(text, parse);
        }
    }
}
