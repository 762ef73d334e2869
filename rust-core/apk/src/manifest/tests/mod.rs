mod files;
mod hostile;
mod writer;

use super::{Manifest, read};
use crate::{Anomaly, AnomalyKind, Effect};

fn of(bytes: &[u8]) -> (Manifest, Vec<Anomaly>) {
    let mut anomalies = Vec::new();
    let manifest = read(bytes, 10_000, &mut anomalies);
    (manifest, anomalies)
}

fn odd(anomalies: &[Anomaly]) -> Vec<(AnomalyKind, Effect)> {
    anomalies.iter().map(|anomaly| (anomaly.kind, anomaly.effect)).collect()
}
