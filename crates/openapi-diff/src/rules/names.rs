//! Names of schemas: generated types are called by them.

use std::collections::BTreeMap;
use std::rc::Rc;

use openapi_model::Pointer;

use crate::comparison::Comparison;
use crate::difference::{Difference, REPLACED};
use crate::model::{Places, Slot};
use crate::pair::Pair;
use crate::pairing::Side;
use crate::verdict::breaking;

impl Comparison<'_> {
    /// Whether one name has gone and the other come.
    pub(crate) fn renamed(&self, old: &str, new: &str) -> bool {
        let gone = self.old.has_schema(old) && !self.new.has_schema(old);
        let come = self.new.has_schema(new) && !self.old.has_schema(new);
        gone && come
    }
}

/// A place that asks for another named schema than before, while both are known. What differs between the two is no
/// change to either.
pub(super) fn replaced(comparison: &Comparison<'_>, pair: &Pair, old: &Slot, new: &Slot) -> Option<Difference> {
    let (before, after) = (old.target.component_schema()?, new.target.component_schema()?);
    if !comparison.settings.names || before == after || comparison.renamed(&before, &after) {
        return None;
    }
    let place = (Some(pair.old.first()), Some(pair.new.first()));
    let what = format!("schema changed from {before} to {after}");
    let subject = comparison.old.subject(&pair.old.first());
    Some(Difference::new(
        REPLACED,
        place,
        subject,
        what,
        breaking("the generated type is another"),
    ))
}

/// Renames: an old name that has gone stood at the places of a new one and of no other, and the type is the same.
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
        let types = |side, place: &Pointer| comparison.used(side, &Places::one(place.clone())).type_names();
        if !only || !comparison.renamed(&before, &after) || types(Side::Old, old) != types(Side::New, new) {
            continue;
        }
        let difference = Rc::new(Difference::new(
            "schema-renamed",
            (Some(old.clone()), Some(new.clone())),
            comparison.old.subject(old),
            format!("renamed to {after}"),
            breaking("the generated type is called otherwise"),
        ));
        for node in nodes {
            comparison.difference_at(*node, Rc::clone(&difference));
        }
    }
}
