use super::*;

fn tag(config: &[u8]) -> String {
    config::Config::read(config).language_tag()
}

#[test]
fn a_language_is_written_as_bcp_47_has_it() {
    for name in ["", "en", "zh-CN", "zh-Hans", "zh-Hant-TW", "sr-Latn", "fil", "haw", "es-419", "ca-ES-valencia"] {
        assert_eq!(tag(&writer::config(name)), name);
    }
}

#[test]
fn the_codes_that_java_had_become_those_of_today() {
    for (old, new) in [("iw", "he"), ("in-ID", "id-ID"), ("ji", "yi"), ("tl-PH", "fil-PH")] {
        assert_eq!(tag(&writer::config(old)), new);
    }
}

#[test]
fn a_script_that_was_computed_is_none_that_the_app_names() {
    let mut config = writer::config("zh-Hant-TW");
    config[52] = 1;
    assert_eq!(tag(&config), "zh-TW");
}

#[test]
fn a_short_configuration_has_what_it_has() {
    assert_eq!(tag(&writer::config("zh-Hant-TW")[..28]), "zh-TW");
    assert_eq!(tag(&writer::config("zh-TW")[..10]), "zh");
    assert_eq!(tag(&[]), "");
}

#[test]
fn what_is_no_language_is_undetermined_and_harmless() {
    let mut config = writer::config("");
    config[8..12].copy_from_slice(b"\x1b[\n!");
    assert_eq!(tag(&config), "und");
    config[8..12].copy_from_slice(b"\xff\xff\xff\xff");
    config[36..48].copy_from_slice(b"\xff\xfe\x00<script>\x00");
    assert_eq!(tag(&config), "und");
    config[8..12].copy_from_slice(b"\x00\x00US");
    config[36..48].fill(0);
    assert_eq!(tag(&config), "und-US");
}
