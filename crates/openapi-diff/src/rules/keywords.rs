//! What no other rule knows: found, and left to a reader.

use std::collections::BTreeSet;

use openapi_model::canonical;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::Schema;
use crate::pair::Content;
use crate::verdict::unclear;

const UNKNOWN: &str = "what this keyword does for a caller is not known here; read it";

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    for keyword in old.others.keys().chain(new.others.keys()).collect::<BTreeSet<_>>() {
        let (before, after) = (old.others.get(keyword), new.others.get(keyword));
        if before.map(|fact| canonical(&fact.value)) == after.map(|fact| canonical(&fact.value)) {
            continue;
        }
        let what = format!("`{keyword}` {}", how(before.is_some(), after.is_some()));
        let place = (before.map(|fact| fact.at.clone()), after.map(|fact| fact.at.clone()));
        let subject = comparison.fact_subject((&old.place, &new.place), before, after);
        content.differences.push(Difference::new(
            "keyword-changed",
            place,
            subject,
            what,
            unclear(UNKNOWN),
        ));
    }
}

fn how(before: bool, after: bool) -> &'static str {
    match (before, after) {
        (false, _) => "added",
        (_, false) => "removed",
        _ => "changed",
    }
}
