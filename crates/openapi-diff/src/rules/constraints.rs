//! Constraints by `not`, `contains`, `propertyNames`, `if` and dependent fields.

use openapi_model::Pointer;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::{PointerSet, Schema};
use crate::pair::{Content, Pair};
use crate::pairing::Pairing;
use crate::verdict::{Bearing, Judgement, breaking, compatible, harmless};

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let schemas = (old, new);
    let lists = [
        ("propertyNames", &old.field_names, &new.field_names, Bearing::Plain),
        ("contains", &old.contained, &new.contained, Bearing::Plain),
        ("not", &old.negations, &new.negations, Bearing::Negated),
    ];
    for (keyword, before, after, bearing) in lists {
        let matched = matched(comparison, before, after);
        for (before, after) in matched.pairs {
            content.part_with(Pair::at(before, after), bearing);
        }
        for pointer in matched.removed {
            one_sided(
                comparison,
                schemas,
                content,
                &format!("`{keyword}`"),
                (Some(pointer), None),
            );
        }
        for pointer in matched.added {
            one_sided(
                comparison,
                schemas,
                content,
                &format!("`{keyword}`"),
                (None, Some(pointer)),
            );
        }
    }
    dependents(comparison, schemas, content);
}

/// Pairs equal schemas first, and the rest in order.
pub(super) fn matched(comparison: &Comparison<'_>, old: &[Pointer], new: &[Pointer]) -> Pairing<Pointer> {
    let likeness = |pointer: &Pointer, side| Some(comparison.likeness(side, &PointerSet::one(pointer.clone())));
    Pairing::new(old.to_vec(), new.to_vec()).by_key(likeness).in_order()
}

/// Constraints that apply if a field is present.
fn dependents(comparison: &Comparison<'_>, (old, new): (&Schema, &Schema), content: &mut Content) {
    for (name, before) in &old.dependents {
        match new.dependents.get(name) {
            Some(after) => content.part(Pair::required(before.clone(), after.clone())),
            None => {
                let what = format!("`dependentSchemas` for field `{name}`");
                one_sided(comparison, (old, new), content, &what, (Some(before.first()), None));
            }
        }
    }
    for (name, after) in new
        .dependents
        .iter()
        .filter(|(name, _)| !old.dependents.contains_key(*name))
    {
        let what = format!("`dependentSchemas` for field `{name}`");
        one_sided(comparison, (old, new), content, &what, (None, Some(after.first())));
    }
    for (pair, at) in &old.dependent_fields {
        if !new.dependent_fields.contains_key(pair) {
            let what = format!("field `{}` required with `{}`:", pair.1, pair.0);
            one_sided(comparison, (old, new), content, &what, (Some(at.clone()), None));
        }
    }
    for (pair, at) in &new.dependent_fields {
        if !old.dependent_fields.contains_key(pair) {
            let what = format!("field `{}` required with `{}`:", pair.1, pair.0);
            one_sided(comparison, (old, new), content, &what, (None, Some(at.clone())));
        }
    }
}

/// A constraint that only one side has.
pub(super) fn one_sided(
    comparison: &Comparison<'_>,
    (old, new): (&Schema, &Schema),
    content: &mut Content,
    what: &str,
    (from, to): (Option<Pointer>, Option<Pointer>),
) {
    let (kind, how, request) = if to.is_some() {
        (
            "constraint-added",
            "added",
            breaking("values that were valid are refused now"),
        )
    } else {
        ("constraint-removed", "removed", compatible("more values are accepted"))
    };
    let judgement = Judgement::directed(request, harmless("responses are not checked against it"));
    let subject = comparison.subject_at((&old.pointer, &new.pointer), from.as_ref(), to.as_ref());
    content.differences.push(Difference::new(
        kind,
        (from, to),
        subject,
        format!("{what} {how}"),
        judgement,
    ));
}
