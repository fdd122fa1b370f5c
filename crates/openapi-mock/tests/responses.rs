//! What the mock says to requests, and over a socket.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use openapi_mock::{Mock, Request, Response};
use openapi_model::Document;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

const SHOP: &str = r##"
openapi: 3.0.3
info: { title: Shop, version: "1" }
servers: [{ url: "https://shop.example/v1" }]
security: [{ key: [] }, { token: [] }]
paths:
  /items:
    get:
      security: []
      parameters:
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 9, exclusiveMaximum: true } }
        - { name: tags, in: query, explode: false, schema: { type: array, items: { type: string, maxLength: 3 } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { size: { type: integer } } } }
        - { name: X-Trace, in: header, required: true, schema: { type: string } }
      responses:
        "200":
          description: Items.
          headers: { X-Total: { required: true, schema: { type: integer, example: 3 } } }
          content:
            text/plain: { schema: { type: string } }
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Item" } }
              examples: { none: { value: [] }, one: { value: [{ id: 1 }] } }
        4XX: { description: No., content: { application/json: { example: { code: no } } } }
    post:
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } }
      responses: { "201": { description: Made., content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } } }
  /items/{id}:
    get:
      security: []
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses: { "200": { description: d, content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } } }
  /items/first:
    get: { security: [], responses: { "204": { description: None. } } }
  /events:
    get: { security: [], responses: { "200": { description: d, content: { text/event-stream: { schema: { type: object, properties: { n: { type: integer } } } } } } } }
components:
  securitySchemes:
    key: { type: apiKey, in: query, name: key }
    token: { type: http, scheme: bearer }
  schemas:
    Item:
      type: object
      required: [id, name]
      properties:
        id: { type: integer, readOnly: true }
        name: { type: string, nullable: true, maxLength: 5 }
        secret: { type: string, writeOnly: true }
        kind: { type: string, enum: [a, b] }
        made: { type: string, format: date-time }
        parent: { $ref: "#/components/schemas/Item" }
"##;

fn mock() -> Mock {
    Mock::new(Document::read("shop.yaml", SHOP).unwrap()).unwrap()
}

fn detail(response: &Response) -> String {
    let body: Value = serde_json::from_slice(&response.body).unwrap();
    body["detail"].as_str().unwrap().to_owned()
}

fn json(response: &Response) -> Value {
    serde_json::from_slice(&response.body).unwrap()
}

fn list(query: &str) -> Request {
    Request::new("GET", format!("/items{query}")).header("X-Trace", "t")
}

#[test]
fn responses_are_those_of_the_document() {
    let mock = mock();
    let response = mock.respond(&list("?limit=8&tags=a,b&filter[size]=3"));
    assert_eq!(response.status, 200, "{}", detail(&response));
    assert_eq!(json(&response), json!([]));
    assert!(
        response.headers.contains(&("x-total".to_owned(), "3".to_owned())),
        "{response:?}"
    );
    let response = mock.respond(&list("").header("Prefer", "example=one"));
    assert_eq!(json(&response), json!([{"id": 1}]));
    let response = mock.respond(&list("").header("Prefer", "code=404"));
    assert_eq!((response.status, json(&response)), (404, json!({"code": "no"})));
    let response = mock.respond(&list("").header("Accept", "text/plain"));
    assert_eq!(response.body, b"text");
    assert_eq!(mock.respond(&Request::new("GET", "/v1/items/first")).status, 204);
    assert_eq!(
        mock.respond(&Request::new("GET", "/events")).body,
        b"data: {\"n\":1}\n\n"
    );

    let item = json(&mock.respond(&Request::new("GET", "/items/7")));
    assert_eq!(item["id"], 1, "{item}");
    assert_eq!(item["kind"], "a");
    assert_eq!(item["made"], "2026-04-02T10:15:00Z");
    assert_eq!(item.get("secret"), None);
    assert_eq!(item["parent"]["name"], "text");
    let head = mock.respond(&Request::new("HEAD", "/items/7"));
    assert_eq!((head.status, head.body.len()), (200, 0));
}

#[test]
fn requests_are_checked() {
    let mock = mock();
    let item = |body: &Value| {
        let request = Request::new("POST", "/items?key=k");
        mock.respond(&request.body("application/json", body.to_string()))
    };
    assert_eq!(item(&json!({"name": "a"})).status, 201);
    assert_eq!(item(&json!({"name": null})).status, 201);
    for (response, status, said) in [
        (item(&json!({})), 400, "the body: \"name\" is a required property"),
        (item(&json!({"name": "too long"})), 400, "the body: /name: "),
        (item(&json!({"name": "a", "kind": "c"})), 400, "the body: /kind: "),
        (
            mock.respond(&Request::new("POST", "/items?key=k")),
            400,
            "the body is missing",
        ),
        (
            mock.respond(&Request::new("POST", "/items?key=k").body("application/json", "{")),
            400,
            "the body is not JSON: ",
        ),
        (
            mock.respond(&Request::new("POST", "/items?key=k").body("text/plain", "a")),
            415,
            "the body is `text/plain`; the document lists application/json",
        ),
        (
            mock.respond(&Request::new("POST", "/items")),
            401,
            "the request has no credentials of key or token",
        ),
        (
            mock.respond(&Request::new("POST", "/items").header("Authorization", "Bearer")),
            401,
            "the request has no",
        ),
        (
            mock.respond(&Request::new("POST", "/items").header("Authorization", "Bearer t")),
            400,
            "the body is missing",
        ),
        (
            mock.respond(&Request::new("GET", "/items")),
            400,
            "the header parameter `X-Trace` is missing",
        ),
        (mock.respond(&list("?limit=9")), 400, "the query parameter `limit`: "),
        (mock.respond(&list("?limit=many")), 400, "the query parameter `limit`: "),
        (
            mock.respond(&list("?tags=a,long")),
            400,
            "the query parameter `tags`: /1: ",
        ),
        (
            mock.respond(&list("?filter[size]=big")),
            400,
            "the query parameter `filter`: /size: ",
        ),
        (
            mock.respond(&Request::new("GET", "/items/x")),
            400,
            "the path parameter `id`: ",
        ),
        (
            mock.respond(&Request::new("GET", "/none")),
            404,
            "the document has no path like /none",
        ),
        (
            mock.respond(&Request::new("PUT", "/items")),
            405,
            "the path has no operation PUT; it has GET, POST",
        ),
        (
            mock.respond(&list("").header("Prefer", "code=500")),
            400,
            "the operation has no response 500",
        ),
        (
            mock.respond(&list("").header("Prefer", "example=two")),
            400,
            "the response has no example `two`",
        ),
    ] {
        assert_eq!(response.status, status, "{said}: {response:?}");
        assert!(detail(&response).starts_with(said), "{said}: {}", detail(&response));
    }
}

#[test]
fn a_schema_that_only_refers_to_itself_ends() {
    let document = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"responses": {
        "200": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
    }}}}, "components": {"schemas": {"A": {"type": "object", "required": ["a"], "properties": {
        "a": {"$ref": "#/components/schemas/A"}, "b": {"$ref": "#/components/schemas/A"}
    }}}}});
    let mock = Mock::new(Document::of_value("", document)).unwrap();
    assert_eq!(json(&mock.respond(&Request::new("GET", "/a"))), Value::Null);
}

#[tokio::test]
async fn it_serves_over_a_socket() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(mock().serve(listener));
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let request = "POST /v1/items?key=k HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 12\r\nConnection: close\r\n\r\n{\"name\":\"a\"}";
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut said = String::new();
    stream.read_to_string(&mut said).await.unwrap();
    assert!(said.starts_with("HTTP/1.1 201 Created\r\n"), "{said}");
    assert!(said.contains("content-type: application/json\r\n"), "{said}");
    server.abort();
}
