use serde_json::{Value, json};

use super::api::Api;

#[tokio::test]
async fn proxied_requests_are_echoed() {
    let api = Api::start().await;
    let path = "/v2/access/proxy/users/me?view=full";
    let response = api.send("PATCH", path, json!({"name": "Robin"})).await;
    assert_eq!(
        response,
        json!({"method": "PATCH", "path": "/users/me", "query": "view=full", "body": {"name": "Robin"}})
    );
    assert_eq!(api.get("/v2/access/proxy/a/b").await["body"], Value::Null);
    assert_eq!(api.server.requests()[0].operation, Some("proxy"));
}

#[cfg(feature = "faults")]
#[tokio::test]
async fn faults_call_it_proxy() {
    let api = Api::start().await;
    api.server.inject(ofauth_mock::Fault::status(503).operation("proxy"));
    assert_eq!(api.refused("GET", "/v2/access/proxy/a/b", Value::Null).await.0, 503);
}
