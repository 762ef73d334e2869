//! What our words do not say of anybody. Names of apps and lists are theirs and may say what they like.

/// Words that judge, in the languages that sources are written in, in lower case.
const ACCUSING: [&str; 17] = [
    "fraud",
    "illegal",
    "ilegal",
    "unlawful",
    "predat",
    "scam",
    "shark",
    "criminal",
    "malware",
    "spyloan",
    "estafa",
    "montadeud",
    "诈骗",
    "非法",
    "套路",
    "违法",
    "欺诈",
];

/// The first word in `text` that judges.
pub(super) fn accuses(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    ACCUSING.into_iter().find(|word| text.contains(word))
}
