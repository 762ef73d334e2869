//! Support for the tests: a model phone and its dumps, a second judge of reach, a report made by hand.

pub mod oracle;
pub mod report;
pub mod situation;
