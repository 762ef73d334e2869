//! What people read, by language: the Fluent files of `data/messages/`.
//!
//! The code speaks in [`Text`]s, which name a message and what stands in its places; only here does a language come in.
//! What stands in a place may be hostile text of a source, so a renderer hands over its own treatment
//! ([`Messages::text_with`]); the words around it are ours.

mod language;

use std::{fmt, sync::OnceLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

pub use self::language::Language;
use crate::{
    data,
    model::{LocalTime, Text, TextValue},
};

/// The files of each language, and the first words of the ids in them.
const FILES: [(&str, &[&str]); 5] = [
    ("report", &["report"]),
    ("reach", &["reach", "why"]),
    ("rules", &["rule", "evidence"]),
    ("remediation", &["remedy"]),
    ("cli", &["cli"]),
];

/// The messages of one language. A file is read when something it says is asked for: few commands need them all.
pub struct Messages {
    language: Language,
    files: [OnceLock<FluentBundle<FluentResource>>; FILES.len()],
}

impl Messages {
    /// The messages of `language`.
    pub fn new(language: Language) -> Self {
        Self { language, files: Default::default() }
    }

    /// The file that says `id`.
    fn file(&self, id: &str) -> Option<&FluentBundle<FluentResource>> {
        let word = id.split('-').next()?;
        let ((name, _), read) = FILES.iter().zip(&self.files).find(|((_, words), _)| words.contains(&word))?;
        Some(read.get_or_init(|| {
            let source = data::text(&format!("messages/{}/{name}.ftl", self.language.tag()));
            let mut bundle = FluentBundle::new_concurrent(vec![self.language.identifier()]);
            // The marks around places would be stripped by every renderer as the invisible characters they are.
            bundle.set_use_isolating(false);
            // A mistake in a file is found by tests/messages.rs; what can be read is used.
            let resource = FluentResource::try_new(source.into()).unwrap_or_else(|(readable, _)| readable);
            let _ = bundle.add_resource(resource);
            bundle
        }))
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence in this language, with what stands in its places as it is.
    pub fn text(&self, text: &Text) -> String {
        self.text_with(text, |hostile| hostile.into())
    }

    /// The sentence in this language; text of sources in its places goes through `treat` first.
    ///
    /// An id that no file has is shown itself.
    pub fn text_with(&self, text: &Text, treat: impl Fn(&str) -> String) -> String {
        let mut args = FluentArgs::with_capacity(text.args.len());
        for (name, value) in &text.args {
            args.set(
                *name,
                match value {
                    TextValue::Str(hostile) => FluentValue::from(treat(hostile)),
                    TextValue::Number(number) => FluentValue::from(*number),
                    TextValue::Time(time) => FluentValue::from(self.time(*time)),
                    TextValue::Message(id) => FluentValue::from(self.format(id, None)),
                },
            );
        }
        self.format(text.id, Some(&args))
    }

    /// A time as this language writes it, to the minute.
    pub fn time(&self, time: LocalTime) -> String {
        let ((year, month, day), (hour, minute)) = (time.date(), time.hour_minute());
        let mut args = FluentArgs::with_capacity(5);
        args.set("year", year.to_string());
        args.set("month", month);
        args.set("day", day);
        args.set("hour", format!("{hour:02}"));
        args.set("minute", format!("{minute:02}"));
        self.format("report-time", Some(&args))
    }

    /// The message `id` without places; `None` when no file has it.
    pub fn get(&self, id: &str) -> Option<String> {
        self.file(id)?.get_message(id)?.value().map(|_| self.format(id, None))
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let said = self.file(id).and_then(|file| {
            let pattern = file.get_message(id)?.value()?;
            // A place that nobody fills shows its name; the tests look for those.
            Some(file.format_pattern(pattern, args, &mut Vec::new()).into_owned())
        });
        said.unwrap_or_else(|| id.into())
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("language", &self.language).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn assert_send_sync<T: Send + Sync>() {}

    #[test]
    fn messages_may_be_shared_between_threads() {
        assert_send_sync::<Messages>();
    }

    #[test]
    fn a_time_is_written_as_the_language_writes_it() {
        let time = LocalTime::new(2026, 11, 20, 18, 5, 34, 325).expect("a time");
        assert_eq!(Messages::new(Language::English).time(time), "20 Nov 2026, 18:05");
        assert_eq!(Messages::new(Language::SimplifiedChinese).time(time), "2026年11月20日 18:05");
    }

    #[test]
    fn every_month_has_its_name() {
        let english = Messages::new(Language::English);
        let months: BTreeSet<String> = (1..=12)
            .filter_map(|month| LocalTime::new(2026, month, 1, 0, 0, 0, 0))
            .map(|time| english.time(time))
            .collect();
        assert_eq!(months.len(), 12, "{months:?}");
    }

    #[test]
    fn numbers_choose_the_plural_and_carry_no_marks() {
        let english = Messages::new(Language::English);
        let answer = |count: u32| english.text(&Text::new("report-answer-lenders").with("count", count));
        assert_eq!(answer(1), "1 lending app can read your contacts.");
        assert_eq!(answer(2), "2 lending apps can read your contacts.");
    }

    #[test]
    fn hostile_text_is_treated_and_our_words_are_not() {
        let english = Messages::new(Language::English);
        let text = Text::new("reach-shared-user-missing").with("name", "some.uid");
        let shouted = english.text_with(&text, str::to_uppercase);
        assert!(shouted.contains("SOME.UID") && shouted.contains("It shares the identity"), "{shouted}");
    }

    #[test]
    fn an_unknown_id_is_shown_rather_than_nothing() {
        assert_eq!(Messages::new(Language::English).text(&Text::new("no-such-message")), "no-such-message");
    }
}
