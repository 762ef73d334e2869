//! The languages there are messages in, and which of them the reader of a locale is given.

use unic_langid::LanguageIdentifier;

/// A line for each language: its name, its folder of `data/messages/`, whose name is its tag, and the tags besides it
/// that choose it.
macro_rules! languages {
    ($($(#[$about:meta])* $language:ident: $tag:literal $(, $also:literal)*;)+) => {
        /// A language of the messages.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub enum Language {
            $(
                #[doc = concat!("`", $tag, "`")]
                $(#[$about])*
                $language,
            )+
        }

        impl Language {
            /// Every language there is.
            pub const ALL: [Self; [$($tag),+].len()] = [$(Self::$language),+];

            /// Its tag (BCP 47).
            pub fn tag(self) -> &'static str {
                match self {
                    $(Self::$language => $tag,)+
                }
            }

            /// The beginnings of tags that choose it.
            fn chosen_by(self) -> &'static [&'static str] {
                match self {
                    $(Self::$language => &[$tag $(, $also)*],)+
                }
            }
        }
    };
}

// Hindi in Latin letters is for readers of English, as in CLDR; Cantonese has no folder of its own and is written in the
// script of its place; `in` and `tl` are the old codes of Indonesian and Filipino, which Java and old phones still say.
languages! {
    #[default]
    English: "en", "hi-Latn";
    SimplifiedChinese: "zh-Hans", "zh", "cmn", "yue-Hans", "yue-CN";
    TraditionalChinese: "zh-Hant", "zh-TW", "zh-HK", "zh-MO", "yue";
    Indonesian: "id", "in";
    Hindi: "hi";
    Filipino: "fil", "tl";
    Spanish: "es";
    Swahili: "sw";
}

impl Language {
    /// The language for the reader of a tag or locale such as `zh`, `es-MX`, `zh_TW.UTF-8`: the one that shares the most
    /// of its beginning. `None` where there are no messages that this reader could be taken to read.
    pub fn from_tag(tag: &str) -> Option<Self> {
        // What stands behind these is no language: an encoding, or what POSIX calls a modifier.
        let name = tag.split(['.', '@']).next()?;
        let shared = |beginning: &str| {
            let mut subtags = name.split(['-', '_']);
            let all =
                beginning.split('-').all(|wanted| subtags.next().is_some_and(|is| is.eq_ignore_ascii_case(wanted)));
            all.then_some(beginning.len())
        };
        let nearness = |language: Self| language.chosen_by().iter().filter_map(|beginning| shared(beginning)).max();
        let near = Self::ALL.into_iter().filter_map(|language| Some((nearness(language)?, language)));
        near.max_by_key(|(nearness, _)| *nearness).map(|(_, language)| language)
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_chooses_the_language_that_its_reader_reads_best() {
        for (tag, folder) in [
            ("en", Some("en")),
            ("en_GB.UTF-8", Some("en")),
            ("EN-us", Some("en")),
            ("en-IN", Some("en")),
            ("hi-Latn-IN", Some("en")),
            ("zh-TW", Some("zh-Hant")),
            ("zh-Hant-HK", Some("zh-Hant")),
            ("zh_HK.Big5-HKSCS", Some("zh-Hant")),
            ("yue-HK", Some("zh-Hant")),
            ("yue-Hans-CN", Some("zh-Hans")),
            ("id-ID", Some("id")),
            ("in", Some("id")),
            ("es-MX", Some("es")),
            ("es-419", Some("es")),
            ("hi-IN", Some("hi")),
            ("fil-PH", Some("fil")),
            ("tl_PH.UTF-8", Some("fil")),
            ("sw-KE", Some("sw")),
            ("zh", Some("zh-Hans")),
            ("zh_CN.GB18030", Some("zh-Hans")),
            ("zh-Hans-SG", Some("zh-Hans")),
            ("zh-Hans-HK", Some("zh-Hans")),
            ("zh_SG@pinyin", Some("zh-Hans")),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("zha", None),
            ("fr-CA", None),
            ("", None),
        ] {
            assert_eq!(Language::from_tag(tag).map(Language::tag), folder, "{tag:?}");
        }
    }

    #[test]
    fn no_tag_chooses_two_languages() {
        let mut all: Vec<&str> = Language::ALL.into_iter().flat_map(Language::chosen_by).copied().collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
