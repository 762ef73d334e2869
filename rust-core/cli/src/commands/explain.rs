//! `explain`: what a rule means; what lists say of a package, or what its name says when it is on none.

use lendlens_core::{
    classify::{Candidate, classify},
    knowledge::{CatalogEntry, Knowledge, Parts},
    model::{EvidenceKind, LenderClass, PackageName, Text, TextValue},
    render::{
        text,
        words::{self, severity},
    },
    rules::{self, Meta},
};

use crate::{
    args::ExplainArgs,
    console::Console,
    exit::{Error, Exit},
    output,
};

/// Explains a rule or a package.
pub fn run(args: &ExplainArgs, console: &Console) -> Result<Exit, Error> {
    let metas = || rules::registry().iter().map(|rule| rule.meta());
    let explained = match (metas().find(|meta| meta.id == args.name), PackageName::new(&args.name)) {
        (Some(meta), _) => rule(&meta, Knowledge::embedded()?, console),
        (None, Ok(package)) => self::package(&package, Knowledge::embedded()?, console),
        (None, Err(_)) => {
            let rules = metas().map(|meta| meta.id).collect::<Vec<_>>().join(" ");
            return Err(Error::Rule { name: args.name.clone(), rules });
        }
    };
    output::write(args.shown.output.as_deref(), &explained)?;
    Ok(Exit::Done)
}

fn rule(meta: &Meta, knowledge: &Knowledge, console: &Console) -> String {
    let sentence = |id: &'static str| console.say(&Text::new(id));
    let about = Text::new("cli-rule-about")
        .with("rule", meta.id)
        .with("severity", TextValue::Message(severity(meta.severity)))
        .with("since", meta.since);
    let citations = meta.citations(knowledge).into_iter().map(|citation| {
        let text = Text::new("report-citation").with("title", citation.title).with("date", citation.date);
        // Ours: the address stays whole, so that it can be followed.
        format!("– {}", console.messages.text(&text.with("url", citation.url)))
    });
    let parts = [
        (None, sentence(meta.title)),
        (None, console.say(&about)),
        (Some("cli-rule-why"), sentence(meta.why)),
        (Some("cli-rule-false-alarm"), sentence(meta.false_alarm)),
        (Some("cli-rule-what-to-do"), sentence(meta.what_to_do)),
        (Some("cli-rule-sources"), citations.collect::<Vec<_>>().join("\n")),
    ];
    card(&parts, console)
}

fn package(package: &PackageName, knowledge: &Knowledge, console: &Console) -> String {
    match knowledge.lenders.by_package(package.as_str()) {
        Some(entry) => listed(package, entry, console),
        None => unlisted(package, knowledge, console),
    }
}

/// What lists say of the package.
fn listed(package: &PackageName, entry: &CatalogEntry<'_>, console: &Console) -> String {
    let comma = console.say(&Text::new("report-comma"));
    let class = TextValue::Message(class(entry.class));
    let joined = |parts: Parts<'_>| parts.iter().collect::<Vec<_>>().join(&comma);
    let sources = entry.sources.iter().map(|source| {
        let text = Text::new("cli-entry-source").with("title", source.title).with("date", source.date);
        // Ours: the address stays whole, so that it can be followed.
        format!("– {}", console.messages.text(&text.with("url", source.url).with("licence", source.licence)))
    });
    let parts = [
        (None, console.say(&Text::new("cli-entry-about").with("package", package.as_str()).with("class", class))),
        (Some("cli-entry-names"), joined(entry.names)),
        (Some("cli-entry-markets"), joined(entry.markets)),
        (Some("cli-entry-packages"), joined(entry.packages)),
        (Some("cli-entry-signers"), joined(entry.signers)),
        (Some("cli-entry-sources"), sources.collect::<Vec<_>>().join("\n")),
        (Some("cli-entry-note"), entry.note.into()),
        (None, console.say(&Text::new("cli-entry-no-accusation"))),
        (Some("cli-entry-correction"), console.say(&Text::new("cli-entry-correction-how").with("id", entry.id))),
    ];
    card(&parts, console)
}

/// What the name of a package on no list says, and why.
fn unlisted(package: &PackageName, knowledge: &Knowledge, console: &Console) -> String {
    let candidate = Candidate { package: Some(package.as_str()), ..Candidate::default() };
    let lender = classify(&candidate, knowledge, true);
    let judged = Text::new("cli-unlisted-judged")
        .with("class", TextValue::Message(class(lender.class)))
        .with("percent", format!("{:.1}", lender.probability * 100.0));
    let evidence = lender.evidence.iter().map(|piece| {
        let text = match words::circumstance(&piece.detail) {
            Some(circumstance) => Text::new("cli-evidence-context").with("detail", TextValue::Message(circumstance)),
            None => Text::new("cli-evidence")
                .with("kind", TextValue::Message(words::evidence(piece.kind)))
                .with("detail", piece.detail.as_str())
                .with("source", piece.source.as_str()),
        };
        format!("– {}", console.say(&text.with("weight", format!("{:+.1}", piece.weight))))
    });
    // What is assumed of every app comes with each answer; where nothing else does, that is to be said.
    let says_nothing = lender.evidence.iter().all(|piece| piece.kind == EvidenceKind::Context);
    let silence = says_nothing.then(|| console.say(&Text::new("cli-evidence-none")));
    let why = silence.into_iter().chain(evidence).collect::<Vec<_>>().join("\n");
    let parts = [
        (None, console.say(&Text::new("cli-not-in-catalog").with("package", package.as_str()))),
        (None, console.say(&judged)),
        (Some("cli-evidence-why"), why),
        (None, console.say(&Text::new("cli-evidence-sum"))),
    ];
    card(&parts, console)
}

/// Paragraphs with their labels above; what is empty is left out.
fn card(parts: &[(Option<&'static str>, String)], console: &Console) -> String {
    let paragraphs = parts.iter().filter(|(_, text)| !text.is_empty()).map(|(label, text)| match label {
        Some(label) => format!("{}\n{}", console.say(&Text::new(label)), text::paragraphs(text, 2, console.width())),
        None => text::paragraphs(text, 0, console.width()),
    });
    paragraphs.collect::<Vec<_>>().join("\n")
}

fn class(class: LenderClass) -> &'static str {
    match class {
        LenderClass::Lender => "cli-class-lender",
        LenderClass::LendingFeature => "cli-class-lending-feature",
        LenderClass::LoanMarketplace => "cli-class-loan-marketplace",
        LenderClass::LoanCalculator => "cli-class-loan-calculator",
        LenderClass::LoanGuide => "cli-class-loan-guide",
        LenderClass::None => "cli-class-none",
    }
}
