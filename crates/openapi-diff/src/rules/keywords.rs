//! Keywords without a rule: reported as unclear.

use std::collections::BTreeSet;

use openapi_model::canonical;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::Schema;
use crate::pair::Content;
use crate::verdict::unclear;

const UNKNOWN: &str = "the effect of this keyword on callers is unknown";

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    for keyword in old.others.keys().chain(new.others.keys()).collect::<BTreeSet<_>>() {
        let (before, after) = (old.others.get(keyword), new.others.get(keyword));
        if before.map(|fact| canonical(&fact.value)) == after.map(|fact| canonical(&fact.value)) {
            continue;
        }
        let what = format!("`{keyword}` {}", how(before.is_some(), after.is_some()));
        let pointers = (before.map(|fact| fact.at.clone()), after.map(|fact| fact.at.clone()));
        let subject = comparison.fact_subject((&old.pointer, &new.pointer), before, after);
        content.differences.push(Difference::new(
            "keyword-changed",
            pointers,
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
