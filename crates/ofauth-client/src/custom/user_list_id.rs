//! Ids of user lists.

use std::fmt;

use openapi_runtime::{IdRef, IdValue};
use serde::{Deserialize, Deserializer, Serialize};

/// Id of a user list: a number for a list of the account, a name for a list that the platform keeps.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum UserListId {
    /// A number.
    Number(i64),
    /// A name.
    Word(String),
}

impl fmt::Display for UserListId {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Word(word) => f.write_str(word),
        }
    }
}

/// An integer, or a text of digits, is a number; any other text is a name.
impl<I: IdValue> From<I> for UserListId {
    fn from(id: I) -> Self {
        let text = String::from(IdRef::<Self>::from(id));
        text.parse().map_or(Self::Word(text), Self::Number)
    }
}

impl From<&UserListId> for UserListId {
    #[inline]
    fn from(id: &UserListId) -> Self {
        id.clone()
    }
}

/// The form on the wire.
impl From<UserListId> for String {
    #[inline]
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

            #[inline]
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number or a text")
            }

            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(number.into())
            }

            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(number.into())
            }

            fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
                Ok(openapi_runtime::generated::whole::exact(number)
                    .map_or_else(|| number.to_string().into(), Into::into))
            }

            fn visit_str<E>(self, word: &str) -> Result<Self::Value, E> {
                Ok(UserListId::Word(word.to_owned()))
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
