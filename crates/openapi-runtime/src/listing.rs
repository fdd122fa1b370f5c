//! Lists that are sent as an array, or as an object around one.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// Items that the server sends as `[…]` or as `{"list": […], "hasMore": …}`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Listing<T> {
    /// The items.
    pub list: Vec<T>,
    /// Whether more follow; unknown for a bare array.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: Option<bool>,
    /// The whole response, if it has neither form. There are no items then.
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub other: Option<Value>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Listing<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Shapes(PhantomData))
    }
}

impl<T: Serialize> Serialize for Listing<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Page<'a, T> {
            list: &'a [T],
            #[serde(skip_serializing_if = "Option::is_none")]
            has_more: Option<bool>,
        }

        match &self.other {
            Some(other) => other.serialize(serializer),
            None => Page {
                list: &self.list,
                has_more: self.has_more,
            }
            .serialize(serializer),
        }
    }
}

struct Shapes<T>(PhantomData<T>);

impl<T> Shapes<T> {
    fn other<E>(value: impl Into<Value>) -> Result<Listing<T>, E> {
        Ok(Listing {
            list: Vec::new(),
            has_more: None,
            other: Some(value.into()),
        })
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Shapes<T> {
    type Value = Listing<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array, or an object with the array `list`")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        Ok(Listing {
            list: Vec::deserialize(SeqAccessDeserializer::new(items))?,
            has_more: None,
            other: None,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut list = None;
        let mut has_more = Value::Null;
        let mut rest = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            match name.as_str() {
                "list" => {
                    let inner: Listing<T> = members.next_value()?;
                    match inner.other {
                        Some(other) => drop(rest.insert(name, other)),
                        None => list = Some(inner.list),
                    }
                }
                "hasMore" => has_more = members.next_value()?,
                _ => {
                    rest.insert(name, members.next_value()?);
                }
            }
        }
        match list {
            Some(list) => Ok(Listing {
                list,
                has_more: has_more.as_bool(),
                other: None,
            }),
            None => {
                if !has_more.is_null() {
                    rest.insert("hasMore".to_owned(), has_more);
                }
                Self::other(rest)
            }
        }
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Self::other(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Self::other(value)
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Self::other(value)
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Self::other(value)
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Self::other(value)
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Self::other(value)
    }
}

/// One value, which the server sends directly or in an array.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum OneOrMany<T> {
    /// Directly.
    One(Box<T>),
    /// In an array.
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// The value, or the first of the array.
    #[must_use]
    pub fn first(&self) -> Option<&T> {
        match self {
            Self::One(one) => Some(one),
            Self::Many(many) => many.first(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrManyShapes(PhantomData))
    }
}

struct OneOrManyShapes<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrManyShapes<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, or an array of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(items)).map(OneOrMany::Many)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(members)).map(|one| OneOrMany::One(Box::new(one)))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::*;

    #[test]
    fn takes_the_array_and_the_object_around_it() {
        let bare: Listing<u8> = from_value(json!([1, 2])).expect("an array");
        assert_eq!((bare.list, bare.has_more), (vec![1, 2], None));
        let page: Listing<u8> = from_value(json!({"hasMore": true, "list": [1], "more": {}})).expect("an object");
        assert_eq!((page.list, page.has_more, page.other), (vec![1], Some(true), None));
    }

    #[test]
    fn keeps_what_is_neither() {
        for other in [
            json!(null),
            json!(true),
            json!(-7),
            json!(7),
            json!(0.5),
            json!("a"),
            json!({"items": [1], "hasMore": true}),
            json!({"list": 7, "hasMore": "no"}),
            json!({"list": null}),
            json!({"list": {"a": [1]}}),
        ] {
            let listing: Listing<u8> = from_value(other.clone()).expect("any value");
            assert_eq!(serde_json::to_value(&listing).expect("any value"), other);
            assert_eq!((listing.list, listing.other), (vec![], Some(other)));
        }
    }

    #[test]
    fn does_not_know_of_more_what_is_no_boolean() {
        let page: Listing<u8> = from_value(json!({"list": [1], "hasMore": "no"})).expect("an object");
        assert_eq!((page.list, page.has_more, page.other), (vec![1], None, None));
        let _: serde_json::Error = from_value::<Listing<u8>>(json!({"list": ["a"]})).expect_err("no item");
    }

    #[test]
    fn takes_one_alone_or_in_an_array() {
        #[derive(Clone, Debug, PartialEq, Deserialize)]
        struct Named {
            name: String,
        }

        for value in [json!({"name": "a"}), json!([{"name": "a"}, {"name": "b"}])] {
            let taken: OneOrMany<Named> = from_value(value).expect("one or many");
            assert_eq!(taken.first().map(|named| named.name.as_str()), Some("a"));
        }
    }
}
