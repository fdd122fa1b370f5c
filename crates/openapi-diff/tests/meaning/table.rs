//! Every keyword, changed in every way, for schemas that are inline, referred to, or inside of others.

use openapi_diff::Class::{self, Breaking, Compatible, Unclear};
use serde_json::{Value, json};

use crate::{both_ways, worst};

/// Schemas before and after, as JSON, and the classes when sent and when returned; `-` for no change.
const ROWS: &[(&str, &str, &str)] = &[
    // Types.
    (r#"{"type":"string"}"#, r#"{"type":"integer"}"#, "BB"),
    (r#"{"type":"string"}"#, r#"{}"#, "BB"),
    (r#"{"type":"integer"}"#, r#"{"type":"number"}"#, "BB"),
    (
        r#"{"type":"array","items":{"type":"string"}}"#,
        r#"{"type":"string"}"#,
        "BB",
    ),
    (r#"{"type":"string"}"#, r#"{"type":["string","integer"]}"#, "BB"),
    (
        r#"{"type":["string","integer"]}"#,
        r#"{"type":["string","integer","boolean"]}"#,
        "CB",
    ),
    (
        r#"{"type":["string","integer","boolean"]}"#,
        r#"{"type":["boolean","string"]}"#,
        "BB",
    ),
    (r#"{"type":"string"}"#, r#"{"type":["string","null"]}"#, "BB"),
    (r#"{"type":["string","null"]}"#, r#"{"type":"string"}"#, "BB"),
    (
        r#"{"type":"string","nullable":true}"#,
        r#"{"type":["null","string"]}"#,
        "--",
    ),
    (r#"{"type":"object"}"#, r#"false"#, "BB"),
    (r#"{}"#, r#"true"#, "--"),
    // Formats and content.
    (r#"{"type":"string"}"#, r#"{"type":"string","format":"date"}"#, "BB"),
    (r#"{"type":"string","format":"email"}"#, r#"{"type":"string"}"#, "CC"),
    (r#"{"type":"string"}"#, r#"{"type":"string","format":"email"}"#, "BC"),
    (
        r#"{"type":"integer","format":"int64"}"#,
        r#"{"type":"integer","format":"int32"}"#,
        "BB",
    ),
    (
        r#"{"type":"string"}"#,
        r#"{"type":"string","contentEncoding":"base32"}"#,
        "BB",
    ),
    (
        r#"{"type":"string","contentEncoding":"base64"}"#,
        r#"{"type":"string","format":"byte"}"#,
        "--",
    ),
    (
        r#"{"type":"string"}"#,
        r#"{"type":"string","contentMediaType":"text/html"}"#,
        "BC",
    ),
    (
        r#"{"type":"string","contentMediaType":"text/html"}"#,
        r#"{"type":"string"}"#,
        "CU",
    ),
    (
        r#"{"type":"string","contentMediaType":"text/html"}"#,
        r#"{"type":"string","contentMediaType":"text/csv"}"#,
        "BB",
    ),
    // Values.
    (
        r#"{"type":"string","enum":["a","b"]}"#,
        r#"{"type":"string","enum":["a"]}"#,
        "BB",
    ),
    (
        r#"{"type":"string","enum":["a"]}"#,
        r#"{"type":"string","enum":["a","b"]}"#,
        "CC",
    ),
    (
        r#"{"type":"integer","enum":[1]}"#,
        r#"{"type":"integer","enum":[1,2]}"#,
        "CB",
    ),
    (
        r#"{"type":"string","enum":["a","b"]}"#,
        r#"{"type":"string","enum":["a","c"]}"#,
        "BB",
    ),
    (r#"{"type":"string"}"#, r#"{"type":"string","enum":["a"]}"#, "BB"),
    (r#"{"type":"string","enum":["a"]}"#, r#"{"type":"string"}"#, "BB"),
    (r#"{"const":"a"}"#, r#"{"const":"b"}"#, "BB"),
    (r#"{"const":"a"}"#, r#"{"enum":["a","b"]}"#, "CC"),
    (r#"{"const":1}"#, r#"{"type":"integer","enum":[1.0]}"#, "--"),
    // Bounds.
    (
        r#"{"type":"number","minimum":1}"#,
        r#"{"type":"number","minimum":2}"#,
        "BC",
    ),
    (
        r#"{"type":"number","minimum":2}"#,
        r#"{"type":"number","minimum":1}"#,
        "CC",
    ),
    (r#"{"type":"number","minimum":1}"#, r#"{"type":"number"}"#, "CC"),
    (r#"{"type":"number"}"#, r#"{"type":"number","maximum":9}"#, "BC"),
    (
        r#"{"type":"number","exclusiveMaximum":9}"#,
        r#"{"type":"number","maximum":9}"#,
        "CC",
    ),
    (
        r#"{"type":"number","maximum":9}"#,
        r#"{"type":"number","maximum":9,"exclusiveMaximum":true}"#,
        "BC",
    ),
    (
        r#"{"type":"number","multipleOf":2}"#,
        r#"{"type":"number","multipleOf":3}"#,
        "BC",
    ),
    (
        r#"{"type":"number","multipleOf":6}"#,
        r#"{"type":"number","multipleOf":3}"#,
        "CC",
    ),
    (r#"{"type":"string"}"#, r#"{"type":"string","minLength":1}"#, "BC"),
    (
        r#"{"type":"string","maxLength":5}"#,
        r#"{"type":"string","maxLength":4}"#,
        "BC",
    ),
    (r#"{"type":"string","maxLength":5}"#, r#"{"type":"string"}"#, "CC"),
    (
        r#"{"type":"array","minItems":1}"#,
        r#"{"type":"array","minItems":2}"#,
        "BC",
    ),
    (
        r#"{"type":"array","maxItems":1}"#,
        r#"{"type":"array","maxItems":2}"#,
        "CC",
    ),
    (r#"{"type":"array"}"#, r#"{"type":"array","uniqueItems":true}"#, "BC"),
    (r#"{"type":"array","uniqueItems":true}"#, r#"{"type":"array"}"#, "CC"),
    (r#"{"type":"object","minProperties":1}"#, r#"{"type":"object"}"#, "CC"),
    (r#"{"type":"object"}"#, r#"{"type":"object","maxProperties":3}"#, "BC"),
    (r#"{"type":"string"}"#, r#"{"type":"string","pattern":"^a"}"#, "BC"),
    (
        r#"{"type":"string","pattern":"^a"}"#,
        r#"{"type":"string","pattern":"^b"}"#,
        "UC",
    ),
    (r#"{"type":"string","pattern":"^a"}"#, r#"{"type":"string"}"#, "CC"),
    (
        r#"{"type":"string","pattern":"^a"}"#,
        r#"{"type":"string","pattern":".*"}"#,
        "CC",
    ),
    (
        r#"{"type":"string","maxLength":9}"#,
        r#"{"maxLength":9,"type":"string","description":"d"}"#,
        "--",
    ),
    // Fields.
    (
        r#"{"type":"object","properties":{"a":{}}}"#,
        r#"{"type":"object","properties":{"a":{},"b":{}}}"#,
        "CC",
    ),
    (
        r#"{"type":"object","properties":{"a":{}}}"#,
        r#"{"type":"object","properties":{"a":{},"b":{}},"required":["b"]}"#,
        "BC",
    ),
    (
        r#"{"type":"object","properties":{"a":{},"b":{}}}"#,
        r#"{"type":"object","properties":{"a":{}}}"#,
        "BB",
    ),
    (
        r#"{"type":"object","properties":{"a":{}}}"#,
        r#"{"type":"object","properties":{"a":{}},"required":["a"]}"#,
        "BB",
    ),
    (
        r#"{"type":"object","properties":{"a":{}},"required":["a"]}"#,
        r#"{"type":"object","properties":{"a":{}}}"#,
        "BB",
    ),
    (
        r#"{"type":"object","required":["x"]}"#,
        r#"{"type":"object","required":[]}"#,
        "CB",
    ),
    (
        r#"{"type":"object","properties":{"a":{"type":"string"}}}"#,
        r#"{"type":"object","properties":{"a":{"type":"string","readOnly":true}}}"#,
        "BC",
    ),
    (
        r#"{"type":"object","properties":{"a":{"type":"string"}}}"#,
        r#"{"type":"object","properties":{"a":{"type":"string","writeOnly":true}}}"#,
        "CB",
    ),
    (
        r#"{"type":"object","properties":{"a":{"type":"string","default":"x"}}}"#,
        r#"{"type":"object","properties":{"a":{"type":"string"}}}"#,
        "UU",
    ),
    (
        r#"{"type":"object","properties":{"a":{"type":"string"}}}"#,
        r#"{"type":"object","properties":{"a":{"type":"string","deprecated":true}}}"#,
        "CC",
    ),
    (
        r#"{"type":"object"}"#,
        r#"{"type":"object","additionalProperties":false}"#,
        "BC",
    ),
    (
        r#"{"type":"object","additionalProperties":false}"#,
        r#"{"type":"object"}"#,
        "CC",
    ),
    (
        r#"{"type":"object"}"#,
        r#"{"type":"object","additionalProperties":{"type":"string"}}"#,
        "BB",
    ),
    (
        r#"{"type":"object","unevaluatedProperties":false}"#,
        r#"{"type":"object","additionalProperties":false}"#,
        "--",
    ),
    (
        r#"{"type":"object","patternProperties":{"^x":{"type":"string"}}}"#,
        r#"{"type":"object","patternProperties":{"^x":{"type":"integer"}}}"#,
        "BB",
    ),
    (
        r#"{"type":"object","propertyNames":{"maxLength":9}}"#,
        r#"{"type":"object","propertyNames":{"maxLength":3}}"#,
        "BC",
    ),
    (
        r#"{"type":"object","dependentRequired":{"a":["b"]}}"#,
        r#"{"type":"object","dependentRequired":{"a":["c"]}}"#,
        "BC",
    ),
    (
        r#"{"type":"object","dependentSchemas":{"a":{"required":["b"]}}}"#,
        r#"{"type":"object","dependentSchemas":{"a":{"required":["b","c"]}}}"#,
        "BB",
    ),
    // Elements.
    (
        r#"{"type":"array","items":{"type":"string"}}"#,
        r#"{"type":"array","items":{"type":"integer"}}"#,
        "BB",
    ),
    (
        r#"{"type":"array","items":{"type":"string"}}"#,
        r#"{"type":"array"}"#,
        "BB",
    ),
    (
        r#"{"type":"array","prefixItems":[{"type":"string"}]}"#,
        r#"{"type":"array","prefixItems":[{"type":"string","maxLength":3}]}"#,
        "BC",
    ),
    (
        r#"{"type":"array","prefixItems":[{"type":"string"}]}"#,
        r#"{"type":"array","prefixItems":[{"type":"string"}],"items":false}"#,
        "BB",
    ),
    (
        r#"{"type":"array","contains":{"type":"string"}}"#,
        r#"{"type":"array","contains":{"type":"string","maxLength":3}}"#,
        "BC",
    ),
    (
        r#"{"type":"array","unevaluatedItems":{"type":"string"}}"#,
        r#"{"type":"array","unevaluatedItems":{"type":"integer"}}"#,
        "BB",
    ),
    // `not`, and conditions.
    (
        r#"{"type":"string","not":{"enum":["a"]}}"#,
        r#"{"type":"string","not":{"enum":["a","b"]}}"#,
        "BC",
    ),
    (
        r#"{"type":"string","not":{"enum":["a","b"]}}"#,
        r#"{"type":"string","not":{"enum":["a"]}}"#,
        "CU",
    ),
    (
        r#"{"type":"string","not":{"maxLength":3}}"#,
        r#"{"type":"string","not":{"maxLength":5}}"#,
        "BC",
    ),
    (
        r#"{"type":"object","if":{"required":["a"]},"then":{"required":["b"]}}"#,
        r#"{"type":"object","if":{"required":["a"]},"then":{"required":["b","c"]}}"#,
        "BB",
    ),
    (
        r#"{"type":"object","if":{"required":["a"]},"then":{"required":["b"]}}"#,
        r#"{"type":"object","if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}}"#,
        "BC",
    ),
    (
        r#"{"type":"string","if":{"maxLength":3},"then":{"pattern":"a"}}"#,
        r#"{"type":"string","if":{"maxLength":4},"then":{"pattern":"a"}}"#,
        "UC",
    ),
    (
        r#"{"type":"string","if":{"maxLength":3}}"#,
        r#"{"type":"string"}"#,
        "--",
    ),
    // Alternatives.
    (
        r#"{"oneOf":[{"type":"string"},{"type":"integer"}]}"#,
        r#"{"oneOf":[{"type":"integer"},{"type":"string"}]}"#,
        "--",
    ),
    (
        r#"{"oneOf":[{"type":"string"},{"type":"integer"}]}"#,
        r#"{"oneOf":[{"type":"integer"},{"type":"string"},{"type":"boolean"}]}"#,
        "CB",
    ),
    (
        r#"{"oneOf":[{"type":"string"},{"type":"integer"},{"type":"boolean"}]}"#,
        r#"{"oneOf":[{"type":"integer"},{"type":"string"}]}"#,
        "BB",
    ),
    (
        r#"{"anyOf":[{"type":"string","maxLength":9},{"type":"integer"}]}"#,
        r#"{"anyOf":[{"type":"integer"},{"type":"string","maxLength":3}]}"#,
        "BC",
    ),
    (
        r#"{"anyOf":[{"type":"string"},{"type":"integer"}]}"#,
        r#"{"anyOf":[{"type":"integer"},{"type":"string"},{"type":"null"}]}"#,
        "BB",
    ),
    (
        r#"{"type":"object","properties":{"a":{}}}"#,
        r#"{"oneOf":[{"type":"object","properties":{"a":{}}},{"type":"string"}]}"#,
        "BB",
    ),
    // Keywords without a rule.
    (
        r#"{"type":"string"}"#,
        r#"{"type":"string","spelling":"british"}"#,
        "UU",
    ),
    (
        r#"{"type":"string"}"#,
        r#"{"type":"string","x-spelling":"british","title":"T","examples":["a"]}"#,
        "--",
    ),
];

fn class(letter: char) -> Option<Class> {
    match letter {
        'B' => Some(Breaking),
        'U' => Some(Unclear),
        'C' => Some(Compatible),
        _ => None,
    }
}

/// Wraps a schema in another one, and returns the components that this needs.
type Around = fn(Value) -> (Value, Value);

/// Contexts of a schema that do not affect the classes.
const CONTEXTS: [(&str, Around); 9] = [
    ("inline", |schema| (schema, json!({}))),
    ("referred to", |schema| (named("S"), json!({"S": schema}))),
    ("referred to twice", |schema| {
        (named("R"), json!({"R": named("S"), "S": schema}))
    }),
    ("a member", |schema| {
        (json!({"allOf": [schema, {"description": "d"}]}), json!({}))
    }),
    ("a member of a member, referred to", |schema| {
        (
            json!({"allOf": [{"allOf": [named("S")]}, {"x-a": 1}]}),
            json!({"S": schema}),
        )
    }),
    ("a required field", |schema| {
        (
            json!({"type": "object", "properties": {"f": schema}, "required": ["f"]}),
            json!({}),
        )
    }),
    ("an element, referred to", |schema| {
        (json!({"type": "array", "items": named("S")}), json!({"S": schema}))
    }),
    ("any field, referred to", |schema| {
        (
            json!({"type": "object", "additionalProperties": named("S")}),
            json!({"S": schema}),
        )
    }),
    ("a field of one of two members", |schema| {
        let field = json!({"type": "object", "properties": {"f": named("S")}, "required": ["f"]});
        (
            json!({"allOf": [field, {"type": "object", "properties": {"g": {"type": "string"}}}]}),
            json!({"S": schema}),
        )
    }),
];

fn named(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

#[test]
fn classes_are_those_of_the_table() {
    let mut wrong = Vec::new();
    for (before, after, expected) in ROWS {
        let read = |text: &str| -> Value { serde_json::from_str(text).expect("a schema") };
        let (before, after) = (read(before), read(after));
        let expected: Vec<Option<Class>> = expected.chars().map(class).collect();
        for (context, at) in CONTEXTS {
            // A schema without constraints is neither a list nor a member of one.
            let says_nothing = [&before, &after]
                .iter()
                .any(|schema| !schema.is_object() || **schema == json!({}));
            if says_nothing && context != "inline" && context != "referred to" {
                continue;
            }
            let documents = |schema: &Value| {
                let (schema, components) = at(schema.clone());
                both_ways(&schema, &components)
            };
            let (old, new) = (documents(&before), documents(&after));
            let found: Vec<Option<Class>> = old.iter().zip(&new).map(|(old, new)| worst(old, new)).collect();
            if found != expected {
                wrong.push(format!(
                    "{context}: {before} -> {after}: {found:?}, expected {expected:?}"
                ));
            }
            for document in old.iter().chain(&new) {
                assert_eq!(worst(document, document), None, "{context}: {before}, {after}");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn where_a_schema_is_written_does_not_count() {
    for (before, after, _) in ROWS {
        for text in [before, after] {
            let schema: Value = serde_json::from_str(text).expect("a schema");
            if !schema.is_object() || schema == json!({}) {
                continue;
            }
            let alike = [
                "inline",
                "referred to",
                "referred to twice",
                "a member",
                "a member of a member, referred to",
            ];
            let spelt = CONTEXTS.iter().filter(|(context, _)| alike.contains(context));
            let documents: Vec<[Value; 2]> = spelt
                .map(|(_, at)| {
                    let (schema, components) = at(schema.clone());
                    both_ways(&schema, &components)
                })
                .collect();
            for old in &documents {
                for new in &documents {
                    assert_eq!(worst(&old[0], &new[0]), None, "{schema}");
                    assert_eq!(worst(&old[1], &new[1]), None, "{schema}");
                }
            }
        }
    }
}
