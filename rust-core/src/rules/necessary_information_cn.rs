//! A network-lending app of China asks for the contacts, which are no necessary information of such an app.

use super::{AppUser, Facts, Fill as _, Meta, Rule, confidence, evidence, meta};
use crate::{
    model::{Confidence, EvidenceKind, Finding, LenderClass, Text},
    remediation::{self, Channel},
};

/// The rule.
pub(super) struct NecessaryInformationCn;

const META: Meta = meta!("necessary-information-cn", Medium, since "0.1.0", cites "necessary-information-cn");

impl Rule for NecessaryInformationCn {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .lenders_once()
            .filter(|seen| seen.app.lender.class == LenderClass::Lender && seen.asks_for_contacts())
            .filter_map(|seen| {
                let sign = sign_of_china(&seen)?;
                let (sign, at_most) = match sign {
                    Sign::Listed { source } => {
                        (Text::new("evidence-cn-listed").with("source", source), Confidence::High)
                    }
                    Sign::Named { label } => (Text::new("evidence-cn-label").with("label", label), Confidence::Medium),
                };
                let mut because = vec![evidence::asks_for_contacts(), sign];
                because.extend(evidence::lends(seen.app));
                Some(
                    META.about(seen.app, None, confidence(seen.app, facts.knowledge).min(at_most))
                        .because(because)
                        .citing(META.citations(facts.knowledge))
                        .remedied_by(vec![
                            remediation::keep_evidence(),
                            remediation::refuse(),
                            remediation::complain(Channel::China),
                        ]),
                )
            })
            .collect()
    }
}

/// Why we think that an app is one of China's.
enum Sign<'a> {
    /// A list names it for this market.
    Listed { source: &'a str },
    /// Its own name is written as the mainland writes.
    Named { label: &'a str },
}

/// A list decides; where none knows the market, the name on the phone does.
fn sign_of_china<'a>(seen: &AppUser<'a>) -> Option<Sign<'a>> {
    if let Some(entry) = seen.catalog_entry().filter(|entry| !entry.markets.is_empty()) {
        let listed = entry.markets.iter().any(|market| market == "CN");
        let evidence = seen.app.lender.evidence.iter().find(|evidence| evidence.kind == EvidenceKind::Catalog)?;
        return listed.then_some(Sign::Listed { source: &evidence.source });
    }
    let label = seen.package.label()?;
    is_mainland_chinese(label).then_some(Sign::Named { label })
}

/// Whether a name has Chinese characters and nothing that the mainland does not write: no kana, no hangul, no bopomofo,
/// no form that is only traditional.
fn is_mainland_chinese(label: &str) -> bool {
    let is_han = |character| matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}');
    let is_foreign = |character| {
        matches!(character, '\u{3040}'..='\u{30FF}' | '\u{3100}'..='\u{312F}' | '\u{1100}'..='\u{11FF}'
            | '\u{AC00}'..='\u{D7AF}')
            || TRADITIONAL.contains(character)
    };
    label.chars().any(is_han) && !label.chars().any(is_foreign)
}

/// Characters that names of lending apps in Taiwan and Hong Kong use, and that the mainland writes otherwise.
const TRADITIONAL: &str =
    "貸錢銀財務資費機專優質發點貨幣證號會兩個國匯買賣賬億萬圓應網貼現轉運讓樂業團聯開關動電話訊雲寶";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_the_mainland_writes_them_are_told_from_its_neighbours() {
        for label in ["安逸花", "来分期", "360借条", "极速贷款 App"] {
            assert!(is_mainland_chinese(label), "{label}");
        }
        for label in ["Rupiah Cepat", "信用貸款", "易借網", "プロミス 借入", "대출", ""] {
            assert!(!is_mainland_chinese(label), "{label}");
        }
    }
}
