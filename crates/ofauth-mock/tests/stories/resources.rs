use serde_json::{Value, json};

use super::api::{Api, each};

/// Creates, updates and deletes a resource, and reads the list in between.
async fn story(path: &str, body: Value, changed: Value, field: &str) {
    let api = Api::start().await;
    let first = async || {
        let page = api.get(path).await;
        page.get("list").unwrap_or(&page)[0].clone()
    };
    let before = first().await;
    api.send("POST", path, body.clone()).await;
    let made = first().await;
    assert_ne!(made["id"], before["id"], "{path}");
    assert_eq!(made[field], body[field], "{path}");
    let one = format!("{path}/{}", made["id"]);
    api.send("PUT", &one, changed.clone()).await;
    let after = first().await;
    assert_eq!((&after[field], &after["id"]), (&changed[field], &made["id"]), "{path}");
    api.send("DELETE", &one, Value::Null).await;
    assert_eq!(first().await["id"], before["id"], "{path}");
    assert_eq!(api.refused("DELETE", &one, Value::Null).await.0, 404, "{path}");
}

#[tokio::test]
async fn links_bundles_and_promotions() {
    let of = |name: &str| format!("/v2/access/promotions{name}");
    let link = |name: &str| json!({"trialLinkName": name, "subscribeDays": 7});
    story(
        &of("/trial-links"),
        link("Spring"),
        json!({"trialLinkName": "Summer"}),
        "trialLinkName",
    )
    .await;
    story(
        &of("/tracking-links"),
        json!({"name": "Spring"}),
        json!({"name": "Summer"}),
        "name",
    )
    .await;
    let bundle = |discount: u64| json!({"discount": discount, "duration": 3});
    story(&of("/bundles"), bundle(10), bundle(20), "discount").await;
    let promotion = |message: &str| json!({"discount": 10, "message": message, "finishDays": 7, "subscribeCounts": 5, "subscribeDays": 30, "type": ["new"]});
    story(&of(""), promotion("Spring"), promotion("Summer"), "message").await;
}

#[tokio::test]
async fn a_promotion_is_stopped() {
    let api = Api::start().await;
    let promotions = "/v2/access/promotions";
    api.send("POST", &format!("{promotions}/2501/stop"), Value::Null).await;
    let page = api.get(promotions).await;
    let first = &page.get("list").unwrap_or(&page)[0];
    assert_eq!((&first["id"], &first["isFinished"]), (&json!(2501), &json!(true)));
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
async fn a_post_shows_its_attachments() {
    let api = Api::start().await;
    let body = json!({"text": "Plans", "mediaItems": ["1600000000002", "1600000000001"]});
    let made = api.send("POST", "/v2/access/posts", body).await;
    assert_eq!(
        each(&made["media"], "id"),
        [json!(1_600_000_000_002_i64), json!(1_600_000_000_001_i64)]
    );
    assert_eq!(made["mediaCount"], 2);
    let (status, message) = api
        .refused("POST", "/v2/access/posts", json!({"mediaItems": ["nonsense"]}))
        .await;
    assert_eq!(status, 400);
    assert!(message.contains("`mediaItems[0]`"), "{message}");
}

#[tokio::test]
async fn a_list_item_equals_the_resource() {
    let api = Api::start().await;
    for (list, items) in [
        ("/v2/access/posts?limit=1", "list"),
        ("/v2/access/promotions/tracking-links?limit=1", "list"),
    ] {
        let first = api.get(list).await[items][0].clone();
        let path = list.split('?').next().unwrap();
        let one = api.get(&format!("{path}/{}", first["id"])).await;
        for (name, value) in first.as_object().unwrap() {
            assert!(
                one.get(name)
                    .is_none_or(|other| other == value || name == "postedAtPrecise"),
                "{path} {name}"
            );
        }
        assert_eq!(one["id"], first["id"]);
    }
}
