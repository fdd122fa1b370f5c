//! Types of values.

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::Schema;
use crate::verdict::breaking;

const OTHER_TYPE: &str = "values of the old type are not what is expected now, and the generated type is another";

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema) -> Option<Difference> {
    let kind = match (old.alternatives.is_empty(), new.alternatives.is_empty()) {
        (true, false) => "alternatives-introduced",
        (false, true) => "alternatives-dropped",
        (alternatives, _) => {
            let (before, after) = (old.type_names(), new.type_names());
            let open_union = !alternatives && (before.is_none() || after.is_none());
            if before == after || open_union {
                return None;
            }
            "type-changed"
        }
    };
    let what = format!("type changed from {} to {}", old.shown_type(), new.shown_type());
    let place = |schema: &Schema| Some(schema.types.as_ref().map_or(&schema.place, |types| &types.at).clone());
    let subject = comparison.old.subject(&old.place);
    Some(Difference::new(
        kind,
        (place(old), place(new)),
        subject,
        what,
        breaking(OTHER_TYPE),
    ))
}

pub(super) fn are_numbers(schema: &Schema) -> bool {
    schema
        .type_names()
        .is_some_and(|types| types.iter().all(|name| name == "integer" || name == "number"))
}
