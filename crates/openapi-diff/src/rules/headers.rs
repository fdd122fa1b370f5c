//! Headers of answers, and of the parts of forms.

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
    answer: &Subject,
    old: Option<&Node<'a>>,
    new: Option<&Node<'a>>,
) {
    let before = headers(comparison.old.document, old);
    let after = headers(comparison.new.document, new);
    for name in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let (from, to) = (before.get(name), after.get(name));
        let shown = from.or(to).map_or(name.as_str(), |(spelling, _)| spelling);
        let mut subject = answer.clone();
        subject.append(&format!("header `{shown}`"));
        let at = |header: Option<&Named<'_>>| header.map(|(_, header)| header.node.pointer.clone());
        let place = (at(from), at(to));
        match (from, to) {
            (Some((_, from)), Some((_, to))) => pair(comparison, met, &subject, from, to),
            (Some(_), None) => {
                let why = Judgement::directed(
                    breaking("it is ignored or refused now"),
                    breaking("a program that reads it finds it missing"),
                );
                comparison.note(met, Difference::new("header-removed", place, subject, "removed", why));
            }
            (None, to) => {
                let required = to.is_some_and(|(_, header)| header.required());
                let request = if required {
                    breaking("requests without it are refused")
                } else {
                    compatible("it need not be sent")
                };
                let why = Judgement::directed(request, compatible("unknown headers are ignored"));
                comparison.note(met, Difference::new("header-added", place, subject, "added", why));
            }
        }
    }
}

/// A header, and its name as it is written.
type Named<'a> = (&'a str, Parameter<'a>);

/// Headers by their name in lower case.
fn headers<'a>(document: &'a Document, holder: Option<&Node<'a>>) -> BTreeMap<String, Named<'a>> {
    let headers = holder.into_iter().flat_map(|holder| holder.entries("headers"));
    let headers = headers.map(|(name, header)| (name.to_lowercase(), (name, Parameter::new(document.resolve(header)))));
    headers.collect()
}

fn pair(comparison: &mut Comparison<'_>, met: Use<'_>, subject: &Subject, old: &Parameter<'_>, new: &Parameter<'_>) {
    let place = || (Some(old.node.pointer.clone()), Some(new.node.pointer.clone()));
    match (old.required(), new.required()) {
        (true, false) => {
            let why = Judgement::directed(
                compatible("it need not be sent any more"),
                breaking("it may be missing now"),
            );
            comparison.note(
                met,
                Difference::new("header-made-optional", place(), subject.clone(), "made optional", why),
            );
        }
        (false, true) => {
            let why = Judgement::directed(
                breaking("requests without it are refused"),
                compatible("it is always there now"),
            );
            comparison.note(
                met,
                Difference::new("header-made-required", place(), subject.clone(), "made required", why),
            );
        }
        _ => {}
    }
    let (before, after) = (parameters::encoding(old), parameters::encoding(new));
    if before != after {
        let what = format!("written as {after} now; it was {before}");
        let why = breaking("a program that reads it finds another form");
        comparison.note(
            met,
            Difference::new("header-encoding-changed", place(), subject.clone(), what, why),
        );
    }
    deprecation::compare(comparison, met, subject, &old.node, &new.node);
    texts::compare_objects(comparison, &old.node, &new.node);
    comparison.walk(met, parameters::schemas(old, new));
}
