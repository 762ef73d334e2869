//! `cargo run -p lendlens-tests --example evaluate_names [-- errors]`: how well names tell who lends, out of fold.
#![allow(clippy::print_stdout, reason = "a program that prints figures")]

use lendlens_tests::classification::{Figures, Files, View, evaluate, hard_cases, shortened};

fn main() {
    let errors = std::env::args().any(|argument| argument == "errors");
    let files = Files::lexicon();
    let [off, on] = evaluate(&files);
    for (judged, catalog) in [(&off, "catalog off"), (&on, "catalog of the other folds")] {
        println!("# {catalog}");
        let show = |what: &str, view: View, pick: &dyn Fn(&lendlens_tests::classification::Named) -> bool| {
            let some = judged.iter().filter(|judged| judged.view == view && pick(&judged.named));
            println!("{}", Figures::of(some).row(what));
        };
        let store =
            |named: &lendlens_tests::classification::Named| named.is_of("play_2020_2022") || named.is_of("cn_half");
        show("store titles", View::Title, &store);
        show("launcher: APK labels", View::Launcher, &|named| {
            !named.launcher.is_empty() || named.lends() == Some(false)
        });
        show("launcher: cut titles", View::Launcher, &|named| named.launcher.is_empty() && store(named));
        show("launcher: both", View::Launcher, &|named| {
            !named.launcher.is_empty() || store(named) || named.lends() == Some(false)
        });
        show("launcher: all", View::Launcher, &|_| true);
        show("titles: all", View::Title, &|_| true);
    }
    for judged in &off {
        let lends = judged.named.class == "lender-feature" && judged.lender.probability > 0.9;
        if lends {
            println!("feature {:?}\t{}", judged.view, shortened(judged));
        }
    }
    if errors {
        for judged in &off {
            let wrong = judged.named.lends().is_some_and(|lends| lends != judged.lender.is_lender);
            if wrong {
                println!("{:?}\t{}", judged.view, shortened(judged));
            }
        }
    }
    let judged = hard_cases(&files.knowledge());
    println!("{}", Figures::of(&judged).row("hard cases"));
}
