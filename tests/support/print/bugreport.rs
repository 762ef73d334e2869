//! The text of a bug report: services one under the other, each with a heading and a footer (`dumpstate`, `dumpsys`).

use super::{Paper, app_ops, device_policy, getprop, package, role, users};
use crate::phone::{Phone, Style};

/// `bugreport-….txt`.
pub fn text(phone: &Phone) -> String {
    let mut paper = Paper::default();
    let bar = "=".repeat(56);
    paper.line(0, &bar);
    paper.line(0, format!("== dumpstate: {}", phone.clock));
    paper.line(0, &bar);
    paper.end();
    paper.line(0, format!("Build: {} EXAMPLE.1", phone.model));
    paper.line(0, format!("Build fingerprint: '{}'", getprop::fingerprint(phone)));
    paper.line(0, "Bootloader: unknown");
    if phone.style >= Style::Android13 {
        paper.line(0, format!("Android SDK version: {}", phone.style.api()));
    }
    paper.line(0, "Kernel: Linux version 5.15.0");
    paper.line(0, "Command line: console=none");
    paper.line(0, "Bugreport format version: 2.0");
    paper.end();
    paper.line(0, "------ SYSTEM PROPERTIES (getprop) ------");
    paper.more(getprop::print(phone));
    paper.end();
    paper.line(0, "------ DUMPSYS (/system/bin/dumpsys) ------");
    service(&mut paper, phone, "appops", &app_ops::dump(phone));
    service(&mut paper, phone, "battery", "Current Battery Service state:\n  AC powered: false\n  level: 71\n");
    service(&mut paper, phone, "device_policy", &device_policy::dump(phone));
    service(&mut paper, phone, "package", &package::whole_phone(phone));
    if let Some(roles) = role::dump(phone) {
        service(&mut paper, phone, "role", &roles);
    }
    service(&mut paper, phone, "user", &users::dump(phone));
    paper.line(0, "------ CHECKIN PACKAGE (dumpsys -t 30 package --checkin) ------");
    paper.line(0, "vers,1");
    paper.line(0, "pkg,com.android.shell,2000,34,1230768000000,?");
    paper.end();
    paper.line(0, &bar);
    paper.line(0, "== dumpstate: done (id 1)");
    paper.line(0, &bar);
    paper.done()
}

fn service(paper: &mut Paper, phone: &Phone, name: &str, dump: &str) {
    paper.line(0, "-".repeat(79));
    paper.line(0, format!("DUMP OF SERVICE {name}:"));
    if phone.style >= Style::Android13 {
        paper.line(0, "Service host process PID: 1391");
        paper.line(0, "Threads in use: 2/32");
    }
    paper.more(dump);
    let ending = if phone.style >= Style::Android8 { format!(", ending at: {}", phone.clock) } else { String::new() };
    paper.line(0, format!("--------- 0.053s was the duration of dumpsys {name}{ending}"));
}
