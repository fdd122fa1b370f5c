//! Finds documents of another version than OpenAPI 3.1.

use openapi_model::{Document, Pointer, Version};

use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "version",
    why: "features of 3.1, null among types for instance, are invalid in 3.0",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    if document.version() != Some(Version::V3_1) {
        findings.add(&Pointer::root(), "`openapi` is not 3.1", "use `openapi: 3.1.0`");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found};
    use super::*;

    #[test]
    fn takes_3_1_alone() {
        assert_eq!(found(&RULE, json!({"openapi": "3.1.1"})), CLEAN);
        for openapi in [json!("3.0.3"), json!("3.10.0"), json!(3.1), json!(null)] {
            assert_eq!(found(&RULE, json!({"openapi": openapi})), ["#: `openapi` is not 3.1"]);
        }
    }
}
