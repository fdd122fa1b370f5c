//! A document of odd names and texts gives a crate like any other.

mod server;

use names::open::{Tagged, Values};
use names::{Client, Error, ErrorKind, Response, requests, types};
use serde_json::{Value, json};
use server::Server;

async fn serve(status: u16, body: &str) -> (Server, Client) {
    let server = Server::answering(status, "application/json", body).await;
    let client = Client::builder().base_url(&server.address).build();
    (server, client.expect("valid settings"))
}

#[tokio::test]
async fn every_method_of_http_goes_out() {
    let (server, client) = serve(200, "").await;
    let scope = client.scope();
    requests::ByGet::new(scope).send().await.expect("an answer");
    requests::ByPut::new(scope).send().await.expect("an answer");
    requests::ByPost::new(scope).send().await.expect("an answer");
    requests::ByDelete::new(scope).send().await.expect("an answer");
    requests::ByOptions::new(scope).send().await.expect("an answer");
    requests::ByHead::new(scope).send().await.expect("an answer");
    requests::ByPatch::new(scope).send().await.expect("an answer");
    requests::ByTrace::new(scope).send().await.expect("an answer");
    let mut seen = Vec::new();
    while let Some(request) = server.take() {
        seen.push(request.line);
    }
    seen.reverse();
    let methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
    assert_eq!(seen, methods.map(|method| format!("{method} /methods")));
}

/// What was refused, when nothing was sent.
fn refusal<T>(server: &Server, answer: Result<Response<T>, Error>) -> String {
    let sent = server.take().map(|request| request.line);
    assert_eq!(sent, None, "a request went out");
    let Err(error) = answer else { panic!("an answer") };
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    error.to_string()
}

#[tokio::test]
async fn an_argument_stays_in_its_segment() {
    let (server, client) = serve(204, "").await;
    let scope = client.scope();
    for id in ["", ".", "..", "..;x=1"] {
        let found = refusal(&server, requests::Segment::new(scope, id).send().await);
        assert!(found.contains("`id`") && found.contains(&format!("{id:?}")), "{found}");
        refusal(&server, requests::File::new(scope, id, "txt").send().await);
        refusal(&server, requests::File::new(scope, "a", id).send().await);
    }
    for (id, line) in [
        ("a/../b", "GET /segments/a%2F..%2Fb"),
        (r"..\..\b", "GET /segments/..%5C..%5Cb"),
        ("...", "GET /segments/..."),
        ("%2e%2e", "GET /segments/%252e%252e"),
        ("?a#b", "GET /segments/%3Fa%23b"),
        ("a\tb", "GET /segments/a%09b"),
    ] {
        requests::Segment::new(scope, id).send().await.expect("an answer");
        assert_eq!(server.take().expect("a request").line, line);
    }
    requests::File::new(scope, "a.b", "txt")
        .send()
        .await
        .expect("an answer");
    assert_eq!(server.take().expect("a request").line, "GET /files/a.b.txt");
}

#[tokio::test]
async fn a_format_of_another_schema_is_an_argument() {
    let (server, client) = serve(200, r#"{"id": "0b5e6a52-7d1f-4c3a-9b8e-2f4d6c8a0e11"}"#).await;
    let owner = client
        .general()
        .owner("0b5e6a52-7d1f-4c3a-9b8e-2f4d6c8a0e11")
        .send()
        .await
        .expect("an answer");
    let line = "GET /owners/0b5e6a52-7d1f-4c3a-9b8e-2f4d6c8a0e11";
    assert_eq!(server.take().expect("a request").line, line);
    let id = types::OwnerId::from(owner.id.clone());
    client.general().owner(id).send().await.expect("an answer");
    assert_eq!(server.take().expect("a request").line, line);
}

#[tokio::test]
async fn bounds_are_checked_before_anything_is_sent() {
    let (server, client) = serve(200, "1").await;
    let request = |depth| requests::Bounds::new(client.scope(), depth);
    let all = request(3).ids([1, 2]).limit(types::Limit(100)).note("").ratio(0.3);
    let answer = all.send().await.expect("an answer");
    assert_eq!(answer.into_inner(), types::Limit(1));
    assert!(server.take().is_some());
    for (request, said) in [
        (
            request(1).limit(types::Limit(101)),
            "`limit` is 101, expected an integer from 1 to 100",
        ),
        (
            request(1).limit(types::Limit(0)),
            "`limit` is 0, expected an integer from 1 to 100",
        ),
        (
            request(1).ratio(0.0),
            "`ratio` is 0, expected a number of 1 or less, more than 0, a multiple of 0.1",
        ),
        (request(1).ratio(1.1), "`ratio` is 1.1, expected a number of 1 or less"),
        (
            request(1).ratio(0.25),
            "`ratio` is 0.25, expected a number of 1 or less",
        ),
        (
            request(1).ids([1, 2, 3]),
            "`ids` is given 3 times, expected a list of at most 2 elements, each element once",
        ),
        (request(1).ids([7, 7]), "`ids` is given with a duplicate value"),
        (request(1).ids([1, 10]), "`ids` is 10, expected an integer of 9 or less"),
        (request(4), "`X-Depth` is 4, expected an integer of 3 or less"),
    ] {
        let found = refusal(&server, request.send().await);
        assert!(found.contains(said), "{found}");
    }
}

#[tokio::test]
async fn numbers_have_the_types_of_their_bounds() {
    let (server, client) = serve(200, r#"{"count": 5.0, "price": "4.990", "discount": null}"#).await;
    let request = || requests::Quantities::new(client.scope());
    let page: u32 = 50;
    let all = request()
        .count(u64::MAX)
        .page(page)
        .price(4.99)
        .since("2026-04-02")
        .owner_id(7_u64);
    let answer = all.send().await.expect("an answer").into_inner();
    let line = "GET /quantities?count=18446744073709551615&page=50&price=4.99&since=2026-04-02&ownerId=7";
    assert_eq!(server.take().expect("a request").line, line);
    assert_eq!(answer.count, 5_u64);
    assert_eq!((answer.price.to_string().as_str(), &answer.discount), ("4.990", &None));

    request().price(&answer.price).send().await.expect("an answer");
    assert_eq!(server.take().expect("a request").line, "GET /quantities?price=4.99");
    for (request, said) in [
        (
            request().price(f64::INFINITY),
            "`price` is inf, expected a number of 200 or less",
        ),
        (request().price(201), "`price` is 201, expected a number of 200 or less"),
        (
            request().owner_id("abc"),
            "`ownerId` is \"abc\", expected an owner id (an integer)",
        ),
    ] {
        let found = refusal(&server, request.send().await);
        assert!(found.contains(said), "{found}");
    }
}

#[tokio::test]
async fn arguments_of_any_name_bear_it_on_the_wire() {
    let (server, client) = serve(204, "").await;
    let call = |session| {
        let request = requests::Arguments::new(client.scope());
        let request = request
            .self_(1)
            .type_(1)
            .gen_(1)
            .url(1)
            .request_request(1)
            .response(1)
            .result(1)
            .info(1);
        let request = request
            .value(1)
            .body(1)
            .header_map(1)
            .encode_path(1)
            .client(1)
            .baseurl(1)
            .dont(1)
            .don_t(1);
        let request = request.a_b(1).a_b2(1).a_b3(1).value_2nd(1).value2(1).filter_name(1);
        let request = request
            .header_value("1")
            .x_trace("2")
            .header_header_map("3")
            .x_trace2("4")
            .header_type("5");
        let request = request.a_b4("6").cookie_a_b("7");
        request.a_b5("c").cookie_a_b2(session).a_b6("d").send()
    };
    call("e").await.expect("an answer");
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
    for (name, value) in [
        ("value", "1"),
        ("x-trace", "2"),
        ("header_map", "3"),
        ("x_trace", "4"),
        ("type", "5"),
        ("a.b", "6"),
        ("cookie.a-b", "7"),
    ] {
        assert_eq!(seen.header(name), Some(value), "{name}");
    }
    assert_eq!(seen.header("cookie"), Some("a-b=c; a.b=e; A-B=d"));
    for value in ["s1; admin=1", "a b", "\"", "a,b", "é"] {
        let found = refusal(&server, call(value).await);
        assert!(
            found.contains("`a.b` is a text of") && !found.contains(value),
            "{found}"
        );
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
    let request = requests::All::new(client.scope()).body(body);
    let answer = request.send().await.expect("an answer").into_inner();
    let sent: Value = serde_json::from_slice(&server.take().expect("a request").body).expect("JSON");
    assert_eq!(sent, all);
    assert_eq!(answer.values, Some(Values::Err));
    assert!(matches!(answer.tagged, Some(Tagged::Error(_))), "{:?}", answer.tagged);
    assert_eq!(serde_json::to_value(&answer).expect("JSON"), all);
}

#[tokio::test]
async fn operations_of_any_name_can_be_called() {
    let (server, client) = serve(204, "").await;
    let scope = client.scope();
    requests::New::new(scope).send().await.expect("an answer");
    requests::Move::new(scope).send().await.expect("an answer");
    requests::CloneRequest::new(scope).send().await.expect("an answer");
    requests::GetQuotes::new(scope).send().await.expect("an answer");
    assert_eq!(server.take().expect("a request").line, "GET /quotes/%22%5C*/%E2%9D%A4");
}

#[tokio::test]
async fn credentials_go_where_the_document_says() {
    let server = Server::answering(200, "application/json", r#"{"access_token": "t1"}"#).await;
    let builder = || Client::builder().base_url(&server.address);
    let client = builder()
        .self_("k1")
        .build2("k 2")
        .value_2nd("k3")
        .value("ada", "pw")
        .build();
    let client = client.expect("valid settings");
    client.general().by_get().send().await.expect("an answer");
    let seen = server.take().expect("a request");
    assert_eq!(seen.line, "GET /methods?a+key=k+2");
    assert_eq!(seen.header("x-key'`"), Some("k1"));
    assert_eq!(seen.header("cookie"), Some("a.b=k3"));
    assert_eq!(seen.header("authorization"), Some("Basic YWRhOnB3"));
    let client = builder()
        .a_b("shop", "s3cret", ["read"])
        .build()
        .expect("valid settings");
    client.general().by_get().send().await.expect("an answer");
    assert_eq!(
        server.take().expect("a request").header("authorization"),
        Some("Bearer t1")
    );
    let token = server.take().expect("a request for a token");
    assert_eq!(token.line, "POST /to%22ken");
    assert_eq!(&token.body[..], b"grant_type=client_credentials&scope=read");
    let error = builder()
        .type_("not a token")
        .build()
        .expect_err("it cannot stand in a header");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(
        error.to_string().contains("the credential type") && !error.to_string().contains("not a token"),
        "{error}"
    );
}
