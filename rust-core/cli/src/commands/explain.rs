//! `explain`: what a rule means, or what the catalog says of a package.

use lendlens_core::{
    knowledge::{CatalogEntry, Knowledge},
    model::{LenderClass, PackageName, Text, TextValue},
    render::{text, words::severity},
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
    let Some(entry) = knowledge.lenders.by_package(package.as_str()) else {
        return console.say(&Text::new("cli-not-in-catalog").with("package", package.as_str())) + "\n";
    };
    let comma = console.say(&Text::new("report-comma"));
    let class = TextValue::Message(class(entry));
    let parts = [
        (None, console.say(&Text::new("cli-entry-about").with("package", package.as_str()).with("class", class))),
        (Some("cli-entry-names"), entry.names.iter().collect::<Vec<_>>().join(&comma)),
        (Some("cli-entry-markets"), entry.markets.iter().collect::<Vec<_>>().join(&comma)),
        (Some("cli-entry-sources"), entry.citation()),
        (Some("cli-entry-note"), entry.note.into()),
        (None, console.say(&Text::new("cli-entry-no-accusation"))),
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

fn class(entry: &CatalogEntry) -> &'static str {
    match entry.class {
        LenderClass::Lender => "cli-class-lender",
        LenderClass::LendingFeature => "cli-class-lending-feature",
        LenderClass::LoanMarketplace => "cli-class-loan-marketplace",
        LenderClass::LoanCalculator => "cli-class-loan-calculator",
        LenderClass::LoanGuide => "cli-class-loan-guide",
        LenderClass::None => "cli-class-none",
    }
}
