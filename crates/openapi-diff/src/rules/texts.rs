//! Documentation: differences are counted, but are not changes.

use std::collections::BTreeSet;

use openapi_model::{Document, Kind, Node};
use serde_json::Value;

use crate::comparison::Comparison;
use crate::model::{PointerSet, Slot};
use crate::words::is_text;

/// The texts that apply to a use of a schema.
pub(super) fn compare_slots<'a>(comparison: &mut Comparison<'a>, old: &Slot, new: &Slot) {
    for keyword in old.texts.keys().chain(new.texts.keys()).collect::<BTreeSet<_>>() {
        let (before, after) = (old.texts.get(keyword), new.texts.get(keyword));
        if before.map(|fact| &fact.value) != after.map(|fact| &fact.value)
            && let Some(fact) = after.or(before)
        {
            comparison.note_text(fact.at.clone());
        }
    }
    // A description beside a reference overrides that of the schema, which is still the documentation of the type.
    let named = |target: &PointerSet, document: &'a Document| {
        let pointer = target.only().filter(|pointer| pointer.component_schema().is_some())?;
        document.node(pointer.clone(), Kind::Schema)
    };
    let named = (
        named(&old.target, comparison.old.document),
        named(&new.target, comparison.new.document),
    );
    if let (Some(old), Some(new)) = named {
        compare_objects(comparison, &old, &new);
    }
}

/// The texts of two objects.
pub(super) fn compare_objects(comparison: &mut Comparison<'_>, old: &Node<'_>, new: &Node<'_>) {
    compare_members(comparison, old, new, is_text);
}

/// The texts outside of operations.
pub(super) fn compare_document(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old.document.root(), comparison.new.document.root());
    compare_objects(comparison, &old, &new);
    compare_members(comparison, &info(&old), &info(&new), |_| true);
}

fn info<'a>(root: &Node<'a>) -> Node<'a> {
    let absent = || Node::new(root.pointer.join("info"), Kind::Info, &Value::Null);
    root.member("info").unwrap_or_else(absent)
}

fn compare_members(comparison: &mut Comparison<'_>, old: &Node<'_>, new: &Node<'_>, counts: fn(&str) -> bool) {
    let members = old.names().chain(new.names()).filter(|keyword| counts(keyword));
    for keyword in members.collect::<BTreeSet<_>>() {
        if sorted(keyword, old.get(keyword)) != sorted(keyword, new.get(keyword)) {
            comparison.note_text(new.pointer.join(keyword));
        }
    }
}

/// Tags, in any order.
fn sorted(keyword: &str, value: Option<&Value>) -> Value {
    let mut value = value.cloned().unwrap_or_default();
    if let (true, Some(list)) = (keyword == "tags", value.as_array_mut()) {
        list.sort_by_key(ToString::to_string);
    }
    value
}
