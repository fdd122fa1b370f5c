//! User ids.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// Id of a user on the platform. The API sends a number or a string; it is kept as a string.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct PlatformUserId(String);

impl PlatformUserId {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id as a number; all known ids are numeric.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }
}

impl fmt::Display for PlatformUserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for PlatformUserId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl Visitor<'_> for Either {
            type Value = PlatformUserId;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a user's id, as text or as a whole number")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<PlatformUserId, E> {
                Ok(PlatformUserId(text.to_owned()))
            }

            fn visit_string<E: Error>(self, text: String) -> Result<PlatformUserId, E> {
                Ok(PlatformUserId(text))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<PlatformUserId, E> {
                Ok(PlatformUserId(number.to_string()))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<PlatformUserId, E> {
                Ok(PlatformUserId(number.to_string()))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PlatformUserId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PlatformUserId".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": ["string", "integer"]})
    }
}
