//! What the readers say of a file.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use lendlens_apk::{Anomaly, App, Effect, FileKind, Limits, Scratch};
use lendlens_tests::corpus;
use serde::{Deserialize, Serialize};

/// What a peer says of a file; `ask_peers.py` tells what the fields are.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Answer {
    pub file: String,
    pub package: Option<String>,
    pub label: Option<String>,
    pub permissions: BTreeSet<String>,
    pub sdk23: BTreeSet<String>,
    pub implied: BTreeSet<String>,
    pub error: Option<String>,
}

impl Answer {
    /// All that it says is asked for.
    pub fn requests(&self) -> impl Iterator<Item = &String> {
        self.permissions.iter().chain(&self.sdk23)
    }

    /// It found an app, however much it then says of it.
    pub fn app(&self) -> bool {
        self.package.is_some() || !self.permissions.is_empty()
    }
}

/// Another reader, and what it says of each file of the corpus.
#[derive(Debug)]
pub struct Peer {
    pub name: String,
    pub version: String,
    pub answers: Vec<Answer>,
}

#[derive(Deserialize)]
struct Head {
    peer: String,
    version: String,
}

/// The records of `ask_peers.py`.
pub fn peers() -> Vec<Peer> {
    let peers = ["aapt", "androguard", "apk-info"].map(|name| {
        let text = fs::read_to_string(corpus::folder().join(format!("peers/{name}.jsonl"))).expect("a record");
        let (head, answers) = text.split_once('\n').expect("a line that names the version");
        let Head { peer, version } = serde_json::from_str(head).expect("a line that names the version");
        let answers = answers.lines().map(|line| serde_json::from_str(line).expect("an answer")).collect();
        Peer { name: peer, version, answers }
    });
    peers.into()
}

/// What we say of a file.
#[derive(Debug, Default)]
pub struct Ours {
    pub file: String,
    /// What it is; `None` when it is refused.
    pub kind: Option<FileKind>,
    /// Its manifest, and those of its splits, were read whole.
    pub whole: bool,
    pub error: Option<String>,
    pub package: Option<String>,
    /// By language; "" is the default.
    pub labels: BTreeMap<String, String>,
    /// Those of the activities that launchers show, in every language.
    pub launcher_labels: BTreeSet<String>,
    pub requests: BTreeSet<String>,
    /// Those of `requests` that are asked for since Android 6 only.
    pub sdk23: BTreeSet<String>,
    /// Those of `requests` that only splits ask for.
    pub of_splits: BTreeSet<String>,
    pub anomalies: Vec<Anomaly>,
}

/// The form of a line of `ours.jsonl`.
#[derive(Debug, Serialize)]
pub struct Told<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    whole: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    package: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    labels_in: Vec<&'a str>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    requests: &'a BTreeSet<String>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    sdk23: &'a BTreeSet<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    anomalies: Vec<String>,
}

impl Ours {
    /// The line of `ours.jsonl`.
    pub fn told(&self) -> Told<'_> {
        Told {
            file: &self.file,
            error: self.error.as_deref(),
            whole: self.kind.map(|_| self.whole),
            package: self.package.as_deref(),
            label: self.label(),
            labels_in: self.labels.keys().map(String::as_str).filter(|language| !language.is_empty()).collect(),
            requests: &self.requests,
            sdk23: &self.sdk23,
            anomalies: self
                .anomalies
                .iter()
                .map(|anomaly| format!("{}: {}", effect(anomaly.effect), place(anomaly)))
                .collect(),
        }
    }

    /// There is an app in it, however little its manifest tells.
    pub fn found(&self) -> bool {
        self.package.is_some() || !self.requests.is_empty()
    }

    /// The default label.
    pub fn label(&self) -> Option<&str> {
        self.labels.get("").map(String::as_str)
    }

    /// The file plays no trick and is whole.
    pub fn is_sound(&self) -> bool {
        self.found() && self.whole && self.anomalies.iter().all(|anomaly| anomaly.effect == Effect::Harmless)
    }

    /// The platform would not install it.
    pub fn is_refused(&self) -> bool {
        self.anomalies.iter().any(|anomaly| anomaly.effect == Effect::Refused)
    }
}

/// Asks our reader.
pub fn ask(file: &str) -> Ours {
    let bytes = corpus::as_apk(file);
    let (mut scratch, limits) = (Scratch::default(), Limits::default());
    let mut ours = Ours { file: file.to_owned(), ..Ours::default() };
    let mut app = match App::open(bytes.as_slice(), &mut scratch, &limits) {
        Ok(app) => app,
        Err(error) => return Ours { error: Some(error.to_string()), ..ours },
    };
    app.inspect();
    ours.kind = Some(app.kind);
    ours.labels = app.labels(&mut scratch, &limits);
    let launchers = app.base.manifest().launcher_labels.clone();
    let of_launchers = app.base.texts(&launchers, &mut scratch, &limits);
    ours.launcher_labels.extend(of_launchers.into_iter().flat_map(BTreeMap::into_values));
    let base = app.base.manifest();
    ours.package = base.package.clone();
    ours.whole = base.whole;
    ours.requests = base.requests.iter().map(|request| request.name.clone()).collect();
    ours.sdk23 = base.requests.iter().filter(|request| request.sdk23).map(|request| request.name.clone()).collect();
    ours.anomalies = app.anomalies.clone();
    ours.anomalies.extend_from_slice(app.base.anomalies());
    for (_, split) in &app.splits {
        let manifest = split.manifest();
        ours.whole &= manifest.whole;
        for request in manifest.requests.iter().filter(|request| !ours.requests.contains(&request.name)) {
            ours.of_splits.insert(request.name.clone());
        }
        ours.sdk23.extend(manifest.requests.iter().filter(|request| request.sdk23).map(|request| request.name.clone()));
        ours.anomalies.extend_from_slice(split.anomalies());
    }
    ours.requests.extend(ours.of_splits.iter().cloned());
    // The worst first, and each once.
    ours.anomalies.sort_by_key(|anomaly| (std::cmp::Reverse(anomaly.effect), anomaly.part, anomaly.offset));
    ours.anomalies.dedup();
    ours
}

/// Where an oddity is and what it is.
pub fn place(anomaly: &Anomaly) -> String {
    let at = anomaly.offset.map(|offset| format!(" at {offset}")).unwrap_or_default();
    format!("{} in {}{at}", anomaly.kind, anomaly.part.as_str())
}

pub fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Harmless => "harmless",
        Effect::Misleads => "misleads",
        Effect::Hides => "hides",
        Effect::Refused => "refused",
    }
}
