//! Events, out of either envelope.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use crate::delivery::Delivery;
use crate::error::DecodeError;
use crate::fault::describe;
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

/// Either envelope. What else stands in it is passed over.
#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow, rename = "type")]
    documented: Option<Cow<'a, str>>,
    #[serde(borrow, rename = "eventType")]
    sdk: Option<Cow<'a, str>>,
    #[serde(borrow)]
    timestamp: Option<&'a RawValue>,
    live: Option<bool>,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
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

    pub(crate) fn decode(delivery: &Delivery<'_>) -> Result<Self, DecodeError> {
        let failed = |event_type: Option<&str>, said: String| DecodeError {
            said,
            event_type: event_type.map(str::to_owned),
            body: delivery.body.to_vec(),
        };
        // serde would take the elements for the fields, in their order.
        if delivery.body.trim_ascii_start().starts_with(b"[") {
            return Err(failed(None, "it is an array, expected an object".to_owned()));
        }
        let envelope: Envelope<'_> =
            serde_json::from_slice(delivery.body).map_err(|error| failed(None, describe(&error)))?;
        let event_type = match (&envelope.documented, &envelope.sdk) {
            (Some(one), Some(other)) if one != other => {
                return Err(failed(None, "its `type` and its `eventType` differ".to_owned()));
            }
            (Some(name), _) | (None, Some(name)) if !name.is_empty() => name.as_ref(),
            _ => return Err(failed(None, "it has neither `type` nor `eventType`".to_owned())),
        };
        let data = envelope.data.map_or("null", RawValue::get);
        let payload = Payload::decode(event_type, data)
            .map_err(|error| failed(Some(event_type), format!("in its `data`, {}", describe(&error))))?;
        Ok(Self {
            id: delivery.id.map_or_else(|| made_up(delivery, &envelope), str::to_owned),
            sent_at: delivery.sent_at,
            scheme: delivery.scheme,
            timestamp: envelope.timestamp.map(text),
            live: envelope.live,
            payload,
            body: delivery.body.to_vec(),
        })
    }
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
