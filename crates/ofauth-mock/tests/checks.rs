//! The checks that a request must pass.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use ofauth_mock::{API_KEY, BUSY_CHAT, CONNECTION, EXPIRED_CONNECTION, MockServer, READLESS_CONNECTION};
use serde_json::json;
use support::{error, get, get_messages, path};

async fn ask(server: &MockServer, headers: &[(&str, &str)], path: &str) -> (u16, serde_json::Value) {
    let mut request = support::client().get(format!("{}{path}", server.base_url()));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    error(request.send().await.unwrap()).await
}

#[tokio::test]
async fn key_connection_and_permission_in_this_order() {
    type Case<'a> = (&'a [(&'a str, &'a str)], u16, &'a str);
    let server = MockServer::start().await.unwrap();
    let key = ("apiKey", API_KEY);
    let cases: [Case<'_>; 7] = [
        (&[], 401, "UNAUTHORIZED"),
        (
            &[("apiKey", "sk_other"), ("x-connection-id", CONNECTION)],
            401,
            "UNAUTHORIZED",
        ),
        (&[("apiKey", "sk_other")], 401, "UNAUTHORIZED"),
        (&[key], 401, "SESSION_NOT_PROVIDED"),
        (&[key, ("x-connection-id", "conn_none")], 401, "SESSION_NOT_PROVIDED"),
        (&[key, ("x-connection-id", EXPIRED_CONNECTION)], 401, "SESSION_EXPIRED"),
        (&[key, ("x-connection-id", READLESS_CONNECTION)], 403, "FORBIDDEN"),
    ];
    for (headers, status, code) in cases {
        // The parameters are invalid as well, but they are checked later.
        let response = ask(&server, headers, &path(BUSY_CHAT, "limit=99")).await;
        assert_eq!((response.0, &response.1["type"]), (status, &json!(code)));
    }
}

#[tokio::test]
async fn error_bodies_have_the_current_shape() {
    let server = MockServer::start().await.unwrap();
    let headers = [("apiKey", API_KEY), ("x-connection-id", EXPIRED_CONNECTION)];
    let (_, body) = ask(&server, &headers, &path(BUSY_CHAT, "")).await;
    assert_eq!(
        body,
        json!({
            "error": "The session has expired; the account must be linked again.",
            "type": "SESSION_EXPIRED",
            "requestId": "req_000001",
            "actionRequired": "refresh_session",
        })
    );
    let (_, body) = ask(&server, &headers, "/nowhere").await;
    assert_eq!(
        body,
        json!({"error": "There is no such route.", "type": "ROUTE_NOT_FOUND", "requestId": "req_000002"})
    );
}

#[tokio::test]
async fn unknown_routes_and_methods() {
    let server = MockServer::start().await.unwrap();
    for path in ["/", "/v2/access", "/v2/access/chats/4101/messages/"] {
        let (status, body) = ask(&server, &[], path).await;
        assert_eq!((status, &body["type"]), (404, &json!("ROUTE_NOT_FOUND")), "{path}");
    }
    let url = format!("{}{}", server.base_url(), path(BUSY_CHAT, ""));
    let response = support::client().put(url).body("text").send().await.unwrap();
    assert_eq!(error(response).await.1["type"], "ROUTE_NOT_FOUND");
    assert_eq!(server.requests()[3].body, b"text");
}

#[tokio::test]
async fn parameters_keep_to_the_contract() {
    let server = MockServer::start().await.unwrap();
    let long = format!("query={}", "é".repeat(101));
    for (query, name) in [
        ("limit=0", "limit"),
        ("limit=11", "limit"),
        ("limit=ten", "limit"),
        ("limit=", "limit"),
        ("offset=-1", "offset"),
        (&long, "query"),
        ("include_users=1", "include_users"),
        ("lastId=1", "lastId"),
        ("userId=4101", "userId"),
        ("limit=5&limit=5", "limit"),
    ] {
        let (status, body) = error(get_messages(&server, query).await.unwrap()).await;
        assert_eq!((status, &body["type"]), (400, &json!("BAD_REQUEST")), "{query}");
        assert!(body["error"].as_str().unwrap().contains(&format!("`{name}`")), "{body}");
    }
    for user in ["x", "41%2001", "..%2F4101", "%FF"] {
        let (status, _) = error(
            get(&server, &format!("/v2/access/chats/{user}/messages"))
                .await
                .unwrap(),
        )
        .await;
        assert_eq!(status, 400, "{user}");
    }
    let longest = format!("query={}&limit=10&offset=0&include_users=false", "é".repeat(100));
    assert_eq!(get_messages(&server, &longest).await.unwrap().status(), 200);
}

#[tokio::test]
async fn unknown_chats() {
    let server = MockServer::start().await.unwrap();
    for user in ["1", "99999999999999999999999999"] {
        let response = get(&server, &format!("/v2/access/chats/{user}/messages"))
            .await
            .unwrap();
        let (status, body) = error(response).await;
        assert_eq!((status, &body["type"]), (404, &json!("RESOURCE_NOT_FOUND")));
    }
}

#[tokio::test]
async fn key_and_connection_can_be_chosen() {
    let server = MockServer::builder()
        .api_key("sk_mine")
        .connection_id("conn_mine")
        .start()
        .await
        .unwrap();
    assert_eq!((server.api_key(), server.connection_id()), ("sk_mine", "conn_mine"));
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
    let headers = [("apiKey", API_KEY), ("x-connection-id", CONNECTION)];
    assert_eq!(ask(&server, &headers, &path(BUSY_CHAT, "")).await.0, 401);
}
