//! Operations: which there are, and what they are called.

use super::{bodies, deprecation, keywords, parameters, responses, security, servers, texts};
use crate::comparison::{Comparison, Use};
use crate::difference::{Difference, Subject};
use crate::model::{Operation, Schemes};
use crate::verdict::{Role, breaking, compatible};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let schemes = (Schemes::read(comparison.old), Schemes::read(comparison.new));
    let (pairs, removed, added) = matched(comparison);
    for (old, new) in &pairs {
        let label = old.label();
        let met = Use {
            operation: &label,
            role: Role::Operation,
        };
        names(comparison, met, old, new);
        let whole = Subject::operation("");
        deprecation::compare(comparison, met, &whole, &old.place, &new.place);
        keywords::compare_raw(comparison, met, &whole, "callbacks", &old.place, &new.place);
        texts::compare_objects(comparison, &old.place, &new.place);
        texts::compare_objects(comparison, &old.item, &new.item);
        parameters::compare(comparison, &label, old, new);
        bodies::compare_request(comparison, &label, old, new);
        responses::compare(comparison, &label, old, new);
        security::compare(comparison, met, (old, &schemes.0), (new, &schemes.1));
        servers::compare(comparison, met, old, new);
    }
    for operation in &removed {
        let why = breaking("calls fail, and the generated method is gone");
        alone(
            comparison,
            "operation-removed",
            operation,
            "removed",
            why,
            (Some(operation.place.clone()), None),
        );
    }
    for operation in &added {
        let why = compatible("nobody calls it yet");
        alone(
            comparison,
            "operation-added",
            operation,
            "added",
            why,
            (None, Some(operation.place.clone())),
        );
    }
}

fn alone(
    comparison: &mut Comparison<'_>,
    kind: &'static str,
    operation: &Operation,
    how: &str,
    verdict: crate::verdict::Verdict,
    place: (Option<crate::Pointer>, Option<crate::Pointer>),
) {
    let label = operation.label();
    let met = Use {
        operation: &label,
        role: Role::Operation,
    };
    let what = format!("{} {how}", operation.route());
    comparison.note(met, Difference::new(kind, place, Subject::operation(""), what, verdict));
}

type Matched = (Vec<(Operation, Operation)>, Vec<Operation>, Vec<Operation>);

/// Pairs of operations, and those that have no partner: by path, by path without names, and by id.
fn matched(comparison: &Comparison<'_>) -> Matched {
    let mut old = Operation::all(comparison.old);
    let mut new = Operation::all(comparison.new);
    let mut pairs = Vec::new();
    let same_path: fn(&Operation, &Operation) -> bool = |old, new| old.route() == new.route();
    let same_shape: fn(&Operation, &Operation) -> bool = |old, new| old.shape() == new.shape();
    let same_id: fn(&Operation, &Operation) -> bool = |old, new| old.id.is_some() && old.id == new.id;
    let likenesses = [same_path, same_shape, same_id];
    // Ids of two authors say nothing.
    let usable = if comparison.settings.names { 3 } else { 2 };
    for alike in likenesses.into_iter().take(usable) {
        let mut left = Vec::new();
        for before in old {
            match new.iter().position(|after| alike(&before, after)) {
                Some(index) => pairs.push((before, new.remove(index))),
                None => left.push(before),
            }
        }
        old = left;
    }
    (pairs, old, new)
}

fn names(comparison: &mut Comparison<'_>, met: Use<'_>, old: &Operation, new: &Operation) {
    let place = || (Some(old.place.clone()), Some(new.place.clone()));
    let whole = || Subject::operation("");
    if old.method != new.method {
        let what = format!("changed from {} to {}", old.route(), new.route());
        let why = breaking("released versions call the old method");
        comparison.note(met, Difference::new("method-changed", place(), whole(), what, why));
    } else if old.shape() != new.shape() {
        let what = format!("path changed from {} to {}", old.path, new.path);
        let why = breaking("released versions call the old path");
        comparison.note(met, Difference::new("path-renamed", place(), whole(), what, why));
    }
    if comparison.settings.names && old.id != new.id {
        let id = |operation: &Operation| operation.id.clone().unwrap_or_else(|| "nothing".to_owned());
        let what = format!("operationId changed from {} to {}", id(old), id(new));
        let why = breaking("the generated method is called otherwise");
        comparison.note(
            met,
            Difference::new("operation-id-renamed", place(), whole(), what, why),
        );
    }
}
