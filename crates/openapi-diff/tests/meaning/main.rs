//! Schemas are compared by meaning, under any keyword and at any depth.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::needless_pass_by_value, reason = "inline values are easier to read")]

mod applicators;
mod cost;
mod discriminators;
mod equivalent;
#[path = "../heavy/mod.rs"]
mod heavy;
mod merged;
mod numbers;
mod received;
#[path = "../support/mod.rs"]
mod support;
mod table;

use openapi_diff::Class;
use serde_json::{Value, json};

/// The worst class of the changes between two documents.
fn worst(old: &Value, new: &Value) -> Option<Class> {
    openapi_diff::diff(old, new).expect("both are documents").worst()
}

/// Documents that send and return a schema, which may refer to components.
fn both_ways(schema: &Value, components: &Value) -> [Value; 2] {
    [support::sent(schema), support::returned("200", schema)].map(|mut document| {
        document["components"] = json!({"schemas": components});
        document
    })
}

/// The worst class between two schemas: when sent, and when returned.
fn classes(old: &Value, new: &Value) -> [Option<Class>; 2] {
    let none = json!({});
    let [sent_before, returned_before] = both_ways(old, &none);
    let [sent_after, returned_after] = both_ways(new, &none);
    [
        worst(&sent_before, &sent_after),
        worst(&returned_before, &returned_after),
    ]
}

/// Checks the classes of each pair, when sent and when returned; none for no change.
fn check(rows: Vec<(Value, Value, Option<Class>, Option<Class>)>) {
    for (old, new, sent, returned) in rows {
        assert_eq!(classes(&old, &new), [sent, returned], "{old} -> {new}");
    }
}
