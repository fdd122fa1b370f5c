use serde_json::{Value, json};

use super::api::Api;

/// Makes, reads, changes and deletes one of a kind.
async fn story(path: &str, body: Value, changed: Value, field: &str) {
    let api = Api::start().await;
    let made = api.send("POST", path, body.clone()).await;
    assert_eq!(made[field], body[field], "{path}");
    let one = format!("{path}/{}", made["id"]);
    let listed = async || {
        let page = api.get(path).await;
        page.get("list").unwrap_or(&page)[0].clone()
    };
    assert_eq!(listed().await["id"], made["id"], "{path}");
    let after = api.send("PUT", &one, changed.clone()).await;
    assert_eq!((&after[field], &after["id"]), (&changed[field], &made["id"]), "{path}");
    assert_eq!(listed().await[field], changed[field], "{path}");
    api.send("DELETE", &one, Value::Null).await;
    assert_ne!(listed().await["id"], made["id"], "{path}");
    assert_eq!(api.refused("DELETE", &one, Value::Null).await.0, 404, "{path}");
}

#[tokio::test]
async fn posts() {
    story(
        "/v2/access/posts",
        json!({"text": "Minutes"}),
        json!({"text": "Minutes, 2"}),
        "text",
    )
    .await;
}

#[tokio::test]
async fn what_the_list_shows_is_what_one_is() {
    let api = Api::start().await;
    let first = api.get("/v2/access/posts?limit=1").await["list"][0].clone();
    let one = api.get(&format!("/v2/access/posts/{}", first["id"])).await;
    assert_eq!(one["id"], first["id"]);
}
