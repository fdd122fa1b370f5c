//! Bodies of requests and responses, by media type.

use openapi_model::{MediaType, Node, Pointer};

use super::{encodings, texts};
use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::model::{Operation, PointerSet};
use crate::pair::{Pair, Use};
use crate::pairing::{Pairing, Side};
use crate::verdict::{Judgement, Role, breaking, compatible, unclear};

/// A media type and its object.
type Body<'a> = (MediaType, Node<'a>);

pub(super) fn compare_request<'a>(
    comparison: &mut Comparison<'a>,
    label: &str,
    old: &Operation<'a>,
    new: &Operation<'a>,
) {
    let met = Use::new(label, old.sender().request());
    let before = old.request_body(comparison.old.document);
    let after = new.request_body(comparison.new.document);
    let required = |body: &Option<Node<'_>>| body.as_ref().is_some_and(|body| body.flag("required"));
    let required = (required(&before), required(&after));
    let subject = Subject::operation("request body");
    let other_type = || breaking("the generated type differs");
    let (kind, what, why) = match (before.is_some(), after.is_some(), required) {
        (false, false, _) => return,
        (false, true, (_, true)) => (
            "request-body-added",
            "added as required",
            Judgement::directed(breaking("requests without it are refused"), other_type()),
        ),
        (false, true, _) => (
            "request-body-added",
            "added as optional",
            Judgement::directed(compatible("it does not need to be sent"), other_type()),
        ),
        (true, false, _) => (
            "request-body-removed",
            "removed",
            Judgement::directed(breaking("it is ignored or refused now"), other_type()),
        ),
        (true, true, (false, true)) => (
            "request-body-made-required",
            "made required",
            Judgement::directed(
                breaking("requests without it are refused"),
                breaking("the generated `Option<T>` becomes `T`"),
            ),
        ),
        (true, true, (true, false)) => (
            "request-body-made-optional",
            "made optional",
            Judgement::directed(
                breaking("arguments of the generated method become methods of its request"),
                breaking("it may be missing, and the generated `T` becomes `Option<T>`"),
            ),
        ),
        (true, true, _) => ("", "", compatible("").into()),
    };
    if !kind.is_empty() {
        let at = |body: &Option<Node<'_>>| body.as_ref().map(|body| body.pointer.clone());
        let pointers = (at(&before), at(&after));
        comparison.note(met, Difference::new(kind, pointers, subject, what, why));
    }
    if let (Some(before), Some(after)) = (before, after) {
        let subject = comparison.old.subject(&before.pointer);
        compare(comparison, met, &subject, &before, &after);
    }
}

/// Compares the contents of two bodies, media type by media type.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    met: Use<'_>,
    subject: &Subject,
    old: &Node<'a>,
    new: &Node<'a>,
) {
    texts::compare_objects(comparison, old, new);
    let before: Vec<Body<'_>> = old.content().collect();
    let after: Vec<Body<'_>> = new.content().collect();
    if before.is_empty() != after.is_empty() {
        let (kind, what) = if after.is_empty() {
            ("body-removed", "has no body now")
        } else {
            ("body-added", "has a body now")
        };
        let pointers = (Some(old.pointer.clone()), Some(new.pointer.clone()));
        let why = breaking("the generated type differs");
        comparison.note(met, Difference::new(kind, pointers, subject.clone(), what, why));
        return;
    }
    let had_json = before.iter().any(|(media_type, _)| media_type.is_json());
    let matched = Pairing::new(before, after.clone())
        .by_key(|(kind, _), _| Some(kind.clone()))
        .by_key(|(kind, _), _| Some(kind.essence.clone()));
    for (from, to) in &matched.pairs {
        if differs(&from.0, &to.0) {
            let pointers = (Some(from.1.pointer.clone()), Some(to.1.pointer.clone()));
            let what = format!("media type changed from {} to {}", from.0, to.0);
            let why = unclear("the effect of its parameter is unknown");
            comparison.note(
                met,
                Difference::new("media-type-changed", pointers, subject.clone(), what, why),
            );
        }
        pair(comparison, met, subject, from, to);
    }
    for from in &matched.removed {
        // A range accepts the types in it.
        let range = after
            .iter()
            .find(|to| met.role == Role::Request && to.0.covers(&from.0));
        if let Some(range) = range {
            pair(comparison, met, subject, from, range);
            continue;
        }
        let what = format!("media type {} removed", from.0);
        let why = breaking("programs that use it are refused or cannot read the response");
        let pointers = (Some(from.1.pointer.clone()), None);
        comparison.note(
            met,
            Difference::new("media-type-removed", pointers, subject.clone(), what, why),
        );
    }
    for to in &matched.added {
        let what = format!("media type {} added", to.0);
        let is_json = |media_type: &MediaType| media_type.is_json();
        let why = if is_json(&to.0) && !had_json {
            breaking("the generated code prefers JSON to the others, and has other types for it")
        } else {
            compatible("the others remain")
        };
        let pointers = (None, Some(to.1.pointer.clone()));
        comparison.note(
            met,
            Difference::new("media-type-added", pointers, subject.clone(), what, why),
        );
    }
}

/// Whether a parameter that both have differs: another version, another profile.
fn differs(old: &MediaType, new: &MediaType) -> bool {
    let mut parameters = old.parameters.iter();
    parameters.any(|(name, value)| new.parameters.get(name).is_some_and(|there| there != value))
}

/// Compares bodies of one media type.
fn pair<'a>(
    comparison: &mut Comparison<'a>,
    met: Use<'_>,
    subject: &Subject,
    (old_type, old): &Body<'a>,
    (new_type, new): &Body<'a>,
) {
    texts::compare_objects(comparison, old, new);
    let schemas = (old.pointer.join("schema"), new.pointer.join("schema"));
    if old_type.is_form() && new_type.is_form() {
        encodings::compare(comparison, met, subject, old, new);
    }
    // OpenAPI 3.1 omits the schema of bytes; in 3.0 it is a binary string.
    let is_bytes = |side, schema: &Pointer| is_bytes(comparison, side, schema);
    if old_type.is_binary() && is_bytes(Side::Old, &schemas.0) && is_bytes(Side::New, &schemas.1) {
        return;
    }
    let xml = old_type.is_xml() && new_type.is_xml();
    comparison.walk(Use { xml, ..met }, Pair::at(schemas.0, schemas.1));
}

/// Whether a body is bytes: a binary string, or anything.
fn is_bytes(comparison: &Comparison<'_>, side: Side, schema: &Pointer) -> bool {
    let schema = comparison.used(side, &PointerSet::one(schema.clone()));
    schema.says_nothing() || schema.formats.keys().eq(["binary"])
}
