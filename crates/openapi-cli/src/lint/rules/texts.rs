//! Finds texts without a description of their content.

use heck::ToSnakeCase;
use openapi_model::Document;

use super::{Field, Findings, Rule, allows};

pub(super) const RULE: Rule = Rule {
    name: "texts",
    why: "a description that only repeats the name does not help",
    check,
};

/// Keywords that define the content of a text.
const FORMS: &[&str] = &["pattern", "maxLength", "format", "enum", "const"];
const FILLERS: &[&str] = &["a", "an", "the", "of", "this", "that", "is", "for", "its"];

fn check(document: &Document, findings: &mut Findings) {
    for field in Field::all(document) {
        let is_text = field.schemas.iter().any(|schema| allows(schema, "string"));
        let told = field.description.to_lowercase();
        if told.trim().is_empty() {
            continue; // a finding of another rule
        }
        let words = told
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty());
        let name = field.name.to_snake_case();
        let repeats = |word: &str| FILLERS.contains(&word) || name.split('_').any(|part| part == word);
        if is_text && !field.has(FORMS) && words.into_iter().all(repeats) {
            findings.add(
                &field.pointer,
                format!("the content of text `{}` is not described", field.name),
                "describe it, or add a `pattern`, a `format` or a `maxLength`",
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
    fn takes_descriptions_and_forms() {
        let schemas = json!({"A": {"properties": {
            "name": {"type": "string", "description": "Display name."},
            "day": {"type": "string", "format": "date"},
            "size": {"type": "integer"}
        }}});
        assert_eq!(found_in_schemas(&RULE, &schemas), CLEAN);
    }

    #[test]
    fn finds_repeated_names() {
        let schemas = json!({"A": {"properties": {
            "userName": {"type": ["string", "null"], "description": "The name of the user."},
            "words": {"items": {"type": "string"}, "description": "Words."}
        }}});
        assert_eq!(
            found_in_schemas(&RULE, &schemas),
            [
                "#/components/schemas/A/properties/userName: the content of text `userName` is not described",
                "#/components/schemas/A/properties/words: the content of text `words` is not described",
            ]
        );
    }
}
