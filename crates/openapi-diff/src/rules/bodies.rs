//! What is sent and answered: bodies by media type.

use std::collections::BTreeSet;

use super::{keywords, texts};
use crate::Pointer;
use crate::comparison::{Comparison, Pair, Use};
use crate::difference::{Difference, Subject};
use crate::model::{Operation, media_types};
use crate::verdict::{Judgement, Role, breaking, compatible};

pub(super) fn compare_request(comparison: &mut Comparison<'_>, label: &str, old: &Operation, new: &Operation) {
    let met = Use {
        operation: label,
        role: Role::Request,
    };
    let before = comparison.old.follow(old.place.join("requestBody"));
    let after = comparison.new.follow(new.place.join("requestBody"));
    let (old_body, new_body) = (comparison.old.get(&before), comparison.new.get(&after));
    let required = (old_body["required"] == true, new_body["required"] == true);
    let subject = Subject::operation("request body");
    let (kind, what, why) = match (old_body.is_object(), new_body.is_object(), required) {
        (false, false, _) => return,
        (false, true, (_, true)) => (
            "request-body-added",
            "added as required",
            breaking("requests without it are refused"),
        ),
        (false, true, _) => (
            "request-body-added",
            "added as optional",
            compatible("it need not be sent"),
        ),
        (true, false, _) => (
            "request-body-removed",
            "removed",
            breaking("it is ignored or refused now"),
        ),
        (true, true, (false, true)) => (
            "request-body-made-required",
            "made required",
            breaking("requests without it are refused"),
        ),
        (true, true, (true, false)) => (
            "request-body-made-optional",
            "made optional",
            compatible("it need not be sent any more"),
        ),
        (true, true, _) => ("", "", compatible("")),
    };
    if !kind.is_empty() {
        let place = (
            old_body.is_object().then(|| before.clone()),
            new_body.is_object().then(|| after.clone()),
        );
        comparison.note(met, Difference::new(kind, place, subject.clone(), what, why));
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
    for media_type in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let (from, to) = (before.get(media_type), after.get(media_type));
        let (kind, how, judgement) = match (from, to) {
            (Some(from), Some(to)) => {
                texts::compare_objects(comparison, from, to);
                keywords::compare_raw(comparison, met, subject, "encoding", from, to);
                comparison.walk(met, Pair::required(from.join("schema"), to.join("schema")));
                continue;
            }
            (Some(_), None) => (
                "media-type-removed",
                "removed",
                breaking("programs that rely on it are refused or cannot read the answer").into(),
            ),
            _ => (
                "media-type-added",
                "added",
                Judgement::from(compatible("those that were there still are")),
            ),
        };
        let what = format!("media type {media_type} {how}");
        comparison.note(
            met,
            Difference::new(kind, (from.cloned(), to.cloned()), subject.clone(), what, judgement),
        );
    }
}
