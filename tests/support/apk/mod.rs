//! Small APKs, written here: a stand-in for each trick whose file may not be passed on, and cases that nobody keeps a file of.
//!
//! It shares no code with the reader.

mod archive;
mod xml;

pub use archive::Archive;
pub use xml::{Attribute, Element, Value, document};

/// The namespace of the platform's attributes.
pub const ANDROID: &str = "http://schemas.android.com/apk/res/android";

/// An attribute of the platform, with the resource id by which it is known.
pub fn android(name: &'static str, value: Value) -> Attribute {
    let resource = match name {
        "label" => 0x0101_0001,
        "name" => 0x0101_0003,
        "sharedUserId" => 0x0101_000b,
        "minSdkVersion" => 0x0101_020c,
        "versionCode" => 0x0101_021b,
        "targetSdkVersion" => 0x0101_0270,
        "maxSdkVersion" => 0x0101_0271,
        _ => panic!("no resource id of {name} is known here"),
    };
    Attribute { namespace: Some(ANDROID), name, resource: Some(resource), value }
}

/// `<uses-permission android:name=…/>`, or another spelling of it.
pub fn request(element: &'static str, permission: &str) -> Element {
    Element::new(element).with(android("name", Value::Text(permission.to_owned())))
}

/// The manifest of `org.example.app`, for Android 14, with these elements before `<application>`.
pub fn manifest(elements: impl IntoIterator<Item = Element>) -> Element {
    let package = Attribute { namespace: None, name: "package", resource: None, value: Value::from("org.example.app") };
    let sdks = Element::new("uses-sdk")
        .with(android("minSdkVersion", Value::Number(21)))
        .with(android("targetSdkVersion", Value::Number(34)));
    let application = Element::new("application").with(android("label", Value::from("Example")));
    let root = Element::new("manifest").with(android("versionCode", Value::Number(1))).with(package).holding(sdks);
    elements.into_iter().fold(root, Element::holding).holding(application)
}

/// An APK with this manifest alone.
pub fn apk(manifest: &Element) -> Vec<u8> {
    Archive::default().stored("AndroidManifest.xml", &document(manifest)).finish()
}
