//! The changes.

use openapi_model::Pointer;
use serde_json::{Value, json};

use crate::places::{Use, field, is_required, list, object, operation, parameter, pick, schema, schemas};
use crate::{Dice, Plant};

const PLANT: &str = "#/paths/~1planted~1{plantId}/post";

fn at(reference: &str) -> Pointer {
    Pointer::from_reference(reference).unwrap()
}

const fn plant(
    name: &'static str,
    (wire, rust): (bool, bool),
    apply: fn(&mut Value, &mut Dice) -> Option<String>,
) -> Plant {
    Plant {
        name,
        wire,
        rust,
        apply,
    }
}

/// Breaks released programs, and programs that are compiled again.
const BOTH: (bool, bool) = (true, true);
const WIRE: (bool, bool) = (true, false);
const RUST: (bool, bool) = (false, true);
const NONE: (bool, bool) = (false, false);

fn is_type(schema: &Value, name: &str) -> bool {
    schema["type"] == name && schema.get("enum").is_none() && schema.get("format").is_none()
}

fn set(document: &mut Value, pointer: &Pointer, name: &str, value: Value) -> Option<String> {
    object(document, pointer).insert(name.to_owned(), value);
    Some(pointer.join(name).to_string())
}

fn unset(document: &mut Value, pointer: &Pointer, name: &str) -> Option<String> {
    object(document, pointer).remove(name)?;
    Some(pointer.join(name).to_string())
}

/// Renames a member.
fn rename(document: &mut Value, pointer: &Pointer, from: &str, to: &str) -> Option<String> {
    let members = object(document, pointer);
    let value = members.remove(from)?;
    members.insert(to.to_owned(), value);
    Some(pointer.join(from).to_string())
}

/// Sets a keyword of a schema of this use.
fn keyword(
    document: &mut Value,
    dice: &mut Dice,
    used: Use,
    fits: fn(&Value) -> bool,
    name: &str,
    value: Value,
) -> Option<String> {
    let schema = schema(document, used, dice, fits)?;
    set(document, &schema, name, value)
}

/// Sets a keyword of a parameter's schema.
fn of_parameter(
    document: &mut Value,
    dice: &mut Dice,
    fits: fn(&Value) -> bool,
    name: &str,
    value: Value,
) -> Option<String> {
    let parameter = parameter(document, dice, |parameter| parameter.get("schema").is_some_and(fits))?;
    set(document, &parameter.join("schema"), name, value)
}

fn add_parameter(document: &mut Value, dice: &mut Dice, parameter: Value) -> Option<String> {
    let operation = operation(document, dice, |operation| operation.get("parameters").is_some())?;
    list(document, &operation.join("parameters")).push(parameter);
    Some(operation.to_string())
}

fn own_parameter(document: &Value, dice: &mut Dice, fits: impl Fn(&Value) -> bool) -> Option<Pointer> {
    parameter(document, dice, |parameter| {
        parameter["required"] != true && fits(parameter)
    })
}

fn drop_field(document: &mut Value, dice: &mut Dice, used: Use, required: bool) -> Option<String> {
    let (schema, name) = field(document, used, dice, |_, is_required| is_required == required)?;
    unset(document, &schema.join("properties"), &name)?;
    unrequire(document, &schema, &name);
    Some(schema.join(name).to_string())
}

fn unrequire(document: &mut Value, schema: &Pointer, name: &str) {
    if let Some(required) = object(document, schema)
        .get_mut("required")
        .and_then(Value::as_array_mut)
    {
        required.retain(|other| other != name);
    }
}

fn require(document: &mut Value, schema: &Pointer, name: &str) {
    let required = object(document, schema).entry("required").or_insert_with(|| json!([]));
    required.as_array_mut().unwrap().push(name.into());
}

fn add_field(document: &mut Value, dice: &mut Dice, used: Use, required: bool) -> Option<String> {
    let schema = schema(document, used, dice, |schema| schema.get("properties").is_some())?;
    set(
        document,
        &schema.join("properties"),
        "plantedField",
        json!({"type": "string"}),
    );
    if required {
        require(document, &schema, "plantedField");
    }
    Some(schema.to_string())
}

/// Makes a field required that was optional, or the other way round.
fn change_required(document: &mut Value, dice: &mut Dice, used: Use, to: bool) -> Option<String> {
    let never_null = |field: &Value| field["type"].is_string();
    let (schema, name) = field(document, used, dice, |field, required| {
        required != to && never_null(field)
    })?;
    match to {
        true => require(document, &schema, &name),
        false => unrequire(document, &schema, &name),
    }
    Some(schema.join(name).to_string())
}

/// Lets a field be null.
fn null(document: &mut Value, dice: &mut Dice, used: Use, required: bool) -> Option<String> {
    let plain = |field: &Value| {
        ["string", "boolean"].contains(&field["type"].as_str().unwrap_or_default()) && field.get("enum").is_none()
    };
    let (schema, name) = field(document, used, dice, |field, is_required| {
        is_required == required && plain(field)
    })?;
    let pointer = schema.join("properties").join(name);
    let old = pointer.get(document)?["type"].clone();
    set(document, &pointer, "type", json!([old, "null"]))
}

/// Values of an enum.
fn values(document: &mut Value, dice: &mut Dice, used: Use, edit: fn(&mut Vec<Value>)) -> Option<String> {
    let texts = |schema: &Value| {
        schema["enum"]
            .as_array()
            .is_some_and(|values| values.len() > 1 && values[0].is_string())
    };
    let schema = schema(document, used, dice, texts)?;
    edit(list(document, &schema.join("enum")));
    Some(schema.to_string())
}

/// A schema of this use becomes the one of an `allOf`, which is the same.
fn wrap(document: &mut Value, dice: &mut Dice, used: Use) -> Option<Pointer> {
    let component = |pointer: &Pointer| pointer.component_schema().is_some();
    let objects: Vec<Pointer> = schemas(document, used).into_iter().filter(component).collect();
    let objects: Vec<Pointer> = objects
        .into_iter()
        .filter(|pointer| pointer.get(document).unwrap().get("required").is_some())
        .collect();
    let pointer = pick(&objects, dice)?;
    let whole = pointer.get_mut(document)?;
    *whole = json!({"allOf": [whole.take()]});
    Some(pointer)
}

fn success(document: &Value, dice: &mut Dice) -> Option<Pointer> {
    let operation = operation(document, dice, |operation| {
        operation["responses"]["200"].get("content").is_some()
    })?;
    Some(operation.join("responses").join("200"))
}

fn body(document: &Value, dice: &mut Dice, required: bool) -> Option<Pointer> {
    let fits = |operation: &Value| {
        operation
            .get("requestBody")
            .is_some_and(|body| body.get("$ref").is_none() && (body["required"] == true) == required)
    };
    Some(operation(document, dice, fits)?.join("requestBody"))
}

fn webhook(document: &Value, dice: &mut Dice) -> Option<String> {
    let names: Vec<&String> = document["webhooks"].as_object()?.keys().collect();
    Some(names[dice.below(names.len())].clone())
}

/// The truth of each is by construction: what a caller has to send or may receive, and what generated code has of it.
#[rustfmt::skip]
pub(crate) const PLANTS: &[Plant] = &[
    // Operations.
    plant("operation removed", BOTH, |document, dice| {
        let operation = operation(document, dice, |_| true)?;
        unset(document, &operation.parent()?, &operation.last()?)
    }),
    plant("operation added", NONE, |document, dice| {
        let responses = operation(document, dice, |_| true)?.join("responses");
        let responses = responses.get(document)?.clone();
        let new = json!({"get": {"operationId": "plantedOperation", "tags": ["Planted"], "responses": responses}});
        set(document, &at("#/paths"), "/planted/new", new)
    }),
    plant("path changed", WIRE, |document, dice| {
        let operation = operation(document, dice, |_| true)?;
        let path = operation.parent()?.last()?.into_owned();
        rename(document, &at("#/paths"), &path, &format!("/v9{path}"))
    }),
    plant("method changed", WIRE, |document, dice| {
        let operation = operation(document, dice, |_| true)?;
        let method = operation.last()?.into_owned();
        rename(document, &operation.parent()?, &method, "trace")
    }),
    plant("operationId renamed", RUST, |document, dice| {
        let operation = operation(document, dice, |_| true)?;
        set(document, &operation, "operationId", "plantedName".into())
    }),
    plant("first tag changed", RUST, |document, dice| {
        let operation = operation(document, dice, |_| true)?;
        set(document, &operation, "tags", json!(["Planted"]))
    }),
    plant("second tag added", NONE, |document, dice| {
        let operation = operation(document, dice, |_| true)?;
        list(document, &operation.join("tags")).push("Planted".into());
        Some(operation.to_string())
    }),
    plant("operation deprecated", NONE, |document, dice| {
        let operation = operation(document, dice, |operation| operation["deprecated"] != true)?;
        set(document, &operation, "deprecated", true.into())
    }),
    plant("texts of an operation changed", NONE, |document, dice| {
        let operation = operation(document, dice, |_| true)?;
        set(document, &operation, "description", "Planted.".into())
    }),
    // Parameters.
    plant("parameter removed", BOTH, |document, dice| {
        let operation = operation(document, dice, |operation| operation["parameters"].as_array().is_some_and(|list| list.len() > 1))?;
        list(document, &operation.join("parameters")).pop()?;
        Some(operation.to_string())
    }),
    plant("pagination parameter renamed", BOTH, |document, dice| {
        let parameter = own_parameter(document, dice, |parameter| ["limit", "offset", "last_id", "marker", "cursor"].iter().any(|name| parameter["name"] == *name))?;
        set(document, &parameter, "name", "planted".into())
    }),
    plant("optional parameter added", NONE, |document, dice| add_parameter(document, dice, json!({"name": "planted", "in": "query", "schema": {"type": "string"}}))),
    plant("required parameter added", BOTH, |document, dice| add_parameter(document, dice, json!({"name": "planted", "in": "query", "required": true, "schema": {"type": "string"}}))),
    plant("required header added", BOTH, |document, dice| add_parameter(document, dice, json!({"name": "X-Planted", "in": "header", "required": true, "schema": {"type": "string"}}))),
    plant("parameter made required", BOTH, |document, dice| {
        let parameter = own_parameter(document, dice, |_| true)?;
        set(document, &parameter, "required", true.into())
    }),
    plant("parameter made optional", RUST, |document, dice| {
        let index = 1 + dice.below(2);
        unset(document, &at(PLANT).join("parameters").join(index), "required")
    }),
    plant("required parameters reordered", RUST, |document, _| {
        list(document, &at(PLANT).join("parameters")).swap(1, 2);
        Some(PLANT.to_owned())
    }),
    plant("optional parameters reordered", NONE, |document, _| {
        list(document, &at(PLANT).join("parameters")).swap(3, 4);
        Some(PLANT.to_owned())
    }),
    plant("path parameter renamed", NONE, |document, _| {
        rename(document, &at("#/paths"), "/planted/{plantId}", "/planted/{seed}");
        set(document, &at("#/paths/~1planted~1{seed}/put/parameters/0"), "name", "seed".into());
        set(document, &at("#/paths/~1planted~1{seed}/post/parameters/0"), "name", "seed".into())
    }),
    plant("type of a parameter changed", BOTH, |document, dice| of_parameter(document, dice, |schema| is_type(schema, "integer"), "type", "string".into())),
    plant("maximum of a parameter lowered", WIRE, |document, dice| of_parameter(document, dice, |schema| schema["maximum"].as_u64().is_some_and(|most| most > 5), "maximum", 5.into())),
    plant("maximum of a parameter raised", NONE, |document, dice| of_parameter(document, dice, |schema| schema["maximum"].as_u64().is_some_and(|most| most < 900), "maximum", 900.into())),
    plant("minimum of a parameter below zero", RUST, |document, dice| of_parameter(document, dice, |schema| schema["type"] == "integer" && schema["minimum"].is_u64(), "minimum", (-1).into())),
    plant("pattern of a parameter added", WIRE, |document, dice| of_parameter(document, dice, |schema| is_type(schema, "string") && schema.get("pattern").is_none(), "pattern", "^p".into())),
    plant("length of a parameter limited", WIRE, |document, dice| of_parameter(document, dice, |schema| is_type(schema, "string") && schema.get("maxLength").is_none(), "maxLength", 3.into())),
    plant("default of a parameter changed", WIRE, |document, dice| of_parameter(document, dice, |schema| schema["default"].is_u64(), "default", 3.into())),
    plant("format of a parameter is a type", BOTH, |document, dice| of_parameter(document, dice, |schema| is_type(schema, "string"), "format", "date".into())),
    plant("style of a parameter changed", WIRE, |document, dice| {
        let style = ["pipeDelimited", "spaceDelimited"][dice.below(2)];
        set(document, &at(PLANT).join("parameters/3").parent()?.join("parameters").join(3), "style", style.into())?;
        set(document, &at(PLANT).join("parameters").join(3), "explode", false.into()).map(|place| format!("{place} {style}"))
    }),
    plant("explode of a parameter changed", WIRE, |document, _| set(document, &at(PLANT).join("parameters").join(3), "explode", false.into())),
    plant("deepObject no more", WIRE, |document, _| unset(document, &at(PLANT).join("parameters").join(4), "style")),
    plant("parameter deprecated", NONE, |document, dice| {
        let parameter = own_parameter(document, dice, |parameter| parameter["deprecated"] != true)?;
        set(document, &parameter, "deprecated", true.into())
    }),
    plant("text of a parameter changed", NONE, |document, dice| {
        let parameter = own_parameter(document, dice, |_| true)?;
        set(document, &parameter, "description", "Planted.".into())
    }),
    // Requests.
    plant("request field made required", BOTH, |document, dice| change_required(document, dice, Use::Sent, true)),
    plant("request field made optional", RUST, |document, dice| change_required(document, dice, Use::Sent, false)),
    plant("optional request field added", NONE, |document, dice| add_field(document, dice, Use::Sent, false)),
    plant("required request field added", BOTH, |document, dice| add_field(document, dice, Use::Sent, true)),
    plant("optional request field removed", BOTH, |document, dice| drop_field(document, dice, Use::Sent, false)),
    plant("required request field removed", BOTH, |document, dice| drop_field(document, dice, Use::Sent, true)),
    plant("request field renamed", BOTH, |document, dice| {
        let (schema, name) = field(document, Use::Sent, dice, |_, required| !required)?;
        rename(document, &schema.join("properties"), &name, "plantedField")
    }),
    plant("null of an optional request field added", NONE, |document, dice| null(document, dice, Use::Sent, false)),
    plant("null of a required request field added", RUST, |document, dice| null(document, dice, Use::Sent, true)),
    plant("null of a request field removed", BOTH, |document, dice| {
        let fits = |schema: &Value| schema["type"].as_array().is_some_and(|types| types.len() == 2 && types.contains(&json!("null")) && schema.get("enum").is_none() && schema.get("default") != Some(&Value::Null));
        let schema = schema(document, Use::Sent, dice, fits)?;
        list(document, &schema.join("type")).retain(|name| name != "null");
        Some(schema.to_string())
    }),
    plant("enum of requests narrowed", BOTH, |document, dice| values(document, dice, Use::Sent, |values| drop(values.pop()))),
    plant("enum of requests widened", NONE, |document, dice| values(document, dice, Use::Sent, |values| values.push("planted".into()))),
    plant("enum of requests reordered", NONE, |document, dice| values(document, dice, Use::Sent, |values| values.reverse())),
    plant("length in requests limited", WIRE, |document, dice| keyword(document, dice, Use::Sent, |schema| is_type(schema, "string"), "maxLength", 1.into())),
    plant("length in requests no longer limited", NONE, |document, dice| {
        let schema = schema(document, Use::Sent, dice, |schema| schema.get("maxLength").is_some())?;
        unset(document, &schema, "maxLength")
    }),
    plant("count of items in requests limited", WIRE, |document, dice| keyword(document, dice, Use::Sent, |schema| schema["type"] == "array", "minItems", 3.into())),
    plant("items in requests unique", WIRE, |document, dice| keyword(document, dice, Use::Sent, |schema| schema["type"] == "array" && schema.get("uniqueItems").is_none(), "uniqueItems", true.into())),
    plant("other fields in requests refused", WIRE, |document, dice| keyword(document, dice, Use::Sent, |schema| schema.get("properties").is_some() && schema.get("additionalProperties").is_none(), "additionalProperties", false.into())),
    plant("format in requests added", WIRE, |document, dice| keyword(document, dice, Use::Sent, |schema| is_type(schema, "string"), "format", "email".into())),
    plant("format in requests is a type", BOTH, |document, dice| keyword(document, dice, Use::Sent, |schema| is_type(schema, "string"), "format", "date-time".into())),
    plant("default in requests changed", WIRE, |document, dice| keyword(document, dice, Use::Sent, |schema| schema["default"].is_boolean(), "default", json!("planted"))),
    plant("request body made optional", RUST, |document, dice| {
        let body = body(document, dice, true)?;
        unset(document, &body, "required")
    }),
    plant("request body made required", BOTH, |document, dice| {
        let body = body(document, dice, false)?;
        set(document, &body, "required", true.into())
    }),
    plant("request body removed", BOTH, |document, dice| {
        let body = body(document, dice, true)?;
        unset(document, &body.parent()?, "requestBody")
    }),
    plant("media type of requests removed", BOTH, |document, _| unset(document, &at(PLANT).join("requestBody").join("content"), "application/json")),
    plant("media type of requests added", NONE, |document, dice| {
        let body = body(document, dice, true)?;
        set(document, &body.join("content"), "application/x-planted", json!({"schema": {"type": "object"}}))
    }),
    // Responses.
    plant("optional response field removed", BOTH, |document, dice| drop_field(document, dice, Use::Received, false)),
    plant("required response field removed", BOTH, |document, dice| drop_field(document, dice, Use::Received, true)),
    plant("optional response field added", NONE, |document, dice| add_field(document, dice, Use::Received, false)),
    plant("required response field added", NONE, |document, dice| add_field(document, dice, Use::Received, true)),
    plant("response field made optional", BOTH, |document, dice| change_required(document, dice, Use::Received, false)),
    plant("response field made required", RUST, |document, dice| change_required(document, dice, Use::Received, true)),
    plant("null of a required response field added", BOTH, |document, dice| null(document, dice, Use::Received, true)),
    plant("null of an optional response field added", NONE, |document, dice| null(document, dice, Use::Received, false)),
    plant("null of a required response field hidden in anyOf", BOTH, |document, dice| {
        let (schema, name) = field(document, Use::Received, dice, |field, required| required && field["type"] == "string")?;
        let field = schema.join("properties").join(&name);
        let old = field.get(document)?.clone();
        set(document, &schema.join("properties"), &name, json!({"anyOf": [old, {"type": "null"}]}))
    }),
    plant("type of a response field changed", BOTH, |document, dice| keyword(document, dice, Use::Received, |schema| is_type(schema, "string"), "type", "boolean".into())),
    plant("type of items in responses changed", BOTH, |document, dice| keyword(document, dice, Use::Received, |schema| schema["type"] == "array", "items", json!({"type": "boolean"}))),
    plant("enum of responses narrowed", RUST, |document, dice| values(document, dice, Use::Received, |values| drop(values.pop()))),
    plant("enum of responses widened", NONE, |document, dice| values(document, dice, Use::Received, |values| values.push("planted".into()))),
    plant("enum of responses dropped", RUST, |document, dice| {
        let schema = schema(document, Use::Received, dice, |schema| schema["enum"].is_array())?;
        unset(document, &schema, "enum")
    }),
    plant("length in responses limited", NONE, |document, dice| keyword(document, dice, Use::Received, |schema| is_type(schema, "string"), "maxLength", 9.into())),
    plant("integer of responses unsigned", RUST, |document, dice| keyword(document, dice, Use::Received, |schema| schema["type"] == "integer" && schema.get("minimum").is_none(), "minimum", 0.into())),
    plant("integer of responses signed", RUST, |document, dice| {
        let schema = schema(document, Use::Received, dice, |schema| schema["type"] == "integer" && schema["minimum"] == 0)?;
        unset(document, &schema, "minimum")
    }),
    plant("number of responses exact", RUST, |document, dice| keyword(document, dice, Use::Received, |schema| is_type(schema, "number"), "format", "decimal".into())),
    plant("format of responses added", NONE, |document, dice| keyword(document, dice, Use::Received, |schema| is_type(schema, "string"), "format", "email".into())),
    plant("texts of a response field changed", NONE, |document, dice| keyword(document, dice, Use::Received, |schema| schema.get("description").is_some(), "description", "Planted.".into())),
    plant("example changed", NONE, |document, dice| {
        let names: Vec<String> = document["components"]["examples"].as_object()?.keys().cloned().collect();
        let name = &names[dice.below(names.len())];
        set(document, &at("#/components/examples").join(name), "value", json!({"planted": true}))
    }),
    plant("status of the response changed", WIRE, |document, dice| {
        let response = success(document, dice)?;
        rename(document, &response.parent()?, "200", "201")
    }),
    plant("error status added", NONE, |document, dice| {
        let response = success(document, dice)?;
        set(document, &response.parent()?, "418", json!({"description": "Planted."}))
    }),
    plant("error status removed", NONE, |document, dice| {
        let response = success(document, dice)?;
        unset(document, &response.parent()?, "404")
    }),
    plant("response body removed", BOTH, |document, dice| {
        let response = success(document, dice)?;
        unset(document, &response, "content")
    }),
    plant("media type of responses removed", BOTH, |document, _| unset(document, &at(PLANT).join("responses").join("200").join("content"), "application/json")),
    plant("media type of responses added", NONE, |document, dice| {
        let response = success(document, dice)?;
        set(document, &response.join("content"), "application/x-planted", json!({"schema": {"type": "string"}}))
    }),
    plant("header removed", WIRE, |document, dice| {
        if dice.below(2) == 0 {
            return unset(document, &at(PLANT).join("responses").join("200"), "headers");
        }
        let operation = operation(document, dice, |operation| operation["responses"]["200"].get("headers").is_some())?;
        unset(document, &operation.join("responses").join("200"), "headers")
    }),
    plant("header may be missing", WIRE, |document, _| unset(document, &at(PLANT).join("responses").join("200").join("headers").join("X-Planted"), "required")),
    plant("header added", NONE, |document, dice| {
        let response = success(document, dice)?;
        let headers = object(document, &response).entry("headers").or_insert_with(|| json!({}));
        headers["X-More"] = json!({"schema": {"type": "string"}});
        Some(response.to_string())
    }),
    plant("envelope of pages renamed", BOTH, |document, dice| {
        let (schema, _) = field(document, Use::Received, dice, |field, required| required && field["type"] == "boolean")?;
        let name = object(document, &schema.join("properties")).keys().find(|name| *name == "hasMore")?.clone();
        rename(document, &schema.join("properties"), &name, "more")?;
        unrequire(document, &schema, &name);
        require(document, &schema, "more");
        Some(schema.to_string())
    }),
    plant("schema renamed", RUST, |document, dice| {
        let named: Vec<Pointer> = schemas(document, Use::Received).into_iter().filter(|pointer| pointer.component_schema().is_some()).collect();
        let name = pick(&named, dice)?.component_schema()?.into_owned();
        let text = document.to_string().replace(&format!("#/components/schemas/{name}\""), "#/components/schemas/PlantedName\"");
        *document = serde_json::from_str(&text).unwrap();
        rename(document, &at("#/components/schemas"), &name, "PlantedName")
    }),
    // Composition.
    plant("schema wrapped in allOf", NONE, |document, dice| Some(wrap(document, dice, Use::Received)?.to_string())),
    plant("field removed in allOf", BOTH, |document, dice| {
        let pointer = wrap(document, dice, Use::Received)?;
        let part = pointer.join("allOf").join(0);
        let name = object(document, &part.join("properties")).keys().next()?.clone();
        unset(document, &part.join("properties"), &name)?;
        unrequire(document, &part, &name);
        Some(pointer.to_string())
    }),
    plant("required added in allOf", BOTH, |document, dice| {
        let (schema, name) = field(document, Use::Sent, dice, |field, required| !required && field["type"].is_string())?;
        if is_required(schema.get(document)?, &name) {
            return None;
        }
        set(document, &schema, "allOf", json!([{"required": [name]}]))
    }),
    plant("length limited in allOf", WIRE, |document, dice| keyword(document, dice, Use::Sent, |schema| is_type(schema, "string"), "allOf", json!([{"maxLength": 1}]))),
    plant("required dropped in allOf", BOTH, |document, dice| {
        let pointer = wrap(document, dice, Use::Received)?;
        unset(document, &pointer.join("allOf").join(0), "required")
    }),
    plant("alternative of responses added", BOTH, |document, _| {
        list(document, &at("#/paths/~1planted~1{plantId}/post/responses/200/content/application~1json/schema/oneOf")).push(json!({"$ref": "#/components/schemas/PlantedDone"}));
        Some(PLANT.to_owned())
    }),
    plant("alternative of responses removed", BOTH, |document, _| {
        let schema = at(PLANT).join("responses").join("200").join("content").join("application/json").join("schema");
        list(document, &schema.join("oneOf")).pop()?;
        unset(document, &schema.join("discriminator").join("mapping"), "b")
    }),
    plant("alternative of requests removed", BOTH, |document, _| {
        let schema = at(PLANT).join("requestBody").join("content").join("application/json").join("schema");
        list(document, &schema.join("oneOf")).pop()?;
        unset(document, &schema.join("discriminator").join("mapping"), "b")
    }),
    plant("mapping of a discriminator removed", BOTH, |document, dice| {
        let of = [at(PLANT).join("requestBody"), at(PLANT).join("responses").join("200")][dice.below(2)].clone();
        unset(document, &of.join("content").join("application/json").join("schema").join("discriminator").join("mapping"), "b")
    }),
    plant("mapping of a discriminator swapped", BOTH, |document, dice| {
        let of = [at(PLANT).join("requestBody"), at(PLANT).join("responses").join("200")][dice.below(2)].clone();
        let mapping = of.join("content").join("application/json").join("schema").join("discriminator").join("mapping");
        rename(document, &mapping, "a", "c")?;
        rename(document, &mapping, "b", "a")?;
        rename(document, &mapping, "c", "b")
    }),
    plant("field of a discriminator renamed", BOTH, |document, _| {
        let schema = at(PLANT).join("responses").join("200").join("content").join("application/json").join("schema");
        set(document, &schema.join("discriminator"), "propertyName", "species".into())
    }),
    // Security and servers.
    plant("credentials added", WIRE, |document, dice| {
        set(document, &at("#/components/securitySchemes"), "planted", json!({"type": "apiKey", "in": "header", "name": "planted"}));
        let operation = operation(document, dice, |_| true)?;
        set(document, &operation, "security", json!([{"apiKey": [], "connectionId": [], "planted": []}]))
    }),
    plant("credentials no longer needed", NONE, |document, dice| {
        let operation = operation(document, dice, |operation| operation.get("security") != Some(&json!([])))?;
        set(document, &operation, "security", json!([]))
    }),
    plant("credentials elsewhere", WIRE, |document, dice| {
        let place = ["query", "cookie"][dice.below(2)];
        set(document, &at("#/components/securitySchemes/apiKey"), "in", place.into()).map(|at| format!("{at} {place}"))
    }),
    plant("server changed", WIRE, |document, dice| {
        let number = dice.below(2);
        set(document, &at("#/servers").join(number), "url", "https://planted.example".into())
    }),
    plant("server added", NONE, |document, _| {
        list(document, &at("#/servers")).push(json!({"url": "https://planted.example"}));
        Some("#/servers".to_owned())
    }),
    // What the API sends by itself.
    plant("webhook removed", BOTH, |document, dice| {
        let name = webhook(document, dice)?;
        unset(document, &at("#/webhooks"), &name)
    }),
    plant("webhook added", NONE, |document, dice| {
        let name = webhook(document, dice)?;
        let mut new = document["webhooks"][&name].clone();
        new["post"]["operationId"] = "plantedEvent".into();
        set(document, &at("#/webhooks"), &format!("planted.{name}"), new)
    }),
    plant("field of a webhook removed", BOTH, |document, dice| drop_field(document, dice, Use::Event, false)),
    plant("required field of a webhook removed", BOTH, |document, dice| drop_field(document, dice, Use::Event, true)),
    plant("field of a webhook added", NONE, |document, dice| add_field(document, dice, Use::Event, false)),
    plant("field of a webhook may be missing", BOTH, |document, dice| change_required(document, dice, Use::Event, false)),
    plant("type of a webhook's field changed", BOTH, |document, dice| keyword(document, dice, Use::Event, |schema| is_type(schema, "string"), "type", "boolean".into())),
    plant("callback removed", BOTH, |document, _| unset(document, &at(PLANT), "callbacks")),
    plant("field of a callback removed", BOTH, |document, dice| {
        let name = ["id", "note"][dice.below(2)];
        let schema = at("#/components/schemas/PlantedDone");
        unset(document, &schema.join("properties"), name)?;
        unrequire(document, &schema, name);
        Some(name.to_owned())
    }),
    plant("component that nothing uses added", NONE, |document, _| set(document, &at("#/components/schemas"), "PlantedUnused", json!({"type": "string"}))),
];
