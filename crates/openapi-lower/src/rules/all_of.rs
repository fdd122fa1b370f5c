//! Merges `allOf` into one schema.

use std::collections::{HashMap, HashSet};

use openapi_model::{Kind, Nodes};
use serde_json::Value;

use crate::Pointer;
use crate::expansion::{self, Expansion, is_wrapper};
use crate::lowering::{Lowering, Rule};
use crate::names::Names;

pub(super) const RULE: Rule = Rule {
    name: "all-of",
    why: "the generator merges some members of `allOf`, nests others, and makes types without a value of the rest",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let whole = lowering.document.clone();
    let mut expansion = Expansion::new(Names::of_types(lowering.schema_names()));
    lowering.each_schema(|lowering, schema, _| {
        if !schema.has("allOf") || is_wrapper(schema.get("allOf"), schema.names()) {
            return;
        }
        if expansion.exceeded().is_some() {
            return;
        }
        if let Value::Object(merged) = expansion.of(&whole, &schema.pointer) {
            schema.replace(merged);
        }
        lowering.changed(&schema.pointer, "`allOf` merged");
        for (pointer, lost) in expansion.losses() {
            lowering.loosened(&pointer, lost);
        }
    });
    if expansion.exceeded().is_some() {
        lowering.document = whole;
        lowering.each_schema(|lowering, schema, _| {
            if schema.has("allOf") && !is_wrapper(schema.get("allOf"), schema.names()) {
                schema.take();
                lowering.loosened(&schema.pointer, expansion::too_large());
            }
        });
        return;
    }
    for (name, schema) in expansion.added() {
        lowering.insert_schema(&name, schema);
    }
    shorten(lowering);
}

/// The maximum length of a chain of references; the generator needs quadratic time for longer ones.
const LONGEST: usize = 16;

/// Shortens long chains of references to their end.
fn shorten(lowering: &mut Lowering<'_>) {
    let mut ends = HashMap::new();
    let whole = &lowering.document;
    let references = Nodes::from(Pointer::root(), Kind::Document, whole).schemas();
    let long = references.filter_map(|schema| {
        let (end, steps) = end_of(whole, Pointer::from_reference(schema.reference()?)?, &mut ends);
        (steps > LONGEST).then(|| (schema.pointer, end.to_string()))
    });
    let mut long: HashMap<Pointer, String> = long.collect();
    if long.is_empty() {
        return;
    }
    lowering.each_schema(|lowering, schema, _| {
        if let Some(end) = long.remove(&schema.pointer) {
            schema.set("$ref", end);
            lowering.changed(&schema.pointer, "a long chain of references, replaced by its end");
        }
    });
}

/// The end of a chain of references and the number of steps to it; known ends are cached.
fn end_of(whole: &Value, start: Pointer, ends: &mut HashMap<Pointer, (Pointer, usize)>) -> (Pointer, usize) {
    let mut chain = Vec::new();
    let mut seen = HashSet::new();
    let mut here = start;
    let (end, beyond) = loop {
        if let Some(known) = ends.get(&here) {
            break known.clone();
        }
        match here.get(whole).and_then(name_of) {
            Some(next) if seen.insert(here.clone()) => {
                chain.push(here);
                here = next;
            }
            _ => break (here, 0),
        }
    };
    let steps = beyond + chain.len();
    for (index, pointer) in chain.into_iter().enumerate() {
        ends.insert(pointer, (end.clone(), steps - index));
    }
    (end, steps)
}

/// The target of a schema that is nothing but a reference.
fn name_of(schema: &Value) -> Option<Pointer> {
    let keywords = schema.as_object().filter(|keywords| keywords.len() == 1)?;
    match keywords.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) => reference(only),
        _ => reference(schema),
    }
}

fn reference(schema: &Value) -> Option<Pointer> {
    Pointer::from_reference(schema.get("$ref")?.as_str()?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[allow(clippy::needless_pass_by_value)]
    fn lowered(tested: Value) -> Value {
        let document = json!({"components": {"schemas": {
            "Tested": tested,
            "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "kind": {"type": "string"}},
                "discriminator": {"propertyName": "kind"}, "oneOf": [{"$ref": "#/components/schemas/Tested"}]},
            "Text": {"type": "string"}
        }}});
        let lowered = testing::document(&RULE, document, &Settings::default()).expect("lowers");
        lowered["components"]["schemas"]["Tested"].clone()
    }

    #[allow(clippy::needless_pass_by_value)]
    fn schemas(schemas: Value) -> Value {
        let document = json!({"components": {"schemas": schemas}});
        let lowered = testing::document(&RULE, document, &Settings::default()).expect("lowers");
        lowered["components"]["schemas"].clone()
    }

    fn to(name: &str) -> Value {
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    #[test]
    fn members_become_one_object() {
        let schema = json!({"description": "d", "allOf": [
            {"$ref": "#/components/schemas/Base"},
            {"required": ["name"], "properties": {"name": {"type": "string"}, "kind": {"enum": ["a"]}}}
        ]});
        assert_eq!(
            lowered(schema),
            json!({"description": "d", "type": "object", "required": ["id", "name"], "properties": {
                "id": {"type": "integer"}, "kind": {"type": "string", "enum": ["a"]}, "name": {"type": "string"}
            }})
        );
    }

    #[test]
    fn a_reference_with_words_stays() {
        let schema = json!({"allOf": [{"$ref": "#/components/schemas/Base"}], "nullable": true, "description": "d"});
        assert_eq!(lowered(schema.clone()), schema);
    }

    #[test]
    fn contradicting_members_are_raw_json() {
        let both = json!({"description": "d", "allOf": [{"$ref": "#/components/schemas/Base"}, {"$ref": "#/components/schemas/Text"}]});
        assert_eq!(lowered(both), json!({"description": "d"}));
        let field =
            json!({"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"id": {"type": "string"}}}]});
        assert_eq!(lowered(field)["properties"]["id"], json!({}));
    }

    #[test]
    fn null_only_where_all_allow_it() {
        for (members, nullable) in [
            (
                json!([{"type": "string", "nullable": true}, {"maxLength": 3}]),
                json!(true),
            ),
            (
                json!([{"type": "string", "nullable": true}, {"type": "string", "maxLength": 3}]),
                Value::Null,
            ),
        ] {
            let merged = lowered(json!({"allOf": members}));
            assert_eq!((&merged["maxLength"], &merged["nullable"]), (&json!(3), &nullable));
        }
    }

    #[test]
    fn a_schema_inside_itself_is_recursive() {
        let node =
            |parent: Value| json!({"type": "object", "properties": {"name": {"type": "string"}, "parent": parent}});
        let distance = json!({"type": "object", "properties": {"distance": {"type": "integer"}}});
        let lowered = schemas(json!({"Node": node(json!({"allOf": [to("Node"), distance]}))}));
        assert_eq!(
            lowered,
            json!({
                "Node": node(to("NodeParent")),
                "NodeParent": {"type": "object", "properties": {
                    "name": {"type": "string"}, "parent": to("NodeParent"), "distance": {"type": "integer"}
                }}
            })
        );
        // A recursive component has a name already.
        let lowered = schemas(json!({
            "Tree": {"allOf": [to("Base"), {"properties": {"left": {"allOf": [to("Tree"), {"description": "d"}, {}]}}}]},
            "Base": {"type": "object", "properties": {"id": {}}}
        }));
        assert_eq!(lowered["Tree"]["properties"]["left"], to("Tree"));
        assert_eq!(
            schemas(json!({"A": {"allOf": [to("A"), {"type": "object"}]}}))["A"],
            json!({"type": "object"})
        );
    }

    #[test]
    fn mutually_nested_schemas_terminate() {
        // Each occurs in the other, with more members each time.
        let lowered = schemas(json!({
            "A": {"type": "object", "properties": {"b": {"allOf": [to("B"), {"properties": {"x": {"type": "string"}}}]}}},
            "B": {"type": "object", "properties": {"a": {"allOf": [to("A"), {"properties": {"y": {"type": "string"}}}]}}},
            "List": {"items": {"allOf": [to("List"), {"minItems": 1}]}},
            "Map": {"additionalProperties": {"allOf": [to("Map"), {"minProperties": 1}]}},
            "Pair": {"properties": {"x": {"allOf": [to("Pair"), to("Other")]}}},
            "Other": {"properties": {"x": {"allOf": [to("Other"), to("Pair")]}}}
        }));
        assert_eq!(lowered["Pair"]["properties"]["x"], lowered["Other"]["properties"]["x"]);
        assert!(lowered.to_string().len() < 4_000, "{lowered}");
    }

    #[test]
    fn long_chains_of_names_are_followed_to_their_end() {
        let mut chain = serde_json::Map::new();
        for link in 0..20_000 {
            chain.insert(format!("S{link}"), json!({"allOf": [to(&format!("S{}", link + 1))]}));
        }
        chain.insert("S20000".to_owned(), json!({"type": "object"}));
        let lowered = schemas(Value::Object(chain));
        assert_eq!(lowered["S0"], json!({"allOf": [to("S20000")]}));
        assert_eq!(lowered["S19999"], json!({"allOf": [to("S20000")]}));
        assert_eq!(lowered["S19990"], json!({"allOf": [to("S19991")]}));
    }

    #[test]
    fn what_is_deep_gets_names() {
        let mut deep = serde_json::Map::new();
        for level in 0..500 {
            let next = to(&format!("S{}", level + 1));
            let inner = json!({"allOf": [next, {"properties": {"y": {"type": "integer"}}}]});
            deep.insert(
                format!("S{level}"),
                json!({"type": "object", "properties": {"x": inner}}),
            );
        }
        deep.insert("S500".to_owned(), json!({"type": "object"}));
        let lowered = schemas(Value::Object(deep));
        assert!(lowered.as_object().is_some_and(|schemas| schemas.len() > 501));
    }

    #[test]
    fn what_grows_beyond_the_limit_is_raw_json() {
        let mut doubled = serde_json::Map::new();
        for level in 0..30 {
            let next = to(&format!("S{}", level + 1));
            let inner = |name: &str| json!({"allOf": [next, {"properties": {name: {"type": "integer"}}}]});
            doubled.insert(
                format!("S{level}"),
                json!({"type": "object", "properties": {"a": inner("p"), "b": inner("q")}}),
            );
        }
        doubled.insert("S30".to_owned(), json!({"type": "object"}));
        let document = json!({"components": {"schemas": doubled}});
        let lowered = testing::document(&RULE, document, &Settings::default()).expect("raw JSON");
        let schemas = &lowered["components"]["schemas"];
        assert_eq!(
            schemas["S0"],
            json!({"type": "object", "properties": {"a": {}, "b": {}}})
        );
        assert_eq!(schemas["S30"], json!({"type": "object"}));
    }
}
