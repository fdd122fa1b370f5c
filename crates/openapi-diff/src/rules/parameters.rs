//! Parameters.

use std::hash::Hash;

use openapi_model::{Document, Parameter, Pointer};

use super::{deprecation, fields, texts};
use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::model::{Operation, PointerSet, shown};
use crate::pair::{Pair, Use};
use crate::pairing::{Pairing, Side};
use crate::verdict::{Judgement, Sender, breaking, compatible, harmless, unclear};

const MISSING: &str = "a program that reads it finds it missing";

pub(super) fn compare<'a>(comparison: &mut Comparison<'a>, label: &str, old: &Operation<'a>, new: &Operation<'a>) {
    let met = Use::new(label, old.sender().request());
    // A path with other segments is reported as a change of the path.
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
    reordered(comparison, met, old, new);
    let stays = |parameter: &&Parameter<'_>| same_path || parameter.location() != "path";
    for parameter in matched.removed.iter().filter(stays) {
        let what = format!("removed, was {}", requiredness(parameter));
        let why = Judgement::directed(
            breaking("it is ignored or refused now, and the generated argument is gone"),
            breaking(MISSING),
        );
        let pointers = (Some(parameter.node.pointer.clone()), None);
        note(comparison, met, "parameter-removed", parameter, what, why, pointers);
    }
    for parameter in matched.added.iter().filter(stays) {
        let what = format!("added as {}", requiredness(parameter));
        let request = if parameter.required() {
            breaking("requests without it are refused")
        } else {
            compatible("it does not need to be sent")
        };
        let why = Judgement::directed(request, compatible("unknown parameters are ignored"));
        let pointers = (None, Some(parameter.node.pointer.clone()));
        note(comparison, met, "parameter-added", parameter, what, why, pointers);
    }
}

/// Required parameters are arguments, in the order of the document.
fn reordered<'a>(comparison: &mut Comparison<'a>, met: Use<'_>, old: &Operation<'a>, new: &Operation<'a>) {
    if !comparison.settings.names || old.sender() == Sender::Api {
        return;
    }
    let required = |operation: &Operation<'a>, document: &'a Document| -> Vec<(&'a str, String)> {
        let parameters = operation.parameters(document).into_iter();
        parameters
            .filter(Parameter::required)
            .map(|parameter| parameter.key())
            .collect()
    };
    let (mut before, mut after) = (
        required(old, comparison.old.document),
        required(new, comparison.new.document),
    );
    after.retain(|key| before.contains(key));
    before.retain(|key| after.contains(key));
    if before == after {
        return;
    }
    let shown = |keys: &[(&str, String)]| {
        keys.iter()
            .map(|(_, name)| name.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let what = format!(
        "required parameters reordered from {} to {}",
        shown(&before),
        shown(&after)
    );
    let why = breaking("they are arguments of the generated method, in this order");
    let pointers = [old, new].map(|operation| Some(operation.node.pointer.join("parameters")));
    let subject = Subject::operation("parameters");
    comparison.note(
        met,
        Difference::new("parameters-reordered", pointers.into(), subject, what, why),
    );
}

/// The key of a parameter for renames that only change the spelling.
fn respelt<'a>(comparison: &Comparison<'_>, parameter: &Parameter<'a>, side: Side) -> Option<impl Eq + Hash + use<'a>> {
    let schema = PointerSet::one(schema(parameter));
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
            breaking("the old name is no longer known"),
        )
    } else if after.path_names().contains(&old.name()) {
        (
            "path-parameter-moved",
            format!("moved within the path, from {} to {}", before.path, after.path),
            breaking("the argument of this name is sent as another parameter"),
        )
    } else {
        (
            "path-parameter-renamed",
            format!("renamed to `{}`", new.name()),
            if names_the_same(old.name(), new.name()) {
                compatible("nothing on the wire changes")
            } else {
                unclear("the position is the same, but another name may mean another value")
            },
        )
    };
    let pointers = (Some(old.node.pointer.clone()), Some(new.node.pointer.clone()));
    note(comparison, met, kind, old, what, verdict, pointers);
}

/// Whether the names mean the same, or one is a longer form of the other: `id` and `petId`.
fn names_the_same(old: &str, new: &str) -> bool {
    let (old, new) = (fields::folded(old), fields::folded(new));
    old.ends_with(&new) || new.ends_with(&old)
}

fn pair(comparison: &mut Comparison<'_>, met: Use<'_>, old: &Parameter<'_>, new: &Parameter<'_>) {
    let pointers = || (Some(old.node.pointer.clone()), Some(new.node.pointer.clone()));
    match (old.required(), new.required()) {
        (false, true) => {
            let why = Judgement::directed(
                breaking("requests without it are refused"),
                compatible("it is always present now"),
            );
            note(
                comparison,
                met,
                "parameter-made-required",
                old,
                "made required",
                why,
                pointers(),
            );
        }
        (true, false) => {
            let why = Judgement::directed(
                breaking("the argument of the generated method becomes a method of its request"),
                breaking("it may be missing now"),
            );
            note(
                comparison,
                met,
                "parameter-made-optional",
                old,
                "made optional",
                why,
                pointers(),
            );
        }
        _ => {}
    }
    writing(comparison, met, old, new);
    if old.allows_empty() != new.allows_empty() {
        let (what, request) = if new.allows_empty() {
            (
                "may be sent without a value now",
                compatible("more requests are accepted"),
            )
        } else {
            (
                "may no longer be sent without a value",
                breaking("requests with the bare name are refused"),
            )
        };
        let why = Judgement::directed(request, harmless("responses are unchanged"));
        note(comparison, met, "parameter-empty-changed", old, what, why, pointers());
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

/// The pointer of the schema of a parameter, present or not.
fn schema(parameter: &Parameter<'_>) -> Pointer {
    let absent = || parameter.node.pointer.join("schema");
    parameter.schema().map_or_else(absent, |schema| schema.pointer)
}

/// The serialization of values: style and explode, or the media type.
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
    let pointers = || (Some(old.node.pointer.clone()), Some(new.node.pointer.clone()));
    let kind = "parameter-encoding-changed";
    let (before, after) = (encoding(old), encoding(new));
    if before != after {
        let what = format!("serialized as {after} now, {before} before");
        let by_style = old.media_type().is_none() && new.media_type().is_none();
        let why = if by_style && old.style() == new.style() && is_scalar(comparison, old) {
            harmless("a single value is serialized the same way")
        } else {
            breaking("the old form is no longer understood")
        };
        note(comparison, met, kind, old, what, why, pointers());
    }
    if old.allows_reserved() != new.allows_reserved() {
        let (what, why) = if new.allows_reserved() {
            (
                "reserved characters may be sent unencoded",
                compatible("they may still be percent-encoded"),
            )
        } else {
            (
                "reserved characters must be percent-encoded",
                breaking("a value with reserved characters is read differently"),
            )
        };
        note(comparison, met, kind, old, what, why, pointers());
    }
}

fn is_scalar(comparison: &Comparison<'_>, parameter: &Parameter<'_>) -> bool {
    let schema = comparison.used(Side::Old, &PointerSet::one(schema(parameter)));
    let scalar = |name: &String| name != "array" && name != "object";
    schema.type_names().is_some_and(|names| names.iter().all(scalar))
}
