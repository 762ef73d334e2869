//! Findings: a rule met by a package for a user.

use serde::{Deserialize, Serialize};

use super::{PackageName, Text, UserId};

/// One finding. Its identity is rule, package and user; its sentences may change.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static str,
    /// How grave.
    pub severity: Severity,
    /// How sure.
    pub confidence: Confidence,
    /// The package; `None` when the finding is about the audit itself.
    pub package: Option<PackageName>,
    /// The user; `None` when it is about all of them.
    pub user: Option<UserId>,
    /// One line.
    pub title: Text,
    /// What was observed and which rule it meets.
    pub message: Text,
    /// The facts it rests on.
    pub evidence: Vec<Text>,
    /// The rules and sources it refers to.
    pub citations: Vec<Citation>,
    /// What can be done, in order.
    pub remediation: Vec<Step>,
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good to know.
    Info,
    /// Little.
    Low,
    /// Worth a look.
    Medium,
    /// Act soon.
    High,
    /// Act now.
    Critical,
}

impl Severity {
    /// Every severity, gravest last.
    pub const ALL: [Self; 5] = [Self::Info, Self::Low, Self::Medium, Self::High, Self::Critical];

    /// The name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

/// How sure a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// A hint.
    Low,
    /// Rests on one weak link.
    Medium,
    /// Seen.
    High,
}

impl Confidence {
    /// The name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// A rule of law or of a store, or another public source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// Its name, in its own language.
    pub title: String,
    /// Where it can be read.
    pub url: String,
    /// Day it came into force or was published, `2023-05-31`.
    pub date: String,
    /// Day we looked at it.
    pub checked: String,
    /// How good the source is.
    pub reliability: Reliability,
}

/// How good a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reliability {
    /// The rule's own text was read.
    OwnText,
    /// A law firm, authority or newspaper of standing describes it.
    Described,
}

/// One step of what can be done. It describes; nothing is executed.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What kind of step: `keep-evidence`, `open-permission-page`, `revoke`, `verify`, …
    pub action: &'static str,
    /// The step in words.
    pub text: Text,
    /// The command that does it from a computer, where there is one.
    pub command: Option<String>,
    /// The page of the phone's settings that it opens. Reports tell it in words only.
    pub page: Option<Page>,
}

/// A page of the phone's settings where an app's permission is switched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Page {
    /// Contacts.
    Contacts,
    /// Call log.
    CallLog,
    /// SMS.
    Sms,
    /// List of installed apps (phones for China).
    AppList,
    /// Accessibility services.
    Accessibility,
    /// Notification access.
    Notifications,
    /// Default phone app.
    DefaultDialer,
    /// Default SMS app.
    DefaultSms,
}
