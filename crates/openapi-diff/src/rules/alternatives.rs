//! Members of `oneOf` and `anyOf`.

use crate::Pointer;
use crate::comparison::{Comparison, Content, Pair};
use crate::difference::Difference;
use crate::model::{Document, Schema, Slot};
use crate::verdict::{Judgement, breaking, compatible};

pub(super) fn compare(comparison: &mut Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let mut removed = old.alternatives.clone();
    let mut added = new.alternatives.clone();
    // The surest likeness first.
    for alike in [named_alike, same, akin] {
        removed.retain(|before| {
            let found = added.iter().position(|after| alike(comparison, before, after));
            if let Some(index) = found {
                content.inner.push(Pair::required(before.clone(), added.remove(index)));
            }
            found.is_none()
        });
    }
    for place in removed {
        let what = format!("alternative {} removed", shown(comparison.old, &place));
        let subject = comparison.old.subject(&old.place);
        let verdict = breaking("it may be refused, and the generated variant is gone");
        content.differences.push(Difference::new(
            "alternative-removed",
            (Some(place), None),
            subject,
            what,
            verdict,
        ));
    }
    for place in added {
        let what = format!("alternative {} added", shown(comparison.new, &place));
        let subject = comparison.new.subject(&new.place);
        let judgement = Judgement::directed(
            compatible("more values are taken"),
            breaking("an answer of that form does not decode, and the generated union has another variant"),
        );
        content.differences.push(Difference::new(
            "alternative-added",
            (None, Some(place)),
            subject,
            what,
            judgement,
        ));
    }
}

fn named_alike(comparison: &mut Comparison<'_>, old: &Pointer, new: &Pointer) -> bool {
    let (old, new) = (Slot::read(comparison.old, old), Slot::read(comparison.new, new));
    old.target
        .component_schema()
        .is_some_and(|name| new.target.component_schema() == Some(name))
}

fn same(comparison: &mut Comparison<'_>, old: &Pointer, new: &Pointer) -> bool {
    comparison.same(old, new)
}

/// Whether one can have become the other: the same type, and for objects most of the fields.
fn akin(comparison: &mut Comparison<'_>, old: &Pointer, new: &Pointer) -> bool {
    let (old, new) = (
        Slot::read(comparison.old, old).target,
        Slot::read(comparison.new, new).target,
    );
    if comparison.settings.names
        && old.component_schema().is_some()
        && new.component_schema().is_some()
        && !comparison.may_be_renamed(&old, &new)
    {
        return false;
    }
    let (before, after) = (Schema::read(comparison.old, &old), Schema::read(comparison.new, &new));
    let shared = before
        .fields
        .keys()
        .filter(|name| after.fields.contains_key(*name))
        .count();
    let most = 2 * shared >= before.fields.len().max(after.fields.len());
    before.type_names() == after.type_names() && most
}

fn shown(document: Document<'_>, place: &Pointer) -> String {
    let target = Slot::read(document, place).target;
    if let Some(name) = target.component_schema() {
        return format!("`{name}`");
    }
    let schema = Schema::read(document, &target);
    let fields: Vec<String> = schema.fields.keys().map(|name| format!("`{name}`")).collect();
    match fields.as_slice() {
        [] => schema.shown_type(),
        fields => format!("object of {}", fields.join(", ")),
    }
}
