//! Ids of user lists.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

/// Id of a user list: a number for one that the creator has made, a word for one that the platform keeps.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum UserListId {
    /// A number.
    Number(i64),
    /// A word.
    Word(String),
}

impl fmt::Display for UserListId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Word(word) => f.write_str(word),
        }
    }
}

impl From<i64> for UserListId {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for UserListId {
    fn from(word: &str) -> Self {
        Self::Word(word.to_owned())
    }
}

impl From<String> for UserListId {
    fn from(word: String) -> Self {
        Self::Word(word)
    }
}

/// As it goes on the wire.
impl From<UserListId> for String {
    fn from(id: UserListId) -> Self {
        match id {
            UserListId::Number(number) => number.to_string(),
            UserListId::Word(word) => word,
        }
    }
}

impl<'de> Deserialize<'de> for UserListId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl serde::de::Visitor<'_> for Visitor {
            type Value = UserListId;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number or a text")
            }

            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(number.into())
            }

            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(i64::try_from(number).map_or_else(|_| number.to_string().into(), Into::into))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
                Ok(openapi_runtime::generated::whole::exact(number)
                    .map_or_else(|| number.to_string().into(), Into::into))
            }

            fn visit_str<E>(self, word: &str) -> Result<Self::Value, E> {
                Ok(word.into())
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::*;

    #[test]
    fn takes_numbers_and_words() {
        for (value, shown) in [
            (json!(7), "7"),
            (json!(7.0), "7"),
            (json!("fans"), "fans"),
            (json!(7.5), "7.5"),
        ] {
            let id: UserListId = from_value(value).expect("an id");
            assert_eq!(id.to_string(), shown);
        }
    }
}
