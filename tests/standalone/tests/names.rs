//! A document of odd names and texts gives a crate like any other.

mod server;

use names::open::{Tagged, Values};
use names::{Client, Error, types};
use serde_json::{Value, json};
use server::Server;

async fn serve(status: u16, body: &str) -> (Server, Client) {
    let server = Server::answering(status, "application/json", body).await;
    let client = Client::new_with_client(&server.address, reqwest::Client::new());
    (server, client)
}

#[tokio::test]
async fn every_method_of_http_goes_out() {
    let (server, client) = serve(200, "").await;
    client.by_get().await.expect("an answer");
    client.by_put().await.expect("an answer");
    client.by_post().await.expect("an answer");
    client.by_delete().await.expect("an answer");
    client.by_options().await.expect("an answer");
    client.by_head().await.expect("an answer");
    client.by_patch().await.expect("an answer");
    client.by_trace().await.expect("an answer");
    let mut seen = Vec::new();
    while let Some(request) = server.take() {
        seen.push(request.line);
    }
    seen.reverse();
    let methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
    assert_eq!(seen, methods.map(|method| format!("{method} /methods")));
}

/// What was refused, when nothing was sent.
fn refusal<T>(server: &Server, answer: Result<T, Error<()>>) -> String {
    let sent = server.take().map(|request| request.line);
    assert_eq!(sent, None, "a request went out");
    match answer {
        Err(Error::InvalidRequest(found)) => found,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("an answer"),
    }
}

#[tokio::test]
async fn an_argument_stays_in_its_segment() {
    let (server, client) = serve(204, "").await;
    for id in ["", ".", "..", "..;x=1"] {
        let found = refusal(&server, client.segment(id).await);
        assert!(found.contains("`id`") && found.contains(&format!("{id:?}")), "{found}");
        refusal(&server, client.file(id, "txt").await);
        refusal(&server, client.file("a", id).await);
    }
    for (id, line) in [
        ("a/../b", "GET /segments/a%2F..%2Fb"),
        (r"..\..\b", "GET /segments/..%5C..%5Cb"),
        ("...", "GET /segments/..."),
        ("%2e%2e", "GET /segments/%252e%252e"),
        ("?a#b", "GET /segments/%3Fa%23b"),
        ("a\tb", "GET /segments/a%09b"),
    ] {
        client.segment(id).await.expect("an answer");
        assert_eq!(server.take().expect("a request").line, line);
    }
}

#[tokio::test]
async fn bounds_are_checked_before_anything_is_sent() {
    let (server, client) = serve(200, "1").await;
    let limit = |value| Some(types::Limit(value));
    client
        .bounds(Some(&vec![1, 2]), limit(100).as_ref(), Some(""), Some(0.3), 3)
        .await
        .expect("an answer");
    assert!(server.take().is_some());
    for (ids, limit, ratio, depth, said) in [
        (None, limit(101), None, 1, "`limit` is 101, expected at most 100"),
        (None, limit(0), None, 1, "`limit` is 0, expected at least 1"),
        (None, None, Some(0.0), 1, "`ratio` is 0.0, expected more than 0"),
        (None, None, Some(1.1), 1, "`ratio` is 1.1, expected at most 1"),
        (None, None, Some(0.25), 1, "`ratio` is 0.25, expected a multiple of 0.1"),
        (
            Some(vec![1, 2, 3]),
            None,
            None,
            1,
            "`ids` has 3 items, expected at most 2",
        ),
        (Some(vec![7, 7]), None, None, 1, "`ids` has one item twice"),
        (
            Some(vec![1, 10]),
            None,
            None,
            1,
            "`ids` has an item at 1 that is 10, expected at most 9",
        ),
        (None, None, None, 4, "`x_depth` is 4, expected at most 3"),
    ] {
        let answer = client.bounds(ids.as_ref(), limit.as_ref(), None, ratio, depth).await;
        let found = refusal(&server, answer);
        assert!(found.contains(said), "{found}");
    }
}

#[tokio::test]
async fn arguments_of_any_name_bear_it_on_the_wire() {
    let (server, client) = serve(204, "").await;
    let one = Some(1);
    let call = |session| {
        client.arguments(
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            Some("1"),
            Some("2"),
            Some("3"),
            Some("c"),
            session,
            Some("d"),
            Some("5"),
            Some("6"),
            Some("7"),
            Some("8"),
        )
    };
    call(Some("e")).await.expect("an answer");
    let seen = server.take().expect("a request");
    let mut names: Vec<String> = seen.query().into_iter().map(|(name, _)| name).collect();
    names.sort();
    let mut expected = [
        "self",
        "type",
        "gen",
        "url",
        "request",
        "response",
        "result",
        "info",
        "value",
        "body",
        "header_map",
        "encode_path",
        "client",
        "baseurl",
        "dont",
        "don't",
        "aB",
        "a_b",
        "2nd",
        "❤",
        "a b",
        "filter[name]",
    ];
    expected.sort_unstable();
    assert_eq!(names, expected);
    for name in ["value", "x-trace", "header_map", "x_trace", "type", "a.b", "cookie.a-b"] {
        assert!(seen.header(name).is_some(), "{name}");
    }
    let mut cookies: Vec<&str> = seen.header("cookie").expect("cookies").split("; ").collect();
    cookies.sort_unstable();
    assert_eq!(
        cookies.iter().map(|cookie| &cookie[..3]).collect::<Vec<_>>(),
        ["A-B", "a-b", "a.b"]
    );
    for value in ["s1; admin=1", "a b", "\"", "a,b", "é"] {
        let found = refusal(&server, call(Some(value)).await);
        assert!(found.contains("the cookie `") && !found.contains(value), "{found}");
    }
}

#[tokio::test]
async fn values_and_members_of_any_name_come_back() {
    let values: Vec<&str> = Values::KNOWN.to_vec();
    assert!(values.contains(&"err") && values.contains(&"") && values.contains(&"a\rb"));
    for value in values {
        assert!(!matches!(Values::from(value), Values::Unknown(_)), "{value:?}");
        assert_eq!(Values::from(value).as_str(), value);
    }
    let all = json!({
        "values": "err",
        "members": {
            "self": 1, "Self": 2, "type": 3, "extra": 4, "x": 5, "_": 6, "": 7, "2nd": 8, "+1": 9, "-1": 10, "dont": 11,
            "don't": 12, "aB": 13, "a_b": 14, "caf\u{e9}": 15, "cafe\u{301}": 16, "a\nb": 17, "\"": 18, "\\": 19,
            "*/": 20, "\0": 21, "gen": 22
        },
        "tagged": {"k\"\n*/": "Error", "b": 3}
    });
    let (server, client) = serve(200, &all.to_string()).await;
    let body: types::All = serde_json::from_value(all.clone()).expect("it decodes");
    let answer = client.all(&body).await.expect("an answer").into_inner();
    let sent: Value = serde_json::from_slice(&server.take().expect("a request").body).expect("JSON");
    assert_eq!(sent, all);
    assert_eq!(answer.values, Some(Values::Err));
    assert!(matches!(answer.tagged, Some(Tagged::Error(_))), "{:?}", answer.tagged);
    assert_eq!(serde_json::to_value(&answer).expect("JSON"), all);
}

#[tokio::test]
async fn the_version_does_not_stop_a_request() {
    let (server, client) = serve(204, "").await;
    client.call_new().await.expect("an answer");
    client.move_().await.expect("an answer");
    client.get_quotes().await.expect("an answer");
    let seen = server.take().expect("a request");
    assert_eq!(seen.header("api-version"), None);
}
