//! Writes the Android app's `strings.xml` of every language anew, out of `rust-core/data/messages/*/android.ftl`.
//!
//! `cargo run -p lendlens-tests --example android_strings`

use std::{error::Error, fs, path::Path};

use lendlens_tests::android_strings;

fn main() -> Result<(), Box<dyn Error>> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (path, text) in android_strings::make(&repository)? {
        let path = repository.join(path);
        fs::create_dir_all(path.parent().ok_or("no folder")?)?;
        fs::write(path, text)?;
    }
    Ok(())
}
