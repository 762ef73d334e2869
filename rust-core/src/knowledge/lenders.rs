//! The catalog: brands and packages that public lists name (`data/lenders.csv`).
//!
//! An entry says "this list names this app", never that an app does wrong, and not that it exists today. What an entry
//! says and how it is corrected is in `docs/catalog.md`.

use std::sync::Arc;

use super::{
    KnowledgeError, ListSource, Parts,
    index::{Index, key_of},
    reading,
    sources::Sources,
    table, wording,
};
use crate::model::{LenderClass, PackageName};

const FILE: &str = "lenders.csv";
const HEADER: [&str; 9] = ["id", "names", "common", "packages", "signers", "markets", "class", "sources", "note"];

/// Words that apps add to their brand.
const ADDED: [&str; 16] = [
    "app",
    "apk",
    "pro",
    "plus",
    "lite",
    "new",
    "official",
    "mobile",
    "online",
    "india",
    "nigeria",
    "kenya",
    "indonesia",
    "philippines",
    "pakistan",
    "mexico",
];

/// The catalog.
#[derive(Debug, Default)]
pub struct Catalog<'a> {
    entries: Vec<CatalogEntry<'a>>,
    by_package: Index,
    by_brand: Index,
}

/// One entry: an app, and who lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogEntry<'a> {
    /// Short name of the entry: its package, or list and name.
    pub id: &'a str,
    /// Names for people.
    pub names: Parts<'a>,
    /// The names are ordinary words or very short, so that another app may well bear one too.
    pub common: bool,
    /// Packages, each a valid name of one.
    pub packages: Parts<'a>,
    /// SHA-256 of the certificates that its makers sign with, 64 lower-case hexadecimal digits each; empty when not known.
    pub signers: Parts<'a>,
    /// Markets, ISO 3166 codes; empty when the lists do not say.
    pub markets: Parts<'a>,
    /// What it is.
    pub class: LenderClass,
    /// Who lists it, at least one.
    pub sources: Vec<Arc<ListSource<'a>>>,
    /// What else the list says, or that the class is ours. Never empty where the class is none that lends.
    pub note: &'a str,
}

impl CatalogEntry<'_> {
    /// Who lists it and since when, as evidence names it.
    pub fn citation(&self) -> String {
        self.sources.iter().map(|source| source.citation()).collect::<Vec<_>>().join("; ")
    }

    /// Whether this entry and another one of the same name would be taken for one app: they share a market, and not both
    /// say which package they mean.
    fn is_told_twice_by(&self, other: &Self) -> bool {
        let share_a_market = (self.markets.is_empty() && other.markets.is_empty())
            || self.markets.iter().any(|market| other.markets.iter().any(|theirs| theirs == market));
        share_a_market && (self.packages.is_empty() || other.packages.is_empty())
    }
}

impl<'a> Catalog<'a> {
    /// Reads a catalog whose sources are these.
    ///
    /// # Errors
    ///
    /// At the first row that breaks a rule of `docs/catalog.md`, with its line.
    pub(super) fn read(text: &'a str, sources: &Sources<'a>) -> Result<Self, KnowledgeError> {
        let mut catalog = Self::default();
        // About as many as there are lines.
        catalog.entries.reserve(text.len() / 90);
        for row in table::rows(FILE, HEADER, text)? {
            let row = row?;
            let entry = read_entry(&row, sources)?;
            catalog.add(entry).map_err(|problem| row.error(problem))?;
        }
        Ok(catalog)
    }

    /// Adds an entry, or says why it has no place among the others.
    fn add(&mut self, entry: CatalogEntry<'a>) -> Result<(), String> {
        if let Some(last) = self.entries.last().filter(|last| entry.id <= last.id) {
            return Err(format!(
                "{:?} does not sort after {:?}; ids are unique and sorted by their bytes",
                entry.id, last.id
            ));
        }
        let number = self.entries.len();
        for package in entry.packages.iter() {
            if let Some(other) = self.by_package(package) {
                return Err(format!("{package} stands in {:?} too; each package stands once", other.id));
            }
            self.by_package.insert(key_of(package), number);
        }
        for name in entry.names.iter() {
            let brand = reading::brand(name);
            if brand.is_empty() {
                return Err(format!("{name:?} is no name: it has no letter"));
            }
            if let Some(other) = self.of_brand(&brand).find(|other| other.is_told_twice_by(&entry)) {
                return Err(format!(
                    "{name:?} stands in {:?} too, for the same market: make one entry with both sources, or give each \
                     its package",
                    other.id
                ));
            }
            self.by_brand.insert(key_of(&brand), number);
        }
        self.entries.push(entry);
        Ok(())
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All entries, by id.
    pub fn iter(&self) -> impl Iterator<Item = &CatalogEntry<'a>> {
        self.entries.iter()
    }

    /// The entry that names this package.
    pub fn by_package(&self, package: &str) -> Option<&CatalogEntry<'a>> {
        self.by_package
            .under(key_of(package))
            .filter_map(|at| self.entries.get(at))
            .find(|entry| entry.packages.iter().any(|known| known == package))
    }

    /// The entry whose name is this label, or what stands before its first colon or dash; writing does not matter. Of
    /// several entries of one name, the first one whose name is not [`CatalogEntry::common`].
    pub fn by_label(&self, label: &str) -> Option<&CatalogEntry<'a>> {
        let head = label.split([':', '–', '—', '|']).next().and_then(|head| head.split(" - ").next());
        [Some(label), head].into_iter().flatten().find_map(|name| self.by_brand(&reading::brand(name)))
    }

    /// The entry that this package resembles: it is a listed one of at least three parts with more parts behind it, such as
    /// `.pro`.
    pub fn near_package(&self, package: &str) -> Option<&CatalogEntry<'a>> {
        std::iter::successors(package.rsplit_once('.'), |(head, _)| head.rsplit_once('.'))
            .map(|(head, _)| head)
            .take_while(|head| head.matches('.').count() >= 2)
            .find_map(|head| self.by_package(head))
    }

    /// The entry whose distinct name this label is but for words at its end that any app may add.
    pub fn near_label(&self, label: &str) -> Option<&CatalogEntry<'a>> {
        /// Shorter ones are found in other names by chance.
        const LEAST: usize = 5;
        let mut words: Vec<&str> = label.split_whitespace().collect();
        while words.len() > 1 && words.last().is_some_and(|word| ADDED.contains(&word.to_lowercase().as_str())) {
            words.pop();
            let brand = reading::brand(&words.concat());
            let entry = self.by_brand(&brand).filter(|entry| !entry.common && brand.chars().count() >= LEAST);
            if entry.is_some() {
                return entry;
            }
        }
        None
    }

    fn by_brand(&self, brand: &str) -> Option<&CatalogEntry<'a>> {
        self.of_brand(brand).min_by_key(|entry| (entry.common, entry.id))
    }

    fn of_brand(&self, brand: &str) -> impl Iterator<Item = &CatalogEntry<'a>> {
        self.by_brand
            .under(key_of(brand))
            .filter_map(|at| self.entries.get(at))
            .filter(move |entry| entry.names.iter().any(|name| reading::brand(name) == brand))
    }
}

fn read_entry<'a>(row: &table::Row<'a, 9>, sources: &Sources<'a>) -> Result<CatalogEntry<'a>, KnowledgeError> {
    let [id, names, common, packages, signers, markets, class, listed_by, note] = row.cells();
    let [names, packages, signers, markets, listed_by] =
        [names, packages, signers, markets, listed_by].map(Parts::from);
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte)) {
        return Err(row.error(format!("{id:?} is no id; letters, digits, dots, dashes and underscores make one")));
    }
    let common = match common {
        "yes" => true,
        "no" => false,
        "" if names.is_empty() => false,
        other => return Err(row.error(format!("{other:?} under common: yes or no, and nothing without a name"))),
    };
    for package in packages.iter() {
        PackageName::check(package).map_err(|error| row.error(error.to_string()))?;
    }
    if names.is_empty() && packages.is_empty() {
        return Err(row.error("an entry has a name or a package"));
    }
    if let Some(signer) = signers.iter().find(|signer| !is_sha256(signer)) {
        return Err(row.error(format!("{signer:?} is no SHA-256; 64 lower-case hexadecimal digits are")));
    }
    if !signers.is_empty() && packages.is_empty() {
        return Err(row.error("a signer signs packages; name the package too"));
    }
    if let Some(market) =
        markets.iter().find(|market| market.len() != 2 || !market.bytes().all(|b| b.is_ascii_uppercase()))
    {
        return Err(row.error(format!("{market:?} is no market; two capital letters are, such as NG")));
    }
    let class = match class {
        "lender" => LenderClass::Lender,
        "lending_feature" => LenderClass::LendingFeature,
        "loan_marketplace" => LenderClass::LoanMarketplace,
        "loan_calculator" => LenderClass::LoanCalculator,
        "loan_guide" => LenderClass::LoanGuide,
        other => return Err(row.error(format!("{other:?} is no class; see docs/catalog.md"))),
    };
    if !class.lends() && note.is_empty() {
        return Err(row.error(format!("{} without a note: say who says so, or that the class is ours", class.as_str())));
    }
    if let Some(word) = wording::accuses(note) {
        return Err(row.error(format!("{word:?} in a note: say neutrally what the list says, see docs/catalog.md")));
    }
    let sources: Vec<Arc<ListSource<'a>>> = listed_by
        .iter()
        .map(|id| sources.get(id).cloned().ok_or_else(|| row.error(format!("{id:?} does not stand in sources.csv"))))
        .collect::<Result<_, _>>()?;
    if sources.is_empty() {
        return Err(row.error("an entry has a source"));
    }
    Ok(CatalogEntry { id, names, common, packages, signers, markets, class, sources, note })
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "id,names,common,packages,signers,markets,class,sources,note\n";
    const SOURCES: &str = "id,title,url,date,licence\nlist,A list,https://example.org,2024,MIT\n";

    fn read(rows: &str) -> Result<Catalog<'_>, KnowledgeError> {
        let sources = Sources::read(SOURCES, "2026.11").unwrap();
        Catalog::read(format!("{HEAD}{rows}").leak(), &sources)
    }

    #[test]
    fn an_app_is_found_by_package_and_by_its_name_in_any_writing() {
        let catalog = read("com.example.a,Éxito Préstamo|ExP,no,com.example.a,,MX,lender,list,\n").unwrap();
        fn id<'a>(entry: Option<&CatalogEntry<'a>>) -> Option<&'a str> {
            entry.map(|entry| entry.id)
        }
        assert_eq!(id(catalog.by_package("com.example.a")), Some("com.example.a"));
        assert_eq!(catalog.by_package("com.example"), None);
        for label in
            ["éxito préstamo", "EXITO-PRESTAMO", "Exito Prestamo: dinero", "ExP - préstamos en línea", "ＥｘＰ"]
        {
            assert_eq!(id(catalog.by_label(label)), Some("com.example.a"), "{label}");
        }
        assert_eq!(catalog.by_label("Éxito"), None);
    }

    #[test]
    fn a_name_or_package_with_something_added_is_near_a_listed_one() {
        let catalog =
            read("a,Zorvex|Ox,no,com.zorvex.main,,NG,lender,list,\nb,Sunrise,yes,,,NG,lender,list,\n").unwrap();
        assert!(catalog.near_label("ZORVEX Nigeria app").is_some());
        assert!(catalog.near_package("com.zorvex.main.lite").is_some());
        for label in ["Zorvex", "Zorvex hotel", "Ox app", "Sunrise app", "app"] {
            assert!(catalog.near_label(label).is_none(), "{label}");
        }
        for package in ["com.zorvex.main", "com.zorvex.other", "com.zorvex.mainlite"] {
            assert!(catalog.near_package(package).is_none(), "{package}");
        }
    }

    #[test]
    fn a_distinct_name_goes_before_a_common_one() {
        let catalog = read("a,Easy Cash,yes,,,NG,lender,list,\nb,EasyCash,no,,,ID,lender,list,\n").unwrap();
        assert_eq!(catalog.by_label("Easy cash").map(|entry| entry.id), Some("b"));
    }

    #[test]
    fn every_mistake_of_a_row_is_refused_with_its_file_and_line() {
        let good = "a,A,no,com.a,,NG,lender,list,\n";
        assert_eq!(read(good).unwrap().len(), 1);
        let digest = "0".repeat(64);
        for (bad, about) in [
            ("a,B,no,com.b,,NG,lender,list,\n", "sort after"),
            ("0,B,no,com.b,,NG,lender,list,\n", "sort after"),
            (",B,no,com.b,,NG,lender,list,\n", "no id"),
            ("b b,B,no,com.b,,NG,lender,list,\n", "no id"),
            ("b,B,no,com.a,,NG,lender,list,\n", "each package stands once"),
            ("b,B,no,com.b|com.b|com.a,,NG,lender,list,\n", "each package stands once"),
            ("b,B,no,com-b,,NG,lender,list,\n", "no package name"),
            ("b,Ａ,no,,,NG|KE,lender,list,\n", "for the same market"),
            ("b,★,no,,,NG,lender,list,\n", "no letter"),
            ("b,B,perhaps,,,NG,lender,list,\n", "yes or no"),
            ("b,B,,,,NG,lender,list,\n", "yes or no"),
            ("b,,,,,NG,lender,list,\n", "a name or a package"),
            ("b,B,no,com.b,12ab,NG,lender,list,\n", "no SHA-256"),
            (&format!("b,B,no,com.b,{},NG,lender,list,\n", digest.replace('0', "A")), "no SHA-256"),
            (&format!("b,B,no,,{digest},NG,lender,list,\n"), "name the package too"),
            ("b,B,no,,,Nigeria,lender,list,\n", "no market"),
            ("b,B,no,,,NG,shark,list,\n", "no class"),
            ("b,B,no,,,NG,lending_feature,list,\n", "without a note"),
            ("b,B,no,,,NG,lender,list,a known Scam\n", "neutrally"),
            ("b,B,no,,,NG,lender,hearsay,\n", "sources.csv"),
            ("b,B,no,,,NG,lender,,\n", "has a source"),
            ("b,B,no,,,NG,lender,list\n", "cells"),
        ] {
            let error = read(&format!("{good}{bad}")).unwrap_err();
            assert_eq!((error.file, error.line), ("lenders.csv", 3), "{bad}");
            assert!(error.problem.contains(about), "{bad}: {error}");
        }
    }

    #[test]
    fn one_name_may_stand_for_several_apps_when_market_or_packages_tell_them_apart() {
        for others in ["b,A,no,,,KE,lender,list,\n", "b,A,no,com.b,,NG,lender,list,\n", "b,A,no,,,,lender,list,\n"] {
            assert!(read(&format!("a,A,no,com.a,,NG,lender,list,\n{others}")).is_ok(), "{others}");
        }
    }
}
