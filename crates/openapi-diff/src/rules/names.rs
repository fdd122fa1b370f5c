//! Names of schemas: generated types are called by them.

use std::collections::BTreeMap;

use crate::Pointer;
use crate::comparison::{Comparison, Pair, Use};
use crate::difference::Difference;
use crate::model::{Schema, Slot};
use crate::verdict::breaking;

impl Comparison<'_> {
    /// Whether one name has gone and the other come.
    pub(super) fn renamed(&self, old: &str, new: &str) -> bool {
        let gone = self.old.has_schema(old) && !self.new.has_schema(old);
        let come = self.new.has_schema(new) && !self.old.has_schema(new);
        gone && come
    }

    pub(super) fn may_be_renamed(&self, old: &Pointer, new: &Pointer) -> bool {
        match (old.component_schema(), new.component_schema()) {
            (Some(old), Some(new)) => self.renamed(&old, &new),
            _ => false,
        }
    }
}

/// A place that asks for another named schema than before, while both are known. What differs between the two is no
/// change to either.
pub(super) fn replaced(comparison: &Comparison<'_>, pair: &Pair, old: &Slot, new: &Slot) -> Option<Difference> {
    let (before, after) = (old.target.component_schema()?, new.target.component_schema()?);
    if !comparison.settings.names || before == after || comparison.renamed(&before, &after) {
        return None;
    }
    let place = (Some(pair.old.clone()), Some(pair.new.clone()));
    let what = format!("schema changed from {before} to {after}");
    let subject = comparison.old.subject(&pair.old);
    Some(Difference::new(
        super::REPLACED,
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
    let names = std::mem::take(&mut comparison.names);
    let mut partners: BTreeMap<&Pointer, usize> = BTreeMap::new();
    for (old, new) in names.keys() {
        *partners.entry(old).or_default() += 1;
        *partners.entry(new).or_default() += 1;
    }
    for ((old, new), uses) in &names {
        let only = partners.get(old) == Some(&1) && partners.get(new) == Some(&1);
        let (before, after) = (Schema::read(comparison.old, old), Schema::read(comparison.new, new));
        if !only || !comparison.may_be_renamed(old, new) || before.type_names() != after.type_names() {
            continue;
        }
        let what = format!("renamed to {}", new.component_schema().unwrap_or_default());
        let subject = comparison.old.subject(old);
        let place = (Some(old.clone()), Some(new.clone()));
        let difference = Difference::new(
            "schema-renamed",
            place,
            subject,
            what,
            breaking("the generated type is called otherwise"),
        );
        for (operation, role) in uses {
            comparison.note(Use { operation, role: *role }, difference.clone());
        }
    }
}
