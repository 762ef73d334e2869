//! Every file of the corpus: what we say of it, what other readers say, and why they differ.
//!
//! `ours.jsonl` is our answer to each file; `docs/apk-corpus.md` is the table of all four. Both are made here, with
//! `LENDLENS_OVERWRITE=1 cargo test -p lendlens-tests --test corpus`. `ask_peers.py` wrote down what the others say.

mod answers;
mod reasons;
mod table;

use std::sync::LazyLock;

use answers::{Ours, Peer, ask, peers};
use lendlens_apk::{AnomalyKind, App, Effect, Limits, Scratch, texts};
use lendlens_tests::{corpus, golden::assert_golden};
use reasons::{OTHER, Reason, reasons};

static OURS: LazyLock<Vec<Ours>> = LazyLock::new(|| corpus::listed().iter().map(|file| ask(&file.path)).collect());
static PEERS: LazyLock<Vec<Peer>> = LazyLock::new(peers);

/// Each of our answers with those of a peer.
fn pairs() -> impl Iterator<Item = (&'static Ours, &'static Peer, &'static answers::Answer)> {
    PEERS.iter().flat_map(|peer| OURS.iter().zip(&peer.answers).map(move |(ours, answer)| (ours, peer, answer)))
}

#[test]
fn our_answers_are_the_golden_ones() {
    let lines: Vec<String> =
        OURS.iter().map(|ours| serde_json::to_string(&ours.told()).expect("JSON") + "\n").collect();
    assert_golden("tests/corpus/ours.jsonl", &lines.concat());
}

#[test]
fn the_table_of_all_readers_is_the_golden_one() {
    assert_golden("docs/apk-corpus.md", &table::page(&OURS, &PEERS));
}

#[test]
fn the_records_of_the_others_are_of_this_corpus() {
    let listed: Vec<String> = corpus::listed().into_iter().map(|file| file.path).collect();
    for peer in PEERS.iter() {
        let asked: Vec<&String> = peer.answers.iter().map(|answer| &answer.file).collect();
        assert!(asked.iter().copied().eq(&listed), "tests/corpus/ask_peers.py {} writes it anew", peer.name);
    }
}

/// An empty list of requests says that nothing is asked for only where the manifest was read whole.
#[test]
fn no_file_has_an_empty_list_of_requests_in_silence() {
    for ours in OURS.iter().filter(|ours| ours.kind.is_some() && !ours.whole) {
        let told = ours.anomalies.iter().any(|anomaly| matches!(anomaly.effect, Effect::Hides | Effect::Refused));
        assert!(told, "{}: not read whole, and nothing says so", ours.file);
    }
    for ours in OURS.iter().filter(|ours| ours.kind.is_none()) {
        assert!(ours.error.is_some(), "{}: no app, and nothing says why", ours.file);
    }
}

/// Where we say that a manifest was read whole, nobody finds a request in it that we do not.
#[test]
fn nobody_finds_a_request_that_we_do_not() {
    for (ours, peer, answer) in pairs().filter(|(ours, _, _)| ours.whole) {
        let missed: Vec<&String> = answer.requests().filter(|name| !ours.requests.contains(*name)).collect();
        assert!(missed.is_empty(), "{}: {} finds {missed:?}", ours.file, peer.name);
    }
}

/// On files that play no trick, package, requests and default label are what aapt and apk-info say, or it is known why
/// they are not.
#[test]
fn on_sound_files_the_readers_agree_or_it_is_known_why_not() {
    let mut sound = 0;
    for (ours, peer, answer) in pairs().filter(|(ours, peer, _)| ours.is_sound() && peer.name != "androguard") {
        sound += 1;
        let found = reasons(ours, answer);
        let ours_to_blame = [Reason::Other, Reason::WeRefuse];
        assert!(
            !found.iter().any(|reason| ours_to_blame.contains(reason)),
            "{} and {}: {found:?}",
            ours.file,
            peer.name
        );
    }
    assert!(sound > 600, "only {sound} pairs of answers to sound files");
}

/// A difference that no rule explains stands in a list with a sentence; at most 2 in 100 do.
#[test]
fn nearly_every_difference_has_its_reason_by_a_rule() {
    let mut unexplained = Vec::new();
    let mut without_rule = Vec::new();
    for (ours, peer, answer) in pairs().filter(|(ours, _, answer)| reasons(ours, answer).contains(&Reason::Other)) {
        without_rule.push((ours.file.as_str(), peer.name.as_str()));
        if reasons::sentence(&ours.file, &peer.name).is_none() {
            unexplained.push(format!("{}, {}: {answer:?}, we say {:?}", ours.file, peer.name, ours.told()));
        }
    }
    assert!(unexplained.is_empty(), "{}", unexplained.join("\n"));
    assert_eq!(without_rule.len(), OTHER.len(), "what the list of sentences tells of");
    assert!(without_rule.len() * 50 <= pairs().count(), "more than 2 % without a rule: {without_rule:?}");
}

/// The limits are for bombs: no file that people made is cut, not even in its texts.
#[test]
fn no_file_passes_a_limit() {
    let (mut scratch, limits) = (Scratch::default(), Limits::default());
    for file in corpus::listed() {
        let bytes = corpus::as_apk(&file.path);
        let Ok(mut app) = App::open(bytes.as_slice(), &mut scratch, &limits) else { continue };
        app.labels(&mut scratch, &limits);
        app.base.signers(&mut scratch);
        let mut anomalies = app.anomalies.clone();
        anomalies.extend(app.apks().flat_map(|(_, apk)| apk.anomalies().iter().cloned()));
        texts::each(app.base.zip(), &mut scratch, &limits, &mut anomalies, |_| true);
        anomalies.retain(|anomaly| anomaly.kind == AnomalyKind::Limit);
        assert_eq!(anomalies, [], "{}", file.path);
    }
}
