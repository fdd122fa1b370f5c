//! Patterns of strings.

use crate::comparison::{Comparison, Content};
use crate::difference::Difference;
use crate::model::Schema;
use crate::verdict::{Judgement, breaking, compatible, harmless, unclear};

pub(super) fn compare(comparison: &mut Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let (kind, what, request) = match (&old.pattern, &new.pattern) {
        (None, Some(after)) => (
            "pattern-added",
            format!("pattern `{}` added", after.value),
            breaking("values that do not match are refused now"),
        ),
        (Some(before), None) => (
            "pattern-removed",
            format!("pattern `{}` removed", before.value),
            compatible("more values are taken"),
        ),
        (Some(before), Some(after)) if before.value != after.value => (
            "pattern-changed",
            format!("pattern changed from `{}` to `{}`", before.value, after.value),
            unclear("whether it matches all that it did cannot be told"),
        ),
        _ => return,
    };
    let at = |schema: &Schema| schema.pattern.as_ref().map(|pattern| pattern.at.clone());
    let subject = comparison.fact_subject((&old.place, &new.place), old.pattern.as_ref(), new.pattern.as_ref());
    let judgement = Judgement::directed(request, harmless("patterns of answers are not checked"));
    content
        .differences
        .push(Difference::new(kind, (at(old), at(new)), subject, what, judgement));
}
