//! Error responses and other fixed responses.

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};

use super::Fault;
use super::code::{final_status, usual_code};
use super::exchange::{Exchange, Made};
use super::reply::Reply;
use super::shape::ErrorShape;
use crate::error_body;

/// # Responses
impl Fault {
    /// An error in the API's shape, with the usual `type` of the status. Those of 500, 502, 503 and 504 are not
    /// documented; the mock defines its own. Any status is allowed: 200 makes a success with an error body.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::new("status", move |exchange| error(exchange, final_status(status)?))
    }

    /// Text of the error of a status fault.
    #[must_use]
    pub fn message(mut self, message: &str) -> Self {
        self.settings.message = Some(message.to_owned());
        self
    }

    /// `type` of the error of a status fault: `Fault::status(401).code("RULES_OUTDATED")`.
    #[must_use]
    pub fn code(mut self, code: &str) -> Self {
        self.settings.code = Some(code.into());
        self
    }

    /// Shape of the error of a status fault; the default is the current one.
    #[must_use]
    pub fn shape(mut self, shape: ErrorShape) -> Self {
        self.settings.shape = shape;
        self
    }

    /// Any response. An empty content type sends no `Content-Type`.
    #[must_use]
    pub fn body(status: u16, content_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self::response("body", status, content_type, bytes.into())
    }

    /// An HTML page, as a proxy sends instead of the API.
    #[must_use]
    pub fn html(status: u16) -> Self {
        let page = format!("<!DOCTYPE html>\n<html><body><h1>{status}</h1></body></html>\n");
        Self::response("html", status, "text/html; charset=utf-8", page.into())
    }

    /// No body and no content type, with any status: 204, 200 or 500.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self::response("empty", status, "", Vec::new())
    }

    /// An error whose text is not UTF-8.
    #[must_use]
    pub fn not_utf8(status: u16) -> Self {
        let body = b"{\"error\":\"\xff\xfe\",\"type\":\"UNKNOWN_ERROR\"}";
        Self::response("not_utf8", status, "application/json", body.to_vec())
    }

    /// The genuine response with another content type.
    #[must_use]
    pub fn content_type(content_type: &str) -> Self {
        let content_type = content_type.to_owned();
        Self::new("content_type", move |exchange| {
            let content_type = HeaderValue::try_from(&content_type)?;
            exchange.altered(|response| {
                response.headers_mut().insert(header::CONTENT_TYPE, content_type);
            })
        })
    }

    pub(super) fn response(name: &'static str, status: u16, content_type: &str, bytes: Vec<u8>) -> Self {
        let (content_type, bytes) = (content_type.to_owned(), Bytes::from(bytes));
        Self::new(name, move |_| {
            let mut response = Response::builder().status(final_status(status)?);
            if !content_type.is_empty() {
                response = response.header(header::CONTENT_TYPE, &content_type);
            }
            Ok(Reply::Response(response.body(Body::from(bytes.clone()))?))
        })
    }
}

fn error(exchange: &Exchange<'_>, status: StatusCode) -> Made {
    let settings = exchange.settings;
    let code = settings.code.clone().unwrap_or_else(|| usual_code(status));
    let message = settings.message.clone();
    let message = message.unwrap_or_else(|| format!("Injected fault: {status}."));
    let body = match settings.shape {
        ErrorShape::Type => {
            let refusal = error_body::Refusal::new(status, code, message);
            return Ok(Reply::Response(
                refusal.into_response(exchange.request_id).map(Body::from),
            ));
        }
        ErrorShape::Code => json!({"error": message, "code": code.as_str(), "details": {}}),
        ErrorShape::Message => json!({"message": message, "code": code.as_str(), "details": Value::Null}),
        ErrorShape::Bare => json!({"error": message}),
    };
    let response = error_body::json(status, body.to_string().into_bytes());
    Ok(Reply::Response(response.map(Body::from)))
}
