//! What people read, by language: the Fluent files of `data/messages/`.

use crate::model::Text;

/// A language of the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Simplified Chinese.
    SimplifiedChinese,
}

impl Language {
    /// Every language there is.
    pub const ALL: [Self; 2] = [Self::English, Self::SimplifiedChinese];

    /// The language of a tag such as `zh`, `zh-CN`, `en_US.UTF-8`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.']).next()?;
        match language.to_ascii_lowercase().as_str() {
            "en" => Some(Self::English),
            "zh" => Some(Self::SimplifiedChinese),
            _ => None,
        }
    }

    /// Its tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::SimplifiedChinese => "zh-Hans",
        }
    }
}

/// The messages of one language.
pub struct Messages {
    language: Language,
}

impl Messages {
    /// Loads a language.
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence in this language.
    pub fn text(&self, text: &Text) -> String {
        text.id.into()
    }
}
