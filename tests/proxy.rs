//! The proxy: every path under its prefix, and no other.

use http::Method;
use ofauth::{CallOptions, ErrorKind};
use serde::{Deserialize, Serialize};

use crate::support::{Canned, connect, connect_to, mock};

/// What goes out for a path, as method, path and query.
async fn sent(path: &str) -> Result<String, ofauth::Error> {
    let server = mock().await;
    let answer = connect(&server).proxy().get(path).send_raw().await;
    if let Err(error) = answer {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path}: {error}");
        assert_eq!(server.request_count(), 0, "{path}: refused after it was sent");
        assert!(!error.may_have_been_sent());
        return Err(error);
    }
    let request = server.requests().pop().expect("it was sent");
    assert_eq!(request.query, "", "{path}");
    Ok(request.path)
}

#[tokio::test]
async fn paths_stay_under_the_prefix() {
    for (path, expected) in [
        ("/users/me", "users/me"),
        ("users/me", "users/me"),
        ("/api2/v2/users/me", "users/me"),
        ("api2/v2/users/me", "users/me"),
        ("/api2/v2/api2/v2/users", "api2/v2/users"),
        ("/api2/v20/users", "api2/v20/users"),
        ("/users/me/", "users/me/"),
        ("/a.b/..c/d../...", "a.b/..c/d../..."),
        ("/a%2eb/%41", "a%2eb/%41"),
        ("/lists/a b/ü", "lists/a%20b/%C3%BC"),
        ("/lists/100%25", "lists/100%25"),
        ("/lists/a:b@c;d=1,2", "lists/a:b@c;d=1,2"),
        ("/lists/'()*!$&+=~-_", "lists/'()*!$&+=~-_"),
        ("/lists/\"<>^`{|}[]", "lists/%22%3C%3E%5E%60%7B%7C%7D%5B%5D"),
        ("http:users", "http:users"),
    ] {
        assert_eq!(
            sent(path).await.expect(path),
            format!("/v2/access/proxy/{expected}"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn what_would_escape_is_refused_unsent() {
    for (path, why) in [
        ("", "names nothing"),
        ("/", "names nothing"),
        ("/api2/v2", "names nothing"),
        ("/api2/v2/", "names nothing"),
        ("..", "dots"),
        (".", "dots"),
        ("/..", "dots"),
        ("/../../account/whoami", "dots"),
        ("/users/../../../account/whoami", "dots"),
        ("/api2/v2/../../../account/whoami", "dots"),
        ("/users/./me", "dots"),
        ("/users/..", "dots"),
        ("/users/../", "dots"),
        ("/users/%2e%2e/me", "dots"),
        ("/users/.%2E/me", "dots"),
        ("/users/%2e", "dots"),
        ("/users/%252e%252e/me", "dots"),
        ("/users/%25252e%25252e/me", "dots"),
        ("/users/..;/me", "dots"),
        ("/users/..;a=b/me", "dots"),
        ("/users/..%3b/me", "dots"),
        ("/users/..%20/me", "dots"),
        ("/users/.. /me", "dots"),
        ("//other.example/users", "empty segment"),
        ("///users", "empty segment"),
        ("/users//me", "empty segment"),
        ("/users/me//", "empty segment"),
        ("/api2/v2//other.example", "empty segment"),
        ("https://other.example/users", "an address"),
        ("/x/https://other.example/users", "an address"),
        ("\\..\\account", "backslash"),
        ("/users\\..\\me", "backslash"),
        ("/users/%5c..%5c", "slash or backslash"),
        ("/users/..%2f..%2faccount", "slash or backslash"),
        ("/users/a%252fb", "slash or backslash"),
        ("/users?view=s", "query"),
        ("/users#me", "query or a fragment"),
        ("/users\r\nx-connection-id: conn_other", "control character"),
        ("/users\t/..", "control character"),
        ("/.\t./account", "control character"),
        ("/users\0", "control character"),
        ("/users/%0d%0a", "control character"),
        ("/users/%00", "control character"),
        ("/users/%250a", "control character"),
        ("/users/100%", "percent sign"),
        ("/users/%zz", "percent sign"),
        ("/users/%2", "percent sign"),
        ("/users/%ff", "UTF-8"),
    ] {
        let error = sent(path).await.expect_err(path);
        let text = error.to_string();
        assert!(text.starts_with("proxyGet: the path "), "{text}");
        assert!(text.contains(why), "{path}: {text}");
        assert!(!text.contains(['\r', '\n', '\t', '\0']), "{text:?}");
    }
}

#[derive(Serialize)]
struct Draft {
    name: &'static str,
}

#[derive(Deserialize)]
struct List {
    id: i64,
}

#[tokio::test]
async fn carries_every_method_query_and_body() {
    let server = mock().await;
    let proxy = connect(&server).proxy();
    let requests = [
        proxy
            .get("/lists")
            .query("view", "s & m")
            .query("ids", 1)
            .query("ids", 2),
        proxy.post("/lists").json(&Draft { name: "Regulars" }),
        proxy
            .put("/lists/7")
            .body(&b"name=Regulars"[..], "application/x-www-form-urlencoded"),
        proxy.patch("/lists/7").json(&[1, 2]),
        proxy.delete("/lists/7"),
        proxy.request(Method::HEAD, "/lists"),
    ];
    for request in requests {
        request.send_raw().await.expect("an answer");
    }
    let seen = server.requests().into_iter().map(|request| {
        assert_eq!(request.header("apikey"), Some(server.api_key()));
        assert_eq!(request.header("x-connection-id"), Some(server.connection_id()));
        let media_type = request.header("content-type").unwrap_or("-").to_owned();
        let body = String::from_utf8(request.body.clone()).expect("a text");
        let path = request.path.strip_prefix("/v2/access/proxy/").expect("the prefix");
        format!("{} {path} {} {media_type} {body}", request.method, request.query)
    });
    insta::assert_debug_snapshot!(seen.collect::<Vec<_>>());
}

#[tokio::test]
async fn answers_typed_or_raw() {
    let server = Canned::json(&[r#"{"id":7,"new":true}"#]).await;
    let proxy = connect_to(&server.base_url).proxy();
    let list = proxy.get("/lists/7").send::<List>().await.expect("a list");
    assert_eq!(list.id, 7);
    assert_eq!(&list.meta().raw_body()[..], br#"{"id":7,"new":true}"#);
    let value = proxy
        .get("/lists/7")
        .send::<serde_json::Value>()
        .await
        .expect("a value");
    assert_eq!(value["new"], true);
    let raw = proxy.post("/lists").send_raw().await.expect("bytes");
    assert_eq!(raw.into_inner(), &br#"{"id":7,"new":true}"#[..]);
    let error = proxy.get("/lists/7").send::<Vec<List>>().await.err().expect("no list");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.raw_body().is_some());
}

#[tokio::test]
async fn the_answer_to_head_announces_what_it_does_not_bring() {
    let length = 1_u64 << 40;
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
    let server = Canned::raw(vec![head]).await;
    let answer = connect_to(&server.base_url)
        .proxy()
        .request(Method::HEAD, "/video")
        .send_raw()
        .await;
    assert!(answer.expect("a head").is_empty());
}

#[tokio::test]
async fn only_reads_are_sent_again() {
    let failing = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned();
    let allowed = CallOptions::new().retry_unsafe(true);
    for (method, options, expected) in [
        (Method::GET, CallOptions::new(), 3),
        (Method::HEAD, CallOptions::new(), 3),
        (Method::POST, CallOptions::new(), 1),
        (Method::PUT, CallOptions::new(), 1),
        (Method::PATCH, CallOptions::new(), 1),
        (Method::DELETE, CallOptions::new(), 1),
        (Method::POST, allowed.clone(), 3),
        (Method::DELETE, allowed, 3),
    ] {
        let server = Canned::raw(vec![failing.clone()]).await;
        let proxy = connect_to(&server.base_url).proxy();
        let request = proxy.request(method.clone(), "/lists").options(options);
        let error = request.send_raw().await.expect_err("503");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
        assert_eq!(server.requests().len(), expected, "{method}");
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_said() {
    let server = mock().await;
    let proxy = connect(&server).proxy();
    let not_json = std::collections::BTreeMap::from([((1, 2), 3)]);
    for (request, why) in [
        (proxy.request(Method::TRACE, "/lists"), "the method is TRACE"),
        (proxy.request(Method::CONNECT, "/lists"), "the method is CONNECT"),
        (proxy.post("/lists").json(&not_json), "cannot be serialized as JSON"),
        (
            proxy.post("/lists").body("a", "text/plain\r\nx: y"),
            "is not a valid header value",
        ),
    ] {
        let error = request.send_raw().await.expect_err(why);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(why), "{error}");
    }
    assert_eq!(server.request_count(), 0);
}
