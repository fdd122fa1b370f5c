//! Every query parameter with a documented meaning has an effect.

use ofauth_client::{Location, Operation, Parameter, Value as Allowed, operations};
use ofauth_mock::MockServer;
use serde_json::{Value, json};

use super::requests::Asker;

/// Parameters without an effect, and why.
const WITHOUT: [(&str, &str, &str); 8] = [
    ("listChatMedia", "skip_users", "its form is not documented"),
    ("listSubscribers", "filter[duration]", "its form is not documented"),
    ("listSubscribers", "filter[tips]", "its form is not documented"),
    ("listSubscribers", "filter[total_spent]", "its form is not documented"),
    ("listTrackingLinks", "pagination", "what it does is not documented"),
    ("listTrackingLinks", "sorting_deleted", "its form is not documented"),
    (
        "listTrackingLinks",
        "stats",
        "the contract has no field for the figures",
    ),
    (
        "getEarningsChart",
        "monthlyTotal",
        "the contract has no field for the totals of months",
    ),
];

/// The parameters that another one requires.
fn beside(operation: &Operation, parameter: &Parameter) -> &'static str {
    match (operation.id, parameter.name) {
        ("listSubscribers", "latestType") => "&type=latest",
        ("listTransactions", "tipsSource") => "&type=tips",
        _ => "",
    }
}

/// Values to try; at least one must have an effect.
fn values(parameter: &Parameter, response: &Value) -> Vec<String> {
    let found = |field: &str| texts(response, field);
    match (parameter.name, &parameter.value) {
        ("startDate" | "endDate" | "createdAtFrom", _) => vec!["2026-04-01".to_owned(), "2026-06-26".to_owned()],
        ("query" | "search", _) => found("name")
            .into_iter()
            .chain(found("text"))
            .chain(found("username"))
            .collect(),
        ("contentType", _) => found("contentType"),
        ("durationMin" | "durationMax", _) => vec!["300".to_owned()],
        ("filter[promoId]", _) => vec!["2501".to_owned()],
        ("filter[trial_id]", _) => vec!["2401".to_owned()],
        ("userListId", _) => vec!["2101".to_owned()],
        ("listId", _) => vec!["2201".to_owned()],
        ("with_deleted", _) => vec!["1".to_owned()],
        ("first_id", _) => items(response)
            .iter()
            .skip(2)
            .map(|item| item["id"].to_string())
            .collect(),
        ("limit" | "offset", _) => vec!["1".to_owned()],
        (_, Allowed::Boolean) => vec!["true".to_owned(), "false".to_owned()],
        (_, value) => value.one_of().iter().map(|&value| value.to_owned()).collect(),
    }
}

/// The strings and numbers in all fields with this name, at any depth.
fn texts(value: &Value, field: &str) -> Vec<String> {
    match value {
        Value::Object(fields) => {
            let own = fields.get(field).and_then(|value| match value {
                Value::String(text) if !text.is_empty() => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            });
            let inner = fields.values().flat_map(|value| texts(value, field));
            own.into_iter().chain(inner).collect()
        }
        Value::Array(items) => items.iter().flat_map(|item| texts(item, field)).collect(),
        _ => Vec::new(),
    }
}

async fn get(asker: &Asker, path: &str) -> Value {
    let response = asker.request("GET", path).send().await.unwrap();
    assert_eq!(response.status(), 200, "{path}");
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

#[tokio::test]
async fn every_parameter_does_something() {
    let asker = Asker::new(MockServer::start().await.unwrap()).await;
    // The filters need a match.
    for (method, path, body) in [
        ("DELETE", "/v2/access/promotions/tracking-links/2302", None),
        ("POST", "/v2/access/users/lists/2101/users/4101", None),
        (
            "POST",
            "/v2/access/vault/lists/2201/media",
            Some(r#"{"mediaIds": [1600000000001, 1600000000002, 1600000000003]}"#),
        ),
    ] {
        let mut request = asker.request(method, path);
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body);
        }
        assert!(request.send().await.unwrap().status().is_success(), "{path}");
    }
    let (mut tried, mut wrong) = (0, Vec::new());
    for operation in operations::ALL.iter().filter(|operation| operation.method == "GET") {
        let cursor = operation.paging.map(|paging| paging.cursor);
        let queries = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == Location::Query);
        for parameter in queries {
            // Paging parameters are tested by reading all pages; required ones have no response without them.
            if (Some(parameter.name) == cursor && parameter.name != "offset") || parameter.name == "userIds" {
                continue;
            }
            let path = format!("{}{}", asker.path(operation), beside(operation, parameter));
            let without = get(&asker, &path).await;
            let mut values = values(parameter, &without);
            if parameter.name == "relatedUsername" {
                let user = texts(&without, "userId").remove(0);
                values = texts(&get(&asker, &format!("/v2/access/users/{user}?")).await, "username");
            }
            let mut effect = false;
            for value in &values {
                let value: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
                effect |= get(&asker, &format!("{path}&{}={value}", parameter.name)).await != without;
            }
            let known = WITHOUT
                .iter()
                .any(|(id, name, _)| (*id, *name) == (operation.id, parameter.name));
            if effect == known {
                wrong.push(format!("{} {} with {values:?}: {effect}", operation.id, parameter.name));
            }
            tried += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(tried > 120, "{tried}");
}

/// The items of a list under any field name.
fn items(page: &Value) -> &Vec<Value> {
    page["list"].as_array().or(page["items"].as_array()).unwrap()
}

#[tokio::test]
async fn ranges_hold_for_every_list_and_chart() {
    let asker = Asker::new(MockServer::start().await.unwrap()).await;
    for operation in operations::ALL
        .iter()
        .filter(|operation| operation.parameter("startDate").is_some())
    {
        let path = asker.path(operation);
        let range = match operation.parameter("endDate") {
            Some(_) => "&startDate=2026-04-01&endDate=2026-05-01",
            None => "&startDate=2026-04-01",
        };
        let page = get(&asker, &format!("{path}{range}")).await;
        let timestamps: Vec<String> = match operation.id {
            "listSubscribers" => texts(&page, "subscribedAt"),
            "listTopPosts" | "listTopStreams" => texts(&page, "postedAt"),
            "listChargebacks" | "listTopStories" | "listTopPromotions" | "listTopTrials" | "listTopCampaigns"
            | "listTransactions" => items(&page)
                .iter()
                .flat_map(|item| item["createdAt"].as_str().map(str::to_owned))
                .collect(),
            // Its responses have no timestamps.
            "getTopCountries" => continue,
            _ => texts(&page, "date"),
        };
        assert!(
            operation.id == "listSentMassMessages" || !timestamps.is_empty(),
            "{}: {page}",
            operation.id
        );
        for timestamp in &timestamps {
            assert!(timestamp.as_str() >= "2026-04-01", "{}: {timestamp}", operation.id);
            let end = operation.parameter("endDate").is_none() || timestamp.as_str() < "2026-05-02";
            assert!(end, "{}: {timestamp}", operation.id);
        }
        let nothing = get(&asker, &format!("{path}&startDate=2099-01-01")).await;
        assert!(nothing["list"].as_array().is_none_or(Vec::is_empty), "{}", operation.id);
        let refused = asker
            .request("GET", &format!("{path}&startDate=yesterday"))
            .send()
            .await
            .unwrap();
        assert_eq!(refused.status(), 400, "{}", operation.id);
    }
}

#[tokio::test]
async fn selections_hold_for_every_item() {
    let asker = Asker::new(MockServer::start().await.unwrap()).await;
    type Check = fn(&Value) -> bool;
    let cases: [(&str, Check); 13] = [
        ("earnings/transactions?type=tips", |item| item["type"] == "tips"),
        ("earnings/transactions?type=tips&tipsSource=story", |item| {
            item["description"] == "Tip for a story"
        }),
        ("self/notifications?type=tip", |item| item["type"] == "tip"),
        ("subscribers?type=active", |item| {
            item["subscription"]["isActive"] == true
        }),
        ("subscribers?type=expired", |item| {
            item["subscription"]["isExpired"] == true
        }),
        ("subscribers?type=latest&latestType=renewals", |item| {
            item["subscription"]["renewedAt"].is_string()
        }),
        ("subscribers?type=latest&latestType=new", |item| {
            !item["subscription"]["renewedAt"].is_string()
        }),
        ("subscriptions?type=expired", |item| item["isActive"] == false),
        ("subscriptions?filter[paid]=1", |item| {
            item["subscriptionPrice"].as_f64() > Some(0.0)
        }),
        ("self/release-forms?filter=pending", |item| item["status"] == "pending"),
        ("chats?filter=unread", |item| {
            item["unreadMessagesCount"].as_u64() > Some(0)
        }),
        ("chats/4101/media?opened=0", |item| item["isOpened"] == false),
        ("vault/media?mediaType=gif", |item| item["type"] == "gif"),
    ];
    for (path, check) in cases {
        let page = get(&asker, &format!("/v2/access/{path}")).await;
        assert!(!items(&page).is_empty(), "{path}");
        assert!(items(&page).iter().all(check), "{path}: {page}");
    }
    for status in ["stored", "pending"] {
        let page = get(&asker, &format!("/v2/vault-plus/list?status={status}")).await;
        let all = items(&page);
        assert!(
            all.iter()
                .all(|item| texts(item, "status").iter().any(|found| found == status)),
            "{page}"
        );
    }
}

#[tokio::test]
async fn sort_orders_keep_all_items() {
    let asker = Asker::new(MockServer::start().await.unwrap()).await;
    type Figure = fn(&Value) -> f64;
    let cases: [(&str, &str, Figure); 5] = [
        ("posts", "favorites_count", |post| {
            post["favoritesCount"].as_f64().unwrap_or(-1.0)
        }),
        ("posts", "tips", |post| {
            post["tipsAmount"]
                .as_str()
                .and_then(|tips| tips.parse().ok())
                .unwrap_or(-1.0)
        }),
        ("vault/media", "most-liked", |media| {
            media["counters"]["likesCount"].as_f64().unwrap_or(-1.0)
        }),
        ("vault/media", "highest-tips", |media| {
            media["counters"]["tipsSumm"].as_f64().unwrap_or(-1.0)
        }),
        ("analytics/posts/top", "likes", |post| {
            post["stats"]["likeCount"].as_f64().unwrap_or(-1.0)
        }),
    ];
    for (path, order, figure) in cases {
        let name = if path.ends_with("top") { "by" } else { "sortBy" };
        let page = get(&asker, &format!("/v2/access/{path}?{name}={order}&limit=10")).await;
        let figures: Vec<f64> = items(&page).iter().map(figure).collect();
        assert!(
            figures.is_sorted_by(|more, less| more >= less),
            "{path} {order}: {figures:?}"
        );
        if name == "sortBy" {
            let page = get(
                &asker,
                &format!("/v2/access/{path}?sortBy={order}&sortDirection=asc&limit=10"),
            )
            .await;
            let figures: Vec<f64> = items(&page).iter().map(figure).collect();
            assert!(figures.is_sorted(), "{path} {order}: {figures:?}");
        }
    }
}

#[tokio::test]
async fn lists_of_a_test_are_selected_from_as_well() {
    let asker = Asker::new(MockServer::start().await.unwrap()).await;
    let media = asker.server.list("listVaultMedia");
    let item = |id: i64| {
        let kind = if id % 2 == 0 { "photo" } else { "video" };
        json!({"id": id, "type": kind, "counters": {"likesCount": id % 5, "tipsSumm": 0}})
    };
    media.set((1..=30).map(item));
    let ids = |page: &Value| {
        items(page)
            .iter()
            .map(|item| item["id"].as_i64().unwrap())
            .collect::<Vec<_>>()
    };
    let first = get(&asker, "/v2/access/vault/media?mediaType=photo&limit=5").await;
    assert_eq!(ids(&first), [2, 4, 6, 8, 10]);
    let next = get(&asker, "/v2/access/vault/media?mediaType=photo&limit=5&offset=5").await;
    assert_eq!(ids(&next), [12, 14, 16, 18, 20]);
    let liked = get(&asker, "/v2/access/vault/media?sortBy=most-liked&limit=6").await;
    assert_eq!(ids(&liked), [4, 9, 14, 19, 24, 29]);

    // A cursor keeps its position among the selected items.
    let payments = asker.server.list("listTransactions");
    let kinds = ["tips", "post", "tips", "stream"];
    payments.set(
        (0..40).map(|id| json!({"id": id.to_string(), "type": kinds[id % 4], "createdAt": "2026-04-02T10:15:00Z"})),
    );
    let (mut seen, mut marker) = (Vec::new(), String::new());
    loop {
        let page = get(&asker, &format!("/v2/access/earnings/transactions?type=tips{marker}")).await;
        seen.extend(texts(&Value::from(items(&page).clone()), "id"));
        if page["hasMore"] == false {
            break;
        }
        payments.remove(0);
        marker = format!("&marker={}", page["nextMarker"]);
    }
    assert_eq!(seen, (0..40).step_by(2).map(|id| id.to_string()).collect::<Vec<_>>());
}
