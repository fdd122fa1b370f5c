use ofauth_mock::{BUSY_CHAT, EMPTY_CHAT};
use serde_json::json;

use super::api::Api;

const PATH: &str = "/v2/access/mass-messages";

#[tokio::test]
async fn one_without_a_date_reaches_every_recipient() {
    let api = Api::start().await;
    let body = json!({"text": "New opening hours.", "userIds": [EMPTY_CHAT.to_string(), BUSY_CHAT.to_string()]});
    let made = api.send("POST", PATH, body).await;
    let id = &made["id"];
    let one = format!("{PATH}/{id}");
    assert_eq!(api.get(&one).await["text"], "<p>New opening hours.</p>");
    for user in [EMPTY_CHAT, BUSY_CHAT] {
        let newest = &api.get(&format!("/v2/access/chats/{user}/messages")).await["list"][0];
        assert_eq!(
            (&newest["text"], &newest["queueId"]),
            (&json!("<p>New opening hours.</p>"), id)
        );
    }
    let (status, message) = api.refused("PUT", &one, json!({"text": "Too late."})).await;
    assert_eq!(
        (status, message.as_str()),
        (400, "The mass message has been sent already.")
    );

    assert_eq!(api.send("DELETE", &one, json!(null)).await["success"], true);
    assert_eq!(
        api.get(&format!("/v2/access/chats/{EMPTY_CHAT}/messages")).await["list"],
        json!([])
    );
    assert_eq!(api.refused("GET", &one, json!(null)).await.0, 404);
}

#[tokio::test]
async fn one_with_a_date_waits_and_can_be_changed() {
    let api = Api::start().await;
    let date = "2030-01-01T00:00:00Z";
    let body = json!({"text": "Soon.", "userLists": ["2101"], "excludeUserLists": ["2102"], "scheduledDate": date});
    let made = api.send("POST", PATH, body).await;
    let one = format!("{PATH}/{}", made["id"]);
    assert_eq!(api.server.message_count(EMPTY_CHAT), Some(0));

    let changed = api
        .send(
            "PUT",
            &one,
            json!({"text": "Sooner.", "scheduledDate": date, "userIds": [EMPTY_CHAT.to_string()]}),
        )
        .await;
    assert_eq!((&changed["id"], &changed["date"]), (&made["id"], &json!(date)));
    assert_eq!(api.get(&one).await["text"], "<p>Sooner.</p>");

    // Without a date it is sent.
    api.send(
        "PUT",
        &one,
        json!({"text": "Now.", "userIds": [EMPTY_CHAT.to_string()]}),
    )
    .await;
    let read = api.get(&format!("/v2/access/chats/{EMPTY_CHAT}/messages")).await;
    assert_eq!(read["list"][0]["text"], "<p>Now.</p>");
}

#[tokio::test]
async fn lists_and_exclusions_select_the_recipients() {
    let api = Api::start().await;
    // The second list contains the users of the first and a dozen more.
    api.send(
        "POST",
        PATH,
        json!({"text": "Hello.", "userLists": ["2102"], "excludeUserLists": ["2101"]}),
    )
    .await;
    let reached: Vec<i64> = (4101..=4157)
        .filter(|&user| {
            let count = api.server.message_count(user).unwrap();
            let seeded = match user {
                4101 => 250,
                4102 => 0,
                4103 => 100_000,
                4104 => count,
                _ => 1 + (user - 4105) as usize % 5,
            };
            count > seeded
        })
        .collect();
    assert_eq!(reached, (4113..=4124).collect::<Vec<_>>());
    let (status, message) = api.refused("POST", PATH, json!({"userLists": ["2101"]})).await;
    assert_eq!(
        (status, message.as_str()),
        (400, "The message has neither text nor media.")
    );
}
