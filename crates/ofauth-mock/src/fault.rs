//! Faults on request.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use ofauth_client::ErrorCode;

use crate::connection::KillSwitch;
use crate::error_body::{Answer, Refusal};
use crate::fault_body::{BrokenBody, EndlessBody};

/// Something that goes wrong with one request, or with several in a row.
///
/// A fault comes before key, connection and parameters are checked, and takes nothing from the rate limit unless the
/// genuine answer is part of it. One that cannot be (a status of 99, a header name with a space in it) is answered with
/// 500 and the reason.
#[derive(Clone, Debug)]
pub struct Fault {
    kind: Kind,
    headers: Vec<(String, String)>,
    message: Option<String>,
    code: Option<ErrorCode>,
    times: usize,
}

#[derive(Clone, Debug)]
enum Kind {
    Status(u16),
    Delay(Duration),
    Reset,
    ResetMidBody,
    Truncate(usize),
    MalformedJson,
    Body {
        status: u16,
        content_type: String,
        bytes: Bytes,
    },
    ContentType(String),
    Redirect {
        status: u16,
        location: String,
    },
    EndlessBody,
}

impl Fault {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            headers: Vec::new(),
            message: None,
            code: None,
            times: 1,
        }
    }

    /// An error in the API's shape, with the `type` that goes with the status. Those of 500, 502, 503 and 504 are not
    /// documented; the mock has its own for them.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::new(Kind::Status(status))
    }

    /// The genuine answer, late.
    #[must_use]
    pub fn delay(duration: Duration) -> Self {
        Self::new(Kind::Delay(duration))
    }

    /// A TCP reset before any answer.
    #[must_use]
    pub fn reset() -> Self {
        Self::new(Kind::Reset)
    }

    /// The head and half of the body of the genuine answer, then a TCP reset.
    #[must_use]
    pub fn reset_mid_body() -> Self {
        Self::new(Kind::ResetMidBody)
    }

    /// The genuine answer, but the connection closes after so many bytes of its body, which is never sent whole.
    #[must_use]
    pub fn truncate(bytes: usize) -> Self {
        Self::new(Kind::Truncate(bytes))
    }

    /// The genuine answer with one address in it spoilt, so that it is no JSON any more: `"url":""""`.
    #[must_use]
    pub fn malformed_json() -> Self {
        Self::new(Kind::MalformedJson)
    }

    /// Any answer. An empty content type sends none.
    #[must_use]
    pub fn body(status: u16, content_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self::new(Kind::Body {
            status,
            content_type: content_type.to_owned(),
            bytes: Bytes::from(bytes.into()),
        })
    }

    /// The genuine answer under another content type.
    #[must_use]
    pub fn content_type(content_type: &str) -> Self {
        Self::new(Kind::ContentType(content_type.to_owned()))
    }

    /// A redirect.
    #[must_use]
    pub fn redirect(status: u16, location: &str) -> Self {
        Self::new(Kind::Redirect {
            status,
            location: location.to_owned(),
        })
    }

    /// An answer whose body never ends.
    #[must_use]
    pub fn endless_body() -> Self {
        Self::new(Kind::EndlessBody)
    }

    /// Adds a header, in place of the server's own of that name.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// How many requests it applies to; one, if this is not called.
    #[must_use]
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Text of the error, where the fault is a status.
    #[must_use]
    pub fn message(mut self, message: &str) -> Self {
        self.message = Some(message.to_owned());
        self
    }

    /// `type` of the error, where the fault is a status: `Fault::status(401).code("RULES_OUTDATED")`.
    #[must_use]
    pub fn code(mut self, code: &str) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The faulty answer. `genuine` is called when that is needed, and not before.
    pub(crate) async fn answer(
        self,
        request_id: &str,
        switch: &KillSwitch,
        genuine: impl FnOnce() -> Answer,
    ) -> Response<Body> {
        let made = match self.kind {
            Kind::Status(status) => StatusCode::from_u16(status).map_err(http::Error::from).map(|status| {
                let code = self.code.unwrap_or_else(|| usual_code(status));
                let message = self.message.unwrap_or_else(|| format!("Injected fault: {status}."));
                Refusal::new(status, code, message)
                    .into_answer(request_id)
                    .map(Body::from)
            }),
            Kind::Delay(duration) => {
                tokio::time::sleep(duration).await;
                Ok(genuine().map(Body::from))
            }
            Kind::Reset => {
                switch.kill();
                Ok(Response::new(Body::empty()))
            }
            Kind::ResetMidBody => {
                let answer = genuine();
                let half = answer.body().len() / 2;
                Ok(break_off(answer, half, Some(switch.clone())))
            }
            Kind::Truncate(bytes) => Ok(break_off(genuine(), bytes, None)),
            Kind::MalformedJson => Ok(genuine().map(|body| Body::from(spoil(&body)))),
            Kind::Body {
                status,
                content_type,
                bytes,
            } => {
                let mut response = Response::builder().status(status);
                if !content_type.is_empty() {
                    response = response.header(header::CONTENT_TYPE, content_type);
                }
                response.body(Body::from(bytes))
            }
            Kind::ContentType(content_type) => {
                HeaderValue::try_from(content_type)
                    .map_err(http::Error::from)
                    .map(|content_type| {
                        let mut answer = genuine();
                        answer.headers_mut().insert(header::CONTENT_TYPE, content_type);
                        answer.map(Body::from)
                    })
            }
            Kind::Redirect { status, location } => Response::builder()
                .status(status)
                .header(header::LOCATION, location)
                .body(Body::empty()),
            Kind::EndlessBody => Response::builder()
                .header(header::CONTENT_TYPE, "application/json")
                .body(Body::new(EndlessBody::default())),
        };
        made.and_then(|response| with_headers(response, &self.headers))
            .unwrap_or_else(|error| {
                let code = usual_code(StatusCode::INTERNAL_SERVER_ERROR);
                Refusal::new(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    code,
                    format!("The injected fault cannot be: {error}."),
                )
                .into_answer(request_id)
                .map(Body::from)
            })
    }
}

/// The `type` that goes with a status.
fn usual_code(status: StatusCode) -> ErrorCode {
    match status.as_u16() {
        401 => ErrorCode::Unauthorized,
        403 => ErrorCode::Forbidden,
        404 => ErrorCode::ResourceNotFound,
        429 => ErrorCode::RateLimitExceeded,
        400..=499 => ErrorCode::BadRequest,
        502 => "PROXY_ERROR".into(),
        503 => "NETWORK_ERROR".into(),
        504 => "GATEWAY_TIMEOUT".into(),
        _ => "UNKNOWN_ERROR".into(),
    }
}

fn with_headers(mut response: Response<Body>, headers: &[(String, String)]) -> Result<Response<Body>, http::Error> {
    for (name, _) in headers {
        response.headers_mut().remove(name.as_str());
    }
    for (name, value) in headers {
        let (name, value) = (HeaderName::try_from(name)?, HeaderValue::try_from(value)?);
        response.headers_mut().append(name, value);
    }
    Ok(response)
}

/// Announces the whole body and sends its first `bytes`, never all of them.
fn break_off(answer: Answer, bytes: usize, reset: Option<KillSwitch>) -> Response<Body> {
    let (mut head, body) = answer.into_parts();
    head.headers.insert(header::CONTENT_LENGTH, body.len().into());
    let beginning = body.slice(..bytes.min(body.len().saturating_sub(1)));
    Response::from_parts(head, Body::new(BrokenBody::new(beginning, reset)))
}

/// Replaces the first address in a JSON text by two empty texts in a row.
fn spoil(json: &[u8]) -> Vec<u8> {
    const ADDRESS: &[u8] = br#""url":""#;
    const SPOILT: &[u8] = br#""url":"""""#;
    let start = json.windows(ADDRESS.len()).position(|window| window == ADDRESS);
    let (before, after) = match start {
        Some(start) => {
            let mut value = json[start + ADDRESS.len()..].split(|&byte| byte == b'"');
            let end = start + ADDRESS.len() + value.next().map_or(0, <[u8]>::len) + 1;
            (&json[..start], json.get(end..).unwrap_or_default())
        }
        // No address to spoil: put a spoilt one at the beginning.
        None => json.split_at(json.len().min(1)),
    };
    [before, SPOILT, after].concat()
}

/// The faults to come.
#[derive(Debug, Default)]
pub(crate) struct FaultQueue(Mutex<VecDeque<Fault>>);

impl FaultQueue {
    pub(crate) fn push(&self, fault: Fault) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(fault);
    }

    /// The fault of the next request, if it has one.
    pub(crate) fn next(&self) -> Option<Fault> {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(fault) = faults.front_mut() {
            if fault.times > 1 {
                fault.times -= 1;
                return Some(fault.clone());
            }
            let fault = faults.pop_front()?;
            if fault.times == 1 {
                return Some(fault);
            }
        }
        None
    }
}
