//! What every request must pass, whatever its operation.

use http::{HeaderMap, StatusCode};
use ofauth_client::{ErrorCode, Location, Operation};
use url::form_urlencoded;

use crate::error_body::Refusal;
use crate::seed::Connection;
use crate::state::State;

/// The values of an operation's parameters, checked against the contract.
#[derive(Debug, Default)]
pub(crate) struct Arguments(Vec<(&'static str, String)>);

impl Arguments {
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.text(name) == Some("true")
    }
}

/// The key must be the seeded one.
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

/// The connection that a request names, known or not to be usable.
pub(crate) fn named_connection<'a>(state: &'a State, headers: &HeaderMap) -> Option<&'a Connection> {
    state.connection(headers.get("x-connection-id")?.to_str().ok()?)
}

/// The connection must be named, known and linked, and permit the operation.
pub(crate) fn connection(state: &State, operation: &Operation, headers: &HeaderMap) -> Result<(), Refusal> {
    if !operation.connection {
        return Ok(());
    }
    let refuse = |code, message: &str| Err(Refusal::unauthorized(code, message));
    if !headers.contains_key("x-connection-id") {
        return refuse(
            ErrorCode::SessionNotProvided,
            "The header x-connection-id names no connection.",
        );
    }
    let Some(connection) = named_connection(state, headers) else {
        return refuse(
            ErrorCode::SessionNotProvided,
            "The header x-connection-id names no known connection.",
        );
    };
    if connection.is_expired() {
        return refuse(
            ErrorCode::SessionExpired,
            "The session has expired; the account must be linked again.",
        );
    }
    if let Some(permission) = connection.misses(operation) {
        return Err(Refusal::new(
            StatusCode::FORBIDDEN,
            ErrorCode::Forbidden,
            format!("The connection lacks the permission {permission}."),
        ));
    }
    Ok(())
}

/// Every parameter must be known, stand once and keep to its bounds; none that is required may be absent.
pub(crate) fn parameters<'a>(
    operation: &'static Operation,
    path: impl IntoIterator<Item = (&'a str, &'a str)>,
    query: &str,
) -> Result<Arguments, Refusal> {
    let mut arguments = Arguments::default();
    for (name, value) in path {
        take(operation, Location::Path, name, value.to_owned(), &mut arguments)?;
    }
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        take(operation, Location::Query, &name, value.into_owned(), &mut arguments)?;
    }
    for parameter in operation.parameters {
        if parameter.required && arguments.text(parameter.name).is_none() {
            return Err(Refusal::bad_request(format!(
                "The parameter `{}` is missing.",
                parameter.name
            )));
        }
    }
    Ok(arguments)
}

fn take(
    operation: &'static Operation,
    location: Location,
    name: &str,
    value: String,
    arguments: &mut Arguments,
) -> Result<(), Refusal> {
    let parameter = operation.parameter(name).filter(|known| known.location == location);
    let Some(parameter) = parameter else {
        return Err(Refusal::bad_request(format!("The parameter `{name}` is not known.")));
    };
    if arguments.text(name).is_some() {
        return Err(Refusal::bad_request(format!(
            "The parameter `{name}` stands more than once."
        )));
    }
    parameter
        .check(&value)
        .map_err(|violation| Refusal::bad_request(format!("Parameter {violation}.")))?;
    arguments.0.push((parameter.name, value));
    Ok(())
}
