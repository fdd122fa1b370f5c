//! Interceptors and headers of the caller's, as they go out.

use std::error::Error as _;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hmac_sha256::HMAC;
use openapi_runtime::generated::Request;
use openapi_runtime::{
    AttemptOutcome, AttemptRequest, Body, CallOptions, ClientCredentials, Credential, ErrorKind, Interceptor,
    Operation, Scope, Value,
};

use crate::clock::Clock;
use crate::server::{self, Server, json};
use crate::{LIST_ITEMS, builder, call};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

const KEY: &str = "planted-key-1f";

fn scope(server: &Server, options: CallOptions) -> Scope {
    let key = Credential::header(http::HeaderName::from_static("x-key"), "the key", KEY).expect("a key");
    let query = Credential::query("api_key", "the key", "planted-query-2f").expect("a key");
    let scope = builder(server, &Clock::default()).credential(key).credential(query);
    scope.default_call_options(options).build().expect("valid settings")
}

/// An interceptor that is a function.
struct Before<F>(F);

impl<F> Interceptor for Before<F>
where
    F: Fn(&mut AttemptRequest<'_>) -> Result<(), BoxError> + Send + Sync + 'static,
{
    fn before_attempt(&self, attempt: &mut AttemptRequest<'_>) -> Result<(), BoxError> {
        (self.0)(attempt)
    }
}

fn before<F>(run: F) -> CallOptions
where
    F: Fn(&mut AttemptRequest<'_>) -> Result<(), BoxError> + Send + Sync + 'static,
{
    CallOptions::new().interceptor(Before(run))
}

#[tokio::test]
async fn each_attempt_has_a_trace_context_of_its_own() {
    let server = Server::start(|_, number| json(if number == 0 { 503 } else { 200 }, "{}")).await;
    let scope = scope(
        &server,
        before(|attempt| {
            let parent = format!("00-0af7651916cd43dd8448eb211c80319c-{:016x}-01", attempt.number());
            Ok(attempt.set_header("traceparent", &parent)?)
        }),
    );
    let done = call(&scope, &LIST_ITEMS).await.expect("the second attempt");
    assert_eq!(done.meta().attempts(), 2);
    let seen: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("traceparent").map(str::to_owned))
        .collect();
    let parent = |number| Some(format!("00-0af7651916cd43dd8448eb211c80319c-{number:016x}-01"));
    assert_eq!(seen, [parent(1), parent(2)]);
}

static CREATE_NOTE: Operation = Operation {
    id: "createNote",
    method: "POST",
    path: "/notes",
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Any,
    }),
    ..Operation::EMPTY
};

/// By method, path, query and body.
fn signature(method: &str, target: &str, body: &[u8]) -> String {
    let mut mac = HMAC::new("the shared secret");
    mac.update(method);
    mac.update(target);
    mac.update(body);
    let mut hex = String::new();
    mac.finalize().iter().for_each(|byte| {
        let _ = write!(hex, "{byte:02x}");
    });
    hex
}

#[tokio::test]
async fn a_request_is_signed_as_it_is_sent() {
    let server = Server::start(|request, number| {
        let method = request.line.split(' ').next().expect("a request line");
        let expected = signature(method, request.target(), &request.body);
        match request.header("x-signature") {
            Some(signature) if *signature == expected && number > 0 => json(200, "{}"),
            Some(signature) if *signature == expected => json(429, "{}"),
            _ => json(403, "{}"),
        }
    })
    .await;
    let signing = before(|attempt| {
        attempt.add_query("attempt", &attempt.number().to_string());
        let target = format!("{}?{}", attempt.path(), attempt.query().unwrap_or_default());
        let body = attempt.body().ok_or("the body is not in memory")?;
        let signature = signature(attempt.method().as_str(), &target, body);
        Ok(attempt.set_header("x-signature", &signature)?)
    });
    let mut request = Request::new(&scope(&server, signing), &CREATE_NOTE);
    request.body(&serde_json::json!({"text": "a signed note"}));
    request.answer().await.expect("a signature that is accepted");
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert!(requests.iter().all(|request| request.text().contains("a signed note")));
    let attempts: Vec<_> = requests.iter().map(|request| request.target().to_owned()).collect();
    assert!(
        attempts[0].ends_with("&attempt=1") && attempts[1].ends_with("&attempt=2"),
        "{attempts:?}"
    );
}

#[tokio::test]
async fn credentials_and_the_server_stay_as_they_are() {
    let server = Server::start(|_, _| json(200, "{}")).await;
    let scope = scope(
        &server,
        before(|attempt| {
            for name in ["x-key", "X-Key", "host", "Content-Length", "connection"] {
                let refused = attempt.set_header(name, "other").expect_err(name);
                assert!(
                    refused.to_string().contains(name.to_ascii_lowercase().as_str())
                        || refused.to_string().contains(name)
                );
            }
            attempt.set_header("a\nb", "c").expect_err("no name");
            attempt.set_header("x-other", "a\nb").expect_err("no value");
            assert_eq!(attempt.header("x-key"), None);
            assert_eq!(
                attempt.header("user-agent").and_then(|value| value.to_str().ok()),
                Some("items/1.0")
            );
            assert!(!format!("{attempt:?}").contains("planted"));
            Ok(())
        }),
    );
    call(&scope, &LIST_ITEMS).await.expect("an answer");
    assert_eq!(server.last().header("x-key"), Some(KEY));
    assert_eq!(server.last().header("host"), server.base_url.strip_prefix("http://"));
}

#[tokio::test]
async fn those_of_the_client_come_before_those_of_the_call() {
    let server = Server::start(|_, _| json(200, "{}")).await;
    let add = |text: &'static str| {
        before(move |attempt| {
            let before = attempt
                .header("x-order")
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default();
            let order = format!("{before}{text}");
            Ok(attempt.set_header("x-order", &order)?)
        })
    };
    let scope = scope(&server, add("client ")).with_options(add("scope "));
    let mut request = Request::new(&scope, &LIST_ITEMS);
    request.options(add("call "));
    request.options(add("last"));
    request.answer().await.expect("an answer");
    assert_eq!(server.last().header("x-order"), Some("client scope call last"));
}

#[tokio::test]
async fn its_error_is_the_calls_and_shows_no_secret() {
    let server = Server::start(|_, _| json(200, "{}")).await;
    let scope = scope(&server, before(|_| Err(format!("no signature by {KEY}").into())));
    let error = call(&scope, &LIST_ITEMS).await.expect_err("refused");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Interceptor, 0));
    assert_eq!(
        error.to_string(),
        "listItems: an interceptor failed: no signature by [redacted]"
    );
    assert!(error.source().is_some() && !error.may_have_been_sent());
    assert!(server.requests().is_empty());
}

/// Number, status, kind of error, and a header.
type Seen = (u32, Option<u16>, Option<ErrorKind>, Option<String>);

#[derive(Default)]
struct Outcomes(Mutex<Vec<Seen>>);

impl Interceptor for Outcomes {
    fn after_attempt(&self, outcome: &AttemptOutcome<'_>) {
        assert_eq!(outcome.operation().id, "listItems");
        assert!(outcome.duration() < Duration::from_secs(10) && !format!("{outcome:?}").contains("planted"));
        let header = outcome
            .headers()
            .and_then(|headers| headers.get("x-said")?.to_str().ok());
        self.0.lock().expect("no test panics in here").push((
            outcome.number(),
            outcome.status().map(|status| status.as_u16()),
            outcome.error_kind(),
            header.map(str::to_owned),
        ));
    }
}

#[tokio::test]
async fn it_sees_what_became_of_each_attempt() {
    let server = Server::start(|_, number| match number {
        0 => (503, "x-said: planted-header\r\n".to_owned(), "{}".to_owned()),
        _ => json(200, "{}"),
    })
    .await;
    let outcomes = Arc::new(Outcomes::default());
    let observed = || CallOptions::new().interceptor(Arc::clone(&outcomes));
    call(&scope(&server, observed()), &LIST_ITEMS)
        .await
        .expect("the second attempt");
    let gone = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port on loopback");
    let base_url = format!("http://{}", gone.local_addr().expect("a bound socket"));
    drop(gone);
    let nobody = builder(&server, &Clock::default()).base_url(base_url);
    let nobody = nobody
        .default_call_options(observed().max_retries(0))
        .build()
        .expect("valid settings");
    call(&nobody, &LIST_ITEMS).await.expect_err("nobody listens");
    let seen = outcomes.0.lock().expect("no test panics in here").clone();
    assert_eq!(
        seen,
        [
            (1, Some(503), Some(ErrorKind::Server), Some("planted-header".to_owned())),
            (2, Some(200), None, None),
            (1, None, Some(ErrorKind::Connect), None),
        ]
    );
}

#[tokio::test]
async fn headers_of_a_call_go_before_those_of_the_client() {
    let server = Server::start(|_, _| json(200, "{}")).await;
    let options = CallOptions::new().header("x-team", "support").header("x-region", "eu");
    let scope = scope(&server, options);
    let own = CallOptions::new()
        .header("X-Team", "sales")
        .header("user-agent", "own/1.0");
    call(&scope.with_options(own), &LIST_ITEMS).await.expect("an answer");
    let request = server.last();
    assert_eq!(request.header("x-team"), Some("sales"));
    assert_eq!(request.headers.iter().filter(|(name, _)| name == "x-team").count(), 1);
    assert_eq!(request.header("x-region"), Some("eu"));
    assert_eq!(request.header("user-agent"), Some("own/1.0"));
    let replacing = CallOptions::new().header("x-key", "other");
    let error = call(&scope.with_options(replacing), &LIST_ITEMS)
        .await
        .expect_err("a credential");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(
        error.to_string().contains("header \"x-key\": holds a credential"),
        "{error}"
    );
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_token_request_has_neither() {
    let server = Server::start(|request, _| match request.target() {
        "/token" => server::json(200, r#"{"access_token":"t1","token_type":"Bearer"}"#),
        _ => server::json(200, "{}"),
    })
    .await;
    let options = before(|attempt| Ok(attempt.set_header("x-signature", "signed")?)).header("x-team", "support");
    let credentials = ClientCredentials::new(format!("{}/token", server.base_url), "shop", "s3cret");
    let scope = builder(&server, &Clock::default()).credential(credentials);
    let scope = scope.default_call_options(options).build().expect("valid settings");
    call(&scope, &LIST_ITEMS).await.expect("an answer");
    let [token, list] = &server.requests()[..] else {
        panic!("two requests")
    };
    for name in ["x-signature", "x-team"] {
        assert_eq!(
            (token.header(name).is_some(), list.header(name).is_some()),
            (false, true),
            "{name}"
        );
    }
    let own = CallOptions::new().header("authorization", "Bearer own");
    let error = call(&scope.with_options(own), &LIST_ITEMS)
        .await
        .expect_err("a credential");
    assert_eq!(error.kind(), ErrorKind::Configuration);
}
