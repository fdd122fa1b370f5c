//! What events hold and no log should.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Defines a text whose `Debug` form hides it.
macro_rules! hidden_text {
    ($($(#[doc = $description:literal])* $name:ident,)+) => {$(
        $(#[doc = $description])*
        /// Its `Debug` form hides it.
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        pub struct $name(String);

        impl $name {
            /// The text; keep it out of logs.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }
    )+};
}

hidden_text! {
    /// Id of a connection, to make calls for it with.
    ConnectionId,
    /// Text that the platform sent, as it sent it.
    EventText,
    /// An address that anyone who knows it can read from until it expires.
    SignedUrl,
}

/// What the platform sent, as it sent it: any JSON. It may hold private messages and signed addresses; its `Debug` form
/// hides them.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct EventBody(Value);

impl EventBody {
    /// The JSON; keep it out of logs.
    #[must_use]
    pub fn as_value(&self) -> &Value {
        &self.0
    }

    /// The JSON, to keep.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.0
    }
}

impl From<Value> for EventBody {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl fmt::Debug for EventBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventBody([redacted])")
    }
}
