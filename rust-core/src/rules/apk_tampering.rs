//! The file of an app is built so that the phone reads something else than those who look at it, or so that no phone
//! takes it.

use super::{Facts, Fill as _, Meta, Rule, meta};
use crate::{
    model::{Anomaly, AnomalyKind, Confidence, Effect, Finding, Package, Part, Text, TextValue},
    remediation,
};

/// The rule.
pub(super) struct ApkTampering;

const META: Meta = meta!("apk-tampering", Medium, since "0.1.0");

/// Oddities that are shown; the inventory lists all of them.
const SHOWN: usize = 10;

impl Rule for ApkTampering {
    fn meta(&self) -> Meta {
        META
    }

    fn check(&self, facts: &Facts<'_>) -> Vec<Finding> {
        facts
            .packages()
            .filter_map(|(app, package)| {
                let mut because = told(package, Effect::Refused, "evidence-anomalies-refused");
                let is_refused = !because.is_empty();
                because.extend(told(package, Effect::Misleads, "evidence-anomalies-misleads"));
                if because.is_empty() {
                    return None;
                }
                let mut finding = META.about(app, None, Confidence::High);
                if is_refused {
                    finding.message.id = "rule-apk-tampering-message-refused";
                }
                Some(finding.because(because).remedied_by(vec![remediation::do_not_install()]))
            })
            .collect()
    }
}

/// The oddities of one effect, with their number in front.
fn told(package: &Package, effect: Effect, heading: &'static str) -> Vec<Text> {
    let of_effect = || package.anomalies.iter().filter(|anomaly| anomaly.effect == effect);
    let count = of_effect().count();
    if count == 0 {
        return Vec::new();
    }
    let mut told = vec![Text::new(heading).with("count", count)];
    told.extend(of_effect().take(SHOWN).map(sentence));
    if count > SHOWN {
        told.push(Text::new("evidence-anomalies-more").with("count", count - SHOWN));
    }
    told
}

/// What it is, and where: `app.apk, archive, byte 1234: …`.
fn sentence(anomaly: &Anomaly) -> Text {
    let text = match (anomaly.offset, anomaly.detail.as_str()) {
        (None, "") => Text::new("evidence-anomaly"),
        (None, detail) => Text::new("evidence-anomaly-with").with("detail", detail),
        (Some(offset), "") => Text::new("evidence-anomaly-at").with("offset", number(offset)),
        (Some(offset), detail) => {
            Text::new("evidence-anomaly-at-with").with("offset", number(offset)).with("detail", detail)
        }
    };
    text.with("file", anomaly.file.as_str())
        .with("part", TextValue::Message(part(anomaly.part)))
        .with("what", TextValue::Message(kind(anomaly.kind)))
}

fn number(offset: u64) -> TextValue {
    TextValue::Number(i64::try_from(offset).unwrap_or(i64::MAX))
}

fn part(part: Part) -> &'static str {
    match part {
        Part::Zip => "evidence-part-zip",
        Part::Manifest => "evidence-part-manifest",
        Part::Resources => "evidence-part-resources",
        Part::Signature => "evidence-part-signature",
        Part::Dex => "evidence-part-dex",
        Part::Container => "evidence-part-container",
    }
}

fn kind(kind: AnomalyKind) -> &'static str {
    match kind {
        AnomalyKind::Limit => "evidence-anomaly-kind-limit",
        AnomalyKind::CutOff => "evidence-anomaly-kind-cut-off",
        AnomalyKind::BytesBeforeFirstEntry => "evidence-anomaly-kind-bytes-before-first-entry",
        AnomalyKind::BytesBehindEnd => "evidence-anomaly-kind-bytes-behind-end",
        AnomalyKind::EndRecordInComment => "evidence-anomaly-kind-end-record-in-comment",
        AnomalyKind::NoDirectory => "evidence-anomaly-kind-no-directory",
        AnomalyKind::BytesBehindDirectory => "evidence-anomaly-kind-bytes-behind-directory",
        AnomalyKind::DirectoryShifted => "evidence-anomaly-kind-directory-shifted",
        AnomalyKind::DirectoryCount => "evidence-anomaly-kind-directory-count",
        AnomalyKind::DirectoryRecord => "evidence-anomaly-kind-directory-record",
        AnomalyKind::EntryOutsideDirectory => "evidence-anomaly-kind-entry-outside-directory",
        AnomalyKind::LocalHeader => "evidence-anomaly-kind-local-header",
        AnomalyKind::CompressionMethod => "evidence-anomaly-kind-compression-method",
        AnomalyKind::SizeMismatch => "evidence-anomaly-kind-size-mismatch",
        AnomalyKind::EncryptedFlag => "evidence-anomaly-kind-encrypted-flag",
        AnomalyKind::DuplicateEntry => "evidence-anomaly-kind-duplicate-entry",
        AnomalyKind::EntryName => "evidence-anomaly-kind-entry-name",
        AnomalyKind::PackedData => "evidence-anomaly-kind-packed-data",
        AnomalyKind::Checksum => "evidence-anomaly-kind-checksum",
        AnomalyKind::ChunkSize => "evidence-anomaly-kind-chunk-size",
        AnomalyKind::UnknownChunk => "evidence-anomaly-kind-unknown-chunk",
        AnomalyKind::Magic => "evidence-anomaly-kind-magic",
        AnomalyKind::StringPool => "evidence-anomaly-kind-string-pool",
        AnomalyKind::MaskedName => "evidence-anomaly-kind-masked-name",
        AnomalyKind::Attributes => "evidence-anomaly-kind-attributes",
        AnomalyKind::Nesting => "evidence-anomaly-kind-nesting",
        AnomalyKind::MissingElement => "evidence-anomaly-kind-missing-element",
        AnomalyKind::BadValue => "evidence-anomaly-kind-bad-value",
        AnomalyKind::Reference => "evidence-anomaly-kind-reference",
        AnomalyKind::DuplicateType => "evidence-anomaly-kind-duplicate-type",
        AnomalyKind::SigningBlock => "evidence-anomaly-kind-signing-block",
        AnomalyKind::SignatureStripped => "evidence-anomaly-kind-signature-stripped",
        AnomalyKind::Certificate => "evidence-anomaly-kind-certificate",
        AnomalyKind::Unsigned => "evidence-anomaly-kind-unsigned",
        AnomalyKind::Janus => "evidence-anomaly-kind-janus",
        AnomalyKind::Dex => "evidence-anomaly-kind-dex",
        AnomalyKind::Split => "evidence-anomaly-kind-split",
        AnomalyKind::ContainerDescription => "evidence-anomaly-kind-container-description",
        AnomalyKind::BaseGuessed => "evidence-anomaly-kind-base-guessed",
        AnomalyKind::SeveralVariants => "evidence-anomaly-kind-several-variants",
        AnomalyKind::RequestInSplit => "evidence-anomaly-kind-request-in-split",
    }
}
