//! `getprop`: lines `[key]: [value]`, a value of several lines raw.

use std::collections::HashMap;

use super::lines::{Doubts, Line, lines, shortened};
use crate::model::{Device, Gap, GapKind};

/// What the properties say of the phone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Properties {
    /// The phone.
    pub device: Device,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// Parses `getprop`.
///
/// Where a phone keeps a fact only under the name of one of its partitions (`ro.product.vendor.model`), that one counts.
/// The language is the one the person chose, else the one it was sold with.
pub fn parse(text: &str) -> Properties {
    let (properties, mut doubts) = properties(text);
    let first = |keys: &[&str]| keys.iter().find_map(|key| properties.get(*key)).map(|value| shortened(value));
    let of_product = |name: &str| {
        ["", "vendor.", "system.", "product.", "odm.", "system_ext."]
            .into_iter()
            .find_map(|partition| first(&[&format!("ro.product.{partition}{name}")]))
    };
    let api_level = first(&["ro.build.version.sdk", "ro.system.build.version.sdk"]);
    let device = Device {
        maker: of_product("manufacturer"),
        model: of_product("model"),
        android: first(&[
            "ro.build.version.release",
            "ro.build.version.release_or_codename",
            "ro.system.build.version.release",
        ]),
        api_level: api_level.as_deref().and_then(|level| level.parse().ok()),
        security_patch: first(&["ro.build.version.security_patch"]),
        language: first(&["persist.sys.locale", "ro.product.locale"]).or_else(|| old_language(&first)),
    };
    if let (Some(level), None) = (api_level, device.api_level) {
        doubts.add(Gap::new(GapKind::Malformed, level));
    }
    Properties { device, gaps: doubts.into_gaps() }
}

/// Android 6 and older, after an upgrade: language and country apart.
fn old_language(first: &impl Fn(&[&str]) -> Option<String>) -> Option<String> {
    let language = first(&["persist.sys.language", "ro.product.locale.language"])?;
    match first(&["persist.sys.country", "ro.product.locale.region"]) {
        Some(country) => Some(format!("{language}-{country}")),
        None => Some(language),
    }
}

/// Every property that is not empty.
fn properties(text: &str) -> (HashMap<&str, String>, Doubts) {
    let mut properties = HashMap::new();
    let mut doubts = Doubts::default();
    let mut open: Option<(&str, String, Line<'_>)> = None;
    let mut last = None;
    let mut any = false;
    for line in lines(text) {
        if !line.text.is_empty() {
            last = Some(line);
        }
        let Some((key, value)) = property(line.text) else {
            match &mut open {
                Some((_, value, _)) => {
                    value.push('\n');
                    value.push_str(line.text);
                }
                None if line.text.is_empty() || doubts.refused(line) => continue,
                None => doubts.malformed(line),
            }
            close(&mut properties, &mut open);
            continue;
        };
        any = true;
        if let Some((.., first_line)) = open.replace((key, value.into(), line)) {
            doubts.malformed(first_line);
        }
        close(&mut properties, &mut open);
    }
    if let Some((.., first_line)) = open {
        doubts.cut_off(&format!("{}: {}", first_line.number, first_line.text));
    }
    match last {
        None => doubts.add(Gap::new(GapKind::Empty, "")),
        Some(line) if !any && doubts.refusals() == 0 => doubts.unrecognised(line),
        Some(line) => doubts.ends_with(line),
    }
    (properties, doubts)
}

/// `[key]: [value` with what may be the rest of a value and its end.
fn property(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('[')?.split_once("]: [").filter(|(key, _)| !key.is_empty() && !key.contains(']'))
}

/// Takes the open property when its value has its end.
fn close<'text>(properties: &mut HashMap<&'text str, String>, open: &mut Option<(&'text str, String, Line<'text>)>) {
    if let Some((key, mut value, _)) = open.take_if(|(_, value, _)| value.ends_with(']')) {
        value.pop();
        if !value.trim_ascii().is_empty() {
            properties.insert(key, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::lines::tests::survives_any_damage;

    const PHONE: &str = "[persist.sys.locale]: [zh-Hans-CN]\n[persist.sys.timezone]: [Asia/Shanghai]\n\
        [ro.build.version.release]: [14]\n[ro.build.version.sdk]: [34]\n\
        [ro.build.version.security_patch]: [2024-03-05]\n[ro.product.manufacturer]: [Xiaomi]\n\
        [ro.product.model]: [23127PN0CC]\n[sys.empty]: []\n";

    fn kinds(text: &str) -> Vec<GapKind> {
        parse(text).gaps.into_iter().map(|gap| gap.kind).collect()
    }

    #[test]
    fn a_phone_is_told_by_its_properties() {
        let found = parse(PHONE);
        assert_eq!(found.gaps, []);
        assert_eq!(
            found.device,
            Device {
                maker: Some("Xiaomi".into()),
                model: Some("23127PN0CC".into()),
                android: Some("14".into()),
                api_level: Some(34),
                security_patch: Some("2024-03-05".into()),
                language: Some("zh-Hans-CN".into()),
            }
        );
    }

    #[test]
    fn what_stands_under_a_partition_only_is_found_there() {
        let text = "[ro.product.vendor.model]: [M1]\n[ro.product.system.manufacturer]: [Maker]\n\
                    [ro.product.model]: []\n[ro.product.locale]: [en-IN]\n";
        let device = parse(text).device;
        assert_eq!((device.model.as_deref(), device.maker.as_deref()), (Some("M1"), Some("Maker")));
        assert_eq!(device.language.as_deref(), Some("en-IN"));
    }

    #[test]
    fn old_phones_keep_language_and_country_apart() {
        let text = "[persist.sys.country]: [IN]\n[persist.sys.language]: [hi]\n";
        assert_eq!(parse(text).device.language.as_deref(), Some("hi-IN"));
    }

    #[test]
    fn a_value_may_hold_brackets_and_several_lines() {
        let text = "[a]: [x]: [y]]\n[multi]: [one\ntwo]\n[ro.product.model]: [A [B]]\n";
        let (properties, _) = properties(text);
        assert_eq!(properties.get("a").map(String::as_str), Some("x]: [y]"));
        assert_eq!(properties.get("multi").map(String::as_str), Some("one\ntwo"));
        assert_eq!(parse(text).device.model.as_deref(), Some("A [B]"));
        assert_eq!(parse(text).gaps, []);
    }

    #[test]
    fn a_value_without_an_end_stops_at_the_next_property() {
        let text = "[a]: [never ends\nmore\n[ro.build.version.sdk]: [34]\n";
        assert_eq!(parse(text).device.api_level, Some(34));
        assert_eq!(kinds(text), [GapKind::Malformed]);
    }

    #[test]
    fn cuts_errors_and_other_texts_are_gaps() {
        assert_eq!(kinds("[ro.build.version.release]: [14]\n[ro.build.version.sdk]: [3"), [GapKind::CutOff]);
        assert_eq!(kinds("[ro.build.version.release]: [14]\n[ro.bui"), [GapKind::CutOff]);
        assert_eq!(kinds("/system/bin/sh: getprop: not found\n"), [GapKind::NotAnswered]);
        assert_eq!(kinds("Packages:\n"), [GapKind::Unrecognised]);
        assert_eq!(kinds(" \n"), [GapKind::Empty]);
        assert_eq!(kinds("[ro.build.version.sdk]: [thirty]\n"), [GapKind::Malformed]);
    }

    #[test]
    fn line_ends_and_damage() {
        for end in ["\r\n", "\r\r\n", "\n\n"] {
            assert_eq!(parse(&PHONE.replace('\n', end)), parse(PHONE));
        }
        survives_any_damage(PHONE, parse);
    }
}
