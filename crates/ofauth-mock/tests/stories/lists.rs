use serde_json::{Value, json};

use super::api::{Api, each};

const USER_LISTS: &str = "/v2/access/users/lists";
const VAULT_LISTS: &str = "/v2/access/vault/lists";

#[tokio::test]
async fn a_user_list_from_its_beginning_to_its_end() {
    let api = Api::start().await;
    let made = api.send("POST", USER_LISTS, json!({"name": "Suppliers"})).await;
    let id = made["id"].clone();
    let one = format!(
        "{USER_LISTS}/{}",
        id.as_str().map_or_else(|| id.to_string(), str::to_owned)
    );
    assert_eq!((&made["name"], &made["usersCount"]), (&json!("Suppliers"), &json!(0)));
    assert_eq!(api.get(USER_LISTS).await["list"][0]["id"], id);
    let renamed = api.send("PATCH", &one, json!({"name": "Partners"})).await;
    assert_eq!((&renamed["name"], &renamed["id"]), (&json!("Partners"), &id));

    for user in [4101, 4105, 4101] {
        api.send("POST", &format!("{one}/users/{user}"), Value::Null).await;
    }
    assert_eq!(
        each(&api.get(&format!("{one}/users")).await["list"], "id"),
        [json!(4101), json!(4105)]
    );
    assert_eq!(api.get(&one).await["usersCount"], 2);
    let in_chats = api
        .get(&format!(
            "/v2/access/chats?userListId={}",
            one.rsplit('/').next().unwrap()
        ))
        .await;
    assert_eq!(in_chats["list"].as_array().unwrap().len(), 2);
    let left = api.send("DELETE", &format!("{one}/users/4101"), Value::Null).await;
    assert_eq!(each(&left["list"], "id"), [json!(4105)]);

    api.send("DELETE", &one, Value::Null).await;
    assert_eq!(
        api.refused("GET", &one, Value::Null).await,
        (404, "There is no such user list.".to_owned())
    );
    assert!(!each(&api.get(USER_LISTS).await["list"], "id").contains(&id));
}

#[tokio::test]
async fn a_user_is_put_into_several_lists_at_once() {
    let api = Api::start().await;
    let done = api
        .send("POST", "/v2/access/users/4157/lists", json!({"listIds": [2101, 9]}))
        .await;
    assert_eq!(each(&done["success"], "listId"), [json!(2101)]);
    assert_eq!(each(&done["errors"], "listId"), [json!(9)]);
    let users = api.get(&format!("{USER_LISTS}/2101/users?limit=100")).await;
    assert!(each(&users["list"], "id").contains(&json!(4157)));
}

#[tokio::test]
async fn a_vault_list_contains_the_added_media() {
    let api = Api::start().await;
    let made = api.send("POST", VAULT_LISTS, json!({"name": "Drafts"})).await;
    assert_eq!(made["hasMedia"], false);
    let one = format!("{VAULT_LISTS}/{}", made["id"]);
    let ids = [json!(1_600_000_000_003_i64), json!(1_600_000_000_001_i64)];
    let filled = api
        .send("POST", &format!("{one}/media"), json!({"mediaIds": ids}))
        .await;
    assert_eq!(filled["hasMedia"], true);
    assert_eq!(each(&api.get(&format!("{one}/media")).await["list"], "id"), ids);
    let by_query = api
        .get(&format!("/v2/access/vault/media?listId={}&mediaType=photo", made["id"]))
        .await;
    assert_eq!(each(&by_query["list"], "id"), [ids[1].clone()]);

    let (status, message) = api
        .refused("POST", &format!("{one}/media"), json!({"mediaIds": [5]}))
        .await;
    assert_eq!(
        (status, message.as_str()),
        (400, "The field `mediaIds` names 5, which is not in the vault.")
    );
    let cleared = api
        .send("PATCH", &one, json!({"name": "Empty", "clearMedia": true}))
        .await;
    assert_eq!(
        (&cleared["name"], &cleared["hasMedia"]),
        (&json!("Empty"), &json!(false))
    );
    api.send("DELETE", &one, Value::Null).await;
    assert_eq!(api.refused("GET", &format!("{one}/media"), Value::Null).await.0, 404);
}

#[tokio::test]
async fn a_note_on_a_subscriber_is_in_the_list() {
    let api = Api::start().await;
    let one = "/v2/access/subscribers/4105";
    api.send(
        "PUT",
        &format!("{one}/custom-name"),
        json!({"displayName": "Front desk"}),
    )
    .await;
    api.send("PUT", &format!("{one}/discount"), json!({"discount": 25, "period": 3}))
        .await;
    api.send("PUT", &format!("{one}/note"), json!({"notice": "Pays on time."}))
        .await;
    let page = api.get("/v2/access/subscribers?limit=10").await;
    let all = page["list"].as_array().unwrap();
    let shown = all.iter().find(|subscriber| subscriber["id"] == 4105).unwrap();
    assert_eq!(shown["displayName"], "Front desk");
    assert_eq!(shown["subscription"]["discountPercent"], 25);
    assert_eq!(shown["subscription"]["discountPeriod"], 3);
    assert_eq!(api.get("/v2/access/users/4105").await["notice"], "Pays on time.");
    let unknown = api
        .refused("PUT", "/v2/access/subscribers/9/note", json!({"notice": ""}))
        .await;
    assert_eq!(unknown, (404, "There is no such user.".to_owned()));
}

#[tokio::test]
async fn restricting_a_user_puts_them_among_the_restricted() {
    let api = Api::start().await;
    let restricted = async || each(&api.get("/v2/access/users/restrict?limit=20").await["list"], "id");
    assert!(!restricted().await.contains(&json!(4101)));
    api.send("POST", "/v2/access/users/4101/restrict", Value::Null).await;
    assert!(restricted().await.contains(&json!(4101)));
    api.send("DELETE", "/v2/access/users/4101/restrict", Value::Null).await;
    assert!(!restricted().await.contains(&json!(4101)));
}

#[tokio::test]
async fn several_users_are_found_by_their_ids() {
    let api = Api::start().await;
    let found = api
        .get("/v2/access/users/list?userIds=4105&userIds=9&userIds=4101")
        .await;
    assert_eq!(each(&found["users"], "id"), [json!(4105), json!(4101)]);
    assert_eq!(found["users"][1]["name"], "Robin Example");
    let searched = api.get("/v2/access/users/search?query=sascha").await;
    let searched = searched.get("list").unwrap_or(&searched);
    assert!(each(searched, "id").contains(&json!(4103)), "{searched}");
}
