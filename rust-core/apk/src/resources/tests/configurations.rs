use super::*;

fn one(texts: &[&str], configs: &[[u8; 64]]) -> Option<String> {
    let cells: Vec<_> = (0..).map(Cell::text).take(configs.len()).map(|cell| [cell]).collect();
    let all: Vec<_> = configs.iter().zip(&cells).map(|(config, cell)| (&config[..], &cell[..])).collect();
    let written = strings(texts, &all);
    let asked = ask(written.as_slice(), 0x7f01_0000);
    assert_eq!(asked.default.as_ref(), asked.answer.unwrap().texts.get(""));
    asked.default
}

fn with(at: usize, value: u8) -> [u8; 64] {
    let mut config = writer::config("");
    config[at] = value;
    config
}

const SDK: usize = 24;
const LAND: [u8; 64] = {
    let mut config = [0; 64];
    config[0] = 64;
    config[12] = 2;
    config
};

#[test]
fn the_one_with_the_fewest_qualifiers_is_for_most_phones() {
    assert_eq!(one(&["land", "any"], &[LAND, with(0, 64)]).as_deref(), Some("any"));
    assert_eq!(one(&["any", "land"], &[with(0, 64), LAND]).as_deref(), Some("any"));
    assert_eq!(one(&["land"], &[LAND]).as_deref(), Some("land"));
}

#[test]
fn the_newest_android_that_exists_is_that_of_most_phones() {
    let configs = [with(0, 64), with(SDK, 26), with(SDK, 21), with(SDK, 99)];
    assert_eq!(one(&["old", "26", "21", "none yet"], &configs).as_deref(), Some("26"));
}

#[test]
fn of_two_alike_the_first_counts_and_the_second_is_told() {
    let texts = ["what a phone shows", "what others show"];
    assert_eq!(one(&texts, &[with(0, 64), with(0, 64)]).as_deref(), Some(texts[0]));
    let config = writer::config("");
    let doubled = strings(&texts, &[(&config, &[Cell::text(0)]), (&config, &[Cell::text(1)])]);
    assert_eq!(odd(&doubled, 0x7f01_0000), [(AnomalyKind::DuplicateType, Effect::Misleads)]);
}
