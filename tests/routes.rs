//! Every operation is sent to its route, with any parameters.

use ofauth::dynamic::Request;
use ofauth::types::UploadDestination;
use ofauth::{Connection, ErrorKind, Operation, operations};
use ofauth_client::{Format, Location, Parameter, Value};
use ofauth_mock::{MockServer, RecordedRequest};
use serde_json::{Map, Value as Json, json};

use crate::support::{CHAT, builder, connect, mock};

/// Texts that would lead elsewhere if they stood in a path as they are.
const HOSTILE: &[&str] = &[
    "1/../../../account/whoami?x=1",
    "../../account/whoami",
    "..",
    ".",
    "",
    "%2e%2e",
    "..%2f..%2faccount",
    "..\\..\\account",
    "//other.example/users",
    "4102?x=1",
    "4102#end",
    "4102\r\nx-connection-id: conn_other",
];

/// A value that the contract allows.
fn sample(value: &Value) -> Json {
    match value {
        Value::Any => json!("4102"),
        Value::Integer { minimum, maximum } => json!(minimum.or(*maximum).unwrap_or(7)),
        Value::Number { minimum, maximum } => json!(minimum.or(*maximum).unwrap_or(7.5)),
        Value::Boolean => json!(true),
        Value::String {
            one_of: [first, ..], ..
        } => json!(first),
        Value::String {
            format: Some(Format::Date),
            ..
        } => json!("2026-04-02"),
        Value::String {
            format: Some(Format::DateTime),
            ..
        } => json!("2026-04-02T10:15:00Z"),
        Value::String {
            pattern: Some(pattern), ..
        } if pattern.as_str().starts_with("^app_") => json!("app_1a"),
        Value::String { .. } => json!("4102"),
        Value::Array { items, min_items, .. } => json!(vec![sample(items); min_items.unwrap_or(1)]),
        Value::Object { fields } => {
            // A message of no text is refused, though the contract does not say so.
            let needed = fields.iter().filter(|field| field.required || field.name == "text");
            let members = needed.map(|field| (field.name.to_owned(), sample(&field.value)));
            Json::Object(members.collect::<Map<_, _>>())
        }
        Value::Nullable(value) => sample(value),
        Value::AnyOf(values) => values.first().map_or(Json::Null, sample),
        _ => panic!("a kind of value that is not known here"),
    }
}

/// The text of a parameter.
fn text(value: &Value) -> String {
    match sample(value) {
        Json::String(text) => text,
        Json::Array(elements) => elements[0]
            .as_str()
            .map_or_else(|| elements[0].to_string(), str::to_owned),
        other => other.to_string(),
    }
}

/// What a call has for a parameter, if it needs one.
fn needed(parameter: &Parameter) -> Option<String> {
    parameter.required.then(|| text(&parameter.value))
}

/// A call with these parameters, and a body where it needs one.
fn call(creator: &Connection, operation: &'static Operation, given: impl Fn(&Parameter) -> Option<String>) -> Request {
    let mut request = creator.call(operation);
    for parameter in operation.parameters {
        if let Some(value) = given(parameter) {
            request = request.parameter(parameter.name, value);
        }
    }
    match &operation.body {
        Some(body) if body.media_type == "application/json" => request.body(sample(&body.value)),
        Some(_) => request.bytes("an invoice", "image/jpeg"),
        None => request,
    }
}

/// The parameters that stand in the path of an operation.
fn in_path(operation: &'static Operation) -> impl Iterator<Item = &'static Parameter> {
    let in_path = |parameter: &&Parameter| parameter.location == Location::Path;
    operation.parameters.iter().filter(in_path)
}

/// Whether a request is for this operation: segment by segment, with one segment for each parameter.
fn is_for(request: &RecordedRequest, operation: &Operation) -> bool {
    let (template, path) = (operation.path.split('/'), request.path.split('/'));
    template.clone().count() == path.clone().count()
        && template.zip(path).all(|(known, seen)| match known.starts_with('{') {
            true => !seen.is_empty() && !seen.contains(['{', '}', ':']),
            false => known == seen,
        })
}

async fn send(server: &MockServer, request: Request) -> Option<RecordedRequest> {
    let before = server.request_count();
    let outcome = request.send().await;
    let sent = server.request_count() - before;
    match outcome {
        Err(error) if error.kind() == ErrorKind::InvalidRequest => {
            assert_eq!(sent, 0, "it is refused before it is sent");
            None
        }
        _ => {
            assert_eq!(sent, 1, "one request");
            server.requests().pop()
        }
    }
}

#[tokio::test]
async fn every_operation_reaches_its_route_with_its_parameters_in_their_places() {
    let server = mock().await;
    let creator = connect(&server);
    for operation in operations::ALL {
        let request = send(&server, call(&creator, operation, needed))
            .await
            .expect(operation.id);
        assert_eq!(request.operation, Some(operation.id), "the route is known");
        assert_eq!(request.method, operation.method, "{}", operation.id);
        assert!(is_for(&request, operation), "{}: {}", operation.id, request.path);
        // Not all that is named here is there; the request itself is as it should be.
        let taken = matches!(request.status, Some(200..=299 | 404));
        assert!(taken, "{}: {:?}", operation.id, request.status);
        for (name, _) in request.query_pairs() {
            let known = operation.parameter(&name).map(|parameter| parameter.location);
            assert_eq!(known, Some(Location::Query), "{}: {name}", operation.id);
        }
        if let Ok(Json::Object(fields)) = serde_json::from_slice(&request.body) {
            let known = operation.body.as_ref().map_or(&[][..], ofauth_client::Body::fields);
            assert!(
                fields.keys().all(|name| known.iter().any(|field| field.name == name)),
                "{}",
                operation.id
            );
        }
    }
}

#[tokio::test]
async fn no_parameter_leads_a_call_to_another_route() {
    let server = mock().await;
    let creator = connect(&server);
    for operation in operations::ALL {
        for replaced in in_path(operation) {
            let name = replaced.name;
            for hostile in HOSTILE {
                let given = |parameter: &Parameter| match parameter.name == name {
                    true => Some((*hostile).to_owned()),
                    false => needed(parameter),
                };
                let Some(request) = send(&server, call(&creator, operation, given)).await else {
                    continue;
                };
                let case = format!("{} {name} = {hostile:?}: {}", operation.id, request.path);
                assert_eq!(request.operation, Some(operation.id), "{case}");
                assert!(is_for(&request, operation), "{case}");
                assert!(!request.query_pairs().iter().any(|(name, _)| name == "x"), "{case}");
                assert_ne!(request.header("x-connection-id"), Some("conn_other"), "{case}");
            }
        }
    }
    let user = creator.user(HOSTILE[0]).get().send().await;
    user.expect_err("there is no such user");
    let path = server.requests().pop().expect("a request").path;
    assert_eq!(path, "/v2/access/users/1%2F..%2F..%2F..%2Faccount%2Fwhoami%3Fx%3D1");
}

#[tokio::test]
async fn a_path_has_no_parameter_that_can_be_left_out() {
    let server = mock().await;
    let creator = connect(&server);
    for operation in operations::ALL {
        for parameter in in_path(operation) {
            let name = parameter.name;
            assert!(parameter.required, "{} {name}", operation.id);
            let without = call(&creator, operation, |it| needed(it).filter(|_| it.name != name));
            let error = without.send().await.expect_err("it is missing");
            assert_eq!(error.kind(), ErrorKind::InvalidRequest);
            let said = format!("`{name}` is missing");
            assert!(error.to_string().contains(&said), "{error}");
        }
    }
    assert_eq!(server.request_count(), 0);
    // By the methods it cannot be written: a user is an argument, and the account itself is another group.
    creator.me().get().send().await.expect("the account");
    assert_eq!(server.requests()[0].path, operations::GET_SELF.path);
    assert_eq!(operations::GET_SELF.parameters.len(), 0);
}

#[tokio::test]
async fn each_call_goes_out_for_the_connection_that_it_is_made_on() {
    let server = MockServer::builder().connections(2).start().await.expect("a port");
    let client = builder(&server).build().expect("valid settings");
    for id in ["conn_0001", "conn_0002", "conn_0001"] {
        let creator = client.connection(id).expect("a valid id");
        let before = server.requests().len();
        creator.chat(CHAT).messages().send().await.expect("a page");
        let mut pages = creator.chat(CHAT).messages().pages();
        while pages.try_next().await.expect("a page").is_some() {}
        creator
            .chat(CHAT)
            .send_message("once")
            .send()
            .await
            .expect("it is sent");
        creator.vault_plus().list().send().await.expect("a page");
        let upload = creator.uploads().bytes("a.mp4", &b"an invoice"[..]);
        let upload = upload.destination(UploadDestination::default());
        upload.send().await.expect("an upload");
        creator.proxy().get("/users/me").send_raw().await.expect("an answer");
        creator.call(&operations::GET_SELF).send().await.expect("an answer");
        let requests = server.requests().split_off(before);
        assert!(requests.len() >= 30);
        for request in requests {
            assert_eq!(request.header("x-connection-id"), Some(id), "{:?}", request.operation);
        }
    }
    // And none for the organisation names one.
    client.organization().whoami().send().await.expect("an answer");
    let whoami = server.requests().pop().expect("a request");
    assert_eq!(whoami.header("x-connection-id"), None);
}
