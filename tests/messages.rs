//! The sentences that people read: every language says the same, in files without mistakes; the code names no sentence
//! that is not there, and there is none that nobody says.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_bundle::{FluentBundle, FluentResource};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, PatternElement, Variant, VariantKey},
    parser,
};
use lendlens_core::{
    messages::{Language, Messages},
    rules::registry,
};
use lendlens_tests::plurals;

#[test]
fn every_file_is_read_to_its_end_and_no_id_is_in_two_of_them() {
    for language in Language::ALL {
        let mut bundle = FluentBundle::new(vec![language.tag().parse().expect("a language tag")]);
        for (file, text) in files(language) {
            let resource = FluentResource::try_new(text)
                .unwrap_or_else(|(_, errors)| panic!("{}/{file}: {errors:?}", language.tag()));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{}/{file}: {errors:?}", language.tag()));
        }
    }
}

#[test]
fn every_folder_is_a_language_that_can_be_chosen_by_its_name() {
    let folders = fs::read_dir(repository().join("rust-core/data/messages")).expect("the folders of languages");
    let folders: BTreeSet<String> =
        folders.flatten().map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(folders, Language::ALL.map(|language| language.tag().to_owned()).into());
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
    }
}

#[test]
fn a_draft_says_so_in_each_of_its_files_and_in_the_docs() {
    let docs = fs::read_to_string(repository().join("docs/translating.md")).expect("docs/translating.md");
    for language in Language::ALL {
        let tag = language.tag();
        let line = docs.lines().find(|line| line.starts_with(&format!("| `{tag}` |")));
        let draft = line.unwrap_or_else(|| panic!("docs/translating.md has no line of {tag}")).contains("draft");
        for (file, text) in files(language) {
            assert_eq!(text.starts_with("# Draft: "), draft, "{tag}/{file}");
        }
    }
}

#[test]
fn every_choice_by_a_number_has_the_categories_of_its_language() {
    let counts = |choice: &Choice| choice.variants.contains_key("one");
    let english: BTreeMap<String, Choice> =
        choices(Language::English).into_iter().filter(|(_, choice)| counts(choice)).collect();
    assert!(english.len() > 50, "{:?}", english.keys());
    for language in Language::ALL {
        let categories = plurals::categories(language);
        let choices = choices(language);
        for id in english.keys() {
            let Some(choice) = choices.get(id) else {
                // What is said in the same words of every number needs no choice.
                assert_eq!(categories.len(), 1, "{}: {id} does not choose", language.tag());
                continue;
            };
            let keys = choice.variants.keys().map(String::as_str);
            let named: BTreeSet<&str> = keys.filter(|key| key.parse::<u32>().is_err()).collect();
            assert_eq!(named, categories.iter().map(|(name, _)| *name).collect(), "{}: {id}", language.tag());
            for (category, numbers) in &categories {
                let says_which = choice.variants[*category].contains(&choice.counted);
                assert!(says_which || numbers.len() == 1, "{}: {id} [{category}] names no number", language.tag());
            }
        }
    }
}

#[test]
fn every_message_of_the_files_is_in_the_program() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        let ours = ids(language).into_keys().filter(|id| !is_of_the_app(id));
        let missing: Vec<String> = ours.filter(|id| messages.get(id).is_none()).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.tag());
    }
}

#[test]
fn every_message_says_the_same_places_in_each_language() {
    let english = ids(Language::English);
    for language in Language::ALL {
        assert_eq!(ids(language), english, "{} against en", language.tag());
    }
}

#[test]
fn every_id_the_code_names_is_there_and_none_is_left_over() {
    let known: BTreeSet<String> = ids(Language::English).into_keys().filter(|id| !is_of_the_app(id)).collect();
    let families: BTreeSet<&str> = known.iter().filter_map(|id| id.split('-').next()).collect();
    let is_id = |literal: &String| {
        literal.split_once('-').is_some_and(|(family, rest)| families.contains(family) && !rest.is_empty())
            && !literal.ends_with('-')
            && literal.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    };
    let of_rules = registry()
        .iter()
        .map(|rule| rule.meta())
        .flat_map(|meta| [meta.title, meta.message, meta.why, meta.false_alarm, meta.what_to_do].map(String::from));
    let named: BTreeSet<String> = literals().into_iter().filter(is_id).chain(of_rules).collect();
    let missing: Vec<_> = named.difference(&known).collect();
    let left_over: Vec<_> = known.difference(&named).collect();
    assert!(missing.is_empty(), "no language has {missing:?}");
    assert!(left_over.is_empty(), "nobody says {left_over:?}");
}

#[test]
fn no_message_accuses() {
    const FORBIDDEN: &str = "
        fraud scam illegal predator unlawful criminal malicious malware thief steal stole extort shark rogue abus victim
        诈骗 欺诈 骗 非法 违法 套路贷 高利贷 黑网贷 流氓 恶意 窃取 盗 敲诈 勒索 犯罪 受害
        詐騙 詐欺 騙 違法 套路貸 高利貸 惡意 竊取 盜 敲詐 受害
        penipu ilegal kriminal pencuri rentenir lintah pemeras korban
        estafa engañ ilícit usurer delincuen ladrón extors víctima
        धोखा ठग अवैध ग़ैरक़ानूनी गैरकानूनी अपराध चोर पीड़ित
        manloloko panloloko krimin magnanakaw biktima
        utapeli tapeli ulaghai haramu uhalifu wizi mwathiriwa
    ";
    for language in Language::ALL {
        for (file, text) in files(language) {
            let text = text.to_lowercase();
            for word in FORBIDDEN.split_whitespace() {
                assert!(!text.contains(word), "{}/{file}: {word}", language.tag());
            }
        }
    }
}

/// What the Android app says around a report is not in the library, which never says it: it becomes string resources of
/// the app, and tests/android_strings.rs looks after it.
fn is_of_the_app(id: &str) -> bool {
    id.starts_with("app-")
}

/// The Fluent files of a language: name and text.
fn files(language: Language) -> Vec<(String, String)> {
    let folder = repository().join("rust-core/data/messages").join(language.tag());
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())).flatten();
    let mut files: Vec<_> = files
        .map(|file| {
            let text = fs::read_to_string(file.path()).expect("a text");
            (file.file_name().to_string_lossy().into_owned(), text)
        })
        .collect();
    files.sort();
    files
}

/// Ids with the places each of them names.
fn ids(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, text) in files(language) {
        let mut current = None;
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let begins = line.starts_with(|character: char| character.is_ascii_lowercase());
            if let Some((id, _)) = line.split_once(" =").filter(|_| begins) {
                current = Some(id);
            }
            let goes_on = begins || (line.starts_with([' ', '}']) && !line.trim_start().starts_with('.'));
            let id = current.filter(|_| goes_on);
            let id = id.unwrap_or_else(|| panic!("{}/{file}: neither message nor comment: {line}", language.tag()));
            let places = line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect::<String>()
            });
            ids.entry(id.into()).or_default().extend(places);
        }
    }
    ids
}

/// What a message chooses by, and of each key the places that the text behind it names.
#[derive(Debug, Default)]
struct Choice {
    counted: String,
    variants: BTreeMap<String, BTreeSet<String>>,
}

/// The messages of a language that choose.
fn choices(language: Language) -> BTreeMap<String, Choice> {
    let place = |expression: &InlineExpression<&str>| match expression {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        _ => None,
    };
    let mut choices = BTreeMap::new();
    for (file, text) in files(language) {
        let resource = parser::parse(text.as_str()).unwrap_or_else(|error| panic!("{file}: {:?}", error.1));
        for entry in &resource.body {
            let Entry::Message(Message { id, value: Some(pattern), .. }) = entry else { continue };
            for element in &pattern.elements {
                let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
                else {
                    continue;
                };
                let choice: &mut Choice = choices.entry(id.name.to_owned()).or_default();
                choice.counted = place(selector).unwrap_or_default();
                for Variant { key, value, .. } in variants {
                    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = key;
                    let places = value.elements.iter().filter_map(|element| match element {
                        PatternElement::Placeable { expression: Expression::Inline(inline) } => place(inline),
                        _ => None,
                    });
                    choice.variants.insert((*name).to_owned(), places.collect());
                }
            }
        }
    }
    choices
}

/// The string literals of the code of core and command line, without those of unit tests.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![repository().join("rust-core/src"), repository().join("rust-core/cli/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = fs::read_to_string(&path).expect("a source");
                let code = source.split("#[cfg(test)]").next().unwrap_or_default();
                let behind_quotes = code.match_indices('"').filter_map(|(at, _)| code.get(at + 1..));
                found.extend(behind_quotes.filter_map(|rest| rest.split('"').next()).map(String::from));
            }
        }
    }
    found
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the repository").into()
}
