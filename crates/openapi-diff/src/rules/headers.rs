//! Headers of answers, and of the parts of forms.

use std::collections::{BTreeMap, BTreeSet};

use super::{deprecation, texts};
use crate::Pointer;
use crate::comparison::{Comparison, Pair, Use};
use crate::difference::{Difference, Subject};
use crate::model::{Document, Parameter, members};
use crate::verdict::{Judgement, breaking, compatible};

pub(super) fn compare(comparison: &mut Comparison<'_>, met: Use<'_>, answer: &Subject, old: &Pointer, new: &Pointer) {
    let before = headers(comparison.old, old);
    let after = headers(comparison.new, new);
    for name in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let (from, to) = (before.get(name), after.get(name));
        let shown = from.or(to).map_or(name, |(spelling, _)| spelling);
        let mut subject = answer.clone();
        subject.append(&format!("header `{shown}`"));
        let place = (from.map(|(_, place)| place.clone()), to.map(|(_, place)| place.clone()));
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
                let required = to.is_some_and(|(_, place)| comparison.new.get(place)["required"] == true);
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

/// Headers by their name in lower case, with the name as it is written.
fn headers(document: Document<'_>, answer: &Pointer) -> BTreeMap<String, (String, Pointer)> {
    let headers = members(document, &answer.join("headers")).into_iter();
    headers
        .map(|(name, place)| (name.to_lowercase(), (name, place)))
        .collect()
}

fn pair(comparison: &mut Comparison<'_>, met: Use<'_>, subject: &Subject, old: &Pointer, new: &Pointer) {
    let before = Parameter::read(comparison.old, old.clone());
    let after = Parameter::read(comparison.new, new.clone());
    let place = || (Some(old.clone()), Some(new.clone()));
    match (before.required, after.required) {
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
    if before.encoding != after.encoding {
        let what = format!("written as {} now; it was {}", after.encoding, before.encoding);
        let why = breaking("a program that reads it finds another form");
        comparison.note(
            met,
            Difference::new("header-encoding-changed", place(), subject.clone(), what, why),
        );
    }
    deprecation::compare(comparison, met, subject, old, new);
    texts::compare_objects(comparison, old, new);
    let optional = (!before.required, !after.required);
    comparison.walk(
        met,
        Pair {
            optional,
            ..Pair::at(before.schema, after.schema)
        },
    );
}
