//! Responses from the document.

use openapi_model::{Document, MediaType, Node, Operation, Pointer, Samples};
use serde_json::Value;

use crate::message::{Request, Response, holds};

pub(crate) fn to(document: &Document, operation: &Operation<'_>, request: &Request) -> Result<Response, Response> {
    let responses = operation.responses(document);
    let (status, node) = match preferred(request, "code") {
        Some(code) => {
            let status: u16 = code
                .parse()
                .map_err(|_| Response::refusal(400, format!("`Prefer: code={code}` is no status")))?;
            let range = format!("{}XX", status / 100);
            let names = [code.as_str(), &range, "default"];
            let found = names
                .iter()
                .find_map(|name| responses.iter().find(|(known, _)| *known == name));
            let Some((_, node)) = found else {
                return Err(Response::refusal(400, format!("the operation has no response {code}")));
            };
            (status, node)
        }
        None => {
            let success = responses
                .iter()
                .filter(|(name, _)| name.starts_with('2'))
                .min_by_key(|(name, _)| **name);
            let default = || responses.iter().find(|(name, _)| **name == "default");
            let Some((name, node)) = success.or_else(default).or_else(|| responses.iter().next()) else {
                return Ok(Response {
                    status: 200,
                    ..Response::default()
                });
            };
            let status = name
                .parse()
                .unwrap_or(match name.chars().next().and_then(|digit| digit.to_digit(10)) {
                    Some(1) => 100,
                    Some(3) => 300,
                    Some(4) => 400,
                    Some(5) => 500,
                    _ => 200,
                });
            (status, node)
        }
    };
    let mut response = Response {
        status,
        ..Response::default()
    };
    for (name, header) in node.entries("headers") {
        let header = document.resolve(header);
        let is_own = name.eq_ignore_ascii_case("content-type") || name.eq_ignore_ascii_case("content-length");
        let example = document.example(&header).cloned();
        let made = || {
            let schema = header.member("schema").filter(|_| header.flag("required"))?;
            Some(sample(document, schema.pointer))
        };
        if let Some(value) = example.or_else(made).filter(|_| !is_own) {
            response.headers.push((name.to_lowercase(), plain(&value)));
        }
    }
    if let Some((name, media_type)) = chosen(node, request) {
        let kind = MediaType::parse(name);
        let value = body(document, &media_type, request)?;
        let sent = if kind.is_range() {
            "application/octet-stream"
        } else {
            name
        };
        response.headers.push(("content-type".to_owned(), sent.to_owned()));
        response.body = bytes(&kind, &value);
    }
    Ok(response)
}

/// A preference of the request (RFC 7240): `Prefer: code=404, example=empty`.
fn preferred(request: &Request, name: &str) -> Option<String> {
    let headers = request
        .headers
        .iter()
        .filter(|(known, _)| known.eq_ignore_ascii_case("prefer"));
    let mut preferences = headers.flat_map(|(_, value)| value.split([',', ';']));
    preferences.find_map(|preference| {
        let (known, value) = preference.split_once('=')?;
        (known.trim() == name).then(|| value.trim().trim_matches('"').to_owned())
    })
}

/// The media type that `Accept` allows: JSON before all others.
fn chosen<'a>(response: &Node<'a>, request: &Request) -> Option<(&'a str, Node<'a>)> {
    let accept = request.value("accept").unwrap_or("*/*");
    let accepted: Vec<MediaType> = accept.split(',').map(MediaType::parse).collect();
    let rank = |name: &str| {
        let kind = MediaType::parse(name);
        let is_accepted = accepted
            .iter()
            .any(|accepted| holds(accepted, &kind) || kind.covers(accepted));
        (!is_accepted, !kind.is_json())
    };
    response.entries("content").min_by_key(|(name, _)| rank(name))
}

fn body(document: &Document, media_type: &Node<'_>, request: &Request) -> Result<Value, Response> {
    if let Some(name) = preferred(request, "example") {
        let example = media_type.entries("examples").find(|(known, _)| *known == name);
        let Some(value) = example.and_then(|(_, example)| document.resolve(example).get("value")) else {
            return Err(Response::refusal(400, format!("the response has no example `{name}`")));
        };
        return Ok(value.clone());
    }
    let example = document.example(media_type);
    let Some(schema) = media_type.member("schema").map(|schema| schema.pointer) else {
        return Ok(example.cloned().unwrap_or_default());
    };
    // A client that is typed by the schema could not read another.
    let allowed = |example: &&Value| Samples::of_responses().allows(&document.conjunction([schema.clone()]), example);
    let example = example.filter(allowed).cloned();
    Ok(example.unwrap_or_else(|| sample(document, schema)))
}

/// A value of the schema; null if it has none.
fn sample(document: &Document, schema: Pointer) -> Value {
    let value = Samples::of_responses().value(&document.conjunction([schema]));
    value.unwrap_or_default()
}

fn bytes(kind: &MediaType, value: &Value) -> Vec<u8> {
    match (kind.essence.as_str(), value) {
        (_, value) if kind.is_json() => value.to_string().into_bytes(),
        ("text/event-stream", Value::String(text)) if text.contains("data:") => text.clone().into_bytes(),
        ("text/event-stream", value) => format!("data: {value}\n\n").into_bytes(),
        ("application/jsonl" | "application/x-ndjson" | "application/json-seq", value) => {
            let lines = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            lines
                .iter()
                .map(|line| format!("{line}\n"))
                .collect::<String>()
                .into_bytes()
        }
        (_, value) => plain(value).into_bytes(),
    }
}

/// A value as a text.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
