//! Reads APK files: what an app asks for and what it calls itself, before anybody installs it.
//!
//! ```text
//! ReadAt ─► zip ─► manifest ──────────► what it asks for
//!            │       └► resources ────► its names, in every language
//!            ├► signing, hints ───────► who signed it (not verified), which way it came
//!            ├► dex, native ──────────► kits inside it, by the names of classes and libraries
//!            └► texts (resources, dex, scripts) ► what it speaks of
//! ```
//!
//! The platform is the reference: what Android reads, this crate reads, however odd the file. Where a file plays a trick
//! on other readers, or where the platform would refuse it, that is an [`Anomaly`] with its place, and everything that
//! can still be read is read. Nothing here judges an app.
//!
//! Every function is total: any bytes give an answer, within [`Limits`], in time that grows with the size of the file. A file is read with a few
//! `pread`s and never as a whole; the names, signers and texts are read only when they are asked for.

#![forbid(unsafe_code)]
// Input is hostile: a slice that is not there would be a panic.
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::string_slice))]

mod anomaly;
mod apk;
mod app;
#[cfg(test)]
mod archive;
mod bytes;
pub mod chunk;
pub mod dex;
pub mod hints;
mod limits;
pub mod manifest;
pub mod native;
pub mod resources;
pub mod signing;
pub mod strings;
pub mod texts;
pub mod xml;
pub mod zip;

pub use anomaly::{Anomaly, AnomalyKind, Effect, Part};
pub use apk::{Apk, ApkError, MANIFEST, Scratch};
pub use app::{App, Content, FileKind};
pub use bytes::{FileAt, ReadAt, Window};
pub use limits::Limits;
