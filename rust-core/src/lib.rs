//! LendLens tells which lending apps can reach the contacts of a phone, by which way, and whether that is
//! really off.
//!
//! The way of the data goes in one direction:
//!
//! ```text
//! files ─► source ─► parse ─► model::Inventory ─► reach, classify ─► rules ─► model::Report ─► render
//! ```
//!
//! This crate is pure: it knows no process, no network, no environment and no clock. Whoever calls it brings the
//! bytes and the time ([`Options::now`]).

#![forbid(unsafe_code)]

pub mod audit;
pub mod classify;
mod data;
pub mod knowledge;
pub mod messages;
pub mod model;
pub mod parse;
pub mod reach;
pub mod remediation;
pub mod render;
pub mod rules;
pub mod sample_phone;
pub mod source;

pub use audit::{Options, audit, is_worth_a_closer_look, undecided};
