//! Items that cannot be read, and fields that are new.

use serde_json::{Value, json};

use crate::support::{World, all, one};

fn payment(id: u32, minute: u32) -> Value {
    json!({
        "id": id.to_string(),
        "type": "tips",
        "createdAt": format!("2026-04-02T10:{minute:02}:00+00:00"),
        "amounts": {"gross": 4.99, "net": 3.992, "fee": 0.998},
        "currency": "USD",
    })
}

#[tokio::test]
async fn bad_items_are_dead_letters() {
    let world = World::new().await;
    let mut bad = payment(2, 2);
    bad["amounts"]["net"] = json!("a secret");
    let mut nameless = payment(3, 1);
    nameless["id"] = Value::Null;
    let lists = world.server.list("listTransactions");
    lists.set([payment(1, 3), bad.clone(), nameless, json!([4]), payment(5, 0)]);
    let report = world.run(&["transactions"]).await;
    assert_eq!((report.items(), report.dead_letters()), (2, 3));
    world.run(&["transactions"]).await;
    let database = world.database();
    let reasons: Vec<String> = all(
        &database,
        "SELECT reason FROM sync_dead_letters ORDER BY dead_letter_id",
    );
    assert_eq!(
        reasons,
        [
            "the field `amounts.net` is not an amount of up to 4,000,000,000",
            "the field `id` is missing or null",
            "it is not a JSON object",
        ]
    );
    let raw: Vec<u8> = one(
        &database,
        "SELECT raw FROM sync_dead_letters ORDER BY dead_letter_id LIMIT 1",
        [],
    );
    assert_eq!(serde_json::from_slice::<Value>(&raw).expect("JSON"), bad);
    let net: i64 = one(&database, "SELECT sum(net_micros) FROM transactions", []);
    assert_eq!(net, 2 * 3_992_000);
}

#[tokio::test]
async fn unknown_fields_are_reported_once() {
    let world = World::new().await;
    let mut odd = payment(1, 1);
    odd["mood"] = json!({"kind": "dull"});
    world.server.list("listTransactions").set([odd.clone(), odd]);
    let first = world.run(&["transactions"]).await;
    assert_eq!(first.unknown_fields, ["transactions.mood"]);
    let second = world.run(&["transactions"]).await;
    assert_eq!(second.unknown_fields, Vec::<String>::new());
    let kind: String = one(&world.database(), "SELECT raw ->> '$.mood.kind' FROM transactions", []);
    assert_eq!(kind, "dull");
}
