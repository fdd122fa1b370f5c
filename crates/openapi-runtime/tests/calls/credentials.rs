//! Secrets go where the document says, and nowhere else: planted, then looked for.

use std::error::Error as _;

use openapi_runtime::{ClientCredentials, Credential, Error, Operation, Scope};

use crate::clock::Clock;
use crate::server::{Server, json};
use crate::{LIST_ITEMS, builder, call, call_once, log};

const HEADER: &str = "planted-header-1f";
const QUERY: &str = "planted query/2f";
const QUERY_AS_SENT: &str = "planted+query%2F2f";
const COOKIE: &str = "planted-cookie-3f";
const PASSWORD: &str = "planted-password-4f";
/// `ada:planted-password-4f`
const LOGIN_AS_SENT: &str = "YWRhOnBsYW50ZWQtcGFzc3dvcmQtNGY=";
const CLIENT_SECRET: &str = "planted-client-5f";
const TOKEN: &str = "planted-token-6f";

const SECRETS: [&str; 8] = [
    HEADER,
    QUERY,
    QUERY_AS_SENT,
    COOKIE,
    PASSWORD,
    LOGIN_AS_SENT,
    CLIENT_SECRET,
    TOKEN,
];

fn assert_clean(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} is in:\n{text}");
    }
}

fn all_of(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?} {}", error.message());
    let mut source = error.source();
    while let Some(inner) = source {
        text.push_str(&format!(" {inner} {inner:?}"));
        source = inner.source();
    }
    text
}

fn with_keys(server: &Server) -> openapi_runtime::ScopeBuilder {
    let key = http::HeaderName::from_static("x-key");
    builder(server, &Clock::default())
        .credential(Credential::header(key, "the key", HEADER).expect("a key"))
        .credential(Credential::query("api_key", "the key", QUERY).expect("a key"))
        .credential(Credential::cookie("session", "the session", COOKIE).expect("a session"))
        .credential(Credential::basic("the login", "ada", PASSWORD).expect("a login"))
}

fn with_token(server: &Server) -> openapi_runtime::ScopeBuilder {
    let credentials = ClientCredentials::new(format!("{}/token", server.base_url), "shop", CLIENT_SECRET);
    builder(server, &Clock::default()).credential(credentials)
}

#[tokio::test]
async fn each_goes_where_it_belongs() {
    let server = Server::start(|_, _| json(200, "{}")).await;
    let scope = with_keys(&server).build().expect("valid settings");
    call(&scope, &LIST_ITEMS).await.expect("an answer");
    let request = server.last();
    assert_eq!(request.header("x-key"), Some(HEADER));
    assert_eq!(request.target(), format!("/items?api_key={QUERY_AS_SENT}"));
    assert_eq!(request.header("cookie"), Some("session=planted-cookie-3f"));
    assert_eq!(
        request.header("authorization"),
        Some(format!("Basic {LOGIN_AS_SENT}").as_str())
    );
}

#[tokio::test]
async fn those_of_a_scope_of_its_own_go_along() {
    let server = Server::start(|_, _| json(200, "{}")).await;
    let scope = with_keys(&server).build().expect("valid settings");
    let tenant = Credential::cookie("tenant", "the tenant", "t1").expect("a tenant");
    let own = Credential::bearer("the token", "own").expect("a token");
    let scope = scope.within("t1", vec![tenant, own]);
    call(&scope, &LIST_ITEMS).await.expect("an answer");
    let request = server.last();
    assert_eq!(request.header("cookie"), Some("session=planted-cookie-3f; tenant=t1"));
    assert_eq!(request.header("authorization"), Some("Bearer own"));
}

#[tokio::test]
async fn none_is_logged_or_shown() {
    let log = log::listen();
    // The server repeats all that it got.
    let server = Server::start(|request, _| {
        if request.target() == "/token" {
            return json(200, format!(r#"{{"access_token":"{TOKEN}","expires_in":3600}}"#));
        }
        let said = SECRETS.join(" ");
        json(400, format!(r#"{{"message":"not good: {said}","code":"{TOKEN}"}}"#))
    });
    let server = server.await;
    for settings in [with_keys(&server), with_token(&server)] {
        assert_clean(&format!("{settings:?}"));
        let scope = settings.build().expect("valid settings");
        assert_clean(&format!("{scope:?}"));
    }
    let keys = with_keys(&server).credential(ClientCredentials::new("token", "shop", CLIENT_SECRET));
    let scope = keys.build().expect("valid settings");
    let error = call(&scope, &LIST_ITEMS).await.expect_err("it is refused");
    assert!(error.message().contains("[redacted]"), "{error}");
    assert_clean(&all_of(&error));
    // The log has the requests, and has heard of them.
    assert!(log.text().contains("listItems"), "{}", log.text());
    assert_clean(&log.text());
}

#[tokio::test]
async fn no_error_of_the_way_shows_an_address_with_a_key() {
    let silent = Server::start(|_, _| json(302, "")).await;
    let scope = with_keys(&silent).build().expect("valid settings");
    let error = call(&scope, &LIST_ITEMS).await.expect_err("a redirect");
    assert_clean(&all_of(&error));
    // Nothing listens there.
    let nobody = Scope::builder(&crate::Items).base_url("http://127.0.0.1:1");
    let key = Credential::query("api_key", "the key", QUERY).expect("a key");
    let scope = nobody.credential(key).build().expect("valid settings");
    let error = call_once(&scope, &LIST_ITEMS).await.expect_err("no connection");
    assert!(error.source().is_some());
    assert_clean(&all_of(&error));
}

/// `security: []` of the document.
static SIGN_IN: Operation = Operation {
    id: "signIn",
    method: "POST",
    path: "/sessions",
    unauthenticated: true,
    ..Operation::EMPTY
};

#[tokio::test]
async fn an_operation_that_takes_none_gets_none() {
    let server = Server::start(|_, _| json(200, "{}")).await;
    let keys = with_keys(&server).credential(ClientCredentials::new("token", "shop", CLIENT_SECRET));
    let scope = keys.build().expect("valid settings");
    let own = Credential::bearer("the token", "own").expect("a token");
    for scope in [scope.clone(), scope.within("t1", vec![own])] {
        call(&scope, &SIGN_IN).await.expect("an answer");
        // Nor is a token asked for.
        let request = server.last();
        assert_eq!(request.line, "POST /sessions HTTP/1.1");
        for name in ["x-key", "cookie", "authorization"] {
            assert_eq!(request.header(name), None, "{name}");
        }
    }
}
