//! Who lends: a class, a probability and the evidence for it.

use serde::{Deserialize, Serialize};

/// What an app is with respect to lending, and why we think so.
#[derive(Debug, Clone, PartialEq)]
pub struct Lender {
    /// The most probable class.
    pub class: LenderClass,
    /// P(lender or loan marketplace), 0 to 1.
    pub probability: f64,
    /// The band over the probability.
    pub band: Band,
    /// The class is `lender` or `loan_marketplace` and the band is `likely`.
    pub is_lender: bool,
    /// What speaks for and against it, heaviest first.
    pub evidence: Vec<Evidence>,
}

impl Lender {
    /// A person may be asked: it could be a lender, but it is not likely enough to say so.
    pub fn is_possible(&self) -> bool {
        !self.is_lender && self.band != Band::Unlikely && self.class.lends()
    }
}

/// What an app is with respect to lending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LenderClass {
    /// Lends money to people.
    Lender,
    /// Lends among other things: a bank, wallet, super-app, pay-later shop, finance app of a phone's maker.
    LendingFeature,
    /// Leads to lenders.
    LoanMarketplace,
    /// Computes loans or keeps a ledger of debts.
    LoanCalculator,
    /// Tells about loans.
    LoanGuide,
    /// Nothing to do with lending.
    None,
}

impl LenderClass {
    /// The name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lender => "lender",
            Self::LendingFeature => "lending_feature",
            Self::LoanMarketplace => "loan_marketplace",
            Self::LoanCalculator => "loan_calculator",
            Self::LoanGuide => "loan_guide",
            Self::None => "none",
        }
    }

    /// Whether the app itself lends or leads to lenders.
    pub fn lends(self) -> bool {
        matches!(self, Self::Lender | Self::LoanMarketplace)
    }
}

/// The band over a probability.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Band {
    /// Below 0.5.
    Unlikely,
    /// From 0.5.
    Possible,
    /// From 0.9.
    Likely,
}

impl Band {
    /// The band of a probability.
    pub fn of(probability: f64) -> Self {
        if probability >= 0.9 {
            Self::Likely
        } else if probability >= 0.5 {
            Self::Possible
        } else {
            Self::Unlikely
        }
    }

    /// The name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unlikely => "unlikely",
            Self::Possible => "possible",
            Self::Likely => "likely",
        }
    }
}

/// One piece of evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Where it was found.
    pub kind: EvidenceKind,
    /// What was found, such as the word or the catalog entry. Hostile text.
    pub detail: String,
    /// Log-odds, natural logarithm: above 0 for lending, below 0 against it.
    pub weight: f64,
    /// Who says so: a list and its date, or the lexicon.
    pub source: String,
}

/// Where evidence was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EvidenceKind {
    /// The catalog names it.
    Catalog,
    /// Its name for people.
    Label,
    /// Its package name.
    Package,
    /// Its own texts.
    Texts,
    /// A component.
    Component,
    /// A library in it.
    Library,
    /// Its signer.
    Signer,
    /// What surrounds it: permissions it cannot do without, the system image.
    Context,
    /// The person's answer.
    User,
}

impl EvidenceKind {
    /// The name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Catalog => "catalog",
            Self::Label => "label",
            Self::Package => "package",
            Self::Texts => "texts",
            Self::Component => "component",
            Self::Library => "library",
            Self::Signer => "signer",
            Self::Context => "context",
            Self::User => "user",
        }
    }
}
