//! What is handed on to the platform.

use http::StatusCode;
use http::request::Parts;
use serde_json::{Value, json};

use crate::error_body::{self, Answer};
use crate::payload::Payload;

/// Answers with the request, since nothing is known of what the platform would say.
pub(crate) fn proxy(head: &Parts, payload: &Payload) -> Answer {
    let path = head.uri.path().trim_start_matches("/v2/access/proxy");
    let text = String::from_utf8_lossy(payload.kept());
    let body = serde_json::from_slice(payload.kept()).unwrap_or_else(|_| match text.is_empty() {
        true => Value::Null,
        false => json!(text),
    });
    let answer = json!({
        "method": head.method.as_str(),
        "path": path,
        "query": head.uri.query().unwrap_or_default(),
        "body": body,
    });
    error_body::json(StatusCode::OK, answer.to_string().into_bytes())
}
