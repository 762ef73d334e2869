//! Support for the tests: a model phone, the printers of its dumps, phones made at random or at full size, and a second
//! judge of reach.

pub mod full_phone;
pub mod oracle;
pub mod phone;
pub mod print;
pub mod random;
pub mod sample_phone;
pub mod situation;
