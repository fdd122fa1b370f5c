//! Elements of lists.

use crate::comparison::{Comparison, Content, Pair};
use crate::model::Schema;

pub(super) fn compare(_: &mut Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    if old.items.is_none() && new.items.is_none() {
        return;
    }
    // Where one side says nothing of its elements, the place is empty and stands for anything.
    let place = |schema: &Schema| schema.items.clone().unwrap_or_else(|| schema.place.join("items"));
    content.inner.push(Pair::required(place(old), place(new)));
}
