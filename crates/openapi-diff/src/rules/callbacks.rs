//! Requests that the API sends: webhooks, and callbacks of an operation.

use super::parts::{alone, compare_parts};
use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::model::{Operation, Owner};
use crate::pair::Use;
use crate::pairing::Pairing;
use crate::verdict::{Role, breaking, compatible};

pub(super) fn compare_webhooks(comparison: &mut Comparison<'_>) {
    let (old, new) = (
        Operation::webhooks(comparison.old.document),
        Operation::webhooks(comparison.new.document),
    );
    compare(comparison, old, new, "webhook");
}

pub(super) fn compare_callbacks<'a>(comparison: &mut Comparison<'a>, old: &Operation<'a>, new: &Operation<'a>) {
    let (old, new) = (
        old.callbacks(comparison.old.document),
        new.callbacks(comparison.new.document),
    );
    compare(comparison, old, new, "callback");
}

fn compare<'a>(comparison: &mut Comparison<'a>, old: Vec<Operation<'a>>, new: Vec<Operation<'a>>, sort: &str) {
    // The name of a webhook is its path; a callback has a name besides its expression.
    let name = |operation: &Operation<'_>| match &operation.owner {
        Owner::Callback { name, .. } => name.clone(),
        _ => operation.path.clone(),
    };
    let matched = Pairing::new(old, new)
        .by_key(|operation, _| Some((name(operation), operation.path.clone(), operation.method)))
        .by_key(|operation, _| Some((name(operation), operation.method)))
        .by_key(|operation, _| Some((name(operation), operation.path.clone())));
    for (before, after) in &matched.pairs {
        let label = before.label();
        let met = Use::new(&label, Role::Operation);
        let pointers = || (Some(before.node.pointer.clone()), Some(after.node.pointer.clone()));
        if before.path != after.path {
            let what = format!("is sent to {} now, to {} before", after.path, before.path);
            let why = breaking("it arrives at another URL");
            let whole = Subject::operation("");
            comparison.note(met, Difference::new("callback-moved", pointers(), whole, what, why));
        }
        if before.method != after.method {
            let method = |operation: &Operation<'_>| operation.method.to_uppercase();
            let what = format!("is sent by {} now, by {} before", method(after), method(before));
            let why = breaking("programs expect the old method");
            let whole = Subject::operation("");
            comparison.note(met, Difference::new("method-changed", pointers(), whole, what, why));
        }
        compare_parts(comparison, before, after);
    }
    let (removed, added) = match sort {
        "webhook" => ("webhook-removed", "webhook-added"),
        _ => ("callback-removed", "callback-added"),
    };
    for operation in &matched.removed {
        let pointers = (Some(operation.node.pointer.clone()), None);
        let why = breaking("programs expect it");
        alone(comparison, removed, operation, format!("{sort} removed"), why, pointers);
    }
    for operation in &matched.added {
        let pointers = (None, Some(operation.node.pointer.clone()));
        let why = compatible("no program expects it yet");
        alone(comparison, added, operation, format!("{sort} added"), why, pointers);
    }
}
