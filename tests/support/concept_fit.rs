//! What each concept of own texts weighs, fitted to the apps of `tests/classification/app_texts.csv`; and how well that
//! tells lenders from others when the family of the app that is judged was left out.

use std::{collections::BTreeMap, path::Path};

use lendlens_core::{
    classify::{PRIOR, spoken_of, weigh_texts},
    knowledge::{Concept, Concepts, Role},
    model::{Band, OwnTexts},
};

/// Concepts of one app come together, so that each says less than it would alone.
const SHARE: f64 = 0.65;
/// The least share of a family that counts as having or not having a concept, where all or none has it.
const HALF: f64 = 0.5;

/// An app whose texts were counted.
#[derive(Debug, Clone)]
pub struct App {
    /// Its short name.
    pub id: String,
    /// What it is.
    pub class: String,
    /// Apps of one maker or code.
    pub family: String,
    /// What its texts speak of.
    pub texts: OwnTexts,
}

impl App {
    /// Whether it lends; `None` for what is neither, such as a pay-later part of other apps.
    pub fn lends(&self) -> Option<bool> {
        match self.class.as_str() {
            "lender" => Some(true),
            "lending_feature" => None,
            _ => Some(false),
        }
    }
}

/// Every app, in the order of the file.
pub fn apps() -> Vec<App> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("classification/app_texts.csv");
    let mut reader = csv::Reader::from_path(path).expect("the counts");
    let rows = reader.deserialize().map(|row| row.expect("a row"));
    rows.map(|row: BTreeMap<String, String>| {
        let counts = row["concepts"].split_whitespace().map(|pair| {
            let (concept, count) = pair.split_once(':').expect("concept:count");
            (concept.to_owned(), count.parse().expect("a count"))
        });
        App {
            id: row["id"].clone(),
            class: row["class"].clone(),
            family: row["family"].clone(),
            texts: OwnTexts { strings: row["strings"].parse().expect("a number"), concepts: counts.collect() },
        }
    })
    .collect()
}

/// A concept with its fitted weight, and in how many families of lenders and of others it occurs.
#[derive(Debug)]
pub struct Fitted {
    /// With its weight.
    pub concept: Concept,
    /// Families of lenders that speak of it; the apps of a family share its voice.
    pub lenders: f64,
    /// Families of others.
    pub others: f64,
}

/// The logarithm of how much more often a concept occurs in families of lenders than in others, times `SHARE`, rounded
/// to a twentieth. A concept that points against its role weighs nothing.
pub fn fit<'a>(apps: impl Iterator<Item = &'a App> + Clone, concepts: &Concepts) -> Vec<Fitted> {
    let mut sizes: BTreeMap<(&str, bool), f64> = BTreeMap::new();
    let scored = apps.filter_map(|app| Some((app, app.lends()?)));
    // Too few texts say nothing, so there is nothing to learn from them.
    let scored = scored.filter(|(app, _)| app.texts.strings >= 20);
    for (app, lends) in scored.clone() {
        *sizes.entry((&app.family, lends)).or_default() += 1.0;
    }
    let families = |lends| sizes.keys().filter(|(_, kind)| *kind == lends).count() as f64;
    let with = |name: &str, kind: bool| -> f64 {
        let speaks = |app: &App| spoken_of(&app.texts, concepts.all()).iter().any(|(concept, _)| concept.name == name);
        let apps = scored.clone().filter(|(app, lends)| *lends == kind && speaks(app));
        apps.fold(0.0, |sum, (app, lends)| sum + 1.0 / sizes[&(app.family.as_str(), lends)])
    };
    let share = |with: f64, all: f64| (with + HALF) / (all + 2.0 * HALF);
    concepts
        .all()
        .iter()
        .map(|concept| {
            let (lenders, others) = (with(concept.name, true), with(concept.name, false));
            let odds = (share(lenders, families(true)) / share(others, families(false))).ln() * SHARE;
            let weight = (odds * 20.0).round() / 20.0;
            let weight = if concept.role == Role::Counter { weight.min(-0.0) } else { weight.max(0.0) };
            Fitted { concept: Concept { weight, ..*concept }, lenders, others }
        })
        .collect()
}

/// An app and its probability by its texts alone, fitted to all families but its own.
pub fn leave_family_out(concepts: &Concepts) -> Vec<(App, f64)> {
    let apps = apps();
    let judge = |app: &App| {
        let fitted = fit(apps.iter().filter(|other| other.family != app.family), concepts);
        let concepts: Vec<Concept> = fitted.into_iter().map(|fitted| fitted.concept).collect();
        let pieces = weigh_texts(&app.texts, &concepts);
        let log_odds = pieces.iter().fold(PRIOR, |sum, piece| sum + piece.weight);
        1.0 / (1.0 + (-log_odds).exp())
    };
    apps.iter().map(|app| (app.clone(), judge(app))).collect()
}

/// How many lenders and others reach a band, and of how many.
pub fn reaching(band: Band, judged: &[(App, f64)]) -> [(usize, usize); 2] {
    [true, false].map(|lends| {
        let of_kind = || judged.iter().filter(|(app, _)| app.lends() == Some(lends));
        (of_kind().filter(|(_, probability)| Band::of(*probability) >= band).count(), of_kind().count())
    })
}

/// The 95 % interval of a share ([Wilson](https://doi.org/10.1080/01621459.1927.10502953)).
pub fn interval((part, all): (usize, usize)) -> (f64, f64) {
    let (n, p, z) = (all as f64, part as f64 / all as f64, 1.96_f64);
    let (middle, width) = (p + z * z / (2.0 * n), z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt());
    ((middle - width) / (1.0 + z * z / n), (middle + width) / (1.0 + z * z / n))
}
