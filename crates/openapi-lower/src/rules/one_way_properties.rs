//! Makes properties optional that only requests or only responses have.

use openapi_model::Conjunction;
use openapi_model::edit::Object;
use serde_json::Value;

use crate::Side;
use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "one-way-properties",
    why: "`required` holds for a `readOnly` property in responses alone and for a `writeOnly` one in requests alone, and a \
          schema has one type for both",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let whole = lowering.document.clone();
    let sides = lowering.sides.clone();
    lowering.each_described(|lowering, schema, side| {
        let absent: &[&str] = match side {
            _ if sides.is_shared(&schema.pointer) => &["readOnly", "writeOnly"],
            Side::Request => &["readOnly"],
            Side::Response => &["writeOnly"],
        };
        make_optional(lowering, &whole, schema, absent);
    });
}

fn make_optional(lowering: &mut Lowering<'_>, whole: &Value, schema: &mut Object<'_>, absent: &[&str]) {
    let schemas = Conjunction::of(whole, [schema.pointer.clone()]);
    let is_absent = |name: &str| {
        let property = schemas.property(name);
        absent.iter().any(|flag| property.flag(flag))
    };
    let names: Vec<String> = schema
        .texts("required")
        .filter(|name| is_absent(name))
        .map(str::to_owned)
        .collect();
    if names.is_empty() {
        return;
    }
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
