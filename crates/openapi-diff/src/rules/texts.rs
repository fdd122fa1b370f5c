//! What is there to be read: counted, and no change.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::Pointer;
use crate::comparison::Comparison;
use crate::model::{Slot, is_text};

/// The texts that reach a use of a schema, from wherever.
pub(crate) fn compare_slots(comparison: &mut Comparison<'_>, old: &Slot, new: &Slot) {
    for keyword in old.texts.keys().chain(new.texts.keys()).collect::<BTreeSet<_>>() {
        let (before, after) = (old.texts.get(keyword), new.texts.get(keyword));
        if before.map(|fact| &fact.value) != after.map(|fact| &fact.value)
            && let Some(fact) = after.or(before)
        {
            comparison.note_text(fact.at.clone());
        }
    }
    // A description beside a reference hides that of the schema, which is read at the type nonetheless.
    if old.target.component_schema().is_some() && new.target.component_schema().is_some() {
        compare_objects(comparison, &old.target.first(), &new.target.first());
    }
}

/// The texts that stand in two objects themselves.
pub(super) fn compare_objects(comparison: &mut Comparison<'_>, old: &Pointer, new: &Pointer) {
    compare_members(comparison, old, new, is_text);
}

/// The texts that belong to no operation.
pub(super) fn compare_document(comparison: &mut Comparison<'_>) {
    let root = Pointer::root();
    compare_objects(comparison, &root, &root);
    let info = root.join("info");
    compare_members(comparison, &info, &info, |_| true);
}

fn compare_members(comparison: &mut Comparison<'_>, old: &Pointer, new: &Pointer, counts: fn(&str) -> bool) {
    let (before, after) = (comparison.old.get(old), comparison.new.get(new));
    let members = [before, after]
        .into_iter()
        .filter_map(Value::as_object)
        .flat_map(|members| members.keys());
    for keyword in members.filter(|keyword| counts(keyword)).collect::<BTreeSet<_>>() {
        if sorted(keyword, &before[keyword.as_str()]) != sorted(keyword, &after[keyword.as_str()]) {
            comparison.note_text(new.join(keyword));
        }
    }
}

/// The order of tags does not count.
fn sorted(keyword: &str, value: &Value) -> Value {
    let mut value = value.clone();
    if let (true, Some(list)) = (keyword == "tags", value.as_array_mut()) {
        list.sort_by_key(ToString::to_string);
    }
    value
}
