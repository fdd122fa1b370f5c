//! What is said about the use of a schema: defaults, deprecation, read-only and write-only.

use serde_json::Value;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::{Fact, NOTES, Slot};
use crate::verdict::{Judgement, Verdict, breaking, compatible, harmless, unclear};

pub(super) fn compare(comparison: &Comparison<'_>, old: &Slot, new: &Slot) -> Vec<Difference> {
    let mut found = Vec::new();
    for keyword in NOTES {
        let (before, after) = (old.notes.get(keyword), new.notes.get(keyword));
        if before.map(|fact| &fact.value) == after.map(|fact| &fact.value) {
            continue;
        }
        let (kind, judgement) = judge(keyword, after.is_some());
        let at = |fact: Option<&Fact<Value>>| fact.map(|fact| fact.at.clone());
        let subject = comparison.fact_subject((&old.target, &new.target), before, after);
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

fn judge(keyword: &str, set: bool) -> (&'static str, Judgement) {
    let directed = |request: Verdict, answer: Verdict| Judgement::directed(request, answer);
    match (keyword, set) {
        ("deprecated", true) => ("deprecated", compatible("it works on, and will go one day").into()),
        ("deprecated", false) => ("undeprecated", compatible("it will stay").into()),
        ("readOnly", true) => (
            "read-only",
            directed(
                breaking("it may no longer be sent"),
                harmless("answers have it as before"),
            ),
        ),
        ("readOnly", false) => (
            "read-only-dropped",
            directed(compatible("it may be sent now"), harmless("answers have it as before")),
        ),
        ("writeOnly", true) => (
            "write-only",
            directed(
                harmless("requests have it as before"),
                breaking("answers no longer have it"),
            ),
        ),
        ("writeOnly", false) => (
            "write-only-dropped",
            directed(
                harmless("requests have it as before"),
                compatible("answers have it now"),
            ),
        ),
        _ => (
            "default-changed",
            unclear("what happens without the value is not what happened before").into(),
        ),
    }
}

fn what(keyword: &str, before: Option<&Fact<Value>>, after: Option<&Fact<Value>>) -> String {
    match (before, after) {
        (_, Some(_)) if keyword != "default" => format!("`{keyword}` set"),
        (_, None) if keyword != "default" => format!("`{keyword}` taken back"),
        (Some(before), Some(after)) => format!("default changed from {} to {}", before.value, after.value),
        (None, Some(after)) => format!("default {} added", after.value),
        (before, _) => format!("default {} removed", before.map_or(&Value::Null, |fact| &fact.value)),
    }
}
