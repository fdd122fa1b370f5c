//! Brings a document into the form that request builders and the operation table need: each operation has an id, a tag,
//! and parameters and a body of its own.

use std::collections::{BTreeMap, BTreeSet};

use openapi_lower::{Lowered, discriminated_bases, merge_patches, preferred_media_type};
use openapi_model::edit::{self, Object};
use openapi_model::{Kind, MediaType, Node, Operation, Parameter, Pointer};
use serde_json::{Map, Value, json};

use super::{security, server_url};
use crate::document::Document;
use crate::requests::{OTHERS, RESPONSES};
use crate::{facts, identifier, patterns, quoting};

/// Removes the operations that the lowering has removed.
pub(super) fn of(document: &Document, lowered: &Lowered, report: &mut dyn FnMut(&str)) -> Document {
    let model = document.model();
    let lowered = Node::document(&lowered.document);
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    // Groups are types beside the request builders.
    let groups: BTreeSet<String> = model.operations().iter().map(group).collect();
    let mut requests: BTreeSet<String> = groups.iter().map(|group| identifier::structure(group)).collect();
    for operation in model.operations() {
        let kept = lowered.entry("paths", &operation.path);
        let kept = kept.and_then(|item| item.member(operation.method));
        let Some(id) = kept.as_ref().and_then(|kept| kept.text("operationId")) else {
            continue;
        };
        let mut value = operation.node.value.clone();
        if let Some(mut stated) = Object::of(operation.node.pointer.clone(), Kind::Operation, &mut value) {
            rewrite(&mut stated, model, &operation);
            stated.set("operationId", id);
            if let Some(id) = in_namespace(&operation) {
                stated.set(facts::IN_NAMESPACE, id);
            }
            stated.set("x-request", identifier::fresh_type(id, &mut requests));
        }
        let item = paths.entry(operation.path.clone()).or_default();
        item.insert(operation.method.to_owned(), value);
    }
    let mut contract = without_paths(document.value());
    if let Some(mut root) = Object::of(Pointer::root(), Kind::Document, &mut contract) {
        root.set("paths", paths.into_iter().collect::<Value>());
        root.set("tags", tags(model));
        root.set("servers", servers(model));
        if let Some(mut components) = root.member("components") {
            let without_handle = without_handle(model, &groups, report);
            let schemes = components.entries("securitySchemes");
            for (_, mut scheme) in schemes.filter(|(name, _)| without_handle.contains(name)) {
                scheme.remove("x-handle");
            }
        }
    }
    discriminated_bases(&mut contract);
    merge_patches(&mut contract);
    drop_patterns(&mut contract, report);
    Document::from(contract)
}

/// The document without its largest part, which is replaced.
fn without_paths(document: &Value) -> Value {
    let copy = |(name, value): (&String, &Value)| match name.as_str() {
        "paths" => (name.clone(), Value::Null),
        _ => (name.clone(), value.clone()),
    };
    match document {
        Value::Object(members) => members.iter().map(copy).collect(),
        other => other.clone(),
    }
}

/// A description of each group of operations.
fn tags(model: &openapi_model::Document) -> Vec<Value> {
    let mut tags: BTreeMap<String, Value> = BTreeMap::new();
    for stated in model.root().elements("tags") {
        let Some(name) = stated.text("name") else { continue };
        let description = stated.text("description").filter(|text| !text.trim().is_empty());
        let Some(description) = description.or_else(|| stated.text("summary")) else {
            continue;
        };
        let mut tag = stated.value.clone();
        tag["name"] = identifier::module(name).into();
        tag["description"] = description.into();
        tags.entry(identifier::module(name)).or_insert(tag);
    }
    for operation in model.operations() {
        let name = tag(&operation);
        let description = match name {
            Some(name) => format!("Operations with the tag {}.", quoting::code_span(name)),
            None => "Operations without a tag.".to_owned(),
        };
        let name = identifier::module(name.unwrap_or_default());
        tags.entry(name.clone())
            .or_insert_with(|| json!({"name": name, "description": description}));
    }
    tags.into_values().collect()
}

/// The servers with complete URLs, each with a name.
fn servers(model: &openapi_model::Document) -> Vec<Value> {
    let mut names = BTreeSet::new();
    let mut servers = Vec::new();
    for server in model.root().elements("servers") {
        let Some(url) = server_url::url(&server) else { continue };
        let description = server.text("description").filter(|text| !text.trim().is_empty());
        let name = server.text("x-name").unwrap_or("server");
        servers.push(json!({
            "x-name": identifier::fresh_function(name, &mut names),
            "url": url,
            "description": description.unwrap_or(&url),
        }));
    }
    servers
}

/// The security schemes whose `x-handle` has no effect: their credentials are set on the client.
fn without_handle<'a>(
    model: &'a openapi_model::Document,
    groups: &BTreeSet<String>,
    report: &mut dyn FnMut(&str),
) -> BTreeSet<&'a str> {
    let mut known = BTreeSet::new();
    let mut without = BTreeSet::new();
    for (name, scheme) in model.components("securitySchemes") {
        let Some(stated) = scheme.text("x-handle") else {
            continue;
        };
        let is_free = !groups.contains(&identifier::function(stated)) && known.insert(stated);
        if security::handle(&scheme).is_none() || !is_free {
            without.insert(name);
            report(&format!(
                "`x-handle: {}` has no effect: the credential `{name}` is set on the client",
                quoting::line(stated)
            ));
        }
    }
    without
}

/// Removes patterns that cannot be checked; the server checks them.
fn drop_patterns(contract: &mut Value, report: &mut dyn FnMut(&str)) {
    edit::schemas(&Pointer::root(), Kind::Document, contract, &mut |schema| {
        let Some(Err(error)) = schema.text("pattern").map(patterns::compile) else {
            return;
        };
        let pattern = quoting::line(schema.text("pattern").unwrap_or_default());
        report(&format!("the pattern `{pattern}` is not checked: {error:#}"));
        schema.remove("pattern");
    });
}

/// Gives an operation what later steps need: a summary, one group, its parameters and its body.
fn rewrite(stated: &mut Object<'_>, model: &openapi_model::Document, operation: &Operation<'_>) {
    if operation
        .node
        .text("summary")
        .is_none_or(|summary| summary.trim().is_empty())
    {
        let summary = format!("{} {}", operation.method.to_uppercase(), operation.path);
        stated.set("summary", summary);
    }
    stated.set("x-group", group(operation));
    stated.set("tags", vec![identifier::module(tag(operation).unwrap_or_default())]);
    let mut parameters = operation.parameters(model);
    if facts::Paging::is_unstated(&operation.node)
        && let Some(paging) = super::paging::found(model, operation, &parameters)
    {
        stated.set("x-paging", paging);
        stated.set(facts::FOUND, true);
    }
    // The request sets these itself (OpenAPI 3.1, section 4.8.12.2.1), and credentials have their own headers.
    let mut ignored = vec![
        "accept".to_owned(),
        "authorization".to_owned(),
        "content-type".to_owned(),
    ];
    ignored.extend(key_headers(model));
    parameters
        .retain(|parameter| parameter.location() != "header" || !ignored.contains(&parameter.name().to_lowercase()));
    if parameters.iter().any(is_idempotency_key) && operation.node.get("x-retry").is_none() {
        stated.set("x-retry", "safe");
    }
    // Required parameters come first, and get the better name.
    parameters.sort_by_key(|parameter| parameter.location() != "path");
    let parameters: Vec<Value> = parameters.iter().map(self::parameter).collect();
    stated.set("parameters", parameters);
    let responses = response_media_types(model, operation);
    if responses.len() > 1 {
        stated.set(RESPONSES, responses);
    }
    if let Some(body) = operation.request_body(model) {
        match self::body(&body) {
            Some(body) => stated.set("requestBody", body),
            None => drop(stated.remove("requestBody")),
        }
    }
}

/// Names of the headers of API keys, in lower case.
fn key_headers(model: &openapi_model::Document) -> impl Iterator<Item = String> {
    let schemes = model
        .components("securitySchemes")
        .map(|(_, scheme)| model.resolve(scheme));
    let keys = schemes.filter(|scheme| scheme.text("type") == Some("apiKey") && scheme.text("in") == Some("header"));
    keys.filter_map(|scheme| scheme.text("name").map(str::to_lowercase))
}

fn tag<'a>(operation: &Operation<'a>) -> Option<&'a str> {
    operation.node.texts("tags").next()
}

/// The module of a group.
fn group(operation: &Operation<'_>) -> String {
    // None is one that has no name.
    let group = facts::group(&operation.node).unwrap_or_default();
    identifier::module(&group)
}

fn in_namespace<'a>(operation: &Operation<'a>) -> Option<&'a str> {
    let (namespace, id) = operation.id()?.split_once(['.', '/'])?;
    (identifier::module(namespace) == group(operation) && id.contains(char::is_alphabetic)).then_some(id)
}

/// The same document, with methods named after their operations.
pub(super) fn with_plain_methods(contract: &Document) -> Document {
    let mut contract = contract.value().clone();
    edit::walk(
        &Pointer::root(),
        Kind::Document,
        &mut contract,
        &mut |pointer, kind, value| {
            if kind == Kind::Operation
                && let Some(mut operation) = Object::of(pointer.clone(), kind, value)
                && let Some(id) = operation.get("operationId").cloned()
            {
                operation.set("x-method", id);
            }
            matches!(kind, Kind::Document | Kind::PathItem)
        },
    );
    Document::from(contract)
}

/// Whether the server recognizes a repeated request by it (draft-ietf-httpapi-idempotency-key-header).
fn is_idempotency_key(parameter: &Parameter<'_>) -> bool {
    parameter.location() == "header" && parameter.name().eq_ignore_ascii_case("idempotency-key")
}

/// A parameter of any schema. One with a media type is serialized as JSON, or by the caller.
fn parameter(parameter: &Parameter<'_>) -> Value {
    let mut value = parameter.node.value.clone();
    let Some(mut stated) = Object::of(parameter.node.pointer.clone(), Kind::Parameter, &mut value) else {
        return value;
    };
    if let Some(mut schema) = stated.member("schema") {
        drop_null(&mut schema);
    }
    if is_idempotency_key(parameter) {
        // The runtime sets it, unless the caller does.
        stated.remove("required");
    }
    if let Some((media_type, media)) = parameter.media_type() {
        let text = media
            .member("schema")
            .filter(|schema| schema.text("type") == Some("string"));
        stated.set(
            "schema",
            match text {
                _ if media_type.is_json() => json!({}),
                Some(text) => text.value.clone(),
                None => json!({"type": "string"}),
            },
        );
    }
    value
}

/// Leaves null out of alternatives of which one is left then, with the bounds that it has: a parameter cannot be null.
fn drop_null(schema: &mut Object<'_>) {
    let is_null = |member: &Value| Node::new(Pointer::root(), Kind::Schema, member).allows_null_alone();
    for keyword in ["anyOf", "oneOf"] {
        let Some([left, right]) = schema.get(keyword).and_then(Value::as_array).map(Vec::as_slice) else {
            continue;
        };
        let only = match (is_null(left), is_null(right)) {
            (false, true) => left.clone(),
            (true, false) => right.clone(),
            _ => continue,
        };
        if schema.has_any(&["$ref", "allOf"]) {
            continue;
        }
        schema.remove(keyword);
        schema.set("allOf", vec![only]);
    }
}

/// The media types of successful responses, but for those that are streams and have methods of their own.
fn response_media_types(model: &openapi_model::Document, operation: &Operation<'_>) -> Vec<String> {
    let responses = operation.responses(model).into_iter();
    let responses = responses.filter(|(status, _)| status.starts_with('2') || *status == "default");
    let mut names: Vec<String> = Vec::new();
    for (_, response) in responses {
        for (name, _) in response.entries("content") {
            let essence = MediaType::parse(name).essence;
            let ends = ["event-stream", "ndjson", "jsonl", "jsonlines", "json-seq"];
            let is_stream = ends.iter().any(|end| essence.ends_with(end));
            if !is_stream && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

/// The body in one of its media types: JSON is preferred. The others are named.
fn body(body: &Node<'_>) -> Option<Value> {
    let best = preferred_media_type(body.entries("content").map(|(name, _)| name))?;
    let mut value = body.value.clone();
    let mut stated = Object::of(body.pointer.clone(), Kind::RequestBody, &mut value)?;
    let schema = |name: &str| Some(body.entry("content", name)?.member("schema")?.value);
    let others: Map<String, Value> = body
        .entries("content")
        .filter(|(name, _)| *name != best)
        .map(|(name, _)| (name.to_owned(), Value::Bool(schema(name) == schema(best))))
        .collect();
    if !others.is_empty() {
        stated.set(OTHERS, others);
    }
    stated.map("content")?.retain(|name, _| name == best);
    Some(value)
}
