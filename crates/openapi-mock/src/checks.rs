//! Checks requests by the document.

use openapi_model::{Document, MediaType, Node, Operation};
use serde_json::Value;

use crate::message::{Request, Response, holds};
use crate::parameters;
use crate::schemas::Schemas;

pub(crate) fn check(
    document: &Document,
    schemas: &Schemas,
    operation: &Operation<'_>,
    request: &Request,
    path: &[(String, String)],
) -> Result<(), Response> {
    let refused = |detail: String| Response::refusal(400, detail);
    for parameter in operation.parameters(document) {
        let (name, location) = (parameter.name(), parameter.location());
        // These are no parameters (OpenAPI 3.1, section 4.8.12.2.1).
        let ignored = ["accept", "authorization", "content-type"];
        if location == "header" && ignored.contains(&name.to_lowercase().as_str()) {
            continue;
        }
        match parameters::value(document, &parameter, request, path) {
            Err(()) => {}
            Ok(None) if parameter.required() => {
                return Err(refused(format!("the {location} parameter `{name}` is missing")));
            }
            Ok(None) => {}
            Ok(Some(value)) => {
                let media_type = parameter
                    .media_type()
                    .and_then(|(_, media_type)| media_type.member("schema"));
                if let Some(schema) = parameter.schema().or(media_type) {
                    let checked = schemas.check(&schema.pointer, &value);
                    checked.map_err(|violation| refused(format!("the {location} parameter `{name}`: {violation}")))?;
                }
            }
        }
    }
    match operation.request_body(document) {
        Some(body) => check_body(schemas, &body, request),
        None => Ok(()),
    }
}

fn check_body(schemas: &Schemas, body: &Node<'_>, request: &Request) -> Result<(), Response> {
    let Some(sent) = request.value("content-type").map(MediaType::parse) else {
        return match (request.body.is_empty(), body.flag("required")) {
            (true, false) => Ok(()),
            (true, true) => Err(Response::refusal(400, "the body is missing")),
            (false, _) => Err(Response::refusal(415, "the header `Content-Type` is missing")),
        };
    };
    let listed = || body.entries("content");
    let known = listed().filter(|(name, _)| holds(&MediaType::parse(name), &sent));
    // A range is for what is not listed by itself.
    let known = known.min_by_key(|(name, _)| MediaType::parse(name).is_range());
    let Some((_, media_type)) = known else {
        let names: Vec<&str> = listed().map(|(name, _)| name).collect();
        let detail = format!(
            "the body is `{}`; the document lists {}",
            sent.essence,
            names.join(", ")
        );
        return Err(Response::refusal(415, detail));
    };
    if !sent.is_json() {
        return Ok(());
    }
    let value: Value = serde_json::from_slice(&request.body)
        .map_err(|error| Response::refusal(400, format!("the body is not JSON: {error}")))?;
    match media_type.member("schema") {
        Some(schema) => match sent.essence.as_str() {
            "application/merge-patch+json" => schemas.check_patch(&schema.pointer, &value),
            _ => schemas.check(&schema.pointer, &value),
        }
        .map_err(|violation| Response::refusal(400, format!("the body: {violation}"))),
        None => Ok(()),
    }
}
