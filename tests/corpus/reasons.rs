//! Why two readers say different things of a file: a short list of reasons, each found by a rule.

use std::collections::BTreeSet;

use lendlens_apk::{AnomalyKind, FileKind, Part};

use crate::answers::{Answer, Ours};

/// Declares the reasons with their names and sentences, so that none is forgotten.
macro_rules! reasons {
    ($($reason:ident = $name:literal, $sentence:literal;)+) => {
        /// Why an answer of another reader is not ours.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Reason {
            $($reason,)+
        }

        impl Reason {
            pub const ALL: &'static [Self] = &[$(Self::$reason,)+];

            /// Its name in the table.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$reason => $name,)+
                }
            }

            /// What it says.
            pub fn sentence(self) -> &'static str {
                match self {
                    $(Self::$reason => $sentence,)+
                }
            }
        }
    };
}

reasons! {
    Same = "same", "the same package, requests and default label";
    BothRefuse = "no-app", "neither finds an app in it";
    WeRefuse = "we-refuse", "we find no app in it and say why; the other one does";
    PlatformRefuses = "platform-refuses", "the other one gives up, as the platform would; we read on and say that it would";
    PeerRefuses = "peer-refuses", "the other one gives up; we read it, and know of nothing for which the platform would not";
    Container = "container", "the other one reads no sets of APKs";
    PeerStops = "peer-stops", "the other one gives up in the middle; what it said until then is what we say";
    Implied = "implied", "the other one adds permissions that nobody wrote down but the platform grants with others";
    Sdk23 = "sdk-23", "the other one leaves out what is asked for since Android 6 only (`uses-permission-sdk-23`)";
    MaskedName = "masked-name", "the name of an element or attribute is hidden, and the other one does not see through it";
    Splits = "splits", "the other one does not look into the splits";
    LabelUnresolved = "label-unresolved", "the other one gives no label, or the number of a resource";
    LabelReference = "label-reference", "the label is a resource that is not in the file: we say none, the other one its number";
    LabelLanguage = "label-language", "the other one takes the label of another language for the default one";
    LabelActivity = "label-activity", "the other one gives the label of the activity that launchers show";
    Other = "other", "none of these; see below the table";
}

/// Differences that no rule explains: file, reader, and what is the matter.
pub const OTHER: &[(&str, &str, &str)] = &[];

/// What is the matter with a difference that no rule explains.
pub fn sentence(file: &str, peer: &str) -> Option<&'static str> {
    OTHER.iter().find(|other| (other.0, other.1) == (file, peer)).map(|other| other.2)
}

/// Why the answers differ; one reason for each thing that does.
pub fn reasons(ours: &Ours, peer: &Answer) -> BTreeSet<Reason> {
    let mut reasons = match (ours.found(), peer.app()) {
        (false, false) => return [Reason::BothRefuse].into(),
        (false, true) => return [Reason::WeRefuse].into(),
        (true, false) if ours.kind.is_some_and(|kind| kind != FileKind::Apk) => return [Reason::Container].into(),
        (true, false) if ours.is_refused() => return [Reason::PlatformRefuses].into(),
        (true, false) => return [Reason::PeerRefuses].into(),
        (true, true) => BTreeSet::new(),
    };
    if ours.package != peer.package {
        reasons.insert(Reason::Other);
    }
    if peer.error.is_some() {
        reasons.insert(Reason::PeerStops);
    }
    if !peer.implied.is_empty() {
        reasons.insert(Reason::Implied);
    }
    reasons.extend(why_requests_differ(ours, peer));
    reasons.extend(why_labels_differ(ours, peer));
    if reasons.is_empty() {
        reasons.insert(Reason::Same);
    }
    reasons
}

fn why_requests_differ(ours: &Ours, peer: &Answer) -> Option<Reason> {
    let theirs: BTreeSet<&String> = peer.requests().collect();
    let left_out: BTreeSet<&String> = ours.requests.iter().filter(|name| !theirs.contains(name)).collect();
    let odd = |kind| ours.anomalies.iter().any(|anomaly| anomaly.kind == kind && anomaly.part == Part::Manifest);
    if theirs.iter().any(|name| !ours.requests.contains(*name)) {
        return Some(Reason::Other);
    }
    match left_out.is_empty() {
        true => None,
        // It had no time to see them.
        _ if peer.error.is_some() => Some(Reason::PeerStops),
        _ if left_out.iter().all(|name| ours.sdk23.contains(*name)) => Some(Reason::Sdk23),
        _ if left_out.iter().all(|name| ours.of_splits.contains(*name)) => Some(Reason::Splits),
        _ if odd(AnomalyKind::MaskedName) => Some(Reason::MaskedName),
        _ => Some(Reason::Other),
    }
}

fn why_labels_differ(ours: &Ours, peer: &Answer) -> Option<Reason> {
    let theirs = peer.label.as_deref().filter(|label| !label.is_empty());
    match (ours.label().filter(|label| !label.is_empty()), theirs) {
        (ours, theirs) if ours == theirs => None,
        (Some(_), None) if peer.error.is_some() => Some(Reason::PeerStops),
        (Some(_), None) => Some(Reason::LabelUnresolved),
        (Some(_), Some(theirs)) if is_reference(theirs) => Some(Reason::LabelUnresolved),
        (None, Some(theirs)) if is_reference(theirs) => Some(Reason::LabelReference),
        (_, Some(theirs)) if ours.labels.values().any(|label| label == theirs) => Some(Reason::LabelLanguage),
        (_, Some(theirs)) if ours.launcher_labels.contains(theirs) => Some(Reason::LabelActivity),
        _ => Some(Reason::Other),
    }
}

/// `@7f0b0001`.
fn is_reference(label: &str) -> bool {
    label.strip_prefix('@').is_some_and(|id| id.len() == 8 && id.bytes().all(|digit| digit.is_ascii_hexdigit()))
}
