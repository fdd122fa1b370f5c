//! What goes into the bodies of requests.

mod server;

use bodies::types::{Drawing, Labels, Size};
use bodies::{Client, Part};
use serde_json::{Value, json};
use server::{Seen, Server};

fn client(server: &Server) -> Client {
    let client = Client::builder().base_url(&server.address).shared("k3y").build();
    client.expect("valid settings")
}

fn made<T: serde::de::DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).expect("a value of the document")
}

fn json_of(seen: &Seen) -> Value {
    serde_json::from_slice(&seen.body).expect("JSON")
}

#[tokio::test]
async fn parts_are_files_and_values_as_the_document_says() {
    let server = Server::answering(204, "text/plain", "").await;
    let sizes: Vec<Size> = vec![made(json!({"width": 3})), made(json!({"width": 4}))];
    let sheets = [Part::new("one"), Part::new("two").media_type("text/csv")];
    let request = client(&server)
        .general()
        .add_part(Part::new("png"), sheets, sizes, "thin");
    request.drawing(Part::new("<svg/>")).send().await.expect("an answer");
    let seen = server.take().expect("a request");
    let media_type = seen.header("content-type").expect("a media type");
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a boundary");
    let body = String::from_utf8(seen.body.to_vec()).expect("a text");
    let mut parts: Vec<String> = body
        .split(&format!("--{boundary}"))
        .map(|part| {
            part.trim()
                .replace("\r\n", "\n")
                .replace("content-disposition: form-data; ", "")
        })
        .filter(|part| !part.is_empty() && part != "--")
        .collect();
    parts.sort();
    assert_eq!(
        parts,
        [
            "name=\"drawing\"; filename=\"drawing\"\ncontent-type: image/svg+xml\n\n<svg/>",
            "name=\"note\"\n\nthin",
            "name=\"picture\"; filename=\"picture\"\ncontent-type: image/png\n\npng",
            "name=\"sheets\"; filename=\"sheets\"\ncontent-type: application/octet-stream\n\none",
            "name=\"sheets\"; filename=\"sheets\"\ncontent-type: text/csv\n\ntwo",
            "name=\"sizes\"\ncontent-type: application/json\n\n[{\"width\":3},{\"width\":4}]",
        ]
    );
    assert_eq!(seen.header("authorization"), Some("SharedKey k3y"));
}

#[tokio::test]
async fn what_is_required_may_be_null() {
    let server = Server::answering(204, "text/plain", "").await;
    let general = client(&server).general();
    let tags = vec!["a".to_owned()];
    general
        .change_part(7, "bolt".to_owned(), 1.5, tags)
        .send()
        .await
        .expect("an answer");
    let seen = server.take().expect("a request");
    assert_eq!(json_of(&seen), json!({"name": "bolt", "weight": 1.5, "tags": ["a"]}));
    general
        .change_part(7, None::<String>, None::<f64>, None::<Vec<String>>)
        .send()
        .await
        .expect("an answer");
    let seen = server.take().expect("a request");
    assert_eq!(json_of(&seen), json!({"name": null, "weight": null, "tags": null}));
    assert_eq!(seen.header("content-type"), Some("application/merge-patch+json"));
}

#[tokio::test]
async fn a_body_that_need_not_be_is_left_out() {
    let server = Server::answering(204, "text/plain", "").await;
    let general = client(&server).general();
    general.keep_part(7).send().await.expect("an answer");
    let seen = server.take().expect("a request");
    assert!(seen.body.is_empty());
    assert_eq!(seen.header("content-type"), None);
    general.keep_part(7).width(3).send().await.expect("an answer");
    assert_eq!(json_of(&server.take().expect("a request")), json!({"width": 3}));
    let error = general.keep_part(7).height(3).send().await.expect_err("no width");
    assert!(error.to_string().contains("width"), "{error}");
}

#[tokio::test]
async fn lists_hold_null() {
    let server = Server::answering(200, "application/json", "[1.5,null]").await;
    let rows = client(&server)
        .general()
        .add_rows([Some(1.5), None])
        .send()
        .await
        .expect("rows");
    assert_eq!(*rows, [Some(1.5), None]);
    assert_eq!(json_of(&server.take().expect("a request")), json!([1.5, null]));
}

#[tokio::test]
async fn what_a_schema_does_not_name_is_kept() {
    let labels = json!({"color": "red", "size": 4, "shape": "round"});
    let server = Server::answering(200, "application/json", &labels.to_string()).await;
    let request = client(&server).general().set_labels(made::<Labels>(labels.clone()));
    let answer = request.send().await.expect("labels");
    assert_eq!(
        (answer.color.as_str(), answer.extra["shape"].as_str()),
        ("red", "round")
    );
    assert_eq!(json_of(&server.take().expect("a request")), labels);
}

#[tokio::test]
async fn xml_has_the_names_that_the_document_says() {
    let answer = "<drawing id=\"8\"><Title>a &amp; b</Title><lines><line>1</line></lines></drawing>";
    let server = Server::answering(200, "text/xml", answer).await;
    let inner: Drawing = made(json!({"id": 9, "lines": []}));
    let request = client(&server).general().add_drawing(7, [1.0, 2.5]);
    let answer = request.title("<x>").within([inner]).send().await.expect("a drawing");
    assert_eq!(
        (answer.id, answer.title.as_deref(), answer.lines.len()),
        (8, Some("a & b"), 1)
    );
    let seen = server.take().expect("a request");
    assert_eq!(seen.header("content-type"), Some("application/xml"));
    assert_eq!(seen.header("accept"), Some("text/xml"));
    let body = String::from_utf8(seen.body.to_vec()).expect("a text");
    assert_eq!(
        body,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><d:drawing xmlns:d=\"urn:drawings\" id=\"7\">\
         <lines><line>1.0</line><line>2.5</line></lines><Title>&lt;x&gt;</Title>\
         <d:drawing id=\"9\"><lines></lines></d:drawing></d:drawing>"
    );
}

#[tokio::test]
async fn every_media_type_of_a_body_and_of_its_response_can_be_chosen() {
    let server = Server::answering(200, "text/csv", "width\n3").await;
    let client = client(&server);
    let request = || client.general().add_size(3);
    let table = request()
        .as_form()
        .accept("text/csv")
        .send_raw()
        .await
        .expect("an answer");
    assert_eq!(&table[..], b"width\n3");
    let seen = server.take().expect("a request");
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(
        (&seen.body[..], seen.header("accept")),
        (&b"width=3"[..], Some("text/csv"))
    );
    request().send_raw().await.expect("an answer");
    let seen = server.take().expect("a request");
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(json_of(&seen), json!({"width": 3}));
    request()
        .body_of("text/csv", "width\n3")
        .send_raw()
        .await
        .expect("an answer");
    let seen = server.take().expect("a request");
    assert_eq!(
        (seen.header("content-type"), &seen.body[..]),
        (Some("text/csv"), &b"width\n3"[..])
    );
    client
        .general()
        .set_picture("a picture", "image/jpeg")
        .send()
        .await
        .expect("an answer");
    let seen = server.take().expect("a request");
    assert_eq!(
        (seen.header("content-type"), &seen.body[..]),
        (Some("image/jpeg"), &b"a picture"[..])
    );
}
