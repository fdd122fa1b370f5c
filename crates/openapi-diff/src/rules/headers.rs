//! Headers of responses, and of the parts of forms.

use std::collections::{BTreeMap, BTreeSet};

use openapi_model::{Document, Node, Parameter};

use super::{deprecation, parameters, texts};
use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::pair::Use;
use crate::verdict::{Judgement, breaking, compatible};

pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    met: Use<'_>,
    response: &Subject,
    old: Option<&Node<'a>>,
    new: Option<&Node<'a>>,
) {
    let before = headers(comparison.old.document, old);
    let after = headers(comparison.new.document, new);
    for name in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let (from, to) = (before.get(name), after.get(name));
        let shown = from.or(to).map_or(name.as_str(), |(spelling, _)| spelling);
        let mut subject = response.clone();
        subject.append(&format!("header `{shown}`"));
        let at = |header: Option<&Named<'_>>| header.map(|(_, header)| header.node.pointer.clone());
        let pointers = (at(from), at(to));
        match (from, to) {
            (Some((_, from)), Some((_, to))) => pair(comparison, met, &subject, from, to),
            (Some(_), None) => {
                let why = Judgement::directed(
                    breaking("it is ignored or refused now"),
                    breaking("a program that reads it finds it missing"),
                );
                comparison.note(
                    met,
                    Difference::new("header-removed", pointers, subject, "removed", why),
                );
            }
            (None, to) => {
                let required = to.is_some_and(|(_, header)| header.required());
                let request = if required {
                    breaking("requests without it are refused")
                } else {
                    compatible("it does not need to be sent")
                };
                let why = Judgement::directed(request, compatible("unknown headers are ignored"));
                comparison.note(met, Difference::new("header-added", pointers, subject, "added", why));
            }
        }
    }
}

/// A header, and its name in the document.
type Named<'a> = (&'a str, Parameter<'a>);

/// Headers by their name in lower case.
fn headers<'a>(document: &'a Document, holder: Option<&Node<'a>>) -> BTreeMap<String, Named<'a>> {
    let headers = holder.into_iter().flat_map(|holder| holder.entries("headers"));
    let headers = headers.map(|(name, header)| (name.to_lowercase(), (name, Parameter::new(document.resolve(header)))));
    headers.collect()
}

fn pair(comparison: &mut Comparison<'_>, met: Use<'_>, subject: &Subject, old: &Parameter<'_>, new: &Parameter<'_>) {
    let pointers = || (Some(old.node.pointer.clone()), Some(new.node.pointer.clone()));
    match (old.required(), new.required()) {
        (true, false) => {
            let why = Judgement::directed(
                compatible("it no longer needs to be sent"),
                breaking("it may be missing now"),
            );
            comparison.note(
                met,
                Difference::new(
                    "header-made-optional",
                    pointers(),
                    subject.clone(),
                    "made optional",
                    why,
                ),
            );
        }
        (false, true) => {
            let why = Judgement::directed(
                breaking("requests without it are refused"),
                compatible("it is always present now"),
            );
            comparison.note(
                met,
                Difference::new(
                    "header-made-required",
                    pointers(),
                    subject.clone(),
                    "made required",
                    why,
                ),
            );
        }
        _ => {}
    }
    let (before, after) = (parameters::encoding(old), parameters::encoding(new));
    if before != after {
        let what = format!("serialized as {after} now, {before} before");
        let why = breaking("programs that read it expect the old form");
        comparison.note(
            met,
            Difference::new("header-encoding-changed", pointers(), subject.clone(), what, why),
        );
    }
    deprecation::compare(comparison, met, subject, &old.node, &new.node);
    texts::compare_objects(comparison, &old.node, &new.node);
    comparison.walk(met, parameters::schemas(old, new));
}
