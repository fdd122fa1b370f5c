//! What objects may hold beside their fields.

use crate::comparison::{Comparison, Content, Pair};
use crate::difference::Difference;
use crate::model::{Additional, Schema};
use crate::verdict::{Judgement, breaking, compatible, harmless};

pub(super) fn compare(comparison: &mut Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let kind = |schema: &Schema| schema.additional.as_ref().map(|fact| fact.value);
    let at = |schema: &Schema| schema.additional.as_ref().map(|fact| fact.at.clone());
    let (before, after) = (kind(old), kind(new));
    if let (Some(Additional::Typed), Some(Additional::Typed), Some(old), Some(new)) = (before, after, at(old), at(new))
    {
        content.inner.push(Pair::required(old, new));
        return;
    }
    if before == after {
        return;
    }
    let (name, judgement) = match (before, after) {
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
                compatible("further fields are taken"),
                harmless("unknown fields are ignored anyway"),
            ),
        ),
        _ => (
            "additional-fields-changed",
            breaking("the generated type keeps further fields otherwise").into(),
        ),
    };
    let shown = |kind| match kind {
        None => "any further fields",
        Some(Additional::Closed) => "no further fields",
        Some(Additional::Typed) => "further fields of one type",
    };
    let what = format!("takes {} now; it took {}", shown(after), shown(before));
    let subject = comparison.fact_subject(
        (&old.place, &new.place),
        old.additional.as_ref(),
        new.additional.as_ref(),
    );
    content
        .differences
        .push(Difference::new(name, (at(old), at(new)), subject, what, judgement));
}
