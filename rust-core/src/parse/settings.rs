//! Secure settings that switch on what sees the screen and the notifications: the bare value that
//! `settings get secure NAME` prints, or the lines `NAME=VALUE` of `settings list secure`.

use std::collections::HashSet;

use super::lines::{Doubts, Line, lines};
use crate::model::{Gap, GapKind, PackageName};

/// The components that a setting switches on, `package/class` in full.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EnabledServices {
    /// Of `enabled_accessibility_services`; `None` when the source does not show the setting.
    pub accessibility: Option<Vec<String>>,
    /// Of `enabled_notification_listeners`.
    pub notification_listeners: Option<Vec<String>>,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// Parses `settings list secure`, of one user.
///
/// Services of packages that were removed since may be among them. Lines without `=` go on with the value before them
/// and are passed over, as are all other settings.
pub fn parse_list(text: &str) -> EnabledServices {
    let mut services = EnabledServices::default();
    let mut doubts = Doubts::default();
    let mut any = false;
    let mut last = None;
    for line in lines(text).filter(|line| !line.text.is_empty()) {
        last = Some(line);
        let Some((name, value)) = line.text.split_once('=').filter(|(name, _)| is_name(name)) else {
            doubts.refused(line);
            continue;
        };
        any = true;
        let setting = match name {
            "enabled_accessibility_services" => &mut services.accessibility,
            "enabled_notification_listeners" => &mut services.notification_listeners,
            _ => continue,
        };
        *setting = Some(components(value, line, &mut doubts));
    }
    match last {
        None => doubts.add(Gap::new(GapKind::Empty, "")),
        Some(line) if !any && doubts.refusals() == 0 => doubts.unrecognised(line),
        Some(line) => doubts.ends_with(line),
    }
    services.gaps = doubts.into_gaps();
    services
}

/// Parses the value that `settings get secure NAME` prints: flattened components between colons, or `null` for a setting
/// that is not set. An empty line is an empty list.
pub fn parse_value(text: &str) -> (Vec<String>, Vec<Gap>) {
    let mut found = Vec::new();
    let mut doubts = Doubts::default();
    for line in lines(text).filter(|line| !line.text.is_empty()) {
        if !doubts.refused(line) {
            found.extend(components(line.text, line, &mut doubts));
        }
    }
    if text.is_empty() {
        doubts.add(Gap::new(GapKind::Empty, ""));
    }
    (found, doubts.into_gaps())
}

/// The components of a value, each once.
fn components(value: &str, line: Line<'_>, doubts: &mut Doubts) -> Vec<String> {
    if value == "null" {
        return Vec::new();
    }
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    let mut understood = true;
    for printed in value.split(':').map(str::trim_ascii).filter(|printed| !printed.is_empty()) {
        match component(printed) {
            Some(component) if seen.insert(component.clone()) => found.push(component),
            Some(_) => {}
            None => understood = false,
        }
    }
    if !understood {
        doubts.malformed(line);
    }
    found
}

/// A flattened component, `package/class` or `package/.Class`, with its class in full
/// ([`ComponentName.unflattenFromString`]).
///
/// [`ComponentName.unflattenFromString`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/03f4dc0a4b6106dbdd9622f67732d8fc9223d00c/core/java/android/content/ComponentName.java
pub(super) fn component(printed: &str) -> Option<String> {
    let (package, class) = printed.split_once('/')?;
    PackageName::new(package).ok()?;
    let is_class = !class.is_empty()
        && class.len() <= 1000
        && class.chars().all(|character| character.is_alphanumeric() || matches!(character, '.' | '_' | '$' | '-'));
    match class.strip_prefix('.') {
        _ if !is_class => None,
        Some(short) => Some(format!("{package}/{package}.{short}")),
        None => Some(format!("{package}/{class}")),
    }
}

/// Whether the text before `=` is the name of a setting; values of several lines hold anything.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::lines::tests::survives_any_damage;

    const LIST: &str = "accessibility_enabled=1\n\
        enabled_accessibility_services=com.example.loan/com.example.loan.Watch:com.example.reader/.Reader\n\
        enabled_notification_listeners=null\nnavigationbar_recently_used_color=\n\
        note=first line\nsecond line\nuser_setup_complete=1\n";

    fn kinds(gaps: &[Gap]) -> Vec<GapKind> {
        gaps.iter().map(|gap| gap.kind).collect()
    }

    #[test]
    fn a_list_of_settings_tells_which_services_are_on() {
        let found = parse_list(LIST);
        let on = ["com.example.loan/com.example.loan.Watch", "com.example.reader/com.example.reader.Reader"];
        assert_eq!(found.accessibility, Some(on.map(String::from).to_vec()));
        assert_eq!(found.notification_listeners, Some(vec![]));
        assert_eq!(found.gaps, []);
    }

    #[test]
    fn a_setting_that_is_not_shown_is_unknown() {
        let found = parse_list("accessibility_enabled=1\n");
        assert_eq!((found.accessibility, found.notification_listeners), (None, None));
    }

    #[test]
    fn a_bare_value_is_components_between_colons() {
        let (found, gaps) = parse_value("com.a/.B:com.a/com.a.B:com.c/com.d.E$F:\r\n");
        assert_eq!((found, gaps), (vec!["com.a/com.a.B".to_string(), "com.c/com.d.E$F".to_string()], vec![]));
        assert_eq!(parse_value("null\n"), (vec![], vec![]));
        assert_eq!(parse_value("\n"), (vec![], vec![]));
    }

    #[test]
    fn errors_and_other_texts_are_gaps() {
        assert_eq!(kinds(&parse_value("").1), [GapKind::Empty]);
        assert_eq!(kinds(&parse_value("cmd: Can't find service: settings\n").1), [GapKind::NotAnswered]);
        assert_eq!(kinds(&parse_value("com.a/.B:nonsense\n").1), [GapKind::Malformed]);
        assert_eq!(kinds(&parse_list("Packages:\n  Package [com.example] (1):\n").gaps), [GapKind::Unrecognised]);
        assert_eq!(kinds(&parse_list("Error: Invalid namespace 'secur'\n").gaps), [GapKind::NotAnswered]);
        assert_eq!(kinds(&parse_list("").gaps), [GapKind::Empty]);
        let cut = "a=1\nenabled_accessibility_services=com.example.loan/com.example.loan.Watch:com.exam";
        assert_eq!(kinds(&parse_list(cut).gaps), [GapKind::CutOff]);
    }

    #[test]
    fn line_ends_and_damage() {
        for end in ["\r\n", "\r\r\n", "\n\n", "\n\t"] {
            assert_eq!(parse_list(&LIST.replace('\n', end)), parse_list(LIST));
        }
        survives_any_damage(LIST, parse_list);
        survives_any_damage("com.a/.B:com.c/com.d.E$F\n", parse_value);
    }
}
