//! What is odd in the file of an app.

use serde::{Deserialize, Serialize};

pub use lendlens_apk::{AnomalyKind, Effect, Part};

/// One oddity of a file, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Anomaly {
    /// The file; an APK of a set is `FILE!PART`.
    pub file: String,
    /// The part of the file it is in.
    pub part: Part,
    /// What it is.
    pub kind: AnomalyKind,
    /// What it does.
    pub effect: Effect,
    /// Where, in bytes: from the beginning of the APK for `zip` and `signature`, else from the beginning of that part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
    /// What stands there. Hostile text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
}
