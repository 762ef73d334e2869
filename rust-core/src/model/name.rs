//! Package names, checked once where they come in.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Serialize};

/// The name of a package, such as `com.example.loan`.
///
/// At most 255 bytes of ASCII letters, digits, `_` and `.`, the alphabet of the platform's own check
/// ([`validateName`]). Older system packages break its other rules (a leading digit, no dot), so those are not asked
/// for. A name is therefore always safe to print and to hand to a shell.
///
/// [`validateName`]: https://github.com/aosp-mirror/platform_frameworks_base/blob/0f466f51f1abb06d3ee621ed1f64723a44715af0/core/java/android/content/pm/parsing/FrameworkParsingPackageUtils.java
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PackageName(Arc<str>);

/// A text that cannot be a package name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no package name: 1 to 255 ASCII letters, digits, '_' and '.' are")]
pub struct InvalidPackageName(pub String);

impl PackageName {
    /// Checks `name`.
    ///
    /// # Errors
    ///
    /// [`InvalidPackageName`] with the text (cut to 255 characters) when it is none.
    pub fn new(name: &str) -> Result<Self, InvalidPackageName> {
        Self::check(name)?;
        Ok(Self(name.into()))
    }

    /// Whether `name` can be a package name.
    ///
    /// # Errors
    ///
    /// [`InvalidPackageName`], as [`Self::new`].
    pub fn check(name: &str) -> Result<(), InvalidPackageName> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'.';
        if name.is_empty() || name.len() > 255 || !name.bytes().all(allowed) {
            return Err(InvalidPackageName(name.chars().take(255).collect()));
        }
        Ok(())
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PackageName {
    type Error = InvalidPackageName;
    fn try_from(name: String) -> Result<Self, Self::Error> {
        Self::new(&name)
    }
}

impl From<PackageName> for String {
    fn from(name: PackageName) -> Self {
        name.0.as_ref().into()
    }
}

impl fmt::Display for PackageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PackageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &self.0)
    }
}

impl std::borrow::Borrow<str> for PackageName {
    fn borrow(&self) -> &str {
        &self.0
    }
}
