//! The configuration that a set of entries is for: which language, and how special.
//!
//! The form is `ResTable_config` of [`ResourceTypes.h`]; a table may have any of its sizes, and what is not there is 0.
//!
//! [`ResourceTypes.h`]: https://github.com/muhomorr/platform_frameworks_base-15/blob/553bd1437b1c11d8b39c4484d5d4573c3173f463/libs/androidfw/include/androidfw/ResourceTypes.h

use std::cmp::Reverse;

use crate::chunk::u16_at;

/// The newest Android when this was written (17, API level 37). What is for a newer one is shown by no phone yet.
const NEWEST_SDK: u16 = 37;

/// A configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Config([u8; Config::SIZE]);

/// How well a configuration fits the phones of its language: the least fits most.
pub(super) type Rank = (u8, bool, Reverse<u16>);

impl Config {
    /// Bytes of the form that Android knows today.
    pub(super) const SIZE: usize = 64;
    const LANGUAGE: usize = 8;
    const COUNTRY: usize = 10;
    const SDK: usize = 24;
    const SCRIPT: usize = 36;
    const VARIANT: usize = 40;
    const SCRIPT_COMPUTED: usize = 52;

    /// Reads what is there of a configuration.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let mut config = [0; Self::SIZE];
        config.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        Self(config)
    }

    /// It is for every language.
    pub(super) fn is_default_language(&self) -> bool {
        self.array::<4>(Self::LANGUAGE) == [0; 4]
    }

    /// Its language as a BCP 47 tag of language, script, region and variant, as `getBcp47Locale` of
    /// [`ResourceTypes.cpp`] makes it; "" for every language, `und` for a language that is none.
    ///
    /// Languages that Java wrote by other codes once (`iw`, `in`, `ji`, and `tl` of Android) get those of today.
    ///
    /// [`ResourceTypes.cpp`]: https://github.com/muhomorr/platform_frameworks_base-15/blob/bdb2c3ad2786285a26befd31103803e593a9c053/libs/androidfw/ResourceTypes.cpp
    pub(super) fn language_tag(&self) -> String {
        if self.is_default_language() {
            return String::new();
        }
        let language = unpack(self.array(Self::LANGUAGE), b'a').filter(|code| all(code, u8::is_ascii_alphabetic));
        let region = unpack(self.array(Self::COUNTRY), b'0').filter(|code| match code {
            [.., 0] => all(code, u8::is_ascii_alphabetic),
            _ => all(code, u8::is_ascii_digit),
        });
        let written = self.0.get(Self::SCRIPT_COMPUTED) == Some(&0);
        let script =
            Some(self.array::<4>(Self::SCRIPT)).filter(|code| written && code.iter().all(u8::is_ascii_alphabetic));
        let variant = Some(self.array::<8>(Self::VARIANT)).filter(|code| all(code, u8::is_ascii_alphanumeric));

        let mut tag = text(language.as_ref().map_or(&[], |code| code)).to_ascii_lowercase();
        match tag.as_str() {
            "" => tag.push_str("und"),
            "iw" => tag.replace_range(.., "he"),
            "in" => tag.replace_range(.., "id"),
            "ji" => tag.replace_range(.., "yi"),
            "tl" => tag.replace_range(.., "fil"),
            _ => {}
        }
        if let Some([first, rest @ ..]) = script {
            tag.extend(['-', char::from(first.to_ascii_uppercase())]);
            tag.extend(rest.map(|letter| char::from(letter.to_ascii_lowercase())));
        }
        if let Some(region) = region {
            tag.push('-');
            tag.push_str(&text(&region).to_ascii_uppercase());
        }
        if let Some(variant) = variant {
            tag.push('-');
            tag.push_str(&text(&variant).to_ascii_lowercase());
        }
        tag
    }

    /// How well it fits the phones of its language: one with fewer qualifiers (screen, network, night, …) before one
    /// with more, then one for a newer Android before one for an older, as on a phone of today.
    pub(super) fn rank(&self) -> Rank {
        let set = |fields: &[(usize, usize)]| {
            fields
                .iter()
                .filter(|(from, to)| self.0.get(*from..*to).is_some_and(|field| field.iter().any(|byte| *byte != 0)))
                .count()
        };
        // mcc, mnc; orientation, touchscreen, density; keyboard, navigation, input, grammatical gender; screen size;
        // layout, mode, smallest width, width, height; roundness, colours; numbering system.
        let qualifiers = set(&[(4, 6), (6, 8)])
            + set(&[(12, 13), (13, 14), (14, 16)])
            + set(&[(16, 17), (17, 18), (18, 19), (19, 20)])
            + set(&[(20, 24), (28, 29), (29, 30), (30, 32), (32, 34), (34, 36)])
            + set(&[(48, 49), (49, 50), (53, 61)]);
        let sdk = u16_at(&self.0, Self::SDK).unwrap_or_default();
        (u8::try_from(qualifiers).unwrap_or(u8::MAX), sdk > NEWEST_SDK, Reverse(sdk))
    }

    fn array<const N: usize>(&self, from: usize) -> [u8; N] {
        let mut array = [0; N];
        array.iter_mut().zip(self.0.iter().skip(from)).for_each(|(to, from)| *to = *from);
        array
    }
}

/// Two letters as they are, or three packed into five bits each; `None` when there is no code.
fn unpack(packed: [u8; 2], base: u8) -> Option<[u8; 3]> {
    match packed {
        [0, _] => None,
        [high, low] if high & 0x80 != 0 => {
            let letters = [low & 0x1f, (low & 0xe0) >> 5 | (high & 0x03) << 3, (high & 0x7c) >> 2];
            Some(letters.map(|letter| base.saturating_add(letter)))
        }
        [first, second] => Some([first, second, 0]),
    }
}

/// The code is not empty, and all of it is so; it ends with the first NUL.
fn all(code: &[u8], so: impl Fn(&u8) -> bool) -> bool {
    let code = until_nul(code);
    !code.is_empty() && code.iter().all(so)
}

fn until_nul(code: &[u8]) -> &[u8] {
    code.split(|byte| *byte == 0).next().unwrap_or_default()
}

/// A code that is known to be ASCII.
fn text(code: &[u8]) -> &str {
    str::from_utf8(until_nul(code)).unwrap_or_default()
}
