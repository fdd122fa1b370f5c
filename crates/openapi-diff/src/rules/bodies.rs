//! What is sent and answered: bodies by media type.

use super::{encodings, texts};
use crate::Pointer;
use crate::comparison::{Comparison, Pair, Use};
use crate::difference::{Difference, Subject};
use crate::model::{MediaType, Operation, Places, media_types};
use crate::pairing::{Pairing, Side};
use crate::verdict::{Judgement, Role, breaking, compatible, unclear};

pub(super) fn compare_request(comparison: &mut Comparison<'_>, label: &str, old: &Operation, new: &Operation) {
    let met = Use::new(label, old.sender().request());
    let before = comparison.old.follow(old.place.join("requestBody"));
    let after = comparison.new.follow(new.place.join("requestBody"));
    let (old_body, new_body) = (comparison.old.get(&before), comparison.new.get(&after));
    let required = (old_body["required"] == true, new_body["required"] == true);
    let subject = Subject::operation("request body");
    let other_type = || breaking("the generated type is another");
    let (kind, what, why) = match (old_body.is_object(), new_body.is_object(), required) {
        (false, false, _) => return,
        (false, true, (_, true)) => (
            "request-body-added",
            "added as required",
            Judgement::directed(breaking("requests without it are refused"), other_type()),
        ),
        (false, true, _) => (
            "request-body-added",
            "added as optional",
            Judgement::directed(compatible("it need not be sent"), other_type()),
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
                compatible("it need not be sent any more"),
                breaking("it may be missing, and the generated `T` becomes `Option<T>`"),
            ),
        ),
        (true, true, _) => ("", "", compatible("").into()),
    };
    if !kind.is_empty() {
        let place = (
            old_body.is_object().then(|| before.clone()),
            new_body.is_object().then(|| after.clone()),
        );
        comparison.note(met, Difference::new(kind, place, subject, what, why));
    }
    if old_body.is_object() && new_body.is_object() {
        let subject = comparison.old.subject(&before);
        compare(comparison, met, &subject, &before, &after);
    }
}

/// Compares the contents of two bodies, media type by media type.
pub(super) fn compare(comparison: &mut Comparison<'_>, met: Use<'_>, subject: &Subject, old: &Pointer, new: &Pointer) {
    texts::compare_objects(comparison, old, new);
    let before = media_types(comparison.old, &old.join("content"));
    let after = media_types(comparison.new, &new.join("content"));
    if before.is_empty() != after.is_empty() {
        let (kind, what) = if after.is_empty() {
            ("body-removed", "has no body now")
        } else {
            ("body-added", "has a body now")
        };
        let place = (Some(old.clone()), Some(new.clone()));
        let why = breaking("the generated type is another");
        comparison.note(met, Difference::new(kind, place, subject.clone(), what, why));
        return;
    }
    let exact = |kind: &MediaType, _: Side| Some((kind.name.clone(), kind.parameters.clone()));
    let matched = Pairing::new(before, after.clone())
        .by_key(exact)
        .by_key(|kind, _| Some(kind.name.clone()));
    for (from, to) in &matched.pairs {
        if from.differs(to) {
            let place = (Some(from.place.clone()), Some(to.place.clone()));
            let what = format!("media type changed from {} to {}", from.shown(), to.shown());
            let why = unclear("what its parameter asks for is not known here");
            comparison.note(
                met,
                Difference::new("media-type-changed", place, subject.clone(), what, why),
            );
        }
        pair(comparison, met, subject, from, to);
    }
    for from in &matched.removed {
        // A range that is taken takes what it holds.
        let range = after.iter().find(|to| met.role == Role::Request && to.covers(from));
        if let Some(range) = range {
            pair(comparison, met, subject, from, range);
            continue;
        }
        let what = format!("media type {} removed", from.shown());
        let why = breaking("programs that rely on it are refused or cannot read the answer");
        let place = (Some(from.place.clone()), None);
        comparison.note(
            met,
            Difference::new("media-type-removed", place, subject.clone(), what, why),
        );
    }
    for to in &matched.added {
        let what = format!("media type {} added", to.shown());
        let why = compatible("those that were there still are");
        let place = (None, Some(to.place.clone()));
        comparison.note(
            met,
            Difference::new("media-type-added", place, subject.clone(), what, why),
        );
    }
}

/// Compares what is carried as one media type.
fn pair(comparison: &mut Comparison<'_>, met: Use<'_>, subject: &Subject, from: &MediaType, to: &MediaType) {
    texts::compare_objects(comparison, &from.place, &to.place);
    let schemas = (from.place.join("schema"), to.place.join("schema"));
    if from.holds_fields() && to.holds_fields() {
        encodings::compare(comparison, met, subject, &from.place, &to.place);
    }
    // OpenAPI 3.1 leaves out the schema of bytes that 3.0 calls a binary string.
    if from.holds_bytes() && is_bytes(comparison, Side::Old, &schemas.0) && is_bytes(comparison, Side::New, &schemas.1)
    {
        return;
    }
    let xml = from.is_xml() && to.is_xml();
    comparison.walk(Use { xml, ..met }, Pair::at(schemas.0, schemas.1));
}

/// Whether a body is bytes: a binary string, or anything.
fn is_bytes(comparison: &Comparison<'_>, side: Side, schema: &Pointer) -> bool {
    let schema = comparison.used(side, &Places::one(schema.clone()));
    schema.says_nothing() || schema.formats.keys().eq(["binary"])
}
