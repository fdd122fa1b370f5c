//! The response of the token endpoint (RFC 6749, sections 5.1 and 5.2).

use std::time::Duration;

use http::StatusCode;
use serde_json::{Map, Value};

use crate::error::{ErrorBody, ErrorFormat, from_json};

/// A token, and its lifetime if the response has it.
pub(super) struct TokenResponse {
    pub(super) token: String,
    pub(super) lifetime: Option<Duration>,
}

impl TokenResponse {
    /// The errors do not quote the response.
    pub(super) fn read(body: &[u8]) -> Result<Self, &'static str> {
        let fields: Map<String, Value> = from_json(body).map_err(|_| "the response is not a JSON object")?;
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let token = text("access_token").filter(|token| !token.is_empty());
        let token = token.ok_or("the response has no `access_token`")?;
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err("the `access_token` is not a valid header value");
        }
        // The standard requires it; some servers omit it.
        if text("token_type").is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
            return Err("the `token_type` is not `Bearer`");
        }
        let lifetime = fields.get("expires_in").and_then(seconds);
        Ok(Self {
            token: token.to_owned(),
            lifetime,
        })
    }
}

/// The standard says a number; some servers send a text.
fn seconds(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::String(text) => text.parse().ok(),
        value => value.as_f64(),
    };
    Duration::try_from_secs_f64(seconds?).ok()
}

/// The error response of the token endpoint.
#[derive(Debug)]
pub(super) struct TokenErrors;

impl ErrorFormat for TokenErrors {
    fn read<'a>(&self, _: StatusCode, body: &'a Map<String, Value>) -> ErrorBody<'a> {
        let text = |name: &str| body.get(name).and_then(Value::as_str);
        ErrorBody {
            code: text("error"),
            message: text("error_description"),
            ..ErrorBody::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_servers_send() {
        for (body, lifetime) in [
            (
                r#"{"access_token":"t","token_type":"Bearer","expires_in":3600}"#,
                Some(3600),
            ),
            (
                r#"{"access_token":"t","token_type":"bearer","expires_in":"60"}"#,
                Some(60),
            ),
            (r#"{"access_token":"t","token_type":"BEARER"}"#, None),
            (r#"{"access_token":"t","expires_in":-1}"#, None),
            (r#"{"access_token":"t","expires_in":1e300}"#, None),
        ] {
            let answer = TokenResponse::read(body.as_bytes()).unwrap_or_else(|why| panic!("{why}: {body}"));
            assert_eq!(answer.token, "t");
            assert_eq!(answer.lifetime, lifetime.map(Duration::from_secs), "{body}");
        }
    }

    #[test]
    fn says_what_is_wrong_and_repeats_nothing() {
        for (body, said) in [
            ("planted", "not a JSON object"),
            (r#"["planted"]"#, "not a JSON object"),
            (r#"{"token":"planted"}"#, "no `access_token`"),
            (r#"{"access_token":["planted"]}"#, "no `access_token`"),
            (r#"{"access_token":""}"#, "no `access_token`"),
            (r#"{"access_token":"planted\n"}"#, "is not a valid header value"),
            (r#"{"access_token":"planted","token_type":"mac"}"#, "not `Bearer`"),
        ] {
            let why = TokenResponse::read(body.as_bytes()).err().expect(body);
            assert!(why.contains(said) && !why.contains("planted"), "{why}: {body}");
        }
    }
}
