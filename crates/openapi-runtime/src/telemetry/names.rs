//! What the conventions say of a request and its outcome.

use std::borrow::Cow;

use http::{StatusCode, Version};
use url::Url;

use crate::{Error, Operation};

/// The methods that the conventions know; others are `_OTHER`.
const METHODS: [&str; 9] = [
    "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE",
];

/// `http.request.method`, and `http.request.method_original` if that differs.
pub(super) fn method(operation: &Operation) -> (&'static str, Option<&'static str>) {
    match METHODS.contains(&operation.method) {
        true => (operation.method, None),
        false => ("_OTHER", Some(operation.method)),
    }
}

/// `url.template`
pub(super) fn template(base: &Url, operation: &Operation) -> Cow<'static, str> {
    match base.path().trim_end_matches('/') {
        "" => operation.path.into(),
        prefix => format!("{prefix}{}", operation.path).into(),
    }
}

/// The name of a span.
pub(super) fn span_name(base: &Url, operation: &Operation) -> String {
    let method = match method(operation) {
        (known, None) => known,
        _ => "HTTP",
    };
    format!("{method} {}", template(base, operation))
}

/// `url.full`, in which any parameter may be secret.
pub(super) fn redacted_url(base: &Url, operation: &Operation) -> String {
    let mut url = base.as_str().trim_end_matches('/').to_owned();
    let mut rest = operation.path;
    while let Some((before, (_, after))) = rest
        .split_once('{')
        .and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        url.push_str(before);
        url.push_str("REDACTED");
        rest = after;
    }
    url.push_str(rest);
    url
}

/// `server.address`, without the brackets of IPv6.
pub(super) fn address(base: &Url) -> &str {
    let host = base.host_str().unwrap_or_default();
    host.trim_start_matches('[').trim_end_matches(']')
}

/// `server.port`
pub(super) fn port(base: &Url) -> Option<u16> {
    base.port_or_known_default()
}

/// `error.type`: the status, if it is the error.
pub(super) fn error_type(error: &Error) -> Cow<'static, str> {
    match error.status().filter(|status| !status.is_success()) {
        Some(status) => text(status).into(),
        None => error.kind().as_str().into(),
    }
}

fn text(status: StatusCode) -> String {
    status.as_str().to_owned()
}

/// `network.protocol.version`
pub(super) fn protocol_version(version: Version) -> Option<&'static str> {
    Some(match version {
        Version::HTTP_10 => "1.0",
        Version::HTTP_11 => "1.1",
        Version::HTTP_2 => "2",
        Version::HTTP_3 => "3",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNUSUAL: Operation = Operation {
        method: "COPY",
        path: "/files/{name}:{version}/copies",
        ..Operation::EMPTY
    };

    #[test]
    fn names_follow_the_conventions() {
        let plain = Url::parse("https://[::1]:8443").expect("a URL");
        let nested = Url::parse("https://files.example/tenants/api").expect("a URL");
        assert_eq!(method(&UNUSUAL), ("_OTHER", Some("COPY")));
        assert_eq!(span_name(&plain, &UNUSUAL), "HTTP /files/{name}:{version}/copies");
        assert_eq!(span_name(&nested, &Operation::EMPTY), "GET /tenants/api/");
        let full = "https://files.example/tenants/api/files/REDACTED:REDACTED/copies";
        assert_eq!(redacted_url(&nested, &UNUSUAL), full);
        assert_eq!((address(&plain), port(&plain)), ("::1", Some(8443)));
        assert_eq!((address(&nested), port(&nested)), ("files.example", Some(443)));
    }
}
