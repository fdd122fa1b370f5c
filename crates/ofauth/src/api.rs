//! The properties of the OFAuth API, as the runtime needs them.

use std::any::Any;
use std::borrow::Cow;

use http::StatusCode;
use ofauth_client::{ErrorCode, Operation};
use openapi_runtime::rate_limit::{Bucket, BucketKeys, BucketNames, Quota};
use openapi_runtime::{Api, ErrorBody, ErrorFormat, ErrorKind};
use serde_json::{Map, Value};

use crate::rate_limit::{DocumentedBuckets, quotas};
use crate::rules;

/// The OFAuth API, as the runtime needs it.
#[derive(Debug)]
pub(crate) struct Ofauth;

/// Each connection has a bucket of its own.
static BUCKETS: BucketNames = BucketNames {
    namespace: "ofauth rate limit",
    scope: "connection",
};

impl Api for Ofauth {
    fn user_agent(&self) -> &'static str {
        concat!("ofauth-rs/", env!("CARGO_PKG_VERSION"))
    }

    fn errors(&self) -> &'static dyn ErrorFormat {
        &Errors
    }

    fn buckets(&self) -> &'static BucketNames {
        &BUCKETS
    }

    fn quota(&self, bucket: &str) -> Quota {
        match bucket {
            "signRequest" => quotas::SIGNING,
            "getDynamicRules" | "getDynamicRulesStatus" => quotas::DYNAMIC_RULES,
            _ => quotas::STANDARD,
        }
    }

    fn check_path<'a>(&self, operation: &Operation, value: &dyn Fn(&str) -> Option<&'a str>) -> Result<(), String> {
        rules::check_path(operation, value)
    }

    fn check_body(&self, operation: &Operation, fields: &Map<String, Value>) -> Result<(), String> {
        rules::check(operation, fields)
    }

    /// With `success`, as in responses to deletions.
    fn deleted(&self, ids: &[(&'static str, String)]) -> Map<String, Value> {
        let mut known = Map::from_iter([("success".to_owned(), Value::Bool(true))]);
        for (name, id) in ids {
            known.insert((*name).to_owned(), id.as_str().into());
            // The last id is that of what was deleted, under any name in the path.
            known.insert("id".to_owned(), id.as_str().into());
        }
        known
    }
}

impl DocumentedBuckets for BucketKeys {
    #[inline]
    fn connection(&self, id: &str) -> Bucket {
        self.scope(&BUCKETS, id, Ofauth.quota(BUCKETS.scope))
    }

    #[inline]
    fn operation(&self, id: &'static str) -> Bucket {
        self.shared(&BUCKETS, id, Ofauth.quota(id))
    }
}

/// The body of an error, of any generation.
#[derive(Debug)]
pub(crate) struct Errors;

impl ErrorFormat for Errors {
    fn read<'a>(&self, status: StatusCode, body: &'a Map<String, Value>) -> ErrorBody<'a> {
        let text = |names: &[&str]| names.iter().find_map(|name| body.get(*name).and_then(Value::as_str));
        let mut read = ErrorBody::default();
        read.message = text(&["error", "message"]);
        read.code = text(&["type", "code"]);
        read.request_id = text(&["requestId"]);
        read.action_required = text(&["actionRequired"]);
        // The vendor renews its rules within a minute.
        read.retryable = status == StatusCode::UNAUTHORIZED && read.code == Some(ErrorCode::RulesOutdated.as_str());
        read
    }

    fn message(&self, kind: ErrorKind) -> Option<&'static str> {
        match kind {
            ErrorKind::Unauthorized => Some("the key, connection or session is not accepted"),
            ErrorKind::Forbidden => Some("the key or the connection lacks a permission"),
            _ => None,
        }
    }

    fn typed_code(&self, code: &str) -> Option<Box<dyn Any + Send + Sync>> {
        Some(Box::new(ErrorCode::from(code)))
    }

    fn suggested_fix(&self, error: &openapi_runtime::Error) -> Option<Cow<'static, str>> {
        let fixed = |text: &'static str| Some(Cow::Borrowed(text));
        if let Some(fix) = error.details_fix() {
            return fixed(fix);
        }
        let code = error.typed_code::<ErrorCode>();
        match code {
            Some(ErrorCode::SessionExpired) => return fixed("link the account again"),
            Some(ErrorCode::SessionNotProvided) => return fixed("use the id of a connection that exists"),
            Some(ErrorCode::RulesOutdated) => {
                return fixed("try again in a minute, when the vendor has renewed its rules");
            }
            _ => {}
        }
        if error.action_required() == Some("refresh_session") {
            return fixed("link the account again");
        }
        match error.kind() {
            ErrorKind::Unauthorized if code == Some(&ErrorCode::Unauthorized) => {
                fixed("use an API key that the vendor has issued and not revoked")
            }
            ErrorKind::Forbidden => {
                let permission = error.operation()?.permission?;
                Some(format!("give the connection the permission `{permission}`").into())
            }
            _ => error.usual_fix().map(Cow::Borrowed),
        }
    }

    /// An unknown route does not mean that it is deleted.
    fn is_gone(&self, error: &openapi_runtime::Error) -> bool {
        error.typed_code::<ErrorCode>() != Some(&ErrorCode::RouteNotFound)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_generation() {
        for (body, message, code) in [
            (
                r#"{"error":"bad","type":"UNAUTHORIZED","requestId":"req_1"}"#,
                Some("bad"),
                Some("UNAUTHORIZED"),
            ),
            (
                r#"{"error":"bad","code":"AUTH_INVALID_KEY","details":{}}"#,
                Some("bad"),
                Some("AUTH_INVALID_KEY"),
            ),
            (
                r#"{"message":"bad","code":"NEW","details":null}"#,
                Some("bad"),
                Some("NEW"),
            ),
            (r#"{"error":"bad"}"#, Some("bad"), None),
            (r#"{"error":{"nested":1},"type":7}"#, None, None),
            ("[]", None, None),
            ("\"bad\"", None, None),
            ("<html>", None, None),
            ("", None, None),
        ] {
            let Ok(Value::Object(fields)) = serde_json::from_str(body) else {
                assert_eq!((message, code), (None, None), "{body}");
                continue;
            };
            let read = Errors.read(StatusCode::BAD_REQUEST, &fields);
            assert_eq!(read.message, message, "{body}");
            assert_eq!(read.code, code, "{body}");
        }
    }
}
