//! Maps: objects whose member names are not in the contract.

use std::collections::BTreeMap;
use std::ops::Deref;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

/// Values of one type by name. Members of another type, which the server may add at any time, are kept separately.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Entries<T> {
    /// The values.
    #[serde(flatten)]
    pub entries: BTreeMap<String, T>,
    /// Members of another type.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub other: BTreeMap<String, Value>,
}

impl<T> Deref for Entries<T> {
    type Target = BTreeMap<String, T>;

    fn deref(&self) -> &Self::Target {
        &self.entries
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut entries = BTreeMap::new();
        let mut other = BTreeMap::new();
        for (name, value) in BTreeMap::<String, Value>::deserialize(deserializer)? {
            match T::deserialize(&value) {
                Ok(entry) => {
                    entries.insert(name, entry);
                }
                Err(_) => {
                    other.insert(name, value);
                }
            }
        }
        Ok(Self { entries, other })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::*;

    #[test]
    fn keeps_what_is_of_another_kind_apart() {
        let value = json!({"a": 1, "b": "text", "c": null});
        let entries: Entries<u8> = from_value(value.clone()).expect("an object");
        assert_eq!(entries.get("a"), Some(&1));
        assert_eq!(entries.len(), 1);
        assert_eq!(entries.other.get("b"), Some(&json!("text")));
        assert_eq!(serde_json::to_value(&entries).expect("an object"), value);
    }
}
