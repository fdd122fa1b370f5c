//! What the generated client puts on the wire, and what it makes of the answers.

mod server;

use std::collections::BTreeMap;

use futures_util::StreamExt as _;
use parts::open::{Anything, KindOfPart, ListPartsResponseNext, ListPartsSortBy, PartPrice, Shape};
use parts::{Client, Error, types};
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
        let client = Client::new_with_client(&server.address, reqwest::Client::new());
        Self { client, server }
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
    let labels = BTreeMap::from([("labels[a]".to_owned(), "1".to_owned())]);
    let tags = vec!["x".to_owned(), "y z".to_owned()];
    let sort = ListPartsSortBy::from("-size");
    server
        .client
        .list_parts(
            Some(true),
            Some("bolt"),
            Some(9),
            Some(3),
            Some("1,2"),
            Some(&labels),
            Some("{}"),
            Some(&sort),
            Some("name"),
            Some(&tags),
            Some("s3"),
            Some("dark"),
        )
        .await
        .expect("a page");
    let seen = server.last();
    let pairs = seen.query();
    let expected = [
        ("body", "true"),
        ("filter[name]", "bolt"),
        ("filter[size][max]", "9"),
        ("filter[size][min]", "3"),
        ("ids", "1,2"),
        ("labels[a]", "1"),
        ("page", "{}"),
        ("sort-by", "-size"),
        ("sort_by", "name"),
        ("tags", "x"),
        ("tags", "y z"),
    ];
    assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert_eq!(seen.header("cookie"), Some("session=s3; theme=dark"));
    assert_eq!(seen.header("accept"), Some("application/vnd.parts+json"));
    assert_eq!(seen.header("api-version"), None);
    assert!(!seen.headers.keys().any(|name| name.as_str().starts_with("cookie.")));
}

#[tokio::test]
async fn arguments_of_one_name_and_headers() {
    let server = Server::answering(200, "application/json", &part(1).to_string()).await;
    let id = "a/b.c".parse().expect("it matches the pattern");
    server.client.get_part(&id, Some("q"), Some(7)).await.expect("a part");
    let seen = server.last();
    assert_eq!(seen.line, "GET /parts/a%2Fb.c?part_id=q");
    assert_eq!(seen.header("x-trace"), Some("7"));
    assert!(
        "A B".parse::<types::GetPartPartId>().is_err(),
        "the pattern is kept for what the caller writes"
    );
}

#[tokio::test]
async fn bodies_under_their_own_names() {
    let server = Server::answering(200, "application/json", &part(1).to_string()).await;
    let body: types::NewPart =
        serde_json::from_value(json!({"name": "n", "shape": {"form": "round", "radius": 2.5}})).expect("a new part");
    server
        .client
        .change_part(&"a".parse().expect("an id"), &body)
        .await
        .expect("a part");
    let seen = server.last();
    assert_eq!(seen.line, "PATCH /parts/a");
    assert_eq!(seen.header("content-type"), Some("application/merge-patch+json"));
    let sent: Value = serde_json::from_slice(&seen.body).expect("JSON");
    assert_eq!(sent, json!({"name": "n", "shape": {"form": "round", "radius": 2.5}}));

    let server = Server::answering(204, "text/plain", "").await;
    let id = "a".parse().expect("an id");
    server
        .client
        .put_parts_by_part_id_picture(&id, vec![1, 2])
        .await
        .expect("stored");
    let seen = server.last();
    assert_eq!(
        (seen.header("content-type"), &seen.body[..]),
        (Some("image/png"), &[1, 2][..])
    );
    let id = "a".parse().expect("an id");
    let form = "multipart/form-data; boundary=b";
    server
        .client
        .post_parts_by_part_id_picture(&id, form, "--b--")
        .await
        .expect("stored");
    assert_eq!(server.last().header("content-type"), Some(form));

    let body = serde_json::from_value(json!({"user": "u v", "stay": true})).expect("a form");
    let server = Server::answering(200, "text/html", "<p>").await;
    server.client.log_in(&body).await.expect("bytes");
    let seen = server.last();
    assert_eq!(&seen.body[..], b"stay=true&user=u+v");
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
}

#[tokio::test]
async fn answers_of_several_kinds_come_whole() {
    for (status, body) in [(201, part(2).to_string()), (202, String::new())] {
        let server = Server::answering(status, "application/json", &body).await;
        let new: types::NewPart = serde_json::from_value(json!({"name": "n"})).expect("a new part");
        let answer = server.client.list_parts_new(&new).await.expect("a success");
        assert_eq!(answer.status().as_u16(), status);
        assert_eq!(bytes(answer).await, body.as_bytes());
    }
    let server = Server::answering(404, "application/problem+json", r#"{"title": "none"}"#).await;
    let error = server
        .client
        .get_part(&"a".parse().expect("an id"), None, None)
        .await
        .expect_err("none");
    let Error::UnexpectedResponse(response) = error else {
        panic!("{error:?}");
    };
    assert_eq!(response.status(), 404);
    assert_eq!(response.text().await.expect("a body"), r#"{"title": "none"}"#);
}

async fn bytes(answer: parts::ResponseValue<parts::ByteStream>) -> Vec<u8> {
    let mut stream = answer.into_inner().into_inner();
    let mut bytes = Vec::new();
    while let Some(chunk) = stream.next().await {
        bytes.extend_from_slice(&chunk.expect("a chunk"));
    }
    bytes
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
    let answer = server
        .client
        .list_parts(None, None, None, None, None, None, None, None, None, None, None, None)
        .await
        .expect("a page")
        .into_inner();
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
