//! `getprop`: lines `[key]: [value]`.

use crate::model::{Device, Gap};

/// What the properties say of the phone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Properties {
    /// The phone.
    pub device: Device,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// Parses `getprop`.
pub fn parse(text: &str) -> Properties {
    let _ = text;
    Properties::default()
}
