//! How a report is shown. Text of sources is hostile: every renderer makes it harmless in its own way.

pub mod json;
pub mod markdown;
pub mod sanitize;
pub mod text;
