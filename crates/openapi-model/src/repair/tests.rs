use serde_json::{Value, json};

use crate::Document;

/// The repaired document, and what was done, by pointer.
fn repaired(document: Value) -> (Value, Vec<String>) {
    let (document, repairs) = Document::of_value("", document).repaired();
    assert_eq!(document.problems(), []);
    let done = repairs
        .iter()
        .map(|repair| format!("{}: {}", repair.problem.pointer, repair.done));
    let mut done: Vec<String> = done.collect();
    done.sort();
    (document.into_value(), done)
}

fn with_schema(schema: &Value) -> Value {
    json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": {"A": schema}}})
}

fn schema(schema: &Value) -> Value {
    repaired(with_schema(schema)).0["components"]["schemas"]["A"].clone()
}

#[test]
fn a_valid_document_stays() {
    let document = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a/{id}": {
        "parameters": [{"$ref": "#/components/parameters/P"}],
        "get": {"responses": {"2XX": {"$ref": "#/components/responses/R"}}, "x-any": 5},
        "put": {"security": [{}, {"key": ["a"]}], "tags": ["t"]}
    }}, "components": {
        "parameters": {"P": {"name": "id", "in": "path", "required": true, "schema": true}},
        "responses": {"R": {"description": ""}},
        "schemas": {"A": {"type": ["string", "null"], "if": {}, "$defs": {}, "x-note": 1, "dependencies": {}}}
    }});
    assert_eq!(repaired(document.clone()), (document, Vec::new()));
}

#[test]
fn versions() {
    for (stated, read) in [
        (json!("3.1"), "3.1.0"),
        (json!(3.0), "3.0.3"),
        (json!("3.2.0"), "3.1.1"),
        (json!("v3.0.1"), "3.0.3"),
    ] {
        let (document, done) =
            repaired(json!({"openapi": stated, "info": {"title": "T", "version": "1"}, "paths": {}}));
        assert_eq!(document["openapi"], read);
        assert_eq!(done, [format!("#/openapi: read as {read}")]);
    }
    for document in [
        json!({"swagger": "2.0"}),
        json!({"openapi": "4.0.0"}),
        json!([]),
        json!({}),
    ] {
        let (document, repairs) = Document::of_value("", document).repaired();
        assert!(repairs.is_empty());
        assert!(document.value() == &json!([]) || document.problems().len() == 1);
    }
}

#[test]
fn names_that_an_object_has_twice() {
    let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {}}\n  /a: {put: {}}\n";
    let document = Document::parse("a.yaml", text).unwrap();
    assert_eq!(document.problems().len(), 1);
    let (document, repairs) = document.repaired();
    assert_eq!(document.problems(), []);
    assert_eq!(document.operations().len(), 2);
    let repairs: Vec<String> = repairs.iter().map(ToString::to_string).collect();
    assert_eq!(
        repairs,
        [
            "a.yaml:5:3: #/paths/~1a: found the name a second time after 4:3, expected each name once: \
          added to the first, which counts where both say something"
        ]
    );
}

#[test]
fn what_is_missing() {
    let (document, done) = repaired(json!({"openapi": "3.0.0", "paths": {"/a": {"get": {}}}}));
    assert_eq!(document["info"], json!({"title": "API", "version": "0.0.0"}));
    assert_eq!(
        done,
        [
            "#/info: taken for `API` 0.0.0",
            "#/paths/~1a/get/responses: its response is taken for empty"
        ]
    );
}

#[test]
fn members_of_schemas() {
    for (stated, meant) in [
        (json!({"type": "string", "enum": []}), json!({"type": "string"})),
        (json!({"enum": "a"}), json!({"enum": ["a"]})),
        (
            json!({"type": "object", "properties": {"a": {"type": "string", "required": true}, "b": {"required": false}}}),
            json!({"type": "object", "properties": {"a": {"type": "string"}, "b": {}}, "required": ["a"]}),
        ),
        (json!({"required": true}), json!({})),
        (json!({"required": "a"}), json!({"required": ["a"]})),
        (json!({"type": "strng"}), json!({})),
        (json!({"type": "Int"}), json!({"type": "integer"})),
        (json!({"type": "file"}), json!({"type": "string", "format": "binary"})),
        (json!({"type": ["string", null]}), json!({"type": ["string", "null"]})),
        (
            json!({"minimum": "1", "maxLength": -1, "minItems": "2"}),
            json!({"minimum": 1, "minItems": 2}),
        ),
        (json!({"nullable": "true", "deprecated": 1}), json!({"nullable": true})),
        (
            json!({"requird": true, "optional": 1, "type": "string"}),
            json!({"type": "string"}),
        ),
        (
            json!({"properties": {"a": "string", "b": null, "c": "what"}}),
            json!({"properties": {"a": {"type": "string"}, "b": {}, "c": {}}}),
        ),
        (json!({"properties": [], "allOf": [], "description": null}), json!({})),
        (
            json!({"allOf": {"type": "string"}}),
            json!({"allOf": [{"type": "string"}]}),
        ),
        (
            json!({"items": [{"type": "string"}]}),
            json!({"items": {"type": "string"}}),
        ),
        (
            json!({"items": [{}, {"type": "string"}]}),
            json!({"prefixItems": [{}, {"type": "string"}]}),
        ),
        (
            json!({"discriminator": "kind"}),
            json!({"discriminator": {"propertyName": "kind"}}),
        ),
        (json!({"discriminator": {}}), json!({})),
        (json!({"$ref": 5}), json!({})),
    ] {
        assert_eq!(schema(&stated), meant, "{stated}");
    }
}

#[test]
fn members_of_operations() {
    let (document, _) = repaired(json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": 2},
        "servers": "https://example.test", "tags": ["a"],
        "paths": {"a/{id}/{id}": {"get": {
            "operationId": "x", "tags": null, "security": "key", "deprecated": "false", "summary": 5,
            "parameters": [
                {"name": "q", "in": "Query", "type": "string", "enum": ["a"]},
                {"name": "q", "in": "query", "schema": {}},
                {"name": "id", "in": "path", "required": false},
                {"name": "gone", "in": "path", "schema": {}},
                {"name": "a b", "in": "header", "schema": {}},
                {"in": "query"},
                {"name": "r", "schema": {}},
                null
            ],
            "responses": {"2xx": null, "ok": {}, "404": {"description": "d", "content": []}}
        }, "post": {"operationId": "x", "parameters": [
            {"name": "body", "in": "body", "schema": {"type": "string"}}
        ], "responses": {"200": "fine"}}, "put": null}}
    }));
    assert_eq!(document["servers"], json!([{"url": "https://example.test"}]));
    assert_eq!(document["tags"], json!([{"name": "a"}]));
    let item = &document["paths"]["/a/{id}/{id2}"];
    let text = json!({"type": "string"});
    assert_eq!(
        item["get"],
        json!({
            "operationId": "x", "deprecated": false, "summary": "5",
            "parameters": [
                {"name": "q", "in": "query", "schema": {"type": "string", "enum": ["a"]}},
                {"name": "id", "in": "path", "required": true, "schema": text},
                {"name": "r", "in": "query", "schema": {}},
                {"name": "id2", "in": "path", "required": true, "schema": text}
            ],
            "responses": {"2XX": {"description": ""}, "404": {"description": "d"}}
        })
    );
    let path = |name: &str| json!({"name": name, "in": "path", "required": true, "schema": text});
    assert_eq!(
        item["post"],
        json!({
            "parameters": [path("id"), path("id2")],
            "requestBody": {"content": {"application/json": {"schema": text}}},
            "responses": {"200": {"description": "fine"}}
        })
    );
    assert!(item.get("put").is_none());
}

#[test]
fn references() {
    let (document, done) = repaired(json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": {
            "parameters": [{"$ref": "#/components/parameters/None"}, {"name": "q", "in": "query", "schema": {}}],
            "requestBody": {"$ref": "#/components/schemas/A"},
            "responses": {"200": {"$ref": "#/components/schemas/A"}, "404": {"$ref": "#/components/responses/None"}}
        }}},
        "components": {"schemas": {
            "A": {"type": "object", "properties": {
                "old": {"$ref": "#/definitions/A"}, "bare": {"$ref": "A"}, "none": {"$ref": "#/components/schemas/None"},
                "other": {"$ref": "#/components/responses/R"}
            }},
            "Loop": {"$ref": "#/components/schemas/Loop"},
            "Extension": {"$ref": "#/x-schemas/E"}
        }, "responses": {"R": {"description": ""}}},
        "x-schemas": {"E": {"type": 7, "items": {"$ref": "#/x-schemas/F"}}}
    }));
    let body = json!({"application/json": {"schema": {"$ref": "#/components/schemas/A"}}});
    let operation = &document["paths"]["/a"]["post"];
    assert_eq!(operation["parameters"].as_array().map(Vec::len), Some(1));
    assert_eq!(operation["requestBody"]["content"], body);
    assert_eq!(operation["responses"]["200"]["content"], body);
    let a = json!({"$ref": "#/components/schemas/A"});
    assert_eq!(
        document["components"]["schemas"],
        json!({
            "A": {"type": "object", "properties": {"old": a, "bare": a, "none": {}, "other": {}}},
            "Loop": {},
            "Extension": {"$ref": "#/x-schemas/E"}
        })
    );
    assert_eq!(document["x-schemas"], json!({"E": {"items": {}}}));
    assert_eq!(done.len(), 11, "{done:#?}");
}

#[test]
fn unmatched_braces_are_text() {
    let (document, done) = repaired(json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a/{b": {"get": {}}}
    }));
    assert!(document["paths"].get("/a/%7Bb").is_some());
    assert_eq!(done.len(), 1);
}
