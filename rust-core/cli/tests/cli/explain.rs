//! `explain PACKAGE` as a person sees it: each card is committed in `tests/golden/`, in two scripts.
//! `LENDLENS_OVERWRITE=1` writes them anew.

use std::{env, fs, path::Path};

use crate::support::run_in;

/// A lender and a place of lending on several lists, and a package that is on none.
const PACKAGES: [(&str, &str); 3] = [
    ("lender", "com.adakami.dana.kredit.pinjaman"),
    ("feature", "com.sankuai.meituan"),
    ("unlisted", "org.example.rupee.loan"),
];

#[test]
fn the_card_of_a_package_is_the_golden_one_in_each_script() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let folder = tempfile::tempdir().expect("a folder");
    for (name, package) in PACKAGES {
        for (language, tag) in [("en", "en"), ("zh", "zh-Hans")] {
            let ended = run_in(folder.path(), &["explain", package, "--language", language]);
            assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{package}");
            let file = golden.join(format!("explain-{name}.{tag}.txt"));
            if env::var_os("LENDLENS_OVERWRITE").is_some() {
                fs::write(&file, &ended.out).expect("a golden file");
            }
            let expected = fs::read_to_string(&file).expect("a golden file");
            assert!(ended.out == expected, "explain {package} differs from {}", file.display());
        }
    }
}

#[test]
fn a_package_on_no_list_is_judged_with_its_reasons_and_is_no_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let ended = run_in(folder.path(), &["explain", "org.example.rupee.loan"]);
    assert_eq!(ended.code, Some(0));
    for words in ["is not in the catalog", "lends money to people", "loan (+", "log-odds"] {
        assert!(ended.out.contains(words), "{words} in {}", ended.out);
    }
    let silent = run_in(folder.path(), &["explain", "org.example.unheard.of"]);
    assert_eq!(silent.code, Some(0));
    assert!(silent.out.contains("Nothing in the package name"), "{}", silent.out);
}
