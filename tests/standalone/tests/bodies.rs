//! What goes into the bodies of requests.

mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bodies::open::Shape;
use bodies::types::{CabinetPatch, Circle, Drawing, Labels, MakerPatch, SendOrderBodyAddress, Size};
use bodies::{Backoff, Binary, Client, Part, RetryPolicy, ServerEdition};
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
async fn fields_of_a_form_have_the_style_that_is_stated() {
    let server = Server::answering(204, "text/plain", "").await;
    let address: SendOrderBodyAddress = made(json!({"street": "A & B"}));
    let request = client(&server).general().send_order(7).tags(["x", "y,z"]);
    request.address(address).send().await.expect("an answer");
    let seen = server.take().expect("a request");
    let body = String::from_utf8(seen.body.to_vec()).expect("a text");
    assert_eq!(body, "number=7&address%5Bstreet%5D=A+%26+B&tags=x,y%2Cz");
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

#[tokio::test]
async fn null_removes_a_member_and_an_absent_one_stays() {
    let server = Server::answering(200, "application/json", r#"{"name": "oak"}"#).await;
    let general = client(&server).general();
    let maker: MakerPatch = made(json!({"town": null}));
    let request = general.change_cabinet(7).color_null().maker(maker);
    let answer = request.send().await.expect("a cabinet");
    assert_eq!((answer.name.as_str(), &answer.color), ("oak", &None));
    let seen = server.take().expect("a request");
    assert_eq!(json_of(&seen), json!({"color": null, "maker": {"town": null}}));
    assert_eq!(seen.header("content-type"), Some("application/merge-patch+json"));
    let patch = json!({"maker": null, "shelves": {"top": null, "low": {"name": "Ann", "town": null}}});
    let whole: CabinetPatch = made(patch.clone());
    general.change_cabinet(7).body(whole).send().await.expect("a cabinet");
    assert_eq!(json_of(&server.take().expect("a request")), patch);
}

#[tokio::test]
async fn a_base_is_the_variant_that_its_discriminator_names() {
    let square = json!({"form": "Square", "side": 2, "within": {"form": "round", "radius": 1}});
    let others = json!([{"form": "thin", "wave": 1}, {"color": "red"}]);
    let answer = json!([{"form": "round", "radius": 3, "color": "red"}, square, others[0], others[1]]);
    let server = Server::answering(200, "application/json", &answer.to_string()).await;
    let circle: Circle = made(answer[0].clone());
    let request = client(&server).general().add_shape(Shape::Round(Box::new(circle)));
    let shapes = request.send().await.expect("shapes");
    assert_eq!(json_of(&server.take().expect("a request")), answer[0]);
    let Shape::Square(read) = &shapes[1] else {
        panic!("{:?}", shapes[1])
    };
    assert!(matches!(&read.within, Some(Shape::Round(circle)) if circle.radius == 1));
    assert!(matches!(&shapes[0], Shape::Round(circle) if circle.color.as_deref() == Some("red")));
    assert!(shapes[2..].iter().all(|shape| matches!(shape, Shape::Unknown(_))));
    assert_eq!(serde_json::to_value(&*shapes).expect("JSON"), answer);
}

/// A file of this many bytes, which is gone at the end.
fn file_of(name: &str, size: usize) -> std::path::PathBuf {
    let path = std::env::temp_dir().join(format!("{}-{name}", std::process::id()));
    std::fs::write(&path, vec![b'x'; size]).expect("a file");
    path
}

#[tokio::test]
async fn files_are_read_while_they_are_sent_and_again_for_each_attempt() {
    let count = Arc::<AtomicUsize>::default();
    let counted = Arc::clone(&count);
    let server = Server::answering_by(move |_| match counted.fetch_add(1, Ordering::Relaxed) {
        0 => (503, "text/plain", String::new()),
        _ => (204, "text/plain", String::new()),
    });
    let server = server.await;
    let size = 700_000;
    let path = file_of("archive.bin", size);
    let policy = RetryPolicy::default().backoff(Backoff::new().first(Duration::from_millis(1)));
    let client = Client::builder()
        .base_url(&server.address)
        .shared("k3y")
        .retry_policy(policy);
    let general = client.build().expect("valid settings").general();
    let archive = Binary::file(&path).expect("a file");
    let request = general.set_archive(archive, "application/octet-stream");
    request.send().await.expect("the second attempt");
    assert_eq!(count.load(Ordering::Relaxed), 2);
    let (second, first) = (server.take().expect("a request"), server.take().expect("a request"));
    for seen in [first, second] {
        assert_eq!(seen.body.len(), size);
        assert_eq!(seen.header("content-length"), Some("700000"));
    }
    let picture = Part::file(&path).expect("a file");
    let request = general.add_part(picture, [Part::new("one")], Vec::<Size>::new(), "thin");
    request.send().await.expect("an answer");
    let seen = server.take().expect("a request");
    let length: usize = seen
        .header("content-length")
        .expect("a length")
        .parse()
        .expect("a number");
    assert_eq!(seen.body.len(), length);
    let text = String::from_utf8_lossy(&seen.body);
    assert!(text.contains("archive.bin\"\r\ncontent-type: image/png\r\n\r\nxxx") && text.contains("\r\n\r\none\r\n"));
    // It is another file now.
    let archive = Binary::file(&path).expect("a file");
    std::fs::write(&path, "short").expect("a file");
    let request = general.set_archive(archive, "application/octet-stream");
    request.send().await.expect_err("the size has changed");
    std::fs::remove_file(&path).expect("the file");
    assert!(Binary::file(&path).is_err());
}

#[tokio::test]
async fn variables_of_the_server_make_its_url() {
    let server = Server::answering(204, "text/plain", "").await;
    let (_, port) = server.address.rsplit_once(':').expect("a port");
    let client = Client::builder().port(port).edition(ServerEdition::V2Beta).build();
    let request = client
        .expect("valid settings")
        .general()
        .set_archive("bytes", "text/plain");
    request.send().await.expect("an answer");
    assert_eq!(server.take().expect("a request").line, "PUT /v2-beta/archive");
    let default = Client::builder().build().expect("valid settings");
    assert_eq!(default.scope().base_url(), "http://127.0.0.1:8080/v1");
    assert_eq!(ServerEdition::default().as_str(), "v1");
    let error = Client::builder().port("80/other?").build().expect_err("no port");
    assert!(error.to_string().contains("`port`"), "{error}");
    let last = Client::builder().port("1").base_url("http://127.0.0.1:2").build();
    assert_eq!(last.expect("valid settings").scope().base_url(), "http://127.0.0.1:2");
}

#[tokio::test]
async fn a_server_of_the_document_is_chosen_by_name() {
    use bodies::Server as Chosen;

    let server = Server::answering(204, "text/plain", "").await;
    let (_, port) = server.address.rsplit_once(':').expect("a port");
    let base_url = |builder: bodies::ClientBuilder| {
        let client = builder.build().expect("valid settings");
        client.scope().base_url().to_owned()
    };
    // In any order: what was set stays, and the defaults are those of the server.
    for builder in [
        Client::builder().server(Chosen::Trial).port(port),
        Client::builder().port(port).server(Chosen::Trial),
    ] {
        let client = builder.build().expect("valid settings");
        let request = client.general().set_archive("bytes", "text/plain");
        request.send().await.expect("an answer");
        assert_eq!(server.take().expect("a request").line, "PUT /trial/v3/archive");
    }
    let [default, trial, archive] = Chosen::ALL else {
        panic!("{:?}", Chosen::ALL);
    };
    assert_eq!((*default, *trial), (Chosen::default(), Chosen::Trial));
    assert_eq!(archive.url(), "http://localhost:9/archive");
    assert_eq!(
        base_url(Client::builder().server(*archive)),
        "http://localhost:9/archive"
    );
    let back = Client::builder().server(*archive).server(*default);
    assert_eq!(base_url(back), "http://127.0.0.1:8080/v1");
    let own = Client::builder().server(Chosen::Trial).base_url("http://127.0.0.1:2");
    assert_eq!(base_url(own), "http://127.0.0.1:2");
}

#[tokio::test]
async fn a_cursor_in_an_object_of_the_response_leads_to_the_next_page() {
    let server = Server::answering_by(|seen| {
        let is_second = seen
            .query()
            .iter()
            .any(|(name, value)| name == "cursor" && value == "c2");
        let page = match is_second {
            true => json!({"notes": [{"id": 3}], "page": {"next_cursor": null}}),
            false => json!({"notes": [{"id": 1}, {"id": 2}], "page": {"next_cursor": "c2"}}),
        };
        (200, "application/json", page.to_string())
    });
    let server = server.await;
    let mut notes = client(&server).general().notes().stream();
    let mut ids = Vec::new();
    while let Some(note) = notes.try_next().await.expect("a note") {
        ids.push(note.id);
    }
    assert_eq!(ids, [1, 2, 3]);
    assert!(server.take().expect("the second request").line.contains("cursor=c2"));
    assert!(!server.take().expect("the first request").line.contains("cursor="));
    assert!(server.take().is_none());
}
