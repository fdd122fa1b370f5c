use ofauth_mock::{BUSY_CHAT, CONNECTION, EXPIRED_CONNECTION};
use serde_json::{Value, json};

use super::api::{Api, each};

const PATH: &str = "/v2/account/connections";

/// The status of a request for this connection.
async fn asked_as(api: &Api, connection: &str) -> u16 {
    let path = format!("/v2/access/chats/{BUSY_CHAT}/messages");
    let url = format!("{}{path}", api.server.base_url());
    let request = reqwest::Client::builder().no_proxy().build().unwrap().get(url);
    let request = request
        .header("apiKey", api.server.api_key())
        .header("x-connection-id", connection);
    request.send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn a_connection_is_imported_invalidated_renewed_and_disconnected() {
    let api = Api::start().await;
    let session = json!({"cookie": "auth_id=1; sess=s3cr3t; fp=2", "userAgent": "Browser/1.0"});
    let mut import = session.clone();
    import["clientReferenceId"] = json!("customer-7");
    let made = api.send("POST", &format!("{PATH}/import"), import).await;
    let id = made["id"].as_str().unwrap().to_owned();
    assert_eq!(
        (&made["clientReferenceId"], &made["imported"]),
        (&json!("customer-7"), &json!(true))
    );
    assert!(!made.to_string().contains("s3cr3t"));
    assert_eq!(asked_as(&api, &id).await, 200);
    assert_eq!(
        each(&api.get(&format!("{PATH}?imported=true")).await["list"], "id"),
        [json!(id)]
    );

    api.send("POST", &format!("{PATH}/{id}/invalidate"), Value::Null).await;
    assert_eq!(asked_as(&api, &id).await, 401);
    let expired = api.get(&format!("{PATH}?status=expired")).await;
    assert_eq!(each(&expired["list"], "id"), [json!(EXPIRED_CONNECTION), json!(id)]);

    assert_eq!(
        api.send("PATCH", &format!("{PATH}/import/{id}"), session.clone()).await["status"],
        "active"
    );
    assert_eq!(asked_as(&api, &id).await, 200);
    let other = api
        .refused("PATCH", &format!("{PATH}/import/{CONNECTION}"), session)
        .await;
    assert_eq!(other.0, 404);

    api.send("DELETE", &format!("{PATH}/{id}"), Value::Null).await;
    assert_eq!(asked_as(&api, &id).await, 401);
    assert_eq!(api.refused("DELETE", &format!("{PATH}/{id}"), Value::Null).await.0, 404);
}

#[tokio::test]
async fn permissions_are_those_that_were_asked_for() {
    let api = Api::start().await;
    let import = json!({"cookie": "a=1", "userAgent": "Browser/1.0", "permissions": ["posts:read"]});
    let made = api.send("POST", &format!("{PATH}/import"), import).await;
    assert_eq!(made["permissions"], json!(["posts:read"]));
    assert_eq!(asked_as(&api, made["id"].as_str().unwrap()).await, 403);
}

#[tokio::test]
async fn settings_are_stored() {
    let api = Api::start().await;
    let path = format!("{PATH}/{CONNECTION}/settings");
    let body = json!({"vaultPlus": {"enabled": true, "settings": {"cacheVideos": false, "retentionDays": 30}}});
    let updated = api.send("PATCH", &path, body).await;
    api.send(
        "PATCH",
        &path,
        json!({"vaultPlus": {"settings": {"retentionDays": 60}}}),
    )
    .await;
    let read = api.get(&path).await;
    assert_eq!(
        updated["settings"]["vaultPlus"]["settingsOverrides"]["retentionDays"],
        30
    );
    let overrides = &read["vaultPlus"]["settingsOverrides"];
    assert_eq!(
        (&overrides["cacheVideos"], &overrides["retentionDays"]),
        (&json!(false), &json!(60))
    );
    assert_eq!(read["connectionId"], CONNECTION);

    let body = json!({"vaultPlus": {"autoEnableForNewConnections": true}});
    api.send("PATCH", "/v2/account/settings", body).await;
    assert_eq!(
        api.get("/v2/account/settings").await["vaultPlus"]["autoEnableForNewConnections"],
        true
    );
    assert_eq!(
        api.refused("GET", &format!("{PATH}/conn_none/settings"), Value::Null)
            .await
            .0,
        404
    );
}

#[tokio::test]
async fn a_link_session_goes_on_at_every_poll_and_makes_a_connection() {
    let api = Api::start().await;
    let begun = api
        .send("POST", "/v2/link/init", json!({"clientReferenceId": "customer-8"}))
        .await;
    let url = begun["url"].as_str().unwrap();
    let secret = url.rsplit('/').next().unwrap();
    assert!(
        secret.starts_with("cs_") && url.starts_with(api.server.base_url()),
        "{url}"
    );
    let path = format!("/v2/link/{secret}");
    let mut states = Vec::new();
    let mut last = Value::Null;
    for _ in 0..5 {
        last = api.get(&path).await;
        states.push(last["status"].as_str().unwrap().to_owned());
        if last["status"] == "awaiting_2fa" {
            assert!(last["data"]["twoFactorState"]["options"].is_array(), "{last}");
        }
    }
    assert_eq!(
        states,
        ["initialized", "pending", "awaiting_2fa", "completed", "completed"]
    );
    let id = last["data"]["id"].as_str().unwrap();
    assert!(last["data"]["session"]["cookie"].is_string());
    assert_eq!(asked_as(&api, id).await, 200);
    let listed = api.get(&format!("{PATH}?limit=100")).await;
    let mut listed = listed["list"].as_array().unwrap().iter();
    assert!(listed.any(|connection| connection["id"] == id && connection["clientReferenceId"] == "customer-8"));
}

#[tokio::test]
async fn a_link_session_is_cancelled_or_ends_otherwise() {
    let api = Api::start().await;
    api.server.set_link_states(&["pending", "denied"]);
    let begin = async || {
        let begun = api.send("POST", "/v2/link/init", json!({})).await;
        format!(
            "/v2/link/{}",
            begun["url"].as_str().unwrap().rsplit('/').next().unwrap()
        )
    };
    let first = begin().await;
    assert_eq!(api.get(&first).await["status"], "pending");
    assert_eq!(api.get(&first).await["status"], "denied");
    let second = begin().await;
    assert_ne!(first, second);
    api.send("DELETE", &second, Value::Null).await;
    assert_eq!(api.get(&second).await, json!({"status": "not_found"}));
    assert_eq!(api.refused("DELETE", &second, Value::Null).await.0, 404);
}
