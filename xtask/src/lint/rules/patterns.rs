//! Patterns compile.

use openapi_model::Document;

use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "patterns",
    why: "the SDK checks values by tables that are made of them, which there are not for look-around and back-references",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for schema in document.nodes().schemas() {
        let Some(source) = schema.text("pattern") else {
            continue;
        };
        if let Err(error) = openapi_generate::check_pattern(source) {
            findings.add(
                &schema.pointer.join("pattern"),
                format!("`{source}` does not compile ({error})"),
                "write a regular expression without look-around and back-references",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found_in_schemas};
    use super::*;

    #[test]
    fn finds_what_does_not_compile() {
        let good = json!({"A": {"pattern": "^[1-9]\\d*$", "properties": {"pattern": {"type": "string"}}}});
        assert_eq!(found_in_schemas(&RULE, &good), CLEAN);
        let found = found_in_schemas(&RULE, &json!({"A": {"pattern": "("}, "B": {"pattern": "^(?!0)\\d+$"}}));
        assert!(found[0].starts_with("#/components/schemas/A/pattern: `(` does not compile ("));
        assert!(found[1].starts_with("#/components/schemas/B/pattern: `^(?!0)\\d+$` does not compile ("));
        assert_eq!(found.len(), 2);
    }
}
