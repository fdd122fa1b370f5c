//! Names of schemas, which are the names of generated types.

use std::collections::BTreeMap;
use std::rc::Rc;

use openapi_model::Pointer;

use crate::comparison::Comparison;
use crate::difference::{Difference, REPLACED};
use crate::model::{PointerSet, Slot};
use crate::pair::Pair;
use crate::pairing::Side;
use crate::verdict::breaking;

impl Comparison<'_> {
    /// Whether the old name was removed and the new one added.
    pub(crate) fn renamed(&self, old: &str, new: &str) -> bool {
        let gone = self.old.has_schema(old) && !self.new.has_schema(old);
        let come = self.new.has_schema(new) && !self.old.has_schema(new);
        gone && come
    }
}

/// A use of another named schema than before, while both exist. Their differences are not changes of either.
pub(super) fn replaced(comparison: &Comparison<'_>, pair: &Pair, old: &Slot, new: &Slot) -> Option<Difference> {
    let (before, after) = (old.target.component_schema()?, new.target.component_schema()?);
    if !comparison.settings.names || before == after || comparison.renamed(&before, &after) {
        return None;
    }
    let pointers = (Some(pair.old.first()), Some(pair.new.first()));
    let what = format!("schema changed from {before} to {after}");
    let subject = comparison.old.subject(&pair.old.first());
    Some(Difference::new(
        REPLACED,
        pointers,
        subject,
        what,
        breaking("the generated type differs"),
    ))
}

/// Renames: a removed name was used exactly where an added one is used now, and the type is the same.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    if !comparison.settings.names {
        return;
    }
    let names = comparison.graph.take_names();
    let mut partners: BTreeMap<&Pointer, usize> = BTreeMap::new();
    for (old, new) in names.keys() {
        *partners.entry(old).or_default() += 1;
        *partners.entry(new).or_default() += 1;
    }
    for ((old, new), nodes) in &names {
        let only = partners.get(old) == Some(&1) && partners.get(new) == Some(&1);
        let (Some(before), Some(after)) = (old.component_schema(), new.component_schema()) else {
            continue;
        };
        let types = |side, pointer: &Pointer| comparison.used(side, &PointerSet::one(pointer.clone())).type_names();
        if !only || !comparison.renamed(&before, &after) || types(Side::Old, old) != types(Side::New, new) {
            continue;
        }
        let difference = Rc::new(Difference::new(
            "schema-renamed",
            (Some(old.clone()), Some(new.clone())),
            comparison.old.subject(old),
            format!("renamed to {after}"),
            breaking("the generated type is renamed"),
        ));
        for node in nodes {
            comparison.difference_at(*node, Rc::clone(&difference));
        }
    }
}
