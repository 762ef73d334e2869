//! The texts of the Android app: its string resources are what the Fluent files say, all of them, in every language.

use std::{
    fs,
    path::{Path, PathBuf},
};

use lendlens_core::messages::Language;
use lendlens_tests::{
    android_strings::{self, Error, Problem, RESOURCES, strings},
    golden::assert_golden,
};

#[test]
fn the_apps_strings_are_made_of_the_fluent_files() {
    for (path, made) in android_strings::make(&repository()).unwrap_or_else(|error| panic!("{error}")) {
        assert_golden(&path, &made);
    }
}

#[test]
fn the_app_has_no_text_of_another_origin() {
    let generated = Language::ALL.map(|language| repository().join(android_strings::target(language)));
    let mut folders = vec![repository().join(RESOURCES)];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder).expect("a folder of resources").flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "xml") && !generated.contains(&path) {
                let text = fs::read_to_string(&path).expect("a resource");
                for element in ["<string ", "<plurals ", "<string-array "] {
                    assert!(!text.contains(element), "{}: {element}: texts come from android.ftl", path.display());
                }
            }
        }
    }
}

#[test]
fn each_language_says_the_same_ids_and_places() {
    let made = texts();
    let shape = |xml: &str| {
        let named = xml.split("name=\"").skip(1);
        named
            .map(|rest| {
                let mut places: Vec<&str> = rest.split('%').skip(1).filter_map(|rest| rest.get(..3)).collect();
                places.sort_unstable();
                places.dedup();
                (rest.split('"').next().unwrap_or_default().to_owned(), places.concat())
            })
            .collect::<Vec<_>>()
    };
    let shapes: Vec<_> = made.iter().map(|(_, xml)| shape(xml)).collect();
    assert!(shapes[0].len() > 100, "{:?}", shapes[0]);
    assert!(shapes.iter().all(|shape| *shape == shapes[0]));
}

#[test]
fn the_app_speaks_calmly_and_promises_no_safety() {
    for (path, made) in texts() {
        for line in made.lines().skip(2) {
            let text = line.split_once('>').map_or("", |(_, text)| text).to_lowercase();
            // The name that a maker gave a space of its phones.
            let text = text.replace("安全文件夹", "").replace("安全資料夾", "");
            for word in ["!", "！", "safe", "安全", "您", "..."] {
                assert!(!text.contains(word), "{path}: {word}: {line}");
            }
        }
    }
}

#[test]
fn aapt2_gives_back_what_was_written() {
    for (fluent, android) in [
        ("Close", "Close"),
        ("the lender's app", r"the lender\'s app"),
        (r#"choose "Don't allow""#, r#"choose \"Don\'t allow\""#),
        ("@name of somebody", r"\@name of somebody"),
        ("?", r"\?"),
        ("What? me@home", "What? me@home"),
        ("A & B < C > D", "A &amp; B &lt; C &gt; D"),
        (r"C:\new", r"C:\\new"),
        ("one\n    two\n\n    three", r"one\ntwo\n\nthree"),
        (r#"{ " " }between{ " " }"#, r"\u0020between\u0020"),
        (r#"two{ "  " }blanks"#, r"two \u0020blanks"),
        (r#"{ "\u00A0" }here"#, "\u{a0}here"),
        ("{ $b }, then { $a }, then { $b }", "%1$s, then %2$s, then %1$s"),
        ("{ NUMBER($done) } of { $total }", "%1$d of %2$s"),
        ("{ $share } %", "%1$s %%"),
    ] {
        assert_eq!(string(fluent), format!("<string name=\"x\">{android}</string>"), "{fluent}");
    }
    assert_eq!(string("100 % here"), r#"<string name="x" formatted="false">100 % here</string>"#);
}

#[test]
fn places_are_numbered_as_english_has_them() {
    let made = strings(
        Language::SimplifiedChinese,
        "app-x = { $b } 里的 { $a }，共 { $count } 个",
        "app-x = { $a } in { $b }, { NUMBER($count) }",
    );
    assert!(made.expect("whole").contains("%2$s 里的 %1$s，共 %3$d 个"));
}

#[test]
fn a_choice_by_a_number_becomes_the_plurals_that_each_language_tells_apart() {
    let english =
        "app-x-y = { $count ->\n    [one] { $count } app of { $whose }\n   *[other] { $count } apps of { $whose }\n}";
    let made = strings(Language::English, english, english).expect("whole");
    assert!(made.contains(
        "    <plurals name=\"x_y\">\n        <item quantity=\"one\">%1$d app of %2$s</item>\n        \
         <item quantity=\"other\">%1$d apps of %2$s</item>\n    </plurals>\n"
    ));
    let made =
        strings(Language::SimplifiedChinese, "app-x-y = { $whose } 的 { $count } 个应用", english).expect("whole");
    assert!(made.contains("<plurals name=\"x_y\">\n        <item quantity=\"other\">%2$s 的 %1$d 个应用</item>"));
}

#[test]
fn what_android_cannot_say_is_refused_with_file_and_id() {
    let plural = "app-x = { $count ->\n    [one] { $count } app\n   *[other] { $count } apps\n}";
    for (chinese, english, problem) in [
        ("", "app-x = X", Problem::Missing),
        ("app-x = X\napp-y = Y", "app-x = X", Problem::NotEnglish),
        ("app-x = X\napp-x = Y", "app-x = X", Problem::Twice),
        ("app-x = { $a }", "app-x = { $b }", Problem::Places),
        ("app-x = X", "app-x = { $b }", Problem::Places),
        ("app-x = X\n    .title = Y", "app-x = X", Problem::Attributes),
        (plural, "app-x = { NUMBER($count) }", Problem::Choice),
        (plural, plural, Problem::Categories(vec!["other"])),
        ("app-x = 共 { $count ->\n   *[other] { $count }\n }", plural, Problem::Choice),
        ("app-x = { DATETIME($a) }", "app-x = { $a }", Problem::Expression),
        ("app-x = { -brand }", "app-x = X", Problem::Expression),
        ("app-x = { NUMBER($a, minimumFractionDigits: 2) }", "app-x = { $a }", Problem::Expression),
        (r#"app-x = { "\u0007" }"#, "app-x = X", Problem::Character('\u{7}')),
    ] {
        match strings(Language::SimplifiedChinese, chinese, english) {
            Err(Error::Message { file, problem: found, .. }) => {
                assert_eq!(found, problem, "{chinese}");
                assert_eq!(file, "rust-core/data/messages/zh-Hans/android.ftl");
            }
            other => panic!("{chinese}: {other:?}"),
        }
    }
    let other = strings(Language::English, "cli-x = X", "cli-x = X").expect_err("of another program");
    assert!(other.to_string().contains("en/android.ftl, cli-x: the id has to begin with app-"), "{other}");
    let broken = strings(Language::English, "app-x = { $", "app-x = X").expect_err("no Fluent");
    assert!(broken.to_string().contains("en/android.ftl is no Fluent"), "{broken}");
}

/// The texts of every language, and where they lie.
fn texts() -> Vec<(String, String)> {
    let mut made = android_strings::make(&repository()).unwrap_or_else(|error| panic!("{error}"));
    made.retain(|(path, _)| path.ends_with("strings.xml"));
    made
}

/// The element that a message becomes.
fn string(fluent: &str) -> String {
    let says = format!("app-x = {fluent}\n");
    let made = strings(Language::English, &says, &says).unwrap_or_else(|error| panic!("{fluent}: {error}"));
    made.lines().nth(3).expect("an element").trim().into()
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the repository").into()
}
