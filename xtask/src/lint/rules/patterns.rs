//! Patterns compile.

use super::{Findings, Rule, Survey};
use openapi_cli::Document;

pub(super) const RULE: Rule = Rule {
    name: "patterns",
    why: "the SDK checks values by tables that are made of them, which there are not for look-around and back-references",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for schema in Survey::of(document).schemas {
        let pattern = schema.member("pattern");
        if pattern.value.is_null() {
            continue;
        }
        let Some(source) = pattern.value.as_str() else {
            findings.add(&pattern, "not a text", "write a regular expression");
            continue;
        };
        if let Err(error) = openapi_generate::check_pattern(source) {
            findings.add(
                &pattern,
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
        let found = found_in_schemas(
            &RULE,
            &json!({"A": {"pattern": "("}, "B": {"pattern": "^(?!0)\\d+$"}, "C": {"items": {"pattern": 1}}}),
        );
        assert!(found[0].starts_with("#/components/schemas/A/pattern: `(` does not compile ("));
        assert!(found[1].starts_with("#/components/schemas/B/pattern: `^(?!0)\\d+$` does not compile ("));
        assert_eq!(found[2..], ["#/components/schemas/C/items/pattern: not a text"]);
    }
}
