//! Responses by status.

use std::collections::BTreeMap;

use openapi_model::{Node, Pointer};

use super::statuses::{Responses, Status, is_success};
use super::{bodies, headers, links};
use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::model::{Operation, PointerSet};
use crate::pair::Use;
use crate::pairing::Pairing;
use crate::verdict::{Judgement, Sender, Verdict, breaking, compatible, harmless, unclear};

const WHATEVER_COMES: &str = "programs handle errors of any status";

pub(super) fn compare<'a>(comparison: &mut Comparison<'a>, label: &str, old: &Operation<'a>, new: &Operation<'a>) {
    let before = old.responses(comparison.old.document);
    let after = new.responses(comparison.new.document);
    let sender = old.sender();
    let use_of = |success: bool| Use::new(label, sender.response(!success));
    let listed = |responses: &Responses<'a>| responses.clone().into_iter().collect::<Vec<_>>();
    let mut matched =
        Pairing::new(listed(&before), listed(&after)).by_key(|(status, _), _| Some(status.to_lowercase()));
    for ((status, from), (_, to)) in &matched.pairs {
        let success = is_success(status, &before) || is_success(status, &after);
        pair(comparison, use_of(success), from, to);
    }
    // A status and the range that replaced it or that it replaced.
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
            ("response-removed", removed(sender))
        } else {
            ("error-response-removed", harmless(WHATEVER_COMES))
        };
        let subject = Subject::operation(format!("response {status}"));
        let pointers = (Some(from.pointer), None);
        comparison.note(
            use_of(success),
            Difference::new(kind, pointers, subject, "removed", why),
        );
    }
    for (status, to) in matched.added {
        let success = is_success(status, &after);
        let (kind, why): (_, Judgement) = if success {
            let response = added(comparison, &before, &to);
            let request = compatible("the others remain");
            ("response-added", Judgement::directed(request, response))
        } else {
            ("error-response-added", harmless(WHATEVER_COMES).into())
        };
        let subject = Subject::operation(format!("response {status}"));
        let pointers = (None, Some(to.pointer));
        comparison.note(use_of(success), Difference::new(kind, pointers, subject, "added", why));
    }
}

fn pair<'a>(comparison: &mut Comparison<'a>, met: Use<'_>, from: &Node<'a>, to: &Node<'a>) {
    let subject = comparison.old.subject(&from.pointer);
    headers::compare(comparison, met, &subject, Some(from), Some(to));
    links::compare(comparison, met, &subject, from, to);
    bodies::compare(comparison, met, &subject, from, to);
}

/// A status that was widened to a range, or a range that was narrowed to one status.
fn range<'a>(
    comparison: &mut Comparison<'a>,
    met: Use<'_>,
    (status, from): (&str, &Node<'a>),
    (now, to): (&str, &Node<'a>),
) {
    let (what, why) = if Status::read(now) == Status::Default {
        (
            "may be any status now".to_owned(),
            unclear("errors may use the same response").into(),
        )
    } else if matches!(Status::read(now), Status::Range(_)) {
        (
            format!("may be any {now} now"),
            Judgement::directed(
                compatible("the old status is one of them"),
                compatible("the body is the same for all of them"),
            ),
        )
    } else {
        (
            format!("is {now} now"),
            Judgement::directed(
                breaking("the others are no longer understood"),
                harmless("no status was impossible before"),
            ),
        )
    };
    let subject = Subject::operation(format!("response {status}"));
    let pointers = (Some(from.pointer.clone()), Some(to.pointer.clone()));
    comparison.note(
        met,
        Difference::new("response-status-changed", pointers, subject, what, why),
    );
}

fn removed(sender: Sender) -> Verdict {
    match sender {
        Sender::Caller => breaking("programs expect it"),
        Sender::Api => breaking("programs that return it are no longer understood"),
    }
}

/// A further success is compatible if its body is one that programs know.
fn added<'a>(comparison: &Comparison<'a>, before: &Responses<'a>, response: &Node<'a>) -> Verdict {
    let bodies = |response: &Node<'_>| {
        response
            .content()
            .map(|(kind, body)| (kind.essence, body.pointer.join("schema")))
            .collect::<BTreeMap<_, _>>()
    };
    let content = bodies(response);
    for (_, known) in before.iter().filter(|(status, _)| is_success(status, before)) {
        let known = bodies(known);
        let mut schemas = known.values().zip(content.values());
        let same = |old: &Pointer, new: &Pointer| {
            comparison.same(&PointerSet::one(old.clone()), &PointerSet::one(new.clone()))
        };
        if known.keys().eq(content.keys()) && schemas.all(|(old, new)| same(old, new)) {
            return compatible("its body is that of another success");
        }
    }
    unclear("its body is new")
}
