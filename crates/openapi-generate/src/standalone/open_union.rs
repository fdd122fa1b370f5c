//! Alternatives that the server may extend.

use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// Tells alternatives apart by the kind of JSON value.
pub(crate) struct Kind;

impl Kind {
    pub(crate) fn of<'a>(&self, value: &'a Value) -> Option<&'a str> {
        Some(match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        })
    }

    pub(crate) fn write<S: Serializer>(&self, _: &str, content: &impl Serialize, serializer: S) -> Result<S::Ok, S::Error> {
        content.serialize(serializer)
    }
}

/// Tells alternatives apart by the string in a member.
pub(crate) struct Tag(pub(crate) &'static str);

impl Tag {
    pub(crate) fn of<'a>(&self, value: &'a Value) -> Option<&'a str> {
        value.get(self.0)?.as_str()
    }

    /// The tag goes out even where the alternative does not name it.
    pub(crate) fn write<S: Serializer>(&self, tag: &str, content: &impl Serialize, serializer: S) -> Result<S::Ok, S::Error> {
        let mut value = serde_json::to_value(content).map_err(S::Error::custom)?;
        if let Some(members) = value.as_object_mut() {
            members.entry(self.0).or_insert_with(|| tag.into());
        }
        value.serialize(serializer)
    }
}

/// Defines alternatives of which the last holds every value that the document does not know, or that is not as it
/// says.
///
/// A variant and a type may bear any name: all others are written with their paths.
macro_rules! open_union {
    (
        $(#[doc = $description:literal])*
        $name:ident by $selector:expr => {
            $($(#[doc = $label:literal])* $variant:ident($content:ty) = $value:literal,)+
        }
    ) => {
        $(#[doc = $description])*
        ///
        /// A value that the document does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $label])*
                $variant($content),
            )+
            /// Any other value.
            Unknown(::serde_json::Value),
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(content) => $selector.write($value, content, serializer),)+
                    Self::Unknown(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                let known = match $selector.of(&value) {
                    $(::std::option::Option::Some($value) => {
                        <$content as ::serde::Deserialize>::deserialize(&value).ok().map(Self::$variant)
                    })+
                    _ => ::std::option::Option::None,
                };
                ::std::result::Result::Ok(known.unwrap_or(Self::Unknown(value)))
            }
        }

        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                true.into()
            }
        }
    };
}

pub(crate) use open_union;
