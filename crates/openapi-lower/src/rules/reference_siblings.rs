//! Wraps references with a description beside them in an `allOf` of one member.

use std::collections::HashMap;

use openapi_model::Node;
use serde_json::Value;

use super::remove_response_constraints::BOUNDS;
use crate::lowering::{Lowering, Rule};
use crate::schema::{is_property, wrap_reference};
use crate::{Pointer, Side};

pub(super) const RULE: Rule = Rule {
    name: "reference-siblings",
    why: "OpenAPI 3.0 ignores members beside `$ref`, and the field would lose its documentation",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let descriptions = descriptions(&lowering.document);
    let checked = !lowering.settings.request_bounds;
    lowering.each_schema(|lowering, schema, side| {
        let Some(reference) = schema.get("$ref").cloned() else {
            return;
        };
        // A field without a description gets that of its target.
        if is_property(&schema.pointer)
            && !schema.has("description")
            && let Some(description) = description_of(&descriptions, &reference)
        {
            schema.set("description", description.clone());
        }
        // Bounds would make another type of a named one, and the caller checks them itself.
        if checked && (side == Side::Request || schema.pointer.iter().any(|token| token == "parameters")) {
            schema.remove_all(BOUNDS);
        }
        if schema.names().count() > 1 {
            wrap_reference(schema);
            lowering.changed(&schema.pointer, "reference wrapped, to keep the members beside it");
        }
    });
}

/// The descriptions of the component schemas.
fn descriptions(document: &Value) -> HashMap<Pointer, Value> {
    let components = Node::document(document).member("components");
    let schemas = components.iter().flat_map(|components| components.entries("schemas"));
    schemas
        .filter_map(|(_, schema)| Some((schema.pointer.clone(), schema.get("description")?.clone())))
        .collect()
}

fn description_of<'a>(descriptions: &'a HashMap<Pointer, Value>, reference: &Value) -> Option<&'a Value> {
    descriptions.get(&Pointer::from_reference(reference.as_str()?)?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn wraps_only_where_needed() {
        let bare = json!({"$ref": "#/components/schemas/A"});
        assert_eq!(testing::response_schema(&RULE, bare.clone()), bare);
        assert_eq!(
            testing::response_schema(&RULE, json!({"$ref": "#/components/schemas/A", "description": "d"})),
            json!({"allOf": [{"$ref": "#/components/schemas/A"}], "description": "d"})
        );
    }

    #[test]
    fn fields_take_the_description_of_their_target() {
        let schema = json!({"description": "a node", "properties": {"next": {"$ref": "#/components/schemas/Tested"}}});
        assert_eq!(
            testing::response_schema(&RULE, schema)["properties"]["next"],
            json!({"allOf": [{"$ref": "#/components/schemas/Tested"}], "description": "a node"})
        );
    }

    #[test]
    fn bounds_that_the_caller_checks_leave_the_name_alone() {
        let document = |items: Value| {
            json!({"paths": {"/a": {"post": {"requestBody": {"content": {"application/json": {
                "schema": {"type": "array", "items": items}
            }}}}}}})
        };
        let bounded = document(json!({"$ref": "#/components/schemas/Id", "minimum": 1}));
        let wrapped = document(json!({"allOf": [{"$ref": "#/components/schemas/Id"}], "minimum": 1}));
        let settings = Settings::default();
        assert_eq!(testing::document(&RULE, bounded.clone(), &settings), Ok(wrapped));
        let named = document(json!({"$ref": "#/components/schemas/Id"}));
        assert_eq!(
            testing::document(&RULE, bounded, &settings.request_bounds(false)),
            Ok(named)
        );
    }
}
