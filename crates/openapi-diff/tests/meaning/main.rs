//! Schemas are compared by what they mean, wherever a keyword holds them and however deep.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::needless_pass_by_value, reason = "values are written in place")]

mod applicators;
mod cost;
mod discriminators;
#[path = "../heavy/mod.rs"]
mod heavy;
mod merged;
mod numbers;
mod received;
#[path = "../support/mod.rs"]
mod support;
mod table;
mod written_otherwise;

use openapi_diff::Class;
use serde_json::{Value, json};

/// The worst class of what is between two documents.
fn worst(old: &Value, new: &Value) -> Option<Class> {
    openapi_diff::diff(old, new).expect("both are documents").worst()
}

/// Documents that send and answer a schema which may refer to components.
fn both_ways(schema: &Value, components: &Value) -> [Value; 2] {
    [support::sent(schema), support::answered("200", schema)].map(|mut document| {
        document["components"] = json!({"schemas": components});
        document
    })
}

/// The worst class between two schemas: when sent, and when answered.
fn classes(old: &Value, new: &Value) -> [Option<Class>; 2] {
    let none = json!({});
    let [sent_before, answered_before] = both_ways(old, &none);
    let [sent_after, answered_after] = both_ways(new, &none);
    [
        worst(&sent_before, &sent_after),
        worst(&answered_before, &answered_after),
    ]
}

/// Holds each pair to the classes when sent and when answered; none where nothing is to be said.
fn check(rows: Vec<(Value, Value, Option<Class>, Option<Class>)>) {
    for (old, new, sent, answered) in rows {
        assert_eq!(classes(&old, &new), [sent, answered], "{old} -> {new}");
    }
}
