//! Access tokens: one renewal for all callers, in time and after a 401.

use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use openapi_runtime::{ClientCredentials, ErrorKind, Scope};

use crate::clock::Clock;
use crate::server::{Request, Server, json};
use crate::{CREATE_ITEM, LIST_ITEMS, builder, call, call_once};

const SECRET: &str = "s3cret";

/// Gives tokens `t1`, `t2` and so on for an hour each, and takes the last of them.
async fn server() -> Server {
    let given = AtomicUsize::new(0);
    Server::start(move |request, _| {
        if request.target() == "/token" {
            let number = given.fetch_add(1, Ordering::SeqCst) + 1;
            return json(200, token(number));
        }
        let expected = format!("Bearer t{}", given.load(Ordering::SeqCst));
        if request.header("authorization") == Some(&expected) {
            json(200, "{}")
        } else {
            json(401, r#"{"message":"the token is not good"}"#)
        }
    })
    .await
}

fn token(number: usize) -> String {
    format!(r#"{{"access_token":"t{number}","token_type":"Bearer","expires_in":3600}}"#)
}

fn credentials(server: &Server) -> ClientCredentials {
    ClientCredentials::new(format!("{}/token", server.base_url), "shop", SECRET)
}

fn scope(server: &Server, clock: &Clock) -> Scope {
    let builder = builder(server, clock).credential(credentials(server));
    builder.build().expect("valid settings")
}

#[tokio::test]
async fn a_token_is_asked_for_as_the_standard_says() {
    let server = server().await;
    let clock = Clock::default();
    let asked = |request: &Request| {
        assert_eq!(request.line, "POST /token HTTP/1.1");
        assert_eq!(
            request.header("content-type"),
            Some("application/x-www-form-urlencoded")
        );
        assert_eq!(request.header("accept"), Some("application/json"));
        assert_eq!(request.header("user-agent"), Some("items/1.0"));
    };
    let ours = ClientCredentials::new("token", "sh op", "s3:cret").scopes(["read", "write"]);
    let ours = ours.parameter("audience", "https://items.example");
    let scope = builder(&server, &clock)
        .credential(ours)
        .build()
        .expect("valid settings");
    call(&scope, &LIST_ITEMS).await.expect("an answer");
    let request = server.requests().remove(0);
    asked(&request);
    // `sh+op:s3%3Acret`
    assert_eq!(request.header("authorization"), Some("Basic c2grb3A6czMlM0FjcmV0"));
    assert_eq!(
        request.text(),
        "grant_type=client_credentials&scope=read+write&audience=https%3A%2F%2Fitems.example"
    );
    let ours = ClientCredentials::new("/token", "shop", SECRET).secret_in_body(true);
    let scope = builder(&server, &clock)
        .credential(ours)
        .build()
        .expect("valid settings");
    call(&scope, &LIST_ITEMS).await.expect("an answer");
    let request = server.requests().remove(2);
    asked(&request);
    assert_eq!(request.header("authorization"), None);
    assert_eq!(
        request.text(),
        "grant_type=client_credentials&client_id=shop&client_secret=s3cret"
    );
}

#[tokio::test]
async fn it_is_kept_and_renewed_before_it_expires() {
    let server = server().await;
    let clock = Clock::default();
    let scope = scope(&server, &clock);
    for (advance, tokens) in [(0, 1), (3500, 1), (39, 1), (1, 2), (3539, 2), (1, 3), (7200, 4)] {
        clock.advance(Duration::from_secs(advance));
        let answer = call(&scope, &LIST_ITEMS).await.expect("an answer");
        assert_eq!(answer.meta().attempts(), 1);
        assert_eq!(server.count("/token"), tokens, "after {advance} s more");
    }
    // Clones and options share it.
    call_once(&scope.clone(), &LIST_ITEMS).await.expect("an answer");
    assert_eq!(server.count("/token"), 4);
}

#[tokio::test]
async fn callers_at_the_same_time_share_a_renewal() {
    let server = server().await;
    let clock = Clock::default();
    let scope = scope(&server, &clock);
    for tokens in 1..4 {
        let answers = join_all((0..20).map(|_| call(&scope, &LIST_ITEMS))).await;
        assert!(answers.iter().all(Result::is_ok));
        assert_eq!(server.count("/token"), tokens);
        clock.advance(Duration::from_secs(3600));
    }
}

#[tokio::test]
async fn a_caller_that_gives_up_does_not_end_it_for_the_others() {
    let server = server().await;
    let scope = scope(&server, &Clock::default());
    let mut first = Box::pin(call(&scope, &LIST_ITEMS));
    // It has begun with the renewal.
    assert!(futures_util::poll!(&mut first).is_pending());
    let second = call(&scope, &LIST_ITEMS);
    drop(first);
    second.await.expect("an answer");
    // Nor does it leave anything behind that the next would wait for.
    let scope = self::scope(&server, &Clock::default());
    let mut first = Box::pin(call(&scope, &LIST_ITEMS));
    assert!(futures_util::poll!(&mut first).is_pending());
    drop(first);
    call(&scope, &LIST_ITEMS).await.expect("an answer");
}

#[tokio::test]
async fn a_401_renews_it_once_for_all_and_the_calls_are_repeated() {
    let server = server().await;
    let clock = Clock::default();
    let scope = scope(&server, &clock);
    call(&scope, &LIST_ITEMS).await.expect("an answer");
    // Another program has got a token, and this one's is good no more.
    let other = self::scope(&server, &clock);
    call(&other, &LIST_ITEMS).await.expect("an answer");
    let (calls, tokens) = (server.count("/items"), server.count("/token"));
    // A write as well: a request without a good token has not been carried out.
    let operations = [&LIST_ITEMS, &CREATE_ITEM];
    let answers = join_all((0..10).map(|number| call_once(&scope, operations[number % 2]))).await;
    for answer in answers {
        assert_eq!(answer.expect("the repeat is answered").meta().attempts(), 2);
    }
    assert_eq!(server.count("/token"), tokens + 1);
    assert_eq!(server.count("/items"), calls + 20);
}

#[tokio::test]
async fn a_401_that_stays_is_an_error_after_one_repeat() {
    let server = Server::start(|request, number| match request.target() {
        "/token" => json(200, token(number)),
        _ => json(401, r#"{"code":"no_such_user"}"#),
    });
    let server = server.await;
    let scope = scope(&server, &Clock::default());
    let error = call(&scope, &LIST_ITEMS).await.expect_err("it is refused");
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Unauthorized, Some("no_such_user"))
    );
    assert_eq!(error.attempts(), 2);
    assert_eq!((server.count("/token"), server.count("/items")), (2, 2));
}

#[tokio::test]
async fn a_failed_renewal_says_why() {
    for (answer, kind, said) in [
        (
            json(
                401,
                r#"{"error":"invalid_client","error_description":"unknown client s3cret"}"#,
            ),
            ErrorKind::Unauthorized,
            "listItems: cannot get an access token: 401 Unauthorized: invalid_client: unknown client [redacted]",
        ),
        (
            json(400, r#"{"error":"invalid_scope"}"#),
            ErrorKind::Unauthorized,
            "listItems: cannot get an access token: 400 Bad Request: invalid_scope: the server rejected the request",
        ),
        (
            json(200, r#"{"access_token":7}"#),
            ErrorKind::Unauthorized,
            "listItems: cannot get an access token: the response has no `access_token`",
        ),
        (
            (302, "location: /elsewhere\r\n".to_owned(), String::new()),
            ErrorKind::Unauthorized,
            "listItems: cannot get an access token: 302 Found: the server responded with a redirect, which is not followed",
        ),
        (
            json(503, "{}"),
            ErrorKind::Server,
            "listItems: cannot get an access token: 503 Service Unavailable: server error (3 attempts)",
        ),
        (
            (429, "retry-after: 1000\r\n".to_owned(), String::new()),
            ErrorKind::RateLimited,
            "listItems: cannot get an access token: 429 Too Many Requests: rate limit exceeded (retry after 1000 s)",
        ),
    ] {
        let server = Server::start(move |_, _| answer.clone()).await;
        let error = call(&scope(&server, &Clock::default()), &LIST_ITEMS).await;
        let error = error.expect_err("there is no token");
        assert_eq!((error.kind(), error.to_string().as_str()), (kind, said));
        // The call itself has not gone out, nor has the redirect been followed.
        assert_eq!((error.status(), error.may_have_been_sent()), (None, false));
        assert_eq!(server.count("/token"), server.requests().len());
        assert!(error.source().is_some());
    }
}

#[tokio::test]
async fn what_fails_in_passing_is_tried_again() {
    let server = Server::start(|request, number| match request.target() {
        "/token" if number < 2 => json(503, "{}"),
        "/token" => json(200, token(1)),
        _ => json(200, "{}"),
    });
    let server = server.await;
    let answer = call(&scope(&server, &Clock::default()), &CREATE_ITEM).await;
    assert_eq!(answer.expect("an answer").meta().attempts(), 3);
}

#[tokio::test]
async fn a_token_that_cannot_be_renewed_is_used_until_it_expires() {
    let is_down = Arc::new(AtomicUsize::new(0));
    let down = Arc::clone(&is_down);
    let server = Server::start(move |request, _| match request.target() {
        "/token" if down.load(Ordering::SeqCst) == 1 => json(503, "{}"),
        "/token" => json(200, token(1)),
        _ => json(200, "{}"),
    });
    let server = server.await;
    let clock = Clock::default();
    let scope = scope(&server, &clock);
    call(&scope, &LIST_ITEMS).await.expect("an answer");
    is_down.store(1, Ordering::SeqCst);
    for (advance, tokens) in [(3545, 2), (5, 2), (5, 3)] {
        clock.advance(Duration::from_secs(advance));
        call_once(&scope, &LIST_ITEMS).await.expect("an answer");
        assert_eq!(server.count("/token"), tokens);
    }
    clock.advance(Duration::from_secs(60));
    let error = call_once(&scope, &LIST_ITEMS).await.expect_err("it has expired");
    assert_eq!(error.kind(), ErrorKind::Server);
}

#[tokio::test]
async fn a_scope_of_its_own_has_a_token_of_its_own() {
    let server = server().await;
    let clock = Clock::default();
    let client = builder(&server, &clock).build().expect("valid settings");
    let tenant = client.within("tenant", vec![credentials(&server).into()]);
    call(&tenant, &LIST_ITEMS).await.expect("an answer");
    let error = call_once(&client, &LIST_ITEMS).await.expect_err("it has no token");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(server.count("/token"), 1);
    // What is wrong shows with the first call.
    let plain = ClientCredentials::new("http://login.example/token", "shop", SECRET);
    let error = call(&client.within("other", vec![plain.into()]), &LIST_ITEMS).await;
    assert_eq!(error.expect_err("plain http").kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn what_cannot_work_is_refused_when_the_scope_is_built() {
    let server = server().await;
    for (credentials, said) in [
        (ClientCredentials::new("token", "", SECRET), "the client id is empty"),
        (
            ClientCredentials::new("token", "shop", ""),
            "the client secret is empty",
        ),
        (
            ClientCredentials::new("http://login.example/token", "shop", SECRET),
            "invalid token URL: plain http is allowed to loopback only, expected https",
        ),
        (
            ClientCredentials::new("https://shop:s3cret@login.example/token", "shop", SECRET),
            "invalid token URL: it has a user name or password",
        ),
        (
            ClientCredentials::new("https://login.example/token#a", "shop", SECRET),
            "invalid token URL: it has a fragment",
        ),
    ] {
        let builder = builder(&server, &Clock::default()).credential(credentials);
        let error = builder.build().expect_err(said);
        assert_eq!((error.kind(), error.message()), (ErrorKind::Configuration, said));
    }
}
