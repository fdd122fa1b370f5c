//! Operations: which there are, and what they are called.

use super::{bodies, callbacks, deprecation, parameters, responses, security, servers, texts};
use crate::Pointer;
use crate::comparison::{Comparison, Use};
use crate::difference::{Difference, Subject};
use crate::model::{Operation, Schemes};
use crate::pairing::Pairing;
use crate::verdict::{Role, Verdict, breaking, compatible};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let schemes = (Schemes::read(comparison.old), Schemes::read(comparison.new));
    let matched = matched(comparison);
    for (old, new) in &matched.pairs {
        let label = old.label();
        let met = Use::new(&label, Role::Operation);
        names(comparison, met, old, new);
        compare_parts(comparison, old, new);
        security::compare(comparison, met, (old, &schemes.0), (new, &schemes.1));
        servers::compare(comparison, met, old, new);
        callbacks::compare_callbacks(comparison, old, new);
    }
    for operation in &matched.removed {
        let why = breaking("calls fail, and the generated method is gone");
        let what = format!("{} removed", operation.route());
        let place = (Some(operation.place.clone()), None);
        alone(comparison, "operation-removed", operation, what, why, place);
    }
    for operation in &matched.added {
        let why = compatible("nobody calls it yet");
        let what = format!("{} added", operation.route());
        let place = (None, Some(operation.place.clone()));
        alone(comparison, "operation-added", operation, what, why, place);
    }
    callbacks::compare_webhooks(comparison);
}

/// Compares what an operation of any kind has: what is sent, and what is answered.
pub(super) fn compare_parts(comparison: &mut Comparison<'_>, old: &Operation, new: &Operation) {
    let label = old.label();
    let met = Use::new(&label, Role::Operation);
    deprecation::compare(comparison, met, &Subject::operation(""), &old.place, &new.place);
    texts::compare_objects(comparison, &old.place, &new.place);
    texts::compare_objects(comparison, &old.item, &new.item);
    parameters::compare(comparison, &label, old, new);
    bodies::compare_request(comparison, &label, old, new);
    responses::compare(comparison, &label, old, new);
}

/// Notes an operation that one document alone has.
pub(super) fn alone(
    comparison: &mut Comparison<'_>,
    kind: &'static str,
    operation: &Operation,
    what: String,
    verdict: Verdict,
    place: (Option<Pointer>, Option<Pointer>),
) {
    let label = operation.label();
    let met = Use::new(&label, Role::Operation);
    comparison.note(met, Difference::new(kind, place, Subject::operation(""), what, verdict));
}

/// Pairs of operations, and those that have no partner: by path, by path without names, and by id.
fn matched(comparison: &Comparison<'_>) -> Pairing<Operation> {
    let (old, new) = (Operation::all(comparison.old), Operation::all(comparison.new));
    let matched = Pairing::new(old, new)
        .by_key(|operation, _| Some((operation.method, operation.path.clone())))
        .by_key(|operation, _| Some(operation.shape()));
    // Ids of two authors say nothing.
    if comparison.settings.names {
        matched.by_key(|operation, _| operation.id.clone())
    } else {
        matched
    }
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
