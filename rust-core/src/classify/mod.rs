//! Who lends: evidence from catalog, names and what surrounds an app, added up in log-odds.
//!
//! Every piece of evidence carries its weight, so that a reader can do the sum: all weights together are the log-odds of
//! the probability. The first piece is [`PRIOR`]. Method, figures and limits stand in `docs/classification.md`.
//!
//! What an app *asks for* says nothing here: contacts are asked for by as many other apps as lenders. The one exception
//! is an app without network access.

mod evidence;
mod software;
mod texts;

use crate::{
    knowledge::{Knowledge, TermKind},
    model::{Band, EvidenceKind, Lender, LenderClass, OwnTexts, Package, RequestList},
};

use evidence::Findings;
pub use evidence::{WeighedWord, weighed_words};
pub use texts::{TextCounter, spoken_of, weigh_texts};

/// Log-odds that an app lends before anything is known of it: about one in ten of the apps that somebody who asks has
/// installed. Assumed, not measured.
pub const PRIOR: f64 = -2.2;

const INTERNET: &str = "android.permission.INTERNET";

/// What is known of an app that is to be classified.
#[derive(Debug, Clone, Copy, Default)]
pub struct Candidate<'a> {
    /// Its package name.
    pub package: Option<&'a str>,
    /// Its names, in any languages.
    pub labels: &'a [&'a str],
    /// Whether it may use the network; `None` when not known.
    pub internet: Option<bool>,
    /// Part of the system image; `None` when not known.
    pub system: Option<bool>,
    /// What its own texts speak of.
    pub texts: Option<&'a OwnTexts>,
    /// Names of its native libraries, such as `libmegface.so`.
    pub native_libraries: &'a [String],
    /// Beginnings of the names of its classes, as in [`Components`](crate::knowledge::Components).
    pub class_prefixes: &'a [String],
    /// What the person said: `Some(true)` "this is a loan app".
    pub answer: Option<bool>,
}

/// Classifies an app. `catalog: false` switches the brand and package lists off.
///
/// The order of the labels does not matter.
pub fn classify(candidate: &Candidate<'_>, knowledge: &Knowledge, catalog: bool) -> Lender {
    let findings = Findings::gather(candidate, knowledge, catalog);
    let log_odds = findings.evidence.iter().fold(0.0, |sum, evidence| sum + evidence.weight);
    let probability = 1.0 / (1.0 + (-log_odds).exp());
    let band = Band::of(probability);
    let class = class(&findings, band);
    Lender { class, probability, band, is_lender: class.lends() && band == Band::Likely, evidence: findings.evidence }
}

/// Classifies a package of an inventory.
pub fn classify_package(package: &Package, knowledge: &Knowledge, catalog: bool, answer: Option<bool>) -> Lender {
    let labels: Vec<&str> = package.labels.values().map(String::as_str).collect();
    let candidate = Candidate {
        package: Some(package.name.as_str()),
        labels: &labels,
        internet: internet(package),
        system: package.system,
        texts: package.own_texts.as_ref(),
        native_libraries: &package.native_libraries,
        class_prefixes: &package.class_prefixes,
        answer,
    };
    classify(&candidate, knowledge, catalog)
}

/// Whether an app's own texts could not change what is said of it: it is `likely` already, or the person, a list or its
/// lack of network decides. What its name says against lending does not: a lender may call itself a calculator.
pub fn is_decided(lender: &Lender) -> bool {
    /// An ordinary word as a brand, a place in the system image and what is assumed of every app weigh less.
    const DECIDES: f64 = 3.0;
    lender.band == Band::Likely
        || lender.evidence.iter().any(|evidence| match evidence.kind {
            EvidenceKind::User => true,
            EvidenceKind::Catalog | EvidenceKind::Context => evidence.weight.abs() > DECIDES,
            _ => false,
        })
}

/// Whether the package may use the network. Only a full list of requests can say no.
fn internet(package: &Package) -> Option<bool> {
    let granted = package.install_grants.iter().any(|grant| grant.granted && grant.permission.as_str() == INTERNET);
    if granted || package.request(INTERNET).is_some() {
        return Some(true);
    }
    (package.request_list == RequestList::Full).then_some(false)
}

/// The most probable class. From even odds on it is one that lends; below, the class that the catalog or the heaviest
/// word against lending stands for.
fn class(findings: &Findings<'_>, band: Band) -> LenderClass {
    let listed = findings.listed_as;
    if band != Band::Unlikely {
        let marketplace = listed == Some(LenderClass::LoanMarketplace)
            || findings.words.iter().any(|word| word.kind == TermKind::Marketplace);
        return if marketplace { LenderClass::LoanMarketplace } else { LenderClass::Lender };
    }
    if let Some(class) = listed.filter(|class| !class.lends()) {
        return class;
    }
    let about_money = findings.words.iter().any(|word| word.kind.is_for_lending() && word.kind != TermKind::Product);
    let about_loans = findings
        .words
        .iter()
        .any(|word| matches!(word.kind, TermKind::Lending | TermKind::Marketplace | TermKind::Topic));
    let heaviest = findings
        .words
        .iter()
        .filter(|word| !word.kind.is_for_lending())
        .min_by(|a, b| a.weight.total_cmp(&b.weight).then(a.kind.cmp(&b.kind)));
    match heaviest.map(|word| word.kind) {
        Some(TermKind::Ledger) => LenderClass::LoanCalculator,
        Some(TermKind::Calculator | TermKind::Record) if about_loans => LenderClass::LoanCalculator,
        Some(TermKind::Guide) if about_loans => LenderClass::LoanGuide,
        Some(TermKind::Bank) => LenderClass::LendingFeature,
        Some(TermKind::Wallet | TermKind::Shop) if about_money => LenderClass::LendingFeature,
        _ => LenderClass::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Grant, PackageName, PermissionFlags, PermissionName, Request};

    fn package() -> Package {
        Package::new(PackageName::new("com.example.app").unwrap())
    }

    #[test]
    fn only_a_full_list_of_requests_says_that_there_is_no_network() {
        let mut package = package();
        for list in [RequestList::Unknown, RequestList::RuntimeStates] {
            package.request_list = list;
            assert_eq!(internet(&package), None, "{list:?}");
        }
        package.request_list = RequestList::Full;
        assert_eq!(internet(&package), Some(false));
        package.requests.push(Request::new(PermissionName::new(INTERNET)));
        assert_eq!(internet(&package), Some(true));
    }

    #[test]
    fn a_grant_at_install_shows_network_access_but_its_absence_does_not_deny_it() {
        let mut package = package();
        let grant = |granted| Grant {
            permission: PermissionName::new(INTERNET),
            granted,
            flags: PermissionFlags::default(),
            other_flags: Vec::new(),
        };
        package.install_grants = vec![grant(false)];
        assert_eq!(internet(&package), None);
        package.install_grants = vec![grant(true)];
        assert_eq!(internet(&package), Some(true));
    }
}
