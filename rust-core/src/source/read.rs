//! From the bytes of one text to what it says, part by part.

use std::collections::BTreeMap;

use super::{
    Limits, androidqf, bug_report,
    facts::{Facts, Listing, Read},
    hint::{About, Hint},
    inventory_json,
    recognise::{Text, foreign_part, recognise},
    several,
};
use crate::{
    model::{Gap, GapKind, InstallSource, Package, SourceKind, UserId, split_uid},
    parse::{
        self, encoding,
        lines::{lines, refusal},
        pm_list::ListedPackage,
        settings::EnabledServices,
    },
};

/// Refusals of one text that are looked at; a phone has a handful of users.
const MOST_USERS: usize = 256;

/// Reads a text: itself first, then, if it is a report, its parts.
pub(super) fn text(name: &str, bytes: &[u8], limits: Limits) -> Vec<Read> {
    let mut read = Read::new(SourceKind::Unrecognised, name, bytes);
    if bytes.is_empty() {
        read.gaps.push(Gap::new(GapKind::Empty, ""));
        return vec![read];
    }
    let limit = usize::try_from(limits.text_bytes).unwrap_or(usize::MAX);
    if bytes.len() > limit {
        read.gaps.push(Gap::new(GapKind::Limit, format!("{} > {limit}", bytes.len())));
    }
    let decoded = encoding::decode(bytes.get(..limit).unwrap_or(bytes));
    read.gaps.extend(decoded.gaps);
    let text = decoded.text.as_ref();
    let hint = Hint::of(name);
    match recognise(text, &hint) {
        Text::Is(kind) => {
            let foreign = foreign_part(text, kind);
            if let Some(parts) = foreign.and_then(|_| several::split(text)) {
                return answers(read, parts, &hint);
            }
            read.source.kind = kind;
            read.understand(text, &hint);
            if let Some(line) = foreign {
                read.gaps.push(Gap::new(GapKind::Unrecognised, super::shortened(line)));
            }
        }
        Text::Report => return report(read, text),
        Text::Refused(gap) => {
            read.gaps.push(gap);
            read.gaps.extend(users_not_visible(text));
        }
        Text::Blank => read.gaps.push(Gap::new(GapKind::Empty, "")),
        Text::Unknown => read.gaps.push(Gap::new(GapKind::Unrecognised, super::first_line(text))),
    }
    vec![read]
}

/// The users that the phone refuses to show, each once: they may stand anywhere in an exception of many lines.
fn users_not_visible(text: &str) -> Vec<Gap> {
    let gaps = lines(text).filter_map(|line| refusal(line.text)).filter(|gap| gap.kind == GapKind::UserNotVisible);
    let by_user: BTreeMap<Option<UserId>, Gap> = gaps.map(|gap| (gap.user, gap)).take(MOST_USERS).collect();
    by_user.into_values().collect()
}

/// Reads answers one below the other, like the parts of a report.
fn answers(mut read: Read, parts: Vec<several::Part<'_>>, hint: &Hint<'_>) -> Vec<Read> {
    read.source.kind = SourceKind::BugReport;
    let name = read.source.name.clone();
    let mut reads = vec![read];
    for part in parts {
        let mut read = Read::new(part.kind, &format!("{name}!{}", part.kind.as_str()), part.text.as_bytes());
        read.understand(part.text, hint);
        reads.push(read);
    }
    reads
}

/// Reads the parts of a report.
fn report(mut read: Read, text: &str) -> Vec<Read> {
    let report = bug_report::split(text);
    read.source.kind = SourceKind::BugReport;
    read.source.captured_at = report.captured_at;
    read.gaps.extend(report.gaps);
    if report.by_dumpstate {
        read.facts = Facts::CollectionMark;
    }
    if report.parts.is_empty() && read.gaps.is_empty() {
        read.gaps.push(Gap::new(GapKind::Unrecognised, super::first_line(text)));
    }
    let name = read.source.name.clone();
    let mut reads = vec![read];
    for part in report.parts {
        let mut read = Read::new(part.kind, &format!("{name}!{}", part.name), part.text.as_bytes());
        read.source.captured_at = part.captured_at.or(report.captured_at);
        read.gaps = part.gaps;
        if let Text::Refused(gap) = recognise(part.text, &Hint::of("")) {
            read.gaps.push(gap);
        } else {
            read.understand(part.text, &Hint::of(""));
        }
        reads.push(read);
    }
    reads
}

impl Read {
    /// Parses a text of the kind that is known by now.
    fn understand(&mut self, text: &str, hint: &Hint<'_>) {
        let user = hint.user.unwrap_or(0);
        let mut says_something = true;
        self.facts = match self.source.kind {
            SourceKind::DumpsysPackage => {
                let mut dump = parse::dumpsys_package::parse(text);
                self.gaps.append(&mut dump.gaps);
                says_something = !dump.packages.is_empty();
                Facts::Packages(dump)
            }
            SourceKind::DumpsysAppops => {
                let mut dump = parse::app_ops::parse_dump(text);
                self.gaps.append(&mut dump.gaps);
                says_something = !dump.uids.is_empty();
                self.source.captured_at = self.source.captured_at.or(dump.captured_at);
                Facts::AppOps(dump)
            }
            SourceKind::CmdAppops => {
                let get = parse::app_ops::parse_get(text);
                self.gaps.extend(get.gaps);
                match &hint.about {
                    Some(About::AppOps(package)) => Facts::AppOpsOf(package.clone(), user, get.ops),
                    // Whose app-ops these are stands nowhere.
                    _ => {
                        self.gaps.push(Gap::new(GapKind::Unrecognised, super::first_line(text)));
                        Facts::Nothing
                    }
                }
            }
            SourceKind::PmListPackages => {
                let list = parse::pm_list::parse(text);
                self.gaps.extend(list.gaps);
                says_something = !list.packages.is_empty();
                Facts::Listed(list.packages.into_iter().map(|listed| listing(listed, hint.user)).collect())
            }
            SourceKind::PmListUsers => {
                let list = parse::users::parse_list(text);
                self.gaps.extend(list.gaps);
                says_something = !list.users.is_empty();
                Facts::Users(list.users)
            }
            SourceKind::DumpsysUser => {
                let dump = parse::users::parse_dump(text);
                self.gaps.extend(dump.gaps);
                says_something = !dump.users.is_empty();
                Facts::Users(dump.users)
            }
            SourceKind::DumpsysRole => {
                let dump = parse::roles::parse_dump(text);
                self.gaps.extend(dump.gaps);
                Facts::Roles(dump.holders)
            }
            SourceKind::RoleHolders => match hint.about {
                Some(About::Role(role)) => {
                    let (holders, gaps) = parse::roles::parse_holders(text);
                    self.gaps.extend(gaps);
                    Facts::Roles(holders.into_iter().map(|holder| (user, role.to_owned(), holder)).collect())
                }
                _ => Facts::Nothing,
            },
            SourceKind::Settings => {
                let mut services = match hint.about {
                    Some(About::AccessibilityServices) if !is_list(text) => {
                        let (components, gaps) = parse::settings::parse_value(text);
                        EnabledServices { accessibility: Some(components), gaps, ..EnabledServices::default() }
                    }
                    Some(About::NotificationListeners) if !is_list(text) => {
                        let (components, gaps) = parse::settings::parse_value(text);
                        EnabledServices { notification_listeners: Some(components), gaps, ..EnabledServices::default() }
                    }
                    _ => parse::settings::parse_list(text),
                };
                self.gaps.append(&mut services.gaps);
                Facts::Enabled(user, services)
            }
            SourceKind::DumpsysDevicePolicy => {
                let mut policy = parse::device_policy::parse(text);
                self.gaps.append(&mut policy.gaps);
                Facts::Policy(policy)
            }
            SourceKind::Getprop => {
                let properties = parse::getprop::parse(text);
                self.gaps.extend(properties.gaps);
                Facts::Device(properties.device)
            }
            SourceKind::AndroidqfPackages => {
                self.or_gap(androidqf::packages(text)).map_or(Facts::Nothing, Facts::Listed)
            }
            SourceKind::Androidqf => match androidqf::tool(text) {
                tool @ Some(_) => {
                    self.source.tool = tool;
                    Facts::CollectionMark
                }
                None => self.or_gap(androidqf::users(text)).map_or(Facts::Nothing, Facts::Users),
            },
            SourceKind::Labels => {
                let labels = parse::labels::parse(text);
                self.gaps.extend(labels.gaps);
                Facts::Labels(labels.labels)
            }
            SourceKind::Inventory => self
                .or_gap(inventory_json::read(text))
                .map_or(Facts::Nothing, |inventory| Facts::Inventory(Box::new(inventory))),
            SourceKind::BugReport
            | SourceKind::PackageManager
            | SourceKind::Archive
            | SourceKind::Apk
            | SourceKind::ApkSet
            | SourceKind::Unrecognised => Facts::Nothing,
        };
        if !says_something && self.gaps.is_empty() {
            // It begins like an answer, and none follows.
            self.gaps.push(Gap::new(GapKind::CutOff, super::last_line(text)));
        }
    }

    fn or_gap<T>(&mut self, result: Result<(T, Vec<Gap>), Gap>) -> Option<T> {
        match result {
            Ok((value, gaps)) => {
                self.gaps.extend(gaps);
                Some(value)
            }
            Err(gap) => {
                self.gaps.push(gap);
                None
            }
        }
    }
}

/// Whether a text of settings is a list `NAME=VALUE` and no bare value.
fn is_list(text: &str) -> bool {
    text.contains('=')
}

/// One line of `pm list packages`. The user the list was asked for counts more than the uids, which may be missing.
fn listing(listed: ListedPackage, user: Option<UserId>) -> Listing {
    const SYSTEM_IMAGE: [&str; 6] = ["/system/", "/system_ext/", "/product/", "/vendor/", "/odm/", "/apex/"];
    let mut package = Package::new(listed.name);
    package.version_code = listed.version_code;
    package.app_id = listed.uids.first().map(|uid| split_uid(*uid).1);
    package.install_source = listed.installer.map(|installer| InstallSource { installer, ..InstallSource::default() });
    // An updated system app lies under /data like any other.
    let on_image = |path: &String| SYSTEM_IMAGE.iter().any(|image| path.starts_with(image));
    package.system = listed.path.as_ref().is_some_and(on_image).then_some(true);
    let users = match user {
        Some(user) => vec![user],
        None => listed.uids.iter().map(|uid| split_uid(*uid).0).collect(),
    };
    Listing { package, users, installed: true, disabled: false }
}
