//! Parameters.

use std::hash::Hash;

use openapi_model::{Parameter, Pointer};

use super::{deprecation, fields, texts};
use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::model::{Operation, Places, shown};
use crate::pair::{Pair, Use};
use crate::pairing::{Pairing, Side};
use crate::verdict::{Judgement, breaking, compatible, harmless, unclear};

const MISSING: &str = "a program that reads it finds it missing";

pub(super) fn compare<'a>(comparison: &mut Comparison<'a>, label: &str, old: &Operation<'a>, new: &Operation<'a>) {
    let met = Use::new(label, old.sender().request());
    // In another path its parameters are others, and the change of the path says so.
    let same_path = old.shape() == new.shape();
    let position = |parameter: &Parameter<'_>, side| {
        let operation = if side == Side::Old { old } else { new };
        operation
            .path_names()
            .iter()
            .position(|name| same_path && parameter.location() == "path" && *name == parameter.name())
    };
    let matched = Pairing::new(
        old.parameters(comparison.old.document),
        new.parameters(comparison.new.document),
    )
    .by_key(position)
    .by_key(|parameter, _| Some(parameter.key()))
    .by_key(|parameter, side| respelt(comparison, parameter, side));
    for (before, after) in &matched.pairs {
        if before.key() != after.key() {
            renamed(comparison, met, (old, before), (new, after));
        }
        pair(comparison, met, before, after);
    }
    let stays = |parameter: &&Parameter<'_>| same_path || parameter.location() != "path";
    for parameter in matched.removed.iter().filter(stays) {
        let what = format!("removed; it was {}", requiredness(parameter));
        let why = Judgement::directed(
            breaking("it is ignored or refused now, and the generated argument is gone"),
            breaking(MISSING),
        );
        let place = (Some(parameter.node.pointer.clone()), None);
        note(comparison, met, "parameter-removed", parameter, what, why, place);
    }
    for parameter in matched.added.iter().filter(stays) {
        let what = format!("added as {}", requiredness(parameter));
        let request = if parameter.required() {
            breaking("requests without it are refused")
        } else {
            compatible("it need not be sent")
        };
        let why = Judgement::directed(request, compatible("unknown parameters are ignored"));
        let place = (None, Some(parameter.node.pointer.clone()));
        note(comparison, met, "parameter-added", parameter, what, why, place);
    }
}

/// What a parameter is known by when nothing but the spelling of its name changes.
fn respelt<'a>(comparison: &Comparison<'_>, parameter: &Parameter<'a>, side: Side) -> Option<impl Eq + Hash + use<'a>> {
    let schema = Places::one(schema(parameter));
    Some((
        parameter.location(),
        fields::folded(parameter.name()),
        parameter.required(),
        encoding(parameter),
        comparison.likeness(side, &schema),
    ))
}

fn requiredness(parameter: &Parameter<'_>) -> &'static str {
    if parameter.required() { "required" } else { "optional" }
}

fn note(
    comparison: &mut Comparison<'_>,
    met: Use<'_>,
    kind: &'static str,
    parameter: &Parameter<'_>,
    what: impl Into<String>,
    judgement: impl Into<Judgement>,
    (old, new): (Option<Pointer>, Option<Pointer>),
) {
    comparison.note(
        met,
        Difference::new(kind, (old, new), Subject::operation(shown(parameter)), what, judgement),
    );
}

fn renamed(
    comparison: &mut Comparison<'_>,
    met: Use<'_>,
    (before, old): (&Operation<'_>, &Parameter<'_>),
    (after, new): (&Operation<'_>, &Parameter<'_>),
) {
    let (kind, what, verdict) = if old.location() != "path" {
        (
            "parameter-renamed",
            format!("renamed to `{}`", new.name()),
            breaking("the old name is not understood any more"),
        )
    } else if after.path_names().contains(&old.name()) {
        (
            "path-parameter-moved",
            format!("stands elsewhere in the path: {} became {}", before.path, after.path),
            breaking("what a caller passes by this name arrives where another value did"),
        )
    } else {
        (
            "path-parameter-renamed",
            format!("renamed to `{}`", new.name()),
            if names_the_same(old.name(), new.name()) {
                compatible("nothing on the wire changes")
            } else {
                unclear("it stands where it stood, but another name may stand for another meaning")
            },
        )
    };
    let place = (Some(old.node.pointer.clone()), Some(new.node.pointer.clone()));
    note(comparison, met, kind, old, what, verdict, place);
}

/// Whether one name says what the other does, or more of the same: `id` and `petId`.
fn names_the_same(old: &str, new: &str) -> bool {
    let (old, new) = (fields::folded(old), fields::folded(new));
    old.ends_with(&new) || new.ends_with(&old)
}

fn pair(comparison: &mut Comparison<'_>, met: Use<'_>, old: &Parameter<'_>, new: &Parameter<'_>) {
    let place = || (Some(old.node.pointer.clone()), Some(new.node.pointer.clone()));
    match (old.required(), new.required()) {
        (false, true) => {
            let why = Judgement::directed(
                breaking("requests without it are refused"),
                compatible("it is always there now"),
            );
            note(
                comparison,
                met,
                "parameter-made-required",
                old,
                "made required",
                why,
                place(),
            );
        }
        (true, false) => {
            let why = Judgement::directed(
                compatible("it need not be sent any more"),
                breaking("it may be missing now"),
            );
            note(
                comparison,
                met,
                "parameter-made-optional",
                old,
                "made optional",
                why,
                place(),
            );
        }
        _ => {}
    }
    writing(comparison, met, old, new);
    if old.allows_empty() != new.allows_empty() {
        let (what, request) = if new.allows_empty() {
            ("may be sent without a value now", compatible("more requests are taken"))
        } else {
            (
                "may no longer be sent without a value",
                breaking("requests with the bare name are refused"),
            )
        };
        let why = Judgement::directed(request, harmless("the value is read as before"));
        note(comparison, met, "parameter-empty-changed", old, what, why, place());
    }
    let subject = Subject::operation(shown(old));
    deprecation::compare(comparison, met, &subject, &old.node, &new.node);
    texts::compare_objects(comparison, &old.node, &new.node);
    comparison.walk(met, schemas(old, new));
}

/// The schemas of two parameters or headers.
pub(super) fn schemas(old: &Parameter<'_>, new: &Parameter<'_>) -> Pair {
    Pair {
        optional: (!old.required(), !new.required()),
        ..Pair::at(schema(old), schema(new))
    }
}

/// Where the schema of a parameter stands, or would.
fn schema(parameter: &Parameter<'_>) -> Pointer {
    let absent = || parameter.node.pointer.join("schema");
    parameter.schema().map_or_else(absent, |schema| schema.pointer)
}

/// How values are written: style and explode, or the media type.
pub(super) fn encoding(parameter: &Parameter<'_>) -> String {
    match parameter.media_type() {
        Some((media_type, _)) => media_type.essence,
        None => {
            let exploded = if parameter.explode() {
                "exploded"
            } else {
                "not exploded"
            };
            format!("{}, {exploded}", parameter.style())
        }
    }
}

fn writing(comparison: &mut Comparison<'_>, met: Use<'_>, old: &Parameter<'_>, new: &Parameter<'_>) {
    let place = || (Some(old.node.pointer.clone()), Some(new.node.pointer.clone()));
    let kind = "parameter-encoding-changed";
    let (before, after) = (encoding(old), encoding(new));
    if before != after {
        let what = format!("written as {after} now; it was {before}");
        let by_style = old.media_type().is_none() && new.media_type().is_none();
        let why = if by_style && old.style() == new.style() && is_scalar(comparison, old) {
            harmless("a single value is written the same way")
        } else {
            breaking("the value is written in a way that is not understood any more")
        };
        note(comparison, met, kind, old, what, why, place());
    }
    if old.allows_reserved() != new.allows_reserved() {
        let (what, why) = if new.allows_reserved() {
            (
                "reserved characters may be sent as they are",
                compatible("they may still be percent-encoded"),
            )
        } else {
            (
                "reserved characters have to be percent-encoded",
                breaking("a value with reserved characters is read as something else"),
            )
        };
        note(comparison, met, kind, old, what, why, place());
    }
}

fn is_scalar(comparison: &Comparison<'_>, parameter: &Parameter<'_>) -> bool {
    let schema = comparison.used(Side::Old, &Places::one(schema(parameter)));
    let scalar = |name: &String| name != "array" && name != "object";
    schema.type_names().is_some_and(|names| names.iter().all(scalar))
}
