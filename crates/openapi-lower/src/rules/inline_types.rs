//! Moves inline objects and bounded strings to components, under names of their own.

use std::collections::BTreeMap;

use openapi_model::Kind;
use openapi_model::edit::{self, Object};
use serde_json::{Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule};
use crate::names::{self, Names};
use crate::schema::{make_nullable, refer, wrap_reference};

pub(super) const RULE: Rule = Rule {
    name: "inline-types",
    why: "the generator names inline types by their path, and does not check whether the name is in use",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let whole = names::named(&lowering.document);
    let mut names = Names::of_types(lowering.schema_names());
    let mut added = BTreeMap::new();
    lowering.each_schema(|lowering, schema, _| name(lowering, &whole, &mut names, &mut added, schema));
    // A new component may contain further inline types.
    let mut waiting: Vec<(String, Value)> = added.into_iter().collect();
    while let Some((here, mut schema)) = waiting.pop() {
        let mut further = BTreeMap::new();
        let pointer = Pointer::root().join("components").join("schemas").join(&here);
        edit::schemas(&pointer, Kind::Schema, &mut schema, &mut |schema| {
            name(lowering, &whole, &mut names, &mut further, schema);
        });
        waiting.extend(further);
        lowering.insert_schema(&here, schema);
    }
}

fn name(
    lowering: &mut Lowering<'_>,
    whole: &Value,
    names: &mut Names,
    added: &mut BTreeMap<String, Value>,
    schema: &mut Object<'_>,
) {
    if schema.pointer.component_schema().is_some() || !makes_a_type(schema) {
        return;
    }
    let name = names.fresh(&names::type_name(whole, &schema.pointer));
    let mut named = refer(schema, &name);
    if named.remove("nullable") == Some(json!(true)) {
        make_nullable(schema);
    }
    if let Some(description) = named.get("description") {
        // The description moves to the type.
        wrap_reference(schema);
        schema.set("description", description.clone());
    }
    lowering.changed(&schema.pointer, format!("named `{name}`"));
    added.insert(name, named.into());
}

fn makes_a_type(schema: &Object<'_>) -> bool {
    match schema.text("type") {
        Some("object") => {
            let properties = schema.get("properties").and_then(Value::as_object);
            // An empty object is a struct, too.
            properties.is_some_and(|properties| !properties.is_empty())
                || schema.get("additionalProperties") == Some(&json!(false))
        }
        Some("string") => schema.has_any(&["pattern", "minLength", "maxLength"]),
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
