//! Enums that the server may extend.

/// Defines a string enum whose last variant holds every value that the contract does not know.
///
/// A variant and a type may bear any name: all others are written with their paths.
#[macro_export]
macro_rules! open_enum {
    (
        $(#[doc = $description:literal])*
        $name:ident { $($(#[doc = $label:literal])* $variant:ident = $value:literal,)+ }
    ) => {
        $(#[doc = $description])*
        ///
        /// A value that the contract does not know is kept as it came. It may get a variant of its own in a later
        /// version: to match such a value in a way that lasts, compare `as_str()`.
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $label])*
                $variant,
            )+
            /// Any other value.
            Unknown(::std::string::String),
        }

        impl $name {
            /// The value as it stands on the wire.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)+
                    Self::Unknown(value) => value,
                }
            }

            /// The values that the contract knows.
            pub const KNOWN: &'static [&'static str] = &[$($value),+];

            #[inline]
            fn known(value: &str) -> ::std::option::Option<Self> {
                ::std::option::Option::Some(match value {
                    $($value => Self::$variant,)+
                    _ => return ::std::option::Option::None,
                })
            }
        }

        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                Self::known(value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::known(&value).unwrap_or(Self::Unknown(value))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
                ::std::result::Result::Ok(value.into())
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::generated::serde::Serialize for $name {
            fn serialize<S: $crate::generated::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::generated::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::generated::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                deserializer.deserialize_str($crate::generated::Text::new())
            }
        }

        $crate::open_enum_schema! { $name }
        $crate::open_enum_default! { $name }
    };
}

/// The default of an open enum, for tests: an empty value that the contract does not know.
#[cfg(feature = "test-util")]
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum_default {
    ($name:ident) => {
        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }
    };
}

#[cfg(not(feature = "test-util"))]
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum_default {
    ($name:ident) => {};
}

/// The JSON schema of an open enum, with the feature `schemars`.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum_schema {
    ($name:ident) => {
        impl $crate::generated::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(
                _: &mut $crate::generated::schemars::SchemaGenerator,
            ) -> $crate::generated::schemars::Schema {
                $crate::generated::schemars::json_schema!({"type": "string", "x-known-values": Self::KNOWN})
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum_schema {
    ($name:ident) => {};
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro is for crates that export what it makes")]
mod tests {
    open_enum! {
        /// The stage of a note.
        Stage { Draft = "draft", TwoFactor = "2fa", }
    }

    #[test]
    fn a_value_is_known_or_kept() {
        assert_eq!(Stage::KNOWN, ["draft", "2fa"]);
        let unknown = Stage::Unknown("Draft".to_owned());
        for (text, expected) in [("draft", Stage::Draft), ("2fa", Stage::TwoFactor), ("Draft", unknown)] {
            assert_eq!((expected.as_str(), &*expected.to_string()), (text, text));
            assert_eq!(
                (Stage::from(text), Stage::from(text.to_owned())),
                (expected.clone(), expected.clone())
            );
            let json = serde_json::to_string(&expected).expect("a text");
            assert_eq!(json, format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<Stage>(&json).expect("a stage"), expected);
        }
    }
}
