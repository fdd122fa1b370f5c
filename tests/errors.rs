//! The text and the accessors of every error.

use std::time::Duration;

use ofauth::ErrorKind;
use ofauth::types::ErrorCode;
use ofauth_mock::{EXPIRED_CONNECTION, ErrorShape, Fault, READLESS_CONNECTION};

use crate::support::{CHAT, Canned, builder, connect, connect_to, connection, failure, mock};

/// The rendering of an error, for people and for programs.
fn shown(name: &str, error: &ofauth::Error) -> String {
    format!("{name}\n{error}\n{error:#?}\n")
}

#[tokio::test]
async fn each_status_reads_well() {
    let mut all = Vec::new();
    for status in [400, 401, 402, 403, 404, 418, 422, 429, 500, 502, 503, 504] {
        let server = mock().await;
        server.inject(Fault::status(status).times(3));
        let error = failure(&connect(&server)).await;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        all.push(shown(&status.to_string(), &error));
    }
    insta::assert_snapshot!(all.join("\n"));
}

#[tokio::test]
async fn each_meaning_of_401_is_told_apart() {
    let server = mock().await;
    let call = async |key: &str, id: &str| {
        let client = builder(&server).api_key(key).build().expect("valid settings");
        let creator = client.connection(id).expect("a valid id");
        failure(&creator).await
    };
    let bad_key = call("sk_other", server.connection_id()).await;
    assert_eq!(
        (bad_key.kind(), bad_key.code()),
        (ErrorKind::Unauthorized, Some(&ErrorCode::Unauthorized))
    );
    let expired = call(server.api_key(), EXPIRED_CONNECTION).await;
    assert_eq!(expired.code(), Some(&ErrorCode::SessionExpired));
    assert_eq!(expired.action_required(), Some("refresh_session"));
    assert_ne!(bad_key.suggested_fix(), expired.suggested_fix());
    assert!(expired.request_id().is_some());
    let readless = call(server.api_key(), READLESS_CONNECTION).await;
    assert_eq!(
        (readless.kind(), readless.code()),
        (ErrorKind::Forbidden, Some(&ErrorCode::Forbidden))
    );
    assert_eq!(
        readless.operation().and_then(|operation| operation.permission),
        Some("messages:read")
    );
}

#[tokio::test]
async fn a_chat_that_is_not_there() {
    let server = mock().await;
    let error = connect(&server)
        .chat(1)
        .messages()
        .send()
        .await
        .expect_err("no such chat");
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::NotFound, Some(&ErrorCode::ResourceNotFound))
    );
}

#[tokio::test]
async fn older_and_odd_bodies_are_read_as_far_as_they_go() {
    let server = mock().await;
    for (body, message, code) in [
        (
            r#"{"error":"old","code":"AUTH_KEY_EXPIRED","details":{"a":1}}"#,
            "old",
            Some("AUTH_KEY_EXPIRED"),
        ),
        (r#"{"message":"older","code":"NEW_CODE"}"#, "older", Some("NEW_CODE")),
        ("<html>Bad</html>", "the server rejected the request", None),
        ("", "the server rejected the request", None),
        ("[1]", "the server rejected the request", None),
    ] {
        server.inject(Fault::body(400, "application/json", body.as_bytes()));
        let error = failure(&connect(&server)).await;
        assert_eq!((error.message(), error.code().map(ErrorCode::as_str)), (message, code));
        assert_eq!(error.raw_body().map(|body| &body[..]), Some(body.as_bytes()));
    }
}

#[tokio::test]
async fn the_servers_words_are_in_the_error() {
    let server = mock().await;
    for shape in [ErrorShape::Type, ErrorShape::Code, ErrorShape::Message] {
        let said = Fault::status(422).shape(shape).code("BAD_REQUEST");
        server.inject(said.message("the discount is too high"));
        let request = connect(&server).subscriber(CHAT).set_discount(20, 3);
        let error = request.send().await.expect_err("refused");
        assert_eq!(error.message(), "the discount is too high", "{shape:?}");
        assert_eq!(error.code(), Some(&ErrorCode::BadRequest), "{shape:?}");
        assert!(error.to_string().contains("the discount is too high"), "{error}");
        assert_eq!(error.request_id().is_some(), shape == ErrorShape::Type, "{shape:?}");
    }
}

#[tokio::test]
async fn an_error_body_of_any_json_is_an_ordinary_error() {
    let server = mock().await;
    for body in [
        "[1]",
        "[]",
        r#""refused""#,
        "7",
        "true",
        "null",
        r#"{"error":["a"]}"#,
        "",
    ] {
        for (status, kind) in [(400, ErrorKind::Rejected), (401, ErrorKind::Unauthorized)] {
            server.inject(Fault::body(status, "application/json", body));
            let error = connect(&server).me().get().send().await.expect_err("refused");
            assert_eq!((error.kind(), error.code()), (kind, None), "{body}");
            assert_eq!(error.raw_body().map(|raw| &raw[..]), Some(body.as_bytes()));
        }
    }
}

#[tokio::test]
async fn errors_are_told_apart_by_kind_and_have_status_and_headers() {
    for (status, kind, transient) in [
        (400, ErrorKind::Rejected, false),
        (401, ErrorKind::Unauthorized, false),
        (403, ErrorKind::Forbidden, false),
        (404, ErrorKind::NotFound, false),
        (408, ErrorKind::Rejected, true),
        (422, ErrorKind::Rejected, false),
        (429, ErrorKind::RateLimited, true),
        (500, ErrorKind::Server, true),
        (501, ErrorKind::Server, false),
        (503, ErrorKind::Server, true),
    ] {
        let server = mock().await;
        server.inject(Fault::status(status).header("retry-after", "7").header("x-trace", "t1"));
        let client = builder(&server).max_retries(0).build().expect("valid settings");
        let error = client.organization().whoami().send().await.expect_err("an error");
        assert_eq!((error.kind(), error.is_transient()), (kind, transient), "{status}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.headers().expect("an answer")["x-trace"], "t1");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)), "{status}");
        assert_eq!(error.operation().map(|operation| operation.id), Some("getWhoami"));
    }
}

#[tokio::test]
async fn what_does_not_decode_is_named_and_kept() {
    let missing = r#"{"list":[
        {"id":1,"text":"","fromUser":{},"media":[],"previews":[]},
        {"id":2,"text":"","fromUser":{},"media":[],"previews":[]},
        {"id":3,"text":"","fromUser":{},"previews":[],"media":[
            {"id":7,"convertedToVideo":false,"canView":true,"hasError":false,"createdAt":"","isReady":true,"releaseForms":[]},
            {"id":8,"convertedToVideo":false,"canView":true,"hasError":false,"createdAt":"","isReady":true,"releaseForms":[],
             "files":{"thumb":{"url":""}}}
        ]}
    ],"hasMore":false}"#;
    let mut all = Vec::new();
    for (name, body) in [
        ("missing field", missing),
        ("wrong type", r#"{"list":[{"id":"one"}],"hasMore":false}"#),
        ("not JSON", r#"{"list":[{"url":""""}]}"#),
        ("ends early", r#"{"list":[{"#),
        ("empty", ""),
        ("null", "null"),
        ("more after the end", r#"{"list":[],"hasMore":false} {}"#),
    ] {
        let server = Canned::json(&[body]).await;
        let error = failure(&connect_to(&server.base_url)).await;
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.raw_body().map(|raw| &raw[..]), Some(body.as_bytes()));
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        all.push(format!("{name}: {error} [{:?}]", error.path()));
    }
    assert!(all[0].contains("list[2].media[1].files.full"), "{}", all[0]);
    insta::assert_snapshot!(all.join("\n"));
}

#[tokio::test]
async fn an_answer_of_another_kind_says_so() {
    let server = mock().await;
    server.inject(Fault::body(
        200,
        "text/html; charset=utf-8",
        b"<html>Sign in to the network</html>",
    ));
    let error = failure(&connect(&server)).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    insta::assert_snapshot!(error.to_string());
    // The bytes decide: a page is a page, with any content type.
    server.inject(Fault::content_type("text/plain"));
    connect(&server).chat(CHAT).messages().send().await.expect("a page");
}

#[tokio::test]
async fn malformed_json_costs_one_page_and_no_more() {
    let server = mock().await;
    server.inject(Fault::malformed_json());
    let messages = connection(&server, builder(&server)).chat(CHAT).messages();
    let mut stream = messages.clone().stream();
    let error = stream.try_next().await.expect_err("malformed");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error
            .raw_body()
            .is_some_and(|body| String::from_utf8_lossy(body).contains(r#""url":"""""#))
    );
    assert!(stream.next().await.is_none(), "an error ends the stream");
    assert!(messages.stream().try_next().await.expect("a page").is_some());
}

#[test]
fn each_kind_has_a_status_for_a_service_to_answer_with() {
    for (kind, status) in [
        (ErrorKind::Configuration, 500),
        (ErrorKind::InvalidRequest, 400),
        (ErrorKind::Source, 500),
        (ErrorKind::Connect, 502),
        (ErrorKind::Timeout, 504),
        (ErrorKind::Transport, 502),
        (ErrorKind::Redirect, 502),
        (ErrorKind::Rejected, 400),
        (ErrorKind::Unauthorized, 502),
        (ErrorKind::Forbidden, 502),
        (ErrorKind::NotFound, 404),
        (ErrorKind::OutcomeUnknown, 502),
        (ErrorKind::RateLimited, 429),
        (ErrorKind::Interceptor, 500),
        (ErrorKind::LimiterUnavailable, 503),
        (ErrorKind::Server, 502),
        (ErrorKind::TooLarge, 502),
        (ErrorKind::Decode, 502),
        (ErrorKind::Paging, 502),
    ] {
        assert_eq!(kind.status_hint().as_u16(), status, "{kind:?}");
    }
}

#[tokio::test]
async fn a_request_that_was_not_sent_has_no_status_but_a_hint() {
    let server = mock().await;
    let error = connect(&server)
        .chat("x")
        .messages()
        .send()
        .await
        .expect_err("a bad id");
    assert_eq!((error.status(), error.kind().status_hint().as_u16()), (None, 400));
}
