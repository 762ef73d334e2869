//! From the bytes of one source to the model, one file per format. No judgement, and total: any bytes give an answer,
//! in linear time and bounded memory, and what could not be understood is a [`Gap`](crate::model::Gap).
//!
//! Every format follows the platform's own printing code; `docs/formats.md` links the lines, version by version.

// Input is hostile: a slice that is not there would be a panic.
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::string_slice))]

pub mod apk;
pub mod app_ops;
pub mod device_policy;
pub mod dumpsys_package;
pub mod encoding;
pub mod getprop;
pub mod labels;
pub(crate) mod lines;
pub mod pm_list;
pub mod roles;
pub mod settings;
pub mod users;
