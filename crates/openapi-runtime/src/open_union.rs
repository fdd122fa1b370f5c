//! Open unions: alternatives that a server may extend.

use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// Selects the alternative by the kind of JSON value.
#[doc(hidden)]
#[derive(Debug)]
pub struct Kind;

impl Kind {
    #[must_use]
    pub fn of<'a>(&self, value: &'a Value) -> Option<&'a str> {
        Some(match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        })
    }

    pub fn write<S: Serializer>(&self, _: &str, content: &impl Serialize, serializer: S) -> Result<S::Ok, S::Error> {
        content.serialize(serializer)
    }
}

/// Selects the alternative by the string in a member, the tag.
#[doc(hidden)]
#[derive(Debug)]
pub struct Tag(pub &'static str);

impl Tag {
    #[must_use]
    pub fn of<'a>(&self, value: &'a Value) -> Option<&'a str> {
        value.get(self.0)?.as_str()
    }

    /// The tag is serialized even if the alternative does not have it as a field.
    pub fn write<S: Serializer>(&self, tag: &str, content: &impl Serialize, serializer: S) -> Result<S::Ok, S::Error> {
        let mut value = serde_json::to_value(content).map_err(S::Error::custom)?;
        if let Some(members) = value.as_object_mut() {
            members.entry(self.0).or_insert_with(|| tag.into());
        }
        value.serialize(serializer)
    }
}

/// Defines alternatives, the last of which keeps every value that the document does not list or that does not match
/// it.
///
/// Variants and types may have any name: all other names are written with their paths.
#[macro_export]
macro_rules! open_union {
    (
        $(#[doc = $description:literal])*
        $name:ident by $selector:expr => {
            $($(#[doc = $label:literal])* $variant:ident($content:ty) = $value:literal,)+
        }
    ) => {
        $(#[doc = $description])*
        ///
        /// A value that the document does not list is kept unchanged.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $label])*
                $variant($content),
            )+
            /// Any other value.
            Unknown($crate::generated::serde_json::Value),
        }

        impl $crate::generated::serde::Serialize for $name {
            fn serialize<S: $crate::generated::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(content) => $selector.write($value, content, serializer),)+
                    Self::Unknown(value) => $crate::generated::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> $crate::generated::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::generated::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                let value = <$crate::generated::serde_json::Value as $crate::generated::serde::Deserialize>::deserialize(deserializer)?;
                let known = match $selector.of(&value) {
                    $(::std::option::Option::Some($value) => {
                        <$content as $crate::generated::serde::Deserialize>::deserialize(&value).ok().map(Self::$variant)
                    })+
                    _ => ::std::option::Option::None,
                };
                ::std::result::Result::Ok(known.unwrap_or(Self::Unknown(value)))
            }
        }

        $crate::any_schema! { $name }
    };
}

/// The JSON schema of an open union, with the feature `schemars`.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! any_schema {
    ($name:ident) => {
        impl $crate::generated::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(
                _: &mut $crate::generated::schemars::SchemaGenerator,
            ) -> $crate::generated::schemars::Schema {
                true.into()
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! any_schema {
    ($name:ident) => {};
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro is for crates that export what it makes")]
mod tests {
    use serde_json::{Value, json};

    #[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
    pub struct Round {
        radius: i64,
    }

    open_union! {
        /// A shape.
        Shape by super::Tag("form") => {
            /// `round`
            Round(Round) = "round",
        }
    }

    open_union! {
        /// A size.
        Size by super::Kind => {
            /// `number`
            Number(i64) = "number",
            /// `string`
            String(String) = "string",
        }
    }

    #[test]
    fn alternatives_are_told_apart_and_others_are_kept() {
        let written = json!([{"form": "round", "radius": 3}, {"form": "wavy"}, {"form": "round"}, 7]);
        let shapes: Vec<Shape> = serde_json::from_value(written.clone()).expect("it decodes");
        assert_eq!(shapes[0], Shape::Round(Round { radius: 3 }));
        assert!(shapes[1..].iter().all(|shape| matches!(shape, Shape::Unknown(_))));
        assert_eq!(serde_json::to_value(&shapes).expect("JSON"), written);
        let written = json!([5, "large", null, 4.5]);
        let sizes: Vec<Size> = serde_json::from_value(written.clone()).expect("it decodes");
        assert_eq!(
            sizes,
            [
                Size::Number(5),
                Size::String("large".into()),
                Size::Unknown(Value::Null),
                Size::Unknown(json!(4.5))
            ]
        );
        assert_eq!(serde_json::to_value(&sizes).expect("JSON"), written);
    }
}
