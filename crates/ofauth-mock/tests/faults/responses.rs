//! Errors, redirects and other fixed responses.

use std::time::{Duration, SystemTime};

use ofauth_mock::{BUSY_CHAT, DateForm, ErrorShape, Fault, MockServer};
use serde_json::{Value, json};

use crate::faulty;
use crate::support::{self, error, get_messages, path};

#[tokio::test]
async fn statuses_have_bodies_of_the_api() {
    for (status, code) in [
        (200, "UNKNOWN_ERROR"),
        (400, "BAD_REQUEST"),
        (401, "UNAUTHORIZED"),
        (403, "FORBIDDEN"),
        (404, "RESOURCE_NOT_FOUND"),
        (422, "BAD_REQUEST"),
        (429, "RATE_LIMIT_EXCEEDED"),
        (500, "UNKNOWN_ERROR"),
        (502, "PROXY_ERROR"),
        (503, "NETWORK_ERROR"),
        (504, "GATEWAY_TIMEOUT"),
    ] {
        let server = faulty(Fault::status(status)).await;
        let (received, body) = error(get_messages(&server, "").await.unwrap()).await;
        assert_eq!((received, &body["type"]), (status, &json!(code)));
        assert_eq!(body["requestId"], "req_000001");
        assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
    }
}

#[tokio::test]
async fn every_status_of_an_error() {
    let (server, client) = (MockServer::start().await.unwrap(), support::client());
    let url = format!("{}{}", server.base_url(), path(BUSY_CHAT, ""));
    for status in 400..=599 {
        server.inject(Fault::status(status));
        assert_eq!(client.get(&url).send().await.unwrap().status(), status);
    }
}

#[tokio::test]
async fn shapes_of_errors() {
    for (shape, expected) in [
        (
            ErrorShape::Type,
            json!({"error": "No.", "type": "FORBIDDEN", "requestId": "req_000001"}),
        ),
        (
            ErrorShape::Code,
            json!({"error": "No.", "code": "FORBIDDEN", "details": {}}),
        ),
        (
            ErrorShape::Message,
            json!({"message": "No.", "code": "FORBIDDEN", "details": null}),
        ),
        (ErrorShape::Bare, json!({"error": "No."})),
    ] {
        let server = faulty(Fault::status(403).message("No.").shape(shape)).await;
        assert_eq!(error(get_messages(&server, "").await.unwrap()).await, (403, expected));
    }
}

#[tokio::test]
async fn bodies_that_are_no_json() {
    type Case<'a> = (Fault, u16, Option<&'a str>, &'a [u8]);
    let cases: [Case<'_>; 8] = [
        (
            Fault::body(418, "text/html", "<h1>Tea</h1>"),
            418,
            Some("text/html"),
            b"<h1>Tea</h1>",
        ),
        (Fault::body(200, "", ""), 200, None, b""),
        (
            Fault::html(502),
            502,
            Some("text/html; charset=utf-8"),
            b"<!DOCTYPE html>\n<html><body><h1>502</h1></body></html>\n",
        ),
        (Fault::empty(500), 500, None, b""),
        (Fault::empty(200), 200, None, b""),
        (Fault::empty(204), 204, None, b""),
        (
            Fault::not_utf8(400),
            400,
            Some("application/json"),
            b"{\"error\":\"\xff\xfe\",\"type\":\"UNKNOWN_ERROR\"}",
        ),
        (
            Fault::empty(503).header("content-type", "text/plain"),
            503,
            Some("text/plain"),
            b"",
        ),
    ];
    for (fault, status, content_type, body) in cases {
        let server = faulty(fault).await;
        let response = get_messages(&server, "").await.unwrap();
        assert_eq!(response.status(), status);
        let given = response.headers().get("content-type");
        assert_eq!(given.map(|value| value.to_str().unwrap()), content_type);
        assert_eq!(response.bytes().await.unwrap(), body);
    }
}

#[tokio::test]
async fn content_type() {
    let server = faulty(Fault::content_type("text/plain")).await;
    let response = get_messages(&server, "").await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/plain");
    let body: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
    assert_eq!(body["hasMore"], true);
}

#[tokio::test]
async fn redirects() {
    let server = MockServer::start().await.unwrap();
    for status in 300..=308 {
        for location in [
            "http://127.0.0.2/",
            "/v2/elsewhere",
            "elsewhere?a=b",
            "",
            "http://[",
            "::",
        ] {
            server.inject(Fault::redirect(status, location));
            let response = get_messages(&server, "").await.unwrap();
            assert_eq!(response.status(), status);
            assert_eq!(response.headers()["location"], location);
        }
        server.inject(Fault::redirect(status, "/").without_header("Location"));
        let response = get_messages(&server, "").await.unwrap();
        assert_eq!(response.status(), status);
        assert!(!response.headers().contains_key("location"));
    }
}

#[tokio::test]
async fn retry_after_of_every_form() {
    let server = MockServer::start().await.unwrap();
    for value in [
        "0",
        "-1",
        "99999999999999999999",
        "1.5",
        "soon",
        "",
        "Mon, 99 Foo 2026 25:61:61 GMT",
    ] {
        server.inject(Fault::status(429).header("Retry-After", value));
        let response = get_messages(&server, "").await.unwrap();
        assert_eq!(response.headers()["retry-after"], value);
    }
    server.inject(Fault::status(503).header("Retry-After", "1").header("Retry-After", "2"));
    let response = get_messages(&server, "").await.unwrap();
    let values: Vec<_> = response.headers().get_all("retry-after").iter().collect();
    assert_eq!(values, ["1", "2"]);
}

#[tokio::test]
async fn retry_after_as_a_date() {
    // Sun, 06 Nov 1994 08:49:37 GMT
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    let server = MockServer::builder().wall_clock(move || now).start().await.unwrap();
    for (form, seconds, date) in [
        (DateForm::ImfFixdate, 0, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (DateForm::Rfc850, 0, "Sunday, 06-Nov-94 08:49:37 GMT"),
        (DateForm::Asctime, 0, "Sun Nov  6 08:49:37 1994"),
        (DateForm::ImfFixdate, 86400, "Mon, 07 Nov 1994 08:49:37 GMT"),
        (DateForm::Rfc850, -7, "Sunday, 06-Nov-94 08:49:30 GMT"),
    ] {
        server.inject(Fault::status(429).retry_after_date(form, seconds));
        let response = get_messages(&server, "").await.unwrap();
        assert_eq!(response.headers()["retry-after"], date);
        assert_eq!(response.headers()["date"], "Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
