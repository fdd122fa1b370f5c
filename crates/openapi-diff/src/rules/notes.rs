//! Keywords of the use of a schema: defaults, deprecation, read-only and write-only.

use openapi_model::{Fact, canonical};
use serde_json::Value;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::{NOTES, Slot};
use crate::pair::Pair;
use crate::verdict::{Judgement, Verdict, breaking, compatible, harmless, unclear};

pub(super) fn compare(comparison: &Comparison<'_>, pair: &Pair, old: &Slot, new: &Slot) -> Vec<Difference> {
    let always_there = pair.is_field && pair.optional == (false, false);
    let mut found = Vec::new();
    for keyword in NOTES {
        let (before, after) = (old.notes.get(keyword), new.notes.get(keyword));
        if before.map(|fact| canonical(&fact.value)) == after.map(|fact| canonical(&fact.value)) {
            continue;
        }
        let (kind, judgement) = judge(keyword, after.is_some(), always_there);
        let at = |fact: Option<&Fact<Value>>| fact.map(|fact| fact.at.clone());
        let subject = comparison.fact_subject((&old.target.first(), &new.target.first()), before, after);
        found.push(Difference::new(
            kind,
            (at(before), at(after)),
            subject,
            what(keyword, before, after),
            judgement,
        ));
    }
    found
}

fn judge(keyword: &str, set: bool, always_there: bool) -> (&'static str, Judgement) {
    let directed = |request: Verdict, response: Verdict| Judgement::directed(request, response);
    match (keyword, set) {
        ("deprecated", true) => (
            "deprecated",
            compatible("it still works, and may be removed later").into(),
        ),
        ("deprecated", false) => ("undeprecated", compatible("it is no longer deprecated").into()),
        ("readOnly", true) => (
            "read-only",
            directed(
                breaking("it may no longer be sent"),
                harmless("responses are unchanged"),
            ),
        ),
        ("readOnly", false) => (
            "read-only-dropped",
            directed(compatible("it may be sent now"), harmless("responses are unchanged")),
        ),
        ("writeOnly", true) => (
            "write-only",
            directed(
                harmless("requests are unchanged"),
                breaking("responses no longer have it"),
            ),
        ),
        ("writeOnly", false) => (
            "write-only-dropped",
            directed(harmless("requests are unchanged"), compatible("responses have it now")),
        ),
        _ => {
            let otherwise = unclear("requests without the value have another effect");
            let response = if always_there {
                harmless("the value is always present")
            } else {
                otherwise.clone()
            };
            ("default-changed", directed(otherwise, response))
        }
    }
}

fn what(keyword: &str, before: Option<&Fact<Value>>, after: Option<&Fact<Value>>) -> String {
    match (before, after) {
        (_, Some(_)) if keyword != "default" => format!("`{keyword}` set"),
        (_, None) if keyword != "default" => format!("`{keyword}` removed"),
        (Some(before), Some(after)) => format!("default changed from {} to {}", before.value, after.value),
        (None, Some(after)) => format!("default {} added", after.value),
        (before, _) => format!("default {} removed", before.map_or(&Value::Null, |fact| &fact.value)),
    }
}
