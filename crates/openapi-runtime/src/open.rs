//! Values of a documented type, or any JSON.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

/// A value as the contract describes it, or any other JSON.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Open<T> {
    /// As the contract describes it.
    Known(Box<T>),
    /// Any other JSON.
    Other(Value),
}

impl<T> Open<T> {
    /// The value, if it is as the contract describes it.
    #[must_use]
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(known) => Some(known),
            Self::Other(_) => None,
        }
    }

    /// The value, if it is as the contract describes it.
    #[must_use]
    pub fn into_known(self) -> Option<T> {
        match self {
            Self::Known(known) => Some(*known),
            Self::Other(_) => None,
        }
    }
}

impl<'de, T: serde::de::DeserializeOwned> Deserialize<'de> for Open<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(match T::deserialize(&value) {
            Ok(known) => Self::Known(Box::new(known)),
            Err(_) => Self::Other(value),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::*;

    #[test]
    fn takes_anything_and_writes_it_back() {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        struct Named {
            name: String,
        }

        let known: Open<Named> = from_value(json!({"name": "Robin"})).expect("an object");
        assert_eq!(known.known().map(|named| named.name.as_str()), Some("Robin"));
        for other in [json!(null), json!(7), json!("text"), json!([1]), json!({"name": 7})] {
            let open: Open<Named> = from_value(other.clone()).expect("any value");
            assert_eq!(open.known(), None);
            assert_eq!(serde_json::to_value(&open).expect("a value"), other);
        }
    }
}
