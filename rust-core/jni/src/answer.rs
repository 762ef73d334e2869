//! What Kotlin gets back: JSON that only the library of the same release reads.

use lendlens_core::{knowledge::Knowledge, messages::Language};
use serde::Serialize;

use crate::error::Error;

#[derive(Serialize)]
struct KnowledgeAnswer {
    version: &'static str,
    lenders: usize,
    sha256: &'static str,
    languages: Vec<&'static str>,
    tool_version: &'static str,
}

/// What this library knows.
///
/// # Errors
///
/// When the data that is built in is broken.
pub fn knowledge() -> Result<Vec<u8>, Error> {
    let knowledge = Knowledge::embedded()?;
    bytes(&KnowledgeAnswer {
        version: knowledge.version,
        lenders: knowledge.lenders.len(),
        sha256: knowledge.sha256,
        languages: Language::ALL.map(Language::tag).to_vec(),
        tool_version: env!("CARGO_PKG_VERSION"),
    })
}

fn bytes(answer: &impl Serialize) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(answer).map_err(|error| Error::Internal(format!("the answer cannot be written: {error}")))
}
