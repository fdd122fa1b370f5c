//! XML forms of values.

use openapi_model::{Fact, canonical};
use serde_json::Value;

use crate::comparison::Comparison;
use crate::difference::{Difference, XML};
use crate::model::Slot;
use crate::verdict::breaking;
use crate::words::without_texts;

pub(super) fn compare(comparison: &Comparison<'_>, old: &Slot, new: &Slot) -> Option<Difference> {
    let said = |fact: &Option<Fact<Value>>| fact.as_ref().map(|fact| meaning(&fact.value)).unwrap_or_default();
    let (before, after) = (said(&old.xml), said(&new.xml));
    if before == after {
        return None;
    }
    let at = |fact: &Option<Fact<Value>>| fact.as_ref().map(|fact| fact.at.clone());
    let shown = |said: &str| {
        if said.is_empty() {
            "nothing".to_owned()
        } else {
            said.to_owned()
        }
    };
    let what = format!("`xml` changed from {} to {}", shown(&before), shown(&after));
    let pointers = (&old.target.first(), &new.target.first());
    let subject = comparison.fact_subject(pointers, old.xml.as_ref(), new.xml.as_ref());
    let why = breaking("elements or attributes have another form");
    Some(Difference::new(XML, (at(&old.xml), at(&new.xml)), subject, what, why))
}

/// The `xml` object without defaults.
fn meaning(xml: &Value) -> String {
    let mut xml = without_texts(xml);
    if let Some(members) = xml.as_object_mut() {
        members.retain(|_, said| *said != false);
    }
    if xml.as_object().is_none_or(serde_json::Map::is_empty) {
        String::new()
    } else {
        canonical(&xml)
    }
}
