//! Fields of objects.

use std::collections::BTreeSet;

use crate::Pointer;
use crate::comparison::{Comparison, Content, Pair};
use crate::difference::Difference;
use crate::model::{Document, Schema, Slot};
use crate::verdict::{Judgement, breaking, compatible};

pub(super) fn compare(comparison: &mut Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let mut removed: BTreeSet<&String> = old
        .fields
        .keys()
        .filter(|name| !new.fields.contains_key(*name))
        .collect();
    let mut added: BTreeSet<&String> = new
        .fields
        .keys()
        .filter(|name| !old.fields.contains_key(*name))
        .collect();
    for (before, after) in renames(comparison, old, new, &removed, &added) {
        removed.remove(before);
        added.remove(after);
        let (Some(from), Some(to)) = (old.fields.get(before), new.fields.get(after)) else {
            continue;
        };
        let subject = comparison.old.subject(from);
        let what = format!("renamed to `{after}`");
        let verdict = breaking("the old name is not known any more, and the generated field is called otherwise");
        content.differences.push(Difference::new(
            "field-renamed",
            (Some(from.clone()), Some(to.clone())),
            subject,
            what,
            verdict,
        ));
    }
    for name in removed {
        let Some(place) = old.fields.get(name) else { continue };
        let what = format!("removed; it was {}", shown(comparison.old, old, name));
        let verdict = breaking("a program that names it no longer compiles, or finds it missing");
        let subject = comparison.old.subject(place);
        content.differences.push(Difference::new(
            "field-removed",
            (Some(place.clone()), None),
            subject,
            what,
            verdict,
        ));
    }
    for name in added {
        let Some(place) = new.fields.get(name) else { continue };
        let what = format!("added as {}", shown(comparison.new, new, name));
        // The server sets it, and nobody has to send it.
        let read_only = Slot::read(comparison.new, place).notes.contains_key("readOnly");
        let request = if new.required.contains_key(name) && !read_only {
            breaking("requests without it are refused")
        } else {
            compatible("it need not be sent")
        };
        let judgement = Judgement::directed(request, compatible("unknown fields are ignored, and structs may grow"));
        let subject = comparison.added_subject((&old.place, &new.place), place);
        content.differences.push(Difference::new(
            "field-added",
            (None, Some(place.clone())),
            subject,
            what,
            judgement,
        ));
    }
    requiredness(comparison, old, new, content);
    for (name, before) in &old.fields {
        if let Some(after) = new.fields.get(name) {
            content.inner.push(Pair {
                old: before.clone(),
                new: after.clone(),
                optional: (!old.required.contains_key(name), !new.required.contains_key(name)),
            });
        }
    }
}

/// Pairs of which nothing but the spelling of the name differs, each the only one of its kind.
fn renames<'n>(
    comparison: &mut Comparison<'_>,
    old: &Schema,
    new: &Schema,
    removed: &BTreeSet<&'n String>,
    added: &BTreeSet<&'n String>,
) -> Vec<(&'n String, &'n String)> {
    let mut pairs = Vec::new();
    for before in removed {
        let spelt_alike = |names: &BTreeSet<&'n String>| -> Vec<&'n String> {
            names
                .iter()
                .copied()
                .filter(|name| folded(name) == folded(before))
                .collect()
        };
        let (gone, come) = (spelt_alike(removed), spelt_alike(added));
        let ([_], [after]) = (gone.as_slice(), come.as_slice()) else {
            continue;
        };
        let required = old.required.contains_key(*before) == new.required.contains_key(*after);
        let (Some(from), Some(to)) = (old.fields.get(*before), new.fields.get(*after)) else {
            continue;
        };
        if required && comparison.same(from, to) {
            pairs.push((*before, *after));
        }
    }
    pairs
}

/// A name without case, `_` and `-`.
pub(super) fn folded(name: &str) -> String {
    name.chars()
        .filter(|letter| !matches!(letter, '_' | '-'))
        .flat_map(char::to_lowercase)
        .collect()
}

fn requiredness(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    for name in old.required.keys().chain(new.required.keys()).collect::<BTreeSet<_>>() {
        if old.fields.contains_key(name) != new.fields.contains_key(name) {
            continue;
        }
        let field = |schema: &Pointer| schema.join("properties").join(name);
        let (kind, place, subject, what, request) = match (old.required.get(name), new.required.get(name)) {
            (None, Some(schema)) => (
                "field-made-required",
                (None, Some(schema.join("required"))),
                comparison.added_subject((&old.place, &new.place), &field(schema)),
                "made required",
                breaking("requests without it are refused"),
            ),
            (Some(schema), None) => (
                "field-made-optional",
                (Some(schema.join("required")), None),
                comparison.old.subject(&field(schema)),
                "made optional",
                compatible("it need not be sent any more"),
            ),
            _ => continue,
        };
        let nullable = |document, schema: &Schema| {
            schema
                .fields
                .get(name)
                .is_some_and(|place| is_nullable(document, place))
        };
        let option_before = !old.required.contains_key(name) || nullable(comparison.old, old);
        let option_after = !new.required.contains_key(name) || nullable(comparison.new, new);
        let answer = match (option_before, option_after) {
            (true, false) => breaking("the generated `Option<T>` becomes `T`"),
            (false, true) => breaking("it may be missing, and the generated `T` becomes `Option<T>`"),
            _ => compatible("it may be null before and after, so that the generated type stays `Option<T>`"),
        };
        let judgement = Judgement::directed(request, answer);
        content
            .differences
            .push(Difference::new(kind, place, subject, what, judgement));
    }
}

fn is_nullable(document: Document<'_>, place: &Pointer) -> bool {
    let slot = Slot::read(document, place);
    slot.nullable.is_some() || Schema::read(document, &slot.target).is_nullable()
}

fn shown(document: Document<'_>, schema: &Schema, name: &str) -> String {
    let required = if schema.required.contains_key(name) {
        "required"
    } else {
        "optional"
    };
    let field = schema.fields.get(name).map(|place| Slot::read(document, place).target);
    let kind = field.map_or_else(String::new, |place| Schema::read(document, &place).shown_type());
    format!("{required}, of type {kind}")
}
