//! The categories of number that a language tells apart, as CLDR has them: asked of what picks them when a report is made.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use lendlens_core::messages::Language;

/// In the order in which they are written.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What is counted here is apps, files and days; where a language has a category for whole millions, nobody meets it.
const COUNTED: u32 = 1_000;

/// The categories into which whole numbers fall in `language`, each with these numbers.
pub fn categories(language: Language) -> Vec<(&'static str, BTreeSet<u32>)> {
    let chosen = |category: &str| {
        let default = if category == "other" { "*" } else { "" };
        format!("   {default}[{category}] {category}\n")
    };
    let choice = format!("category = {{ $count ->\n{}}}\n", CATEGORIES.map(chosen).concat());
    let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap_or_default()]);
    let _ = bundle.add_resource(FluentResource::try_new(choice).unwrap_or_else(|(resource, _)| resource));
    let mut found: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    for count in 0..=COUNTED {
        let mut args = FluentArgs::new();
        args.set("count", count);
        let message = bundle.get_message("category").and_then(|message| message.value());
        let category = message.map(|value| bundle.format_pattern(value, Some(&args), &mut Vec::new()).into_owned());
        found.entry(category.unwrap_or_default()).or_default().insert(count);
    }
    CATEGORIES.into_iter().filter_map(|category| Some((category, found.remove(category)?))).collect()
}
