//! `guidance`, and a report that says where to complain.

use std::{fs, path::Path};

use crate::support::run_in;

fn run(args: &[&str]) -> (Option<i32>, String, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let ended = run_in(folder.path(), args);
    (ended.code, ended.out, ended.err)
}

#[test]
fn guidance_prints_what_the_library_renders() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    for (name, args) in [
        ("guidance-CN.en.txt", &["cn", "--language", "en"][..]),
        ("guidance-CN.zh-Hans.txt", &["CN", "--language", "zh"]),
        ("guidance-CN.en.md", &["CN", "--format", "markdown"]),
        ("guidance-IN.en.txt", &["IN"]),
    ] {
        let (code, out, err) = run(&[&["guidance"], args].concat());
        assert_eq!((code, err.as_str()), (Some(0), ""), "{name}");
        let expected = fs::read_to_string(golden.join(name)).expect("a golden file");
        assert!(out == expected, "guidance {} differs from tests/golden/{name}", args.join(" "));
    }
}

#[test]
fn without_a_country_the_countries_are_listed_and_an_unknown_one_is_wrong_usage() {
    let (code, out, _) = run(&["guidance"]);
    assert_eq!(code, Some(0));
    for country in ["CN", "ID", "IN", "KE", "MX", "NG", "PH", "PK", "TZ", "VN"] {
        assert!(out.contains(&format!("{country} – ")), "{country} in {out}");
    }
    let (code, _, err) = run(&["guidance", "XX"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("XX") && err.contains("CN ID IN"), "{err}");
}

#[test]
fn a_weak_channel_is_shown_with_a_warning_and_programs_are_told_too() {
    let (_, out, _) = run(&["guidance", "PH"]);
    assert!(out.contains("check before use") && out.contains("weak source"), "{out}");
    let (code, json, _) = run(&["guidance", "PH", "--format", "json"]);
    assert_eq!(code, Some(0));
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let channels = json["channels"].as_array().expect("channels");
    let careful = channels.iter().filter(|channel| channel["check_before_use"] == true).count();
    assert!(careful > 0 && careful < channels.len());
    assert!(json["rules"][0]["sources"][0]["url"].as_str().expect("an address").starts_with("http"));
    let letters: Vec<&str> =
        json["letters"].as_array().expect("letters").iter().filter_map(|l| l["language"].as_str()).collect();
    assert_eq!(letters, ["fil", "en"]);
}

#[test]
fn a_report_names_guidance_and_with_a_country_the_channels_of_it() {
    let (_, out, _) = run(&["demo"]);
    assert!(out.contains("lendlens guidance") && !out.contains("sachet.rbi.org.in"));
    let (code, out, _) = run(&["demo", "--jurisdiction", "IN"]);
    assert_eq!(code, Some(0));
    assert!(out.contains("https://sachet.rbi.org.in") && !out.contains("[your name]"), "{out}");
    let (_, json, _) = run(&["demo", "--jurisdiction", "IN", "--format", "json"]);
    assert_eq!(json, run(&["demo", "--format", "json"]).1, "the form for programs is fixed");
    assert_eq!(run(&["demo", "--jurisdiction", "XX"]).0, Some(2));
}
