//! The commands, one file each.

mod adb_files;
pub mod audit;
mod audit_each;
pub mod classify;
pub mod completions;
pub mod demo;
pub mod explain;
pub mod guidance;
