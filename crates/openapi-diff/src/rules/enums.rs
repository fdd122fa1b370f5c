//! Enums and constants.

use std::collections::BTreeMap;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::Schema;
use crate::pair::Content;
use crate::verdict::{Judgement, breaking, compatible};

/// Values by their canonical JSON, and for display.
type Values = BTreeMap<String, String>;

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let at = |schema: &Schema| schema.values.as_ref().map(|values| values.at.clone());
    let pointers = (at(old), at(new));
    let subject = comparison.fact_subject((&old.pointer, &new.pointer), old.values.as_ref(), new.values.as_ref());
    let mut add = |kind, what: String, judgement: Judgement| {
        content.differences.push(Difference::new(
            kind,
            pointers.clone(),
            subject.clone(),
            what,
            judgement,
        ));
    };
    let (before, after) = match (&old.values, &new.values) {
        (Some(before), Some(after)) => (&before.value, &after.value),
        (None, Some(after)) => {
            let what = format!("only {} now", list(after.value.values()));
            return add(
                "enum-introduced",
                what,
                breaking("other values are refused, and the generated type differs").into(),
            );
        }
        (Some(before), None) => {
            let what = format!("any value now, one of {} before", list(before.value.values()));
            return add("enum-dropped", what, breaking("the generated type differs").into());
        }
        (None, None) => return,
    };
    let removed = missing(before, after);
    let added = missing(after, before);
    if !removed.is_empty() {
        let why = "the value may be refused, and code that names it no longer compiles";
        add("enum-value-removed", values(&removed, "removed"), breaking(why).into());
    }
    if !added.is_empty() {
        let responses = if strings(before) && strings(after) {
            compatible("string enums are open: new values deserialize")
        } else {
            breaking("only string enums are open: a new value does not deserialize")
        };
        let judgement = Judgement::directed(compatible("more values are accepted"), responses);
        add("enum-value-added", values(&added, "added"), judgement);
    }
}

fn missing<'v>(values: &'v Values, other: &Values) -> Vec<&'v String> {
    let missing = values.iter().filter(|(value, _)| !other.contains_key(*value));
    missing.map(|(_, shown)| shown).collect()
}

fn strings(values: &Values) -> bool {
    values.keys().all(|value| value.starts_with('"'))
}

fn values(values: &[&String], how: &str) -> String {
    let plural = if values.len() == 1 { "value" } else { "values" };
    format!("{plural} {} {how}", list(values.iter().copied()))
}

fn list<'v>(values: impl Iterator<Item = &'v String>) -> String {
    let values: Vec<String> = values.map(|value| format!("`{}`", value.trim_matches('"'))).collect();
    values.join(", ")
}
