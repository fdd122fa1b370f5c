//! Sample events.

use serde_json::{Value, json};

use crate::seed::{BUSY_CHAT, CONNECTION};

/// Sample data for an event of this type; `None` for an unknown type.
#[must_use]
pub fn sample_event(event_type: &str) -> Option<Value> {
    Some(match event_type {
        "connection.created" | "connection.updated" => json!({
            "clientReferenceId": "account-1",
            "connection": {
                "id": CONNECTION,
                "status": "active",
                "permissions": ["messages:read", "messages:write"],
                "userData": {"id": "4000", "name": "Sam Example", "username": "sam_example", "avatar": null},
            },
        }),
        "connection.expired" | "connection.disconnected" => json!({
            "clientReferenceId": "account-1",
            "connection": {"id": CONNECTION, "platformUserId": "4000", "status": "expired"},
        }),
        "rules.updated" => json!({
            "rules": {
                "static_param": "sample", "format": "1:{}:{:x}:2", "start": "1", "end": "2", "prefix": "1",
                "suffix": "2", "checksum_constant": 7, "checksum_indexes": [0, 5, 39], "app_token": "sample",
                "revision": "202601010000-0",
            },
            "revision": "202601010000-0",
        }),
        "realtime.chat_typing.updated" => realtime(&json!({"sample": event_type})),
        // The fields that the documentation shows.
        "realtime.chat_message.received" => realtime(&json!({
            "id": 5_000_000_000_001_i64, "queueId": 6_000_000_000_001_i64, "responseType": "message",
            "text": "<p>A sample message</p>", "price": 0, "isFree": true, "isTip": false, "isNew": true, "isOpened": false,
            "isFromQueue": false, "isMediaReady": true, "mediaCount": 0, "createdAt": "2026-01-01T00:00:00+00:00",
            "changedAt": "2026-01-01T00:00:00+00:00", "cancelSeconds": 120,
            "fromUser": {
                "id": BUSY_CHAT, "name": "Robin Example", "username": "robin_example", "isVerified": false,
                "lastSeen": "2026-01-01T00:00:00+00:00",
            },
            "media": [], "previews": [],
        })),
        "of.websocket.event.received" => json!({
            "receivedAt": "2026-01-01T00:00:00.000Z", "messageType": "chat_message_delete",
            "payloadKey": "chat_message_delete", "shapeSubtype": null, "truncated": false,
            "json": {"sample": "1"}, "rawText": null, "rawBase64": null,
        }),
        _ => return None,
    })
}

fn realtime(body: &Value) -> Value {
    json!({
        "connection": {"id": CONNECTION, "clientReferenceId": "account-1"},
        "environment": "sandbox",
        "eventBody": body,
    })
}
