//! References lead somewhere.

use super::{Findings, Rule, Survey};
use crate::document::Document;

pub(super) const RULE: Rule = Rule {
    name: "references",
    why: "the contract is one file, and every reference in it has an end",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for reference in Survey::of(document).references {
        let shown = &reference.value["$ref"];
        if !shown.as_str().is_some_and(|to| to.starts_with("#/")) {
            findings.add(
                &reference,
                format!("reference {shown} leaves the document"),
                "bring its target under `components` and refer to it as `#/components/…`",
            );
        } else if reference.target(document).is_none() {
            findings.add(
                &reference,
                format!("reference {shown} leads nowhere"),
                "correct it or add its target",
            );
        } else if reference.follow(document).target(document).is_some() {
            findings.add(
                &reference,
                format!("reference {shown} leads to references alone, in a circle"),
                "let one of them be a definition",
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
    fn takes_chains_and_recursive_schemas() {
        let schemas = json!({
            "A": {"$ref": "#/components/schemas/B", "description": "d"},
            "B": {"properties": {"a": {"$ref": "#/components/schemas/A"}}}
        });
        assert_eq!(found_in_schemas(&RULE, &schemas), CLEAN);
    }

    #[test]
    fn finds_those_without_an_end() {
        let schemas = json!({
            "A": {"$ref": "#/components/schemas/B"},
            "B": {"$ref": "#/components/schemas/A"},
            "C": {"items": {"$ref": "#/components/schemas/Gone"}},
            "D": {"$ref": "other.yaml#/D"},
            "E": {"$ref": 5}
        });
        assert_eq!(
            found_in_schemas(&RULE, &schemas),
            [
                "#/components/schemas/A: reference \"#/components/schemas/B\" leads to references alone, in a circle",
                "#/components/schemas/B: reference \"#/components/schemas/A\" leads to references alone, in a circle",
                "#/components/schemas/C/items: reference \"#/components/schemas/Gone\" leads nowhere",
                "#/components/schemas/D: reference \"other.yaml#/D\" leaves the document",
                "#/components/schemas/E: reference 5 leaves the document",
            ]
        );
    }
}
