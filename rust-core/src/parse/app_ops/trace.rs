//! The words that all outputs of app-ops share: modes, durations, uids, and the traces of an op.

use std::sync::Arc;

use memchr::memchr;

use crate::model::{LocalTime, Mode, OpEvent, OpEventKind, OpFlag, Proxy, full_uid};

/// A mode, which may stand as `mode=5` where the platform has no name for the number.
pub(super) fn mode(printed: &str) -> Mode {
    Mode::from(printed.strip_prefix("mode=").unwrap_or(printed))
}

/// A mode of a line `OP: mode=…`. Android 8 and older print numbers there, and 4, which is "foreground" since
/// Android 9, was a maker's "ask".
pub(super) fn numbered_mode(printed: &str) -> Mode {
    if printed == "4" { Mode::Ask } else { mode(printed) }
}

/// Whether `op` can be the name of an op. Makers have their own (`MIUIOP(10021)`), but blanks are in none.
pub(super) fn is_op(op: &str) -> bool {
    !op.is_empty() && op.len() <= 120 && op.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Milliseconds of `TimeUtils.formatDuration`: `0`, or a sign and the units from the first one that is not zero down to
/// milliseconds, as in `-22d4h22m19s762ms`.
pub(super) fn duration(printed: &str) -> Option<i64> {
    if printed == "0" {
        return Some(0);
    }
    let (sign, printed) = match printed.as_bytes() {
        [b'-', printed @ ..] => (-1, printed),
        [b'+', printed @ ..] => (1, printed),
        printed => (1, printed),
    };
    let mut milliseconds = 0i64;
    let mut number: Option<i64> = None;
    let mut larger_unit = i64::MAX;
    let mut bytes = printed.iter();
    while let Some(byte) = bytes.next() {
        let unit = match byte {
            b'0'..=b'9' => {
                number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add((byte - b'0').into())?);
                continue;
            }
            b'd' => 86_400_000,
            b'h' => 3_600_000,
            b'm' if bytes.as_slice().first() == Some(&b's') => {
                bytes.next();
                1
            }
            b'm' => 60_000,
            b's' => 1000,
            _ => return None,
        };
        if unit >= larger_unit {
            return None;
        }
        milliseconds = milliseconds.checked_add(number.take()?.checked_mul(unit)?)?;
        larger_unit = unit;
    }
    (number.is_none() && larger_unit < i64::MAX).then_some(sign * milliseconds)
}

/// A uid of `UserHandle.formatUid`: plain, or user and app such as `u10a123` (`a` app, `s` system, `i` isolated, `ai`
/// isolated of an app zygote).
pub(super) fn uid(printed: &str) -> Option<u32> {
    let Some(printed) = printed.strip_prefix('u') else { return printed.parse().ok() };
    let (user, app) = printed.split_at_checked(printed.find(|digit: char| !digit.is_ascii_digit())?)?;
    let (first, number) = [("ai", 90_000), ("a", 10_000), ("s", 0), ("i", 99_000)]
        .into_iter()
        .find_map(|(letters, first)| Some((first, app.strip_prefix(letters)?)))?;
    full_uid(user.parse().ok()?, number.parse::<u32>().ok()?.checked_add(first)?)
}

/// An event of which nothing but its kind is known.
pub(super) fn event(kind: OpEventKind) -> OpEvent {
    OpEvent {
        kind,
        at: None,
        ago_ms: None,
        uid_state: None,
        flag: None,
        duration_ms: None,
        attribution: None,
        proxy: None,
    }
}

/// What follows the mode on one line with it (`cmd appops get`, and dumps of Android 8 and older):
/// `; time=+39s500ms ago; rejectTime=+1h2m3s4ms ago; duration=+5s0ms` or `(running)`. `None` when it is anything else.
pub(super) fn one_line_events(printed: &str) -> Option<Vec<OpEvent>> {
    let mut events = Vec::new();
    let (printed, running) = match printed.strip_suffix("(running)") {
        Some(printed) => (printed, true),
        None => (printed, false),
    };
    let mut duration_ms = None;
    for part in printed.split(';').map(str::trim_ascii).filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=')?;
        let milliseconds = duration(value.trim_end_matches("ago").trim_ascii_end())?;
        let kind = match key {
            "time" => OpEventKind::Access,
            "rejectTime" => OpEventKind::Reject,
            "duration" => {
                duration_ms = u64::try_from(milliseconds).ok();
                continue;
            }
            _ => return None,
        };
        events.push(OpEvent { ago_ms: u64::try_from(milliseconds).ok(), ..event(kind) });
    }
    let access = events.iter_mut().find(|event| event.kind == OpEventKind::Access);
    match (access, duration_ms, running) {
        (Some(access), ..) => access.duration_ms = duration_ms,
        // Android 8 and older print a length for every op, used or not.
        (None, None | Some(0), false) => {}
        (None, ..) => events.push(OpEvent { duration_ms, ..event(OpEventKind::Access) }),
    }
    Some(events)
}

/// Adds what follows `Access:` or `Reject:` to `events`; `None` when it is no whole event.
///
/// Android 10 and newer: `[fg-s] 2026-06-10 09:02:11.265 (-19m32s600ms) duration=+33ms proxy[uid=10123, pkg=com.x,
/// attributionTag=null]`, with or without the blank behind `]`; the key may hold several flags, each of which becomes an
/// event. Android 9: `fg    = 2019-05-19 22:02:49.186 (-314d1h25m4s901ms)`.
pub(super) fn add_events(
    kind: OpEventKind,
    attribution: Option<&Arc<str>>,
    printed: &str,
    events: &mut Vec<OpEvent>,
) -> Option<()> {
    let (state, flags, rest) = match printed.strip_prefix('[') {
        Some(keyed) => {
            let (key, rest) = split_at(keyed, b']')?;
            let (state, flags) = split_at(key, b'-').unwrap_or((key, ""));
            (state, flags, rest)
        }
        None => {
            let (state, rest) = split_at(printed, b'=')?;
            (state.trim_ascii_end(), "", rest)
        }
    };
    let (at, rest) = split_at(rest, b'(')?;
    let (ago, rest) = split_at(rest, b')')?;
    let (rest, proxy) = match split_at(rest, b'[') {
        Some((rest, inside)) => (rest.strip_suffix("proxy")?, proxy(inside.strip_suffix(']')?)),
        None => (rest, None),
    };
    let duration_ms = match rest.trim_ascii() {
        "" => None,
        rest => Some(u64::try_from(duration(rest.strip_prefix("duration=")?)?).ok()?),
    };
    let mut flags = flags.as_bytes().split(|byte| *byte == b'|').filter_map(flag);
    let first = OpEvent {
        at: Some(LocalTime::parse(at)?),
        ago_ms: u64::try_from(duration(ago)?.checked_neg()?).ok(),
        uid_state: Some(state).filter(|state| is_op(state)).map(Into::into),
        flag: flags.next(),
        duration_ms,
        attribution: attribution.cloned(),
        proxy: proxy.map(Box::new),
        kind,
    };
    let before = events.len();
    events.push(first);
    for flag in flags {
        let alike = events.get(before..)?;
        if alike.iter().all(|event| event.flag != Some(flag)) {
            let other = OpEvent { flag: Some(flag), ..alike.first()?.clone() };
            events.push(other);
        }
    }
    Some(())
}

/// What stands before and behind the first `byte`.
fn split_at(text: &str, byte: u8) -> Option<(&str, &str)> {
    let at = memchr(byte, text.as_bytes())?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

fn flag(printed: &[u8]) -> Option<OpFlag> {
    Some(match printed {
        b"s" => OpFlag::Own,
        b"tp" => OpFlag::TrustedProxy,
        b"up" => OpFlag::UntrustedProxy,
        b"tpd" => OpFlag::TrustedProxied,
        b"upd" => OpFlag::UntrustedProxied,
        _ => return None,
    })
}

/// The inside of `proxy[uid=10123, pkg=com.x, attributionTag=null]`. Android 10 prints one of uid 0 without a package
/// where there was none.
fn proxy(printed: &str) -> Option<Proxy> {
    let (uid, rest) = printed.strip_prefix("uid=")?.split_once(", pkg=")?;
    let (package, attribution) = rest.split_once(", attributionTag=").unwrap_or((rest, "null"));
    let uid = uid.parse().ok();
    let package = not_null(package);
    if package.is_none() && uid.is_none_or(|uid: u32| uid == 0) {
        return None;
    }
    Some(Proxy { package, uid, attribution: not_null(attribution) })
}

/// The text, unless it is the platform's `null`.
fn not_null(printed: &str) -> Option<String> {
    (printed != "null").then(|| printed.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(kind: OpEventKind, printed: &str) -> Option<Vec<OpEvent>> {
        let mut events = Vec::new();
        add_events(kind, None, printed, &mut events)?;
        Some(events)
    }

    #[test]
    fn durations_are_read_as_the_platform_formats_them() {
        for (printed, expected) in [
            ("0", Some(0)),
            ("+33ms", Some(33)),
            ("+39s500ms", Some(39_500)),
            ("-24m50s324ms", Some(-1_490_324)),
            ("-314d1h25m2s33ms", Some(-27_134_702_033)),
            ("+1d0h0m0s5ms", Some(86_400_005)),
            ("", None),
            ("+", None),
            ("--", None),
            ("+5", None),
            ("+5ms3s", None),
            ("+5s5s", None),
            ("+99999999999999999999d", None),
            ("+9223372036854775807d", None),
        ] {
            assert_eq!(duration(printed), expected, "{printed:?}");
        }
    }

    #[test]
    fn uids_are_plain_numbers_or_user_and_app() {
        for (printed, expected) in [
            ("0", Some(0)),
            ("1000", Some(1000)),
            ("u0a103", Some(10_103)),
            ("u10a123", Some(1_010_123)),
            ("u999a7", Some(99_910_007)),
            ("u10s1000", Some(1_001_000)),
            ("u0i5", Some(99_005)),
            ("u0ai5", Some(90_005)),
            ("-1", None),
            ("u0", None),
            ("ua5", None),
            ("u0a90001", None),
            ("u99999a1", None),
            ("u0x1", None),
        ] {
            assert_eq!(uid(printed), expected, "{printed:?}");
        }
    }

    #[test]
    fn the_number_four_is_a_makers_ask_where_numbers_are_printed() {
        assert_eq!(numbered_mode("1"), Mode::Ignore);
        assert_eq!(numbered_mode("4"), Mode::Ask);
        assert_eq!(numbered_mode("foreground"), Mode::Foreground);
        assert_eq!(mode("mode=17"), Mode::Other("17".into()));
    }

    #[test]
    fn a_reject_has_no_blank_behind_its_key() {
        let reject = events(OpEventKind::Reject, "[fg-s]2021-05-19 22:02:52.054 (-314d1h25m2s33ms)").expect("events");
        assert_eq!(
            reject,
            [OpEvent {
                at: LocalTime::new(2021, 5, 19, 22, 2, 52, 54),
                ago_ms: Some(27_134_702_033),
                uid_state: Some("fg".into()),
                flag: Some(OpFlag::Own),
                ..event(OpEventKind::Reject)
            }]
        );
    }

    #[test]
    fn an_access_may_name_duration_and_proxy() {
        let printed = "[bg-tpd] 2026-06-10 09:02:11.265 (-19m32s600ms) duration=+1s942ms \
                       proxy[uid=10123, pkg=com.example.keyboard, attributionTag=a tag, with ] and , in it]";
        let access = events(OpEventKind::Access, printed).expect("events");
        let first = access.first().expect("an event");
        assert_eq!((first.duration_ms, first.flag), (Some(1942), Some(OpFlag::TrustedProxied)));
        let proxy = first.proxy.as_ref().expect("a proxy");
        assert_eq!((proxy.uid, proxy.package.as_deref()), (Some(10_123), Some("com.example.keyboard")));
        assert_eq!(proxy.attribution.as_deref(), Some("a tag, with ] and , in it"));
    }

    #[test]
    fn android_10_prints_a_proxy_where_there_is_none() {
        let printed = "[bg-s] 2022-01-24 05:16:25.882 (-10d8h47m39s979ms) duration=+1s942ms proxy[uid=0, pkg=null]";
        let access = events(OpEventKind::Access, printed).expect("events");
        assert!(access.iter().all(|event| event.proxy.is_none()));
    }

    #[test]
    fn several_flags_are_several_events() {
        let access = events(OpEventKind::Access, "[top-s|tp|tp|unknown] 2026-06-10 09:02:11.265 (0)").expect("events");
        let flags: Vec<_> = access.iter().map(|event| event.flag).collect();
        assert_eq!(flags, [Some(OpFlag::Own), Some(OpFlag::TrustedProxy)]);
    }

    #[test]
    fn a_time_ahead_of_the_clock_has_no_age() {
        let access = events(OpEventKind::Access, "[top-s] 2026-06-10 09:02:11.265 (+5s0ms)").expect("events");
        assert_eq!(access.first().map(|event| (event.at.is_some(), event.ago_ms)), Some((true, None)));
    }

    #[test]
    fn what_is_half_an_event_is_none() {
        for printed in [
            "",
            "[fg-s]",
            "[fg-s] 2026-06-10 09:02",
            "[fg-s] 2026-06-10 09:02:11.265",
            "[fg-s] 2026-06-10 09:02:11.265 (-19m",
            "[fg-s] 2026-06-10 09:02:11.265 (-19m32s600ms) durat",
            "[fg-s] 2026-06-10 09:02:11.265 (-19m32s600ms) proxy[uid=10123, pk",
        ] {
            assert_eq!(events(OpEventKind::Access, printed), None, "{printed:?}");
        }
    }
}
