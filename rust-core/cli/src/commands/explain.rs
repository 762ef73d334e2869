//! `explain`: what a rule means, or what the catalog says of a package.

use lendlens_core::{
    knowledge::{CatalogEntry, Knowledge},
    model::{LenderClass, PackageName, Text, TextValue},
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
        (Some(meta), _) => rule(&meta, console),
        (None, Ok(package)) => self::package(&package, Knowledge::embedded()?, console),
        (None, Err(_)) => {
            let rules = metas().map(|meta| meta.id).collect::<Vec<_>>().join(" ");
            return Err(Error::Rule { name: args.name.clone(), rules });
        }
    };
    output::write(args.shown.output.as_deref(), &explained)?;
    Ok(Exit::Done)
}

fn rule(meta: &Meta, console: &Console) -> String {
    let sentence = |part: &str| console.messages.get(&format!("rule-{}-{part}", meta.id)).unwrap_or_default();
    let about = Text::new("cli-rule-about")
        .with("rule", meta.id)
        .with("severity", meta.severity.as_str())
        .with("since", meta.since);
    let parts = [
        (None, sentence("title")),
        (None, console.say(&about)),
        (Some("cli-rule-why"), sentence("why")),
        (Some("cli-rule-false-alarm"), sentence("false-alarm")),
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
        (Some("cli-entry-names"), entry.names.join(&comma)),
        (Some("cli-entry-markets"), entry.markets.join(&comma)),
        (Some("cli-entry-sources"), entry.citation()),
        (Some("cli-entry-note"), entry.note.clone()),
        (None, console.say(&Text::new("cli-entry-no-accusation"))),
    ];
    card(&parts, console)
}

/// Paragraphs with their labels above; what is empty is left out.
fn card(parts: &[(Option<&'static str>, String)], console: &Console) -> String {
    let paragraphs = parts.iter().filter(|(_, text)| !text.is_empty()).map(|(label, text)| match label {
        Some(label) => format!("{}\n  {text}\n", console.say(&Text::new(label))),
        None => format!("{text}\n"),
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
