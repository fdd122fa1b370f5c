//! The envelope around the data of an event.

use std::time::SystemTime;

use jiff::Timestamp;
use serde_json::{Value, json};

/// The envelope of an event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Envelope {
    /// `{type, timestamp, data}`, the documented form.
    #[default]
    Documented,
    /// `{eventType, live, data}`, the form that the vendor's SDKs parse.
    Sdk,
}

impl Envelope {
    /// The body of an event that happens now, in the sandbox.
    pub(super) fn body(self, event_type: &str, now: SystemTime, data: &Value) -> Vec<u8> {
        let body = match self {
            Self::Documented => {
                let timestamp = Timestamp::try_from(now).unwrap_or_default().to_string();
                json!({"type": event_type, "timestamp": timestamp, "data": data})
            }
            Self::Sdk => json!({"eventType": event_type, "live": false, "data": data}),
        };
        body.to_string().into_bytes()
    }
}
