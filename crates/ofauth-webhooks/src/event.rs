//! Events, out of either envelope.

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

/// Something that has happened, and the delivery that told of it.
///
/// Its `Debug` form shows neither ids of connections nor anything that the platform sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Tells this event from others; the same in each attempt to deliver it. It is the sender's id, or where the scheme
    /// has none, a digest of what was signed.
    pub id: String,
    /// When this attempt was signed, in seconds since 1970.
    pub sent_at: u64,
    /// How it was signed.
    pub scheme: Scheme,
    /// When it happened, as the envelope `{type, timestamp, data}` has it: text as it is, and anything else as JSON.
    pub timestamp: Option<String>,
    /// Whether it is about a real account and not the sandbox, as the envelope `{eventType, live, data}` has it.
    pub live: Option<bool>,
    /// What has happened.
    pub payload: Payload,
    body: Vec<u8>,
}

impl Delivery<'_> {
    /// The event in it.
    ///
    /// # Errors
    ///
    /// When the body is no JSON, names no type of event, or has a known type and not what such an event needs. The
    /// error has the bytes; answer 400.
    pub fn decode(&self) -> Result<Event, DecodeError> {
        Event::decode(self)
    }
}

impl Event {
    /// What deliveries call this type of event.
    #[must_use]
    pub fn event_type(&self) -> &str {
        self.payload.event_type()
    }

    /// The body as it came; it may hold ids of connections and signed addresses.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as text that is JSON: without a byte order mark, and with U+FFFD for each character that is none.
    #[must_use]
    pub fn body_text(&self) -> Cow<'_, str> {
        readable(&self.body)
    }

    pub(crate) fn decode(delivery: &Delivery<'_>) -> Result<Self, DecodeError> {
        let mut event_type = None;
        read(delivery, &mut event_type).map_err(|said| DecodeError {
            said,
            event_type,
            body: delivery.body.to_vec(),
        })
    }
}

/// The event, or what is wrong with it; and the type of either. What is no character is read as U+FFFD, in a second pass
/// that only such a body takes.
fn read(delivery: &Delivery<'_>, event_type: &mut Option<String>) -> Result<Event, String> {
    // Checked once, and not once a string.
    let text = std::str::from_utf8(delivery.body).map_err(|error| not_text(&error));
    let strictly = text.clone().and_then(|json| parse(json, delivery, event_type));
    strictly.or_else(|said| match readable(delivery.body) {
        Cow::Borrowed(same) if same.len() == delivery.body.len() => Err(said),
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
        (Some(one), Some(other)) if one != other => return Err("its `type` and its `eventType` differ".to_owned()),
        _ => envelope.name().as_deref().filter(|name| !name.is_empty()),
    };
    let name = name.ok_or("it has neither `type` nor `eventType`")?;
    let payload = match data {
        Some(Data::Decoded(payload)) => Ok(*payload),
        Some(Data::Raw(data)) => Payload::decode(name, &mut serde_json::Deserializer::from_str(data.get())),
        None => Payload::decode(name, &mut serde_json::Deserializer::from_str("null")),
    };
    Ok(Event {
        id: delivery.id.map_or_else(|| made_up(delivery, &envelope), str::to_owned),
        sent_at: delivery.sent_at,
        scheme: delivery.scheme,
        timestamp: envelope.timestamp.map(text),
        live: envelope.live,
        payload: payload.map_err(|error| format!("its `data`: {}", describe(&error)))?,
        body: delivery.body.to_vec(),
    })
}

fn not_text(error: &std::str::Utf8Error) -> String {
    format!("it is not UTF-8, at byte {}", error.valid_up_to() + 1)
}

/// An id for a delivery that has none. With the time at which it happened in it, the body is like no other; without,
/// the time at which it was signed has to tell it from the next of its kind.
fn made_up(delivery: &Delivery<'_>, envelope: &Envelope<'_>) -> String {
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
