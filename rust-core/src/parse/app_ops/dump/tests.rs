use super::*;
use crate::{
    model::{OpFlag, Proxy, UidState},
    parse::lines::tests::survives_any_damage,
};

fn package<'dump>(dump: &'dump AppOpsDump, uid: u32, name: &str) -> &'dump [AppOp] {
    let uid = dump.uids.iter().find(|known| known.uid == uid).expect("the uid");
    &uid.packages.iter().find(|(known, _)| known.as_str() == name).expect("the package").1
}

fn op<'dump>(dump: &'dump AppOpsDump, uid: u32, name: &str, op: &str) -> &'dump AppOp {
    package(dump, uid, name).iter().find(|known| &*known.op == op).expect("the op")
}

fn kinds(text: &str) -> Vec<GapKind> {
    parse_dump(text).gaps.into_iter().map(|gap| gap.kind).collect()
}

const ANDROID_8: &str = "\
Current AppOps Service state:
  Op mode watchers:
    Op READ_CONTACTS:
      #0: ModeCallback{b8f1a14 watchinguid=-1 from uid=1000 pid=4098}
  Clients:
    android.os.BinderProxy@1f2e3d:
      ClientState{1f2e3d, pid=4098}
      Started ops:
        uid=10123 pkg=com.example.started op=CAMERA
  Audio Restrictions:
    CAMERA usage=USAGE_ALARM: mode=1

  Uid u0a103:
      READ_CONTACTS: mode=1
    Package com.example.loan:
      READ_CONTACTS: mode=0; time=+39s500ms ago; rejectTime=+1h2m3s4ms ago; duration=+5s0ms
      CAMERA: mode=0; time=+1s0ms ago (running)
      READ_SMS: mode=4
      MIUIOP(10021): mode=2
  Uid u10a103:
    Package com.example.loan:
      READ_CONTACTS: mode=1
";

#[test]
fn android_8_prints_numbers_and_ages_on_one_line() {
    let dump = parse_dump(ANDROID_8);
    assert_eq!(dump.gaps, []);
    assert_eq!(dump.uids.iter().map(|uid| uid.uid).collect::<Vec<_>>(), [10_103, 1_010_103]);
    assert_eq!(dump.uids[0].modes, [("READ_CONTACTS".into(), Mode::Ignore)]);
    let contacts = op(&dump, 10_103, "com.example.loan", "READ_CONTACTS");
    assert_eq!(contacts.package_mode, Some(Mode::Allow));
    assert_eq!(
        contacts.events,
        [
            OpEvent { ago_ms: Some(39_500), duration_ms: Some(5000), ..trace::event(OpEventKind::Access) },
            OpEvent { ago_ms: Some(3_723_004), ..trace::event(OpEventKind::Reject) },
        ]
    );
    assert_eq!(op(&dump, 10_103, "com.example.loan", "READ_SMS").package_mode, Some(Mode::Ask));
    assert_eq!(op(&dump, 10_103, "com.example.loan", "MIUIOP(10021)").package_mode, Some(Mode::Deny));
    assert_eq!(dump.captured_at, None);
}

#[test]
fn a_clone_of_the_app_has_a_uid_of_its_own() {
    let dump = parse_dump(ANDROID_8);
    assert_eq!(op(&dump, 1_010_103, "com.example.loan", "READ_CONTACTS").package_mode, Some(Mode::Ignore));
}

const ANDROID_9: &str = "\
Current AppOps Service state:
  Settings:
    top_state_settle_time=+30s0ms

  Uid u0a103:
    state=cch  \n    startNesting=1
    foregroundOps:
      COARSE_LOCATION: WATCHER
    hasForegroundWatchers=true
      COARSE_LOCATION: mode=foreground
    Package com.example.loan:
      READ_CONTACTS (allow): \n          Access: fg    = 2019-05-19 22:02:49.186 (-1h0m0s0ms)
                  cch   = 2019-05-19 23:02:40.000 (-9s186ms)
          Reject: bg    = 2019-05-18 10:00:00.000 (-1d13h2m49s186ms)
          duration=+33ms
      CAMERA (ignore): \n          Running start at: +5s12ms
          startNesting=1
";

#[test]
fn android_9_puts_several_states_under_one_access() {
    let dump = parse_dump(ANDROID_9);
    assert_eq!(dump.gaps, []);
    let contacts = op(&dump, 10_103, "com.example.loan", "READ_CONTACTS");
    let seen: Vec<_> =
        contacts.events.iter().map(|event| (event.kind, event.uid_state.clone(), event.duration_ms)).collect();
    assert_eq!(
        seen,
        [
            (OpEventKind::Access, Some(UidState::Foreground), None),
            (OpEventKind::Access, Some(UidState::Cached), Some(33)),
            (OpEventKind::Reject, Some(UidState::Background), None),
        ]
    );
    assert_eq!(dump.uids[0].modes, [("COARSE_LOCATION".into(), Mode::Foreground)]);
}

#[test]
fn an_access_that_goes_on_is_an_access() {
    let dump = parse_dump(ANDROID_9);
    let camera = op(&dump, 10_103, "com.example.loan", "CAMERA");
    assert_eq!(camera.events, [OpEvent { ago_ms: Some(5012), ..trace::event(OpEventKind::Access) }]);
}

#[test]
fn the_dump_was_made_when_its_newest_event_says() {
    assert_eq!(parse_dump(ANDROID_9).captured_at, LocalTime::new(2019, 5, 19, 23, 2, 49, 186));
}

const ANDROID_10: &str = "\
Current AppOps Service state:
  Settings:
    top_state_settle_time=+30s0ms

  Op mode watchers:
    Op READ_CALL_LOG:
      #0: ModeCallback{4b4eb4e watchinguid=-1 flags=0x0 from uid=1000 pid=4098}

  Uid 1000:
    state=pers
      LEGACY_STORAGE: mode=allow
    Package com.example.camera:
      RECORD_AUDIO (allow):
          Access: [pers-s] 2022-03-29 18:37:30.315 (-4h50m23s772ms)
  Uid u0a103:
    state=cch
      COARSE_LOCATION: mode=ignore
    Package com.example.katana:
      READ_CONTACTS (allow):
          Access: [bg-tpd] 2022-03-07 18:05:34.325 (-22d4h22m19s762ms) duration=+33ms proxy[uid=0, pkg=null]
      WRITE_SMS (ignore):
          Reject: [fg-s]2021-05-19 22:02:52.054 (-314d1h25m2s33ms)
          Reject: [bg-s]2022-03-10 19:35:06.426 (-19d2h52m47s661ms)
      GPS (allow / switch COARSE_LOCATION=deny):
";

#[test]
fn android_10_prints_an_event_a_line() {
    let dump = parse_dump(ANDROID_10);
    assert_eq!(dump.gaps, []);
    let contacts = op(&dump, 10_103, "com.example.katana", "READ_CONTACTS");
    assert_eq!(
        contacts.events,
        [OpEvent {
            at: LocalTime::new(2022, 3, 7, 18, 5, 34, 325),
            ago_ms: Some(1_916_539_762),
            uid_state: Some("bg".into()),
            flag: Some(OpFlag::TrustedProxied),
            duration_ms: Some(33),
            ..trace::event(OpEventKind::Access)
        }]
    );
    let sms = op(&dump, 10_103, "com.example.katana", "WRITE_SMS");
    let reject = sms.events.iter().filter(|event| event.kind == OpEventKind::Reject).filter_map(|event| event.at).max();
    assert_eq!(reject, LocalTime::new(2022, 3, 10, 19, 35, 6, 426));
}

#[test]
fn a_uid_line_ends_the_package_before_it() {
    let dump = parse_dump(ANDROID_10);
    assert_eq!(package(&dump, 1000, "com.example.camera").len(), 1);
    assert_eq!(dump.uids[1].modes, [("COARSE_LOCATION".into(), Mode::Ignore)]);
}

#[test]
fn the_op_behind_a_switch_decides() {
    let dump = parse_dump(ANDROID_10);
    let gps = op(&dump, 10_103, "com.example.katana", "GPS");
    assert_eq!((&gps.package_mode, &gps.uid_mode), (&Some(Mode::Deny), &Some(Mode::Ignore)));
}

const ANDROID_14: &str = "\
Current AppOps Service state:
  Settings:
    top_state_settle_time=+30s0ms

  Uid u0a7:
    state=cch
    capability=------
    appWidgetVisible=false
  Uid u0a217:
    state=top
    capability=LCMNFU
    pendingStateCommitTime=-1s200ms
      READ_CONTACTS: mode=ignore
    Package com.example.loan:
      READ_CONTACTS (allow):
        null=[
          Access: [fg-s] 2026-06-10 09:02:11.265 (-19m32s600ms) duration=+19m32s603ms
          Access: [bg-tpd] 2026-06-10 09:00:00.000 (-21m43s865ms) proxy[uid=10123, pkg=com.example.keyboard, attributionTag=sync]
        ]
        Package x (allow):=[
          Reject: [bg-s]2026-06-09 09:02:11.265 (-1d0h19m32s600ms)
        ]
        Empty tag=[
        ]

  Global restrictions for token android.os.BinderProxy@1f2e3d:
      Restricted ops: [CAMERA, RECORD_AUDIO]
  User restrictions for token android.os.BinderProxy@1f2e3d:
      Restricted ops:
        user: 0 restricted ops: [CAMERA]
    Excluded packages:
      user: 0 packages:
        com.example.other

  AppOps policy not set.

Uid State Changes Event Log:
  Uid u0a999:
    Package com.example.forged:
      READ_CONTACTS (allow):
";

#[test]
fn android_14_prints_a_block_for_each_tag_which_may_be_any_text() {
    let dump = parse_dump(ANDROID_14);
    assert_eq!(dump.gaps, []);
    assert_eq!(package(&dump, 10_217, "com.example.loan").len(), 1);
    let contacts = op(&dump, 10_217, "com.example.loan", "READ_CONTACTS");
    let tags: Vec<_> = contacts.events.iter().map(|event| event.attribution.as_deref()).collect();
    assert_eq!(tags, [None, None, Some("Package x (allow):")]);
    assert_eq!(
        contacts.events[1].proxy,
        Some(Box::new(Proxy {
            package: Some("com.example.keyboard".into()),
            uid: Some(10_123),
            attribution: Some("sync".into())
        }))
    );
    assert_eq!(dump.captured_at, LocalTime::new(2026, 6, 10, 9, 21, 43, 865));
}

#[test]
fn restrictions_and_the_log_behind_the_uids_are_no_ops() {
    let uids: Vec<_> = parse_dump(ANDROID_14).uids.iter().map(|uid| uid.uid).collect();
    assert_eq!(uids, [10_007, 10_217]);
}

#[test]
fn each_heading_behind_the_uids_ends_them() {
    for heading in [
        "  User restrictions for token android.os.BinderProxy@1f2e3d:",
        "  Global restrictions for token android.os.BinderProxy@1f2e3d:",
        "  AppOps policy not set.",
        "AppOps Restrictions",
        "AppOps Watchers",
        "Uid State Changes Event Log:",
        "AppOps Historical Service State:",
        "  History:  mode=HISTORICAL_MODE_ENABLED_ACTIVE",
    ] {
        let forged = format!("{ANDROID_10}\n{heading}\n  Uid u0a9:\n    Package com.example:\n      CAMERA (allow):\n");
        assert_eq!(parse_dump(&forged), parse_dump(ANDROID_10), "{heading}");
    }
}

const ANDROID_17: &str = "\
AppOps Service state:
  Settings:
    top_state_settle_time=+30s0ms

  AppOps policy not set.

AppOps Watchers
  Op mode watchers:
    Op READ_CONTACTS:
      #0: ModeCallback{b8f1a14 watchinguid=-1 flags=0x1 op=READ_CONTACTS from uid=1000 pid=4098}
  All op active watchers:
    1f2e3d ->
        [CAMERA, RECORD_AUDIO]
        ActiveCallback{1f2e3d watchinguid=-1 from uid=1000 pid=4098}

AppOps Restrictions
  User restrictions for token android.os.BinderProxy@1f2e3d:
      Restricted ops:
        user: 0 restricted ops: [CAMERA]

AppOps Uid Op State
  Uid u0a217:
    state=cch
      CAMERA: mode=ignore
    Package com.example.loan:
      READ_CONTACTS (allow):
        null=[
          Access: [fg-s] 2026-06-10 09:02:11.265 (-19m32s600ms)
        ]

  History:  mode=HISTORICAL_MODE_ENABLED_ACTIVE
    Uid u0a218:
      Package com.example.old:
";

#[test]
fn android_17_prints_watchers_and_restrictions_first_and_history_last() {
    let dump = parse_dump(ANDROID_17);
    assert_eq!(dump.gaps, []);
    assert_eq!(dump.uids.len(), 1);
    assert_eq!(dump.uids[0].modes, [("CAMERA".into(), Mode::Ignore)]);
    assert_eq!(op(&dump, 10_217, "com.example.loan", "READ_CONTACTS").events.len(), 1);
}

const ALL: [&str; 5] = [ANDROID_8, ANDROID_9, ANDROID_10, ANDROID_14, ANDROID_17];

#[test]
fn line_ends_double_spacing_tabs_and_lost_indentation_change_nothing() {
    for text in ALL {
        let expected = parse_dump(text);
        for end in ["\r\n", "\r\r\n", "\n\n", "\n\t", " \n"] {
            assert_eq!(parse_dump(&text.replace('\n', end)), expected, "{end:?}");
        }
        let flat: String = lines(text).map(|line| format!("{}\n", line.text)).collect();
        assert_eq!(parse_dump(&flat), expected, "{flat}");
    }
}

#[test]
fn any_damage_is_survived() {
    for text in ALL {
        survives_any_damage(text, parse_dump);
    }
}

#[test]
fn a_dump_cut_in_the_middle_of_a_line_or_block_says_so() {
    for text in ALL {
        let start = text.find("Package com.example").expect("a package");
        let end = text.find("\n\n  Global").or_else(|| text.find("\n\n  History")).unwrap_or(text.len() - 1);
        let mut unnoticed = Vec::new();
        for cut in start..end {
            let part = &text[..cut];
            if !kinds(part).contains(&GapKind::CutOff) {
                unnoticed.push(part.rsplit('\n').next().unwrap_or_default());
            }
        }
        // Only a whole line, or one with a shorter time, mode or state, passes for an end.
        let whole = |line: &str| {
            let line = line.trim();
            text.lines().any(|known| known.trim() == line)
                || ["=+", ": +", "mode=", "Nesting=", "state="].iter().any(|part| line.contains(part))
                || line.starts_with("Access:") && line.ends_with(')')
                || line.is_empty()
        };
        unnoticed.retain(|line| !whole(line));
        assert!(unnoticed.is_empty(), "{unnoticed:#?}");
    }
}

#[test]
fn a_time_out_in_the_middle_is_a_cut() {
    let text =
        ANDROID_10.replace("  Uid u0a103:", "*** SERVICE 'appops' DUMP TIMEOUT (10000ms) EXPIRED ***\n\n  Uid u0a103:");
    assert_eq!(kinds(&text), [GapKind::CutOff]);
    assert_eq!(parse_dump(&text).uids.len(), 2);
}

#[test]
fn errors_other_dumps_and_empty_ones_are_gaps() {
    assert_eq!(kinds("Permission Denial: can't dump AppOpsService from pid=1, uid=2000\n"), [GapKind::NotAnswered]);
    assert_eq!(kinds("Can't find service: appops\n"), [GapKind::NotAnswered]);
    assert_eq!(kinds("Packages:\n  Package [com.example] (1):\n"), [GapKind::Unrecognised]);
    assert_eq!(kinds("Current AppOps Service state:\n  Op mode watchers:\n    Op CAM"), [GapKind::CutOff]);
    assert_eq!(kinds("\n"), [GapKind::Empty]);
}

#[test]
fn inside_a_bug_report_the_last_line_tells_the_time_and_the_end() {
    let heading = format!("{}\nDUMP OF SERVICE appops:\n", "-".repeat(79));
    let footer = "--------- 0.053s was the duration of dumpsys appops, ending at: 2022-03-29 23:14:27\n";
    let whole = parse_dump(&format!("{heading}{ANDROID_10}{footer}"));
    assert_eq!(whole.gaps, []);
    assert_eq!(whole.captured_at, LocalTime::new(2022, 3, 29, 23, 14, 27, 0));
    assert_eq!(whole.uids, parse_dump(ANDROID_10).uids);
    assert_eq!(kinds(&format!("{heading}{ANDROID_10}")), [GapKind::CutOff]);
    let next = format!("{heading}{ANDROID_10}{footer}DUMP OF SERVICE audio:\n  Uid u0a1:\n");
    assert_eq!(parse_dump(&next), whole);
}

#[test]
fn a_line_that_a_tool_glued_together_is_malformed_and_the_rest_is_read() {
    let text = ANDROID_10.replace("WRITE_SMS (ignore):", "READ_P      WRITE_SMS (ignore):");
    assert_eq!(kinds(&text), [GapKind::Malformed]);
    assert_eq!(parse_dump(&text).uids.len(), 2);
}

#[test]
fn ops_of_a_uid_or_package_without_a_readable_name_are_nobodys() {
    let uid = ANDROID_10.replace("Uid u0a103:", "Uid -1:");
    assert_eq!(parse_dump(&uid).uids.len(), 1);
    assert_eq!(kinds(&uid), [GapKind::Malformed]);
    let name = ANDROID_10.replace("Package com.example.katana:", "Package com.exa-mple:");
    assert_eq!(parse_dump(&name).uids[1].packages, []);
    assert_eq!(kinds(&name), [GapKind::Malformed]);
}

#[test]
fn an_op_that_comes_twice_in_a_package_is_a_contradiction() {
    let forged = ANDROID_14.replace("Empty tag=[", "x\n      READ_CONTACTS (deny):\n      y=[");
    let dump = parse_dump(&forged);
    let about: Vec<_> =
        dump.gaps.iter().map(|gap| (gap.kind, gap.package.as_ref().map(PackageName::as_str), gap.user)).collect();
    assert!(about.contains(&(GapKind::Contradiction, Some("com.example.loan"), Some(0))), "{about:?}");
    assert_eq!(op(&dump, 10_217, "com.example.loan", "READ_CONTACTS").package_mode, Some(Mode::Allow));
}
