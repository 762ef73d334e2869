//! Support for the tests: a model phone, the printers of its dumps, phones made at random or at full size, a second
//! judge of reach, a report made by hand, small APKs, the files that readers of APKs are held against, the categories of number of a language, and the app's string
//! resources.

pub mod android_strings;
pub mod apk;
pub mod concept_fit;
pub mod corpus;
pub mod full_phone;
pub mod golden;
pub mod oracle;
pub mod phone;
pub mod plurals;
pub mod print;
pub mod random;
pub mod report;
pub mod rule_rows;
pub mod sample_phone;
pub mod situation;

/// The code in the documentation for embedders compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../docs/embedding.md")]
struct Documentation;
