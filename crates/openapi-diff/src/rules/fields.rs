//! Fields of objects.

use std::collections::{BTreeSet, HashMap};

use openapi_model::Pointer;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::{PointerSet, Schema};
use crate::pair::{Content, Inner, Pair};
use crate::pairing::{Pairing, Side};
use crate::verdict::{Bearing, Judgement, Verdict, breaking, compatible, harmless};

const NOT_SENT: &str = "the server sets it, so it does not need to be sent";
const NOT_RECEIVED: &str = "it is not in responses";

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let listed = |schema: &Schema| -> Vec<(String, PointerSet)> {
        let fields = schema.fields.iter();
        fields
            .map(|(name, pointers)| (name.clone(), pointers.clone()))
            .collect()
    };
    let known = Pairing::new(listed(old), listed(new)).by_key(|(name, _), _| Some(name.clone()));
    for ((name, before), (_, after)) in &known.pairs {
        let pair = Pair {
            old: before.clone(),
            new: after.clone(),
            optional: (!old.required.contains_key(name), !new.required.contains_key(name)),
            is_field: true,
        };
        let bearing = |note| {
            if noted(comparison, Side::Old, before, note) && noted(comparison, Side::New, after, note) {
                Bearing::Absent
            } else {
                Bearing::Plain
            }
        };
        content.inner.push(Inner {
            pair,
            sent: bearing("readOnly"),
            received: bearing("writeOnly"),
        });
    }
    let rest = Pairing::new(known.removed, known.added);
    let (renamed, removed, added) = renames(comparison, (old, new), rest);
    for ((_, from), (name, to)) in renamed {
        let (from, to) = (from.first(), to.first());
        let verdict = breaking("the old name is no longer known, and the generated field is renamed");
        content.differences.push(Difference::new(
            "field-renamed",
            (Some(from.clone()), Some(to)),
            comparison.old.subject(&from),
            format!("renamed to `{name}`"),
            verdict,
        ));
    }
    for (name, pointers) in removed {
        let what = format!("removed, was {}", shown(comparison, (Side::Old, old), &name, &pointers));
        let pointer = pointers.first();
        let subject = comparison.old.subject(&pointer);
        content.differences.push(Difference::new(
            "field-removed",
            (Some(pointer), None),
            subject,
            what,
            breaking("a program that uses it no longer compiles, or finds it missing"),
        ));
    }
    for (name, pointers) in added {
        let what = format!("added as {}", shown(comparison, (Side::New, new), &name, &pointers));
        let request = if !new.required.contains_key(&name) {
            compatible("it does not need to be sent")
        } else if noted(comparison, Side::New, &pointers, "readOnly") {
            compatible(NOT_SENT)
        } else {
            breaking("requests without it are refused")
        };
        let pointer = pointers.first();
        let subject = comparison.added_subject((&old.pointer, &new.pointer), &pointer);
        content.differences.push(Difference::new(
            "field-added",
            (None, Some(pointer)),
            subject,
            what,
            Judgement::directed(
                request,
                compatible("unknown fields are ignored, and structs may gain fields"),
            ),
        ));
    }
    requiredness(comparison, old, new, content);
}

type Field = (String, PointerSet);

/// Pairs whose names differ only in spelling, if the match is unique.
fn renames(
    comparison: &Comparison<'_>,
    (old, new): (&Schema, &Schema),
    rest: Pairing<Field>,
) -> (Vec<(Field, Field)>, Vec<Field>, Vec<Field>) {
    let mut spellings: HashMap<(Side, String), usize> = HashMap::new();
    for (side, fields) in [(Side::Old, &rest.removed), (Side::New, &rest.added)] {
        for (name, _) in fields {
            *spellings.entry((side, folded(name))).or_default() += 1;
        }
    }
    let matched = rest.by_key(|(name, pointers), side| {
        let spelling = folded(name);
        let only = [Side::Old, Side::New].map(|side| spellings.get(&(side, spelling.clone())).copied());
        let schema = if side == Side::Old { old } else { new };
        let required = schema.required.contains_key(name);
        (only == [Some(1), Some(1)]).then(|| (spelling, required, comparison.likeness(side, pointers)))
    });
    let (renamed, apart): (Vec<_>, Vec<_>) = matched
        .pairs
        .into_iter()
        .partition(|((_, before), (_, after))| comparison.same(before, after));
    let (mut removed, mut added) = (matched.removed, matched.added);
    for (before, after) in apart {
        removed.push(before);
        added.push(after);
    }
    (renamed, removed, added)
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
        let fields = (old.fields.get(name), new.fields.get(name));
        if fields.0.is_some() != fields.1.is_some() {
            continue;
        }
        let field = |schema: &Pointer| schema.join("properties").join(name);
        let (kind, pointers, subject, what, request) = match (old.required.get(name), new.required.get(name)) {
            (None, Some(schema)) => (
                "field-made-required",
                (None, Some(schema.join("required"))),
                comparison.added_subject((&old.pointer, &new.pointer), &field(schema)),
                "made required",
                breaking("requests without it are refused"),
            ),
            (Some(schema), None) => (
                "field-made-optional",
                (Some(schema.join("required")), None),
                comparison.old.subject(&field(schema)),
                "made optional",
                match fields.1 {
                    Some(_) => breaking("callers pass it as an argument or as `T`, which is optional now"),
                    None => compatible("it no longer needs to be sent"),
                },
            ),
            _ => continue,
        };
        let noted = |note| {
            fields
                .1
                .is_some_and(|pointers| noted(comparison, Side::New, pointers, note))
        };
        let request = if noted("readOnly") { harmless(NOT_SENT) } else { request };
        let response = if noted("writeOnly") {
            harmless(NOT_RECEIVED)
        } else {
            optionality(comparison, (old, new), name)
        };
        content.differences.push(Difference::new(
            kind,
            pointers,
            subject,
            what,
            Judgement::directed(request, response),
        ));
    }
}

/// The effect on the generated type when a field becomes required or optional.
fn optionality(comparison: &Comparison<'_>, (old, new): (&Schema, &Schema), name: &str) -> Verdict {
    let is_option = |side, schema: &Schema| {
        let field = schema.fields.get(name);
        !schema.required.contains_key(name) || field.is_some_and(|pointers| is_nullable(comparison, side, pointers))
    };
    match (is_option(Side::Old, old), is_option(Side::New, new)) {
        (true, false) => breaking("the generated `Option<T>` becomes `T`"),
        (false, true) => breaking("it may be missing, and the generated `T` becomes `Option<T>`"),
        _ => compatible("it may be null before and after, so the generated type stays `Option<T>`"),
    }
}

fn noted(comparison: &Comparison<'_>, side: Side, pointers: &PointerSet, note: &str) -> bool {
    comparison.slot(side, pointers).notes.contains_key(note)
}

fn is_nullable(comparison: &Comparison<'_>, side: Side, pointers: &PointerSet) -> bool {
    let slot = comparison.slot(side, pointers);
    slot.nullable.is_some() || comparison.reader(side).schema(&slot.target).is_nullable()
}

fn shown(comparison: &Comparison<'_>, (side, schema): (Side, &Schema), name: &str, pointers: &PointerSet) -> String {
    let required = if schema.required.contains_key(name) {
        "required"
    } else {
        "optional"
    };
    format!("{required}, of type {}", comparison.used(side, pointers).shown_type())
}
