// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///`All`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct All {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m0: ::std::option::Option<Option>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m1: ::std::option::Option<Vec>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m10: ::std::option::Option<Error>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m11: ::std::option::Option<ToString>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m12: ::std::option::Option<TypeOk>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m13: ::std::option::Option<Cow>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m14: ::std::option::Option<From>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m15: ::std::option::Option<FromStr>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m16: ::std::option::Option<T>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m17: ::std::option::Option<Builder>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m18: ::std::option::Option<crate::open::Result>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m19: ::std::option::Option<crate::open::Visitor>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m2: ::std::option::Option<Box>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m20: ::std::option::Option<crate::open::E>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m21: ::std::option::Option<crate::open::Text>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m22: ::std::option::Option<crate::open::Formatter>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m23: ::std::option::Option<crate::open::Infallible>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m24: ::std::option::Option<crate::open::Clone>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m25: ::std::option::Option<crate::open::JsonSchema>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m26: ::std::option::Option<crate::open::Std>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m27: ::std::option::Option<crate::open::Core>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m28: ::std::option::Option<TypeString>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m29: ::std::option::Option<TypeErr>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m3: ::std::option::Option<Client>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m30: ::std::option::Option<TypeSome>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m31: ::std::option::Option<TypeNone>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m32: ::std::option::Option<TypeDefault>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m33: ::std::option::Option<I64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m34: ::std::option::Option<TryFrom>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m35: ::std::option::Option<Type>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m36: ::std::option::Option<TypeSelf>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m37: ::std::option::Option<Type2nd>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m38: ::std::option::Option<crate::open::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m39: ::std::option::Option<crate::open::Kind>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m4: ::std::option::Option<Debug>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m40: ::std::option::Option<crate::open::Tag>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m41: ::std::option::Option<crate::open::S>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m42: ::std::option::Option<crate::open::Number>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m43: ::std::option::Option<crate::open::Serde>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m44: ::std::option::Option<crate::open::Schemars>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m45: ::std::option::Option<crate::open::PetKind2>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m46: ::std::option::Option<crate::open::PetKind>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m47: ::std::option::Option<crate::open::Café>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m48: ::std::option::Option<crate::open::Unnamed>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m49: ::std::option::Option<crate::open::Unnamed2>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m5: ::std::option::Option<Serialize>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m6: ::std::option::Option<D>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m7: ::std::option::Option<Types>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m8: ::std::option::Option<PhantomData>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub m9: ::std::option::Option<Café2>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub members: ::std::option::Option<Members>,
        #[doc = "a\n*/\\u{202e}"]
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tagged: ::std::option::Option<crate::open::Tagged>,
        #[doc = "a\nb\nc */ \\u{202e}\\u{0}"]
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub values: ::std::option::Option<crate::open::Values>,
    }
    ///`Box`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Box {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<::std::string::String>,
    }
    ///`Builder`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct Builder(pub ::std::string::String);
    impl ::std::ops::Deref for Builder {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<Builder> for ::std::string::String {
        fn from(value: Builder) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for Builder {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for Builder {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for Builder {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///`Café2`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Café2 {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<::std::string::String>,
    }
    ///`Client`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Client {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<::std::string::String>,
    }
    ///`Cow`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct Cow(pub ::std::string::String);
    impl ::std::ops::Deref for Cow {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<Cow> for ::std::string::String {
        fn from(value: Cow) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for Cow {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for Cow {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for Cow {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///`D`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct D {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<::std::string::String>,
    }
    ///`Debug`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Debug {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<::std::string::String>,
    }
    ///`Error`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct Error(pub ::std::string::String);
    impl ::std::ops::Deref for Error {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<Error> for ::std::string::String {
        fn from(value: Error) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for Error {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for Error {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for Error {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///`From`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct From(pub ::std::string::String);
    impl ::std::ops::Deref for From {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<From> for ::std::string::String {
        fn from(value: From) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for From {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for From {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for From {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///`FromStr`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct FromStr(pub ::std::string::String);
    impl ::std::ops::Deref for FromStr {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<FromStr> for ::std::string::String {
        fn from(value: FromStr) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for FromStr {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for FromStr {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for FromStr {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///`I64`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct I64(pub i64);
    impl ::std::ops::Deref for I64 {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<I64> for i64 {
        fn from(value: I64) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for I64 {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for I64 {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for I64 {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for I64 {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for I64 {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///`Limit`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct Limit(pub i64);
    impl ::std::ops::Deref for Limit {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<Limit> for i64 {
        fn from(value: Limit) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for Limit {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for Limit {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for Limit {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for Limit {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for Limit {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///`Members`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct Members {
        #[doc = "a\n*/\\u{202e}"]
        #[serde(
            rename = "cafe\u{301}",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cafe: ::std::option::Option<i64>,
        #[doc = "a\n*/\\u{202e}"]
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub café: ::std::option::Option<i64>,
        #[doc = "a\n*/\\u{202e}"]
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deserialize: ::std::option::Option<i64>,
        #[doc = "a\n*/\\u{202e}"]
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<i64>,
        #[doc = "a\n*/\\u{202e}"]
        #[serde(rename = "gen", skip_serializing_if = "::std::option::Option::is_none")]
        pub gen_: ::std::option::Option<i64>,
        #[doc = "a\n*/\\u{202e}"]
        #[serde(rename = "-1", skip_serializing_if = "::std::option::Option::is_none")]
        pub minus1: ::std::option::Option<i64>,
        #[doc = "a\n*/\\u{202e}"]
        #[serde(
            rename = "Option",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub option: ::std::option::Option<i64>,
        #[doc = "a\n*/\\u{202e}"]
        #[serde(rename = "+1", skip_serializing_if = "::std::option::Option::is_none")]
        pub plus1: ::std::option::Option<i64>,
        #[doc = "a\n*/\\u{202e}"]
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub serialize: ::std::option::Option<i64>,
        #[doc = "a\n*/\\u{202e}"]
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<i64>,
        #[doc = "a\n*/\\u{202e}"]
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<i64>,
        #[doc = "a\n*/\\u{202e}"]
        #[serde(rename = "2nd", skip_serializing_if = "::std::option::Option::is_none")]
        pub x2nd: ::std::option::Option<i64>,
        ///What comes besides, by its names.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///`One`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct One {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<i64>,
        #[serde(
            rename = "k\"\n*/",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub k: ::std::option::Option<::std::string::String>,
    }
    ///`Option`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Option {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<::std::string::String>,
    }
    ///`PhantomData`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct PhantomData {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<::std::string::String>,
    }
    ///`Serialize`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Serialize {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<::std::string::String>,
    }
    ///`T`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct T(pub ::std::string::String);
    impl ::std::ops::Deref for T {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<T> for ::std::string::String {
        fn from(value: T) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for T {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for T {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for T {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///`ToString`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct ToString(pub ::std::string::String);
    impl ::std::ops::Deref for ToString {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ToString> for ::std::string::String {
        fn from(value: ToString) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for ToString {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for ToString {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for ToString {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///`TryFrom`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct TryFrom(pub i64);
    impl ::std::ops::Deref for TryFrom {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<TryFrom> for i64 {
        fn from(value: TryFrom) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for TryFrom {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for TryFrom {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for TryFrom {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for TryFrom {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for TryFrom {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///`Two`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Two {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub b: ::std::option::Option<i64>,
        #[serde(
            rename = "k\"\n*/",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub k: ::std::option::Option<::std::string::String>,
    }
    ///`Type`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct Type(pub i64);
    impl ::std::ops::Deref for Type {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<Type> for i64 {
        fn from(value: Type) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for Type {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for Type {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for Type {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for Type {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for Type {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///`Type2nd`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct Type2nd(pub i64);
    impl ::std::ops::Deref for Type2nd {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<Type2nd> for i64 {
        fn from(value: Type2nd) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for Type2nd {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for Type2nd {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for Type2nd {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for Type2nd {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for Type2nd {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///`TypeDefault`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct TypeDefault(pub i64);
    impl ::std::ops::Deref for TypeDefault {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<TypeDefault> for i64 {
        fn from(value: TypeDefault) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for TypeDefault {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for TypeDefault {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for TypeDefault {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for TypeDefault {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for TypeDefault {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///`TypeErr`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct TypeErr(pub i64);
    impl ::std::ops::Deref for TypeErr {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<TypeErr> for i64 {
        fn from(value: TypeErr) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for TypeErr {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for TypeErr {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for TypeErr {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for TypeErr {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for TypeErr {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///`TypeNone`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct TypeNone(pub i64);
    impl ::std::ops::Deref for TypeNone {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<TypeNone> for i64 {
        fn from(value: TypeNone) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for TypeNone {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for TypeNone {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for TypeNone {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for TypeNone {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for TypeNone {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///`TypeOk`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct TypeOk(pub ::std::string::String);
    impl ::std::ops::Deref for TypeOk {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<TypeOk> for ::std::string::String {
        fn from(value: TypeOk) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for TypeOk {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for TypeOk {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for TypeOk {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///`TypeSelf`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct TypeSelf(pub i64);
    impl ::std::ops::Deref for TypeSelf {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<TypeSelf> for i64 {
        fn from(value: TypeSelf) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for TypeSelf {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for TypeSelf {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for TypeSelf {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for TypeSelf {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for TypeSelf {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///`TypeSome`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct TypeSome(pub i64);
    impl ::std::ops::Deref for TypeSome {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<TypeSome> for i64 {
        fn from(value: TypeSome) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for TypeSome {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for TypeSome {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for TypeSome {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for TypeSome {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for TypeSome {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///`TypeString`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct TypeString(pub i64);
    impl ::std::ops::Deref for TypeString {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<TypeString> for i64 {
        fn from(value: TypeString) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for TypeString {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for TypeString {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for TypeString {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for TypeString {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for TypeString {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///`Types`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Types {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<::std::string::String>,
    }
    ///`Vec`
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Vec {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<::std::string::String>,
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
#[doc = "Client for */ ❤\u{fe0f} `x` \u{200b}\\u{202e}\\u{0} [a](b) <script> \"\"\" ''' \\ \n2\n\na\n*/ /* ```\nfn main() { compile_error!() }\n```\n\n    let x = ;\n\\u{202e}\n\nVersion: 1\\n#![x] \\u{e9}"]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap())
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    }
}
impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "1\\n#![x] \\u{e9}"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &() {
        &()
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<()>,
    {}
};
#[allow(clippy::all)]
impl Client {
    /**Sends a `POST` request to `/all`

*/
    pub async fn all<'a>(
        &'a self,
        body: &'a types::All,
    ) -> Result<ResponseValue<types::All>, Error<()>> {
        let url = format!("{}/all", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "all",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/arguments`

*/
    pub async fn arguments<'a>(
        &'a self,
        _2nd: Option<i64>,
        a_b_query: Option<i64>,
        a_b_query_2: Option<i64>,
        a_b: Option<i64>,
        baseurl: Option<i64>,
        body: Option<i64>,
        client: Option<i64>,
        dont: Option<i64>,
        dont_query: Option<i64>,
        encode_path_query: Option<i64>,
        filter_name: Option<i64>,
        gen_: Option<i64>,
        header_map_query: Option<i64>,
        info: Option<i64>,
        request: Option<i64>,
        response: Option<i64>,
        result: Option<i64>,
        self_: Option<i64>,
        type_: Option<i64>,
        url: Option<i64>,
        value: Option<i64>,
        x: Option<i64>,
        x_trace: Option<&'a str>,
        a_b_header: Option<&'a str>,
        cookie_a_b_header: Option<&'a str>,
        cookie_a_b_2_2: Option<&'a str>,
        cookie_a_b: Option<&'a str>,
        cookie_a_b_2: Option<&'a str>,
        header_map_header: Option<&'a str>,
        type_header: Option<&'a str>,
        value_header: Option<&'a str>,
        x_trace_header: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let _url = format!("{}/arguments", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(11usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = x_trace {
            header_map.append("X-Trace", value.to_string().try_into()?);
        }
        if let Some(value) = a_b_header {
            header_map.append("a-b-header", value.to_string().try_into()?);
        }
        if let Some(value) = cookie_a_b_header {
            header_map.append("cookie-a-b-header", value.to_string().try_into()?);
        }
        if let Some(value) = cookie_a_b_2_2 {
            header_map.append("cookie.A-B-2-2", value.to_string().try_into()?);
        }
        if let Some(value) = cookie_a_b {
            header_map.append("cookie.a-b", value.to_string().try_into()?);
        }
        if let Some(value) = cookie_a_b_2 {
            header_map.append("cookie.a-b-2", value.to_string().try_into()?);
        }
        if let Some(value) = header_map_header {
            header_map.append("header-map-header", value.to_string().try_into()?);
        }
        if let Some(value) = type_header {
            header_map.append("type--header", value.to_string().try_into()?);
        }
        if let Some(value) = value_header {
            header_map.append("value-header", value.to_string().try_into()?);
        }
        if let Some(value) = x_trace_header {
            header_map.append("x-trace-header", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut _request = self
            .client
            .get(_url)
            .query(&progenitor_client::QueryParam::new("2nd", &_2nd))
            .query(&progenitor_client::QueryParam::new("a-b-query", &a_b_query))
            .query(&progenitor_client::QueryParam::new("a-b-query-2", &a_b_query_2))
            .query(&progenitor_client::QueryParam::new("aB", &a_b))
            .query(&progenitor_client::QueryParam::new("baseurl", &baseurl))
            .query(&progenitor_client::QueryParam::new("body", &body))
            .query(&progenitor_client::QueryParam::new("client", &client))
            .query(&progenitor_client::QueryParam::new("dont", &dont))
            .query(&progenitor_client::QueryParam::new("dont-query", &dont_query))
            .query(
                &progenitor_client::QueryParam::new(
                    "encode-path-query",
                    &encode_path_query,
                ),
            )
            .query(&progenitor_client::QueryParam::new("filter[name]", &filter_name))
            .query(&progenitor_client::QueryParam::new("gen", &gen_))
            .query(
                &progenitor_client::QueryParam::new(
                    "header-map-query",
                    &header_map_query,
                ),
            )
            .query(&progenitor_client::QueryParam::new("info", &info))
            .query(&progenitor_client::QueryParam::new("request", &request))
            .query(&progenitor_client::QueryParam::new("response", &response))
            .query(&progenitor_client::QueryParam::new("result", &result))
            .query(&progenitor_client::QueryParam::new("self", &self_))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .query(&progenitor_client::QueryParam::new("url", &url))
            .query(&progenitor_client::QueryParam::new("value", &value))
            .query(&progenitor_client::QueryParam::new("❤", &x))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "arguments",
        };
        self.pre(&mut _request, &info).await?;
        let _result = self.exec(_request, &info).await;
        self.post(&_result, &info).await?;
        let _response = _result?;
        match _response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(_response)),
            _ => Err(Error::UnexpectedResponse(_response)),
        }
    }
    /**Sends a `GET` request to `/bounds`

*/
    pub async fn bounds<'a>(
        &'a self,
        ids: Option<&'a ::std::vec::Vec<i64>>,
        limit: Option<&'a types::Limit>,
        note: Option<&'a str>,
        ratio: Option<f64>,
        x_depth: i64,
    ) -> Result<ResponseValue<types::Limit>, Error<()>> {
        crate::bounds::check(
            "ids",
            &ids,
            &[
                crate::bounds::Limit::MaxItems(2),
                crate::bounds::Limit::UniqueItems,
                crate::bounds::Limit::Items(&crate::bounds::Limit::Maximum("9")),
            ],
        )?;
        crate::bounds::check(
            "limit",
            &limit,
            &[crate::bounds::Limit::Minimum("1"), crate::bounds::Limit::Maximum("100")],
        )?;
        crate::bounds::check(
            "ratio",
            &ratio,
            &[
                crate::bounds::Limit::ExclusiveMinimum("0"),
                crate::bounds::Limit::Maximum("1"),
                crate::bounds::Limit::MultipleOf("0.1"),
            ],
        )?;
        crate::bounds::check(
            "x_depth",
            &x_depth,
            &[crate::bounds::Limit::Maximum("3")],
        )?;
        let url = format!("{}/bounds", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        header_map.append("X-Depth", x_depth.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ids", &ids))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("note", &note))
            .query(&progenitor_client::QueryParam::new("ratio", &ratio))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "bounds",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/files/{id}.{type}`

*/
    pub async fn file<'a>(
        &'a self,
        id: &'a str,
        type_: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/files/{}.{}", self.baseurl, crate ::path_segment::encode("id", & id
            .to_string()) ?, crate ::path_segment::encode("type", & type_.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "file",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/methods`

*/
    pub async fn by_get<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/methods", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "by_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `PUT` request to `/methods`

*/
    pub async fn by_put<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/methods", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "by_put",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `POST` request to `/methods`

*/
    pub async fn by_post<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/methods", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "by_post",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `DELETE` request to `/methods`

*/
    pub async fn by_delete<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/methods", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "by_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `OPTIONS` request to `/methods`

*/
    pub async fn by_options<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/methods", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .request(::reqwest::Method::OPTIONS, url)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "by_options",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `HEAD` request to `/methods`

*/
    pub async fn by_head<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/methods", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.head(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "by_head",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `PATCH` request to `/methods`

*/
    pub async fn by_patch<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/methods", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.patch(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "by_patch",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `TRACE` request to `/methods`

*/
    pub async fn by_trace<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/methods", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .request(::reqwest::Method::TRACE, url)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "by_trace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/0`\n\n"]
    pub async fn call_new<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/0", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "call_new",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/1`\n\n"]
    pub async fn call_post<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/1", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "call_post",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/10`\n\n"]
    pub async fn call_2nd<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/10", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "call_2nd",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/11`\n\n"]
    pub async fn get_operations_11<'a>(
        &'a self,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/11", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_operations_11",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/12`\n\n"]
    pub async fn get_operations_12<'a>(
        &'a self,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/12", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_operations_12",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/13`\n\n"]
    pub async fn café<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/13", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "café",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/14`\n\n"]
    pub async fn call_unnamed<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/14", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "call_unnamed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/2`\n\n"]
    pub async fn call_pre<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/2", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "call_pre",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/3`\n\n"]
    pub async fn call_exec<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/3", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "call_exec",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/4`\n\n"]
    pub async fn call_client<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/4", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "call_client",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/5`\n\n"]
    pub async fn move_<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/5", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "move_",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/6`\n\n"]
    pub async fn call_self<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/6", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "call_self",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/7`\n\n"]
    pub async fn type_<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/7", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "type_",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/8`\n\n"]
    pub async fn clone<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/8", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "clone",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "a\n*/\\u{202e}\n\nSends a `GET` request to `/operations/9`\n\n"]
    pub async fn fmt<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/operations/9", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "fmt",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "Sends a `GET` request to `/quotes/\"\\*/❤`\n\n"]
    pub async fn get_quotes<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/quotes/\"\\*/❤", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_quotes",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/segments/{id}`

*/
    pub async fn segment<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/segments/{}", self.baseurl, crate ::path_segment::encode("id", & id
            .to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "segment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
