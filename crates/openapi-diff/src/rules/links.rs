//! What an answer says can be called next.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::Pointer;
use crate::comparison::{Comparison, Use};
use crate::difference::{Difference, Subject};
use crate::model::{canonical, members, without_texts};
use crate::verdict::{Verdict, breaking, compatible, unclear};

pub(super) fn compare(comparison: &mut Comparison<'_>, met: Use<'_>, answer: &Subject, old: &Pointer, new: &Pointer) {
    let before = members(comparison.old, &old.join("links"));
    let after = members(comparison.new, &new.join("links"));
    for name in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        if name.starts_with("x-") {
            continue;
        }
        let (from, to) = (before.get(name), after.get(name));
        let mut subject = answer.clone();
        subject.append(&format!("link `{name}`"));
        let place = (from.cloned(), to.cloned());
        let mut note = |kind, what: String, why: Verdict| {
            comparison.note(met, Difference::new(kind, place.clone(), subject.clone(), what, why));
        };
        match (from, to) {
            (Some(_), None) => {
                let why = breaking("a program that follows it finds it missing");
                note("link-removed", "removed".to_owned(), why);
            }
            (None, _) => {
                let why = compatible("nobody follows it yet");
                note("link-added", "added".to_owned(), why);
            }
            (Some(from), Some(to)) => {
                let (before, after) = (comparison.old.get(from), comparison.new.get(to));
                pair(comparison, met, &subject, &place, (before, after));
            }
        }
    }
}

fn pair(
    comparison: &mut Comparison<'_>,
    met: Use<'_>,
    subject: &Subject,
    place: &(Option<Pointer>, Option<Pointer>),
    (before, after): (&Value, &Value),
) {
    let said = |link: &Value, keyword: &str| canonical(&without_texts(&link[keyword]));
    let target = ["operationId", "operationRef"];
    let otherwise = ["parameters", "requestBody", "server"];
    for keyword in target.into_iter().chain(otherwise) {
        let (from, to) = (said(before, keyword), said(after, keyword));
        if from == to {
            continue;
        }
        let (kind, why) = if target.contains(&keyword) {
            ("link-target-changed", breaking("it leads to another operation"))
        } else {
            (
                "link-changed",
                unclear("what the next call is given is not what it was"),
            )
        };
        let what = format!("`{keyword}` changed from {from} to {to}");
        comparison.note(met, Difference::new(kind, place.clone(), subject.clone(), what, why));
    }
}
