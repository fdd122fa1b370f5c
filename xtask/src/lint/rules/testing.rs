//! Shared code of the rules' tests.

use serde_json::{Value, json};

use openapi_cli::lint::{Finding, Rule, check};
use openapi_model::Document;

/// The findings of `rule` in a document: pointer and problem, in order.
pub(super) fn found(rule: &Rule, value: Value) -> Vec<String> {
    let findings = findings(rule, value).into_iter();
    findings
        .map(|finding| format!("{}: {}", finding.pointer, finding.problem))
        .collect()
}

fn findings(rule: &Rule, value: Value) -> Vec<Finding> {
    check(&Document::of_value("", value), [rule])
}

/// What `rule` finds among component schemas.
pub(super) fn found_in_schemas(rule: &Rule, schemas: &Value) -> Vec<String> {
    found(rule, json!({"components": {"schemas": schemas}}))
}

pub(super) const CLEAN: [&str; 0] = [];
