//! The command line, run as a person or a script runs it.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by it; the support around it is not marked as one")]

#[cfg(unix)]
mod adb_files;
mod apk;
mod audit;
mod classify;
mod explain;
mod facts;
mod golden;
mod guidance;
mod support;
