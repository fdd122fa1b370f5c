//! Requests that are forwarded to the platform.

use http::StatusCode;
use http::request::Parts;
use serde_json::{Value, json};

use crate::error_body::{self, ApiResponse};
use crate::payload::Payload;

/// Echoes the request, because the platform's response is not documented.
pub(crate) fn proxy(head: &Parts, payload: &Payload) -> ApiResponse {
    let path = head.uri.path().trim_start_matches("/v2/access/proxy");
    let text = String::from_utf8_lossy(payload.kept());
    let body = serde_json::from_slice(payload.kept()).unwrap_or_else(|_| match text.is_empty() {
        true => Value::Null,
        false => json!(text),
    });
    let response = json!({
        "method": head.method.as_str(),
        "path": path,
        "query": head.uri.query().unwrap_or_default(),
        "body": body,
    });
    error_body::json(StatusCode::OK, response.to_string().into_bytes())
}
