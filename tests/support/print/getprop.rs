//! `getprop`.

use super::Paper;
use crate::phone::{Phone, Style};

/// `getprop`, sorted by key.
pub fn print(phone: &Phone) -> String {
    let mut properties = vec![
        ("dalvik.vm.heapsize", "512m".into()),
        ("gsm.operator.alpha", String::new()),
        ("persist.sys.locale", phone.locale.clone()),
        ("persist.sys.timezone", "Africa/Nairobi".into()),
        ("ro.build.fingerprint", fingerprint(phone)),
        ("ro.build.version.release", phone.style.release().into()),
        ("ro.build.version.sdk", phone.style.api().to_string()),
        ("ro.build.version.security_patch", phone.security_patch.clone()),
        ("ro.product.manufacturer", phone.maker.clone()),
        ("ro.product.model", phone.model.clone()),
    ];
    if phone.style >= Style::Android10 {
        properties.push(("ro.product.system.model", "generic".into()));
    }
    let mut paper = Paper::default();
    for (key, value) in properties {
        paper.line(0, format!("[{key}]: [{value}]"));
    }
    paper.done()
}

/// The fingerprint of the build.
pub(crate) fn fingerprint(phone: &Phone) -> String {
    let device = phone.model.to_lowercase().replace(' ', "_");
    format!("{}/{device}/{device}:{}/EXAMPLE.1/1:user/release-keys", phone.maker.to_lowercase(), phone.style.release())
}
