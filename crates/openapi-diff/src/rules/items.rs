//! Elements of lists.

use crate::comparison::Comparison;
use crate::model::{PointerSet, Schema};
use crate::pair::{Content, Pair};

pub(super) fn compare(_: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    // An element without a schema by position has the schema of the rest.
    for index in 0..old.tuple.len().max(new.tuple.len()) {
        let pointer = |schema: &Schema| schema.tuple.get(index).cloned().unwrap_or_else(|| rest(schema));
        content.part(Pair::required(pointer(old), pointer(new)));
    }
    if !old.items.is_empty() || !new.items.is_empty() {
        content.part(Pair::required(rest(old), rest(new)));
    }
}

/// The schema of elements without one by position. Without any, the pointer has no value, which means anything.
fn rest(schema: &Schema) -> PointerSet {
    if schema.items.is_empty() {
        PointerSet::one(schema.pointer.join("items"))
    } else {
        PointerSet::all(schema.items.clone())
    }
}
