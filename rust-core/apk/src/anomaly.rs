//! What is odd in a file: the tricks by which it hides from readers, and what the platform would refuse.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One oddity, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anomaly {
    /// What it is.
    pub kind: AnomalyKind,
    /// What it does.
    pub effect: Effect,
    /// The part of the file it is in.
    pub part: Part,
    /// Where: in the file for [`Part::Zip`] and [`Part::Signature`], else from the beginning of that part.
    pub offset: Option<u64>,
    /// What stands there: a name or number. Hostile text.
    pub detail: String,
}

/// Notes an oddity; one that is noted already is not noted again. Of each kind the first [`NAMED`] are named and the
/// others counted: a hostile file has as many of them as it has bytes.
pub(crate) fn note(anomalies: &mut Vec<Anomaly>, anomaly: Anomaly) {
    let key = |anomaly: &Anomaly| (anomaly.kind, anomaly.effect, anomaly.part);
    let mut named = 0;
    let mut counted = None;
    for noted in anomalies.iter_mut().filter(|noted| key(noted) == key(&anomaly)) {
        if *noted == anomaly {
            return;
        }
        match noted.offset {
            Some(_) => named += 1,
            None => counted = Some(noted),
        }
    }
    if named < NAMED {
        anomalies.push(anomaly);
    } else if let Some(counted) = counted {
        let count = counted.detail.trim_start_matches('+').parse().unwrap_or(1_u64);
        counted.detail = format!("+{}", count.saturating_add(1));
    } else {
        anomalies.push(Anomaly { offset: None, detail: "+1".to_owned(), ..anomaly });
    }
}

/// How many oddities of a kind are named.
const NAMED: usize = 16;

/// What an oddity does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It is odd and hides nothing: old or careless tools make it.
    Harmless,
    /// The platform reads over it, other readers stumble or see something else.
    Misleads,
    /// A part could not be read, so its silence says nothing.
    Hides,
    /// The platform would not install the file.
    Refused,
}

impl Effect {
    /// The name in inventories and reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Harmless => "harmless",
            Self::Misleads => "misleads",
            Self::Hides => "hides",
            Self::Refused => "refused",
        }
    }
}

/// The parts of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The archive itself.
    Zip,
    /// `AndroidManifest.xml`.
    Manifest,
    /// `resources.arsc`.
    Resources,
    /// The signing block, or the files of a v1 signature.
    Signature,
    /// `classes.dex` and its like.
    Dex,
    /// A split, or the description of a set of them.
    Container,
}

impl Part {
    /// The name in inventories and reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Manifest => "manifest",
            Self::Resources => "resources",
            Self::Signature => "signature",
            Self::Dex => "dex",
            Self::Container => "container",
        }
    }
}

/// Declares the kinds with their names, so that no name is forgotten.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident = $name:literal,)+) => {
        /// The kinds of oddity.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum AnomalyKind {
            $($(#[doc = $doc])+ #[serde(rename = $name)] $kind,)+
        }

        impl AnomalyKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// The name in inventories and reports.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)+
                }
            }
        }
    };
}

kinds! {
    /// It passes a limit on size, count or depth; the rest was left out.
    Limit = "limit",
    /// It ends in the middle.
    CutOff = "cut-off",

    // The archive.
    /// Bytes stand before the first entry.
    BytesBeforeFirstEntry = "bytes-before-first-entry",
    /// Bytes stand behind the end record and its comment.
    BytesBehindEnd = "bytes-behind-end",
    /// The comment holds what looks like another end record.
    EndRecordInComment = "end-record-in-comment",
    /// The directory or the end record is missing: the entries were found by their local headers.
    NoDirectory = "no-directory",
    /// Bytes stand between the directory and the end record.
    BytesBehindDirectory = "bytes-behind-directory",
    /// The directory is not where the end record says.
    DirectoryShifted = "directory-shifted",
    /// The end record tells another number of entries than there are.
    DirectoryCount = "directory-count",
    /// A record of the directory is broken.
    DirectoryRecord = "directory-record",
    /// An entry that a broken directory does not name.
    EntryOutsideDirectory = "entry-outside-directory",
    /// The local header of an entry is missing, or says something else than the directory.
    LocalHeader = "local-header",
    /// A compression method that Android does not know, or two different ones.
    CompressionMethod = "compression-method",
    /// A length or size that cannot be true.
    SizeMismatch = "size-mismatch",
    /// An entry is marked as encrypted.
    EncryptedFlag = "encrypted-flag",
    /// Two entries have one name.
    DuplicateEntry = "duplicate-entry",
    /// A name has NUL, control characters, no valid UTF-8, or is path and folder at once.
    EntryName = "entry-name",
    /// The packed data of an entry is broken.
    PackedData = "packed-data",
    /// The checksum of an entry is wrong.
    Checksum = "checksum",

    // Binary XML and tables.
    /// A chunk has a size that cannot be.
    ChunkSize = "chunk-size",
    /// A chunk of a kind that does not belong there.
    UnknownChunk = "unknown-chunk",
    /// It does not begin as its format does.
    Magic = "magic",
    /// A pool of strings contradicts itself.
    StringPool = "string-pool",
    /// A name or namespace of an element or attribute hides what it is.
    MaskedName = "masked-name",
    /// Attributes that are doubled, or have another size or order than the format has.
    Attributes = "attributes",
    /// Elements that do not open and close as they should.
    Nesting = "nesting",
    /// An element that the platform needs is missing or doubled.
    MissingElement = "missing-element",
    /// A value that the platform cannot take.
    BadValue = "bad-value",
    /// A reference that leads nowhere, or in circles.
    Reference = "reference",
    /// A package or type of a table stands in it twice.
    DuplicateType = "duplicate-type",

    // Signatures.
    /// A signing block contradicts itself.
    SigningBlock = "signing-block",
    /// A signature said to be there is missing.
    SignatureStripped = "signature-stripped",
    /// A certificate cannot be read.
    Certificate = "certificate",
    /// Nobody signed it, or by no scheme that the platform takes for it.
    Unsigned = "unsigned",
    /// A dex file stands before the archive, and no scheme but the first covers the file: Android 5 to 8 without the
    /// patches of December 2017 run that dex file in the name of the signer (CVE-2017-13156).
    Janus = "janus",

    // Dex files and containers.
    /// A dex file contradicts itself.
    Dex = "dex",
    /// A split that does not belong to the others.
    Split = "split",
    /// The description of a set of splits contradicts them, or is broken.
    ContainerDescription = "container-description",
    /// Nothing names the base of a set, so it had to be guessed.
    BaseGuessed = "base-guessed",
    /// A set holds several builds of one app, of which the fullest was read.
    SeveralVariants = "several-variants",
    /// A split asks for permissions, which the platform reads in the base only.
    RequestInSplit = "request-in-split",
}

impl fmt::Display for AnomalyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
