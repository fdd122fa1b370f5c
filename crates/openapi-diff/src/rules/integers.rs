//! The Rust types of integers, which follow from format and bounds.

use openapi_model::Limit;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::Schema;
use crate::pair::Content;
use crate::verdict::{Judgement, breaking, harmless};

/// An integer that cannot be negative is unsigned; in requests, its maximum may make it narrow.
pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let (Some(before), Some(after)) = (types(old), types(new)) else {
        return;
    };
    if before == after {
        return;
    }
    let verdict = |old: &str, new: &str| match old == new {
        true => harmless("the generated type stays"),
        false => breaking("the generated type differs"),
    };
    let what = match (before.sent == after.sent, before.received == after.received) {
        (false, _) => format!("the generated integer changed from {} to {}", before.sent, after.sent),
        (true, _) => format!(
            "the generated integer changed from {} to {}",
            before.received, after.received
        ),
    };
    let pointers = (Some(old.pointer.clone()), Some(new.pointer.clone()));
    let judgement = Judgement::directed(
        verdict(before.sent, after.sent),
        verdict(before.received, after.received),
    );
    let subject = comparison.old.subject(&old.pointer);
    content.differences.push(Difference::new(
        "integer-type-changed",
        pointers,
        subject,
        what,
        judgement,
    ));
}

#[derive(PartialEq, Eq)]
struct Types {
    sent: &'static str,
    received: &'static str,
}

fn types(schema: &Schema) -> Option<Types> {
    let names = schema.types.as_ref()?;
    if names.value.len() != 1 || !names.value.contains("integer") {
        return None;
    }
    let bound = |limit: Limit| {
        schema
            .limits
            .get(&limit)
            .map(|fact| (fact.value.number.as_f64().unwrap_or_default(), fact.value.exclusive))
    };
    let is_count = match bound(Limit::Minimum) {
        Some((number, true)) => number >= -1.0,
        Some((number, false)) => number >= 0.0,
        None => false,
    };
    let has = |formats: &[&str]| schema.formats.keys().any(|format| formats.contains(&format.as_str()));
    let is_unsigned = schema.formats.keys().any(|format| format.starts_with("uint"));
    let most = schema.limits.get(&Limit::Maximum).map(|fact| &fact.value.number);
    let is_wide = bound(Limit::Minimum).is_none() && most.is_some_and(|most| most.is_u64() && !most.is_i64());
    if !is_unsigned && !is_count && !is_wide {
        let (sent, received) = ("i64", "i64");
        return Some(Types { sent, received });
    }
    let is_small = most
        .and_then(serde_json::Number::as_f64)
        .is_some_and(|most| most <= f64::from(u32::MAX));
    let is_narrow = has(&["uint8", "uint16", "uint", "uint32", "int8", "int16", "int32"]);
    let sent = if is_small || is_narrow { "u32" } else { "u64" };
    Some(Types { sent, received: "u64" })
}
