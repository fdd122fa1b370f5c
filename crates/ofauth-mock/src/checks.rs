//! The checks that every request must pass.

use http::{HeaderMap, StatusCode, header};
use ofauth_client::{ErrorCode, Operation};
use url::form_urlencoded;

use crate::call::{Arguments, Content};
use crate::contract::{JSON, Location, Shape};
use crate::error_body::Refusal;
use crate::payload::Payload;
use crate::seed::Connection;
use crate::state::State;

/// The API key must be the seeded one.
pub(crate) fn key(state: &State, headers: &HeaderMap) -> Result<(), Refusal> {
    let given = headers.get("apikey").map(http::HeaderValue::as_bytes);
    if given == Some(state.api_key.as_bytes()) {
        return Ok(());
    }
    let message = if given.is_some() {
        "The API key is not valid."
    } else {
        "The API key is missing."
    };
    Err(Refusal::unauthorized(ErrorCode::Unauthorized, message))
}

/// The connection that a request names, usable or not.
pub(crate) fn named_connection(state: &State, headers: &HeaderMap) -> Option<Connection> {
    state.connections.find(headers.get("x-connection-id")?.to_str().ok()?)
}

/// The connection must be given, known and linked, and have the permission of the operation.
pub(crate) fn connection(state: &State, operation: &Operation, headers: &HeaderMap) -> Result<(), Refusal> {
    if !operation.scoped {
        return Ok(());
    }
    if let Some(permission) = session(state, headers)?.misses(operation) {
        return Err(Refusal::new(
            StatusCode::FORBIDDEN,
            ErrorCode::Forbidden,
            format!("The connection lacks the permission {permission}."),
        ));
    }
    Ok(())
}

/// The connection must be given, known and linked.
pub(crate) fn session(state: &State, headers: &HeaderMap) -> Result<Connection, Refusal> {
    if !headers.contains_key("x-connection-id") {
        return Err(Refusal::unauthorized(
            ErrorCode::SessionNotProvided,
            "The header x-connection-id names no connection.",
        ));
    }
    let connection = named_connection(state, headers).ok_or_else(|| {
        Refusal::unauthorized(
            ErrorCode::SessionNotProvided,
            "The header x-connection-id names no known connection.",
        )
    })?;
    if connection.is_expired() {
        return Err(Refusal::unauthorized(
            ErrorCode::SessionExpired,
            "The session has expired; the account must be linked again.",
        ));
    }
    Ok(connection)
}

/// Every parameter must be known, given once and valid by its schema; required ones must be present.
pub(crate) fn parameters<'a>(
    shape: &'static Shape,
    path: impl IntoIterator<Item = (&'a str, &'a str)>,
    query: &str,
    headers: &HeaderMap,
) -> Result<Arguments, Refusal> {
    let mut arguments = Arguments::default();
    for (name, value) in path {
        arguments.take(shape, Location::Path, name, value.to_owned())?;
    }
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        arguments.take(shape, Location::Query, &name, value.into_owned())?;
    }
    for parameter in &shape.parameters {
        if parameter.location == Location::Header {
            for value in headers.get_all(&parameter.name) {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                arguments.push(parameter, value);
            }
        }
        let given = arguments.texts(&parameter.name);
        parameter.check(&given).map_err(Refusal::bad_request)?;
    }
    Ok(arguments)
}

/// The body must be valid by the contract, with a documented content type.
pub(crate) fn body(shape: &Shape, headers: &HeaderMap, payload: &Payload) -> Result<Content, Refusal> {
    let Some(body) = &shape.body else {
        if payload.length() > 0 {
            return Err(Refusal::bad_request("The operation takes no body."));
        }
        return Ok(Content::Nothing);
    };
    if payload.length() == 0 && !headers.contains_key(header::CONTENT_TYPE) {
        if body.required {
            return Err(Refusal::bad_request("The body is missing."));
        }
        return Ok(Content::Nothing);
    }
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media_type = content_type
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    match payload {
        Payload::Measured(measure) if media_type.contains('/') => return Ok(Content::File(*measure)),
        Payload::Kept(_) if media_type.eq_ignore_ascii_case(JSON) => {}
        _ => {
            return Err(Refusal::unsupported_media_type(format!(
                "The content type {media_type:?} is not one that the operation takes."
            )));
        }
    }
    let value = serde_json::from_slice(payload.kept())
        .map_err(|error| Refusal::bad_request(format!("The body is not JSON: {error}.")))?;
    body.check(&value).map_err(Refusal::bad_request)?;
    Ok(Content::Json(value))
}
