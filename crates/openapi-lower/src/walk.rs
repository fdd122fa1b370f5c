//! Visits every schema of a document, outermost first.

use serde_json::Value;

use crate::Pointer;

/// Keywords whose value is one schema.
const SINGLE: &[&str] = &["items", "not", "additionalProperties"];
/// Keywords whose value is a list of schemas.
const LISTS: &[&str] = &["allOf", "anyOf", "oneOf", "prefixItems"];
/// Keywords whose value maps names to schemas.
const MAPS: &[&str] = &["properties", "patternProperties", "$defs"];
/// Members whose content is data, not description: a `schema` or `properties` in there means nothing.
const DATA: &[&str] = &["example", "examples", "default", "enum", "const"];

/// Calls `visit` for every schema of `document`; what `visit` leaves behind is then descended into.
pub(crate) fn walk_mut(document: &mut Value, visit: &mut impl FnMut(&Pointer, &mut Value)) {
    node(&Pointer::root(), document, visit);
}

/// Calls `visit` for `schema`, which stands at `pointer`, and for every schema that `visit` leaves inside it.
pub(crate) fn walk_schema_mut(pointer: &Pointer, schema: &mut Value, visit: &mut impl FnMut(&Pointer, &mut Value)) {
    self::schema(pointer, schema, visit);
}

/// Whether the member `name` of what stands at `pointer` holds no description. The answers of an operation may well
/// have one called `default`.
fn is_data(pointer: &Pointer, name: &str) -> bool {
    let in_responses = || pointer.last().is_some_and(|token| token == "responses");
    name.starts_with("x-") || (DATA.contains(&name) && !in_responses())
}

fn node(pointer: &Pointer, node: &mut Value, visit: &mut impl FnMut(&Pointer, &mut Value)) {
    match node {
        Value::Object(members) => {
            let holds_components = pointer.depth() == 1 && pointer.last().is_some_and(|token| token == "components");
            for (name, member) in members.iter_mut() {
                let place = pointer.join(name);
                if name == "schema" {
                    schema(&place, member, visit);
                } else if name == "schemas" && holds_components {
                    map(&place, member, visit);
                } else if !is_data(pointer, name) {
                    self::node(&place, member, visit);
                }
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter_mut().enumerate() {
                self::node(&pointer.join(index), element, visit);
            }
        }
        _ => {}
    }
}

fn map(pointer: &Pointer, map: &mut Value, visit: &mut impl FnMut(&Pointer, &mut Value)) {
    if let Value::Object(map) = map {
        for (name, schema) in map.iter_mut() {
            self::schema(&pointer.join(name), schema, visit);
        }
    }
}

fn schema(pointer: &Pointer, schema: &mut Value, visit: &mut impl FnMut(&Pointer, &mut Value)) {
    visit(pointer, schema);
    let Value::Object(keywords) = schema else {
        return;
    };
    for keyword in SINGLE {
        if let Some(inner) = keywords.get_mut(*keyword).filter(|inner| inner.is_object()) {
            self::schema(&pointer.join(keyword), inner, visit);
        }
    }
    for keyword in LISTS {
        if let Some(Value::Array(members)) = keywords.get_mut(*keyword) {
            let place = pointer.join(keyword);
            for (index, member) in members.iter_mut().enumerate() {
                self::schema(&place.join(index), member, visit);
            }
        }
    }
    for keyword in MAPS {
        if let Some(map) = keywords.get_mut(*keyword) {
            self::map(&pointer.join(keyword), map, visit);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn finds_every_schema_and_no_data() {
        let mut document = json!({
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
        walk_mut(&mut document, &mut |pointer, _| seen.push(pointer.to_string()));
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
