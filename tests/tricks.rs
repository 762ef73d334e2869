//! Tricks by which an APK hides what it asks for: small files written here that play one each. The APKs that first
//! showed them may not be passed on; each test names the one it stands for.

use std::collections::BTreeSet;

use lendlens_apk::{AnomalyKind, App, Limits, Scratch};
use lendlens_tests::apk::{ANDROID, Archive, Attribute, Element, Value, android, apk, document, manifest, request};

const READ_CONTACTS: &str = "android.permission.READ_CONTACTS";
const READ_CALL_LOG: &str = "android.permission.READ_CALL_LOG";

/// What a reader says of an APK.
#[derive(Debug, PartialEq, Eq)]
struct Read {
    package: Option<String>,
    label: Option<String>,
    permissions: BTreeSet<String>,
    whole: bool,
    anomalies: BTreeSet<AnomalyKind>,
}

fn read(bytes: &[u8]) -> Read {
    let (mut scratch, limits) = (Scratch::default(), Limits::default());
    let mut app = App::open(bytes, &mut scratch, &limits).expect("an app");
    let label = app.labels(&mut scratch, &limits).remove("");
    let manifest = app.base.manifest();
    Read {
        package: manifest.package.clone(),
        label,
        permissions: manifest.requests.iter().map(|request| request.name.clone()).collect(),
        whole: manifest.whole,
        anomalies: app.base.anomalies().iter().map(|anomaly| anomaly.kind).collect(),
    }
}

fn names<const N: usize>(names: [&str; N]) -> BTreeSet<String> {
    names.map(str::to_owned).into()
}

/// Without a trick, so that the others show theirs.
#[test]
fn a_plain_apk_is_read_whole() {
    let found = read(&apk(&manifest([request("uses-permission", READ_CONTACTS)])));
    assert_eq!(found.package.as_deref(), Some("org.example.app"));
    assert_eq!(found.label.as_deref(), Some("Example"));
    assert_eq!(found.permissions, names([READ_CONTACTS]));
    assert!(found.whole, "{found:?}");
}

/// fdroidserver, `janus.apk`: a DEX file before the first entry. Phones before December 2017 run it as that.
#[test]
fn bytes_before_the_first_entry_are_named_and_the_app_is_read() {
    let document = document(&manifest([request("uses-permission", READ_CONTACTS)]));
    let dex = [b"dex\n035\0".as_slice(), &[0; 104]].concat();
    let found = read(&Archive::behind(&dex).stored("AndroidManifest.xml", &document).finish());
    assert_eq!(found.permissions, names([READ_CONTACTS]));
    assert!(found.anomalies.contains(&AnomalyKind::BytesBeforeFirstEntry), "{found:?}");
}

/// fdroidserver, `obb.main.oldversion.apk`: most readers leave out what is asked for in this spelling.
#[test]
fn requests_since_android_6_are_requests() {
    for spelling in ["uses-permission-sdk-23", "uses-permission-sdk-m"] {
        let found = read(&apk(&manifest([request(spelling, READ_CONTACTS)])));
        assert_eq!(found.permissions, names([READ_CONTACTS]), "{spelling}");
    }
}

/// fdroidserver, `duplicate.permisssions.apk`: one permission twice, once with a last version and once without. What is
/// asked for without one is asked for.
#[test]
fn a_request_that_is_made_twice_is_kept_twice() {
    let limited = request("uses-permission", READ_CONTACTS).with(android("maxSdkVersion", Value::Number(18)));
    let bytes = apk(&manifest([limited, request("uses-permission-sdk-23", READ_CONTACTS)]));
    let (mut scratch, limits) = (Scratch::default(), Limits::default());
    let app = App::open(&*bytes, &mut scratch, &limits).expect("an app");
    let requests: Vec<_> =
        app.base.manifest().requests.iter().map(|request| (request.max_sdk, request.sdk23)).collect();
    assert_eq!(requests, [(Some(18), false), (None, true)]);
}

/// malware-quark, `InsecureBankv2.apk`: `<android:uses-permission>`. The platform looks at the name alone.
#[test]
fn an_element_in_a_namespace_asks_all_the_same() {
    let mut hidden = request("uses-permission", READ_CALL_LOG);
    hidden.namespace = Some(ANDROID);
    let found = read(&apk(&manifest([hidden, request("uses-permission", READ_CONTACTS)])));
    assert_eq!(found.permissions, names([READ_CALL_LOG, READ_CONTACTS]));
}

/// fdroidserver, `org.sajeg.fallingblocks_3.apk`: three readers find no permission and say nothing of it. The platform
/// knows an attribute by its resource id, whatever its name and namespace are.
#[test]
fn an_attribute_is_known_by_its_resource_id() {
    let other = Some("http://schemas.example.org/other");
    for (name, namespace) in [("name", None), ("", None), ("", Some(ANDROID)), ("label", None), ("name", other)] {
        let attribute = Attribute { namespace, name, resource: Some(0x0101_0003), value: Value::from(READ_CONTACTS) };
        let found = read(&apk(&manifest([Element::new("uses-permission").with(attribute)])));
        assert_eq!(found.permissions, names([READ_CONTACTS]), "named {name:?} in {namespace:?}");
    }
}

/// apkverifier, `asn1_unprintable.apk`: the label is a reference, and there is no table. A number is no name.
#[test]
fn a_label_that_leads_nowhere_is_no_label() {
    let mut root = manifest([request("uses-permission", READ_CONTACTS)]);
    root.children.retain(|child| child.name != "application");
    let application = Element::new("application").with(android("label", Value::Reference(0x7f08_01c8)));
    let found = read(&apk(&root.holding(application)));
    assert_eq!(found.label, None);
    assert_eq!(found.permissions, names([READ_CONTACTS]));
    assert!(found.whole, "{found:?}");
}
