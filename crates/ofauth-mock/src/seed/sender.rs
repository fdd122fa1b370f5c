//! Senders of messages.

use serde::Serialize;
use serde_json::Value;

/// The connected account.
pub(super) const CREATOR: Sender = Sender::Full {
    id: 4000,
    name: "Casey Example",
};

/// The sender of a message.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Sender {
    Full {
        id: i64,
        name: &'static str,
    },
    Reference {
        id: i64,
        #[serde(rename = "_view")]
        view: &'static str,
    },
}

/// The creator in full, for senders without a name.
pub(super) fn full_creator() -> Value {
    serde_json::to_value(CREATOR).unwrap_or_default()
}
