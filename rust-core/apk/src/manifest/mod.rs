//! What a manifest says.

use crate::{
    Anomaly,
    xml::{Node, Xml},
};

/// A value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text.
    Text(String),
    /// A reference to a resource, such as 0x7f0b0001.
    Reference(u32),
    /// A number, as `android:versionCode` and others have it.
    Number(u32),
    /// Yes or no.
    Bool(bool),
}

/// What a manifest says; what it does not say, or what could not be read, is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// `package`.
    pub package: Option<String>,
    /// `split`: the name of this split; `None` for a base.
    pub split: Option<String>,
    /// `android:versionCode` with `versionCodeMajor` in the upper half.
    pub version_code: Option<u64>,
    /// `android:versionName`; may be a reference.
    pub version_name: Option<Value>,
    /// `android:sharedUserId`.
    pub shared_user: Option<String>,
    /// `android:minSdkVersion`; a code name is in `min_sdk_codename`.
    pub min_sdk: Option<u32>,
    /// `android:targetSdkVersion`, else `min_sdk`, as the platform takes it.
    pub target_sdk: Option<u32>,
    /// The code name of a version not yet released, where the target is one.
    pub target_codename: Option<String>,
    /// `android:compileSdkVersion`.
    pub compile_sdk: Option<u32>,
    /// `android:label` of the application.
    pub label: Option<Value>,
    /// `android:label` of the activities that the launcher shows, where they have their own.
    pub launcher_labels: Vec<Value>,
    /// Every request, in every spelling, in order; doubled ones too.
    pub requests: Vec<UsesPermission>,
    /// `uses-feature`.
    pub features: Vec<Feature>,
    /// Components that reach beyond permissions.
    pub components: Vec<Component>,
    /// `queries`: which apps it may see.
    pub queries: Queries,
    /// `<permission>`: what it declares itself.
    pub declared_permissions: Vec<String>,
    /// The whole manifest was read, so that what is not in `requests` is not asked for.
    pub whole: bool,
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsesPermission {
    /// `android:name`.
    pub name: String,
    /// `android:maxSdkVersion`.
    pub max_sdk: Option<u32>,
    /// By `uses-permission-sdk-23` or `-sdk-m`.
    pub sdk23: bool,
}

/// A feature of the phone that the app uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature {
    /// `android:name`, or `glEsVersion` as `gles-0x20000`.
    pub name: String,
    /// `android:required`.
    pub required: bool,
}

/// What a component can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComponentKind {
    /// An accessibility service.
    Accessibility,
    /// A notification listener.
    NotificationListener,
    /// A device administrator.
    DeviceAdmin,
    /// May become the dialler.
    Dialer,
    /// May become the SMS app.
    Sms,
    /// A sync adapter that may write contacts.
    ContactsSync,
}

/// A component that reaches beyond permissions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Component {
    /// What it can be made.
    pub kind: ComponentKind,
    /// Its class, in full.
    pub class: String,
}

/// Which apps it may see (Android 11).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Queries {
    /// Packages by name.
    pub packages: Vec<String>,
    /// Actions of intents.
    pub intents: Vec<String>,
    /// Authorities of content providers.
    pub providers: Vec<String>,
}

/// Reads a manifest: `AndroidManifest.xml` as it is in an APK. `items` limits each list.
pub fn read(bytes: &[u8], items: usize, anomalies: &mut Vec<Anomaly>) -> Manifest {
    let _ = anomalies;
    let mut manifest = Manifest::default();
    let Some(mut xml) = Xml::new(bytes) else { return manifest };
    let mut depth = 0_usize;
    while let Some(node) = xml.next() {
        match node {
            Node::Broken(_) => return manifest,
            Node::End => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    manifest.whole = true;
                    return manifest;
                }
            }
            Node::Start(element) => {
                let name = xml.name(&element);
                let attribute =
                    |id: u32| element.attributes().find(|attribute| xml.resource(attribute.name) == Some(id));
                let value = |id: u32| {
                    let attribute = attribute(id)?;
                    Some(match attribute.kind {
                        3 => Value::Text(xml.text(attribute.data)?.into_owned()),
                        1 => Value::Reference(attribute.data),
                        0x12 => Value::Bool(attribute.data != 0),
                        0x10..=0x1f => Value::Number(attribute.data),
                        _ => Value::Text(xml.text(attribute.raw)?.into_owned()),
                    })
                };
                let text = |id| match value(id)? {
                    Value::Text(text) => Some(text),
                    _ => None,
                };
                let number = |id| match value(id)? {
                    Value::Number(number) => Some(number),
                    Value::Text(text) => text.parse().ok(),
                    _ => None,
                };
                match (depth, name.as_ref()) {
                    (0, "manifest") => {
                        for attribute in element.attributes() {
                            match xml.text(attribute.name).as_deref() {
                                Some("package") => manifest.package = xml.text(attribute.raw).map(Into::into),
                                Some("split") => manifest.split = xml.text(attribute.raw).map(Into::into),
                                _ => {}
                            }
                        }
                        manifest.version_code = number(0x0101_021b).map(Into::into);
                        manifest.version_name = value(0x0101_021c);
                        manifest.shared_user = text(0x0101_000b);
                        manifest.compile_sdk = number(0x0101_0572);
                    }
                    (1, "uses-permission" | "uses-permission-sdk-23" | "uses-permission-sdk-m") => {
                        if let Some(permission) = text(0x0101_0003).filter(|_| manifest.requests.len() < items) {
                            let sdk23 = name != "uses-permission";
                            manifest.requests.push(UsesPermission {
                                name: permission,
                                max_sdk: number(0x0101_0271),
                                sdk23,
                            });
                        }
                    }
                    (1, "uses-sdk") => {
                        manifest.min_sdk = number(0x0101_020c);
                        manifest.target_sdk = number(0x0101_0270).or(manifest.min_sdk);
                    }
                    (1, "application") => manifest.label = value(0x0101_0001),
                    _ => {}
                }
                depth = depth.saturating_add(1);
            }
        }
    }
    manifest
}
