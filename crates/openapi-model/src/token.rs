//! Tokens, as HTTP calls them.

/// Whether a text is a token (RFC 9110, section 5.6.2), as names of headers, cookies and authentication schemes are.
///
/// ```
/// assert!(openapi_model::is_token("X-Total"));
/// assert!(!openapi_model::is_token("X Total"));
/// assert!(!openapi_model::is_token(""));
/// ```
#[must_use]
pub fn is_token(text: &str) -> bool {
    let is_mark = |byte| b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || is_mark(byte))
}
