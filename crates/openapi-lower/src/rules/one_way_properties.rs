//! Makes properties optional that only requests or only responses have.

use std::collections::HashMap;

use openapi_model::edit::Object;
use openapi_model::{Conjunction, Kind, Node, Nodes};
use serde_json::Value;

use crate::lowering::{Lowering, Rule};
use crate::{Pointer, Side};

pub(super) const RULE: Rule = Rule {
    name: "one-way-properties",
    why: "`required` holds for a `readOnly` property in responses alone and for a `writeOnly` one in requests alone, and a \
          schema has one type for both",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let whole = &lowering.document;
    let schemas = Nodes::from(Pointer::root(), Kind::Document, whole).schemas();
    let described = schemas.filter(|schema| schema.has("required") && !schema.has("$ref"));
    let one_way = described.filter_map(|schema| {
        let absent: &[&str] = match lowering.sides.side(&schema.pointer) {
            _ if lowering.sides.is_shared(&schema.pointer) => &["readOnly", "writeOnly"],
            Side::Request => &["readOnly"],
            Side::Response => &["writeOnly"],
        };
        let names = one_way(whole, &schema, absent);
        (!names.is_empty()).then_some((schema.pointer, names))
    });
    let mut one_way: HashMap<Pointer, Vec<String>> = one_way.collect();
    if one_way.is_empty() {
        return;
    }
    lowering.each_described(|lowering, schema, _| {
        if let Some(names) = one_way.remove(&schema.pointer) {
            make_optional(lowering, schema, names);
        }
    });
}

/// The required properties of a schema that have one of these flags.
fn one_way(whole: &Value, schema: &Node<'_>, flags: &[&str]) -> Vec<String> {
    let schemas = Conjunction::of(whole, [schema.pointer.clone()]);
    let is_one_way = |name: &&str| {
        let property = schemas.property(name);
        flags.iter().any(|flag| property.flag(flag))
    };
    schema.texts("required").filter(is_one_way).map(str::to_owned).collect()
}

fn make_optional(lowering: &mut Lowering<'_>, schema: &mut Object<'_>, names: Vec<String>) {
    if let Some(required) = schema.list("required") {
        required.retain(|name| !names.iter().any(|absent| name == absent));
    }
    if schema.list("required").is_some_and(|required| required.is_empty()) {
        schema.remove("required");
    }
    for name in names {
        lowering.changed(
            &schema.pointer.join("properties").join(&name),
            "optional: it goes one way alone",
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn required_holds_in_one_direction() {
        let user = json!({"type": "object", "required": ["id", "name", "password"], "properties": {
            "id": {"$ref": "#/components/schemas/Id"}, "name": {}, "password": {"writeOnly": true}
        }});
        let content = |name: &str| {
            let reference = format!("#/components/schemas/{name}");
            json!({"content": {"application/json": {"schema": {"$ref": reference}}}})
        };
        let document = json!({
            "paths": {
                "/in": {"post": {"requestBody": content("In")}},
                "/out": {"get": {"responses": {"200": content("Out")}}},
                "/both": {"put": {"requestBody": content("Both"), "responses": {"200": content("Both")}}}
            },
            "components": {"schemas": {"In": user, "Out": user, "Both": user, "Id": {"readOnly": true}}}
        });
        let lowered = testing::document(&RULE, document, &Settings::default()).expect("nothing is refused");
        let required = |name: &str| lowered["components"]["schemas"][name]["required"].clone();
        assert_eq!(required("In"), json!(["name", "password"]));
        assert_eq!(required("Out"), json!(["id", "name"]));
        assert_eq!(required("Both"), json!(["name"]));
    }
}
