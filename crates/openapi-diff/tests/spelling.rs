//! Equivalent documents have no differences.

mod support;

use openapi_diff::Step;
use serde_json::{Value, json};
use support::{assert_same, document, only, report, returned, sent};

#[test]
fn of_schemas() {
    let cat = || json!({"type": "object", "properties": {"meow": {"type": "string"}}});
    let same = [
        vec![
            json!({"type": "string", "nullable": true}),
            json!({"type": ["string", "null"]}),
            json!({"type": ["null", "string"]}),
            json!({"oneOf": [{"type": "string"}, {"type": "null"}]}),
            json!({"anyOf": [{"type": "null"}, {"type": "string"}]}),
            json!({"allOf": [{"type": "string"}], "nullable": true}),
            json!({"allOf": [{"type": "string"}, {"description": "d", "nullable": true}]}),
        ],
        vec![
            json!({"type": "number", "minimum": 1, "exclusiveMinimum": true}),
            json!({"type": "number", "exclusiveMinimum": 1}),
        ],
        vec![
            json!({"type": "number", "maximum": 1, "exclusiveMaximum": true}),
            json!({"type": "number", "exclusiveMaximum": 1.0}),
        ],
        vec![
            json!({"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 10}),
            json!({"type": ["integer"], "minimum": 1, "maximum": 9}),
        ],
        vec![
            json!({"type": "number", "maximum": 1, "exclusiveMaximum": false}),
            json!({"type": "number", "maximum": 1}),
        ],
        vec![
            json!({"const": "a"}),
            json!({"enum": ["a"]}),
            json!({"type": "string", "enum": ["a"]}),
            json!({"type": ["string"], "const": "a"}),
        ],
        vec![
            json!({"type": "string", "nullable": true, "enum": ["a", null]}),
            json!({"type": ["string", "null"], "enum": ["a", null]}),
            json!({"enum": [null, "a"]}),
        ],
        vec![
            json!({"type": "string"}),
            json!({"type": ["string"]}),
            json!({"allOf": [{"type": "string"}]}),
            json!({"allOf": [{"allOf": [{"type": ["string"]}]}]}),
        ],
        vec![
            json!({"type": "object", "required": ["a", "b"], "properties": {"a": cat(), "b": {"type": "integer"}}}),
            json!({"properties": {"b": {"type": "integer"}, "a": cat()}, "required": ["b", "a"], "type": "object"}),
            json!({"allOf": [
                {"type": "object", "required": ["a"], "properties": {"a": cat()}},
                {"type": "object", "required": ["b"], "properties": {"b": {"type": "integer"}}}
            ]}),
            json!({"allOf": [{"properties": {"a": cat()}}], "type": "object", "required": ["a", "b"], "properties": {"b": {"type": "integer"}}}),
        ],
        vec![
            json!({"type": "string", "enum": ["a", "b"]}),
            json!({"type": "string", "enum": ["b", "a"]}),
        ],
        vec![
            json!({"allOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}, {"type": "string"}]}),
            json!({"const": "b"}),
        ],
        vec![
            json!({"allOf": [{"type": "number", "minimum": 1}, {"type": "integer", "minimum": 2, "maximum": 9}]}),
            json!({"type": "integer", "minimum": 2, "maximum": 9}),
        ],
        vec![
            json!({"oneOf": [cat(), {"type": "string"}, {"type": "null"}]}),
            json!({"oneOf": [{"type": "null"}, {"type": "string"}, cat()]}),
            json!({"oneOf": [{"type": "string"}, cat()], "nullable": true}),
        ],
        vec![
            json!({"type": "object"}),
            json!({"type": "object", "additionalProperties": true}),
            json!({"type": "object", "additionalProperties": {}}),
            json!({"type": "object", "required": []}),
        ],
        vec![
            json!({"type": "array", "items": cat(), "uniqueItems": false, "minItems": 0}),
            json!({"type": "array", "items": cat()}),
        ],
        vec![
            json!({"type": "string", "format": "byte"}),
            json!({"type": "string", "contentEncoding": "base64"}),
        ],
        vec![
            json!({}),
            json!(true),
            json!({"nullable": true}),
            json!({"nullable": false}),
        ],
        vec![
            json!({"type": "string", "deprecated": false, "readOnly": false, "nullable": false}),
            json!({"type": "string"}),
        ],
    ];
    for spellings in same {
        for (old, new) in spellings
            .iter()
            .flat_map(|old| spellings.iter().map(move |new| (old, new)))
        {
            assert_same(&sent(old), &sent(new));
            assert_same(&returned("200", old), &returned("200", new));
            // Inline and by reference, in 3.0 and in 3.1.
            let named = |schema: &Value, version: &str| {
                let mut document = returned("200", &json!({"$ref": "#/components/schemas/Named"}));
                document["components"] = json!({"schemas": {"Named": schema}});
                document["openapi"] = json!(version);
                document
            };
            assert_same(&named(old, "3.0.3"), &named(new, "3.1.0"));
            assert_same(&returned("200", old), &named(new, "3.1.1"));
            assert_same(&named(old, "3.0.0"), &returned("200", new));
        }
    }
}

#[test]
fn of_everything_else() {
    let limit = json!({"name": "limit", "in": "query", "required": false, "schema": {"type": "integer"}});
    let trace = json!({"name": "X-Trace", "in": "header", "schema": {"type": "string"}});
    let page = json!({"type": "object", "properties": {"list": {"type": "array", "items": {"type": "string"}}}});
    let plain = json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "security": [{"key": []}, {"other": []}],
        "servers": [{"url": "/"}],
        "paths": {"/a": {"get": {
            "operationId": "a",
            "tags": ["b", "a"],
            "parameters": [limit, trace],
            "requestBody": {"required": false, "content": {"application/json": {"schema": page}}},
            "responses": {"200": {
                "description": "d",
                "headers": {"X-Left": {"schema": {"type": "integer"}}},
                "content": {"application/json": {"schema": page}}
            }}
        }}},
        "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "Key"}, "other": {"type": "http", "scheme": "Bearer"}}}
    });
    let respelt = json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"$ref": "#/components/pathItems/A"}},
        "components": {
            "pathItems": {"A": {
                "parameters": [
                    {"$ref": "#/components/parameters/Trace"},
                    {"name": "limit", "in": "query", "required": true, "schema": {"type": "string"}}
                ],
                "get": {
                    "operationId": "a",
                    "tags": ["b", "a"],
                    "deprecated": false,
                    "security": [{"other": []}, {"key": []}],
                    "parameters": [{"$ref": "#/components/parameters/Limit"}],
                    "requestBody": {"$ref": "#/components/requestBodies/Page"},
                    "responses": {"200": {"$ref": "#/components/responses/Page"}}
                }
            }},
            "parameters": {
                "Limit": {"name": "limit", "in": "query", "style": "form", "explode": true, "schema": {"type": "integer"}},
                "Trace": {"name": "x-trace", "in": "header", "required": false, "schema": {"$ref": "#/components/schemas/Text"}}
            },
            "requestBodies": {"Page": {"content": {"Application/JSON; charset=utf-8": {"schema": {"$ref": "#/components/schemas/Page"}}}}},
            "responses": {"Page": {
                "description": "d",
                "headers": {"x-left": {"$ref": "#/components/headers/Left"}},
                "content": {"application/json;v=1": {"schema": {"$ref": "#/components/schemas/Page"}}}
            }},
            "headers": {"Left": {"required": false, "schema": {"type": "integer"}}},
            "schemas": {"Text": {"type": "string"}, "Page": page, "Unused": {"type": "string"}},
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "key"}, "other": {"type": "http", "scheme": "bearer"}}
        }
    });
    for (old, new) in [
        (&plain, &plain),
        (&plain, &respelt),
        (&respelt, &plain),
        (&respelt, &respelt),
    ] {
        let report = report(old, new);
        assert_eq!((report.changes.as_slice(), report.texts_changed), ([].as_slice(), 0));
        assert_eq!(report.step(), Step::None);
    }
}

#[test]
fn texts_are_counted_and_no_change() {
    let mut old = sent(
        &json!({"type": "object", "description": "a", "properties": {"a": {"type": "string", "example": 1, "x-kind": 1}}}),
    );
    old["info"]["description"] = json!("old");
    let new = sent(
        &json!({"type": "object", "title": "b", "properties": {"a": {"type": "string", "example": 2, "x-kind": 2}}}),
    );
    let report = report(&old, &new);
    assert_eq!(report.changes, []);
    assert_eq!(report.texts_changed, 5);
    assert_eq!(report.step(), Step::Patch);
}

#[test]
fn texts_of_schemas_count_where_others_hide_them() {
    let with = |description: &str| {
        let mut document = returned(
            "200",
            &json!({"$ref": "#/components/schemas/Pet", "description": "nearer"}),
        );
        document["components"] = json!({"schemas": {"Pet": {"type": "string", "description": description}}});
        document
    };
    assert_eq!(report(&with("a"), &with("b")).texts_changed, 1);
}

/// A tree, a list through `allOf`, and a recursive union.
fn recursive(leaf: &str) -> Value {
    let schemas = json!({
        "Tree": {"type": "object", "properties": {
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            "value": {"$ref": "#/components/schemas/Value"},
            "next": {"allOf": [{"$ref": "#/components/schemas/Linked"}], "nullable": true}
        }},
        "Linked": {"allOf": [{"$ref": "#/components/schemas/Linked"}, {"properties": {"next": {"$ref": "#/components/schemas/Linked"}}}]},
        "Value": {"oneOf": [
            {"type": leaf},
            {"type": "array", "items": {"$ref": "#/components/schemas/Value"}},
            {"type": "object", "properties": {"a": {"oneOf": [{"$ref": "#/components/schemas/Value"}, {"type": "boolean"}]}}}
        ]}
    });
    let mut document = returned("200", &json!({"$ref": "#/components/schemas/Tree"}));
    document["components"] = json!({"schemas": schemas});
    document
}

#[test]
fn recursion_ends() {
    assert_same(&recursive("string"), &recursive("string"));
    let report = report(&recursive("string"), &recursive("integer"));
    let kinds: Vec<_> = report.changes.iter().map(|change| change.kind).collect();
    assert_eq!(kinds, ["alternative-added", "alternative-removed"]);
}

#[test]
fn schemas_that_are_renamed_or_replaced() {
    let with = |used: &str, schemas: &Value| {
        let reference = json!({"$ref": format!("#/components/schemas/{used}")});
        let content = json!({"content": {"application/json": {"schema": reference}}});
        document(
            &json!({"/a": {"post": {"operationId": "a", "requestBody": content, "responses": {"200": content}}}}),
            &json!({"schemas": schemas}),
        )
    };
    let pet = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let wider = json!({"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}});

    let change = only(
        &with("Pet", &json!({"Pet": pet})),
        &with("Animal", &json!({"Animal": pet})),
    );
    assert_eq!(
        (change.kind, change.subject.as_str(), change.what.as_str()),
        ("schema-renamed", "schema Pet", "renamed to Animal")
    );

    let both = report(
        &with("Pet", &json!({"Pet": pet})),
        &with("Animal", &json!({"Animal": wider})),
    );
    let kinds: Vec<_> = both.changes.iter().map(|change| change.kind).collect();
    assert_eq!(kinds, ["schema-renamed", "field-added"]);

    let all = json!({"Pet": pet, "Animal": wider});
    // The new name existed before: no schema is renamed.
    let replaced = report(&with("Pet", &all), &with("Animal", &json!({"Animal": wider})));
    assert!(replaced.changes.iter().all(|change| change.kind == "schema-replaced"));

    // Both exist: their differences are not changes of either.
    let replaced = report(&with("Pet", &all), &with("Animal", &all));
    let found: Vec<_> = replaced
        .changes
        .iter()
        .map(|change| (change.kind, change.subject.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("schema-replaced", "a: request body"),
            ("schema-replaced", "a: response 200")
        ]
    );
}

#[test]
fn merged_members_are_changed_where_they_stand() {
    let with = |base: &Value| {
        let mut document = returned(
            "200",
            &json!({"type": "object", "properties": {
                "cat": {"$ref": "#/components/schemas/Cat"}, "pet": {"$ref": "#/components/schemas/Pet"}
            }}),
        );
        document["components"] = json!({"schemas": {
            "Pet": base,
            "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "object", "properties": {"meow": {"type": "string"}}}]}
        }});
        document
    };
    let pet = with(&json!({"type": "object", "properties": {"name": {"type": "string"}}}));
    for changed in [
        json!({"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}),
        json!({"type": "object", "properties": {}}),
        json!({"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}),
        json!({"type": "object", "properties": {"name": {"type": "string"}}, "minProperties": 1}),
        json!({"type": "object", "properties": {"name": {"type": "integer"}}}),
    ] {
        for (old, new) in [(&pet, &with(&changed)), (&with(&changed), &pet)] {
            let change = only(old, new);
            assert!(change.subject.starts_with("schema Pet"), "{}", change.subject);
        }
    }
}
