//! What is known when a call fails.

use std::time::Duration;

use ofauth::ErrorKind;
use ofauth::types::ErrorCode;
use ofauth_mock::{EXPIRED_CONNECTION, ErrorShape, Fault};

use crate::support::{CHAT, builder, connect, mock};

/// Fault 2: the parsers read fields that the API does not send, so that its own words were lost.
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

/// Fault 2: an expired session could not be told from a bad key, both being a 401 without a code.
#[tokio::test]
async fn an_expired_session_is_told_from_a_bad_key() {
    let server = mock().await;
    let call = async |key: &str, connection: &str| {
        let client = builder(&server).api_key(key).build().expect("valid settings");
        let creator = client.connection(connection).expect("a valid id");
        let error = creator.chat(CHAT).messages().send().await.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Unauthorized);
        error
    };
    let bad_key = call("sk_other", server.connection_id()).await;
    let expired = call(server.api_key(), EXPIRED_CONNECTION).await;
    assert_eq!(bad_key.code(), Some(&ErrorCode::Unauthorized));
    assert_eq!(expired.code(), Some(&ErrorCode::SessionExpired));
    assert_eq!(expired.action_required(), Some("refresh_session"));
    assert_ne!(bad_key.remedy(), expired.remedy());
}

/// Fault 22: an error body that was an array or a text made the SDK itself fail.
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

/// Fault 26: there was one class of error for all, which told neither what happened nor whether to try again.
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
        let error = client.account().whoami().send().await.expect_err("an error");
        assert_eq!((error.kind(), error.is_transient()), (kind, transient), "{status}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.headers().expect("an answer")["x-trace"], "t1");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)), "{status}");
        assert_eq!(error.operation().map(|operation| operation.id), Some("getWhoami"));
    }
}
