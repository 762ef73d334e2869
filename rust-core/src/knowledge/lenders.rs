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
    table,
};
use crate::model::{LenderClass, PackageName};

const FILE: &str = "lenders.csv";
const HEADER: [&str; 8] = ["id", "names", "common", "packages", "markets", "class", "sources", "note"];

/// The catalog.
#[derive(Debug, Default)]
pub struct Catalog {
    entries: Vec<CatalogEntry>,
    by_package: Index,
    by_brand: Index,
}

/// One entry: an app, and who lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogEntry {
    /// Short name of the entry: its package, or list and name.
    pub id: &'static str,
    /// Names for people.
    pub names: Parts,
    /// The names are ordinary words or very short, so that another app may well bear one too.
    pub common: bool,
    /// Packages, each a valid name of one.
    pub packages: Parts,
    /// Markets, ISO 3166 codes; empty when the lists do not say.
    pub markets: Parts,
    /// What it is.
    pub class: LenderClass,
    /// Who lists it, at least one.
    pub sources: Vec<Arc<ListSource>>,
    /// What else the list says, or that the class is ours.
    pub note: &'static str,
}

impl CatalogEntry {
    /// Who lists it and since when, as evidence names it.
    pub fn citation(&self) -> String {
        self.sources.iter().map(|source| source.citation()).collect::<Vec<_>>().join("; ")
    }
}

impl Catalog {
    pub(super) fn read(text: &'static str, sources: &Sources) -> Result<Self, KnowledgeError> {
        let mut catalog = Self::default();
        // About as many as there are lines.
        catalog.entries.reserve(text.len() / 90);
        for row in table::rows(FILE, HEADER, text)? {
            let row = row?;
            let entry = read_entry(&row, sources)?;
            if let Some(last) = catalog.entries.last().filter(|last| entry.id <= last.id) {
                return Err(row.error(format!(
                    "{:?} does not sort after {:?}; ids are unique and sorted by their bytes",
                    entry.id, last.id
                )));
            }
            for package in entry.packages.iter() {
                if catalog.by_package(package).is_some() {
                    return Err(row.error(format!("{package} stands in an entry before; each package stands once")));
                }
                catalog.by_package.insert(key_of(package), catalog.entries.len());
            }
            for name in entry.names.iter() {
                catalog.by_brand.insert(key_of(&reading::brand(name)), catalog.entries.len());
            }
            catalog.entries.push(entry);
        }
        Ok(catalog)
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
    pub fn iter(&self) -> impl Iterator<Item = &CatalogEntry> {
        self.entries.iter()
    }

    /// The entry that names this package.
    pub fn by_package(&self, package: &str) -> Option<&CatalogEntry> {
        self.by_package
            .under(key_of(package))
            .filter_map(|at| self.entries.get(at))
            .find(|entry| entry.packages.iter().any(|known| known == package))
    }

    /// The entry whose name is this label, or what stands before its first colon or dash; writing does not matter. Of
    /// several entries of one name, the first one whose name is not [`CatalogEntry::common`].
    pub fn by_label(&self, label: &str) -> Option<&CatalogEntry> {
        let head = label.split([':', '–', '—', '|']).next().and_then(|head| head.split(" - ").next());
        [Some(label), head].into_iter().flatten().find_map(|name| self.by_brand(&reading::brand(name)))
    }

    fn by_brand(&self, brand: &str) -> Option<&CatalogEntry> {
        self.by_brand
            .under(key_of(brand))
            .filter_map(|at| self.entries.get(at))
            .filter(|entry| entry.names.iter().any(|name| reading::brand(name) == brand))
            .min_by_key(|entry| (entry.common, entry.id))
    }
}

fn read_entry(row: &table::Row<8>, sources: &Sources) -> Result<CatalogEntry, KnowledgeError> {
    let [id, names, common, packages, markets, class, listed_by, note] = row.cells();
    let [names, packages, markets, listed_by] = [names, packages, markets, listed_by].map(Parts::from);
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
    let sources: Vec<Arc<ListSource>> = listed_by
        .iter()
        .map(|id| sources.get(id).cloned().ok_or_else(|| row.error(format!("{id:?} does not stand in sources.csv"))))
        .collect::<Result<_, _>>()?;
    if sources.is_empty() {
        return Err(row.error("an entry has a source"));
    }
    Ok(CatalogEntry { id, names, common, packages, markets, class, sources, note })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "id,names,common,packages,markets,class,sources,note\n";

    fn read(rows: &str) -> Result<Catalog, KnowledgeError> {
        let sources = Sources::read("id,title,url,date,licence\nlist,A list,https://example.org,2024,MIT\n").unwrap();
        Catalog::read(format!("{HEAD}{rows}").leak(), &sources)
    }

    #[test]
    fn an_app_is_found_by_package_and_by_its_name_in_any_writing() {
        let catalog = read("com.example.a,Éxito Préstamo|ExP,no,com.example.a,MX,lender,list,\n").unwrap();
        let id = |entry: Option<&CatalogEntry>| entry.map(|entry| entry.id);
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
    fn a_distinct_name_goes_before_a_common_one() {
        let catalog = read("a,Easy Cash,yes,,NG,lender,list,\nb,EasyCash,no,,ID,lender,list,\n").unwrap();
        assert_eq!(catalog.by_label("Easy cash").map(|entry| entry.id), Some("b"));
    }

    #[test]
    fn every_mistake_of_a_row_is_refused_with_its_line() {
        let good = "a,A,no,com.a,NG,lender,list,\n";
        for (bad, about) in [
            ("a,A,no,com.a2,NG,lender,list,\n", "sort after"),
            ("0,A,no,com.a2,NG,lender,list,\n", "sort after"),
            ("b,B,no,com.a,NG,lender,list,\n", "each package stands once"),
            ("b,B,no,com-b,NG,lender,list,\n", "no package name"),
            ("b,B,perhaps,,NG,lender,list,\n", "yes or no"),
            ("b,B,no,,Nigeria,lender,list,\n", "no market"),
            ("b,B,no,,NG,shark,list,\n", "no class"),
            ("b,B,no,,NG,lender,hearsay,\n", "sources.csv"),
            ("b,B,no,,NG,lender,,\n", "has a source"),
            ("b,,,,NG,lender,list,\n", "a name or a package"),
        ] {
            let error = read(&format!("{good}{bad}")).unwrap_err();
            assert_eq!(error.line, 3, "{bad}");
            assert!(error.problem.contains(about), "{bad}: {error}");
        }
    }
}
