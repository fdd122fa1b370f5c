//! What the rules' tests share.

use serde_json::{Value, json};

use super::{Findings, Rule};
use crate::document::Document;

/// What `rule` finds in a document: place and problem, in order.
pub(super) fn found(rule: &Rule, value: Value) -> Vec<String> {
    let document = Document {
        bytes: Vec::new(),
        value,
    };
    let mut findings = Findings::default();
    findings.check(rule, &document);
    let sorted = findings.sorted(&document);
    let shown = sorted
        .iter()
        .map(|finding| format!("{}: {}", finding.pointer, finding.problem));
    shown.collect()
}

/// What `rule` finds among component schemas.
pub(super) fn found_in_schemas(rule: &Rule, schemas: &Value) -> Vec<String> {
    found(rule, json!({"components": {"schemas": schemas}}))
}

pub(super) const CLEAN: [&str; 0] = [];
