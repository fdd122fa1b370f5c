//! Parameters in every location, and bodies of every kind.

use openapi_runtime::generated::Request;
use openapi_runtime::{Body, Error, ErrorKind, Field, Location, Operation, Parameter, Part, Scope, Style, Value};
use serde_json::json;

use crate::builder;
use crate::clock::Clock;
use crate::server::{self, Server};

async fn setup() -> (Server, Scope) {
    let server = Server::start(|_, _| server::json(200, "{}")).await;
    let scope = builder(&server, &Clock::default()).build().expect("valid settings");
    (server, scope)
}

const TEXT: Value = Value::String {
    min_length: None,
    max_length: None,
    pattern: None,
    format: None,
    one_of: &[],
};

static EVERYWHERE: Operation = Operation {
    id: "everywhere",
    path: "/files/{id}",
    accept: "application/vnd.items+json",
    parameters: &[
        Parameter {
            name: "id",
            location: Location::Path,
            style: Style::Matrix,
            required: true,
            value: TEXT,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "id",
            key: Some("query:id"),
            style: Style::PipeDelimited,
            explode: false,
            value: Value::Array {
                items: &TEXT,
                min_items: None,
                max_items: Some(2),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "X-Trace",
            location: Location::Header,
            style: Style::Simple,
            explode: false,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "session",
            location: Location::Cookie,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "theme",
            location: Location::Cookie,
            ..Parameter::EMPTY
        },
    ],
    ..Operation::EMPTY
};

/// Its path begins as the authority of a URL does.
static TWO_SLASHES: Operation = Operation {
    id: "twoSlashes",
    path: "//files/{name}",
    parameters: &[
        Parameter {
            name: "name",
            location: Location::Path,
            required: true,
            value: TEXT,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "of",
            value: TEXT,
            ..Parameter::EMPTY
        },
    ],
    ..Operation::EMPTY
};

#[tokio::test]
async fn the_path_follows_that_of_the_base_url() {
    let server = Server::start(|_, _| server::json(200, "{}")).await;
    for (prefix, query, target) in [
        ("", None, "//files/a%3Fb%23c%2541"),
        ("/", Some("?"), "//files/a%3Fb%23c%2541?of=%3F"),
        (
            "/tenants/a%20b/",
            Some("x#"),
            "/tenants/a%20b//files/a%3Fb%23c%2541?of=x%23",
        ),
    ] {
        let scope = builder(&server, &Clock::default()).base_url(format!("{}{prefix}", server.base_url));
        let mut request = Request::new(&scope.build().expect("valid settings"), &TWO_SLASHES);
        request.set("name", &"a?b#c%41");
        if let Some(query) = query {
            request.set("of", &query);
        }
        request.answer().await.expect("an answer");
        assert_eq!(server.last().target(), target);
    }
}

#[tokio::test]
async fn parameters_go_to_their_locations() {
    let (server, scope) = setup().await;
    let mut request = Request::new(&scope, &EVERYWHERE);
    request.set("id", &"a/b");
    request.set_json("query:id", &["p", "q"]);
    request.set_json("X-Trace", &json!({"a": 1, "b": "c"}));
    request.set("session", &"s1");
    request.set("theme", &"dark");
    request.answer().await.expect("an answer");
    let sent = server.last();
    assert_eq!(sent.target(), "/files/;id=a%2Fb?id=p%7Cq");
    assert_eq!(sent.header("x-trace"), Some("a,1,b,c"));
    assert_eq!(sent.header("cookie"), Some("session=s1; theme=dark"));
    assert_eq!(sent.header("accept"), Some("application/vnd.items+json"));
}

#[tokio::test]
async fn what_would_be_read_as_something_else_is_refused() {
    let (server, scope) = setup().await;
    for (name, value, said) in [
        (
            "id",
            "..;x=1",
            "`id` is \"..;x=1\", expected a text other than an empty one, `.` or `..`",
        ),
        (
            "X-Trace",
            "a\r\nx: y",
            "`X-Trace` is a text of 7 characters, expected a text without control characters",
        ),
        (
            "session",
            "s1; admin=1",
            "`session` is a text of 11 characters, expected visible ASCII without spaces",
        ),
        ("session", "\"", "`session` is a text of 1 characters"),
    ] {
        let mut request = Request::new(&scope, &EVERYWHERE);
        request.set("id", &"a");
        request.set(name, &value);
        let error: Error = request.answer().await.expect_err(value);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.message().contains(said), "{error}");
    }
    let mut request = Request::new(&scope, &EVERYWHERE);
    request.set("id", &"a");
    request.set_json("query:id", &["p", "q", "r"]);
    let error = request.answer().await.expect_err("three are too many");
    assert!(error.message().contains("`id` is given 3 times"), "{error}");
    assert!(server.requests().is_empty());
}

const FIELDS: &[Field] = &[
    Field {
        name: "user",
        required: true,
        value: TEXT,
        ..Field::EMPTY
    },
    Field {
        name: "file",
        required: true,
        ..Field::EMPTY
    },
];

const fn with_body(media_type: &'static str, value: Value) -> Operation {
    Operation {
        id: "send",
        method: "POST",
        path: "/items",
        body: Some(Body {
            media_type,
            required: true,
            value,
        }),
        ..Operation::EMPTY
    }
}

static JSON: Operation = with_body("application/merge-patch+json", Value::Any);
static LIST: Operation = with_body(
    "application/json",
    Value::Array {
        items: &TEXT,
        min_items: None,
        max_items: Some(2),
    },
);
static FORM: Operation = with_body("application/x-www-form-urlencoded", Value::Object { fields: FIELDS });
static MULTIPART: Operation = with_body("multipart/form-data", Value::Object { fields: FIELDS });
static PICTURE: Operation = with_body("image/png", Value::Any);
static PLAIN: Operation = with_body("text/plain", Value::Any);

#[tokio::test]
async fn bodies_are_written_by_their_media_type() {
    let (server, scope) = setup().await;
    let field = |operation| {
        let mut request = Request::new(&scope, operation);
        request.field("user", "u v");
        request
    };
    let mut list = Request::new(&scope, &LIST);
    list.body(&["p", "q"]);
    let mut form = field(&FORM);
    form.field("file", true);
    let mut picture = Request::new(&scope, &PICTURE);
    picture.bytes(vec![1, 2].into(), "image/png".to_owned());
    let mut plain = Request::new(&scope, &PLAIN);
    plain.bytes("a text".into(), "text/plain".to_owned());
    for (request, media_type, body) in [
        (field(&JSON), "application/merge-patch+json", r#"{"user":"u v"}"#),
        (list, "application/json", r#"["p","q"]"#),
        (form, "application/x-www-form-urlencoded", "file=true&user=u+v"),
        (picture, "image/png", "\u{1}\u{2}"),
        (plain, "text/plain", "a text"),
    ] {
        request.answer().await.expect("an answer");
        let sent = server.last();
        assert_eq!((sent.header("content-type"), sent.text()), (Some(media_type), body));
    }
    let mut request = field(&MULTIPART);
    request.part("file", Part::new("bytes").file_name("a.txt"));
    request.answer().await.expect("an answer");
    let sent = server.last();
    let media_type = sent.header("content-type").expect("a media type");
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a boundary");
    assert!(
        sent.text().ends_with(&format!("\r\nbytes\r\n--{boundary}--\r\n")),
        "{}",
        sent.text()
    );
    assert!(sent.text().contains("name=\"user\"\r\n\r\nu v\r\n"), "{}", sent.text());
}

#[tokio::test]
async fn bodies_are_checked_before_anything_is_sent() {
    let (server, scope) = setup().await;
    let mut list = Request::new(&scope, &LIST);
    list.body(&["p", "q", "r"]);
    let mut incomplete = Request::new(&scope, &MULTIPART);
    incomplete.part("file", Part::new("bytes"));
    for (request, said) in [
        (list, "`the body` is a list of 3, expected a list of at most 2 elements"),
        (incomplete, "`user` is missing, expected a text"),
        (Request::new(&scope, &FORM), "`user` is missing, expected a text"),
    ] {
        let error = request.answer().await.expect_err(said);
        assert_eq!((error.kind(), error.message()), (ErrorKind::InvalidRequest, said));
    }
    assert!(server.requests().is_empty());
}
