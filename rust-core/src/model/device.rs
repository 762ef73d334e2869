//! The phone itself.

use serde::{Deserialize, Serialize};

/// What is known of the phone; nothing here identifies its owner.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Device {
    /// Maker, such as `Xiaomi` (`ro.product.manufacturer`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maker: Option<String>,
    /// Model (`ro.product.model`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Android version as the phone names it (`ro.build.version.release`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub android: Option<String>,
    /// API level (`ro.build.version.sdk`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_level: Option<u32>,
    /// Day of the security patch, `2026-10-05` (`ro.build.version.security_patch`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_patch: Option<String>,
    /// Language tag, such as `zh-Hans-CN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}
