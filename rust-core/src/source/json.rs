//! Lists in JSON of which one bad element does not spoil the others.

use serde::{Deserialize, Deserializer, de::DeserializeOwned};

use crate::model::{Gap, GapKind};

/// An element of a list: the value, or why it is none.
pub(super) struct Element<T>(Result<T, String>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Element<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        Ok(Self(serde_json::from_value(value).map_err(|error| error.to_string())))
    }
}

impl<T> Element<T> {
    /// The value; what is wrong with it becomes a gap.
    pub(super) fn or_gap(self, gaps: &mut Vec<Gap>) -> Option<T> {
        match self.0 {
            Ok(value) => Some(value),
            Err(error) => {
                gaps.push(Gap::new(GapKind::Malformed, super::shortened(&error)));
                None
            }
        }
    }
}

/// What a text that is no JSON, or not in the expected form, means.
pub(super) fn gap(error: &serde_json::Error) -> Gap {
    let kind = if error.is_eof() { GapKind::CutOff } else { GapKind::Malformed };
    Gap::new(kind, super::shortened(&error.to_string()))
}
