//! From the elements of a manifest to what it says, as `ParsingPackageUtils` of the platform takes them
//! ([Android 16]).
//!
//! An element counts by its name and by where it stands; its namespace does not matter. An attribute counts by the
//! resource id of its name, and the platform looks for the ids in ascending order, going through the attributes once: one
//! that stands behind a greater id is not seen. Only `package` and `split` are looked for by name.
//!
//! [Android 16]: https://github.com/bluestacks/frameworks-base-a16/blob/06412db729c30f14734609949f853d73fb2528e1/core/java/com/android/internal/pm/pkg/parsing/ParsingPackageUtils.java

use std::borrow::Cow;

use super::{Component, ComponentKind, Feature, Manifest, SyncAdapter, UsesPermission, Value, attr};
use crate::{
    Anomaly, AnomalyKind, Effect, anomaly,
    strings::WORD,
    xml::{Attribute, Element, Node, Xml, note},
};

/// Reads a manifest: `AndroidManifest.xml` as it is in an APK. Each list has up to `items` entries.
pub fn read(bytes: &[u8], items: usize, anomalies: &mut Vec<Anomaly>) -> Manifest {
    let mut manifest = Manifest::default();
    let Some(xml) = Xml::new(bytes, anomalies) else {
        let detail = format!("{} B", bytes.len());
        note(anomalies, AnomalyKind::CutOff, Effect::Refused, 0, detail);
        return manifest;
    };
    let left = bytes.len().saturating_mul(4).saturating_add(LEAST_TEXT);
    let path = Vec::with_capacity(DEPTH);
    let readable = xml.has_pool();
    let mut reader =
        Reader { xml, manifest: &mut manifest, items, left, readable, anomalies, path, deeper: 0, part: None };
    reader.read();
    manifest
}

/// What an element is, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tag {
    Manifest,
    UsesSdk,
    UsesPermission,
    UsesPermissionSdk23,
    UsesFeature,
    Permission,
    Queries,
    Package,
    Intent,
    Application,
    Activity,
    ActivityAlias,
    Service,
    Receiver,
    Provider,
    IntentFilter,
    Action,
    Category,
    MetaData,
    Other,
}

impl Tag {
    fn of(name: &str) -> Self {
        match name {
            "manifest" => Self::Manifest,
            "uses-sdk" => Self::UsesSdk,
            "uses-permission" => Self::UsesPermission,
            "uses-permission-sdk-23" | "uses-permission-sdk-m" => Self::UsesPermissionSdk23,
            "uses-feature" => Self::UsesFeature,
            "permission" => Self::Permission,
            "queries" => Self::Queries,
            "package" => Self::Package,
            "intent" => Self::Intent,
            "application" => Self::Application,
            "activity" => Self::Activity,
            "activity-alias" => Self::ActivityAlias,
            "service" => Self::Service,
            "receiver" => Self::Receiver,
            "provider" => Self::Provider,
            "intent-filter" => Self::IntentFilter,
            "action" => Self::Action,
            "category" => Self::Category,
            "meta-data" => Self::MetaData,
            _ => Self::Other,
        }
    }
}

/// An activity, service or receiver whose children are being read.
#[derive(Debug)]
struct OpenPart {
    tag: Tag,
    class: String,
    label: Option<Value>,
    permission: Option<String>,
    /// What its intent filters answer to, as far as it matters.
    seen: Seen,
    /// The XML file that describes a sync adapter.
    sync_adapter: Option<u32>,
}

/// What the intent filters of a component name.
#[derive(Debug, Default)]
struct Seen {
    accessibility: bool,
    notifications: bool,
    device_admin: bool,
    dial: bool,
    sms_deliver: bool,
    sync: bool,
    main: bool,
    launcher: bool,
}

struct Reader<'a, 'm> {
    xml: Xml<'a>,
    manifest: &'m mut Manifest,
    items: usize,
    /// Bytes of text that may still be kept.
    left: usize,
    /// The platform takes the pool, so that what it does not read is not asked for.
    readable: bool,
    anomalies: &'m mut Vec<Anomaly>,
    /// The elements that are open, down to where it matters.
    path: Vec<Tag>,
    /// How many are open below those.
    deeper: usize,
    part: Option<OpenPart>,
}

/// Elements in elements that are told apart; what matters lies within five.
const DEPTH: usize = 8;

/// Bytes of text that every manifest may have kept, and four times its own size with them: one text that is named a
/// thousand times would otherwise be kept a thousand times.
const LEAST_TEXT: usize = 64 << 10;

impl<'a> Reader<'a, '_> {
    fn read(&mut self) {
        let mut rooted = false;
        let closed = loop {
            match self.xml.next(self.anomalies) {
                Node::Broken => break false,
                Node::Finished => {
                    // The platform takes the end of the document for the end of its elements; it may also be that of a
                    // file which was cut and mended.
                    if !self.path.is_empty() {
                        self.note(AnomalyKind::Nesting, Effect::Hides, None, "not closed");
                    }
                    break false;
                }
                Node::End if self.deeper > 0 => self.deeper -= 1,
                Node::End => {
                    if let Some(Tag::Activity | Tag::ActivityAlias | Tag::Service | Tag::Receiver) = self.path.pop()
                        && self.path.len() == 2
                    {
                        self.close_part();
                    }
                    if self.path.is_empty() && rooted {
                        break true;
                    }
                }
                Node::Start(element) => {
                    let tag = self.tag(&element);
                    if !rooted && tag != Tag::Manifest {
                        self.note(AnomalyKind::MissingElement, Effect::Refused, Some(&element), "manifest");
                    }
                    rooted = true;
                    self.start(tag, &element);
                    if self.path.len() < DEPTH {
                        self.path.push(tag);
                    } else {
                        self.deeper = self.deeper.saturating_add(1);
                    }
                }
            }
        };
        self.close_part();
        self.manifest.whole = closed && !self.xml.damaged() && !self.manifest.incomplete;
        self.finish();
        if closed && !self.xml.cut() {
            self.look_behind();
        }
    }

    fn tag(&mut self, element: &Element<'a>) -> Tag {
        let mut buffer = [0; WORD];
        if let Some(name) = self.xml.word(element.name, &mut buffer) {
            return Tag::of(name);
        }
        if !self.readable && self.path.len() == 1 && self.xml.text_size(element.name).is_none() {
            // It may have been a request.
            self.manifest.incomplete = true;
            self.note(AnomalyKind::StringPool, Effect::Hides, Some(element), "name of an element");
        }
        Tag::Other
    }

    /// The platform stops where its root ends; other readers go on.
    fn look_behind(&mut self) {
        let mut behind = Vec::new();
        loop {
            let node = self.xml.next(&mut behind);
            match node {
                Node::Start(element) => {
                    note(&mut behind, AnomalyKind::Nesting, Effect::Misleads, element.offset, "behind the root".into());
                    break;
                }
                Node::End => {}
                Node::Finished | Node::Broken => break,
            }
        }
        for anomaly in behind {
            anomaly::note(self.anomalies, Anomaly { effect: Effect::Misleads, ..anomaly });
        }
    }

    fn start(&mut self, tag: Tag, element: &Element<'a>) {
        match (self.path.as_slice(), tag) {
            ([], _) => self.root(element),
            ([_], Tag::UsesPermission | Tag::UsesPermissionSdk23) => self.request(tag, element),
            ([_], Tag::UsesSdk) => self.uses_sdk(element),
            ([_], Tag::UsesFeature) => self.feature(element),
            ([_], Tag::Permission) => {
                let name = self.text(element, attr::NAME);
                push(&mut self.manifest.declared_permissions, name, self.items);
            }
            ([_], Tag::Application) => self.application(element),
            ([_, Tag::Queries], Tag::Package) => {
                let name = self.text(element, attr::NAME);
                push(&mut self.manifest.queries.packages, name, self.items);
            }
            ([_, Tag::Queries, Tag::Intent], Tag::Action) => {
                let name = self.text(element, attr::NAME);
                push(&mut self.manifest.queries.intents, name, self.items);
            }
            ([_, Tag::Queries], Tag::Provider) => {
                let authorities = self.text(element, attr::AUTHORITIES);
                for authority in authorities.iter().flat_map(|list| list.split(';')).filter(|one| !one.is_empty()) {
                    push(&mut self.manifest.queries.providers, Some(authority.to_owned()), self.items);
                }
            }
            (
                [_, Tag::Application],
                Tag::Activity | Tag::ActivityAlias | Tag::Service | Tag::Receiver | Tag::Provider,
            ) => self.component(tag, element),
            ([_, Tag::Application, _, Tag::IntentFilter], Tag::Action | Tag::Category) => self.filter(element),
            ([_, Tag::Application, Tag::Service], Tag::MetaData) => self.meta_data(element),
            (_, Tag::UsesPermission | Tag::UsesPermissionSdk23) => {
                // The platform looks for requests right below the root only; other readers look everywhere.
                let name = self.text(element, attr::NAME).unwrap_or_default();
                self.note(AnomalyKind::Nesting, Effect::Misleads, Some(element), &name);
            }
            _ => {}
        }
    }

    fn root(&mut self, element: &Element<'a>) {
        self.manifest.package = self.named(element, "package");
        self.manifest.split = self.named(element, "split");
        let code = self.number(element, attr::VERSION_CODE);
        let major = self.number(element, attr::VERSION_CODE_MAJOR).unwrap_or(0);
        self.manifest.version_code = code.map(|code| u64::from(major) << 32 | u64::from(code));
        self.manifest.version_name = self.value(element, attr::VERSION_NAME);
        self.manifest.shared_user = self.text(element, attr::SHARED_USER);
        self.manifest.compile_sdk = self.number(element, attr::COMPILE_SDK);
    }

    fn request(&mut self, tag: Tag, element: &Element<'a>) {
        if element.namespace != u32::MAX {
            self.note(AnomalyKind::MaskedName, Effect::Misleads, Some(element), "uses-permission");
        }
        self.look_for_decoys(element);
        let name = match self.value(element, attr::NAME) {
            Some(Value::Text(name)) => name,
            None if self.attribute(element, attr::NAME).is_some_and(|name| name.kind == TYPE_STRING) => {
                self.manifest.incomplete = true;
                return self.note(AnomalyKind::StringPool, Effect::Hides, Some(element), "name of a permission");
            }
            // The platform takes no name from the resources, and no number.
            Some(other) => {
                return self.note(AnomalyKind::BadValue, Effect::Misleads, Some(element), &other.to_string());
            }
            None => return,
        };
        if self.manifest.requests.len() >= self.items {
            self.manifest.incomplete = true;
            return self.note(AnomalyKind::Limit, Effect::Hides, Some(element), "uses-permission");
        }
        let max_sdk = self.bound(element, attr::MAX_SDK);
        self.manifest.requests.push(UsesPermission { name, max_sdk, sdk23: tag == Tag::UsesPermissionSdk23 });
    }

    /// Readers that go by the words see another name than the platform, which goes by the ids.
    fn look_for_decoys(&mut self, element: &Element<'a>) {
        for attribute in element.attributes() {
            let mut buffer = [0; WORD];
            let called_name = self.xml.word(attribute.name, &mut buffer) == Some("name");
            if called_name != (self.xml.id(&attribute) == attr::NAME) {
                let value = self.string(element, &attribute).unwrap_or_default();
                self.note(AnomalyKind::MaskedName, Effect::Misleads, Some(element), &value);
            }
        }
    }

    fn uses_sdk(&mut self, element: &Element<'a>) {
        let min = self.value(element, attr::MIN_SDK);
        let target = self.value(element, attr::TARGET_SDK);
        let (min_sdk, min_codename) = version(min);
        let manifest = &mut *self.manifest;
        manifest.min_sdk = min_sdk.or(Some(1)).filter(|_| min_codename.is_none());
        (manifest.target_sdk, manifest.target_codename) = match version(target) {
            (None, None) => (manifest.min_sdk, min_codename),
            target => target,
        };
    }

    fn feature(&mut self, element: &Element<'a>) {
        let gles = self.number(element, attr::GL_ES_VERSION).map(|version| format!("gles-{version:#010x}"));
        let required = self.boolean(element, attr::REQUIRED).unwrap_or(true);
        let feature = self.text(element, attr::NAME).or(gles).map(|name| Feature { name, required });
        push(&mut self.manifest.features, feature, self.items);
    }

    fn application(&mut self, element: &Element<'a>) {
        if self.manifest.application {
            // The platform leaves out every one but the first.
            return self.note(AnomalyKind::MissingElement, Effect::Misleads, Some(element), "application");
        }
        self.manifest.application = true;
        self.manifest.label = self.value(element, attr::LABEL);
    }

    fn component(&mut self, tag: Tag, element: &Element<'a>) {
        self.close_part();
        let name = self.text(element, attr::NAME).unwrap_or_default();
        let package = self.manifest.package.as_deref().unwrap_or_default();
        let class = if self.left < package.len() { name } else { class_name(package, &name) };
        self.left = self.left.saturating_sub(class.len());
        push(&mut self.manifest.component_classes, Some(class.clone()).filter(|class| !class.is_empty()), self.items);
        if tag != Tag::Provider {
            let label = self.value(element, attr::LABEL);
            let permission = self.text(element, attr::PERMISSION);
            self.part = Some(OpenPart { tag, class, label, permission, seen: Seen::default(), sync_adapter: None });
        }
    }

    fn filter(&mut self, element: &Element<'a>) {
        let Some(attribute) = self.attribute(element, attr::NAME).filter(|found| found.kind == TYPE_STRING) else {
            return;
        };
        let Some(part) = &mut self.part else { return };
        let mut buffer = [0; WORD];
        match self.xml.word(attribute.data, &mut buffer).unwrap_or_default() {
            "android.accessibilityservice.AccessibilityService" => part.seen.accessibility = true,
            "android.service.notification.NotificationListenerService" => part.seen.notifications = true,
            "android.app.action.DEVICE_ADMIN_ENABLED" => part.seen.device_admin = true,
            "android.intent.action.DIAL" => part.seen.dial = true,
            "android.provider.Telephony.SMS_DELIVER" => part.seen.sms_deliver = true,
            "android.content.SyncAdapter" => part.seen.sync = true,
            "android.intent.action.MAIN" => part.seen.main = true,
            "android.intent.category.LAUNCHER" => part.seen.launcher = true,
            _ => {}
        }
    }

    fn meta_data(&mut self, element: &Element<'a>) {
        let name = self.attribute(element, attr::NAME);
        let mut buffer = [0; WORD];
        let name = name.and_then(|attribute| self.xml.word(attribute.data, &mut buffer));
        if name != Some("android.content.SyncAdapter") {
            return;
        }
        if let (Some(Value::Reference(file)), Some(part)) = (self.value(element, attr::RESOURCE), &mut self.part) {
            part.sync_adapter = Some(file);
        }
    }

    /// What a component can be made, now that its children are known. A service needs the permission that only the
    /// system has, for the system binds to no other.
    fn close_part(&mut self) {
        let Some(OpenPart { tag, class, label, permission, seen, sync_adapter }) = self.part.take() else { return };
        let bound_by = |name: &str| permission.as_deref() == Some(name);
        let kind = match tag {
            Tag::Service if seen.accessibility && bound_by("android.permission.BIND_ACCESSIBILITY_SERVICE") => {
                Some(ComponentKind::Accessibility)
            }
            Tag::Service if seen.notifications && bound_by("android.permission.BIND_NOTIFICATION_LISTENER_SERVICE") => {
                Some(ComponentKind::NotificationListener)
            }
            Tag::Receiver if seen.device_admin => Some(ComponentKind::DeviceAdmin),
            Tag::Receiver if seen.sms_deliver => Some(ComponentKind::Sms),
            Tag::Activity | Tag::ActivityAlias if seen.dial => Some(ComponentKind::Dialer),
            _ => None,
        };
        if let Some(kind) = kind {
            push(&mut self.manifest.components, Some(Component { kind, class: class.clone() }), self.items);
        }
        if tag == Tag::Service && seen.sync {
            let adapter = SyncAdapter { class, description: sync_adapter };
            push(&mut self.manifest.sync_adapters, Some(adapter), self.items);
        } else if matches!(tag, Tag::Activity | Tag::ActivityAlias) && seen.main && seen.launcher {
            push(&mut self.manifest.launcher_labels, label, self.items);
        }
    }

    fn finish(&mut self) {
        let manifest = &mut *self.manifest;
        if manifest.whole
            && manifest.min_sdk.is_none()
            && manifest.target_sdk.is_none()
            && manifest.target_codename.is_none()
        {
            // Without uses-sdk an app counts as one for the first Android.
            (manifest.min_sdk, manifest.target_sdk) = (Some(1), Some(0));
        }
        match self.manifest.package.as_deref() {
            None | Some("") => self.note(AnomalyKind::MissingElement, Effect::Refused, None, "package"),
            Some(_) if self.manifest.whole && !self.manifest.application && self.manifest.split.is_none() => {
                self.note(AnomalyKind::MissingElement, Effect::Harmless, None, "application");
            }
            Some(_) => {}
        }
    }

    /// The attribute of this resource id that the platform sees. One it does not see is told.
    fn attribute(&mut self, element: &Element<'a>, id: u32) -> Option<Attribute> {
        let mut greatest = 0;
        for attribute in element.attributes() {
            let this = self.xml.id(&attribute);
            if this == id {
                if greatest <= id {
                    return Some(attribute);
                }
                self.note(AnomalyKind::Attributes, Effect::Misleads, Some(element), &format!("{id:#010x}"));
                return None;
            }
            greatest = greatest.max(this);
        }
        None
    }

    /// The text of an attribute without a namespace, by its name; only `package` and `split` are asked for so.
    fn named(&mut self, element: &Element<'a>, name: &str) -> Option<String> {
        let mut buffer = [0; WORD];
        let mut is_named = |attribute: &Attribute| {
            self.xml.text_size(attribute.namespace).is_none()
                && self.xml.word(attribute.name, &mut buffer) == Some(name)
        };
        let attribute = element.attributes().find(|attribute| is_named(attribute))?;
        self.keep(element, attribute.raw).or_else(|| self.string(element, &attribute))
    }

    fn string(&mut self, element: &Element<'a>, attribute: &Attribute) -> Option<String> {
        (attribute.kind == TYPE_STRING).then(|| self.keep(element, attribute.data))?
    }

    /// A string of the pool, as long as there is room for it.
    fn keep(&mut self, element: &Element<'a>, index: u32) -> Option<String> {
        let size = self.xml.text_size(index)?;
        let Some(left) = self.left.checked_sub(size) else {
            self.manifest.incomplete = true;
            self.note(AnomalyKind::Limit, Effect::Hides, Some(element), "text");
            return None;
        };
        self.left = left;
        self.xml.text(index).map(Cow::into_owned)
    }

    fn value(&mut self, element: &Element<'a>, id: u32) -> Option<Value> {
        let attribute = self.attribute(element, id)?;
        Some(match attribute.kind {
            TYPE_STRING => {
                let Some(text) = self.string(element, &attribute) else {
                    if self.xml.text_size(attribute.data).is_some() {
                        return None;
                    }
                    // Newer versions of the platform take no such string; older ones did, and the app may be for them.
                    let detail = format!("{id:#010x}: {}", attribute.data);
                    self.note(AnomalyKind::StringPool, Effect::Misleads, Some(element), &detail);
                    let text = self.xml.unterminated(attribute.data)?;
                    self.left = self.left.checked_sub(text.len())?;
                    return Some(Value::Text(text));
                };
                Value::Text(text)
            }
            TYPE_NULL => return None,
            TYPE_REFERENCE | TYPE_DYNAMIC_REFERENCE => Value::Reference(attribute.data),
            TYPE_BOOLEAN => Value::Bool(attribute.data != 0),
            TYPE_FLOAT => Value::Text(f32::from_bits(attribute.data).to_string()),
            _ => Value::Number(attribute.data),
        })
    }

    fn text(&mut self, element: &Element<'a>, id: u32) -> Option<String> {
        match self.value(element, id)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A version up to which something holds. Text is none (`parseMinOrMaxSdkVersion`), and below 0 there is no version.
    fn bound(&mut self, element: &Element<'a>, id: u32) -> Option<u32> {
        let bound = self.attribute(element, id)?;
        let number = (TYPE_FIRST_INT..=TYPE_LAST_INT).contains(&bound.kind).then_some(bound.data)?;
        Some(if number > i32::MAX as u32 { 0 } else { number })
    }

    /// A number, also one written as text (`XmlUtils.convertValueToInt`).
    fn number(&mut self, element: &Element<'a>, id: u32) -> Option<u32> {
        match self.value(element, id)? {
            Value::Number(number) => Some(number),
            Value::Bool(yes) => Some(yes.into()),
            Value::Text(text) => number(&text),
            Value::Reference(_) => None,
        }
    }

    fn boolean(&mut self, element: &Element<'a>, id: u32) -> Option<bool> {
        match self.value(element, id)? {
            Value::Bool(yes) => Some(yes),
            Value::Number(number) => Some(number != 0),
            Value::Text(text) => Some(matches!(text.as_str(), "1" | "true" | "TRUE")),
            Value::Reference(_) => None,
        }
    }

    fn note(&mut self, kind: AnomalyKind, effect: Effect, element: Option<&Element<'a>>, detail: &str) {
        let offset = element.map_or(0, |element| element.offset);
        note(self.anomalies, kind, effect, offset, detail.chars().take(LONGEST_DETAIL).collect());
    }
}

const TYPE_NULL: u8 = 0x00;
const TYPE_REFERENCE: u8 = 0x01;
const TYPE_STRING: u8 = 0x03;
const TYPE_FLOAT: u8 = 0x04;
const TYPE_DYNAMIC_REFERENCE: u8 = 0x07;
const TYPE_FIRST_INT: u8 = 0x10;
const TYPE_BOOLEAN: u8 = 0x12;
const TYPE_LAST_INT: u8 = 0x1f;

const LONGEST_DETAIL: usize = 200;

fn push<T>(list: &mut Vec<T>, item: Option<T>, items: usize) {
    list.extend(item.filter(|_| list.len() < items));
}

/// A version of Android: its API level, else its code name.
fn version(value: Option<Value>) -> (Option<u32>, Option<String>) {
    match value {
        Some(Value::Number(number)) => (Some(number), None),
        Some(Value::Text(text)) => number(&text).map_or((None, Some(text)), |number| (Some(number), None)),
        _ => (None, None),
    }
}

/// A number as text: decimal, with 0x or # hexadecimal, with a leading 0 octal; a negative one as its bits.
fn number(text: &str) -> Option<u32> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
    let (radix, digits) = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(digits) => (16, digits),
        None => match (digits.strip_prefix('#'), digits.strip_prefix('0').filter(|rest| !rest.is_empty())) {
            (Some(digits), _) => (16, digits),
            (None, Some(digits)) => (8, digits),
            (None, None) => (10, digits),
        },
    };
    if digits.starts_with('+') {
        return None;
    }
    let number = u32::from_str_radix(digits, radix).ok()?;
    Some(if negative { number.wrapping_neg() } else { number })
}

/// A class in full (`ParsingUtils.buildClassName`).
fn class_name(package: &str, name: &str) -> String {
    if name.starts_with('.') {
        format!("{package}{name}")
    } else if name.is_empty() || name.contains('.') {
        name.to_owned()
    } else {
        format!("{package}.{name}")
    }
}
