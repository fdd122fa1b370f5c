//! Operations: additions, removals and names.

use super::parts::{alone, compare_parts};
use super::{callbacks, security, servers};
use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::model::{Operation, Schemes};
use crate::pair::Use;
use crate::pairing::Pairing;
use crate::verdict::{Role, breaking, compatible};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let schemes = (
        Schemes::read(comparison.old.document),
        Schemes::read(comparison.new.document),
    );
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
        let pointers = (Some(operation.node.pointer.clone()), None);
        alone(comparison, "operation-removed", operation, what, why, pointers);
    }
    for operation in &matched.added {
        let why = compatible("no program calls it yet");
        let what = format!("{} added", operation.route());
        let pointers = (None, Some(operation.node.pointer.clone()));
        alone(comparison, "operation-added", operation, what, why, pointers);
    }
}

/// Pairs operations by path, by path without parameter names, and by id.
fn matched<'a>(comparison: &Comparison<'a>) -> Pairing<Operation<'a>> {
    let (old, new) = (
        Operation::all(comparison.old.document),
        Operation::all(comparison.new.document),
    );
    let matched = Pairing::new(old, new)
        .by_key(|operation, _| Some((operation.method, operation.path.clone())))
        .by_key(|operation, _| Some(operation.shape()));
    // Ids of different authors are unrelated.
    if comparison.settings.names {
        matched.by_key(|operation, _| operation.id())
    } else {
        matched
    }
}

fn names(comparison: &mut Comparison<'_>, met: Use<'_>, old: &Operation<'_>, new: &Operation<'_>) {
    let pointers = || (Some(old.node.pointer.clone()), Some(new.node.pointer.clone()));
    let whole = || Subject::operation("");
    if old.method != new.method {
        let what = format!("changed from {} to {}", old.route(), new.route());
        let why = breaking("released versions call the old method");
        comparison.note(met, Difference::new("method-changed", pointers(), whole(), what, why));
    } else if old.shape() != new.shape() {
        let what = format!("path changed from {} to {}", old.path, new.path);
        let why = breaking("released versions call the old path");
        comparison.note(met, Difference::new("path-renamed", pointers(), whole(), what, why));
    }
    if comparison.settings.names {
        for (kind, of, what, why) in [
            (
                "group-changed",
                group as fn(&Operation<'_>) -> String,
                "group",
                "the generated method is in another group",
            ),
            (
                "method-name-changed",
                method,
                "`x-method`",
                "the generated method has another name",
            ),
        ] {
            let (before, after) = (of(old), of(new));
            if before != after {
                let what = format!("{what} changed from {before} to {after}");
                comparison.note(met, Difference::new(kind, pointers(), whole(), what, breaking(why)));
            }
        }
    }
    if comparison.settings.names && old.id() != new.id() {
        let id = |operation: &Operation<'_>| operation.id().unwrap_or("nothing").to_owned();
        let what = format!("operationId changed from {} to {}", id(old), id(new));
        let why = breaking("the generated method is renamed");
        comparison.note(
            met,
            Difference::new("operation-id-renamed", pointers(), whole(), what, why),
        );
    }
}

/// The group of its generated method: `x-group` or the first tag.
fn group(operation: &Operation<'_>) -> String {
    let stated = operation.node.text("x-group");
    let group = stated.or_else(|| operation.node.texts("tags").next());
    group.unwrap_or("nothing").to_owned()
}

fn method(operation: &Operation<'_>) -> String {
    operation
        .node
        .get("x-method")
        .map_or_else(|| "nothing".to_owned(), ToString::to_string)
}
