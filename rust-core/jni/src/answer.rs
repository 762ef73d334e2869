//! What Kotlin gets back: JSON that only the library of the same release reads.

use std::collections::BTreeMap;

use lendlens_core::{
    Options, audit,
    knowledge::{Filling, Guide, Knowledge},
    messages::{Language, Messages},
    model::{Finding, Gap, GapKind, Inventory, PackageName, Report, UserId},
    remediation::{self, Intent, Outcome},
    render::{
        self, Telling,
        guidance::{self, Page, Screen},
        json,
        text::{self, TextOptions},
    },
};
use serde::Serialize;

use crate::{
    error::Error,
    request::{Format, GuidanceWanted, PreviousVerdict, Request},
};

/// The answer to an audit.
#[derive(Serialize)]
struct Answer<'a> {
    /// The document of `lendlens-report/1`, byte for byte as every other shell of the core writes it.
    report: String,
    /// The answer in words: the first sentence answers the question, the others say what else is to be known.
    answer: Vec<String>,
    /// For each gap of the report, in the same order, a sentence.
    gaps: Vec<String>,
    /// For each app of the report, in the same order, what is told of it.
    apps: Vec<AppAnswer>,
    /// The report for people, when it was asked for.
    text: Option<String>,
    /// For each finding of the report, in the same order, what opens the places where it is switched off.
    intents: Vec<Vec<IntentAnswer>>,
    /// For each verdict that was brought along, what became of it.
    outcomes: Vec<OutcomeAnswer<'a>>,
}

/// [`render::AppWords`].
#[derive(Serialize)]
struct AppAnswer {
    evidence: Vec<String>,
    nearest: Option<UserId>,
    open_ways: Vec<Vec<WayAnswer>>,
}

#[derive(Serialize)]
struct WayAnswer {
    name: String,
    why: String,
}

impl From<render::AppWords> for AppAnswer {
    fn from(words: render::AppWords) -> Self {
        let way = |render::OpenWay { name, why }| WayAnswer { name, why };
        let open_ways = words.open_ways.into_iter().map(|ways| ways.into_iter().map(way).collect()).collect();
        Self { evidence: words.evidence, nearest: words.nearest, open_ways }
    }
}

/// What opens a page, as `android.content.Intent` has it.
#[derive(Serialize)]
struct IntentAnswer {
    /// The step of the finding's remediation that it belongs to, from 0; those of one step stand in fallback order.
    step: usize,
    action: Option<String>,
    package: Option<String>,
    class: Option<String>,
    data: Option<String>,
    extras: BTreeMap<String, String>,
    /// What the page is, for a button.
    label: String,
}

#[derive(Serialize)]
struct OutcomeAnswer<'a> {
    package: &'a PackageName,
    user: UserId,
    outcome: Outcome,
    text: String,
}

#[derive(Serialize)]
struct KnowledgeAnswer {
    version: &'static str,
    lenders: usize,
    sha256: &'static str,
    languages: Vec<&'static str>,
    tool_version: &'static str,
    guidance: Option<GuidanceAnswer>,
}

/// What can be done in a country, in words.
#[derive(Serialize)]
struct GuidanceAnswer {
    /// The countries there are.
    countries: Vec<CountryAnswer>,
    /// Which one may be meant, and the sentence that calls it a guess.
    guess: Option<GuessAnswer>,
    /// The page of the one that was chosen.
    screen: Option<Screen>,
}

#[derive(Serialize)]
struct CountryAnswer {
    jurisdiction: String,
    name: String,
}

#[derive(Serialize)]
struct GuessAnswer {
    jurisdiction: String,
    text: String,
}

/// What was acquired, and how it is to be judged and told.
pub(crate) struct Audited<'a> {
    pub(crate) inventory: &'a Inventory,
    pub(crate) knowledge: &'a Knowledge,
    pub(crate) options: &'a Options,
    pub(crate) request: &'a Request,
    /// The user who asks; `None` when no phone was audited, so that there is no page to open.
    pub(crate) own_user: Option<UserId>,
}

/// Judges and tells.
pub(crate) fn tell(audited: &Audited<'_>) -> Result<Vec<u8>, Error> {
    let Audited { inventory, knowledge, options, request, .. } = audited;
    let messages = Messages::new(request.language());
    let report = audit(inventory, knowledge, options);
    log::info!("{} findings, {} gaps", report.findings.len(), report.gaps.len());
    let telling = Telling { all: options.all, note: None, on_phone: true };
    let text_options = TextOptions { telling, ..TextOptions::default() };
    bytes(&Answer {
        report: json::render(&report, &messages),
        answer: render::answer(&report, &messages, telling),
        gaps: render::gaps(&report, &messages, telling),
        apps: render::apps(&report, &messages, telling).into_iter().map(AppAnswer::from).collect(),
        text: request.formats.contains(&Format::Text).then(|| text::render(&report, &messages, text_options)),
        intents: report.findings.iter().map(|finding| audited.intents(finding, &messages)).collect(),
        outcomes: audited.outcomes(&messages),
    })
}

impl<'a> Audited<'a> {
    fn intents(&self, finding: &Finding, messages: &Messages) -> Vec<IntentAnswer> {
        let package = finding.package.as_ref().and_then(|name| self.inventory.package(name.as_str()));
        let (Some(own_user), Some(package)) = (self.own_user, package) else { return Vec::new() };
        let of_own_user = finding.user.is_none_or(|user| user == own_user);
        let pages = finding.remediation.iter().enumerate().filter_map(|(step, done)| Some((step, done.page?)));
        pages
            .flat_map(|(step, page)| {
                let ways = remediation::ways_to(page, package, &self.inventory.device, of_own_user, self.knowledge);
                ways.into_iter().map(move |way| (step, way))
            })
            .map(|(step, Intent { action, package, class, data, extras, label })| IntentAnswer {
                step,
                action,
                package,
                class,
                data,
                extras,
                label: messages.text(&label),
            })
            .collect()
    }

    /// Every app counts here: one that lost its permission may no longer be worth a line in the report.
    fn outcomes(&self, messages: &Messages) -> Vec<OutcomeAnswer<'a>> {
        if self.request.previous.is_empty() {
            return Vec::new();
        }
        let options = Options { all: true, ..self.options.clone() };
        let report = audit(self.inventory, self.knowledge, &options);
        self.request.previous.iter().map(|previous| became_of(previous, &report, messages)).collect()
    }
}

fn became_of<'a>(previous: &'a PreviousVerdict, report: &Report, messages: &Messages) -> OutcomeAnswer<'a> {
    let PreviousVerdict { package, user, verdict } = previous;
    let app = report.apps.iter().find(|app| app.package == *package);
    let all_shown = !report.gaps.iter().any(|gap| may_hide(gap, package, *user));
    let (outcome, text) = remediation::outcome(*verdict, app, *user, all_shown);
    OutcomeAnswer { package, user: *user, outcome, text: messages.text(&text) }
}

/// Whether an app may be there although the audit does not list it.
fn may_hide(gap: &Gap, package: &PackageName, user: UserId) -> bool {
    let hides = matches!(
        gap.kind,
        GapKind::AppsHidden | GapKind::ListCut | GapKind::NoPackages | GapKind::UserNotVisible | GapKind::Limit
    );
    let is_of = gap.package.as_ref().is_none_or(|name| name == package);
    hides && is_of && gap.user.is_none_or(|of| of == user)
}

/// What this library knows.
///
/// # Errors
///
/// When the data that is built in is broken.
pub fn knowledge(request: &Request) -> Result<Vec<u8>, Error> {
    let knowledge = Knowledge::embedded()?;
    let guidance = request.guidance.as_ref().map(|wanted| guidance(wanted, request, knowledge)).transpose()?;
    bytes(&KnowledgeAnswer {
        version: knowledge.version,
        lenders: knowledge.lenders.len(),
        sha256: knowledge.sha256,
        languages: Language::ALL.map(Language::tag).to_vec(),
        tool_version: env!("CARGO_PKG_VERSION"),
        guidance,
    })
}

fn guidance(wanted: &GuidanceWanted, request: &Request, knowledge: &Knowledge) -> Result<GuidanceAnswer, Error> {
    let messages = Messages::new(request.language());
    let all = knowledge.guidance()?;
    // In the person's own language where the country has it, else in the country's.
    let name = |guide: &Guide| {
        let wanted = request.languages.iter().find_map(|tag| tag.split('-').next());
        let own = guide.languages.iter().find(|own| own.split('-').next() == wanted);
        guide.names.in_language(own.map_or(messages.language().tag(), String::as_str)).to_owned()
    };
    let observed = wanted.observed.iter().map(|sentence| format!("– {sentence}")).collect::<Vec<_>>().join("\n");
    let filling = Filling {
        app: wanted.app.clone(),
        package: wanted.package.clone(),
        date: wanted.date.clone(),
        observed: (!observed.is_empty()).then_some(observed),
        rules: None,
    };
    let guess = all.propose(wanted.sim_country.as_deref(), request.languages.first().map(String::as_str));
    let chosen = wanted.jurisdiction.as_deref().and_then(|code| all.by_jurisdiction(code));
    Ok(GuidanceAnswer {
        countries: all
            .jurisdictions()
            .map(|guide| CountryAnswer { jurisdiction: guide.jurisdiction.clone(), name: name(guide) })
            .collect(),
        guess: guess.map(|guess| GuessAnswer {
            jurisdiction: guess.guide.jurisdiction.clone(),
            text: guidance::guess(guess, &messages),
        }),
        screen: chosen.map(|guide| {
            let citations = &knowledge.citations;
            Page { guide, guidance: all, citations, messages: &messages, filling: &filling }.screen()
        }),
    })
}

fn bytes(answer: &impl Serialize) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(answer).map_err(|error| Error::Internal(format!("the answer cannot be written: {error}")))
}

#[cfg(test)]
mod tests {
    use lendlens_core::{
        model::Verdict,
        sample_phone,
        source::{Limits, Sources},
    };
    use serde_json::Value as Json;

    use super::*;

    fn told(request: &str) -> Json {
        let mut sources = Sources::new(Limits::default());
        for (name, bytes) in sample_phone::files() {
            sources.add(name, bytes);
        }
        let inventory = sources.finish();
        let request = Request::read(request.as_bytes()).unwrap();
        let options = request.options(sample_phone::made_at());
        let knowledge = Knowledge::embedded().unwrap();
        let audited =
            Audited { inventory: &inventory, knowledge, options: &options, request: &request, own_user: Some(0) };
        serde_json::from_slice(&tell(&audited).unwrap()).unwrap()
    }

    #[test]
    fn the_answer_is_what_the_text_begins_with() {
        let answer = told(r#"{"formats":["text"],"languages":["en"]}"#);
        let text = answer["text"].as_str().unwrap();
        let sentences: Vec<&str> = answer["answer"].as_array().unwrap().iter().filter_map(Json::as_str).collect();
        assert!(sentences[0].ends_with("lending apps can read your contacts."), "{sentences:?}");
        assert!(text.starts_with(&sentences.join("\n")), "{sentences:?}\n{text}");
        assert_eq!(told("{}")["text"], Json::Null);
    }

    #[test]
    fn guidance_comes_in_words_and_its_letters_are_filled() {
        let answer = |request: &str| -> Json {
            let request = Request::read(request.as_bytes()).unwrap();
            serde_json::from_slice(&knowledge(&request).unwrap()).unwrap()
        };
        assert_eq!(answer("{}")["guidance"], Json::Null);
        let first = answer(r#"{"languages":["en"],"guidance":{"sim_country":"in"}}"#);
        assert_eq!(first["guidance"]["guess"]["jurisdiction"], "IN");
        assert!(first["guidance"]["guess"]["text"].as_str().unwrap().contains("guess"));
        assert_eq!(first["guidance"]["screen"], Json::Null);
        assert_eq!(first["guidance"]["countries"].as_array().unwrap().len(), 10);
        let chosen = answer(
            r#"{"languages":["en"],"guidance":{"jurisdiction":"IN","app":"Example Cash","package":"com.example.cash",
            "date":"2026-11-20","observed":["It can read the contacts."]}}"#,
        );
        let screen = &chosen["guidance"]["screen"];
        let rows = |section: &Json| section["rows"].as_array().unwrap().clone();
        let rows: Vec<Json> = screen["sections"].as_array().unwrap().iter().flat_map(rows).collect();
        let letters: Vec<&str> = rows.iter().filter_map(|row| row["letter"].as_str()).collect();
        assert_eq!(letters.len(), 4, "complaint and message, in English and Hindi");
        assert!(letters.iter().all(|letter| letter.contains("Example Cash")), "{letters:?}");
        assert!(
            letters[0].contains("– It can read the contacts.") && letters[0].contains("Digital Lending"),
            "{letters:?}"
        );
        assert!(rows.iter().any(|row| row["text"].as_str().unwrap().contains("sachet.rbi.org.in")));
    }

    #[test]
    fn on_the_phone_nothing_speaks_of_files_or_of_a_command_line() {
        for language in ["en", "zh"] {
            let answer = told(&format!(r#"{{"formats":["text"],"languages":["{language}"]}}"#));
            let text = answer["text"].as_str().unwrap();
            for word in ["--all", "--answers", "lendlens explain", "this computer", "这台电脑", "package,answer"] {
                assert!(!text.contains(word), "{word}");
            }
        }
    }

    #[test]
    fn every_app_has_its_words_and_a_way_that_is_shut_has_none() {
        let answer = told("{}");
        let report: Json = serde_json::from_str(answer["report"].as_str().unwrap()).unwrap();
        let (apps, words) = (report["apps"].as_array().unwrap(), answer["apps"].as_array().unwrap());
        assert_eq!(apps.len(), words.len());
        let (mut open, mut shut) = (0, 0);
        for (app, words) in apps.iter().zip(words) {
            let pieces = app["lender"]["evidence"].as_array().unwrap();
            assert_eq!(pieces.len(), words["evidence"].as_array().unwrap().len(), "{app}");
            let users = app["users"].as_array().unwrap();
            for (user, ways) in users.iter().zip(words["open_ways"].as_array().unwrap()) {
                let ways = ways.as_array().unwrap();
                let routes = user["other_reach"].as_array().unwrap();
                let is_open = |route: &&Json| {
                    route["state"].as_str().unwrap().starts_with("granted") && route["state"] != "granted-but-blocked"
                };
                assert_eq!(ways.is_empty(), !routes.iter().any(|route| is_open(&route)), "{app}");
                open += ways.len();
                shut += routes.iter().filter(|route| !is_open(route)).count();
            }
            let nearest = users.iter().find(|user| user["user"] == words["nearest"]).unwrap();
            let can_read = |user: &Json| user["contacts"]["verdict"] == "can_read";
            assert_eq!(can_read(nearest), users.iter().any(can_read), "{app}");
        }
        assert!(open > 0 && shut > 0, "{open} open, {shut} shut");
    }

    #[test]
    fn every_finding_has_its_ways_and_those_of_another_user_lead_to_no_page_of_ours() {
        let answer = told("{}");
        let report: Json = serde_json::from_str(answer["report"].as_str().unwrap()).unwrap();
        assert_eq!(answer["gaps"].as_array().unwrap().len(), report["gaps"].as_array().unwrap().len());
        let findings = report["findings"].as_array().unwrap();
        let intents = answer["intents"].as_array().unwrap();
        assert_eq!(findings.len(), intents.len());
        let mut own = 0;
        for (finding, ways) in findings.iter().zip(intents) {
            for way in ways.as_array().unwrap() {
                let step = usize::try_from(way["step"].as_u64().unwrap()).unwrap();
                assert_eq!(finding["remediation"][step]["action"], "open-permission-page");
                let of_app = way["data"] == format!("package:{}", finding["package"].as_str().unwrap());
                assert!(!of_app || finding["user"] == 0 || finding["user"].is_null(), "{finding}");
                own += usize::from(of_app);
            }
        }
        assert!(own > 0);
    }

    #[test]
    fn a_switched_off_app_that_the_report_no_longer_lists_is_told_of_all_the_same() {
        let everything = told(r#"{"all":true}"#);
        let everything: Json = serde_json::from_str(everything["report"].as_str().unwrap()).unwrap();
        let apps = everything["apps"].as_array().unwrap();
        let quiet = apps.iter().find(|app| {
            app["users"][0]["contacts"]["verdict"] == Verdict::NotRequested.as_str() && app["lender"]["class"] == "none"
        });
        let package = quiet.unwrap()["package"].as_str().unwrap();
        let previous = |package: &str| {
            let request = format!(r#"{{"previous":[{{"package":"{package}","user":0,"verdict":"can_read"}}]}}"#);
            told(&request)["outcomes"][0].clone()
        };
        assert_eq!(previous(package)["outcome"], "turned-off");
        // The sample phone has profiles that it does not show, but those are of other users.
        assert_eq!(previous("com.example.gone")["outcome"], "turned-off");
    }
}
