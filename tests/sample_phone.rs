//! The sample phone: its committed dumps are what the printer makes of its readable sources.
//!
//! `LENDLENS_OVERWRITE=1 cargo test -p lendlens-tests --test sample_phone` writes them anew.

use std::{collections::BTreeSet, env, fs};

use lendlens_tests::sample_phone;

#[test]
fn the_committed_dumps_are_what_the_sources_print() {
    let folder = sample_phone::folder().join("dumps");
    let printed = sample_phone::dumps().expect("the sources are sound");
    if env::var_os("LENDLENS_OVERWRITE").is_some() {
        fs::create_dir_all(&folder).expect("a folder");
        for (name, text) in &printed {
            fs::write(folder.join(name), text).expect("written");
        }
    }
    let names: BTreeSet<String> = printed.iter().map(|(name, _)| name.clone()).collect();
    let committed = fs::read_dir(&folder).expect("the dumps").map(|entry| entry.expect("an entry").file_name());
    assert_eq!(committed.map(|name| name.to_string_lossy().into_owned()).collect::<BTreeSet<_>>(), names);
    for (name, text) in printed {
        let committed = fs::read_to_string(folder.join(&name)).expect("a dump");
        assert!(committed == text, "{name} differs from its sources; LENDLENS_OVERWRITE=1 writes it anew");
    }
}
