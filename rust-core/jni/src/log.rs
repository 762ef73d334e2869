//! Where log lines go: to Android's own log, in builds for Android.
//!
//! Package names and labels are what somebody has installed. They stand in no line above the level `debug`, which a release
//! build does not write.

use std::sync::Once;

/// Starts the log, once for the process.
pub(crate) fn start() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        #[cfg(target_os = "android")]
        android_logger::init_once(
            android_logger::Config::default().with_tag("LendLens").with_max_level(if cfg!(debug_assertions) {
                log::LevelFilter::Debug
            } else {
                log::LevelFilter::Info
            }),
        );
    });
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        path::{Path, PathBuf},
        sync::Mutex,
    };

    use lendlens_core::{
        Options,
        knowledge::Knowledge,
        model::Inventory,
        sample_phone,
        source::{Limits, Sources},
    };
    use log::{Level, LevelFilter, Log, Metadata, Record};

    use crate::{
        answer::{self, Audited},
        request::Request,
    };

    /// Keeps every line of this process.
    struct Kept(Mutex<Vec<(Level, String)>>);

    static KEPT: Kept = Kept(Mutex::new(Vec::new()));

    impl Log for Kept {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }

        fn log(&self, record: &Record<'_>) {
            self.0.lock().unwrap().push((record.level(), record.args().to_string()));
        }

        fn flush(&self) {}
    }

    fn sample_phone() -> Inventory {
        let mut sources = Sources::new(Limits::default());
        for (name, bytes) in sample_phone::files() {
            sources.add(name, bytes);
        }
        sources.finish()
    }

    #[test]
    fn an_audit_logs_no_name_of_an_app_above_the_level_debug() {
        log::set_logger(&KEPT).unwrap();
        log::set_max_level(LevelFilter::Trace);
        let inventory = sample_phone();
        let request = Request::default();
        let options = Options { all: true, ..Options::default() };
        let knowledge = Knowledge::embedded().unwrap();
        answer::tell(&Audited {
            inventory: &inventory,
            knowledge,
            options: &options,
            request: &request,
            own_user: Some(0),
        })
        .unwrap();
        let kept = KEPT.0.lock().unwrap();
        let above: Vec<&String> =
            kept.iter().filter(|(level, _)| *level < Level::Debug).map(|(_, line)| line).collect();
        assert!(!above.is_empty(), "the audit was not logged at all");
        for package in &inventory.packages {
            let names = package.labels.values().map(String::as_str).chain([package.name.as_str()]);
            for name in names {
                assert!(!above.iter().any(|line| line.contains(name)), "{name} in {above:?}");
            }
        }
    }

    /// What a line above the level debug may be given: numbers.
    const NUMBERS: [&str; 3] = ["count", "total", "milliseconds"];

    #[test]
    fn no_call_above_the_level_debug_is_given_anything_but_numbers() {
        let wrong: Vec<String> =
            sources().iter().flat_map(|path| given_names(&fs::read_to_string(path).unwrap())).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn a_planted_name_is_found() {
        for (planted, found) in [
            (concat!("log::", "info!(\"{package} is odd\");"), true),
            (concat!("log::", "warn!(\"{} is odd\", package.name);"), true),
            (concat!("log::", "error!(\n    \"{count} and {}\",\n    label\n);"), true),
            (concat!("log::", "info!(\"{count} of {}\", names.len());"), false),
            (concat!("log::", "debug!(\"{package} is odd\");"), false),
        ] {
            assert_eq!(!given_names(planted).is_empty(), found, "{planted}");
        }
    }

    /// The arguments of calls above the level debug that are no numbers.
    fn given_names(text: &str) -> Vec<String> {
        let mut wrong = Vec::new();
        for level in ["error", "warn", "info"] {
            for call in text.split(&format!("log::{level}!(")).skip(1) {
                let call = call.split(");").next().unwrap_or_default();
                let mut parts = call.split('"');
                let format = parts.nth(1).unwrap_or_default();
                let behind = parts.collect::<Vec<_>>().join("\"");
                let inline = format.split('{').skip(1).filter_map(|rest| rest.split(['}', ':']).next());
                let inline = inline.filter(|name| !name.is_empty() && !NUMBERS.contains(name));
                let given = behind.split(',').map(str::trim).filter(|given| !given.is_empty());
                let given = given.filter(|given| !NUMBERS.contains(given) && !given.ends_with(".len()"));
                wrong.extend(inline.chain(given).map(str::to_owned));
            }
        }
        wrong
    }

    fn sources() -> Vec<PathBuf> {
        let mut files = Vec::new();
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() { folders.push(path) } else { files.push(path) }
            }
        }
        files
    }
}
