use serde_json::{Value, json};

use super::check;

/// Pointers of problems, sorted.
fn pointers(document: &Value) -> Vec<String> {
    let mut pointers: Vec<String> = check(document)
        .iter()
        .map(|invalid| invalid.pointer.to_string())
        .collect();
    pointers.sort();
    pointers
}

#[test]
fn every_value_of_another_shape_is_named_at_once() {
    let document = json!({
        "openapi": "3.0.3",
        "info": {"version": 1.0},
        "paths": {
            "pets": {},
            "x-any": 7,
            "/a": {"get": {"operationId": "", "parameters": [
                {"name": "x", "in": "boddy", "schema": {}},
                {"name": "id", "in": "path", "required": false, "schema": {}},
                {"name": "q", "in": "query"},
                {"name": "r", "in": "query", "schema": 7},
                {"name": "r", "in": "query", "schema": {}}
            ], "responses": {"2000": {}, "200": {"content": {"application/json": {"schema": {"type": "strng"}}}}, "404": {"content": []}}}},
            "/b": {"get": {"responses": []}, "post": 1, "put": {"requestBody": [], "responses": {}}, "patch": {}}
        },
        "components": {"schemas": {
            "A": {"type": "object", "properties": [], "required": true},
            "B": {"allOf": [], "enum": [], "items": [{}], "nullable": "yes", "minimum": "1"},
            "C": {"properties": {"c": 7, "required": {"type": "string"}}},
            "D": "text", "E": [], "F": {"type": 7}, "G": {"required": "a"}, "H": {"enum": {}}, "I": {"$ref": 5},
            "J": {"if": 1, "patternProperties": {"a": []}, "contains": "x", "dependentRequired": {"a": "b"}, "minLength": -1},
            "K": {"type": []}, "L": {"type": ["string", "strng"]}, "M": {"discriminator": "kind"}, "N": {"discriminator": {}}
        }, "parameters": {"P": {"name": 1, "in": "query", "schema": {}}, "Q": {"$ref": 5}}, "responses": 7}
    });
    assert_eq!(
        pointers(&document),
        [
            "#/components/parameters/P/name",
            "#/components/parameters/Q/$ref",
            "#/components/responses",
            "#/components/schemas/A/properties",
            "#/components/schemas/A/required",
            "#/components/schemas/B/allOf",
            "#/components/schemas/B/enum",
            "#/components/schemas/B/items",
            "#/components/schemas/B/minimum",
            "#/components/schemas/B/nullable",
            "#/components/schemas/C/properties/c",
            "#/components/schemas/D",
            "#/components/schemas/E",
            "#/components/schemas/F/type",
            "#/components/schemas/G/required",
            "#/components/schemas/H/enum",
            "#/components/schemas/I/$ref",
            "#/components/schemas/J/contains",
            "#/components/schemas/J/dependentRequired/a",
            "#/components/schemas/J/if",
            "#/components/schemas/J/minLength",
            "#/components/schemas/J/patternProperties/a",
            "#/components/schemas/K/type",
            "#/components/schemas/L/type/1",
            "#/components/schemas/M/discriminator",
            "#/components/schemas/N/discriminator/propertyName",
            "#/info/title",
            "#/paths/pets",
            "#/paths/~1a/get/operationId",
            "#/paths/~1a/get/parameters/0/in",
            "#/paths/~1a/get/parameters/1/required",
            "#/paths/~1a/get/parameters/2",
            "#/paths/~1a/get/parameters/3/schema",
            "#/paths/~1a/get/parameters/4",
            "#/paths/~1a/get/responses/200/content/application~1json/schema/type",
            "#/paths/~1a/get/responses/2000",
            "#/paths/~1a/get/responses/404/content",
            "#/paths/~1b/get/responses",
            "#/paths/~1b/patch/responses",
            "#/paths/~1b/post",
            "#/paths/~1b/put/requestBody",
        ]
    );
}

#[test]
fn what_is_valid_passes() {
    let document = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a/{id}": {
        "summary": "S",
        "parameters": [{"$ref": "#/components/parameters/P"}],
        "get": {"responses": {"2XX": {"$ref": "#/components/responses/R"}, "default": {"description": "d"}, "x-any": 5}, "x-any": 5},
        "put": {"security": [{}, {"key": ["a"]}], "tags": ["t"], "callbacks": {"c": {"{$request.body#/url}": {"post": {}}, "x-any": 1}}}
    }}, "components": {
        "parameters": {"P": {"name": "id", "in": "path", "required": true, "schema": true}},
        "responses": {"R": {}},
        "schemas": {
            "A": true,
            "B": {"type": ["string", "null"], "example": {"type": "x"}, "exclusiveMinimum": true},
            "C": {"properties": {"$ref": {"type": "string"}, "type": {"exclusiveMinimum": 5}, "required": {"$ref": "#/components/schemas/B", "description": "d"}}},
            "D": {"default": {"$ref": 5}, "enum": [{"$ref": 5}], "x-any": {"type": 7}, "minLength": 2.0}
        }
    }});
    assert_eq!(pointers(&document), [""; 0]);
}

#[test]
fn references_have_ends() {
    let document = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "components": {
        "responses": {"R": {"description": "d"}},
        "parameters": {"P": {"$ref": "#/components/responses/R"}},
        "schemas": {
            "A": {"properties": {"other": {"$ref": "other.yaml#/A"}, "none": {"$ref": "#/components/schemas/None"}, "anchor": {"$ref": "#a"}}},
            "Loop": {"$ref": "#/components/schemas/Pool"},
            "Pool": {"$ref": "#/components/schemas/Loop"},
            "ToLoop": {"$ref": "#/components/schemas/Pool"},
            "Self": {"$ref": "#/components/schemas/Self"},
            "Section": {"$ref": "#/components/schemas"},
            "Extension": {"$ref": "#/x-schemas/E"},
            "Text": {"$ref": "#/components/responses/R/description"},
            "Deep": {"properties": {"a": {"$ref": "#/components/schemas/Deep"}}},
            "Data": {"example": {"$ref": "nowhere"}, "enum": [{"$ref": 1}]}
        }
    }, "x-schemas": {"E": {"type": 7, "items": {"$ref": "#/x-schemas/F/0"}}, "F": [{"type": "string", "items": 5}]}});
    assert_eq!(
        pointers(&document),
        [
            "#/components/parameters/P/$ref",
            "#/components/responses/R/description",
            "#/components/schemas/A/properties/anchor/$ref",
            "#/components/schemas/A/properties/none/$ref",
            "#/components/schemas/A/properties/other/$ref",
            "#/components/schemas/Loop/$ref",
            "#/components/schemas/Pool/$ref",
            "#/components/schemas/Section/$ref",
            "#/components/schemas/Self/$ref",
            "#/components/schemas/Text/$ref",
            "#/components/schemas/ToLoop/$ref",
            "#/x-schemas/E/type",
            "#/x-schemas/F/0/items",
        ]
    );
}

#[test]
fn long_chains_of_references_are_followed_once() {
    let mut schemas = serde_json::Map::new();
    for index in 0..20_000 {
        schemas.insert(
            format!("S{index}"),
            json!({"$ref": format!("#/components/schemas/S{}", index + 1)}),
        );
    }
    schemas.insert("S20000".to_owned(), json!({"type": "string"}));
    let mut document =
        json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": schemas}});
    assert_eq!(pointers(&document), [""; 0]);
    document["components"]["schemas"]["S20000"] = json!({"$ref": "#/components/schemas/S0"});
    assert_eq!(pointers(&document).len(), 20_001);
}
