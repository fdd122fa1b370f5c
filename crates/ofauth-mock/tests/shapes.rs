//! The seed data: deterministic, and covering all that the contract allows.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::collections::BTreeSet;

use ofauth_client::types::MessagePage;
use ofauth_mock::{BUSY_CHAT, EMPTY_CHAT, GALLERY_CHAT, LONG_CHAT, MockServer};
use serde_json::Value;
use support::{get, path};

async fn json(server: &MockServer, chat: i64, query: &str) -> Value {
    let response = get(server, &path(chat, query)).await.unwrap();
    assert!(response.content_length().is_some());
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

/// All messages of the gallery, newest first.
async fn gallery(server: &MockServer) -> Value {
    let mut page = json(server, GALLERY_CHAT, "").await;
    let rest = json(server, GALLERY_CHAT, "offset=10").await;
    let rest = rest["list"].as_array().unwrap().clone();
    page["list"].as_array_mut().unwrap().extend(rest);
    page
}

#[tokio::test]
async fn two_servers_respond_identically() {
    let servers = [MockServer::start().await.unwrap(), MockServer::start().await.unwrap()];
    for chat in [BUSY_CHAT, EMPTY_CHAT, LONG_CHAT, GALLERY_CHAT] {
        let first = json(&servers[0], chat, "offset=1").await;
        assert_eq!(first, json(&servers[1], chat, "offset=1").await);
    }
}

#[tokio::test]
async fn every_response_deserializes_into_the_bindings() {
    let server = MockServer::start().await.unwrap();
    let mut kinds = BTreeSet::new();
    let mut media_ids = BTreeSet::new();
    for chat in [BUSY_CHAT, LONG_CHAT, GALLERY_CHAT] {
        for offset in (0..250).step_by(10) {
            let value = json(&server, chat, &format!("offset={offset}")).await;
            // Deserialization fails if a required field is absent.
            let page: MessagePage = serde_json::from_value(value).unwrap();
            for message in &page.list {
                let created = message.created_at.as_ref();
                assert!(created.is_none_or(|timestamp| timestamp.parse().is_ok()));
                for media in &message.media {
                    kinds.extend(media.type_.as_ref().map(ToString::to_string));
                    assert!(media_ids.insert(media.id));
                }
                let listed = |id| message.media.iter().any(|media| media.id == id);
                assert!(message.previews.iter().all(|&id| listed(id)));
            }
        }
    }
    assert_eq!(kinds, ["audio", "gif", "photo", "video"].map(String::from).into());
}

#[tokio::test]
async fn generated_ids_follow_those_of_the_gallery() {
    let server = MockServer::start().await.unwrap();
    let count = server.message_count(GALLERY_CHAT).unwrap();
    server.arrive(GALLERY_CHAT, 1);
    let seen: Vec<i64> = gallery(&server).await["list"]
        .as_array()
        .unwrap()
        .iter()
        .map(|message| message["id"].as_i64().unwrap())
        .collect();
    assert_eq!(seen.len(), count + 1);
    assert!(seen.windows(2).all(|pair| pair[0] - pair[1] == 7), "{seen:?}");
    let third = seen[2];
    assert_eq!(
        json(&server, GALLERY_CHAT, &format!("first_id={third}")).await["list"][0]["id"],
        third
    );
    let found = json(&server, GALLERY_CHAT, "query=q%26a%3A%20IS%203%20%3C").await;
    assert_eq!(found["list"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn include_users_reaches_the_gallery() {
    let server = MockServer::start().await.unwrap();
    let senders = |page: &Value| -> Vec<Value> {
        let list = page["list"].as_array().unwrap();
        list.iter().map(|message| message["fromUser"].clone()).collect()
    };
    let brief = senders(&json(&server, GALLERY_CHAT, "").await);
    assert!(brief.iter().any(|sender| sender["_view"].is_string()));
    let full = senders(&json(&server, GALLERY_CHAT, "include_users=true").await);
    assert!(full.iter().all(|sender| sender["name"].is_string()), "{full:?}");
}

#[tokio::test]
async fn the_gallery_has_every_field_and_every_null() {
    let server = MockServer::start().await.unwrap();
    let schema = schemars::schema_for!(MessagePage).to_value();
    let page = gallery(&server).await;
    let mut seen = Seen::default();
    seen.walk(&schema, &schema, "MessagePage", &page);
    let definitions = schema["$defs"].as_object().unwrap();
    let mut lacking = Vec::new();
    for (name, definition) in definitions {
        for (field, _) in definition["properties"].as_object().into_iter().flatten() {
            let path = format!("{name}.{field}");
            let required = definition["required"].as_array();
            let required = required.is_some_and(|list| list.contains(&Value::from(field.as_str())));
            for (seen, how) in [
                (&seen.filled, "filled in"),
                (&seen.null, "null"),
                (&seen.absent, "absent"),
            ] {
                if !(seen.contains(&path) || required && how != "filled in") {
                    lacking.push(format!("{path} is never {how}"));
                }
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// Fields by the values observed.
#[derive(Default)]
struct Seen {
    filled: BTreeSet<String>,
    null: BTreeSet<String>,
    absent: BTreeSet<String>,
}

impl Seen {
    fn walk(&mut self, root: &Value, schema: &Value, name: &str, value: &Value) {
        if let Some(target) = schema["$ref"].as_str() {
            let name = target.trim_start_matches("#/$defs/");
            return self.walk(root, &root["$defs"][name], name, value);
        }
        for option in schema["anyOf"].as_array().into_iter().flatten() {
            self.walk(root, option, name, value);
        }
        for item in value.as_array().into_iter().flatten() {
            self.walk(root, &schema["items"], name, item);
        }
        for (field, inner) in schema["properties"].as_object().into_iter().flatten() {
            if !value.is_object() {
                continue;
            }
            let path = format!("{name}.{field}");
            match value.get(field) {
                None => self.absent.insert(path),
                Some(Value::Null) => self.null.insert(path),
                Some(filled) => {
                    self.walk(root, inner, name, filled);
                    self.filled.insert(path)
                }
            };
        }
    }
}
