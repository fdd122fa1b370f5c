//! What a caller has already is not sent again.

use openapi_runtime::{CallOptions, ErrorKind, IfModified as _, Response};
use serde_json::{Value, json};

use crate::clock::Clock;
use crate::server::{self, Server};
use crate::{LIST_ITEMS, builder, call};

const TAG: &str = "\"v7\"";

#[tokio::test]
async fn what_is_current_is_no_error() {
    let server = Server::start(|request, _| match request.header("if-none-match") {
        Some(TAG) => (304, format!("etag: {TAG}\r\n"), String::new()),
        Some(_) => server::json(500, "{}"),
        None => server::json(200, "[1]"),
    })
    .await;
    let scope = builder(&server, &Clock::default()).build().expect("valid settings");
    let sent = async |tag: Option<&'static str>| {
        let options = CallOptions::new().max_retries(0);
        let options = tag
            .into_iter()
            .fold(options, |options, tag| options.header("if-none-match", tag));
        let sent = call(&scope.with_options(options), &LIST_ITEMS).await;
        sent.if_modified()
            .map(|response: Option<Response<Value>>| response.map(Response::into_inner))
    };
    assert_eq!(sent(None).await.expect("a response"), Some(json!([1])));
    assert_eq!(sent(Some(TAG)).await.expect("no error"), None);
    assert_eq!(server.requests().len(), 2);
    assert_eq!(
        sent(Some("other")).await.expect_err("an error").kind(),
        ErrorKind::Server
    );
}
