//! The document as a contract that keeps to all the conventions that request builders and table rely on: each operation has
//! an id, a tag, and its parameters and its body by itself.

use std::collections::BTreeSet;

use openapi_lower::Lowered;
use openapi_model::{MediaType, Operation, Parameter};
use serde_json::{Map, Value, json};

use super::{client, security};
use crate::document::Document;
use crate::{facts, identifier, patterns, quoting};

/// Objects may stand this deep in one another in a parameter.
const DEEPEST: usize = 8;

/// Operations that the lowering has left out are left out here, too.
pub(super) fn of(document: &Document, lowered: &Lowered, report: &mut dyn FnMut(&str)) -> Document {
    let model = document.model();
    let mut paths = Map::new();
    // Groups are types beside the request builders.
    let groups: BTreeSet<String> = model.operations().iter().map(group).collect();
    let mut requests: BTreeSet<String> = groups.iter().map(|group| identifier::structure(group)).collect();
    for operation in model.operations() {
        let kept = &lowered.document["paths"][&operation.path][operation.method];
        let Some(id) = kept["operationId"].as_str() else {
            continue;
        };
        let mut value = self::operation(model, &operation);
        value["operationId"] = id.into();
        value["x-request"] = identifier::fresh_type(id, &mut requests).into();
        let item = paths.entry(operation.path.clone()).or_insert_with(|| json!({}));
        item[operation.method] = value;
    }
    let mut contract = document.value().clone();
    contract["paths"] = paths.into();
    let described = contract["tags"].as_array_mut().into_iter().flatten();
    for tag in described.filter(|tag| tag["name"].is_string()) {
        let name = tag["name"].as_str().map(identifier::module);
        tag["name"] = name.into();
    }
    contract["servers"] = servers(&contract["servers"]).into();
    drop_handles(&mut contract, &groups, report);
    drop_patterns(&mut contract, report);
    Document::from(contract)
}

/// The servers that can be called as they stand, each with a name.
fn servers(given: &Value) -> Vec<Value> {
    let mut names = BTreeSet::new();
    let mut servers = Vec::new();
    for server in given.as_array().into_iter().flatten() {
        let Some(url) = client::url(server) else { continue };
        let description = server["description"].as_str().unwrap_or_default();
        let name = server["x-name"].as_str().unwrap_or("server");
        servers.push(json!({
            "x-name": identifier::fresh_function(name, &mut names),
            "url": url,
            "description": if description.trim().is_empty() { url.as_str() } else { description },
        }));
    }
    servers
}

/// Credentials that no handle can bind, or not one of its own, are the client's.
fn drop_handles(contract: &mut Value, groups: &BTreeSet<String>, report: &mut dyn FnMut(&str)) {
    let mut known = BTreeSet::new();
    let schemes = contract["components"]["securitySchemes"].as_object_mut();
    for (name, scheme) in schemes.into_iter().flatten() {
        let Some(stated) = scheme["x-handle"].as_str().map(str::to_owned) else {
            continue;
        };
        let is_free = !groups.contains(&identifier::function(&stated)) && known.insert(stated.clone());
        if (security::handle(scheme).is_none() || !is_free)
            && let Some(members) = scheme.as_object_mut()
        {
            members.remove("x-handle");
            report(&format!(
                "no handle `{}` binds the credential `{name}`: the client has it",
                quoting::line(&stated)
            ));
        }
    }
}

/// Patterns that cannot be checked are left to the server.
fn drop_patterns(value: &mut Value, report: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(members) => {
            if let Some(pattern) = members.get("pattern").and_then(Value::as_str)
                && let Err(error) = patterns::compile(pattern)
            {
                report(&format!(
                    "the pattern `{}` is not checked: {error:#}",
                    quoting::line(pattern)
                ));
                members.remove("pattern");
            }
            members.values_mut().for_each(|member| drop_patterns(member, report));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| drop_patterns(item, report)),
        _ => {}
    }
}

fn operation(model: &openapi_model::Document, operation: &Operation<'_>) -> Value {
    let mut value = operation.node.value.clone();
    let text = |name: &str| operation.node.text(name).unwrap_or_default();
    if text("summary").trim().is_empty() {
        value["summary"] = format!("{} {}", operation.method.to_uppercase(), operation.path).into();
    }
    value["x-group"] = group(operation).into();
    value["tags"] = json!([identifier::module(tag(operation).unwrap_or_default())]);
    let mut parameters = Vec::new();
    for parameter in operation.parameters(model) {
        add(model, &parameter, &mut parameters);
    }
    // What is always given comes first, and has the better name.
    parameters.sort_by_key(|parameter| parameter["in"] != "path");
    tell_apart(&mut parameters);
    value["parameters"] = parameters.into();
    if let Some(body) = operation.request_body(model) {
        value["requestBody"] = self::body(body.value);
    }
    value
}

fn tag<'a>(operation: &Operation<'a>) -> Option<&'a str> {
    operation.node.get("tags")?.get(0)?.as_str()
}

/// The module of the operations that are called together.
fn group(operation: &Operation<'_>) -> String {
    // None is one that has no name.
    let group = facts::group(operation.node.value).unwrap_or_default();
    identifier::module(&group)
}

/// The same contract, in which each method is called as its operation.
pub(super) fn with_plain_methods(contract: &Document) -> Document {
    let mut contract = contract.value().clone();
    let items = contract["paths"].as_object_mut().into_iter().flat_map(Map::values_mut);
    for operation in items.flat_map(|item| item.as_object_mut().into_iter().flat_map(Map::values_mut)) {
        operation["x-method"] = operation["operationId"].take();
        operation["operationId"] = operation["x-method"].clone();
    }
    Document::from(contract)
}

/// One that is an object of known members stands for them: `filter[size][min]`.
fn add(model: &openapi_model::Document, parameter: &Parameter<'_>, parameters: &mut Vec<Value>) {
    let ignored = ["accept", "authorization", "content-type"];
    // The request says these by itself (OpenAPI 3.1, section 4.8.12.2.1).
    if parameter.location() == "header" && ignored.contains(&parameter.name().to_lowercase().as_str()) {
        return;
    }
    let mut value = parameter.node.value.clone();
    value["required"] = parameter.required().into();
    if let Some((media_type, media)) = value["content"].as_object().and_then(|content| content.iter().next()) {
        let is_json = MediaType::parse(media_type).is_json();
        let schema = media["schema"].clone();
        // Written as JSON, or by the caller.
        value["schema"] = if is_json {
            json!({"x-json": true})
        } else {
            json!({"type": "string"})
        };
        if !is_json && schema["type"] == "string" {
            value["schema"] = schema;
        }
    }
    if value.get("schema").is_none() {
        value["schema"] = json!({});
    }
    if parameter.style() == "deepObject" && deep(model, &value, 0, parameters) {
        return;
    }
    value["style"] = parameter.style().into();
    value["explode"] = parameter.explode().into();
    parameters.push(described(value));
}

/// Whether all members are known.
fn deep(model: &openapi_model::Document, parameter: &Value, depth: usize, parameters: &mut Vec<Value>) -> bool {
    let schema = resolved(model, &parameter["schema"]);
    let open = schema
        .get("additionalProperties")
        .is_some_and(|more| *more != json!(false));
    let (Some(properties), false) = (schema["properties"].as_object(), open || depth == DEEPEST) else {
        return false;
    };
    let required: Vec<&Value> = schema["required"].as_array().into_iter().flatten().collect();
    for (name, property) in properties {
        let inner = json!({
            "name": format!("{}[{name}]", parameter["name"].as_str().unwrap_or_default()),
            "in": "query",
            "required": parameter["required"] == true && required.iter().any(|known| *known == name),
            "description": resolved(model, property)["description"],
            "schema": property,
        });
        if !deep(model, &inner, depth + 1, parameters) {
            parameters.push(described(inner));
        }
    }
    true
}

fn resolved<'a>(model: &'a openapi_model::Document, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    for _ in 0..DEEPEST {
        let target = schema["$ref"].as_str().and_then(openapi_model::Pointer::from_reference);
        match target.and_then(|pointer| pointer.get(model.value())) {
            Some(target) => schema = target,
            None => break,
        }
    }
    schema
}

fn described(mut value: Value) -> Value {
    if !value["description"].is_string() {
        value["description"] = "".into();
    }
    value
}

/// Gives those a key of their own whose name another one has, in another location.
fn tell_apart(parameters: &mut [Value]) {
    let mut names = BTreeSet::new();
    for parameter in parameters {
        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
        if !names.insert(name.clone()) {
            let location = parameter["in"].as_str().unwrap_or_default();
            parameter["x-key"] = format!("{location}:{name}").into();
        }
    }
}

/// The body in one of its media types: JSON before all else.
fn body(body: &Value) -> Value {
    let mut body = body.clone();
    let rank = |name: &str| match MediaType::parse(name) {
        media_type if media_type.essence == "application/json" => 0,
        media_type if media_type.is_json() => 1,
        media_type if media_type.essence == "application/x-www-form-urlencoded" => 2,
        media_type if media_type.essence == "multipart/form-data" => 3,
        media_type if media_type.essence == "text/plain" => 4,
        _ => 5,
    };
    let content = body["content"].as_object().into_iter().flatten();
    let best = content.min_by_key(|(name, _)| rank(name));
    match best.map(|(name, media)| json!({name: media})) {
        Some(content) => body["content"] = content,
        None => return Value::Null,
    }
    body
}
