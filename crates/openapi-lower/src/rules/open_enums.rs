//! Replaces string enums by named types of the caller, open to values that the contract does not list.

use std::borrow::Cow;

use openapi_model::edit::Object;
use serde_json::{Value, json};

use crate::OpenEnum;
use crate::lowering::{Lowering, Rule};
use crate::names::{self, Names};
use crate::schema::{make_nullable, refer};

pub(super) const RULE: Rule = Rule {
    name: "open-enums",
    why: "a generated enum is closed: one new value from the server would fail a whole response",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let whole = names::named(&lowering.document);
    let mut names = Names::of_types(lowering.schema_names());
    let mut inline: Vec<(String, Value)> = Vec::new();
    lowering.each_schema(|lowering, schema, _| {
        let Some((values, nullable)) = known_values(schema) else {
            return;
        };
        let description = schema.text("description").map(str::to_owned);
        if let Some(name) = schema.pointer.component_schema().map(Cow::into_owned) {
            lowering.changed(&schema.pointer, format!("enum became the open type `{name}`"));
            lowering.open_enums.push(OpenEnum::new(&name, description, values));
            forget_values(schema);
        } else {
            let wanted = names::type_name(&whole, &schema.pointer);
            // Equal enums of the same name are one type.
            let same = |known: &&OpenEnum| known.values == values && known.name == wanted;
            let name = match lowering.open_enums.iter().find(same) {
                Some(known) => known.name.clone(),
                None => names.fresh(&wanted),
            };
            lowering.changed(&schema.pointer, format!("inline enum became the open type `{name}`"));
            forget_values(schema);
            schema.remove("nullable");
            let named = refer(schema, &name);
            if !inline.iter().any(|(known, _)| *known == name) {
                lowering.open_enums.push(OpenEnum::new(&name, description, values));
                inline.push((name, named.into()));
            }
        }
        if nullable {
            make_nullable(schema);
        }
    });
    for (name, schema) in inline {
        lowering.insert_schema(&name, schema);
    }
    lowering.open_enums.sort_by(|a, b| a.name.cmp(&b.name));
}

/// The strings of an enum and whether null is among them; an `anyOf` of an enum and any string counts as one.
fn known_values(schema: &Object<'_>) -> Option<(Vec<String>, bool)> {
    let (listed, name) = match schema.get("anyOf").or_else(|| schema.get("oneOf")) {
        Some(Value::Array(members)) => match members.as_slice() {
            [known, other] | [other, known]
                if known.get("enum").is_some()
                    && other.get("type") == Some(&json!("string"))
                    && other.get("enum").is_none() =>
            {
                (known.get("enum"), known.get("type"))
            }
            _ => return None,
        },
        _ => (schema.get("enum"), schema.get("type")),
    };
    let listed = listed?.as_array()?;
    if name.is_some_and(|name| name != "string") {
        return None;
    }
    let null = listed.iter().any(Value::is_null) || schema.flag("nullable");
    let mut values: Vec<String> = Vec::new();
    for value in listed.iter().filter(|value| !value.is_null()) {
        let value = value.as_str()?.to_owned();
        if !values.contains(&value) {
            values.push(value);
        }
    }
    (!values.is_empty()).then_some((values, null))
}

/// Turns the schema into a string of any value, and keeps its other keywords.
fn forget_values(schema: &mut Object<'_>) {
    schema.remove_all(&["enum", "anyOf", "oneOf"]);
    schema.set("type", "string");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Settings, lower};

    fn lower_schemas(schemas: &Value) -> (Value, Vec<OpenEnum>) {
        let document = json!({
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {},
            "components": {"schemas": schemas}
        });
        let lowered = lower(document, &Settings::default()).expect("lowers");
        (lowered.document["components"]["schemas"].clone(), lowered.open_enums)
    }

    #[test]
    fn opens_named_enums() {
        let (schemas, enums) = lower_schemas(&json!({
            "Kind": {"type": "string", "description": "d", "enum": ["a", "b"]},
            "Code": {"anyOf": [{"type": "string", "enum": ["x"]}, {"type": "string"}]}
        }));
        assert_eq!(schemas["Kind"], json!({"type": "string", "description": "d"}));
        assert_eq!(schemas["Code"], json!({"type": "string"}));
        let named: Vec<_> = enums
            .iter()
            .map(|open| (open.name.as_str(), open.values.len()))
            .collect();
        assert_eq!(named, [("Code", 1), ("Kind", 2)]);
    }

    #[test]
    fn names_inline_enums_after_their_place() {
        let (schemas, enums) = lower_schemas(&json!({
            "Pet": {"type": "object", "required": ["kind"], "properties": {
                "kind": {"type": "string", "enum": ["cat", "dog"]}
            }}
        }));
        assert_eq!(
            schemas["Pet"]["properties"]["kind"],
            json!({"$ref": "#/components/schemas/PetKind"})
        );
        assert_eq!(schemas["PetKind"], json!({"type": "string"}));
        assert_eq!(enums[0].values, ["cat", "dog"]);
    }

    #[test]
    fn null_among_the_values_stays_allowed() {
        let (schemas, enums) = lower_schemas(&json!({
            "Kind": {"enum": ["a", null]},
            "Pet": {"type": "object", "required": ["kind", "size"], "properties": {
                "kind": {"$ref": "#/components/schemas/Kind"},
                "size": {"type": "string", "enum": ["s", "m", null]}
            }}
        }));
        assert_eq!(schemas["Kind"], json!({"type": "string"}));
        let reference = json!({"allOf": [{"$ref": "#/components/schemas/Kind"}], "nullable": true});
        assert_eq!(schemas["Pet"]["properties"]["kind"], reference);
        assert_eq!(schemas["PetSize"], json!({"type": "string"}));
        let reference = json!({"allOf": [{"$ref": "#/components/schemas/PetSize"}], "nullable": true});
        assert_eq!(schemas["Pet"]["properties"]["size"], reference);
        assert!(enums.iter().all(|open| !open.values.contains(&"null".to_owned())));
    }

    #[test]
    fn two_inline_enums_of_one_name_are_two_types() {
        let size = |values: &Value| json!({"type": "object", "properties": {"size": {"enum": values}}});
        let (schemas, enums) = lower_schemas(&json!({
            "Pet": size(&json!(["s", "m"])), "PetSize": {"type": "integer", "enum": [1, 2]}
        }));
        assert_eq!(enums[0].name, "PetSize2");
        assert_eq!(schemas["PetSize"]["type"], "integer");
    }
}
