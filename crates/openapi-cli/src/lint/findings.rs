//! Findings of rules.

use std::fmt;

use openapi_model::{Document, Pointer};
use serde_json::Value;

/// A value that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The name of the rule.
    pub rule: &'static str,
    /// The JSON pointer of the value.
    pub pointer: Pointer,
    /// What is wrong.
    pub problem: String,
    /// How to fix it.
    pub remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            rule,
            pointer,
            problem,
            remedy,
        } = self;
        write!(f, "{pointer}: {problem}; {remedy} ({rule})")
    }
}

/// The findings so far.
#[derive(Debug, Default)]
pub struct Findings {
    rule: &'static str,
    list: Vec<Finding>,
}

impl Findings {
    /// Sets the rule of the findings that are added from now on.
    pub(super) fn begin(&mut self, rule: &'static str) {
        self.rule = rule;
    }

    /// Adds a finding of the current rule.
    pub fn add(&mut self, pointer: &Pointer, problem: impl Into<String>, remedy: impl Into<String>) {
        let finding = Finding {
            rule: self.rule,
            pointer: pointer.clone(),
            problem: problem.into(),
            remedy: remedy.into(),
        };
        // A target of several references is visited several times.
        if !self.list.contains(&finding) {
            self.list.push(finding);
        }
    }

    /// All findings, in the order of the document.
    pub(super) fn sorted(mut self, document: &Document) -> Vec<Finding> {
        self.list
            .sort_by_cached_key(|finding| position(document.value(), &finding.pointer));
        self.list
    }
}

/// The pointer as indices, for sorting: comparing tokens would put element 10 before element 2.
fn position(document: &Value, pointer: &Pointer) -> Vec<usize> {
    let mut value = document;
    let mut steps = Vec::new();
    for token in pointer.tokens() {
        let (index, inner) = match value {
            Value::Object(members) => (
                members.keys().position(|name| *name == token),
                members.get(token.as_ref()),
            ),
            Value::Array(elements) => {
                let index = token.parse().ok();
                (index, index.and_then(|index: usize| elements.get(index)))
            }
            _ => (None, None),
        };
        steps.push(index.unwrap_or(usize::MAX));
        value = inner.unwrap_or(&Value::Null);
    }
    steps
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn are_unique_and_in_the_order_of_the_document() {
        let document = Document::of_value("", json!({"a": (0..11).collect::<Vec<_>>(), "b": {}}));
        let mut findings = Findings::default();
        for pointer in ["#/b/gone", "#/a/10", "#/b", "#/a/2", "#/a/10"] {
            let pointer = Pointer::from_reference(pointer).unwrap();
            findings.add(&pointer, "wrong", "fix it");
        }
        let sorted = findings.sorted(&document);
        let shown: Vec<String> = sorted.iter().map(ToString::to_string).collect();
        assert_eq!(
            shown,
            ["#/a/2", "#/a/10", "#/b", "#/b/gone"].map(|at| format!("{at}: wrong; fix it ()"))
        );
    }
}
