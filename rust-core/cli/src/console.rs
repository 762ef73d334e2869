//! Who is being spoken to: the language, whether colours are welcome, how wide the page is. The environment is read
//! here and nowhere else.

use std::{
    env,
    io::{self, IsTerminal, Write},
};

use lendlens_core::{
    messages::{Language, Messages},
    model::Text,
    render::{Telling, sanitize, text::TextOptions},
};

use crate::args::{Color, Shown};

/// The widest page; longer lines are hard to read.
const MAX_WIDTH: u16 = 100;
/// The page where nobody says how wide it is.
const DEFAULT_WIDTH: u16 = 80;

/// The one who is being spoken to.
#[derive(Debug)]
pub struct Console {
    /// In their language.
    pub messages: Messages,
    /// Only the result and errors.
    pub quiet: bool,
    color: bool,
}

impl Console {
    /// Reads the options and the environment.
    pub fn new(shown: &Shown) -> Self {
        let language = shown.language.unwrap_or_else(|| language_of(|name| env::var(name).ok()));
        let welcome = || {
            let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
            let dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
            shown.output.is_none() && io::stdout().is_terminal() && !set("NO_COLOR") && !dumb
        };
        let color = match shown.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => welcome(),
        };
        Self { messages: Messages::new(language), quiet: shown.quiet, color }
    }

    /// How a report is set for them.
    pub fn text_options(&self, telling: Telling) -> TextOptions {
        TextOptions { telling, color: self.color, width: Some(self.width()) }
    }

    /// Columns of a page.
    pub fn width(&self) -> usize {
        terminal_size::terminal_size().map_or(DEFAULT_WIDTH, |(width, _)| width.0).min(MAX_WIDTH).into()
    }

    /// The sentence, harmless on a terminal.
    pub fn say(&self, text: &Text) -> String {
        self.messages.text_with(text, sanitize::plain)
    }

    /// Says on standard error what went wrong, whole: word by word each text is harmless and short enough. There is
    /// nobody to tell when that fails.
    pub fn complain(&self, text: &Text) {
        let words = |text: &str| text.split(' ').map(sanitize::plain).collect::<Vec<_>>().join(" ");
        let _ = writeln!(io::stderr().lock(), "lendlens: {}", self.messages.text_with(text, words));
    }
}

/// The language of the locale: of `LC_ALL`, `LC_MESSAGES` and `LANG` the first one that is set decides.
fn language_of(variable: impl Fn(&str) -> Option<String>) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
    locale.and_then(|locale| Language::from_tag(&locale)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_decides_the_language() {
        let of = |set: &[(&str, &str)]| {
            language_of(|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).into()))
        };
        assert_eq!(of(&[]), Language::English);
        assert_eq!(of(&[("LANG", "zh_CN.UTF-8")]), Language::SimplifiedChinese);
        assert_eq!(of(&[("LC_ALL", ""), ("LANG", "zh_CN.UTF-8")]), Language::SimplifiedChinese);
        assert_eq!(of(&[("LC_ALL", "C"), ("LANG", "zh_CN.UTF-8")]), Language::English);
        assert_eq!(of(&[("LC_MESSAGES", "zh_TW"), ("LANG", "en_US")]), Language::TraditionalChinese);
        assert_eq!(of(&[("LANG", "fr_FR")]), Language::English);
    }
}
