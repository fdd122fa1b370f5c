//! Types of values.

use std::rc::Rc;

use openapi_model::Pointer;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::{PointerSet, Schema};
use crate::pair::Content;
use crate::pairing::Side;
use crate::verdict::{Judgement, breaking, compatible};

const OTHER_TYPE: &str = "values of the old type are no longer expected, and the generated type differs";

/// Both schemas, with alternatives as a list of types if the other schema has one.
pub(super) fn folded(comparison: &Comparison<'_>, old: &Schema, new: &Schema) -> (Option<Schema>, Option<Schema>) {
    let lists_types =
        |schema: &Schema| schema.unions.is_empty() && schema.types.as_ref().is_some_and(|types| types.value.len() > 1);
    let fold = |side, schema: &Schema, other: &Schema| {
        if !lists_types(other) {
            return None;
        }
        let members: Vec<Rc<Schema>> = schema
            .alternatives()
            .map(|pointer| comparison.used(side, &PointerSet::one(pointer.clone())))
            .collect();
        schema.folded(comparison.reader(side).document, &members)
    };
    (fold(Side::Old, old, new), fold(Side::New, new, old))
}

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema) -> Option<Difference> {
    let kind = match (old.unions.is_empty(), new.unions.is_empty()) {
        _ if old.refused.is_some() != new.refused.is_some() => "type-changed",
        (true, false) => "alternatives-introduced",
        (false, true) => "alternatives-dropped",
        (without, _) => {
            let (before, after) = (old.type_names(), new.type_names());
            let open_union = !without && (before.is_none() || after.is_none());
            if before == after || open_union || added_or_removed(old, new).is_some() {
                return None;
            }
            "type-changed"
        }
    };
    let what = format!("type changed from {} to {}", old.shown_type(), new.shown_type());
    Some(Difference::new(
        kind,
        pointers(old, new),
        comparison.old.subject(&old.pointer),
        what,
        breaking(OTHER_TYPE),
    ))
}

/// Types that are added to or removed from a list of several types: they are alternatives.
pub(super) fn compare_lists(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let Some(added) = added_or_removed(old, new) else {
        return;
    };
    let (kind, judgement) = if added {
        (
            "type-added",
            Judgement::directed(
                compatible("more values are accepted"),
                breaking("a response of that type does not deserialize, and the generated union has one more variant"),
            ),
        )
    } else {
        (
            "type-removed",
            breaking("it may be refused, and the generated variant is gone").into(),
        )
    };
    let what = format!("type changed from {} to {}", old.shown_type(), new.shown_type());
    let subject = comparison.old.subject(&old.pointer);
    content
        .differences
        .push(Difference::new(kind, pointers(old, new), subject, what, judgement));
}

/// Whether there are several types before and after.
fn added_or_removed(old: &Schema, new: &Schema) -> Option<bool> {
    let (before, after) = (&old.types.as_ref()?.value, &new.types.as_ref()?.value);
    let several = before.len() > 1 && after.len() > 1 && before != after;
    if several && before.is_subset(after) {
        Some(true)
    } else if several && after.is_subset(before) {
        Some(false)
    } else {
        None
    }
}

fn pointers(old: &Schema, new: &Schema) -> (Option<Pointer>, Option<Pointer>) {
    let pointer = |schema: &Schema| {
        let said = schema.refused.as_ref().or(schema.types.as_ref().map(|types| &types.at));
        Some(said.unwrap_or(&schema.pointer).clone())
    };
    (pointer(old), pointer(new))
}

pub(super) fn are_numbers(schema: &Schema) -> bool {
    schema
        .type_names()
        .is_some_and(|types| types.iter().all(|name| name == "integer" || name == "number"))
}
