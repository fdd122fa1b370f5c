//! Visits every schema of a document, outermost first.

use serde_json::Value;

use crate::Pointer;

/// Keywords whose value is one schema.
const SINGLE: &[&str] = &["items", "not", "additionalProperties"];
/// Keywords whose value is a list of schemas.
const LISTS: &[&str] = &["allOf", "anyOf", "oneOf"];
/// Keywords whose value maps names to schemas.
const MAPS: &[&str] = &["properties"];
/// Members whose content is data, not description: a `schema` or `properties` in there means nothing.
const DATA: &[&str] = &["example", "examples", "default", "enum", "const"];

/// Calls `visit` for every schema of `document`.
pub(crate) fn walk(document: &Value, visit: &mut impl FnMut(&Pointer, &Value)) {
    // One walk for both: the reading one works on a copy, which costs little beside generation.
    let mut copy = document.clone();
    walk_mut(&mut copy, &mut |pointer, schema| visit(pointer, schema));
}

/// Calls `visit` for `schema`, which stands at `pointer`, and for every schema inside it.
pub(crate) fn walk_schema(pointer: &Pointer, schema: &Value, visit: &mut impl FnMut(&Pointer, &Value)) {
    let mut copy = schema.clone();
    schema_mut(pointer, &mut copy, &mut |pointer, schema| {
        visit(pointer, schema);
    });
}

/// Calls `visit` for every schema of `document`; what `visit` leaves behind is then descended into.
pub(crate) fn walk_mut(document: &mut Value, visit: &mut impl FnMut(&Pointer, &mut Value)) {
    node_mut(&Pointer::root(), document, visit);
}

fn node_mut(pointer: &Pointer, node: &mut Value, visit: &mut impl FnMut(&Pointer, &mut Value)) {
    match node {
        Value::Object(members) => {
            let holds_components = pointer.tokens() == ["components"];
            for (name, member) in members.iter_mut() {
                let place = pointer.join(name);
                if name == "schema" && member.is_object() {
                    schema_mut(&place, member, visit);
                } else if name == "schemas" && holds_components {
                    map_mut(&place, member, visit);
                } else if !is_data(pointer, name) {
                    node_mut(&place, member, visit);
                }
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter_mut().enumerate() {
                node_mut(&pointer.join(index), element, visit);
            }
        }
        _ => {}
    }
}

/// Whether the member `name` of what stands at `pointer` holds no description. The answers of an operation may well
/// have one called `default`.
fn is_data(pointer: &Pointer, name: &str) -> bool {
    let in_responses = pointer.tokens().last().is_some_and(|token| token == "responses");
    name.starts_with("x-") || (DATA.contains(&name) && !in_responses)
}

fn map_mut(pointer: &Pointer, map: &mut Value, visit: &mut impl FnMut(&Pointer, &mut Value)) {
    let Some(map) = map.as_object_mut() else {
        return;
    };
    for (name, schema) in map.iter_mut() {
        schema_mut(&pointer.join(name), schema, visit);
    }
}

fn schema_mut(pointer: &Pointer, schema: &mut Value, visit: &mut impl FnMut(&Pointer, &mut Value)) {
    visit(pointer, schema);
    let Some(keywords) = schema.as_object_mut() else {
        return;
    };
    for keyword in SINGLE {
        if let Some(inner) = keywords.get_mut(*keyword)
            && inner.is_object()
        {
            schema_mut(&pointer.join(keyword), inner, visit);
        }
    }
    for keyword in LISTS {
        if let Some(Value::Array(members)) = keywords.get_mut(*keyword) {
            let place = pointer.join(keyword);
            for (index, member) in members.iter_mut().enumerate() {
                schema_mut(&place.join(index), member, visit);
            }
        }
    }
    for keyword in MAPS {
        if let Some(map) = keywords.get_mut(*keyword) {
            map_mut(&pointer.join(keyword), map, visit);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn finds_every_schema_and_no_data() {
        let document = json!({
            "paths": {"/a": {"get": {
                "parameters": [{"name": "schema", "in": "query", "schema": {"type": "string"}}],
                "responses": {"default": {"content": {"application/json": {"schema": {}}}}, "200": {"content": {"application/json": {
                    "schema": {"type": "array", "items": {"oneOf": [{"type": "string"}, {"not": {}}]}},
                    "example": {"schema": {"type": "data"}}
                }}}}
            }}},
            "components": {"schemas": {"A": {"properties": {"properties": {"type": "object", "additionalProperties": {}}}}}}
        });
        let mut seen = Vec::new();
        walk(&document, &mut |pointer, _| seen.push(pointer.to_string()));
        seen.sort();
        assert_eq!(
            seen,
            [
                "#/components/schemas/A",
                "#/components/schemas/A/properties/properties",
                "#/components/schemas/A/properties/properties/additionalProperties",
                "#/paths/~1a/get/parameters/0/schema",
                "#/paths/~1a/get/responses/200/content/application~1json/schema",
                "#/paths/~1a/get/responses/200/content/application~1json/schema/items",
                "#/paths/~1a/get/responses/200/content/application~1json/schema/items/oneOf/0",
                "#/paths/~1a/get/responses/200/content/application~1json/schema/items/oneOf/1",
                "#/paths/~1a/get/responses/200/content/application~1json/schema/items/oneOf/1/not",
                "#/paths/~1a/get/responses/default/content/application~1json/schema",
            ]
        );
    }
}
