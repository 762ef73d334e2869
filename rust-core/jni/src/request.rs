//! What Kotlin asks: JSON, in which every field may be missing and none is unknown.

use std::collections::{BTreeMap, BTreeSet};

use lendlens_core::{
    Options,
    messages::Language,
    model::{LocalTime, PackageName, UserId, Verdict},
};
use serde::Deserialize;

use crate::error::Error;

/// A request of `org.lendlens.internal.NativeBridge`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Request {
    /// The time of the audit, milliseconds since 1970; missing for the clock of the phone.
    pub now_ms: Option<i64>,
    /// Language tags, the most wanted first: the first that there are messages in is spoken.
    pub languages: Vec<String>,
    /// Only these users; empty for all.
    pub users: Vec<UserId>,
    /// Only these packages are looked at; empty for all.
    pub packages: BTreeSet<PackageName>,
    /// List every app, also those that neither lend nor are named by a finding.
    pub all: bool,
    /// Leave the brand and package lists out.
    pub no_catalog: bool,
    /// What the person said of an app: `true` "this is a loan app".
    pub answers: BTreeMap<PackageName, bool>,
    /// Read the APKs of apps that names leave undecided.
    pub read_apks: bool,
    /// How the file of an APK is called in the report.
    pub name: Option<String>,
    /// Verdicts of an earlier audit: the answer says what became of each.
    pub previous: Vec<PreviousVerdict>,
    /// What the answer holds beside the report.
    pub formats: BTreeSet<Format>,
    /// Of `knowledge`: what can be done in a country is wanted too.
    pub guidance: Option<GuidanceWanted>,
}

impl Default for Request {
    fn default() -> Self {
        Self {
            now_ms: None,
            languages: Vec::new(),
            users: Vec::new(),
            packages: BTreeSet::new(),
            all: false,
            no_catalog: false,
            answers: BTreeMap::new(),
            read_apks: true,
            name: None,
            previous: Vec::new(),
            formats: BTreeSet::new(),
            guidance: None,
        }
    }
}

/// How an app reached the contacts when it was audited before.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreviousVerdict {
    /// The app.
    pub package: PackageName,
    /// The user.
    pub user: UserId,
    /// Its verdict then, as the report names it.
    pub verdict: Verdict,
}

/// What is wanted of the guidance, and what is known for its letters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GuidanceWanted {
    /// The country that the person chose; missing when none is chosen yet.
    pub jurisdiction: Option<String>,
    /// The country of the SIM card, for a guess.
    pub sim_country: Option<String>,
    /// Name of the app that a letter is about.
    pub app: Option<String>,
    /// Its package.
    pub package: Option<String>,
    /// Day of the check.
    pub date: Option<String>,
    /// What was observed, a sentence each.
    pub observed: Vec<String>,
}

/// A form of the report beside JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// The report for people, to be shared.
    Text,
}

impl Request {
    /// Reads a request.
    ///
    /// # Errors
    ///
    /// [`Error::BadRequest`] says where it is wrong.
    pub fn read(json: &[u8]) -> Result<Self, Error> {
        // Serde would take a list of the values of the fields too.
        if !json.trim_ascii_start().starts_with(b"{") {
            return Err(Error::BadRequest("it is no JSON object".into()));
        }
        serde_json::from_slice(json).map_err(|error| Error::BadRequest(error.to_string()))
    }

    /// The language to speak: English when none that is wanted is known.
    pub fn language(&self) -> Language {
        self.languages.iter().find_map(|tag| Language::from_tag(tag)).unwrap_or_default()
    }

    /// Whether a package is to be looked at.
    pub fn wants(&self, package: &str) -> bool {
        self.packages.is_empty() || self.packages.iter().any(|wanted| wanted.as_str() == package)
    }

    /// The options of the core; `now` is the phone's wall clock.
    pub(crate) fn options(&self, now: Option<LocalTime>) -> Options {
        Options {
            now,
            users: self.users.clone(),
            all: self.all,
            no_catalog: self.no_catalog,
            answers: self.answers.iter().map(|(package, answer)| (package.clone(), *answer)).collect(),
            suppressions: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Request, String> {
        Request::read(json.as_bytes()).map_err(|error| error.to_string())
    }

    #[test]
    fn every_field_may_be_missing() {
        assert_eq!(read("{}"), Ok(Request::default()));
        assert!(Request::default().read_apks);
    }

    #[test]
    fn the_first_known_language_is_spoken() {
        let language = |json: &str| read(json).unwrap().language();
        assert_eq!(language(r#"{"languages":["fr-FR","zh-Hans-CN","en"]}"#), Language::SimplifiedChinese);
        assert_eq!(language(r#"{"languages":["fr"]}"#), Language::English);
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (json, expected) in [
            ("", "no JSON object"),
            ("{", "EOF"),
            ("[]", "no JSON object"),
            (r#"{"package":"a.b"}"#, "unknown field `package`"),
            (r#"{"packages":["a b"]}"#, "a b"),
            (r#"{"users":[-1]}"#, "-1"),
            (r#"{"previous":[{"package":"a.b","user":0,"verdict":"safe"}]}"#, "safe"),
            (r#"{"formats":["html"]}"#, "html"),
        ] {
            let said = read(json).unwrap_err();
            assert!(said.contains(expected), "{json}: {said}");
        }
    }
}
