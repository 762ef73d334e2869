//! Libraries that check who a person is or how much of a risk a phone is (`data/components.csv`): lenders bring them
//! along, and so do banks, riders and games.

use std::sync::Arc;

use super::{KnowledgeError, ListSource, sources::Sources, table};

const FILE: &str = "components.csv";
const HEADER: [&str; 6] = ["kind", "name", "vendor", "what", "weight", "source"];
/// No library says more: each weighs little.
const MOST: f64 = 1.0;

/// The libraries, in the order of the file.
#[derive(Debug)]
pub struct Components(Vec<Component>);

/// A library, as one sees it in an app.
#[derive(Debug, Clone, PartialEq)]
pub struct Component {
    /// How it is seen.
    pub kind: ComponentTrace,
    /// The beginning of the names of its classes, such as `com/megvii/lv5/`, or its native library.
    pub name: &'static str,
    /// Who makes it.
    pub vendor: &'static str,
    /// What it does.
    pub what: &'static str,
    /// Log-odds (natural logarithm) that it adds.
    pub weight: f64,
    /// Who says that this name is that library.
    pub source: Arc<ListSource>,
}

/// How a library is seen in an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComponentTrace {
    /// By the names of its classes.
    Class,
    /// By a native library.
    Library,
}

impl Components {
    pub(super) fn read(text: &'static str, sources: &Sources) -> Result<Self, KnowledgeError> {
        let mut components: Vec<Component> = Vec::new();
        for row in table::rows(FILE, HEADER, text)? {
            let row = row?;
            let [kind, name, vendor, what, weight, listed_by] = row.cells();
            let kind = match kind {
                "class" if name.ends_with('/') => ComponentTrace::Class,
                "library" if name.starts_with("lib") && name.ends_with(".so") => ComponentTrace::Library,
                _ => return Err(row.error("a class ends in /, a library is a lib….so")),
            };
            let weight: f64 = weight.parse().map_err(|_| row.error(format!("{weight:?} is no weight")))?;
            if !(0.0..=MOST).contains(&weight) || [vendor, what].contains(&"") {
                return Err(row.error(format!("vendor and what are to be given, and a weight up to {MOST}")));
            }
            if components.iter().any(|known| known.name == name) {
                return Err(row.error(format!("{name:?} stands there before")));
            }
            let source = sources.get(listed_by).cloned();
            let source = source.ok_or_else(|| row.error(format!("{listed_by:?} does not stand in sources.csv")))?;
            components.push(Component { kind, name, vendor, what, weight, source });
        }
        Ok(Self(components))
    }

    /// Every library.
    pub fn iter(&self) -> impl Iterator<Item = &Component> {
        self.0.iter()
    }

    /// The beginnings of class names that are worth looking for in an app.
    pub fn class_prefixes(&self) -> Vec<&'static str> {
        let classes = self.iter().filter(|component| component.kind == ComponentTrace::Class);
        classes.map(|component| component.name).collect()
    }
}
