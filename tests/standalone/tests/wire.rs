//! What the generated request builders put on the wire, and what they make of the answers.

mod server;

use std::collections::BTreeMap;
use std::time::Duration;

use parts::open::{Anything, KindOfPart, ListPartsResponseNext, PartPrice, Shape};
use parts::openapi_runtime::{AttemptRequest, StatusCode};
use parts::{Backoff, CallOptions, Client, ErrorKind, Interceptor, Part, RetryPolicy, TimeLimits, requests, types};
use serde_json::{Value, json};
use server::Seen;

struct Server {
    client: Client,
    server: server::Server,
}

impl Server {
    /// Answers everything with this.
    async fn answering(status: u16, media_type: &'static str, body: &str) -> Self {
        let server = server::Server::answering(status, media_type, body).await;
        let client = Client::builder().base_url(&server.address).key("k3y").build();
        Self {
            client: client.expect("valid settings"),
            server,
        }
    }

    fn last(&self) -> Seen {
        self.server.take().expect("a request")
    }
}

fn part(id: i64) -> Value {
    json!({"id": id, "kind": "screw", "parent": null})
}

#[tokio::test]
async fn every_style_of_a_parameter() {
    let server = Server::answering(200, "application/vnd.parts+json", r#"{"list": [], "next": null}"#).await;
    let labels = BTreeMap::from([("a".to_owned(), "1".to_owned())]);
    let request = requests::ListParts::new(server.client.scope())
        .body(true)
        .filter_name("bolt");
    let request = request
        .filter_size_max(9)
        .filter_size_min(3)
        .ids([1, 2])
        .labels(labels)
        .page(json!({"p": 1}))
        .since("2026-04-02T10:15:00Z");
    let request = request
        .sort_by("-size")
        .sort_by2("name")
        .tags(["x", "y z"])
        .session("s3")
        .theme("dark");
    request.send().await.expect("a page");
    let seen = server.last();
    let pairs = seen.query();
    let expected = [
        ("body", "true"),
        ("filter[name]", "bolt"),
        ("filter[size][max]", "9"),
        ("filter[size][min]", "3"),
        ("ids", "1,2"),
        ("labels[a]", "1"),
        ("page", r#"{"p":1}"#),
        ("since", "2026-04-02T10:15:00Z"),
        ("sort-by", "-size"),
        ("sort_by", "name"),
        ("tags", "x"),
        ("tags", "y z"),
    ];
    assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert_eq!(seen.header("cookie"), Some("session=s3; theme=dark"));
    assert_eq!(seen.header("accept"), Some("application/vnd.parts+json"));
    assert_eq!(seen.header("x-key"), Some("k3y"));
    assert!(!seen.headers.keys().any(|name| name.as_str().starts_with("cookie.")));
}

#[tokio::test]
async fn arguments_of_one_name_and_headers() {
    let server = Server::answering(200, "application/json", &part(1).to_string()).await;
    let request = server.client.general().part("a/b.c");
    request.part_id2("q").x_trace(7).send().await.expect("a part");
    let seen = server.last();
    assert_eq!(seen.line, "GET /parts/a%2Fb.c?part_id=q");
    assert_eq!(seen.header("x-trace"), Some("7"));
    let error = requests::GetPart::new(server.client.scope(), "A B").send().await;
    let error = error.expect_err("the pattern is kept for what the caller writes");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(server.server.take().is_none());
}

/// Says in a header which attempt it is.
struct Numbered;

impl Interceptor for Numbered {
    fn before_attempt(&self, attempt: &mut AttemptRequest<'_>) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        let number = attempt.number().to_string();
        Ok(attempt.set_header("x-attempt", &number)?)
    }
}

#[tokio::test]
async fn settings_of_the_builder_are_those_of_all_calls() {
    let server = server::Server::answering(425, "application/json", "{}").await;
    let at_once = Backoff::new().first(Duration::ZERO);
    let client = Client::builder()
        .base_url(&server.address)
        .key("k3y")
        .retry_policy(RetryPolicy::new().statuses([StatusCode::TOO_EARLY]).backoff(at_once))
        .time_limits(TimeLimits::new().total(Duration::from_secs(60)))
        .client_retry_budget(9)
        .default_call_options(CallOptions::new().header("x-team", "support"))
        .interceptor(Numbered)
        .build()
        .expect("valid settings");
    let error = client.general().part("a/b.c").send().await.expect_err("always");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Rejected, 3), "{error}");
    for attempt in ["3", "2", "1"] {
        let seen = server.take().expect("an attempt");
        assert_eq!(
            (seen.header("x-attempt"), seen.header("x-team")),
            (Some(attempt), Some("support"))
        );
    }
    assert!(server.take().is_none());
}

#[tokio::test]
async fn bodies_under_their_own_names() {
    let server = Server::answering(200, "application/json", &part(1).to_string()).await;
    let shape = json!({"form": "round", "radius": 2.5});
    let shape: Shape = serde_json::from_value(shape).expect("a shape");
    let store = server.client.store("s1").expect("a key");
    let request = store.own_parts().change_part("a").name("n").shape(shape);
    request.send().await.expect("a part");
    let seen = server.last();
    assert_eq!(
        (seen.header("x-store"), seen.header("x-key")),
        (Some("s1"), Some("k3y"))
    );
    assert_eq!(seen.line, "PATCH /parts/a");
    assert_eq!(seen.header("content-type"), Some("application/merge-patch+json"));
    let sent: Value = serde_json::from_slice(&seen.body).expect("JSON");
    assert_eq!(sent, json!({"name": "n", "shape": {"form": "round", "radius": 2.5}}));
    // As one value, too.
    let body: types::NewPartPatch = serde_json::from_value(json!({"name": "m"})).expect("a patch");
    let request = requests::ChangePart::new(server.client.scope(), "a").body(body);
    request.send().await.expect("a part");
    assert_eq!(&server.last().body[..], br#"{"name":"m"}"#);

    let server = Server::answering(204, "text/plain", "").await;
    let scope = server.client.scope();
    let request = requests::PutPartsByPartIdPicture::new(scope, "a", vec![1, 2]);
    request.send().await.expect("stored");
    let seen = server.last();
    assert_eq!(
        (seen.header("content-type"), &seen.body[..]),
        (Some("image/png"), &[1, 2][..])
    );
    let picture = Part::new(vec![b'P', b'N']).file_name("a.png").media_type("image/png");
    let request = requests::PostPartsByPartIdPicture::new(scope, "a").file(picture);
    request.send().await.expect("stored");
    let seen = server.last();
    let media_type = seen.header("content-type").expect("a media type");
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a boundary");
    let expected = format!(
        "--{boundary}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\
         content-type: image/png\r\n\r\nPN\r\n--{boundary}--\r\n"
    );
    assert_eq!(&seen.body[..], expected.as_bytes());

    let server = Server::answering(200, "text/html", "<p>").await;
    let request = requests::LogIn::new(server.client.scope(), "u v").stay(true);
    assert_eq!(&request.send_raw().await.expect("bytes")[..], b"<p>");
    let seen = server.last();
    assert_eq!(&seen.body[..], b"stay=true&user=u+v");
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
}

#[tokio::test]
async fn errors_come_whole() {
    let server = Server::answering(404, "application/problem+json", r#"{"title": "none"}"#).await;
    let error = requests::GetPart::new(server.client.scope(), "a").send().await;
    let error = error.expect_err("none");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(error.message(), "none");
    assert_eq!(
        error.raw_body().map(|body| &body[..]),
        Some(&br#"{"title": "none"}"#[..])
    );
}

#[tokio::test]
async fn numbers_and_timestamps_are_read_as_servers_write_them() {
    let made = "2026-04-02T12:15:00.5+02:00";
    let written = r#"{"id": 5.0, "kind": null, "parent": null, "level": "7", "made": "MADE", "sold": null}"#;
    let server = Server::answering(200, "application/json", &written.replace("MADE", made)).await;
    let request = requests::GetPart::new(server.client.scope(), "a");
    let part = request.send().await.expect("a part").into_inner();
    assert_eq!((part.id, part.level, part.sold), (5, Some(7), None));
    assert_eq!(part.made.map(|made| made.as_str().to_owned()).as_deref(), Some(made));
}

#[tokio::test]
async fn what_goes_one_way_is_required_there_alone() {
    let server = Server::answering(201, "application/json", r#"{"id": 1, "name": "n"}"#).await;
    let request = server.client.general().add_user("n", "p4ss");
    let user = request.send().await.expect("a user").into_inner();
    let sent: Value = serde_json::from_slice(&server.last().body).expect("JSON");
    assert_eq!(sent, json!({"name": "n", "password": "p4ss"}));
    assert_eq!((user.id, user.password), (Some(1), None));
}

#[tokio::test]
async fn null_is_not_the_same_as_nothing() {
    let server = Server::answering(200, "application/json", &part(1).to_string()).await;
    let scope = server.client.scope();
    for (request, sent) in [
        (requests::ChangePart::new(scope, "a").name("n"), json!({"name": "n"})),
        (requests::ChangePart::new(scope, "a").note_null(), json!({"note": null})),
    ] {
        request.send().await.expect("a part");
        let body: Value = serde_json::from_slice(&server.last().body).expect("JSON");
        assert_eq!(body, sent);
    }
}

#[tokio::test]
async fn nothing_of_an_answer_is_lost() {
    let written = json!({
        "id": 1, "kind": "nail", "level": 9, "unit": "inch", "price": "4.50",
        "parent": {"id": 2, "kind": null, "parent": null, "price": 4.5},
        "holes": [part(3), part(3)],
        "owner": {"id": 5, "name": "n", "view": "v"},
        "shape": {"form": "flat", "within": {"form": "wavy", "waves": [1, 2]}},
        "anything": null,
        "partNumber": "x", "part_number": 7,
        "pair": ["a", 1]
    });
    let list = json!([written, "text", true, 12.5]);
    let page = json!({"list": list, "next": 12, "total": null});
    let server = Server::answering(200, "application/json", &page.to_string()).await;
    let request = requests::ListParts::new(server.client.scope());
    let answer = request.send().await.expect("a page").into_inner();
    assert_eq!(answer.next, Some(ListPartsResponseNext::Number(12)));
    let Anything::Object(part) = &answer.list[0] else {
        panic!("{:?}", answer.list[0]);
    };
    assert_eq!(part.kind, Some(KindOfPart::Unknown("nail".to_owned())));
    assert_eq!(part.price, Some(PartPrice::String("4.50".to_owned())));
    let Some(Shape::Flat(flat)) = &part.shape else {
        panic!("{:?}", part.shape);
    };
    assert!(matches!(&flat.within, Some(Shape::Unknown(_))));
    assert_eq!(answer.list[1], Anything::String("text".to_owned()));
    assert_eq!(answer.list[3], Anything::Unknown(json!(12.5)));
    let mut again = serde_json::to_value(&answer.list).expect("JSON");
    // What may be null and is, is written as null or not at all.
    again[0]["parent"]["kind"] = Value::Null;
    assert_eq!(again, list);
}

#[test]
fn a_blocking_call_and_a_response_without_a_server() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build();
    let runtime = runtime.expect("a runtime for the server");
    let server = runtime.block_on(Server::answering(200, "application/json", &part(7).to_string()));
    let request = || requests::GetPart::new(server.client.scope(), "7");
    let by_await = runtime.block_on(request().send()).expect("a part").into_inner();
    let by_blocking = request().send_blocking().expect("a part").into_inner();
    assert_eq!(by_blocking, by_await);
    let mut made = types::Part::default();
    made.id = 7;
    made.kind = by_await.kind.clone();
    assert_eq!(parts::test_util::response(made).build().into_inner(), by_await);
    let error: parts::Error = parts::test_util::error(ErrorKind::NotFound).code("gone").build();
    assert!(error.is_not_found() && error.code() == Some("gone"));
}
