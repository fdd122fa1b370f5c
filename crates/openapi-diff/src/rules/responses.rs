//! Answers by status.

use std::collections::BTreeMap;

use openapi_model::{Node, Pointer};

use super::statuses::{Answers, Status, is_success};
use super::{bodies, headers, links};
use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::model::{Operation, Places};
use crate::pair::Use;
use crate::pairing::Pairing;
use crate::verdict::{Judgement, Sender, Verdict, breaking, compatible, harmless, unclear};

const WHATEVER_COMES: &str = "errors are told by whatever status comes";

pub(super) fn compare<'a>(comparison: &mut Comparison<'a>, label: &str, old: &Operation<'a>, new: &Operation<'a>) {
    let before = old.responses(comparison.old.document);
    let after = new.responses(comparison.new.document);
    let sender = old.sender();
    let use_of = |success: bool| Use::new(label, sender.answer(!success));
    let listed = |answers: &Answers<'a>| answers.clone().into_iter().collect::<Vec<_>>();
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
                covered.extend([*status, *now]);
            }
        }
    }
    matched.removed.retain(|(status, _)| !covered.contains(status));
    matched.added.retain(|(status, _)| !covered.contains(status));
    for (status, from) in matched.removed {
        let success = is_success(status, &before);
        let (kind, why) = if success {
            ("answer-removed", removed(sender))
        } else {
            ("error-answer-removed", harmless(WHATEVER_COMES))
        };
        let subject = Subject::operation(format!("answer {status}"));
        let place = (Some(from.pointer), None);
        comparison.note(use_of(success), Difference::new(kind, place, subject, "removed", why));
    }
    for (status, to) in matched.added {
        let success = is_success(status, &after);
        let (kind, why): (_, Judgement) = if success {
            let answer = added(comparison, &before, &to);
            let request = compatible("those that were there still are");
            ("answer-added", Judgement::directed(request, answer))
        } else {
            ("error-answer-added", harmless(WHATEVER_COMES).into())
        };
        let subject = Subject::operation(format!("answer {status}"));
        let place = (None, Some(to.pointer));
        comparison.note(use_of(success), Difference::new(kind, place, subject, "added", why));
    }
}

fn pair<'a>(comparison: &mut Comparison<'a>, met: Use<'_>, from: &Node<'a>, to: &Node<'a>) {
    let subject = comparison.old.subject(&from.pointer);
    headers::compare(comparison, met, &subject, Some(from), Some(to));
    links::compare(comparison, met, &subject, from, to);
    bodies::compare(comparison, met, &subject, from, to);
}

/// A status that has become a range, or a range of which one status is left.
fn range<'a>(
    comparison: &mut Comparison<'a>,
    met: Use<'_>,
    (status, from): (&str, &Node<'a>),
    (now, to): (&str, &Node<'a>),
) {
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
    let place = (Some(from.pointer.clone()), Some(to.pointer.clone()));
    comparison.note(met, Difference::new("answer-status-changed", place, subject, what, why));
}

fn removed(sender: Sender) -> Verdict {
    match sender {
        Sender::Caller => breaking("programs wait for it"),
        Sender::Api => breaking("programs that answer with it are not understood any more"),
    }
}

/// A further success is what programs expect when its body is one that they know.
fn added<'a>(comparison: &Comparison<'a>, before: &Answers<'a>, answer: &Node<'a>) -> Verdict {
    let bodies = |answer: &Node<'_>| {
        answer
            .content()
            .map(|(kind, body)| (kind.essence, body.pointer.join("schema")))
            .collect::<BTreeMap<_, _>>()
    };
    let content = bodies(answer);
    for (_, known) in before.iter().filter(|(status, _)| is_success(status, before)) {
        let known = bodies(known);
        let mut schemas = known.values().zip(content.values());
        let same = |old: &Pointer, new: &Pointer| comparison.same(&Places::one(old.clone()), &Places::one(new.clone()));
        if known.keys().eq(content.keys()) && schemas.all(|(old, new)| same(old, new)) {
            return compatible("its body is one that was there");
        }
    }
    unclear("its body is none that was there")
}
