//! The document keeps to the shape that OpenAPI gives it, as far as other rules look.

use serde_json::{Map, Value};

use super::{Lowering, METHODS, Rule};
use crate::Pointer;
use crate::walk::walk;

pub(super) const RULE: Rule = Rule {
    name: "well-formed",
    why: "what stands where it does not belong would be passed over, and the code would say something else",
    apply,
};

const TYPES: &[&str] = &["array", "boolean", "integer", "null", "number", "object", "string"];

pub(super) fn apply(lowering: &mut Lowering<'_>) {
    let document = std::mem::take(&mut lowering.document);
    let paths = Pointer::root().join("paths");
    for (path, item) in members(&document, "paths") {
        if path.starts_with("x-") {
            continue;
        }
        let place = paths.join(path);
        if !path.starts_with('/') {
            lowering.refuse(&place, format!("the path `{path}`"), "begin it with `/`");
        }
        if expect(lowering, &place, item, Kind::Object) {
            path_item(lowering, &place, item);
        }
    }
    let info = Pointer::root().join("info");
    words(lowering, &info, &document["info"], &["description"]);
    for name in ["title", "version"] {
        let place = info.join(name);
        match place.get(&document) {
            Some(Value::String(_)) | Some(Value::Number(_)) if name == "version" => {}
            Some(value) => {
                expect(lowering, &place, value, Kind::String);
            }
            None => lowering.refuse(&place, "nothing", "write it"),
        }
    }
    components(lowering, &document);
    walk(&document, &mut |place, schema| schema_keywords(lowering, place, schema));
    lowering.document = document;
}

fn components(lowering: &mut Lowering<'_>, document: &Value) {
    let Some(components) = document.get("components") else {
        return;
    };
    let place = Pointer::root().join("components");
    for (section, _) in members(document, "components").filter(|(name, _)| !name.starts_with("x-")) {
        if !expect(lowering, &place.join(section), &components[section], Kind::Object) {
            continue;
        }
        for (name, component) in members(components, section) {
            let place = place.join(section).join(name);
            let known = expect(
                lowering,
                &place,
                component,
                if section == "schemas" {
                    Kind::Schema
                } else {
                    Kind::Object
                },
            );
            match section.as_str() {
                _ if !known || component.get("$ref").is_some() => {}
                "parameters" => parameter(lowering, &place, component),
                "requestBodies" | "responses" => content(lowering, &place, component),
                "pathItems" => path_item(lowering, &place, component),
                _ => {}
            }
        }
    }
}

fn path_item(lowering: &mut Lowering<'_>, place: &Pointer, item: &Value) {
    parameters(lowering, place, item);
    for (method, operation) in item.as_object().into_iter().flatten() {
        let place = place.join(method);
        if METHODS.contains(&method.as_str()) && expect(lowering, &place, operation, Kind::Object) {
            self::operation(lowering, &place, operation);
        }
    }
}

fn operation(lowering: &mut Lowering<'_>, place: &Pointer, operation: &Value) {
    if let Some(id) = operation.get("operationId")
        && id.as_str().is_none_or(|id| id.trim().is_empty())
    {
        lowering.refuse(&place.join("operationId"), id.to_string(), "write a name");
    }
    words(lowering, place, operation, &["summary", "description"]);
    flags(lowering, place, operation, &["deprecated"]);
    parameters(lowering, place, operation);
    if let Some(body) = operation.get("requestBody") {
        let place = place.join("requestBody");
        if expect(lowering, &place, body, Kind::Object) && body.get("$ref").is_none() {
            flags(lowering, &place, body, &["required"]);
            content(lowering, &place, body);
        }
    }
    let place = place.join("responses");
    let Some(responses) = operation.get("responses") else {
        // OpenAPI 3.1 lets an operation say nothing of its answers.
        if lowering.openapi_3_0 {
            lowering.refuse(&place, "no responses", "declare the successful response");
        }
        return;
    };
    if !expect(lowering, &place, responses, Kind::Object) {
        return;
    }
    for (status, response) in responses.as_object().into_iter().flatten() {
        let place = place.join(status);
        if status.starts_with("x-") {
            continue;
        }
        if !is_status(status) {
            lowering.refuse(
                &place,
                format!("the status `{status}`"),
                "write 100 to 599, 1XX to 5XX, or default",
            );
        }
        if expect(lowering, &place, response, Kind::Object) && response.get("$ref").is_none() {
            content(lowering, &place, response);
        }
    }
}

fn is_status(status: &str) -> bool {
    match status.as_bytes() {
        b"default" => true,
        [b'1'..=b'5', b'X', b'X'] => true,
        [b'1'..=b'5', tens, ones] => tens.is_ascii_digit() && ones.is_ascii_digit(),
        _ => false,
    }
}

fn words(lowering: &mut Lowering<'_>, place: &Pointer, holder: &Value, names: &[&str]) {
    for name in names {
        if let Some(value) = holder.get(*name) {
            expect(lowering, &place.join(name), value, Kind::String);
        }
    }
}

fn flags(lowering: &mut Lowering<'_>, place: &Pointer, holder: &Value, names: &[&str]) {
    for name in names {
        if let Some(value) = holder.get(*name) {
            expect(lowering, &place.join(name), value, Kind::Boolean);
        }
    }
}

fn content(lowering: &mut Lowering<'_>, place: &Pointer, holder: &Value) {
    words(lowering, place, holder, &["description"]);
    let Some(content) = holder.get("content") else {
        return;
    };
    let place = place.join("content");
    if !expect(lowering, &place, content, Kind::Object) {
        return;
    }
    for (name, media) in content.as_object().into_iter().flatten() {
        let place = place.join(name);
        if expect(lowering, &place, media, Kind::Object)
            && let Some(schema) = media.get("schema")
        {
            expect(lowering, &place.join("schema"), schema, Kind::Schema);
        }
    }
}

fn parameters(lowering: &mut Lowering<'_>, place: &Pointer, holder: &Value) {
    let Some(parameters) = holder.get("parameters") else {
        return;
    };
    let place = place.join("parameters");
    if !expect(lowering, &place, parameters, Kind::Array) {
        return;
    }
    let mut seen = Vec::new();
    for (index, parameter) in parameters.as_array().into_iter().flatten().enumerate() {
        let place = place.join(index);
        if !expect(lowering, &place, parameter, Kind::Object) || parameter.get("$ref").is_some() {
            continue;
        }
        self::parameter(lowering, &place, parameter);
        let key = (&parameter["in"], &parameter["name"]);
        if seen.contains(&key) {
            let found = format!("a second {} parameter {}", key.0, key.1);
            lowering.refuse(&place, found, "declare it once");
        }
        seen.push(key);
    }
}

fn parameter(lowering: &mut Lowering<'_>, place: &Pointer, parameter: &Value) {
    if parameter["name"].as_str().is_none_or(str::is_empty) {
        lowering.refuse(
            &place.join("name"),
            parameter["name"].to_string(),
            "write the parameter's name",
        );
    }
    words(lowering, place, parameter, &["description", "style"]);
    flags(lowering, place, parameter, &["required", "deprecated", "explode"]);
    let location = parameter["in"].as_str().unwrap_or_default();
    if !["path", "query", "header", "cookie"].contains(&location) {
        let found = format!("the location {}", parameter["in"]);
        lowering.refuse(&place.join("in"), found, "write path, query, header or cookie");
    }
    if location == "path" && parameter.get("required") == Some(&Value::Bool(false)) {
        lowering.refuse(
            &place.join("required"),
            "an optional path parameter",
            "write `required: true`",
        );
    }
    match (parameter.get("schema"), parameter.get("content")) {
        (Some(schema), _) => {
            expect(lowering, &place.join("schema"), schema, Kind::Schema);
        }
        (None, Some(_)) => content(lowering, place, parameter),
        (None, None) => lowering.refuse(place, "a parameter without a schema", "write `schema` or `content`"),
    }
}

fn schema_keywords(lowering: &mut Lowering<'_>, place: &Pointer, schema: &Value) {
    let Some(keywords) = schema.as_object() else {
        return;
    };
    for (keyword, value) in keywords {
        let place = place.join(keyword);
        match keyword.as_str() {
            "$ref" => {
                expect(lowering, &place, value, Kind::String);
            }
            "type" => type_names(lowering, &place, value),
            "properties" | "patternProperties" | "$defs" => {
                expect(lowering, &place, value, Kind::Object);
                for (name, schema) in value.as_object().into_iter().flatten() {
                    expect(lowering, &place.join(name), schema, Kind::Schema);
                }
            }
            "items" | "additionalProperties" | "not" => {
                expect(lowering, &place, value, Kind::Schema);
            }
            "allOf" | "anyOf" | "oneOf" | "prefixItems" => alternatives(lowering, &place, value),
            "enum" if *value == Value::Array(Vec::new()) => {
                lowering.refuse(&place, "an enum without values", "list the values, or leave `enum` out");
            }
            "enum" => {
                expect(lowering, &place, value, Kind::Array);
            }
            "required" => {
                let names = value.as_array().filter(|names| names.iter().all(Value::is_string));
                if names.is_none() {
                    lowering.refuse(
                        &place,
                        value.to_string(),
                        "write a list of property names, on the object",
                    );
                }
            }
            "nullable" | "deprecated" | "readOnly" | "writeOnly" | "uniqueItems" => {
                expect(lowering, &place, value, Kind::Boolean);
            }
            "pattern" | "format" | "title" | "description" => {
                expect(lowering, &place, value, Kind::String);
            }
            "minLength" | "maxLength" | "minItems" | "maxItems" => {
                expect(lowering, &place, value, Kind::Count);
            }
            "minimum" | "maximum" | "multipleOf" => {
                expect(lowering, &place, value, Kind::Number);
            }
            _ => {}
        }
    }
}

fn type_names(lowering: &mut Lowering<'_>, place: &Pointer, value: &Value) {
    let names = match value {
        Value::Array(names) if !names.is_empty() => names.as_slice(),
        name => std::slice::from_ref(name),
    };
    for name in names {
        if !name.as_str().is_some_and(|name| TYPES.contains(&name)) {
            lowering.refuse(
                place,
                format!("the type {name}"),
                format!("write one of {}", TYPES.join(", ")),
            );
        }
    }
}

fn alternatives(lowering: &mut Lowering<'_>, place: &Pointer, value: &Value) {
    if !expect(lowering, place, value, Kind::Array) {
        return;
    }
    if value.as_array().is_some_and(Vec::is_empty) {
        lowering.refuse(place, "an empty list", "list the schemas, or leave the keyword out");
    }
    for (index, member) in value.as_array().into_iter().flatten().enumerate() {
        expect(lowering, &place.join(index), member, Kind::Schema);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Array,
    Boolean,
    Count,
    Number,
    Object,
    Schema,
    String,
}

/// Whether `value` is what belongs there; refused if not.
fn expect(lowering: &mut Lowering<'_>, place: &Pointer, value: &Value, kind: Kind) -> bool {
    let (holds, remedy) = match kind {
        Kind::Array => (value.is_array(), "write a list"),
        Kind::Boolean => (value.is_boolean(), "write true or false"),
        Kind::Count => (is_count(value), "write a whole number, 0 or more"),
        Kind::Number => (value.is_number(), "write a number"),
        Kind::Object => (value.is_object(), "write an object"),
        Kind::Schema => (value.is_object() || value.is_boolean(), "write a schema"),
        Kind::String => (value.is_string(), "write a string"),
    };
    if !holds {
        lowering.refuse(place, described(value), remedy);
    }
    holds
}

fn is_count(value: &Value) -> bool {
    value
        .as_f64()
        .is_some_and(|number| number >= 0.0 && number.fract() == 0.0)
}

/// What `value` is, in words; in full where it is short.
pub(super) fn described(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) | Value::Number(_) => format!("`{value}`"),
        Value::String(text) => format!("the string `{text}`"),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

fn members<'a>(holder: &'a Value, name: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    holder
        .get(name)
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(Map::iter)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn names_every_place_at_once() {
        let document = json!({
            "info": {"version": 1.0},
            "paths": {
                "pets": {},
                "/a": {"get": {"operationId": "", "parameters": [
                    {"name": "x", "in": "boddy", "schema": {}},
                    {"name": "id", "in": "path", "required": false, "schema": {}},
                    {"name": "q", "in": "query"},
                    {"name": "r", "in": "query", "schema": 7},
                    {"name": "r", "in": "query", "schema": {}}
                ], "responses": {"2000": {}, "200": {"content": {"application/json": {"schema": {"type": "strng"}}}}}}},
                "/b": {"get": {"responses": []}, "post": 1, "put": {"requestBody": [], "responses": {}}}
            },
            "components": {"schemas": {
                "A": {"type": "object", "properties": [], "required": true},
                "B": {"allOf": [], "enum": [], "items": [{}], "nullable": "yes", "minimum": "1"},
                "C": {"properties": {"c": 7, "required": {"type": "string"}}}
            }, "parameters": {"P": {"name": 1, "in": "query", "schema": {}}}}
        });
        let refused = testing::document(&RULE, document, &Settings::default()).expect_err("all wrong");
        let mut places: Vec<&str> = refused.iter().filter_map(|text| text.split(": ").next()).collect();
        places.sort_unstable();
        assert_eq!(
            places,
            [
                "#/components/parameters/P/name",
                "#/components/schemas/A/properties",
                "#/components/schemas/A/required",
                "#/components/schemas/B/allOf",
                "#/components/schemas/B/enum",
                "#/components/schemas/B/items",
                "#/components/schemas/B/minimum",
                "#/components/schemas/B/nullable",
                "#/components/schemas/C/properties/c",
                "#/info/title",
                "#/paths/pets",
                "#/paths/~1a/get/operationId",
                "#/paths/~1a/get/parameters/0/in",
                "#/paths/~1a/get/parameters/1/required",
                "#/paths/~1a/get/parameters/2",
                "#/paths/~1a/get/parameters/3/schema",
                "#/paths/~1a/get/parameters/4",
                "#/paths/~1a/get/responses/200/content/application~1json/schema/type",
                "#/paths/~1a/get/responses/2000",
                "#/paths/~1b/get/responses",
                "#/paths/~1b/post",
                "#/paths/~1b/put/requestBody",
            ]
        );
    }

    #[test]
    fn takes_what_is_well_formed() {
        let document = json!({"info": {"title": "T", "version": "1"}, "paths": {"/a/{id}": {
            "summary": "S",
            "parameters": [{"$ref": "#/components/parameters/P"}],
            "get": {"responses": {"2XX": {"$ref": "#/x"}, "default": {"description": "d"}}}
        }}, "components": {"schemas": {"A": true, "B": {"type": ["string", "null"], "example": {"type": "x"}}}}});
        assert_eq!(
            testing::document(&RULE, document.clone(), &Settings::default()),
            Ok(document)
        );
    }
}
