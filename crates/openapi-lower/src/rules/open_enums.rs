//! String enums become named types of the caller's, open to values that the contract does not know.

use heck::ToUpperCamelCase;
use serde_json::{Map, Value, json};

use super::{Lowering, Rule};
use crate::schema::make_nullable;
use crate::{OpenEnum, Pointer};

pub(super) const RULE: Rule = Rule {
    name: "open-enums",
    why: "a generated enum is closed: one new value from the server would fail a whole answer",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let mut inline = Map::new();
    lowering.each_schema(|lowering, pointer, schema, _| {
        let Some((values, nullable)) = known_values(schema) else {
            return;
        };
        let description = schema["description"].as_str().map(str::to_owned);
        let open = |name: &str| OpenEnum {
            name: name.to_owned(),
            description: description.clone(),
            values: values.clone(),
        };
        if let Some(name) = pointer.component_schema() {
            lowering.open_enums.push(open(name));
            forget_values(schema);
            if nullable {
                make_nullable(schema);
            }
            lowering.changed(pointer, format!("enum became the open type `{name}`"));
            return;
        }
        let name = name_of(pointer);
        let mut named = std::mem::replace(schema, json!({"$ref": format!("#/components/schemas/{name}")}));
        match lowering.open_enums.iter().find(|known| known.name == name) {
            Some(known) if known.values != values => {
                let found = format!("a second enum that would be named `{name}`");
                lowering.refuse(pointer, found, "name it under components/schemas");
                return;
            }
            Some(_) => {}
            None => {
                lowering.open_enums.push(open(&name));
                forget_values(&mut named);
                if let Some(keywords) = named.as_object_mut() {
                    keywords.remove("nullable");
                }
                inline.insert(name.clone(), named);
            }
        }
        if nullable {
            make_nullable(schema);
        }
        lowering.changed(pointer, format!("inline enum became the open type `{name}`"));
    });
    if inline.is_empty() {
        return;
    }
    let schemas = &mut lowering.document["components"]["schemas"];
    if !schemas.is_object() {
        *schemas = json!({});
    }
    for (name, schema) in inline {
        if schemas.get(&name).is_some() {
            let place = Pointer::root().join("components").join("schemas").join(&name);
            lowering.refuse(&place, "the name that an inline enum would take", "rename either");
            return;
        }
        schemas[name] = schema;
    }
    lowering.open_enums.sort_by(|a, b| a.name.cmp(&b.name));
}

/// The strings of an enum and whether null is among them; an `anyOf` of an enum and any string counts as one.
fn known_values(schema: &Value) -> Option<(Vec<String>, bool)> {
    let member = match schema.get("anyOf").or_else(|| schema.get("oneOf")) {
        Some(Value::Array(members)) => match members.as_slice() {
            [known, other] | [other, known]
                if known.get("enum").is_some()
                    && other.get("type") == Some(&json!("string"))
                    && other.get("enum").is_none() =>
            {
                known
            }
            _ => return None,
        },
        _ => schema,
    };
    let listed = member.get("enum")?.as_array()?;
    if member.get("type").is_some_and(|name| name != "string") {
        return None;
    }
    let null = listed.iter().any(Value::is_null) || schema.get("nullable") == Some(&Value::Bool(true));
    let values: Vec<String> = listed
        .iter()
        .filter(|value| !value.is_null())
        .map(|value| value.as_str().map(str::to_owned))
        .collect::<Option<_>>()?;
    (!values.is_empty()).then_some((values, null))
}

/// Leaves a string of any value, and whatever else the schema says.
fn forget_values(schema: &mut Value) {
    let Some(keywords) = schema.as_object_mut() else {
        return;
    };
    for keyword in ["enum", "anyOf", "oneOf"] {
        keywords.remove(keyword);
    }
    keywords.insert("type".to_owned(), "string".into());
}

/// `#/components/schemas/Pet/properties/kind` gives `PetKind`; a parameter is named after its place.
fn name_of(pointer: &Pointer) -> String {
    let structural = [
        "components",
        "schemas",
        "properties",
        "paths",
        "content",
        "schema",
        "items",
    ];
    let words: Vec<&str> = pointer
        .tokens()
        .iter()
        .map(String::as_str)
        .filter(|token| !structural.contains(token))
        .collect();
    words.join(" ").to_upper_camel_case()
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
            "Pet": {"type": "object", "required": ["size"], "properties": {
                "size": {"type": "string", "enum": ["s", "m", null]}
            }}
        }));
        assert_eq!(schemas["Kind"], json!({"type": "string", "nullable": true}));
        assert_eq!(schemas["PetSize"], json!({"type": "string"}));
        let reference = json!({"allOf": [{"$ref": "#/components/schemas/PetSize"}], "nullable": true});
        assert_eq!(schemas["Pet"]["properties"]["size"], reference);
        assert!(enums.iter().all(|open| !open.values.contains(&"null".to_owned())));
    }

    #[test]
    fn leaves_other_enums() {
        let (schemas, enums) = lower_schemas(&json!({"Level": {"type": "integer", "enum": [1, 2]}}));
        assert_eq!(schemas["Level"]["enum"], json!([1, 2]));
        assert!(enums.is_empty());
    }
}
