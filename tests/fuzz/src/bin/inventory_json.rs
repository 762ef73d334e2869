//! An inventory that another program wrote: read, audited and shown in every form.
#![no_main]

use lendlens_core::{
    Options, audit,
    knowledge::Knowledge,
    messages::{Language, Messages},
    model::{Inventory, LocalTime},
    render::{self, Telling, text::TextOptions},
};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(inventory) = serde_json::from_slice::<Inventory>(bytes) else { return };

    let json = serde_json::to_vec(&inventory).expect("an inventory can be written");
    let read: Inventory = serde_json::from_slice(&json).expect("and what was written can be read");
    assert_eq!(read, inventory, "the way through JSON loses nothing");

    let options = Options { now: LocalTime::new(2026, 11, 20, 12, 0, 0, 0), ..Options::default() };
    let report = audit(&inventory, Knowledge::embedded().expect("the data are whole"), &options);
    assert_eq!(
        report,
        audit(&inventory, Knowledge::embedded().expect("the data are whole"), &options),
        "the same inventory, the same report"
    );

    for language in Language::ALL {
        let messages = Messages::new(language);
        let json = render::json::render(&report, &messages);
        serde_json::from_str::<serde_json::Value>(&json).expect("the report is JSON");
        let telling = Telling { all: true, ..Telling::default() };
        let text = render::text::render(&report, &messages, TextOptions { telling, ..TextOptions::default() });
        let control = text.chars().find(|character| character.is_control() && *character != '\n');
        assert_eq!(control, None, "nothing of a source steers the terminal");
        render::markdown::render(&report, &messages, telling);
    }
});
