//! Answers by status.

use super::statuses::{Answers, Status, is_success};
use super::{bodies, headers, links};
use crate::Pointer;
use crate::comparison::{Comparison, Use};
use crate::difference::{Difference, Subject};
use crate::model::{Document, MediaType, Operation, Places, media_types, members};
use crate::pairing::Pairing;
use crate::verdict::{Judgement, Sender, Verdict, breaking, compatible, harmless, unclear};

const WHATEVER_COMES: &str = "errors are told by whatever status comes";

pub(super) fn compare(comparison: &mut Comparison<'_>, label: &str, old: &Operation, new: &Operation) {
    let before = answers(comparison.old, old);
    let after = answers(comparison.new, new);
    let sender = old.sender();
    let use_of = |success: bool| Use::new(label, sender.answer(!success));
    let listed = |answers: &Answers| answers.clone().into_iter().collect::<Vec<_>>();
    let mut matched =
        Pairing::new(listed(&before), listed(&after)).by_key(|(status, _), _| Some(status.to_lowercase()));
    for ((status, from), (_, to)) in &matched.pairs {
        let success = is_success(status, &before) || is_success(status, &after);
        pair(comparison, use_of(success), from, to);
    }
    // A status, and the range that it has come from or gone to.
    let mut covered = Vec::new();
    for (status, from) in &matched.removed {
        for (now, to) in &matched.added {
            let success = is_success(status, &before);
            let any = [status, now]
                .iter()
                .any(|status| Status::read(status) == Status::Default);
            if Status::read(status).overlaps(Status::read(now)) || any && success && is_success(now, &after) {
                let met = use_of(success);
                range(comparison, met, (status, from), (now, to));
                pair(comparison, met, from, to);
                covered.extend([status.clone(), now.clone()]);
            }
        }
    }
    matched.removed.retain(|(status, _)| !covered.contains(status));
    matched.added.retain(|(status, _)| !covered.contains(status));
    for (status, from) in matched.removed {
        let success = is_success(&status, &before);
        let (kind, why) = if success {
            ("answer-removed", removed(sender))
        } else {
            ("error-answer-removed", harmless(WHATEVER_COMES))
        };
        let subject = Subject::operation(format!("answer {status}"));
        let place = (Some(from), None);
        comparison.note(use_of(success), Difference::new(kind, place, subject, "removed", why));
    }
    for (status, to) in matched.added {
        let success = is_success(&status, &after);
        let (kind, why): (_, Judgement) = if success {
            let answer = added(comparison, &before, &to);
            let request = compatible("those that were there still are");
            ("answer-added", Judgement::directed(request, answer))
        } else {
            ("error-answer-added", harmless(WHATEVER_COMES).into())
        };
        let subject = Subject::operation(format!("answer {status}"));
        let place = (None, Some(to));
        comparison.note(use_of(success), Difference::new(kind, place, subject, "added", why));
    }
}

/// The answers of an operation. Extensions stand among the statuses.
fn answers(document: Document<'_>, operation: &Operation) -> Answers {
    let mut answers = members(document, &operation.place.join("responses"));
    answers.retain(|status, _| !status.starts_with("x-"));
    answers
}

fn pair(comparison: &mut Comparison<'_>, met: Use<'_>, from: &Pointer, to: &Pointer) {
    let subject = comparison.old.subject(from);
    headers::compare(comparison, met, &subject, from, to);
    links::compare(comparison, met, &subject, from, to);
    bodies::compare(comparison, met, &subject, from, to);
}

/// A status that has become a range, or a range of which one status is left.
fn range(comparison: &mut Comparison<'_>, met: Use<'_>, (status, from): (&str, &Pointer), (now, to): (&str, &Pointer)) {
    let (what, why) = if Status::read(now) == Status::Default {
        (
            "may be any status now".to_owned(),
            unclear("errors may come as the same answer").into(),
        )
    } else if matches!(Status::read(now), Status::Range(_)) {
        (
            format!("may be any {now} now"),
            Judgement::directed(
                compatible("the status that was there is one of them"),
                compatible("the body is what it was, whichever of them comes"),
            ),
        )
    } else {
        (
            format!("is {now} now"),
            Judgement::directed(
                breaking("the others are not understood any more"),
                harmless("no other status comes than what could come"),
            ),
        )
    };
    let subject = Subject::operation(format!("answer {status}"));
    let place = (Some(from.clone()), Some(to.clone()));
    comparison.note(met, Difference::new("answer-status-changed", place, subject, what, why));
}

fn removed(sender: Sender) -> Verdict {
    match sender {
        Sender::Caller => breaking("programs wait for it"),
        Sender::Api => breaking("programs that answer with it are not understood any more"),
    }
}

/// A further success is what programs expect when its body is one that they know.
fn added(comparison: &Comparison<'_>, before: &Answers, answer: &Pointer) -> Verdict {
    let sorted = |mut content: Vec<MediaType>| {
        content.sort_by(|left, right| (&left.name, &left.parameters).cmp(&(&right.name, &right.parameters)));
        content
    };
    let content = sorted(media_types(comparison.new, &answer.join("content")));
    for (_, known) in before.iter().filter(|(status, _)| is_success(status, before)) {
        let known = sorted(media_types(comparison.old, &known.join("content")));
        let same_types = known
            .iter()
            .map(|kind| &kind.name)
            .eq(content.iter().map(|kind| &kind.name));
        let schema = |kind: &MediaType| Places::one(kind.place.join("schema"));
        let mut schemas = known.iter().zip(&content);
        if same_types && schemas.all(|(old, new)| comparison.same(&schema(old), &schema(new))) {
            return compatible("its body is one that was there");
        }
    }
    unclear("its body is none that was there")
}
