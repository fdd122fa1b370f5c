//! Errors in the API's current shape.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use ofauth_client::ErrorCode;
use serde::Serialize;

/// A complete response, before a fault may alter it.
pub(crate) type ApiResponse = Response<Bytes>;

/// A JSON response.
pub(crate) fn json(status: StatusCode, body: Vec<u8>) -> ApiResponse {
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// Why a request is rejected.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    code: ErrorCode,
    message: String,
    action_required: Option<&'static str>,
    /// Whole seconds.
    retry_after: Option<u64>,
}

impl Refusal {
    pub(crate) fn new(status: StatusCode, code: ErrorCode, message: impl Into<String>) -> Self {
        let action_required = (code == ErrorCode::SessionExpired).then_some("refresh_session");
        Self {
            status,
            code,
            message: message.into(),
            action_required,
            retry_after: None,
        }
    }

    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, ErrorCode::BadRequest, message)
    }

    pub(crate) fn unsupported_media_type(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, ErrorCode::BadRequest, message)
    }

    /// 404 for a resource that does not exist.
    pub(crate) fn no_such(what: &str) -> Self {
        let message = format!("There is no such {what}.");
        Self::not_found(ErrorCode::ResourceNotFound, message)
    }

    pub(crate) fn unauthorized(code: ErrorCode, message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, code, message)
    }

    pub(crate) fn not_found(code: ErrorCode, message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, code, message)
    }

    pub(crate) fn too_many_requests(retry_after: Option<u64>) -> Self {
        Self {
            retry_after,
            ..Self::new(
                StatusCode::TOO_MANY_REQUESTS,
                ErrorCode::RateLimitExceeded,
                "The rate limit is exceeded.",
            )
        }
    }

    pub(crate) fn into_response(self, request_id: &str) -> ApiResponse {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Body<'a> {
            error: &'a str,
            r#type: &'a str,
            request_id: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            action_required: Option<&'a str>,
        }
        let body = Body {
            error: &self.message,
            r#type: self.code.as_str(),
            request_id,
            action_required: self.action_required,
        };
        // A structure of strings always serializes.
        let mut response = json(self.status, serde_json::to_vec(&body).unwrap_or_default());
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}
