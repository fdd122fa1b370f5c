//! Bounds, lengths and counts.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt::Display;

use openapi_model::{Fact, Limit, Pointer, compare as order, is_multiple};
use serde_json::Number;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::Schema;
use crate::pair::Content;
use crate::verdict::{Judgement, breaking, compatible, harmless};

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let pointers = (&old.pointer, &new.pointer);
    let limits: BTreeSet<Limit> = old.limits.keys().chain(new.limits.keys()).copied().collect();
    for limit in limits {
        // `minContains` and `maxContains` are compared with `contains`.
        let counts_contained = [Limit::MinContains, Limit::MaxContains].contains(&limit);
        if counts_contained && old.contained.is_empty() != new.contained.is_empty() {
            continue;
        }
        let (before, after) = (old.limits.get(&limit), new.limits.get(&limit));
        let order = match (before, after) {
            (Some(before), Some(after)) => limit.strictness(&after.value, &before.value),
            (None, _) => Ordering::Greater,
            (_, None) => Ordering::Less,
        };
        content
            .differences
            .extend(difference(comparison, pointers, limit.keyword(), order, before, after));
    }
    multiples(comparison, old, new, content);
    let (before, after) = (old.unique.as_ref(), new.unique.as_ref());
    let order = after.is_some().cmp(&before.is_some());
    content
        .differences
        .extend(difference(comparison, pointers, "uniqueItems", order, before, after));
}

/// Divisors: new ones that divide the old ones widen, others narrow.
fn multiples(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let missing = |these: &[Fact<Number>], others: &[Fact<Number>]| -> Vec<Fact<Number>> {
        let is_there = |fact: &&Fact<Number>| others.iter().any(|other| order(&other.value, &fact.value).is_eq());
        these.iter().filter(|fact| !is_there(fact)).cloned().collect()
    };
    let mut removed = missing(&old.multiples, &new.multiples).into_iter();
    let mut added = missing(&new.multiples, &old.multiples).into_iter();
    let implied = |number: &Number| {
        let mut known = old.multiples.iter();
        known.any(|other| is_multiple(&other.value, number) == Some(true))
    };
    loop {
        let (before, after) = (removed.next(), added.next());
        let order = match (&before, &after) {
            (None, None) => break,
            (_, Some(after)) if !implied(&after.value) => Ordering::Greater,
            _ => Ordering::Less,
        };
        let pointers = (&old.pointer, &new.pointer);
        let found = difference(
            comparison,
            pointers,
            "multipleOf",
            order,
            before.as_ref(),
            after.as_ref(),
        );
        content.differences.extend(found);
    }
}

fn difference<T: Display>(
    comparison: &Comparison<'_>,
    pointers: (&Pointer, &Pointer),
    name: &str,
    strictness: Ordering,
    before: Option<&Fact<T>>,
    after: Option<&Fact<T>>,
) -> Option<Difference> {
    let (kind, request) = match strictness {
        Ordering::Equal => return None,
        Ordering::Greater => ("bound-tightened", breaking("values that were valid are refused now")),
        Ordering::Less => ("bound-widened", compatible("more values are accepted")),
    };
    let what = match (before, after) {
        (Some(before), Some(after)) => format!("`{name}` changed from {} to {}", before.value, after.value),
        (None, Some(after)) => format!("`{name}` {} added", after.value),
        (Some(before), None) => format!("`{name}` {} removed", before.value),
        (None, None) => return None,
    };
    let at = |fact: Option<&Fact<T>>| fact.map(|fact| fact.at.clone());
    let subject = comparison.fact_subject(pointers, before, after);
    let judgement = Judgement::directed(request, harmless("bounds of responses are not checked"));
    Some(Difference::new(kind, (at(before), at(after)), subject, what, judgement))
}
