//! Links of responses.

use std::collections::{BTreeMap, BTreeSet};

use openapi_model::{Document, Node, Pointer, canonical};

use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::pair::Use;
use crate::verdict::{Verdict, breaking, compatible, unclear};
use crate::words::without_texts;

pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    met: Use<'_>,
    response: &Subject,
    old: &Node<'a>,
    new: &Node<'a>,
) {
    let before = links(comparison.old.document, old);
    let after = links(comparison.new.document, new);
    for name in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        if name.starts_with("x-") {
            continue;
        }
        let (from, to) = (before.get(name), after.get(name));
        let mut subject = response.clone();
        subject.append(&format!("link `{name}`"));
        let at = |link: Option<&Node<'_>>| link.map(|link| link.pointer.clone());
        let pointers = (at(from), at(to));
        let mut note = |kind, what: String, why: Verdict| {
            comparison.note(met, Difference::new(kind, pointers.clone(), subject.clone(), what, why));
        };
        match (from, to) {
            (Some(_), None) => {
                let why = breaking("a program that follows it finds it missing");
                note("link-removed", "removed".to_owned(), why);
            }
            (None, _) => {
                let why = compatible("no program follows it yet");
                note("link-added", "added".to_owned(), why);
            }
            (Some(from), Some(to)) => {
                pair(comparison, met, &subject, &pointers, (from, to));
            }
        }
    }
}

fn links<'a>(document: &'a Document, response: &Node<'a>) -> BTreeMap<&'a str, Node<'a>> {
    let links = response.entries("links");
    links.map(|(name, link)| (name, document.resolve(link))).collect()
}

fn pair<'a>(
    comparison: &mut Comparison<'a>,
    met: Use<'_>,
    subject: &Subject,
    pointers: &(Option<Pointer>, Option<Pointer>),
    (before, after): (&Node<'a>, &Node<'a>),
) {
    let said = |link: &Node<'_>, keyword: &str| canonical(&link.get(keyword).map(without_texts).unwrap_or_default());
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
            ("link-changed", unclear("the next call gets other arguments"))
        };
        let what = format!("`{keyword}` changed from {from} to {to}");
        comparison.note(met, Difference::new(kind, pointers.clone(), subject.clone(), what, why));
    }
}
