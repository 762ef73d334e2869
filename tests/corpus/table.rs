//! The page `docs/apk-corpus.md`.

use std::{collections::BTreeMap, fmt::Write as _};

use lendlens_apk::Effect;

use crate::{
    answers::{Answer, Ours, Peer, effect, place},
    reasons::{OTHER, Reason, reasons},
};

/// So many oddities of a file are told; `ours.jsonl` has all.
const ODDITIES: usize = 3;

/// The page.
pub fn page(ours: &[Ours], peers: &[Peer]) -> String {
    let mut page = String::new();
    page.push_str(
        "# The corpus, file by file\n\n\
        What LendLens says of each file of `tests/corpus`, and whether other readers say the same. `tests/corpus/main.rs`\n\
        makes this page; `tests/corpus/ours.jsonl` and `tests/corpus/peers/` hold the answers themselves.\n\n",
    );
    let versions: Vec<String> = peers.iter().map(|peer| format!("{} {}", peer.name, peer.version)).collect();
    let _ = writeln!(
        page,
        "Asked: {}. A file that is no archive was given to all of them in one, alone.\n",
        versions.join(", ")
    );
    counts(&mut page, ours, peers);
    page.push_str(
        "\n*where* tells what is odd, the worst first, with its effect: *refused*, the platform would not install it;\n\
        *hides*, a part could not be read, so that its silence says nothing; *misleads*, the platform reads over it and\n\
        others stumble. Offsets count from the beginning of the file for `zip` and `signature`, else of that part.\n\n",
    );
    page.push_str("| file | ours |");
    for peer in peers {
        let _ = write!(page, " {} |", peer.name);
    }
    page.push_str(" where |\n|---|---|");
    page.push_str(&"---|".repeat(peers.len() + 1));
    page.push('\n');
    for (index, ours) in ours.iter().enumerate() {
        let answers = peers.iter().filter_map(|peer| peer.answers.get(index)).map(|answer| cell(ours, answer));
        let cells: Vec<String> = answers.collect();
        let _ = writeln!(page, "| {} | {} | {} | {} |", safe(&ours.file), said(ours), cells.join(" | "), odd(ours));
    }
    if !OTHER.is_empty() {
        page.push_str("\n## Other\n\n");
        for (file, peer, sentence) in OTHER {
            let _ = writeln!(page, "- {}, {peer}: {sentence}", safe(file));
        }
    }
    page
}

/// How often each reason holds, for each reader.
fn counts(page: &mut String, ours: &[Ours], peers: &[Peer]) {
    let mut counts: BTreeMap<Reason, Vec<usize>> = BTreeMap::new();
    for (column, peer) in peers.iter().enumerate() {
        for (ours, answer) in ours.iter().zip(&peer.answers) {
            for reason in reasons(ours, answer) {
                counts.entry(reason).or_insert_with(|| vec![0; peers.len()])[column] += 1;
            }
        }
    }
    page.push_str("| reason | what it says |");
    for peer in peers {
        let _ = write!(page, " {} |", peer.name);
    }
    page.push_str("\n|---|---|");
    page.push_str(&"---|".repeat(peers.len()));
    page.push('\n');
    for reason in Reason::ALL {
        let Some(counts) = counts.get(reason) else { continue };
        let counts: Vec<String> = counts.iter().map(usize::to_string).collect();
        let _ = writeln!(page, "| `{}` | {} | {} |", reason.name(), reason.sentence(), counts.join(" | "));
    }
}

/// Our answer.
fn said(ours: &Ours) -> String {
    if let Some(error) = &ours.error {
        return format!("no app: {}", safe(error));
    }
    let package = ours.package.as_deref().map_or("no package".to_owned(), safe);
    let label = ours.label().map(|label| format!(" “{}”", safe(label))).unwrap_or_default();
    let requests = match (ours.requests.len(), ours.whole) {
        (0, false) => "requests not known".to_owned(),
        (1, true) => "1 request".to_owned(),
        (count, true) => format!("{count} requests"),
        (count, false) => format!("{count} requests or more"),
    };
    format!("{package}{label}, {requests}")
}

/// The answer of another one, where it is not ours.
fn cell(ours: &Ours, answer: &Answer) -> String {
    let reasons = reasons(ours, answer);
    let names: Vec<&str> = reasons.iter().map(|reason| reason.name()).collect();
    let mut said = Vec::new();
    if let Some(error) = &answer.error {
        said.push(safe(error));
    }
    if reasons.iter().any(|reason| !matches!(reason, Reason::Same | Reason::Implied)) && answer.app() {
        if ours.package != answer.package {
            said.push(format!("package {}", answer.package.as_deref().map_or("none".to_owned(), safe)));
        }
        let count = answer.requests().count();
        if count != ours.requests.len() {
            said.push(format!("{count} requests"));
        }
        if ours.label() != answer.label.as_deref() {
            said.push(answer.label.as_deref().map_or("no label".to_owned(), |label| format!("“{}”", safe(label))));
        }
    }
    for permission in &answer.implied {
        said.push(format!("+{}", safe(permission.strip_prefix("android.permission.").unwrap_or(permission))));
    }
    let said = if said.is_empty() { String::new() } else { format!(": {}", said.join(", ")) };
    format!("{}{said}", names.join(", "))
}

fn odd(ours: &Ours) -> String {
    let odd: Vec<_> = ours.anomalies.iter().filter(|anomaly| anomaly.effect != Effect::Harmless).collect();
    let mut told: Vec<String> =
        odd.iter().take(ODDITIES).map(|anomaly| format!("{}: {}", effect(anomaly.effect), place(anomaly))).collect();
    if odd.len() > ODDITIES {
        told.push(format!("{} more", odd.len() - ODDITIES));
    }
    told.join("; ")
}

/// A text from a file, harmless in a table.
fn safe(text: &str) -> String {
    let harmless = |character: char| character.is_alphanumeric() || character.is_ascii_graphic() || character == ' ';
    let mut safe = String::new();
    for character in text.chars() {
        match character {
            '|' | '<' | '>' | '*' | '`' | '[' | ']' | '\\' => safe.extend(['\\', character]),
            _ if harmless(character) => safe.push(character),
            _ => safe.extend(character.escape_unicode()),
        }
    }
    safe
}
