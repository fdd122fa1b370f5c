//! Events, deserialized from deliveries.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod support;

use std::collections::BTreeSet;

use ofauth_webhooks::{DecodeError, Error, Event, EventConnectionStatus, Payload, PlatformUserId, Scheme};
use serde_json::{Value, json};
use support::{NOW, SCHEMES, signed, signed_at, verifier, verifier_at};

fn decoded(body: &Value) -> Event {
    let body = body.to_string().into_bytes();
    let headers = signed(Scheme::Svix, "msg_1", &body);
    verifier()
        .event(&headers, &body)
        .unwrap_or_else(|error| panic!("{error}"))
}

fn refused(body: &[u8]) -> DecodeError {
    match verifier().event(&signed(Scheme::Svix, "msg_1", body), body) {
        Err(Error::Decode(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// Data for one event of each type, with all fields of the contract.
fn data(event_type: &str) -> Value {
    match event_type {
        "connection.created" | "connection.updated" => json!({
            "clientReferenceId": "ref_1",
            "connection": {
                "id": "conn_1",
                "status": "active",
                "permissions": ["messages:read"],
                "userData": {
                    "id": "4101", "name": "Robin Example", "username": "robin",
                    "avatar": "https://media.example/a?signature=1",
                },
            },
        }),
        "connection.expired" | "connection.disconnected" => json!({
            "clientReferenceId": null,
            "connection": {"id": "conn_1", "platformUserId": 4101, "status": "expired"},
        }),
        "rules.updated" => json!({
            "rules": {
                "static_param": "param", "format": "1:{}:{:x}:2", "start": "1", "end": "2", "prefix": "1",
                "suffix": "2", "checksum_constant": -7, "checksum_indexes": [0, 39], "app_token": "token",
                "revision": "r1",
            },
            "revision": "r1",
        }),
        "of.websocket.event.received" => json!({
            "receivedAt": "2026-01-01T00:00:00Z", "messageType": "chat_message_delete", "payloadKey": "delete",
            "shapeSubtype": null, "truncated": false, "json": {"id": "1"}, "rawText": "text", "rawBase64": null,
        }),
        _ => json!({
            "connection": {"id": "conn_1", "clientReferenceId": "ref_1"},
            "environment": "sandbox",
            "eventBody": {"text": "hello"},
        }),
    }
}

#[test]
fn both_envelopes_give_the_same_payload() {
    for name in Payload::KNOWN {
        let documented = decoded(&json!({"type": name, "timestamp": "2026-01-01T00:00:00Z", "data": data(name)}));
        let sdk = decoded(&json!({"eventType": name, "live": true, "data": data(name), "added": {"later": 1}}));
        assert_eq!(documented.payload, sdk.payload);
        assert_eq!(
            (documented.event_type(), documented.live, sdk.live),
            (*name, None, Some(true))
        );
        assert_eq!(documented.timestamp.as_deref(), Some("2026-01-01T00:00:00Z"));
        assert!(!matches!(sdk.payload, Payload::Unknown(_)), "{name}");
    }
}

#[test]
fn every_payload_keeps_its_shape() {
    let mut shown = serde_json::Map::new();
    for name in Payload::KNOWN {
        let event = decoded(&json!({"type": name, "data": data(name)}));
        let value = match event.payload {
            Payload::ConnectionCreated(data)
            | Payload::ConnectionUpdated(data)
            | Payload::ConnectionExpired(data)
            | Payload::ConnectionDisconnected(data) => serde_json::to_value(data),
            Payload::RulesUpdated(data) => serde_json::to_value(data),
            Payload::RealtimeChatTypingUpdated(data) | Payload::RealtimeChatMessageReceived(data) => {
                serde_json::to_value(data)
            }
            Payload::WebsocketEventReceived(data) => serde_json::to_value(data),
            other => panic!("{other:?}"),
        };
        shown.insert((*name).to_owned(), value.expect("it serialises"));
    }
    insta::assert_json_snapshot!("payloads", shown);
}

#[test]
fn an_event_shows_itself_without_secrets() {
    let shown: Vec<_> = Payload::KNOWN
        .iter()
        .chain(&["realtime.story.posted"])
        .map(|name| format!("{:#?}", decoded(&json!({"type": name, "data": data(name)}))))
        .collect();
    let shown = shown.join("\n");
    for secret in ["conn_1", "signature=1", "hello", "\"text\""] {
        assert!(!shown.contains(secret), "{secret}");
    }
    insta::assert_snapshot!("debug", shown);
}

#[test]
fn the_type_may_come_after_the_data() {
    for name in Payload::KNOWN {
        let (data, key) = (data(name), if name.len() % 2 == 0 { "type" } else { "eventType" });
        let body = format!(r#"{{"data":{data},"later":[],"{key}":"{name}"}}"#).into_bytes();
        let late = verifier()
            .event(&signed(Scheme::Svix, "msg_1", &body), &body)
            .expect("an event");
        assert_eq!(late.payload, decoded(&json!({"type": name, "data": data})).payload);
    }
    let error = refused(br#"{"data":{"connection":{}},"type":"connection.expired"}"#);
    assert_eq!(
        error.to_string(),
        "cannot deserialize the event: `data`: missing field `id`, at line 1 column 16"
    );
}

#[test]
fn the_user_is_known_by_either_name() {
    for user in [
        json!({"id": "4101"}),
        json!({"userId": "4101"}),
        json!({"id": 4101}),
        json!({"userId": 4101, "id": null, "name": null}),
    ] {
        let event = decoded(&json!({
            "type": "connection.created",
            "data": {"connection": {"id": "conn_1", "status": "paused", "permissions": null, "userData": user}},
        }));
        let Payload::ConnectionCreated(data) = event.payload else {
            panic!("{event:?}")
        };
        let user = data.connection.user_data.expect("a user");
        assert_eq!(user.platform_id().and_then(PlatformUserId::as_i64), Some(4101));
        assert_eq!(data.connection.status, Some(EventConnectionStatus::from("paused")));
    }
}

#[test]
fn an_unknown_event_keeps_everything() {
    let body =
        br#"{"type":"realtime.story.posted", "timestamp":1767225600,"data":{"deep":[{"a":1e400}]},"extra":true}"#;
    let headers = signed(Scheme::Svix, "msg_1", body);
    // A number out of range is kept in the bytes only.
    assert!(matches!(verifier().event(&headers, body), Err(Error::Decode(error)) if error.body() == body));
    let body = br#"{"type":"realtime.story.posted", "timestamp":1767225600,"data":{"deep":[{"a":1}]},"extra":true}"#;
    let event = verifier()
        .event(&signed(Scheme::Svix, "msg_1", body), body)
        .expect("an event");
    assert_eq!(
        (event.body(), event.timestamp.as_deref()),
        (body.as_slice(), Some("1767225600"))
    );
    assert_eq!(event.event_type(), "realtime.story.posted");
    let Payload::Unknown(unknown) = event.payload else {
        panic!("expected an unknown event")
    };
    assert_eq!(*unknown.data(), json!({"deep": [{"a": 1}]}));
}

#[test]
fn a_body_that_is_no_event_is_an_error_that_keeps_the_bytes() {
    let deep = format!(r#"{{"type":"a","data":{}1{}}}"#, "[".repeat(200), "]".repeat(200));
    let cases: [(&[u8], &str); 13] = [
        (b"", "cannot deserialize the event: unexpected end, at line 1 column 0"),
        (
            b"{\"type\":\"a\"",
            "cannot deserialize the event: unexpected end, at line 1 column 11",
        ),
        (b"\xff", "cannot deserialize the event: invalid UTF-8 at byte 1"),
        (
            b" [\"connection.expired\"]",
            "cannot deserialize the event: invalid type: sequence, expected an object, at line 1 column 1",
        ),
        (
            b"null",
            "cannot deserialize the event: invalid type: null, expected an object, at line 1 column 4",
        ),
        (
            b"{\"data\":{}}",
            "cannot deserialize the event: neither `type` nor `eventType` is present",
        ),
        (
            b"{\"type\":\"\"}",
            "cannot deserialize the event: neither `type` nor `eventType` is present",
        ),
        (
            b"{\"type\":1}",
            "cannot deserialize the event: invalid type: integer, expected a string, at line 1 column 9",
        ),
        (
            b"{\"type\":\"a\",\"eventType\":\"b\"}",
            "cannot deserialize the event: `type` and `eventType` differ",
        ),
        (
            b"{\"type\":\"a\",\"type\":\"b\"}",
            "cannot deserialize the event: duplicate field `type`, at line 1 column 18",
        ),
        (
            b"{\"type\":\"a\"} {}",
            "cannot deserialize the event: invalid JSON, at line 1 column 14",
        ),
        (
            b"{\"type\":\"connection.created\",\"data\":{\"connection\":{\"status\":\"active\"}}}",
            "cannot deserialize the event: missing field `id`, at line 1 column 69",
        ),
        (
            deep.as_bytes(),
            "cannot deserialize the event: invalid JSON, at line 1 column 146",
        ),
    ];
    for (body, expected) in cases {
        let error = refused(body);
        assert_eq!((error.to_string().as_str(), error.body()), (expected, body));
    }
    let planted = br#"{"type":"connection.expired","data":{"connection":"conn_PLANTED"}}"#;
    let error = refused(planted);
    assert_eq!(error.event_type(), Some("connection.expired"));
    assert!(!format!("{error} {error:?}").contains("PLANTED"));
}

#[test]
fn invalid_characters_become_replacement_characters() {
    let text = |body: &[u8]| {
        let event = verifier()
            .event(&signed(Scheme::Svix, "msg_1", body), body)
            .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(event.body(), body, "the bytes are unchanged");
        assert!(serde_json::from_str::<Value>(&event.body_text()).is_ok());
        let Payload::Unknown(unknown) = event.payload else {
            panic!("expected an unknown event")
        };
        unknown.data().to_string()
    };
    let replacement = char::REPLACEMENT_CHARACTER;
    for (body, expected) in [
        (
            &b"{\"type\":\"new\",\"data\":\"a\\ud800\"}"[..],
            format!("\"a{replacement}\""),
        ),
        (
            b"{\"data\":{\"\\udc00\":1},\"type\":\"new\"}",
            format!("{{\"{replacement}\":1}}"),
        ),
        (
            b"{\"type\":\"new\",\"data\":\"\\ud83d\\ude00\\ude00\"}",
            format!("\"\u{1F600}{replacement}\""),
        ),
        (b"{\"type\":\"new\",\"data\":\"\xff\"}", format!("\"{replacement}\"")),
        (b"\xef\xbb\xbf{\"type\":\"new\",\"data\":1}", "1".to_owned()),
    ] {
        assert_eq!(text(body), expected);
    }
}

#[test]
fn events_without_an_id_of_the_sender_get_distinct_ids() {
    let dated = br#"{"type":"connection.expired","timestamp":"2026-01-01T00:00:00Z","data":{"connection":{"id":"c"}}}"#;
    let undated = br#"{"eventType":"connection.expired","live":true,"data":{"connection":{"id":"c"}}}"#;
    let id = |body: &[u8], time| {
        let headers = signed_at(Scheme::OfauthHex, "-", time, body);
        verifier_at(support::secret(), time)
            .event(&headers, body)
            .expect("an event")
            .id
    };
    // A retry of the same event, and a second event of the same content.
    assert_eq!(id(dated, NOW), id(dated, NOW + 60));
    assert_ne!(id(undated, NOW), id(undated, NOW + 60));
    assert_eq!(id(undated, NOW), id(undated, NOW));
    assert!(id(dated, NOW).starts_with("sha256-"));
    for scheme in SCHEMES {
        let event = verifier()
            .event(&signed(scheme, "msg_1", dated), dated)
            .expect("an event");
        assert_eq!(
            (event.id == "msg_1", event.sent_at),
            (matches!(scheme, Scheme::Svix | Scheme::StandardWebhooks), NOW)
        );
    }
}

/// The envelope is hand-written; the rest is generated.
#[test]
fn the_contract_has_the_same_envelope() {
    let contract: Value = serde_saphyr::from_str(include_str!("../../../openapi/ofauth.yaml")).expect("YAML");
    let webhooks = contract["webhooks"].as_object().expect("webhooks");
    assert!(webhooks.keys().map(String::as_str).eq(Payload::KNOWN.iter().copied()));
    for webhook in webhooks.values() {
        let schema = &webhook["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"];
        let pointer = schema
            .as_str()
            .and_then(|it| it.strip_prefix('#'))
            .expect("a reference");
        let schema = contract.pointer(pointer).expect("a schema");
        let members: BTreeSet<_> = schema["properties"].as_object().expect("properties").keys().collect();
        assert!(
            members
                .iter()
                .map(|it| it.as_str())
                .eq(["data", "eventType", "live", "timestamp", "type"])
        );
    }
}
