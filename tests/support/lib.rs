//! Support for the tests: a model phone and its dumps, and a second judge of reach.

pub mod oracle;
pub mod situation;
