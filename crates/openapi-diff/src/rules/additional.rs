//! Additional fields of objects.

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::{Additional, PointerSet, Schema};
use crate::pair::{Content, Pair};
use crate::pairing::Pairing;
use crate::verdict::{Judgement, breaking, compatible, harmless};

const KEPT_OTHERWISE: &str = "the generated type represents further fields differently";

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    by_pattern(comparison, old, new, content);
    let at = |schema: &Schema| schema.additional.as_ref().map(|fact| fact.at.clone());
    let said = |schema: &Schema| schema.additional.as_ref().map(|fact| fact.value.clone());
    let (name, judgement) = match (said(old), said(new)) {
        (Some(Additional::Typed(before)), Some(Additional::Typed(after))) => {
            return content.part(Pair::required(PointerSet::all(before), PointerSet::all(after)));
        }
        (None, None) | (Some(Additional::Closed), Some(Additional::Closed)) => return,
        (None, Some(Additional::Closed)) => (
            "additional-fields-closed",
            Judgement::directed(
                breaking("further fields are refused now"),
                harmless("unknown fields are ignored anyway"),
            ),
        ),
        (Some(Additional::Closed), None) => (
            "additional-fields-opened",
            Judgement::directed(
                compatible("further fields are accepted"),
                harmless("unknown fields are ignored anyway"),
            ),
        ),
        _ => ("additional-fields-changed", breaking(KEPT_OTHERWISE).into()),
    };
    let shown = |schema: &Schema| match said(schema) {
        None => "any further fields",
        Some(Additional::Closed) => "no further fields",
        Some(Additional::Typed(_)) => "further fields of one type",
    };
    let what = format!("accepts {} now, {} before", shown(new), shown(old));
    let subject = comparison.fact_subject(
        (&old.pointer, &new.pointer),
        old.additional.as_ref(),
        new.additional.as_ref(),
    );
    content
        .differences
        .push(Difference::new(name, (at(old), at(new)), subject, what, judgement));
}

/// Fields whose names match a pattern.
fn by_pattern(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let listed = |schema: &Schema| schema.pattern_fields.clone().into_iter().collect::<Vec<_>>();
    let matched = Pairing::new(listed(old), listed(new)).by_key(|(pattern, _), _| Some(pattern.clone()));
    for ((_, before), (_, after)) in matched.pairs {
        content.part(Pair::required(before, after));
    }
    let sides = [(matched.removed, "removed"), (matched.added, "added")];
    for (fields, how) in sides {
        for (pattern, pointers) in fields {
            let at = pointers.first();
            let (from, to) = if how == "removed" {
                (Some(at), None)
            } else {
                (None, Some(at))
            };
            let subject = comparison.subject_at((&old.pointer, &new.pointer), from.as_ref(), to.as_ref());
            content.differences.push(Difference::new(
                "pattern-fields-changed",
                (from, to),
                subject,
                format!("schema of fields like `{pattern}` {how}"),
                breaking(KEPT_OTHERWISE),
            ));
        }
    }
}
