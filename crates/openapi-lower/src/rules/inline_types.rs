//! Objects and bounded strings in the middle of something else get names.

use serde_json::{Map, Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule};
use crate::names::{self, Names};
use crate::schema::make_nullable;

pub(super) const RULE: Rule = Rule {
    name: "inline-types",
    why: "the generator names them after their place without a look at the names that are taken",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let whole = lowering.document.clone();
    let mut names = Names::of_types(lowering.schema_names());
    let mut added = Map::new();
    lowering
        .each_schema(|lowering, pointer, schema, _| name(lowering, &whole, &mut names, &mut added, pointer, schema));
    // What has been named may hold more of the kind.
    let mut waiting: Vec<(String, Value)> = added.into_iter().collect();
    while let Some((here, mut schema)) = waiting.pop() {
        let mut further = Map::new();
        let place = Pointer::root().join("components").join("schemas").join(&here);
        openapi_model::edit::schemas(
            &place,
            openapi_model::Kind::Schema,
            &mut schema,
            &mut |pointer, schema| {
                name(lowering, &whole, &mut names, &mut further, pointer, schema);
            },
        );
        waiting.extend(further);
        lowering.insert_schema(&here, schema);
    }
}

fn name(
    lowering: &mut Lowering<'_>,
    whole: &Value,
    names: &mut Names,
    added: &mut Map<String, Value>,
    pointer: &Pointer,
    schema: &mut Value,
) {
    if pointer.component_schema().is_some() || !makes_a_type(schema) {
        return;
    }
    let name = names.fresh(&names::of_place(whole, pointer));
    let description = schema.get("description").cloned();
    let mut named = std::mem::replace(schema, json!({"$ref": format!("#/components/schemas/{name}")}));
    if named.as_object_mut().and_then(|keywords| keywords.remove("nullable")) == Some(json!(true)) {
        make_nullable(schema);
    }
    if let Some(description) = description {
        // The field is described as its type is.
        if let Some(reference) = schema.as_object_mut().and_then(|keywords| keywords.remove("$ref")) {
            schema["allOf"] = json!([{"$ref": reference}]);
        }
        schema["description"] = description;
    }
    lowering.changed(pointer, format!("named `{name}`"));
    added.insert(name, named);
}

fn makes_a_type(schema: &Value) -> bool {
    match schema["type"].as_str() {
        Some("object") => {
            let properties = schema["properties"].as_object();
            // What may hold nothing at all is a struct, too.
            properties.is_some_and(|properties| !properties.is_empty()) || schema["additionalProperties"] == false
        }
        Some("string") => ["pattern", "minLength", "maxLength"]
            .iter()
            .any(|name| schema.get(*name).is_some()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn names_what_is_nested() {
        let inner = json!({"type": "object", "nullable": true, "description": "d", "properties": {
            "deep": {"type": "object", "properties": {"a": {}}}
        }});
        let document = json!({"components": {"schemas": {
            "Pet": {"type": "object", "properties": {"home": inner, "map": {"type": "object"},
                "nothing": {"type": "object", "additionalProperties": false}}},
            "PetHome": {"type": "string"}
        }}});
        let lowered = testing::document(&RULE, document, &Settings::default()).expect("lowers");
        let schemas = &lowered["components"]["schemas"];
        assert_eq!(
            schemas["Pet"]["properties"],
            json!({
                "home": {"allOf": [{"$ref": "#/components/schemas/PetHome2"}], "nullable": true, "description": "d"},
                "map": {"type": "object"},
                "nothing": {"$ref": "#/components/schemas/PetNothing"}
            })
        );
        assert_eq!(
            schemas["PetHome2"],
            json!({"type": "object", "description": "d", "properties": {"deep": {"$ref": "#/components/schemas/PetHome2Deep"}}})
        );
        assert_eq!(
            schemas["PetHome2Deep"],
            json!({"type": "object", "properties": {"a": {}}})
        );
    }
}
