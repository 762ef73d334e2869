//! Android's string resources, made of the Fluent files that say what the app says.
//!
//! The launcher, the manifest and Android's own checks know texts only as `res/values/strings.xml`, so the app cannot
//! read Fluent; and translators should not have to write the same sentences in two ways. Therefore `android.ftl` of each
//! language becomes a `strings.xml`, committed, and a test holds the two against each other.
//!
//! | Fluent | Android |
//! |---|---|
//! | `app-history-empty` | `history_empty` |
//! | `{ $app }` | `%1$s`, numbered in the order of the English message in every language |
//! | `{ NUMBER($done) }` | `%1$d` |
//! | `{ $count -> [one] … *[other] … }` | `<plurals>`; a language that has no choice there says `other` |
//! | the tags of all languages | `res/xml/locales.xml` |
//!
//! No more of Fluent is understood, so that nothing is silently said otherwise than it is written: terms, attributes,
//! choices within a sentence or by anything but a number are errors.
//!
//! The rules of escaping: [string resources](https://developer.android.com/guide/topics/resources/string-resource#FormattingAndStyling),
//! as [aapt2 reads them](https://android.googlesource.com/platform/frameworks/base/+/refs/tags/android-16.0.0_r1/tools/aapt2/ResourceUtils.cpp).

use std::{collections::BTreeSet, error, fmt, fs, io, path::Path};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey},
    parser,
    unicode::unescape_unicode_to_string,
};
use lendlens_core::messages::Language;

use crate::plurals::categories;

/// Where the resources of the app lie, from the repository's root on.
pub const RESOURCES: &str = "android/app/src/main/res";

/// What the app says in a language, from the repository's root on.
pub fn source(language: Language) -> String {
    format!("rust-core/data/messages/{}/android.ftl", language.tag())
}

/// The file that is made of it, from the repository's root on.
pub fn target(language: Language) -> String {
    format!("{RESOURCES}/{}/strings.xml", folder(language))
}

/// The list of languages that Android's settings offer for the app, from the repository's root on.
pub fn locales() -> String {
    format!("{RESOURCES}/xml/locales.xml")
}

/// The folder of resources from which Android takes a language: English for whoever reads none of them.
fn folder(language: Language) -> String {
    match language.tag() {
        "en" => "values".into(),
        // Android looks Indonesian up by its old code.
        "id" => "values-in".into(),
        tag if tag.len() == 2 => format!("values-{tag}"),
        tag => format!("values-b+{}", tag.replace('-', "+")),
    }
}

/// The resources of every language, made of the files under `repository`: path of each and its text.
///
/// # Errors
///
/// The first thing that cannot be said on Android, or a file that cannot be read.
pub fn make(repository: &Path) -> Result<Vec<(String, String)>, Error> {
    let read = |language| {
        let file = source(language);
        fs::read_to_string(repository.join(&file)).map_err(|error| Error::Unreadable { file, error })
    };
    let english = read(Language::English)?;
    let of = |language| Ok((target(language), strings(language, &read(language)?, &english)?));
    Language::ALL.into_iter().map(of).chain([Ok((locales(), locale_config()))]).collect()
}

/// The `localeConfig`: every language there is.
fn locale_config() -> String {
    let locale = |language: Language| format!("    <locale android:name=\"{}\" />\n", language.tag());
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <!-- Generated of the folders of rust-core/data/messages by tests/examples/android_strings.rs; do not edit. -->\n\
         <locale-config xmlns:android=\"http://schemas.android.com/apk/res/android\">\n{}</locale-config>\n",
        Language::ALL.map(locale).concat()
    )
}

/// The `strings.xml` of a language: what its file says, in the order and with the places of the English one.
///
/// # Errors
///
/// The first message that Android has no way to say, or that only one of the two has.
pub fn strings(language: Language, says: &str, english: &str) -> Result<String, Error> {
    let (file, english_file) = (source(language), source(Language::English));
    let mut ours = read(&file, says)?;
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <!-- Generated of {file} by tests/examples/android_strings.rs; do not edit. -->\n<resources>\n"
    );
    for (id, original) in read(&english_file, english)? {
        let at = ours.iter().position(|(ours, _)| *ours == id);
        let said = at.map(|at| ours.remove(at).1).ok_or(Problem::Missing);
        xml += &said.and_then(|said| resource(language, &id, &said, &original)).map_err(|problem| Error::Message {
            file: file.clone(),
            id,
            problem,
        })?;
    }
    match ours.into_iter().next() {
        Some((id, _)) => Err(Error::Message { file, id, problem: Problem::NotEnglish }),
        None => Ok(xml + "</resources>\n"),
    }
}

/// The element of one message.
fn resource(language: Language, id: &str, said: &Said, english: &Said) -> Result<String, Problem> {
    let name = id.strip_prefix("app-").ok_or(Problem::Name)?.replace('-', "_");
    let places = english.places();
    let names = |places: &[Place]| places.iter().map(|place| place.name.clone()).collect::<BTreeSet<_>>();
    if names(&said.places()) != names(&places) {
        return Err(Problem::Places);
    }
    let Some(count) = &english.count else {
        if said.count.is_some() {
            return Err(Problem::Choice);
        }
        let text = said.variants.iter().map(|(_, parts)| value(parts, &places)).collect::<Result<String, _>>()?;
        // Without places nothing is formatted, and aapt2 must not look for places either.
        let attribute = if places.is_empty() && text.contains('%') { " formatted=\"false\"" } else { "" };
        return Ok(format!("    <string name=\"{name}\"{attribute}>{text}</string>\n"));
    };
    if said.count.as_ref().is_some_and(|ours| ours != count) {
        return Err(Problem::Choice);
    }
    let categories: Vec<&str> = categories(language).into_iter().map(|(category, _)| category).collect();
    if said.variants.iter().map(|(category, _)| category).ne(&categories) {
        return Err(Problem::Categories(categories));
    }
    let mut xml = format!("    <plurals name=\"{name}\">\n");
    for (category, parts) in &said.variants {
        xml += &format!("        <item quantity=\"{category}\">{}</item>\n", value(parts, &places)?);
    }
    Ok(xml + "    </plurals>\n")
}

/// A text as it stands in an element.
fn value(parts: &[Part], places: &[Place]) -> Result<String, Problem> {
    let mut value = String::new();
    for (at, part) in parts.iter().enumerate() {
        match part {
            Part::Text(text) => {
                let text = if places.is_empty() { text.clone() } else { text.replace('%', "%%") };
                value += &escaped(&text, at == 0, at + 1 == parts.len())?;
            }
            Part::Place(place) => {
                let number = places.iter().position(|other| other.name == place.name).ok_or(Problem::Places)?;
                let kind = if places[number].is_number { 'd' } else { 's' };
                value += &format!("%{}${kind}", number + 1);
            }
        }
    }
    Ok(value)
}

/// A text, so that aapt2 and XML give it back as it was: blanks at the ends or in a row would be lost, and `@` or `?` at
/// the beginning would name another resource.
fn escaped(text: &str, begins: bool, ends: bool) -> Result<String, Problem> {
    let mut escaped = String::new();
    let mut characters = text.chars().enumerate().peekable();
    let mut after_blank = begins;
    while let Some((at, character)) = characters.next() {
        let last = ends && characters.peek().is_none();
        match character {
            ' ' if after_blank || last => escaped += "\\u0020",
            '@' | '?' if begins && at == 0 => escaped.extend(['\\', character]),
            '\\' | '\'' | '"' => escaped.extend(['\\', character]),
            '\n' => escaped += "\\n",
            '\t' => escaped += "\\t",
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            character if character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}') => {
                return Err(Problem::Character(character));
            }
            character => escaped.push(character),
        }
        after_blank = character == ' ';
    }
    Ok(escaped)
}

/// Why there are no resources.
#[derive(Debug)]
pub enum Error {
    /// A file cannot be read.
    Unreadable {
        /// Its path from the repository's root on.
        file: String,
        /// Why.
        error: io::Error,
    },
    /// A file is no Fluent.
    Syntax {
        /// Its path from the repository's root on.
        file: String,
        /// The first mistake in it.
        mistake: String,
    },
    /// A message cannot be said on Android.
    Message {
        /// The file's path from the repository's root on.
        file: String,
        /// The message.
        id: String,
        /// Why.
        problem: Problem,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { file, error } => write!(f, "{file} cannot be read: {error}"),
            Self::Syntax { file, mistake } => write!(f, "{file} is no Fluent: {mistake}"),
            Self::Message { file, id, problem } => write!(f, "{file}, {id}: {problem}"),
        }
    }
}

impl error::Error for Error {}

/// Why a message cannot be said on Android.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Its id does not begin with `app-`.
    Name,
    /// Two messages have this id.
    Twice,
    /// The language lacks it.
    Missing,
    /// English lacks it.
    NotEnglish,
    /// It has no value, or attributes.
    Attributes,
    /// It names other places than the English one.
    Places,
    /// It chooses, and not as a whole by a number, or where English does not.
    Choice,
    /// Its choice has other categories than the language's.
    Categories(Vec<&'static str>),
    /// It holds an expression that Android has no word for.
    Expression,
    /// It holds a character that XML cannot.
    Character(char),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name => write!(f, "the id has to begin with app-"),
            Self::Twice => write!(f, "another message has this id"),
            Self::Missing => write!(f, "this language lacks it"),
            Self::NotEnglish => write!(f, "English lacks it"),
            Self::Attributes => write!(f, "a message has a value and no attributes"),
            Self::Places => write!(f, "its places have to be those of the English message"),
            Self::Choice => write!(f, "a choice has to be the whole message, by one number, and in English too"),
            Self::Categories(categories) => {
                write!(f, "its choices have to be {}, in this order", categories.join(", "))
            }
            Self::Expression => write!(f, "only {{ $place }}, {{ NUMBER($place) }} and {{ \"text\" }} are understood"),
            Self::Character(character) => write!(f, "XML has no room for {character:?}"),
        }
    }
}

/// A message, as far as Android can say it.
struct Said {
    /// The place whose number chooses.
    count: Option<String>,
    /// The texts to choose from with their categories; `other` alone without a choice.
    variants: Vec<(String, Vec<Part>)>,
}

/// A piece of a text.
enum Part {
    Text(String),
    Place(Place),
}

/// What stands in for something that is known later.
#[derive(Clone)]
struct Place {
    name: String,
    is_number: bool,
}

impl Said {
    fn of(message: &Message<&str>) -> Result<Self, Problem> {
        let value = message.value.as_ref().filter(|_| message.attributes.is_empty()).ok_or(Problem::Attributes)?;
        let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
            value.elements.as_slice()
        else {
            return Ok(Self { count: None, variants: vec![("other".into(), parts(value)?)] });
        };
        let InlineExpression::VariableReference { id } = selector else { return Err(Problem::Choice) };
        let variant = |variant: &Variant<&str>| match variant.key {
            VariantKey::Identifier { name } => Ok((name.into(), parts(&variant.value)?)),
            VariantKey::NumberLiteral { .. } => Err(Problem::Choice),
        };
        Ok(Self { count: Some(id.name.into()), variants: variants.iter().map(variant).collect::<Result<_, _>>()? })
    }

    /// Its places in the order in which they first come.
    fn places(&self) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::new();
        for part in self.variants.iter().flat_map(|(_, parts)| parts) {
            let Part::Place(place) = part else { continue };
            let is_number = place.is_number || self.count.as_ref() == Some(&place.name);
            match places.iter_mut().find(|known| known.name == place.name) {
                Some(known) => known.is_number |= is_number,
                None => places.push(Place { is_number, ..place.clone() }),
            }
        }
        places
    }
}

/// The messages of a file with their ids, in its order.
fn read(file: &str, text: &str) -> Result<Vec<(String, Said)>, Error> {
    let resource = parser::parse(text)
        .map_err(|(_, mistakes)| Error::Syntax { file: file.into(), mistake: mistakes[0].to_string() })?;
    let mut messages: Vec<(String, Said)> = Vec::new();
    for entry in &resource.body {
        let (name, said) = match entry {
            Entry::Message(message) if messages.iter().any(|(id, _)| id == message.id.name) => {
                (message.id.name, Err(Problem::Twice))
            }
            Entry::Message(message) => (message.id.name, Said::of(message)),
            Entry::Term(term) => (term.id.name, Err(Problem::Expression)),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Junk { content } => {
                return Err(Error::Syntax { file: file.into(), mistake: (*content).into() });
            }
        };
        let said = said.map_err(|problem| Error::Message { file: file.into(), id: name.into(), problem })?;
        messages.push((name.into(), said));
    }
    Ok(messages)
}

fn parts(pattern: &Pattern<&str>) -> Result<Vec<Part>, Problem> {
    let place = |name: &str, is_number| Ok(Part::Place(Place { name: name.into(), is_number }));
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Ok(Part::Text((*value).into())),
        PatternElement::Placeable { expression: Expression::Select { .. } } => Err(Problem::Choice),
        PatternElement::Placeable { expression: Expression::Inline(expression) } => match expression {
            InlineExpression::VariableReference { id } => place(id.name, false),
            InlineExpression::StringLiteral { value } => Ok(Part::Text(unescape_unicode_to_string(value).into())),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                match arguments.positional.as_slice() {
                    [InlineExpression::VariableReference { id }] if arguments.named.is_empty() => place(id.name, true),
                    _ => Err(Problem::Expression),
                }
            }
            _ => Err(Problem::Expression),
        },
    };
    pattern.elements.iter().map(part).collect()
}
