//! Bounds, lengths and counts.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt::Display;

use crate::Pointer;
use crate::comparison::{Comparison, Content};
use crate::difference::Difference;
use crate::model::{Fact, Keyword, Schema};
use crate::verdict::{Judgement, breaking, compatible, harmless};

pub(super) fn compare(comparison: &mut Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let places = (&old.place, &new.place);
    let keywords: BTreeSet<Keyword> = old.limits.keys().chain(new.limits.keys()).copied().collect();
    for keyword in keywords {
        let (before, after) = (old.limits.get(&keyword), new.limits.get(&keyword));
        let order = match (before, after) {
            (Some(before), Some(after)) => keyword.strictness(&after.value, &before.value),
            (None, _) => Ordering::Greater,
            (_, None) => Ordering::Less,
        };
        content
            .differences
            .extend(difference(comparison, places, keyword.name(), order, before, after));
    }
    let (before, after) = (old.multiple_of.as_ref(), new.multiple_of.as_ref());
    let order = match (before, after) {
        (Some(before), Some(after)) => multiples(before.value.as_f64(), after.value.as_f64()),
        (None, Some(_)) => Ordering::Greater,
        (Some(_), None) => Ordering::Less,
        (None, None) => Ordering::Equal,
    };
    content
        .differences
        .extend(difference(comparison, places, "multipleOf", order, before, after));
    let (before, after) = (old.unique.as_ref(), new.unique.as_ref());
    let order = after.is_some().cmp(&before.is_some());
    content
        .differences
        .extend(difference(comparison, places, "uniqueItems", order, before, after));
}

/// How strict a new divisor is: one that divides the old one lets more through, any other refuses something.
fn multiples(before: Option<f64>, after: Option<f64>) -> Ordering {
    let (Some(before), Some(after)) = (before, after) else {
        return Ordering::Greater;
    };
    if before.total_cmp(&after).is_eq() {
        Ordering::Equal
    } else if (before / after).fract().abs() < f64::EPSILON {
        Ordering::Less
    } else {
        Ordering::Greater
    }
}

fn difference<T: Display>(
    comparison: &Comparison<'_>,
    places: (&Pointer, &Pointer),
    name: &str,
    strictness: Ordering,
    before: Option<&Fact<T>>,
    after: Option<&Fact<T>>,
) -> Option<Difference> {
    let (kind, request) = match strictness {
        Ordering::Equal => return None,
        Ordering::Greater => ("bound-tightened", breaking("values that were right are refused now")),
        Ordering::Less => ("bound-widened", compatible("more values are taken")),
    };
    let what = match (before, after) {
        (Some(before), Some(after)) => format!("`{name}` changed from {} to {}", before.value, after.value),
        (None, Some(after)) => format!("`{name}` {} added", after.value),
        (Some(before), None) => format!("`{name}` {} removed", before.value),
        (None, None) => return None,
    };
    let at = |fact: Option<&Fact<T>>| fact.map(|fact| fact.at.clone());
    let subject = comparison.fact_subject(places, before, after);
    let judgement = Judgement::directed(request, harmless("bounds of answers are not checked"));
    Some(Difference::new(kind, (at(before), at(after)), subject, what, judgement))
}
