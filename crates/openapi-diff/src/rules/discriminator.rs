//! The field that tells alternatives apart.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Pointer;
use crate::comparison::{Comparison, Content};
use crate::difference::Difference;
use crate::model::{Fact, Schema};
use crate::verdict::{Judgement, breaking, compatible, unclear};

pub(super) fn compare(comparison: &mut Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let at = |fact: &Option<Fact<Value>>| fact.as_ref().map(|fact| fact.at.clone());
    let place = (at(&old.discriminator), at(&new.discriminator));
    let subject = comparison.fact_subject(
        (&old.place, &new.place),
        old.discriminator.as_ref(),
        new.discriminator.as_ref(),
    );
    let mut add = |kind, what: String, judgement: Judgement| {
        content
            .differences
            .push(Difference::new(kind, place.clone(), subject.clone(), what, judgement));
    };
    let name = |value: &Value| value["propertyName"].as_str().unwrap_or_default().to_owned();
    let (before, after) = match (&old.discriminator, &new.discriminator) {
        (Some(before), Some(after)) => (&before.value, &after.value),
        (None, Some(after)) => {
            let what = format!("discriminator `{}` added", name(&after.value));
            return add(
                "discriminator-changed",
                what,
                unclear("the field may not have been sent before").into(),
            );
        }
        (Some(before), None) => {
            let what = format!("discriminator `{}` removed", name(&before.value));
            return add(
                "discriminator-changed",
                what,
                unclear("the field may no longer be sent").into(),
            );
        }
        (None, None) => return,
    };
    if name(before) != name(after) {
        let what = format!("discriminator changed from `{}` to `{}`", name(before), name(after));
        add(
            "discriminator-changed",
            what,
            breaking("alternatives are told apart by another field").into(),
        );
    }
    // Between two authors the values count, and not what the schemas are called.
    let named = comparison.settings.names;
    let (old_names, new_names) = (mapping(before), mapping(after));
    for (value, target) in &old_names {
        match new_names.get(value) {
            None => {
                let what = format!("discriminator value `{value}` removed; it meant `{target}`");
                add(
                    "discriminator-value-removed",
                    what,
                    breaking("the value is not known any more").into(),
                );
            }
            Some(now) if named && now != target && !comparison.renamed(target, now) => {
                let what = format!("discriminator value `{value}` means `{now}` now; it meant `{target}`");
                add(
                    "discriminator-value-changed",
                    what,
                    breaking("the value means something else").into(),
                );
            }
            Some(_) => {}
        }
    }
    for (value, target) in new_names.iter().filter(|(value, _)| !old_names.contains_key(*value)) {
        let what = format!("discriminator value `{value}` added for `{target}`");
        add(
            "discriminator-value-added",
            what,
            compatible("the values that were known mean what they meant").into(),
        );
    }
}

/// Values, and the names of the schemas that they stand for.
fn mapping(discriminator: &Value) -> BTreeMap<String, String> {
    let entries = discriminator["mapping"].as_object().into_iter().flatten();
    entries
        .filter_map(|(value, target)| {
            let target = target.as_str()?;
            let name = Pointer::from_reference(target).and_then(|place| place.component_schema());
            Some((value.clone(), name.unwrap_or_else(|| target.to_owned())))
        })
        .collect()
}
