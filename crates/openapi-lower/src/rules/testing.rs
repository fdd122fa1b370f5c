//! Shared code of the rules' tests.

use serde_json::{Value, json};

use crate::Settings;
use crate::lowering::{Lowering, Rule};

/// The result of `rule` for a component schema of a response.
pub(crate) fn response_schema(rule: &Rule, schema: Value) -> Value {
    lowered(rule, schema).0
}

/// The same, with the number of changes reported.
#[allow(clippy::needless_pass_by_value)]
pub(crate) fn lowered(rule: &Rule, schema: Value) -> (Value, usize) {
    let document = json!({"components": {"schemas": {"Tested": schema}}});
    let settings = Settings::default();
    let mut lowering = Lowering::new(document, &settings);
    lowering.apply(rule);
    assert!(lowering.refusals.is_empty(), "{:?}", lowering.refusals);
    let schema = lowering.document["components"]["schemas"]["Tested"].take();
    (schema, lowering.changes.len())
}

/// The result of `rule` for a document: the document, or the refusals as text.
pub(crate) fn document(rule: &Rule, document: Value, settings: &Settings) -> Result<Value, Vec<String>> {
    let mut lowering = Lowering::new(document, settings);
    lowering.apply(rule);
    if lowering.refusals.is_empty() {
        Ok(lowering.document)
    } else {
        Err(lowering.refusals.iter().map(ToString::to_string).collect())
    }
}
