//! An inventory of another program, `lendlens-inventory/1`, as one source among others.

use std::{collections::HashSet, hash::Hash};

use serde::Deserialize;

use super::json::{self, Element};
use crate::model::{
    Device, Doubt, Gap, GapKind, Inventory, Package, PackageName, SharedUser, Source, SourceKind, User,
};

/// The form before its parts are checked one by one.
#[derive(Deserialize)]
struct Loose {
    schema: Option<String>,
    #[serde(default)]
    source: Vec<Element<Source>>,
    device: Option<Element<Device>>,
    #[serde(default)]
    users: Vec<Element<User>>,
    #[serde(default)]
    packages: Vec<Element<Package>>,
    #[serde(default)]
    shared_users: Vec<Element<SharedUser>>,
    #[serde(default)]
    gaps: Vec<Element<Gap>>,
}

/// Reads an inventory. A part with a value that cannot be (a package name with a blank, say) is left out, and a gap says
/// so; another version of the form is refused as a whole.
pub(super) fn read(text: &str) -> Result<(Inventory, Vec<Gap>), Gap> {
    let loose: Loose = serde_json::from_str(text).map_err(|error| json::gap(&error))?;
    let schema = loose.schema.unwrap_or_default();
    if schema != Inventory::SCHEMA {
        return Err(Gap::new(GapKind::Unrecognised, super::shortened(&schema)));
    }
    let mut gaps = Vec::new();
    let sources = loose.source.into_iter().map(|source| {
        // Gaps point to sources by their index, so a bad one keeps its place.
        source.or_gap(&mut gaps).unwrap_or_else(|| Source {
            kind: SourceKind::Unrecognised,
            name: String::new(),
            sha256: None,
            captured_at: None,
            tool: None,
        })
    });
    let source = sources.collect();
    let inventory = Inventory {
        schema,
        source,
        device: loose.device.and_then(|device| device.or_gap(&mut gaps)).unwrap_or_default(),
        users: all(loose.users, &mut gaps),
        packages: all(loose.packages, &mut gaps),
        shared_users: all(loose.shared_users, &mut gaps),
        gaps: Vec::new(),
    };
    let own = all(loose.gaps, &mut gaps);
    let mut inventory = Inventory { gaps: own, ..inventory };
    for package in &mut inventory.packages {
        mend(package, &mut gaps);
    }
    Ok((inventory, gaps))
}

/// Keeps the first of what a list of a package says twice. Two states of one permission leave a doubt.
fn mend(package: &mut Package, gaps: &mut Vec<Gap>) {
    let gap = |kind, name: &PackageName| Gap { package: Some(name.clone()), ..Gap::new(kind, name.as_str()) };
    let mut doubled = once(&mut package.requests, |request| request.permission.clone());
    doubled |= once(&mut package.install_grants, |grant| grant.permission.clone());
    for state in &mut package.users {
        if once(&mut state.grants, |grant| grant.permission.clone()) {
            state.doubt = Some(Doubt::Contradiction);
            gaps.push(Gap { user: Some(state.user), ..gap(GapKind::Contradiction, &package.name) });
        }
        doubled |= once(&mut state.app_ops, |op| op.op.clone());
    }
    if doubled {
        gaps.push(gap(GapKind::Malformed, &package.name));
    }
}

/// Leaves out every element whose key stood before, and says whether there was one.
fn once<T, K: Eq + Hash>(list: &mut Vec<T>, key: impl Fn(&T) -> K) -> bool {
    let mut seen = HashSet::new();
    let before = list.len();
    list.retain(|element| seen.insert(key(element)));
    list.len() < before
}

fn all<T>(elements: Vec<Element<T>>, gaps: &mut Vec<Gap>) -> Vec<T> {
    elements.into_iter().filter_map(|element| element.or_gap(gaps)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inventory_is_read_and_what_cannot_be_is_left_out_aloud() {
        let text = r#"{"schema": "lendlens-inventory/1", "users": [{"id": 0, "kind": "owner", "visible": true}, {"id": -1}],
            "packages": [{"name": "com.a"}, {"name": "no name; rm -rf"}, {"name": "com.b", "users": [{"user": "x"}]}]}"#;
        let (inventory, gaps) = read(text).expect("an inventory");
        assert_eq!(inventory.users.len(), 1);
        assert_eq!(inventory.packages.iter().map(|package| package.name.as_str()).collect::<Vec<_>>(), ["com.a"]);
        assert_eq!(gaps.len(), 3);
        assert!(gaps.iter().all(|gap| gap.kind == GapKind::Malformed));
    }

    #[test]
    fn another_version_is_refused() {
        let gap = read(r#"{"schema": "lendlens-inventory/2", "packages": []}"#).expect_err("refused");
        assert_eq!(gap, Gap::new(GapKind::Unrecognised, "lendlens-inventory/2"));
    }

    #[test]
    fn a_cut_inventory_is_cut_off_and_a_broken_one_malformed() {
        let text = r#"{"schema": "lendlens-inventory/1", "packages": [{"name": "com.a"}]}"#;
        for end in 0..text.len() {
            assert_eq!(read(&text[..end]).expect_err("refused").kind, GapKind::CutOff);
        }
        assert_eq!(read(&text.replace("[{", "[}")).expect_err("refused").kind, GapKind::Malformed);
        let deep = format!(r#"{{"schema": "lendlens-inventory/1", "packages": {}"#, "[".repeat(100_000));
        assert_eq!(read(&deep).expect_err("refused").kind, GapKind::Malformed);
    }
}
