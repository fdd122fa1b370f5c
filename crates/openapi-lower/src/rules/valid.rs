//! Refuses documents that `openapi-model` finds invalid.

use openapi_model::{Document, ProblemKind};

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "valid",
    why: "misplaced members would be ignored, and the generated code would be wrong",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let document = Document::of_value("", std::mem::take(&mut lowering.document));
    for problem in document.problems() {
        lowering.refuse(
            &problem.pointer,
            problem.found,
            format!("expected {}", problem.expected),
        );
        // No rule can process such a document.
        lowering.hopeless |=
            matches!(problem.kind, ProblemKind::Version | ProblemKind::Syntax) || problem.pointer.depth() == 0;
    }
    lowering.document = document.into_value();
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::testing;
    use crate::{Settings, lower};

    #[test]
    fn refuses_what_is_no_document() {
        for (document, start) in [
            (json!(7), "#: `7`"),
            (json!(null), "#: null"),
            (json!({"swagger": "2.0"}), "#/swagger: Swagger 2.0"),
            (json!({"openapi": "3.2.0"}), "#/openapi: OpenAPI `3.2.0`"),
            (json!({"openapi": 3}), "#/openapi: the number 3"),
            (json!({"paths": {"/a": 7}}), "#/openapi: nothing"),
        ] {
            let refused = lower(document, &Settings::default()).expect_err(start);
            assert_eq!(refused.len(), 1);
            assert!(refused[0].to_string().starts_with(start), "{}", refused[0]);
        }
    }

    #[test]
    fn names_every_problem_at_once_and_continues() {
        let document = json!({
            "openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": [],
            "components": {"schemas": {
                "A": {"type": "strng", "unheard": 1}, "B": {"$ref": "#/components/schemas/C"}, "D": "none"
            }}
        });
        let refused = lower(document, &Settings::default()).expect_err("all wrong");
        let pointers: Vec<String> = refused.iter().map(|refusal| refusal.pointer.to_string()).collect();
        assert_eq!(
            pointers,
            [
                "#/paths",
                "#/components/schemas/A/type",
                "#/components/schemas/D",
                "#/components/schemas/B/$ref",
                "#/components/schemas/A/unheard",
            ]
        );
    }

    #[test]
    fn leaves_a_valid_document_alone() {
        let document =
            json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": {"A": true}}});
        let lowered = testing::document(&RULE, document.clone(), &Settings::default());
        assert_eq!(lowered, Ok(document));
    }
}
