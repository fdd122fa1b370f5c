//! What comes back: bodies by status, and errors.

mod server;

use depot::responses::PutCrateResponse;
use depot::{CallOptions, Client, ErrorBody, ErrorKind, types};
use server::Server;

async fn answering(status: u16, body: &str) -> Client {
    let server = Server::answering(status, "application/json", body).await;
    Client::builder()
        .base_url(&server.address)
        .build()
        .expect("valid settings")
}

#[tokio::test]
async fn bodies_that_differ_by_status_are_an_enum() {
    let put = async |status, body| {
        let client = answering(status, body).await;
        let sent = client.general().put_crate(1).label("x").send().await;
        sent.map(|response| (response.meta().status().as_u16(), response.into_inner()))
    };
    let (status, made) = put(201, r#"{"number": "7"}"#).await.expect("a receipt");
    let PutCrateResponse::Created(types::Receipt { number, .. }) = made else {
        panic!("{status}: {made:?}");
    };
    assert_eq!(number, "7");
    let (_, changed) = put(200, r#"{"id": 1}"#).await.expect("a crate");
    assert!(
        matches!(changed, PutCrateResponse::Ok(types::Crate { id: 1, .. })),
        "{changed:?}"
    );
    assert_eq!(put(202, "").await.expect("nothing").1, PutCrateResponse::Accepted);
    let label = PutCrateResponse::NonAuthoritative("png".into());
    assert_eq!(put(203, "png").await.expect("bytes").1, label);
    let notes = PutCrateResponse::Success(vec!["a".to_owned()]);
    assert_eq!(put(226, r#"["a"]"#).await.expect("one of a range").1, notes);
    let error = put(201, r#"{"number": 7}"#).await.expect_err("not of its type");
    assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("number")));
}

#[tokio::test]
async fn a_body_that_may_be_absent_is_optional() {
    let client = answering(200, r#"{"id": 3}"#).await;
    let found = client.general().crate_(3).send().await.expect("a crate");
    assert_eq!(found.as_ref().map(|found| found.id), Some(3));
    let client = answering(204, "").await;
    let found = client.general().crate_(3).send().await.expect("no content");
    assert_eq!((found.meta().status().as_u16(), found.into_inner()), (204, None));
    let client = answering(200, "{}").await;
    let error = client.general().crate_(3).send().await.expect_err("no id");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_header_that_the_document_declares_is_a_method_of_the_response() {
    use depot::headers::{GetCrateHeaders as _, XGrade};

    let get = async |status, headers: &[(&'static str, &'static str)]| {
        let server = Server::answering_with(status, headers, r#"{"id": 3, "seconds": 1}"#).await;
        let client = Client::builder().base_url(&server.address).build();
        let client = client.expect("valid settings");
        let options = CallOptions::new().max_retries(0);
        client.general().crate_(3).options(options).send().await
    };
    let found = get(
        200,
        &[
            ("content-type", "application/json"),
            ("x-total", "12"),
            ("x-fragile", "true"),
            ("x-packed", "2026-04-02T10:15:00Z"),
            ("x-grade", "coarse"),
            ("x-sizes", "1, 2"),
            ("x-sizes", "3"),
            ("x-marks", "wet,mouldy"),
            ("etag", "\"7\""),
        ],
    );
    let found = found.await.expect("a crate");
    assert_eq!(found.x_total().expect("a number"), Some(12_u64));
    assert_eq!(found.x_fragile().expect("a boolean"), Some(true));
    assert_eq!(found.x_packed(), Some(depot::Timestamp::from("2026-04-02T10:15:00Z")));
    assert_eq!(found.x_grade(), Some(XGrade::Coarse));
    assert_eq!(found.x_sizes().expect("numbers"), Some(vec![1, 2, 3]));
    let marks: Vec<String> = found
        .x_marks()
        .expect("a list")
        .iter()
        .map(|mark| mark.as_str().to_owned())
        .collect();
    assert_eq!(marks, ["wet", "mouldy"]);
    assert_eq!(found.etag().as_deref(), Some("\"7\""));
    // The metadata alone has them, too.
    let (_, meta) = found.into_parts();
    assert_eq!(meta.x_total().expect("a number"), Some(12));

    // What is absent or of another type fails nothing but its method.
    let found = get(
        200,
        &[
            ("content-type", "application/json"),
            ("x-total", "k3y"),
            ("x-grade", "odd"),
        ],
    );
    let found = found.await.expect("a crate");
    assert_eq!((found.x_fragile().expect("none"), found.etag()), (None, None));
    assert_eq!(found.x_grade(), Some(XGrade::Unknown("odd".to_owned())));
    let error = found.x_total().expect_err("no number");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let shown = format!("{error} {error:?}");
    assert!(
        shown.contains("`x-total`") && shown.contains("a whole number from 0"),
        "{shown}"
    );
    assert!(!shown.contains("k3y"), "{shown}");

    // An error has those of its status.
    let error = get(429, &[("content-type", "application/problem+json"), ("x-wait", "1.5")]);
    let error = error.await.expect_err("too many");
    assert_eq!(error.headers().expect("headers").x_wait().expect("a number"), Some(1.5));
}

#[tokio::test]
async fn a_default_response_is_the_success_where_there_is_no_other() {
    let client = answering(200, r#"{"number": "n"}"#).await;
    let state = client.general().crate_state(3).send().await.expect("a state");
    assert_eq!(state.number, "n");
}

#[tokio::test]
async fn an_error_has_the_body_that_the_document_declares() {
    let failing = async |status, body| {
        let client = answering(status, body).await;
        let options = CallOptions::new().max_retries(0);
        let request = client.general().crate_(3).options(options);
        request.send().await.expect_err("an error")
    };
    let error = failing(429, r#"{"seconds": 9, "message": "slow down"}"#).await;
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    let Some(ErrorBody::Wait(types::Wait { seconds, .. })) = error.body() else {
        panic!("{error:?}");
    };
    assert_eq!(seconds, 9);
    let body = failing(404, r#"{"since": "2026-01-02T03:04:05Z"}"#).await.body();
    assert!(matches!(body, Some(ErrorBody::Gone(_))), "{body:?}");
    // What is not listed is the default.
    let error = failing(418, r#"{"title": "short", "hint": "k3y"}"#).await;
    let Some(ErrorBody::Problem(problem)) = error.body() else {
        panic!("{error:?}");
    };
    assert_eq!(problem.hint.as_deref(), Some("k3y"));
    assert_eq!(error.to_string(), "get_crate: 418 I'm a teapot: short");
    assert!(!format!("{error:?}").contains("k3y"));
    // A body that is something else does not change what the error is.
    let error = failing(404, "<p>").await;
    assert_eq!((error.kind(), error.body()), (ErrorKind::NotFound, None));
    assert_eq!(error.raw_body().map(|body| &body[..]), Some(&b"<p>"[..]));
    // A success that does not decode has none.
    assert_eq!(failing(200, r#"{"title": "t"}"#).await.body(), None);
}

#[tokio::test]
async fn an_error_of_a_range_and_one_without_a_schema() {
    let client = answering(422, r#"{"title": "no"}"#).await;
    let error = client.general().put_crate(1).send().await.expect_err("an error");
    assert!(matches!(error.body(), Some(ErrorBody::Problem(_))), "{error:?}");
    let client = answering(409, r#"{"users": ["u"]}"#).await;
    let error = client.general().delete_crate(1).send().await.expect_err("an error");
    let Some(ErrorBody::DeleteCrateError(used)) = error.body() else {
        panic!("{error:?}");
    };
    assert_eq!(used.users, ["u"]);
}
