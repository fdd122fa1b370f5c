//! Elements of lists.

use crate::comparison::Comparison;
use crate::model::{Places, Schema};
use crate::pair::{Content, Pair};

pub(super) fn compare(_: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    // An element that one side does not single out is one of the rest there.
    for index in 0..old.tuple.len().max(new.tuple.len()) {
        let place = |schema: &Schema| schema.tuple.get(index).cloned().unwrap_or_else(|| rest(schema));
        content.part(Pair::required(place(old), place(new)));
    }
    if !old.items.is_empty() || !new.items.is_empty() {
        content.part(Pair::required(rest(old), rest(new)));
    }
}

/// What holds for elements that are not singled out. Where nothing is said, the place is empty and stands for anything.
fn rest(schema: &Schema) -> Places {
    if schema.items.is_empty() {
        Places::one(schema.place.join("items"))
    } else {
        Places::all(schema.items.clone())
    }
}
