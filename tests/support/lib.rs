//! Support for the tests: a model phone and its dumps.
