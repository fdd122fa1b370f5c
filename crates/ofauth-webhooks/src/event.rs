//! Events, deserialized from either envelope.

use std::borrow::Cow;
use std::fmt;

use openapi_runtime::generated::readable;
use serde::de::DeserializeSeed;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use crate::delivery::Delivery;
use crate::envelope::{Data, Envelope, Reader};
use crate::error::DecodeError;
use crate::serde_error::describe;
use crate::{Payload, Scheme};

/// A webhook event, and the delivery that carried it.
///
/// `Debug` redacts connection ids and the platform's own data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Unique id of the event, the same in each delivery attempt: the sender's id, or a digest of the signed content if
    /// the scheme has no id.
    pub id: String,
    /// When this attempt was signed, in seconds since 1970.
    pub sent_at: u64,
    /// The signature scheme.
    pub scheme: Scheme,
    /// When it happened, from the envelope `{type, timestamp, data}`: a string unchanged, any other value as JSON.
    pub timestamp: Option<String>,
    /// Whether the account is a real one and not the sandbox, from the envelope `{eventType, live, data}`.
    pub live: Option<bool>,
    /// What has happened.
    pub payload: Payload,
    body: Vec<u8>,
}

impl Delivery<'_> {
    /// Deserializes the event.
    ///
    /// # Errors
    ///
    /// When the body is not JSON, names no event type, or lacks what an event of its type requires. The error keeps the
    /// bytes; return 400.
    pub fn decode(&self) -> Result<Event, DecodeError> {
        Event::decode(self)
    }
}

impl Event {
    /// The name of the event type, as deliveries spell it.
    #[must_use]
    pub fn event_type(&self) -> &str {
        self.payload.event_type()
    }

    /// The body as received; it may contain connection ids and signed URLs.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON text: without a byte order mark, and with U+FFFD for invalid characters.
    #[must_use]
    pub fn body_text(&self) -> Cow<'_, str> {
        readable(&self.body)
    }

    pub(crate) fn decode(delivery: &Delivery<'_>) -> Result<Self, DecodeError> {
        let mut event_type = None;
        read(delivery, &mut event_type).map_err(|message| DecodeError {
            message,
            event_type,
            body: delivery.body.to_vec(),
        })
    }
}

/// Deserializes the event, and reports its type even on failure. Invalid characters become U+FFFD in a second pass,
/// which only such a body needs.
fn read(delivery: &Delivery<'_>, event_type: &mut Option<String>) -> Result<Event, String> {
    // UTF-8 is checked once for the body, not once per string.
    let text = std::str::from_utf8(delivery.body).map_err(|error| not_text(&error));
    let strictly = text.clone().and_then(|json| parse(json, delivery, event_type));
    strictly.or_else(|message| match readable(delivery.body) {
        Cow::Borrowed(same) if same.len() == delivery.body.len() => Err(message),
        json => parse(&json, delivery, event_type).map_err(|again| text.err().unwrap_or(again)),
    })
}

fn parse(json: &str, delivery: &Delivery<'_>, event_type: &mut Option<String>) -> Result<Event, String> {
    let mut source = serde_json::Deserializer::from_str(json);
    let envelope = Reader(event_type).deserialize(&mut source);
    let mut envelope = envelope
        .and_then(|envelope| source.end().map(|()| envelope))
        .map_err(|error| describe(&error))?;
    let data = envelope.data.take();
    let name = match (&envelope.documented, &envelope.sdk) {
        (Some(one), Some(other)) if one != other => return Err("`type` and `eventType` differ".to_owned()),
        _ => envelope.name().as_deref().filter(|name| !name.is_empty()),
    };
    let name = name.ok_or("neither `type` nor `eventType` is present")?;
    let payload = match data {
        Some(Data::Decoded(payload)) => Ok(*payload),
        Some(Data::Raw(data)) => Payload::decode(name, &mut serde_json::Deserializer::from_str(data.get())),
        None => Payload::decode(name, &mut serde_json::Deserializer::from_str("null")),
    };
    Ok(Event {
        id: delivery
            .id
            .map_or_else(|| derived_id(delivery, &envelope), str::to_owned),
        sent_at: delivery.sent_at,
        scheme: delivery.scheme,
        timestamp: envelope.timestamp.map(text),
        live: envelope.live,
        payload: payload.map_err(|error| format!("`data`: {}", describe(&error)))?,
        body: delivery.body.to_vec(),
    })
}

fn not_text(error: &std::str::Utf8Error) -> String {
    format!("invalid UTF-8 at byte {}", error.valid_up_to() + 1)
}

/// The id of a delivery that has none. A body with a timestamp is unique; without one, the time of signing
/// distinguishes it from later events with the same content.
fn derived_id(delivery: &Delivery<'_>, envelope: &Envelope<'_>) -> String {
    let mut digest = Sha256::new();
    if envelope.timestamp.is_none() {
        digest.update(delivery.timestamp);
        digest.update(".");
    }
    digest.update(delivery.body);
    let mut id = String::from("sha256-");
    id.extend(crate::mac::hex(&digest.finalize()));
    id
}

fn text(value: &RawValue) -> String {
    serde_json::from_str(value.get()).unwrap_or_else(|_| value.get().to_owned())
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("id", &self.id)
            .field("sent_at", &self.sent_at)
            .field("scheme", &self.scheme)
            .field("timestamp", &self.timestamp)
            .field("live", &self.live)
            .field("payload", &self.payload)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
