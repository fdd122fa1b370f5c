//! Sample events.

use serde_json::{Value, json};

use crate::seed::CONNECTION;

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
        "realtime.chat_typing.updated" | "realtime.chat_message.received" => json!({
            "connection": {"id": CONNECTION, "clientReferenceId": "account-1"},
            "environment": "sandbox",
            // The platform's own data is not documented.
            "eventBody": {"sample": event_type},
        }),
        "of.websocket.event.received" => json!({
            "receivedAt": "2026-01-01T00:00:00.000Z", "messageType": "chat_message_delete",
            "payloadKey": "chat_message_delete", "shapeSubtype": null, "truncated": false,
            "json": {"sample": "1"}, "rawText": null, "rawBase64": null,
        }),
        _ => return None,
    })
}
