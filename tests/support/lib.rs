//! Support for the tests: a model phone and its dumps, and a second judge of reach.

pub mod oracle;
pub mod situation;

/// The code in the documentation for embedders compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../docs/embedding.md")]
struct Documentation;
