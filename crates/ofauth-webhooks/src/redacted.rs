//! Values of events that must not reach a log.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Defines a string type that `Debug` redacts.
macro_rules! redacted_text {
    ($($(#[doc = $description:literal])* $name:ident,)+) => {$(
        $(#[doc = $description])*
        /// Redacted in `Debug`.
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

redacted_text! {
    /// Id of a connection. Calls for the connection need it.
    ConnectionId,
    /// Text from the platform, unchanged.
    EventText,
    /// A signed URL: anyone who knows it can read from it until it expires.
    SignedUrl,
}

/// JSON from the platform, unchanged. It may contain private messages and signed URLs; redacted in `Debug`.
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

    /// The JSON, owned.
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
