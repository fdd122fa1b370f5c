//! Checks that a request has the credentials that an operation needs. Any value of them is accepted.

use openapi_model::{Document, Node, Operation};

use crate::message::{Request, Response};
use crate::parameters;

pub(crate) fn check(document: &Document, operation: &Operation<'_>, request: &Request) -> Result<(), Response> {
    let (alternatives, _) = operation.security(document);
    let satisfied = alternatives
        .iter()
        .any(|schemes| schemes.keys().all(|name| has(document, name, request)));
    if satisfied {
        return Ok(());
    }
    let listed: Vec<String> = alternatives
        .iter()
        .map(|schemes| schemes.keys().map(String::as_str).collect::<Vec<_>>().join(" and "))
        .collect();
    let detail = format!("the request has no credentials of {}", listed.join(" or "));
    Err(Response::refusal(401, detail))
}

fn has(document: &Document, name: &str, request: &Request) -> bool {
    let Some(scheme) = document.component("securitySchemes", name) else {
        return true;
    };
    match scheme.text("type") {
        Some("apiKey") => api_key(&scheme, request),
        Some("http") => authorization(request, scheme.text("scheme").unwrap_or_default()),
        Some("oauth2" | "openIdConnect") => authorization(request, "bearer"),
        // A certificate is a matter of the connection.
        _ => true,
    }
}

fn api_key(scheme: &Node<'_>, request: &Request) -> bool {
    let name = scheme.text("name").unwrap_or_default();
    match scheme.text("in") {
        Some("query") => parameters::pairs(request.query())
            .iter()
            .any(|(known, _)| known == name),
        Some("cookie") => parameters::cookies(request).iter().any(|(known, _)| known == name),
        _ => request.value(name).is_some(),
    }
}

fn authorization(request: &Request, scheme: &str) -> bool {
    let value = request.value("authorization").unwrap_or_default();
    let (known, credentials) = value.split_once(' ').unwrap_or_default();
    known.eq_ignore_ascii_case(scheme) && !credentials.trim().is_empty()
}
